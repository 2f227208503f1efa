//! The tree of economic sectors, with their sections of ISIC Rev. 4 and divisions of NACE Rev. 2.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A sector, perhaps part of a wider one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct Sector {
    /// Its stable code: `cybersecurity`.
    pub code: String,
    /// The wider sector it is part of; none for the widest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// Its name by language.
    pub names: BTreeMap<String, String>,
    /// Sections of ISIC Rev. 4.
    pub isic: Vec<String>,
    /// Divisions of NACE Rev. 2.
    pub nace: Vec<String>,
}

/// The sectors that come with the product.
#[derive(Debug, Deserialize)]
pub struct Sectors {
    sectors: Vec<Sector>,
}

static BUNDLED: LazyLock<Sectors> = LazyLock::new(|| {
    // The table is part of the program; a test reads it, so an unreadable one cannot be shipped.
    serde_json::from_str(include_str!("../../../../assets/reference/sectors.json"))
        .unwrap_or(Sectors { sectors: Vec::new() })
});

impl Sectors {
    /// The sectors that come with the product.
    #[must_use]
    pub fn bundled() -> &'static Self {
        &BUNDLED
    }

    /// A sector by code.
    #[must_use]
    pub fn get(&self, code: &str) -> Option<&Sector> {
        self.sectors.iter().find(|sector| sector.code == code)
    }

    /// A sector by its code or its name in any language, folded.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<&Sector> {
        let wanted = crate::fold::fold(text);
        self.sectors
            .iter()
            .find(|sector| sector.code == wanted || sector.names.values().any(|name| crate::fold::fold(name) == wanted))
    }

    /// A sector's name, in English where the language has none, or the code itself where it is unknown.
    #[must_use]
    pub fn name<'a>(&'a self, code: &'a str, lang: &str) -> &'a str {
        let names = self.get(code).map(|sector| &sector.names);
        names.and_then(|names| names.get(lang).or_else(|| names.get("en"))).map_or(code, String::as_str)
    }

    /// Every sector, each after the wider one it is part of.
    #[must_use]
    pub fn all(&self) -> &[Sector] {
        &self.sectors
    }

    /// Whether `code` is `wider` or part of it, however deep.
    #[must_use]
    pub fn is_within(&self, code: &str, wider: &str) -> bool {
        // A tree has fewer levels than sectors, so a wrong table cannot make this endless.
        let mut at = Some(code);
        for _ in 0..=self.sectors.len() {
            match at {
                Some(code) if code == wider => return true,
                Some(code) => at = self.get(code).and_then(|sector| sector.parent.as_deref()),
                None => return false,
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_sector_has_a_name_in_every_language_and_stands_after_its_parent() {
        let mut seen = BTreeSet::new();
        for sector in Sectors::bundled().all() {
            for lang in ["en", "ro", "fr", "ur", "ar"] {
                assert!(sector.names.get(lang).is_some_and(|name| !name.is_empty()), "{} in {lang}", sector.code);
            }
            assert!(sector.parent.as_ref().is_none_or(|parent| seen.contains(parent)), "{}", sector.code);
            assert!(!sector.isic.is_empty(), "{}", sector.code);
            assert!(!sector.code.contains([' ', ',', ';']), "{}", sector.code);
            assert!(seen.insert(sector.code.clone()), "{} twice", sector.code);
        }
        assert!(seen.len() >= 40);
    }

    #[test]
    fn a_sector_is_found_by_its_name_and_belongs_to_wider_ones() {
        let sectors = Sectors::bundled();
        assert_eq!(sectors.find("Securitate cibernetica").unwrap().code, "cybersecurity");
        assert!(sectors.is_within("cybersecurity", "it"));
        assert!(!sectors.is_within("it", "cybersecurity"));
        assert_eq!(sectors.name("energy", "ro"), "Energie");
        assert_eq!(sectors.name("no-such", "ro"), "no-such");
    }
}
