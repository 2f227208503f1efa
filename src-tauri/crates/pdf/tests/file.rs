//! The file as independent readers see it: `pdftotext`, `pdfinfo` and `qpdf`.

#![allow(clippy::unwrap_used, clippy::cast_precision_loss, reason = "a test that panics is a test that fails")]

use std::ops::ControlFlow;
use std::path::Path;
use std::process::Command;

use attache_document::{Block, Document, Run};
use attache_pdf::{PdfError, Rendered, render_document};
use attache_typeset::Fonts;
use proptest::prelude::*;
use tempfile::TempDir;

#[path = "specimen/book.rs"]
mod book;
#[path = "file/chinese.rs"]
mod chinese;
#[path = "file/pictures.rs"]
mod pictures;

fn render(document: &Document) -> Rendered {
    render_document(document, Fonts::bundled(), &mut |_, _| ControlFlow::Continue(())).unwrap()
}

/// A file on disk for the reading tools.
struct Written {
    _folder: TempDir,
    path: std::path::PathBuf,
}

fn written(document: &Document) -> Written {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("out.pdf");
    std::fs::write(&path, render(document).bytes).unwrap();
    Written { _folder: folder, path }
}

fn run(tool: &str, arguments: &[&str], path: &Path, after: &[&str]) -> String {
    let output = Command::new(tool).args(arguments).arg(path).args(after).output().unwrap();
    assert!(output.status.success(), "{tool}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn words(text: &str) -> Vec<String> {
    // Words cut at the end of a line are whole again without their soft hyphen. Readers wrap right-to-left text in marks of
    // order that the text does not have.
    let clean: String = text
        .replace("\u{ad}\n", "")
        .chars()
        .filter(|c| !matches!(*c as u32, 0x200E | 0x200F | 0x202A..=0x202E | 0x2066..=0x2069))
        .collect();
    clean.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 1).map(str::to_owned).collect()
}

fn share_found(wanted: &str, read: &[String]) -> f64 {
    let wanted = words(wanted);
    let found = wanted.iter().filter(|word| read.contains(word)).count();
    found as f64 / wanted.len() as f64
}

#[test]
fn words_of_five_languages_read_back_as_they_were_written() {
    for (lang, text, least) in [
        ("en", book::ENGLISH, 1.0),
        ("ro", book::ROMANIAN, 1.0),
        ("fr", book::FRENCH, 1.0),
        // The reader itself runs figures and their neighbours together across a change of direction.
        ("ar", book::ARABIC, 0.95),
        ("ur", book::URDU, 0.9),
    ] {
        let mut document = book::specimen(lang, 0);
        document.blocks = vec![Block::body(text), Block::body(text)];
        let file = written(&document);
        let read = words(&run("pdftotext", &["-q"], &file.path, &["-"]));
        let share = share_found(text, &read);
        assert!(share >= least, "{lang}: {share} of {read:?}");
    }
}

#[test]
fn letters_of_urdu_read_back_whole_from_a_page_that_is_mostly_english() {
    let file = written(&book::specimen("en", 1));
    let read = words(&run("pdftotext", &["-q"], &file.path, &["-"]));
    let letters: String = book::URDU.split(|c: char| c.is_ascii_alphanumeric()).next().unwrap().to_owned();
    assert!(words(&letters).len() > 25 && share_found(&letters, &read) >= 1.0, "{read:?}");
}

#[test]
fn the_same_document_gives_the_same_bytes_again_and_in_another_process() {
    let document = book::specimen("ur", 2);
    let first = render(&document).bytes;
    assert_eq!(first, render(&document).bytes);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.pdf");
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "writes_a_book_where_it_is_told"])
        .env("ATTACHE_TEST_BOOK", &path)
        .output()
        .unwrap()
        .status;
    assert!(status.success());
    assert!(first == std::fs::read(path).unwrap(), "another process wrote other bytes");
}

/// The other process of the test above; nobody told where, it has nothing to write.
#[test]
fn writes_a_book_where_it_is_told() {
    let Some(path) = std::env::var_os("ATTACHE_TEST_BOOK") else { return };
    std::fs::write(path, render(&book::specimen("ur", 2)).bytes).unwrap();
}

#[test]
fn the_file_is_sound_tagged_and_dated_on_its_as_of_day() {
    for document in [book::specimen("en", 1), book::specimen("ar", 1), book::oddities(), book::pocket()] {
        let file = written(&document);
        let report = run("qpdf", &["--check"], &file.path, &[]);
        assert!(report.contains("No syntax or stream encoding errors"), "{report}");
        let facts = run("pdfinfo", &["-isodates"], &file.path, &[]);
        for fact in ["Tagged:          yes", "CreationDate:    2026-11-24T00:00:00Z"] {
            assert!(facts.contains(fact), "{fact} is not in\n{facts}");
        }
        assert!(facts.contains("Protocol & Conferences <Office>"));
        let fonts = run("pdffonts", &[], &file.path, &[]);
        let rows: Vec<&str> = fonts.lines().skip(2).collect();
        assert!(rows.len() >= 3 && rows.iter().all(|row| row.contains('+') && row.contains("yes yes yes")), "{fonts}");
    }
}

#[test]
fn a_reader_aloud_finds_headings_lists_and_tables_in_their_languages() {
    let file = written(&book::specimen("en", 1));
    let tree = run("pdfinfo", &["-struct"], &file.path, &[]);
    for element in
        ["H1", "H2", "H3", "TOC", "TOCI", "Link", "LI", "Lbl", "LBody", "Table", "TH", "TD", "BlockQuote", "Span"]
    {
        assert!(
            tree.lines().any(|line| line.trim_start().split([' ', ':']).next() == Some(element)),
            "{element}\n{tree}"
        );
    }
    assert!(tree.contains("/Scope /Column") && tree.contains("/ColSpan 4"), "{tree}");
    let json = run("qpdf", &["--qdf", "--object-streams=disable"], &file.path, &["-"]);
    for lang in ["/Lang (ur)", "/Lang (ar)", "/Lang (ro)", "/Lang (fr)"] {
        assert!(json.contains(lang), "{lang}");
    }
}

#[test]
fn every_page_shows_its_marking_twice_its_number_and_the_as_of_day() {
    let document = book::specimen("en", 1);
    let pages = render(&document).pages;
    let file = written(&document);
    for page in 1..=pages {
        let number = page.to_string();
        let text = run("pdftotext", &["-q", "-raw", "-f", &number, "-l", &number], &file.path, &["-"]);
        assert_eq!(text.matches("Neclasificat · Unclassified").count(), 2, "{text}");
        assert!(text.contains(&format!("as of Tue 24 Nov 2026 {page} / {pages}")), "{text}");
    }
}

#[test]
fn the_word_across_a_draft_is_drawn_but_never_copied() {
    let mut document = book::specimen("en", 1);
    let plain = render(&document);
    document.watermark = Some("DRAFT".into());
    let draft = written(&document);
    assert!(!run("pdftotext", &["-q"], &draft.path, &["-"]).contains("DRAFT"));
    assert_ne!(plain.bytes, std::fs::read(&draft.path).unwrap());
}

#[test]
fn links_lead_out_and_characters_without_a_face_are_reported_not_lost() {
    let mut document = book::specimen("en", 1);
    document.blocks.push(Block::body(Run::plain("bowl 😀").to_uri("https://example.org/ș")));
    let rendered = render(&document);
    assert_eq!(rendered.missing.iter().map(|missing| missing.character).collect::<Vec<_>>(), ['😀']);
    let file = written(&document);
    let links = run("pdfinfo", &["-url"], &file.path, &[]);
    assert!(links.contains("mailto:protocol@example.org") && links.contains("https://example.org/%C8%99"), "{links}");
    assert!(run("pdftotext", &["-q"], &file.path, &["-"]).contains("bowl 😀"));
}

#[test]
fn a_pocket_card_is_a6_and_a_register_may_lie_on_its_side() {
    assert!(run("pdfinfo", &[], &written(&book::pocket()).path, &[]).contains("297.64 x 419.53 pts"));
    assert!(run("pdfinfo", &[], &written(&book::oddities()).path, &[]).contains("841.89 x 595.28 pts"));
}

#[test]
fn the_reading_order_of_bookmarks_is_that_of_the_pages() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("out.pdf");
    std::fs::write(&path, render(&book::specimen("en", 2)).bytes).unwrap();
    let text = run("qpdf", &["--json=2", "--json-key=outlines"], &path, &[]);
    let at = |title: &str| {
        text.find(&format!("\"title\": \"{title}\"")).unwrap_or_else(|| panic!("{title} is not in {text}"))
    };
    // The tool writes what hangs below a bookmark before the bookmark's own title.
    let below = ["Points to make", "If raised", "In five languages", "Programme", "Signature"];
    let order: Vec<usize> = below
        .into_iter()
        .chain(["Federal Minister for Technology 1", "Federal Minister for Technology 2"])
        .map(at)
        .collect();
    assert!(order.is_sorted(), "{order:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_a_file_and_the_same_one_twice(text in "\\PC{0,60}|[ا-ی \u{200c}\u{300}-\u{310}a-z]{0,60}", urdu in any::<bool>()) {
        let mut document = book::specimen(if urdu { "ur" } else { "en" }, 0);
        document.blocks = vec![Block::heading(1, text.as_str()), Block::bullets([text.as_str()])];
        prop_assert_eq!(render(&document).bytes, render(&document).bytes);
    }
}

#[test]
fn a_day_that_is_none_and_a_missing_marking_are_refused() {
    let mut document = book::specimen("en", 1);
    document.meta.as_of = "24.11.2026".into();
    let mut go_on = |_, _| ControlFlow::Continue(());
    assert!(matches!(render_document(&document, Fonts::bundled(), &mut go_on), Err(PdfError::AsOf(_))));
    document.marking.clear();
    assert!(matches!(render_document(&document, Fonts::bundled(), &mut go_on), Err(PdfError::Layout(_))));
}
