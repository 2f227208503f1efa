//! Marks to operations on pages; links and page numbers are filled in when all pages are known.

use std::collections::BTreeMap;
use std::sync::Arc;

use attache_document::Link;

use super::frame::{Frame, set};
use crate::galley::{Made, Mark, What};
use crate::layout::{About, Artifact, Bookmark, Layer, Layout, Node, NodeId, Op, Page, Tag, Target};
use crate::look::Look;
use crate::text::{Line, Shaper, digits};

pub(super) struct Paper<'a> {
    /// The sheet of the last page.
    frame: &'a Frame,
    /// The sheet of each page.
    frames: Vec<&'a Frame>,
    shaper: &'a Shaper<'a>,
    pages: Vec<Page>,
    outline: Vec<Bookmark>,
    places: BTreeMap<String, (usize, f32)>,
    about: Vec<About>,
    /// Links to places, resolved at the end: page, operation, name.
    links: Vec<(usize, usize, String)>,
    numbers: Vec<Number>,
}

/// A page number to be filled in.
struct Number {
    page: usize,
    /// The first of the two operations kept for it.
    at: usize,
    /// End edge, from the start edge of the column.
    x: f32,
    y: f32,
    dots: f32,
    key: String,
    node: NodeId,
    bold: bool,
}

impl<'a> Paper<'a> {
    pub fn new(frame: &'a Frame, shaper: &'a Shaper<'a>) -> Self {
        let (pages, frames) = (vec![page_of(frame)], vec![frame]);
        let (outline, places, about) = (Vec::new(), BTreeMap::new(), Vec::new());
        let (links, numbers) = (Vec::new(), Vec::new());
        Self { frame, frames, shaper, pages, outline, places, about, links, numbers }
    }

    /// Begins a page.
    pub fn turn(&mut self, frame: &'a Frame) {
        self.frame = frame;
        self.frames.push(frame);
        self.pages.push(page_of(frame));
    }

    /// Gives the last page, on which nothing stands yet, another sheet.
    pub fn change(&mut self, frame: &'a Frame) {
        self.frame = frame;
        self.frames.pop();
        self.frames.push(frame);
        if let Some(page) = self.pages.last_mut() {
            *page = page_of(frame);
        }
    }

    /// How many pages there are so far.
    pub fn pages(&self) -> usize {
        self.pages.len()
    }

    fn page(&self) -> usize {
        self.pages.len() - 1
    }

    fn push(&mut self, op: Op) {
        if let Some(page) = self.pages.last_mut() {
            page.ops.push(op);
        }
    }

    /// Left edge on the sheet of something `width` wide at `x` from the start edge of the column.
    fn left(&self, x: f32, width: f32) -> f32 {
        self.frame.at(x, width)
    }

    /// Paints the marks of a slab whose top is at `top`; `gap` is the distance to the slab above on this page.
    pub fn marks(&mut self, marks: Vec<Mark>, top: f32, gap: f32) {
        for Mark { x, y, what } in marks {
            let y = top + y;
            match what {
                What::Text { line, nodes, links } => self.text(x, y, &line, nodes, &links),
                What::Rule { width, height, ink, joins } => {
                    let up = if joins { gap } else { 0.0 };
                    let x = self.left(x, width);
                    self.push(Op::Rule { x, y: y - up, width, height: height + up, ink });
                }
                What::PageOf { key, dots, node, bold } => {
                    // Two places are kept, for the dots and for the number, so that they are painted where they are read.
                    let (page, at) = (self.page(), self.pages.last().map_or(0, |page| page.ops.len()));
                    self.numbers.push(Number { page, at, x, y, dots, key, node, bold });
                    for _ in 0..2 {
                        self.push(Op::Dots { x: 0.0, y, width: 0.0 });
                    }
                }
                What::Area { width, height, node, key, contents } => {
                    let x = self.left(x, width);
                    let target = Target::Place { page: 0, y: 0.0 };
                    self.links.push((self.page(), self.pages.last().map_or(0, |page| page.ops.len()), key));
                    self.push(Op::Link { x, y, width, height, node, target, contents });
                }
                What::Figure { width, height, node, picture } => {
                    let x = self.left(x, width);
                    self.push(Op::Figure { x, y, width, height, node, picture });
                }
                What::Foot(_) => {}
                What::Anchor(name) => {
                    self.places.entry(name).or_insert((self.pages.len() - 1, y));
                }
                What::About { about, height } => {
                    let bottom = height.map(|height| y + height);
                    self.about.push(About { about, page: self.page(), top: y, bottom });
                }
                What::Bookmark { level, title } => {
                    let page = self.page();
                    self.outline.push(Bookmark { level, title, page, y });
                }
            }
        }
    }

    fn text(&mut self, x: f32, y: f32, line: &Arc<Line>, nodes: Arc<[NodeId]>, links: &[Option<Link>]) {
        let left = self.left(x, line.width);
        for run in &line.runs {
            let span = usize::from(run.span);
            let (Some(Some(link)), Some(node)) = (links.get(span), nodes.get(span)) else { continue };
            let target = match link {
                Link::Uri(uri) => Target::Uri(uri.clone()),
                Link::Internal(id) => {
                    self.links.push((self.page(), self.pages.last().map_or(0, |page| page.ops.len()), id.clone()));
                    Target::Place { page: 0, y: 0.0 }
                }
            };
            let words = line.text.get(run.start..run.end).unwrap_or("").trim();
            // A reader aloud needs something to say.
            let contents = if words.is_empty() { name_of(link) } else { words }.to_owned();
            let (x, y, height) = (left + run.x, y - line.up, line.height());
            self.push(Op::Link { x, y, width: run.width, height, node: *node, target, contents });
        }
        self.push(Op::Text { x: left, y, line: Arc::clone(line), layer: Layer::Content(nodes) });
    }

    /// Paints a table's header again, as decoration.
    pub fn repeat(&mut self, marks: &[Mark], top: f32) {
        for Mark { x, y, what } in marks {
            match what {
                What::Text { line, .. } => {
                    let (x, layer) = (self.left(*x, line.width), Layer::Artifact(Artifact::Header));
                    self.push(Op::Text { x, y: top + y, line: Arc::clone(line), layer });
                }
                What::Rule { width, height, ink, .. } => {
                    let x = self.left(*x, *width);
                    self.push(Op::Rule { x, y: top + y, width: *width, height: *height, ink: *ink });
                }
                _ => {}
            }
        }
    }

    pub fn finish(mut self, made: Made) -> Layout {
        let Made { mut nodes, missing, overflowing, pictures, lost_pictures } = made;
        self.fill_numbers();
        self.resolve(&mut nodes);
        let total = self.pages.len();
        for (number, (page, frame)) in self.pages.iter_mut().zip(&self.frames).enumerate() {
            let (top, foot) = frame.around(number, total, self.shaper);
            let op = |(x, y, line), artifact| Op::Text { x, y, line, layer: Layer::Artifact(artifact) };
            let head: Vec<Op> = top.into_iter().map(|line| op(line, Artifact::Header)).collect();
            page.ops.retain(|op| !matches!(op, Op::Dots { width, .. } if *width <= 0.0));
            page.ops.splice(0..0, head);
            page.ops.extend(foot.into_iter().map(|line| op(line, Artifact::Footer)));
        }
        let (pages, outline, places, about) = (self.pages, self.outline, self.places, self.about);
        Layout { pages, nodes, outline, places, about, pictures, missing, overflowing, lost_pictures }
    }

    fn fill_numbers(&mut self) {
        for number in std::mem::take(&mut self.numbers) {
            let Some((page, _)) = self.places.get(&number.key) else { continue };
            let Some(frame) = self.frames.get(number.page) else { continue };
            let look = Look { bold: number.bold, ..Look::contents(2) };
            let text = digits(page + 1, &frame.lang);
            let Some(line) = set(self.shaper, &text, &frame.lang, look, f32::MAX).into_iter().next() else { continue };
            let dots = number.x - line.width - 6.0 - number.dots;
            let x = frame.at(number.x - line.width, line.width);
            let dots_x = frame.at(number.dots, dots);
            let ops = self.pages.get_mut(number.page).and_then(|page| page.ops.get_mut(number.at..number.at + 2));
            if let Some([leader, figure]) = ops {
                *leader = Op::Dots { x: dots_x, y: number.y, width: if dots > 12.0 { dots } else { 0.0 } };
                let layer = Layer::Content([number.node].into());
                *figure = Op::Text { x, y: number.y, line, layer };
            }
        }
    }

    /// Fills in where links lead; one that leads nowhere becomes plain text.
    fn resolve(&mut self, nodes: &mut [Node]) {
        let mut lost: Vec<(usize, usize)> = Vec::new();
        for (page, at, name) in &self.links {
            let place = self.places.get(name).copied();
            let Some(Op::Link { target, node, .. }) = self.pages.get_mut(*page).and_then(|page| page.ops.get_mut(*at))
            else {
                continue;
            };
            if let Some((page, y)) = place {
                *target = Target::Place { page, y };
            } else {
                if let Some(node) = nodes.get_mut(*node) {
                    node.tag = Tag::Span;
                }
                lost.push((*page, *at));
            }
        }
        lost.sort_unstable();
        for (page, at) in lost.into_iter().rev() {
            if let Some(page) = self.pages.get_mut(page) {
                page.ops.remove(at);
            }
        }
    }
}

fn page_of(frame: &Frame) -> Page {
    Page { sheet: frame.sheet, watermark: Arc::clone(&frame.watermark), ops: Vec::new() }
}

fn name_of(link: &Link) -> &str {
    match link {
        Link::Internal(id) => id,
        Link::Uri(uri) => uri,
    }
}
