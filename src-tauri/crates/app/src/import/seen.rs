//! Numbered rows that this run has passed. A file may give one number twice; the second row must neither overwrite what is
//! kept of the first, nor be taken for new by a dry run, which keeps nothing.

use super::plan::Marks;
use std::collections::hash_map::DefaultHasher;
use std::collections::{HashMap, HashSet};
use std::hash::{Hash, Hasher};

/// The passed rows, by hashes.
#[derive(Debug, Default)]
pub(super) struct Seen {
    notes: HashSet<u64>,
    rows: HashMap<u64, Vec<Marks>>,
}

impl Seen {
    /// Notes that a source note stands for a row of this run.
    pub(super) fn keep_note(&mut self, note: &str) {
        self.notes.insert(hash(note));
    }

    pub(super) fn has_note(&self, note: &str) -> bool {
        self.notes.contains(&hash(note))
    }

    /// Notes a row that a dry run would have created.
    pub(super) fn keep_row(&mut self, number: &str, marks: &Marks) {
        self.rows.entry(hash(number)).or_default().push(marks.clone());
    }

    pub(super) fn rows(&self, number: &str) -> &[Marks] {
        self.rows.get(&hash(number)).map_or(&[], Vec::as_slice)
    }
}

pub(super) fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
