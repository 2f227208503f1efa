//! Runs to lines: which face each letter is set in, how the letters join, where lines break.
//!
//! [`Shaper::shape`] does the costly part once; [`Shaped::lines`] breaks it for any width. No blocks, pages or structure.

mod breaks;
mod cache;
mod digits;
mod hyphens;
mod itemise;
mod line;
mod shape;
mod spread;

use std::sync::Arc;

use crate::fonts::FaceId;
use crate::look::Ink;

pub use breaks::Shaped;
pub use cache::Cache;
pub(crate) use digits::{digits, raised};
pub use shape::Shaper;

/// Style of a stretch of text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextStyle {
    /// Nominal size in points; Arabic faces are set a little larger by themselves.
    pub size: f32,
    /// Line height of Latin text, in ems.
    pub leading: f32,
    /// In the serif face, where the script has one.
    pub serif: bool,
    /// Bold.
    pub bold: bool,
    /// Italic, where the script has it.
    pub italic: bool,
    /// Ink.
    pub ink: Ink,
}

/// A stretch of a paragraph's text of one style and language.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    /// Byte offset of its end; it begins where the one before ends.
    pub end: usize,
    /// Style.
    pub style: TextStyle,
    /// Primary language subtag, zero-padded.
    pub lang: [u8; 4],
}

/// One glyph of a run, in visual order. Units of the face.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glyph {
    /// Index in the bundled face.
    pub id: u16,
    /// Byte offset, in the paragraph, of the first character it stands for; the line's end for a hyphen of ours.
    pub cluster: u32,
    /// How far the pen moves.
    pub advance: i32,
    /// Moved right.
    pub dx: i32,
    /// Moved up.
    pub dy: i32,
    pub(crate) unsafe_before: bool,
}

/// Glyphs of one face, size, direction and span, in a line.
#[derive(Clone, Debug)]
pub struct GlyphRun {
    /// Byte range in the paragraph's text.
    pub start: usize,
    /// End of the byte range.
    pub end: usize,
    /// Which span of the paragraph it belongs to.
    pub span: u16,
    /// Embedding level: odd is right to left.
    pub level: u8,
    /// Face.
    pub face: FaceId,
    /// Size it is set in, points.
    pub size: f32,
    /// Ink.
    pub ink: Ink,
    /// Left edge, points from the left edge of the line.
    pub x: f32,
    /// Width, points.
    pub width: f32,
    /// Glyphs, left to right.
    pub glyphs: Vec<Glyph>,
    /// Whether its last glyph in reading order is a hyphen the text does not have.
    pub hyphenated: bool,
}

impl GlyphRun {
    /// Whether it reads from right to left.
    #[must_use]
    pub fn is_rtl(&self) -> bool {
        self.level % 2 == 1
    }
}

/// One line of a paragraph.
#[derive(Clone, Debug)]
pub struct Line {
    /// Text of the whole paragraph.
    pub text: Arc<str>,
    /// Byte range of the line with the blanks at its end.
    pub start: usize,
    /// End of the byte range.
    pub end: usize,
    /// Runs, left to right.
    pub runs: Vec<GlyphRun>,
    /// Width without blanks at the end.
    pub width: f32,
    /// From the top of the line to the baseline.
    pub up: f32,
    /// From the baseline to the bottom of the line.
    pub down: f32,
}

impl Line {
    /// Height of the line.
    #[must_use]
    pub fn height(&self) -> f32 {
        self.up + self.down
    }

    /// Sets the line smaller as it stands: no word moves to another line.
    pub(crate) fn shrink(&mut self, size: f32) {
        self.width *= size;
        self.up *= size;
        self.down *= size;
        for run in &mut self.runs {
            run.size *= size;
            run.x *= size;
            run.width *= size;
        }
    }
}

/// The primary subtag of a language tag, lower case, zero-padded to four bytes.
pub(crate) fn primary(lang: &str) -> [u8; 4] {
    let mut tag = [0; 4];
    let subtag = lang.split(['-', '_']).next().unwrap_or("");
    for (to, from) in tag.iter_mut().zip(subtag.bytes()) {
        *to = from.to_ascii_lowercase();
    }
    tag
}
