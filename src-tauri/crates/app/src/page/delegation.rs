//! A delegation's screen.

use super::{ActionRow, AgreementRow, FindingView, Of, PointView, TieView, actions, points, ties};
use crate::app::{App, Here};
use crate::error::Result;
use crate::record::{self, RecordView, Ref};
use attache_domain::country::Countries;
use attache_domain::fold::fold;
use attache_domain::kind::Kind;
use attache_domain::precedence::{self, Standing};
use attache_domain::record::{Delegation, Member, Organisation, Participation, Person, Post, ProgrammeItem, Tenure};
use attache_domain::wall_time;
use attache_store::Store;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// A delegation's screen.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct DelegationPage {
    /// The record.
    pub record: RecordView,
    /// Members in order of precedence.
    pub members: Vec<MemberView>,
    /// The programme in order of time.
    pub items: Vec<ItemView>,
    /// The delegation's own points.
    pub points: Vec<PointView>,
    /// Ties between its people.
    pub ties: Vec<TieView>,
    /// Agreements with the partner.
    pub agreements: Vec<AgreementRow>,
    /// Actions from it and its meetings.
    pub actions: Vec<ActionRow>,
    /// What to put right.
    pub findings: Vec<FindingView>,
    /// Zone of the partner's capital; empty when no partner is known.
    pub partner_zone: String,
}

/// A member in order of precedence.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct MemberView {
    /// Id of the membership.
    pub id: String,
    /// The person.
    pub person: Ref,
    /// Name with honorific.
    pub name: String,
    /// Post as of the visit.
    pub post: String,
    /// Its organisation.
    pub organisation: String,
    /// Word of `MEMBER_CAPACITIES`.
    pub capacity: String,
    /// Place in the order, 1 first.
    pub place: usize,
    /// The place is not the computed one.
    pub overridden: bool,
    /// Why.
    pub order_reason: String,
}

/// An hour of the programme on both clocks.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct ItemView {
    /// Id.
    pub id: String,
    /// Word of `ITEM_SORTS`.
    pub sort: String,
    /// Title.
    pub title: String,
    /// Start, local wall time.
    pub start: String,
    /// End, local wall time.
    pub end: String,
    /// Zone of the start.
    pub zone: String,
    /// Zone of the end, when it is another.
    pub end_zone: String,
    /// Start at home.
    pub home_start: String,
    /// End at home.
    pub home_end: String,
    /// Word of `ITEM_STATUSES`.
    pub status: String,
    /// Where.
    pub place: String,
    /// Word of `MEETING_FORMATS`; empty when it is no meeting.
    pub format: String,
    /// It overlaps another item in which the same people sit.
    pub clash: bool,
}

pub(crate) fn delegation(app: &App, of: Of) -> Result<DelegationPage> {
    app.reading(|open, here| {
        let store = &open.store;
        let record = record::view(store, Kind::Delegation, &of.id)?;
        let fields = store.get::<Delegation>(&of.id)?.unwrap_or_default();
        let members = members(store, &fields)?;
        let items = items(store, here, &of.id)?;
        let people = store.people_around(Kind::Delegation, &of.id)?;
        let agreements = store.agreements_with(&fields.country)?;
        let findings = findings(&fields, &members, &items);
        Ok(DelegationPage {
            points: points(store, "delegation", &of.id)?,
            ties: ties(open, &people)?,
            agreements: store.rows_of(&agreements, &here.day())?,
            actions: actions(open, here, Kind::Delegation, &of.id)?,
            partner_zone: Countries::bundled()
                .get(&fields.country)
                .and_then(|country| country.zone())
                .unwrap_or_default()
                .to_owned(),
            record,
            members,
            items,
            findings,
        })
    })
}

/// Members in order of precedence, each with the post held on the first day of the visit.
fn members(store: &Store, delegation: &Delegation) -> Result<Vec<MemberView>> {
    let mut views = BTreeMap::new();
    let mut standings = Vec::new();
    for member in store.all_linked::<Member>("delegation", &delegation.id)? {
        let person = store.get::<Person>(&member.person)?.unwrap_or_default();
        let office = office_on(store, &member, &delegation.start)?;
        let (tenure, post) = office.clone().unwrap_or_default();
        let organisation = store.get::<Organisation>(&post.organisation)?.map(|body| body.name).unwrap_or_default();
        standings.push(Standing {
            id: member.id.clone(),
            capacity: member.capacity.clone(),
            class: post.precedence_class,
            rank: post.rank,
            took_office: tenure.took_office,
            name: fold(&format!("{} {}", person.family, person.given)),
            override_place: member.order_override,
        });
        let view = MemberView {
            id: member.id.clone(),
            name: person.name_with_honorific(),
            person: Ref { kind: Kind::Person, id: person.id.clone(), title: person.name() },
            post: if member.post_text.is_empty() { post.title } else { member.post_text },
            organisation,
            capacity: member.capacity,
            place: 0,
            overridden: member.order_override.is_some(),
            order_reason: member.order_reason,
        };
        views.insert(member.id, view);
    }
    let ordered = precedence::order(standings).into_iter().filter_map(|id| views.remove(&id));
    Ok(ordered.enumerate().map(|(at, view)| MemberView { place: at + 1, ..view }).collect())
}

/// The office that a member holds: the one named, else the one that was held on the day.
fn office_on(store: &Store, member: &Member, day: &str) -> Result<Option<(Tenure, Post)>> {
    let tenures = if member.tenure.is_empty() {
        store.all_linked::<Tenure>("person", &member.person)?
    } else {
        store.get::<Tenure>(&member.tenure)?.into_iter().collect()
    };
    let held = |tenure: &&Tenure| {
        (tenure.took_office.is_empty() || day.is_empty() || tenure.took_office.as_str() <= day)
            && (tenure.ended.is_empty() || day.is_empty() || tenure.ended.as_str() >= day)
    };
    let tenure = tenures.iter().filter(held).max_by(|a, b| a.took_office.cmp(&b.took_office)).cloned();
    match tenure {
        Some(tenure) => Ok(store.get::<Post>(&tenure.post)?.map(|post| (tenure, post))),
        None => Ok(None),
    }
}

fn items(store: &Store, here: &Here, delegation: &str) -> Result<Vec<ItemView>> {
    let mut items = store.all_linked::<ProgrammeItem>("delegation", delegation)?;
    items.sort_by_key(|item| (wall_time::instant_of(&item.start, &item.zone), item.id.clone()));
    let span = |item: &ProgrammeItem| {
        let end_zone = if item.end_zone.is_empty() { &item.zone } else { &item.end_zone };
        wall_time::instant_of(&item.start, &item.zone).zip(wall_time::instant_of(&item.end, end_zone))
    };
    let mut sits: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for item in &items {
        let people = store.all_linked::<Participation>("item", &item.id)?;
        sits.insert(&item.id, people.into_iter().map(|sits| sits.person).collect());
    }
    // A delegation may part: two items clash when somebody sits in both, or when nobody is named in either.
    let meets =
        |one: &ProgrammeItem, other: &ProgrammeItem| match (sits.get(one.id.as_str()), sits.get(other.id.as_str())) {
            (Some(one), Some(other)) => !one.is_disjoint(other) || (one.is_empty() && other.is_empty()),
            _ => false,
        };
    let clash = |one: &ProgrammeItem| {
        let counts = |item: &ProgrammeItem| item.status != "dropped" && item.status != "changed";
        items.iter().filter(|other| other.id != one.id && counts(other) && counts(one) && meets(one, other)).any(
            |other| {
                span(one)
                    .zip(span(other))
                    .is_some_and(|((start, end), (other_start, other_end))| start < other_end && other_start < end)
            },
        )
    };
    let views = items.iter().map(|item| {
        let end_zone = if item.end_zone.is_empty() { &item.zone } else { &item.end_zone };
        ItemView {
            id: item.id.clone(),
            sort: item.sort.clone(),
            title: item.title.clone(),
            start: item.start.clone(),
            end: item.end.clone(),
            zone: item.zone.clone(),
            end_zone: item.end_zone.clone(),
            home_start: wall_time::elsewhere(&item.start, &item.zone, &here.zone),
            home_end: wall_time::elsewhere(&item.end, end_zone, &here.zone),
            status: item.status.clone(),
            place: item.place.clone(),
            format: item.format.clone(),
            clash: clash(item),
        }
    });
    Ok(views.collect())
}

/// What to put right before the delegation leaves: no head, no purpose, hours that overlap.
fn findings(delegation: &Delegation, members: &[MemberView], items: &[ItemView]) -> Vec<FindingView> {
    let finding = |code: &str, place: Option<Ref>| FindingView { code: code.to_owned(), args: BTreeMap::new(), place };
    let ahead = !matches!(delegation.status.as_str(), "completed" | "reported" | "closed" | "cancelled");
    let mut found = Vec::new();
    if ahead && !members.iter().any(|member| member.capacity == "head") {
        found.push(finding("no_head", None));
    }
    if ahead && delegation.purpose.is_empty() {
        found.push(finding("no_purpose", None));
    }
    let clashing = items.iter().filter(|item| item.clash);
    found.extend(clashing.map(|item| {
        finding("overlap", Some(Ref { kind: Kind::ProgrammeItem, id: item.id.clone(), title: item.title.clone() }))
    }));
    found
}
