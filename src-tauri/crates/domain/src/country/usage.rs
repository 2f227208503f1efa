//! How a home state prints the names of places: other names, marks, and the notes that go with them. The table is
//! `assets/reference/place-usage.json`.

use super::Countries;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A place's name as a document prints it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PrintedName {
    /// The name with its mark: `Kosovo*`.
    pub name: String,
    /// The mark alone, which stands before the note again.
    pub mark: Option<String>,
    /// The note that the mark leads to.
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Table {
    homes: BTreeMap<String, BTreeMap<String, Usage>>,
}

#[derive(Debug, Deserialize)]
struct Usage {
    #[serde(default)]
    names: BTreeMap<String, String>,
    #[serde(default)]
    mark: Option<String>,
    #[serde(default)]
    note: BTreeMap<String, String>,
}

static USAGE: LazyLock<Table> = LazyLock::new(|| {
    // The table is part of the program; a test reads it, so an unreadable one cannot be shipped.
    serde_json::from_str(include_str!("../../../../../assets/reference/place-usage.json"))
        .unwrap_or(Table { homes: BTreeMap::new() })
});

impl Countries {
    /// A place's name as documents of a home state print it, with its footnote where that state's usage asks for one.
    ///
    /// Source: CONTRACT §5.
    #[must_use]
    pub fn printed(&self, code: &str, lang: &str, home: &str) -> PrintedName {
        let plain = self.name(code, lang);
        let Some(usage) = USAGE.homes.get(home).and_then(|places| places.get(code)) else {
            return PrintedName { name: plain.to_owned(), mark: None, note: None };
        };
        let name = usage.names.get(lang).map_or(plain, String::as_str);
        PrintedName {
            name: format!("{name}{}", usage.mark.as_deref().unwrap_or_default()),
            mark: usage.mark.clone(),
            note: usage.note.get(lang).or_else(|| usage.note.get("en")).cloned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Countries;

    #[test]
    fn bucharest_prints_kosovo_with_its_note_and_others_do_not() {
        let printed = Countries::bundled().printed("XK", "ro", "RO");
        assert_eq!(printed.name, "Kosovo*");
        assert!(printed.note.unwrap().contains("1244"));
        let elsewhere = Countries::bundled().printed("XK", "en", "GB");
        assert_eq!((elsewhere.name.as_str(), elsewhere.note), ("Kosovo", None));
    }
}
