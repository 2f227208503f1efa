//! Any tree at all gives a file whose parts are whole and which holds every word.

use attache_document::{
    Align, Block, Cell, Column, Figure, KeyValue, ListItem, Orientation, PageSetup, PageSize, Role, Row, RowRole, Run,
    Runs, Table, Width,
};
use proptest::prelude::*;

use crate::opened::Opened;
use crate::tree::document;

fn runs() -> impl Strategy<Value = Runs> {
    let run = (".{0,12}", prop::option::of("[a-z]{1,3}"), prop::option::of(".{0,6}"), any::<bool>());
    let run = run.prop_map(|(text, lang, target, out)| {
        let run = Run { lang, ..Run::plain(text) };
        match target {
            None => run,
            Some(target) if out => run.to_uri(format!("x:{target}")).noted(target),
            Some(target) => run.to(target),
        }
    });
    prop::collection::vec(run, 0..3)
}

fn cell(block: impl Strategy<Value = Block>) -> impl Strategy<Value = Cell> {
    (prop::collection::vec(block, 0..3), any::<u8>()).prop_map(|(blocks, span)| Cell { blocks, span })
}

fn blocks() -> impl Strategy<Value = Vec<Block>> {
    let leaf = prop_oneof![
        runs().prop_map(|runs| Block::Paragraph { role: Role::Body, runs }),
        (any::<u8>(), runs(), ".{0,3}", any::<bool>()).prop_map(|(level, runs, id, in_outline)| Block::Heading {
            level,
            runs,
            id,
            in_outline,
            about: String::new(),
        }),
        (runs(), any::<u8>()).prop_map(|(title, depth)| Block::Toc { title, depth }),
        (runs(), 0..3u8).prop_map(|(label, lines)| Block::WriteIn { label, lines }),
        any::<u16>().prop_map(|points| Block::Spacer { points }),
        runs().prop_map(|caption| Block::Figure(Figure { caption, ..Figure::default() })),
        Just(Block::PageBreak),
        Just(Block::Rule),
    ];
    let block = leaf.prop_recursive(3, 24, 4, |inner| {
        let many = || prop::collection::vec(inner.clone(), 0..3);
        let row = (prop::collection::vec(cell(inner.clone()), 0..5), any::<bool>()).prop_map(|(cells, group)| {
            let role = if group { RowRole::Group } else { RowRole::Body };
            Row { role, keep: group, ..Row::new(cells) }
        });
        let column = (runs(), any::<u16>()).prop_map(|(header, mm)| Column {
            header,
            width: match mm % 3 {
                0 => Width::Fit,
                1 => Width::Mm(mm),
                _ => Width::Share(mm),
            },
            align: Align::End,
        });
        let table = (runs(), prop::collection::vec(column, 0..4), prop::collection::vec(row, 0..4))
            .prop_map(|(caption, columns, rows)| Block::Table(Table { caption, columns, rows }));
        let sheet = prop::option::of(any::<bool>().prop_map(|wide| PageSetup {
            size: PageSize::A5,
            orientation: if wide { Orientation::Landscape } else { Orientation::Portrait },
            margins: None,
        }));
        prop_oneof![
            table,
            (any::<bool>(), prop::collection::vec(many(), 0..3)).prop_map(|(ordered, items)| Block::List {
                ordered,
                items: items.into_iter().map(|blocks| ListItem { blocks, ..ListItem::default() }).collect()
            }),
            (runs(), many()).prop_map(|(label, value)| Block::KeyValues { rows: vec![KeyValue { label, value }] }),
            (sheet, ".{0,3}", many()).prop_map(|(page, id, blocks)| Block::Section {
                id,
                new_page: true,
                page,
                blocks
            }),
            many().prop_map(|blocks| Block::Beside { figure: Figure::default(), blocks }),
            many().prop_map(|blocks| Block::Aside { blocks }),
            many().prop_map(|blocks| Block::KeepTogether { blocks }),
            many().prop_map(|blocks| Block::OnePage { blocks }),
        ]
    });
    prop::collection::vec(block, 0..5)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_tree_gives_a_whole_file(blocks in blocks(), rtl: bool) {
        Opened::of(&document(if rtl { "ur" } else { "en" }, blocks), &[1]).check();
    }

    #[test]
    fn no_word_is_lost_whatever_its_letters(text in "\\PC{1,60}", rtl: bool) {
        let tree = document(if rtl { "ar" } else { "fr" }, vec![Block::body(text.as_str())]);
        let legal = text.replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}");
        let words = Opened::of(&tree, &[]).words();
        prop_assert_eq!(words.trim_start_matches('\n'), legal);
    }
}
