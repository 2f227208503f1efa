//! Paragraph text to items: maximal runs of one level, script, face and span.

use unicode_bidi::{BidiInfo, Level};
use unicode_script::{Script, UnicodeScript};

use crate::fonts::{FaceId, Fonts};
use crate::text::Span;

/// A maximal run that is shaped in one go.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    pub start: usize,
    pub end: usize,
    pub level: u8,
    pub face: FaceId,
    pub script: [u8; 4],
    pub span: u16,
}

const ARABIC: [u8; 4] = *b"Arab";
const LATIN: [u8; 4] = *b"Latn";

/// Characters that draw nothing by themselves and need no glyph.
pub(super) fn is_ignorable(c: char) -> bool {
    matches!(c as u32,
        0xAD | 0x34F | 0x61C | 0x115F | 0x1160 | 0x17B4 | 0x17B5 | 0x180B..=0x180F | 0x200B..=0x200F
        | 0x202A..=0x202E | 0x2060..=0x206F | 0x3164 | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0 | 0xE_0000..=0xE_0FFF)
}

/// Blanks and controls: drawn as a blank whatever the face has.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control()
}

/// Embedding levels, a byte each, and whether the paragraph stands at the right.
///
/// The paragraph's direction is its language's, with two exceptions a reader expects: text of right-to-left letters alone
/// reads from right to left in any document, and text without any (a telephone number, a span of hours, a name in Latin)
/// keeps its order in a right-to-left one.
pub(super) fn levels(text: &str, lang_is_rtl: bool) -> (Vec<Level>, bool) {
    // Most text has neither such letters nor explicit controls, and needs no algorithm.
    if !text.chars().any(|c| is_rtl_letter(c) || matches!(c as u32, 0x202A..=0x202E | 0x2066..=0x2069 | 0x200F)) {
        return (vec![Level::ltr(); text.len()], lang_is_rtl);
    }
    let has_rtl = text.chars().any(is_rtl_letter);
    let only_rtl = has_rtl && !text.chars().any(|c| c.is_alphabetic() && !is_rtl_letter(c));
    let reads_rtl = only_rtl || (lang_is_rtl && has_rtl);
    let base = if reads_rtl { Level::rtl() } else { Level::ltr() };
    (BidiInfo::new(text, Some(base)).levels, reads_rtl || lang_is_rtl)
}

fn is_rtl_letter(c: char) -> bool {
    c as u32 >= 0x590 && matches!(script_in(c), Script::Arabic | Script::Hebrew | Script::Syriac | Script::Thaana)
}

/// The script of a character; the letters of every page are known without a search in the tables.
fn script_in(c: char) -> Script {
    match c as u32 {
        0..0x80 if c.is_ascii_alphabetic() => Script::Latin,
        0..0x80 => Script::Common,
        0x100..0x250 => Script::Latin,
        0x620..=0x63F | 0x641..=0x64A | 0x671..=0x6D3 => Script::Arabic,
        _ => c.script(),
    }
}

/// Splits a paragraph into items and reports characters that no face has, with their byte offsets.
pub(super) fn items(
    fonts: &Fonts,
    text: &str,
    spans: &[Span],
    levels: &[Level],
    rtl: bool,
) -> (Vec<Item>, Vec<(char, usize)>) {
    let mut out: Vec<Item> = Vec::new();
    let mut missing = Vec::new();
    // Where no Arabic letter stands, signs and figures stay Latin whatever their level.
    let arabic = text.chars().any(|c| script_in(c) == Script::Arabic);
    let mut script = if rtl && arabic { ARABIC } else { LATIN };
    let mut at_span = 0usize;
    for (at, c) in text.char_indices() {
        while spans.get(at_span).is_some_and(|span| span.end <= at) {
            at_span += 1;
        }
        let Some(span) = spans.get(at_span) else { break };
        let level = levels.get(at).map_or(0, Level::number);
        script = script_of(c, if arabic { level } else { 0 }, script);
        let found = face_of(fonts, c, script, span, out.last());
        if found.is_none() {
            missing.push((c, at));
        }
        let face = found.unwrap_or(FaceId::Sans);
        let end = at + c.len_utf8();
        match out.last_mut() {
            Some(item)
                if item.level == level
                    && item.script == script
                    && item.face == face
                    && usize::from(item.span) == at_span =>
            {
                item.end = end;
            }
            _ => out.push(Item { start: at, end, level, face, script, span: at_span as u16 }),
        }
    }
    (out, missing)
}

/// Blanks, figures and signs take the script of what precedes, but never against their direction.
fn script_of(c: char, level: u8, before: [u8; 4]) -> [u8; 4] {
    match script_in(c) {
        Script::Inherited => before,
        Script::Common | Script::Unknown => match (level % 2, before == ARABIC) {
            (0, true) => LATIN,
            (1, false) => ARABIC,
            _ => before,
        },
        script => {
            let mut tag = LATIN;
            for (to, from) in tag.iter_mut().zip(script.short_name().bytes()) {
                *to = from;
            }
            tag
        }
    }
}

/// The first face that has the character; what draws nothing stays with its neighbour.
fn face_of(fonts: &Fonts, c: char, script: [u8; 4], span: &Span, before: Option<&Item>) -> Option<FaceId> {
    let style = span.style;
    let urdu = matches!(&span.lang, b"ur\0\0" | b"pnb\0" | b"ks\0\0" | b"skr\0");
    let naskh = if style.bold { FaceId::NaskhBold } else { FaceId::Naskh };
    let nastaliq = if style.bold { FaceId::NastaliqBold } else { FaceId::Nastaliq };
    let sans = match (style.bold, style.italic) {
        (true, _) => FaceId::SansBold,
        (false, true) => FaceId::SansItalic,
        (false, false) => FaceId::Sans,
    };
    let first = match script {
        ARABIC if urdu => nastaliq,
        ARABIC => naskh,
        _ if style.serif && style.bold => FaceId::SerifBold,
        _ => sans,
    };
    if is_ignorable(c) || is_blank(c) {
        return Some(
            before
                .filter(|item| item.script == script && fonts.face(item.face).has(' '))
                .map_or(first, |item| item.face),
        );
    }
    // A mark belongs to the letter before it: the same face keeps them together when it has both.
    if script_in(c) == Script::Inherited
        && let Some(item) = before
        && fonts.face(item.face).has(c)
    {
        return Some(item.face);
    }
    [first, sans, FaceId::Sans, naskh, nastaliq, FaceId::Math, FaceId::Symbols, FaceId::Chinese]
        .into_iter()
        .find(|face| fonts.has(*face, c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_known_without_a_search_is_the_one_of_the_tables() {
        assert!((0..=0x10_FFFF).filter_map(char::from_u32).all(|c| script_in(c) == c.script()));
    }
}
