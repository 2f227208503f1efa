//! A file as rows of text: its format, encoding, delimiter, sheet and header are told here, and nowhere else.
//!
//! What the cells mean is not known here. Rows are numbered as a spreadsheet shows them: the first is 1, wholly empty rows
//! count, a line break inside quotation marks does not.

use crate::problem::{Code, Problem};
use crate::refused::Refused;
use crate::survey::Survey;
use std::io::{Read, Seek};
use std::ops::ControlFlow;

mod csv;
mod encoding;
mod format;
mod header;
mod xlsx;

/// The most bytes that a workbook may have when unpacked; about 3 million rows of a register.
pub const MAX_UNPACKED: u64 = 1 << 30;

/// A file that can be read several times.
pub trait ReadSeek: Read + Seek + Send {}
impl<T: Read + Seek + Send> ReadSeek for T {}

/// What the user says about the file; everything has a good default.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Options {
    /// A WHATWG label (`windows-1250`) instead of the one that is told from the bytes. Only for CSV.
    pub encoding: Option<String>,
    /// The sheet of a workbook instead of the first that has a header.
    pub sheet: Option<String>,
    /// Code of the home country: a hint for the guess of the encoding.
    pub home: Option<String>,
}

/// What was told about the file's format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Format {
    /// Text with a delimiter.
    Csv {
        /// WHATWG name of the encoding.
        encoding: &'static str,
        /// Between the cells; nothing when the file has one column.
        delimiter: Option<char>,
    },
    /// A workbook.
    Xlsx {
        /// The sheet that is read.
        sheet: String,
        /// All its sheets.
        sheets: Vec<String>,
    },
}

/// A row as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RawRow {
    /// Row as a spreadsheet shows it.
    pub row: u32,
    /// Its cells; trailing empty ones as the file has them.
    pub cells: Vec<String>,
}

impl RawRow {
    /// Whether nothing stands in it; `;;;` in a file of one column is nothing as well.
    fn is_empty(&self) -> bool {
        let alone = self.cells.len() == 1;
        let nothing = |letter: char| letter.is_whitespace() || (alone && ",;|".contains(letter));
        self.cells.iter().all(|cell| cell.chars().all(nothing))
    }

    fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.trim().is_empty()).count()
    }
}

/// What receives rows; it may stop the walk.
type Receive<'r> = dyn FnMut(&RawRow) -> ControlFlow<()> + 'r;

/// An opened register.
pub struct Source {
    body: Body,
    format: Format,
    /// Rows up to this one are the header and what stands above it.
    header_row: u32,
    columns: Vec<String>,
    survey: Survey,
    problems: Vec<Problem>,
}

enum Body {
    Csv(csv::Csv),
    Xlsx(Box<xlsx::Xlsx>),
}

impl Body {
    fn walk(&mut self, receive: &mut Receive<'_>) -> Result<(), Refused> {
        let mut only_filled = |row: &RawRow| if row.is_empty() { ControlFlow::Continue(()) } else { receive(row) };
        match self {
            Self::Csv(csv) => csv.walk(&mut only_filled),
            Self::Xlsx(xlsx) => xlsx.walk(&mut only_filled),
        }
    }
}

impl Source {
    /// Opens a register and surveys its columns; reads the file to its end.
    ///
    /// # Errors
    /// [`Refused`] when it is not a table that is read here.
    pub fn open(reader: impl ReadSeek + 'static, options: &Options) -> Result<Self, Refused> {
        let mut reader: Box<dyn ReadSeek> = Box::new(reader);
        let mut problems = Vec::new();
        let (mut body, head, format) = match format::tell(&mut reader)? {
            format::Told::Text => {
                let (mut csv, encoding) = csv::Csv::open(reader, options)?;
                problems.extend(encoding.problems());
                let head = header::find(false, &mut |receive| csv.walk(receive))?.ok_or(Refused::Empty)?;
                let format = Format::Csv { encoding: encoding.name(), delimiter: csv.delimiter() };
                (Body::Csv(csv), head, format)
            }
            format::Told::Workbook => {
                let (xlsx, head) = xlsx::Xlsx::open(reader, options.sheet.as_deref())?;
                let (sheet, sheets) = (xlsx.sheet().to_owned(), xlsx.sheets().to_vec());
                let others: Vec<&str> = sheets.iter().map(String::as_str).filter(|name| *name != sheet).collect();
                if !others.is_empty() {
                    let problem = Problem::of_file(Code::OtherSheets).arg("sheet", &sheet);
                    problems.push(problem.arg("sheets", others.join(", ")));
                }
                (Body::Xlsx(Box::new(xlsx)), head, Format::Xlsx { sheet, sheets })
            }
        };
        problems.extend(head.problems());
        let mut surveyor = Survey::of(head.columns.len());
        let header_row = head.header_row;
        body.walk(&mut |row| {
            if row.row > header_row {
                surveyor.row(row);
            }
            ControlFlow::Continue(())
        })?;
        let survey = surveyor.finish();
        if let Body::Csv(csv) = &body {
            problems.extend(csv.undecodable());
        }
        problems.extend(
            survey
                .month_first_columns()
                .filter_map(|index| Some(Problem::of_file(Code::MonthFirst).column(head.columns.get(index)?))),
        );
        Ok(Self { body, format, header_row, columns: head.columns, survey, problems })
    }

    /// What was told about the format.
    #[must_use]
    pub fn format(&self) -> &Format {
        &self.format
    }

    /// Column names in the order of the file: headers, with blank and repeated ones told apart.
    #[must_use]
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// How many rows with anything in them stand under the header.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.survey.rows()
    }

    /// What is to be reported about the file as a whole.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    pub(crate) fn survey(&self) -> &Survey {
        &self.survey
    }

    /// Whether the format leaves empty cells at the end of a row out, so that a short row says nothing.
    pub(crate) fn pads_rows(&self) -> bool {
        matches!(self.body, Body::Xlsx(_))
    }

    /// Walks the rows under the header that hold anything.
    pub(crate) fn walk(&mut self, receive: &mut Receive<'_>) -> Result<(), Refused> {
        let header_row = self.header_row;
        self.body.walk(&mut |row| if row.row > header_row { receive(row) } else { ControlFlow::Continue(()) })
    }
}
