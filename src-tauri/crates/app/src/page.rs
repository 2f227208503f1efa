//! What each screen shows, read in one go.

mod agreement;
pub(crate) mod country;
mod delegation;
mod meeting;
mod organisation;
mod person;
mod today;

pub use agreement::AgreementPage;
pub use attache_store::{ActionRow, AgreementRow, DelegationRow, Hit, MeetingRow, OrganisationRow, Page, PersonRow};
pub use country::{CountryPage, CountryRow};
pub use delegation::DelegationPage;
pub use meeting::MeetingPage;
pub use organisation::OrganisationPage;
pub use person::PersonPage;
pub use today::Today;

pub(crate) use agreement::agreement;
pub(crate) use delegation::delegation;
pub(crate) use meeting::meeting;
pub(crate) use organisation::organisation;
pub(crate) use person::person;
pub(crate) use today::today;

use crate::app::{App, Here, Open};
use crate::command::Nothing;
use crate::error::{ApiError, Code, FieldProblem, Result};
use crate::record::{self, Ref};
use attache_domain::country::Countries;
use attache_domain::filter::{self, Filter};
use attache_domain::fold::fold;
use attache_domain::kind::Kind;
use attache_domain::record::{Education, Organisation, Person, Point, SourceNote};
use attache_domain::sector::Sectors;
use attache_domain::tie::{self, Studies};
use attache_domain::{marking, words};
use attache_i18n::{Locale, Messages};
use attache_store::{Asked, Listed, Store};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a list is asked.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ListAsk")]
pub struct Ask {
    filter: String,
    sort: String,
    descending: bool,
    offset: usize,
    /// Rows of the page; all when left out.
    #[serde(default)]
    #[ts(optional)]
    limit: Option<usize>,
}

/// A record by id.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Of {
    pub(crate) id: String,
}

/// A record by code or id.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct ByCode {
    #[ts(type = "Kind")]
    kind: Kind,
    code: String,
}

/// A search.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "SearchAsk")]
pub struct Search {
    query: String,
    limit: usize,
}

/// Records of each kind.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(transparent)]
#[ts(type = "Record<string, number>")]
pub struct Stats(BTreeMap<String, i64>);

/// Something to put right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "Finding")]
pub struct FindingView {
    /// Stable code, a key of the messages.
    pub code: String,
    /// What its sentence needs.
    pub args: BTreeMap<String, String>,
    /// Where.
    pub place: Option<Ref>,
}

/// A tie between two people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "Tie")]
pub struct TieView {
    /// One.
    pub a: Ref,
    /// The other.
    pub b: Ref,
    /// The institution.
    pub via: String,
    /// What each studied there and when, `a`'s first.
    pub evidence: [String; 2],
}

/// A point to make.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct PointView {
    /// Id.
    pub id: String,
    /// Word of `POINT_SORTS`.
    pub sort: String,
    /// What it says.
    pub text: String,
    /// To whom.
    pub addressee: String,
    /// Order, 1 first.
    pub priority: Option<i64>,
    /// Word of `POINT_RESULTS`.
    pub result: String,
    /// What was answered.
    pub answer: String,
}

/// What an import brought, verbatim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "SourceNote")]
pub struct SourceNoteView {
    /// File name.
    pub file: String,
    /// Row as a spreadsheet shows it.
    pub row: Option<i64>,
    /// Column and cell.
    pub cells: Vec<(String, String)>,
}

/// An action's screen.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct ActionPage {
    /// The record.
    pub record: record::RecordView,
    /// Days past due.
    pub days_late: i64,
}

pub(crate) fn list<R: Listed>(app: &App, ask: Ask) -> Result<Page<R>> {
    app.reading(|open, here| {
        let asked = Asked {
            filter: resolved(&ask.filter)?,
            sort: ask.sort,
            descending: ask.descending,
            offset: ask.offset,
            limit: ask.limit.unwrap_or(usize::MAX >> 1),
            today: here.day(),
        };
        Ok(open.store.list(&asked)?)
    })
}

pub(crate) fn action(app: &App, of: Of) -> Result<ActionPage> {
    app.reading(|open, here| {
        let record = record::view(&open.store, Kind::Action, &of.id)?;
        let row = open.store.rows_of::<ActionRow>(&[of.id], &here.day())?.pop();
        Ok(ActionPage { record, days_late: row.map_or(0, |row| row.days_late) })
    })
}

pub(crate) fn search(app: &App, asked: Search) -> Result<Vec<Hit>> {
    app.reading(|open, _| {
        // A search takes every word as a word: a colon in a title is no key.
        let filter = Filter { words: words_of(&asked.query), terms: Vec::new() };
        Ok(open.store.search(&filter, asked.limit)?)
    })
}

pub(crate) fn stats(app: &App, _: Nothing) -> Result<Stats> {
    app.reading(|open, _| Ok(Stats(open.store.totals()?)))
}

pub(crate) fn by_code(app: &App, asked: ByCode) -> Result<Ref> {
    app.reading(|open, _| record::reference(open, asked.kind, &id_of_code(&open.store, asked.kind, &asked.code)?))
}

/// The one record with a code, however it is typed, or with this id.
pub(crate) fn id_of_code(store: &Store, kind: Kind, code: &str) -> Result<String> {
    let mut found = store.by_code(kind, code)?;
    match (found.pop(), found.is_empty()) {
        (Some(id), true) => Ok(id),
        (Some(_), false) => Err(ApiError::new(Code::AmbiguousCode).with("code", code)),
        (None, _) => Err(ApiError::new(Code::UnknownCode).with("code", code)),
    }
}

fn words_of(query: &str) -> Vec<filter::Word> {
    match filter::parse(&query.replace(':', " ")) {
        Ok(filter) => filter.words,
        Err(_) => Vec::new(),
    }
}

/// Reads a filter and turns its values into codes: countries, sectors, markings and words by their names in either
/// language of the window.
fn resolved(text: &str) -> Result<Filter> {
    let mut filter = filter::parse(text).map_err(|unknown| ApiError {
        fields: vec![FieldProblem { field: "filter".to_owned(), problem: "unknown_key".to_owned() }],
        ..ApiError::new(Code::Invalid)
            .with("reason", "unknown_key")
            .with("key", unknown.key)
            .with("keys", filter::KEYS.join(" "))
    })?;
    for term in &mut filter.terms {
        let code = match term.key {
            "country" => {
                let countries = Countries::bundled();
                let upper = term.value.to_uppercase();
                countries.get(&upper).or_else(|| countries.find(&term.value)).map(|country| country.code.clone())
            }
            "sector" => Sectors::bundled().find(&term.value).map(|sector| sector.code.clone()),
            "marking" => marking_code(&term.value),
            "status" | "type" | "direction" | "nature" | "side" => word_by_name(&term.value),
            _ => None,
        };
        if let Some(code) = code {
            term.value = code;
        }
    }
    Ok(filter)
}

fn marking_code(text: &str) -> Option<String> {
    let folded = fold(text);
    marking::Marking::all()
        .find(|known| fold(&known.code()) == folded || fold(known.printed()) == folded)
        .map(marking::Marking::code)
}

/// Words of `status:` that stand in no vocabulary, because nobody sets them: their folded names in both languages.
const DERIVED: [(&[&str], &str); 3] = [
    (&["overdue", "late", "intarziat", "intarziate", "restant", "restante"], "overdue"),
    (&["deleted", "sters", "sterse", "stearsa"], "deleted"),
    (&["former", "fost", "fosta", "foste"], "former"),
];

/// The word of a vocabulary by its name in English or Romanian, or as it is written in files (`in_progress`, `in-progress`).
fn word_by_name(text: &str) -> Option<String> {
    let folded = fold(text);
    if let Some((_, word)) = DERIVED.iter().find(|(names, _)| names.contains(&folded.as_str())) {
        return Some((*word).to_owned());
    }
    let plain = folded.replace(['-', ' '], "_");
    let all = || words::ALL.iter().flat_map(|(list, words)| words.iter().map(move |word| (*list, *word)));
    if let Some((_, word)) = all().find(|(_, word)| *word == plain) {
        return Some(word.to_owned());
    }
    let named = |(list, word): &(&str, &str)| {
        let key = format!("{list}-{}", word.replace('_', "-"));
        [Locale::En, Locale::Ro].into_iter().any(|locale| fold(&Messages::of(locale).msg(&key)) == folded)
    };
    all().find(named).map(|(_, word)| word.to_owned())
}

/// Ties between these people, found from their educations.
fn ties(open: &Open, people: &[String]) -> Result<Vec<TieView>> {
    let store = &open.store;
    let mut studies = Vec::new();
    for person in people {
        for education in store.all_linked::<Education>("person", person)? {
            studies.push(studies_of(store, education)?);
        }
    }
    let evidence = |id: &str| -> String {
        let found = studies.iter().find(|studied| studied.education.id == id);
        found.map(|studied| said(&studied.education)).unwrap_or_default()
    };
    tie::alumni(&studies)
        .into_iter()
        .map(|tie| {
            Ok(TieView {
                a: record::reference(open, Kind::Person, &tie.a)?,
                b: record::reference(open, Kind::Person, &tie.b)?,
                evidence: [evidence(&tie.evidence.0), evidence(&tie.evidence.1)],
                via: tie.via,
            })
        })
        .collect()
}

fn studies_of(store: &Store, education: Education) -> Result<Studies> {
    let linked =
        if education.institution.is_empty() { None } else { store.get::<Organisation>(&education.institution)? };
    Ok(match linked {
        Some(institution) => Studies { institution: institution.name, aliases: vec![institution.acronym], education },
        None => Studies { institution: education.institution_name.clone(), aliases: Vec::new(), education },
    })
}

/// What was studied, and when: `MSc Cryptography, 1998–2000`.
fn said(education: &Education) -> String {
    let what = [education.degree.as_str(), education.subject.as_str()].join(" ").trim().to_owned();
    let when = match (education.start.as_str(), education.end.as_str()) {
        ("", "") => String::new(),
        (start, "") => start.to_owned(),
        ("", end) => format!("–{end}"),
        (start, end) => format!("{start}–{end}"),
    };
    [what, when].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

fn point_view(store: &Store, point: Point) -> Result<PointView> {
    let addressee = if point.addressee.is_empty() {
        point.addressee_text
    } else {
        store.get::<Person>(&point.addressee)?.map(|person| person.name()).unwrap_or(point.addressee_text)
    };
    Ok(PointView {
        id: point.id,
        sort: point.sort,
        text: point.text,
        addressee,
        priority: point.priority,
        result: point.result,
        answer: point.answer,
    })
}

/// Points in the order in which the book prints them.
fn points(store: &Store, link: &str, id: &str) -> Result<Vec<PointView>> {
    let mut points = store.all_linked::<Point>(link, id)?;
    if link == "delegation" {
        points.retain(|point| point.item.is_empty());
    }
    let place = |sort: &str| words::POINT_SORTS.iter().position(|word| *word == sort).unwrap_or(usize::MAX);
    points.sort_by_key(|point| (place(&point.sort), point.priority.unwrap_or(i64::MAX)));
    points.into_iter().map(|point| point_view(store, point)).collect()
}

fn source_notes(store: &Store, id: &str) -> Result<Vec<SourceNoteView>> {
    let notes = store.all_linked::<SourceNote>("record", id)?;
    let shown = |note: SourceNote| SourceNoteView {
        file: note.file,
        row: note.row,
        cells: serde_json::from_str::<Vec<(String, String)>>(&note.cells).unwrap_or_default(),
    };
    Ok(notes.into_iter().map(shown).collect())
}

fn actions(open: &Open, here: &Here, kind: Kind, id: &str) -> Result<Vec<ActionRow>> {
    let ids = open.store.actions_of(kind, id)?;
    Ok(open.store.rows_of(&ids, &here.day())?)
}
