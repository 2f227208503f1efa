//! The list of people.

use super::Listed;
use attache_domain::kind::Kind;
use rusqlite::Row;
use serde::Serialize;

/// A person in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct PersonRow {
    /// Id.
    pub id: String,
    /// Name in the order in which it is said.
    pub name: String,
    /// Honorific.
    pub honorific: String,
    /// Present post.
    pub post: String,
    /// Its organisation.
    pub organisation: String,
    /// Country's code.
    pub nationality: String,
    /// It is deleted.
    pub deleted: bool,
}

impl Listed for PersonRow {
    const KIND: Kind = Kind::Person;
    const SELECT: &'static str = include_str!("person.sql");

    fn read(row: &Row<'_>, _today: &str) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            name: row.get(1)?,
            honorific: row.get(2)?,
            post: row.get(3)?,
            organisation: row.get(4)?,
            nationality: row.get(5)?,
            deleted: row.get(6)?,
        })
    }

    fn id(&self) -> &str {
        &self.id
    }

    fn natural(_today: &str) -> Vec<(String, &'static str)> {
        Vec::new()
    }

    fn column(sort: &str) -> Option<&'static str> {
        Some(match sort {
            "nationality" => "r.nationality",
            "honorific" => "r.honorific",
            _ => return None,
        })
    }
}
