//! The internal record of a meeting: who came, what became of each point, what follows; the rest is written in by hand.

use crate::clock::Times;
use crate::draft::{Draft, about};
use crate::frame::{blanks, facts, head, personal_notice, plain, subheading};
use crate::input::ItemSheet;
use crate::last_page::last_page;
use crate::lateness;
use crate::meeting::{attendance, day_of, interpretation, place, when, word};
use crate::points::of_sort;
use crate::timeline::meeting_items;
use attache_document::{Block, Cell, Column, Role, Row, Table, Width};
use attache_domain::kind::Kind;
use attache_domain::record::Action;
use attache_domain::words;

pub(crate) fn record(draft: &mut Draft<'_>) -> Vec<Block> {
    let mut blocks = head(draft, "");
    blocks.extend(personal_notice(draft));
    let sheets = meeting_items(draft);
    if sheets.is_empty() {
        blocks.push(Block::para(Role::Body, draft.words.say("record-no-meeting")));
    }
    for (at, sheet) in sheets.into_iter().enumerate() {
        let item = &sheet.item;
        let printed = draft.variant(item, "title").unwrap_or_else(|| item.title.clone());
        draft.enter_as("document-kind-record", &printed, &item.title);
        blocks.push(Block::Section {
            id: format!("meeting-{}", item.id),
            new_page: at > 0,
            page: None,
            blocks: one(draft, sheet),
        });
    }
    blocks.extend(last_page(draft));
    blocks
}

fn one(draft: &mut Draft<'_>, sheet: &ItemSheet) -> Vec<Block> {
    let item = &sheet.item;
    draft.cite(&item.source);
    let times = Times::of(item, &draft.records.home.zone);
    let day = day_of(draft, times.as_ref());
    let title = draft.text(item, "title", &item.title);
    let title = if title.is_empty() { plain(draft.words.say("book-meeting")) } else { title };
    let about = about(Kind::ProgrammeItem, &item.id);
    let mut blocks = vec![Block::Heading { level: 1, runs: title, id: String::new(), in_outline: true, about }];
    let rows = [
        ("book-when", when(draft, times.as_ref())),
        ("book-where", place(draft, sheet)),
        ("book-format", word(draft, "meeting-format", &item.format)),
        ("book-interpretation", interpretation(draft, sheet)),
        ("book-press", word(draft, "press", &item.press)),
        ("book-state", word(draft, "meeting-status", &item.meeting_status)),
    ];
    blocks.extend(facts(draft, rows));
    if let Some(table) = attendance(draft, sheet, day, false) {
        blocks.push(subheading(draft, 2, "book-attendance"));
        blocks.push(table);
    }
    if let Some(table) = points(draft, sheet) {
        blocks.push(subheading(draft, 2, "record-points"));
        blocks.push(table);
    }
    let said = [("record-said", 4), ("record-outcomes", 3)];
    for (heading, lines) in said {
        blocks.push(subheading(draft, 2, heading));
        blocks.push(Block::WriteIn { label: Vec::new(), lines });
    }
    let actions: Vec<&Action> = draft.records.actions.iter().filter(|action| action.item == item.id).collect();
    if let Some(table) = lateness::table_by_side(draft, &actions) {
        blocks.push(subheading(draft, 2, "record-actions"));
        blocks.push(table);
    }
    blocks.push(Block::KeepTogether { blocks: blanks(draft, &["record-drafted-by", "record-approved-by"], 1) });
    blocks
}

/// Each planned point with what became of it.
fn points(draft: &mut Draft<'_>, sheet: &ItemSheet) -> Option<Block> {
    let mut rows = Vec::new();
    for sort in words::POINT_SORTS.iter().filter(|sort| !matches!(**sort, "avoid" | "risk" | "press_line")) {
        let points = of_sort(&sheet.points, sort);
        if points.is_empty() {
            continue;
        }
        rows.push(Row::group(draft.words.word("point-sort", sort)));
        for point in points {
            draft.cite(&point.source);
            let cells = vec![
                Cell::blocks(draft.prose(point, "text", &point.text)),
                Cell::text(draft.words.label("point-result", &point.result)),
                Cell::blocks(draft.prose(point, "answer", &point.answer)),
            ];
            rows.push(Row { keep: true, ..Row::new(cells) });
        }
    }
    if rows.is_empty() {
        return None;
    }
    let words = &draft.words;
    let columns = vec![
        Column::new(words.say("record-point"), Width::Share(5)),
        Column::new(words.say("record-result"), Width::Share(2)),
        Column::new(words.say("record-answer"), Width::Share(4)),
    ];
    Some(Block::Table(Table { columns, rows, ..Table::default() }))
}
