//! A timetable that holds, perhaps with meetings left out, and what it costs; changed meeting by meeting.
//!
//! Everything is kept up to date by [`State::put`] and [`State::take`], so that a change costs a few words a person.
//! Fairness alone is not kept as a rule but counted, as [`State::unfair`].

use crate::model::Side;
use crate::timetable::goal::{Cost, Goals, Tally};
use crate::timetable::grid::{Grid, Mask, bit, slots_of, span};

/// No meeting.
pub const NONE: u16 = u16::MAX;

/// Where the meetings are.
#[derive(Debug, Clone)]
pub struct State<'a> {
    /// What is to be scheduled.
    pub grid: &'a Grid,
    /// What is aimed at.
    pub goals: &'a Goals,
    /// Where each meeting begins.
    pub start: Vec<Option<u8>>,
    /// The meetings without a place that could have one, in no order.
    pub pool: Vec<u16>,
    /// Who is busy when.
    pub busy: Vec<Mask>,
    /// How many breaks each person has.
    pub breaks: Vec<u32>,
    /// How many idle slots lie in each person's breaks.
    idle: Vec<u32>,
    /// The meetings in each slot, in no order.
    pub held: Vec<Vec<u16>>,
    /// What it all costs.
    pub tally: Tally,
    /// Which meeting a person has in a slot.
    sits: Vec<u16>,
    /// Where each meeting of the pool is in it.
    pool_index: Vec<u16>,
    /// How many meetings each person has.
    count: Vec<u32>,
    /// How many meetings of each language are in a slot.
    spoken: Vec<[u16; 8]>,
    /// How many of those whose breaks count have so many.
    with_breaks: Vec<u32>,
}

impl<'a> State<'a> {
    /// A timetable without any meeting.
    #[must_use]
    pub fn new(grid: &'a Grid, goals: &'a Goals) -> Self {
        let slots = grid.tables.len();
        let mut state = Self {
            grid,
            goals,
            start: vec![None; grid.meetings.len()],
            pool: Vec::new(),
            busy: vec![0; grid.people.len()],
            breaks: vec![0; grid.people.len()],
            idle: vec![0; grid.people.len()],
            held: vec![Vec::new(); slots],
            tally: Tally::default(),
            sits: vec![NONE; grid.people.len() * slots],
            pool_index: vec![NONE; grid.meetings.len()],
            count: vec![0; grid.people.len()],
            spoken: vec![[0; 8]; slots],
            with_breaks: vec![0; slots + 1],
        };
        state.with_breaks[0] =
            u32::try_from(grid.people.iter().filter(|person| person.counts).count()).unwrap_or(u32::MAX);
        state.tally.below_floor = grid.people.iter().map(|person| u64::from(person.floor)).sum();
        state.tally.moved = goals.kept.iter().flatten().map(|kept| kept.cost).sum();
        for (index, meeting) in grid.meetings.iter().enumerate() {
            state.tally.unplaced += u64::from(meeting.weight);
            if meeting.starts != 0 {
                state.wait(index);
            }
        }
        state
    }

    /// A timetable whose meetings begin there.
    #[must_use]
    pub fn holding(grid: &'a Grid, goals: &'a Goals, starts: &[Option<u8>]) -> Self {
        let mut state = Self::new(grid, goals);
        for (meeting, start) in starts.iter().enumerate() {
            if let Some(start) = start {
                state.put(meeting, usize::from(*start));
            }
        }
        state
    }

    /// The meeting that a person has in a slot, if any.
    #[must_use]
    pub fn sits(&self, person: usize, slot: usize) -> Option<usize> {
        let meeting = self.sits[person * self.grid.tables.len() + slot];
        (meeting != NONE).then_some(meeting as usize)
    }

    /// The level values.
    #[must_use]
    pub fn cost(&self) -> Cost {
        self.goals.cost(&self.tally)
    }

    /// Whether it is an answer: everything that must be placed is, and fairness holds.
    #[must_use]
    pub fn is_answer(&self) -> bool {
        self.unfair() == 0
            && self.grid.meetings.iter().zip(&self.start).all(|(meeting, start)| start.is_some() || !meeting.must)
    }

    /// By how much the difference of breaks exceeds its limit.
    #[must_use]
    pub fn unfair(&self) -> u32 {
        let Some(limit) = self.grid.fairness else { return 0 };
        let least = self.with_breaks.iter().position(|&people| people > 0).unwrap_or(0);
        let most = self.with_breaks.iter().rposition(|&people| people > 0).unwrap_or(0);
        u32::try_from(most - least).unwrap_or(u32::MAX).saturating_sub(limit)
    }

    /// Whether interpreters are enough for the meetings of a slot.
    #[must_use]
    pub fn is_interpreted(&self, slot: usize) -> bool {
        let spoken = &self.spoken[slot];
        self.grid.pools.iter().all(|pool| {
            let meetings: u32 =
                (0..8).filter(|bit| pool.languages >> bit & 1 == 1).map(|bit| u32::from(spoken[bit])).sum();
            meetings <= pool.interpreters[slot]
        })
    }

    /// Whether a placed meeting stands after all that come before it, and before all that come after.
    #[must_use]
    pub fn in_order(&self, meeting: usize) -> bool {
        let Some(start) = self.start[meeting] else { return true };
        let own = &self.grid.meetings[meeting];
        let end = start as usize + own.length;
        own.after.iter().all(|&other| {
            self.start[other].is_some_and(|before| before as usize + self.grid.meetings[other].length <= start as usize)
        }) && own.before.iter().all(|&other| self.start[other].is_none_or(|after| after as usize >= end))
    }

    /// Whether somebody has more meetings in a row than the person can take.
    #[must_use]
    pub fn is_exhausted(&self, person: usize) -> bool {
        self.grid.too_long(self.busy[person], self.grid.people[person].longest_run)
    }

    /// Places a meeting that has no place, where all its people are free.
    pub fn put(&mut self, meeting: usize, start: usize) {
        self.stop_waiting(meeting);
        self.start[meeting] = u8::try_from(start).ok();
        self.set(meeting, start, true);
    }

    /// Takes a meeting out of its place, and says where it was.
    pub fn take(&mut self, meeting: usize) -> Option<usize> {
        let start = self.start[meeting].take()? as usize;
        self.wait(meeting);
        self.set(meeting, start, false);
        Some(start)
    }

    fn wait(&mut self, meeting: usize) {
        self.pool_index[meeting] = self.pool.len() as u16;
        self.pool.push(meeting as u16);
    }

    fn stop_waiting(&mut self, meeting: usize) {
        let index = self.pool_index[meeting] as usize;
        self.pool.swap_remove(index);
        if let Some(&moved) = self.pool.get(index) {
            self.pool_index[moved as usize] = index as u16;
        }
        self.pool_index[meeting] = NONE;
    }

    fn set(&mut self, meeting: usize, start: usize, there: bool) {
        let grid = self.grid;
        let own = &grid.meetings[meeting];
        let slots = grid.tables.len();
        let taken = span(start, own.length);
        let weight = u64::from(own.weight);
        if there {
            self.tally.unplaced -= weight;
        } else {
            self.tally.unplaced += weight;
        }
        if let Some(Some(kept)) = self.goals.kept.get(meeting)
            && kept.start == Some(start)
        {
            if there {
                self.tally.moved -= kept.cost;
            } else {
                self.tally.moved += kept.cost;
            }
        }
        for slot in start..start + own.length {
            let held = &mut self.held[slot];
            if there {
                held.push(meeting as u16);
            } else if let Some(index) = held.iter().position(|&other| other as usize == meeting) {
                held.swap_remove(index);
            }
            if let Some(language) = own.language {
                let spoken = &mut self.spoken[slot][language];
                *spoken = if there { *spoken + 1 } else { *spoken - 1 };
            }
        }
        for &person in &own.people {
            self.busy[person] ^= taken;
            for slot in start..start + own.length {
                self.sits[person * slots + slot] = if there { meeting as u16 } else { NONE };
            }
            let count = &mut self.count[person];
            let floor = grid.people[person].floor;
            if there {
                self.tally.below_floor -= u64::from(*count < floor);
                *count += 1;
            } else {
                *count -= 1;
                self.tally.below_floor += u64::from(*count < floor);
            }
            self.recount(person);
        }
    }

    fn recount(&mut self, person: usize) {
        let own = &self.grid.people[person];
        let now = self.grid.breaks(self.busy[person]);
        let before = std::mem::replace(&mut self.breaks[person], now);
        if !own.counts {
            return;
        }
        let idle = self.grid.idle(self.busy[person]);
        self.tally.idle =
            self.tally.idle + u64::from(idle) - u64::from(std::mem::replace(&mut self.idle[person], idle));
        if before == now {
            return;
        }
        self.tally.breaks = self.tally.breaks + self.grid.price(now) - self.grid.price(before);
        let more = i64::from(now) - i64::from(before);
        self.tally.balance += if own.side == Side::A { more } else { -more };
        self.with_breaks[before as usize] -= 1;
        self.with_breaks[now as usize] += 1;
    }

    /// Whether a meeting can begin at a slot without any other being touched.
    #[must_use]
    pub fn fits(&self, meeting: usize, start: usize) -> bool {
        let grid = self.grid;
        let own = &grid.meetings[meeting];
        let taken = span(start, own.length);
        own.starts & bit(start) != 0
            && own.people.iter().all(|&person| {
                let busy = self.busy[person];
                busy & taken == 0 && !grid.too_long(busy | taken, grid.people[person].longest_run)
            })
            && (start..start + own.length).all(|slot| self.held[slot].len() < grid.tables[slot] as usize)
            && own
                .language
                .is_none_or(|language| (start..start + own.length).all(|slot| self.can_be_spoken(slot, language)))
            && own.after.iter().all(|&other| {
                self.start[other].is_some_and(|before| before as usize + grid.meetings[other].length <= start)
            })
            && own
                .before
                .iter()
                .all(|&other| self.start[other].is_none_or(|after| after as usize >= start + own.length))
    }

    fn can_be_spoken(&self, slot: usize, language: usize) -> bool {
        let spoken = &self.spoken[slot];
        self.grid.pools.iter().filter(|pool| pool.languages >> language & 1 == 1).all(|pool| {
            let meetings: u32 =
                (0..8).filter(|bit| pool.languages >> bit & 1 == 1).map(|bit| u32::from(spoken[bit])).sum();
            meetings < pool.interpreters[slot]
        })
    }

    /// The slots of a meeting's calendar, in order.
    pub fn starts(&self, meeting: usize) -> impl Iterator<Item = usize> + use<> {
        slots_of(self.grid.meetings[meeting].starts)
    }
}
