//! Everything that is wrong with a forum, as data that names the item; the wording is the caller's.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::model::{Forum, Meeting};

/// How many meetings a forum may have at most.
pub const MOST_MEETINGS: usize = 5_000;
/// How many people a forum may have at most.
pub const MOST_PEOPLE: usize = 2_000;
/// How many slots a forum may have at most: a person's calendar is one machine word of this many bits.
pub const MOST_SLOTS: usize = 128;
/// How many interpreters a forum may have at most.
pub const MOST_INTERPRETERS: usize = 500;
/// Between how many pairs of languages a forum may interpret at most: each set of them is counted in each slot.
pub const MOST_LANGUAGES: usize = 8;
/// How many tables a slot may have at most.
pub const MOST_TABLES: u32 = 2_000;

/// What an id belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A slot.
    Slot,
    /// A person.
    Person,
    /// A meeting.
    Meeting,
    /// An interpreter.
    Interpreter,
    /// A pair of languages.
    Language,
    /// A table.
    Table,
    /// An event, which has no id.
    Event,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Fault {
    /// There are more of a kind than can be handled; of tables, in one slot.
    TooMany {
        /// Of what.
        kind: Kind,
        /// How many there are.
        count: usize,
        /// How many there may be.
        limit: usize,
    },
    /// An id is empty.
    EmptyId {
        /// Of what.
        kind: Kind,
        /// Which of the list, counted from 1.
        position: usize,
    },
    /// Two of a kind have the same id.
    DuplicateId {
        /// Of what.
        kind: Kind,
        /// The id.
        id: String,
    },
    /// An id is used that nothing has.
    UnknownId {
        /// What uses it.
        kind: Kind,
        /// The id of what uses it.
        id: String,
        /// What it should belong to.
        wanted: Kind,
        /// The id that nothing has.
        unknown: String,
    },
    /// No slot has a table.
    NoTables,
    /// A day begins again after another day.
    DayReturns {
        /// The slot with which it does.
        slot: String,
    },
    /// A meeting lacks people on one side.
    OneSided {
        /// The meeting.
        meeting: String,
    },
    /// Somebody sits in a meeting twice.
    MeetsSelf {
        /// The meeting.
        meeting: String,
        /// The person.
        person: String,
    },
    /// Two meetings are between the same people.
    SamePeople {
        /// The first.
        meeting: String,
        /// The second.
        other: String,
    },
    /// A weight is not between 1 and 5.
    Weight {
        /// The meeting.
        meeting: String,
        /// Its weight.
        weight: u32,
    },
    /// A length is 0 or more than there are slots.
    Length {
        /// The meeting.
        meeting: String,
        /// Its length.
        length: u32,
    },
    /// Nobody can sit in no meeting without a pause: a longest run of 0.
    NoRun {
        /// The person.
        person: String,
    },
    /// A fixed or locked meeting has no slot.
    FixedWithoutSlot {
        /// The meeting.
        meeting: String,
    },
    /// Two fixed or locked meetings take the same person at the same time.
    FixedClash {
        /// The first.
        meeting: String,
        /// The second.
        other: String,
        /// The person.
        person: String,
        /// The slot that both take.
        slot: String,
    },
    /// Meetings wait for each other in a circle.
    PrecedenceCycle {
        /// The meetings, each after the one before it and the first after the last.
        meetings: Vec<String>,
    },
    /// A text in the benchmark's format says something else than it should.
    Malformed {
        /// The line, counted from 1.
        line: usize,
        /// What should stand there.
        expected: Expected,
        /// What stands there.
        found: String,
    },
}

/// What a reader of the benchmark's format can expect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Expected {
    /// One of the eleven names, not given before.
    Name,
    /// A mark: `=`, `;`, a bracket, `,`, `|`.
    Mark,
    /// A whole number.
    Number,
    /// A number in the range of what it stands for.
    InRange,
    /// As many entries as there are people or meetings.
    AsMany,
    /// Three numbers in each row of `requested`.
    ThreeInRow,
    /// Another item: one of the names was never given.
    MissingName,
}

impl Fault {
    /// Whether the forum says something all the same: a contradiction can be solved, if only with the answer that there is
    /// no timetable. (Meetings of the same people have even that: the published benchmark holds some.)
    #[must_use]
    pub const fn is_contradiction(&self) -> bool {
        matches!(self, Self::SamePeople { .. } | Self::FixedClash { .. } | Self::PrecedenceCycle { .. })
    }
}

/// Finds everything that is wrong with a forum, in the order of its lists; empty when nothing is.
///
/// Contradictions are looked for only in a forum without other faults.
#[must_use]
pub fn check(forum: &Forum) -> Vec<Fault> {
    let mut found = Vec::new();
    limits(forum, &mut found);
    if !found.is_empty() {
        return found;
    }
    ids(forum, &mut found);
    slots(forum, &mut found);
    meetings(forum, &mut found);
    if found.is_empty() {
        fixed_clashes(forum, &mut found);
        cycle(forum, &mut found);
    }
    found
}

fn limits(forum: &Forum, found: &mut Vec<Fault>) {
    let languages: BTreeSet<&String> =
        forum.meetings.iter().filter_map(|meeting| meeting.interpreter.as_ref()).collect();
    let tables = forum.slots.iter().map(|slot| slot.tables).max().unwrap_or(0).min(MOST_TABLES + 1);
    let counts = [
        (Kind::Slot, forum.slots.len(), MOST_SLOTS),
        (Kind::Person, forum.people.len(), MOST_PEOPLE),
        (Kind::Meeting, forum.meetings.len(), MOST_MEETINGS),
        (Kind::Interpreter, forum.interpreters.len(), MOST_INTERPRETERS),
        (Kind::Language, languages.len(), MOST_LANGUAGES),
        (Kind::Table, tables as usize, MOST_TABLES as usize),
    ];
    found.extend(
        counts.into_iter().filter(|&(_, count, limit)| count > limit).map(|(kind, count, limit)| Fault::TooMany {
            kind,
            count,
            limit,
        }),
    );
}

/// Ids that are empty, given twice or unknown.
fn ids(forum: &Forum, found: &mut Vec<Fault>) {
    let slots = given(Kind::Slot, forum.slots.iter().map(|slot| &slot.id), found);
    let people = given(Kind::Person, forum.people.iter().map(|person| &person.id), found);
    let meetings = given(Kind::Meeting, forum.meetings.iter().map(|meeting| &meeting.id), found);
    given(Kind::Interpreter, forum.interpreters.iter().map(|interpreter| &interpreter.id), found);

    let mut used = |kind, id: &str, wanted, names: &[String], known: &BTreeSet<&String>| {
        found.extend(names.iter().filter(|name| !known.contains(name)).map(|name| Fault::UnknownId {
            kind,
            id: id.to_owned(),
            wanted,
            unknown: name.clone(),
        }));
    };
    for person in &forum.people {
        used(Kind::Person, &person.id, Kind::Slot, &person.away, &slots);
        used(Kind::Person, &person.id, Kind::Person, &person.profile.no_thanks, &people);
    }
    for meeting in &forum.meetings {
        used(Kind::Meeting, &meeting.id, Kind::Person, &meeting.a, &people);
        used(Kind::Meeting, &meeting.id, Kind::Person, &meeting.b, &people);
        used(Kind::Meeting, &meeting.id, Kind::Slot, meeting.slot.as_slice(), &slots);
        used(Kind::Meeting, &meeting.id, Kind::Slot, &meeting.slots, &slots);
        used(Kind::Meeting, &meeting.id, Kind::Meeting, &meeting.after, &meetings);
    }
    for interpreter in &forum.interpreters {
        used(Kind::Interpreter, &interpreter.id, Kind::Slot, &interpreter.away, &slots);
    }
}

fn given<'a>(kind: Kind, ids: impl Iterator<Item = &'a String>, found: &mut Vec<Fault>) -> BTreeSet<&'a String> {
    let mut known = BTreeSet::new();
    for (index, id) in ids.enumerate() {
        if id.is_empty() {
            found.push(Fault::EmptyId { kind, position: index + 1 });
        } else if !known.insert(id) {
            found.push(Fault::DuplicateId { kind, id: id.clone() });
        }
    }
    known
}

fn slots(forum: &Forum, found: &mut Vec<Fault>) {
    if forum.slots.iter().all(|slot| slot.tables == 0) {
        found.push(Fault::NoTables);
    }
    let mut over = BTreeSet::new();
    let mut today: Option<&String> = None;
    for slot in &forum.slots {
        if today.is_some_and(|day| *day != slot.day) {
            over.extend(today);
            if over.contains(&slot.day) {
                found.push(Fault::DayReturns { slot: slot.id.clone() });
            }
        }
        today = Some(&slot.day);
    }
    let tireless = forum.people.iter().filter(|person| person.longest_run == Some(0));
    found.extend(tireless.map(|person| Fault::NoRun { person: person.id.clone() }));
}

fn meetings(forum: &Forum, found: &mut Vec<Fault>) {
    let mut between: BTreeMap<Vec<&String>, &Meeting> = BTreeMap::new();
    for meeting in &forum.meetings {
        let id = || meeting.id.clone();
        if meeting.a.is_empty() || meeting.b.is_empty() {
            found.push(Fault::OneSided { meeting: id() });
        }
        let mut people: Vec<&String> = meeting.a.iter().chain(&meeting.b).collect();
        people.sort_unstable();
        if let Some([person, ..]) = people.windows(2).find(|pair| pair.first() == pair.last()) {
            found.push(Fault::MeetsSelf { meeting: id(), person: (*person).clone() });
        }
        if let Some(other) = between.insert(people, meeting) {
            found.push(Fault::SamePeople { meeting: other.id.clone(), other: id() });
        }
        if !(1..=5).contains(&meeting.weight) {
            found.push(Fault::Weight { meeting: id(), weight: meeting.weight });
        }
        if meeting.length == 0 || meeting.length as usize > forum.slots.len().max(1) {
            found.push(Fault::Length { meeting: id(), length: meeting.length });
        }
        if meeting.is_pinned() && meeting.slot.is_none() {
            found.push(Fault::FixedWithoutSlot { meeting: id() });
        }
    }
}

fn fixed_clashes(forum: &Forum, found: &mut Vec<Fault>) {
    let position: BTreeMap<&String, usize> = forum.slots.iter().enumerate().map(|(at, slot)| (&slot.id, at)).collect();
    let mut taken: BTreeMap<(&String, usize), &Meeting> = BTreeMap::new();
    for meeting in forum.meetings.iter().filter(|meeting| meeting.is_pinned()) {
        let Some(&start) = meeting.slot.as_ref().and_then(|slot| position.get(slot)) else { continue };
        let span = forum.slots.iter().enumerate().skip(start).take(meeting.length as usize);
        let clash = meeting.a.iter().chain(&meeting.b).find_map(|person| {
            span.clone().find_map(|(at, slot)| taken.get(&(person, at)).map(|other| (*other, person, slot)))
        });
        if let Some((other, person, slot)) = clash {
            found.push(Fault::FixedClash {
                meeting: other.id.clone(),
                other: meeting.id.clone(),
                person: person.clone(),
                slot: slot.id.clone(),
            });
        }
        for person in meeting.a.iter().chain(&meeting.b) {
            for (at, _) in span.clone() {
                taken.entry((person, at)).or_insert(meeting);
            }
        }
    }
}

/// One circle of meetings, if there is any: what is left when those that wait for nobody are taken away again and again.
fn cycle(forum: &Forum, found: &mut Vec<Fault>) {
    let mut waiting: BTreeMap<&String, BTreeSet<&String>> =
        forum.meetings.iter().map(|meeting| (&meeting.id, meeting.after.iter().collect())).collect();
    loop {
        let free: Vec<&String> = waiting.iter().filter(|(_, before)| before.is_empty()).map(|(id, _)| *id).collect();
        if free.is_empty() {
            break;
        }
        for id in &free {
            waiting.remove(id);
        }
        for before in waiting.values_mut() {
            before.retain(|id| free.binary_search(id).is_err());
        }
    }
    let Some((&first, _)) = waiting.first_key_value() else { return };
    let mut path = vec![first];
    loop {
        // Everyone left waits for somebody left: the walk back from one to the next comes round.
        let Some(&next) = path.last().and_then(|last| waiting.get(*last)?.first()) else { return };
        if let Some(start) = path.iter().position(|id| *id == next) {
            let circle = path.get(start..).unwrap_or_default();
            found.push(Fault::PrecedenceCycle { meetings: circle.iter().rev().map(|id| (*id).clone()).collect() });
            return;
        }
        path.push(next);
    }
}
