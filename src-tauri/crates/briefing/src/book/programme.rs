//! The programme in lines, a day after the other: local time with its zone, home time in grey (invariant 1).

use crate::clock::Times;
use crate::draft::{Draft, about};
use crate::frame::{chapter, labelled};
use crate::input::ItemSheet;
use crate::meeting::place;
use crate::programme::{aside, clocks, kind};
use crate::timeline::{Step, items, meeting_items, timeline};
use attache_document::{Block, Cell, Column, Role, Row, Run, Runs, Table, Width};
use attache_domain::kind::Kind;
use std::collections::BTreeSet;

pub(super) fn programme(draft: &mut Draft<'_>) -> Option<Block> {
    draft.enter("book-programme", "");
    let sheets = items(draft);
    if sheets.is_empty() {
        return None;
    }
    let tabs: BTreeSet<String> = meeting_items(draft).iter().map(|sheet| sheet.item.id.clone()).collect();
    let mut rows = Vec::new();
    for step in timeline(draft, sheets) {
        rows.push(match step {
            Step::Day(day) => Row::group(draft.words.long_day(day)),
            Step::Untimed => Row::group(draft.words.say("book-no-time")),
            Step::Clock(said) => aside(said),
            Step::Item(sheet, times) => line(draft, sheet, times.as_ref(), &tabs),
            Step::Night(_) => continue,
        });
    }
    let words = &draft.words;
    let table = Table {
        columns: vec![
            Column::new(words.say("book-time"), Width::Mm(36)),
            Column::new(words.say("book-event"), Width::Share(4)),
            Column::new(words.say("book-place"), Width::Share(3)),
            Column::new(words.say("book-lead"), Width::Share(3)),
        ],
        rows,
        ..Table::default()
    };
    let note = Block::para(Role::Meta, words.say("book-clocks-note"));
    Some(chapter(draft, "programme", "book-programme", vec![note, Block::Table(table)]))
}

fn line(draft: &mut Draft<'_>, sheet: &ItemSheet, times: Option<&Times>, tabs: &BTreeSet<String>) -> Row {
    let item = &sheet.item;
    draft.cite(&item.source);
    let title = draft.text(item, "title", &item.title);
    let title: Runs = if tabs.contains(&item.id) {
        title.into_iter().map(|run| run.to(format!("meeting-{}", item.id))).collect()
    } else {
        title
    };
    let kind = kind(draft, sheet);
    let mut event = vec![Block::runs(Role::Body, title)];
    if !kind.is_empty() {
        event.push(Block::runs(Role::Body, [Run::muted(kind)]));
    }
    let place = place(draft, sheet);
    let dress = labelled(draft, "book-dress", draft.name(item, "dress", &item.dress));
    let met_by = labelled(draft, "book-met-by", draft.name(item, "met_by", &item.met_by));
    let lead = draft.person(&item.lead);
    let cell = |parts: [Runs; 2]| {
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        Cell::blocks(parts.map(|part| Block::runs(Role::Body, part)).collect())
    };
    let cells = vec![clocks(draft, times), Cell::blocks(event), cell([place, dress]), cell([lead, met_by])];
    Row { keep: true, about: about(Kind::ProgrammeItem, &item.id), ..Row::new(cells) }
}
