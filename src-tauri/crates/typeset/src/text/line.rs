//! One line of shaped text: its runs in visual order, with their places.
#![expect(clippy::indexing_slicing, reason = "offsets come from the text's own characters")]

use std::sync::Arc;

use unicode_bidi::{BidiInfo, Level};

use crate::text::breaks::{Edge, Shaped, ShapedItem, size_of};
use crate::text::itemise::Item;
use crate::text::{Glyph, GlyphRun, Line, Shaper};

impl Shaped {
    /// Builds the line from `start` to `end`; `next_item` remembers where the line before stopped.
    pub(super) fn line(
        &self,
        shaper: &Shaper<'_>,
        start: usize,
        end: usize,
        hyphen: bool,
        next_item: &mut usize,
    ) -> Line {
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
