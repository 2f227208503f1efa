//! A part that is meant for one page: set smaller, within reason, until it fits.

use std::sync::Arc;

use attache_document::Block;

use super::notes::Call;
use super::{Body, Galley, Mark, Slab, Spot, TableHead, What, height_of};
use crate::missing::Missing;
use crate::table::Row;

/// Sizes tried before the floor.
const SIZES: [f32; 5] = [1.0, 0.97, 0.94, 0.91, 0.88];
/// The smallest size: below it the page would be hard to read across a table.
const FLOOR: f32 = 0.85;

/// What a trial adds to beside its slabs.
struct Before {
    nodes: usize,
    headings: usize,
    heading: String,
    waiting: Vec<What>,
    missing: Missing,
    overflowing: usize,
    notes: usize,
    calls: Vec<Call>,
}

impl Galley<'_> {
    pub(super) fn one_page(&mut self, blocks: &[Block], spot: Spot) {
        if spot.nested {
            return self.blocks(blocks, spot);
        }
        self.page_break();
        let before = self.before();
        for size in SIZES {
            let slabs = self.smaller(blocks, spot, size);
            if self.fits(&slabs) {
                return self.extend(0.0, slabs, 0.0);
            }
            self.restore(&before);
        }
        // What goes on to the second page, at the smallest size, is what has to be cut.
        let slabs = self.smaller(blocks, spot, FLOOR);
        if !self.fits(&slabs) {
            self.overflowing.push(title(blocks));
        }
        self.extend(0.0, slabs, 0.0);
    }

    /// Whether slabs fit on one page, at whose head the distance above the first is dropped.
    fn fits(&self, slabs: &[Slab]) -> bool {
        height_of(slabs) - slabs.first().map_or(0.0, |slab| slab.before) <= self.page()
    }

    /// Sets blocks in a wider column and shrinks the result to the width there is: every size and distance alike.
    fn smaller(&mut self, blocks: &[Block], spot: Spot, size: f32) -> Vec<Slab> {
        // Notes would be measured for the foot of the page but shrink with the part; they stand below it.
        let wide = Spot { x: spot.x / size, width: spot.width / size, free: false, ..spot };
        let slabs = self.aside(|galley| galley.blocks(blocks, wide));
        if size < 1.0 { slabs.into_iter().map(|slab| shrunk(slab, size)).collect() } else { slabs }
    }

    fn before(&self) -> Before {
        Before {
            nodes: self.nodes.len(),
            headings: self.headings,
            heading: self.heading.clone(),
            waiting: self.waiting.clone(),
            missing: self.missing.clone(),
            overflowing: self.overflowing.len(),
            notes: self.notes,
            calls: self.calls.clone(),
        }
    }

    fn restore(&mut self, before: &Before) {
        self.nodes.truncate(before.nodes);
        self.headings = before.headings;
        self.heading.clone_from(&before.heading);
        self.waiting.clone_from(&before.waiting);
        self.missing.clone_from(&before.missing);
        self.overflowing.truncate(before.overflowing);
        self.notes = before.notes;
        self.calls.clone_from(&before.calls);
    }
}

/// The words of the first heading.
fn title(blocks: &[Block]) -> String {
    let heading = blocks.iter().find_map(|block| match block {
        Block::Heading { runs, .. } => Some(super::blocks::one_line(runs)),
        _ => None,
    });
    heading.unwrap_or_default()
}

fn shrunk(slab: Slab, size: f32) -> Slab {
    let body = match slab.body {
        Body::Marks(marks) => Body::Marks(all(marks, size)),
        Body::Row(row) => Body::Row(Box::new(shrunk_row(*row, size))),
        Body::HeadOn(head) => {
            Body::HeadOn(Arc::new(TableHead { height: head.height * size, marks: all(head.marks.clone(), size) }))
        }
        body @ (Body::Break | Body::Sheet(_) | Body::HeadOff) => body,
    };
    Slab { before: slab.before * size, height: slab.height * size, keep: slab.keep, body }
}

fn shrunk_row(row: Row, size: f32) -> Row {
    let columns = row.columns.into_iter().map(|slabs| slabs.into_iter().map(|slab| shrunk(slab, size)).collect());
    let rule = |line: Option<(crate::look::Ink, f32)>| line.map(|(ink, thick)| (ink, thick * size));
    Row {
        x: row.x * size,
        width: row.width * size,
        columns: columns.collect(),
        pad_top: row.pad_top * size,
        pad_bottom: row.pad_bottom * size,
        above: rule(row.above),
        below: rule(row.below),
        keep: row.keep,
        beside: row.beside.map(|x| x * size),
        about: row.about,
    }
}

fn all(marks: Vec<Mark>, size: f32) -> Vec<Mark> {
    marks.into_iter().map(|mark| shrunk_mark(mark, size)).collect()
}

fn shrunk_mark(mark: Mark, size: f32) -> Mark {
    let what = match mark.what {
        What::Text { line, nodes, links } => {
            let mut line = Arc::unwrap_or_clone(line);
            line.shrink(size);
            What::Text { line: Arc::new(line), nodes, links }
        }
        What::Rule { width, height, ink, joins } => {
            What::Rule { width: width * size, height: height * size, ink, joins }
        }
        What::Area { width, height, node, key, contents } => {
            What::Area { width: width * size, height: height * size, node, key, contents }
        }
        What::Figure { width, height, node, picture } => {
            What::Figure { width: width * size, height: height * size, node, picture }
        }
        What::PageOf { key, dots, node, bold } => What::PageOf { key, dots: dots * size, node, bold },
        What::About { about, height } => What::About { about, height: height.map(|height| height * size) },
        what @ (What::Anchor(_) | What::Bookmark { .. } | What::Foot(_)) => what,
    };
    Mark { x: mark.x * size, y: mark.y * size, what }
}
