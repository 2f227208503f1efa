//! A meeting's screen.

use super::{ActionRow, FindingView, Of, PointView, TieView, actions, points, ties};
use crate::app::App;
use crate::error::Result;
use crate::record::{self, RecordView, Ref};
use attache_domain::kind::Kind;
use attache_domain::record::{Participation, Person, ProgrammeItem};
use attache_domain::wall_time;
use serde::Serialize;
use std::collections::BTreeMap;

/// A meeting's screen.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct MeetingPage {
    /// The record.
    pub record: RecordView,
    /// Its delegation.
    pub delegation: Ref,
    /// Start at home.
    pub start_home: String,
    /// End at home.
    pub end_home: String,
    /// Who sits at it.
    pub participations: Vec<ParticipationView>,
    /// What to say.
    pub points: Vec<PointView>,
    /// Actions from it.
    pub actions: Vec<ActionRow>,
    /// Ties between its people.
    pub ties: Vec<TieView>,
    /// What to put right.
    pub findings: Vec<FindingView>,
}

/// A person at a meeting.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct ParticipationView {
    /// Id of the participation.
    pub id: String,
    /// The person.
    pub person: Ref,
    /// Name with honorific.
    pub name: String,
    /// The office as it was written.
    pub post: String,
    /// Word of `SIDES`.
    pub side: String,
    /// Word of `PARTICIPATION_ROLES`.
    pub role: String,
    /// Word of `ATTENDED`.
    pub attended: String,
}

pub(crate) fn meeting(app: &App, of: Of) -> Result<MeetingPage> {
    app.reading(|open, here| {
        let store = &open.store;
        let record = record::view(store, Kind::ProgrammeItem, &of.id)?;
        let item = store.get::<ProgrammeItem>(&of.id)?.unwrap_or_default();
        let mut participations = Vec::new();
        for sits in store.all_linked::<Participation>("item", &of.id)? {
            let person = store.get::<Person>(&sits.person)?.unwrap_or_default();
            participations.push(ParticipationView {
                id: sits.id,
                name: person.name_with_honorific(),
                person: Ref { kind: Kind::Person, title: person.name(), id: person.id },
                post: sits.post_text,
                side: sits.side,
                role: sits.role,
                attended: sits.attended,
            });
        }
        let points = points(store, "item", &of.id)?;
        let end_zone = if item.end_zone.is_empty() { &item.zone } else { &item.end_zone };
        Ok(MeetingPage {
            delegation: record::reference(open, Kind::Delegation, &item.delegation)?,
            start_home: wall_time::elsewhere(&item.start, &item.zone, &here.zone),
            end_home: wall_time::elsewhere(&item.end, end_zone, &here.zone),
            actions: actions(open, here, Kind::ProgrammeItem, &of.id)?,
            ties: ties(open, &store.people_around(Kind::ProgrammeItem, &of.id)?)?,
            findings: findings(&item, &points),
            participations,
            points,
            record,
        })
    })
}

/// What the brief still lacks.
fn findings(item: &ProgrammeItem, points: &[PointView]) -> Vec<FindingView> {
    let finding = |code: &str| FindingView { code: code.to_owned(), args: BTreeMap::new(), place: None };
    let held =
        matches!(item.meeting_status.as_str(), "held" | "record_drafted" | "record_approved" | "cancelled" | "no_show");
    let mut found = Vec::new();
    if !held && item.purpose.is_empty() {
        found.push(finding("no_purpose"));
    }
    if !held && item.objectives_ours.is_empty() && !points.iter().any(|point| point.sort == "objective") {
        found.push(finding("no_objective"));
    }
    let unaddressed = points
        .iter()
        .filter(|point| matches!(point.sort.as_str(), "make" | "ask") && point.addressee.is_empty())
        .count();
    if unaddressed > 0 {
        let args = BTreeMap::from([("count".to_owned(), unaddressed.to_string())]);
        found.push(FindingView { args, ..finding("no_addressee") });
    }
    found
}
