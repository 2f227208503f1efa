//! The best timetable so far, shared by the engines, and what is proved about better ones.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::timetable::goal::{Cost, Goals, LEVELS};
use crate::timetable::state::State;
use crate::timetable::{Progress, Watch};

/// What the engines share.
pub struct Incumbent<'w> {
    watch: &'w dyn Watch,
    goals: &'w Goals,
    known: Mutex<Known>,
}

/// What is known.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// The best timetable: where its meetings begin.
    pub best: Option<(Cost, Vec<Option<u8>>)>,
    /// What cannot be beaten on each level by a timetable that is as good on those before.
    pub bounds: [Option<u64>; LEVELS],
    /// How many levels, from the first, are proved.
    pub proved: usize,
    /// There is no timetable.
    pub infeasible: bool,
}

impl<'w> Incumbent<'w> {
    /// Nothing known.
    #[must_use]
    pub fn new(watch: &'w dyn Watch, goals: &'w Goals) -> Self {
        Self { watch, goals, known: Mutex::default() }
    }

    /// What cannot be beaten on a level, as far as that is known.
    #[must_use]
    pub fn bound(&self, level: usize) -> u64 {
        self.lock().bounds[level].unwrap_or(0)
    }

    /// Whether the best timetable meets the bound of the first level that is not proved: then nothing is left to prove there.
    #[must_use]
    pub fn is_met(&self) -> bool {
        let known = self.lock();
        let bound = known.bounds.get(known.proved).copied().flatten();
        bound.is_some_and(|bound| known.best.as_ref().is_some_and(|(cost, _)| cost[known.proved] <= bound))
    }

    fn lock(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is known now.
    #[must_use]
    pub fn known(&self) -> Known {
        self.lock().clone()
    }

    /// The level values of the best timetable.
    #[must_use]
    pub fn cost(&self) -> Option<Cost> {
        self.lock().best.as_ref().map(|(cost, _)| *cost)
    }

    /// Where the meetings of the best timetable begin.
    #[must_use]
    pub fn starts(&self) -> Option<Vec<Option<u8>>> {
        self.lock().best.as_ref().map(|(_, starts)| starts.clone())
    }

    /// Nothing beats this on a level.
    pub fn set_bound(&self, level: usize, bound: u64) {
        self.change(|known| known.bounds[level] = known.bounds[level].max(Some(bound)));
    }

    /// The best timetable is as good as any on so many levels.
    pub fn set_proved(&self, levels: usize) {
        self.change(|known| {
            known.proved = levels;
            if let Some((cost, _)) = known.best {
                known.bounds[levels - 1] = Some(cost[levels - 1]);
            }
        });
    }

    /// There is no timetable.
    pub fn set_infeasible(&self) {
        self.change(|known| known.infeasible = known.best.is_none());
    }

    fn change(&self, change: impl FnOnce(&mut Known)) {
        let mut known = self.lock();
        change(&mut known);
        let progress = Progress::new(self.goals, &known);
        drop(known);
        self.watch.progress(&progress);
    }

    /// Takes over a timetable if it is an answer and better than the best.
    pub fn offer(&self, state: &State<'_>) {
        let cost = state.cost();
        let mut known = self.lock();
        if known.best.as_ref().is_none_or(|(best, _)| cost < *best) && state.is_answer() {
            known.best = Some((cost, state.start.clone()));
            let progress = Progress::new(self.goals, &known);
            drop(known);
            self.watch.progress(&progress);
        }
    }
}
