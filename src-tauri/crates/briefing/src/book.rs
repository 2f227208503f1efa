//! The briefing book: its parts in the order in which the field uses them (DOMAIN §6). A part without content is left out.

mod actions;
mod agreements;
mod biographies;
mod countries;
mod cover;
mod delegation;
mod ledger;
mod meetings;
mod one_page;
mod programme;
mod sectors;

use crate::draft::Draft;
use crate::frame::chapter;
use crate::last_page::last_page;
use crate::options::Matter;
use attache_document::{Block, Run};
use attache_domain::marking::Marking;

pub(crate) fn book(draft: &mut Draft<'_>, markings: &[Marking]) -> Vec<Block> {
    let mut blocks = cover::cover(draft, markings);
    let body = [
        one_page::one_page(draft),
        delegation::delegation(draft),
        programme::programme(draft),
        scene_setter(draft),
        ledger::ledger(draft),
        meetings::meetings(draft),
        biographies::biographies(draft),
        sectors::sectors(draft),
        agreements::agreements(draft),
        actions::actions(draft),
        countries::countries(draft),
        last_page(draft),
    ];
    let mut body = body.into_iter().flatten().collect::<Vec<Block>>();
    let toc = Block::Toc { title: vec![Run::plain(draft.words.say("book-contents"))], depth: 2 };
    let contents = Block::Section {
        id: "contents".to_owned(),
        new_page: true,
        page: None,
        blocks: vec![if fits_a_page(draft, &body) { Block::OnePage { blocks: vec![toc] } } else { toc }],
    };
    let after_summary = usize::from(matches!(body.first(), Some(Block::Section { id, .. }) if id == one_page::ID));
    body.insert(after_summary, contents);
    blocks.extend(body);
    blocks
}

/// Whether the contents may be set on one page: as many lines as its smallest size has room for.
fn fits_a_page(draft: &Draft<'_>, body: &[Block]) -> bool {
    let most = if draft.words.is_rtl() { 30 } else { 46 };
    entries(body) <= most
}

/// Headings of the first two levels in the outline.
fn entries(blocks: &[Block]) -> usize {
    let of = |block: &Block| match block {
        Block::Heading { level, in_outline, .. } => usize::from(*level <= 2 && *in_outline),
        Block::Section { blocks, .. } | Block::KeepTogether { blocks } | Block::OnePage { blocks } => entries(blocks),
        _ => 0,
    };
    blocks.iter().map(of).sum()
}

fn scene_setter(draft: &mut Draft<'_>) -> Option<Block> {
    draft.enter("book-scene", "");
    let delegation = &draft.records.delegation;
    if !draft.holds(Matter::Counsel) {
        draft.leave_out("left-scene-setter", usize::from(!delegation.scene_setter.is_empty()));
        return None;
    }
    let prose = draft.prose(delegation, "scene_setter", &delegation.scene_setter);
    if prose.is_empty() { None } else { Some(chapter(draft, "scene", "book-scene", prose)) }
}
