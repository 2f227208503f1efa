//! Protective markings: schemes and their levels, low to high, as a table (DOMAIN §7). No scheme is known to the code.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A scheme of markings.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct Scheme {
    /// Its stable code: `RO`, `TLP`.
    pub code: String,
    /// Its name by language.
    pub names: BTreeMap<String, String>,
    /// The law or agreement that it stands in.
    pub source: String,
    /// Home states whose records carry it unless the user says otherwise.
    pub homes: Vec<String>,
    /// Its levels from low to high; the first is open.
    pub levels: Vec<Level>,
}

/// A level of a scheme.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct Level {
    /// Its stable code inside the scheme: `secret-de-serviciu`.
    pub code: String,
    /// Its word on the screen, in the scheme's own language.
    pub word: String,
    /// Its words on paper, top and bottom of every page.
    pub printed: String,
}

/// A level of a scheme, written `RO/secret-de-serviciu`.
///
/// Levels of one scheme are ordered; those of two schemes are not comparable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Marking {
    scheme: usize,
    level: usize,
}

#[derive(Deserialize)]
struct Table {
    schemes: Vec<Scheme>,
}

static SCHEMES: LazyLock<Vec<Scheme>> = LazyLock::new(|| {
    // The table is part of the program; a test reads it, so an unreadable one cannot be shipped.
    serde_json::from_str::<Table>(include_str!("../../../../assets/reference/markings.json"))
        .map(|table| table.schemes)
        .unwrap_or_default()
});

/// Every scheme, in the order in which they are offered.
#[must_use]
pub fn schemes() -> &'static [Scheme] {
    &SCHEMES
}

/// The scheme that records of a home state carry unless the user says otherwise; states without one of their own take
/// the last of the table, which is meant for anyone.
#[must_use]
pub fn default_scheme(home: &str) -> Option<&'static Scheme> {
    SCHEMES.iter().find(|scheme| scheme.homes.iter().any(|code| code == home)).or_else(|| SCHEMES.last())
}

/// The open level of a scheme: that of an unmarked record, and the ceiling until it is changed.
#[must_use]
pub fn open(scheme: &str) -> Option<Marking> {
    let scheme = SCHEMES.iter().position(|known| known.code == scheme)?;
    Some(Marking { scheme, level: 0 })
}

/// The highest marking of each scheme, in the order of the table; what a document made of these records carries.
#[must_use]
pub fn highest_per_scheme(markings: impl IntoIterator<Item = Marking>) -> Vec<Marking> {
    let mut highest = BTreeMap::new();
    for Marking { scheme, level } in markings {
        let known = highest.entry(scheme).or_insert(level);
        *known = level.max(*known);
    }
    highest.into_iter().map(|(scheme, level)| Marking { scheme, level }).collect()
}

impl Marking {
    /// Reads a stored code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let (scheme, level) = code.split_once('/')?;
        let (scheme, known) = SCHEMES.iter().enumerate().find(|(_, known)| known.code == scheme)?;
        Some(Self { scheme, level: known.levels.iter().position(|known| known.code == level)? })
    }

    /// Every level of every scheme.
    pub fn all() -> impl Iterator<Item = Self> {
        let levels =
            |(scheme, known): (usize, &Scheme)| (0..known.levels.len()).map(move |level| Self { scheme, level });
        SCHEMES.iter().enumerate().flat_map(levels)
    }

    /// Its stored code: `RO/secret-de-serviciu`.
    #[must_use]
    pub fn code(self) -> String {
        format!("{}/{}", self.scheme().map_or("", |scheme| &scheme.code), self.level().map_or("", |level| &level.code))
    }

    /// Its scheme; there always is one.
    #[must_use]
    pub fn scheme(self) -> Option<&'static Scheme> {
        SCHEMES.get(self.scheme)
    }

    /// Its level; there always is one.
    #[must_use]
    pub fn level(self) -> Option<&'static Level> {
        self.scheme()?.levels.get(self.level)
    }

    /// Its word on the screen, in the scheme's own language.
    #[must_use]
    pub fn word(self) -> &'static str {
        self.level().map_or("", |level| &level.word)
    }

    /// Its words on paper.
    #[must_use]
    pub fn printed(self) -> &'static str {
        self.level().map_or("", |level| &level.printed)
    }

    /// Whether it is its scheme's open level.
    #[must_use]
    pub const fn is_open(self) -> bool {
        self.level == 0
    }

    /// Whether it lies above a ceiling. A ceiling of another scheme allows only the open level.
    #[must_use]
    pub const fn is_above(self, ceiling: Self) -> bool {
        if self.scheme == ceiling.scheme { self.level > ceiling.level } else { !self.is_open() }
    }

    /// Whether it lies above the ceiling of its scheme; a scheme without one allows its open level.
    #[must_use]
    pub fn exceeds(self, ceilings: &[Self]) -> bool {
        let ceiling = ceilings.iter().find(|ceiling| ceiling.scheme == self.scheme);
        self.is_above(ceiling.copied().unwrap_or(Self { scheme: self.scheme, level: 0 }))
    }
}

impl PartialOrd for Marking {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        (self.scheme == other.scheme).then(|| self.level.cmp(&other.level))
    }
}

impl Serialize for Marking {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.code())
    }
}

impl<'de> Deserialize<'de> for Marking {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::parse(&code).ok_or_else(|| de::Error::custom(format!("no such marking: {code}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marking(code: &str) -> Marking {
        Marking::parse(code).unwrap()
    }

    #[test]
    fn every_scheme_begins_with_its_open_level() {
        let open: Vec<(&str, &str)> =
            schemes().iter().map(|scheme| (scheme.code.as_str(), super::open(&scheme.code).unwrap().word())).collect();
        assert_eq!(
            open,
            [
                ("RO", "Neclasificat"),
                ("PK", "Unclassified"),
                ("UK", "OFFICIAL"),
                ("EU", "EU not classified"),
                ("TLP", "TLP:CLEAR"),
            ]
        );
    }

    #[test]
    fn every_level_is_read_back_from_its_code() {
        for marking in Marking::all() {
            assert_eq!(Marking::parse(&marking.code()), Some(marking));
            assert!(!marking.word().is_empty() && !marking.printed().is_empty());
        }
        assert_eq!(Marking::all().count(), 24);
        for wrong in ["", "RO", "RO/", "ro/secret", "RO/restricted", "NATO/secret"] {
            assert_eq!(Marking::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn levels_rise_inside_a_scheme_and_are_not_compared_across() {
        assert!(marking("RO/strict-secret") > marking("RO/secret"));
        assert!(marking("TLP/amber-strict") > marking("TLP/amber"));
        assert_eq!(marking("RO/secret").partial_cmp(&marking("PK/secret")), None);
    }

    #[test]
    fn a_document_carries_the_highest_of_each_scheme() {
        let records = ["TLP/green", "RO/neclasificat", "RO/secret-de-serviciu", "TLP/clear"].map(marking);
        let carried: Vec<String> = highest_per_scheme(records).into_iter().map(Marking::code).collect();
        assert_eq!(carried, ["RO/secret-de-serviciu", "TLP/green"]);
    }

    #[test]
    fn a_ceiling_speaks_only_for_its_own_scheme() {
        let ceilings = [marking("RO/secret-de-serviciu")];
        assert!(!marking("RO/secret-de-serviciu").exceeds(&ceilings));
        assert!(marking("RO/secret").exceeds(&ceilings));
        assert!(marking("PK/restricted").exceeds(&ceilings));
        assert!(!marking("PK/unclassified").exceeds(&ceilings));
        assert!(marking("EU/restricted").is_above(marking("RO/secret")));
    }

    #[test]
    fn home_decides_the_scheme() {
        let scheme = |home| default_scheme(home).unwrap().code.as_str();
        assert_eq!((scheme("RO"), scheme("PK"), scheme("GB"), scheme("BR")), ("RO", "PK", "UK", "TLP"));
    }
}
