//! What a reading reports. Wording is done elsewhere, from the code and its arguments.

use serde::Serialize;
use std::collections::BTreeMap;

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $name:literal [$($arg:literal),*];)*) => {
        /// A stable code of something to report, with the arguments that its sentence takes.
        ///
        /// `text` is always the cell as written. Every code is also a key of the messages.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Code { $($(#[$doc])* $variant,)* }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Its name in reports and messages.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The names of its arguments.
            #[must_use]
            pub const fn args(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($arg),*],)* }
            }
        }
    };
}

codes! {
    /// The encoding had to be guessed (`row` null). `encoding`: its WHATWG label.
    EncodingGuessed = "encoding_guessed" ["encoding"];
    /// Bytes that the encoding does not know became U+FFFD (`row` null).
    UndecodableBytes = "undecodable_bytes" ["encoding"];
    /// Rows above the header were skipped (`row` null). `count`; `text`: the first of them.
    TitleRowsSkipped = "title_rows_skipped" ["count", "text"];
    /// No header was found; columns are named by their letters (`row` null).
    NoHeader = "no_header" [];
    /// Sheets that were not read (`row` null). `sheets`: their names, comma-separated; `sheet`: the one that was read.
    OtherSheets = "other_sheets" ["sheet", "sheets"];
    /// A column that maps to nothing; its cells are kept verbatim (`row` null).
    UnmappedColumn = "unmapped_column" [];
    /// The header names one field, its values say otherwise (`row` null). `field`: the one that lost.
    HeaderContradicted = "header_contradicted" ["field"];
    /// A column, or the file, proves month before day (`row` null).
    MonthFirst = "month_first" [];
    /// Skipped: equals an earlier row in every cell.
    RepeatsRow = "repeats_row" [];
    /// Skipped: brings nothing new (found by the caller).
    AlreadyThere = "already_there" [];
    /// Skipped: what the row must have is missing. `field`: names of the fields, comma-separated.
    MissingRequired = "missing_required" ["field"];
    /// Skipped: more non-empty cells than the header has. `cells`, `columns`.
    TooManyCells = "too_many_cells" ["cells", "columns"];
    /// A cell beyond the last column of the header is kept verbatim under its position. `text`.
    CellBeyondHeader = "cell_beyond_header" ["text"];
    /// Fewer cells than the header has; the rest count as empty. `cells`, `columns`.
    ShortRow = "short_row" ["cells", "columns"];
    /// Not a date; kept as text. Skips the row when it was its only date. `text`; `reason`: `impossible` (31 February)
    /// or `unreadable`.
    BadDate = "bad_date" ["text", "reason"];
    /// The century was guessed. `text`, `date`: as read.
    TwoDigitYear = "two_digit_year" ["text", "date"];
    /// A cell holds a span, and its field only takes one day: the first was taken. `text`, `date`.
    SpanInOneDay = "span_in_one_day" ["text", "date"];
    /// The last day lies before the first. `start`, `end`.
    EndBeforeStart = "end_before_start" ["start", "end"];
    /// Kept as text. `text`.
    UnknownCountry = "unknown_country" ["text"];
    /// Kept as text. `text`: that party.
    UnknownParty = "unknown_party" ["text"];
    /// Kept as text in the source note. `text`.
    UnknownDirection = "unknown_direction" ["text"];
    /// Kept as text in the source note. `text`.
    UnknownType = "unknown_type" ["text"];
    /// Kept as text in the source note. `text`.
    UnknownNature = "unknown_nature" ["text"];
    /// Kept as text in the source note. `text`.
    UnknownStatus = "unknown_status" ["text"];
    /// Entry into force lies before signature. `signed`, `in_force`.
    InForceBeforeSignature = "in_force_before_signature" ["signed", "in_force"];
    /// Termination lies before signature. `signed`, `terminated`.
    TerminatedBeforeSignature = "terminated_before_signature" ["signed", "terminated"];
    /// An effect lies before the act that it follows from. `done`, `effective`.
    EffectiveBeforeDone = "effective_before_done" ["done", "effective"];
    /// Provisional application lies before signature. `signed`, `provisional`.
    ProvisionalBeforeSignature = "provisional_before_signature" ["signed", "provisional"];
    /// An agreement without any date.
    Undated = "undated" [];
    /// An agreement without parties.
    NoParties = "no_parties" [];
    /// The number belongs to another record; a new one is made (found by the caller). `number`.
    NumberTaken = "number_taken" ["number"];
    /// What a user edited since the last import wins (found by the caller). `field`, `text`: what the file says.
    EditKept = "edit_kept" ["field", "text"];
}

/// One thing to report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Row as a spreadsheet shows it; nothing for the whole file.
    pub row: Option<u32>,
    /// Header text of the column; nothing for the whole row.
    pub column: Option<String>,
    /// What it is.
    pub code: Code,
    /// What its sentence needs ([`Code::args`]).
    pub args: BTreeMap<&'static str, String>,
    /// Whether the row was skipped for it.
    pub skipped: bool,
}

impl Problem {
    /// A problem of the whole file or of a column.
    #[must_use]
    pub fn of_file(code: Code) -> Self {
        Self { row: None, column: None, code, args: BTreeMap::new(), skipped: false }
    }

    /// A problem of a row.
    #[must_use]
    pub fn of_row(row: u32, code: Code) -> Self {
        Self { row: Some(row), ..Self::of_file(code) }
    }

    /// In this column.
    #[must_use]
    pub fn column(mut self, header: &str) -> Self {
        self.column = Some(header.to_owned());
        self
    }

    /// With this argument.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "figures, dates and texts are given alike")]
    pub fn arg(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.insert(name, value.to_string());
        self
    }

    /// The row was skipped for it.
    #[must_use]
    pub fn skipping(mut self) -> Self {
        self.skipped = true;
        self
    }
}
