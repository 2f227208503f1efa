//! Whether an action is open, and how late: computed from the as-of day, stated as a fact. And actions as a table.

use crate::draft::{Draft, about};
use attache_document::{Block, Cell, Column, Row, Run, Runs, Table, Width, text_of};
use attache_domain::date::PartialDate;
use attache_domain::kind::Kind;
use attache_domain::record::Action;

/// The sides that may owe an action, in the order in which they are printed; empty for one without a side.
pub(crate) const SIDES: [&str; 4] = ["ours", "theirs", "joint", ""];

/// Whether something is still to be done.
pub(crate) fn is_open(action: &Action) -> bool {
    !matches!(action.status.as_str(), "done" | "dropped")
}

/// Days from the as-of day to the last day that the due date may mean, negative when it has passed; nothing without one.
pub(crate) fn days_left(draft: &Draft<'_>, action: &Action) -> Option<i64> {
    let due = PartialDate::parse_iso(&action.due)?.last_day();
    Some((due - draft.options.as_of).num_days())
}

/// Days past due; nothing when it is not late or no date was set.
pub(crate) fn days_late(draft: &Draft<'_>, action: &Action) -> Option<i64> {
    days_left(draft, action).filter(|left| is_open(action) && *left < 0).map(|left| -left)
}

/// `done on …`, `12 days late`, or where it stands.
pub(crate) fn state(draft: &Draft<'_>, action: &Action) -> String {
    if action.status == "done" && !action.done_on.is_empty() {
        return draft.words.fill("book-done-on", &[("day", &draft.words.date(&action.done_on))]);
    }
    match days_late(draft, action) {
        Some(days) => draft.words.count("book-days-late", usize::try_from(days).unwrap_or_default(), &[]),
        None if action.status == "waiting" && !action.waiting_for.trim().is_empty() => {
            let who = text_of(&draft.name(action, "waiting_for", &action.waiting_for));
            draft.words.fill("book-waiting-for", &[("who", &who)])
        }
        None => draft.words.word("action-status", &action.status),
    }
}

/// Who does it, by link, else as it was written.
pub(crate) fn owner(draft: &Draft<'_>, action: &Action) -> Runs {
    match draft.person(&action.owner) {
        owner if owner.is_empty() => draft.name(action, "owner_text", &action.owner_text),
        owner => owner,
    }
}

/// Who owes it, in words.
pub(crate) fn side(draft: &Draft<'_>, side: &str) -> String {
    if side.is_empty() { draft.words.say("book-no-side") } else { draft.words.word("owing-side", side) }
}

/// Open and done in the order in which they fall due, those without a date last.
pub(crate) fn by_due(actions: &mut [&Action]) {
    actions.sort_by_key(|action| {
        (!is_open(action), action.due.is_empty(), action.due.clone(), action.title.clone(), action.id.clone())
    });
}

/// Actions in groups, each under its name and number; without name no line above it. Nothing for no action.
pub(crate) fn table(draft: &mut Draft<'_>, groups: Vec<(String, Vec<&Action>)>) -> Option<Block> {
    let mut rows = Vec::new();
    for (name, mut actions) in groups {
        if actions.is_empty() {
            continue;
        }
        by_due(&mut actions);
        if !name.is_empty() {
            rows.push(Row::group(format!("{name} ({})", draft.words.number(actions.len()))));
        }
        for action in actions {
            rows.push(line(draft, action));
        }
    }
    if rows.is_empty() {
        return None;
    }
    let words = &draft.words;
    Some(Block::Table(Table {
        columns: vec![
            Column::new(words.say("book-action"), Width::Share(5)),
            Column::new(words.say("book-owner"), Width::Share(3)),
            Column::new(words.say("book-due"), Width::Fit),
            Column::new(words.say("book-state"), Width::Share(3)),
        ],
        rows,
        ..Table::default()
    }))
}

/// The same in one group a side.
pub(crate) fn table_by_side(draft: &mut Draft<'_>, actions: &[&Action]) -> Option<Block> {
    let of = |name: &str| actions.iter().copied().filter(|action| action.side == name).collect();
    let groups = SIDES.map(|name| (side(draft, name), of(name)));
    table(draft, groups.into())
}

fn line(draft: &mut Draft<'_>, action: &Action) -> Row {
    draft.cite(&action.source);
    let title = draft.text(action, "title", &action.title);
    let owner = owner(draft, action);
    let due = if action.due.is_empty() { draft.words.say("book-no-date") } else { draft.words.date(&action.due) };
    let state = state(draft, action);
    let state = if days_late(draft, action).is_some() { Run::strong(state) } else { Run::plain(state) };
    Row {
        keep: true,
        about: about(Kind::Action, &action.id),
        ..Row::new(vec![Cell::runs(title), Cell::runs(owner), Cell::text(due), Cell::runs([state])])
    }
}
