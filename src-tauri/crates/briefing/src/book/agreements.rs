//! Agreements with the partner: what needs a decision within a year, then all of them with their state on the as-of day.

use crate::draft::{Draft, about, joined};
use crate::frame::{chapter, plain, subheading};
use crate::instrument::{Instrument, decided, due, instruments, opened, strong};
use crate::options::Matter;
use attache_document::{Block, Cell, Column, ListItem, Role, Row, Run, Runs, Table, Width};
use attache_domain::agreement::Decision;
use attache_domain::date::PartialDate;
use attache_domain::kind::Kind;

/// How far ahead a decision stands in the book, in days.
const HORIZON_DAYS: i64 = 365;

pub(super) fn agreements(draft: &mut Draft<'_>) -> Option<Block> {
    draft.enter("book-agreements", "");
    let all = instruments(draft);
    if all.is_empty() {
        return None;
    }
    let mut blocks = decisions(draft, &all);
    if !blocks.is_empty() {
        blocks.push(subheading(draft, 2, "book-all-agreements"));
    }
    blocks.push(table(draft, &all));
    Some(chapter(draft, "agreements", "book-agreements", blocks))
}

fn decisions(draft: &mut Draft<'_>, all: &[Instrument<'_>]) -> Vec<Block> {
    let mut items = Vec::new();
    for (one, decision, date) in due(draft, all, HORIZON_DAYS) {
        items.push(decision_of(draft, one, decision, date));
    }
    if items.is_empty() {
        return Vec::new();
    }
    vec![subheading(draft, 2, "book-decisions"), Block::List { ordered: false, items }]
}

fn decision_of(draft: &mut Draft<'_>, one: &Instrument<'_>, decision: Decision, date: &str) -> ListItem {
    let of = &one.sheet.agreement;
    let mut runs: Runs = strong(draft.text(of, "title", &of.title));
    runs.push(Run::plain(format!("{}{}", draft.words.colon(), decided(draft, decision, date))));
    if let Some(day) = PartialDate::parse_iso(date).and_then(PartialDate::exact_day) {
        let days = usize::try_from((day - draft.options.as_of).num_days()).unwrap_or_default();
        runs.push(Run::plain(format!(" ({})", draft.words.count("book-days-left", days, &[]))));
    }
    let mut blocks = vec![Block::runs(Role::Body, runs)];
    let term = if decision == Decision::NoticeBy { one.term_end(draft) } else { one.lapse(draft) };
    let proposal = if draft.holds(Matter::Counsel) { draft.text(of, "decision", &of.decision) } else { Vec::new() };
    let why = opened(joined([term, proposal, one.clause(draft)], " · "));
    if !why.is_empty() {
        blocks.push(Block::runs(Role::Meta, why));
    }
    ListItem { blocks, about: about(Kind::Agreement, &of.id) }
}

fn table(draft: &mut Draft<'_>, all: &[Instrument<'_>]) -> Block {
    let mut rows = Vec::new();
    for one in all {
        let of = &one.sheet.agreement;
        draft.cite(&of.source);
        let mut title = vec![Block::runs(Role::Body, draft.text(of, "title", &of.title))];
        let nature = [of.code.clone(), draft.words.word("agreement-nature", &of.nature)];
        let nature = nature.map(|part| if part.is_empty() { Vec::new() } else { vec![Run::muted(part)] });
        title.push(Block::runs(Role::Body, joined(nature, " · ")));
        let parties = one.other_parties(draft);
        if !parties.is_empty() {
            title.push(Block::runs(Role::Body, parties));
        }
        let mut notice = Vec::new();
        if !one.facts.notice_by.is_empty() {
            let day = draft.words.date(&one.facts.notice_by);
            notice = plain(draft.words.fill("book-notice-by", &[("day", &day)]));
        }
        let term = [one.term_end(draft), notice].into_iter().filter(|part| !part.is_empty());
        let term = term.map(|part| Block::runs(Role::Body, opened(part))).collect();
        rows.push(Row {
            keep: true,
            about: about(Kind::Agreement, &of.id),
            ..Row::new(vec![
                Cell::blocks(title),
                Cell::text(one.status(draft)),
                Cell::blocks(one.life(draft)),
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
