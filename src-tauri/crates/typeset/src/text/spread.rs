//! Words spread over the width of a line.

use crate::text::Line;

/// The most a blank may grow, in ems: more would tear the line apart.
const MOST: f32 = 0.3;

/// Widens the blanks of a line until it is `measure` wide; leaves it alone when they would grow too much.
pub(super) fn spread(line: &mut Line, measure: f32) {
    let text = std::sync::Arc::clone(&line.text);
    let is_blank = |at: u32| text.as_bytes().get(at as usize) == Some(&b' ');
    let free = measure - line.width;
    let blanks: usize =
        line.runs.iter().map(|run| run.glyphs.iter().filter(|glyph| is_blank(glyph.cluster)).count()).sum();
    let size = line.runs.iter().map(|run| run.size).fold(f32::MAX, f32::min);
    if blanks == 0 || free <= 0.0 || line.runs.iter().any(|run| run.face.is_nastaliq()) {
        return;
    }
    let each = free / blanks as f32;
    if each > size * MOST {
        return;
    }
    let mut x = 0.0;
    for run in &mut line.runs {
        // The same whole number of units for every blank: what is left over at the end of the line is less than a hair.
        let more = (each * 1000.0 / run.size) as i32;
        let mut count = 0;
        for glyph in run.glyphs.iter_mut().filter(|glyph| is_blank(glyph.cluster)) {
            glyph.advance += more;
            count += 1;
        }
        run.x = x;
        run.width += (more * count) as f32 * run.size / 1000.0;
        x += run.width;
    }
    line.width = x;
}
