//! The codes of one embedded font: one code, one drawing, one text.
//!
//! A shaped cluster of several glyphs, or one moved off the baseline, becomes a single composite glyph. Text then stands on
//! one baseline with plain advances, and every reader finds one code for one character, in order, Nastaliq included.

use std::collections::HashMap;

use attache_typeset::Face;
use subsetter::GlyphRemapper;

use crate::PdfError;
use crate::glyf::{self, Composite};

/// What a code draws. Units of the face.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Drawing {
    /// A glyph as it is.
    Glyph(u16),
    /// Glyphs at their places, and the advance of the whole. No glyphs: a blank.
    Placed(Vec<(u16, i16, i16)>, u16),
}

/// The codes in use, in the order of first use.
pub(crate) struct Codes {
    /// Looked up, never listed.
    known: HashMap<Drawing, Vec<(String, u16)>>,
    list: Vec<(Drawing, String)>,
    widths: Vec<u16>,
}

/// A font file cut down to the drawings in use.
pub(crate) struct Embedded {
    pub bytes: Vec<u8>,
    /// Glyph of each code.
    pub glyphs: Vec<u16>,
}

impl Codes {
    pub fn new() -> Self {
        Self { known: HashMap::new(), list: vec![(Drawing::Glyph(0), String::new())], widths: vec![0] }
    }

    /// Whether any code is in use.
    pub fn is_used(&self) -> bool {
        self.list.len() > 1
    }

    /// Texts of the codes, from code 1 on.
    pub fn texts(&self) -> impl Iterator<Item = (u16, &str)> {
        (0u16..).zip(self.list.iter().map(|(_, text)| text.as_str())).skip(1)
    }

    /// Widths of the codes.
    pub fn widths(&self) -> &[u16] {
        &self.widths
    }

    /// The code that draws this and reads as `text`, with its width; made on first use.
    ///
    /// `None` when all 65,535 codes are taken.
    pub fn code(&mut self, drawing: Drawing, text: &str, face: &Face) -> Option<(u16, u16)> {
        let known = self.known.get(&drawing).and_then(|codes| codes.iter().find(|(own, _)| own == text));
        if let Some((_, code)) = known {
            return Some((*code, self.width(*code)));
        }
        let code = u16::try_from(self.list.len()).ok()?;
        self.widths.push(match &drawing {
            Drawing::Glyph(glyph) => face.advance(*glyph).clamp(0, i32::from(u16::MAX)) as u16,
            Drawing::Placed(_, advance) => *advance,
        });
        self.list.push((drawing.clone(), text.to_owned()));
        self.known.entry(drawing).or_default().push((text.to_owned(), code));
        Some((code, self.width(code)))
    }

    fn width(&self, code: u16) -> u16 {
        self.widths.get(usize::from(code)).copied().unwrap_or(0)
    }

    /// Cuts the face down to what is used and adds the composites.
    pub fn embed(&self, face: &Face) -> Result<Embedded, PdfError> {
        let mut kept = GlyphRemapper::new();
        for (drawing, _) in &self.list {
            match drawing {
                Drawing::Glyph(glyph) => _ = kept.remap(*glyph),
                Drawing::Placed(parts, _) => parts.iter().for_each(|part| _ = kept.remap(part.0)),
            }
        }
        let bytes = subsetter::subset(face.data, 0, &kept).map_err(|_| PdfError::Font(face.name))?;
        // The cut font also keeps the parts of its own composites: ours come after all of them.
        let count = glyf::glyph_count(&bytes).ok_or(PdfError::Font(face.name))?;
        let new = |old: u16| kept.get(old).unwrap_or(0);
        let mut composites: Vec<Composite> = Vec::new();
        let mut seen: HashMap<&Drawing, u16> = HashMap::new();
        let mut glyphs = Vec::with_capacity(self.list.len());
        for (drawing, _) in &self.list {
            glyphs.push(match drawing {
                Drawing::Glyph(glyph) => new(*glyph),
                Drawing::Placed(parts, advance) => *seen.entry(drawing).or_insert_with(|| {
                    let parts = parts.iter().map(|(glyph, x, y)| (new(*glyph), *x, *y)).collect();
                    composites.push(Composite { parts, advance: *advance });
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

    use super::{Codes, Drawing};

    #[test]
    fn every_code_is_as_wide_on_the_page_as_in_its_font() {
        // Letters with marks are composites of the face itself, whose parts the cut font keeps beyond those asked for.
        for id in [FaceId::SansBold, FaceId::NastaliqBold] {
            let face = Fonts::bundled().face(id);
            let mut codes = Codes::new();
            let glyph = |c: char| face.glyph(c);
            for c in "éșțâ آؤئ".chars().filter(|c| face.has(*c)) {
                codes.code(Drawing::Glyph(glyph(c)), &c.to_string(), face).unwrap();
            }
            let parts = vec![(glyph('.'), 10, -20), (glyph(':'), 200, 300)];
            codes.code(Drawing::Placed(parts, 777), "x", face).unwrap();
            codes.code(Drawing::Placed(Vec::new(), 55), "y", face).unwrap();
            let embedded = codes.embed(face).unwrap();
            let font = Font::new(Blob::from(embedded.bytes), 0).unwrap();
            let advance = |glyph: u16| ShaperFont::new(&font).glyph_h_advance(GlyphId::new(u32::from(glyph)));
            let in_font: Vec<i32> = embedded.glyphs.iter().skip(1).map(|glyph| advance(*glyph)).collect();
            let on_page: Vec<i32> = codes.widths().iter().skip(1).map(|width| i32::from(*width)).collect();
            assert_eq!(in_font, on_page, "{id:?}");
            assert!(on_page.ends_with(&[777, 55]));
        }
    }
}
