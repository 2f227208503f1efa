//! Rows to typed facts, with what is to be reported about each.

use crate::mapping::Mapping;
use crate::problem::{Code, Problem};
use crate::refused::Refused;
use crate::register::Register;
use crate::source::{RawRow, Source};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::ControlFlow;

mod agreement;
mod cells;
mod date;
mod delegation;
mod person;
mod vocabulary;

pub use agreement::{AgreementRow, Party};
pub use delegation::DelegationRow;
pub use person::PersonRow;

use cells::Cells;

/// A row of the file. A skipped one has no facts, and one of its problems says why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Row as a spreadsheet shows it.
    pub row: u32,
    /// What it says, unless it is skipped.
    pub facts: Option<Facts>,
    /// Column name to cell, verbatim, in the order of the file, without empty cells.
    pub cells: Vec<(String, String)>,
    /// Identifies its content: equal for rows that differ only in case, diacritics and spacing.
    pub key: RowKey,
    /// How many earlier rows of the file have the same key without being the same.
    pub occurrence: u32,
    /// What is to be reported about it.
    pub problems: Vec<Problem>,
}

/// What a row says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Facts {
    /// A visit.
    Delegation(Box<DelegationRow>),
    /// A treaty or memorandum.
    Agreement(Box<AgreementRow>),
    /// A person.
    Person(Box<PersonRow>),
}

/// Hash of a folded row; the same in every version of the product, because source notes keep it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowKey([u8; 16]);

impl fmt::Display for RowKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}

/// Counts of a reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Summary {
    /// Rows with anything in them, below the header.
    pub rows: u64,
    /// Of them, how many were skipped.
    pub skipped: u64,
}

/// Reads every row in the order of the file and hands it over; stops at the first error of the receiver.
///
/// Wholly empty rows are not handed over. Problems of the file itself stand in [`Source::problems`], those of the mapping
/// in [`Mapping::problems`].
///
/// # Errors
/// [`Refused`], converted, when the mapping lacks a required column or the file cannot be read to its end; else whatever
/// the receiver returns.
pub fn read<E: From<Refused>>(
    source: &mut Source,
    mapping: &Mapping,
    mut receive: impl FnMut(Row) -> Result<(), E>,
) -> Result<Summary, E> {
    mapping.check()?;
    let reader = Reader::new(source, mapping);
    let mut seen = Seen::default();
    let mut summary = Summary::default();
    let mut failure = None;
    source.walk(&mut |raw| {
        let row = reader.row(raw, &mut seen);
        summary.rows += 1;
        summary.skipped += u64::from(row.facts.is_none());
        match receive(row) {
            Ok(()) => ControlFlow::Continue(()),
            Err(error) => {
                failure = Some(error);
                ControlFlow::Break(())
            }
        }
    })?;
    failure.map_or(Ok(summary), Err)
}

/// The first rows as text under their columns, for a preview.
///
/// # Errors
/// [`Refused`] when the file cannot be read.
pub fn preview(source: &mut Source, rows: usize) -> Result<Vec<(u32, Vec<String>)>, Refused> {
    let width = source.columns().len();
    let mut shown = Vec::new();
    source.walk(&mut |raw| {
        if shown.len() == rows {
            return ControlFlow::Break(());
        }
        let mut cells = raw.cells.clone();
        cells.resize(width.max(cells.len()), String::new());
        shown.push((raw.row, cells));
        ControlFlow::Continue(())
    })?;
    Ok(shown)
}

/// Reads rows again that an earlier import kept verbatim, with the columns as they are mapped now.
pub struct Rereader(Reader);

impl Rereader {
    /// For a file with this mapping.
    #[must_use]
    pub fn new(source: &Source, mapping: &Mapping) -> Self {
        Self(Reader::new(source, mapping))
    }

    /// What cells by column name say; nothing when they lack what a row must have. Columns that the file has no more are
    /// left out.
    #[must_use]
    pub fn facts(&self, kept: &[(String, String)]) -> Option<Facts> {
        let mut raw = RawRow { row: 0, cells: vec![String::new(); self.0.names.len()] };
        for (cell, name) in raw.cells.iter_mut().zip(&self.0.names) {
            if let Some((_, text)) = kept.iter().find(|(column, _)| column == name) {
                cell.clone_from(text);
            }
        }
        self.0.row(&raw, &mut Seen::default()).facts
    }
}

/// Turns raw rows into rows with facts.
struct Reader {
    names: Vec<String>,
    pads_rows: bool,
    register: Register,
    layout: cells::Layout,
}

impl Reader {
    fn new(source: &Source, mapping: &Mapping) -> Self {
        Self {
            names: source.columns().to_vec(),
            pads_rows: source.pads_rows(),
            register: mapping.register,
            layout: cells::Layout::new(mapping, source.survey()),
        }
    }

    fn row(&self, raw: &RawRow, seen: &mut Seen) -> Row {
        let key = row_key(&raw.cells);
        let filled = raw.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
        let columns = self.names.len();
        let mut row =
            Row { row: raw.row, facts: None, cells: self.verbatim(raw), key, occurrence: 0, problems: Vec::new() };
        let Some(occurrence) = seen.occurrence(key, &raw.cells) else {
            row.problems.push(Problem::of_row(raw.row, Code::RepeatsRow).skipping());
            return row;
        };
        row.occurrence = occurrence;
        if filled > columns {
            let problem = Problem::of_row(raw.row, Code::TooManyCells).arg("cells", filled).arg("columns", columns);
            row.problems.push(problem.skipping());
            return row;
        }
        self.report_shape(raw, &mut row.problems);
        let mut cells = Cells::new(raw, &self.layout, &mut row.problems);
        row.facts = match self.register {
            Register::Delegations => delegation::read(&mut cells).map(|facts| Facts::Delegation(Box::new(facts))),
            Register::Agreements => agreement::read(&mut cells).map(|facts| Facts::Agreement(Box::new(facts))),
            Register::People => person::read(&mut cells).map(|facts| Facts::Person(Box::new(facts))),
        };
        row
    }

    fn report_shape(&self, raw: &RawRow, problems: &mut Vec<Problem>) {
        let columns = self.names.len();
        if raw.cells.len() < columns && !self.pads_rows {
            let problem = Problem::of_row(raw.row, Code::ShortRow);
            problems.push(problem.arg("cells", raw.cells.len()).arg("columns", columns));
        }
        for (index, cell) in raw.cells.iter().enumerate().skip(columns) {
            if !cell.trim().is_empty() {
                let problem = Problem::of_row(raw.row, Code::CellBeyondHeader).column(&beyond(index));
                problems.push(problem.arg("text", cell.trim()));
            }
        }
    }

    fn verbatim(&self, raw: &RawRow) -> Vec<(String, String)> {
        let named = raw.cells.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty());
        named
            .map(|(index, cell)| (self.names.get(index).cloned().unwrap_or_else(|| beyond(index)), cell.clone()))
            .collect()
    }
}

/// The name of a column that the header lacks.
fn beyond(index: usize) -> String {
    format!("#{}", index + 1)
}

/// Hashes a row so that case, diacritics, spacing and trailing empty cells do not matter.
fn row_key(cells: &[String]) -> RowKey {
    let used = cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
    let mut hasher = Sha256::new();
    for cell in cells.iter().take(used) {
        hasher.update(attache_domain::fold::fold(cell).trim().as_bytes());
        hasher.update([0x1f]);
    }
    let digest: [u8; 32] = hasher.finalize().into();
    let mut key = [0; 16];
    key.iter_mut().zip(digest).for_each(|(to, from)| *to = from);
    RowKey(key)
}

/// The rows seen so far: by key, the exact content of the first, and of the rare others that only fold to the same.
#[derive(Default)]
struct Seen {
    first: HashMap<RowKey, u64>,
    others: HashMap<RowKey, Vec<u64>>,
}

impl Seen {
    /// How many different earlier rows have this key, or nothing when one of them is exactly this row.
    fn occurrence(&mut self, key: RowKey, cells: &[String]) -> Option<u32> {
        let mut hasher = DefaultHasher::new();
        let used = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
        cells.iter().take(used).for_each(|cell| cell.hash(&mut hasher));
        let exact = hasher.finish();
        let Some(first) = self.first.get(&key) else {
            self.first.insert(key, exact);
            return Some(0);
        };
        if *first == exact {
            return None;
        }
        let others = self.others.entry(key).or_default();
        if others.contains(&exact) {
            return None;
        }
        others.push(exact);
        u32::try_from(others.len()).ok()
    }
}
