//! The delegation list: head first, then precedence, in blocks with totals; the restricted one with passports and travel
//! is a document of its own.

use crate::draft::{Draft, about, joined};
use crate::frame::{head, personal_notice, plain};
use crate::last_page::last_page;
use crate::people::precedence_note;
use attache_document::{Align, Block, Cell, Column, Role, Row, RowRole, Run, Runs, Table, Width};
use attache_domain::kind::Kind;
use attache_domain::record::Member;

/// The block in which a capacity stands.
fn block_of(capacity: &str) -> &'static str {
    match capacity {
        "business" => "list-block-business",
        "media" => "list-block-media",
        "interpreter" | "protocol" | "security" | "medical" | "accompanying" => "list-block-support",
        _ => "list-block-official",
    }
}

pub(crate) fn delegation_list(draft: &mut Draft<'_>) -> Vec<Block> {
    draft.enter("book-delegation", "");
    let record = &draft.records.delegation;
    let mut blocks = head(draft, "");
    blocks.extend(personal_notice(draft).filter(|_| draft.is_restricted()));
    if draft.head().is_none() {
        draft.find("no_head", record, &[("subject", &record.title)]);
    }
    let members = draft.members();
    if members.is_empty() {
        blocks.push(Block::para(Role::Body, draft.words.say("list-nobody")));
    } else {
        blocks.push(table(draft, &members));
        blocks.extend(precedence_note(draft));
    }
    blocks.extend(last_page(draft));
    blocks
}

/// Blocks in the order in which precedence opens them. A member placed by override among those of another block stands
/// in that block.
fn in_blocks<'a>(members: &[&'a Member]) -> Vec<(&'static str, Vec<&'a Member>)> {
    let mut blocks: Vec<(&'static str, Vec<&Member>)> = Vec::new();
    let mut last = "list-block-official";
    for (at, member) in members.iter().enumerate() {
        let own = block_of(&member.capacity);
        let next = members.iter().skip(at + 1).find(|next| next.order_override.is_none());
        let fits = own == last || next.is_none_or(|next| block_of(&next.capacity) == own);
        let name = if member.order_override.is_none() || fits { own } else { last };
        last = name;
        match blocks.iter_mut().find(|(known, _)| *known == name) {
            Some((_, of)) => of.push(member),
            None => blocks.push((name, vec![member])),
        }
    }
    blocks
}

fn table(draft: &mut Draft<'_>, members: &[&Member]) -> Block {
    let restricted = draft.is_restricted();
    let mut rows = Vec::new();
    let mut number = 0;
    for (name, of) in in_blocks(members) {
        rows.push(Row::group(draft.words.say(name)));
        for member in &of {
            number += 1;
            draft.cite(&member.source);
            let mut cells = vec![Cell::text(number.to_string())];
            cells.extend(if restricted { private(draft, member) } else { open(draft, member) }.map(Cell::runs));
            rows.push(Row { keep: true, about: about(Kind::Person, &member.person), ..Row::new(cells) });
        }
        rows.push(total(draft, "list-block-total", of.len()));
    }
    rows.push(total(draft, "list-total", members.len()));
    let words = &draft.words;
    let keys: [(&str, u16); 5] = if restricted {
        [("book-name", 4), ("list-born", 3), ("list-passport", 4), ("list-travel", 6), ("list-emergency", 4)]
    } else {
        [("list-honorific", 2), ("book-name", 4), ("book-post", 5), ("list-organisation", 5), ("book-capacity", 3)]
    };
    let mut columns = vec![Column::new(words.say("book-no"), Width::Fit).align(Align::End)];
    columns.extend(keys.map(|(key, share)| Column::new(words.say(key), Width::Share(share))));
    Block::Table(Table { columns, rows, ..Table::default() })
}

fn total(draft: &Draft<'_>, key: &str, count: usize) -> Row {
    let said = draft.words.count(key, count, &[]);
    Row { role: RowRole::Total, cells: vec![Cell { span: u8::MAX, ..Cell::text(said) }], keep: true, ..Row::default() }
}

/// What anyone may read of a member.
fn open(draft: &mut Draft<'_>, member: &Member) -> [Runs; 5] {
    let (name, honorific) =
        draft.sheet(&member.person).map(|sheet| draft.name_and_honorific(&sheet.person)).unwrap_or_default();
    let (post, organisation) = draft.member_post(member);
    let mut capacity = plain(draft.words.label("member-capacity", &member.capacity));
    let part_time = draft.words.span(&member.start, &member.end);
    if !part_time.is_empty() {
        capacity.push(Run::muted(format!(" ({part_time})")));
    }
    [honorific, name, post, organisation, capacity]
}

/// What only the restricted list holds of a member.
fn private(draft: &mut Draft<'_>, member: &Member) -> [Runs; 5] {
    let name = draft.person(&member.person);
    let sheet = draft.sheet(&member.person);
    let nationality = sheet.map(|sheet| sheet.person.nationality.clone()).unwrap_or_default();
    let born = sheet.map(|sheet| draft.words.plain_date(&sheet.person.birth_date)).unwrap_or_default();
    let country = draft.country(&nationality);
    let born = [born, country].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    let passport = joined([draft.alike(&member.passport), draft.alike(&member.visa)], &draft.words.semicolon());
    let travel = draft.name(member, "travel", &member.travel);
    let emergency = draft.alike(&member.emergency_contact);
    [name, plain(born), passport, travel, emergency]
}
