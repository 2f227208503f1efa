//! A grid in clauses: exactly the timetables that hold.
//!
//! The central variables are "this meeting begins in this slot" and "this person is busy in this slot". Beside what the rules
//! say stand the implied constraints that make proofs short (JAIR 74, 2022): a person whose meetings all have a place is
//! busy in exactly so many slots; tables are counted over clusters of meetings that share a person, not over meetings; and a
//! person without a break sits in one block. What is about breaks stands in `breaks`.

mod breaks;

use crate::model::Aim;
use crate::timetable::cardinality::{Tie, Totalizer, at_most, at_most_one, guarded};
use crate::timetable::goal::Goals;
use crate::timetable::grid::{Grid, Mask, bit, span};
use crate::timetable::sat::{Lit, Sat};

/// A literal and what it costs when it does not hold.
pub type Soft = (Lit, u64);

/// The variables of a grid.
pub struct Encoding<'g> {
    grid: &'g Grid,
    /// Holds always.
    pub truth: Lit,
    /// Whether a meeting begins in a slot.
    begins: Vec<Vec<Option<Lit>>>,
    /// Whether a meeting has a place.
    pub placed: Vec<Lit>,
    /// Whether a person is busy in a slot.
    pub busy: Vec<Vec<Lit>>,
    /// Whether a person has so many breaks or more: the first literal is about one break.
    pub breaks: Vec<Vec<Lit>>,
    /// The blocks in which a person without a break can sit, each with the slots that it takes; none where that is not asked.
    blocks: Vec<Vec<(Mask, Lit)>>,
}

/// Which constraints hold under which assumptions: the ones that a user can see, for an explanation.
pub trait Guards {
    /// The guard of a constraint; none for one that always holds.
    fn guard(&mut self, sat: &mut dyn Sat, rule: Rule) -> Option<Lit>;
}

/// A rule that a user can see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// The meeting has to have a place.
    Placed(usize),
    /// The slot has only so many tables.
    Tables(usize),
    /// The slot has only so many interpreters for a set of languages.
    Interpreters(usize, u32),
    /// The person needs a pause.
    LongestRun(usize),
    /// The meeting comes after another.
    After(usize, usize),
    /// Nobody has many more breaks than somebody else.
    Fairness,
}

/// Every rule always holds.
pub struct Unguarded;

impl Guards for Unguarded {
    fn guard(&mut self, _: &mut dyn Sat, _: Rule) -> Option<Lit> {
        None
    }
}

impl<'g> Encoding<'g> {
    /// Writes down the rules of a grid. `all_placed` says that every meeting has a place, which makes proofs shorter.
    pub fn new(sat: &mut dyn Sat, grid: &'g Grid, all_placed: bool, guards: &mut dyn Guards) -> Self {
        let truth = sat.variable();
        sat.clause(&[truth]);
        let mut encoding = Self {
            grid,
            truth,
            begins: Vec::new(),
            placed: Vec::new(),
            busy: Vec::new(),
            breaks: Vec::new(),
            blocks: Vec::new(),
        };
        encoding.places(sat, all_placed, guards);
        encoding.people(sat);
        encoding.tables(sat, guards);
        encoding.interpreters(sat, guards);
        encoding.runs(sat, guards);
        encoding.order(sat, guards);
        if all_placed {
            encoding.exact_days(sat);
            encoding.exact_slots(sat);
        }
        for person in 0..grid.people.len() {
            encoding.add_breaks(sat, person, all_placed);
        }
        encoding.fairness(sat, guards);
        encoding
    }

    /// Where the meetings begin in the assignment found last.
    pub fn starts(&self, sat: &dyn Sat) -> Vec<Option<u8>> {
        let begins = |slots: &Vec<Option<Lit>>| slots.iter().position(|lit| lit.is_some_and(|lit| sat.value(lit)));
        self.begins.iter().map(|slots| begins(slots).map(|slot| slot as u8)).collect()
    }

    /// The literals of a timetable: each meeting where it begins.
    pub fn literals(&self, starts: &[Option<u8>]) -> Vec<Lit> {
        let begin =
            |(meeting, start): (usize, &Option<u8>)| start.and_then(|start| self.begins[meeting][start as usize]);
        starts.iter().enumerate().filter_map(begin).collect()
    }

    /// Whether a meeting begins in a slot; none when it cannot.
    pub fn begins(&self, meeting: usize, slot: usize) -> Option<Lit> {
        self.begins[meeting].get(slot).copied().flatten()
    }

    /// Whether a person sits in one block that takes just these slots; none when that is not asked or cannot be.
    pub fn block(&self, person: usize, taken: Mask) -> Option<Lit> {
        self.blocks[person].iter().find(|(slots, _)| *slots == taken).map(|&(_, block)| block)
    }

    /// The literals of which at least one says that a meeting takes a slot.
    fn takes(&self, meeting: usize, slot: usize) -> impl Iterator<Item = Lit> + '_ {
        let first = (slot + 1).saturating_sub(self.grid.meetings[meeting].length);
        (first..=slot).filter_map(move |start| self.begins(meeting, start))
    }

    fn places(&mut self, sat: &mut dyn Sat, all_placed: bool, guards: &mut dyn Guards) {
        for (index, meeting) in self.grid.meetings.iter().enumerate() {
            let slots: Vec<Option<Lit>> = (0..self.grid.tables.len())
                .map(|slot| (meeting.starts & bit(slot) != 0).then(|| sat.variable()))
                .collect();
            let lits: Vec<Lit> = slots.iter().copied().flatten().collect();
            at_most_one(sat, &lits);
            let placed = if all_placed || meeting.must {
                let guard = guards.guard(sat, Rule::Placed(index));
                guarded(sat, &lits, guard);
                guard.unwrap_or(self.truth)
            } else {
                let placed = sat.variable();
                for &lit in &lits {
                    sat.clause(&[!lit, placed]);
                }
                let mut clause = lits;
                clause.push(!placed);
                sat.clause(&clause);
                placed
            };
            self.begins.push(slots);
            self.placed.push(placed);
        }
    }

    /// Nobody sits in two meetings at a time.
    fn people(&mut self, sat: &mut dyn Sat) {
        for person in &self.grid.people {
            let mut slots = Vec::new();
            for slot in 0..self.grid.tables.len() {
                let takes: Vec<Lit> = person.meetings.iter().flat_map(|&meeting| self.takes(meeting, slot)).collect();
                if takes.is_empty() {
                    slots.push(!self.truth);
                    continue;
                }
                at_most_one(sat, &takes);
                slots.push(any_of(sat, &takes));
            }
            self.busy.push(slots);
        }
    }

    /// Counts the meetings of each slot by clusters: a person's meetings, of which at most one is in the slot.
    fn tables(&mut self, sat: &mut dyn Sat, guards: &mut dyn Guards) {
        let clusters = clusters(self.grid, |_| true);
        for slot in 0..self.grid.tables.len() {
            let most = self.grid.tables[slot] as usize;
            let there = self.cluster_lits(sat, &clusters, slot);
            if there.len() > most {
                let guard = guards.guard(sat, Rule::Tables(slot));
                at_most(sat, &there, most, guard);
            }
        }
    }

    /// Whether any meeting of a cluster takes a slot.
    fn cluster_lits(&self, sat: &mut dyn Sat, clusters: &[(usize, Vec<usize>)], slot: usize) -> Vec<Lit> {
        let mut lits = Vec::new();
        for (person, meetings) in clusters {
            if meetings.len() == self.grid.people[*person].meetings.len() {
                lits.push(self.busy[*person][slot]);
                continue;
            }
            let takes: Vec<Lit> = meetings.iter().flat_map(|&meeting| self.takes(meeting, slot)).collect();
            if !takes.is_empty() {
                lits.push(any_of(sat, &takes));
            }
        }
        lits.retain(|&lit| lit != !self.truth);
        lits
    }

    fn interpreters(&mut self, sat: &mut dyn Sat, guards: &mut dyn Guards) {
        for pool in &self.grid.pools {
            let speaks = |meeting: usize| {
                self.grid.meetings[meeting].language.is_some_and(|language| pool.languages >> language & 1 == 1)
            };
            let clusters = clusters(self.grid, speaks);
            for slot in 0..self.grid.tables.len() {
                let most = pool.interpreters[slot] as usize;
                let there = self.cluster_lits(sat, &clusters, slot);
                if there.len() > most {
                    let guard = guards.guard(sat, Rule::Interpreters(slot, pool.languages));
                    at_most(sat, &there, most, guard);
                }
            }
        }
    }

    fn runs(&mut self, sat: &mut dyn Sat, guards: &mut dyn Guards) {
        for (index, person) in self.grid.people.iter().enumerate() {
            let Some(run) = person.longest_run else { continue };
            let windows: Vec<usize> = (0..self.grid.tables.len().saturating_sub(run as usize))
                .filter(|&slot| span(slot, run as usize) & !self.grid.touching == 0)
                .collect();
            if windows.is_empty() {
                continue;
            }
            let guard = guards.guard(sat, Rule::LongestRun(index));
            for slot in windows {
                let clause: Vec<Lit> = (slot..=slot + run as usize).map(|slot| !self.busy[index][slot]).collect();
                guarded(sat, &clause, guard);
            }
        }
    }

    /// A meeting begins only where the one before it has ended.
    fn order(&mut self, sat: &mut dyn Sat, guards: &mut dyn Guards) {
        let slots = self.grid.tables.len();
        for (earlier, meeting) in
            self.grid.meetings.iter().enumerate().filter(|(_, meeting)| !meeting.before.is_empty())
        {
            // over[slot]: the earlier meeting has ended when the slot begins.
            let mut over = vec![!self.truth];
            for slot in 1..slots {
                let ends = (slot.checked_sub(meeting.length)).and_then(|start| self.begins(earlier, start));
                let before = over[slot - 1];
                over.push(match ends {
                    None => before,
                    Some(ends) if before == !self.truth => ends,
                    Some(ends) => any_of(sat, &[ends, before]),
                });
            }
            for &later in &meeting.before {
                let guard = guards.guard(sat, Rule::After(later, earlier));
                for (slot, &over) in over.iter().enumerate() {
                    if let Some(begins) = self.begins(later, slot) {
                        guarded(sat, &[!begins, over], guard);
                    }
                }
            }
        }
    }

    /// Everybody is busy for exactly as long as their meetings take.
    fn exact_days(&self, sat: &mut dyn Sat) {
        for (index, person) in self.grid.people.iter().enumerate() {
            let length: usize = person.meetings.iter().map(|&meeting| self.grid.meetings[meeting].length).sum();
            let busy: Vec<Lit> = self.busy[index].iter().copied().filter(|&lit| lit != !self.truth).collect();
            if length == 0 {
                continue;
            }
            if length > busy.len() {
                sat.clause(&[!self.truth]);
                continue;
            }
            if length == busy.len() {
                for lit in busy {
                    sat.clause(&[lit]);
                }
                continue;
            }
            let mut count = Totalizer::new(&busy, Tie::Both);
            let exceeds = count.at_least(sat, length + 1);
            let reaches = count.at_least(sat, length);
            sat.clause(&[!exceeds]);
            sat.clause(&[reaches]);
        }
    }

    /// Where every meeting is of two people and of one slot: the busy people of a slot are even in number, no more than two a
    /// table, and no fewer than what the tables of all other slots leave.
    fn exact_slots(&self, sat: &mut dyn Sat) {
        if self.grid.meetings.iter().any(|meeting| meeting.people.len() != 2 || meeting.length != 1) {
            return;
        }
        let room: usize = self.grid.tables.iter().map(|&tables| tables as usize).sum();
        for slot in 0..self.grid.tables.len() {
            let tables = self.grid.tables[slot] as usize;
            let busy: Vec<Lit> =
                self.busy.iter().map(|person| person[slot]).filter(|&lit| lit != !self.truth).collect();
            if busy.is_empty() {
                continue;
            }
            let mut count = Totalizer::new(&busy, Tie::Both);
            let most = tables.min(busy.len() / 2);
            if busy.len() > 2 * most {
                let over = count.at_least(sat, 2 * most + 1);
                sat.clause(&[!over]);
            }
            for pairs in 1..=most {
                let odd = count.at_least(sat, 2 * pairs - 1);
                let even = count.at_least(sat, 2 * pairs);
                sat.clause(&[!odd, even]);
            }
            let elsewhere = room - tables;
            let left = self.grid.meetings.len().saturating_sub(elsewhere).min(most);
            if left > 0 {
                let least = count.at_least(sat, 2 * left);
                sat.clause(&[least]);
            }
        }
    }

    /// What a level wants to hold, with what it costs otherwise; and what it costs in any case.
    pub fn softs(&self, sat: &mut dyn Sat, goals: &Goals, aim: Aim) -> (Vec<Soft>, u64) {
        match aim {
            Aim::PlacedWeight => {
                let weigh = |(&placed, meeting): (&Lit, &crate::timetable::grid::GridMeeting)| {
                    (placed, u64::from(meeting.weight))
                };
                (self.placed.iter().zip(&self.grid.meetings).map(weigh).collect(), 0)
            }
            Aim::BelowFloor => self.floors(sat),
            Aim::Moved => self.kept(goals),
            Aim::Breaks => (self.break_prices(), 0),
            Aim::MovedAndBreaks => {
                let (mut softs, cost) = self.kept(goals);
                softs.extend(self.break_prices());
                (softs, cost)
            }
            Aim::Balance => self.balance(sat),
            Aim::TableChanges => (Vec::new(), 0),
        }
    }

    /// One more missing meeting below the floor costs one more.
    fn floors(&self, sat: &mut dyn Sat) -> (Vec<Soft>, u64) {
        let mut softs = Vec::new();
        let mut lacking = 0;
        for person in self.grid.people.iter().filter(|person| person.floor > 0) {
            let meetings = person.meetings.len();
            let floor = person.floor as usize;
            lacking += floor.saturating_sub(meetings) as u64;
            let missing: Vec<Lit> = person.meetings.iter().map(|&meeting| !self.placed[meeting]).collect();
            if missing.is_empty() {
                continue;
            }
            let mut count = Totalizer::new(&missing, Tie::Upwards);
            for reached in 1..=floor.min(meetings) {
                softs.push((!count.at_least(sat, meetings - reached + 1), 1));
            }
        }
        (softs, lacking)
    }

    fn kept(&self, goals: &Goals) -> (Vec<Soft>, u64) {
        let mut softs = Vec::new();
        let mut lost = 0;
        for (meeting, kept) in goals.kept.iter().enumerate() {
            let Some(kept) = kept else { continue };
            match kept.start.and_then(|start| self.begins(meeting, start)) {
                Some(stays) => softs.push((stays, kept.cost)),
                None => lost += kept.cost,
            }
        }
        (softs, lost)
    }
}

/// A literal that says exactly whether any of these holds.
fn any_of(sat: &mut dyn Sat, lits: &[Lit]) -> Lit {
    if let [one] = lits {
        return *one;
    }
    let any = sat.variable();
    for &lit in lits {
        sat.clause(&[!lit, any]);
    }
    let mut clause = lits.to_vec();
    clause.push(!any);
    sat.clause(&clause);
    any
}

/// Splits meetings into few clusters, each of meetings of one person: a vertex cover, the busiest person first.
fn clusters(grid: &Grid, among: impl Fn(usize) -> bool) -> Vec<(usize, Vec<usize>)> {
    let mut left: Vec<bool> = (0..grid.meetings.len()).map(among).collect();
    let mut clusters = Vec::new();
    loop {
        let open = |person: usize| grid.people[person].meetings.iter().filter(|&&meeting| left[meeting]).count();
        let busiest = (0..grid.people.len()).max_by_key(|&person| (open(person), std::cmp::Reverse(person)));
        let Some(person) = busiest.filter(|&person| open(person) > 0) else { return clusters };
        let meetings: Vec<usize> = grid.people[person]
            .meetings
            .iter()
            .copied()
            .filter(|&meeting| std::mem::take(&mut left[meeting]))
            .collect();
        clusters.push((person, meetings));
    }
}
