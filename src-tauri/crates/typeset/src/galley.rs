//! Blocks to a galley: one long column of slabs that the pager cuts into pages.
//!
//! Positions count from the edge where reading begins, so a document that reads from right to left is set by the same code
//! and mirrored at the end.

mod blocks;
mod contents;
mod figure;
mod notes;
mod one_page;
mod paragraph;

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::Arc;

use attache_document::{Block, Document, Link, PageSetup, is_rtl};

pub(crate) use blocks::{baseline, keep_with_next};
pub(crate) use notes::{Foot, line as foot_rule};

use crate::layout::{LayoutError, LostPicture, Node, NodeId, Tag};
use crate::look::{Ink, Place};
use crate::missing::{Missing, MissingGlyph};
use crate::pager::Frame;
use crate::picture::Picture;
use crate::table::Row;
use crate::text::{Cache, Line, Shaper};
use notes::Call;

/// A piece of the column that is not cut across pages, unless it is a row.
#[derive(Debug)]
pub(crate) struct Slab {
    /// Distance from what stands above; dropped at the head of a page.
    pub before: f32,
    pub height: f32,
    /// Stays on one page with the next slab.
    pub keep: bool,
    pub body: Body,
}

#[derive(Debug)]
pub(crate) enum Body {
    Marks(Vec<Mark>),
    Row(Box<Row>),
    /// What follows begins a page.
    Break,
    /// What follows stands on this sheet, on a fresh page unless it does already.
    Sheet(usize),
    /// From here on, pages begin with this header.
    HeadOn(Arc<TableHead>),
    HeadOff,
}

/// The header row of a table, painted again on later pages.
#[derive(Debug)]
pub(crate) struct TableHead {
    pub height: f32,
    pub marks: Vec<Mark>,
}

/// Something at a place in a slab: `x` from the start edge of the column, `y` from the slab's top.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    pub x: f32,
    pub y: f32,
    pub what: What,
}

#[derive(Clone, Debug)]
pub(crate) enum What {
    /// A line of text; `y` is its baseline.
    Text {
        line: Arc<Line>,
        nodes: Arc<[NodeId]>,
        links: Arc<[Option<Link>]>,
    },
    /// An ink line. One that joins reaches up to the slab before.
    Rule {
        width: f32,
        height: f32,
        ink: Ink,
        joins: bool,
    },
    /// The page number of a heading, ending at `x`; dots from `dots` on lead to it.
    PageOf {
        key: String,
        dots: f32,
        node: NodeId,
        bold: bool,
    },
    /// A place to click that leads to a heading.
    Area {
        width: f32,
        height: f32,
        node: NodeId,
        key: String,
        contents: String,
    },
    /// Where links to this name lead.
    Anchor(String),
    /// What stands here is about this; `height` is how far it reaches, where it has an end of its own.
    About {
        about: String,
        height: Option<f32>,
    },
    Bookmark {
        level: u8,
        title: String,
    },
    Figure {
        width: f32,
        height: f32,
        node: NodeId,
        picture: usize,
    },
    /// A note that stands at the foot of the page this mark is on.
    Foot(Arc<Foot>),
}

/// What the galley made beside the slabs.
pub(crate) struct Made {
    pub nodes: Vec<Node>,
    pub missing: Vec<MissingGlyph>,
    pub overflowing: Vec<String>,
    pub pictures: Vec<Arc<Picture>>,
    pub lost_pictures: Vec<LostPicture>,
}

/// Where blocks are being set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spot {
    /// From the start edge of the column.
    pub x: f32,
    pub width: f32,
    pub place: Place,
    pub node: NodeId,
    /// Inside a cell: rows are baked whole and headers not repeated.
    pub nested: bool,
    /// In nothing but sections: a section here may have a sheet of its own.
    pub free: bool,
    /// How many lists it stands in.
    pub depth: u8,
}

pub(crate) struct Galley<'a> {
    pub document: &'a Document,
    pub shaper: &'a Shaper<'a>,
    pub cache: &'a mut Cache,
    pub rtl: bool,
    frames: &'a [Frame],
    /// Which of the frames is in use.
    frame: usize,
    pub nodes: Vec<Node>,
    slabs: Vec<Slab>,
    /// Distance the last block wants below itself.
    after: f32,
    /// Anchors and what is about something, to be placed at the head of the next slab.
    waiting: Vec<What>,
    heading: String,
    headings: usize,
    missing: Missing,
    /// Headings of parts meant for one page that go on to a second.
    overflowing: Vec<String>,
    /// Notes called for so far.
    notes: usize,
    /// Notes that wait for the end of what calls for them.
    calls: Vec<Call>,
    pictures: Vec<Arc<Picture>>,
    /// Pictures by name and width.
    shown: BTreeMap<(String, u32), usize>,
    lost: BTreeMap<String, LostPicture>,
}

impl<'a> Galley<'a> {
    /// `frames` are the sheets of the document's [`setups`], in any order, its own first.
    pub fn new(document: &'a Document, shaper: &'a Shaper<'a>, cache: &'a mut Cache, frames: &'a [Frame]) -> Self {
        Self {
            document,
            shaper,
            cache,
            rtl: is_rtl(&document.meta.lang),
            frames,
            frame: 0,
            nodes: vec![Node { tag: Tag::Document, parent: 0, lang: None, alt: None }],
            slabs: Vec::new(),
            after: 0.0,
            waiting: Vec::new(),
            heading: String::new(),
            headings: 0,
            missing: Missing::default(),
            overflowing: Vec::new(),
            notes: 0,
            calls: Vec::new(),
            pictures: Vec::new(),
            shown: BTreeMap::new(),
            lost: BTreeMap::new(),
        }
    }

    /// Sets the whole document.
    pub fn document(&mut self, progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>) -> Result<(), LayoutError> {
        let spot = self.spot(0);
        let document = self.document;
        let total = document.blocks.len();
        for (done, block) in document.blocks.iter().enumerate() {
            if progress(done, total).is_break() {
                return Err(LayoutError::Stopped);
            }
            self.block(block, spot);
        }
        self.end_notes(spot);
        if progress(total, total).is_break() {
            return Err(LayoutError::Stopped);
        }
        Ok(())
    }

    pub fn finish(self) -> (Vec<Slab>, Made) {
        let Self { slabs, nodes, missing, overflowing, pictures, lost, .. } = self;
        let lost_pictures = lost.into_values().collect();
        (slabs, Made { nodes, missing: missing.into_list(), overflowing, pictures, lost_pictures })
    }

    /// The column of the sheet in use.
    fn spot(&self, node: NodeId) -> Spot {
        let (width, place) = self.frames.get(self.frame).map_or((1.0, Place::Column), |own| (own.width(), own.place()));
        Spot { x: 0.0, width, place, node, nested: false, free: true, depth: 0 }
    }

    /// Height of a page's column.
    fn page(&self) -> f32 {
        self.frames.get(self.frame).map_or(0.0, Frame::height)
    }

    /// Sets blocks on a sheet of their own.
    fn on_sheet(&mut self, setup: &PageSetup, blocks: &[Block], node: NodeId) {
        let before = self.frame;
        self.frame = self.frames.iter().position(|frame| frame.is(setup)).unwrap_or(before);
        self.sheet(self.frame);
        self.page_break();
        self.blocks(blocks, self.spot(node));
        self.frame = before;
        self.sheet(before);
    }

    fn sheet(&mut self, frame: usize) {
        self.after = 0.0;
        self.slabs.push(Slab { before: 0.0, height: 0.0, keep: false, body: Body::Sheet(frame) });
    }

    pub fn node(&mut self, tag: Tag, parent: NodeId) -> NodeId {
        self.nodes.push(Node { tag, parent, lang: None, alt: None });
        self.nodes.len() - 1
    }

    /// Appends a slab; the larger of the two distances wins.
    pub fn push(&mut self, before: f32, mut slab: Slab) {
        slab.before += before.max(self.after);
        self.after = 0.0;
        if let (Body::Marks(marks), false) = (&mut slab.body, self.waiting.is_empty()) {
            marks.extend(self.waiting.drain(..).map(|what| Mark { x: 0.0, y: 0.0, what }));
        }
        self.slabs.push(slab);
    }

    /// Appends slabs whose first stands `before` below what is above, and `after` above what follows.
    pub fn extend(&mut self, before: f32, slabs: Vec<Slab>, after: f32) {
        let mut gap = before;
        for slab in slabs {
            self.push(gap, slab);
            gap = 0.0;
        }
        self.after = self.after.max(after);
    }

    /// Sets blocks aside, in a column of their own.
    pub fn aside(&mut self, set: impl FnOnce(&mut Self)) -> Vec<Slab> {
        let slabs = std::mem::take(&mut self.slabs);
        let after = std::mem::take(&mut self.after);
        let waiting = std::mem::take(&mut self.waiting);
        set(self);
        self.after = after;
        // Names given inside but not yet placed move on to the next slab outside.
        self.waiting.splice(0..0, waiting);
        std::mem::replace(&mut self.slabs, slabs)
    }
}

/// Height of slabs below one another, the first one's distance included.
pub(crate) fn height_of(slabs: &[Slab]) -> f32 {
    slabs.iter().map(|slab| slab.before + slab.height).sum()
}

/// The sheets of a document, its own first, each once.
pub(crate) fn setups(document: &Document) -> Vec<PageSetup> {
    fn walk(blocks: &[Block], setups: &mut Vec<PageSetup>) {
        for block in blocks {
            if let Block::Section { page, blocks, .. } = block {
                setups.extend(page.filter(|page| !setups.contains(page)));
                walk(blocks, setups);
            }
        }
    }
    let mut setups = vec![document.page];
    walk(&document.blocks, &mut setups);
    setups
}
