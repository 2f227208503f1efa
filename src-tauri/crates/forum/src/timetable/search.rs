//! The anytime engine: simulated annealing over timetables that hold.
//!
//! A state is a proper partial edge colouring: meetings are edges, slots are colours, and meetings without a place wait in a
//! pool. Three moves change it: a meeting of the pool is put into its best free slot; or into a slot from which it drives
//! others out, which look for a new place themselves; or two slots swap a Kempe chain (the meetings of the two that hang
//! together through their people), with a second chain the other way when tables would run short.

use crate::model::Aim;
use crate::timetable::dice::Dice;
use crate::timetable::goal::{Cost, Goals, Tally};
use crate::timetable::grid::{Mask, bit, slots_of, span};
use crate::timetable::incumbent::Incumbent;
use crate::timetable::neighbourhood::Neighbourhoods;
use crate::timetable::state::State;

/// A chain longer than this is given up: it would change the timetable beyond recognition.
const LONGEST_CHAIN: usize = 64;
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
                around.explore(length.saturating_mul(trust), incumbent, stop);
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

    /// Changes the timetable a little; false when that led to one that does not hold, or nowhere.
    fn propose(&mut self) -> bool {
        let waiting = self.state.pool.len();
        if waiting > 0 && self.dice.below(100) < if waiting > 20 { 60 } else { 35 } {
            let Some(meeting) = self.dice.pick(&self.state.pool) else { return false };
            return self.insert(meeting as usize);
        }
        let Some((meeting, target)) = self.wish() else { return false };
        if self.state.grid.meetings[meeting].length == 1 && self.state.start[meeting].is_some() {
            self.swap(meeting, target)
        } else {
            self.drive(meeting, target)
        }
    }

    /// A placed meeting and another slot for it: half the time one next to other meetings of somebody with a break.
    fn wish(&mut self) -> Option<(usize, usize)> {
        let grid = self.state.grid;
        if self.dice.below(2) == 0 {
            for _ in 0..8 {
                let person = self.dice.below(grid.people.len());
                if self.state.breaks[person] == 0 || !grid.people[person].counts {
                    continue;
                }
                let meeting = self.dice.pick(&grid.people[person].meetings)?;
                let own = &grid.meetings[meeting];
                let start = self.state.start[meeting]? as usize;
                let busy = self.state.busy[person] & !span(start, own.length);
                let next = ((busy & grid.joined) << 1 | (busy >> 1) & grid.joined) & !self.state.busy[person];
                let wished = self.one_of(next & own.starts)?;
                return Some((meeting, wished));
            }
        }
        let meeting = self.dice.below(grid.meetings.len());
        let start = self.state.start[meeting]? as usize;
        let target = self.one_of(grid.meetings[meeting].starts & !bit(start))?;
        Some((meeting, target))
    }

    fn one_of(&mut self, mask: Mask) -> Option<usize> {
        let count = mask.count_ones() as usize;
        slots_of(mask).nth(self.dice.below(count))
    }

    /// The free slot in which a meeting costs least, any of those if there are several.
    fn best_fit(&mut self, meeting: usize) -> Option<usize> {
        let grid = self.state.grid;
        let mut best = None;
        let mut least = i64::MAX;
        let mut ties = 0;
        for start in self.state.starts(meeting) {
            if !self.state.fits(meeting, start) {
                continue;
            }
            let taken = span(start, grid.meetings[meeting].length);
            let mut price = 0;
            for &person in &grid.meetings[meeting].people {
                if grid.people[person].counts {
                    price +=
                        i64::from(grid.breaks(self.state.busy[person] | taken)) - i64::from(self.state.breaks[person]);
                }
            }
            if let Some(Some(kept)) = self.state.goals.kept.get(meeting)
                && kept.start == Some(start)
            {
                price -= 4 * i64::try_from(kept.cost).unwrap_or(0);
            }
            if price < least {
                (best, least, ties) = (Some(start), price, 1);
            } else if price == least {
                ties += 1;
                if self.dice.below(ties) == 0 {
                    best = Some(start);
                }
            }
        }
        best
    }

    fn insert(&mut self, meeting: usize) -> bool {
        if let Some(start) = self.best_fit(meeting) {
            self.remember(meeting);
            self.state.put(meeting, start);
            return true;
        }
        let Some(start) = self.one_of(self.state.grid.meetings[meeting].starts) else { return false };
        self.drive(meeting, start)
    }

    /// Puts a meeting where it drives others out; those look for another place.
    fn drive(&mut self, meeting: usize, start: usize) -> bool {
        let grid = self.state.grid;
        let own = &grid.meetings[meeting];
        let end = start + own.length;
        self.driven.clear();
        if self.state.start[meeting].is_some() {
            self.remember(meeting);
            self.state.take(meeting);
        }
        for &person in &own.people {
            for slot in start..end {
                if let Some(other) = self.state.sits(person, slot)
                    && !self.drive_out(other)
                {
                    return false;
                }
            }
        }
        for slot in start..end {
            while self.state.held[slot].len() >= grid.tables[slot] as usize {
                let Some(other) = self.dice.pick(&self.state.held[slot]) else { return false };
                if !self.drive_out(other as usize) {
                    return false;
                }
            }
        }
        self.remember(meeting);
        self.state.put(meeting, start);
        for &later in &own.before {
            if self.state.start[later].is_some_and(|later| (later as usize) < end) && !self.drive_out(later) {
                return false;
            }
        }
        if own.language.is_some() {
            for slot in start..end {
                while !self.state.is_interpreted(slot) {
                    let Some(other) = self.dice.pick(&self.state.held[slot]) else { return false };
                    if other as usize == meeting || !self.drive_out(other as usize) {
                        return false;
                    }
                }
            }
        }
        if self.checks_people && own.people.iter().any(|&person| self.state.is_exhausted(person)) {
            return false;
        }
        if grid.has_order && (self.state.start[meeting].is_none() || !self.state.in_order(meeting)) {
            return false;
        }
        let driven = std::mem::take(&mut self.driven);
        for &other in &driven {
            if self.state.start[other].is_none()
                && let Some(start) = self.best_fit(other)
            {
                self.state.put(other, start);
            }
        }
        self.driven = driven;
        true
    }

    /// Takes a meeting out of its place, with those that wait for it; false if one of them has to stay.
    fn drive_out(&mut self, meeting: usize) -> bool {
        let own = &self.state.grid.meetings[meeting];
        if own.is_pinned() {
            return false;
        }
        self.remember(meeting);
        self.state.take(meeting);
        self.driven.push(meeting);
        own.before.iter().all(|&later| self.state.start[later].is_none() || self.drive_out(later))
    }

    /// Moves a meeting of one slot to another slot, and with it the chain of those that this touches.
    fn swap(&mut self, meeting: usize, target: usize) -> bool {
        let Some(home) = self.state.start[meeting] else { return false };
        let home = home as usize;
        self.chain.clear();
        let grown = self.grow(meeting, home, target) && self.make_room(home, target);
        let chain = std::mem::take(&mut self.chain);
        for &other in &chain {
            self.in_chain[other] = false;
        }
        if grown {
            for &other in &chain {
                self.remember(other);
            }
            let mut homes = Vec::with_capacity(chain.len());
            for &other in &chain {
                homes.push(self.state.take(other));
            }
            for (&other, &from) in chain.iter().zip(&homes) {
                self.state.put(other, if from == Some(home) { target } else { home });
            }
        }
        let holds = grown && self.holds(&chain, home, target);
        self.chain = chain;
        holds
    }

    fn holds(&self, chain: &[usize], home: usize, target: usize) -> bool {
        let grid = self.state.grid;
        (grid.pools.is_empty() || (self.state.is_interpreted(home) && self.state.is_interpreted(target)))
            && (!grid.has_order || chain.iter().all(|&meeting| self.state.in_order(meeting)))
            && (!self.checks_people
                || chain.iter().all(|&meeting| {
                    grid.meetings[meeting].people.iter().all(|&person| !self.state.is_exhausted(person))
                }))
    }

    /// Adds to the chain a meeting and all that have to swap slots with it; false if one of them cannot.
    fn grow(&mut self, meeting: usize, home: usize, target: usize) -> bool {
        let grid = self.state.grid;
        let mut next = self.chain.len();
        self.in_chain[meeting] = true;
        self.chain.push(meeting);
        while let Some(&link) = self.chain.get(next) {
            next += 1;
            let own = &grid.meetings[link];
            let to = if self.state.start[link] == Some(home as u8) { target } else { home };
            if own.length != 1 || own.starts & bit(to) == 0 || self.chain.len() > LONGEST_CHAIN {
                return false;
            }
            for &person in &own.people {
                if let Some(other) = self.state.sits(person, to)
                    && !self.in_chain[other]
                {
                    self.in_chain[other] = true;
                    self.chain.push(other);
                }
            }
        }
        true
    }

    /// Lets further chains swap until no slot has more meetings than tables.
    fn make_room(&mut self, home: usize, target: usize) -> bool {
        let grid = self.state.grid;
        for _ in 0..4 {
            let leaving = self.chain.iter().filter(|&&link| self.state.start[link] == Some(home as u8)).count();
            let coming = self.chain.len() - leaving;
            let at_home = self.state.held[home].len() - leaving + coming;
            let at_target = self.state.held[target].len() - coming + leaving;
            let full = if at_target > grid.tables[target] as usize {
                target
            } else if at_home > grid.tables[home] as usize {
                home
            } else {
                return true;
            };
            let Some(seed) = self.dice.pick(&self.state.held[full]) else { return false };
            if self.in_chain[seed as usize] || self.state.start[seed as usize] != Some(full as u8) {
                continue;
            }
            if !self.grow(seed as usize, home, target) {
                return false;
            }
        }
        false
    }

    fn remember(&mut self, meeting: usize) {
        if self.before.iter().all(|&(other, _)| other != meeting) {
            self.before.push((meeting, self.state.start[meeting]));
        }
    }

    /// Takes the present proposal back.
    fn undo(&mut self) {
        for &(meeting, _) in &self.before {
            self.state.take(meeting);
        }
        for &(meeting, start) in &self.before {
            if let Some(start) = start {
                self.state.put(meeting, start as usize);
            }
        }
        self.before.clear();
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
