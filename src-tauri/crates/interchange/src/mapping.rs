//! Which column holds which field: guessed from headers, then from values, then corrected by the user.

use crate::problem::{Code, Problem};
use crate::refused::Refused;
use crate::register::{Field, Register};
use crate::source::Source;
use crate::survey::Survey;
use serde::Serialize;

mod from_values;
pub(crate) mod header_words;
mod overrides;

pub use overrides::Overrides;

/// A column of the file and what it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Position, from 0.
    pub index: usize,
    /// Its header; a blank or repeated one is told apart (`#3`, `Date (2)`), so that names are unique.
    pub name: String,
    /// The field that it holds, or nothing.
    pub field: Option<Field>,
    /// From what that was concluded.
    pub because: Because,
}

/// From what a column's field was concluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Because {
    /// Its header.
    Header,
    /// Its values, the header saying nothing.
    Values,
    /// Its header named another field, which its values contradict.
    Contradiction,
    /// The user said so.
    User,
    /// Neither header nor values say anything.
    Nothing,
}

/// The columns of a file with the fields that they hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mapping {
    /// What the file is a list of.
    pub register: Register,
    /// Its columns, in the order of the file.
    pub columns: Vec<Column>,
    /// Fields that a header named and the values contradict, by column position.
    #[serde(skip)]
    contradicted: Vec<(usize, Field)>,
}

impl Mapping {
    /// Guesses the mapping: header synonyms first, then values; a header that its values contradict loses.
    #[must_use]
    pub fn guess(source: &Source, register: Register) -> Self {
        Self::guess_from(source.columns(), source.survey(), register)
    }

    fn guess_from(names: &[String], survey: &Survey, register: Register) -> Self {
        let mut columns: Vec<Column> = names
            .iter()
            .enumerate()
            .map(|(index, name)| Column { index, name: name.clone(), field: None, because: Because::Nothing })
            .collect();
        let mut contradicted = Vec::new();
        let by_header = header_words::fields(names, register);
        for (column, field) in columns.iter_mut().zip(by_header) {
            let Some(field) = field else { continue };
            if from_values::contradicts(survey, column.index, field) {
                contradicted.push((column.index, field));
                column.because = Because::Contradiction;
            } else {
                column.field = Some(field);
                column.because = Because::Header;
            }
        }
        from_values::fill(&mut columns, survey, register);
        Self { register, columns, contradicted }
    }

    /// Corrects the mapping with what the user said.
    ///
    /// A field that the user gives to a column is taken from the column that was guessed for it.
    ///
    /// # Errors
    /// [`Refused::UnknownColumn`] when the file has no such column.
    pub fn with(mut self, overrides: &Overrides) -> Result<Self, Refused> {
        overrides.apply(&mut self.columns)?;
        Ok(self)
    }

    /// Whether rows can be read with it.
    ///
    /// # Errors
    /// [`Refused::MissingColumn`] when no column holds a fact that every row must have.
    pub fn check(&self) -> Result<(), Refused> {
        let needs: &[&'static [&'static str]] = match self.register {
            Register::Delegations => &[&["country", "visitor"], &["start", "end"]],
            Register::Agreements => &[&["title"]],
            Register::People => &[&["name", "family", "given"]],
        };
        let missing = needs
            .iter()
            .find(|any| !self.columns.iter().any(|column| column.field.is_some_and(|held| any.contains(&held.name()))));
        match missing {
            None => Ok(()),
            Some(needs) => Err(Refused::MissingColumn { needs, columns: self.names() }),
        }
    }

    /// The columns that hold a field, in the order of the file.
    pub fn columns_of(&self, field: Field) -> impl Iterator<Item = &Column> {
        self.columns.iter().filter(move |column| column.field == Some(field))
    }

    /// Column name to field name, in the order of the file, without the columns that map to nothing.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &'static str)> {
        self.columns.iter().filter_map(|column| Some((column.name.as_str(), column.field?.name())))
    }

    /// What the report says once about the mapping: columns that map to nothing, headers that lost.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let lost = self.contradicted.iter().filter_map(|(index, field)| {
            let column = self.columns.get(*index)?;
            let stands = column.field != Some(*field);
            stands.then(|| Problem::of_file(Code::HeaderContradicted).column(&column.name).arg("field", field.name()))
        });
        let unmapped = self.columns.iter().filter(|column| column.field.is_none());
        lost.chain(unmapped.map(|column| Problem::of_file(Code::UnmappedColumn).column(&column.name))).collect()
    }

    fn names(&self) -> Vec<String> {
        self.columns.iter().map(|column| column.name.clone()).collect()
    }
}
