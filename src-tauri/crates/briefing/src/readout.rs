//! The public readout: who met whom, where and when, and the press line; nothing that is not releasable (invariant 13).
//!
//! [`Draft`] refuses every other field here, so that a line added in haste prints nothing.

use crate::clock::Times;
use crate::draft::{Draft, about};
use crate::frame::{blanks, facts, head, plain, subheading};
use crate::input::ItemSheet;
use crate::meeting::{day_of, principal};
use crate::points::{of_sort, point_blocks};
use crate::timeline::meeting_items;
use attache_document::{Block, Role};
use attache_domain::kind::Kind;

pub(crate) fn readout(draft: &mut Draft<'_>) -> Vec<Block> {
    let mut blocks = head(draft, "");
    let sheets = meeting_items(draft);
    if sheets.is_empty() {
        blocks.push(Block::para(Role::Body, draft.words.say("record-no-meeting")));
    }
    for sheet in sheets {
        let item = &sheet.item;
        let printed = draft.variant(item, "title").unwrap_or_else(|| item.title.clone());
        draft.enter_as("document-kind-readout", &printed, &item.title);
        blocks.push(Block::Section {
            id: format!("meeting-{}", item.id),
            new_page: false,
            page: None,
            blocks: one(draft, sheet),
        });
    }
    blocks.push(Block::KeepTogether { blocks: blanks(draft, &["record-approved-by", "readout-released-on"], 1) });
    blocks
}

fn one(draft: &mut Draft<'_>, sheet: &ItemSheet) -> Vec<Block> {
    let item = &sheet.item;
    let times = Times::of(item, &draft.records.home.zone);
    let day = day_of(draft, times.as_ref());
    let title = draft.text(item, "title", &item.title);
    let title = if title.is_empty() { plain(draft.words.say("book-meeting")) } else { title };
    let about = about(Kind::ProgrammeItem, &item.id);
    let mut blocks = vec![Block::Heading { level: 1, runs: title, id: String::new(), in_outline: true, about }];
    let on = times.as_ref().map(|times| draft.words.long_day(times.day())).unwrap_or_default();
    let rows = [
        ("book-when", plain(on)),
        ("book-where", draft.name(item, "place", &item.place)),
        ("book-our-side", principal(draft, sheet, "ours", day)),
        ("book-their-side", principal(draft, sheet, "theirs", day)),
    ];
    blocks.extend(facts(draft, rows));
    let lines = of_sort(&sheet.points, "press_line");
    if lines.is_empty() {
        draft.find("no_press_line", item, &[("subject", &item.title)]);
        blocks.push(subheading(draft, 2, "readout-text"));
        blocks.push(Block::WriteIn { label: Vec::new(), lines: 4 });
    } else {
        blocks.extend(point_blocks(draft, &lines, "press_line"));
    }
    blocks
}
