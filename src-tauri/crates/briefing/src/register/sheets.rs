//! C: a sheet per agreement: what it is, what happened to it, what is to be done under it.

use crate::draft::{Draft, about, joined};
use crate::frame::{chapter, facts, plain, subheading};
use crate::instrument::{Instrument, opened, party_name};
use crate::lateness;
use crate::meeting::word;
use crate::options::Matter;
use attache_document::{Block, Cell, Column, Row, Run, Runs, Table, Width};
use attache_domain::kind::Kind;
use attache_domain::record::Action;
use attache_domain::sector::Sectors;

pub(super) fn anchor(id: &str) -> String {
    format!("agreement-{id}")
}

pub(super) fn sheets(draft: &mut Draft<'_>, all: &[Instrument<'_>]) -> Block {
    let mut blocks = Vec::new();
    for one in all {
        let of = &one.sheet.agreement;
        let printed = draft.variant(of, "title").unwrap_or_else(|| of.title.clone());
        draft.enter_as("register-sheets", &printed, &of.title);
        blocks.push(sheet(draft, one));
    }
    chapter(draft, "sheets", "register-sheets", blocks)
}

fn sheet(draft: &mut Draft<'_>, one: &Instrument<'_>) -> Block {
    let of = &one.sheet.agreement;
    let title = draft.text(of, "title", &of.title);
    let title = if title.is_empty() { plain(draft.words.say("book-agreement")) } else { title };
    let about = about(Kind::Agreement, &of.id);
    let mut blocks = vec![Block::Heading { level: 2, runs: title, id: anchor(&of.id), in_outline: true, about }];
    blocks.extend(what_it_is(draft, one));
    if !one.sheet.events.is_empty() {
        blocks.push(subheading(draft, 3, "register-events"));
        blocks.push(events(draft, one));
    }
    let actions: Vec<&Action> = draft.records.actions.iter().filter(|action| action.agreement == of.id).collect();
    if let Some(table) = lateness::table(draft, vec![(String::new(), actions)]) {
        blocks.push(subheading(draft, 3, "register-actions"));
        blocks.push(table);
    }
    Block::Section { id: String::new(), new_page: false, page: None, blocks }
}

fn what_it_is(draft: &mut Draft<'_>, one: &Instrument<'_>) -> Option<Block> {
    let of = &one.sheet.agreement;
    let mut parties = Vec::new();
    for party in &one.sheet.parties {
        let name = party_name(draft, party);
        parties.push(joined([name, draft.person(&party.signatory)], &draft.words.colon()));
    }
    let sectors: Vec<String> = of
        .sectors
        .split_whitespace()
        .map(|code| Sectors::bundled().name(code, &draft.options.lang).to_owned())
        .collect();
    let internal = draft.holds(Matter::Counsel);
    let inside = |runs: Runs| if internal { runs } else { Vec::new() };
    let decision = draft.text(of, "decision", &of.decision);
    let notes = if internal { draft.name(of, "notes", &of.notes) } else { Vec::new() };
    draft.leave_out("left-staff-notes", usize::from(!internal && !of.notes.trim().is_empty()));
    let rows = [
        ("register-code", plain(of.code.trim())),
        ("register-nature", word(draft, "agreement-nature", &of.nature)),
        ("register-level", word(draft, "agreement-level", &of.level)),
        ("book-status", plain(one.status(draft))),
        ("register-parties", joined(parties, &draft.words.semicolon())),
        ("register-subject", draft.text(of, "subject", &of.subject)),
        ("register-sectors", plain(sectors.join(&draft.words.comma()))),
        ("register-place", draft.name(of, "place", &of.place)),
        ("book-term", opened(one.term_end(draft))),
        ("register-notice", plain(draft.words.date(&one.facts.notice_by))),
        ("register-clause", draft.text(of, "term_clause", &of.term_clause)),
        ("register-decision", inside(decision)),
        ("register-unit", draft.organisation(&of.unit, "")),
        ("register-languages", draft.name(of, "languages", &of.languages)),
        ("register-prevailing", draft.name(of, "prevailing", &of.prevailing)),
        ("register-depositary", draft.name(of, "depositary", &of.depositary)),
        ("register-references", draft.name(of, "references", &of.references)),
        ("register-done-of", plain(super::by_status::done_of(draft, &of.id))),
        ("register-notes", notes),
    ];
    facts(draft, rows)
}

/// What happened, in the order in which it did.
fn events(draft: &mut Draft<'_>, one: &Instrument<'_>) -> Block {
    let mut events: Vec<_> = one.sheet.events.iter().collect();
    events.sort_by_key(|event| (event.done_on.clone(), event.effective_on.clone(), event.id.clone()));
    let mut rows = Vec::new();
    for event in events {
        draft.cite(&event.source);
        let notes = if draft.holds(Matter::Counsel) { draft.name(event, "notes", &event.notes) } else { Vec::new() };
        let remark = joined([draft.alike(&event.reference), notes], &draft.words.semicolon());
        let cells = vec![
            Cell::runs([Run::plain(draft.words.label("agreement-event", &event.sort))]),
            Cell::text(draft.words.date(&event.done_on)),
            Cell::text(draft.words.date(&event.effective_on)),
            Cell::runs(remark),
        ];
        rows.push(Row { keep: true, ..Row::new(cells) });
    }
    let words = &draft.words;
    let columns = vec![
        Column::new(words.say("register-event"), Width::Share(3)),
        Column::new(words.say("register-done-on"), Width::Share(2)),
        Column::new(words.say("register-effective-on"), Width::Share(2)),
        Column::new(words.say("register-reference"), Width::Share(4)),
    ];
    Block::Table(Table { columns, rows, ..Table::default() })
}
