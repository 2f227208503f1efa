//! Pictures: what is shown, how large, and what is said when one cannot be.

use std::fmt::Write as _;

use attache_document::{Block, Document, Figure, PictureFile};
use attache_typeset::{FaceId, Fonts, Layout, Op, Picture, PictureFault, Tag};

use crate::{SIDE, assert_inside, content, document, place_of, set};

fn jpeg(width: u16, height: u16, exif: Option<&[u8]>) -> Vec<u8> {
    let mut pixels = Vec::new();
    for y in 0..height {
        pixels.extend((0..width).flat_map(|x| [(x / 16) as u8 + 60, (y / 16) as u8 + 60, 90]));
    }
    let mut out = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut out, 80);
    if let Some(exif) = exif {
        encoder.add_exif_metadata(exif).unwrap();
    }
    encoder.encode(&pixels, width, height, jpeg_encoder::ColorType::Rgb).unwrap();
    out
}

fn png(width: u32, height: u32, pixel: [u8; 4]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, width, height);
    encoder.set_color(png::ColorType::Rgba);
    let pixels: Vec<u8> = (0..width * height).flat_map(|_| pixel).collect();
    encoder.write_header().unwrap().write_image_data(&pixels).unwrap();
    out
}

fn shown(bytes: Vec<u8>, width_mm: Option<u16>) -> Layout {
    set(&with(bytes, width_mm))
}

fn with(bytes: Vec<u8>, width_mm: Option<u16>) -> Document {
    let caption = vec!["The harbour".into()];
    let figure = Figure { picture: "p".into(), alt: "Ships at the quay".into(), caption, width_mm };
    let mut document = document(vec![Block::Figure(figure), Block::body("after")]);
    document.pictures.insert("p".into(), PictureFile::from(bytes));
    document
}

fn photo(layout: &Layout) -> &attache_typeset::Photo {
    match layout.pictures[0].as_ref() {
        Picture::Photo(photo) => photo,
        Picture::Drawing(_) => panic!("a photograph was expected"),
    }
}

/// Left edge, top edge, width and height of the first picture.
fn place(layout: &Layout) -> (f32, f32, f32, f32) {
    let found = layout.pages.iter().flat_map(|page| &page.ops).find_map(|op| match op {
        Op::Figure { x, y, width, height, .. } => Some((*x, *y, *width, *height)),
        _ => None,
    });
    found.unwrap()
}

#[test]
fn a_photograph_is_passed_on_as_it_is_without_what_the_camera_wrote() {
    let secret = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\0 44.4268 N 26.1025 E";
    let layout = shown(jpeg(240, 300, Some(secret)), Some(30));
    let own = photo(&layout);
    assert!(own.jpeg && (own.width, own.height, own.channels) == (240, 300, 3));
    assert!(!own.bytes.windows(7).any(|bytes| bytes == b"44.4268"));
    let plain = jpeg(240, 300, None);
    assert!(own.bytes.ends_with(&plain[plain.len() - 200..]), "the picture itself is not touched");
    let (x, _, width, height) = place(&layout);
    let millimetre = 72.0 / 25.4;
    assert!(
        (x - SIDE).abs() < 0.01 && (width - 30.0 * millimetre).abs() < 0.01 && (height - 37.5 * millimetre).abs() < 0.1
    );
    let node = layout.nodes.iter().find(|node| node.tag == Tag::Figure).unwrap();
    assert_eq!(node.alt.as_deref(), Some("Ships at the quay"));
    assert_eq!(content(&layout, 0), ["The harbour", "after"]);
    assert_eq!(layout.lost_pictures, vec![]);
}

#[test]
fn a_photograph_finer_than_paper_shows_is_made_smaller_and_looks_the_same() {
    let large = jpeg(2000, 1000, None);
    let layout = shown(large.clone(), Some(50));
    let own = photo(&layout);
    assert_eq!((own.width, own.height), (394, 197), "200 pixels to the inch");
    assert!(own.bytes.len() < large.len());
    let mut decoder = zune_jpeg::JpegDecoder::new(zune_core::bytestream::ZCursor::new(own.bytes.to_vec()));
    let pixels = decoder.decode().unwrap();
    for (x, y) in [(20, 20), (200, 100), (380, 190)] {
        let at = (y * 394 + x) * 3;
        let expected = [x as f32 * 2000.0 / 394.0 / 16.0 + 60.0, y as f32 * 1000.0 / 197.0 / 16.0 + 60.0];
        for (own, expected) in pixels[at..].iter().zip(expected) {
            assert!((f32::from(*own) - expected).abs() < 8.0, "{own} for {expected} at {x}, {y}");
        }
    }
}

#[test]
fn a_photograph_taken_sideways_stands_upright() {
    let sideways = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
    let layout = shown(jpeg(300, 200, Some(sideways)), Some(40));
    assert_eq!((photo(&layout).width, photo(&layout).height), (200, 300));
    let (_, _, width, height) = place(&layout);
    assert!((height / width - 1.5).abs() < 0.01);
}

#[test]
fn what_is_transparent_lies_on_white() {
    let layout = shown(png(20, 10, [200, 0, 0, 128]), None);
    let own = photo(&layout);
    assert!(!own.jpeg && own.channels == 3);
    assert_eq!(&own.bytes[..3], [227, 127, 127]);
}

#[test]
fn a_picture_wider_than_the_column_or_taller_than_the_page_is_made_to_fit() {
    for (width, height) in [(1500, 90), (40, 1500)] {
        let layout = shown(jpeg(width, height, None), Some(400));
        let (x, y, wide, high) = place(&layout);
        let sheet = layout.pages[0].sheet;
        assert!(x + wide <= sheet.0 - SIDE + 0.1 && y + high < sheet.1 - 60.0);
        assert!((wide / high - f32::from(width) / f32::from(height)).abs() < 0.2 * wide / high);
        assert_inside(&layout, SIDE);
    }
}

/// A PNG that claims to be this large, without the pixels.
fn claiming(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = png(1, 1, [0; 4]);
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let mut crc = !0u32;
    for byte in &bytes[12..29] {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 };
        }
    }
    bytes[29..33].copy_from_slice(&(!crc).to_be_bytes());
    bytes
}

#[test]
fn a_picture_that_cannot_be_shown_is_named_and_its_words_stand_in_its_place() {
    let whole = jpeg(400, 300, None);
    let half = whole[..whole.len() / 2].to_vec();
    let pixels = png(40, 30, [9; 4]);
    let cases = [
        (b"GIF89a".to_vec(), PictureFault::Kind),
        (Vec::new(), PictureFault::Kind),
        (half, PictureFault::Damaged),
        (pixels[..pixels.len() / 2].to_vec(), PictureFault::Damaged),
        (vec![0xFF, 0xD8, 0xFF], PictureFault::Damaged),
        (claiming(20_000, 5_000), PictureFault::TooLarge),
        (b"<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'><g>".to_vec(), PictureFault::Damaged),
    ];
    for (bytes, fault) in cases {
        let layout = shown(bytes, Some(40));
        assert_eq!(layout.lost_pictures.len(), 1, "{fault:?}");
        assert_eq!((layout.lost_pictures[0].fault, layout.lost_pictures[0].picture.as_str()), (fault, "p"));
        assert_eq!(content(&layout, 0), ["Ships at the quay", "The harbour", "after"], "{fault:?}");
        assert!(layout.pictures.is_empty());
    }
    let mut absent = with(Vec::new(), None);
    absent.pictures.clear();
    assert_eq!(set(&absent).lost_pictures[0].fault, PictureFault::Absent);
}

fn svg(inside: &str) -> Vec<u8> {
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='90' height='60' \
         viewBox='0 0 3 2'>{inside}</svg>"
    )
    .into_bytes()
}

fn drawing(layout: &Layout) -> &attache_typeset::Drawing {
    match layout.pictures[0].as_ref() {
        Picture::Drawing(drawing) => drawing,
        Picture::Photo(_) => panic!("a drawing was expected"),
    }
}

#[test]
fn a_flag_is_drawn_as_paths_in_its_colours() {
    let layout = shown(
        svg("<rect width='1' height='2' fill='#002b7f'/><rect x='1' width='1' height='2' fill='#fcd116'/>\
             <path d='M2 0h1v2H2z' fill='#ce1126' stroke='black' stroke-width='.1' opacity='.5'/>"),
        Some(60),
    );
    let own = drawing(&layout);
    assert_eq!((own.width, own.height, own.shapes.len()), (90.0, 60.0, 3));
    let fill = own.shapes[0].fill.unwrap();
    assert!((fill.rgb[2] - 127.0 / 255.0).abs() < 0.01);
    assert_eq!(own.shapes[1].contours[0].start, [30.0, 0.0], "in the drawing's own units");
    assert!(own.shapes[2].fill.unwrap().rgb[1] > 0.5, "half transparent on white");
    assert!((own.shapes[2].stroke.as_ref().unwrap().width - 3.0).abs() < 0.01);
    assert_eq!(layout.lost_pictures, vec![]);
    let (.., width, height) = place(&layout);
    assert!((width / height - 1.5).abs() < 0.01);
}

#[test]
fn scripts_outside_references_and_words_of_a_drawing_are_left_out_and_said_so() {
    for inside in [
        "<script>alert(1)</script>",
        "<image href='file:///etc/hostname' width='3' height='2'/>",
        "<image href='http://example.org/a.png' width='3' height='2'/>",
        "<text x='1' y='1'>Trade</text>",
        "<foreignObject width='3' height='2'/>",
    ] {
        let layout = shown(svg(&format!("<rect width='3' height='2' fill='red'/>{inside}")), Some(60));
        assert_eq!(drawing(&layout).shapes.len(), 1, "{inside}");
        assert_eq!(layout.lost_pictures[0].fault, PictureFault::Partly, "{inside}");
    }
}

#[test]
fn a_drawing_that_grows_without_end_or_nests_without_end_is_refused() {
    let mut bomb = String::from("<defs><g id='a0'><rect width='1' height='1'/></g>");
    for n in 1..30 {
        let one = format!("<use xlink:href='#a{}'/>", n - 1);
        let _ = write!(bomb, "<g id='a{n}'>{}</g>", one.repeat(10));
    }
    bomb.push_str("</defs><use xlink:href='#a29'/>");
    let deep = "<g>".repeat(50_000) + &"</g>".repeat(50_000);
    let entities = "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'/>";
    assert_eq!(shown(svg(&bomb), None).lost_pictures[0].fault, PictureFault::TooLarge);
    assert_eq!(shown(svg(&deep), None).lost_pictures[0].fault, PictureFault::TooLarge);
    assert_eq!(shown(entities.into(), None).pages.len(), 1);
    let myself = "<g id='a'><use xlink:href='#a'/></g>";
    assert_eq!(shown(svg(myself), None).pages.len(), 1);
}

#[test]
fn a_portrait_stands_at_the_edge_where_reading_begins_with_the_words_beside_it() {
    for lang in ["en", "ur"] {
        let figure = Figure { picture: "p".into(), alt: "A".into(), width_mm: Some(26), ..Figure::default() };
        let blocks = vec![Block::body("beside"), Block::bullets(["point"])];
        let mut document = document(vec![Block::Beside { figure, blocks }, Block::body("below")]);
        document.meta.lang = lang.into();
        document.pictures.insert("p".into(), PictureFile::from(jpeg(240, 300, None)));
        let layout = set(&document);
        let (x, y, width, height) = place(&layout);
        let (left, right, _) = place_of(&layout, "beside");
        if lang == "en" {
            assert!((x - SIDE).abs() < 0.1 && left > x + width + 5.0);
        } else {
            assert!((x + width - layout.pages[0].sheet.0 + SIDE).abs() < 0.1 && right < x - 5.0);
        }
        let baseline = |words: &str| {
            let found = layout.pages[0].ops.iter().find_map(|op| match op {
                Op::Text { y, line, .. } if line.text.as_ref() == words => Some(*y),
                _ => None,
            });
            found.unwrap()
        };
        assert!(baseline("beside") > y && baseline("beside") < y + 20.0);
        assert!(baseline("below") > y + height);
        assert_inside(&layout, SIDE);
    }
}

#[test]
fn one_picture_shown_forty_times_is_kept_once() {
    let figure = || Figure { picture: "p".into(), alt: "A".into(), width_mm: Some(26), ..Figure::default() };
    let mut document = document((0..40).map(|_| Block::Figure(figure())).collect());
    document.pictures.insert("p".into(), PictureFile::from(jpeg(240, 300, None)));
    let layout = set(&document);
    assert_eq!(layout.pictures.len(), 1);
    let painted = layout.pages.iter().flat_map(|page| &page.ops).filter(|op| matches!(op, Op::Figure { .. })).count();
    assert_eq!(painted, 40);
}

#[test]
fn references_to_notes_have_their_raised_figures_in_every_latin_face() {
    for face in [FaceId::Sans, FaceId::SansBold, FaceId::SansItalic] {
        assert!("⁰¹²³⁴⁵⁶⁷⁸⁹".chars().all(|c| Fonts::bundled().face(face).has(c)), "{face:?}");
    }
}
