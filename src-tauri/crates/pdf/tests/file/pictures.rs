//! Pictures, notes and sheets as independent readers see them.

use std::sync::Arc;

use attache_document::{Figure, Orientation, PageSetup, PageSize, PictureFile};

use super::*;

const ALT: &str = "A square, red above and blue below";

fn with_picture(bytes: Vec<u8>) -> Document {
    let mut document = book::specimen("en", 0);
    let figure = Figure { picture: "one".into(), alt: ALT.into(), width_mm: Some(40), ..Figure::default() };
    document.pictures.insert("one".into(), PictureFile(Arc::from(bytes)));
    document.blocks = vec![Block::heading(1, "Place"), Block::Figure(figure)];
    document
}

/// 12 × 8 pixels: red in the upper half, in the lower one blue that grows paler to the right.
fn pixels() -> Vec<u8> {
    (0..8u8)
        .flat_map(|y| (0..12u8).flat_map(move |x| if y < 4 { [255, 0, 0] } else { [x * 16, x * 16, 255] }))
        .collect()
}

/// The only picture that a reader finds in a file.
fn taken_out(document: &Document, option: &str, ending: &str) -> Vec<u8> {
    let file = written(document);
    let root = file.path.with_file_name("taken");
    run("pdfimages", &[option], &file.path, &[root.to_str().unwrap()]);
    std::fs::read(file.path.with_file_name(format!("taken-000.{ending}"))).unwrap()
}

/// The first page as a reader paints it, at one dot a point: width, and three bytes a dot.
fn painted(document: &Document) -> (usize, Vec<u8>) {
    let file = written(document);
    let root = file.path.with_file_name("page");
    run("pdftoppm", &["-r", "72", "-singlefile"], &file.path, &[root.to_str().unwrap()]);
    let ppm = std::fs::read(root.with_extension("ppm")).unwrap();
    let header = ppm.iter().enumerate().filter(|(_, byte)| **byte == b'\n').nth(2).unwrap().0 + 1;
    let (header, dots) = ppm.split_at(header);
    let width = std::str::from_utf8(header).unwrap().split_whitespace().nth(1).unwrap();
    (width.parse().unwrap(), dots.to_vec())
}

/// How many dots have a colour, and the middle of their rows.
fn dots(painted: &(usize, Vec<u8>), colour: [u8; 3]) -> (usize, usize) {
    let rows: Vec<usize> =
        painted.1.chunks_exact(3).enumerate().filter(|(_, dot)| *dot == colour).map(|(at, _)| at / painted.0).collect();
    (rows.len(), rows.iter().sum::<usize>() / rows.len().max(1))
}

#[test]
fn a_photograph_stands_in_the_file_byte_for_byte() {
    let mut jpeg = Vec::new();
    jpeg_encoder::Encoder::new(&mut jpeg, 90).encode(&pixels(), 12, 8, jpeg_encoder::ColorType::Rgb).unwrap();
    assert_eq!(taken_out(&with_picture(jpeg.clone()), "-j", "jpg"), jpeg);
}

#[test]
fn every_pixel_of_a_png_comes_back_from_the_file() {
    let mut png = Vec::new();
    let mut encoder = png::Encoder::new(&mut png, 12, 8);
    encoder.set_color(png::ColorType::Rgb);
    encoder.write_header().unwrap().write_image_data(&pixels()).unwrap();
    let ppm = taken_out(&with_picture(png), "-q", "ppm");
    assert!(ppm.ends_with(&pixels()), "{ppm:?}");
}

#[test]
fn a_drawing_is_painted_upright_as_shapes() {
    let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2">
        <rect width="3" height="2" fill="#0000ff"/><path d="M0 0h3v1h-3z" fill="#ff0000"/></svg>"##;
    let document = with_picture(svg.as_bytes().to_vec());
    let page = painted(&document);
    let ((red, above), (blue, below)) = (dots(&page, [255, 0, 0]), dots(&page, [0, 0, 255]));
    // 40 mm wide is 113 points.
    assert!(red > 3500 && red < 4700 && blue > 3500 && blue < 4700, "{red} {blue}");
    assert!(above + 30 < below, "{above} {below}");
    assert_eq!(run("pdfimages", &["-list"], &written(&document).path, &[]).lines().count(), 2, "no pixels");
}

#[test]
fn a_reader_aloud_is_told_what_a_picture_shows_and_where_it_stands() {
    let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20"/></svg>"#;
    let file = written(&with_picture(svg.into()));
    let plain = run("qpdf", &["--qdf", "--object-streams=disable"], &file.path, &["-"]);
    assert!(plain.contains(&format!("/Alt ({ALT})")) && plain.contains("/S /Figure") && plain.contains("/BBox ["));
    assert!(run("pdfinfo", &["-struct"], &file.path, &[]).contains("Figure"));
}

#[test]
fn a_note_has_a_name_that_no_other_has() {
    let mut document = book::specimen("en", 0);
    document.blocks = vec![Block::runs(
        attache_document::Role::Body,
        [Run::plain("Trade grew.").noted("Ministry of Trade"), Run::plain(" So did aid.").noted("Ministry of Aid")],
    )];
    let file = written(&document);
    let plain = run("qpdf", &["--qdf", "--object-streams=disable"], &file.path, &["-"]);
    assert_eq!(plain.matches("/S /Note").count(), 2);
    let names: std::collections::BTreeSet<&str> =
        plain.lines().filter(|line| line.trim().starts_with("/ID (n")).collect();
    assert_eq!(names.len(), 2, "{names:?}");
    assert!(plain.contains("/IDTree"));
}

#[test]
fn pages_of_two_sheets_stand_in_one_file_and_links_reach_both() {
    let mut document = book::specimen("en", 0);
    let wide = PageSetup { size: PageSize::A5, orientation: Orientation::Landscape, margins: None };
    document.watermark = Some("DRAFT".into());
    let inside = Block::Section {
        id: "wide".into(),
        new_page: true,
        page: Some(wide),
        blocks: vec![Block::heading(1, "Register"), Block::body(book::ENGLISH)],
    };
    document.blocks = vec![Block::Toc { title: Vec::new(), depth: 1 }, Block::heading(1, "First"), inside];
    let file = written(&document);
    let sizes = run("pdfinfo", &["-f", "1", "-l", "2"], &file.path, &[]);
    assert!(sizes.contains("595.28 x 841.89") && sizes.contains("595.28 x 419.53"), "{sizes}");
    let plain = run("qpdf", &["--qdf", "--object-streams=disable"], &file.path, &["-"]);
    assert_eq!(plain.matches("/Subtype /Form").count(), 2, "one word a sheet");
    let heights: Vec<&str> = plain
        .lines()
        .zip(plain.lines().skip(2))
        .filter(|(line, _)| line.trim() == "/XYZ")
        .map(|(_, height)| height.trim())
        .collect();
    assert!(heights.iter().any(|height| height.parse::<f32>().is_ok_and(|height| height < 420.0)), "{heights:?}");
}
