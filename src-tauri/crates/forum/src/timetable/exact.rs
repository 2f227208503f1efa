//! Proves the levels one after the other, from the first that is not proved yet.

use crate::model::Aim;
use crate::timetable::cardinality::at_most;
use crate::timetable::cnf::{Encoding, Unguarded};
use crate::timetable::goal::Goals;
use crate::timetable::grid::Grid;
use crate::timetable::incumbent::Incumbent;
use crate::timetable::maxsat::{Observer, Oll, Outcome};
use crate::timetable::sat::{Batsat, Sat};
use crate::timetable::shortage::{lost_weight, shortages};
use crate::timetable::state::State;

/// A weight that was shown by counting to be lost is kept in clauses up to this; beyond, the later levels are not proved.
const MOST_HELD: usize = 100;

/// Proves as many levels as conflicts and `stop` allow; what is found and proved goes to the incumbent.
pub fn prove(grid: &Grid, goals: &Goals, incumbent: &Incumbent<'_>, conflicts: Option<u64>, stop: &dyn Fn() -> bool) {
    if !shortages(grid).is_empty() {
        incumbent.set_infeasible();
        return;
    }
    incumbent.set_bound(0, lost_weight(grid));
    // What the other thread finds may end a proof too.
    let halt = || stop() || incumbent.is_met();
    let mut spent = 0;
    loop {
        let all_placed =
            grid.meetings.iter().all(|meeting| meeting.must) || incumbent.cost().is_some_and(|cost| cost[0] == 0);
        let mut sat = Batsat::new(&halt);
        let encoding = Encoding::new(&mut sat, grid, all_placed, &mut Unguarded);
        let mut prover =
            Prover { encoding, grid, goals, incumbent, limit: conflicts.map(|all| all - all.min(spent)), level: 0 };
        if prover.run(&mut sat, all_placed) == Ended::AllPlaced {
            // With every meeting in its place the rules are tighter and the proofs of the other levels shorter.
            spent += sat.conflicts();
            continue;
        }
        return;
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ended {
    Done,
    AllPlaced,
}

struct Prover<'p, 'w> {
    encoding: Encoding<'p>,
    grid: &'p Grid,
    goals: &'p Goals,
    incumbent: &'p Incumbent<'w>,
    limit: Option<u64>,
    level: usize,
}

impl Prover<'_, '_> {
    fn run(&mut self, sat: &mut dyn Sat, all_placed: bool) -> Ended {
        for (level, &aim) in self.goals.aims.iter().enumerate() {
            self.level = level;
            self.prefer_best(sat);
            let (softs, constant) = if aim == Aim::PlacedWeight && all_placed && self.incumbent.cost().is_some() {
                (Vec::new(), 0)
            } else {
                self.encoding.softs(sat, self.goals, aim)
            };
            match Oll::new(sat, self, softs, constant).run() {
                Outcome::Stopped => return Ended::Done,
                Outcome::Infeasible => {
                    self.incumbent.set_infeasible();
                    return Ended::Done;
                }
                Outcome::Optimal => self.incumbent.set_proved(level + 1),
                Outcome::Met => {
                    self.incumbent.set_proved(level + 1);
                    if !self.hold(sat, aim) {
                        return Ended::Done;
                    }
                }
            }
            if level == 0 && !all_placed && self.incumbent.cost().is_some_and(|cost| cost[0] == 0) {
                return Ended::AllPlaced;
            }
        }
        Ended::Done
    }

    /// Keeps the solver to what is proved of a level, where the proof was not its own; false when that would take too much.
    fn hold(&self, sat: &mut dyn Sat, aim: Aim) -> bool {
        let Some(best) = self.best() else { return false };
        let (softs, constant) = self.encoding.softs(sat, self.goals, aim);
        let failing: Vec<_> = softs.iter().flat_map(|&(lit, cost)| (0..cost).map(move |_| !lit)).collect();
        let most = best.saturating_sub(constant) as usize;
        if most <= MOST_HELD {
            at_most(sat, &failing, most, None);
        }
        most <= MOST_HELD
    }

    /// Lets the solver look near the best timetable first: solving under it leaves its values behind as preferences.
    fn prefer_best(&self, sat: &mut dyn Sat) {
        if let Some(starts) = self.incumbent.starts() {
            let literals = self.encoding.literals(&starts);
            sat.solve(&literals, Some(100));
        }
    }
}

impl Observer for Prover<'_, '_> {
    fn found(&mut self, sat: &dyn Sat) -> u64 {
        let state = State::holding(self.grid, self.goals, &self.encoding.starts(sat));
        self.incumbent.offer(&state);
        self.best().unwrap_or(u64::MAX)
    }

    fn bound(&mut self, bound: u64) {
        self.incumbent.set_bound(self.level, bound);
    }

    fn known_bound(&self) -> u64 {
        self.incumbent.bound(self.level)
    }

    fn best(&self) -> Option<u64> {
        self.incumbent.cost().map(|cost| cost[self.level])
    }

    fn conflicts_left(&self, sat: &dyn Sat) -> Option<u64> {
        self.limit.map(|limit| limit.saturating_sub(sat.conflicts()))
    }
}
