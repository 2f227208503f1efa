//! What follows from an agreement's events and typed facts: its status, when a decision is due, what looks wrong
//! (DOMAIN §4, invariants 14, 18–20; §5).

use crate::country::Countries;
use crate::record::{Agreement, AgreementEvent};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// How far ahead a decision is shown as due.
pub const DECISION_DAYS: i64 = 90;

/// The dates of an agreement's life, each from its events; ISO, empty where there is none.
///
/// The date of an event is the day from which it counts, else the day it was done. Of several events of one kind the
/// last counts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Facts {
    /// Before signature.
    pub preparation: String,
    /// Day of signature.
    pub signed: String,
    /// Day from which it is in force (or effective).
    pub in_force: String,
    /// Day from which it is provisionally applied.
    pub provisional: String,
    /// Day on which it was, or will be, over; empty while open.
    pub ended: String,
    /// How it ended: `terminated`, `expired`, `replaced`.
    pub ending: String,
    /// Whether an event without any date ended it.
    pub ended_undated: bool,
    /// Day on which notice was given or it was denounced.
    pub notice_given: String,
    /// Day from which it is suspended.
    pub suspended: String,
    /// Last day in force, as typed.
    pub last_day: String,
    /// Day by which notice must be given, as typed.
    pub notice_by: String,
}

/// What has to be decided next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// Give notice, or let it run.
    NoticeBy,
    /// Renew, or let it lapse.
    LastDay,
    /// A text is cleared for signature.
    ToSign,
}

impl Decision {
    /// Its word on the wire.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::NoticeBy => "notice_by",
            Self::LastDay => "last_day",
            Self::ToSign => "to_sign",
        }
    }
}

/// Gathers the facts of an agreement.
#[must_use]
pub fn facts(agreement: &Agreement, events: &[AgreementEvent]) -> Facts {
    let counts = |event: &&AgreementEvent| -> String {
        if event.effective_on.is_empty() { event.done_on.clone() } else { event.effective_on.clone() }
    };
    let last = |sorts: &[&str]| -> Option<(String, String)> {
        let of = events.iter().filter(|event| sorts.contains(&event.sort.as_str()));
        of.map(|event| (counts(&event), event.sort.clone())).max()
    };
    let date = |sorts: &[&str]| last(sorts).map(|(date, _)| date).unwrap_or_default();
    let ending = last(&["terminated", "expired", "replaced"]);
    Facts {
        preparation: agreement.preparation.clone(),
        signed: {
            let signed = events.iter().filter(|event| event.sort == "signed" || event.sort == "signed_ad_referendum");
            signed.map(|event| event.done_on.clone()).max().unwrap_or_default()
        },
        in_force: date(&["in_force"]),
        provisional: date(&["provisionally_applied"]),
        ended_undated: ending.as_ref().is_some_and(|(date, _)| date.is_empty()),
        ending: ending.as_ref().map(|(_, sort)| sort.clone()).unwrap_or_default(),
        ended: ending.map(|(date, _)| date).unwrap_or_default(),
        notice_given: date(&["notice_given", "denounced"]),
        suspended: date(&["suspended"]),
        last_day: agreement.last_day.clone(),
        notice_by: agreement.notice_by.clone(),
    }
}

impl Facts {
    /// The status on a day: a word of `AGREEMENT_STATUSES`.
    ///
    /// A date counts from its first day on: `1998` from 1 January 1998. Terminated without entry into force is
    /// terminated; past its typed last day an agreement in force has expired; no date at all is `undated`.
    #[must_use]
    pub fn status(&self, today: NaiveDate) -> &str {
        let today = today.to_string();
        let reached = |date: &str| !date.is_empty() && first_day(date) <= today;
        if self.ended_undated || reached(&self.ended) {
            return &self.ending;
        }
        let running = reached(&self.in_force) || reached(&self.provisional);
        if running && !self.last_day.is_empty() && last_day(&self.last_day) < today {
            return "expired";
        }
        if reached(&self.suspended) && self.suspended >= self.in_force {
            return "suspended";
        }
        if running && reached(&self.notice_given) {
            return "notice_given";
        }
        if reached(&self.in_force) {
            return "in_force";
        }
        if reached(&self.provisional) {
            return "provisional";
        }
        if !self.signed.is_empty()
            || !self.in_force.is_empty()
            || !self.provisional.is_empty()
            || !self.ended.is_empty()
        {
            return "signed";
        }
        if self.preparation.is_empty() { "undated" } else { &self.preparation }
    }

    /// The next decision and its day (empty for a text to sign).
    ///
    /// Of a notice day and a last day that are both still ahead the earlier counts; one that has passed counts no more,
    /// and nothing is to be decided of an agreement that is over or under notice.
    #[must_use]
    pub fn decision(&self, today: NaiveDate) -> Option<(Decision, String)> {
        let now = today.to_string();
        match self.status(today) {
            "cleared" => return Some((Decision::ToSign, String::new())),
            "in_force" | "provisional" | "signed" | "suspended" => {}
            _ => return None,
        }
        let ahead = [(&self.notice_by, Decision::NoticeBy), (&self.last_day, Decision::LastDay)];
        let next = ahead
            .into_iter()
            .filter(|(date, _)| !date.is_empty() && last_day(date) >= now)
            .min_by_key(|(date, _)| (*date).clone());
        next.map(|(date, decision)| (decision, date.clone()))
    }

    /// The day after the last day in force, ISO; empty when none is typed or it is imprecise.
    #[must_use]
    pub fn lapses_on(&self) -> String {
        let day = self.last_day.parse::<NaiveDate>().ok().and_then(|day| day.checked_add_days(Days::new(1)));
        day.map(|day| day.to_string()).unwrap_or_default()
    }
}

/// The day that is shown for a decision: the last working day at home not after it, ISO.
///
/// `home` is a country's code. An imprecise day, or one at an unknown home, is shown as it is.
#[must_use]
pub fn decide_by(day: &str, home: &str) -> String {
    let shown = day.parse::<NaiveDate>().ok().zip(Countries::bundled().get(home));
    shown.map_or_else(|| day.to_owned(), |(day, home)| home.working_day_until(day).to_string())
}

/// What of a register's dates looks wrong: warnings for the data-quality list, never refusals (invariant 19).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Oddity {
    /// In force before it was signed.
    InForceBeforeSignature,
    /// Over before it was signed.
    TerminatedBeforeSignature,
    /// Counts from a day before it was done.
    EffectiveBeforeDone,
    /// Provisionally applied before it was signed.
    ProvisionalBeforeSignature,
    /// No date at all.
    Undated,
}

impl Oddity {
    /// Its code in reports and findings.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::InForceBeforeSignature => "in_force_before_signature",
            Self::TerminatedBeforeSignature => "terminated_before_signature",
            Self::EffectiveBeforeDone => "effective_before_done",
            Self::ProvisionalBeforeSignature => "provisional_before_signature",
            Self::Undated => "undated",
        }
    }
}

/// Finds what looks wrong in an agreement's events. Each done-on date is held against the signature's.
#[must_use]
pub fn oddities(agreement: &Agreement, events: &[AgreementEvent]) -> Vec<Oddity> {
    let signed = facts(agreement, events).signed;
    let before = |sort: &str, oddity: Oddity| {
        let early = |event: &AgreementEvent| event.sort == sort && !event.done_on.is_empty() && event.done_on < signed;
        (!signed.is_empty() && events.iter().any(early)).then_some(oddity)
    };
    let hasty = |event: &AgreementEvent| {
        !event.effective_on.is_empty() && !event.done_on.is_empty() && event.effective_on < event.done_on
    };
    let undated = events.iter().all(|event| event.done_on.is_empty() && event.effective_on.is_empty());
    [
        before("in_force", Oddity::InForceBeforeSignature),
        before("terminated", Oddity::TerminatedBeforeSignature),
        events.iter().any(hasty).then_some(Oddity::EffectiveBeforeDone),
        before("provisionally_applied", Oddity::ProvisionalBeforeSignature),
        (undated && agreement.preparation.is_empty()).then_some(Oddity::Undated),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Whether the instrument binds; nothing when its nature is not known.
#[must_use]
pub fn binds(nature: &str) -> Option<bool> {
    match nature {
        "" => None,
        "mou" | "loi" | "joint_statement" => Some(false),
        _ => Some(true),
    }
}

fn first_day(date: &str) -> String {
    match date.len() {
        4 => format!("{date}-01-01"),
        7 => format!("{date}-01"),
        _ => date.to_owned(),
    }
}

/// An upper bound of an imprecise date that compares as text: `1998` runs to `1998-99`.
fn last_day(date: &str) -> String {
    if date.len() < 10 { format!("{date}-99") } else { date.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(sort: &str, done: &str, effective: &str) -> AgreementEvent {
        AgreementEvent {
            sort: sort.into(),
            done_on: done.into(),
            effective_on: effective.into(),
            ..AgreementEvent::default()
        }
    }
    fn day(iso: &str) -> NaiveDate {
        iso.parse().unwrap()
    }

    #[test]
    fn status_follows_the_events_and_the_day() {
        let agreement = Agreement { preparation: "cleared".into(), ..Agreement::default() };
        let events = [event("signed", "2020-01-10", ""), event("in_force", "2020-03-01", "2020-04-01")];
        let facts = facts(&agreement, &events);
        assert_eq!(facts.status(day("2020-03-31")), "signed");
        assert_eq!(facts.status(day("2020-04-01")), "in_force");
    }

    #[test]
    fn terminated_without_entry_into_force_is_terminated() {
        let facts = facts(&Agreement::default(), &[event("signed", "1950", ""), event("terminated", "1960-05-01", "")]);
        assert_eq!(facts.status(day("2026-01-01")), "terminated");
    }

    #[test]
    fn without_any_date_or_preparation_it_is_undated() {
        assert_eq!(facts(&Agreement::default(), &[]).status(day("2026-01-01")), "undated");
    }

    #[test]
    fn the_earlier_of_notice_and_last_day_is_decided_first() {
        let agreement =
            Agreement { last_day: "2026-06-30".into(), notice_by: "2026-03-30".into(), ..Agreement::default() };
        let facts = facts(&agreement, &[event("in_force", "2020-01-01", "")]);
        assert_eq!(facts.decision(day("2026-01-01")), Some((Decision::NoticeBy, "2026-03-30".into())));
        assert_eq!(facts.decision(day("2026-04-01")), Some((Decision::LastDay, "2026-06-30".into())));
        assert_eq!(facts.decision(day("2026-07-01")), None);
        assert_eq!(facts.status(day("2026-07-01")), "expired");
        assert_eq!(facts.lapses_on(), "2026-07-01");
    }

    #[test]
    fn a_text_cleared_for_signature_waits_for_a_decision_without_a_day() {
        let agreement = Agreement { preparation: "cleared".into(), ..Agreement::default() };
        assert_eq!(facts(&agreement, &[]).decision(day("2026-01-01")), Some((Decision::ToSign, String::new())));
    }

    #[test]
    fn a_decision_is_shown_on_the_last_working_day_at_home() {
        assert_eq!(decide_by("2026-12-13", "RO"), "2026-12-11", "a Sunday");
        assert_eq!(decide_by("2026-12-11", "RO"), "2026-12-11");
        assert_eq!(decide_by("2026-12", "RO"), "2026-12", "a month has no weekday");
        assert_eq!(decide_by("2026-12-13", ""), "2026-12-13");
        assert_eq!(decide_by("", "RO"), "");
    }

    #[test]
    fn odd_dates_are_named_and_nothing_is_refused() {
        let events = [event("signed", "1990-05-01", ""), event("in_force", "1989-01-01", "1988-01-01")];
        let found = oddities(&Agreement::default(), &events);
        assert_eq!(found, [Oddity::InForceBeforeSignature, Oddity::EffectiveBeforeDone]);
    }
}
