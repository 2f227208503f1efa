//! The least that must be paid: core-guided search for the optimum of one level.
//!
//! Stratified OLL (Andres, Kaufmann, Matheis, Schaub, ICLP 2012; Morgado, Dodaro, Marques-Silva, CP 2014): assume that
//! nothing is paid; each core, a set of wishes that cannot hold together, raises the lower bound and is replaced by the
//! wish that no second one of it fails. Cores are made small first, and exhausted: the bound is raised as long as the
//! count of the failing ones can be shown to be higher. The search stops as soon as the bound meets the incumbent.

use std::collections::BTreeMap;

use crate::timetable::cardinality::{Tie, Totalizer};
use crate::timetable::cnf::Soft;
use crate::timetable::sat::{Answer, Lit, Sat};

/// Conflicts for each try to make a core smaller.
const SHRINK: u64 = 300;
/// Cores of more wishes than this are not tried wish by wish.
const SHRINK_SIZE: usize = 60;
/// Conflicts for each try to show that more wishes of a core fail.
const EXHAUST: u64 = 3_000;

/// How it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The bound is the optimum.
    Optimal,
    /// The best one known meets a bound that came from elsewhere.
    Met,
    /// There is no assignment at all.
    Infeasible,
    /// Stopped before.
    Stopped,
}

/// Who looks at the search from outside.
pub trait Observer {
    /// An assignment was found: the solver holds it. Returns what the best one known pays on this level.
    fn found(&mut self, sat: &dyn Sat) -> u64;
    /// Nothing pays less than this.
    fn bound(&mut self, bound: u64);
    /// What cannot be beaten, as far as is known from elsewhere.
    fn known_bound(&self) -> u64;
    /// What the best assignment known pays on this level, if it is as good as proved on the levels before.
    fn best(&self) -> Option<u64>;
    /// How many conflicts are left.
    fn conflicts_left(&self, sat: &dyn Sat) -> Option<u64>;
}

/// A search for the optimum of one level.
pub struct Oll<'s> {
    sat: &'s mut dyn Sat,
    observer: &'s mut dyn Observer,
    /// What each wish costs when it fails.
    wishes: BTreeMap<Lit, u64>,
    /// The counts behind the wishes that stand for a core.
    counts: Vec<Totalizer>,
    /// Which count a wish is about, and how many may fail.
    count_of: BTreeMap<Lit, (usize, usize)>,
    bound: u64,
}

impl<'s> Oll<'s> {
    /// A search for what the wishes cost together; `constant` is paid in any case.
    pub fn new(sat: &'s mut dyn Sat, observer: &'s mut dyn Observer, softs: Vec<Soft>, constant: u64) -> Self {
        let mut wishes = BTreeMap::new();
        for (lit, cost) in softs {
            *wishes.entry(lit).or_insert(0) += cost;
        }
        Self { sat, observer, wishes, counts: Vec::new(), count_of: BTreeMap::new(), bound: constant }
    }

    /// Searches until the optimum is proved or the observer has had enough. Afterwards, if it is optimal, only assignments
    /// that pay just this are left to the solver.
    pub fn run(mut self) -> Outcome {
        let mut stratum = self.wishes.values().copied().max().unwrap_or(1);
        self.observer.bound(self.bound);
        loop {
            if self.is_met() {
                if self.observer.best().is_some_and(|best| best > self.bound) {
                    return Outcome::Met;
                }
                self.harden();
                return Outcome::Optimal;
            }
            let mut assumed: Vec<Lit> =
                self.wishes.iter().filter(|&(_, &cost)| cost >= stratum).map(|(&lit, _)| lit).collect();
            assumed.sort_by_key(|lit| (self.count_of.contains_key(lit), *lit));
            let left = self.observer.conflicts_left(self.sat);
            match self.sat.solve(&assumed, left) {
                Answer::Stopped if self.is_met() => {}
                Answer::Stopped => return Outcome::Stopped,
                Answer::No(core) if core.is_empty() => return Outcome::Infeasible,
                Answer::No(core) => self.take_core(core),
                Answer::Yes => {
                    self.observer.found(self.sat);
                    if let Some(next) = self.wishes.values().copied().filter(|&cost| cost < stratum).max() {
                        stratum = next;
                    } else {
                        self.harden();
                        return Outcome::Optimal;
                    }
                }
            }
        }
    }

    fn is_met(&self) -> bool {
        self.observer.best().is_some_and(|best| best <= self.bound.max(self.observer.known_bound()))
    }

    /// At the optimum every wish that is left holds.
    fn harden(&mut self) {
        for &lit in self.wishes.keys() {
            self.sat.clause(&[lit]);
        }
    }

    fn raise(&mut self, by: u64) {
        self.bound += by;
        self.observer.bound(self.bound);
    }

    fn take_core(&mut self, core: Vec<Lit>) {
        let core = self.shrink(core);
        let cost = core.iter().filter_map(|lit| self.wishes.get(lit)).copied().min().unwrap_or(0);
        for lit in &core {
            let left = self.wishes.get(lit).map_or(0, |own| own - cost);
            if left == 0 {
                self.wishes.remove(lit);
            } else {
                self.wishes.insert(*lit, left);
            }
            if let Some(&(count, failing)) = self.count_of.get(lit) {
                self.wish_at_most(count, failing + 1, cost);
            }
        }
        self.raise(cost);
        if let [lit] = core.as_slice() {
            self.sat.clause(&[!*lit]);
        } else {
            self.replace(&core, cost);
        }
    }

    /// Wishes that no more than so many of a count fail.
    fn wish_at_most(&mut self, count: usize, failing: usize, cost: u64) {
        if failing < self.counts[count].inputs() {
            let wish = !self.counts[count].at_least(self.sat, failing + 1);
            *self.wishes.entry(wish).or_insert(0) += cost;
            self.count_of.insert(wish, (count, failing));
        }
    }

    /// Puts the wish that no second one fails in the place of a core, or of a later one, if that can be shown. At once:
    /// waiting until no other core is left would ask for assignments that pay more than they need, and those are as hard to
    /// find as the best ones.
    fn replace(&mut self, core: &[Lit], cost: u64) {
        let failing: Vec<Lit> = core.iter().map(|&lit| !lit).collect();
        self.counts.push(Totalizer::new(&failing, Tie::Upwards));
        let count = self.counts.len() - 1;
        let mut fail = 1;
        while fail < core.len() && !self.is_met() {
            let wish = !self.counts[count].at_least(self.sat, fail + 1);
            let limit = EXHAUST.min(self.observer.conflicts_left(self.sat).unwrap_or(u64::MAX));
            match self.sat.solve(&[wish], Some(limit)) {
                Answer::No(_) => {
                    self.sat.clause(&[!wish]);
                    self.raise(cost);
                    fail += 1;
                }
                Answer::Yes => {
                    self.observer.found(self.sat);
                    break;
                }
                Answer::Stopped => break,
            }
        }
        self.wish_at_most(count, fail, cost);
    }

    /// Leaves out of a core what it does not need, as far as that is cheap to see.
    fn shrink(&mut self, mut core: Vec<Lit>) -> Vec<Lit> {
        // Cheap rounds first: the solver often needs fewer when it is given fewer.
        for _ in 0..4 {
            if core.len() < 3 {
                return core;
            }
            match self.sat.solve(&core, Some(SHRINK)) {
                Answer::No(smaller) if !smaller.is_empty() && smaller.len() < core.len() => core = smaller,
                _ => break,
            }
        }
        if core.len() > SHRINK_SIZE {
            return core;
        }
        let mut index = 0;
        while index < core.len() && core.len() > 1 {
            let mut fewer = core.clone();
            fewer.remove(index);
            let limit = SHRINK.min(self.observer.conflicts_left(self.sat).unwrap_or(u64::MAX));
            match self.sat.solve(&fewer, Some(limit)) {
                Answer::No(smaller) if smaller.is_empty() => return core,
                Answer::No(smaller) => core = smaller,
                Answer::Yes => {
                    self.observer.found(self.sat);
                    index += 1;
                }
                Answer::Stopped => index += 1,
            }
        }
        core
    }
}
