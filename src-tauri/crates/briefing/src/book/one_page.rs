//! The one page: why this visit, and the delegation's own points by kind.

use crate::draft::Draft;
use crate::frame::subheading;
use crate::options::Matter;
use crate::points::{of_sort, point_blocks};
use attache_document::Block;

pub(super) const ID: &str = "one-page";

/// How many points of a kind the page is meant for.
const WANTED: usize = 3;

const PARTS: [(&str, &str); 8] = [
    ("objective", "book-objectives"),
    ("ask", "book-asks"),
    ("risk", "book-risks"),
    ("make", "book-points-to-make"),
    ("if_raised", "book-if-raised"),
    ("avoid", "book-avoid"),
    ("deliverable", "book-deliverables"),
    ("press_line", "book-press-line"),
];

pub(super) fn one_page(draft: &mut Draft<'_>) -> Option<Block> {
    draft.enter("book-one-page", "");
    if !draft.holds(Matter::Counsel) {
        return None;
    }
    let delegation = &draft.records.delegation;
    let mut blocks = Vec::new();
    let why = draft.prose(delegation, "purpose", &delegation.purpose);
    if why.is_empty() {
        draft.find("no_purpose", delegation, &[("subject", &delegation.title)]);
    } else {
        blocks.push(subheading(draft, 2, "book-why"));
        blocks.extend(why);
    }
    let points = &draft.records.points;
    for (sort, heading) in PARTS {
        let wanted = of_sort(points, sort);
        if wanted.len() > WANTED && matches!(sort, "objective" | "ask" | "risk") {
            let count = wanted.len().to_string();
            draft.find("too_many_points", delegation, &[("part", &draft.words.say(heading)), ("count", &count)]);
        }
        if wanted.is_empty() {
            continue;
        }
        blocks.push(subheading(draft, 2, heading));
        blocks.extend(point_blocks(draft, &wanted, sort));
    }
    if of_sort(points, "objective").is_empty() {
        draft.find("no_objective", delegation, &[("subject", &delegation.title)]);
    }
    if of_sort(points, "press_line").is_empty() {
        draft.find("no_press_line", delegation, &[("subject", &delegation.title)]);
    }
    if blocks.is_empty() { None } else { Some(page(draft, blocks)) }
}

/// The part on its one page: set a little smaller where a script takes more room.
fn page(draft: &Draft<'_>, blocks: Vec<Block>) -> Block {
    let mut all = vec![Block::heading(1, draft.words.say("book-one-page"))];
    all.extend(blocks);
    Block::chapter(ID, vec![Block::OnePage { blocks: all }])
}
