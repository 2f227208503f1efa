//! An agreement as documents print it: its status on the as-of day, the dates of its life in words, its parties.
//!
//! An instrument that does not bind is never said to have entered into force (invariant 20); a term has a last day in
//! force and a day it lapses on, both in words (invariant 18).

use crate::draft::{Draft, joined};
use crate::frame::plain;
use crate::input::AgreementSheet;
use crate::words::opening;
use attache_document::{Block, Run, RunStyle, Runs};
use attache_domain::agreement::{self, Decision, Facts};
use attache_domain::date::PartialDate;
use chrono::NaiveDate;

/// An agreement with what follows from its events on the as-of day.
pub(crate) struct Instrument<'a> {
    pub(crate) sheet: &'a AgreementSheet,
    pub(crate) facts: Facts,
    pub(crate) status: String,
    pub(crate) decision: Option<(Decision, String)>,
}

/// All agreements: what is over last, then by signature.
pub(crate) fn instruments<'a>(draft: &Draft<'a>) -> Vec<Instrument<'a>> {
    let today = draft.options.as_of;
    let mut all: Vec<Instrument<'_>> = draft
        .records
        .agreements
        .iter()
        .map(|sheet| {
            let facts = agreement::facts(&sheet.agreement, &sheet.events);
            Instrument { sheet, status: facts.status(today).to_owned(), decision: facts.decision(today), facts }
        })
        .collect();
    all.sort_by_key(|one| {
        let over = matches!(one.status.as_str(), "terminated" | "expired" | "replaced");
        (over, one.facts.signed.clone(), one.sheet.agreement.title.clone(), one.sheet.agreement.id.clone())
    });
    all
}

/// Those to be decided on within some days, the first to be decided first; a text to sign has no day and stands first.
pub(crate) fn due<'i, 'a>(
    draft: &Draft<'_>,
    all: &'i [Instrument<'a>],
    within_days: i64,
) -> Vec<(&'i Instrument<'a>, Decision, &'i str)> {
    let today = draft.options.as_of;
    let near = |date: &str| {
        PartialDate::parse_iso(date).is_none_or(|date| (date.first_day() - today).num_days() <= within_days)
    };
    let mut due: Vec<(&Instrument<'_>, Decision, &str)> = all
        .iter()
        .filter_map(|one| one.decision.as_ref().map(|(decision, date)| (one, *decision, date.as_str())))
        .filter(|(_, _, date)| near(date))
        .collect();
    due.sort_by_key(|(one, _, date)| ((*date).to_owned(), one.sheet.agreement.id.clone()));
    due
}

impl Instrument<'_> {
    /// Whether it binds, as far as is known.
    fn binds(&self) -> bool {
        agreement::binds(&self.sheet.agreement.nature) != Some(false)
    }

    /// Its status in words.
    pub(crate) fn status(&self, draft: &Draft<'_>) -> String {
        if self.status == "in_force" && !self.binds() {
            draft.words.say("book-effective")
        } else {
            draft.words.word("agreement-status", &self.status)
        }
    }

    /// Signed, in force or effective since, over: each as far as it is known.
    pub(crate) fn life(&self, draft: &Draft<'_>) -> Vec<Block> {
        let facts = &self.facts;
        let ended = match facts.ending.as_str() {
            "expired" => "book-expired-on",
            "replaced" => "book-replaced-on",
            _ => "book-terminated-on",
        };
        let parts = [
            ("book-signed-on", facts.signed.as_str()),
            ("book-provisional-since", if facts.in_force.is_empty() { &facts.provisional } else { "" }),
            (self.since_key(draft.options.as_of), &facts.in_force),
            ("book-notice-given-on", &facts.notice_given),
            (ended, &facts.ended),
        ];
        let parts = parts.into_iter().filter(|(_, date)| !date.is_empty());
        parts
            .map(|(key, date)| Block::body(opening(&draft.words.fill(key, &[("day", &draft.words.date(date))]))))
            .collect()
    }

    /// In force since, or effective since, or provisionally applied since.
    pub(crate) fn since(&self, draft: &Draft<'_>) -> Runs {
        let (key, date) = if self.facts.in_force.is_empty() {
            ("book-provisional-since", &self.facts.provisional)
        } else {
            (self.since_key(draft.options.as_of), &self.facts.in_force)
        };
        if date.is_empty() {
            return Vec::new();
        }
        plain(opening(&draft.words.fill(key, &[("day", &draft.words.date(date))])))
    }

    /// A day still ahead is said as one: nothing is in force before it is.
    fn since_key(&self, today: NaiveDate) -> &'static str {
        let reached = PartialDate::parse_iso(&self.facts.in_force).is_some_and(|date| date.first_day() <= today);
        match (reached, self.binds()) {
            (false, _) => "book-from",
            (true, true) => "book-in-force-since",
            (true, false) => "book-effective-since",
        }
    }

    /// Last day in force and the day after it, in words.
    pub(crate) fn term_end(&self, draft: &Draft<'_>) -> Runs {
        if self.facts.last_day.is_empty() {
            return Vec::new();
        }
        let day = draft.words.long_date(&self.facts.last_day);
        let last = plain(draft.words.fill("book-last-day", &[("day", &day)]));
        joined([last, self.lapse(draft)], &draft.words.semicolon())
    }

    /// The day on which it is no longer in force.
    pub(crate) fn lapse(&self, draft: &Draft<'_>) -> Runs {
        let lapses = self.facts.lapses_on();
        if lapses.is_empty() {
            return Vec::new();
        }
        plain(draft.words.fill("book-lapses-on", &[("day", &draft.words.long_date(&lapses))]))
    }

    /// The clause that its term comes from.
    pub(crate) fn clause(&self, draft: &mut Draft<'_>) -> Runs {
        let of = &self.sheet.agreement;
        let mut clause = draft.text(of, "term_clause", &of.term_clause);
        if !clause.is_empty() {
            clause.insert(0, Run::plain(format!("{} ", draft.words.say("book-clause"))));
        }
        clause
    }

    /// The parties by printed name, in grey, without the two states that the document is about.
    pub(crate) fn other_parties(&self, draft: &mut Draft<'_>) -> Runs {
        let states = [draft.records.home.country.clone(), draft.records.delegation.country.clone()];
        let mut names = Vec::new();
        for party in &self.sheet.parties {
            let state = party.organisation.is_empty() && !party.country.is_empty();
            if !(state && states.contains(&party.country)) {
                names.push(muted(party_name(draft, party)));
            }
        }
        joined(names, &draft.words.semicolon())
    }
}

/// What is to be decided, and by which day.
pub(crate) fn decided(draft: &Draft<'_>, decision: Decision, date: &str) -> String {
    let day = draft.words.long_date(date);
    match decision {
        Decision::NoticeBy => draft.words.fill("book-notice-by", &[("day", &day)]),
        Decision::LastDay => draft.words.fill("book-last-day", &[("day", &day)]),
        Decision::ToSign => draft.words.say("book-to-sign"),
    }
}

/// A party by its body, else its country, else as it was written.
pub(crate) fn party_name(draft: &mut Draft<'_>, party: &attache_domain::record::AgreementParty) -> Runs {
    if !party.organisation.is_empty() {
        draft.organisation(&party.organisation, &party.name)
    } else if party.country.is_empty() {
        draft.alike(&party.name)
    } else {
        plain(draft.country(&party.country))
    }
}

/// Runs in grey.
pub(crate) fn muted(runs: Runs) -> Runs {
    runs.into_iter().map(|run| Run { style: RunStyle::Muted, ..run }).collect()
}

/// Runs in bold.
pub(crate) fn strong(runs: Runs) -> Runs {
    runs.into_iter().map(|run| Run { style: RunStyle::Strong, ..run }).collect()
}

/// Runs with a capital at their beginning.
pub(crate) fn opened(mut runs: Runs) -> Runs {
    if let Some(first) = runs.first_mut() {
        first.text = opening(&first.text);
    }
    runs
}
