//! Says why not every meeting can have a place.
//!
//! First come the counts that can be said in one breath: a person with more meetings than free slots, more meetings than
//! tables. Where none of them fails, a minimal blocking set: wishes and rules that cannot hold together, none of which
//! could be left out. It is found by deletion, one selector a rule that a user can see.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::fault::Fault;
use crate::model::Forum;
use crate::timetable::cnf::{Encoding, Guards, Rule};
use crate::timetable::goal::Goals;
use crate::timetable::grid::{Grid, Mask, span};
use crate::timetable::incumbent::Incumbent;
use crate::timetable::sat::{Answer, Batsat, Lit, Sat};
use crate::timetable::search::place_all;
use crate::timetable::shortage::{Shortage, shortages};
use crate::timetable::state::State;
use crate::timetable::{Effort, Watch, refuse};

/// Conflicts for each try to leave a rule out, when the effort sets no limit.
const EACH_TRY: u64 = 20_000;

/// Why not everything can be placed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Explanation {
    /// It can: there is a timetable with every accepted, locked and fixed meeting.
    Possible,
    /// These cannot hold together.
    Blocked {
        /// What stands in the way of each other.
        causes: Vec<Cause>,
        /// Whether none of them could be left out: proved.
        minimal: bool,
    },
    /// Not found out in the time given.
    Unknown,
}

/// A wish or a rule that takes part in blocking.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Cause {
    /// More meetings than tables, in some slots.
    TooManyMeetings {
        /// How many slots at tables the meetings take.
        needed: u32,
        /// How many there are.
        available: u32,
        /// Ids of the slots.
        slots: Vec<String>,
    },
    /// A person has more meetings than free slots, among some.
    TooManyForPerson {
        /// The person.
        person: String,
        /// How many slots the person's meetings take.
        needed: u32,
        /// In how many the person is free.
        available: u32,
        /// Ids of the slots.
        slots: Vec<String>,
    },
    /// A meeting comes after one that is only requested.
    AfterRequested {
        /// The meeting.
        meeting: String,
    },
    /// A meeting is wanted.
    Wanted {
        /// The meeting.
        meeting: String,
    },
    /// A meeting is fixed or locked.
    Pinned {
        /// The meeting.
        meeting: String,
        /// Its slot.
        slot: String,
    },
    /// A meeting may begin only in some slots.
    OnlyIn {
        /// The meeting.
        meeting: String,
        /// Ids of the slots.
        slots: Vec<String>,
    },
    /// A meeting asks for a session.
    Session {
        /// The meeting.
        meeting: String,
        /// The session.
        session: String,
    },
    /// A person is not there.
    Away {
        /// The person.
        person: String,
        /// Ids of the slots.
        slots: Vec<String>,
    },
    /// A slot has only so many tables.
    Tables {
        /// The slot.
        slot: String,
        /// How many.
        tables: u32,
    },
    /// There are only so many interpreters for some languages in a slot.
    Interpreters {
        /// The slot.
        slot: String,
        /// The languages.
        languages: Vec<String>,
        /// How many.
        interpreters: u32,
    },
    /// A person needs a pause.
    LongestRun {
        /// The person.
        person: String,
        /// After how many slots.
        slots: u32,
    },
    /// A meeting comes after another.
    After {
        /// The meeting.
        meeting: String,
        /// The one before.
        earlier: String,
    },
    /// Breaks have to be shared evenly.
    Fairness {
        /// By how many people may differ.
        limit: u32,
    },
}

/// Explains why not every accepted, locked and fixed meeting of a forum can have a place.
///
/// # Errors
/// What is wrong with the forum, unless it is only a contradiction: that is explained.
pub fn explain(forum: &Forum, effort: &Effort, watch: &dyn Watch) -> Result<Explanation, Vec<Fault>> {
    refuse(forum)?;
    let mut wanted = forum.clone();
    wanted.rules.place_all = true;
    let grid = Grid::new(&wanted);
    let causes = counted(forum, &grid);
    if !causes.is_empty() {
        return Ok(Explanation::Blocked { causes, minimal: true });
    }
    // A timetable that is found at once is the shortest answer.
    let goals = Goals::first_time(&grid);
    let silent = Silent(watch);
    let incumbent = Incumbent::new(&silent, &goals);
    place_all(State::new(&grid, &goals), effort.seed, &incumbent, &|| watch.stopped());
    Ok(if incumbent.cost().is_some() { Explanation::Possible } else { blocking_set(forum, effort, watch) })
}

/// Passes on the wish to stop, and nothing back: a timetable on the way to an explanation is nobody's progress.
struct Silent<'w>(&'w dyn Watch);

impl Watch for Silent<'_> {
    fn stopped(&self) -> bool {
        self.0.stopped()
    }
}

/// What counting alone shows of a grid in which everything has to be placed.
fn counted(forum: &Forum, grid: &Grid) -> Vec<Cause> {
    let ids = |mask: Mask| slot_ids(forum, grid, mask);
    shortages(grid)
        .into_iter()
        .filter_map(|shortage| {
            Some(match shortage {
                Shortage::Room { needed, available, slots } => {
                    Cause::TooManyMeetings { needed, available, slots: ids(slots) }
                }
                Shortage::Day { person, needed, available, slots } => Cause::TooManyForPerson {
                    person: forum.people.get(person)?.id.clone(),
                    needed,
                    available,
                    slots: ids(slots),
                },
                Shortage::Hopeless { meeting } => Cause::AfterRequested { meeting: meeting_id(forum, grid, meeting) },
            })
        })
        .collect()
}

fn slot_ids(forum: &Forum, grid: &Grid, mask: Mask) -> Vec<String> {
    let there = grid.slot_of.iter().enumerate().filter(|(index, _)| mask >> index & 1 == 1);
    there.filter_map(|(_, &of)| Some(forum.slots.get(of)?.id.clone())).collect()
}

fn meeting_id(forum: &Forum, grid: &Grid, meeting: usize) -> String {
    grid.meeting_of
        .get(meeting)
        .and_then(|&of| forum.meetings.get(of))
        .map(|meeting| meeting.id.clone())
        .unwrap_or_default()
}

/// A minimal blocking set by deletion: whatever can be left out of a core is left out.
///
/// Wishes are tried before rules, so that few meetings are named.
pub fn blocking_set(forum: &Forum, effort: &Effort, watch: &dyn Watch) -> Explanation {
    let grid = Grid::unfolded(forum);
    let stop = || watch.stopped();
    let mut sat = Batsat::new(&stop);
    let mut selectors = Selectors { forum, grid: &grid, causes: BTreeMap::new() };
    let encoding = Encoding::new(&mut sat, &grid, false, &mut selectors);
    selectors.meetings(&mut sat, &encoding);
    selectors.calendars(&mut sat, &encoding);

    let mut all: Vec<Lit> = selectors.causes.keys().copied().collect();
    all.sort_by_key(|lit| !matches!(selectors.causes.get(lit), Some(Cause::Wanted { .. })));
    let mut core = match sat.solve(&all, effort.conflicts) {
        Answer::Yes => return Explanation::Possible,
        Answer::Stopped => return Explanation::Unknown,
        Answer::No(core) => core,
    };
    let limit = effort.conflicts.unwrap_or(EACH_TRY);
    let mut minimal = true;
    let mut index = 0;
    while index < core.len() {
        let mut fewer = core.clone();
        fewer.remove(index);
        match sat.solve(&fewer, Some(limit)) {
            // What is left of the core keeps its order: everything before the index was needed already.
            Answer::No(smaller) => core = smaller,
            Answer::Yes => index += 1,
            Answer::Stopped => {
                minimal = false;
                index += 1;
            }
        }
    }
    let mut causes: Vec<Cause> = core.iter().filter_map(|lit| selectors.causes.get(lit).cloned()).collect();
    causes.sort();
    Explanation::Blocked { causes, minimal }
}

/// One selector for each rule that a user can see.
struct Selectors<'f> {
    forum: &'f Forum,
    grid: &'f Grid,
    causes: BTreeMap<Lit, Cause>,
}

impl Selectors<'_> {
    fn new_guard(&mut self, sat: &mut dyn Sat, cause: Cause) -> Lit {
        let guard = sat.variable();
        self.causes.insert(guard, cause);
        guard
    }

    /// Forbids slots under a cause, if it forbids any.
    fn forbid(&mut self, sat: &mut dyn Sat, cause: Cause, begins: &[Lit]) {
        if !begins.is_empty() {
            let guard = self.new_guard(sat, cause);
            for &lit in begins {
                sat.clause(&[!guard, !lit]);
            }
        }
    }

    /// Where single meetings may begin.
    fn meetings(&mut self, sat: &mut dyn Sat, encoding: &Encoding<'_>) {
        let slots = self.grid.slot_of.len();
        for (index, &of) in self.grid.meeting_of.iter().enumerate() {
            let Some(meeting) = self.forum.meetings.get(of) else { continue };
            let id = || meeting.id.clone();
            let begins = |excluded: &dyn Fn(usize) -> bool| -> Vec<Lit> {
                (0..slots).filter(|&slot| excluded(slot)).filter_map(|slot| encoding.begins(index, slot)).collect()
            };
            let slot_of = |slot: usize| self.grid.slot_of.get(slot).and_then(|&of| self.forum.slots.get(of));
            let named = |slot: usize, ids: &[String]| slot_of(slot).is_some_and(|known| ids.contains(&known.id));
            let mut excluded = Vec::new();
            if let Some(slot) = meeting.slot.as_ref().filter(|_| meeting.is_pinned()) {
                // The wish and the place are one thing: it has to be there.
                let elsewhere = begins(&|at| !named(at, std::slice::from_ref(slot)));
                if let Some(&guard) = encoding.placed.get(index) {
                    for lit in elsewhere {
                        sat.clause(&[!guard, !lit]);
                    }
                }
            }
            if !meeting.slots.is_empty() {
                let cause = Cause::OnlyIn { meeting: id(), slots: meeting.slots.clone() };
                excluded.push((cause, begins(&|at| !named(at, &meeting.slots))));
            }
            if let Some(session) = &meeting.session {
                let length = meeting.length as usize;
                let outside = |at: usize| {
                    (at..at + length).any(|slot| slot_of(slot).is_some_and(|known| known.session != *session))
                };
                excluded.push((Cause::Session { meeting: id(), session: session.clone() }, begins(&outside)));
            }
            for (cause, begins) in excluded {
                self.forbid(sat, cause, &begins);
            }
        }
    }

    /// When people are there.
    fn calendars(&mut self, sat: &mut dyn Sat, encoding: &Encoding<'_>) {
        for (index, person) in self.forum.people.iter().enumerate() {
            let Some(own) = self.grid.people.get(index) else { continue };
            let mut begins = Vec::new();
            for &meeting in &own.meetings {
                let Some(length) = self.grid.meetings.get(meeting).map(|meeting| meeting.length) else { continue };
                let outside = |slot: &usize| span(*slot, length) & !own.free != 0;
                begins.extend(
                    (0..self.grid.slot_of.len()).filter(outside).filter_map(|slot| encoding.begins(meeting, slot)),
                );
            }
            let cause = Cause::Away { person: person.id.clone(), slots: person.away.clone() };
            self.forbid(sat, cause, &begins);
        }
    }
}

impl Guards for Selectors<'_> {
    fn guard(&mut self, sat: &mut dyn Sat, rule: Rule) -> Option<Lit> {
        let slot = |slot: usize| self.grid.slot_of.get(slot).and_then(|&of| self.forum.slots.get(of));
        let id = |meeting: usize| meeting_id(self.forum, self.grid, meeting);
        let person = |person: usize| self.forum.people.get(person);
        let cause = match rule {
            Rule::Placed(index) => {
                let meeting = self.grid.meeting_of.get(index).and_then(|&of| self.forum.meetings.get(of))?;
                let meeting_id = meeting.id.clone();
                match meeting.slot.clone().filter(|_| meeting.is_pinned()) {
                    Some(slot) => Cause::Pinned { meeting: meeting_id, slot },
                    None => Cause::Wanted { meeting: meeting_id },
                }
            }
            Rule::Tables(at) => slot(at).map(|slot| Cause::Tables { slot: slot.id.clone(), tables: slot.tables })?,
            Rule::Interpreters(at, set) => Cause::Interpreters {
                slot: slot(at)?.id.clone(),
                languages: self
                    .grid
                    .languages
                    .iter()
                    .enumerate()
                    .filter(|(bit, _)| set >> bit & 1 == 1)
                    .map(|(_, word)| word.clone())
                    .collect(),
                interpreters: self
                    .grid
                    .pools
                    .iter()
                    .find(|pool| pool.languages == set)
                    .and_then(|pool| pool.interpreters.get(at).copied())?,
            },
            Rule::LongestRun(index) => {
                let person = person(index)?;
                Cause::LongestRun { person: person.id.clone(), slots: person.longest_run? }
            }
            Rule::After(later, earlier) => Cause::After { meeting: id(later), earlier: id(earlier) },
            Rule::Fairness => Cause::Fairness { limit: self.grid.fairness? },
        };
        Some(self.new_guard(sat, cause))
    }
}
