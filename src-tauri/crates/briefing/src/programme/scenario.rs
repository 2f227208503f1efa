//! The detailed scenario: for each item who goes where, who is there, who leads, and what comes next.

use super::variant::{Fact, tells};
use super::{aside, clocks, kind, telephone};
use crate::clock::Times;
use crate::draft::{Draft, about, joined};
use crate::frame::{labelled, part, plain};
use crate::input::ItemSheet;
use crate::instrument::strong;
use crate::meeting::{interpretation, names, word};
use crate::timeline::{Step, timeline};
use attache_document::{Block, Cell, Column, Role, Row, Run, Runs, Table, Width};
use attache_domain::kind::Kind;
use std::collections::BTreeMap;

pub(super) fn scenario(draft: &mut Draft<'_>, shown: Vec<&ItemSheet>) -> Block {
    draft.enter("programme-scenario", "");
    let steps = timeline(draft, shown);
    let mut rows = Vec::new();
    for (at, step) in steps.iter().enumerate() {
        rows.push(match step {
            Step::Day(day) => Row::group(draft.words.long_day(*day)),
            Step::Untimed => Row::group(draft.words.say("book-no-time")),
            Step::Clock(said) => aside(said.clone()),
            Step::Item(sheet, times) => {
                let after = steps.get(at + 1..).unwrap_or_default();
                let next = times.as_ref().and_then(|times| next(sheet, times, after));
                line(draft, sheet, times.as_ref(), next)
            }
            Step::Night(_) => continue,
        });
    }
    let words = &draft.words;
    let columns = vec![
        Column::new(words.say("book-time"), Width::Mm(36)),
        Column::new(words.say("programme-scenario-line"), Width::Share(1)),
    ];
    part(draft, "scenario", "programme-scenario", vec![Block::Table(Table { columns, rows, ..Table::default() })])
}

/// The next item of the day when one has to move for it, with its hour and the minutes until then.
fn next<'s>(sheet: &ItemSheet, times: &Times, after: &'s [Step<'_>]) -> Option<(&'s ItemSheet, &'s Times, usize)> {
    let mut items = after.iter().filter_map(|step| match step {
        Step::Item(next, Some(at)) => Some((*next, at)),
        _ => None,
    });
    let (next, at) = items.next()?;
    let moves = next.item.sort == "movement" || next.item.place.trim() != sheet.item.place.trim();
    let same_day = at.day() == times.last_day();
    let minutes = usize::try_from(times.minutes_until(at)?).ok()?;
    (moves && same_day).then_some((next, at, minutes))
}

fn line(
    draft: &mut Draft<'_>,
    sheet: &ItemSheet,
    times: Option<&Times>,
    next: Option<(&ItemSheet, &Times, usize)>,
) -> Row {
    let item = &sheet.item;
    let title = strong(draft.text(item, "title", &item.title));
    let kind = kind(draft, sheet);
    let kind = if kind.is_empty() { Vec::new() } else { vec![Run::muted(kind)] };
    let mut lines = vec![joined([title, kind], " · ")];
    lines.push(proceeding(draft, sheet));
    if tells(draft, Fact::Participants) {
        lines.push(labelled(draft, "book-our-side", names(draft, sheet, "ours")));
        lines.push(labelled(draft, "book-their-side", names(draft, sheet, "theirs")));
    }
    if tells(draft, Fact::MetBy) {
        lines.push(labelled(draft, "book-met-by", draft.name(item, "met_by", &item.met_by)));
    }
    if tells(draft, Fact::Interpretation) {
        lines.push(labelled(draft, "book-interpretation", interpretation(draft, sheet)));
    }
    let mut small = Vec::new();
    if tells(draft, Fact::Press) {
        small.push(labelled(draft, "book-press", word(draft, "press", &item.press)));
    }
    if tells(draft, Fact::Dress) {
        small.push(labelled(draft, "book-dress", draft.name(item, "dress", &item.dress)));
    }
    if let Some(minutes) = item.buffer_min.filter(|minutes| *minutes > 0 && tells(draft, Fact::Buffer)) {
        let minutes = draft.words.count("programme-minutes", usize::try_from(minutes).unwrap_or_default(), &[]);
        small.push(labelled(draft, "programme-buffer", plain(minutes)));
    }
    lines.push(joined(small, " · "));
    if tells(draft, Fact::Lead) {
        let phone = if tells(draft, Fact::Phone) { telephone(draft, &item.lead) } else { Vec::new() };
        let lead = joined([draft.person(&item.lead), phone], &draft.words.comma());
        lines.push(labelled(draft, "book-lead", lead));
    }
    if tells(draft, Fact::Vehicles) {
        lines.push(labelled(draft, "programme-vehicles", draft.name(item, "vehicles", &item.vehicles)));
    }
    if tells(draft, Fact::StaffNotes) {
        lines.push(labelled(draft, "programme-staff-notes", draft.name(item, "notes", &item.notes)));
    } else {
        draft.leave_out("left-staff-notes", usize::from(!item.notes.trim().is_empty()));
    }
    if let Some((to, at, minutes)) = next.filter(|_| tells(draft, Fact::Next)) {
        let mut said = draft.text(&to.item, "title", &to.item.title);
        said.push(Run::plain(format!("{}{}", draft.words.comma(), at.hour(draft.words))));
        if minutes > 0 {
            said.push(Run::plain(format!(" ({})", draft.words.count("programme-minutes", minutes, &[]))));
        }
        lines.push(labelled(draft, "programme-next", said));
    }
    let lines = lines.into_iter().filter(|line| !line.is_empty()).map(|line| Block::runs(Role::Body, line));
    Row {
        keep: true,
        about: about(Kind::ProgrammeItem, &item.id),
        ..Row::new(vec![clocks(draft, times), Cell::blocks(lines.collect())])
    }
}

/// Where it is, or from where one sets out and who does.
fn proceeding(draft: &mut Draft<'_>, sheet: &ItemSheet) -> Runs {
    let item = &sheet.item;
    let room = if tells(draft, Fact::Room) { draft.name(item, "room", &item.room) } else { Vec::new() };
    let place = joined([draft.name(item, "place", &item.place), room], &draft.words.comma());
    if item.sort != "movement" {
        return labelled(draft, "book-place", place);
    }
    let who = match names(draft, sheet, "ours") {
        who if who.is_empty() => plain(draft.words.say("programme-everyone")),
        who => who,
    };
    joined(
        [labelled(draft, "programme-proceeds", who), labelled(draft, "programme-from", place)],
        &draft.words.semicolon(),
    )
}

/// Who rides in which vehicle and, for the delegation itself, who sleeps in which room.
pub(super) fn cars(draft: &mut Draft<'_>) -> Option<Block> {
    if !tells(draft, Fact::Vehicles) {
        return None;
    }
    let rooms = tells(draft, Fact::HotelRooms);
    let mut cars: BTreeMap<String, Vec<Runs>> = BTreeMap::new();
    for member in draft.members() {
        let car = member.vehicle.trim().to_owned();
        let room = member.room.trim();
        let mut name = draft.person(&member.person);
        if rooms && !room.is_empty() {
            name.push(Run::muted(format!(" ({})", draft.words.fill("programme-room", &[("room", room)]))));
        }
        if !car.is_empty() || (rooms && !room.is_empty()) {
            cars.entry(car).or_default().push(name);
        }
    }
    if cars.is_empty() {
        return None;
    }
    let mut rows = Vec::new();
    for (car, people) in cars {
        let car = if car.is_empty() { Vec::new() } else { vec![draft.own_name(&car)] };
        rows.push(Row {
            keep: true,
            ..Row::new(vec![Cell::runs(car), Cell::runs(joined(people, &draft.words.semicolon()))])
        });
    }
    let words = &draft.words;
    let columns = vec![
        Column::new(words.say("programme-vehicle"), Width::Share(1)),
        Column::new(words.say("programme-passengers"), Width::Share(4)),
    ];
    let heading = if rooms { "programme-cars-and-rooms" } else { "programme-cars" };
    Some(part(draft, "cars", heading, vec![Block::Table(Table { columns, rows, ..Table::default() })]))
}
