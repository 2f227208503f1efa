//! The cells of a row by field, and the problems found while reading them.

use crate::mapping::Mapping;
use crate::problem::{Code, Problem};
use crate::register::Field;
use crate::source::RawRow;
use crate::survey::Survey;
use attache_domain::country::Countries;
use attache_domain::date::DayOrder;
use std::collections::BTreeMap;

/// Which columns hold which field, and how their dates are written.
pub(super) struct Layout {
    columns: BTreeMap<Field, Vec<Held>>,
}

struct Held {
    index: usize,
    name: String,
    order: DayOrder,
}

impl Layout {
    pub(super) fn new(mapping: &Mapping, survey: &Survey) -> Self {
        let mut columns: BTreeMap<Field, Vec<Held>> = BTreeMap::new();
        for column in &mapping.columns {
            if let Some(field) = column.field {
                let held = Held { index: column.index, name: column.name.clone(), order: survey.order(column.index) };
                columns.entry(field).or_default().push(held);
            }
        }
        // An office in a column of its own is said before the name, wherever the file has it.
        let office = |index: usize| survey.column(index).is_some_and(|values| values.mostly(values.bare_offices, 60));
        if let Some(visitor) = columns.get_mut(&Field::Visitor) {
            visitor.sort_by_key(|held| !office(held.index));
        }
        Self { columns }
    }
}

/// A row being read.
pub(super) struct Cells<'a> {
    raw: &'a RawRow,
    layout: &'a Layout,
    problems: &'a mut Vec<Problem>,
}

/// What stands where nothing is meant.
const NOTHING: [&str; 8] = ["-", "--", "–", "—", "n/a", "N/A", "#N/A", "?"];

impl<'a> Cells<'a> {
    pub(super) fn new(raw: &'a RawRow, layout: &'a Layout, problems: &'a mut Vec<Problem>) -> Self {
        Self { raw, layout, problems }
    }

    /// The text of a field, trimmed; empty when no column holds it or nothing is meant.
    pub(super) fn text(&self, field: Field) -> String {
        let mut text = String::new();
        for (_, cell) in self.filled(field) {
            if !text.is_empty() {
                match field.joined_by() {
                    Some(between) => text.push_str(between),
                    None => break,
                }
            }
            text.push_str(cell);
        }
        text
    }

    /// The filled cell of a field that one column holds, with the order of its dates.
    pub(super) fn dated(&self, field: Field) -> Option<(&'a str, DayOrder)> {
        self.filled(field).next().map(|(held, cell)| (cell, held.order))
    }

    fn filled(&self, field: Field) -> impl Iterator<Item = (&'a Held, &'a str)> {
        let raw = self.raw;
        self.layout.columns.get(&field).into_iter().flatten().filter_map(move |held| {
            let cell = raw.cells.get(held.index)?.trim();
            (!cell.is_empty() && !NOTHING.contains(&cell)).then_some((held, cell))
        })
    }

    /// A country by name, alias or code, with the text; an unknown one is reported.
    pub(super) fn country(&mut self, field: Field) -> (Option<String>, String) {
        let text = self.text(field);
        if text.is_empty() {
            return (None, text);
        }
        let known = Countries::bundled().find(&text).map(|country| country.code.clone());
        if known.is_none() {
            self.report(field, Code::UnknownCountry, |problem| problem.arg("text", &text));
        }
        (known, text)
    }

    /// A word of a vocabulary; an unknown one is reported.
    pub(super) fn word(
        &mut self,
        field: Field,
        unknown: Code,
        read: fn(&str) -> Option<&'static str>,
    ) -> Option<&'static str> {
        let text = self.text(field);
        if text.is_empty() {
            return None;
        }
        let word = read(&text);
        if word.is_none() {
            self.report(field, unknown, |problem| problem.arg("text", &text));
        }
        word
    }

    /// Reports something about a field, in the column that holds it.
    pub(super) fn report(&mut self, field: Field, code: Code, with: impl FnOnce(Problem) -> Problem) {
        let mut problem = with(Problem::of_row(self.raw.row, code));
        problem.column = self.column(field);
        self.problems.push(problem);
    }

    /// Skips the row: for the bad cell that already stands reported, else because fields are missing.
    pub(super) fn skip_for_want_of(&mut self, fields: &[Field]) {
        let columns: Vec<Option<String>> = fields.iter().map(|field| self.column(*field)).collect();
        let bad = self.problems.iter_mut().find(|problem| {
            problem.code == Code::BadDate && problem.column.is_some() && columns.contains(&problem.column)
        });
        if let Some(problem) = bad {
            problem.skipped = true;
            return;
        }
        let names: Vec<&str> = fields.iter().map(|field| field.name()).collect();
        let mut problem =
            Problem::of_row(self.raw.row, Code::MissingRequired).arg("field", names.join(", ")).skipping();
        problem.column = columns.into_iter().flatten().next();
        self.problems.push(problem);
    }

    fn column(&self, field: Field) -> Option<String> {
        let columns = self.layout.columns.get(&field)?;
        let filled = self.filled(field).next().map(|(held, _)| held);
        filled.or_else(|| columns.first()).map(|held| held.name.clone())
    }
}
