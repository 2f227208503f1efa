//! A delegation's records gathered for its briefing: one snapshot, in milliseconds; the book is made from it afterwards,
//! when the workspace is free again.

use crate::app::Here;
use crate::error::{ApiError, Code, Result};
use attache_briefing::{
    AgreementSheet, BriefingRecords, EarlierVisit, Encounter, Home, ItemSheet, Office, PersonSheet, TextKey,
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
const RECORDS_LANG: &str = "en";

/// Gathers everything that the briefing book of a delegation needs.
pub(crate) fn gather(store: &Store, here: &Here, id: &str) -> Result<BriefingRecords> {
    let delegation =
        store.get::<Delegation>(id)?.ok_or_else(|| ApiError::new(Code::NotFound).with("kind", "delegation"))?;
    let mut gathered =
        Gathered { store, people: BTreeSet::new(), organisations: BTreeSet::new(), texts: BTreeSet::new() };
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
    let agreements = gathered.agreements(&delegation.country)?;
    let earlier = gathered.earlier(&delegation)?;
    let actions = gathered.actions(id, &earlier, &agreements)?;
    let mut strengths = store.strengths_of(&here.home)?;
    strengths.extend(store.strengths_of(&delegation.country)?);
    for strength in &strengths {
        gathered.text(Kind::Strength, &strength.id);
        gathered.organisation(&strength.organisation);
    }
    let people = gathered.people(id)?;
    let organisations = gathered.organisations()?;
    let translations = gathered.translations()?;
    Ok(BriefingRecords {
        home: Home {
            country: here.home.clone(),
            zone: here.zone.clone(),
            lang: RECORDS_LANG.to_owned(),
            service: store.setting("name")?.unwrap_or_default(),
        },
        delegation,
        members,
        items,
        points,
        people,
        organisations,
        agreements,
        actions,
        strengths,
        earlier,
        translations,
    })
}

/// What has been met so far: people and bodies to load, and records whose translations are wanted.
struct Gathered<'store> {
    store: &'store Store,
    people: BTreeSet<String>,
    organisations: BTreeSet<String>,
    texts: BTreeSet<(Kind, String)>,
}

impl Gathered<'_> {
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
            sheets.push(ItemSheet { item, participations, points });
        }
        Ok(sheets)
    }

    fn agreements(&mut self, country: &str) -> Result<Vec<AgreementSheet>> {
        let mut sheets = Vec::new();
        for id in self.store.agreements_with(country)? {
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

    fn earlier(&mut self, delegation: &Delegation) -> Result<Vec<EarlierVisit>> {
        let mut visits = Vec::new();
        for other in self.store.other_visits(delegation)? {
            self.text(Kind::Delegation, &other.id);
            let members = self.store.all_linked::<Member>("delegation", &other.id)?;
            let head = members.into_iter().find(|member| member.capacity == "head");
            if let Some(member) = &head {
                self.person(&member.person);
                self.text(Kind::Member, &member.id);
            }
            visits.push(EarlierVisit { delegation: other, head });
        }
        Ok(visits)
    }

    fn actions(
        &mut self,
        delegation: &str,
        earlier: &[EarlierVisit],
        agreements: &[AgreementSheet],
    ) -> Result<Vec<Action>> {
        let mut actions = BTreeMap::new();
        let visits = earlier.iter().map(|visit| visit.delegation.id.as_str());
        for id in std::iter::once(delegation).chain(visits) {
            actions.extend(self.store.actions_from(id)?.into_iter().map(|action| (action.id.clone(), action)));
        }
        for sheet in agreements {
            let of = self.store.actions_from_agreement(&sheet.agreement.id)?;
            actions.extend(of.into_iter().map(|action| (action.id.clone(), action)));
        }
        let actions: Vec<Action> = actions.into_values().collect();
        for action in &actions {
            self.text(Kind::Action, &action.id);
            self.person(&action.owner);
            self.person(&action.counterpart);
        }
        Ok(actions)
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
            let met = self.store.encounters(&id, delegation)?;
            let encounters = met.into_iter().map(|(on, title, place)| Encounter { on, title, place }).collect();
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
