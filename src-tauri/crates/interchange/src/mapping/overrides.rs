//! What the user says about columns, in the words of `--map`.

use super::{Because, Column};
use crate::refused::{BadMap, Refused};
use crate::register::{Field, Register};
use attache_domain::fold::fold;

/// Fields for columns, by name or position; they win over the guess.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Overrides {
    wishes: Vec<(String, Option<Field>)>,
}

impl Overrides {
    /// Reads `Column=field,Other=,#3=field`; each argument is one `--map`.
    ///
    /// A field name holds no comma, so the one behind it ends the pair: column names may contain commas, but no `=`; such a
    /// column is named by its position.
    ///
    /// # Errors
    /// [`BadMap`] for an unknown field, a missing `=`, or a field that only one column can hold and two are given.
    pub fn parse<S: AsRef<str>>(register: Register, args: &[S]) -> Result<Self, BadMap> {
        let mut wishes: Vec<(String, Option<Field>)> = Vec::new();
        for arg in args {
            let mut rest = arg.as_ref();
            while !rest.trim().is_empty() {
                let (column, behind) =
                    rest.split_once('=').ok_or_else(|| BadMap::NoField { part: rest.trim().to_owned() })?;
                let (name, next) = behind.split_once(',').unwrap_or((behind, ""));
                let column = column.trim().to_owned();
                if column.is_empty() {
                    return Err(BadMap::NoField { part: rest.trim().to_owned() });
                }
                wishes.push((column, Self::field(register, name)?));
                rest = next;
            }
        }
        for (position, (_, field)) in wishes.iter().enumerate() {
            let earlier = wishes.iter().take(position).any(|(_, other)| other == field);
            if let Some(field) = field.filter(|field| earlier && field.joined_by().is_none()) {
                return Err(BadMap::FieldTwice { field: field.name() });
            }
        }
        Ok(Self { wishes })
    }

    fn field(register: Register, name: &str) -> Result<Option<Field>, BadMap> {
        if name.trim().is_empty() {
            return Ok(None);
        }
        register.field(name).map(Some).ok_or_else(|| BadMap::UnknownField {
            field: name.trim().to_owned(),
            known: register.fields().iter().map(|field| field.name()).collect(),
        })
    }

    pub(super) fn apply(&self, columns: &mut [Column]) -> Result<(), Refused> {
        let named = self
            .wishes
            .iter()
            .map(|(name, field)| Ok((position(columns, name)?, *field)))
            .collect::<Result<Vec<_>, Refused>>()?;
        for column in columns.iter_mut() {
            let wish = named.iter().rev().find(|(index, _)| *index == column.index);
            if let Some((_, field)) = wish {
                column.field = *field;
                column.because = Because::User;
            } else if named.iter().any(|(_, field)| field.is_some() && *field == column.field) {
                column.field = None;
                column.because = Because::Nothing;
            }
        }
        Ok(())
    }
}

/// A column by its exact name, its folded name, or `#` and its position from 1.
fn position(columns: &[Column], name: &str) -> Result<usize, Refused> {
    let by_position = name
        .strip_prefix('#')
        .and_then(|number| number.trim().parse::<usize>().ok())
        .and_then(|number| columns.get(number.checked_sub(1)?));
    let exact = || columns.iter().find(|column| column.name == name);
    let folded = || columns.iter().find(|column| fold(column.name.trim()) == fold(name));
    exact().or(by_position).or_else(folded).map(|column| column.index).ok_or_else(|| Refused::UnknownColumn {
        column: name.to_owned(),
        columns: columns.iter().map(|column| column.name.clone()).collect(),
    })
}
