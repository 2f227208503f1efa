//! One row: columns of slabs side by side, and how it parts at the foot of a page.

use crate::galley::{Body, Mark, Slab, What, baseline, height_of};
use crate::look::{Ink, gap};

/// Rows up to this height move on whole rather than part.
const WHOLE: f32 = 90.0;

/// Most lines that go on to the next page because they keep with what does.
const KEPT: usize = 4;

/// Columns side by side under one pair of lines.
#[derive(Debug)]
pub(crate) struct Row {
    pub x: f32,
    pub width: f32,
    pub columns: Vec<Vec<Slab>>,
    pub pad_top: f32,
    pub pad_bottom: f32,
    pub above: Option<(Ink, f32)>,
    pub below: Option<(Ink, f32)>,
    /// Parts only when no page can hold it.
    pub keep: bool,
    /// Where the rule of an aside around it stands.
    pub beside: Option<f32>,
    /// What it is about; empty for nothing.
    pub about: String,
}

impl Row {
    pub fn new(x: f32, width: f32) -> Self {
        let (columns, above, below, keep, beside) = (Vec::new(), None, None, false, None);
        let (pad_top, pad_bottom, about) = (gap::CELL, gap::CELL, String::new());
        Self { x, width, columns, pad_top, pad_bottom, above, below, keep, beside, about }
    }

    pub fn height(&self) -> f32 {
        let tallest = self.columns.iter().map(|slabs| height_of(slabs)).fold(0.0, f32::max);
        self.pad_top + tallest + self.pad_bottom
    }

    /// Puts the first lines of all columns on one baseline; a tall script would hang lower otherwise.
    pub fn level(&mut self) {
        let first = |slabs: &Vec<Slab>| slabs.first().and_then(|slab| baseline(slab).map(|y| slab.before + y));
        let lowest = self.columns.iter().filter_map(first).fold(0.0, f32::max);
        for slabs in &mut self.columns {
            if let (Some(y), Some(slab)) = (first(slabs), slabs.first_mut()) {
                slab.before += lowest - y;
            }
        }
    }

    /// Lets short columns stand at the bottom.
    pub fn sink(&mut self) {
        let tallest = self.columns.iter().map(|slabs| height_of(slabs)).fold(0.0, f32::max);
        for slabs in &mut self.columns {
            let height = height_of(slabs);
            if let Some(slab) = slabs.first_mut() {
                slab.before += tallest - height;
            }
        }
    }

    /// As slabs of the galley. Inside another column a tall row is cut into bands, as many as that column may need.
    pub fn into_slabs(self, keep: bool, nested: bool) -> Vec<Slab> {
        if !nested {
            let height = self.height();
            return vec![Slab { before: 0.0, height, keep, body: Body::Row(Box::new(self)) }];
        }
        let mut bands = Vec::new();
        let mut rest = Some(self);
        while let Some(row) = rest.take() {
            let (first, more) = if row.height() > WHOLE { row.part(WHOLE, true) } else { (Some(row), None) };
            if let Some(first) = first {
                let height = first.height();
                bands.push(Slab { before: 0.0, height, keep, body: Body::Marks(first.bake()) });
            }
            rest = more.map(|mut more| {
                more.pad_top = 0.0;
                more
            });
        }
        bands
    }

    /// All its marks, from its own top.
    pub fn bake(self) -> Vec<Mark> {
        let height = self.height();
        let mut marks = Vec::new();
        let rule = |(ink, thick): (Ink, f32), y: f32| {
            let what = What::Rule { width: self.width, height: thick, ink, joins: false };
            Mark { x: self.x, y, what }
        };
        marks.extend(self.above.map(|line| rule(line, 0.0)));
        if let Some(x) = self.beside {
            marks.push(Mark { x, y: 0.0, what: What::Rule { width: 1.2, height, ink: Ink::Grey, joins: true } });
        }
        marks.extend(self.below.map(|line| rule(line, height - line.1)));
        if !self.about.is_empty() {
            let what = What::About { about: self.about, height: Some(height) };
            marks.push(Mark { x: self.x, y: 0.0, what });
        }
        for slabs in self.columns {
            let mut y = self.pad_top;
            for slab in slabs {
                y += slab.before;
                if let Body::Marks(inner) = slab.body {
                    marks.extend(inner.into_iter().map(|mark| joined(mark, y, slab.before)));
                }
                y += slab.height;
            }
        }
        marks
    }

    /// The height it needs at least at the foot of a page: all of it, or its first lines if it may part.
    pub fn least(&self, page: f32) -> f32 {
        let height = self.height();
        if height <= WHOLE.min(page) || (self.keep && height <= page) {
            return height;
        }
        let first = |slabs: &Vec<Slab>| height_of(slabs.get(..slabs.len().min(3)).unwrap_or_default());
        self.pad_top + self.columns.iter().map(first).fold(0.0, f32::max) + self.pad_bottom
    }

    /// Parts it so that the first piece is no taller than `room`; each column goes on by itself.
    ///
    /// At least one line of some column stays in the first piece when `force` is set, so that a page is never left empty.
    pub fn part(self, room: f32, force: bool) -> (Option<Self>, Option<Self>) {
        let space = room - self.pad_top - self.pad_bottom;
        let mut head = Self { columns: Vec::new(), ..Self::new(self.x, self.width) };
        (head.pad_top, head.pad_bottom, head.above, head.below) =
            (self.pad_top, self.pad_bottom, self.above, self.below);
        (head.keep, head.beside, head.about) = (self.keep, self.beside, self.about.clone());
        let mut tail = Self { columns: Vec::new(), ..Self::new(self.x, self.width) };
        (tail.pad_top, tail.pad_bottom, tail.below) = (gap::CELL, self.pad_bottom, self.below);
        (tail.keep, tail.beside, tail.about) = (self.keep, self.beside, self.about);
        let mut placed = false;
        for slabs in self.columns {
            let (mut first, mut rest) = (Vec::new(), Vec::new());
            let mut y = 0.0;
            for slab in slabs {
                let end = y + slab.before + slab.height;
                if rest.is_empty() && (end <= space || (force && !placed && first.is_empty())) {
                    y = end;
                    first.push(slab);
                } else {
                    rest.push(slab);
                }
            }
            // What keeps with what went on goes on with it, as far as that leaves something here.
            let kept = first.iter().rev().take_while(|slab: &&Slab| slab.keep).count();
            if !rest.is_empty() && kept <= KEPT && kept < first.len() {
                rest.splice(0..0, first.drain(first.len() - kept..));
            }
            placed |= !first.is_empty();
            if let Some(slab) = rest.first_mut() {
                slab.before = 0.0;
            }
            head.columns.push(first);
            tail.columns.push(rest);
        }
        let more = tail.columns.iter().any(|slabs| !slabs.is_empty());
        (placed.then_some(head), more.then_some(tail))
    }
}

/// A mark moved down by `y`; a rule that joins reaches up over the distance above.
fn joined(mut mark: Mark, y: f32, above: f32) -> Mark {
    mark.y += y;
    if let What::Rule { height, joins: true, .. } = &mut mark.what {
        mark.y -= above;
        *height += above;
    }
    mark
}
