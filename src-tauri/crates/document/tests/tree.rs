//! What a reader of the tree, its text or its Markdown would notice.

use attache_document::{
    Block, Cell, Column, Document, Figure, KeyValue, Meta, PageSetup, PictureFile, Problem, Role, Row, Run, Table,
    Width, check, to_markdown, to_text,
};

fn programme() -> Document {
    Document {
        meta: Meta { title: "Visit".into(), lang: "en".into(), as_of: "2026-11-24".into(), ..Meta::default() },
        marking: vec!["OFFICIAL".into()],
        blocks: vec![
            Block::para(Role::Title, "Visit to Exampleland"),
            Block::chapter(
                "day",
                vec![
                    Block::heading(1, "Monday"),
                    Block::KeyValues { rows: vec![KeyValue::new("Venue", "Hall 3")] },
                    Block::Table(Table {
                        columns: vec![Column::new("Time", Width::Fit), Column::new("Event", Width::Share(1))],
                        rows: vec![
                            Row::group("Morning"),
                            Row::new(vec![Cell::text("09:00"), Cell::text("Talks | plenary")]),
                        ],
                        ..Table::default()
                    }),
                    Block::bullets(["First point", "Second *point*"]),
                    Block::body(Run::plain("See the day").to("day")),
                ],
            ),
        ],
        ..Document::default()
    }
}

#[test]
fn a_sound_tree_has_no_problems() {
    assert_eq!(check(&programme()), vec![]);
}

#[test]
fn a_heading_that_skips_a_level_is_named() {
    let mut document = programme();
    document.blocks.push(Block::heading(3, "Too deep"));
    assert_eq!(check(&document), vec![Problem::HeadingSkips { heading: "Too deep".into(), level: 3, allowed: 2 }]);
}

#[test]
fn a_document_without_a_marking_is_refused() {
    let document = Document { marking: vec![" ".into()], ..programme() };
    assert_eq!(check(&document), vec![Problem::NoMarking]);
}

#[test]
fn a_link_to_nowhere_and_a_name_used_twice_are_found() {
    let mut document = programme();
    document.blocks.push(Block::body(Run::plain("there").to("nowhere")));
    document.blocks.push(Block::heading_at(1, "day", "Again"));
    assert_eq!(check(&document), vec![Problem::DuplicateId("day".into()), Problem::BrokenLink("nowhere".into())]);
}

#[test]
fn the_plain_text_reads_in_order_between_its_markings() {
    let text = to_text(&programme());
    assert_eq!(
        text,
        "OFFICIAL\n\nVisit to Exampleland\n\nMonday\n======\n\nVenue: Hall 3\n\nTime | Event\nMorning\n\
         09:00 | Talks | plenary\n\n- First point\n- Second *point*\n\nSee the day\n\nOFFICIAL\n"
    );
}

#[test]
fn markdown_keeps_tables_square_and_escapes_what_would_be_markup() {
    let text = to_markdown(&programme());
    assert!(text.contains("| Morning |  |\n| 09:00 | Talks \\| plenary |"), "{text}");
    assert!(text.contains("- Second \\*point\\*"), "{text}");
    assert!(text.contains("# Visit to Exampleland\n\n## Monday"), "{text}");
}

#[test]
fn the_tree_survives_its_json() {
    let document = programme();
    let json = serde_json::to_string(&document).unwrap();
    assert_eq!(serde_json::from_str::<Document>(&json).unwrap(), document);
}

/// Puts a stranger into the `nth` object, depth first.
fn intrude(value: &mut serde_json::Value, nth: &mut usize) -> bool {
    if let Some(map) = value.as_object_mut() {
        if *nth == 0 {
            map.insert("colour".into(), 1.into());
            return true;
        }
        *nth -= 1;
    }
    match value {
        serde_json::Value::Object(map) => map.values_mut().any(|inner| intrude(inner, nth)),
        serde_json::Value::Array(list) => list.iter_mut().any(|inner| intrude(inner, nth)),
        _ => false,
    }
}

#[test]
fn a_word_that_the_tree_does_not_know_is_refused_wherever_it_stands() {
    let json = serde_json::to_value(programme()).unwrap();
    let mut checked = 0;
    loop {
        let mut strange = json.clone();
        let mut nth = checked;
        if !intrude(&mut strange, &mut nth) {
            break;
        }
        assert!(serde_json::from_value::<Document>(strange.clone()).is_err(), "{strange}");
        checked += 1;
    }
    assert!(checked > 20);
    let breaking = r#"{"block":"page_break","colour":1}"#;
    assert!(serde_json::from_str::<Block>(breaking).is_err());
}

#[test]
fn a_picture_survives_json_and_stands_there_once() {
    let figure = || Figure { picture: "flag".into(), alt: "Flag".into(), ..Figure::default() };
    let mut document = programme();
    document.pictures.insert("flag".into(), PictureFile::from(vec![0, 1, 255]));
    document.blocks.extend([Block::Figure(figure()), Block::Beside { figure: figure(), blocks: vec![] }]);
    let json = serde_json::to_string(&document).unwrap();
    assert_eq!(json.matches("AAH/").count(), 1);
    assert_eq!(serde_json::from_str::<Document>(&json).unwrap(), document);
    assert!(serde_json::from_str::<Document>(&json.replace("AAH/", "A*H/")).is_err());
}

#[test]
fn a_figure_without_words_or_without_its_picture_is_found() {
    let mut document = programme();
    document.blocks.push(Block::Figure(Figure { picture: "flag".into(), alt: " ".into(), ..Figure::default() }));
    let expected = vec![Problem::NoAlternative { picture: "flag".into() }, Problem::NoPicture("flag".into())];
    assert_eq!(check(&document), expected);
}

#[test]
fn a_sheet_of_its_own_inside_a_list_is_found() {
    let sheet = || Block::Section { id: "s".into(), new_page: true, page: Some(PageSetup::default()), blocks: vec![] };
    let mut document = programme();
    document.blocks = vec![Block::chapter("c", vec![sheet()])];
    assert_eq!(check(&document), vec![]);
    document.blocks = vec![Block::Aside { blocks: vec![sheet()] }];
    assert_eq!(check(&document), vec![Problem::SheetInside("s".into())]);
}

#[test]
fn notes_and_pictures_are_in_the_text_and_the_markdown() {
    let mut document = programme();
    document.pictures.insert("flag".into(), PictureFile::default());
    let noted = Run::plain("Trade grew").noted("Ministry of Economy, 2025");
    let caption = vec![Run::plain("The flag").noted("Since 1947")];
    document.blocks = vec![
        Block::runs(Role::Body, [noted, Run::plain(" again.")]),
        Block::Figure(Figure { picture: "flag".into(), alt: "Green flag".into(), caption, width_mm: None }),
    ];
    let text = to_text(&document);
    assert!(
        text.contains(
            "Trade grew[1] again.\n\n[Green flag]\nThe flag[2]\n\n[1] Ministry of Economy, 2025\n[2] Since 1947\n"
        ),
        "{text}"
    );
    let text = to_markdown(&document);
    assert!(text.contains("Trade grew[^1] again.\n\n![Green flag](<flag>)\n\nThe flag[^2]\n\n[^1]: Ministry of Economy, 2025\n\n[^2]: Since 1947\n"), "{text}");
}
