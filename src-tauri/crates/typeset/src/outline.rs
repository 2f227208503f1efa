//! Glyphs as shapes: the word laid across a draft, which painted as text would stand between the paragraphs of every copy,
//! and the drawings of a face that is not embedded as it is.

use harfrust::GlyphId;
use harfrust::font::glyph::outline::{DrawMemory, DrawOptions, PathElement};

use crate::fonts::{Face, Fonts};
use crate::look::Ink;
use crate::text::{Line, Shaper, Span, TextStyle, primary};

/// One step of a contour.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Segment {
    /// A straight line.
    Line([f32; 2]),
    /// A cubic curve: two control points and the end.
    Curve([f32; 2], [f32; 2], [f32; 2]),
}

/// One stretch of an outline.
#[derive(Clone, Debug, PartialEq)]
pub struct Contour {
    /// Where it begins.
    pub start: [f32; 2],
    /// Its steps.
    pub segments: Vec<Segment>,
    /// Whether it ends where it begins; an inside is painted as if it did in any case.
    pub closed: bool,
}

impl Face {
    /// The outline of a glyph in thousandths of an em, y upwards; nothing for a blank.
    #[must_use]
    pub fn outline(&self, glyph: u16) -> Vec<Contour> {
        let mut contours = Vec::new();
        self.trace(glyph, &mut contours, &|x, y| [x, y]);
        contours
    }

    fn trace(&self, glyph: u16, contours: &mut Vec<Contour>, at: &impl Fn(f32, f32) -> [f32; 2]) {
        let mut path: Vec<PathElement> = Vec::new();
        let size = (self.font.units_per_em() != 1000).then_some(1000.0);
        if let Some(outline) = self.font.outline_glyphs().get(GlyphId::new(u32::from(glyph)))
            && outline.draw(&DrawOptions::new().with_ppem(size), DrawMemory::Scratch, &mut path).is_ok()
        {
            append(contours, &path, at);
        }
    }
}

/// Lays a word across the page from the lower start corner to the upper end corner, as wide as the page allows.
pub(crate) fn watermark(shaper: &Shaper<'_>, word: &str, lang: &str, rtl: bool, sheet: (f32, f32)) -> Vec<Contour> {
    let style = TextStyle { size: 100.0, leading: 1.0, serif: false, bold: true, italic: false, ink: Ink::Pale };
    let spans = vec![Span { end: word.len(), style, lang: primary(lang) }];
    let shaped = shaper.shape(word.into(), spans, rtl, false);
    let lines = shaped.lines(shaper, f32::MAX);
    let Some(line) = lines.first().filter(|line| line.width > 0.0) else { return Vec::new() };
    let diagonal = sheet.0.hypot(sheet.1);
    let scale = (diagonal * 0.62 / line.width).min(sheet.0 * 0.24 / 100.0);
    let (sin, cos) = (sheet.1 / diagonal, sheet.0 / diagonal);
    // The middle of the word's body goes to the middle of the sheet; the word climbs towards the right.
    let place = |x: f32, y: f32| {
        let (x, y) = ((x - line.width / 2.0) * scale, (y - 36.0) * scale);
        [sheet.0 / 2.0 + x * cos - y * sin, sheet.1 / 2.0 - x * sin - y * cos]
    };
    draw(shaper.fonts(), line, &place)
}

fn draw(fonts: &Fonts, line: &Line, place: &impl Fn(f32, f32) -> [f32; 2]) -> Vec<Contour> {
    let mut contours: Vec<Contour> = Vec::new();
    for run in &line.runs {
        let unit = run.size / 1000.0;
        let face = fonts.face(run.face);
        let mut pen = run.x;
        for glyph in &run.glyphs {
            let (left, base) = (pen + glyph.dx as f32 * unit, glyph.dy as f32 * unit);
            face.trace(glyph.id, &mut contours, &|x, y| place(left + x * unit, base + y * unit));
            pen += glyph.advance as f32 * unit;
        }
    }
    contours
}

fn append(contours: &mut Vec<Contour>, path: &[PathElement], at: &impl Fn(f32, f32) -> [f32; 2]) {
    let mut last = (0.0, 0.0);
    for element in path {
        match *element {
            PathElement::MoveTo { x, y } => {
                contours.push(Contour { start: at(x, y), segments: Vec::new(), closed: true });
                last = (x, y);
            }
            PathElement::LineTo { x, y } => {
                push(contours, Segment::Line(at(x, y)));
                last = (x, y);
            }
            PathElement::QuadTo { cx0, cy0, x, y } => {
                // A quadratic is the cubic whose controls lie two thirds of the way to its own.
                let third = |from: f32, to: f32| from + (to - from) * 2.0 / 3.0;
                let first = at(third(last.0, cx0), third(last.1, cy0));
                push(contours, Segment::Curve(first, at(third(x, cx0), third(y, cy0)), at(x, y)));
                last = (x, y);
            }
            PathElement::CurveTo { cx0, cy0, cx1, cy1, x, y } => {
                push(contours, Segment::Curve(at(cx0, cy0), at(cx1, cy1), at(x, y)));
                last = (x, y);
            }
            PathElement::Close => {}
        }
    }
}

fn push(contours: &mut [Contour], segment: Segment) {
    if let Some(contour) = contours.last_mut() {
        contour.segments.push(segment);
    }
}
