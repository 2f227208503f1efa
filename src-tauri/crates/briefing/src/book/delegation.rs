//! The delegation in its order of precedence (invariant 7).

use super::chapter;
use crate::draft::{Draft, joined};
use attache_document::{Align, Block, Cell, Column, Role, Row, Run, Table, Width};

pub(super) fn delegation(draft: &mut Draft<'_>) -> Option<Block> {
    draft.enter("book-delegation", "");
    let record = &draft.records.delegation;
    if draft.head().is_none() {
        draft.find("no_head", record, &[("subject", &record.title)]);
    }
    let members = draft.members();
    if members.is_empty() {
        return None;
    }
    let mut rows = Vec::new();
    let mut overrides = Vec::new();
    for (at, member) in members.iter().enumerate() {
        draft.cite(&member.source);
        let standing = draft.standing(member);
        let ranked = standing.class.is_some() || standing.rank.is_some() || standing.override_place.is_some();
        let name = draft.person(&member.person);
        if !ranked && matches!(member.capacity.as_str(), "deputy" | "member") {
            let reader = draft.person_for_reader(&member.person);
            draft.find("no_precedence_data", *member, &[("name", &reader)]);
        }
        if member.order_override.is_some() {
            let reason = joined([name.clone(), draft.text(*member, "order_reason", &member.order_reason)], ": ");
            overrides.push(reason);
        }
        let office = draft.member_office(member);
        let part_time = draft.words.span(&member.start, &member.end);
        let mut capacity = vec![Run::plain(draft.words.label("member-capacity", &member.capacity))];
        if !part_time.is_empty() {
            capacity.push(Run::muted(format!(" ({part_time})")));
        }
        let number = (at + 1).to_string();
        rows.push(Row {
            keep: true,
            ..Row::new(vec![Cell::text(number), Cell::runs(name), Cell::runs(office), Cell::runs(capacity)])
        });
    }
    let words = &draft.words;
    let table = Table {
        columns: vec![
            Column::new(words.say("book-no"), Width::Fit).align(Align::End),
            Column::new(words.say("book-name"), Width::Share(3)),
            Column::new(words.say("book-post"), Width::Share(5)),
            Column::new(words.say("book-capacity"), Width::Share(2)),
        ],
        rows,
        ..Table::default()
    };
    let as_of = words.fill("book-precedence-as-of", &[("day", &words.long_day(draft.options.as_of))]);
    let mut blocks = vec![Block::Table(table), Block::para(Role::Meta, as_of)];
    if !overrides.is_empty() {
        let mut note = vec![Run::plain(format!("{} ", words.say("book-overrides")))];
        note.extend(joined(overrides, "; "));
        blocks.push(Block::runs(Role::Meta, note));
    }
    Some(chapter(draft, "delegation", "book-delegation", blocks))
}
