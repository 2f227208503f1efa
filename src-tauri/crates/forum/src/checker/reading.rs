//! The two files, read anew: what a forum asks for and what a plan claims, by index where a recount needs it.

use super::{File, Unread};
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use std::collections::{BTreeMap, BTreeSet};

mod benchmark;

/// A forum, ids resolved to places in its lists.
#[derive(Debug, Default)]
pub struct Case {
    pub slots: Vec<Slot>,
    pub people: Vec<Person>,
    pub meetings: Vec<Meeting>,
    pub interpreters: Vec<Interpreter>,
    pub place_all: bool,
    pub fairness: Option<u64>,
    /// A benchmark's instance: plans are schedules, and only breaks are counted.
    pub benchmark: bool,
}

#[derive(Debug)]
pub struct Slot {
    pub id: String,
    pub tables: usize,
    /// Slots of one day share a number.
    pub day: usize,
    pub session: String,
}

#[derive(Debug, Default)]
pub struct Person {
    pub id: String,
    pub of_a: bool,
    pub away: BTreeSet<usize>,
    pub floor: usize,
    pub longest_run: Option<usize>,
    pub protocol: bool,
}

#[derive(Debug)]
pub struct Meeting {
    pub id: String,
    pub people: Vec<usize>,
    pub weight: u64,
    pub requested: bool,
    /// Where a fixed or locked meeting has to be.
    pub pinned: Option<usize>,
    pub length: usize,
    /// Where it may begin, when that is limited.
    pub starts: Option<BTreeSet<usize>>,
    pub session: Option<String>,
    pub languages: Option<String>,
    pub after: Vec<usize>,
    pub confirmed: bool,
}

#[derive(Debug)]
pub struct Interpreter {
    pub id: String,
    pub languages: Vec<String>,
    pub away: BTreeSet<usize>,
}

/// What a plan claims.
#[derive(Debug, Default)]
pub struct Answer {
    /// Whether there is a timetable at all.
    pub timetable: bool,
    pub optimal: bool,
    pub places: Vec<Place>,
    /// The meetings said to have no place, each with the reason.
    pub unplaced: Vec<(String, String)>,
    pub levels: Vec<Level>,
    /// The entries of a schedule, which has one for each meeting.
    pub entries: Option<usize>,
}

#[derive(Debug)]
pub struct Place {
    pub meeting: String,
    pub slot: String,
    /// A schedule tells no tables.
    pub table: Option<u64>,
    pub interpreters: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct Level {
    pub name: String,
    pub value: u64,
    pub bound: Option<u64>,
    pub proved: bool,
}

/// Reads a forum.
pub fn case(text: &str) -> Result<Case, Unread> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if text.starts_with(['{', '[']) { json_case(parsed(text, File::Forum)?) } else { benchmark::case(text) }
}

/// Reads a plan for this forum.
pub fn answer(text: &str, case: &Case) -> Result<Answer, Unread> {
    let text = text.trim_start_matches('\u{feff}');
    if case.benchmark { Ok(schedule(parsed(text, File::Plan)?)) } else { Ok(timetable(parsed(text, File::Plan)?)) }
}

fn parsed<T: DeserializeOwned>(text: &str, file: File) -> Result<T, Unread> {
    serde_json::from_str(text).map_err(|error| Unread::Json { file, detail: error.to_string() })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct JsonForum {
    slots: Vec<JsonSlot>,
    people: Vec<JsonPerson>,
    #[serde(default)]
    meetings: Vec<JsonMeeting>,
    #[serde(default)]
    interpreters: Vec<JsonInterpreter>,
    #[serde(default)]
    rules: JsonRules,
    #[serde(default, rename = "weights")]
    _weights: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct JsonSlot {
    id: String,
    tables: usize,
    #[serde(default)]
    day: String,
    #[serde(default)]
    session: String,
    #[serde(default, rename = "label")]
    _label: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct JsonPerson {
    id: String,
    #[serde(default, rename = "name")]
    _name: Option<IgnoredAny>,
    #[serde(default)]
    side: JsonSide,
    #[serde(default)]
    away: Vec<String>,
    #[serde(default)]
    floor: usize,
    #[serde(default)]
    longest_run: Option<usize>,
    #[serde(default)]
    protocol: bool,
    #[serde(default, rename = "profile")]
    _profile: Option<IgnoredAny>,
}

#[derive(Deserialize, Default)]
enum JsonSide {
    #[default]
    #[serde(rename = "a")]
    A,
    #[serde(rename = "b")]
    B,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct JsonMeeting {
    id: String,
    a: Vec<String>,
    b: Vec<String>,
    #[serde(default = "one")]
    weight: u64,
    #[serde(default)]
    status: JsonStatus,
    #[serde(default)]
    slot: Option<String>,
    #[serde(default = "one")]
    length: u64,
    #[serde(default)]
    slots: Vec<String>,
    #[serde(default)]
    session: Option<String>,
    #[serde(default)]
    interpreter: Option<String>,
    #[serde(default)]
    after: Vec<String>,
    #[serde(default)]
    confirmed: bool,
    #[serde(default, rename = "suggested")]
    _suggested: Option<IgnoredAny>,
}

#[derive(Deserialize, Default, PartialEq)]
#[serde(rename_all = "lowercase")]
enum JsonStatus {
    Requested,
    #[default]
    Accepted,
    Locked,
    Fixed,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct JsonInterpreter {
    id: String,
    languages: Vec<String>,
    #[serde(default)]
    away: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct JsonRules {
    place_all: bool,
    fairness: Option<u64>,
}

const fn one() -> u64 {
    1
}

/// Where each id stands; ids of one list differ.
struct Ids(BTreeMap<String, usize>);

impl Ids {
    fn of<'a>(ids: impl Iterator<Item = &'a String>) -> Result<Self, Unread> {
        let mut places = BTreeMap::new();
        for (at, id) in ids.enumerate() {
            if places.insert(id.clone(), at).is_some() {
                return Err(Unread::IdTwice { id: id.clone() });
            }
        }
        Ok(Self(places))
    }

    fn place(&self, id: &str, by: &str) -> Result<usize, Unread> {
        self.0.get(id).copied().ok_or_else(|| Unread::UnknownId { by: by.to_owned(), id: id.to_owned() })
    }

    fn places<C: FromIterator<usize>>(&self, ids: &[String], by: &str) -> Result<C, Unread> {
        ids.iter().map(|id| self.place(id, by)).collect()
    }
}

fn json_case(forum: JsonForum) -> Result<Case, Unread> {
    let slots = Ids::of(forum.slots.iter().map(|slot| &slot.id))?;
    let people = Ids::of(forum.people.iter().map(|person| &person.id))?;
    let meetings = Ids::of(forum.meetings.iter().map(|meeting| &meeting.id))?;
    Ids::of(forum.interpreters.iter().map(|interpreter| &interpreter.id))?;
    let mut case = Case { place_all: forum.rules.place_all, fairness: forum.rules.fairness, ..Case::default() };
    let mut last_day: Option<String> = None;
    let mut day = 0;
    for slot in forum.slots {
        day += usize::from(last_day.as_ref().is_some_and(|last| *last != slot.day));
        last_day = Some(slot.day);
        case.slots.push(Slot { id: slot.id, tables: slot.tables, day, session: slot.session });
    }
    for person in forum.people {
        case.people.push(Person {
            of_a: matches!(person.side, JsonSide::A),
            away: slots.places(&person.away, &person.id)?,
            floor: person.floor,
            longest_run: person.longest_run,
            protocol: person.protocol,
            id: person.id,
        });
    }
    for meeting in forum.meetings {
        let by = &meeting.id;
        let is_pinned = matches!(meeting.status, JsonStatus::Locked | JsonStatus::Fixed);
        let wanted = meeting.slot.as_deref().map(|slot| slots.place(slot, by)).transpose()?;
        let starts = if meeting.slots.is_empty() { None } else { Some(slots.places(&meeting.slots, by)?) };
        case.meetings.push(Meeting {
            people: people.places(&[meeting.a, meeting.b].concat(), by)?,
            weight: meeting.weight,
            requested: meeting.status == JsonStatus::Requested,
            pinned: wanted.filter(|_| is_pinned),
            length: usize::try_from(meeting.length).unwrap_or(usize::MAX),
            starts,
            session: meeting.session,
            languages: meeting.interpreter,
            after: meetings.places(&meeting.after, by)?,
            confirmed: meeting.confirmed,
            id: meeting.id,
        });
    }
    for interpreter in forum.interpreters {
        let away = slots.places(&interpreter.away, &interpreter.id)?;
        case.interpreters.push(Interpreter { id: interpreter.id, languages: interpreter.languages, away });
    }
    Ok(case)
}

#[derive(Deserialize)]
struct JsonPlan {
    #[serde(default)]
    status: Option<String>,
    #[serde(default)]
    levels: Vec<Level>,
    #[serde(default)]
    meetings: Option<Vec<JsonPlace>>,
    #[serde(default)]
    unplaced: Vec<JsonUnplaced>,
}

#[derive(Deserialize)]
struct JsonPlace {
    id: String,
    slot: String,
    table: u64,
    #[serde(default)]
    interpreters: Vec<String>,
}

#[derive(Deserialize)]
struct JsonUnplaced {
    id: String,
    #[serde(default)]
    reason: String,
}

/// Whether a plan of this status has a timetable.
fn has_timetable(status: Option<&str>) -> bool {
    !matches!(status, Some("infeasible" | "unknown"))
}

fn timetable(plan: JsonPlan) -> Answer {
    let status = plan.status.as_deref();
    let place = |place: JsonPlace| Place {
        meeting: place.id,
        slot: place.slot,
        table: Some(place.table),
        interpreters: place.interpreters,
    };
    Answer {
        timetable: plan.meetings.is_some() && has_timetable(status),
        optimal: status == Some("optimal"),
        places: plan.meetings.unwrap_or_default().into_iter().map(place).collect(),
        unplaced: plan.unplaced.into_iter().map(|unplaced| (unplaced.id, unplaced.reason)).collect(),
        levels: plan.levels,
        entries: None,
    }
}

#[derive(Deserialize)]
struct JsonSchedule {
    #[serde(default)]
    status: Option<String>,
    #[serde(default)]
    breaks: Option<u64>,
    #[serde(default)]
    bound: Option<u64>,
    #[serde(default)]
    schedule: Option<Vec<Option<i64>>>,
}

fn schedule(plan: JsonSchedule) -> Answer {
    let status = plan.status.as_deref();
    let optimal = status == Some("optimal");
    let entries = plan.schedule.as_ref().map(Vec::len);
    let place = |(at, slot): (usize, Option<i64>)| {
        // No slot is written as null or 0.
        let slot = slot.filter(|slot| *slot != 0)?.to_string();
        Some(Place { meeting: (at + 1).to_string(), slot, table: None, interpreters: Vec::new() })
    };
    let level = |value| Level { name: "breaks".to_owned(), value, bound: plan.bound, proved: optimal };
    Answer {
        timetable: entries.is_some() && has_timetable(status),
        optimal,
        places: plan.schedule.unwrap_or_default().into_iter().enumerate().filter_map(place).collect(),
        unplaced: Vec::new(),
        levels: plan.breaks.map(level).into_iter().collect(),
        entries,
    }
}
