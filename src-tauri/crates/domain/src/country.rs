//! Countries and territories, present and former, as the product names them. The table is
//! `assets/reference/countries.json`; its head names the sources and their dates.
//!
//! A place is found by exact name only, folded: words such as *Republic* are never left out, because with two Koreas,
//! two Congos and two Chinas they decide which one is meant.

mod usage;
mod weekend;

pub use usage::PrintedName;

use crate::date::PartialDate;
use crate::fold::fold;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A country or territory, present or former.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct Country {
    /// ISO 3166-1 alpha-2 or `XK`; of former states the four letters of ISO 3166-3, or `X-` and letters of ours.
    pub code: String,
    /// ISO 3166-1 alpha-3, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alpha3: Option<String>,
    /// Its name by language: en, ro, fr, ur, ar.
    pub names: BTreeMap<String, String>,
    /// What its people and things are called, in English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub demonym: Option<String>,
    /// Its capital by language; always in English where there is one.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub capital: BTreeMap<String, String>,
    /// Its IANA zones, the capital's first; of a former state those of its former capital.
    #[serde(default)]
    pub zones: Vec<String>,
    /// Its dial code without `+`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dial: Option<String>,
    /// Its weekend by ISO number, Monday 1 to Sunday 7.
    #[serde(default)]
    pub weekend: Vec<u8>,
    /// Since when it exists, where that is recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub existed_from: Option<PartialDate>,
    /// Until when it existed; only former states have one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub existed_to: Option<PartialDate>,
    /// What came after it, by code.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub successors: Vec<String>,
    /// What came before it, by code.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub predecessors: Vec<String>,
    /// Other names that registers use, as written.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Where an entry of ours is taken from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

impl Country {
    /// Whether it no longer exists.
    #[must_use]
    pub const fn is_former(&self) -> bool {
        self.existed_to.is_some()
    }

    /// Whether it may have existed on a date, as far as is recorded.
    #[must_use]
    pub fn current_on(&self, date: PartialDate) -> bool {
        self.existed_from.is_none_or(|from| from.first_day() <= date.last_day())
            && self.existed_to.is_none_or(|to| date.first_day() <= to.last_day())
    }

    /// The letters that stand for it in a code: `RO`; of former states `SUHH`, and `HAWI` for `X-HAWI`.
    #[must_use]
    pub fn iso_letters(&self) -> &str {
        self.code.strip_prefix("X-").unwrap_or(&self.code)
    }

    /// The zone of its capital.
    #[must_use]
    pub fn zone(&self) -> Option<&str> {
        self.zones.first().map(String::as_str)
    }

    /// Its name, in English where the language has none.
    #[must_use]
    pub fn name(&self, lang: &str) -> &str {
        self.names.get(lang).or_else(|| self.names.get("en")).map_or(self.code.as_str(), String::as_str)
    }

    /// Its capital's name, in English where the language has none.
    #[must_use]
    pub fn capital(&self, lang: &str) -> Option<&str> {
        self.capital.get(lang).or_else(|| self.capital.get("en")).map(String::as_str)
    }
}

/// The places that come with the product.
#[derive(Debug)]
pub struct Countries {
    places: Vec<Country>,
    by_code: BTreeMap<String, usize>,
    by_name: BTreeMap<String, usize>,
}

#[derive(Deserialize)]
struct Table {
    places: Vec<Country>,
}

static BUNDLED: LazyLock<Countries> = LazyLock::new(|| {
    // The table is part of the program; a test reads it, so an unreadable one cannot be shipped.
    let table = serde_json::from_str::<Table>(include_str!("../../../../assets/reference/countries.json"));
    Countries::new(table.map(|table| table.places).unwrap_or_default())
});

impl Countries {
    /// The places that come with the product.
    #[must_use]
    pub fn bundled() -> &'static Self {
        &BUNDLED
    }

    fn new(places: Vec<Country>) -> Self {
        let (mut by_code, mut by_name) = (BTreeMap::new(), BTreeMap::new());
        for (at, place) in places.iter().enumerate() {
            by_code.insert(place.code.clone(), at);
            for name in place.names.values().chain(&place.aliases) {
                by_name.insert(name_key(name), at);
            }
        }
        for (at, place) in places.iter().enumerate() {
            if let Some(alpha3) = &place.alpha3 {
                by_code.entry(alpha3.clone()).or_insert(at);
            }
        }
        Self { places, by_code, by_name }
    }

    /// A place by its code; three letters are known as well.
    #[must_use]
    pub fn get(&self, code: &str) -> Option<&Country> {
        self.by_code.get(code).and_then(|at| self.places.get(*at))
    }

    /// A place by a name in any language, an alias, or its code in capitals.
    ///
    /// Case, diacritics, punctuation and `&` for *and* do not matter; every word does.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<&Country> {
        let by_name = || self.by_name.get(&name_key(text)).and_then(|at| self.places.get(*at));
        self.get(text.trim()).or_else(by_name)
    }

    /// The name of a code, in English where the language has none, or the code itself where it is unknown.
    #[must_use]
    pub fn name<'a>(&'a self, code: &'a str, lang: &str) -> &'a str {
        self.get(code).map_or(code, |place| place.name(lang))
    }

    /// Every place: present ones by code, then former ones.
    #[must_use]
    pub fn all(&self) -> &[Country] {
        &self.places
    }
}

/// The form under which names are compared: folded, marks as blanks, dots and apostrophes as nothing, `&` as *and*, and
/// initials as one word, so that `U.S.S.R.` and `U. S. S. R.` are the same.
fn name_key(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    for letter in fold(name).chars() {
        match letter {
            '.' | '\'' => {}
            '&' => plain.push_str(" and "),
            '-' | ',' | '(' | ')' | '/' | '،' => plain.push(' '),
            other => plain.push(other),
        }
    }
    let mut key = String::with_capacity(plain.len());
    let mut after_initial = false;
    for word in plain.split_whitespace() {
        let initial = word.chars().nth(1).is_none();
        let joins = initial && after_initial;
        if !key.is_empty() && !joins {
            key.push(' ');
        }
        key.push_str(word);
        after_initial = initial;
    }
    key
}

#[cfg(test)]
mod tests;
