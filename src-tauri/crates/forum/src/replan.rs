//! Plans a forum again after something has happened, with as few changes to the published timetable as is wanted.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::fault::{Fault, Kind};
use crate::model::{Aim, Forum, Meeting, Placed, Plan};
use crate::timetable::goal::{Goals, Kept};
use crate::timetable::grid::{Grid, GridMeeting};
use crate::timetable::state::State;
use crate::timetable::{Effort, Watch, plan, refuse};

/// What moving a published meeting costs.
const MOVED: u64 = 1;
/// What moving a meeting costs that both sides have confirmed.
const MOVED_CONFIRMED: u64 = 3;

/// Something that has happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "event", rename_all = "snake_case", deny_unknown_fields)]
pub enum Event {
    /// A meeting is off.
    MeetingCancelled {
        /// Its id.
        meeting: String,
    },
    /// A person does not come: meetings go on without the person if somebody is left on each side.
    PersonCancelled {
        /// The id of the person.
        person: String,
    },
    /// A person is not there in some slots: a late flight.
    PersonAway {
        /// The id of the person.
        person: String,
        /// The ids of the slots.
        slots: Vec<String>,
    },
    /// Tables of a slot are lost.
    TablesLost {
        /// The id of the slot.
        slot: String,
        /// How many are lost.
        tables: u32,
    },
    /// A meeting is wanted that nobody knew of.
    MeetingAdded {
        /// The meeting.
        meeting: Box<Meeting>,
    },
}

/// What matters more when planning again; placing meetings always matters most.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Setting {
    /// That few published meetings move.
    #[default]
    FewestMoves,
    /// Both alike: what moving costs and the price of breaks are added up.
    Balanced,
    /// That breaks are few; meetings move where that helps.
    FewestBreaks,
}

/// The new timetable and how it differs from the published one.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Replanned {
    /// The forum after what has happened.
    pub forum: Forum,
    /// The new timetable.
    pub plan: Plan,
    /// Meetings at another time or at another table.
    pub moved: Vec<Moved>,
    /// Meetings that are still wanted and have lost their place.
    pub dropped: Vec<String>,
    /// Meetings that had a place and are off.
    pub cancelled: Vec<String>,
    /// Meetings that have a place and had none.
    pub added: Vec<String>,
    /// Ids of the people whom any of this concerns and who come.
    pub tell: Vec<String>,
}

/// A meeting that has another time or table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Moved {
    /// The id of the meeting.
    pub meeting: String,
    /// The id of the slot in which it was.
    pub from: String,
    /// The id of the slot in which it is.
    pub to: String,
    /// The table at which it was.
    pub from_table: u32,
    /// The table at which it is.
    pub to_table: u32,
}

/// Plans again. Locked and fixed meetings stay; moving another published one costs 1, or 3 once both sides have confirmed it,
/// and losing its place counts as moving.
///
/// # Errors
/// What is wrong with the forum, with an event or with the published plan.
pub fn replan(
    forum: &Forum,
    published: &Plan,
    events: &[Event],
    setting: Setting,
    effort: &Effort,
    watch: &dyn Watch,
) -> Result<Replanned, Vec<Fault>> {
    refuse(forum)?;
    let before = forum;
    let forum = after(before, events)?;
    refuse(&forum)?;
    let grid = Grid::new(&forum);
    let goals = goals(&forum, &grid, published, setting)?;
    let first = published_state(&grid, &goals);
    let plan = plan(&forum, &grid, &goals, &first, effort, watch);
    Ok(difference(before, forum, published, plan))
}

/// The forum after what has happened.
///
/// # Errors
/// [`Fault::UnknownId`] for what an event names and the forum does not have.
pub fn after(forum: &Forum, events: &[Event]) -> Result<Forum, Vec<Fault>> {
    let mut forum = forum.clone();
    for event in events {
        happen(&mut forum, event).map_err(|fault| vec![fault])?;
    }
    Ok(forum)
}

fn happen(forum: &mut Forum, event: &Event) -> Result<(), Fault> {
    let unknown = |wanted, unknown: &str| Fault::UnknownId {
        kind: Kind::Event,
        id: String::new(),
        wanted,
        unknown: unknown.to_owned(),
    };
    match event {
        Event::MeetingCancelled { meeting } => {
            if forum.meetings.iter().all(|known| known.id != *meeting) {
                return Err(unknown(Kind::Meeting, meeting));
            }
            call_off(forum, |known| known.id == *meeting);
        }
        Event::PersonCancelled { person } => {
            if forum.people.iter().all(|known| known.id != *person) {
                return Err(unknown(Kind::Person, person));
            }
            forum.people.retain(|known| known.id != *person);
            for known in &mut forum.people {
                known.profile.no_thanks.retain(|id| id != person);
            }
            for meeting in &mut forum.meetings {
                meeting.a.retain(|id| id != person);
                meeting.b.retain(|id| id != person);
            }
            call_off(forum, |known| known.a.is_empty() || known.b.is_empty());
        }
        Event::PersonAway { person, slots } => {
            if let Some(slot) = slots.iter().find(|slot| forum.slots.iter().all(|known| known.id != **slot)) {
                return Err(unknown(Kind::Slot, slot));
            }
            let known = forum.people.iter_mut().find(|known| known.id == *person);
            known.ok_or_else(|| unknown(Kind::Person, person))?.away.extend(slots.iter().cloned());
        }
        Event::TablesLost { slot, tables } => {
            let known =
                forum.slots.iter_mut().find(|known| known.id == *slot).ok_or_else(|| unknown(Kind::Slot, slot))?;
            known.tables = known.tables.saturating_sub(*tables);
        }
        Event::MeetingAdded { meeting } => forum.meetings.push(Meeting::clone(meeting)),
    }
    Ok(())
}

/// Takes meetings out of the forum; nothing waits for them any longer.
fn call_off(forum: &mut Forum, off: impl Fn(&Meeting) -> bool) {
    let gone: BTreeSet<String> =
        forum.meetings.iter().filter(|meeting| off(meeting)).map(|meeting| meeting.id.clone()).collect();
    forum.meetings.retain(|meeting| !gone.contains(&meeting.id));
    for meeting in &mut forum.meetings {
        meeting.after.retain(|id| !gone.contains(id));
    }
}

fn goals(forum: &Forum, grid: &Grid, published: &Plan, setting: Setting) -> Result<Goals, Vec<Fault>> {
    let mut goals = Goals::first_time(grid);
    let breaks = goals.aims.iter().position(|aim| *aim == Aim::Breaks).unwrap_or(goals.aims.len());
    match setting {
        Setting::FewestMoves => goals.aims.insert(breaks, Aim::Moved),
        Setting::FewestBreaks => goals.aims.insert(breaks + 1, Aim::Moved),
        Setting::Balanced => goals.aims.splice(breaks..=breaks, [Aim::MovedAndBreaks]).for_each(drop),
    }
    let place: BTreeMap<&str, &Placed> = published.meetings.iter().map(|placed| (placed.id.as_str(), placed)).collect();
    let slots: BTreeSet<&str> = forum.slots.iter().map(|slot| slot.id.as_str()).collect();
    if let Some(placed) = published.meetings.iter().find(|placed| !slots.contains(placed.slot.as_str())) {
        let (id, unknown) = (placed.id.clone(), placed.slot.clone());
        return Err(vec![Fault::UnknownId { kind: Kind::Meeting, id, wanted: Kind::Slot, unknown }]);
    }
    goals.kept = grid
        .meeting_of
        .iter()
        .filter_map(|&of| forum.meetings.get(of))
        .map(|meeting| {
            let placed = place.get(meeting.id.as_str())?;
            let same_slot = |&of: &usize| forum.slots.get(of).is_some_and(|slot| slot.id == placed.slot);
            Some(Kept {
                start: grid.slot_of.iter().position(same_slot),
                table: placed.table.saturating_sub(1),
                cost: if meeting.confirmed { MOVED_CONFIRMED } else { MOVED },
            })
        })
        .collect();
    Ok(goals)
}

/// The published timetable as far as it still holds; what must stay goes first.
fn published_state<'a>(grid: &'a Grid, goals: &'a Goals) -> State<'a> {
    let mut state = State::new(grid, goals);
    let starts = goals.kept.iter().map(|kept| kept.and_then(|kept| kept.start));
    let mut waiting: Vec<(usize, usize)> =
        starts.enumerate().filter_map(|(meeting, start)| Some((meeting, start?))).collect();
    let stays = |meeting: usize| grid.meetings.get(meeting).is_some_and(GridMeeting::is_pinned);
    waiting.sort_by_key(|&(meeting, start)| (!stays(meeting), start));
    for (meeting, start) in waiting {
        if state.fits(meeting, start) {
            state.put(meeting, start);
        }
    }
    state
}

fn difference(before: &Forum, forum: Forum, published: &Plan, plan: Plan) -> Replanned {
    let place = |plan: &Plan| -> BTreeMap<String, Placed> {
        plan.meetings.iter().map(|placed| (placed.id.clone(), placed.clone())).collect()
    };
    let (was, is) = (place(published), place(&plan));
    let wanted: BTreeMap<&str, &Meeting> =
        forum.meetings.iter().map(|meeting| (meeting.id.as_str(), meeting)).collect();
    let mut moved = Vec::new();
    let mut dropped = Vec::new();
    let mut cancelled = Vec::new();
    // Without a new timetable the published one is all there is.
    for before in published.meetings.iter().filter(|_| !plan.levels.is_empty()) {
        match is.get(&before.id) {
            Some(now) if (&now.slot, now.table) != (&before.slot, before.table) => moved.push(Moved {
                meeting: before.id.clone(),
                from: before.slot.clone(),
                to: now.slot.clone(),
                from_table: before.table,
                to_table: now.table,
            }),
            Some(_) => {}
            None if wanted.contains_key(before.id.as_str()) => dropped.push(before.id.clone()),
            None => cancelled.push(before.id.clone()),
        }
    }
    let added: Vec<String> =
        plan.meetings.iter().filter(|placed| !was.contains_key(&placed.id)).map(|placed| placed.id.clone()).collect();
    let concerned: BTreeSet<&String> =
        moved.iter().map(|moved| &moved.meeting).chain(&dropped).chain(&cancelled).chain(&added).collect();
    let meetings = before.meetings.iter().chain(&forum.meetings).filter(|meeting| concerned.contains(&meeting.id));
    let people: BTreeSet<&String> = meetings.flat_map(|meeting| meeting.a.iter().chain(&meeting.b)).collect();
    let coming = |id: &String| forum.people.iter().any(|person| person.id == *id);
    let tell = people.into_iter().filter(|id| coming(id)).cloned().collect();
    Replanned { forum, plan, moved, dropped, cancelled, added, tell }
}
