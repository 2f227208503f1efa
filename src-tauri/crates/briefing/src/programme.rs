//! The programme from one data set: the summary, then the detailed scenario; a variant leaves fields out.

mod scenario;
mod summary;
mod variant;

use crate::clock::Times;
use crate::draft::Draft;
use crate::frame::{facts, head, personal_notice, plain};
use crate::input::ItemSheet;
use crate::last_page::last_page;
use crate::options::{Matter, Variant};
use crate::timeline::items;
use attache_document::{Block, Cell, Role, Row, Run, Runs};
use variant::{Fact, takes_part};

pub(crate) fn programme(draft: &mut Draft<'_>) -> Vec<Block> {
    draft.enter("book-programme", "");
    let variant = draft.options.variant;
    let said = draft.words.say(&format!("variant-{}", variant.name()));
    let mut blocks = head(draft, &said);
    blocks.extend(whom_to_call(draft));
    blocks.extend(personal_notice(draft).filter(|_| variant == Variant::Delegation));
    let all = items(draft);
    let shown: Vec<&ItemSheet> = all.iter().copied().filter(|sheet| takes_part(variant, sheet)).collect();
    draft.leave_out("left-items", all.len() - shown.len());
    if shown.is_empty() {
        blocks.push(Block::para(Role::Body, draft.words.say("programme-nothing")));
    } else {
        blocks.push(summary::summary(draft, shown.clone()));
        blocks.extend(scenario::cars(draft));
        blocks.push(scenario::scenario(draft, shown));
    }
    blocks.extend(last_page(draft));
    blocks
}

/// Head, control officer, telephone.
fn whom_to_call(draft: &mut Draft<'_>) -> Option<Block> {
    let delegation = &draft.records.delegation;
    let head = draft.head().map(|head| draft.person(&head.person)).unwrap_or_default();
    let (mut officer, mut phone) = (Vec::new(), Vec::new());
    if variant::tells(draft, Fact::Lead) {
        officer = draft.person(&delegation.control_officer);
    }
    if variant::tells(draft, Fact::Phone) {
        phone = plain(draft.words.apart(delegation.phone.trim().to_owned()));
    }
    let host = draft.organisation(&delegation.host, &delegation.host_text);
    let places = draft.name(delegation, "places", &delegation.places);
    facts(
        draft,
        [
            ("book-principal", head),
            ("book-host", host),
            ("book-places", places),
            ("book-control-officer", officer),
            ("book-phone", phone),
        ],
    )
}

/// A line across the table, in italics.
pub(crate) fn aside(said: String) -> Row {
    let cell = Cell { span: u8::MAX, ..Cell::runs([Run::emphasis(said)]) };
    Row { keep: true, ..Row::new(vec![cell]) }
}

/// The time on both clocks, one below the other: local in ink, home in grey.
pub(crate) fn clocks(draft: &Draft<'_>, times: Option<&Times>) -> Cell {
    let mut when = Vec::new();
    if let Some(times) = times {
        when.push(Block::runs(Role::Body, [Run::strong(times.local(draft.words))]));
        when.extend(times.at_home(draft.words).map(|home| Block::runs(Role::Body, [Run::muted(home)])));
    }
    Cell::blocks(when)
}

/// What an item is, and how firm while it is not.
pub(crate) fn kind(draft: &Draft<'_>, sheet: &ItemSheet) -> String {
    let item = &sheet.item;
    let kind = draft.words.label("item-sort", &item.sort);
    if matches!(item.status.as_str(), "tentative" | "proposed" | "changed") {
        format!("{kind} · {}", draft.words.word("item-status", &item.status))
    } else {
        kind
    }
}

/// A person's telephone: the preferred one first, a mobile before a fixed line.
pub(crate) fn telephone(draft: &mut Draft<'_>, person: &str) -> Runs {
    let contacts = draft.sheet(person).map(|sheet| sheet.contacts.as_slice()).unwrap_or_default();
    let phones = contacts.iter().filter(|contact| matches!(contact.sort.as_str(), "mobile" | "phone"));
    let best = phones.min_by_key(|contact| (contact.preferred == 0, contact.sort != "mobile", contact.id.clone()));
    let Some(best) = best else { return Vec::new() };
    if !draft.holds(Matter::Reach) {
        draft.leave_out("left-phones", 1);
        return Vec::new();
    }
    plain(draft.words.apart(best.value.trim().to_owned()))
}
