//! Open actions: what we owe, what they owe, what both do; lateness as a fact.

use super::chapter;
use crate::draft::Draft;
use crate::lateness::{days_late, is_open, state};
use attache_document::{Block, Cell, Column, Row, Run, Runs, Table, Width};
use attache_domain::record::Action;

pub(super) fn actions(draft: &mut Draft<'_>) -> Option<Block> {
    draft.enter("book-actions", "");
    let open: Vec<&Action> = draft.records.actions.iter().filter(|action| is_open(action)).collect();
    let mut rows = Vec::new();
    for side in ["ours", "theirs", "joint", ""] {
        let mut of: Vec<&Action> = open.iter().copied().filter(|action| action.side == side).collect();
        if of.is_empty() {
            continue;
        }
        of.sort_by_key(|action| (action.due.is_empty(), action.due.clone(), action.title.clone(), action.id.clone()));
        let name = if side.is_empty() { draft.words.say("book-no-side") } else { draft.words.word("owing-side", side) };
        rows.push(Row::group(format!("{name} ({})", draft.words.number(of.len()))));
        for action in of {
            rows.push(line(draft, action));
        }
    }
    if rows.is_empty() {
        return None;
    }
    let words = &draft.words;
    let table = Table {
        columns: vec![
            Column::new(words.say("book-action"), Width::Share(5)),
            Column::new(words.say("book-owner"), Width::Share(3)),
            Column::new(words.say("book-due"), Width::Fit),
            Column::new(words.say("book-state"), Width::Share(3)),
        ],
        rows,
        ..Table::default()
    };
    Some(chapter(draft, "actions", "book-actions", vec![Block::Table(table)]))
}

fn line(draft: &mut Draft<'_>, action: &Action) -> Row {
    draft.cite(&action.source);
    let title = draft.text(action, "title", &action.title);
    let owner: Runs = match draft.person(&action.owner) {
        owner if owner.is_empty() => draft.name(action, "owner_text", &action.owner_text),
        owner => owner,
    };
    let due = if action.due.is_empty() { draft.words.say("book-no-date") } else { draft.words.date(&action.due) };
    let state = state(draft, action);
    let state = if days_late(draft, action).is_some() { Run::strong(state) } else { Run::plain(state) };
    Row { keep: true, ..Row::new(vec![Cell::runs(title), Cell::runs(owner), Cell::text(due), Cell::runs([state])]) }
}
