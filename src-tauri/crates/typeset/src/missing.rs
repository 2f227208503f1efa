//! Characters that no face has, and where they stand.

use std::collections::BTreeMap;

/// A character that no face has. It is printed as U+FFFD.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingGlyph {
    /// The character.
    pub character: char,
    /// The nearest heading before it; empty before the first.
    pub heading: String,
    /// The words around it.
    pub excerpt: String,
    /// How often it stands under this heading.
    pub times: usize,
}

/// Collects missing characters, one entry a character and heading.
#[derive(Clone, Default)]
pub(crate) struct Missing {
    found: Vec<MissingGlyph>,
    at: BTreeMap<(char, String), usize>,
}

impl Missing {
    pub fn add(&mut self, character: char, heading: &str, text: &str, offset: usize) {
        let next = self.found.len();
        let at = *self.at.entry((character, heading.to_owned())).or_insert(next);
        if let Some(known) = self.found.get_mut(at) {
            known.times += 1;
        } else {
            let excerpt = excerpt(text, offset);
            self.found.push(MissingGlyph { character, heading: heading.to_owned(), excerpt, times: 1 });
        }
    }

    pub fn into_list(self) -> Vec<MissingGlyph> {
        self.found
    }
}

/// About twenty characters on either side.
fn excerpt(text: &str, offset: usize) -> String {
    let start = text.get(..offset).and_then(|head| head.char_indices().rev().nth(19)).map_or(0, |(at, _)| at);
    let end = text.get(offset..).and_then(|tail| tail.char_indices().nth(21)).map_or(text.len(), |(at, _)| offset + at);
    text.get(start..end).unwrap_or("").trim().to_owned()
}
