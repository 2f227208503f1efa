//! A: decisions due within two years, the first first, each with the sum that leads to its day.

use crate::draft::{Draft, about, joined};
use crate::frame::{part, plain};
use crate::instrument::{Instrument, decided, due, opened};
use attache_document::{Block, Cell, Column, Role, Row, Runs, Table, Width};
use attache_domain::date::PartialDate;
use attache_domain::kind::Kind;
use chrono::{Datelike, Months, NaiveDate};

/// How far ahead decisions are listed.
const HORIZON: Months = Months::new(24);

pub(super) fn decisions(draft: &mut Draft<'_>, all: &[Instrument<'_>]) -> Block {
    let today = draft.options.as_of;
    let horizon = today.checked_add_months(HORIZON).unwrap_or(today);
    let mut rows = Vec::new();
    for (one, decision, date) in due(draft, all, (horizon - today).num_days()) {
        let of = &one.sheet.agreement;
        let mut what = vec![Block::runs(Role::Body, opened(plain(decided(draft, decision, date))))];
        if let Some(day) = PartialDate::parse_iso(date).and_then(PartialDate::exact_day) {
            let days = usize::try_from((day - today).num_days()).unwrap_or_default();
            what.push(Block::para(Role::Meta, draft.words.count("book-days-left", days, &[])));
        }
        let mut title = draft.text(of, "title", &of.title);
        title.extend(plain(if of.code.is_empty() { String::new() } else { format!(" · {}", of.code) }));
        let mut why: Vec<Block> = [derivation(draft, one), one.clause(draft)]
            .into_iter()
            .filter(|line| !line.is_empty())
            .map(|line| Block::runs(Role::Body, line))
            .collect();
        if why.is_empty() {
            why.push(Block::para(Role::Body, draft.words.say("register-stated")));
        }
        rows.push(Row {
            keep: true,
            about: about(Kind::Agreement, &of.id),
            ..Row::new(vec![Cell::blocks(what), Cell::runs(title), Cell::blocks(why)])
        });
    }
    let blocks = if rows.is_empty() {
        vec![Block::para(Role::Body, draft.words.say("register-no-decisions"))]
    } else {
        let words = &draft.words;
        let columns = vec![
            Column::new(words.say("register-decision"), Width::Share(3)),
            Column::new(words.say("book-agreement"), Width::Share(4)),
            Column::new(words.say("register-derivation"), Width::Share(5)),
        ];
        vec![Block::Table(Table { columns, rows, ..Table::default() })]
    };
    part(draft, "decisions", "register-decisions", blocks)
}

/// `in force 2016-06-01 + 132 m = lapses 2027-06-01; − 1 m = notice by 2027-05-01`: anchored sums over the stated facts
/// (invariants 15, 17); nothing where a day is not known exactly.
fn derivation(draft: &Draft<'_>, one: &Instrument<'_>) -> Runs {
    let day = |iso: &str| iso.parse::<NaiveDate>().ok();
    let Some(lapses) = day(&one.facts.lapses_on()) else { return Vec::new() };
    let words = draft.words;
    let iso = |day: NaiveDate| words.apart(day.to_string());
    let mut parts = Vec::new();
    if let Some(from) = day(&one.facts.in_force).filter(|from| *from <= lapses) {
        let length = length(draft, months_and_days(from, lapses));
        let values = [("from", &iso(from)), ("length", &length), ("to", &iso(lapses))];
        parts.push(plain(words.fill("register-sum-term", &values.map(|(name, value)| (name, value.as_str())))));
    }
    if let Some(notice) = day(&one.facts.notice_by).filter(|notice| *notice <= lapses) {
        let length = length(draft, notice_length(lapses, notice));
        let values = [("from", &iso(lapses)), ("length", &length), ("to", &iso(notice))];
        parts.push(plain(words.fill("register-sum-notice", &values.map(|(name, value)| (name, value.as_str())))));
    }
    joined(parts, &words.semicolon())
}

fn length(draft: &Draft<'_>, (months, days): (u32, i64)) -> String {
    let part = |key: &str, number: i64| draft.words.count(key, usize::try_from(number).unwrap_or_default(), &[]);
    let (months, days) = (i64::from(months), days);
    match (months, days) {
        (0, days) => part("register-days", days),
        (months, 0) => part("register-months", months),
        (months, days) => format!("{} + {}", part("register-months", months), part("register-days", days)),
    }
}

/// Whole months from the anchor, each clamped to its month's end, and the days that remain.
fn months_and_days(from: NaiveDate, to: NaiveDate) -> (u32, i64) {
    let months = (i64::from(to.year()) - i64::from(from.year())) * 12 + i64::from(to.month()) - i64::from(from.month());
    let months = u32::try_from(months).unwrap_or_default();
    let anchored = |months: u32| from.checked_add_months(Months::new(months)).filter(|day| *day <= to);
    let months = if anchored(months).is_some() { months } else { months.saturating_sub(1) };
    let reached = anchored(months).unwrap_or(from);
    (months, (to - reached).num_days())
}

/// A notice period in months where it is whole months back from the end, else in days.
fn notice_length(lapses: NaiveDate, notice: NaiveDate) -> (u32, i64) {
    let (months, _) = months_and_days(notice, lapses);
    let whole = [months, months + 1]
        .into_iter()
        .find(|months| lapses.checked_sub_months(Months::new(*months)) == Some(notice) && *months > 0);
    whole.map_or_else(|| (0, (lapses - notice).num_days()), |months| (months, 0))
}
