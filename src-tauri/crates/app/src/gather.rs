//! Records gathered for a document: one snapshot, in milliseconds; the document is made from it afterwards, when the
//! workspace is free again.

use crate::app::Here;
use crate::error::{ApiError, Code, Result};
use attache_briefing::{
    AgreementSheet, CarriedPoint, DocumentKind, Home, ItemSheet, Office, PersonSheet, Records, TextKey, Visit,
};
use attache_domain::kind::Kind;
use attache_domain::record::{
    Action, Agreement, AgreementEvent, AgreementParty, ContactPoint, Delegation, Education, Member, Organisation,
    Participation, Person, Point, Post, ProgrammeItem, Tenure,
};
use attache_domain::tie::Studies;
use attache_store::Store;
use std::collections::{BTreeMap, BTreeSet};

/// Language in which the records of a workspace are written.
pub(crate) const RECORDS_LANG: &str = "en";

/// How many contacts a hand-over passes on.
const CONTACTS: usize = 200;

/// Gathers everything that a document about a delegation needs.
pub(crate) fn of_delegation(store: &Store, here: &Here, id: &str) -> Result<Records> {
    let delegation =
        store.get::<Delegation>(id)?.ok_or_else(|| ApiError::new(Code::NotFound).with("kind", "delegation"))?;
    let mut gathered = Gathered::new(store);
    gathered.text(Kind::Delegation, id);
    gathered.person(&delegation.control_officer);
    gathered.organisation(&delegation.host);

    let members = store.all_linked::<Member>("delegation", id)?;
    for member in &members {
        gathered.person(&member.person);
        gathered.text(Kind::Member, &member.id);
    }
    let items = gathered.items(id)?;
    let mut points = store.all_linked::<Point>("delegation", id)?;
    points.retain(|point| point.item.is_empty());
    gathered.points(&points);
    let agreements = gathered.agreements(store.agreements_with(&delegation.country)?)?;
    let visits = gathered.visits(store.other_visits(&delegation)?)?;
    let actions = gathered.actions(id, &visits, &agreements)?;
    let mut strengths = store.strengths_of(&here.home)?;
    strengths.extend(store.strengths_of(&delegation.country)?);
    for strength in &strengths {
        gathered.text(Kind::Strength, &strength.id);
        gathered.organisation(&strength.organisation);
    }
    let records =
        Records { delegation, members, items, points, agreements, actions, strengths, visits, ..Records::default() };
    gathered.finish(here, id, records)
}

/// Gathers what a document about the whole workspace needs.
pub(crate) fn of_workspace(store: &Store, here: &Here, kind: DocumentKind) -> Result<Records> {
    let mut gathered = Gathered::new(store);
    let mut records = Records { actions: store.all::<Action>()?, ..Records::default() };
    gathered.of_actions(&records.actions);
    if matches!(kind, DocumentKind::Register | DocumentKind::Handover) {
        let ids = store.all::<Agreement>()?.into_iter().map(|agreement| agreement.id).collect();
        records.agreements = gathered.agreements(ids)?;
    }
    if kind == DocumentKind::Handover {
        records.visits = gathered.visits(store.visits_ahead()?)?;
        records.contacts = store.last_met(CONTACTS)?;
        records.contacts.iter().for_each(|person| gathered.person(person));
    }
    gathered.finish(here, "", records)
}

/// What has been met so far: people and bodies to load, and records whose translations are wanted.
struct Gathered<'store> {
    store: &'store Store,
    people: BTreeSet<String>,
    organisations: BTreeSet<String>,
    texts: BTreeSet<(Kind, String)>,
}

impl<'store> Gathered<'store> {
    fn new(store: &'store Store) -> Self {
        Self { store, people: BTreeSet::new(), organisations: BTreeSet::new(), texts: BTreeSet::new() }
    }

    /// Loads whom and what was met on the way; encounters without those of `delegation`.
    fn finish(mut self, here: &Here, delegation: &str, records: Records) -> Result<Records> {
        let people = self.people(delegation)?;
        let organisations = self.organisations()?;
        let translations = self.translations()?;
        let home = Home {
            country: here.home.clone(),
            zone: here.zone.clone(),
            lang: RECORDS_LANG.to_owned(),
            service: self.store.setting("name")?.unwrap_or_default(),
        };
        Ok(Records { home, people, organisations, translations, ..records })
    }

    fn person(&mut self, id: &str) {
        if !id.is_empty() {
            self.people.insert(id.to_owned());
            self.text(Kind::Person, id);
        }
    }

    fn organisation(&mut self, id: &str) {
        if !id.is_empty() {
            self.organisations.insert(id.to_owned());
            self.text(Kind::Organisation, id);
        }
    }

    fn text(&mut self, kind: Kind, id: &str) {
        self.texts.insert((kind, id.to_owned()));
    }

    fn points(&mut self, points: &[Point]) {
        for point in points {
            self.text(Kind::Point, &point.id);
            self.person(&point.addressee);
        }
    }

    fn items(&mut self, delegation: &str) -> Result<Vec<ItemSheet>> {
        let mut sheets = Vec::new();
        for item in self.store.all_linked::<ProgrammeItem>("delegation", delegation)? {
            self.text(Kind::ProgrammeItem, &item.id);
            self.person(&item.lead);
            let participations = self.store.all_linked::<Participation>("item", &item.id)?;
            for participation in &participations {
                self.person(&participation.person);
                self.text(Kind::Participation, &participation.id);
            }
            let points = self.store.all_linked::<Point>("item", &item.id)?;
            self.points(&points);
            let carried = self.carried(&item)?;
            sheets.push(ItemSheet { item, participations, points, carried });
        }
        Ok(sheets)
    }

    fn carried(&mut self, item: &ProgrammeItem) -> Result<Vec<CarriedPoint>> {
        let mut carried = Vec::new();
        for point in self.store.carried_to(item)? {
            let Some(item) = self.store.get::<ProgrammeItem>(&point.item)? else { continue };
            self.points(std::slice::from_ref(&point));
            self.text(Kind::ProgrammeItem, &item.id);
            carried.push(CarriedPoint { point, item });
        }
        Ok(carried)
    }

    fn agreements(&mut self, ids: Vec<String>) -> Result<Vec<AgreementSheet>> {
        let mut sheets = Vec::new();
        for id in ids {
            let Some(agreement) = self.store.get::<Agreement>(&id)? else { continue };
            self.text(Kind::Agreement, &id);
            self.organisation(&agreement.unit);
            let parties = self.store.all_linked::<AgreementParty>("agreement", &id)?;
            for party in &parties {
                self.organisation(&party.organisation);
                self.person(&party.signatory);
            }
            let events = self.store.all_linked::<AgreementEvent>("agreement", &id)?;
            sheets.push(AgreementSheet { agreement, parties, events });
        }
        Ok(sheets)
    }

    fn visits(&mut self, others: Vec<Delegation>) -> Result<Vec<Visit>> {
        let mut visits = Vec::new();
        for other in others {
            self.text(Kind::Delegation, &other.id);
            self.person(&other.control_officer);
            let members = self.store.all_linked::<Member>("delegation", &other.id)?;
            let head = members.into_iter().find(|member| member.capacity == "head");
            if let Some(member) = &head {
                self.person(&member.person);
                self.text(Kind::Member, &member.id);
            }
            visits.push(Visit { delegation: other, head });
        }
        Ok(visits)
    }

    fn actions(&mut self, delegation: &str, others: &[Visit], agreements: &[AgreementSheet]) -> Result<Vec<Action>> {
        let mut actions = BTreeMap::new();
        let visits = others.iter().map(|visit| visit.delegation.id.as_str());
        for id in std::iter::once(delegation).chain(visits) {
            actions.extend(self.store.actions_from(id)?.into_iter().map(|action| (action.id.clone(), action)));
        }
        for sheet in agreements {
            let of = self.store.actions_from_agreement(&sheet.agreement.id)?;
            actions.extend(of.into_iter().map(|action| (action.id.clone(), action)));
        }
        let actions: Vec<Action> = actions.into_values().collect();
        self.of_actions(&actions);
        Ok(actions)
    }

    fn of_actions(&mut self, actions: &[Action]) {
        for action in actions {
            self.text(Kind::Action, &action.id);
            self.person(&action.owner);
            self.person(&action.counterpart);
        }
    }

    fn people(&mut self, delegation: &str) -> Result<BTreeMap<String, PersonSheet>> {
        let mut sheets = BTreeMap::new();
        for id in self.people.clone() {
            let Some(person) = self.store.get::<Person>(&id)? else { continue };
            let mut tenures = Vec::new();
            for tenure in self.store.all_linked::<Tenure>("person", &id)? {
                let post = self.store.get::<Post>(&tenure.post)?.unwrap_or_default();
                self.text(Kind::Post, &post.id);
                self.organisation(&post.organisation);
                tenures.push(Office { tenure, post });
            }
            let mut educations = Vec::new();
            for education in self.store.all_linked::<Education>("person", &id)? {
                self.text(Kind::Education, &education.id);
                self.organisation(&education.institution);
                let linked = self.store.get::<Organisation>(&education.institution)?;
                let (institution, aliases) = match linked {
                    Some(body) => (body.name, vec![body.acronym]),
                    None => (education.institution_name.clone(), Vec::new()),
                };
                educations.push(Studies { education, institution, aliases });
            }
            let encounters = self.store.encounters(&id, delegation)?;
            for met in &encounters {
                self.text(Kind::ProgrammeItem, &met.id);
            }
            let contacts = self.store.all_linked::<ContactPoint>("person", &id)?;
            sheets.insert(id, PersonSheet { person, tenures, educations, contacts, encounters });
        }
        Ok(sheets)
    }

    fn organisations(&self) -> Result<BTreeMap<String, Organisation>> {
        let mut found = BTreeMap::new();
        for id in &self.organisations {
            if let Some(body) = self.store.get::<Organisation>(id)? {
                found.insert(id.clone(), body);
            }
        }
        Ok(found)
    }

    fn translations(&self) -> Result<BTreeMap<TextKey, String>> {
        let mut texts = BTreeMap::new();
        for (kind, id) in &self.texts {
            for text in self.store.translations_of(id)? {
                if text.kind == kind.name() && !text.text.is_empty() {
                    let key = TextKey { kind: text.kind, record: text.record, field: text.field, lang: text.lang };
                    texts.insert(key, text.text);
                }
            }
        }
        Ok(texts)
    }
}
