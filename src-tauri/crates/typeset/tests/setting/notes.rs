//! Notes and where they stand.

use attache_document::{Block, Cell, Column, Document, Notes, Role, Row, Run, Table, Width};
use attache_typeset::{Layer, Layout, Op, Tag, Target};

use crate::{SIDE, assert_inside, content, document, long_text, set};

fn page_with(layout: &Layout, words: &str) -> Option<usize> {
    (0..layout.pages.len()).find(|page| content(layout, *page).iter().any(|line| line.contains(words)))
}

/// Baseline of the line with these words, and of the lowest other line of content on its page.
fn heights(layout: &Layout, words: &str) -> (f32, f32) {
    let page = page_with(layout, words).unwrap();
    let lines = layout.pages[page].ops.iter().filter_map(|op| match op {
        Op::Text { y, line, layer: Layer::Content(_), .. } => Some((*y, line.text.contains(words))),
        _ => None,
    });
    let lines: Vec<(f32, bool)> = lines.collect();
    let own = lines.iter().find(|(_, own)| *own).unwrap().0;
    (own, lines.iter().filter(|(y, own)| !own && *y < own_first(&lines)).map(|(y, _)| *y).fold(0.0, f32::max))
}

fn own_first(lines: &[(f32, bool)]) -> f32 {
    lines.iter().find(|(_, own)| *own).map_or(f32::MAX, |(y, _)| *y - 0.01)
}

#[test]
fn a_note_stands_at_the_foot_of_the_page_that_calls_for_it_wherever_that_page_ends() {
    for filler in 20..64 {
        let mut blocks: Vec<Block> = (0..filler).map(|n| Block::body(format!("Line {n}"))).collect();
        let noted = [Run::plain("Trade grew by a tenth").noted("Source of the figure"), Run::plain(" in a year.")];
        blocks.push(Block::runs(Role::Body, noted));
        blocks.push(Block::body("What follows"));
        let layout = set(&document(blocks));
        assert_inside(&layout, SIDE);
        let home = page_with(&layout, "Trade grew").unwrap();
        assert_eq!(page_with(&layout, "Source of the figure"), Some(home), "after {filler} lines");
        let (note, text) = heights(&layout, "Source of the figure");
        assert!(note > text, "after {filler} lines");
        assert!(note > layout.pages[home].sheet.1 - 100.0, "at the foot, not below its paragraph");
    }
}

#[test]
fn a_reference_is_raised_numbered_and_leads_to_its_note() {
    let noted = |n: usize| Block::body(Run::plain(format!("Fact {n}")).noted(format!("Source {n}")));
    let layout = set(&document((0..12).map(noted).collect()));
    assert!(content(&layout, 0).contains(&"Fact 11¹²".to_owned()));
    let mut targets = layout.pages[0].ops.iter().filter_map(|op| match op {
        Op::Link { contents, target: Target::Place { y, .. }, node, .. } => Some((contents.clone(), *y, *node)),
        _ => None,
    });
    let (contents, y, node) = targets.nth(11).unwrap();
    assert_eq!(contents, "¹²");
    assert!(y > layout.pages[0].sheet.1 - 100.0);
    let reference = layout.nodes[node].parent;
    assert_eq!((layout.nodes[node].tag, layout.nodes[reference].tag), (Tag::Link, Tag::Reference));
    assert_eq!(layout.nodes.iter().filter(|node| node.tag == Tag::Note).count(), 12);
    assert_eq!(layout.missing, vec![]);
}

fn table_of_notes() -> Document {
    let row = Row::new(vec![Cell::text(Run::plain("Imports").noted("Customs")), Cell::text("12")]);
    let columns = vec![Column::new("A", Width::Fit), Column::new("B", Width::Share(1))];
    document(vec![
        Block::chapter(
            "a",
            vec![
                Block::heading(1, Run::plain("Trade").noted("Since 1964")),
                Block::Table(Table { columns, rows: vec![row], ..Table::default() }),
                Block::body("Between"),
            ],
        ),
        Block::chapter("b", vec![Block::body("Next part")]),
    ])
}

#[test]
fn notes_of_a_table_stand_below_it_and_notes_of_a_part_at_its_end_when_asked() {
    let layout = set(&table_of_notes());
    assert_eq!(
        content(&layout, 0),
        ["Trade¹", "A", "B", "Imports²", "12", "2.", "Customs", "Between", "1.", "Since 1964"]
    );
    let layout = set(&Document { notes: Notes::End, ..table_of_notes() });
    assert_eq!(
        content(&layout, 0),
        ["Trade¹", "A", "B", "Imports²", "12", "Between", "1.", "Since 1964", "2.", "Customs"]
    );
    assert_eq!(content(&layout, 1), ["Next part"]);
}

#[test]
fn a_note_longer_than_a_page_is_set_whole() {
    let layout = set(&document(vec![Block::body(Run::plain("Fact").noted(long_text())), Block::body("after")]));
    assert_inside(&layout, SIDE);
    assert!(page_with(&layout, "word2499").is_some());
    assert!(layout.pages.len() > 1);
}

#[test]
fn many_notes_of_one_line_never_meet_the_text() {
    let runs = (0..40).map(|n| Run::plain("x ").noted(format!("Note {n} ").repeat(30)));
    let layout = set(&document(vec![Block::runs(Role::Body, runs), Block::body("after")]));
    assert_inside(&layout, SIDE);
    for n in 0..40 {
        assert!(page_with(&layout, &format!("Note {n} ")).is_some(), "{n}");
    }
}
