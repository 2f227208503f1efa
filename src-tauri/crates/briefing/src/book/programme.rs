//! The programme in lines, a day after the other: local time with its zone, home time in grey (invariant 1).

use super::{chapter, items, meeting_items};
use crate::clock::{Times, Watch};
use crate::draft::{Draft, joined};
use crate::input::ItemSheet;
use attache_document::{Block, Cell, Column, Role, Row, RowRole, Run, Runs, Table, Width};
use chrono::NaiveDate;
use std::collections::BTreeSet;

pub(super) fn programme(draft: &mut Draft<'_>) -> Option<Block> {
    draft.enter("book-programme", "");
    let sheets = items(draft);
    if sheets.is_empty() {
        return None;
    }
    let tabs: BTreeSet<String> = meeting_items(draft).iter().map(|sheet| sheet.item.id.clone()).collect();
    let mut rows = Vec::new();
    let mut day: Option<NaiveDate> = None;
    let mut watch: Option<Watch> = None;
    let mut untimed = false;
    for sheet in sheets {
        let times = Times::of(&sheet.item, &draft.records.home.zone);
        match &times {
            Some(times) => {
                if day != Some(times.day()) {
                    day = Some(times.day());
                    rows.push(Row::group(draft.words.long_day(times.day())));
                }
                change(draft, &mut rows, &mut watch, times.watch_at_start());
            }
            None if !untimed => {
                untimed = true;
                rows.push(Row::group(draft.words.say("book-no-time")));
                draft.find("no_time", &sheet.item, &[("subject", &sheet.item.title)]);
            }
            None => draft.find("no_time", &sheet.item, &[("subject", &sheet.item.title)]),
        }
        rows.push(line(draft, sheet, times.as_ref(), &tabs));
        if let Some(times) = &times {
            change(draft, &mut rows, &mut watch, times.watch());
        }
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

/// A line that says how to set the watch, where the local clock or its distance from home is another than before.
fn change(draft: &Draft<'_>, rows: &mut Vec<Row>, before: &mut Option<Watch>, now: Watch) {
    let first_at_home = before.is_none() && now.ahead_min == 0;
    if before.as_ref() != Some(&now) && !first_at_home {
        let (hours, minutes) = (now.ahead_min.abs() / 60, now.ahead_min.abs() % 60);
        let distance = if minutes == 0 { hours.to_string() } else { format!("{hours}:{minutes:02}") };
        let key = match now.ahead_min {
            0 => "book-zone-same",
            1.. => "book-zone-ahead",
            _ => "book-zone-behind",
        };
        let words = [("zone", now.zone.as_str()), ("home", now.home.as_str()), ("hours", distance.as_str())];
        let cell = Cell { span: u8::MAX, ..Cell::runs([Run::emphasis(draft.words.fill(key, &words))]) };
        rows.push(Row { role: RowRole::Body, cells: vec![cell], keep: true });
    }
    *before = Some(now);
}

fn line(draft: &mut Draft<'_>, sheet: &ItemSheet, times: Option<&Times>, tabs: &BTreeSet<String>) -> Row {
    let item = &sheet.item;
    draft.cite(&item.source);
    let mut when = Vec::new();
    if let Some(times) = times {
        when.push(Block::runs(Role::Body, [Run::strong(times.local(draft.words))]));
        when.extend(times.at_home(draft.words).map(|home| Block::runs(Role::Body, [Run::muted(home)])));
    }
    let title = draft.text(item, "title", &item.title);
    let title: Runs = if tabs.contains(&item.id) {
        title.into_iter().map(|run| run.to(format!("meeting-{}", item.id))).collect()
    } else {
        title
    };
    let mut kind = draft.words.label("item-sort", &item.sort);
    if matches!(item.status.as_str(), "tentative" | "proposed" | "changed") {
        kind = format!("{kind} · {}", draft.words.word("item-status", &item.status));
    }
    let mut event = vec![Block::runs(Role::Body, title)];
    if !kind.is_empty() {
        event.push(Block::runs(Role::Body, [Run::muted(kind)]));
    }
    let place = joined([draft.name(item, "place", &item.place), draft.name(item, "room", &item.room)], ", ");
    let mut dress = draft.name(item, "dress", &item.dress);
    if !dress.is_empty() {
        dress.insert(0, Run::muted(format!("{}: ", draft.words.say("book-dress"))));
    }
    let mut met_by = draft.name(item, "met_by", &item.met_by);
    if !met_by.is_empty() {
        met_by.insert(0, Run::muted(format!("{}: ", draft.words.say("book-met-by"))));
    }
    let lead = draft.person(&item.lead);
    let cell = |parts: [Runs; 2]| {
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        Cell::blocks(parts.map(|part| Block::runs(Role::Body, part)).collect())
    };
    let cells = vec![Cell::blocks(when), Cell::blocks(event), cell([place, dress]), cell([lead, met_by])];
    Row { keep: true, ..Row::new(cells) }
}
