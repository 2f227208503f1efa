//! The pocket card: whom to call, what the watch says, and the day's lines, on A6.

use crate::draft::{Draft, about, joined};
use crate::frame::{kind, labelled, partner, plain};
use crate::last_page::last_page;
use crate::options::Matter;
use crate::programme::{aside, telephone};
use crate::timeline::{Step, items, timeline};
use attache_document::{Block, Cell, Column, Role, Row, Run, Table, Width};
use attache_domain::kind::Kind;

pub(crate) fn pocket(draft: &mut Draft<'_>) -> Vec<Block> {
    draft.enter("book-programme", "");
    let delegation = &draft.records.delegation;
    let title = draft.text(delegation, "title", &delegation.title);
    let mut blocks =
        vec![Block::para(Role::Eyebrow, kind(draft)), Block::runs(Role::Lead, crate::instrument::strong(title))];
    let when = [partner(draft), draft.words.span(&delegation.start, &delegation.end)];
    let when: Vec<String> = when.into_iter().filter(|part| !part.is_empty()).collect();
    if !when.is_empty() {
        blocks.push(Block::para(Role::Meta, when.join(" · ")));
    }
    for line in numbers(draft) {
        blocks.push(Block::runs(Role::Body, line));
    }
    let sheets = items(draft);
    if !sheets.is_empty() {
        let mut rows = Vec::new();
        for step in timeline(draft, sheets) {
            rows.push(match step {
                Step::Day(day) => Row::group(draft.words.short_day(day)),
                Step::Untimed => Row::group(draft.words.say("book-no-time")),
                Step::Clock(said) => aside(said),
                Step::Item(sheet, times) => {
                    let item = &sheet.item;
                    let time = times.map(|times| vec![Run::strong(times.local(draft.words))]).unwrap_or_default();
                    let mut event = vec![Block::runs(Role::Body, draft.text(item, "title", &item.title))];
                    let place = crate::instrument::muted(crate::meeting::place(draft, sheet));
                    if !place.is_empty() {
                        event.push(Block::runs(Role::Body, place));
                    }
                    Row {
                        keep: true,
                        about: about(Kind::ProgrammeItem, &item.id),
                        ..Row::new(vec![Cell::runs(time), Cell::blocks(event)])
                    }
                }
                Step::Night(_) => continue,
            });
        }
        let words = &draft.words;
        let columns = vec![
            Column::new(words.say("book-time"), Width::Mm(24)),
            Column::new(words.say("book-event"), Width::Share(1)),
        ];
        blocks.push(Block::Table(Table { columns, rows, ..Table::default() }));
    }
    blocks.extend(last_page(draft));
    blocks
}

/// The control officer and the telephones.
fn numbers(draft: &mut Draft<'_>) -> Vec<Vec<Run>> {
    let delegation = &draft.records.delegation;
    let own = telephone(draft, &delegation.control_officer);
    let officer = joined([draft.person(&delegation.control_officer), own], &draft.words.comma());
    let mut lines = vec![labelled(draft, "book-control-officer", officer)];
    if draft.holds(Matter::Reach) {
        let phone = plain(draft.words.apart(delegation.phone.trim().to_owned()));
        let phone = if delegation.phone.trim().is_empty() { Vec::new() } else { phone };
        lines.push(labelled(draft, "book-phone", phone));
    }
    lines.retain(|line| !line.is_empty());
    lines
}
