//! The delegation in its order of precedence (invariant 7).

use crate::draft::{Draft, about};
use crate::frame::chapter;
use crate::people::precedence_note;
use attache_document::{Align, Block, Cell, Column, Row, Run, Table, Width};
use attache_domain::kind::Kind;

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
    for (at, member) in members.iter().enumerate() {
        draft.cite(&member.source);
        let standing = draft.standing(member);
        let ranked = standing.class.is_some() || standing.rank.is_some() || standing.override_place.is_some();
        let name = draft.person(&member.person);
        if !ranked && matches!(member.capacity.as_str(), "deputy" | "member") {
            let reader = draft.person_for_reader(&member.person);
            draft.find("no_precedence_data", *member, &[("name", &reader)]);
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
            about: about(Kind::Person, &member.person),
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
    let mut blocks = vec![Block::Table(table)];
    blocks.extend(precedence_note(draft));
    Some(chapter(draft, "delegation", "book-delegation", blocks))
}
