//! Runs of a paragraph to slabs, one a line.

use std::sync::Arc;

use attache_document::{Align, Link, Role, Run, is_rtl};

use super::notes::is_note;
use super::{Body, Galley, Mark, Slab, Spot, What};
use crate::layout::{NodeId, Tag};
use crate::look::{Ink, Look, gap};
use crate::text::{Line, Shaped, Span, TextStyle, primary, raised};

/// Where the lines of a paragraph stand.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stand {
    align: Align,
    /// Words are spread to both edges.
    justify: bool,
}

impl From<Align> for Stand {
    fn from(align: Align) -> Self {
        Self { align, justify: false }
    }
}

impl Stand {
    /// Running text is spread where the column is wide enough for it to read better; cells and points are not running text.
    pub fn of(role: Role, spot: Spot) -> Self {
        let justify = role == Role::Body && spot.width >= gap::SPREAD;
        Self { align: Align::Start, justify }
    }
}

impl Galley<'_> {
    /// Shapes runs of the document; the same words in the same look are shaped once.
    pub fn shaped(&mut self, runs: &[Run], look: Look) -> Arc<Shaped> {
        let mut text = String::with_capacity(runs.iter().map(|run| run.text.len()).sum());
        let mut spans = Vec::with_capacity(runs.len());
        for run in runs.iter().filter(|run| !run.text.is_empty()) {
            text.push_str(&run.text);
            let look = look.with(run.style);
            let ink = if leads(run).is_some() { Ink::Accent } else { look.ink };
            let style = TextStyle { ink, ..look.style() };
            spans.push(Span { end: text.len(), style, lang: primary(self.lang_of(run)) });
        }
        let rtl = is_rtl(self.common_lang(runs));
        self.cache.shape(self.shaper, &text, &spans, rtl, look.hyphenate)
    }

    /// Shapes runs to learn how wide they are, with room for the references to their notes.
    pub fn measured(&mut self, runs: &[Run], look: Look) -> Arc<Shaped> {
        if runs.iter().all(|run| run.note.is_empty()) {
            return self.shaped(runs, look);
        }
        let widest = raised(88);
        let with_room = |run: &Run| match run.note.as_slice() {
            [] => run.clone(),
            _ => Run { text: run.text.clone() + &widest, ..run.clone() },
        };
        let runs: Vec<Run> = runs.iter().map(with_room).collect();
        self.shaped(&runs, look)
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
    pub fn paragraph(&mut self, runs: &[Run], look: Look, spot: Spot, node: NodeId, stand: Stand) -> Vec<Slab> {
        let called = self.called(runs);
        let runs = called.as_ref().map_or(runs, |called| &called.runs);
        let shaped = self.shaped(runs, look);
        for (character, offset) in shaped.missing() {
            self.missing.add(*character, &self.heading, shaped.text(), *offset);
        }
        let (nodes, links) = self.span_nodes(runs, node);
        let lines = shaped.set(self.shaper, spot.width, stand.justify);
        let count = lines.len();
        let set = |(at, line): (usize, &Arc<Line>)| {
            let free = spot.width - line.width;
            // The document's direction says which edge lines stand at, the paragraph's only in which order its words
            // follow: a Latin name in a column of Urdu would otherwise stand at the far edge, away from its label.
            let x = spot.x
                + match stand.align {
                    Align::Start => 0.0,
                    Align::Center => free / 2.0,
                    Align::End => free,
                };
            let (height, y) = (line.height(), line.up);
            let what = What::Text { line: Arc::clone(line), nodes: Arc::clone(&nodes), links: Arc::clone(&links) };
            // No single line of a paragraph at the foot or the head of a page, and no word on two of them.
            let divided = line.runs.iter().any(|run| run.hyphenated);
            let keep = count > 1 && (at == 0 || at + 2 == count || divided);
            Slab { before: 0.0, height, keep, body: Body::Marks(vec![Mark { x, y, what }]) }
        };
        let mut slabs: Vec<Slab> = lines.iter().enumerate().map(set).collect();
        if let Some(called) = called {
            let ends: Vec<usize> = lines.iter().map(|line| line.end).collect();
            self.call(called, &mut slabs, &ends, spot);
        }
        slabs
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
            let id = match &run.link {
                Some(Link::Internal(name)) if is_note(name) => {
                    let reference = self.node(Tag::Reference, node);
                    self.node(Tag::Link, reference)
                }
                _ => self.node(if leads(run).is_some() { Tag::Link } else { Tag::Span }, node),
            };
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

/// Where a run leads; blanks lead nowhere, there is nothing to click and nothing to read.
fn leads(run: &Run) -> Option<&Link> {
    run.link.as_ref().filter(|_| !run.text.trim().is_empty())
}
