//! What must hold of a record before it is kept: the rules across fields (DOMAIN §3, §4). Each is a pure function of the
//! record as it would stand. Imported history does not pass here.

use crate::field::{Refusal, Value};
use crate::kind::Kind;
use crate::wall_time;
use std::collections::BTreeMap;

/// A record's fields by name, as they would stand.
pub type Fields = BTreeMap<String, Value>;

/// Something refused, with the field to look at.
pub type Broken = (&'static str, Refusal);

/// Finds what a record of this kind would break by itself.
#[must_use]
pub fn broken(kind: Kind, fields: &Fields) -> Vec<Broken> {
    let text = |name: &str| fields.get(name).map_or("", Value::as_str);
    let mut found = Vec::new();
    match kind {
        Kind::Delegation => {
            found.extend(backwards(text("start"), text("end")));
            if text("status") == "cancelled" && text("cancel_reason").is_empty() {
                found.push(("cancel_reason", Refusal::ReasonNeeded));
            }
        }
        Kind::Member => {
            found.extend(backwards(text("start"), text("end")));
            let overridden = fields.get("order_override").is_some_and(|place| !place.is_absent());
            if overridden && text("order_reason").is_empty() {
                found.push(("order_reason", Refusal::ReasonNeeded));
            }
        }
        Kind::Education => found.extend(backwards(text("start"), text("end"))),
        Kind::Tenure => {
            let over = backwards(text("took_office"), text("ended"));
            found.extend(over.map(|(_, refusal)| ("ended", refusal)));
        }
        Kind::ProgrammeItem => {
            let end_zone = if text("end_zone").is_empty() { text("zone") } else { text("end_zone") };
            let start = wall_time::instant_of(text("start"), text("zone"));
            let end = wall_time::instant_of(text("end"), end_zone);
            if start.zip(end).is_some_and(|(start, end)| end < start) {
                found.push(("end", Refusal::EndBeforeStart));
            }
            if !text("start").is_empty() && text("zone").is_empty() {
                found.push(("zone", Refusal::Required));
            }
        }
        Kind::Action => {
            if text("status") == "done" && text("evidence").is_empty() {
                found.push(("evidence", Refusal::EvidenceNeeded));
            }
            if text("status") == "waiting" {
                let missing = ["waiting_for", "review_on"].into_iter().filter(|name| text(name).is_empty());
                found.extend(missing.map(|name| (name, Refusal::WaitingNeedsWhomAndWhen)));
            }
            if text("status") == "dropped" && text("drop_reason").is_empty() {
                found.push(("drop_reason", Refusal::ReasonNeeded));
            }
        }
        _ => {}
    }
    found
}

/// Whether a delegation of this status must have exactly one head (invariant 6).
#[must_use]
pub fn needs_head(status: &str) -> bool {
    matches!(status, "approved" | "confirmed" | "in_progress" | "completed" | "reported" | "closed")
}

/// Whether a composition prints something else once these fields of it are changed.
#[must_use]
pub fn rearranges(changed: &Fields) -> bool {
    changed.keys().any(|name| !matches!(name.as_str(), "status" | "requester" | "due" | "notes"))
}

/// An imprecise date ends with its period: `2024-03` may end on or after `2024-03-12`.
fn backwards(start: &str, end: &str) -> Option<Broken> {
    let shared = start.len().min(end.len());
    let late = match (start.get(..shared), end.get(..shared)) {
        (Some(start), Some(end)) => !end.is_empty() && end < start,
        _ => false,
    };
    late.then_some(("end", Refusal::EndBeforeStart))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        pairs.iter().map(|(name, text)| ((*name).to_owned(), Value::from(*text))).collect()
    }

    #[test]
    fn done_requires_evidence_and_waiting_requires_whom_and_when() {
        assert_eq!(broken(Kind::Action, &fields(&[("status", "done")])), [("evidence", Refusal::EvidenceNeeded)]);
        assert_eq!(broken(Kind::Action, &fields(&[("status", "waiting")])).len(), 2);
        assert!(broken(Kind::Action, &fields(&[("status", "done"), ("evidence", "letter 14")])).is_empty());
    }

    #[test]
    fn an_end_is_not_before_its_start_on_the_utc_axis() {
        let flight = |end: &str, end_zone: &str| {
            fields(&[("start", "2026-11-24T23:30"), ("zone", "Asia/Karachi"), ("end", end), ("end_zone", end_zone)])
        };
        assert!(broken(Kind::ProgrammeItem, &flight("2026-11-24T22:00", "Europe/Bucharest")).is_empty());
        assert_eq!(broken(Kind::ProgrammeItem, &flight("2026-11-24T20:00", "Europe/Bucharest")).len(), 1);
        assert_eq!(broken(Kind::ProgrammeItem, &flight("2026-11-24T22:00", "")).len(), 1);
    }

    #[test]
    fn imprecise_dates_are_compared_as_far_as_they_say() {
        assert!(broken(Kind::Delegation, &fields(&[("start", "2024-03-12"), ("end", "2024-03")])).is_empty());
        assert_eq!(broken(Kind::Delegation, &fields(&[("start", "2024-03-12"), ("end", "2024-02")])).len(), 1);
    }
}
