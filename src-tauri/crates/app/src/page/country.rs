//! Countries: the list and a country's screen. Facts are reference data; what is counted, listed and edited are records.

use super::{AgreementRow, Ask, DelegationRow, Of, OrganisationRow, Page, PersonRow, resolved};
use crate::app::{App, Here, Open};
use crate::error::{ApiError, Code, Result};
use attache_domain::country::{Countries, Country};
use attache_domain::filter::{Filter, Term};
use attache_domain::fold::fold;
use attache_domain::record::Strength;
use attache_domain::strength::{self, complementarity};
use attache_store::{Asked, Listed, OfCountry};
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Rows of each list on a country's screen; the rest stands in the list itself.
const SHOWN: usize = 20;

/// A country in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct CountryRow {
    /// Its code.
    pub code: String,
    /// Since when it exists; empty when that is not recorded.
    pub existed_from: String,
    /// Until when it existed; filled for a former state only.
    pub existed_to: String,
    /// Delegations to it or from it.
    pub delegations: i64,
    /// Agreements to which it is a party.
    pub agreements: i64,
    /// People of its side.
    pub people: i64,
    /// Bodies seated there.
    pub organisations: i64,
}

/// A country's screen.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct CountryPage {
    /// Code.
    pub code: String,
    /// ISO 3166-1 alpha-3; empty when there is none.
    pub alpha3: String,
    /// Names by language.
    pub names: BTreeMap<String, String>,
    /// Its name by language as documents of the home state print it.
    pub printed: BTreeMap<String, String>,
    /// The footnote by language that goes with the printed name; empty for most.
    pub notes: BTreeMap<String, String>,
    /// What its people and things are called, in English.
    pub demonym: String,
    /// Capital by language.
    pub capital: BTreeMap<String, String>,
    /// IANA zones, the capital's first.
    pub zones: Vec<String>,
    /// Dial code without `+`.
    pub dial: String,
    /// Days of the weekend, Monday 1 to Sunday 7.
    pub weekend: Vec<u8>,
    /// Since when it exists.
    pub existed_from: String,
    /// Until when it existed.
    pub existed_to: String,
    /// Codes of what came after it.
    pub successors: Vec<String>,
    /// Codes of what came before it.
    pub predecessors: Vec<String>,
    /// Other names by which it is found.
    pub aliases: Vec<String>,
    /// Where an entry of the product's own is taken from.
    pub source: String,
    /// The home country's code.
    pub home: String,
    /// What the home country and this one offer and need; empty for the home country itself.
    pub sectors: Vec<SectorView>,
    /// Delegations.
    pub delegations: Page<DelegationRow>,
    /// Agreements.
    pub agreements: Page<AgreementRow>,
    /// People.
    pub people: Page<PersonRow>,
    /// Organisations.
    pub organisations: Page<OrganisationRow>,
}

/// What two countries and their bodies offer and need in one sector.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct SectorView {
    /// The sector's code.
    pub sector: String,
    /// Our side.
    pub ours: SideView,
    /// Their side.
    pub theirs: SideView,
    /// We offer what they need.
    pub our_offer_meets: bool,
    /// They offer what we need.
    pub their_offer_meets: bool,
}

/// The highest level of what is offered and needed, 1 to 4; 0 when nobody said how much, nothing when there is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct SideView {
    /// Offered.
    pub offers: Option<i64>,
    /// Needed.
    pub needs: Option<i64>,
}

pub(crate) fn list(app: &App, ask: Ask) -> Result<Page<CountryRow>> {
    let locale = {
        let state = app.state()?;
        app.messages(&state.device).locale()
    };
    let filter = resolved(&ask.filter)?;
    app.reading(|open, _| {
        let counts = open.store.counts_by_country()?;
        let mut found: Vec<(&Country, OfCountry)> = Countries::bundled()
            .all()
            .iter()
            .filter(|country| matches(country, &filter))
            .map(|country| (country, counts.get(&country.code).copied().unwrap_or_default()))
            .collect();
        let name = |country: &Country| fold(country.name(locale.tag()));
        let count = |of: &OfCountry| match ask.sort.as_str() {
            "delegations" => of.delegations,
            "agreements" => of.agreements,
            "people" => of.people,
            _ => of.organisations,
        };
        match ask.sort.as_str() {
            "name" => found.sort_by_cached_key(|(country, _)| name(country)),
            "code" => found.sort_by(|(one, _), (other, _)| one.code.cmp(&other.code)),
            "existed" => found.sort_by_cached_key(|(country, _)| (dated(country.existed_to), name(country))),
            "delegations" | "agreements" | "people" | "organisations" => {
                found.sort_by_cached_key(|(country, of)| (count(of), Reverse(name(country))));
            }
            // Those with which there is something come first.
            _ => found.sort_by_cached_key(|(country, of)| (*of == OfCountry::default(), name(country))),
        }
        if ask.descending && !ask.sort.is_empty() {
            found.reverse();
        }
        let total = found.len();
        let rows = found.into_iter().skip(ask.offset).take(ask.limit.unwrap_or(usize::MAX));
        Ok(Page { rows: rows.map(|(country, of)| row(country, of)).collect(), total, offset: ask.offset })
    })
}

pub(crate) fn page(app: &App, of: Of) -> Result<CountryPage> {
    let country = Countries::bundled().get(&of.id).ok_or_else(|| ApiError::new(Code::NotFound))?;
    app.reading(|open, here| {
        let languages = || country.names.keys().cloned();
        let printed = |lang: &str| Countries::bundled().printed(&country.code, lang, &here.home);
        let codes = |codes: &[String]| codes.to_vec();
        Ok(CountryPage {
            code: country.code.clone(),
            alpha3: country.alpha3.clone().unwrap_or_default(),
            names: country.names.clone(),
            printed: languages().map(|lang| (lang.clone(), printed(&lang).name)).collect(),
            notes: languages().filter_map(|lang| printed(&lang).note.map(|note| (lang, note))).collect(),
            demonym: country.demonym.clone().unwrap_or_default(),
            capital: country.capital.clone(),
            zones: country.zones.clone(),
            dial: country.dial.clone().unwrap_or_default(),
            weekend: country.weekend.clone(),
            existed_from: dated(country.existed_from),
            existed_to: dated(country.existed_to),
            successors: codes(&country.successors),
            predecessors: codes(&country.predecessors),
            aliases: country.aliases.clone(),
            source: country.source.clone().unwrap_or_default(),
            home: here.home.clone(),
            sectors: sectors(open, here, &country.code)?,
            delegations: records(open, here, &country.code)?,
            agreements: records(open, here, &country.code)?,
            people: records(open, here, &country.code)?,
            organisations: records(open, here, &country.code)?,
        })
    })
}

fn row(country: &Country, of: OfCountry) -> CountryRow {
    CountryRow {
        code: country.code.clone(),
        existed_from: dated(country.existed_from),
        existed_to: dated(country.existed_to),
        delegations: of.delegations,
        agreements: of.agreements,
        people: of.people,
        organisations: of.organisations,
    }
}

/// An imprecise date as it goes over the border.
fn dated(date: Option<attache_domain::date::PartialDate>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

/// Whether a filter lets a country through: every word begins a word of one of its names, or of its capital or code.
fn matches(country: &Country, filter: &Filter) -> bool {
    let names = country.names.values().chain(country.capital.values()).chain(&country.aliases).chain(&country.alpha3);
    let text = fold(&names.chain([&country.code]).fold(String::new(), |text, name| text + " " + name));
    let has = |word: &str| text.contains(&format!(" {}", fold(word)));
    let term = |term: &Term| match (term.key, term.value.as_str()) {
        ("country", code) => country.code == code,
        ("status", "former") => country.is_former(),
        _ => false,
    };
    filter.words.iter().all(|word| has(&word.text) != word.excluded)
        && filter.terms.iter().all(|asked| term(asked) != asked.excluded)
}

/// The first records of a kind that have to do with a country.
fn records<R: Listed>(open: &Open, here: &Here, code: &str) -> Result<Page<R>> {
    let term = Term { key: "country", value: code.to_owned(), until: None, excluded: false };
    let filter = Filter { words: Vec::new(), terms: vec![term] };
    let asked = Asked { filter, limit: SHOWN, today: here.day(), ..Asked::default() };
    Ok(open.store.list(&asked)?)
}

fn sectors(open: &Open, here: &Here, code: &str) -> Result<Vec<SectorView>> {
    if code == here.home {
        return Ok(Vec::new());
    }
    let (ours, theirs) = (open.store.strengths_of(&here.home)?, open.store.strengths_of(code)?);
    // A partner of whom nothing is known would only repeat what we have.
    if theirs.is_empty() {
        return Ok(Vec::new());
    }
    let shared = complementarity(&ours, &theirs).into_iter().map(|shared| SectorView {
        our_offer_meets: shared.our_offer_meets(),
        their_offer_meets: shared.their_offer_meets(),
        sector: shared.sector.to_owned(),
        ours: side(&shared.ours),
        theirs: side(&shared.theirs),
    });
    Ok(shared.collect())
}

fn side(side: &strength::Side<'_>) -> SideView {
    let highest = |all: &[&Strength]| all.iter().map(|strength| strength.level.unwrap_or(0)).max();
    SideView { offers: highest(&side.offers), needs: highest(&side.needs) }
}
