//! A face drawn again as a TrueType font of 1000 units to the em, whatever its own outlines and units: one way to embed
//! serves TrueType, CFF and collections of either, composites included.
//!
//! Source: OpenType 1.9, chapters `glyf`, `head`, `hhea`, `hmtx`, `maxp`. Without hints, which no PDF reader asks for.

use attache_typeset::{Contour, Face, Segment};

use crate::glyf::{assemble, pad};

/// How far a drawn curve may leave the face's own, in thousandths of an em.
const TOLERANCE: f32 = 0.4;

/// As often as a curve is halved at most; a quarter of a circle of half an em needs two.
const HALVINGS: u32 = 5;

const ON_CURVE: u8 = 0x01;
const X_SHORT: u8 = 0x02;
const Y_SHORT: u8 = 0x04;
const X_SAME_OR_POSITIVE: u8 = 0x10;
const Y_SAME_OR_POSITIVE: u8 = 0x20;

/// A point of a TrueType outline.
#[derive(Clone, Copy, PartialEq)]
struct Point {
    x: i16,
    y: i16,
    on_curve: bool,
}

/// The glyphs in their order as a font; `None` when there are more than a font can hold.
pub(crate) fn font(face: &Face, glyphs: impl Iterator<Item = u16>) -> Option<Vec<u8>> {
    let (mut glyf, mut loca, mut hmtx) = (Vec::new(), vec![0u32], Vec::new());
    let (mut count, mut most_points, mut most_contours, mut widest) = (0u16, 0u16, 0u16, 0u16);
    for glyph in glyphs {
        let contours: Vec<Vec<Point>> = face.outline(glyph).iter().map(points).filter(|own| own.len() > 2).collect();
        most_points = most_points.max(u16::try_from(contours.iter().map(Vec::len).sum::<usize>()).ok()?);
        most_contours = most_contours.max(u16::try_from(contours.len()).ok()?);
        let left = write(&mut glyf, &contours);
        pad(&mut glyf);
        loca.push(u32::try_from(glyf.len()).ok()?);
        let advance = face.advance(glyph).clamp(0, i32::from(u16::MAX)) as u16;
        widest = widest.max(advance);
        hmtx.extend(advance.to_be_bytes());
        hmtx.extend(left.to_be_bytes());
        count = count.checked_add(1)?;
    }
    let [left, bottom, right, top] = face.bounds.map(i16::cast_unsigned);
    let (ascent, descent) = (face.ascent.cast_unsigned(), face.descent.cast_unsigned());
    let head = words(&[
        1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 0, 1000, 0, 0, 0, 0, 0, 0, 0, 0, left, bottom, right, top, 0, 8, 2, 1, 0,
    ]);
    let hhea = words(&[1, 0, ascent, descent, 0, widest, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, count]);
    let maxp = words(&[1, 0, count, most_points, most_contours, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0]);
    let loca = loca.iter().flat_map(|offset| offset.to_be_bytes()).collect();
    let tables =
        [(*b"glyf", glyf), (*b"head", head), (*b"hhea", hhea), (*b"hmtx", hmtx), (*b"loca", loca), (*b"maxp", maxp)];
    Some(assemble(tables.into()))
}

fn words(words: &[u16]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_be_bytes()).collect()
}

/// The points of a contour, each once: where it ends is where it began.
fn points(contour: &Contour) -> Vec<Point> {
    let mut points = vec![point(contour.start, true)];
    let mut at = contour.start;
    for segment in &contour.segments {
        match *segment {
            Segment::Line(end) => {
                points.push(point(end, true));
                at = end;
            }
            Segment::Curve(first, second, end) => {
                curve(&mut points, [at, first, second, end], HALVINGS);
                at = end;
            }
        }
    }
    points.dedup();
    if points.len() > 1 && points.last() == points.first() {
        points.pop();
    }
    points
}

/// A cubic curve as quadratic ones.
///
/// The quadratic that shares its ends and whose control is the mean of what either half asks for leaves it by
/// `√3/36 · |p3 − 3p2 + 3p1 − p0|` at most; a cubic that was quadratic comes back as it was.
fn curve(points: &mut Vec<Point>, [p0, p1, p2, p3]: [[f32; 2]; 4], halvings: u32) {
    let [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = [p0, p1, p2, p3];
    let bend = |a: f32, b: f32, c: f32, d: f32| d - 3.0 * c + 3.0 * b - a;
    let away = bend(x0, x1, x2, x3).hypot(bend(y0, y1, y2, y3)) * 3.0_f32.sqrt() / 36.0;
    if halvings == 0 || away <= TOLERANCE {
        let control = |a: f32, b: f32, c: f32, d: f32| (3.0 * (b + c) - a - d) / 4.0;
        points.push(point([control(x0, x1, x2, x3), control(y0, y1, y2, y3)], false));
        points.push(point(p3, true));
        return;
    }
    let middle = |[ax, ay]: [f32; 2], [bx, by]: [f32; 2]| [f32::midpoint(ax, bx), f32::midpoint(ay, by)];
    let (first, inner, last) = (middle(p0, p1), middle(p1, p2), middle(p2, p3));
    let (before, after) = (middle(first, inner), middle(inner, last));
    let half = middle(before, after);
    curve(points, [p0, first, before, half], halvings - 1);
    curve(points, [half, after, last, p3], halvings - 1);
}

fn point([x, y]: [f32; 2], on_curve: bool) -> Point {
    Point { x: x.round() as i16, y: y.round() as i16, on_curve }
}

/// Writes a glyph and returns its left edge; nothing for a blank.
fn write(glyf: &mut Vec<u8>, contours: &[Vec<Point>]) -> i16 {
    let all = || contours.iter().flatten();
    let edge = |of: fn(&Point) -> i16, most: bool| {
        let found = if most { all().map(of).max() } else { all().map(of).min() };
        found.unwrap_or(0)
    };
    let left = edge(|point| point.x, false);
    if contours.is_empty() {
        return left;
    }
    glyf.extend((contours.len() as u16).to_be_bytes());
    for side in [left, edge(|point| point.y, false), edge(|point| point.x, true), edge(|point| point.y, true)] {
        glyf.extend(side.to_be_bytes());
    }
    let mut last = 0u16;
    for contour in contours {
        last += contour.len() as u16;
        glyf.extend((last - 1).to_be_bytes());
    }
    glyf.extend(0u16.to_be_bytes());
    let (mut xs, mut ys) = (Vec::new(), Vec::new());
    let (mut x, mut y) = (0i16, 0i16);
    for point in all() {
        let mut flag = if point.on_curve { ON_CURVE } else { 0 };
        flag |= step(&mut xs, i32::from(point.x) - i32::from(x), X_SHORT, X_SAME_OR_POSITIVE);
        flag |= step(&mut ys, i32::from(point.y) - i32::from(y), Y_SHORT, Y_SAME_OR_POSITIVE);
        glyf.push(flag);
        (x, y) = (point.x, point.y);
    }
    glyf.extend(xs);
    glyf.extend(ys);
    left
}

/// Writes one coordinate as its distance from the one before, as short as it can be, and returns the flags that say so.
fn step(out: &mut Vec<u8>, distance: i32, short: u8, same_or_positive: u8) -> u8 {
    match (distance, u8::try_from(distance.unsigned_abs())) {
        (0, _) => same_or_positive,
        (_, Ok(size)) => {
            out.push(size);
            if distance > 0 { short | same_or_positive } else { short }
        }
        _ => {
            out.extend((distance.clamp(i16::MIN.into(), i16::MAX.into()) as i16).to_be_bytes());
            0
        }
    }
}

#[cfg(test)]
mod tests {
    use attache_typeset::{FaceId, Fonts};
    use harfrust::font::Blob;
    use harfrust::font::glyph::outline::{ControlBoundsSink, DrawMemory, DrawOptions};
    use harfrust::{Font, GlyphId, ShaperFont};

    use super::{Point, curve, font};

    const COLLECTION: &[u8] = include_bytes!("../../../../tests/fixtures/fonts/chinese.ttc");

    #[test]
    fn another_reader_finds_the_glyphs_of_a_cff_face_as_large_and_as_wide() {
        let fonts = Fonts::with_chinese(COLLECTION.to_vec()).unwrap();
        let face = fonts.face(FaceId::Chinese);
        let glyphs: Vec<u16> = "代表团访问，".chars().map(|c| face.glyph(c)).collect();
        let drawn = Font::new(Blob::from(font(face, glyphs.iter().copied()).unwrap()), 0).unwrap();
        let original = Font::new(Blob::from(COLLECTION.to_vec()), 1).unwrap();
        let bounds = |font: &Font, glyph: u16| {
            let mut bounds = ControlBoundsSink::new();
            let outlines = font.outline_glyphs();
            let outline = outlines.get(GlyphId::new(u32::from(glyph))).unwrap();
            outline.draw(&DrawOptions::new(), DrawMemory::Scratch, &mut bounds).unwrap();
            bounds.bounding_box().unwrap()
        };
        for (new, old) in (0..).zip(glyphs) {
            let (ours, theirs) = (bounds(&drawn, new), bounds(&original, old));
            for (a, b) in [(ours.x_min, theirs.x_min), (ours.y_min, theirs.y_min), (ours.x_max, theirs.x_max)] {
                assert!((a - b).abs() <= 2.0, "{ours:?} for {theirs:?}");
            }
            assert_eq!(ShaperFont::new(&drawn).glyph_h_advance(GlyphId::new(u32::from(new))), 1000);
        }
    }

    #[test]
    fn a_cubic_that_was_quadratic_comes_back_and_a_round_one_is_cut_in_four() {
        let drawn = |cubic: [[f32; 2]; 4]| {
            let mut points: Vec<Point> = Vec::new();
            curve(&mut points, cubic, 5);
            points.iter().map(|point| (point.x, point.y, point.on_curve)).collect::<Vec<_>>()
        };
        assert_eq!(drawn([[0., 0.], [200., 400.], [400., 400.], [600., 0.]]), [(300, 600, false), (600, 0, true)]);
        // A quarter of a circle of 500: every point it is drawn through lies on it.
        let round = drawn([[500., 0.], [500., 276.], [276., 500.], [0., 500.]]);
        assert_eq!(round.len(), 8);
        for (x, y, _) in round.into_iter().filter(|point| point.2) {
            assert!((f32::from(x).hypot(f32::from(y)) - 500.0).abs() < 1.0);
        }
    }
}
