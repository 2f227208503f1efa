//! B: every agreement under its status on the as-of day.

use crate::draft::{Draft, about, joined};
use crate::frame::{chapter, plain};
use crate::instrument::{Instrument, opened, party_name};
use crate::lateness::is_open;
use attache_document::{Align, Block, Cell, Column, Role, Row, Run, Runs, Table, Width};
use attache_domain::kind::Kind;
use attache_domain::words;

pub(super) fn by_status(draft: &mut Draft<'_>, all: &[Instrument<'_>]) -> Block {
    let mut rows = Vec::new();
    for status in words::AGREEMENT_STATUSES {
        let of: Vec<&Instrument<'_>> = all.iter().filter(|one| one.status == *status).collect();
        if of.is_empty() {
            continue;
        }
        let name = draft.words.word("agreement-status", status);
        rows.push(Row::group(format!("{name} ({})", draft.words.number(of.len()))));
        for one in of {
            rows.push(line(draft, one));
        }
    }
    let words = &draft.words;
    let columns = vec![
        Column::new(words.say("book-agreement"), Width::Share(6)),
        Column::new(words.say("register-parties"), Width::Share(4)),
        Column::new(words.say("register-signed"), Width::Share(4)),
        Column::new(words.say("register-since"), Width::Share(3)),
        Column::new(words.say("book-term"), Width::Share(5)),
        Column::new(words.say("register-notice"), Width::Share(3)),
        Column::new(words.say("register-unit"), Width::Share(4)),
        Column::new(words.say("register-done-of"), Width::Share(2)).align(Align::End),
    ];
    chapter(draft, "by-status", "register-by-status", vec![Block::Table(Table { columns, rows, ..Table::default() })])
}

fn line(draft: &mut Draft<'_>, one: &Instrument<'_>) -> Row {
    let of = &one.sheet.agreement;
    draft.cite(&of.source);
    let mut title = vec![Block::runs(
        Role::Body,
        draft.text(of, "title", &of.title).into_iter().map(|run| run.to(super::sheets::anchor(&of.id))),
    )];
    let nature = [of.code.clone(), draft.words.word("agreement-nature", &of.nature)];
    let nature = joined(nature.map(|part| if part.is_empty() { Vec::new() } else { vec![Run::muted(part)] }), " · ");
    if !nature.is_empty() {
        title.push(Block::runs(Role::Body, nature));
    }
    let mut parties = Vec::new();
    let mut signatories = Vec::new();
    for party in &one.sheet.parties {
        parties.push(party_name(draft, party));
        signatories.push(draft.person(&party.signatory));
    }
    let place = draft.name(of, "place", &of.place);
    let signed = [plain(draft.words.date(&one.facts.signed)), place, joined(signatories, &draft.words.semicolon())];
    let term = [opened(one.term_end(draft)), one.clause(draft)];
    let unit = draft.organisation(&of.unit, "");
    let stacked = |lines: &[Runs]| {
        let lines = lines.iter().filter(|line| !line.is_empty());
        Cell::blocks(lines.map(|line| Block::runs(Role::Body, line.clone())).collect())
    };
    let cells = vec![
        Cell::blocks(title),
        Cell::runs(joined(parties, &draft.words.semicolon())),
        stacked(&signed),
        Cell::runs(one.since(draft)),
        stacked(&term),
        Cell::text(draft.words.date(&one.facts.notice_by)),
        Cell::runs(unit),
        Cell::text(done_of(draft, &of.id)),
    ];
    Row { keep: true, about: about(Kind::Agreement, &of.id), ..Row::new(cells) }
}

/// How many of the actions that came from it are done, of how many; dropped ones count nowhere.
pub(super) fn done_of(draft: &Draft<'_>, agreement: &str) -> String {
    let of = draft.records.actions.iter().filter(|action| action.agreement == agreement && action.status != "dropped");
    let (done, total) = of.fold((0, 0), |(done, total), action| (done + usize::from(!is_open(action)), total + 1));
    if total == 0 { String::new() } else { format!("{done}/{total}") }
}
