//! Chinese in a font that the reader has given, whatever its outlines.

use std::ops::ControlFlow;

use attache_document::{Block, Document, Run};
use attache_pdf::render_document;
use attache_typeset::Fonts;

use crate::{book, run};

const FILES: [(&str, &[u8]); 3] = [
    ("TrueType", include_bytes!("../../../../../tests/fixtures/fonts/chinese.ttf")),
    ("of 256 units", include_bytes!("../../../../../tests/fixtures/fonts/chinese-256.ttf")),
    ("CFF in a collection", include_bytes!("../../../../../tests/fixtures/fonts/chinese.ttc")),
];
const TEXT: &str = "代表团访问巴基斯坦（2026）。";

fn document(lang: &str) -> Document {
    let mut document = book::specimen(lang, 0);
    document.blocks = vec![Block::heading(1, "1"), Block::body(Run::plain(TEXT).in_lang("zh"))];
    document
}

#[test]
fn it_reads_back_and_its_font_is_embedded() {
    let folder = tempfile::tempdir().unwrap();
    for (name, file) in FILES {
        let fonts = Fonts::with_chinese(file.to_vec()).unwrap();
        // In an Urdu document it stands in a line from right to left.
        for lang in ["en", "ur"] {
            let made = || render_document(&document(lang), &fonts, &mut |_, _| ControlFlow::Continue(())).unwrap();
            let rendered = made();
            assert_eq!(rendered.missing, [], "{name}");
            assert_eq!(rendered.bytes, made().bytes, "{name}: the same input, the same bytes");
            let path = folder.path().join("chinese.pdf");
            std::fs::write(&path, &rendered.bytes).unwrap();
            let read = run("pdftotext", &["-q"], &path, &["-"]);
            for part in ["代表团访问巴基斯坦", "2026"] {
                assert!(read.contains(part), "{name} in {lang}: {read}");
            }
            let fonts = run("pdffonts", &[], &path, &[]);
            let row = fonts.lines().find(|row| row.contains("+Chinese")).unwrap_or_default();
            assert!(row.contains("CID TrueType") && row.contains("yes yes yes"), "{name}: {fonts}");
            assert!(run("qpdf", &["--check"], &path, &[]).contains("No syntax or stream encoding errors"), "{name}");
        }
    }
}

#[test]
fn it_looks_the_same_from_outlines_of_either_kind() {
    let folder = tempfile::tempdir().unwrap();
    let pages = FILES.map(|(_, file)| {
        let fonts = Fonts::with_chinese(file.to_vec()).unwrap();
        let rendered = render_document(&document("en"), &fonts, &mut |_, _| ControlFlow::Continue(())).unwrap();
        let path = folder.path().join("chinese.pdf");
        std::fs::write(&path, rendered.bytes).unwrap();
        let picture = folder.path().join("page");
        run("pdftoppm", &["-gray", "-r", "72", "-singlefile"], &path, &[picture.to_str().unwrap()]);
        std::fs::read(picture.with_extension("pgm")).unwrap()
    });
    let [plain, others @ ..] = &pages;
    let ink = |page: &[u8]| page.iter().map(|grey| u64::from(255 - grey)).sum::<u64>();
    for other in others {
        let apart: u64 = plain.iter().zip(other).map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
        assert!(plain.len() == other.len() && apart * 50 < ink(plain), "{apart} of {}", ink(plain));
    }
}
