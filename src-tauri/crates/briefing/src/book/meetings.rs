//! One tab a meeting: who, where and when, then what for, what to say, and who sits there.

use super::{chapter, meeting_items, subheading};
use crate::clock::Times;
use crate::draft::{Draft, joined};
use crate::input::ItemSheet;
use crate::points::{of_sort, point_blocks};
use attache_document::{Block, Cell, Column, KeyValue, Role, Row, Run, Runs, Table, Width, text_of};
use attache_domain::record::Participation;
use attache_domain::words;
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
            let mut when = vec![Run::plain(format!("{}, ", draft.words.short_day(times.day())))];
            when.extend(times.both(draft.words));
            when
        });
        rows.push(Row { keep: true, ..Row::new(vec![Cell::runs(when.unwrap_or_default()), Cell::runs(link)]) });
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
    let day = times.map_or_else(|| draft.first_day(), Times::day);
    let mut blocks = vec![Block::Heading { level: 2, runs: title, id: String::new(), in_outline: true }];
    blocks.push(header(draft, sheet, times, day));
    part(draft, &mut blocks, "book-purpose", |draft| draft.prose(item, "purpose", &item.purpose));
    if item.purpose.trim().is_empty() {
        draft.find("no_purpose", item, &[("subject", &item.title)]);
    }
    part(draft, &mut blocks, "book-objectives-ours", |draft| {
        let mut ours = draft.prose(item, "objectives_ours", &item.objectives_ours);
        ours.extend(listed(draft, sheet, "objective"));
        ours
    });
    if item.objectives_ours.trim().is_empty() && of_sort(&sheet.points, "objective").is_empty() {
        draft.find("no_objective", item, &[("subject", &item.title)]);
    }
    part(draft, &mut blocks, "book-objectives-theirs", |draft| {
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
        part(draft, &mut blocks, heading, |draft| listed(draft, sheet, sort));
    }
    ties(draft, &mut blocks, sheet);
    part(draft, &mut blocks, "book-press-line", |draft| listed(draft, sheet, "press_line"));
    lint(draft, sheet);
    attendance(draft, &mut blocks, sheet, day);
    part(draft, &mut blocks, "book-background", |draft| draft.prose(item, "background", &item.background));
    Block::chapter(format!("meeting-{}", item.id), blocks)
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

fn header(draft: &mut Draft<'_>, sheet: &ItemSheet, times: Option<&Times>, day: NaiveDate) -> Block {
    let item = &sheet.item;
    let when = times.map(|times| {
        let mut when = vec![Run::plain(format!("{}, ", draft.words.long_day(times.day())))];
        when.extend(times.both(draft.words));
        when
    });
    let side = |draft: &mut Draft<'_>, side: &str| {
        let first = ordered(draft, sheet, side).into_iter().next();
        first.map(|principal| {
            let name = draft.person(&principal.person);
            joined([name, draft.participant_office(principal, day)], ", ")
        })
    };
    let with = side(draft, "theirs").unwrap_or_else(|| draft.name(item, "met_by", &item.met_by));
    let ours = side(draft, "ours").unwrap_or_default();
    let place = joined([draft.name(item, "place", &item.place), draft.name(item, "room", &item.room)], ", ");
    let interpreters: Vec<Runs> = sheet
        .participations
        .iter()
        .filter(|participation| participation.role == "interpreter")
        .map(|participation| draft.person(&participation.person))
        .collect();
    let interpreter =
        joined([draft.name(item, "interpretation", &item.interpretation), joined(interpreters, ", ")], "; ");
    let word = |list: &str, word: &str| {
        let word = draft.words.label(list, word);
        if word.is_empty() { Vec::new() } else { vec![Run::plain(word)] }
    };
    let status = if matches!(item.status.as_str(), "tentative" | "proposed") {
        word("item-status", &item.status)
    } else {
        Vec::new()
    };
    let rows = [
        ("book-with", with),
        ("book-for-us", ours),
        ("book-when", when.unwrap_or_default()),
        ("book-where", place),
        ("book-format", word("meeting-format", &item.format)),
        ("book-interpretation", interpreter),
        ("book-press", word("press", &item.press)),
        ("book-lead", draft.person(&item.lead)),
        ("book-state", status),
    ];
    let rows = rows.into_iter().filter(|(_, value)| !value.is_empty());
    Block::KeyValues { rows: rows.map(|(label, value)| KeyValue::runs(draft.words.say(label), value)).collect() }
}

/// One side of the table: principals first, then by role, then as they were entered.
fn ordered<'s>(_: &Draft<'_>, sheet: &'s ItemSheet, side: &str) -> Vec<&'s Participation> {
    let mut people: Vec<&Participation> = sheet.participations.iter().filter(|one| one.side == side).collect();
    let role = |one: &&Participation| words::PARTICIPATION_ROLES.iter().position(|role| *role == one.role).unwrap_or(1);
    people.sort_by_key(role);
    people
}

fn ties(draft: &mut Draft<'_>, to: &mut Vec<Block>, sheet: &ItemSheet) {
    let ours: BTreeSet<String> = ordered(draft, sheet, "ours").iter().map(|one| one.person.clone()).collect();
    let theirs: Vec<String> = ordered(draft, sheet, "theirs").iter().map(|one| one.person.clone()).collect();
    let mut lines = Vec::new();
    for person in theirs {
        lines.extend(draft.ties(&person, &ours));
    }
    if !lines.is_empty() {
        to.push(subheading(draft, 3, "book-personal-note"));
        to.extend(lines.into_iter().map(|line| Block::runs(Role::Body, line)));
    }
}

fn attendance(draft: &mut Draft<'_>, to: &mut Vec<Block>, sheet: &ItemSheet, day: NaiveDate) {
    let mut rows = Vec::new();
    for (side, title) in [("ours", "book-our-side"), ("theirs", "book-their-side")] {
        let people = ordered(draft, sheet, side);
        if people.is_empty() {
            continue;
        }
        rows.push(Row::group(draft.words.say(title)));
        for one in people {
            let mut name = draft.person(&one.person);
            if side == "theirs" && !text_of(&name).is_empty() {
                name = name.into_iter().map(|run| run.to(format!("person-{}", one.person))).collect();
            }
            let office = draft.participant_office(one, day);
            let mut role = draft.words.label("participation-role", &one.role);
            if matches!(one.attended.as_str(), "no" | "part") {
                role = [role, draft.words.word("attended", &one.attended)].join(" · ");
            }
            rows.push(Row { keep: true, ..Row::new(vec![Cell::runs(name), Cell::runs(office), Cell::text(role)]) });
        }
    }
    if rows.is_empty() {
        return;
    }
    to.push(subheading(draft, 3, "book-attendance"));
    let words = &draft.words;
    to.push(Block::Table(Table {
        columns: vec![
            Column::new(words.say("book-name"), Width::Share(3)),
            Column::new(words.say("book-post"), Width::Share(4)),
            Column::new(words.say("book-role"), Width::Fit),
        ],
        rows,
        ..Table::default()
    }));
}
