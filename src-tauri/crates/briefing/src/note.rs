//! The note verbale that announces a delegation, in the customary form; number, initials and seal are written in.

use crate::draft::{Draft, about, joined};
use crate::frame::{facts, kind, partner, plain};
use crate::options::Matter;
use attache_document::{Align, Block, Cell, Column, Role, Row, Run, Table, Width, text_of};
use attache_domain::kind::Kind;

pub(crate) fn note(draft: &mut Draft<'_>) -> Vec<Block> {
    draft.enter("document-kind-note", "");
    let delegation = &draft.records.delegation;
    let home = draft.records.home.country.clone();
    let (home, partner) = (draft.country(&home), partner(draft));
    let inbound = delegation.direction == "inbound";
    let sender = format!("{} ({home})", draft.words.say("note-ministry"));
    let addressee = format!("{} ({partner})", draft.words.say("note-ministry"));
    let mut blocks = vec![
        Block::para(Role::Eyebrow, kind(draft)),
        Block::WriteIn { label: plain(draft.words.say("note-number")), lines: 1 },
        Block::Spacer { points: 12 },
    ];
    let head =
        draft.head().map(|head| joined([draft.person(&head.person), draft.member_office(head)], &draft.words.comma()));
    let opening = if inbound { "note-opening-inbound" } else { "note-opening" };
    blocks.push(Block::para(Role::Body, draft.words.fill(opening, &[("sender", &sender), ("addressee", &addressee)])));
    let visit = draft.words.word("visit-type", &delegation.visit_type);
    let officer = draft.person(&delegation.control_officer);
    let phone =
        if draft.holds(Matter::Reach) { draft.words.apart(delegation.phone.trim().to_owned()) } else { String::new() };
    let phone = if delegation.phone.trim().is_empty() { Vec::new() } else { plain(phone) };
    let rows = [
        ("book-visit", joined([draft.text(delegation, "title", &delegation.title), plain(visit)], " · ")),
        ("book-principal", head.unwrap_or_default()),
        ("book-dates", plain(draft.words.span(&delegation.start, &delegation.end))),
        ("book-places", draft.name(delegation, "places", &delegation.places)),
        ("book-host", draft.organisation(&delegation.host, &delegation.host_text)),
        ("book-control-officer", joined([officer, phone], &draft.words.comma())),
    ];
    blocks.extend(facts(draft, rows));
    blocks.extend(composition(draft));
    let request = if inbound { "note-request-inbound" } else { "note-request" };
    for key in [request, "note-closing"] {
        let values = [("sender", sender.as_str()), ("addressee", addressee.as_str())];
        blocks.push(Block::para(Role::Body, draft.words.fill(key, &values)));
    }
    let day = draft.words.long_day(draft.options.as_of);
    blocks.push(Block::KeepTogether {
        blocks: vec![
            Block::para(Role::Body, day),
            Block::WriteIn { label: plain(draft.words.say("note-seal")), lines: 2 },
            Block::runs(Role::Body, [Run::strong(addressee)]),
        ],
    });
    blocks
}

/// The delegation in its order, with posts and nothing private.
fn composition(draft: &mut Draft<'_>) -> Option<Block> {
    let mut rows = Vec::new();
    for (at, member) in draft.members().into_iter().enumerate() {
        let name = draft.person(&member.person);
        let office = draft.member_office(member);
        if !text_of(&name).is_empty() {
            rows.push(Row {
                keep: true,
                about: about(Kind::Person, &member.person),
                ..Row::new(vec![Cell::text((at + 1).to_string()), Cell::runs(name), Cell::runs(office)])
            });
        }
    }
    if rows.is_empty() {
        return None;
    }
    let words = &draft.words;
    let columns = vec![
        Column::new(words.say("book-no"), Width::Fit).align(Align::End),
        Column::new(words.say("book-name"), Width::Share(2)),
        Column::new(words.say("book-post"), Width::Share(3)),
    ];
    let caption = plain(words.say("book-delegation"));
    Some(Block::Table(Table { caption, columns, rows }))
}
