//! How many records there are of each country.

use crate::error::Result;
use crate::store::Store;
use std::collections::BTreeMap;

/// Standing records of a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OfCountry {
    /// Delegations to it or from it.
    pub delegations: i64,
    /// Agreements to which it is a party.
    pub agreements: i64,
    /// People of its side.
    pub people: i64,
    /// Bodies seated there.
    pub organisations: i64,
}

impl Store {
    /// Standing records by country; a country without any is left out.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn counts_by_country(&self) -> Result<BTreeMap<String, OfCountry>> {
        let mut counts: BTreeMap<String, OfCountry> = BTreeMap::new();
        let mut query = self.conn.prepare_cached(include_str!("country/counts.sql"))?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let of = counts.entry(row.get(0)?).or_default();
            let count = row.get(2)?;
            match row.get::<_, String>(1)?.as_str() {
                "delegation" => of.delegations = count,
                "agreement" => of.agreements = count,
                "person" => of.people = count,
                _ => of.organisations = count,
            }
        }
        Ok(counts)
    }
}
