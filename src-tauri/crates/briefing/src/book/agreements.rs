//! Agreements with the partner: what needs a decision within a year, then all of them with their state on the as-of day.
//!
//! An instrument that does not bind is never said to have entered into force (invariant 20); a term has a last day in
//! force and a day it lapses on, both in words (invariant 18).

use super::{chapter, subheading};
use crate::draft::{Draft, joined};
use crate::input::AgreementSheet;
use crate::words::opening;
use attache_document::{Block, Cell, Column, ListItem, Role, Row, Run, Runs, Table, Width};
use attache_domain::agreement::{self, Decision, Facts};
use attache_domain::date::PartialDate;

/// How far ahead a decision stands in the book, in days.
const HORIZON_DAYS: i64 = 365;

struct Line<'a> {
    sheet: &'a AgreementSheet,
    facts: Facts,
    status: String,
    decision: Option<(Decision, String)>,
}

pub(super) fn agreements(draft: &mut Draft<'_>) -> Option<Block> {
    draft.enter("book-agreements", "");
    let today = draft.options.as_of;
    let mut lines: Vec<Line<'_>> = draft
        .records
        .agreements
        .iter()
        .map(|sheet| {
            let facts = agreement::facts(&sheet.agreement, &sheet.events);
            Line { sheet, status: facts.status(today).to_owned(), decision: facts.decision(today), facts }
        })
        .collect();
    if lines.is_empty() {
        return None;
    }
    lines.sort_by_key(|line| {
        let over = matches!(line.status.as_str(), "terminated" | "expired" | "replaced");
        (over, line.facts.signed.clone(), line.sheet.agreement.title.clone(), line.sheet.agreement.id.clone())
    });
    let mut blocks = decisions(draft, &lines);
    if !blocks.is_empty() {
        blocks.push(subheading(draft, 2, "book-all-agreements"));
    }
    blocks.push(table(draft, &lines));
    Some(chapter(draft, "agreements", "book-agreements", blocks))
}

fn decisions(draft: &mut Draft<'_>, lines: &[Line<'_>]) -> Vec<Block> {
    let today = draft.options.as_of;
    let mut due: Vec<(&Line<'_>, Decision, String)> = lines
        .iter()
        .filter_map(|line| line.decision.clone().map(|(decision, date)| (line, decision, date)))
        .filter(|(_, _, date)| {
            PartialDate::parse_iso(date).is_none_or(|date| (date.first_day() - today).num_days() <= HORIZON_DAYS)
        })
        .collect();
    if due.is_empty() {
        return Vec::new();
    }
    due.sort_by_key(|(line, _, date)| (date.clone(), line.sheet.agreement.id.clone()));
    let mut items = Vec::new();
    for (line, decision, date) in due {
        let of = &line.sheet.agreement;
        let mut runs: Runs = draft.text(of, "title", &of.title).into_iter().map(strong).collect();
        let day = draft.words.long_date(&date);
        runs.push(Run::plain(format!(
            ": {}",
            match decision {
                Decision::NoticeBy => draft.words.fill("book-notice-by", &[("day", &day)]),
                Decision::LastDay => draft.words.fill("book-last-day", &[("day", &day)]),
                Decision::ToSign => draft.words.say("book-to-sign"),
            }
        )));
        if let Some(days) =
            PartialDate::parse_iso(&date).and_then(PartialDate::exact_day).map(|day| (day - today).num_days())
        {
            runs.push(Run::plain(format!(
                " ({})",
                draft.words.count("book-days-left", usize::try_from(days).unwrap_or_default(), &[])
            )));
        }
        let mut blocks = vec![Block::runs(Role::Body, runs)];
        let term =
            if decision == Decision::NoticeBy { term_end(draft, &line.facts) } else { lapse(draft, &line.facts) };
        let decided = draft.text(of, "decision", &of.decision);
        let mut clause = draft.text(of, "term_clause", &of.term_clause);
        if !clause.is_empty() {
            clause.insert(0, Run::plain(format!("{} ", draft.words.say("book-clause"))));
        }
        let why = opened(joined([term, decided, clause], " · "));
        if !why.is_empty() {
            blocks.push(Block::runs(Role::Meta, why));
        }
        items.push(ListItem { blocks });
    }
    vec![subheading(draft, 2, "book-decisions"), Block::List { ordered: false, items }]
}

/// Runs with a capital at their beginning.
fn opened(mut runs: Runs) -> Runs {
    if let Some(first) = runs.first_mut() {
        first.text = opening(&first.text);
    }
    runs
}

fn strong(run: Run) -> Run {
    Run { style: attache_document::RunStyle::Strong, ..run }
}

/// Last day in force and the day after it, in words.
fn term_end(draft: &Draft<'_>, facts: &Facts) -> Runs {
    if facts.last_day.is_empty() {
        return Vec::new();
    }
    let last = draft.words.fill("book-last-day", &[("day", &draft.words.long_date(&facts.last_day))]);
    joined([vec![Run::plain(last)], lapse(draft, facts)], "; ")
}

fn lapse(draft: &Draft<'_>, facts: &Facts) -> Runs {
    let lapses = facts.lapses_on();
    if lapses.is_empty() {
        return Vec::new();
    }
    vec![Run::plain(draft.words.fill("book-lapses-on", &[("day", &draft.words.long_date(&lapses))]))]
}

fn table(draft: &mut Draft<'_>, lines: &[Line<'_>]) -> Block {
    let mut rows = Vec::new();
    for line in lines {
        let of = &line.sheet.agreement;
        draft.cite(&of.source);
        let mut title = vec![Block::runs(Role::Body, draft.text(of, "title", &of.title))];
        let mut nature = joined(
            [vec![Run::muted(of.code.clone())], vec![Run::muted(draft.words.word("agreement-nature", &of.nature))]],
            " · ",
        );
        nature.retain(|run| !run.text.is_empty());
        title.push(Block::runs(Role::Body, nature));
        let parties = parties(draft, line.sheet);
        if !parties.is_empty() {
            title.push(Block::runs(Role::Body, parties));
        }
        let mut notice = Vec::new();
        if !line.facts.notice_by.is_empty() {
            let day = draft.words.date(&line.facts.notice_by);
            notice.push(Run::plain(draft.words.fill("book-notice-by", &[("day", &day)])));
        }
        let term = [term_end(draft, &line.facts), notice].into_iter().filter(|part| !part.is_empty());
        let term = term.map(|part| Block::runs(Role::Body, opened(part))).collect();
        rows.push(Row {
            keep: true,
            ..Row::new(vec![
                Cell::blocks(title),
                Cell::text(status(draft, line)),
                Cell::blocks(life(draft, line)),
                Cell::blocks(term),
            ])
        });
    }
    let words = &draft.words;
    Block::Table(Table {
        columns: vec![
            Column::new(words.say("book-agreement"), Width::Share(5)),
            Column::new(words.say("book-status"), Width::Fit),
            Column::new(words.say("book-life"), Width::Share(4)),
            Column::new(words.say("book-term"), Width::Share(4)),
        ],
        rows,
        ..Table::default()
    })
}

fn binding(line: &Line<'_>) -> bool {
    agreement::binds(&line.sheet.agreement.nature) != Some(false)
}

fn status(draft: &Draft<'_>, line: &Line<'_>) -> String {
    if line.status == "in_force" && !binding(line) {
        draft.words.say("book-effective")
    } else {
        draft.words.word("agreement-status", &line.status)
    }
}

/// Signed, in force or effective since, over: each as far as it is known.
fn life(draft: &Draft<'_>, line: &Line<'_>) -> Vec<Block> {
    let facts = &line.facts;
    let since = if binding(line) { "book-in-force-since" } else { "book-effective-since" };
    let ended = match facts.ending.as_str() {
        "expired" => "book-expired-on",
        "replaced" => "book-replaced-on",
        _ => "book-terminated-on",
    };
    let reached = |date: &str| PartialDate::parse_iso(date).is_some_and(|date| date.first_day() <= draft.options.as_of);
    // A day still ahead is said as one: nothing is in force before it is.
    let since = if reached(&facts.in_force) { since } else { "book-from" };
    let parts = [
        ("book-signed-on", &facts.signed),
        ("book-provisional-since", &facts.provisional),
        (since, &facts.in_force),
        ("book-notice-given-on", &facts.notice_given),
        (ended, &facts.ended),
    ];
    let parts = parts
        .into_iter()
        .filter(|(key, date)| !date.is_empty() && (*key != "book-provisional-since" || facts.in_force.is_empty()));
    let said = parts.map(|(key, date)| draft.words.fill(key, &[("day", &draft.words.date(date))]));
    said.map(|part| Block::body(opening(&part))).collect()
}

/// The parties by printed name, without the two states that the book is about.
fn parties(draft: &mut Draft<'_>, sheet: &AgreementSheet) -> Runs {
    let states = [draft.records.home.country.as_str(), draft.records.delegation.country.as_str()];
    let mut names = Vec::new();
    for party in &sheet.parties {
        if party.organisation.is_empty() && states.contains(&party.country.as_str()) && !party.country.is_empty() {
            continue;
        }
        let name = if !party.organisation.is_empty() {
            draft.organisation(&party.organisation, &party.name)
        } else if party.country.is_empty() {
            vec![draft.own_name(party.name.trim())]
        } else {
            vec![Run::plain(draft.country(&party.country))]
        };
        let name: Runs = name.into_iter().filter(|run| !run.text.is_empty()).collect();
        names.push(name.into_iter().map(|run| Run { style: attache_document::RunStyle::Muted, ..run }).collect());
    }
    joined(names, "; ")
}
