//! What holds for any text whatever.

use attache_document::{Block, Cell, Column, Document, KeyValue, PageSetup, PageSize, Role, Row, Run, Table, Width};
use attache_typeset::{Layer, Op};
use proptest::prelude::*;

use crate::{SIDE, assert_inside, content, document, lines, set};

/// Text of the kinds that meet in a book, with marks of order, breaks and characters that no face has.
const MIXED: &str = "([a-zA-ZșțăîâÉœ0-9 .,()\"%-]|[ا-ي]|[ٹڈڑںےہگ]|\u{200c}|\u{200f}|\u{2067}|\u{2069}|\u{202e}|\u{ad}|\n|\t|😀|漢|e\u{301}){0,80}";

/// Every byte stands in one cluster of one line, and lines follow one another.
fn assert_whole(text: &str, rtl: bool, measure: f32) -> Result<(), TestCaseError> {
    let lang = if rtl { *b"ur\0\0" } else { *b"en\0\0" };
    let mut at = 0;
    for line in lines(text, lang, rtl, measure) {
        prop_assert_eq!(line.start, at, "lines follow one another");
        at = line.end;
        let stop = line.start + text[line.start..line.end].trim_end().len();
        let mut runs: Vec<_> = line.runs.iter().collect();
        runs.sort_by_key(|run| run.start);
        let mut inner = line.start;
        for run in runs {
            prop_assert_eq!(run.start, inner, "runs follow one another");
            inner = run.end;
            let own = run.glyphs.iter().map(|glyph| glyph.cluster as usize).filter(|at| *at < run.end);
            prop_assert_eq!(own.min(), Some(run.start), "the first letter of a run has a glyph");
        }
        prop_assert_eq!(inner, stop, "only blanks at the end are left out");
    }
    prop_assert_eq!(at, text.len());
    Ok(())
}

/// A book of one text in every kind of place.
fn everywhere(text: &str, lang: &str, size: PageSize) -> Document {
    let run = || Run::plain(text).noted(text);
    let row = Row::new((0..3).map(|_| Cell::text(run())).collect());
    let columns =
        vec![Column::new(run(), Width::Fit), Column::new("b", Width::Mm(30)), Column::new("c", Width::Share(1))];
    let mut document = document(vec![
        Block::Toc { title: vec![run()], depth: 3 },
        Block::para(Role::Title, run()),
        Block::heading(1, run()),
        Block::body(run()),
        Block::bullets([run()]),
        Block::Table(Table { caption: vec![run()], columns, rows: vec![row] }),
        Block::KeyValues { rows: vec![KeyValue::new(run(), run())] },
        Block::Aside { blocks: vec![Block::para(Role::Spoken, run())] },
        Block::OnePage { blocks: vec![Block::heading(2, run()), Block::body(run())] },
    ]);
    document.meta.lang = lang.into();
    document.page = PageSetup { size, ..PageSetup::default() };
    document
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_byte_stands_in_one_cluster_of_one_line(text in MIXED, measure in 5f32..400.0, urdu in any::<bool>()) {
        assert_whole(&text, urdu, measure)?;
    }

    #[test]
    fn so_does_every_byte_of_text_that_nobody_would_write(
        text in prop::collection::vec(any::<char>(), 0..60).prop_map(String::from_iter),
        measure in 5f32..400.0,
        urdu in any::<bool>(),
    ) {
        assert_whole(&text, urdu, measure)?;
    }

    #[test]
    fn nothing_stands_outside_the_margins(
        text in "([a-zA-Zșț ]|[ا-ي ]|[0-9]|https://|/|-|\n){0,700}",
        cells in prop::collection::vec("[a-zA-Z ]{0,200}", 1..9),
    ) {
        let row = Row::new(cells.iter().map(|cell| Cell::text(cell.as_str())).collect());
        let columns = cells.iter().map(|_| Column::new("Head", Width::Share(1))).collect();
        let table = Block::Table(Table { columns, rows: vec![row; 3], ..Table::default() });
        let layout = set(&document(vec![Block::heading(1, text.as_str()), Block::bullets([text.as_str()]), table]));
        assert_inside(&layout, SIDE);
    }

    #[test]
    fn any_text_in_any_place_stays_on_its_sheet(
        text in prop_oneof![
            MIXED.prop_map(String::from),
            prop::collection::vec(any::<char>(), 0..200).prop_map(String::from_iter),
        ],
        lang in prop::sample::select(vec!["en", "ur", "ar", "zh"]),
        size in prop::sample::select(vec![PageSize::A4, PageSize::A6, PageSize::Letter]),
    ) {
        let layout = set(&everywhere(&text, lang, size));
        for page in &layout.pages {
            for op in &page.ops {
                if let Op::Text { x, y, line, layer: Layer::Content(_) } = op {
                    // One cluster may be wider than a cell: that alone may pass the cell's edge, never the sheet's.
                    prop_assert!(*x >= -0.1 && x + line.width <= page.sheet.0 + 0.1, "{:?} at {x}", &line.text);
                    prop_assert!(*y - line.up > 0.0 && *y + line.down < page.sheet.1, "{:?} at {y}", &line.text);
                }
            }
        }
    }
}

#[test]
fn a_cell_of_two_hundred_pages_loses_no_word() {
    let text = (0..70_000).map(|n| format!("w{n}")).collect::<Vec<_>>().join(" ");
    let row = Row::new(vec![Cell::text("short"), Cell::text(text.as_str())]);
    let columns = vec![Column::new("A", Width::Fit), Column::new("B", Width::Share(1))];
    let layout = set(&document(vec![Block::Table(Table { columns, rows: vec![row], ..Table::default() })]));
    assert!(layout.pages.len() > 100, "{}", layout.pages.len());
    assert_inside(&layout, SIDE);
    let all: Vec<String> = (0..layout.pages.len()).flat_map(|page| content(&layout, page)).collect();
    let all = all.join(" ");
    let words: Vec<&str> = all.split_whitespace().filter(|word| word.starts_with('w')).collect();
    assert!(words.iter().enumerate().all(|(at, word)| *word == format!("w{at}")) && words.len() == 70_000);
}

#[test]
fn a_title_of_two_thousand_characters_and_controls_within_controls_are_set() {
    let nested: String = (0..200).map(|n| ["\u{2067}", "\u{202e}", "\u{2066}", "\u{202b}"][n % 4]).collect();
    let layout = set(&document(vec![
        Block::para(Role::Title, "Negotiations ".repeat(160)),
        Block::heading(1, format!("{nested}end")),
        Block::body(format!("{nested}وفد IT {nested}")),
    ]));
    assert_inside(&layout, SIDE);
    assert!(content(&layout, layout.pages.len() - 1).iter().any(|line| line.contains("end")));
}
