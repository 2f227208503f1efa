//! Chinese, where the reader has a face for it.

use std::ops::ControlFlow;

use attache_document::{Block, Run};
use attache_typeset::{Cache, FaceId, FontPackError, Fonts, Layer, Op, layout_again};

use crate::{document, set};

const FACE: &[u8] = include_bytes!("../../../../../tests/fixtures/fonts/chinese.ttf");
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

#[test]
fn a_file_that_cannot_serve_is_refused_with_the_reason() {
    let refused = |bytes: &[u8]| Fonts::with_chinese(bytes.to_vec()).err();
    assert_eq!(refused(b"no font"), Some(FontPackError::NotAFont));
    assert_eq!(refused(LATIN), Some(FontPackError::NotChinese));
    assert!(refused(&FACE[..FACE.len() / 2]).is_some());
}
