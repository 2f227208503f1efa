//! The bundled typefaces, parsed once and shared, and the optional one for Chinese.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use harfrust::font::Blob;
use harfrust::font::name::NameId;
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
    /// The font file of a bundled face, TrueType of 1000 units to the em. A face from outside has none: whatever its
    /// outlines and units, it is drawn again for the file.
    pub data: Option<&'static [u8]>,
    /// 400 regular, 700 bold.
    pub weight: u16,
    /// Above the baseline, in thousandths of an em.
    pub ascent: i16,
    /// Below the baseline, in thousandths of an em, negative.
    pub descent: i16,
    /// Smallest box around all glyphs, in thousandths of an em: left, bottom, right, top.
    pub bounds: [i16; 4],
    pub(crate) font: Font,
    coverage: Vec<u64>,
}

impl Face {
    /// Reads one of the bundled files; `None` when it is not a font, which a test rules out.
    fn bundled(id: FaceId) -> Option<Self> {
        let (name, data, weight) = id.source()?;
        Some(Self { data: Some(data), weight, ..Self::read(id, name, Font::new(Blob::from(data), 0)?)? })
    }

    fn read(id: FaceId, name: &'static str, font: Font) -> Option<Self> {
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
        let metrics = font.metrics();
        let line = metrics.hhea_line?;
        let small = |units: i32| thousandths(&font, units).clamp(i16::MIN.into(), i16::MAX.into()) as i16;
        let (ascent, descent) = (small(line.ascender.to_i32()), small(line.descender.to_i32()));
        let around = metrics.bounds;
        let bounds = [around.x_min, around.y_min, around.x_max, around.y_max].map(|edge| small(edge.to_i32()));
        Some(Self { id, name, data: None, weight: 400, ascent, descent, bounds, font, coverage })
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

    /// Advance of a glyph by itself, in thousandths of an em.
    #[must_use]
    pub fn advance(&self, gid: u16) -> i32 {
        self.thousandths(ShaperFont::new(&self.font).glyph_h_advance(GlyphId::new(u32::from(gid))))
    }

    /// Units of the font in thousandths of an em.
    pub(crate) fn thousandths(&self, units: i32) -> i32 {
        thousandths(&self.font, units)
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
    /// Not a font, or not a whole one.
    #[error("the file is not a font")]
    NotAFont,
    /// Its characters are pictures of dots, not outlines.
    #[error("the font has no outlines")]
    NoOutlines,
    /// It lacks common Chinese characters.
    #[error("the font has no Chinese")]
    NotChinese,
}

/// Characters that every Chinese font has.
const COMMON: &str = "中国的一";

/// As many fonts as one file may hold; the largest collections have some twenty.
const COLLECTED: u32 = 64;

impl Fonts {
    /// The bundled faces; parsed on first use and shared from then on.
    #[must_use]
    pub fn bundled() -> &'static Self {
        &BUNDLED
    }

    fn of(faces: Vec<Face>, number: u64) -> Self {
        Self { faces, number, plans: Mutex::new(HashMap::new()) }
    }

    /// The bundled faces and one for Chinese, from the bytes of a font file: TrueType or CFF outlines, alone or in a
    /// collection, of which the font for simplified Chinese is taken, or else the first that has Chinese.
    ///
    /// # Errors
    ///
    /// See [`FontPackError`].
    pub fn with_chinese(data: Vec<u8>) -> Result<Self, FontPackError> {
        let mut hasher = DefaultHasher::new();
        data.hash(&mut hasher);
        let number = hasher.finish() | 1;
        let blob = Blob::from(data);
        let fonts: Vec<Font> = (0..COLLECTED).map_while(|index| Font::new(blob.clone(), index)).collect();
        if fonts.is_empty() {
            return Err(FontPackError::NotAFont);
        }
        let has = |font: &Font, c: char| font.charmap().map_unicode(c).is_some_and(|gid| gid.to_u32() != 0);
        let font = fonts
            .into_iter()
            .filter(|font| COMMON.chars().all(|c| has(font, c)))
            .min_by_key(|font| !is_simplified(font))
            .ok_or(FontPackError::NotChinese)?;
        let chinese = Face::read(FaceId::Chinese, "Chinese", font).ok_or(FontPackError::NotAFont)?;
        if COMMON.chars().any(|c| chinese.outline(chinese.glyph(c)).is_empty()) {
            return Err(FontPackError::NoOutlines);
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

fn thousandths(font: &Font, units: i32) -> i32 {
    let em = i32::from(font.units_per_em());
    if em == 1000 { units } else { (units * 1000 + em / 2).div_euclid(em) }
}

/// Whether a font draws Chinese as it is written on the mainland, by its name: `NotoSansCJKsc-Regular`, `NotoSansSC-Regular`.
fn is_simplified(font: &Font) -> bool {
    let name = font.names().get(NameId::POSTSCRIPT_NAME).and_then(|name| name.english_or_first());
    let name = name.map(|name| name.name().to_string()).unwrap_or_default();
    name.split('-').next().unwrap_or_default().to_ascii_lowercase().ends_with("sc")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, reason = "a test that panics is a test that fails")]

    use super::*;

    #[test]
    fn every_face_is_a_font_and_stands_at_its_number() {
        let fonts = Fonts::bundled();
        assert_eq!(fonts.faces().iter().map(|face| face.id).collect::<Vec<_>>(), FaceId::ALL[..10]);
        assert!(
            fonts.faces().iter().all(|face| face.font.units_per_em() == 1000 && face.ascent > 0 && face.descent < 0)
        );
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
