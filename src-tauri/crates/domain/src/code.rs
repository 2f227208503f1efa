//! The codes by which people cite delegations and agreements (CONTRACT §4). Given once, never recomputed, not unique.

use crate::country::Countries;

/// `HOME-PARTNER YYYY/NN` for a delegation, with `XX` for no partner.
#[must_use]
pub fn delegation_prefix(home: &str, partner: &str, year: &str) -> String {
    format!("{}-{} {year}/", letters(home), letters(partner))
}

/// `PARTNER YYYY/NN` for an agreement.
#[must_use]
pub fn agreement_prefix(partner: &str, year: &str) -> String {
    format!("{} {year}/", letters(partner))
}

/// The code after the highest of those that share the prefix: at least two digits.
#[must_use]
pub fn next<'a>(prefix: &str, taken: impl Iterator<Item = &'a str>) -> String {
    let highest = taken.filter_map(|code| code.strip_prefix(prefix)?.parse::<u32>().ok()).max().unwrap_or(0);
    format!("{prefix}{:02}", highest + 1)
}

/// A code as one compares it: folded, with `-` for every separator.
#[must_use]
pub fn folded(code: &str) -> String {
    code.trim().to_uppercase().replace([' ', '/'], "-")
}

fn letters(country: &str) -> &str {
    if country.is_empty() { "XX" } else { Countries::bundled().get(country).map_or("XX", |known| known.iso_letters()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_count_on_inside_a_country_and_year() {
        let prefix = delegation_prefix("RO", "PK", "2026");
        assert_eq!(next(&prefix, std::iter::empty()), "RO-PK 2026/01");
        assert_eq!(next(&prefix, ["RO-PK 2026/09", "RO-PK 2026/x", "RO-IN 2026/44"].into_iter()), "RO-PK 2026/10");
        assert_eq!(next(&agreement_prefix("", "2026"), std::iter::empty()), "XX 2026/01");
    }

    #[test]
    fn a_code_is_found_however_it_is_typed() {
        assert_eq!(folded("ro-pk-2026-01"), folded("RO-PK 2026/01"));
    }
}
