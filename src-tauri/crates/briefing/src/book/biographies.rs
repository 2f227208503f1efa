//! Biographies of the people across the table.

use crate::draft::{Draft, about, joined};
use crate::frame::{chapter, plain};
use crate::input::{Office, PersonSheet};
use crate::options::Matter;
use crate::timeline::meeting_items;
use crate::words::years;
use attache_document::{Block, KeyValue, Role, Run, Runs, text_of};
use attache_domain::date::PartialDate;
use attache_domain::kind::Kind;
use attache_domain::record::ProgrammeItem;
use chrono::{Months, NaiveDate};
use std::collections::BTreeSet;

/// After how many months a biography is looked at again.
const FRESH_MONTHS: u32 = 12;

pub(super) fn biographies(draft: &mut Draft<'_>) -> Option<Block> {
    let people = counterparts(draft);
    if !draft.holds(Matter::Counsel) {
        draft.leave_out("left-biographies", people.len());
        return None;
    }
    if people.is_empty() {
        return None;
    }
    let members: BTreeSet<String> = draft.records.members.iter().map(|member| member.person.clone()).collect();
    // The persons stand a level lower: bookmarks lead to each, and the contents keep to one page.
    let mut blocks = vec![Block::heading(2, draft.words.say("book-their-side"))];
    for id in people {
        let Some(sheet) = draft.sheet(&id) else { continue };
        draft.enter_as("book-biographies", &draft.person_words(&id), &draft.person_for_reader(&id));
        blocks.push(biography(draft, &id, sheet, &members));
    }
    Some(chapter(draft, "biographies", "book-biographies", blocks))
}

/// Their people in the order in which one meets them, each once.
pub(super) fn counterparts(draft: &Draft<'_>) -> Vec<String> {
    let mut people: Vec<String> = Vec::new();
    for sheet in meeting_items(draft) {
        for one in sheet.participations.iter().filter(|one| one.side == "theirs") {
            if !people.contains(&one.person) && draft.sheet(&one.person).is_some() {
                people.push(one.person.clone());
            }
        }
    }
    people
}

fn biography(draft: &mut Draft<'_>, id: &str, sheet: &PersonSheet, members: &BTreeSet<String>) -> Block {
    let person = &sheet.person;
    draft.cite(&person.source);
    let mut blocks = vec![Block::Heading {
        level: 3,
        runs: draft.person_heading(person),
        id: format!("person-{id}"),
        in_outline: true,
        about: about(Kind::Person, id),
    }];
    let facts = facts(draft, id, sheet, members);
    if !facts.is_empty() {
        blocks.push(Block::KeyValues { rows: facts });
    }
    let prose = draft.prose(person, "biography", &person.biography);
    let name = draft.person_for_reader(id);
    if !prose.is_empty() {
        blocks.extend(prose);
        if stale(&person.biography_as_of, draft.options.as_of) {
            let day = draft.words.date(&person.biography_as_of);
            draft.find("stale_biography", person, &[("name", &name), ("day", &day)]);
        }
        if !person.biography_as_of.is_empty() {
            let day = draft.words.date(&person.biography_as_of);
            blocks.push(Block::para(Role::Meta, draft.words.fill("book-biography-as-of", &[("day", &day)])));
        }
    }
    Block::KeepTogether { blocks }
}

fn stale(as_of: &str, today: NaiveDate) -> bool {
    let limit = today.checked_sub_months(Months::new(FRESH_MONTHS)).unwrap_or(today);
    PartialDate::parse_iso(as_of).is_none_or(|date| date.last_day() < limit)
}

fn facts(draft: &mut Draft<'_>, id: &str, sheet: &PersonSheet, members: &BTreeSet<String>) -> Vec<KeyValue> {
    let person = &sheet.person;
    let mut rows = Vec::new();
    let day = draft.first_day();
    for office in draft.offices_on(id, day) {
        let post = draft.office(office);
        rows.push(("book-post", with_since(draft, office, post)));
    }
    let studies: Vec<Runs> = sheet
        .educations
        .iter()
        .map(|study| {
            let education = &study.education;
            let degree = joined(
                [
                    draft.text(education, "degree", &education.degree),
                    draft.text(education, "subject", &education.subject),
                ],
                &draft.words.comma(),
            );
            let institution = draft.institution(study);
            let years = years(&education.start, &education.end);
            let years = if years.is_empty() { Vec::new() } else { vec![Run::muted(years)] };
            joined([degree, institution, years], &draft.words.comma())
        })
        .collect();
    rows.push(("book-education", joined(studies, &draft.words.semicolon())));
    rows.push(("book-languages", draft.text(person, "languages", &person.languages)));
    rows.push(("book-pronunciation", draft.name(person, "pronunciation", &person.pronunciation)));
    rows.push(("book-form-of-address", draft.text(person, "form_of_address", &person.form_of_address)));
    let ties = draft.ties(id, members);
    rows.push(("book-ties", joined(ties, " ")));
    rows.push(("book-last-met", last_met(draft, sheet)));
    rows.push(("book-interests", draft.text(person, "interests", &person.interests)));
    if draft.holds(Matter::Personal) {
        rows.push(("book-sensitivities", draft.text(person, "sensitivities", &person.sensitivities)));
    }
    let rows = rows.into_iter().filter(|(_, value)| !text_of(value).is_empty());
    rows.map(|(label, value)| KeyValue::runs(draft.words.say(label), value)).collect()
}

fn with_since(draft: &Draft<'_>, office: &Office, mut post: Runs) -> Runs {
    if !office.tenure.took_office.is_empty() {
        let day = draft.words.date(&office.tenure.took_office);
        post.push(Run::muted(format!(" ({})", draft.words.fill("book-since", &[("day", &day)]))));
    }
    post
}

/// The last meeting before the as-of day.
fn last_met(draft: &mut Draft<'_>, sheet: &PersonSheet) -> Runs {
    let today = draft.options.as_of.to_string();
    let day = |met: &ProgrammeItem| met.start.get(..10).unwrap_or_default().to_owned();
    let past = sheet.encounters.iter().filter(|met| !met.start.is_empty() && day(met) <= today);
    let Some(last) = past.max_by_key(|met| (met.start.clone(), met.id.clone())) else { return Vec::new() };
    let title = draft.text(last, "title", &last.title);
    let parts = [plain(draft.words.date(&day(last))), title, draft.name(last, "place", &last.place)];
    joined(parts, &draft.words.comma())
}
