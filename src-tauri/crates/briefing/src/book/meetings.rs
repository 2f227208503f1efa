//! One tab a meeting: who, where and when, then what for, what to say, and who sits there.

use crate::clock::Times;
use crate::draft::{Draft, about, joined};
use crate::frame::{chapter, facts, plain, subheading};
use crate::input::ItemSheet;
use crate::meeting::{self, ordered};
use crate::options::Matter;
use crate::points::{of_sort, point_blocks};
use crate::timeline::meeting_items;
use attache_document::{Block, Cell, Column, ListItem, Role, Row, Run, RunStyle, Runs, Table, Width};
use attache_domain::kind::Kind;
use chrono::NaiveDate;
use std::collections::BTreeSet;

pub(super) fn meetings(draft: &mut Draft<'_>) -> Option<Block> {
    let sheets = meeting_items(draft);
    if sheets.is_empty() {
        return None;
    }
    let mut rows = Vec::new();
    let mut tabs = Vec::new();
    for sheet in sheets {
        let printed = draft.variant(&sheet.item, "title").unwrap_or_else(|| sheet.item.title.clone());
        draft.enter_as("book-meetings", &printed, &sheet.item.title);
        let times = Times::of(&sheet.item, &draft.records.home.zone);
        let title = draft.text(&sheet.item, "title", &sheet.item.title);
        let link = title.iter().cloned().map(|run| run.to(format!("meeting-{}", sheet.item.id)));
        let when = times.as_ref().map(|times| {
            let day = draft.words.short_day(times.day());
            let mut when = vec![Run::plain(format!("{day}{}", draft.words.comma()))];
            when.extend(times.both(draft.words));
            when
        });
        rows.push(Row {
            keep: true,
            about: about(Kind::ProgrammeItem, &sheet.item.id),
            ..Row::new(vec![Cell::runs(when.unwrap_or_default()), Cell::runs(link)])
        });
        tabs.push(tab(draft, sheet, times.as_ref(), title));
    }
    let table = Table {
        columns: vec![
            Column::new(draft.words.say("book-time"), Width::Share(1)),
            Column::new(draft.words.say("book-meeting"), Width::Share(1)),
        ],
        rows,
        ..Table::default()
    };
    if let [Block::Section { new_page, .. }] = tabs.as_mut_slice() {
        // One meeting needs no list of meetings.
        *new_page = false;
        return Some(chapter(draft, "meetings", "book-meetings", tabs));
    }
    let mut blocks = vec![Block::Table(table)];
    blocks.extend(tabs);
    Some(chapter(draft, "meetings", "book-meetings", blocks))
}

fn tab(draft: &mut Draft<'_>, sheet: &ItemSheet, times: Option<&Times>, title: Runs) -> Block {
    let item = &sheet.item;
    let day = meeting::day_of(draft, times);
    let about = about(Kind::ProgrammeItem, &item.id);
    let mut blocks = vec![Block::Heading { level: 2, runs: title, id: String::new(), in_outline: true, about }];
    blocks.extend(header(draft, sheet, times, day));
    if draft.holds(Matter::Counsel) {
        counsel(draft, &mut blocks, sheet);
    }
    part(draft, &mut blocks, "book-attendance", |draft| {
        meeting::attendance(draft, sheet, day, draft.holds(Matter::Counsel)).into_iter().collect()
    });
    if draft.holds(Matter::Counsel) {
        part(draft, &mut blocks, "book-background", |draft| draft.prose(item, "background", &item.background));
    }
    Block::chapter(format!("meeting-{}", item.id), blocks)
}

/// What we are there for and what is said there: never in a copy for others.
fn counsel(draft: &mut Draft<'_>, blocks: &mut Vec<Block>, sheet: &ItemSheet) {
    let item = &sheet.item;
    part(draft, blocks, "book-purpose", |draft| draft.prose(item, "purpose", &item.purpose));
    if item.purpose.trim().is_empty() {
        draft.find("no_purpose", item, &[("subject", &item.title)]);
    }
    part(draft, blocks, "book-objectives-ours", |draft| {
        let mut ours = draft.prose(item, "objectives_ours", &item.objectives_ours);
        ours.extend(listed(draft, sheet, "objective"));
        ours
    });
    if item.objectives_ours.trim().is_empty() && of_sort(&sheet.points, "objective").is_empty() {
        draft.find("no_objective", item, &[("subject", &item.title)]);
    }
    part(draft, blocks, "book-objectives-theirs", |draft| {
        draft.prose(item, "objectives_theirs", &item.objectives_theirs)
    });
    for (sort, heading) in [
        ("make", "book-points-to-make"),
        ("ask", "book-asks"),
        ("if_raised", "book-if-raised"),
        ("avoid", "book-avoid"),
        ("risk", "book-risks"),
        ("deliverable", "book-deliverables"),
    ] {
        part(draft, blocks, heading, |draft| listed(draft, sheet, sort));
    }
    ties(draft, blocks, sheet);
    part(draft, blocks, "book-press-line", |draft| listed(draft, sheet, "press_line"));
    lint(draft, sheet);
    part(draft, blocks, "book-carried", |draft| carried(draft, sheet));
}

/// Adds a part under its heading unless it is empty.
fn part<'a>(
    draft: &mut Draft<'a>,
    to: &mut Vec<Block>,
    heading: &str,
    make: impl FnOnce(&mut Draft<'a>) -> Vec<Block>,
) {
    let blocks = make(draft);
    if !blocks.is_empty() {
        to.push(subheading(draft, 3, heading));
        to.extend(blocks);
    }
}

fn listed(draft: &mut Draft<'_>, sheet: &ItemSheet, sort: &str) -> Vec<Block> {
    let points = of_sort(&sheet.points, sort);
    if points.is_empty() { Vec::new() } else { point_blocks(draft, &points, sort) }
}

fn lint(draft: &mut Draft<'_>, sheet: &ItemSheet) {
    let item = &sheet.item;
    for point in of_sort(&sheet.points, "make") {
        if point.addressee.is_empty() && point.addressee_text.trim().is_empty() {
            draft.find("no_addressee", point, &[("text", point.text.lines().next().unwrap_or_default())]);
        }
    }
    if item.press != "closed" && of_sort(&sheet.points, "press_line").is_empty() {
        draft.find("no_press_line", item, &[("subject", &item.title)]);
    }
}

fn header(draft: &mut Draft<'_>, sheet: &ItemSheet, times: Option<&Times>, day: NaiveDate) -> Option<Block> {
    let item = &sheet.item;
    let with = match meeting::principal(draft, sheet, "theirs", day) {
        with if with.is_empty() => draft.name(item, "met_by", &item.met_by),
        with => with,
    };
    let tentative = matches!(item.status.as_str(), "tentative" | "proposed");
    let status = if tentative { meeting::word(draft, "item-status", &item.status) } else { Vec::new() };
    let rows = [
        ("book-with", with),
        ("book-for-us", meeting::principal(draft, sheet, "ours", day)),
        ("book-when", meeting::when(draft, times)),
        ("book-where", meeting::place(draft, sheet)),
        ("book-format", meeting::word(draft, "meeting-format", &item.format)),
        ("book-interpretation", meeting::interpretation(draft, sheet)),
        ("book-press", meeting::word(draft, "press", &item.press)),
        ("book-lead", draft.person(&item.lead)),
        ("book-state", status),
    ];
    facts(draft, rows)
}

/// What was to be said to the same people earlier and was not: offered, not forced (invariant 12).
fn carried(draft: &mut Draft<'_>, sheet: &ItemSheet) -> Vec<Block> {
    let mut items = Vec::new();
    for carried in &sheet.carried {
        let mut runs = draft.text(&carried.point, "text", &carried.point.text);
        let mut from = draft.text(&carried.item, "title", &carried.item.title);
        let day = carried.item.start.get(..10).unwrap_or_default();
        from.extend(plain(format!("{}{}", draft.words.comma(), draft.words.date(day))));
        let result = vec![Run::muted(draft.words.word("point-result", &carried.point.result))];
        let from = joined([from, result], " · ");
        runs.push(Run::plain("\n"));
        runs.extend(from.into_iter().map(|run| Run { style: RunStyle::Muted, ..run }));
        items.push(ListItem::runs(runs));
    }
    if items.is_empty() { Vec::new() } else { vec![Block::List { ordered: false, items }] }
}

fn ties(draft: &mut Draft<'_>, to: &mut Vec<Block>, sheet: &ItemSheet) {
    let ours: BTreeSet<String> = ordered(sheet, "ours").iter().map(|one| one.person.clone()).collect();
    let theirs: Vec<String> = ordered(sheet, "theirs").iter().map(|one| one.person.clone()).collect();
    let mut lines = Vec::new();
    for person in theirs {
        lines.extend(draft.ties(&person, &ours));
    }
    if !lines.is_empty() {
        to.push(subheading(draft, 3, "book-personal-note"));
        to.extend(lines.into_iter().map(|line| Block::runs(Role::Body, line)));
    }
}
