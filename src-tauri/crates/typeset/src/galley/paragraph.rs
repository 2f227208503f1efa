//! Runs of a paragraph to slabs, one a line.

use std::sync::Arc;

use attache_document::{Align, Link, Run, is_rtl};

use super::{Body, Galley, Mark, Slab, Spot, What};
use crate::layout::{NodeId, Tag};
use crate::look::{Ink, Look};
use crate::text::{Shaped, Span, TextStyle, primary};

impl Galley<'_> {
    /// Shapes runs; the same runs measured before are not shaped again.
    fn shaped(&mut self, runs: &[Run], look: Look) -> Arc<Shaped> {
        match self.measured.remove(&address(runs, look)) {
            Some(shaped) => shaped,
            None => Arc::new(self.shape(runs, look)),
        }
    }

    /// Shapes runs of the document to learn how wide they are, and keeps the result for when they are set.
    pub fn measure(&mut self, runs: &[Run], look: Look) -> Arc<Shaped> {
        let shaped = Arc::new(self.shape(runs, look));
        self.measured.insert(address(runs, look), Arc::clone(&shaped));
        shaped
    }

    fn shape(&self, runs: &[Run], look: Look) -> Shaped {
        let mut text = String::with_capacity(runs.iter().map(|run| run.text.len()).sum());
        let mut spans = Vec::with_capacity(runs.len());
        for run in runs.iter().filter(|run| !run.text.is_empty()) {
            text.push_str(&run.text);
            let look = look.with(run.style);
            let ink = if leads(run).is_some() { Ink::Accent } else { look.ink };
            let (serif, bold, italic) = (look.serif, look.bold, look.italic);
            let style = TextStyle { size: look.size, leading: look.leading, serif, bold, italic, ink };
            spans.push(Span { end: text.len(), style, lang: primary(self.lang_of(run)) });
        }
        self.shaper.shape(text.into(), spans, is_rtl(self.common_lang(runs)), look.hyphenate)
    }

    fn lang_of<'r>(&'r self, run: &'r Run) -> &'r str {
        run.lang.as_deref().unwrap_or(&self.document.meta.lang)
    }

    /// The language of the paragraph: that of all its words, or else the document's.
    fn common_lang<'r>(&'r self, runs: &'r [Run]) -> &'r str {
        let mut worded = runs.iter().filter(|run| !run.text.trim().is_empty()).map(|run| self.lang_of(run));
        match worded.next() {
            Some(first) if worded.all(|lang| lang == first) => first,
            _ => &self.document.meta.lang,
        }
    }

    /// Sets runs as content of `node`, line by line.
    pub fn paragraph(&mut self, runs: &[Run], look: Look, spot: Spot, node: NodeId, align: Align) -> Vec<Slab> {
        let shaped = self.shaped(runs, look);
        for (character, offset) in shaped.missing() {
            self.missing.add(*character, &self.heading, shaped.text(), *offset);
        }
        let (nodes, links) = self.span_nodes(runs, node);
        let lines = shaped.lines(self.shaper, spot.width);
        let count = lines.len();
        let set = |(at, line): (usize, crate::text::Line)| {
            let free = spot.width - line.width;
            // The document's direction says which edge lines stand at, the paragraph's only in which order its words
            // follow: a Latin name in a column of Urdu would otherwise stand at the far edge, away from its label.
            let x = spot.x
                + match align {
                    Align::Start => 0.0,
                    Align::Center => free / 2.0,
                    Align::End => free,
                };
            let (height, y) = (line.height(), line.up);
            let what = What::Text { line: Arc::new(line), nodes: Arc::clone(&nodes), links: Arc::clone(&links) };
            // No single line of a paragraph at the foot or the head of a page.
            let keep = count > 1 && (at == 0 || at + 2 == count);
            Slab { before: 0.0, height, keep, body: Body::Marks(vec![Mark { x, y, what }]) }
        };
        lines.into_iter().enumerate().map(set).collect()
    }

    /// The node of each span: the paragraph's own, unless links or languages tell its parts apart.
    fn span_nodes(&mut self, runs: &[Run], node: NodeId) -> (Arc<[NodeId]>, Arc<[Option<Link>]>) {
        let common = self.common_lang(runs).to_owned();
        if common != self.document.meta.lang {
            self.speak(node, &common);
        }
        let runs: Vec<&Run> = runs.iter().filter(|run| !run.text.is_empty()).collect();
        let same = |run: &Run| leads(run).is_none() && (run.text.trim().is_empty() || self.lang_of(run) == common);
        let plain = runs.iter().all(|run| same(run));
        let mut nodes = Vec::with_capacity(runs.len());
        for run in &runs {
            if plain {
                nodes.push(node);
                continue;
            }
            let id = self.node(if leads(run).is_some() { Tag::Link } else { Tag::Span }, node);
            let lang = self.lang_of(run).to_owned();
            if lang != common {
                self.speak(id, &lang);
            }
            nodes.push(id);
        }
        (nodes.into(), runs.iter().map(|run| leads(run).cloned()).collect())
    }

    fn speak(&mut self, node: NodeId, lang: &str) {
        if let Some(node) = self.nodes.get_mut(node) {
            node.lang = Some(lang.to_owned());
        }
    }
}

fn address(runs: &[Run], look: Look) -> (usize, u32) {
    (runs.as_ptr().addr(), look.size.to_bits())
}

/// Where a run leads; blanks lead nowhere, there is nothing to click and nothing to read.
fn leads(run: &Run) -> Option<&Link> {
    run.link.as_ref().filter(|_| !run.text.trim().is_empty())
}
