//! What of the records a document holds: only that decides its marking, its findings and what it counts as left out.

use crate::input::{AgreementSheet, Records};
use crate::kind::DocumentKind;
use crate::options::{DocumentOptions, Matter, Profile};
use attache_domain::agreement::{self, Decision};
use std::collections::BTreeSet;

/// Records that a document prints or does not.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Members,
    Items,
    Participations,
    Points,
    Agreements,
    Actions,
    Strengths,
    Visits,
    Contacts,
}

/// What a kind of document prints.
const fn parts(kind: DocumentKind) -> &'static [Part] {
    use Part::{Actions, Agreements, Contacts, Items, Members, Participations, Points, Strengths, Visits};
    match kind {
        DocumentKind::Briefing => &[Members, Items, Participations, Points, Agreements, Actions, Strengths, Visits],
        DocumentKind::Programme => &[Members, Items, Participations],
        DocumentKind::Pocket => &[Items],
        DocumentKind::DelegationList | DocumentKind::Note => &[Members],
        DocumentKind::Register => &[Agreements, Actions],
        DocumentKind::Tracker => &[Actions],
        DocumentKind::Record => &[Items, Participations, Points, Actions],
        DocumentKind::Readout => &[Items, Participations, Points],
        DocumentKind::Handover => &[Agreements, Actions, Visits, Contacts],
        DocumentKind::Signatures => &[Members, Agreements],
    }
}

/// The records that a document of this kind holds under its options.
pub(crate) fn scoped(all: &Records, kind: DocumentKind, options: &DocumentOptions) -> Records {
    let holds = |part: Part| parts(kind).contains(&part);
    let counsel = options.profile.holds(Matter::Counsel);
    let mut records = all.clone();
    keep(&mut records.members, holds(Part::Members));
    keep(&mut records.items, holds(Part::Items));
    records.items.retain(|sheet| sheet.item.status != "dropped");
    if !options.meeting.is_empty() {
        records.items.retain(|sheet| sheet.item.id == options.meeting);
    }
    let public = kind == DocumentKind::Readout;
    for sheet in &mut records.items {
        keep(&mut sheet.participations, holds(Part::Participations));
        keep(&mut sheet.carried, holds(Part::Points) && counsel && !public);
        keep(&mut sheet.points, holds(Part::Points) && (counsel || public));
        if public {
            sheet.points.retain(|point| point.sort == "press_line");
            sheet.participations.retain(|one| one.attended != "no" && one.role != "interpreter");
        }
    }
    keep(&mut records.points, holds(Part::Points) && counsel && kind == DocumentKind::Briefing);
    keep(&mut records.agreements, holds(Part::Agreements));
    if kind == DocumentKind::Signatures {
        let to_sign = |sheet: &AgreementSheet| {
            let facts = agreement::facts(&sheet.agreement, &sheet.events);
            matches!(facts.decision(options.as_of), Some((Decision::ToSign, _)))
        };
        records.agreements.retain(to_sign);
    }
    keep(&mut records.actions, holds(Part::Actions) && counsel);
    keep(&mut records.strengths, holds(Part::Strengths));
    keep(&mut records.visits, holds(Part::Visits) && counsel);
    if kind == DocumentKind::Record {
        let items: BTreeSet<&str> = records.items.iter().map(|sheet| sheet.item.id.as_str()).collect();
        records.actions.retain(|action| items.contains(action.item.as_str()));
    }
    keep(&mut records.contacts, holds(Part::Contacts));
    let linked = people(&records);
    records.people.retain(|id, _| linked.contains(id));
    let linked = organisations(&records);
    records.organisations.retain(|id, _| linked.contains(id));
    records
}

/// What the profile takes out of a document of this kind, by its message.
pub(crate) fn left_out(all: &Records, kind: DocumentKind, options: &DocumentOptions) -> Vec<(&'static str, usize)> {
    if options.profile.holds(Matter::Counsel) {
        return Vec::new();
    }
    let whole = DocumentOptions { profile: Profile::Internal, ..options.clone() };
    let (whole, held) = (scoped(all, kind, &whole), scoped(all, kind, options));
    let points =
        |records: &Records| records.points.len() + records.items.iter().map(|sheet| sheet.points.len()).sum::<usize>();
    vec![
        ("left-points", points(&whole) - points(&held)),
        ("left-actions", whole.actions.len() - held.actions.len()),
        ("left-visits", whole.visits.len() - held.visits.len()),
    ]
}

fn keep<T>(list: &mut Vec<T>, kept: bool) {
    if !kept {
        list.clear();
    }
}

/// Everyone whom a record that is left links to.
fn people(records: &Records) -> BTreeSet<String> {
    let mut found = BTreeSet::from([records.delegation.control_officer.clone()]);
    found.extend(records.members.iter().map(|member| member.person.clone()));
    let items = || records.items.iter();
    found.extend(items().map(|sheet| sheet.item.lead.clone()));
    found.extend(items().flat_map(|sheet| &sheet.participations).map(|one| one.person.clone()));
    let carried = items().flat_map(|sheet| &sheet.carried).map(|carried| &carried.point);
    let points = records.points.iter().chain(items().flat_map(|sheet| &sheet.points)).chain(carried);
    found.extend(points.map(|point| point.addressee.clone()));
    found.extend(records.agreements.iter().flat_map(|sheet| &sheet.parties).map(|party| party.signatory.clone()));
    found.extend(records.actions.iter().flat_map(|action| [action.owner.clone(), action.counterpart.clone()]));
    found.extend(records.visits.iter().filter_map(|visit| visit.head.as_ref()).map(|head| head.person.clone()));
    found.extend(records.visits.iter().map(|visit| visit.delegation.control_officer.clone()));
    found.extend(records.contacts.iter().cloned());
    found
}

/// Every body that a record that is left links to.
fn organisations(records: &Records) -> BTreeSet<String> {
    let mut found = BTreeSet::from([records.delegation.host.clone()]);
    let people = || records.people.values();
    found.extend(people().flat_map(|sheet| &sheet.tenures).map(|office| office.post.organisation.clone()));
    found.extend(people().flat_map(|sheet| &sheet.educations).map(|study| study.education.institution.clone()));
    found.extend(records.agreements.iter().map(|sheet| sheet.agreement.unit.clone()));
    found.extend(records.agreements.iter().flat_map(|sheet| &sheet.parties).map(|party| party.organisation.clone()));
    found.extend(records.strengths.iter().map(|strength| strength.organisation.clone()));
    found
}
