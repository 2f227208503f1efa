//! Why a whole file is refused. Nothing of it is imported; the caller words it from the code and its arguments.

use std::collections::BTreeMap;
use thiserror::Error;

/// A file, or a mapping, from which nothing can be imported.
#[derive(Debug, Error)]
pub enum Refused {
    /// No row with anything in it.
    #[error("the file is empty")]
    Empty,
    /// The old binary format of Excel.
    #[error("an .xls workbook: save it as .xlsx")]
    Xls,
    /// Excel's binary workbook.
    #[error("an .xlsb workbook: save it as .xlsx")]
    Xlsb,
    /// An `OpenDocument` spreadsheet.
    #[error("an .ods spreadsheet: save it as .xlsx or .csv")]
    Ods,
    /// A workbook behind a password.
    #[error("the workbook is protected with a password: save it without one")]
    PasswordProtected,
    /// Something that is neither CSV nor XLSX.
    #[error("not a table: {format}")]
    NotATable {
        /// What it looks like: `pdf`, `docx`, `zip`, `ole`, `html`, `xml`, `text`, `binary`.
        format: &'static str,
    },
    /// The workbook is damaged, or not a workbook inside.
    #[error("the workbook cannot be read: {detail}")]
    Damaged {
        /// The reader's words.
        detail: String,
    },
    /// Unpacked, the workbook is larger than [`crate::source::MAX_UNPACKED`].
    #[error("the workbook is too large when unpacked")]
    TooLarge,
    /// A quotation mark opens a cell and nothing closes it.
    #[error("a quotation mark that opens in row {row} is never closed")]
    UnclosedQuote {
        /// The row in which it opens.
        row: u32,
    },
    /// The encoding asked for is not known.
    #[error("unknown encoding {label}")]
    UnknownEncoding {
        /// As asked for.
        label: String,
    },
    /// The workbook has no sheet of that name.
    #[error("no sheet named {sheet}")]
    UnknownSheet {
        /// As asked for.
        sheet: String,
        /// Those that it has.
        sheets: Vec<String>,
    },
    /// The mapping names a column that the file does not have.
    #[error("no column named {column}")]
    UnknownColumn {
        /// As asked for.
        column: String,
        /// Those that it has.
        columns: Vec<String>,
    },
    /// No column holds a fact without which no row can be imported.
    #[error("no column for {}", .needs.join(" or "))]
    MissingColumn {
        /// Any of these fields would do.
        needs: &'static [&'static str],
        /// The columns that the file has.
        columns: Vec<String>,
    },
    /// The file could not be read from its place.
    #[error("the file cannot be read")]
    Io(#[from] std::io::Error),
}

impl Refused {
    /// A stable name, a key of the messages.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Xls => "xls",
            Self::Xlsb => "xlsb",
            Self::Ods => "ods",
            Self::PasswordProtected => "password_protected",
            Self::NotATable { .. } => "not_a_table",
            Self::Damaged { .. } => "damaged_workbook",
            Self::TooLarge => "too_large",
            Self::UnclosedQuote { .. } => "unclosed_quote",
            Self::UnknownEncoding { .. } => "unknown_encoding",
            Self::UnknownSheet { .. } => "unknown_sheet",
            Self::UnknownColumn { .. } => "unknown_column",
            Self::MissingColumn { .. } => "missing_column",
            Self::Io(_) => "io",
        }
    }

    /// What its sentence needs, by name.
    #[must_use]
    pub fn args(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::NotATable { format } => BTreeMap::from([("format", (*format).to_owned())]),
            Self::Damaged { detail } => BTreeMap::from([("detail", detail.clone())]),
            Self::UnclosedQuote { row } => BTreeMap::from([("row", row.to_string())]),
            Self::UnknownEncoding { label } => BTreeMap::from([("encoding", label.clone())]),
            Self::UnknownSheet { sheet, sheets } => {
                BTreeMap::from([("sheet", sheet.clone()), ("sheets", sheets.join(", "))])
            }
            Self::UnknownColumn { column, columns } => {
                BTreeMap::from([("column", column.clone()), ("columns", columns.join(", "))])
            }
            Self::MissingColumn { needs, columns } => {
                BTreeMap::from([("field", needs.join(", ")), ("columns", columns.join(", "))])
            }
            Self::Io(error) => BTreeMap::from([("detail", error.to_string())]),
            _ => BTreeMap::new(),
        }
    }
}

/// A `--map` that cannot be understood: a fault of the command line, not of the file.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BadMap {
    /// No `=` behind a column.
    #[error("{part}: expected Column=field")]
    NoField {
        /// That part of the argument.
        part: String,
    },
    /// The register has no such field.
    #[error("unknown field {field}")]
    UnknownField {
        /// As written.
        field: String,
        /// Those that it has.
        known: Vec<&'static str>,
    },
    /// Two columns for a field that takes one.
    #[error("two columns for {field}")]
    FieldTwice {
        /// The field.
        field: &'static str,
    },
}
