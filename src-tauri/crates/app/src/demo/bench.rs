//! A large workspace, and in it one delegation with everything that a long book has.

use super::ids::Ids;
use crate::error::Result;
use attache_store::Writer;
use chrono::NaiveDate;

/// Writes the large workspace.
pub(super) struct Bench<'a, 'conn> {
    writer: &'a mut Writer<'conn>,
    as_of: NaiveDate,
    ids: Ids,
}

impl<'a, 'conn> Bench<'a, 'conn> {
    pub(super) fn new(writer: &'a mut Writer<'conn>, as_of: NaiveDate, seed: u32) -> Self {
        Self { writer, as_of, ids: Ids::new(as_of, u64::from(seed)) }
    }

    pub(super) fn fill(self, _size: usize) -> Result<()> {
        let _ = (self.writer, self.as_of, self.ids);
        Ok(())
    }
}
