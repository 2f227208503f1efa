//! The anytime engine's second half: large-neighbourhood search by satisfiability (Shaw, CP 1998).
//!
//! Most of the best timetable is assumed to stay as it is: the meetings of some people, or of some slots, are free; or every
//! meeting is, but most people stay busy when they are. The solver is asked for anything with fewer breaks. What it learns
//! in one neighbourhood holds in all others. Where annealing is stuck between timetables that differ in many meetings, this
//! is the way out. In between it pursues the proof: it asks for a timetable, any, that meets the bound; there is one, or
//! the bound rises.

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
/// Conflicts for each part of a pursuit.
const PURSUED: u64 = 4_000;
/// How many times the conflicts of the neighbourhoods a pursuit may take.
const PURSUIT: u64 = 3;
/// A bound that is more than this below the best is not pursued: it is most often too low.
const NEAR: u64 = 6;
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
    /// What is paid in any case, beside what is counted.
    constant: u64,
    level: usize,
    dice: Dice,
    /// Which share of the meetings, or of the people, is free in each kind of neighbourhood.
    shares: [usize; KINDS],
    /// The conflicts that neighbourhoods took, and those that the pursuit took.
    spent: [u64; 2],
}

/// The kinds of neighbourhood, by number: the meetings of people who hang together; those of neighbouring slots; those of any
/// slots; and the times of people who hang together, as often as all others.
const KINDS: usize = 4;
const TIMES: usize = 3;

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
        let (dice, shares) = (Dice::new(seed), [3 * WHOLE / 10; KINDS]);
        Some(Self { grid, goals, sat, encoding, price, constant, level, dice, shares, spent: [0; 2] })
    }

    /// What the count says where a timetable costs so much.
    const fn counted(&self, cost: u64) -> usize {
        cost.saturating_sub(self.constant) as usize
    }

    /// Whether the best timetable is so near the bound that the bound is pursued.
    pub fn is_near(&self, incumbent: &Incumbent<'_>) -> bool {
        incumbent.cost().is_some_and(|cost| cost[self.level] < incumbent.bound(self.level) + NEAR)
    }

    /// Looks into neighbourhoods of the best timetable for about as long as annealing takes for so many proposals.
    pub fn explore(&mut self, proposals: u64, incumbent: &Incumbent<'_>, stop: &dyn Fn() -> bool) {
        let meetings = self.grid.meetings.len() as u64;
        let mut left = proposals;
        while left > 0 {
            let known = incumbent.known();
            let Some((cost, starts)) = known.best else { return };
            let (better, least) = (self.counted(cost[self.level]), self.counted(incumbent.bound(self.level)));
            if stop() || better <= least || better > self.price.inputs() {
                return;
            }
            let pursues = self.is_near(incumbent) && self.spent[1] < PURSUIT * self.spent[0];
            let took =
                if pursues { self.pursue(least, incumbent) } else { self.look_around(&starts, better, incumbent) };
            self.spent[usize::from(pursues)] += took + 1;
            left = left.saturating_sub(A_TRY * meetings + took * meetings / A_CONFLICT);
        }
    }

    /// Looks for something better in one neighbourhood; returns how many conflicts that took.
    fn look_around(&mut self, starts: &[Option<u8>], better: usize, incumbent: &Incumbent<'_>) -> u64 {
        let kind = if self.dice.below(2) == 0 { TIMES } else { self.dice.below(TIMES) };
        let mut assumed = self.stay(starts, kind);
        assumed.push(!self.price.at_least(&mut self.sat, better));
        let before = self.sat.conflicts();
        match self.sat.solve(&assumed, Some(EACH)) {
            Answer::Yes => self.offer(incumbent),
            Answer::No(_) => self.shares[kind] = (self.shares[kind] * 11 / 10).min(WHOLE),
            Answer::Stopped => self.shares[kind] = (self.shares[kind] * 19 / 20).max(WHOLE / 50),
        }
        self.sat.conflicts() - before
    }

    /// Looks for a timetable that meets the bound; returns how many conflicts that took.
    fn pursue(&mut self, bound: usize, incumbent: &Incumbent<'_>) -> u64 {
        let above = self.price.at_least(&mut self.sat, bound + 1);
        let before = self.sat.conflicts();
        match self.sat.solve(&[!above], Some(PURSUED)) {
            Answer::Yes => self.offer(incumbent),
            Answer::No(_) => {
                self.sat.clause(&[above]);
                incumbent.set_bound(self.level, self.constant + bound as u64 + 1);
            }
            Answer::Stopped => {}
        }
        self.sat.conflicts() - before
    }

    fn offer(&self, incumbent: &Incumbent<'_>) {
        incumbent.offer(&State::holding(self.grid, self.goals, &self.encoding.starts(&self.sat)));
    }

    /// The literals of what stays as it is.
    fn stay(&mut self, starts: &[Option<u8>], kind: usize) -> Vec<Lit> {
        let grid = self.grid;
        let wanted = starts.len() * self.shares[kind] / WHOLE + 2;
        let state = State::holding(grid, self.goals, starts);
        let broken: Vec<usize> =
            (0..grid.people.len()).filter(|&person| grid.people[person].counts && state.breaks[person] > 0).collect();
        // Without somebody who has a break nothing can become better.
        let Some(first) = self.dice.pick(&broken) else { return Vec::new() };
        if kind == TIMES {
            let wanted = grid.people.len() * self.shares[kind] / WHOLE + 1;
            let free = self.together(first, wanted);
            let block = |person| self.encoding.block(person, state.busy[person]);
            return (0..grid.people.len()).filter(|&person| !free[person]).filter_map(block).collect();
        }
        let mut free = vec![false; starts.len()];
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

    /// Chooses about so many people: somebody, and whom they meet, and whom these meet.
    fn together(&mut self, first: usize, wanted: usize) -> Vec<bool> {
        let grid = self.grid;
        let mut chosen = vec![false; grid.people.len()];
        let mut next = vec![first];
        for _ in 0..wanted {
            let person = self.somebody(&mut next);
            if !std::mem::replace(&mut chosen[person], true) {
                let met = grid.people[person].meetings.iter().flat_map(|&meeting| &grid.meetings[meeting].people);
                next.extend(met.filter(|&&other| !chosen[other]));
            }
        }
        chosen
    }

    /// One of those who are next, and now and then, or when there are none, anybody.
    fn somebody(&mut self, next: &mut Vec<usize>) -> usize {
        if next.is_empty() || self.dice.below(8) == 0 {
            self.dice.below(self.grid.people.len())
        } else {
            next.swap_remove(self.dice.below(next.len()))
        }
    }

    /// Frees the meetings of a person, and of those who are met, and of those whom they meet.
    fn free_people(&mut self, first: usize, wanted: usize, free: &mut [bool]) {
        let grid = self.grid;
        let mut next = vec![first];
        let mut freed = 0;
        while freed < wanted {
            let person = self.somebody(&mut next);
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

#[cfg(test)]
mod tests {
    use super::Neighbourhoods;
    use crate::generated;
    use crate::model::{Aim, Forum, Verdict};
    use crate::timetable::goal::Goals;
    use crate::timetable::grid::Grid;
    use crate::timetable::incumbent::Incumbent;
    use crate::timetable::state::State;
    use crate::timetable::{Effort, Watch, search, solve};

    struct Unwatched;

    impl Watch for Unwatched {
        fn stopped(&self) -> bool {
            false
        }
    }

    #[test]
    fn left_alone_it_finds_and_proves_what_the_proofs_do() {
        let mut closed = 0;
        for seed in 0..12 {
            let mut forum: Forum = serde_json::from_value(generated::forum(5, seed)).unwrap();
            forum.rules.fairness = (seed % 2 == 0).then_some(2);
            forum.rules.place_all = true;
            let (grid, stop) = (Grid::new(&forum), || false);
            let goals = Goals::first_time(&grid);
            let incumbent = Incumbent::new(&Unwatched, &goals);
            search::anneal(State::new(&grid, &goals), seed, Some(3_000), &incumbent, &stop);
            let level = goals.aims.iter().position(|&aim| aim == Aim::Breaks).unwrap();
            if incumbent.cost().is_none_or(|cost| cost[0] > 0) {
                continue;
            }
            incumbent.set_proved(level);
            if let Some(mut around) = Neighbourhoods::new(&grid, &goals, &incumbent, seed, &stop) {
                around.explore(4_000_000, &incumbent, &stop);
            }
            let plan = solve(&forum, &Effort::fixed(seed, 3_000, 200_000), &Unwatched).unwrap();
            let best = plan.levels.iter().find(|level| level.name == Aim::Breaks).unwrap();
            let found = incumbent.cost().map(|cost| cost[level]).unwrap();
            assert!(incumbent.bound(level) <= best.value && best.bound <= Some(found), "seed {seed}");
            closed += u32::from(plan.status == Verdict::Optimal && found == incumbent.bound(level));
        }
        assert!(closed > 3, "{closed}");
    }
}
