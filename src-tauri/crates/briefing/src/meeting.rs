//! A meeting as several documents print it: its head, and who sits at the table.

use crate::clock::Times;
use crate::draft::{Draft, about, joined};
use crate::frame::plain;
use crate::input::ItemSheet;
use attache_document::{Block, Cell, Column, Row, Run, Runs, Table, Width, text_of};
use attache_domain::kind::Kind;
use attache_domain::record::Participation;
use attache_domain::words;
use chrono::NaiveDate;

/// The day on which the offices of a meeting count: its own, else the first of the visit.
pub(crate) fn day_of(draft: &Draft<'_>, times: Option<&Times>) -> NaiveDate {
    times.map_or_else(|| draft.first_day(), Times::day)
}

/// Day and hour on both clocks.
pub(crate) fn when(draft: &Draft<'_>, times: Option<&Times>) -> Runs {
    let Some(times) = times else { return Vec::new() };
    let mut when = vec![Run::plain(format!("{}{}", draft.words.long_day(times.day()), draft.words.comma()))];
    when.extend(times.both(draft.words));
    when
}

/// Place and room.
pub(crate) fn place(draft: &Draft<'_>, sheet: &ItemSheet) -> Runs {
    let item = &sheet.item;
    joined([draft.name(item, "place", &item.place), draft.name(item, "room", &item.room)], &draft.words.comma())
}

/// The first of a side with the office held that day.
pub(crate) fn principal(draft: &mut Draft<'_>, sheet: &ItemSheet, side: &str, day: NaiveDate) -> Runs {
    let Some(principal) = ordered(sheet, side).into_iter().next() else { return Vec::new() };
    joined([draft.person(&principal.person), draft.participant_office(principal, day)], &draft.words.comma())
}

/// Who interprets, as typed and by name.
pub(crate) fn interpretation(draft: &Draft<'_>, sheet: &ItemSheet) -> Runs {
    let item = &sheet.item;
    let interpreters = sheet.participations.iter().filter(|one| one.role == "interpreter");
    let interpreters: Vec<Runs> = interpreters.map(|one| draft.person(&one.person)).collect();
    let typed = draft.name(item, "interpretation", &item.interpretation);
    joined([typed, joined(interpreters, &draft.words.comma())], &draft.words.semicolon())
}

/// A word of a closed list by itself.
pub(crate) fn word(draft: &Draft<'_>, list: &str, word: &str) -> Runs {
    plain(draft.words.label(list, word))
}

/// One side of the table: principals first, then by role, then as they were entered.
pub(crate) fn ordered<'s>(sheet: &'s ItemSheet, side: &str) -> Vec<&'s Participation> {
    let mut people: Vec<&Participation> = sheet.participations.iter().filter(|one| one.side == side).collect();
    let role = |one: &&Participation| words::PARTICIPATION_ROLES.iter().position(|role| *role == one.role).unwrap_or(1);
    people.sort_by_key(role);
    people
}

/// The names of a side in one line.
pub(crate) fn names(draft: &Draft<'_>, sheet: &ItemSheet, side: &str) -> Runs {
    let people: Vec<Runs> = ordered(sheet, side).iter().map(|one| draft.person(&one.person)).collect();
    joined(people, &draft.words.comma())
}

/// Both sides of the table with their offices and roles; their names lead to biographies where the document has some.
pub(crate) fn attendance(draft: &mut Draft<'_>, sheet: &ItemSheet, day: NaiveDate, linked: bool) -> Option<Block> {
    let mut rows = Vec::new();
    for (side, title) in [("ours", "book-our-side"), ("theirs", "book-their-side")] {
        let people = ordered(sheet, side);
        if people.is_empty() {
            continue;
        }
        rows.push(Row::group(draft.words.say(title)));
        for one in people {
            let mut name = draft.person(&one.person);
            if linked && side == "theirs" && !text_of(&name).is_empty() {
                name = name.into_iter().map(|run| run.to(format!("person-{}", one.person))).collect();
            }
            let office = draft.participant_office(one, day);
            let mut role = draft.words.label("participation-role", &one.role);
            if matches!(one.attended.as_str(), "no" | "part") {
                role = [role, draft.words.word("attended", &one.attended)].join(" · ");
            }
            rows.push(Row {
                keep: true,
                about: about(Kind::Person, &one.person),
                ..Row::new(vec![Cell::runs(name), Cell::runs(office), Cell::text(role)])
            });
        }
    }
    if rows.is_empty() {
        return None;
    }
    let words = &draft.words;
    Some(Block::Table(Table {
        columns: vec![
            Column::new(words.say("book-name"), Width::Share(3)),
            Column::new(words.say("book-post"), Width::Share(4)),
            Column::new(words.say("book-role"), Width::Fit),
        ],
        rows,
        ..Table::default()
    }))
}
