//! How a timetable is changed, in three ways: a meeting of the pool is put into its best free slot; or into a slot from which
//! it drives others out, which look for a new place themselves; or two slots swap a Kempe chain (the meetings of the two that
//! hang together through their people), with a second chain the other way when tables would run short. What was touched is
//! remembered and can be taken back.

use crate::timetable::grid::{Mask, bit, slots_of, span};
use crate::timetable::search::Search;

/// A chain longer than this is given up: it would change the timetable beyond recognition.
const LONGEST_CHAIN: usize = 64;

impl Search<'_> {
    /// Changes the timetable a little; false when that led to one that does not hold, or nowhere.
    pub(super) fn propose(&mut self) -> bool {
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
    pub(super) fn best_fit(&mut self, meeting: usize) -> Option<usize> {
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
    pub(super) fn undo(&mut self) {
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
