//! Breaks in clauses: their number person by person, the blocks of those who have none, fairness, and what they cost.

use crate::model::Side;
use crate::timetable::cardinality::{Tie, Totalizer, guarded};
use crate::timetable::cnf::{Encoding, Guards, Rule, Soft, any_of};
use crate::timetable::grid::{Mask, bit, slots_of, span};
use crate::timetable::sat::{Lit, Sat};

impl Encoding<'_> {
    /// Counts the breaks of the next person.
    pub(super) fn add_breaks(&mut self, sat: &mut dyn Sat, person: usize, all_placed: bool) {
        let breaks = self.count_breaks(sat, person);
        let blocks = match breaks.first() {
            Some(&broken) if all_placed && self.grid.days.len() == 1 => self.one_block(sat, person, broken),
            _ => Vec::new(),
        };
        self.breaks.push(breaks);
        self.blocks.push(blocks);
    }

    /// The breaks of a person, counted: a break ends where an idle slot is followed by a busy one and preceded by any.
    fn count_breaks(&self, sat: &mut dyn Sat, person: usize) -> Vec<Lit> {
        let own = &self.grid.people[person];
        if !own.counts || own.meetings.len() < 2 {
            return Vec::new();
        }
        let busy = &self.busy[person];
        let mut ends = Vec::new();
        for day in &self.grid.days {
            let mut met = !self.truth;
            let slots: Vec<usize> = slots_of(*day).collect();
            for pair in slots.windows(2) {
                let (now, next) = (pair[0], pair[1]);
                if met != !self.truth && busy[next] != !self.truth {
                    let end = sat.variable();
                    sat.clause(&[!met, busy[now], !busy[next], end]);
                    sat.clause(&[!end, !busy[now]]);
                    sat.clause(&[!end, busy[next]]);
                    sat.clause(&[!end, met]);
                    ends.push(end);
                }
                met = match (met == !self.truth, busy[now] == !self.truth) {
                    (_, true) => met,
                    (true, false) => busy[now],
                    (false, false) => any_of(sat, &[met, busy[now]]),
                };
            }
        }
        let most = ends.len().min(own.meetings.len() - 1).min(self.grid.tables.len() / 2);
        if ends.is_empty() || most == 0 {
            return Vec::new();
        }
        let mut count = Totalizer::new(&ends, Tie::Both);
        (1..=most).map(|breaks| count.at_least(sat, breaks)).collect()
    }

    /// Without a break a person's meetings form one block: the slots in which it can begin are few. Two clauses a slot say
    /// what all blocks that are left have in common, which propagation alone would see too late.
    fn one_block(&self, sat: &mut dyn Sat, person: usize, broken: Lit) -> Vec<(Mask, Lit)> {
        let own = &self.grid.people[person];
        let busy = &self.busy[person];
        let length: usize = own.meetings.iter().map(|&meeting| self.grid.meetings[meeting].length).sum();
        let mut blocks: Vec<(Mask, Lit)> = Vec::new();
        for start in 0..=self.grid.tables.len().saturating_sub(length) {
            let taken = span(start, length);
            if !self.could_fill(person, taken) {
                continue;
            }
            let block = sat.variable();
            for (slot, &lit) in busy.iter().enumerate() {
                sat.clause(&[!block, if taken & bit(slot) == 0 { !lit } else { lit }]);
            }
            blocks.push((taken, block));
        }
        let any = |of: &dyn Fn(Mask) -> bool, unless: &[Lit]| -> Vec<Lit> {
            let some = blocks.iter().filter(|(taken, _)| of(*taken)).map(|&(_, block)| block);
            unless.iter().copied().chain(some).collect()
        };
        sat.clause(&any(&|_| true, &[broken]));
        for (slot, &lit) in busy.iter().enumerate() {
            sat.clause(&any(&|taken| taken & bit(slot) != 0, &[broken, !lit]));
            sat.clause(&any(&|taken| taken & bit(slot) == 0, &[broken, lit]));
        }
        blocks
    }

    /// Whether a person's meetings could take exactly these slots as far as they and the slots go by themselves: where every
    /// meeting takes one slot, each has to find one of its own.
    fn could_fill(&self, person: usize, taken: Mask) -> bool {
        let meetings = &self.grid.people[person].meetings;
        let starts = |&meeting: &usize| self.grid.meetings[meeting].starts & taken;
        slots_of(taken).all(|slot| self.busy[person][slot] != !self.truth)
            && if meetings.iter().all(|&meeting| self.grid.meetings[meeting].length == 1) {
                find_own(&meetings.iter().map(starts).collect::<Vec<_>>())
            } else {
                meetings.iter().all(|meeting| starts(meeting) != 0)
            }
    }

    /// Nobody has more breaks than anybody else by more than the limit.
    pub(super) fn fairness(&mut self, sat: &mut dyn Sat, guards: &mut dyn Guards) {
        let Some(limit) = self.grid.fairness else { return };
        let limit = limit as usize;
        let people: Vec<usize> =
            (0..self.grid.people.len()).filter(|&person| self.grid.people[person].counts).collect();
        let most = people.iter().map(|&person| self.breaks[person].len()).max().unwrap_or(0);
        if most <= limit {
            return;
        }
        let guard = guards.guard(sat, Rule::Fairness);
        for breaks in limit + 1..=most {
            let have: Vec<Lit> =
                people.iter().filter_map(|&person| self.breaks[person].get(breaks - 1).copied()).collect();
            let somebody = any_of(sat, &have);
            for &person in &people {
                match self.breaks[person].get(breaks - limit - 1) {
                    Some(&as_many) => guarded(sat, &[!somebody, as_many], guard),
                    None => guarded(sat, &[!somebody], guard),
                }
            }
        }
    }

    /// One more break of a person costs what it adds to the person's price.
    pub(super) fn break_prices(&self) -> Vec<Soft> {
        let mut softs = Vec::new();
        for breaks in &self.breaks {
            for (index, &lit) in breaks.iter().enumerate() {
                let index = index as u32;
                softs.push((!lit, self.grid.price(index + 1) - self.grid.price(index)));
            }
        }
        softs
    }

    /// The difference of the sides' breaks, in unary.
    pub(super) fn balance(&self, sat: &mut dyn Sat) -> (Vec<Soft>, u64) {
        let of = |side: Side| -> Vec<Lit> {
            let people = (0..self.grid.people.len()).filter(|&person| self.grid.people[person].side == side);
            people.flat_map(|person| self.breaks[person].iter().copied()).collect()
        };
        let mut all = of(Side::A);
        let others = of(Side::B);
        let even = others.len();
        // As many of A as not of B: the number of breaks of A less those of B is this count less the size of B.
        all.extend(others.iter().map(|&lit| !lit));
        let mut softs = Vec::new();
        if all.is_empty() {
            return (softs, 0);
        }
        let mut count = Totalizer::new(&all, Tie::Both);
        for more in 1..=all.len() - even {
            softs.push((!count.at_least(sat, even + more), 1));
        }
        for fewer in 1..=even {
            softs.push((count.at_least(sat, even - fewer + 1), 1));
        }
        (softs, 0)
    }
}

/// Whether each of these can have a slot of its own: augmenting paths (Kuhn's algorithm).
fn find_own(wanted: &[Mask]) -> bool {
    let mut owners = [None; Mask::BITS as usize];
    (0..wanted.len()).all(|one| find_slot(wanted, one, &mut owners, &mut 0))
}

/// Gives a slot to one of these, from others if they can have another one instead.
fn find_slot(wanted: &[Mask], one: usize, owners: &mut [Option<usize>], asked: &mut Mask) -> bool {
    for slot in slots_of(wanted[one]) {
        if *asked & bit(slot) != 0 {
            continue;
        }
        *asked |= bit(slot);
        if owners[slot].is_none_or(|other| find_slot(wanted, other, owners, asked)) {
            owners[slot] = Some(one);
            return true;
        }
    }
    false
}
