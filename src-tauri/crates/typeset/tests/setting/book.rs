//! The small book of the benches, from its JSON.

use attache_document::{Document, check};
use attache_typeset::{Op, Tag};

use crate::{SIDE, assert_inside, set};

const TREE: &str = include_str!("../../../../../tests/fixtures/documents/book-small.json");

#[test]
fn the_small_book_reads_strictly_and_is_set_without_a_loss() {
    let document: Document = serde_json::from_str(TREE).unwrap();
    assert_eq!(check(&document), vec![]);
    let layout = set(&document);
    assert_inside(&layout, SIDE);
    assert!((7..12).contains(&layout.pages.len()), "{}", layout.pages.len());
    assert_eq!((layout.missing, layout.lost_pictures, layout.overflowing), (vec![], vec![], vec![]));
    assert_eq!(layout.nodes.iter().filter(|node| node.tag == Tag::Figure).count(), 2);
    assert_eq!(layout.pictures.len(), 1, "one portrait for two people");
    let painted = layout.pages.iter().flat_map(|page| &page.ops).filter(|op| matches!(op, Op::Figure { .. })).count();
    assert_eq!(painted, 2);
}
