//! The anytime engine's second half: large-neighbourhood search by satisfiability (Shaw, CP 1998).
//!
//! Most of the best timetable is assumed to stay as it is; the meetings of some people, or of some slots, are free. The
//! solver is asked for anything with fewer breaks. What it learns in one neighbourhood holds in all others. Where annealing
//! is stuck between timetables that differ in many meetings, this is the way out.

use crate::model::Aim;
use crate::timetable::cardinality::{Tie, Totalizer};
use crate::timetable::cnf::{Encoding, Unguarded};
use crate::timetable::dice::Dice;
use crate::timetable::goal::Goals;
use crate::timetable::grid::{Grid, bit, span};
use crate::timetable::incumbent::Incumbent;
use crate::timetable::sat::{Answer, Batsat, Lit, Sat};
use crate::timetable::state::State;

/// Conflicts for each neighbourhood.
const EACH: u64 = 500;
/// What shares are measured in.
const WHOLE: usize = 10_000;
/// What a neighbourhood costs for each meeting, in proposals of annealing.
const A_TRY: u64 = 50;
/// The meetings for which a conflict costs one proposal more.
const A_CONFLICT: u64 = 10;
/// With more meetings a second encoding would take too much memory, and annealing does better.
const MOST_MEETINGS: usize = 1_000;
/// Prices above this are left to annealing: counting them would fill the memory.
const DEAREST: u64 = 400;

/// A search around the best timetable of a forum in which every meeting has a place.
pub struct Neighbourhoods<'g, 's> {
    grid: &'g Grid,
    goals: &'g Goals,
    sat: Batsat<'s>,
    encoding: Encoding<'g>,
    price: Totalizer,
    level: usize,
    dice: Dice,
    /// Which share of the meetings is free, for people, for neighbouring slots, for any slots.
    shares: [usize; 3],
}

impl<'g, 's> Neighbourhoods<'g, 's> {
    /// Prepares the search, if breaks are what is left to improve and few enough to be counted.
    pub fn new(
        grid: &'g Grid,
        goals: &'g Goals,
        incumbent: &Incumbent<'_>,
        seed: u64,
        stop: &'s dyn Fn() -> bool,
    ) -> Option<Self> {
        let level = goals.aims.iter().position(|&aim| matches!(aim, Aim::Breaks | Aim::MovedAndBreaks))?;
        let cost = incumbent.cost()?;
        let ready = incumbent.known().proved >= level
            && cost[0] == 0
            && goals.aims[..level].iter().all(|&aim| aim != Aim::Moved);
        if !ready || grid.meetings.len() > MOST_MEETINGS || !(1..=DEAREST).contains(&cost[level]) {
            return None;
        }
        let mut sat = Batsat::new(stop);
        let encoding = Encoding::new(&mut sat, grid, true, &mut Unguarded);
        let (softs, constant) = encoding.softs(&mut sat, goals, goals.aims[level]);
        let failing: Vec<Lit> = softs.iter().flat_map(|&(lit, cost)| (0..cost).map(move |_| !lit)).collect();
        if cost[level] <= constant || failing.is_empty() {
            return None;
        }
        let price = Totalizer::new(&failing, Tie::Upwards);
        Some(Self { grid, goals, sat, encoding, price, level, dice: Dice::new(seed), shares: [3 * WHOLE / 10; 3] })
    }

    /// Looks into neighbourhoods of the best timetable for about as long as annealing takes for so many proposals.
    pub fn explore(&mut self, proposals: u64, incumbent: &Incumbent<'_>, stop: &dyn Fn() -> bool) {
        let meetings = self.grid.meetings.len() as u64;
        let mut left = proposals;
        while left > 0 {
            let known = incumbent.known();
            let Some((cost, starts)) = known.best else { return };
            let least = known.bounds[self.level].unwrap_or(0);
            if stop() || cost[self.level] <= least {
                return;
            }
            let kind = self.dice.below(3);
            let mut assumed = self.stay(&starts, kind);
            let better = cost[self.level] as usize;
            if better > self.price.inputs() {
                return;
            }
            assumed.push(!self.price.at_least(&mut self.sat, better));
            let before = self.sat.conflicts();
            let answer = self.sat.solve(&assumed, Some(EACH));
            let took = self.sat.conflicts() - before;
            left = left.saturating_sub(A_TRY * meetings + took * meetings / A_CONFLICT);
            match answer {
                Answer::Yes => {
                    let state = State::holding(self.grid, self.goals, &self.encoding.starts(&self.sat));
                    incumbent.offer(&state);
                }
                Answer::No(_) => self.shares[kind] = (self.shares[kind] * 11 / 10).min(WHOLE),
                Answer::Stopped => self.shares[kind] = (self.shares[kind] * 19 / 20).max(WHOLE / 50),
            }
        }
    }

    /// The literals of the meetings that stay where they are.
    fn stay(&mut self, starts: &[Option<u8>], kind: usize) -> Vec<Lit> {
        let grid = self.grid;
        let wanted = starts.len() * self.shares[kind] / WHOLE + 2;
        let state = State::holding(grid, self.goals, starts);
        let broken: Vec<usize> =
            (0..grid.people.len()).filter(|&person| grid.people[person].counts && state.breaks[person] > 0).collect();
        let mut free = vec![false; starts.len()];
        // Without somebody who has a break nothing can become better.
        let Some(first) = self.dice.pick(&broken) else { return Vec::new() };
        match kind {
            0 => self.free_people(first, wanted, &mut free),
            1 => self.free_slots(starts, wanted, true, &mut free),
            _ => self.free_slots(starts, wanted, false, &mut free),
        }
        for &meeting in &grid.people[first].meetings {
            free[meeting] = true;
        }
        let stays = |&(meeting, _): &(usize, &Option<u8>)| !free[meeting];
        let place = |(meeting, start): (usize, &Option<u8>)| self.encoding.begins(meeting, usize::from((*start)?));
        starts.iter().enumerate().filter(stays).filter_map(place).collect()
    }

    /// Frees the meetings of a person, and of those who are met, and of those whom they meet.
    fn free_people(&mut self, first: usize, wanted: usize, free: &mut [bool]) {
        let grid = self.grid;
        let mut next = vec![first];
        let mut freed = 0;
        while freed < wanted {
            let person = if next.is_empty() || self.dice.below(8) == 0 {
                self.dice.below(grid.people.len())
            } else {
                next.swap_remove(self.dice.below(next.len()))
            };
            freed += 1;
            for &meeting in &grid.people[person].meetings {
                if !std::mem::replace(&mut free[meeting], true) {
                    freed += 1;
                    next.extend(&grid.meetings[meeting].people);
                }
            }
        }
    }

    /// Frees all meetings of some slots, neighbouring ones or any.
    fn free_slots(&mut self, starts: &[Option<u8>], wanted: usize, neighbours: bool, free: &mut [bool]) {
        let slots = self.grid.tables.len();
        let count = (slots * wanted).div_ceil(starts.len()).clamp(2.min(slots), slots);
        let mut chosen = if neighbours { span(self.dice.below(slots - count + 1), count) } else { 0 };
        while (chosen.count_ones() as usize) < count {
            chosen |= bit(self.dice.below(slots));
        }
        for (meeting, start) in starts.iter().enumerate() {
            free[meeting] = start.is_none_or(|start| chosen >> start & 1 == 1);
        }
    }
}
