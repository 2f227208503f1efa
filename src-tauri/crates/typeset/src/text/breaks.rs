//! Shaped text to lines of a given width.
#![expect(
    clippy::indexing_slicing,
    reason = "offsets come from the text's own characters and the vectors are one longer"
)]

use std::sync::{Arc, Mutex, PoisonError};

use unicode_linebreak::{BreakOpportunity, linebreaks};

use crate::text::hyphens;
use crate::text::itemise::Item;
use crate::text::spread::spread;
use crate::text::{Glyph, Line, Shaper, Span};

/// Hyphens are used only when the line would otherwise stay shorter than this share of the measure.
const RAGGED: f32 = 0.12;
/// The same for lines whose words are spread to both edges.
const LOOSE: f32 = 0.04;
/// How many lines one below the other may end in a hyphen.
const LADDER: usize = 2;
/// For how many widths a paragraph remembers its lines.
const WIDTHS: usize = 3;

#[derive(Debug)]
pub(super) struct ShapedItem {
    pub item: Item,
    pub glyphs: Vec<Glyph>,
}

/// A paragraph whose letters are chosen and joined, ready to be broken for any width.
#[derive(Debug)]
pub struct Shaped {
    pub(super) text: Arc<str>,
    pub(super) spans: Vec<Span>,
    pub(super) items: Vec<ShapedItem>,
    /// Characters no face has, with byte offsets.
    missing: Vec<(char, usize)>,
    rtl: bool,
    hyphenate: bool,
    /// Width, in points, of everything before a byte.
    reach: Vec<f32>,
    /// Where a cluster begins, and whether cutting there changes its shape.
    pub(super) cluster: Vec<Edge>,
    /// Ends of lines that UAX #14 allows, and whether it demands them.
    cuts: Vec<(usize, bool)>,
    /// Lines made before, by width and whether they are spread.
    made: Mutex<Vec<Made>>,
}

/// Width, whether spread, and the lines.
type Made = (u32, bool, Arc<[Arc<Line>]>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edge {
    Inside,
    Safe,
    Unsafe,
}

impl Shaped {
    pub(super) fn new(
        text: Arc<str>,
        spans: Vec<Span>,
        items: Vec<ShapedItem>,
        missing: Vec<(char, usize)>,
        rtl: bool,
        hyphenate: bool,
    ) -> Self {
        let mut advance = vec![0f32; text.len() + 1];
        let mut cluster = vec![Edge::Inside; text.len() + 1];
        for ShapedItem { item, glyphs } in &items {
            let scale = size_of(&spans, item) / 1000.0;
            for glyph in glyphs {
                let at = glyph.cluster as usize;
                advance[at] += glyph.advance as f32 * scale;
                if glyph.unsafe_before {
                    cluster[at] = Edge::Unsafe;
                } else if cluster[at] == Edge::Inside {
                    cluster[at] = Edge::Safe;
                }
            }
        }
        cluster[text.len()] = Edge::Safe;
        let mut reach = Vec::with_capacity(advance.len());
        let mut sum = 0.0;
        for width in &advance {
            reach.push(sum);
            sum += width;
        }
        let cuts = linebreaks(&text).map(|(at, kind)| (at, kind == BreakOpportunity::Mandatory)).collect();
        Self { text, spans, items, missing, rtl, hyphenate, reach, cluster, cuts, made: Mutex::default() }
    }

    /// Whether it is this text in these styles.
    pub(crate) fn is_of(&self, text: &str, spans: &[Span]) -> bool {
        *self.text == *text && self.spans == spans
    }

    /// Whether the paragraph reads from right to left.
    #[must_use]
    pub fn is_rtl(&self) -> bool {
        self.rtl
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &Arc<str> {
        &self.text
    }

    /// Characters that no bundled face has, with their byte offsets.
    #[must_use]
    pub fn missing(&self) -> &[(char, usize)] {
        &self.missing
    }

    /// Width of the longest line when only forced breaks are taken.
    #[must_use]
    pub fn natural_width(&self) -> f32 {
        self.widest(|forced| forced)
    }

    /// Width of the longest piece that cannot be broken without dividing a word.
    #[must_use]
    pub fn least_width(&self) -> f32 {
        self.widest(|_| true)
    }

    fn widest(&self, stop: impl Fn(bool) -> bool) -> f32 {
        let (mut start, mut most) = (0, 0f32);
        for (at, forced) in &self.cuts {
            if stop(*forced) || *at == self.text.len() {
                most = most.max(self.width(start, *at));
                start = *at;
            }
        }
        most
    }

    /// Width of a stretch without the blanks at its end.
    fn width(&self, start: usize, end: usize) -> f32 {
        self.reach[self.trimmed(start, end)] - self.reach[start]
    }

    pub(super) fn trimmed(&self, start: usize, end: usize) -> usize {
        start + self.text[start..end].trim_end().len()
    }

    /// Breaks the paragraph into lines no wider than `measure`, except where a single cluster is wider.
    ///
    /// Empty text gives one empty line. The lines' byte ranges follow one another without gap.
    #[must_use]
    pub fn lines(&self, shaper: &Shaper<'_>, measure: f32) -> Vec<Line> {
        self.broken(shaper, measure, RAGGED)
    }

    /// Breaks the paragraph into lines that reach both edges where that does not tear them apart; the last line, lines
    /// that end on purpose, and Nastaliq, whose words lean over one another, stay as they are.
    #[must_use]
    pub fn justified(&self, shaper: &Shaper<'_>, measure: f32) -> Vec<Line> {
        let mut lines = self.broken(shaper, measure, LOOSE);
        for line in &mut lines {
            let ends = |(at, forced): &(usize, bool)| *at == line.end && (*forced || *at == self.text.len());
            if !self.cuts.iter().any(ends) {
                spread(line, measure);
            }
        }
        lines
    }

    /// The lines of this width, made once.
    pub(crate) fn set(&self, shaper: &Shaper<'_>, measure: f32, justify: bool) -> Arc<[Arc<Line>]> {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        let known = made.iter().find(|(width, spread, _)| *width == measure.to_bits() && *spread == justify);
        if let Some((.., lines)) = known {
            return Arc::clone(lines);
        }
        let lines = if justify { self.justified(shaper, measure) } else { self.lines(shaper, measure) };
        let lines: Arc<[Arc<Line>]> = lines.into_iter().map(Arc::new).collect();
        if made.len() == WIDTHS {
            made.remove(0);
        }
        made.push((measure.to_bits(), justify, Arc::clone(&lines)));
        lines
    }

    fn broken(&self, shaper: &Shaper<'_>, measure: f32, ragged: f32) -> Vec<Line> {
        let mut lines = Vec::new();
        let (mut start, mut next_cut, mut next_item, mut ladder) = (0, 0, 0, 0);
        while start < self.text.len() {
            let ragged = if ladder < LADDER { ragged } else { f32::MAX };
            let (end, hyphen) = self.line_end(shaper, start, &mut next_cut, measure, ragged);
            ladder = if hyphen { ladder + 1 } else { 0 };
            lines.push(self.line(shaper, start, end, hyphen, &mut next_item));
            start = end;
        }
        // Text that ends in a line break ends in an empty line, as an empty paragraph does.
        if self.text.is_empty() {
            lines.push(self.line(shaper, 0, 0, false, &mut next_item));
        }
        lines
    }

    fn line_end(
        &self,
        shaper: &Shaper<'_>,
        start: usize,
        next_cut: &mut usize,
        measure: f32,
        ragged: f32,
    ) -> (usize, bool) {
        let measure = measure + 0.01;
        while self.cuts.get(*next_cut).is_some_and(|(at, _)| *at <= start) {
            *next_cut += 1;
        }
        let mut best = None;
        for (at, forced) in &self.cuts[*next_cut..] {
            if self.width(start, *at) > measure {
                break;
            }
            best = Some(*at);
            if *forced {
                return (*at, self.soft_hyphen_at(start, *at));
            }
        }
        let short = best.is_none_or(|at| measure - self.width(start, at) > measure * ragged);
        if self.hyphenate
            && short
            && let Some(at) = self.divided(shaper, start, best.unwrap_or(start), measure)
        {
            return (at, true);
        }
        if let Some(at) = best {
            return (at, self.soft_hyphen_at(start, at));
        }
        // Nothing fits: cut between clusters, at least one a line.
        let mut end = None;
        for (offset, _) in self.text[start..].char_indices().skip(1) {
            let at = start + offset;
            if self.cluster[at] == Edge::Inside {
                continue;
            }
            if end.is_some() && self.width(start, at) > measure {
                break;
            }
            end = Some(at);
            if self.width(start, at) > measure {
                break;
            }
        }
        let whole = self.cuts.get(*next_cut).map_or(self.text.len(), |(at, _)| *at);
        (end.map_or(whole, |at| at.min(whole)), false)
    }

    fn soft_hyphen_at(&self, start: usize, end: usize) -> bool {
        self.text[start..end].ends_with('\u{ad}') && end < self.text.len()
    }

    /// The last point inside the word after `from` where it may be divided and still fit.
    fn divided(&self, shaper: &Shaper<'_>, start: usize, from: usize, measure: f32) -> Option<usize> {
        let rest = &self.text[from..];
        let lead = rest.find(char::is_alphabetic)?;
        let word = &rest[lead..];
        let word = &word[..word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len())];
        // What stands before the word on this line must be opening signs only, not another chance to break.
        if rest[..lead].contains(char::is_whitespace) {
            return None;
        }
        let begin = from + lead;
        let item = self.items.iter().find(|shaped| shaped.item.start <= begin && begin < shaped.item.end)?.item;
        let lang = self.spans.get(usize::from(item.span))?.lang;
        let hyphen = self.hyphen_width(shaper, &item);
        hyphens::points(word, lang)
            .into_iter()
            .map(|offset| begin + offset)
            .rfind(|at| self.cluster[*at] != Edge::Inside && self.reach[*at] - self.reach[start] + hyphen <= measure)
    }

    fn hyphen_width(&self, shaper: &Shaper<'_>, item: &Item) -> f32 {
        let face = shaper.fonts().face(item.face);
        face.advance(face.glyph('-')) as f32 * size_of(&self.spans, item) / 1000.0
    }
}

pub(super) fn size_of(spans: &[Span], item: &Item) -> f32 {
    spans.get(usize::from(item.span)).map_or(10.0, |span| span.style.size) * item.face.scale()
}
