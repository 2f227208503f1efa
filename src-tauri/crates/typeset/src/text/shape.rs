//! Items to glyphs.

use std::cell::RefCell;
use std::sync::Arc;

use harfrust::{Buffer, ClusterLevel, Direction, ShapeOptions, ShaperFont};

use crate::fonts::{Fonts, iso_script, language};
use crate::text::breaks::{Shaped, ShapedItem};
use crate::text::itemise::{self, Item};
use crate::text::{Glyph, Span};

/// Turns paragraphs into shaped text.
pub struct Shaper<'f> {
    pub(super) fonts: &'f Fonts,
    buffer: RefCell<Buffer>,
}

impl<'f> Shaper<'f> {
    /// A shaper over the given faces.
    #[must_use]
    pub fn new(fonts: &'f Fonts) -> Self {
        Self { fonts, buffer: RefCell::new(Buffer::new()) }
    }

    /// The faces it uses.
    #[must_use]
    pub fn fonts(&self) -> &'f Fonts {
        self.fonts
    }

    /// Shapes one paragraph.
    ///
    /// `spans` cover the text without gaps. `rtl` is the direction of the paragraph's language; text of right-to-left
    /// letters alone overrides it. With `hyphenate`, lines may divide words.
    #[must_use]
    pub fn shape(&self, text: Arc<str>, spans: Vec<Span>, rtl: bool, hyphenate: bool) -> Shaped {
        let (levels, rtl) = itemise::levels(&text, rtl);
        let (items, missing) = itemise::items(self.fonts, &text, &spans, &levels, rtl);
        let shaped: Vec<ShapedItem> =
            items.iter().map(|item| ShapedItem { item: *item, glyphs: self.item(&text, item, &spans) }).collect();
        Shaped::new(text, spans, shaped, missing, rtl, hyphenate)
    }

    /// Shapes one item, or the part of one that stands on a line.
    pub(super) fn item(&self, text: &str, item: &Item, spans: &[Span]) -> Vec<Glyph> {
        let rtl = item.level % 2 == 1;
        let lang = spans.get(usize::from(item.span)).map_or([0; 4], |span| span.lang);
        let face = self.fonts.face(item.face);
        let plan = self.fonts.plan(item.face, rtl, item.script, lang);
        let mut buffer = self.buffer.borrow_mut();
        buffer.reset();
        buffer.set_cluster_level(ClusterLevel::MonotoneCharacters);
        buffer.set_direction(if rtl { Direction::RightToLeft } else { Direction::LeftToRight });
        buffer.set_script(iso_script(item.script));
        buffer.set_language(language(lang));
        let Some(own) = text.get(item.start..item.end) else { return Vec::new() };
        buffer.set_pre_context(text.get(..item.start).unwrap_or(""));
        for (at, c) in own.char_indices() {
            let drawn = if itemise::is_ignorable(c) {
                c
            } else if itemise::is_blank(c) {
                if face.has(c) && !c.is_control() { c } else { ' ' }
            } else if face.has(c) {
                c
            } else {
                char::REPLACEMENT_CHARACTER
            };
            buffer.push(u32::from(drawn), (item.start + at) as u32);
        }
        buffer.set_post_context(text.get(item.end..).unwrap_or(""));
        if harfrust::shape(&ShaperFont::new(&face.font), &mut buffer, ShapeOptions::new().plan(Some(&plan))).is_err() {
            return Vec::new();
        }
        let mut glyphs: Vec<Glyph> = buffer
            .glyph_infos()
            .iter()
            .zip(buffer.glyph_positions())
            .map(|(info, position)| Glyph {
                id: info.glyph_id as u16,
                cluster: info.cluster,
                advance: face.thousandths(position.x_advance),
                dx: face.thousandths(position.x_offset),
                dy: face.thousandths(position.y_offset),
                unsafe_before: info.unsafe_to_break(),
            })
            .collect();
        if item.face.is_nastaliq() || item.face.is_naskh() {
            widen_edges(&mut glyphs, text);
        }
        glyphs
    }
}

/// The blank of the Arabic faces is too narrow where another script begins: a quarter of an em at least.
fn widen_edges(glyphs: &mut [Glyph], text: &str) {
    let widen = |glyph: Option<&mut Glyph>| {
        if let Some(glyph) = glyph
            && text.get(glyph.cluster as usize..).is_some_and(|rest| rest.starts_with(' '))
        {
            glyph.advance = glyph.advance.max(250);
        }
    };
    widen(glyphs.first_mut());
    widen(glyphs.last_mut());
}
