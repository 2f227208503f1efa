//! Blocks to a galley: one long column of slabs that the pager cuts into pages.
//!
//! Positions count from the edge where reading begins, so a document that reads from right to left is set by the same code
//! and mirrored at the end.

mod blocks;
mod contents;
mod one_page;
mod paragraph;

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::Arc;

use attache_document::{Document, Link, is_rtl};

pub(crate) use blocks::{baseline, keep_with_next};

use crate::layout::{LayoutError, Missing, MissingGlyph, Node, NodeId, Tag};
use crate::look::{Ink, Place};
use crate::table::Row;
use crate::text::{Line, Shaped, Shaper};

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
    Bookmark {
        level: u8,
        title: String,
    },
}

/// What the galley made beside the slabs.
pub(crate) struct Made {
    pub nodes: Vec<Node>,
    pub missing: Vec<MissingGlyph>,
    pub overflowing: Vec<String>,
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
    /// How many lists it stands in.
    pub depth: u8,
}

pub(crate) struct Galley<'a> {
    pub document: &'a Document,
    pub shaper: &'a Shaper<'a>,
    pub rtl: bool,
    width: f32,
    /// Height of a page's column.
    page: f32,
    pub nodes: Vec<Node>,
    slabs: Vec<Slab>,
    /// Distance the last block wants below itself.
    after: f32,
    anchors: Vec<String>,
    heading: String,
    headings: usize,
    missing: Missing,
    /// Headings of parts meant for one page that go on to a second.
    overflowing: Vec<String>,
    /// Paragraphs shaped while columns were measured, by the address of their runs. Looked up, never listed.
    measured: HashMap<(usize, u32), Arc<Shaped>>,
}

impl<'a> Galley<'a> {
    pub fn new(document: &'a Document, shaper: &'a Shaper<'a>, (width, page): (f32, f32)) -> Self {
        Self {
            document,
            shaper,
            rtl: is_rtl(&document.meta.lang),
            width,
            page,
            nodes: vec![Node { tag: Tag::Document, parent: 0, lang: None }],
            slabs: Vec::new(),
            after: 0.0,
            anchors: Vec::new(),
            heading: String::new(),
            headings: 0,
            missing: Missing::default(),
            overflowing: Vec::new(),
            measured: HashMap::new(),
        }
    }

    /// Sets the whole document.
    pub fn document(&mut self, progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>) -> Result<(), LayoutError> {
        let place = match self.document.page.size {
            attache_document::PageSize::A6 => Place::Pocket,
            _ => Place::Column,
        };
        let spot = Spot { x: 0.0, width: self.width, place, node: 0, nested: false, depth: 0 };
        let document = self.document;
        let total = document.blocks.len();
        for (done, block) in document.blocks.iter().enumerate() {
            if progress(done, total).is_break() {
                return Err(LayoutError::Stopped);
            }
            self.block(block, spot);
        }
        if progress(total, total).is_break() {
            return Err(LayoutError::Stopped);
        }
        Ok(())
    }

    pub fn finish(self) -> (Vec<Slab>, Made) {
        let Self { slabs, nodes, missing, overflowing, .. } = self;
        (slabs, Made { nodes, missing: missing.into_list(), overflowing })
    }

    pub fn node(&mut self, tag: Tag, parent: NodeId) -> NodeId {
        self.nodes.push(Node { tag, parent, lang: None });
        self.nodes.len() - 1
    }

    /// Appends a slab; the larger of the two distances wins.
    pub fn push(&mut self, before: f32, mut slab: Slab) {
        slab.before += before.max(self.after);
        self.after = 0.0;
        if let (Body::Marks(marks), false) = (&mut slab.body, self.anchors.is_empty()) {
            marks.extend(self.anchors.drain(..).map(|name| Mark { x: 0.0, y: 0.0, what: What::Anchor(name) }));
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
        let anchors = std::mem::take(&mut self.anchors);
        set(self);
        self.after = after;
        // Names given inside but not yet placed move on to the next slab outside.
        self.anchors.splice(0..0, anchors);
        std::mem::replace(&mut self.slabs, slabs)
    }
}

/// Height of slabs below one another, the first one's distance included.
pub(crate) fn height_of(slabs: &[Slab]) -> f32 {
    slabs.iter().map(|slab| slab.before + slab.height).sum()
}
