//! The list of follow-up actions.

use super::Listed;
use attache_domain::kind::Kind;
use chrono::NaiveDate;
use rusqlite::Row;
use serde::Serialize;

/// A follow-up action in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct ActionRow {
    /// Id.
    pub id: String,
    /// What is to be done.
    pub title: String,
    /// Who does it.
    pub owner: String,
    /// Who owes it: word of `OWING_SIDES`.
    pub side: String,
    /// When it is due.
    pub due: String,
    /// Word of `ACTION_STATUSES`.
    pub status: String,
    /// Days past due; 0 when it is not late.
    pub days_late: i64,
    /// Title of the meeting, agreement or delegation that it came from.
    pub origin: String,
    /// Word of `PRIORITIES`.
    pub priority: String,
    /// Whom one waits for.
    pub waiting_for: String,
    /// When to look at it again.
    pub review_on: String,
    /// It is deleted.
    pub deleted: bool,
}

impl Listed for ActionRow {
    const KIND: Kind = Kind::Action;
    const SELECT: &'static str = include_str!("action.sql");

    fn read(row: &Row<'_>, today: &str) -> rusqlite::Result<Self> {
        let (due, status): (String, String) = (row.get(4)?, row.get(5)?);
        let open = status != "done" && status != "dropped";
        let late = due
            .parse::<NaiveDate>()
            .ok()
            .zip(today.parse::<NaiveDate>().ok())
            .map_or(0, |(due, today)| (today - due).num_days());
        Ok(Self {
            id: row.get(0)?,
            title: row.get(1)?,
            owner: row.get(2)?,
            side: row.get(3)?,
            due,
            status,
            days_late: if open { late.max(0) } else { 0 },
            origin: row.get(6)?,
            priority: row.get(7)?,
            waiting_for: row.get(8)?,
            review_on: row.get(9)?,
            deleted: row.get(10)?,
        })
    }

    fn id(&self) -> &str {
        &self.id
    }

    /// Open with a date, the earliest first; open without; then done and dropped, the newest first.
    fn natural(_today: &str) -> Vec<(String, &'static str)> {
        let open = "r.status NOT IN ('done', 'dropped')";
        vec![
            (format!("r.due <> '' AND {open}"), "r.due ASC, r.id ASC"),
            (format!("r.due = '' AND {open}"), "r.id DESC"),
            ("r.status IN ('done', 'dropped')".to_owned(), "r.due DESC, r.id DESC"),
        ]
    }

    fn column(sort: &str) -> Option<&'static str> {
        Some(match sort {
            "due" => "r.due",
            "status" => "r.status",
            "side" => "r.side",
            "priority" => "r.priority",
            "owner" => "coalesce((SELECT family || ' ' || given FROM person p WHERE p.id = r.owner), r.owner_text)",
            _ => return None,
        })
    }
}
