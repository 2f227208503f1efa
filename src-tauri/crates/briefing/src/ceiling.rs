//! The marking that a document carries, and the refusal of one that lies above its ceiling (DOMAIN §4, invariant 33).

use crate::input::Records;
use crate::options::DocumentOptions;
use attache_domain::marking::{self, Marking};
use attache_domain::record::Record;
use serde::Serialize;

/// The document would hold records above its ceiling; nothing was made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("above the ceiling: {}", names(.records))]
pub struct AboveCeiling {
    /// The records, in the order in which a document would hold them.
    pub records: Vec<MarkedRecord>,
}

/// A record with its name and marking.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct MarkedRecord {
    /// Its kind by wire name.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// Its title or name.
    pub name: String,
    /// Its marking: the word of the level, or the stored code when no scheme knows it.
    pub marking: String,
}

fn names(records: &[MarkedRecord]) -> String {
    let each: Vec<String> = records.iter().map(|record| format!("{} ({})", record.name, record.marking)).collect();
    each.join(", ")
}

/// The highest marking of each scheme in the records.
///
/// # Errors
/// [`AboveCeiling`] when a record lies above the ceiling of its scheme, or carries a marking that no scheme knows: of
/// that one nobody can say that it may leave.
pub(crate) fn carried(records: &Records, options: &DocumentOptions) -> Result<Vec<Marking>, AboveCeiling> {
    let open = marking::default_scheme(&records.home.country).and_then(|scheme| marking::open(&scheme.code));
    let mut carried: Vec<Marking> = open.into_iter().collect();
    let mut above = Vec::new();
    for (code, record) in marked(records) {
        let known = Marking::parse(&code);
        carried.extend(known);
        if known.is_none_or(|known| known.exceeds(&options.ceiling)) {
            above.push(MarkedRecord { marking: known.map_or(code, |known| known.word().to_owned()), ..record });
        }
    }
    if above.is_empty() { Ok(marking::highest_per_scheme(carried)) } else { Err(AboveCeiling { records: above }) }
}

/// Every record with a marking of its own.
fn marked(records: &Records) -> Vec<(String, MarkedRecord)> {
    let mut all = Vec::new();
    let mut one = |code: &str, kind: &str, id: &str, name: String| {
        if !code.is_empty() {
            let record = MarkedRecord { kind: kind.to_owned(), id: id.to_owned(), name, marking: String::new() };
            all.push((code.to_owned(), record));
        }
    };
    macro_rules! add {
        ($record:expr, $name:expr) => {{
            let record = $record;
            one(&record.marking, kind_of(record), &record.id, $name.to_string());
        }};
    }
    let person = |id: &str| records.people.get(id).map(|sheet| sheet.person.name()).unwrap_or_default();
    add!(&records.delegation, records.delegation.title);
    for member in &records.members {
        add!(member, person(&member.person));
    }
    for point in &records.points {
        add!(point, point.text);
    }
    for sheet in &records.items {
        add!(&sheet.item, sheet.item.title);
        for participation in &sheet.participations {
            add!(participation, person(&participation.person));
        }
        for point in &sheet.points {
            add!(point, point.text);
        }
        for carried in &sheet.carried {
            add!(&carried.point, carried.point.text);
            add!(&carried.item, carried.item.title);
        }
    }
    for sheet in records.people.values() {
        add!(&sheet.person, sheet.person.name());
        for office in &sheet.tenures {
            add!(&office.tenure, format!("{}, {}", sheet.person.name(), office.post.title));
            add!(&office.post, office.post.title);
        }
        for study in &sheet.educations {
            add!(&study.education, format!("{}, {}", sheet.person.name(), study.institution));
        }
    }
    for met in records.people.values().flat_map(|sheet| &sheet.encounters) {
        add!(met, met.title);
    }
    for organisation in records.organisations.values() {
        add!(organisation, organisation.name);
    }
    for sheet in &records.agreements {
        add!(&sheet.agreement, sheet.agreement.title);
        for party in &sheet.parties {
            add!(party, sheet.agreement.title);
        }
        for event in &sheet.events {
            add!(event, sheet.agreement.title);
        }
    }
    for action in &records.actions {
        add!(action, action.title);
    }
    for strength in &records.strengths {
        add!(strength, strength.text);
    }
    for visit in &records.visits {
        add!(&visit.delegation, visit.delegation.title);
    }
    all
}

fn kind_of<R: Record>(_: &R) -> &'static str {
    R::KIND.name()
}
