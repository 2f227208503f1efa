//! The hand-over pack: what a successor must know on the first morning: contacts, promises, dates, visits ahead.

use crate::draft::{Draft, about, joined};
use crate::frame::{blanks, head, part, personal_notice, plain};
use crate::input::{PersonSheet, Visit};
use crate::instrument::{decided, due, instruments, opened};
use crate::last_page::last_page;
use crate::lateness::{is_open, table_by_side};
use crate::options::Matter;
use attache_document::{Block, Cell, Column, Role, Row, Runs, Table, Width};
use attache_domain::kind::Kind;
use attache_domain::record::{Action, ProgrammeItem};
use attache_domain::words::DELEGATION_OVER;

/// How far ahead dates of agreements are listed, in days.
const HORIZON_DAYS: i64 = 365;

pub(crate) fn handover(draft: &mut Draft<'_>) -> Vec<Block> {
    draft.enter("document-kind-handover", "");
    let mut blocks = head(draft, "");
    blocks.extend(personal_notice(draft));
    let open: Vec<&Action> = draft.records.actions.iter().filter(|action| is_open(action)).collect();
    let parts = [
        ("visits", "handover-visits", visits(draft)),
        ("promises", "handover-promises", table_by_side(draft, &open)),
        ("dates", "handover-dates", dates(draft)),
        ("contacts", "handover-contacts", contacts(draft)),
    ];
    for (id, heading, block) in parts {
        let block = block.unwrap_or_else(|| Block::para(Role::Body, draft.words.say("handover-none")));
        blocks.push(part(draft, id, heading, vec![block]));
    }
    let written = blanks(draft, &["handover-know"], 6);
    blocks.push(part(draft, "notes", "handover-notes", written));
    blocks.push(Block::KeepTogether { blocks: blanks(draft, &["handover-from", "handover-to"], 1) });
    blocks.extend(last_page(draft));
    blocks
}

/// Delegations that are not over on the as-of day, the next first.
fn visits(draft: &mut Draft<'_>) -> Option<Block> {
    let today = draft.options.as_of.to_string();
    let ahead = |visit: &&Visit| {
        let of = &visit.delegation;
        let last = if of.end.is_empty() { &of.start } else { &of.end };
        !DELEGATION_OVER.contains(&of.status.as_str()) && (last.is_empty() || *last >= today)
    };
    let mut visits: Vec<&Visit> = draft.records.visits.iter().filter(ahead).collect();
    visits.sort_by_key(|visit| {
        (visit.delegation.start.is_empty(), visit.delegation.start.clone(), visit.delegation.id.clone())
    });
    let mut rows = Vec::new();
    for visit in visits {
        let of = &visit.delegation;
        let cells = vec![
            Cell::text(draft.words.span(&of.start, &of.end)),
            Cell::runs(draft.text(of, "title", &of.title)),
            Cell::text(draft.words.word("delegation-status", &of.status)),
            Cell::runs(draft.person(&of.control_officer)),
        ];
        rows.push(Row { keep: true, about: about(Kind::Delegation, &of.id), ..Row::new(cells) });
    }
    table(draft, [("book-dates", 4), ("book-visit", 5), ("book-status", 2), ("book-control-officer", 3)], rows)
}

fn dates(draft: &mut Draft<'_>) -> Option<Block> {
    let all = instruments(draft);
    let mut rows = Vec::new();
    for (one, decision, date) in due(draft, &all, HORIZON_DAYS) {
        let of = &one.sheet.agreement;
        let proposal = draft.text(of, "decision", &of.decision);
        let cells = vec![
            Cell::runs(opened(plain(decided(draft, decision, date)))),
            Cell::runs(draft.text(of, "title", &of.title)),
            Cell::runs(one.lapse(draft)),
            Cell::runs(proposal),
        ];
        rows.push(Row { keep: true, about: about(Kind::Agreement, &of.id), ..Row::new(cells) });
    }
    table(draft, [("register-decision", 3), ("book-agreement", 4), ("book-term", 3), ("handover-proposal", 4)], rows)
}

/// The people one has met, the last met first, with how to reach them and since when that is known to work.
fn contacts(draft: &mut Draft<'_>) -> Option<Block> {
    let today = draft.options.as_of;
    let last_met = |sheet: &PersonSheet| -> Option<ProgrammeItem> {
        let past =
            sheet.encounters.iter().filter(|met| met.start.get(..10).is_some_and(|day| *day <= *today.to_string()));
        past.max_by_key(|met| (met.start.clone(), met.id.clone())).cloned()
    };
    let known = draft.records.contacts.iter().filter_map(|id| draft.records.people.get(id));
    let mut known: Vec<(&PersonSheet, ProgrammeItem)> =
        known.filter_map(|sheet| Some((sheet, last_met(sheet)?))).collect();
    known.sort_by(|(a, met_a), (b, met_b)| met_b.start.cmp(&met_a.start).then_with(|| a.person.id.cmp(&b.person.id)));
    let mut rows = Vec::new();
    for (sheet, met) in known {
        let day = met.start.get(..10).unwrap_or_default();
        let title = draft.text(&met, "title", &met.title);
        let office = draft.offices(&sheet.person.id, today);
        let reach = reach(draft, sheet);
        let cells = vec![
            Cell::runs(draft.person(&sheet.person.id)),
            Cell::runs(office),
            Cell::runs(joined([plain(draft.words.date(day)), title], &draft.words.comma())),
            Cell::runs(reach),
        ];
        rows.push(Row { keep: true, about: about(Kind::Person, &sheet.person.id), ..Row::new(cells) });
    }
    table(draft, [("book-name", 3), ("book-post", 5), ("handover-last-met", 4), ("handover-reach", 4)], rows)
}

fn reach(draft: &mut Draft<'_>, sheet: &PersonSheet) -> Runs {
    if !draft.holds(Matter::Personal) {
        draft.leave_out("left-phones", sheet.contacts.len());
        return Vec::new();
    }
    let contacts = sheet.contacts.iter().map(|contact| {
        let mut runs = plain(draft.words.apart(contact.value.trim().to_owned()));
        if !contact.verified_on.is_empty() {
            let day = draft.words.date(&contact.verified_on);
            runs.extend(plain(format!(" ({})", draft.words.fill("handover-verified", &[("day", &day)]))));
        }
        runs
    });
    joined(contacts, &draft.words.semicolon())
}

fn table(draft: &Draft<'_>, columns: [(&str, u16); 4], rows: Vec<Row>) -> Option<Block> {
    let columns = columns.map(|(key, share)| Column::new(draft.words.say(key), Width::Share(share)));
    (!rows.is_empty()).then(|| Block::Table(Table { columns: columns.into(), rows, ..Table::default() }))
}
