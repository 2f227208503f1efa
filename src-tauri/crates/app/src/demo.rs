//! Workspaces to look at: the story of a delegation ([`fill`]) and a large one to measure with ([`fill_bench`]).
//!
//! Both are functions of a day and a seed: two of them hold the same records under the same ids, so that they print the same
//! bytes. Neither can be undone, because there is nothing before it.

mod bench;
mod day;
mod ids;
mod story;
mod words;

use crate::error::Result;
use attache_store::{Actor, Store};
use chrono::NaiveDate;

/// Country at home in both.
const HOME: &str = "RO";

/// Fills a new workspace with the story, laid around a day.
pub(crate) fn fill(store: &mut Store, as_of: NaiveDate) -> Result<()> {
    store.write_for_good(&actor(as_of), |writer| story::tell(writer, as_of)).map(|_| ())
}

/// Fills a new workspace with `size` records of all lists together, laid around a day.
pub(crate) fn fill_bench(store: &mut Store, as_of: NaiveDate, size: usize, seed: u32) -> Result<()> {
    store.write_for_good(&actor(as_of), |writer| bench::Bench::new(writer, as_of, seed).fill(size)).map(|_| ())
}

/// Who made it, on the morning of the day.
fn actor(as_of: NaiveDate) -> Actor {
    Actor { name: "Attaché".to_owned(), post: String::new(), at: format!("{as_of}T06:00:00.000Z") }
}
