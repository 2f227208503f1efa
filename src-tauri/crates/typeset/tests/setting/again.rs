//! A document set once more.

use std::ops::ControlFlow;

use attache_document::{Block, Document};
use attache_typeset::{Cache, Fonts, Layout, layout_again};

use crate::{document, set};

fn again(document: &Document, cache: &mut Cache) -> Layout {
    layout_again(document, Fonts::bundled(), cache, &mut |_, _| ControlFlow::Continue(())).unwrap()
}

/// Everything a page shows, as text.
fn told(layout: &Layout) -> String {
    format!("{layout:?}")
}

fn book(words: &str) -> Document {
    let mut blocks: Vec<Block> =
        (0..60).map(|n| Block::body(format!("Paragraph {n} about the visit. ").repeat(9))).collect();
    blocks.insert(30, Block::body(words));
    blocks.push(Block::body("وفد IT وفد"));
    document(blocks)
}

#[test]
fn what_was_set_before_changes_nothing_on_the_pages() {
    let mut cache = Cache::default();
    for words in ["one", "one", "two words", "one"] {
        assert!(told(&again(&book(words), &mut cache)) == told(&set(&book(words))), "after {words:?}");
    }
}

#[test]
fn a_cache_keeps_what_the_last_document_used_and_not_much_more() {
    let mut cache = Cache::new(100_000);
    again(&book("one"), &mut cache);
    let one = cache.weight();
    for n in 0..40 {
        again(&document(vec![Block::body(format!("{n} ").repeat(500))]), &mut cache);
    }
    assert!(cache.weight() < 300_000, "{} after {one}", cache.weight());
}
