//! Chinese, where the reader has a face for it.

use std::ops::ControlFlow;

use attache_document::{Block, Run};
use attache_typeset::{Cache, FaceId, FontPackError, Fonts, Layer, Op, Segment, layout_again};

use crate::{document, set};

const FACE: &[u8] = include_bytes!("../../../../../tests/fixtures/fonts/chinese.ttf");
const OF_256_UNITS: &[u8] = include_bytes!("../../../../../tests/fixtures/fonts/chinese-256.ttf");
const COLLECTION: &[u8] = include_bytes!("../../../../../tests/fixtures/fonts/chinese.ttc");
const LATIN: &[u8] = include_bytes!("../../../../../assets/fonts/NotoSans-Regular.ttf");

#[test]
fn chinese_is_set_in_its_face_where_there_is_one_and_missing_where_there_is_none() {
    let document = document(vec![Block::body(Run::plain("代表团访问巴基斯坦，2026。").in_lang("zh"))]);
    assert_eq!(set(&document).missing.len(), 11);
    let fonts = Fonts::with_chinese(FACE.to_vec()).unwrap();
    let mut cache = Cache::default();
    let mut lay =
        |fonts: &Fonts| layout_again(&document, fonts, &mut cache, &mut |_, _| ControlFlow::Continue(())).unwrap();
    assert_eq!(lay(Fonts::bundled()).missing.len(), 11);
    let layout = lay(&fonts);
    assert_eq!(layout.missing, vec![], "the pages made without the face are not taken for those made with it");
    let line = layout.pages[0].ops.iter().find_map(|op| match op {
        Op::Text { line, layer: Layer::Content(_), .. } => Some(line),
        _ => None,
    });
    let faces: Vec<FaceId> = line.unwrap().runs.iter().map(|run| run.face).collect();
    assert_eq!(faces, [FaceId::Chinese, FaceId::Sans, FaceId::Chinese]);
}

#[test]
fn chinese_breaks_between_any_two_characters_but_not_before_a_comma() {
    let fonts = Fonts::with_chinese(FACE.to_vec()).unwrap();
    let text = "代表团访问巴基斯坦，".repeat(30);
    let document = document(vec![Block::body(Run::plain(text.as_str()).in_lang("zh"))]);
    let layout = layout_again(&document, &fonts, &mut Cache::default(), &mut |_, _| ControlFlow::Continue(())).unwrap();
    let lines: Vec<&str> = layout.pages[0]
        .ops
        .iter()
        .filter_map(|op| match op {
            Op::Text { line, layer: Layer::Content(_), .. } => Some(&line.text[line.start..line.end]),
            _ => None,
        })
        .collect();
    assert!(lines.len() > 4 && lines.iter().all(|line| !line.starts_with('，')));
    assert_eq!(lines.concat(), text);
}

/// Left, bottom, right and top of a character as the face draws it, in thousandths of an em.
fn edges(fonts: &Fonts, c: char) -> [f32; 4] {
    let face = fonts.face(FaceId::Chinese);
    let contours = face.outline(face.glyph(c));
    let ends = contours.iter().flat_map(|contour| {
        let end = |segment: &Segment| match *segment {
            Segment::Line(end) | Segment::Curve(_, _, end) => end,
        };
        contour.segments.iter().map(end).chain([contour.start])
    });
    ends.fold([f32::MAX, f32::MAX, f32::MIN, f32::MIN], |[left, bottom, right, top], [x, y]| {
        [left.min(x), bottom.min(y), right.max(x), top.max(y)]
    })
}

#[test]
fn a_face_is_the_same_in_units_of_its_own_and_in_a_collection_of_cff_outlines() {
    let plain = Fonts::with_chinese(FACE.to_vec()).unwrap();
    // Half a unit of 256 is two thousandths. In the collection the Japanese font comes first; three of these differ in it.
    for (file, tolerance) in [(OF_256_UNITS, 2.0), (COLLECTION, 1.0)] {
        let other = Fonts::with_chinese(file.to_vec()).unwrap();
        for c in "代表团访问巴基斯坦定的，".chars() {
            let (ours, theirs) = (edges(&plain, c), edges(&other, c));
            let apart = ours.iter().zip(theirs).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max);
            assert!(apart <= tolerance, "{c} by {apart}");
            let face = other.face(FaceId::Chinese);
            assert_eq!(face.advance(face.glyph(c)), 1000);
        }
        let (ours, theirs) = (plain.face(FaceId::Chinese), other.face(FaceId::Chinese));
        assert!((ours.ascent - theirs.ascent).abs() <= 4 && (ours.descent - theirs.descent).abs() <= 4);
    }
}

#[test]
fn a_line_is_as_long_in_a_face_of_other_units() {
    let width = |file: &[u8]| {
        let fonts = Fonts::with_chinese(file.to_vec()).unwrap();
        let document = document(vec![Block::body(Run::plain("代表团访问巴基斯坦").in_lang("zh"))]);
        let layout =
            layout_again(&document, &fonts, &mut Cache::default(), &mut |_, _| ControlFlow::Continue(())).unwrap();
        layout.pages[0].ops.iter().find_map(|op| match op {
            Op::Text { line, layer: Layer::Content(_), .. } => Some(line.width),
            _ => None,
        })
    };
    assert_eq!(width(FACE), width(OF_256_UNITS));
    assert_eq!(width(FACE), width(COLLECTION));
}

#[test]
fn a_file_that_cannot_serve_is_refused_with_the_reason() {
    let refused = |bytes: &[u8]| Fonts::with_chinese(bytes.to_vec()).err();
    assert_eq!(refused(b"no font"), Some(FontPackError::NotAFont));
    assert_eq!(refused(LATIN), Some(FontPackError::NotChinese));
    assert!(refused(&FACE[..FACE.len() / 2]).is_some());
}
