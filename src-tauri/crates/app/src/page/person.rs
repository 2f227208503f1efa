//! A person's screen.

use super::{
    ActionRow, DelegationRow, MeetingRow, Of, SourceNoteView, TieView, actions, source_notes, studies_of, ties,
};
use crate::app::App;
use crate::error::Result;
use crate::record::{self, RecordView, Ref};
use attache_domain::kind::Kind;
use attache_domain::record::{Education, Organisation, Post, Tenure};
use serde::Serialize;

/// A person's screen.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct PersonPage {
    /// The record.
    pub record: RecordView,
    /// Offices, those of today first.
    pub tenures: Vec<TenureView>,
    /// Studies.
    pub educations: Vec<EducationView>,
    /// Ways to reach them.
    pub contacts: Vec<RecordView>,
    /// Delegations, the newest first.
    pub delegations: Vec<DelegationRow>,
    /// Meetings, the newest first.
    pub meetings: Vec<MeetingRow>,
    /// Ties to others.
    pub ties: Vec<TieView>,
    /// Actions that they owe or are owed.
    pub actions: Vec<ActionRow>,
    /// What an import brought.
    pub source_notes: Vec<SourceNoteView>,
}

/// An office held.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct TenureView {
    /// Id of the tenure.
    pub id: String,
    /// The post.
    pub post: Ref,
    /// Its organisation.
    pub organisation: Option<Ref>,
    /// Word of `TENURE_CAPACITIES`.
    pub capacity: String,
    /// First day.
    pub took_office: String,
    /// Last day.
    pub ended: String,
    /// It is held today.
    pub current: bool,
}

/// Studies.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct EducationView {
    /// Id of the education.
    pub id: String,
    /// The institution's name.
    pub institution: String,
    /// The institution, when it is a record.
    pub institution_ref: Option<Ref>,
    /// Degree.
    pub degree: String,
    /// Field of study.
    pub subject: String,
    /// From.
    pub start: String,
    /// To.
    pub end: String,
}

pub(crate) fn person(app: &App, of: Of) -> Result<PersonPage> {
    app.reading(|open, here| {
        let store = &open.store;
        let record = record::view(store, Kind::Person, &of.id)?;
        let day = here.day();
        let mut tenures = Vec::new();
        for tenure in store.all_linked::<Tenure>("person", &of.id)? {
            let post = store.get::<Post>(&tenure.post)?.unwrap_or_default();
            let body = store.get::<Organisation>(&post.organisation)?;
            tenures.push(TenureView {
                id: tenure.id,
                organisation: body.map(|body| Ref { kind: Kind::Organisation, id: body.id, title: body.name }),
                post: Ref { kind: Kind::Post, id: post.id, title: post.title },
                capacity: tenure.capacity,
                current: tenure.took_office <= day && (tenure.ended.is_empty() || tenure.ended >= day),
                took_office: tenure.took_office,
                ended: tenure.ended,
            });
        }
        tenures.sort_by(|a, b| b.current.cmp(&a.current).then(b.took_office.cmp(&a.took_office)));
        let mut educations = Vec::new();
        let mut institutions = Vec::new();
        for education in store.all_linked::<Education>("person", &of.id)? {
            let linked = education.institution.clone();
            let studies = studies_of(store, education)?;
            institutions.push(studies.institution.clone());
            institutions.extend(studies.aliases);
            let education = studies.education;
            educations.push(EducationView {
                institution_ref: (!linked.is_empty()).then(|| Ref {
                    kind: Kind::Organisation,
                    id: linked,
                    title: studies.institution.clone(),
                }),
                id: education.id,
                institution: studies.institution,
                degree: education.degree,
                subject: education.subject,
                start: education.start,
                end: education.end,
            });
        }
        let contacts = store.linked(Kind::ContactPoint, "person", &of.id)?;
        let mut fellows = store.people_told_of(&institutions)?;
        fellows.push(of.id.clone());
        fellows.sort();
        fellows.dedup();
        let mut found = ties(open, &fellows)?;
        found.retain(|tie| tie.a.id == of.id || tie.b.id == of.id);
        Ok(PersonPage {
            contacts: contacts.into_iter().map(|row| record::shown(store, row)).collect::<Result<_>>()?,
            delegations: store.rows_of(&store.delegations_of(&of.id)?, &day)?,
            meetings: store.rows_of(&store.meetings_of(&of.id)?, &day)?,
            ties: found,
            actions: actions(open, here, Kind::Person, &of.id)?,
            source_notes: source_notes(store, &of.id)?,
            record,
            tenures,
            educations,
        })
    })
}
