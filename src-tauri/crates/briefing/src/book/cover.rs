//! The cover: whose book, which visit, under which marking, and that it holds personal data (invariant 9).

use super::{number, version};
use crate::draft::{Draft, joined};
use crate::words::opening;
use attache_document::{Block, KeyValue, Role, Run, Runs};
use attache_domain::marking::Marking;

pub(super) fn cover(draft: &mut Draft<'_>, markings: &[Marking]) -> Vec<Block> {
    draft.enter("book-cover", "");
    let delegation = &draft.records.delegation;
    draft.cite(&delegation.source);
    let country = if delegation.country.is_empty() {
        delegation.country_text.clone()
    } else {
        draft.country(&delegation.country)
    };
    let mut blocks = vec![
        Block::Spacer { points: 96 },
        Block::para(Role::Eyebrow, draft.words.say("book-kind")),
        Block::runs(Role::Title, draft.text(delegation, "title", &delegation.title)),
    ];
    let dates = draft.words.span(&delegation.start, &delegation.end);
    let subtitle: Vec<String> = [country.clone(), dates.clone()].into_iter().filter(|part| !part.is_empty()).collect();
    if !subtitle.is_empty() {
        blocks.push(Block::para(Role::Subtitle, subtitle.join(" · ")));
    }
    blocks.push(Block::Spacer { points: 36 });
    blocks.push(facts(draft, country, dates, markings));
    blocks.push(Block::Spacer { points: 24 });
    if draft.is_internal() && !draft.records.people.is_empty() {
        blocks.push(Block::runs(Role::Note, [Run::strong(draft.words.say("book-personal-data"))]));
    }
    blocks.push(Block::para(Role::Note, draft.words.say("book-not-accredited")));
    blocks
}

fn facts(draft: &mut Draft<'_>, country: String, dates: String, markings: &[Marking]) -> Block {
    let delegation = &draft.records.delegation;
    let principal = draft.head().map(|head| {
        let name =
            draft.person(&head.person).into_iter().map(|run| Run { style: attache_document::RunStyle::Strong, ..run });
        let name: Runs = name.collect();
        joined([name, draft.member_office(head)], ", ")
    });
    let visit =
        [draft.words.word("visit-type", &delegation.visit_type), draft.words.word("direction", &delegation.direction)];
    let visit = visit.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" · ");
    let host = draft.organisation(&delegation.host, &delegation.host_text);
    let places = draft.name(delegation, "places", &delegation.places);
    let marking: Vec<&str> = markings.iter().map(|marking| marking.word()).collect();
    let as_of = draft.words.long_day(draft.options.as_of);
    let plain = |text: String| if text.is_empty() { Vec::new() } else { vec![Run::plain(text)] };
    let officer = draft.person(&delegation.control_officer);
    let rows = [
        ("book-principal", principal.unwrap_or_default()),
        ("book-visit", plain(visit)),
        ("book-country", plain(country)),
        ("book-dates", plain(dates)),
        ("book-places", places),
        ("book-host", host),
        ("book-control-officer", officer),
        ("book-phone", plain(delegation.phone.trim().to_owned())),
        ("book-number", plain(number(draft))),
        ("book-version", plain(opening(&version(draft)))),
        ("book-as-of-label", plain(as_of)),
        ("book-marking", plain(marking.join(" · "))),
    ];
    let rows = rows.into_iter().filter(|(_, value)| !value.is_empty());
    Block::KeyValues { rows: rows.map(|(label, value)| KeyValue::runs(draft.words.say(label), value)).collect() }
}
