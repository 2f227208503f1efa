//! The relationship ledger: the last visits, and of what was promised then what is done and what is open.

use crate::draft::{Draft, about, joined};
use crate::frame::{chapter, subheading};
use crate::input::Visit;
use crate::lateness::{by_due, is_open, state};
use attache_document::{Align, Block, Cell, Column, Row, RowRole, Run, Runs, Table, Width};
use attache_domain::date::PartialDate;
use attache_domain::kind::Kind;
use attache_domain::record::{Action, Member};

/// How many visits are listed before the rest is counted.
const LISTED: usize = 10;

pub(super) fn ledger(draft: &mut Draft<'_>) -> Option<Block> {
    draft.enter("book-ledger", "");
    let visits = past_visits(draft);
    let mut blocks = Vec::new();
    if !visits.is_empty() {
        blocks.push(subheading(draft, 2, "book-last-visits"));
        blocks.extend(last_visits(draft, &visits));
    }
    let promised = promised_then(draft, &visits);
    if !promised.is_empty() {
        blocks.push(subheading(draft, 2, "book-promised"));
        blocks.push(reciprocity(draft, &promised));
        blocks.push(promises(draft, &promised));
    }
    if blocks.is_empty() { None } else { Some(chapter(draft, "ledger", "book-ledger", blocks)) }
}

/// Visits that were over by the as-of day, the latest first.
fn past_visits<'a>(draft: &Draft<'a>) -> Vec<&'a Visit> {
    let today = draft.options.as_of.to_string();
    let mut visits: Vec<&Visit> = draft
        .records
        .visits
        .iter()
        .filter(|visit| {
            let of = &visit.delegation;
            of.id != draft.records.delegation.id
                && !matches!(of.status.as_str(), "cancelled" | "postponed")
                && !of.start.is_empty()
                && of.start < today
        })
        .collect();
    visits.sort_by(|a, b| {
        b.delegation.start.cmp(&a.delegation.start).then_with(|| a.delegation.id.cmp(&b.delegation.id))
    });
    visits
}

fn last_visits(draft: &mut Draft<'_>, visits: &[&Visit]) -> Vec<Block> {
    let mut rows = Vec::new();
    for visit in visits.iter().take(LISTED) {
        let of = &visit.delegation;
        draft.cite(&of.source);
        let dates = draft.words.span(&of.start, &of.end);
        let title = draft.text(of, "title", &of.title);
        let head = visit.head.as_ref().map(|head| head_of(draft, head, &of.start)).unwrap_or_default();
        let direction = draft.words.word("direction", &of.direction);
        rows.push(Row {
            keep: true,
            about: about(Kind::Delegation, &of.id),
            ..Row::new(vec![Cell::text(dates), Cell::runs(title), Cell::runs(head), Cell::text(direction)])
        });
    }
    let words = &draft.words;
    let mut blocks = vec![Block::Table(Table {
        columns: vec![
            Column::new(words.say("book-dates"), Width::Share(4)),
            Column::new(words.say("book-visit"), Width::Share(4)),
            Column::new(words.say("book-head"), Width::Share(3)),
            Column::new(words.say("book-direction"), Width::Fit),
        ],
        rows,
        ..Table::default()
    })];
    if visits.len() > LISTED {
        let since = visits.last().and_then(|visit| visit.delegation.start.get(..4)).unwrap_or_default();
        let more = words.count("book-more-visits", visits.len() - LISTED, &[("year", since)]);
        blocks.push(Block::para(attache_document::Role::Meta, more));
    }
    blocks
}

/// The head with the office held then.
fn head_of(draft: &mut Draft<'_>, head: &Member, start: &str) -> Runs {
    let day = PartialDate::parse_iso(start).map_or(draft.options.as_of, PartialDate::first_day);
    joined([draft.person(&head.person), draft.member_office_on(head, day)], &draft.words.comma())
}

/// Actions that came out of the earlier visits: the debtor's side, then the oldest due day first.
fn promised_then<'a>(draft: &Draft<'a>, visits: &[&Visit]) -> Vec<&'a Action> {
    let of_visit = |action: &&Action| visits.iter().any(|visit| visit.delegation.id == action.delegation);
    let mut promised: Vec<&Action> = draft.records.actions.iter().filter(of_visit).collect();
    promised.retain(|action| action.status != "dropped");
    by_due(&mut promised);
    promised
}

/// Invariant 24: the sums of both columns over the promises listed below.
fn reciprocity(draft: &Draft<'_>, promised: &[&Action]) -> Block {
    let words = &draft.words;
    let sides = ["ours", "theirs", "joint"];
    let count = |side: &str, open: bool| {
        let of = promised.iter().filter(|action| is_open(action) == open && (side.is_empty() || action.side == side));
        words.number(of.count())
    };
    let row = |side: &str, name: String| {
        Row::new(vec![Cell::text(name), Cell::text(count(side, true)), Cell::text(count(side, false))])
    };
    let mut rows: Vec<Row> = sides.iter().map(|side| row(side, words.word("owing-side", side))).collect();
    rows.push(Row { role: RowRole::Total, ..row("", words.say("book-total")) });
    Block::Table(Table {
        columns: vec![
            Column::new(words.say("book-owed-by"), Width::Share(2)),
            Column::new(words.say("book-open"), Width::Share(1)).align(Align::End),
            Column::new(words.say("book-done"), Width::Share(1)).align(Align::End),
        ],
        rows,
        ..Table::default()
    })
}

fn promises(draft: &mut Draft<'_>, promised: &[&Action]) -> Block {
    let mut rows = Vec::new();
    for action in promised {
        draft.cite(&action.source);
        let title = draft.text(*action, "title", &action.title);
        let side = draft.words.word("owing-side", &action.side);
        let due = draft.words.date(&action.due);
        let state = state(draft, action);
        rows.push(Row {
            keep: true,
            about: about(Kind::Action, &action.id),
            ..Row::new(vec![
                Cell::runs(title),
                Cell::text(side),
                Cell::text(due),
                Cell::runs([if is_open(action) { Run::strong(state) } else { Run::plain(state) }]),
            ])
        });
    }
    let words = &draft.words;
    Block::Table(Table {
        columns: vec![
            Column::new(words.say("book-promise"), Width::Share(5)),
            Column::new(words.say("book-owed-by"), Width::Fit),
            Column::new(words.say("book-due"), Width::Fit),
            Column::new(words.say("book-state"), Width::Share(3)),
        ],
        rows,
        ..Table::default()
    })
}
