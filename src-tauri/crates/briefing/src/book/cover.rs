//! The cover: whose book, which visit, under which marking, and that it holds personal data (invariant 9).

use crate::draft::{Draft, joined};
use crate::frame::{facts as labelled_facts, kind, number, partner, personal_notice, plain, version};
use crate::options::Matter;
use crate::words::opening;
use attache_document::{Block, Role, Run, Runs};
use attache_domain::marking::Marking;

pub(super) fn cover(draft: &mut Draft<'_>, markings: &[Marking]) -> Vec<Block> {
    draft.enter("book-cover", "");
    let delegation = &draft.records.delegation;
    draft.cite(&delegation.source);
    let country = partner(draft);
    let mut blocks = vec![
        Block::Spacer { points: 96 },
        Block::para(Role::Eyebrow, kind(draft)),
        Block::runs(Role::Title, draft.text(delegation, "title", &delegation.title)),
    ];
    let dates = draft.words.span(&delegation.start, &delegation.end);
    let subtitle: Vec<String> = [country.clone(), dates.clone()].into_iter().filter(|part| !part.is_empty()).collect();
    if !subtitle.is_empty() {
        blocks.push(Block::para(Role::Subtitle, subtitle.join(" · ")));
    }
    blocks.push(Block::Spacer { points: 36 });
    blocks.extend(facts(draft, country, dates, markings));
    blocks.push(Block::Spacer { points: 24 });
    blocks.extend(personal_notice(draft));
    blocks.push(Block::para(Role::Note, draft.words.say("book-not-accredited")));
    blocks
}

fn facts(draft: &mut Draft<'_>, country: String, dates: String, markings: &[Marking]) -> Option<Block> {
    let delegation = &draft.records.delegation;
    let principal = draft.head().map(|head| {
        let name =
            draft.person(&head.person).into_iter().map(|run| Run { style: attache_document::RunStyle::Strong, ..run });
        let name: Runs = name.collect();
        joined([name, draft.member_office(head)], &draft.words.comma())
    });
    let visit =
        [draft.words.word("visit-type", &delegation.visit_type), draft.words.word("direction", &delegation.direction)];
    let visit = visit.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" · ");
    let host = draft.organisation(&delegation.host, &delegation.host_text);
    let places = draft.name(delegation, "places", &delegation.places);
    let marking: Vec<&str> = markings.iter().map(|marking| marking.word()).collect();
    let as_of = draft.words.long_day(draft.options.as_of);
    let phone = if draft.holds(Matter::Reach) {
        plain(draft.words.apart(delegation.phone.trim().to_owned()))
    } else {
        Vec::new()
    };
    let officer = draft.person(&delegation.control_officer);
    let rows = [
        ("book-principal", principal.unwrap_or_default()),
        ("book-visit", plain(visit)),
        ("book-country", plain(country)),
        ("book-dates", plain(dates)),
        ("book-places", places),
        ("book-host", host),
        ("book-control-officer", officer),
        ("book-phone", phone),
        ("book-number", plain(number(draft))),
        ("book-version", plain(opening(&version(draft)))),
        ("book-as-of-label", plain(as_of)),
        ("book-marking", plain(marking.join(" · "))),
    ];
    labelled_facts(draft, rows)
}
