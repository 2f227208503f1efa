//! The list of meetings: the programme items that have a format.

use super::Listed;
use attache_domain::kind::Kind;
use rusqlite::Row;
use serde::Serialize;

/// A meeting in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct MeetingRow {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Start, local wall time.
    pub start: String,
    /// Its zone.
    pub zone: String,
    /// Where.
    pub place: String,
    /// The delegation.
    pub delegation: String,
    /// Its title.
    pub delegation_title: String,
    /// Word of `MEETING_STATUSES`.
    pub status: String,
    /// Word of `MEETING_FORMATS`.
    pub format: String,
    /// It is deleted.
    pub deleted: bool,
}

impl Listed for MeetingRow {
    const KIND: Kind = Kind::ProgrammeItem;
    const SELECT: &'static str = include_str!("meeting.sql");

    fn read(row: &Row<'_>, _today: &str) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            title: row.get(1)?,
            start: row.get(2)?,
            zone: row.get(3)?,
            place: row.get(4)?,
            delegation: row.get(5)?,
            delegation_title: row.get(6)?,
            status: row.get(7)?,
            format: row.get(8)?,
            deleted: row.get(9)?,
        })
    }

    fn id(&self) -> &str {
        &self.id
    }

    /// Coming meetings first, the next at the top; then the past ones, newest first.
    fn natural(today: &str) -> Vec<(String, &'static str)> {
        let today: String = today.chars().filter(|c| c.is_ascii_digit() || *c == '-').collect();
        vec![
            (format!("r.\"start\" >= '{today}'"), "r.\"start\" ASC, r.id ASC"),
            (format!("r.\"start\" < '{today}'"), "r.\"start\" DESC, r.id DESC"),
        ]
    }

    fn column(sort: &str) -> Option<&'static str> {
        Some(match sort {
            "start" => "r.\"start\"",
            "place" => "r.place",
            "status" => "r.meeting_status",
            "format" => "r.format",
            "delegation_title" => "(SELECT d.title FROM delegation d WHERE d.id = r.delegation)",
            _ => return None,
        })
    }
}
