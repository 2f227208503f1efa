//! Marks of direction, which draw nothing: they keep readers from gluing words of a right-to-left line to their neighbours.
//!
//! Poppler takes a figure or a comma together with the blank and the word that follow it, `MuPDF` a word together with the
//! blank before it. A mark on each side of such a blank stops them; the other readers pass over it. A line that ends with
//! such a character ends with a blank too, which keeps it from what stands beside it in a table.

use attache_typeset::{GlyphRun, Line};
use unicode_bidi::{BidiClass, bidi_class};

/// Stops what is left of it from joining what is right of it.
pub(crate) const RIGHT_TO_LEFT: &str = "\u{200f}";
/// The same, where the right-hand neighbour reads from the right.
pub(crate) const LEFT_TO_RIGHT: &str = "\u{200e}";

/// Knows where one line needs marks; none anywhere unless all of it reads from the right.
#[derive(Clone, Copy)]
pub(crate) struct Guard<'a> {
    line: &'a Line,
    on: bool,
}

impl<'a> Guard<'a> {
    pub fn new(line: &'a Line) -> Self {
        Self { line, on: line.runs.iter().all(|run| run.level > 0) }
    }

    /// Whether the line ends with a figure or a letter that reads from the left: `PDFium` takes a mark beside it for its part.
    pub fn ends_in_figure(self) -> bool {
        self.text(self.line.start, self.line.end).trim_end().ends_with(char::is_alphanumeric)
    }

    /// Whether the line ends, at the left of this run, with a character that pulls its neighbour.
    pub fn closes(self, run: &GlyphRun) -> bool {
        let leftmost = self.line.runs.first().is_some_and(|first| std::ptr::eq(first, run));
        self.on && leftmost && Self::pulls(self.text(self.line.start, self.line.end).trim_end())
    }

    /// Whether the cluster of a run that starts at this byte follows, on the same line, a character that pulls it.
    pub fn follows(self, run: &GlyphRun, at: usize) -> bool {
        self.on && run.is_rtl() && Self::pulls(self.text(self.line.start, at))
    }

    fn text(self, start: usize, end: usize) -> &'a str {
        self.line.text.get(start..end).unwrap_or_default()
    }

    fn pulls(before: &str) -> bool {
        use BidiClass::{AN, CS, EN, ES, ET, L};
        before.chars().next_back().is_some_and(|last| matches!(bidi_class(last), L | EN | AN | ES | ET | CS))
    }
}
