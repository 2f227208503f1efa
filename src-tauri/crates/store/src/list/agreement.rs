//! The list of agreements and memorandums.

use super::Listed;
use attache_domain::agreement::{Facts, decide_by};
use attache_domain::kind::Kind;
use chrono::NaiveDate;
use rusqlite::Row;
use serde::Serialize;

/// An agreement in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct AgreementRow {
    /// Id.
    pub id: String,
    /// Code.
    pub code: String,
    /// Title.
    pub title: String,
    /// Word of `AGREEMENT_NATURES`.
    pub nature: String,
    /// The parties, as one writes them.
    pub parties: String,
    /// Day of signature.
    pub signed: String,
    /// Day from which it is in force or effective.
    pub in_force: String,
    /// Derived status, a word of `AGREEMENT_STATUSES`.
    pub status: String,
    /// Day of the next decision; empty for a text to sign.
    pub decision_on: String,
    /// The last working day at home on which it can be taken.
    pub decide_by: String,
    /// `notice_by`, `last_day`, `to_sign`, or empty.
    pub decision_kind: String,
    /// It is deleted.
    pub deleted: bool,
}

impl Listed for AgreementRow {
    const KIND: Kind = Kind::Agreement;
    const SELECT: &'static str = include_str!("agreement.sql");

    fn read(row: &Row<'_>, today: &str) -> rusqlite::Result<Self> {
        let facts = Facts {
            preparation: row.get(6)?,
            signed: row.get(7)?,
            in_force: row.get(8)?,
            provisional: row.get(9)?,
            ended: row.get(10)?,
            ending: row.get(11)?,
            ended_undated: row.get(12)?,
            notice_given: row.get(13)?,
            suspended: row.get(14)?,
            last_day: row.get(15)?,
            notice_by: row.get(16)?,
        };
        let today = today.parse().unwrap_or(NaiveDate::MIN);
        let decision = facts.decision(today);
        let home: String = row.get(17)?;
        Ok(Self {
            id: row.get(0)?,
            code: row.get(1)?,
            title: row.get(2)?,
            nature: row.get(3)?,
            parties: row.get(4)?,
            deleted: row.get(5)?,
            status: facts.status(today).to_owned(),
            decision_kind: decision.as_ref().map(|(kind, _)| kind.word().to_owned()).unwrap_or_default(),
            decide_by: decision.as_ref().map(|(_, day)| decide_by(day, &home)).unwrap_or_default(),
            decision_on: decision.map(|(_, day)| day).unwrap_or_default(),
            signed: facts.signed,
            in_force: facts.in_force,
        })
    }

    fn id(&self) -> &str {
        &self.id
    }

    /// Those without a signature first, since they are being worked on; then the newest signature.
    fn natural(_today: &str) -> Vec<(String, &'static str)> {
        vec![
            ("f.signed = ''".to_owned(), "f.agreement DESC"),
            ("f.signed <> ''".to_owned(), "f.signed DESC, f.agreement DESC"),
        ]
    }

    fn source(asks: &str) -> String {
        let record = if asks.contains("r.") { " CROSS JOIN agreement r ON r.id = f.agreement" } else { "" };
        format!("agreement_fact f{record}")
    }

    fn column(sort: &str) -> Option<&'static str> {
        Some(match sort {
            "code" => "r.code",
            "nature" => "r.nature",
            "parties" => "f.parties",
            "signed" => "f.signed",
            "in_force" => "f.in_force",
            "status" => concat!("(", include_str!("../fact/status.sql"), ")"),
            "decision_on" => "min(coalesce(nullif(f.notice_by, ''), '~'), coalesce(nullif(f.last_day, ''), '~'))",
            _ => return None,
        })
    }
}
