//! The codes of one embedded font: one code, one drawing, one text.
//!
//! A shaped cluster of several glyphs, or one moved off the baseline, becomes a single composite glyph. Text then stands on
//! one baseline with plain advances, and every reader finds one code for one character, in order, Nastaliq included.

use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

use attache_typeset::{Face, FaceId};
use subsetter::GlyphRemapper;

use crate::PdfError;
use crate::glyf::{self, Composite, Part};
use crate::redraw;

/// What a code draws. Units of the face.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Drawing {
    /// A glyph as it is.
    Glyph(u16),
    /// Glyphs at their places. None: a blank.
    Placed(Vec<Part>),
}

#[derive(Debug)]
struct Code {
    drawing: Drawing,
    width: u16,
    text: Box<str>,
}

/// The codes in use, in the order of first use.
pub(crate) struct Codes {
    list: Vec<Code>,
    /// Codes of glyphs as they are, by glyph.
    plain: Vec<Vec<u16>>,
    /// Codes of placed glyphs, by a hash of all there is to them. Looked up, never listed.
    placed: HashMap<u64, Vec<u16>>,
}

/// The codes of every face.
pub(crate) struct CodesByFace(BTreeMap<FaceId, Codes>);

/// A font file cut down to the drawings in use.
pub(crate) struct Embedded {
    pub bytes: Vec<u8>,
    /// Glyph of each code.
    pub glyphs: Vec<u16>,
}

impl CodesByFace {
    pub fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// The codes of a face.
    pub fn of(&mut self, face: FaceId) -> &mut Codes {
        self.0.entry(face).or_insert_with(Codes::new)
    }

    /// Faces in use, in the order of their numbers.
    pub fn used(&self) -> impl Iterator<Item = (FaceId, &Codes)> {
        self.0.iter().filter(|(_, codes)| codes.list.len() > 1).map(|(face, codes)| (*face, codes))
    }
}

impl Codes {
    pub fn new() -> Self {
        let nothing = Code { drawing: Drawing::Glyph(0), width: 0, text: "".into() };
        Self { list: vec![nothing], plain: Vec::new(), placed: HashMap::new() }
    }

    /// Texts of the codes, from code 1 on.
    pub fn texts(&self) -> impl Iterator<Item = (u16, &str)> {
        (0u16..).zip(self.list.iter().map(|code| &*code.text)).skip(1)
    }

    /// Widths of the codes.
    pub fn widths(&self) -> impl Iterator<Item = u16> {
        self.list.iter().map(|code| code.width)
    }

    /// The code that draws a glyph as it is and reads as `text`, with its width; made on first use.
    ///
    /// `None` when all 65,535 codes are taken.
    pub fn glyph(&mut self, glyph: u16, text: &str, face: &Face) -> Option<(u16, u16)> {
        let slot = usize::from(glyph);
        if self.plain.len() <= slot {
            self.plain.resize_with(slot + 1, Vec::new);
        }
        let known = self.plain.get_mut(slot)?;
        for code in known.iter() {
            if let Some(own) = self.list.get(usize::from(*code)).filter(|own| *own.text == *text) {
                return Some((*code, own.width));
            }
        }
        let width = face.advance(glyph).clamp(0, i32::from(u16::MAX)) as u16;
        let code = u16::try_from(self.list.len()).ok()?;
        self.list.push(Code { drawing: Drawing::Glyph(glyph), width, text: text.into() });
        known.push(code);
        Some((code, width))
    }

    /// The code that draws glyphs at their places, moves the pen by `width` and reads as `text`; made on first use.
    ///
    /// `None` when all 65,535 codes are taken.
    pub fn placed(&mut self, parts: &[Part], width: u16, text: &str) -> Option<u16> {
        let mut hash = DefaultHasher::new();
        (parts, width, text).hash(&mut hash);
        let known = self.placed.entry(hash.finish()).or_default();
        for code in known.iter() {
            let is_it = |own: &Code| {
                own.width == width && *own.text == *text && matches!(&own.drawing, Drawing::Placed(own) if own == parts)
            };
            if self.list.get(usize::from(*code)).is_some_and(is_it) {
                return Some(*code);
            }
        }
        let code = u16::try_from(self.list.len()).ok()?;
        self.list.push(Code { drawing: Drawing::Placed(parts.to_vec()), width, text: text.into() });
        known.push(code);
        Some(code)
    }

    /// Cuts the face down to what is used and adds the composites.
    pub fn embed(&self, face: &Face) -> Result<Embedded, PdfError> {
        let mut kept = GlyphRemapper::new();
        for code in &self.list {
            match &code.drawing {
                Drawing::Glyph(glyph) => _ = kept.remap(*glyph),
                Drawing::Placed(parts) => parts.iter().for_each(|part| _ = kept.remap(part.0)),
            }
        }
        let bytes = match face.data {
            Some(data) => subsetter::subset(data, 0, &kept).ok(),
            None => redraw::font(face, kept.remapped_gids()),
        };
        let bytes = bytes.ok_or(PdfError::Font(face.name))?;
        // The cut font also keeps the parts of its own composites: ours come after all of them.
        let count = glyf::glyph_count(&bytes).ok_or(PdfError::Font(face.name))?;
        let new = |old: u16| kept.get(old).unwrap_or(0);
        let mut composites: Vec<Composite> = Vec::new();
        let mut seen: HashMap<(&[Part], u16), u16> = HashMap::new();
        let mut glyphs = Vec::with_capacity(self.list.len());
        for code in &self.list {
            glyphs.push(match &code.drawing {
                Drawing::Glyph(glyph) => new(*glyph),
                Drawing::Placed(parts) => *seen.entry((parts, code.width)).or_insert_with(|| {
                    let parts = parts.iter().map(|(glyph, x, y)| (new(*glyph), *x, *y)).collect();
                    composites.push(Composite { parts, advance: code.width });
                    count + (composites.len() - 1) as u16
                }),
            });
        }
        if composites.is_empty() {
            return Ok(Embedded { bytes, glyphs });
        }
        let bytes = glyf::extend(&bytes, &composites).ok_or(PdfError::Font(face.name))?;
        Ok(Embedded { bytes, glyphs })
    }
}

#[cfg(test)]
mod tests {
    use attache_typeset::{FaceId, Fonts};
    use harfrust::font::Blob;
    use harfrust::{Font, GlyphId, ShaperFont};

    use super::Codes;

    #[test]
    fn every_code_is_as_wide_on_the_page_as_in_its_font() {
        // Letters with marks are composites of the face itself, whose parts the cut font keeps beyond those asked for.
        for id in [FaceId::SansBold, FaceId::NastaliqBold] {
            let face = Fonts::bundled().face(id);
            let mut codes = Codes::new();
            let glyph = |c: char| face.glyph(c);
            for c in "éșțâ آؤئ".chars().filter(|c| face.has(*c)) {
                codes.glyph(glyph(c), &c.to_string(), face).unwrap();
            }
            let parts = [(glyph('.'), 10, -20), (glyph(':'), 200, 300)];
            codes.placed(&parts, 777, "x").unwrap();
            codes.placed(&[], 55, "y").unwrap();
            let embedded = codes.embed(face).unwrap();
            let font = Font::new(Blob::from(embedded.bytes), 0).unwrap();
            let advance = |glyph: u16| ShaperFont::new(&font).glyph_h_advance(GlyphId::new(u32::from(glyph)));
            let in_font: Vec<i32> = embedded.glyphs.iter().skip(1).map(|glyph| advance(*glyph)).collect();
            let on_page: Vec<i32> = codes.widths().skip(1).map(i32::from).collect();
            assert_eq!(in_font, on_page, "{id:?}");
            assert!(on_page.ends_with(&[777, 55]));
        }
    }

    #[test]
    fn a_code_is_taken_again_only_for_the_same_drawing_width_and_text() {
        let face = Fonts::bundled().face(FaceId::Sans);
        let mut codes = Codes::new();
        let first = codes.glyph(40, "a", face).unwrap();
        assert_eq!(codes.glyph(40, "a", face), Some(first));
        let others = [codes.glyph(40, "b", face).unwrap().0, codes.glyph(41, "a", face).unwrap().0];
        let placed = codes.placed(&[(40, 1, 2)], 9, "a").unwrap();
        assert_eq!(codes.placed(&[(40, 1, 2)], 9, "a"), Some(placed));
        let rest = [
            codes.placed(&[(40, 1, 3)], 9, "a"),
            codes.placed(&[(40, 1, 2)], 8, "a"),
            codes.placed(&[(40, 1, 2)], 9, "b"),
        ];
        let mut all = vec![first.0, placed];
        all.extend(others);
        all.extend(rest.map(Option::unwrap));
        all.sort_unstable();
        assert_eq!(all, (1..=7).collect::<Vec<_>>());
    }
}
