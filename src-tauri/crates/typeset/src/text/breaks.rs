//! Shaped text to lines of a given width.
#![expect(
    clippy::indexing_slicing,
    reason = "offsets come from the text's own characters and the vectors are one longer"
)]

use std::sync::Arc;

use unicode_bidi::{BidiInfo, Level};
use unicode_linebreak::{BreakOpportunity, linebreaks};

use crate::text::hyphens;
use crate::text::itemise::Item;
use crate::text::{Glyph, GlyphRun, Line, Shaper, Span};

/// Hyphens are used only when the line would otherwise stay shorter than this share of the measure.
const RAGGED: f32 = 0.12;

#[derive(Debug)]
pub(super) struct ShapedItem {
    pub item: Item,
    pub glyphs: Vec<Glyph>,
}

/// A paragraph whose letters are chosen and joined, ready to be broken for any width.
#[derive(Debug)]
pub struct Shaped {
    text: Arc<str>,
    spans: Vec<Span>,
    items: Vec<ShapedItem>,
    /// Characters no face has, with byte offsets.
    missing: Vec<(char, usize)>,
    rtl: bool,
    hyphenate: bool,
    /// Width, in points, of everything before a byte.
    reach: Vec<f32>,
    /// Where a cluster begins, and whether cutting there changes its shape.
    cluster: Vec<Edge>,
    /// Ends of lines that UAX #14 allows, and whether it demands them.
    cuts: Vec<(usize, bool)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Edge {
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
        Self { text, spans, items, missing, rtl, hyphenate, reach, cluster, cuts }
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

    fn trimmed(&self, start: usize, end: usize) -> usize {
        start + self.text[start..end].trim_end().len()
    }

    /// Breaks the paragraph into lines no wider than `measure`, except where a single cluster is wider.
    ///
    /// Empty text gives one empty line. The lines' byte ranges follow one another without gap.
    #[must_use]
    pub fn lines(&self, shaper: &Shaper<'_>, measure: f32) -> Vec<Line> {
        let mut lines = Vec::new();
        let (mut start, mut next_cut, mut next_item) = (0, 0, 0);
        while start < self.text.len() {
            let (end, hyphen) = self.line_end(shaper, start, &mut next_cut, measure);
            lines.push(self.line(shaper, start, end, hyphen, &mut next_item));
            start = end;
        }
        // Text that ends in a line break ends in an empty line, as an empty paragraph does.
        if self.text.is_empty() {
            lines.push(self.line(shaper, 0, 0, false, &mut next_item));
        }
        lines
    }

    fn line_end(&self, shaper: &Shaper<'_>, start: usize, next_cut: &mut usize, measure: f32) -> (usize, bool) {
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
        let short = best.is_none_or(|at| measure - self.width(start, at) > measure * RAGGED);
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

    /// Builds the line from `start` to `end`; `next_item` remembers where the line before stopped.
    fn line(&self, shaper: &Shaper<'_>, start: usize, end: usize, hyphen: bool, next_item: &mut usize) -> Line {
        let stop = self.trimmed(start, end);
        let mut runs: Vec<GlyphRun> = Vec::new();
        while self.items.get(*next_item).is_some_and(|shaped| shaped.item.end <= start) {
            *next_item += 1;
        }
        for shaped in &self.items[*next_item..] {
            let (from, to) = (shaped.item.start.max(start), shaped.item.end.min(stop));
            if shaped.item.start >= stop {
                break;
            }
            if from < to {
                runs.push(self.run(shaper, shaped, from, to));
            }
        }
        if hyphen && let Some(run) = runs.last_mut() {
            let face = shaper.fonts().face(run.face);
            let id = face.glyph('-');
            let glyph =
                Glyph { id, cluster: stop as u32, advance: face.advance(id), dx: 0, dy: 0, unsafe_before: false };
            if run.is_rtl() {
                run.glyphs.insert(0, glyph);
            } else {
                run.glyphs.push(glyph);
            }
            run.hyphenated = true;
        }
        if runs.len() > 1 && runs.iter().any(|run| run.level != 0) {
            let levels: Vec<Level> = runs.iter().map(|run| Level::new(run.level).unwrap_or(Level::ltr())).collect();
            let order = BidiInfo::reorder_visual(&levels);
            let mut slots: Vec<Option<GlyphRun>> = runs.into_iter().map(Some).collect();
            runs = order.into_iter().filter_map(|at| slots[at].take()).collect();
        }
        self.measured(start, end, runs)
    }

    fn run(&self, shaper: &Shaper<'_>, shaped: &ShapedItem, from: usize, to: usize) -> GlyphRun {
        let item = shaped.item;
        let whole = from == item.start && to == item.end;
        let safe = (from == item.start || self.cluster[from] == Edge::Safe)
            && (to == item.end || self.cluster[to] == Edge::Safe);
        let glyphs = if whole {
            shaped.glyphs.clone()
        } else if safe {
            let part = from as u32..to as u32;
            shaped.glyphs.iter().filter(|glyph| part.contains(&glyph.cluster)).copied().collect()
        } else {
            shaper.item(&self.text, &Item { start: from, end: to, ..item }, &self.spans)
        };
        let span = self.spans.get(usize::from(item.span));
        GlyphRun {
            start: from,
            end: to,
            span: item.span,
            level: item.level,
            face: item.face,
            size: size_of(&self.spans, &item),
            ink: span.map_or_else(Default::default, |span| span.style.ink),
            x: 0.0,
            width: 0.0,
            glyphs,
            hyphenated: false,
        }
    }

    /// Places the runs side by side and finds the line's height.
    fn measured(&self, start: usize, end: usize, mut runs: Vec<GlyphRun>) -> Line {
        let (mut x, mut up, mut down) = (0.0, 0f32, 0f32);
        for run in &mut runs {
            run.x = x;
            run.width = run.glyphs.iter().map(|glyph| glyph.advance).sum::<i32>() as f32 * run.size / 1000.0;
            x += run.width;
            let leading = self.spans.get(usize::from(run.span)).map_or(1.4, |span| span.style.leading);
            // Latin takes the block's leading. Naskh needs room below; Nastaliq climbs, and 0.86 of its box clears it.
            let (above, below) = if run.face.is_nastaliq() {
                (1.904 * 0.86, 0.596 * 0.86)
            } else if run.face.is_naskh() {
                (leading / 2.0 + 0.3, leading / 2.0 - 0.16)
            } else {
                (leading / 2.0 + 0.388, leading / 2.0 - 0.388)
            };
            up = up.max(above * run.size);
            down = down.max(below * run.size);
        }
        if runs.is_empty() {
            let style = self.spans.iter().find(|span| span.end > start).or(self.spans.last()).map(|span| span.style);
            let (size, leading) = style.map_or((10.0, 1.4), |style| (style.size, style.leading));
            up = size * (leading / 2.0 + 0.388);
            down = size * (leading / 2.0 - 0.388);
        }
        Line { text: Arc::clone(&self.text), start, end, runs, width: x, up, down }
    }
}

fn size_of(spans: &[Span], item: &Item) -> f32 {
    spans.get(usize::from(item.span)).map_or(10.0, |span| span.style.size) * item.face.scale()
}
