//! The anytime engine: simulated annealing over timetables that hold.
//!
//! A state is a proper partial edge colouring: meetings are edges, slots are colours, and meetings without a place wait in a
//! pool. What changes it stands in `moves`; here, when a change is kept, and how long to go on.

mod moves;

use crate::model::Aim;
use crate::timetable::dice::Dice;
use crate::timetable::goal::{Cost, Goals, Tally};
use crate::timetable::incumbent::Incumbent;
use crate::timetable::neighbourhood::Neighbourhoods;
use crate::timetable::state::State;

/// Proposals between two looks at whether to stop.
const BETWEEN_LOOKS: u64 = 128;
/// The temperatures of a round, in breaks.
const HOT: f64 = 0.9;
const COLD: f64 = 0.12;
/// The proposals of the first round, for each meeting.
const FIRST_ROUND: u64 = 60;

/// What is proposed for each meeting before the proofs begin: most often enough to place whatever can be placed.
const FIRST_LOOK: u64 = 200;

/// How much longer than annealing the other half may go on at most, for as long as it is the one that succeeds.
const MOST_TRUST: u64 = 16;

/// Anneals for a moment, until every meeting has a place: what is asked first, and decides how the proofs are begun.
pub fn place_all(state: State<'_>, seed: u64, incumbent: &Incumbent<'_>, stop: &dyn Fn() -> bool) {
    let proposals = FIRST_LOOK * state.grid.meetings.len() as u64;
    let enough = || stop() || incumbent.cost().is_some_and(|cost| cost[0] == 0);
    anneal(state, seed, Some(proposals), incumbent, &enough);
}

/// Anneals from a state, round after round, each longer and begun at the best, until the proposals are used up or `stop`
/// says so. Everything that it finds goes to the incumbent.
pub fn anneal(state: State<'_>, seed: u64, proposals: Option<u64>, incumbent: &Incumbent<'_>, stop: &dyn Fn() -> bool) {
    let mut search = Search::new(state, seed);
    search.fill();
    search.report(incumbent);
    if search.state.grid.meetings.iter().all(|meeting| meeting.starts == 0) {
        return;
    }
    let mut left = proposals.unwrap_or(u64::MAX);
    let mut round = FIRST_ROUND * search.state.grid.meetings.len().max(10) as u64;
    let mut index = 0_u32;
    let mut trust = 1;
    let mut around: Option<Neighbourhoods<'_, '_>> = None;
    while left > 0 && !stop() {
        let length = round.min(left);
        let before = incumbent.cost();
        if !search.round(length, incumbent, stop) {
            return;
        }
        left -= length;
        index += 1;
        if index.is_multiple_of(3) {
            round = round.saturating_mul(2);
        }
        if proposals.is_none() && index >= 3 && incumbent.cost() == before {
            // Annealing is stuck.
            around =
                around.or_else(|| Neighbourhoods::new(search.state.grid, search.state.goals, incumbent, seed, stop));
            if let Some(around) = &mut around {
                // Near the bound annealing succeeds least: the last break takes a change of most of the timetable.
                let times = if around.is_near(incumbent) { MOST_TRUST } else { trust };
                around.explore(length.saturating_mul(times), incumbent, stop);
                trust = if incumbent.cost() == before { (trust / 2).max(1) } else { (trust * 2).min(MOST_TRUST) };
            }
        }
        if let Some(best) = incumbent.starts() {
            search.adopt(&best);
        }
    }
}

struct Search<'a> {
    state: State<'a>,
    dice: Dice,
    /// What one of each costs, in breaks.
    prices: Prices,
    /// Where the meetings that the present proposal touched were before it.
    before: Vec<(usize, Option<u8>)>,
    /// Meetings that were driven out and look for a place.
    driven: Vec<usize>,
    chain: Vec<usize>,
    in_chain: Vec<bool>,
    checks_people: bool,
    best: Option<Cost>,
}

#[derive(Clone, Copy)]
struct Prices {
    unplaced: f64,
    below_floor: f64,
    moved: f64,
    breaks: f64,
    balance: f64,
    unfair: f64,
    idle: f64,
}

impl Prices {
    /// Weighs the levels against each other: steep enough to respect their order, flat enough to cross valleys.
    fn new(goals: &Goals) -> Self {
        let place = |aim| goals.aims.iter().position(|&other| other == aim);
        let both = place(Aim::MovedAndBreaks).is_some();
        let first = place(Aim::Moved).is_some_and(|moved| place(Aim::Breaks).is_none_or(|breaks| moved < breaks));
        let moved = if both {
            1.0
        } else if first {
            4.0
        } else {
            0.2
        };
        Self { unplaced: 4.0, below_floor: 2.0, moved, breaks: 1.0, balance: 0.02, unfair: 3.0, idle: 0.1 }
    }

    fn energy(&self, tally: &Tally, unfair: u32) -> f64 {
        self.unplaced * tally.unplaced as f64
            + self.below_floor * tally.below_floor as f64
            + self.moved * tally.moved as f64
            + self.breaks * tally.breaks as f64
            + self.balance * tally.balance.unsigned_abs() as f64
            + self.unfair * f64::from(unfair)
            + self.idle * tally.idle as f64
    }
}

impl<'a> Search<'a> {
    fn new(state: State<'a>, seed: u64) -> Self {
        let prices = Prices::new(state.goals);
        let in_chain = vec![false; state.grid.meetings.len()];
        let checks_people = state.grid.has_runs;
        Self {
            state,
            dice: Dice::new(seed),
            prices,
            before: Vec::new(),
            driven: Vec::new(),
            chain: Vec::new(),
            in_chain,
            checks_people,
            best: None,
        }
    }

    fn energy(&self) -> f64 {
        self.prices.energy(&self.state.tally, self.state.unfair())
    }

    /// Offers the present timetable if it is the best that was met here.
    fn report(&mut self, incumbent: &Incumbent<'_>) {
        let cost = self.state.cost();
        if self.best.is_none_or(|best| cost < best) && self.state.is_answer() {
            self.best = Some(cost);
            incumbent.offer(&self.state);
        }
    }

    /// Places what fits, those with the least choice first.
    fn fill(&mut self) {
        let mut waiting: Vec<usize> = self.state.pool.iter().map(|&meeting| meeting as usize).collect();
        let choice = |meeting: &usize| {
            let own = &self.state.grid.meetings[*meeting];
            let busiest = own.people.iter().map(|&person| self.state.grid.people[person].meetings.len()).max();
            let order = own.after.len();
            (!own.is_pinned(), order, own.starts.count_ones(), usize::MAX - busiest.unwrap_or(0), *meeting)
        };
        waiting.sort_by_cached_key(choice);
        for meeting in waiting {
            if let Some(start) = self.best_fit(meeting) {
                self.state.put(meeting, start);
            }
        }
    }

    /// Takes over a timetable.
    fn adopt(&mut self, starts: &[Option<u8>]) {
        for (meeting, start) in starts.iter().enumerate() {
            if self.state.start[meeting] != *start {
                self.state.take(meeting);
            }
        }
        for (meeting, start) in starts.iter().enumerate() {
            if let (None, Some(start)) = (self.state.start[meeting], start) {
                self.state.put(meeting, *start as usize);
            }
        }
    }

    /// One cooling; false when it was stopped.
    fn round(&mut self, length: u64, incumbent: &Incumbent<'_>, stop: &dyn Fn() -> bool) -> bool {
        let mut energy = self.energy();
        let mut heat = HOT;
        let looks = length.div_ceil(BETWEEN_LOOKS);
        let cooling = (COLD / HOT).powf(1.0 / looks.max(1) as f64);
        for look in 0..looks {
            if stop() {
                return false;
            }
            for _ in 0..BETWEEN_LOOKS.min(length - look * BETWEEN_LOOKS) {
                if !self.propose() {
                    self.undo();
                    continue;
                }
                let now = self.energy();
                if now <= energy || self.dice.share() < ((energy - now) / heat).exp() {
                    self.before.clear();
                    if now < energy {
                        self.report(incumbent);
                    }
                    energy = now;
                } else {
                    self.undo();
                }
            }
            heat *= cooling;
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::Search;
    use crate::checker;
    use crate::fault;
    use crate::generated;
    use crate::model::{Aim, Forum};
    use crate::timetable::answer;
    use crate::timetable::goal::Goals;
    use crate::timetable::grid::Grid;
    use crate::timetable::incumbent::Known;
    use crate::timetable::state::State;

    #[test]
    fn after_every_move_the_timetable_holds_and_costs_what_the_checker_counts() {
        for seed in 0..4 {
            let mut forum: Forum = serde_json::from_value(generated::forum(12, seed)).unwrap();
            assert!(fault::check(&forum).is_empty());
            // Tables so few that meetings have to wait and drive each other out; pauses; sessions over two days.
            let slots = forum.slots.len();
            for (index, slot) in forum.slots.iter_mut().enumerate() {
                slot.tables = slot.tables.min(4);
                slot.day = (index * 2 / slots).to_string();
            }
            forum.people.iter_mut().step_by(3).for_each(|person| person.longest_run = Some(2));
            forum.meetings.iter_mut().step_by(9).filter(|meeting| !meeting.is_pinned()).for_each(|one| one.length = 2);
            let grid = Grid::new(&forum);
            let goals = Goals::first_time(&grid);
            let forum_text = serde_json::to_string(&forum).unwrap();
            let mut search = Search::new(State::new(&grid, &goals), seed);
            search.fill();
            let mut moves = 0;
            for _ in 0..2_000 {
                let before = (search.state.start.clone(), search.state.tally);
                if !search.propose() {
                    search.undo();
                    assert_eq!((search.state.start.clone(), search.state.tally), before);
                    continue;
                }
                search.before.clear();
                moves += 1;
                if moves % 5 > 0 {
                    continue;
                }
                let known = Known { best: Some((search.state.cost(), search.state.start.clone())), ..Known::default() };
                let plan = answer(&forum, &grid, &goals, &known);
                let findings = checker::check(&forum_text, &serde_json::to_string(&plan).unwrap(), None).unwrap();
                assert!(findings.violations.is_empty(), "seed {seed}: {:?}", findings.violations);
                for level in plan.levels.iter().filter(|level| level.name != Aim::TableChanges) {
                    let name = serde_json::to_value(level.name).unwrap();
                    let counted = findings.levels.iter().find(|counted| name == counted.name).unwrap();
                    assert_eq!(counted.value, level.value, "seed {seed}: {name}");
                }
            }
            assert!(moves > 200, "{moves}");
        }
    }
}
