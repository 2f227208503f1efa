//! Sector sheets: what each side offers and needs, and where one side's offer meets the other's need.

use super::chapter;
use crate::draft::{Draft, joined};
use attache_document::{Block, Cell, Column, ListItem, Role, Row, Run, Table, Width};
use attache_domain::record::Strength;
use attache_domain::sector::Sectors;
use std::collections::BTreeMap;

pub(super) fn sectors(draft: &mut Draft<'_>) -> Option<Block> {
    draft.enter("book-sectors", "");
    let mut by_sector: BTreeMap<&str, Vec<&Strength>> = BTreeMap::new();
    for strength in &draft.records.strengths {
        if side(draft, strength).is_some() {
            for code in strength.sector.split_whitespace() {
                by_sector.entry(code).or_default().push(strength);
            }
        }
    }
    // In the order of the reference list, so that a wider sector stands before its parts; unknown codes last.
    let known: Vec<&str> = Sectors::bundled().all().iter().map(|sector| sector.code.as_str()).collect();
    let mut codes: Vec<&str> = by_sector.keys().copied().collect();
    codes.sort_by_key(|code| (known.iter().position(|known| known == code).unwrap_or(usize::MAX), *code));
    let sheets: Vec<Block> = codes
        .into_iter()
        .filter_map(|code| by_sector.get(code).map(|strengths| (code, strengths)))
        .map(|(code, strengths)| sheet(draft, code, strengths))
        .collect();
    if sheets.is_empty() { None } else { Some(chapter(draft, "sectors", "book-sectors", sheets)) }
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

fn sheet(draft: &mut Draft<'_>, code: &str, strengths: &[&Strength]) -> Block {
    let name = Sectors::bundled().name(code, &draft.options.lang).to_owned();
    draft.enter("book-sectors", &name);
    let mut cells = BTreeMap::new();
    for direction in ["offers", "needs"] {
        for whose in ["ours", "theirs"] {
            let mut items = Vec::new();
            for strength in strengths.iter().filter(|one| one.direction == direction) {
                if side(draft, strength) == Some(whose) {
                    items.push(line(draft, strength));
                }
            }
            cells.insert((direction, whose), items);
        }
    }
    let has = |direction, whose| cells.get(&(direction, whose)).is_some_and(|items| !items.is_empty());
    let mut meets = Vec::new();
    if has("offers", "ours") && has("needs", "theirs") {
        meets.push(draft.words.say("book-our-offer-meets"));
    }
    if has("offers", "theirs") && has("needs", "ours") {
        meets.push(draft.words.say("book-their-offer-meets"));
    }
    let (home, partner) = (draft.records.home.country.clone(), draft.records.delegation.country.clone());
    let (home, partner) = (draft.country(&home), draft.country(&partner));
    let mut rows = Vec::new();
    for direction in ["offers", "needs"] {
        if !has(direction, "ours") && !has(direction, "theirs") {
            continue;
        }
        let mut row = vec![Cell::runs([Run::strong(draft.words.label("strength-direction", direction))])];
        for whose in ["ours", "theirs"] {
            let items = cells.get(&(direction, whose)).cloned().unwrap_or_default();
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
    let mut blocks = vec![Block::heading(2, name), Block::Table(table)];
    blocks.extend(meets.into_iter().map(|line| Block::para(Role::Body, line)));
    Block::KeepTogether { blocks }
}

fn line(draft: &mut Draft<'_>, strength: &Strength) -> ListItem {
    draft.cite(&strength.source);
    let body =
        if strength.organisation.is_empty() { Vec::new() } else { draft.organisation(&strength.organisation, "") };
    let mut runs = joined([body, draft.text(strength, "text", &strength.text)], ": ");
    if let Some(level) = strength.level {
        runs.push(Run::muted(format!(
            " ({})",
            draft.words.fill("book-level-of-four", &[("level", &level.to_string())])
        )));
    }
    ListItem::runs(runs)
}
