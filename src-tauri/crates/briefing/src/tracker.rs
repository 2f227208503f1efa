//! The action tracker: what is late and what is next, who owes what, what waits, and what was done since the last one.

use crate::draft::{Draft, about};
use crate::frame::{head, part};
use crate::last_page::last_page;
use crate::lateness::{SIDES, days_late, days_left, is_open, owner, side, table, table_by_side};
use attache_document::{Align, Block, Cell, Column, Role, Row, RowRole, Table, Width, text_of};
use attache_domain::date::PartialDate;
use attache_domain::kind::Kind;
use attache_domain::record::Action;
use chrono::{Days, NaiveDate};
use std::collections::BTreeMap;

/// How far ahead an action is called soon, in days.
const SOON_DAYS: i64 = 14;
/// After how many days without an answer one asks again.
const PATIENCE_DAYS: i64 = 30;

pub(crate) fn tracker(draft: &mut Draft<'_>) -> Vec<Block> {
    draft.enter("document-kind-tracker", "");
    let mut blocks = head(draft, "");
    let open: Vec<&Action> = draft.records.actions.iter().filter(|action| is_open(action)).collect();
    if draft.records.actions.is_empty() {
        blocks.push(Block::para(Role::Body, draft.words.say("tracker-empty")));
    }
    if !open.is_empty() {
        blocks.push(part(draft, "ledger", "tracker-ledger", vec![ledger(draft, &open)]));
    }
    let parts = [
        ("pressing", "tracker-pressing", pressing(draft, &open)),
        ("sides", "tracker-by-side", table_by_side(draft, &open)),
        ("owners", "tracker-by-owner", by_owner(draft, &open)),
        ("waiting", "tracker-waiting", waiting(draft, &open)),
        ("done", "tracker-done", done(draft)),
    ];
    for (id, heading, block) in parts {
        blocks.extend(block.map(|block| part(draft, id, heading, vec![block])));
    }
    blocks.extend(last_page(draft));
    blocks
}

/// Each side's open actions by how near they are; the last line is the sum (invariant 24).
fn ledger(draft: &Draft<'_>, open: &[&Action]) -> Block {
    let nearness = |action: &Action| match days_left(draft, action) {
        None => 3,
        Some(left) if left < 0 => 0,
        Some(left) if left <= SOON_DAYS => 1,
        Some(_) => 2,
    };
    let row = |name: String, of: &dyn Fn(&Action) -> bool| {
        let count = |near: Option<i32>| {
            let of = open.iter().filter(|action| of(action) && near.is_none_or(|near| nearness(action) == near));
            Cell::text(draft.words.number(of.count()))
        };
        let mut cells = vec![Cell::text(name)];
        cells.extend([Some(0), Some(1), Some(2), Some(3), None].map(count));
        Row::new(cells)
    };
    let held = |name: &str| open.iter().any(|action| action.side == name);
    let sides = SIDES.into_iter().filter(|name| held(name));
    let mut rows: Vec<Row> = sides.map(|name| row(side(draft, name), &move |action| action.side == name)).collect();
    rows.push(Row { role: RowRole::Total, ..row(draft.words.say("book-total"), &|_| true) });
    let words = &draft.words;
    let mut columns = vec![Column::new(words.say("book-owed-by"), Width::Share(2))];
    let numbers = ["tracker-overdue", "tracker-soon", "tracker-later", "tracker-undated", "book-total"];
    columns.extend(numbers.map(|key| Column::new(words.say(key), Width::Share(1)).align(Align::End)));
    Block::Table(Table { columns, rows, ..Table::default() })
}

fn pressing(draft: &mut Draft<'_>, open: &[&Action]) -> Option<Block> {
    let late = open.iter().copied().filter(|action| days_late(draft, action).is_some()).collect();
    let soon = open
        .iter()
        .copied()
        .filter(|action| days_left(draft, action).is_some_and(|left| (0..=SOON_DAYS).contains(&left)));
    let soon = soon.collect();
    let groups = vec![(draft.words.say("tracker-overdue"), late), (draft.words.say("tracker-soon"), soon)];
    table(draft, groups)
}

fn by_owner(draft: &mut Draft<'_>, open: &[&Action]) -> Option<Block> {
    let mut owners: BTreeMap<String, Vec<&Action>> = BTreeMap::new();
    for action in open {
        owners.entry(text_of(&owner(draft, action))).or_default().push(action);
    }
    let nobody = owners.remove("").unwrap_or_default();
    let mut groups: Vec<(String, Vec<&Action>)> = owners.into_iter().collect();
    groups.push((draft.words.say("tracker-no-owner"), nobody));
    table(draft, groups)
}

/// What waits for somebody longer than is polite, and when it is looked at again.
fn waiting(draft: &mut Draft<'_>, open: &[&Action]) -> Option<Block> {
    let today = draft.options.as_of;
    let since = |action: &Action| {
        PartialDate::parse_iso(&action.waiting_since).map(|since| (today - since.first_day()).num_days())
    };
    let mut waiting: Vec<(i64, &Action)> = open
        .iter()
        .filter(|action| action.status == "waiting")
        .filter_map(|action| Some((since(action)?, *action)))
        .filter(|(days, _)| *days > PATIENCE_DAYS)
        .collect();
    if waiting.is_empty() {
        return None;
    }
    waiting.sort_by_key(|(days, action)| (-days, action.id.clone()));
    let mut rows = Vec::new();
    for (days, action) in waiting {
        let count = draft.words.count("tracker-days", usize::try_from(days).unwrap_or_default(), &[]);
        let cells = vec![
            Cell::runs(draft.text(action, "title", &action.title)),
            Cell::runs(draft.name(action, "waiting_for", &action.waiting_for)),
            Cell::blocks(vec![Block::body(draft.words.date(&action.waiting_since)), Block::body(count)]),
            Cell::text(draft.words.date(&action.review_on)),
        ];
        rows.push(Row { keep: true, about: about(Kind::Action, &action.id), ..Row::new(cells) });
    }
    let words = &draft.words;
    let columns = vec![
        Column::new(words.say("book-action"), Width::Share(5)),
        Column::new(words.say("tracker-waiting-for"), Width::Share(3)),
        Column::new(words.say("tracker-since"), Width::Share(3)),
        Column::new(words.say("tracker-review"), Width::Share(3)),
    ];
    Some(Block::Table(Table { columns, rows, ..Table::default() }))
}

/// What was done after the day of the last report, with what shows it.
fn done(draft: &mut Draft<'_>) -> Option<Block> {
    let today = draft.options.as_of;
    let since = draft.options.since.or_else(|| today.checked_sub_days(Days::new(30))).unwrap_or(today);
    let on = |action: &Action| PartialDate::parse_iso(&action.done_on).map(PartialDate::first_day);
    let within = |day: NaiveDate| day > since && day <= today;
    let all = draft.records.actions.iter().filter(|action| action.status == "done");
    let mut done: Vec<&Action> = all.filter(|action| on(action).is_some_and(within)).collect();
    if done.is_empty() {
        return None;
    }
    done.sort_by_key(|action| (action.done_on.clone(), action.title.clone(), action.id.clone()));
    let name = draft.words.fill("tracker-done-since", &[("day", &draft.words.short_day(since))]);
    let mut rows = vec![Row::group(format!("{name} ({})", draft.words.number(done.len())))];
    for action in done {
        let cells = vec![
            Cell::runs(draft.text(action, "title", &action.title)),
            Cell::runs(owner(draft, action)),
            Cell::text(draft.words.date(&action.done_on)),
            Cell::runs(draft.name(action, "evidence", &action.evidence)),
        ];
        rows.push(Row { keep: true, about: about(Kind::Action, &action.id), ..Row::new(cells) });
    }
    let words = &draft.words;
    let columns = vec![
        Column::new(words.say("book-action"), Width::Share(5)),
        Column::new(words.say("book-owner"), Width::Share(3)),
        Column::new(words.say("tracker-done-on"), Width::Share(3)),
        Column::new(words.say("tracker-evidence"), Width::Share(4)),
    ];
    Some(Block::Table(Table { columns, rows, ..Table::default() }))
}
