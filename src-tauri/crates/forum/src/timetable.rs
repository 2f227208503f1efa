//! Places the meetings of a forum: a timetable, what it is worth and what is proved about it.
//!
//! Two engines work on one model, the `grid`: `search` finds good timetables at once and never proves anything;
//! `exact` proves, by satisfiability, what no timetable can beat, and finds the last improvements. They meet in the
//! `incumbent`. Tested against brute force, an independent recount and metamorphic relations in `tests/`.
#![expect(
    clippy::indexing_slicing,
    reason = "the engines work on indices that the grid gave out; a checked read would hide a bug"
)]
#![expect(clippy::cast_possible_truncation, reason = "slots, meetings and people are few: the limits stand in `fault`")]
#![expect(clippy::cast_precision_loss, reason = "temperatures need no precision")]

pub(crate) mod cardinality;
pub(crate) mod cnf;
pub(crate) mod dice;
pub(crate) mod exact;
pub(crate) mod goal;
pub(crate) mod grid;
pub(crate) mod incumbent;
pub(crate) mod interpreters;
pub(crate) mod maxsat;
pub(crate) mod neighbourhood;
pub(crate) mod sat;
pub(crate) mod search;
pub(crate) mod shortage;
pub(crate) mod state;
pub(crate) mod tables;

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use crate::fault::{self, Fault};
use crate::model::{Aim, Forum, Level, Placed, Plan, Reason, Status, Unplaced, Verdict};
use crate::timetable::goal::Goals;
use crate::timetable::grid::Grid;
use crate::timetable::incumbent::{Incumbent, Known};
use crate::timetable::state::State;

/// Who watches a computation: may stop it, and is told how far it is.
pub trait Watch: Sync {
    /// Whether to stop with what there is. Asked often, from two threads.
    fn stopped(&self) -> bool;

    /// Told when the best timetable or what is proved of it has changed; from two threads.
    fn progress(&self, progress: &Progress) {
        let _ = progress;
    }
}

/// How far a computation is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// The levels of the best timetable so far; empty while there is none. Tables are not assigned yet.
    pub levels: Vec<Level>,
}

/// How much to compute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effort {
    /// What chance goes by.
    pub seed: u64,
    /// How many changes the search proposes at most; none for as many as the watch allows.
    pub proposals: Option<u64>,
    /// How many conflicts the proof may take at most; none for as many as the watch allows.
    pub conflicts: Option<u64>,
}

impl Effort {
    /// As much as the watch allows, on two threads: the same forum may get different timetables of equal worth.
    #[must_use]
    pub const fn until_stopped(seed: u64) -> Self {
        Self { seed, proposals: None, conflicts: None }
    }

    /// A fixed number of steps, one engine after the other: the same forum always gets the same timetable.
    #[must_use]
    pub const fn fixed(seed: u64, proposals: u64, conflicts: u64) -> Self {
        Self { seed, proposals: Some(proposals), conflicts: Some(conflicts) }
    }
}

impl Progress {
    fn new(goals: &Goals, known: &Known) -> Self {
        Self { levels: known.best.as_ref().map_or_else(Vec::new, |(cost, _)| levels(goals, known, *cost, 0)) }
    }
}

/// Places the meetings of a forum as well as the effort allows.
///
/// # Errors
/// What is wrong with the forum, unless it is only a contradiction: that has an answer, [`Verdict::Infeasible`].
pub fn solve(forum: &Forum, effort: &Effort, watch: &dyn Watch) -> Result<Plan, Vec<Fault>> {
    refuse(forum)?;
    let grid = Grid::new(forum);
    let goals = Goals::first_time(&grid);
    Ok(plan(forum, &grid, &goals, &State::new(&grid, &goals), effort, watch))
}

/// Turns away what has no meaning.
pub(crate) fn refuse(forum: &Forum) -> Result<(), Vec<Fault>> {
    let mut faults = fault::check(forum);
    faults.retain(|fault| !fault.is_contradiction());
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// Computes from a first state.
pub(crate) fn plan(
    forum: &Forum,
    grid: &Grid,
    goals: &Goals,
    first: &State<'_>,
    effort: &Effort,
    watch: &dyn Watch,
) -> Plan {
    let incumbent = Incumbent::new(watch, goals);
    let done = AtomicBool::new(false);
    let stop = || done.load(Ordering::Relaxed) || watch.stopped();
    if effort.proposals.is_some() || effort.conflicts.is_some() {
        search::anneal(first.clone(), effort.seed, effort.proposals, &incumbent, &stop);
        exact::prove(grid, goals, &incumbent, effort.conflicts, &stop);
    } else {
        search::place_all(first.clone(), effort.seed, &incumbent, &stop);
        thread::scope(|scope| {
            scope.spawn(|| search::anneal(first.clone(), effort.seed + 1, None, &incumbent, &stop));
            exact::prove(grid, goals, &incumbent, None, &stop);
            let known = incumbent.known();
            if known.infeasible || known.proved == goals.aims.len() {
                done.store(true, Ordering::Relaxed);
            }
        });
    }
    answer(forum, grid, goals, &incumbent.known())
}

fn answer(forum: &Forum, grid: &Grid, goals: &Goals, known: &Known) -> Plan {
    let unplaced = |starts: &[Option<u8>]| -> Vec<Unplaced> {
        let mut index = 0;
        let mut unplaced = Vec::new();
        for meeting in &forum.meetings {
            let reason = if meeting.status == Status::Requested {
                Reason::Requested
            } else {
                index += 1;
                match starts.get(index - 1) {
                    Some(Some(_)) => continue,
                    _ if grid.meetings[index - 1].starts == 0 => Reason::NoCommonSlot,
                    _ if known.proved > 0 => Reason::Outweighed,
                    _ => Reason::NotFound,
                }
            };
            unplaced.push(Unplaced { id: meeting.id.clone(), reason });
        }
        unplaced
    };
    let Some((cost, starts)) = &known.best else {
        let status = if known.infeasible { Verdict::Infeasible } else { Verdict::Unknown };
        return Plan { status, levels: Vec::new(), meetings: Vec::new(), unplaced: unplaced(&[]) };
    };
    let seated = tables::tables(grid, goals, starts);
    let interpreted = interpreters::interpreters(forum, grid, starts);
    let changes = tables::changes(grid, starts, &seated);
    let levels = levels(goals, known, *cost, changes);
    let meetings: Vec<Placed> = (0..starts.len())
        .filter_map(|meeting| {
            Some(Placed {
                id: forum.meetings[grid.meeting_of[meeting]].id.clone(),
                slot: forum.slots[grid.slot_of[starts[meeting]? as usize]].id.clone(),
                table: seated[meeting]? + 1,
                interpreters: interpreted[meeting].iter().map(|&one| forum.interpreters[one].id.clone()).collect(),
            })
        })
        .collect();
    let optimal = known.proved == goals.aims.len();
    Plan {
        status: if optimal { Verdict::Optimal } else { Verdict::Feasible },
        levels,
        meetings,
        unplaced: unplaced(starts),
    }
}

/// The levels of a timetable as they are told: placed weight counts what is placed, not what is missing.
fn levels(goals: &Goals, known: &Known, cost: goal::Cost, changes: u64) -> Vec<Level> {
    let told = |aim, value: u64| if aim == Aim::PlacedWeight { goals.whole_weight - value } else { value };
    let mut levels: Vec<Level> = goals
        .aims
        .iter()
        .enumerate()
        .map(|(index, &name)| Level {
            name,
            value: told(name, cost[index]),
            bound: known.bounds[index].map(|bound| told(name, bound)),
            proved: index < known.proved,
        })
        .collect();
    levels.push(Level { name: Aim::TableChanges, value: changes, bound: None, proved: false });
    levels
}
