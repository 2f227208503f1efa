//! Ids that are the same in every run.

use crate::ports::v7;
use chrono::{NaiveDate, NaiveTime};

/// Ids in the shape of `UUIDv7`, each behind the one before, from a day and a seed.
pub(super) struct Ids {
    next: u64,
    numbers: Numbers,
}

impl Ids {
    /// Ids that bear the morning of a day.
    pub(super) fn new(as_of: NaiveDate, seed: u64) -> Self {
        let millis = as_of.and_time(NaiveTime::MIN).and_utc().timestamp_millis();
        Self { next: u64::try_from(millis).unwrap_or(0) << 12, numbers: Numbers(seed) }
    }

    /// The next one.
    pub(super) fn next(&mut self) -> String {
        self.next += 1;
        v7(self.next, self.numbers.next().to_be_bytes())
    }
}

/// Numbers without any order to the eye (`splitmix64`), the same on every computer.
pub(super) struct Numbers(pub u64);

impl Numbers {
    pub(super) const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Below a bound, which is not 0.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound.max(1)).unwrap_or(u64::MAX);
        usize::try_from(self.next() % bound).unwrap_or(0)
    }

    /// One of several.
    pub(super) fn pick<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> Option<&'a T> {
        let at = self.below(of.len());
        of.get(at).copied()
    }
}
