//! What two sides offer and need, sector by sector, and where one's offer meets the other's need.

use crate::record::Strength;
use crate::sector::Sectors;
use std::collections::BTreeMap;

/// What one side offers and needs in a sector.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Side<'a> {
    /// What it offers.
    pub offers: Vec<&'a Strength>,
    /// What it needs.
    pub needs: Vec<&'a Strength>,
}

/// A sector in which one of two sides offers or needs something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared<'a> {
    /// The sector's code.
    pub sector: &'a str,
    /// Our side.
    pub ours: Side<'a>,
    /// Their side.
    pub theirs: Side<'a>,
}

impl Shared<'_> {
    /// We offer what they need.
    #[must_use]
    pub const fn our_offer_meets(&self) -> bool {
        !self.ours.offers.is_empty() && !self.theirs.needs.is_empty()
    }

    /// They offer what we need.
    #[must_use]
    pub const fn their_offer_meets(&self) -> bool {
        !self.theirs.offers.is_empty() && !self.ours.needs.is_empty()
    }
}

/// The sectors in which either side offers or needs something, in the order of the reference list, so that a wider sector
/// stands before its parts; unknown codes last. A strength in several sectors stands in each of them.
///
/// Source: DOMAIN §1, *complementarity is computed*.
#[must_use]
pub fn complementarity<'a>(
    ours: impl IntoIterator<Item = &'a Strength>,
    theirs: impl IntoIterator<Item = &'a Strength>,
) -> Vec<Shared<'a>> {
    let mut by_sector: BTreeMap<&str, Shared<'a>> = BTreeMap::new();
    let ours = ours.into_iter().map(|strength| (strength, true));
    for (strength, is_ours) in ours.chain(theirs.into_iter().map(|strength| (strength, false))) {
        for sector in strength.sector.split_whitespace() {
            let shared = by_sector.entry(sector).or_insert_with(|| Shared {
                sector,
                ours: Side::default(),
                theirs: Side::default(),
            });
            let side = if is_ours { &mut shared.ours } else { &mut shared.theirs };
            match strength.direction.as_str() {
                "needs" => side.needs.push(strength),
                _ => side.offers.push(strength),
            }
        }
    }
    let known = Sectors::bundled().all();
    let mut sectors: Vec<Shared<'a>> = by_sector.into_values().collect();
    sectors.sort_by_key(|shared| {
        (known.iter().position(|sector| sector.code == shared.sector).unwrap_or(usize::MAX), shared.sector)
    });
    sectors
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strength(sector: &str, direction: &str) -> Strength {
        Strength { sector: sector.to_owned(), direction: direction.to_owned(), ..Strength::default() }
    }

    #[test]
    fn an_offer_meets_a_need_of_the_other_side_in_the_same_sector_only() {
        let ours = [strength("cybersecurity", "offers"), strength("energy", "offers"), strength("energy", "needs")];
        let theirs = [strength("cybersecurity", "needs"), strength("software", "offers")];
        let sectors = complementarity(&ours, &theirs);
        let meets = |code: &str| {
            let shared = sectors.iter().find(|shared| shared.sector == code).unwrap();
            (shared.our_offer_meets(), shared.their_offer_meets())
        };
        assert_eq!(meets("cybersecurity"), (true, false));
        assert_eq!(meets("energy"), (false, false), "both on our side");
        assert_eq!(meets("software"), (false, false));
    }

    #[test]
    fn a_strength_stands_in_each_of_its_sectors_and_wider_ones_come_first() {
        let ours = [strength("no-such cybersecurity it", "offers")];
        let codes: Vec<&str> = complementarity(&ours, &[]).iter().map(|shared| shared.sector).collect();
        assert_eq!(codes, ["it", "cybersecurity", "no-such"]);
    }
}
