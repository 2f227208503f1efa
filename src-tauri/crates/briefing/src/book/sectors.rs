//! Sector sheets: what each side offers and needs, and where one side's offer meets the other's need.

use crate::draft::{Draft, about, joined};
use crate::frame::chapter;
use attache_document::{Block, Cell, Column, ListItem, Role, Row, Run, Table, Width};
use attache_domain::kind::Kind;
use attache_domain::record::Strength;
use attache_domain::sector::Sectors;
use attache_domain::strength::{Shared, complementarity};

pub(super) fn sectors(draft: &mut Draft<'_>) -> Option<Block> {
    draft.enter("book-sectors", "");
    let records = draft.records;
    let whose = |wanted: &str| -> Vec<&Strength> {
        records.strengths.iter().filter(|strength| side(draft, strength) == Some(wanted)).collect()
    };
    let (ours, theirs) = (whose("ours"), whose("theirs"));
    let sheets: Vec<Block> = complementarity(ours, theirs).into_iter().map(|shared| sheet(draft, &shared)).collect();
    if sheets.is_empty() {
        return None;
    }
    let mut blocks = vec![Block::heading(2, draft.words.say("book-strengths"))];
    blocks.extend(sheets);
    Some(chapter(draft, "sectors", "book-sectors", blocks))
}

/// Whose strength it is, when it is one of the two countries'.
fn side(draft: &Draft<'_>, strength: &Strength) -> Option<&'static str> {
    let seat = draft.records.organisations.get(&strength.organisation).map(|body| body.country.as_str());
    let country = if strength.country.is_empty() { seat.unwrap_or_default() } else { strength.country.as_str() };
    if country.is_empty() {
        None
    } else if country == draft.records.home.country {
        Some("ours")
    } else if country == draft.records.delegation.country {
        Some("theirs")
    } else {
        None
    }
}

fn sheet(draft: &mut Draft<'_>, shared: &Shared<'_>) -> Block {
    let name = Sectors::bundled().name(shared.sector, &draft.options.lang).to_owned();
    draft.enter("book-sectors", &name);
    let mut meets = Vec::new();
    if shared.our_offer_meets() {
        meets.push(draft.words.say("book-our-offer-meets"));
    }
    if shared.their_offer_meets() {
        meets.push(draft.words.say("book-their-offer-meets"));
    }
    let (home, partner) = (draft.records.home.country.clone(), draft.records.delegation.country.clone());
    let (home, partner) = (draft.country(&home), draft.country(&partner));
    let mut rows = Vec::new();
    let pairs =
        [("offers", &shared.ours.offers, &shared.theirs.offers), ("needs", &shared.ours.needs, &shared.theirs.needs)];
    for (direction, ours, theirs) in
        pairs.into_iter().filter(|(_, ours, theirs)| !(ours.is_empty() && theirs.is_empty()))
    {
        let mut row = vec![Cell::runs([Run::strong(draft.words.label("strength-direction", direction))])];
        for strengths in [ours, theirs] {
            let items: Vec<ListItem> = strengths.iter().map(|strength| line(draft, strength)).collect();
            let list = if items.is_empty() { vec![] } else { vec![Block::List { ordered: false, items }] };
            row.push(Cell::blocks(list));
        }
        rows.push(Row::new(row));
    }
    let table = Table {
        columns: vec![
            Column::new(draft.words.say("book-strength-kind"), Width::Fit),
            Column::new(home, Width::Share(1)),
            Column::new(partner, Width::Share(1)),
        ],
        rows,
        ..Table::default()
    };
    let mut blocks = vec![Block::heading(3, name), Block::Table(table)];
    blocks.extend(meets.into_iter().map(|line| Block::para(Role::Body, line)));
    Block::KeepTogether { blocks }
}

fn line(draft: &mut Draft<'_>, strength: &Strength) -> ListItem {
    draft.cite(&strength.source);
    let body =
        if strength.organisation.is_empty() { Vec::new() } else { draft.organisation(&strength.organisation, "") };
    let mut runs = joined([body, draft.text(strength, "text", &strength.text)], &draft.words.colon());
    if let Some(level) = strength.level {
        runs.push(Run::muted(format!(
            " ({})",
            draft.words.fill("book-level-of-four", &[("level", &level.to_string())])
        )));
    }
    ListItem { about: about(Kind::Organisation, &strength.organisation), ..ListItem::runs(runs) }
}
