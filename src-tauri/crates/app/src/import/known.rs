//! Who and what is known by name, and which codes are given: read once, then kept up while the import writes.
//!
//! A name is kept as a hash and an id as its 16 bytes, so that a million people take some tens of megabytes.

use super::wanted::{country_key, related};
use crate::error::Result;
use attache_domain::code;
use attache_domain::fold::fold;
use attache_domain::kind::Kind;
use attache_store::Matching;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// A hash under which a name stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Key([u8; 16]);

impl Key {
    fn of(parts: &[&str]) -> Self {
        let mut hasher = Sha256::new();
        for part in parts {
            hasher.update(part.as_bytes());
            hasher.update([0x1f]);
        }
        let digest: [u8; 32] = hasher.finalize().into();
        let mut key = [0; 16];
        key.iter_mut().zip(digest).for_each(|(to, from)| *to = from);
        Self(key)
    }
}

/// Names to ids.
#[derive(Debug, Default)]
pub(super) struct Known {
    people: HashMap<Key, Uuid>,
    organisations: HashMap<Key, Uuid>,
    posts: HashMap<Key, Uuid>,
    /// Next number by prefix.
    codes: HashMap<String, u32>,
    /// Records whose number no import gave.
    by_hand: BTreeMap<String, Vec<String>>,
}

impl Known {
    pub(super) fn read(matching: Matching<'_>, kind: Kind) -> Result<Self> {
        let mut known = Self::default();
        if kind == Kind::Delegation {
            matching.people(|id, name, nationality| known.keep_person(name, nationality, "", id))?;
        }
        if kind != Kind::Delegation {
            matching.organisations(|id, name, acronym| {
                known.keep_organisation(name, id);
                if !acronym.is_empty() {
                    known.keep_organisation(acronym, id);
                }
            })?;
        }
        if kind == Kind::Person {
            matching.posts(|id, title, organisation| known.keep_post(title, organisation, id))?;
        }
        for (number, id) in matching.numbered_by_hand(kind)? {
            known.by_hand.entry(number).or_default().push(id);
        }
        Ok(known)
    }

    /// The person of this name and country, whatever the country was called before or after.
    pub(super) fn person(&self, name: &str, country: &str, country_text: &str) -> Option<String> {
        let name = fold(name);
        let find = |country: &str| self.people.get(&Key::of(&[&name, country])).map(Uuid::to_string);
        if country.is_empty() {
            return find(&country_key("", country_text));
        }
        related(country).into_iter().find_map(find)
    }

    pub(super) fn keep_person(&mut self, name: &str, country: &str, country_text: &str, id: &str) {
        keep(&mut self.people, Key::of(&[&fold(name), &country_key(country, country_text)]), id);
    }

    pub(super) fn organisation(&self, name: &str) -> Option<String> {
        self.organisations.get(&Key::of(&[&fold(name)])).map(Uuid::to_string)
    }

    pub(super) fn keep_organisation(&mut self, name: &str, id: &str) {
        keep(&mut self.organisations, Key::of(&[&fold(name)]), id);
    }

    pub(super) fn post(&self, title: &str, organisation: &str) -> Option<String> {
        self.posts.get(&Key::of(&[&fold(title), organisation])).map(Uuid::to_string)
    }

    pub(super) fn keep_post(&mut self, title: &str, organisation: &str, id: &str) {
        keep(&mut self.posts, Key::of(&[&fold(title), organisation]), id);
    }

    pub(super) fn numbered_by_hand(&self, number: &str) -> &[String] {
        self.by_hand.get(number).map_or(&[], Vec::as_slice)
    }

    /// The next code of a prefix. Codes that are given are read once a prefix.
    pub(super) fn code(&mut self, matching: Matching<'_>, kind: Kind, prefix: &str) -> Result<String> {
        if let Some(next) = self.codes.get_mut(prefix) {
            *next += 1;
            return Ok(format!("{prefix}{next:02}"));
        }
        let taken = matching.codes(kind, prefix)?;
        let code = code::next(prefix, taken.iter().map(String::as_str));
        let number = code.strip_prefix(prefix).and_then(|number| number.parse().ok()).unwrap_or(1);
        self.codes.insert(prefix.to_owned(), number);
        Ok(code)
    }
}

/// The first of a name keeps it.
fn keep(names: &mut HashMap<Key, Uuid>, key: Key, id: &str) {
    if let Ok(id) = Uuid::parse_str(id) {
        names.entry(key).or_insert(id);
    }
}
