//! An agreement's screen.

use super::{ActionRow, FindingView, Of, SourceNoteView, actions, source_notes};
use crate::app::App;
use crate::error::Result;
use crate::record::{self, RecordView, Ref};
use attache_domain::agreement::{binds, decide_by, facts, oddities};
use attache_domain::country::Countries;
use attache_domain::kind::Kind;
use attache_domain::record::{Agreement, AgreementEvent, AgreementParty, Organisation};
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeMap;

/// An agreement's screen.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct AgreementPage {
    /// The record.
    pub record: RecordView,
    /// Derived status, a word of `AGREEMENT_STATUSES`.
    pub status: String,
    /// Whether it binds; nothing when its nature is not known.
    pub binding: Option<bool>,
    /// Its parties.
    pub parties: Vec<PartyView>,
    /// What happened to it, in order.
    pub events: Vec<RecordView>,
    /// What follows from that.
    pub facts: AgreementFacts,
    /// Actions from it.
    pub actions: Vec<ActionRow>,
    /// What looks wrong in its dates.
    pub warnings: Vec<FindingView>,
    /// What an import brought.
    pub source_notes: Vec<SourceNoteView>,
}

/// A party.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct PartyView {
    /// Id of the party.
    pub id: String,
    /// Its name as written, else the body's; empty when only the country says it.
    pub name: String,
    /// Country's code.
    pub country: String,
    /// Word of `SIDES`.
    pub side: String,
    /// Who signed.
    pub signatory: Option<Ref>,
}

/// Dates of an agreement, ISO, empty where there is none.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct AgreementFacts {
    /// Signature.
    pub signed: String,
    /// In force or effective from.
    pub in_force: String,
    /// Provisionally applied from.
    pub provisional: String,
    /// Over from.
    pub ended: String,
    /// Last day in force.
    pub last_day: String,
    /// The day after it.
    pub lapses_on: String,
    /// Notice by.
    pub notice_by: String,
    /// Day of the next decision; empty for a text to sign.
    pub decision_on: String,
    /// The last working day at home on which it can be taken.
    pub decide_by: String,
    /// `notice_by`, `last_day`, `to_sign`, or empty.
    pub decision_kind: String,
    /// Days until that.
    pub decision_days: Option<i64>,
}

pub(crate) fn agreement(app: &App, of: Of) -> Result<AgreementPage> {
    app.reading(|open, here| {
        let store = &open.store;
        let record = record::view(store, Kind::Agreement, &of.id)?;
        let agreement = store.get::<Agreement>(&of.id)?.unwrap_or_default();
        let mut events = store.all_linked::<AgreementEvent>("agreement", &of.id)?;
        events.sort_by(|a, b| (&a.done_on, &a.id).cmp(&(&b.done_on, &b.id)));
        let known = facts(&agreement, &events);
        let decision = known.decision(here.today);
        let decide_by = decision.as_ref().map(|(_, day)| decide_by(day, &here.home)).unwrap_or_default();
        let mut parties = Vec::new();
        for party in store.all_linked::<AgreementParty>("agreement", &of.id)? {
            let body = store.get::<Organisation>(&party.organisation)?.map(|body| body.name);
            let name = if party.name.is_empty() { body.unwrap_or_default() } else { party.name };
            let signatory =
                (!party.signatory.is_empty()).then(|| record::reference(open, Kind::Person, &party.signatory));
            parties.push(PartyView {
                id: party.id,
                name: if name.is_empty() { Countries::bundled().name(&party.country, "en").to_owned() } else { name },
                country: party.country,
                side: party.side,
                signatory: signatory.transpose()?,
            });
        }
        let warnings = oddities(&agreement, &events).into_iter().map(|oddity| FindingView {
            code: oddity.code().to_owned(),
            args: BTreeMap::new(),
            place: None,
        });
        let rows = events.iter().map(|event| record::view(store, Kind::AgreementEvent, &event.id));
        Ok(AgreementPage {
            status: known.status(here.today).to_owned(),
            binding: binds(&agreement.nature),
            events: rows.collect::<Result<_>>()?,
            facts: AgreementFacts {
                lapses_on: known.lapses_on(),
                decision_kind: decision.as_ref().map(|(kind, _)| kind.word().to_owned()).unwrap_or_default(),
                decision_days: decide_by.parse::<NaiveDate>().ok().map(|day| (day - here.today).num_days()),
                decide_by,
                decision_on: decision.map(|(_, day)| day).unwrap_or_default(),
                signed: known.signed,
                in_force: known.in_force,
                provisional: known.provisional,
                ended: known.ended,
                last_day: known.last_day,
                notice_by: known.notice_by,
            },
            actions: actions(open, here, Kind::Agreement, &of.id)?,
            warnings: warnings.collect(),
            source_notes: source_notes(store, &of.id)?,
            parties,
            record,
        })
    })
}
