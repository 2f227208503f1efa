//! What a reader would notice about pages, and what holds for any text.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that panics is a test that fails")]
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::float_cmp,
    reason = "points on a sheet and places in the text of a test"
)]

mod again;
mod any_text;
mod book;
mod chinese;
mod figures;
mod notes;
mod sheets;
mod spread;

use std::ops::ControlFlow;
use std::sync::Arc;

use attache_document::{
    Align, Block, Cell, Column, Document, KeyValue, ListItem, Meta, PageSetup, PageSize, Role, Row, Run, Table, Width,
};
use attache_typeset::{
    About, Artifact, FaceId, Fonts, Ink, Layer, Layout, LayoutError, Line, Op, Shaped, Shaper, Span, Target, TextStyle,
    layout,
};

pub(crate) const STYLE: TextStyle =
    TextStyle { size: 10.0, leading: 1.4, serif: false, bold: false, italic: false, ink: Ink::Black };

pub(crate) fn shaped(text: &str, lang: [u8; 4], rtl: bool) -> Shaped {
    let spans = vec![Span { end: text.len(), style: STYLE, lang }];
    Shaper::new(Fonts::bundled()).shape(text.into(), spans, rtl, true)
}

pub(crate) fn lines(text: &str, lang: [u8; 4], rtl: bool, measure: f32) -> Vec<Line> {
    shaped(text, lang, rtl).lines(&Shaper::new(Fonts::bundled()), measure)
}

pub(crate) fn document(blocks: Vec<Block>) -> Document {
    Document {
        meta: Meta { title: "T".into(), lang: "en".into(), as_of: "2026-11-24".into(), ..Meta::default() },
        marking: vec!["OFFICIAL".into()],
        blocks,
        ..Document::default()
    }
}

pub(crate) fn set(document: &Document) -> Layout {
    layout(document, Fonts::bundled(), &mut |_, _| ControlFlow::Continue(())).unwrap()
}

/// Words of the content lines of a page, in the order they are painted.
pub(crate) fn content(layout: &Layout, page: usize) -> Vec<String> {
    let words = |op: &Op| match op {
        Op::Text { line, layer: Layer::Content(_), .. } => Some(line.text[line.start..line.end].trim().to_owned()),
        _ => None,
    };
    layout.pages[page].ops.iter().filter_map(words).collect()
}

pub(crate) fn repeated(layout: &Layout, page: usize, wanted: Artifact) -> Vec<String> {
    let words = |op: &Op| match op {
        Op::Text { line, layer: Layer::Artifact(own), .. } if *own == wanted => Some(line.text.trim().to_owned()),
        _ => None,
    };
    layout.pages[page].ops.iter().filter_map(words).collect()
}

/// Whatever is content stands between the margins: 20 mm at the sides of A4, and within the sheet above and below.
pub(crate) fn assert_inside(layout: &Layout, side: f32) {
    for page in &layout.pages {
        for op in &page.ops {
            if let Op::Text { x, y, line, layer: Layer::Content(_) } = op {
                let (left, right) = (side - 0.1, page.sheet.0 - side + 0.1);
                assert!(*x >= left && x + line.width <= right, "{:?} at {x} is {} wide", &line.text, line.width);
                assert!(*y - line.up > 40.0 && *y + line.down < page.sheet.1 - 40.0, "{:?} at {y}", &line.text);
            }
        }
    }
}

/// More than a page holds.
pub(crate) fn long_text() -> String {
    (0..2_500).map(|n| format!("word{n}")).collect::<Vec<_>>().join(" ")
}

pub(crate) const SIDE: f32 = 20.0 * 72.0 / 25.4;

#[test]
fn a_line_is_divided_only_where_it_would_be_left_short() {
    let text = "The interministerial representatives considered internationalisation";
    let broken = lines(text, *b"en\0\0", false, 150.0);
    assert!(broken.iter().any(|line| line.runs.iter().any(|run| run.hyphenated)));
    assert!(broken.iter().all(|line| line.width <= 150.01));
    assert!(lines(text, *b"de\0\0", false, 150.0).iter().all(|line| line.runs.iter().all(|run| !run.hyphenated)));
}

#[test]
fn no_more_than_two_lines_one_below_the_other_end_in_a_hyphen() {
    let text = "internationalisation interoperability ".repeat(40);
    let shaper = Shaper::new(Fonts::bundled());
    let paragraph = shaped(&text, *b"en\0\0", false);
    for measure in (120..460).step_by(5) {
        for lines in [paragraph.lines(&shaper, measure as f32), paragraph.justified(&shaper, measure as f32)] {
            let divided: Vec<bool> =
                lines.iter().map(|line| line.runs.last().is_some_and(|run| run.hyphenated)).collect();
            assert!(!divided.windows(3).any(|three| three == [true; 3]), "{measure}");
        }
    }
}

#[test]
fn no_word_stands_on_two_pages_in_the_column_or_in_a_cell() {
    let text = "internationalisation interoperability ".repeat(60);
    let divided = |layout: &Layout, page: usize| {
        let lines = layout.pages[page].ops.iter().filter_map(|op| match op {
            Op::Text { line, layer: Layer::Content(_), .. } => Some(line.runs.iter().any(|run| run.hyphenated)),
            _ => None,
        });
        (lines.clone().next_back().unwrap_or(false), lines.filter(|divided| *divided).count())
    };
    let mut seen = 0;
    for filler in 10..45 {
        let mut blocks: Vec<Block> = (0..filler).map(|n| Block::body(format!("{n}"))).collect();
        let columns = vec![Column::new("A", Width::Share(1)), Column::new("B", Width::Mm(90))];
        let row = Row::new(vec![Cell::text(""), Cell::text(text.as_str())]);
        if filler % 2 == 0 {
            blocks.push(Block::body(text.as_str()));
        } else {
            blocks.push(Block::Table(Table { columns, rows: vec![row], ..Table::default() }));
        }
        let layout = set(&document(blocks));
        for page in 0..layout.pages.len() {
            let (last, count) = divided(&layout, page);
            assert!(!last, "page {page} after {filler} lines");
            seen += count;
        }
    }
    assert!(seen > 50, "words are divided elsewhere");
}

#[test]
fn urdu_is_set_in_nastaliq_and_arabic_in_naskh_with_latin_in_place() {
    let faces = |text: &str, lang| -> Vec<FaceId> {
        let line = lines(text, lang, true, 500.0).remove(0);
        line.runs.iter().map(|run| run.face).collect()
    };
    assert_eq!(faces("وفد IT وفد", *b"ur\0\0"), [FaceId::Nastaliq, FaceId::Sans, FaceId::Nastaliq]);
    let mixed = faces("وفد 50% وفد", *b"ar\0\0");
    assert_eq!((mixed.first(), mixed.last()), (Some(&FaceId::Naskh), Some(&FaceId::Naskh)));
    assert!(mixed.contains(&FaceId::Sans), "Naskh has no per cent sign");
}

#[test]
fn text_of_arabic_letters_alone_reads_from_right_to_left_in_an_english_document() {
    assert!(shaped("مثال", *b"en\0\0", false).is_rtl());
    assert!(!shaped("Farhan مثال", *b"en\0\0", false).is_rtl());
}

#[test]
fn numbers_and_hours_keep_their_order_in_a_document_of_urdu() {
    for text in ["+92 51 000 00 00", "09:00–09:45", "10:00–10:45 PKT (EET)"] {
        let line = lines(text, *b"ur\0\0", true, 500.0).remove(0);
        let clusters: Vec<u32> = line.runs.iter().flat_map(|run| &run.glyphs).map(|glyph| glyph.cluster).collect();
        assert!(clusters.is_sorted(), "{text}");
    }
    assert!(shaped("09:00–09:45", *b"ur\0\0", true).is_rtl(), "but they stand at the right");
}

#[test]
fn a_heading_is_never_left_alone_at_the_foot_of_a_page() {
    for filler in 30..60 {
        let mut blocks: Vec<Block> = (0..filler).map(|n| Block::body(format!("Line {n}"))).collect();
        blocks.push(Block::heading(1, "Lonely"));
        blocks.push(Block::body("Company\nof two lines"));
        let layout = set(&document(blocks));
        for page in 0..layout.pages.len() {
            assert_ne!(content(&layout, page).last().map(String::as_str), Some("Lonely"), "after {filler} lines");
        }
    }
}

#[test]
fn no_single_line_of_a_paragraph_stands_alone_on_a_page() {
    for filler in 20..50 {
        let mut blocks: Vec<Block> = (0..filler).map(|n| Block::body(format!("{n}"))).collect();
        blocks.push(Block::body("one\ntwo\nthree\nfour"));
        let layout = set(&document(blocks));
        for page in 0..layout.pages.len() {
            let own = content(&layout, page);
            let count = own.iter().filter(|line| ["one", "two", "three", "four"].contains(&line.as_str())).count();
            assert_ne!(count, 1, "after {filler} lines");
        }
    }
}

#[test]
fn a_long_table_repeats_its_header_and_loses_no_row() {
    let rows = (0..150).map(|n| Row::new(vec![Cell::text(format!("row {n}")), Cell::text("x")])).collect();
    let columns = vec![Column::new("Number", Width::Fit), Column::new("Letter", Width::Share(1))];
    let layout = set(&document(vec![Block::Table(Table { columns, rows, ..Table::default() }), Block::body("after")]));
    assert!(layout.pages.len() > 2);
    let all: Vec<String> = (0..layout.pages.len()).flat_map(|page| content(&layout, page)).collect();
    assert!((0..150).all(|n| all.iter().filter(|line| **line == format!("row {n}")).count() == 1));
    for page in 1..layout.pages.len() {
        assert_eq!(repeated(&layout, page, Artifact::Header), ["OFFICIAL", "Number", "Letter"]);
    }
    assert_eq!(all.iter().filter(|line| *line == "Number").count(), 1, "the header is content once");
}

#[test]
fn a_row_taller_than_a_page_goes_on_on_the_next() {
    let long = long_text();
    let row = Row { keep: true, ..Row::new(vec![Cell::text("short"), Cell::text(long.as_str())]) };
    let columns = vec![Column::new("A", Width::Fit), Column::new("B", Width::Share(1))];
    let layout = set(&document(vec![Block::Table(Table { columns, rows: vec![row], ..Table::default() })]));
    assert!(layout.pages.len() > 2);
    assert_inside(&layout, SIDE);
    let all: Vec<String> = (0..layout.pages.len()).flat_map(|page| content(&layout, page)).collect();
    assert!(all.join(" ").contains("word2499"));
}

#[test]
fn what_rows_points_and_headings_are_about_lies_where_they_stand_on_every_page_they_are_on() {
    let long = long_text();
    let about = |name: &str| name.to_owned();
    let rows = vec![
        Row { about: about("first"), ..Row::new(vec![Cell::text("first")]) },
        Row { about: about("long"), ..Row::new(vec![Cell::text(long.as_str())]) },
    ];
    let columns = vec![Column::new("A", Width::Share(1))];
    let heading =
        Block::Heading { level: 1, runs: vec!["H".into()], id: String::new(), in_outline: false, about: about("part") };
    let point = ListItem { about: about("point"), ..ListItem::text("a point") };
    let list = Block::List { ordered: false, items: vec![ListItem::text("before"), point] };
    let table = Block::Table(Table { columns, rows, ..Table::default() });
    let layout = set(&document(vec![heading, Block::OnePage { blocks: vec![list] }, table]));
    let of = |name: &str| -> Vec<&About> { layout.about.iter().filter(|one| one.about == name).collect() };
    assert!(matches!(of("part")[..], [About { page: 0, bottom: None, .. }]));
    for (name, text) in [("first", "first"), ("point", "a point")] {
        let [About { page, top, bottom: Some(bottom), .. }] = of(name)[..] else { panic!("{name}: {:?}", of(name)) };
        let baselines: Vec<f32> = baselines_of(&layout, *page, text);
        assert!(matches!(baselines[..], [y] if *top < y && y < *bottom), "{name}: {baselines:?} in {top}–{bottom}");
    }
    let pages: Vec<usize> = of("long").iter().map(|one| one.page).collect();
    assert_eq!(pages, (pages[0]..layout.pages.len()).collect::<Vec<_>>(), "on every page that it goes on to");
    assert!(pages.len() > 2);
}

/// Baselines of the lines on a page that say exactly this.
fn baselines_of(layout: &Layout, page: usize, text: &str) -> Vec<f32> {
    let ops = layout.pages[page].ops.iter();
    ops.filter_map(|op| match op {
        Op::Text { y, line, .. } if line.text.trim() == text => Some(*y),
        _ => None,
    })
    .collect()
}

#[test]
fn a_table_inside_a_cell_taller_than_a_page_stays_on_the_paper() {
    let long = long_text();
    let inner = Block::Table(Table {
        columns: vec![Column::new("In", Width::Share(1))],
        rows: vec![Row::new(vec![Cell::text(long.as_str())])],
        ..Table::default()
    });
    let row = Row::new(vec![Cell::blocks(vec![inner])]);
    let outer = Table { columns: vec![Column::new("Out", Width::Share(1))], rows: vec![row], ..Table::default() };
    assert_inside(&set(&document(vec![Block::Table(outer)])), SIDE);
}

#[test]
fn monstrous_text_is_set_all_the_same() {
    let word = "x".repeat(10_000);
    let sentence = "lorem ipsum ".repeat(900);
    let nested = "\u{202e}a\u{2067}ب\u{2066}c\u{202b}".repeat(60);
    let layout = set(&document(vec![
        Block::para(Role::Title, "Title ".repeat(330)),
        Block::heading(1, "H".repeat(2_000)),
        Block::body(word),
        Block::body(sentence),
        Block::body(nested),
        Block::KeepTogether { blocks: (0..200).map(|n| Block::body(format!("{n}"))).collect() },
        Block::Table(Table::default()),
        Block::bullets(Vec::<Run>::new()),
        Block::body(""),
    ]));
    assert_inside(&layout, SIDE);
}

#[test]
fn every_page_carries_the_marking_twice_and_its_number() {
    let mut document = document((0..200).map(|n| Block::body(format!("Line {n}"))).collect());
    document.marking = vec!["Neclasificat".into(), "Unclassified".into()];
    document.footer.text = "RO-PK 2026/01-B".into();
    let layout = set(&document);
    let total = layout.pages.len();
    for page in 0..total {
        assert_eq!(repeated(&layout, page, Artifact::Header), ["Neclasificat · Unclassified"]);
        let foot = repeated(&layout, page, Artifact::Footer);
        assert_eq!(foot, ["Neclasificat · Unclassified", "RO-PK 2026/01-B", &format!("{} / {total}", page + 1)]);
    }
}

#[test]
fn a_marking_of_many_words_pushes_the_text_and_never_meets_it() {
    let mut document = document(vec![Block::body("first")]);
    document.marking = vec!["A very long word of marking".into(); 12];
    document.page = PageSetup { size: PageSize::A6, ..PageSetup::default() };
    let layout = set(&document);
    let baseline = |wanted: &dyn Fn(&Layer) -> bool| {
        let ys = layout.pages[0].ops.iter().filter_map(|op| match op {
            Op::Text { y, line, layer, .. } if wanted(layer) => Some((*y, line.up)),
            _ => None,
        });
        ys.collect::<Vec<_>>()
    };
    let marks = baseline(&|layer| matches!(layer, Layer::Artifact(Artifact::Header)));
    let (text, up) = baseline(&|layer| matches!(layer, Layer::Content(_)))[0];
    assert!(marks.len() > 2 && marks.iter().all(|(y, _)| *y < text - up));
}

#[test]
fn characters_without_a_face_are_listed_with_their_place() {
    let layout = set(&document(vec![
        Block::heading(1, "Gifts"),
        Block::body("A bowl 😀 from the mayor 😀"),
        Block::body(Run::plain("漢").in_lang("zh")),
    ]));
    let found: Vec<_> = layout.missing.iter().map(|m| (m.character, m.heading.as_str(), m.times)).collect();
    assert_eq!(found, [('😀', "Gifts", 2), ('漢', "Gifts", 1)]);
    assert_eq!(layout.missing[0].excerpt, "A bowl 😀 from the mayor 😀");
    let clean = set(&document(vec![Block::body("Ștefan, ٹھیک, Αθήνα, Москва → − ■ ☐ ✓ № €\u{fe0f}\u{200d}")]));
    assert_eq!(clean.missing, vec![]);
}

#[test]
fn a_document_of_urdu_is_mirrored() {
    let mut document = document(vec![Block::Table(Table {
        columns: vec![Column::new("پہلا", Width::Mm(30)), Column::new("دوسرا", Width::Mm(30))],
        rows: vec![Row::new(vec![Cell::text("ایک"), Cell::text("دو")])],
        ..Table::default()
    })]);
    document.meta.lang = "ur".into();
    let layout = set(&document);
    let end = |word: &str| {
        let found = layout.pages[0].ops.iter().find_map(|op| match op {
            Op::Text { x, line, layer: Layer::Content(_), .. } if line.text.as_ref() == word => Some(x + line.width),
            _ => None,
        });
        found.unwrap()
    };
    assert!((end("ایک") - (layout.pages[0].sheet.0 - SIDE)).abs() < 0.5, "the first column ends at the right margin");
    assert!(end("دو") < end("ایک") - 80.0);
}

/// Left edge, right edge and size of the one line of these words.
pub(crate) fn place_of(layout: &Layout, words: &str) -> (f32, f32, f32) {
    let ops = layout.pages.iter().flat_map(|page| &page.ops);
    let mut found = ops.filter_map(|op| match op {
        Op::Text { x, line, layer: Layer::Content(_), .. } if line.text[line.start..line.end].trim() == words => {
            Some((*x, x + line.width, line.runs[0].size))
        }
        _ => None,
    });
    found.next().unwrap()
}

#[test]
fn a_latin_name_in_an_urdu_document_stands_where_the_urdu_does_and_still_reads_from_left_to_right() {
    let name = Run::plain("Ioana (Ana) Popa Jr.").in_lang("en");
    let figures = Column::new("کل", Width::Mm(30)).align(Align::End);
    let mut document = document(vec![
        Block::Paragraph { role: Role::Body, runs: vec![name.clone()] },
        Block::KeyValues {
            rows: vec![KeyValue::new("افسر", Run::plain("Ana Pop").in_lang("en")), KeyValue::new("ملک", "پاکستان")],
        },
        Block::Table(Table {
            columns: vec![Column::new("نام", Width::Mm(60)), figures],
            rows: vec![Row::new(vec![
                Cell::text(Run::plain("Radu Dima").in_lang("en")),
                Cell::text(Run::plain("B2").in_lang("en")),
            ])],
            ..Table::default()
        }),
    ]);
    document.meta.lang = "ur".into();
    let layout = set(&document);
    let right = layout.pages[0].sheet.0 - SIDE;
    assert!((place_of(&layout, "Ioana (Ana) Popa Jr.").1 - right).abs() < 0.5);
    assert!((place_of(&layout, "Ana Pop").1 - place_of(&layout, "پاکستان").1).abs() < 0.5, "values share an edge");
    assert!((place_of(&layout, "Radu Dima").1 - right).abs() < 0.5);
    assert!(place_of(&layout, "B2").0 < right - 60.0 * 72.0 / 25.4, "figures end at the left");
    let line = layout.pages[0].ops.iter().find_map(|op| match op {
        Op::Text { line, .. } if line.text.starts_with("Ioana") => Some(line),
        _ => None,
    });
    let clusters: Vec<u32> = line.unwrap().runs.iter().flat_map(|run| &run.glyphs).map(|glyph| glyph.cluster).collect();
    assert!(clusters.is_sorted(), "the full stop stays at the end of the name");
}

#[test]
fn an_urdu_name_in_an_english_document_stands_at_the_left() {
    let layout = set(&document(vec![Block::body(Run::plain("زہرا بلوچ").in_lang("ur"))]));
    assert!((place_of(&layout, "زہرا بلوچ").0 - SIDE).abs() < 0.5);
}

#[test]
fn contents_in_urdu_mirror_latin_entries_like_all_others_and_leave_a_second_reading_to_the_heading() {
    let latin = Block::Heading {
        level: 2,
        runs: vec![Run::plain("Ana Pop").in_lang("en")],
        id: String::new(),
        in_outline: true,
        about: String::new(),
    };
    let both = vec![Run::plain("زہرا بلوچ"), Run::plain(" "), Run::muted("Zahra Baloch").in_lang("en")];
    let both = Block::Heading { level: 2, runs: both, id: String::new(), in_outline: true, about: String::new() };
    let mut document = document(vec![
        Block::Toc { title: vec![], depth: 2 },
        Block::chapter("a", vec![Block::heading(1, "تعارف"), latin, both, Block::heading(2, "خلاصہ")]),
    ]);
    document.meta.lang = "ur".into();
    let layout = set(&document);
    assert_eq!(content(&layout, 0), ["تعارف", "2", "Ana Pop", "2", "زہرا بلوچ", "2", "خلاصہ", "2"]);
    let right = layout.pages[0].sheet.0 - SIDE - 14.0;
    assert!(["Ana Pop", "زہرا بلوچ", "خلاصہ"].iter().all(|words| (place_of(&layout, words).1 - right).abs() < 0.5));
    let dots: Vec<f32> = layout.pages[0]
        .ops
        .iter()
        .filter_map(|op| match op {
            Op::Dots { x, .. } => Some(*x),
            _ => None,
        })
        .collect();
    assert_eq!(dots.len(), 4, "dots lead to every number");
    assert!(dots.iter().all(|x| (x - dots[0]).abs() < 0.5), "from the number at the left on");
}

#[test]
fn the_dot_of_a_number_stands_between_it_and_the_text_in_either_direction() {
    let first = |lang: &str| {
        let mut document = document(vec![Block::numbered(["متن"])]);
        document.meta.lang = lang.into();
        let layout = set(&document);
        let label = layout.pages[0].ops.iter().find_map(|op| match op {
            Op::Text { line, .. } if line.text.contains("1.") => Some(Arc::clone(line)),
            _ => None,
        });
        let label = label.unwrap();
        let at = label.text.find('.').unwrap();
        let drawn: Vec<u32> = label.runs.iter().flat_map(|run| &run.glyphs).map(|glyph| glyph.cluster).collect();
        let digit = label.text.find('1').unwrap();
        let place = |wanted: usize| drawn.iter().position(|cluster| *cluster as usize == wanted).unwrap();
        place(at) < place(digit)
    };
    assert!(first("ur") && !first("en"));
}

/// A part of one page with this many lines below its heading.
fn one_page(lines: usize) -> Document {
    let mut blocks = vec![Block::heading(1, "Summary")];
    blocks.extend((0..lines).map(|n| Block::body(format!("Line {n}"))));
    document(vec![
        Block::body("before"),
        Block::chapter("s", vec![Block::OnePage { blocks }]),
        Block::chapter("e", vec![Block::body("after")]),
    ])
}

#[test]
fn a_part_meant_for_one_page_is_set_smaller_until_it_fits_and_no_smaller_than_it_must() {
    let mut sizes = Vec::new();
    for lines in [10, 30, 33, 36] {
        let layout = set(&one_page(lines));
        assert_eq!(layout.pages.len(), 3, "{lines} lines");
        assert_eq!(content(&layout, 1).len(), lines + 1);
        assert_eq!(layout.overflowing, Vec::<String>::new());
        assert!((place_of(&layout, "after").2 - 10.0).abs() < 0.01, "what follows keeps its size");
        assert_inside(&layout, SIDE);
        sizes.push(place_of(&layout, "Line 0").2);
    }
    assert!((sizes[0] - 10.0).abs() < 0.01);
    assert!(sizes.is_sorted_by(|a, b| a >= b) && sizes[3] < 10.0 && sizes[3] >= 8.5, "{sizes:?}");
}

#[test]
fn a_part_that_no_page_holds_goes_on_at_the_smallest_size_and_is_named() {
    let layout = set(&one_page(60));
    assert_eq!(layout.overflowing, ["Summary"]);
    assert!(layout.pages.len() > 3);
    assert!((place_of(&layout, "Line 59").2 - 8.5).abs() < 0.01);
    let all: Vec<String> = (0..layout.pages.len()).flat_map(|page| content(&layout, page)).collect();
    assert!((0..60).all(|n| all.iter().filter(|line| **line == format!("Line {n}")).count() == 1));
    assert_eq!(layout.outline.len(), 1, "trials leave no bookmarks behind");
}

#[test]
fn contents_and_links_lead_to_the_page_of_their_heading() {
    let layout = set(&document(vec![
        Block::Toc { title: vec!["Contents".into()], depth: 1 },
        Block::chapter("a", vec![Block::heading(1, "First"), Block::body(Run::plain("to the end").to("b"))]),
        Block::chapter("b", vec![Block::heading(1, "Second"), Block::body(Run::plain("nowhere").to("c"))]),
    ]));
    let targets: Vec<_> = layout
        .pages
        .iter()
        .flat_map(|page| &page.ops)
        .filter_map(|op| match op {
            Op::Link { contents, target: Target::Place { page, .. }, .. } => Some((contents.as_str(), *page)),
            _ => None,
        })
        .collect();
    assert_eq!(targets, [("First", 1), ("Second", 2), ("to the end", 2)]);
    assert_eq!(content(&layout, 0), ["Contents", "First", "2", "Second", "3"]);
    let marks: Vec<_> = layout.outline.iter().map(|mark| (mark.title.as_str(), mark.page)).collect();
    assert_eq!(marks, [("First", 1), ("Second", 2)]);
}

#[test]
fn the_caller_can_stop_the_work_and_a_document_needs_a_marking() {
    let document = document(vec![Block::body("a"), Block::body("b")]);
    let stopped = layout(&document, Fonts::bundled(), &mut |done, total| {
        if (done, total) == (1, 2) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert_eq!(stopped.err(), Some(LayoutError::Stopped));
    let unmarked = Document { marking: vec![" ".into()], ..document };
    let refused = layout(&unmarked, Fonts::bundled(), &mut |_, _| ControlFlow::Continue(()));
    assert_eq!(refused.err(), Some(LayoutError::NoMarking));
}

#[test]
fn a_layout_can_be_made_on_another_thread() {
    fn sendable<T: Send + Sync>(_: &T) {}
    let layout = Arc::new(set(&document(vec![Block::body("a")])));
    sendable(&layout);
}
