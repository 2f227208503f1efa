//! Today: what has to be decided, who owes what, what comes next.

use super::{ActionRow, AgreementRow, DelegationRow};
use crate::app::App;
use crate::command::Nothing;
use crate::error::Result;
use attache_domain::record::Agreement;
use attache_domain::words::{DELEGATION_OVER, OWING_SIDES};
use attache_store::Asked;
use chrono::{Days, NaiveDate};
use serde::Serialize;

/// The first screen.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct Today {
    /// The day at home, ISO.
    pub date: String,
    /// Agreements to decide, the earliest first.
    pub decisions: Vec<DecisionView>,
    /// Actions past due.
    pub overdue: Vec<ActionRow>,
    /// Actions due within 14 days.
    pub due_soon: Vec<ActionRow>,
    /// What each side owes.
    pub owing: Vec<Owing>,
    /// The running or next delegation.
    pub next: Option<Next>,
    /// Those after it.
    pub upcoming: Vec<DelegationRow>,
}

/// An agreement to decide.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct DecisionView {
    /// The agreement.
    pub agreement: AgreementRow,
    /// Days until the last working day for it; nothing for a text to sign.
    pub days: Option<i64>,
    /// The clause that the day comes from.
    pub clause: String,
    /// What happens then.
    pub decision: String,
}

/// What one side owes.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct Owing {
    /// Word of `OWING_SIDES`.
    pub side: String,
    /// Open actions.
    pub open: i64,
    /// Of these past due.
    pub overdue: i64,
    /// Open by age in days: 0–7, 8–30, 31–90, over 90.
    pub ages: [i64; 4],
    /// Those that press most.
    pub rows: Vec<ActionRow>,
}

/// The next delegation.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct Next {
    /// It.
    pub delegation: DelegationRow,
    /// Days until its first day; negative while it runs.
    pub days: i64,
}

/// Actions due within so many days are due soon.
const SOON_DAYS: u64 = 14;
/// Rows that the first screen shows of a list.
const ROWS: usize = 20;

pub(crate) fn today(app: &App, _: Nothing) -> Result<Today> {
    app.reading(|open, here| {
        let store = &open.store;
        let day = here.day();
        let soon = here.today.checked_add_days(Days::new(SOON_DAYS + 1)).unwrap_or(here.today).to_string();
        let days = |date: &str| Some((date.parse::<NaiveDate>().ok()? - here.today).num_days());
        let mut decisions = Vec::new();
        let due: Vec<AgreementRow> = store.rows_of(&store.decisions_due(here.today)?, &day)?;
        for row in due.into_iter().filter(|row| !row.decision_kind.is_empty()) {
            let agreement = store.get::<Agreement>(&row.id)?.unwrap_or_default();
            decisions.push(DecisionView {
                days: days(&row.decide_by),
                agreement: row,
                clause: agreement.term_clause,
                decision: agreement.decision,
            });
        }
        decisions.sort_by_key(|decision| decision.days.unwrap_or(i64::MAX));
        let mut owing = Vec::new();
        for side in OWING_SIDES {
            let (count, overdue, ages) = store.owing(side, &day)?;
            let rows = store.rows_of(&store.pressing(side, 3)?, &day)?;
            owing.push(Owing { side: (*side).to_owned(), open: count, overdue, ages, rows });
        }
        let asked = Asked { limit: 6, today: day.clone(), ..Asked::default() };
        let coming: Vec<DelegationRow> = store.list::<DelegationRow>(&asked)?.rows;
        let mut coming = coming
            .into_iter()
            .filter(|row| (row.start >= day || row.end >= day) && !DELEGATION_OVER.contains(&row.status.as_str()));
        let next = coming.next().map(|row| Next { days: days(&row.start).unwrap_or(0), delegation: row });
        Ok(Today {
            overdue: store.rows_of(&store.actions_due("", &day, ROWS)?, &day)?,
            due_soon: store.rows_of(&store.actions_due(&day, &soon, ROWS)?, &day)?,
            upcoming: coming.collect(),
            date: day,
            decisions,
            owing,
            next,
        })
    })
}
