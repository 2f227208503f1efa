//! The unit of sharing: the one partner country of a record, else the common dossier `""`. Fixed at creation; no screen or
//! rule reads it (DOMAIN §2).

use crate::field::Value;
use crate::kind::Kind;
use std::collections::BTreeMap;

/// The dossier of a new record that belongs to no other.
#[must_use]
pub fn of_new(kind: Kind, fields: &BTreeMap<String, Value>, home: &str) -> String {
    let name = match kind {
        Kind::Delegation | Kind::Organisation | Kind::Strength => "country",
        Kind::Person => "nationality",
        _ => return String::new(),
    };
    let country = fields.get(name).map_or("", Value::as_str);
    if country == home { String::new() } else { country.to_owned() }
}
