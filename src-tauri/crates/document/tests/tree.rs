//! What a reader of the tree, its text or its Markdown would notice.

use attache_document::{
    Block, Cell, Column, Document, KeyValue, Meta, Problem, Role, Row, Run, Table, Width, check, to_markdown, to_text,
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
