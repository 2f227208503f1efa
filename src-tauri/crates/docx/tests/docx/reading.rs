//! What the file says about its text.

use attache_document::{Block, Cell, Column, Document, Figure, Notes, PageSetup, Role, Row, Run, Table, Width};
use attache_docx::{DocxError, to_docx};

use crate::opened::Opened;
use crate::tree::{URDU, document, everything};

#[test]
fn nothing_in_the_file_refers_to_what_is_not_there() {
    for lang in ["en", "ro", "ur", "ar", "", "no tag"] {
        for notes in [Notes::Foot, Notes::End] {
            Opened::of(&Document { notes, ..everything(lang) }, &[2, 3]).check();
        }
    }
}

#[test]
fn the_same_tree_gives_the_same_bytes() {
    assert_eq!(to_docx(&everything("en"), &[]).unwrap(), to_docx(&everything("en"), &[]).unwrap());
}

#[test]
fn a_document_without_marking_or_day_is_refused() {
    let unmarked = Document { marking: vec![" ".into()], ..everything("en") };
    assert!(matches!(to_docx(&unmarked, &[]), Err(DocxError::NoMarking)));
    for day in ["", "2026-02-30", "24.11.2026", "2026-11-24T00"] {
        let mut undated = everything("en");
        undated.meta.as_of = day.into();
        assert!(matches!(to_docx(&undated, &[]), Err(DocxError::AsOf(_))), "{day}");
    }
}

#[test]
fn the_kind_of_file_is_told_before_anything_else() {
    assert_eq!(Opened::of(&everything("en"), &[]).names[0], "[Content_Types].xml");
}

#[test]
fn every_page_bears_the_marking_and_its_number() {
    let opened = Opened::of(&everything("en"), &[]);
    let footer = opened.text("word/footer1.xml");
    assert!(opened.text("word/header1.xml").contains("Neclasificat · Unclassified"));
    assert!(footer.contains("Neclasificat · Unclassified"));
    assert!(footer.contains(" PAGE ") && footer.contains(" NUMPAGES ") && footer.contains("RO-PK 2027/01-B"));
    assert!(opened.text("word/header1.xml").contains("string=\"DRAFT\""));
}

#[test]
fn each_sheet_has_its_own_section_and_none_is_empty() {
    let opened = Opened::of(&everything("en"), &[]);
    let sheets: Vec<&str> =
        opened.text("word/document.xml").split("<w:pgSz ").skip(1).map(|rest| &rest[..22]).collect();
    assert_eq!(sheets, ["w:w=\"11905\" w:h=\"16837", "w:w=\"16837\" w:h=\"11905", "w:w=\"11905\" w:h=\"16837"]);
    let page = Some(PageSetup::default());
    let last = Block::Section { id: String::new(), new_page: true, page, blocks: vec![Block::body("Only this")] };
    assert_eq!(Opened::of(&document("en", vec![last]), &[]).text("word/document.xml").matches("<w:sectPr>").count(), 1);
}

#[test]
fn a_chapter_begins_a_page_unless_it_is_the_first_thing() {
    let chapter = |words: &str| Block::chapter("", vec![Block::body(words)]);
    let opened = Opened::of(&document("en", vec![chapter("one"), chapter("two"), Block::PageBreak]), &[]);
    let main = opened.text("word/document.xml");
    let (first, second) = main.split_at(main.find(">one<").unwrap());
    assert!(!first.contains("pageBreakBefore"));
    assert_eq!(second.matches("<w:pageBreakBefore/>").count(), 1);
}

#[test]
fn no_cell_is_lost_however_many_there_are() {
    let cells = |count: usize| Row::new((0..count).map(|at| Cell::text(format!("c{at}"))).collect());
    let columns = vec![Column::new("A", Width::Fit), Column::new("B", Width::Share(1))];
    let table = Table { columns, rows: vec![cells(1), cells(3), cells(70)], ..Table::default() };
    let opened = Opened::of(&document("en", vec![Block::Table(table)]), &[]);
    opened.check();
    let words = opened.words();
    assert!(words.lines().any(|line| line == "c2") && words.lines().any(|line| line == "c69"), "{words}");
}

#[test]
fn the_contents_list_the_headings_with_the_pages_they_were_given() {
    let opened = Opened::of(&everything("en"), &[7, 8, 9, 10, 11]);
    let main = opened.text("word/document.xml");
    assert!(main.contains(" TOC \\o &quot;1-2&quot; \\h \\z "));
    let words = opened.words();
    let listed: Vec<&str> = words.lines().filter(|line| line.ends_with(char::is_numeric)).take(5).collect();
    assert!(listed.contains(&"Federal Minister for Technology 7"), "{words}");
    assert!(words.contains("Signature 11") && !words.contains("Not listed 1"));
}

#[test]
fn each_numbered_list_counts_from_one() {
    let opened = Opened::of(&everything("en"), &[]);
    let starts = opened.text("word/numbering.xml").matches("startOverride").count();
    assert_eq!(starts, 3);
}

#[test]
fn the_header_row_of_a_table_is_repeated_and_what_belongs_together_is_kept() {
    let opened = Opened::of(&everything("en"), &[]);
    let main = opened.text("word/document.xml");
    assert_eq!(main.matches("<w:tblHeader/>").count(), 1);
    // The header, the group and the total.
    assert_eq!(main.matches("<w:cantSplit/>").count(), 3);
}

#[test]
fn urdu_is_set_from_right_to_left_down_to_its_words() {
    let opened = Opened::of(&everything("ur"), &[]);
    let main = opened.text("word/document.xml");
    assert_eq!(main.matches("<w:bidiVisual/>").count(), main.matches("<w:tbl>").count());
    assert_eq!(main.matches("<w:bidi/></w:sectPr>").count(), 3);
    assert!(main.contains("<w:rtl/></w:rPr><w:t xml:space=\"preserve\">پاکستان"));
    // Latin words inside keep their own direction.
    assert!(main.contains("<w:rPr></w:rPr><w:t xml:space=\"preserve\">IT Forum 2027</w:t>"), "{main}");
    assert!(opened.text("word/styles.xml").contains("<w:lang w:bidi=\"ur\"/>"));
    assert!(opened.text("word/styles.xml").contains("w:cs=\"Noto Nastaliq Urdu\""));
}

#[test]
fn urdu_in_an_english_document_says_its_language_and_face() {
    let opened = Opened::of(&document("en", vec![Block::body(Run::plain(URDU).in_lang("ur"))]), &[]);
    let main = opened.text("word/document.xml");
    assert!(main.contains("<w:bidi w:val=\"1\"/>"));
    assert!(main.contains("<w:rFonts w:cs=\"Noto Nastaliq Urdu\"/><w:rtl/><w:lang w:bidi=\"ur\"/>"));
}

#[test]
fn a_link_leads_where_it_says_or_is_plain_text() {
    let runs = [
        Run::plain("out").to_uri("https://example.org/a b"),
        Run::plain("lost").to("nowhere"),
        Run::plain("no").to_uri("x"),
    ];
    let opened = Opened::of(&document("en", vec![Block::runs(Role::Body, runs)]), &[]);
    opened.check();
    assert!(opened.text("word/_rels/document.xml.rels").contains("Target=\"https://example.org/a%20b\""));
    assert_eq!(opened.text("word/document.xml").matches("<w:hyperlink").count(), 1);
    assert_eq!(opened.words().trim(), "outlostno");
}

#[test]
fn a_note_stands_where_the_document_says() {
    let noted = vec![Block::body(Run::plain("Founded").noted("Source"))];
    let foot = Opened::of(&document("en", noted.clone()), &[]);
    assert!(
        foot.text("word/footnotes.xml").contains(">Source<") && !foot.text("word/endnotes.xml").contains(">Source<")
    );
    let end = Opened::of(&Document { notes: Notes::End, ..document("en", noted) }, &[]);
    assert!(
        end.text("word/endnotes.xml").contains(">Source<")
            && end.text("word/document.xml").contains("endnoteReference")
    );
}

#[test]
fn a_picture_that_is_not_there_is_told_in_words() {
    let opened = Opened::of(&everything("en"), &[]);
    assert!(opened.words().contains("A map"));
    assert!(opened.text("word/document.xml").contains("descr=\"A portrait\""));
    assert!(opened.files.contains_key("word/media/picture1.png"));
}

#[test]
fn a_drawing_has_a_stand_in_for_readers_that_draw_no_vectors() {
    let figure = Figure { picture: "flag".into(), alt: "A flag".into(), ..Figure::default() };
    let mut flag = document("en", vec![Block::Figure(figure)]);
    flag.pictures.insert("flag".into(), b"<svg viewBox='0 0 60 40'/>".to_vec().into());
    let opened = Opened::of(&flag, &[]);
    opened.check();
    assert!(opened.files.contains_key("word/media/picture1.svg") && opened.files.contains_key("word/media/vector.png"));
}

#[test]
fn characters_that_xml_does_not_know_become_a_sign() {
    let opened = Opened::of(&document("en", vec![Block::body("a\u{0}b\u{b}c\u{ffff}d")]), &[]);
    opened.check();
    assert_eq!(opened.words().trim(), "a\u{fffd}b\u{fffd}c\u{fffd}d");
}
