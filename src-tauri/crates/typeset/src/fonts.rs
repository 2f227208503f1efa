//! The bundled typefaces, parsed once and shared, and the optional one for Chinese.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use harfrust::font::Blob;
use harfrust::{Direction, Font, GlyphId, Language, Script, ShapePlan, ShaperFont, Tag};

/// One typeface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum FaceId {
    /// Noto Sans: Latin, Greek, Cyrillic.
    Sans,
    /// Noto Sans Bold.
    SansBold,
    /// Noto Sans Italic.
    SansItalic,
    /// Noto Serif Bold: titles.
    SerifBold,
    /// Noto Naskh Arabic.
    Naskh,
    /// Noto Naskh Arabic Bold.
    NaskhBold,
    /// Noto Nastaliq Urdu.
    Nastaliq,
    /// Noto Nastaliq Urdu Bold.
    NastaliqBold,
    /// Noto Sans Math: arrows and signs.
    Math,
    /// Noto Sans Symbols 2: squares, ticks.
    Symbols,
    /// Chinese, where the reader has installed it: too large to be bundled.
    Chinese,
}

impl FaceId {
    /// All faces, in the order of their numbers.
    pub const ALL: [Self; 11] = [
        Self::Sans,
        Self::SansBold,
        Self::SansItalic,
        Self::SerifBold,
        Self::Naskh,
        Self::NaskhBold,
        Self::Nastaliq,
        Self::NastaliqBold,
        Self::Math,
        Self::Symbols,
        Self::Chinese,
    ];

    /// Whether it is one of the sloping Urdu faces.
    #[must_use]
    pub fn is_nastaliq(self) -> bool {
        matches!(self, Self::Nastaliq | Self::NastaliqBold)
    }

    /// Whether it is one of the upright Arabic faces.
    #[must_use]
    pub fn is_naskh(self) -> bool {
        matches!(self, Self::Naskh | Self::NaskhBold)
    }

    /// How much larger than its nominal size it is set, to sit well beside Latin.
    pub(crate) fn scale(self) -> f32 {
        if self.is_naskh() {
            1.12
        } else if self.is_nastaliq() {
            1.04
        } else {
            1.0
        }
    }

    /// Name, file and weight of a bundled face.
    fn source(self) -> Option<(&'static str, &'static [u8], u16)> {
        macro_rules! font {
            ($name:literal, $weight:literal) => {
                ($name, include_bytes!(concat!("../../../../assets/fonts/", $name, ".ttf")), $weight)
            };
        }
        Some(match self {
            Self::Sans => font!("NotoSans-Regular", 400),
            Self::SansBold => font!("NotoSans-Bold", 700),
            Self::SansItalic => font!("NotoSans-Italic", 400),
            Self::SerifBold => font!("NotoSerif-Bold", 700),
            Self::Naskh => font!("NotoNaskhArabic-Regular", 400),
            Self::NaskhBold => font!("NotoNaskhArabic-Bold", 700),
            Self::Nastaliq => font!("NotoNastaliqUrdu-Regular", 400),
            Self::NastaliqBold => font!("NotoNastaliqUrdu-Bold", 700),
            Self::Math => font!("NotoSansMath-Regular", 400),
            Self::Symbols => font!("NotoSansSymbols2-Regular", 400),
            Self::Chinese => return None,
        })
    }
}

/// A typeface with what the typesetter and the file writer ask of it.
pub struct Face {
    /// Which one.
    pub id: FaceId,
    /// Its `PostScript` name.
    pub name: &'static str,
    /// The font file.
    pub data: Cow<'static, [u8]>,
    /// 400 regular, 700 bold.
    pub weight: u16,
    /// Units to the em.
    pub units_per_em: u16,
    /// Above the baseline, in units.
    pub ascent: i16,
    /// Below the baseline, in units, negative.
    pub descent: i16,
    /// Smallest box around all glyphs, in units: left, bottom, right, top.
    pub bounds: [i16; 4],
    pub(crate) font: Font,
    coverage: Vec<u64>,
}

impl Face {
    /// Reads one of the bundled files; `None` when it is not a font, which a test rules out.
    fn bundled(id: FaceId) -> Option<Self> {
        let (name, data, weight) = id.source()?;
        Self::read(id, name, data.into(), weight, Font::new(Blob::from(data), 0)?)
    }

    fn read(id: FaceId, name: &'static str, data: Cow<'static, [u8]>, weight: u16, font: Font) -> Option<Self> {
        let mut coverage = Vec::new();
        for (code, gid) in font.charmap().unicodes() {
            let at = code as usize / 64;
            // No face draws beyond the third plane.
            if gid.to_u32() == 0 || code > 0x3_FFFF {
                continue;
            }
            if at >= coverage.len() {
                coverage.resize(at + 1, 0u64);
            }
            if let Some(word) = coverage.get_mut(at) {
                *word |= 1 << (code % 64);
            }
        }
        let (head, hhea) = (table(&data, *b"head")?, table(&data, *b"hhea")?);
        let (ascent, descent) = (i16_at(hhea, 4)?, i16_at(hhea, 6)?);
        let bounds = [i16_at(head, 36)?, i16_at(head, 38)?, i16_at(head, 40)?, i16_at(head, 42)?];
        let units_per_em = font.units_per_em();
        Some(Self { id, name, data, weight, units_per_em, ascent, descent, bounds, font, coverage })
    }

    /// Whether it can draw the character.
    #[must_use]
    pub fn has(&self, c: char) -> bool {
        let code = c as usize;
        self.coverage.get(code / 64).is_some_and(|word| word >> (code % 64) & 1 == 1)
    }

    /// The glyph of a character by itself, 0 if there is none.
    #[must_use]
    pub fn glyph(&self, c: char) -> u16 {
        self.font.charmap().map_unicode(c).map_or(0, |gid| gid.to_u32() as u16)
    }

    /// Advance of a glyph by itself, in units.
    #[must_use]
    pub fn advance(&self, gid: u16) -> i32 {
        ShaperFont::new(&self.font).glyph_h_advance(GlyphId::new(u32::from(gid)))
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct PlanKey {
    face: FaceId,
    rtl: bool,
    script: [u8; 4],
    lang: [u8; 4],
}

/// All bundled typefaces.
pub struct Fonts {
    faces: Vec<Face>,
    number: u64,
    plans: Mutex<HashMap<PlanKey, Arc<ShapePlan>>>,
}

static BUNDLED: LazyLock<Fonts> =
    LazyLock::new(|| Fonts::of(FaceId::ALL.into_iter().filter_map(Face::bundled).collect(), 0));

/// Why a file cannot serve as the face for Chinese.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FontPackError {
    /// Not a font.
    #[error("the file is not a font")]
    NotAFont,
    /// Not a single TrueType font of 1000 units to the em, which is what the file writer embeds.
    #[error("the font is not a TrueType font of 1000 units to the em")]
    Outlines,
    /// It lacks common Chinese characters.
    #[error("the font has no Chinese")]
    NotChinese,
}

impl Fonts {
    /// The bundled faces; parsed on first use and shared from then on.
    #[must_use]
    pub fn bundled() -> &'static Self {
        &BUNDLED
    }

    fn of(faces: Vec<Face>, number: u64) -> Self {
        Self { faces, number, plans: Mutex::new(HashMap::new()) }
    }

    /// The bundled faces and one for Chinese, from the bytes of a TrueType file such as Noto Sans SC.
    ///
    /// # Errors
    ///
    /// See [`FontPackError`].
    pub fn with_chinese(data: Vec<u8>) -> Result<Self, FontPackError> {
        let font = Font::new(Blob::from(data.clone()), 0).ok_or(FontPackError::NotAFont)?;
        let embeddable = data.starts_with(&[0, 1, 0, 0]) && table(&data, *b"glyf").is_some();
        if !embeddable || font.units_per_em() != 1000 {
            return Err(FontPackError::Outlines);
        }
        let mut hasher = DefaultHasher::new();
        data.hash(&mut hasher);
        let number = hasher.finish() | 1;
        let chinese = Face::read(FaceId::Chinese, "Chinese", data.into(), 400, font).ok_or(FontPackError::NotAFont)?;
        if !"中国的一".chars().all(|c| chinese.has(c)) {
            return Err(FontPackError::NotChinese);
        }
        Ok(Self::of(FaceId::ALL.into_iter().filter_map(Face::bundled).chain([chinese]).collect(), number))
    }

    /// All faces there are, in the order of [`FaceId::ALL`].
    #[must_use]
    pub fn faces(&self) -> &[Face] {
        &self.faces
    }

    /// One face; the first where the reader does not have it.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "a test asserts that every bundled face stands at its own number")]
    pub fn face(&self, id: FaceId) -> &Face {
        self.faces.get(id as usize).unwrap_or(&self.faces[0])
    }

    /// Whether a face is there and can draw the character.
    pub(crate) fn has(&self, id: FaceId, c: char) -> bool {
        self.faces.get(id as usize).is_some_and(|face| face.has(c))
    }

    /// Tells sets of faces apart: 0 for the bundled ones alone.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.number
    }

    /// The shaping plan for one kind of text, made once.
    pub(crate) fn plan(&self, face: FaceId, rtl: bool, script: [u8; 4], lang: [u8; 4]) -> Arc<ShapePlan> {
        let mut plans = self.plans.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(plans.entry(PlanKey { face, rtl, script, lang }).or_insert_with(|| {
            let direction = if rtl { Direction::RightToLeft } else { Direction::LeftToRight };
            let (script, language) = (iso_script(script), language(lang));
            Arc::new(ShapePlan::new(&self.face(face).font, direction, script, language.as_ref(), &[]))
        }))
    }
}

pub(crate) fn iso_script(script: [u8; 4]) -> Option<Script> {
    Script::from_iso15924_tag(Tag::new(&script))
}

pub(crate) fn language(lang: [u8; 4]) -> Option<Language> {
    let end = lang.iter().position(|byte| *byte == 0).unwrap_or(lang.len());
    lang.get(..end).and_then(Language::new)
}

/// The bytes of one table of a font file.
fn table(data: &[u8], tag: [u8; 4]) -> Option<&[u8]> {
    let count = usize::from(u16::from_be_bytes([*data.get(4)?, *data.get(5)?]));
    let record = data.get(12..12 + 16 * count)?.chunks_exact(16).find(|record| record.starts_with(&tag))?;
    let word =
        |at: usize| -> Option<usize> { Some(u32::from_be_bytes(record.get(at..at + 4)?.try_into().ok()?) as usize) };
    data.get(word(8)?..word(8)? + word(12)?)
}

fn i16_at(data: &[u8], at: usize) -> Option<i16> {
    Some(i16::from_be_bytes(data.get(at..at + 2)?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, reason = "a test that panics is a test that fails")]

    use super::*;

    #[test]
    fn every_face_is_a_font_and_stands_at_its_number() {
        let fonts = Fonts::bundled();
        assert_eq!(fonts.faces().iter().map(|face| face.id).collect::<Vec<_>>(), FaceId::ALL[..10]);
        assert!(fonts.faces().iter().all(|face| face.units_per_em == 1000 && face.ascent > 0 && face.descent < 0));
    }

    #[test]
    fn names_in_four_scripts_have_their_letters() {
        let has = |id, text: &str| text.chars().all(|c| Fonts::bundled().face(id).has(c));
        for id in [FaceId::Sans, FaceId::SansBold, FaceId::SansItalic] {
            assert!(has(id, "Ștefan Țîrlea, Éloïse, Αθήνα, Владимир, İstanbul – „…” € №"), "{id:?}");
        }
        assert!(has(FaceId::SerifBold, "Ședință, Réunion, Ağrı"));
        for id in [FaceId::Naskh, FaceId::NaskhBold, FaceId::Nastaliq, FaceId::NastaliqBold] {
            assert!(has(id, "پاکستانٹڈڑںےہھگچکیاأإؤئةى"), "{id:?}");
        }
    }
}
