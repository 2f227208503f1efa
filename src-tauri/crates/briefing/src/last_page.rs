//! The last page: sources, what the profile left out, which texts are missing in the document's language.

use crate::draft::{Draft, joined};
use crate::frame::{chapter, labelled, plain, subheading};
use crate::kind::DocumentKind;
use crate::options::{Matter, Variant};
use crate::words::opening;
use attache_document::{Block, ListItem, Role, Runs};
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

pub(crate) fn last_page(draft: &mut Draft<'_>) -> Option<Block> {
    let notes: Vec<String> = draft.place_notes().iter().map(|(mark, note)| format!("{mark} {note}")).collect();
    let mut blocks: Vec<Block> = notes.into_iter().map(|note| Block::para(Role::Note, note)).collect();
    let sources: Vec<Runs> = draft.sources().iter().map(|source| vec![draft.own_name(source)]).collect();
    let left: Vec<Runs> = left_out(draft).into_iter().map(plain).collect();
    let missing = draft.untranslated().iter().map(|(place, count)| {
        let count = usize::try_from(*count).unwrap_or_default();
        plain(draft.words.count("book-missing-texts", count, &[("place", place)]))
    });
    let missing: Vec<Runs> = missing.collect();
    if draft.kind == DocumentKind::Briefing {
        for (heading, note, lines) in
            [("book-sources", "", sources), ("book-left-out", "", left), ("book-missing", "book-missing-note", missing)]
        {
            if !lines.is_empty() {
                blocks.push(subheading(draft, 2, heading));
                blocks.extend((!note.is_empty()).then(|| Block::para(Role::Body, draft.words.say(note))));
                let items = lines.into_iter().map(ListItem::runs).collect();
                blocks.push(Block::List { ordered: false, items });
            }
        }
        return (!blocks.is_empty()).then(|| chapter(draft, "last-page", "book-last-page", blocks));
    }
    // A short document closes with the same facts in small lines; what the book says on its cover stands here.
    for (heading, lines) in [("book-sources", sources), ("book-left-out", left), ("book-missing", missing)] {
        let line = labelled(draft, heading, joined(lines, &draft.words.semicolon()));
        blocks.extend((!line.is_empty()).then(|| Block::runs(Role::Note, line)));
    }
    blocks.push(Block::para(Role::Note, draft.words.say("book-not-accredited")));
    blocks.insert(0, Block::Spacer { points: 12 });
    Some(Block::Section { id: "last-page".to_owned(), new_page: false, page: None, blocks })
}

fn left_out(draft: &Draft<'_>) -> Vec<String> {
    let people: Vec<&Person> = draft.records.people.values().map(|sheet| &sheet.person).collect();
    let members = &draft.records.members;
    let mut counts: Vec<(&str, usize)> = Vec::new();
    // What a variant for others never had is no omission of the profile.
    let for_others = draft.kind == DocumentKind::Programme && draft.options.variant != Variant::Delegation;
    if !draft.is_restricted() && !for_others {
        let of_members = |of: fn(&Member) -> &str| members.iter().filter(|member| !of(member).is_empty()).count();
        counts.extend(OF_MEMBERS.iter().map(|(key, of)| (*key, of_members(*of))));
        let of_people = |of: fn(&Person) -> &str| people.iter().filter(|person| !of(person).is_empty()).count();
        counts.extend(OF_PEOPLE.iter().map(|(key, of)| (*key, of_people(*of))));
    }
    if !draft.holds(Matter::Personal) {
        let sensitive = people.iter().filter(|person| !person.sensitivities.is_empty()).count();
        counts.push(("book-left-sensitivities", sensitive));
    }
    counts.extend(draft.left_out().iter().map(|(key, count)| (*key, *count)));
    let counts = counts.into_iter().filter(|(_, count)| *count > 0);
    counts.map(|(key, count)| format!("{} ({})", opening(&draft.words.say(key)), draft.words.number(count))).collect()
}
