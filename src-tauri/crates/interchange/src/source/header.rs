//! Finds the header: the first row that names columns. Titles may stand above it.

use super::{RawRow, Receive};
use crate::mapping::header_words;
use crate::problem::{Code, Problem};
use crate::refused::Refused;
use crate::survey::looks_like_a_value;
use std::ops::ControlFlow;

/// How many filled rows may stand above the header.
const TITLES: usize = 10;

/// How many filled rows are looked at.
const LOOKED_AT: usize = 40;

/// How sure it is that a row is the header; the later, the surer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Clear {
    /// It is merely the first row.
    First,
    /// It is as wide as the rows below.
    Shape,
    /// It holds words that headers hold.
    Words,
}

/// The head of a table.
#[derive(Debug)]
pub(super) struct Head {
    pub(super) clear: Clear,
    /// Rows up to this one are no data.
    pub(super) header_row: u32,
    /// Unique names of the columns.
    pub(super) columns: Vec<String>,
    titles: usize,
    first_title: String,
    no_header: bool,
}

impl Head {
    pub(super) fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.titles > 0 {
            let problem = Problem::of_file(Code::TitleRowsSkipped);
            problems.push(problem.arg("count", self.titles).arg("text", &self.first_title));
        }
        if self.no_header {
            problems.push(Problem::of_file(Code::NoHeader));
        }
        problems
    }
}

/// Finds the head of a table; nothing when no row holds anything.
///
/// A spreadsheet's header may be narrower than its table; `widens` then adds the columns that most rows fill. In a text file
/// every row says itself how many cells it has, so a cell too many is one.
pub(super) fn find(
    widens: bool,
    walk: &mut dyn FnMut(&mut Receive<'_>) -> Result<(), Refused>,
) -> Result<Option<Head>, Refused> {
    let mut rows: Vec<RawRow> = Vec::new();
    walk(&mut |row| {
        if !row.is_empty() {
            rows.push(row.clone());
        }
        if rows.len() < LOOKED_AT { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    })?;
    Ok(head_of(&rows, widens))
}

fn head_of(rows: &[RawRow], widens: bool) -> Option<Head> {
    let (index, clear) = position(rows)?;
    let row = rows.get(index)?;
    let below = rows.get(index + 1..).unwrap_or_default();
    let no_header = clear != Clear::Words && holds_values(row, below);
    let data = if no_header { rows.get(index..).unwrap_or_default() } else { below };
    let width = if widens || no_header { width_of(&row.cells, data) } else { row.cells.len() };
    let columns = if no_header { letters(width) } else { names(&row.cells, width) };
    let first_title = rows.first().filter(|_| index > 0).map(|title| title.cells.join(" ").trim().to_owned());
    Some(Head {
        clear,
        header_row: if no_header { row.row.saturating_sub(1) } else { row.row },
        columns,
        titles: index,
        first_title: first_title.unwrap_or_default(),
        no_header,
    })
}

/// Which of the rows is the header.
fn position(rows: &[RawRow]) -> Option<(usize, Clear)> {
    let candidates = || rows.iter().enumerate().take(TITLES + 1);
    if let Some((index, _)) = candidates().find(|(index, row)| is_worded(row, rows.get(..*index).unwrap_or_default())) {
        return Some((index, Clear::Words));
    }
    let widest = rows.iter().map(RawRow::filled).max()?;
    if widest == 1 {
        let named = candidates().find(|(_, row)| header_words::known(&row.cells) == 1);
        return Some(named.map_or((0, Clear::First), |(index, _)| (index, Clear::Words)));
    }
    // Rows below may leave most cells empty, a header hardly any.
    let wide = candidates().find(|(_, row)| row.filled() >= 2 && row.filled() * 10 >= widest * 6);
    Some(wide.map_or((0, Clear::First), |(index, _)| (index, Clear::Shape)))
}

/// Whether a row holds at least two words that head columns. Words such as *agreement* or *in force* are also values, so
/// below a row as wide they must be nearly all of it.
fn is_worded(row: &RawRow, above: &[RawRow]) -> bool {
    let known = header_words::known(&row.cells);
    let tops = above.iter().all(|other| other.filled() < row.filled());
    known >= 2 && (tops || known * 10 >= row.filled() * 8)
}

/// Whether a row that should be the header is a row of data like those below it.
fn holds_values(row: &RawRow, below: &[RawRow]) -> bool {
    row.cells.iter().enumerate().any(|(column, cell)| {
        let alike = |other: &RawRow| other.cells.get(column).is_some_and(|cell| looks_like_a_value(cell));
        looks_like_a_value(cell) && (below.is_empty() || below.iter().any(alike))
    })
}

/// How many columns there are: those of the header, and unnamed ones that most rows below fill.
fn width_of(header: &[String], below: &[RawRow]) -> usize {
    let mut width = header.len();
    let filled = |column: usize| {
        below.iter().filter(|row| row.cells.get(column).is_some_and(|cell| !cell.trim().is_empty())).count()
    };
    while below.len() >= 3 && filled(width) * 2 > below.len() {
        width += 1;
    }
    width
}

/// Unique names from the cells of a header.
fn names(header: &[String], width: usize) -> Vec<String> {
    let mut names: Vec<String> = Vec::with_capacity(width);
    for index in 0..width {
        let words = header.get(index).map(|cell| cell.split_whitespace().collect::<Vec<_>>().join(" "));
        let base = words.filter(|name| !name.is_empty()).unwrap_or_else(|| format!("#{}", index + 1));
        let mut name = base.clone();
        let mut again = 2;
        while names.contains(&name) {
            name = format!("{base} ({again})");
            again += 1;
        }
        names.push(name);
    }
    names
}

/// Column letters as a spreadsheet shows them.
fn letters(width: usize) -> Vec<String> {
    (0..width)
        .map(|index| {
            let mut name = String::new();
            let mut left = index + 1;
            while left > 0 {
                let letter = u8::try_from((left - 1) % 26).unwrap_or_default();
                name.insert(0, char::from(b'A' + letter));
                left = (left - 1) / 26;
            }
            name
        })
        .collect()
}
