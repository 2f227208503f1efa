//! The list of delegations.

use super::Listed;
use attache_domain::kind::Kind;
use attache_domain::words::DELEGATION_OVER;
use rusqlite::Row;
use serde::Serialize;

/// A delegation in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct DelegationRow {
    /// Id.
    pub id: String,
    /// Code.
    pub code: String,
    /// Title.
    pub title: String,
    /// Partner country's code.
    pub country: String,
    /// The partner as it was written, when no country is known.
    pub country_text: String,
    /// First day.
    pub start: String,
    /// Last day.
    pub end: String,
    /// Word of `DELEGATION_STATUSES`.
    pub status: String,
    /// Word of `DIRECTIONS`.
    pub direction: String,
    /// Word of `VISIT_TYPES`.
    pub visit_type: String,
    /// The head's name.
    pub head: String,
    /// Number of members.
    pub members: i64,
    /// It is deleted.
    pub deleted: bool,
}

/// The day until which a delegation is not yet past, in SQL.
const LAST_DAY: &str = "coalesce(nullif(\"end\", ''), \"start\")";

/// The statuses of what is over, as a list in SQL.
pub(crate) fn over() -> String {
    DELEGATION_OVER.map(|word| format!("'{word}'")).join(", ")
}

impl Listed for DelegationRow {
    const KIND: Kind = Kind::Delegation;
    const SELECT: &'static str = include_str!("delegation.sql");

    fn read(row: &Row<'_>, _today: &str) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            code: row.get(1)?,
            title: row.get(2)?,
            country: row.get(3)?,
            country_text: row.get(4)?,
            start: row.get(5)?,
            end: row.get(6)?,
            status: row.get(7)?,
            direction: row.get(8)?,
            visit_type: row.get(9)?,
            head: row.get(10)?,
            members: row.get(11)?,
            deleted: row.get(12)?,
        })
    }

    fn id(&self) -> &str {
        &self.id
    }

    /// Running or next first, then upcoming, then what is past or over, newest first.
    fn natural(today: &str) -> Vec<(String, &'static str)> {
        let today: String = today.chars().filter(|c| c.is_ascii_digit() || *c == '-').collect();
        let over = over();
        vec![
            (format!("{LAST_DAY} >= '{today}' AND r.status NOT IN ({over})"), "\"start\" ASC, r.id ASC"),
            // The plus keeps SQLite from sorting all of the past by its last day: the order gives the page.
            (format!("(+{LAST_DAY} < '{today}' OR r.status IN ({over}))"), "\"start\" DESC, r.id DESC"),
        ]
    }

    fn column(sort: &str) -> Option<&'static str> {
        Some(match sort {
            "code" => "r.code",
            "start" => "r.\"start\"",
            "end" => "r.\"end\"",
            "country" => "r.country",
            "status" => "r.status",
            "visit_type" => "r.visit_type",
            "direction" => "r.direction",
            _ => return None,
        })
    }
}
