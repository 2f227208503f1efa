//! The list of organisations.

use super::Listed;
use attache_domain::kind::Kind;
use rusqlite::Row;
use serde::Serialize;

/// An organisation in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct OrganisationRow {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Short form.
    pub acronym: String,
    /// Word of `ORGANISATION_SORTS`.
    pub sort: String,
    /// Country's code.
    pub country: String,
    /// People in its posts now.
    pub people: i64,
    /// It is deleted.
    pub deleted: bool,
}

impl Listed for OrganisationRow {
    const KIND: Kind = Kind::Organisation;
    const SELECT: &'static str = include_str!("organisation.sql");

    fn read(row: &Row<'_>, _today: &str) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            name: row.get(1)?,
            acronym: row.get(2)?,
            sort: row.get(3)?,
            country: row.get(4)?,
            people: row.get(5)?,
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
            "acronym" => "r.acronym",
            "sort" => "r.sort",
            "country" => "r.country",
            _ => return None,
        })
    }
}
