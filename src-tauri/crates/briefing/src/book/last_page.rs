//! The last page: sources, what the profile left out, which texts are missing in the document's language.

use super::{chapter, subheading};
use crate::draft::Draft;
use crate::words::opening;
use attache_document::{Block, Role};
use attache_domain::record::{Member, Person};

/// A field that never stands in the book, and how it is named on the last page.
type LeftOut<R> = (&'static str, fn(&R) -> &str);

const OF_MEMBERS: [LeftOut<Member>; 4] = [
    ("book-left-passports", |member| &member.passport),
    ("book-left-visas", |member| &member.visa),
    ("book-left-travel", |member| &member.travel),
    ("book-left-emergency", |member| &member.emergency_contact),
];

const OF_PEOPLE: [LeftOut<Person>; 3] = [
    ("book-left-birth-dates", |person| &person.birth_date),
    ("book-left-diets", |person| &person.diet),
    ("book-left-accessibility", |person| &person.accessibility),
];

pub(super) fn last_page(draft: &mut Draft<'_>) -> Option<Block> {
    let mut blocks = Vec::new();
    let notes: Vec<String> = draft.place_notes().iter().map(|(mark, note)| format!("{mark} {note}")).collect();
    blocks.extend(notes.into_iter().map(|note| Block::para(Role::Note, note)));
    let sources: Vec<_> = draft.sources().iter().map(|source| draft.own_name(source)).collect();
    if !sources.is_empty() {
        blocks.push(subheading(draft, 2, "book-sources"));
        blocks.push(Block::bullets(sources));
    }
    let left = left_out(draft);
    if !left.is_empty() {
        blocks.push(subheading(draft, 2, "book-left-out"));
        blocks.push(Block::bullets(left));
    }
    let missing: Vec<String> = draft
        .untranslated()
        .iter()
        .map(|(place, count)| {
            let count = usize::try_from(*count).unwrap_or_default();
            draft.words.count("book-missing-texts", count, &[("place", place)])
        })
        .collect();
    if !missing.is_empty() {
        blocks.push(subheading(draft, 2, "book-missing"));
        blocks.push(Block::para(Role::Body, draft.words.say("book-missing-note")));
        blocks.push(Block::bullets(missing));
    }
    if blocks.is_empty() { None } else { Some(chapter(draft, "last-page", "book-last-page", blocks)) }
}

fn left_out(draft: &Draft<'_>) -> Vec<String> {
    let people: Vec<&Person> = draft.records.people.values().map(|sheet| &sheet.person).collect();
    let members = &draft.records.members;
    let mut counts: Vec<(&str, usize)> = Vec::new();
    counts.extend(
        OF_MEMBERS.iter().map(|(key, of)| (*key, members.iter().filter(|member| !of(member).is_empty()).count())),
    );
    counts.extend(
        OF_PEOPLE.iter().map(|(key, of)| (*key, people.iter().filter(|person| !of(person).is_empty()).count())),
    );
    if !draft.is_internal() {
        let sensitive = people.iter().filter(|person| !person.sensitivities.is_empty()).count();
        counts.push(("book-left-sensitivities", sensitive));
    }
    let counts = counts.into_iter().filter(|(_, count)| *count > 0);
    counts.map(|(key, count)| format!("{} ({})", opening(&draft.words.say(key)), draft.words.number(count))).collect()
}
