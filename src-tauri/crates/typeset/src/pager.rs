//! Slabs to pages: where pages end, what is repeated on them, and what each mark becomes on paper.

mod frame;
mod paint;

use std::collections::VecDeque;
use std::sync::Arc;

use crate::galley::{Body, Made, Mark, Slab, TableHead};
use crate::layout::Layout;
use crate::table::Row;
use crate::text::Shaper;

pub(crate) use frame::Frame;
use paint::Paper;

/// Cuts the column into pages and paints them.
pub(crate) fn paginate(slabs: Vec<Slab>, made: Made, frame: &Frame, shaper: &Shaper<'_>) -> Layout {
    let mut pager = Pager { y: frame.top, empty: true, head: None, paper: Paper::new(frame, shaper), frame };
    pager.place(slabs);
    pager.paper.finish(made)
}

struct Pager<'a> {
    frame: &'a Frame,
    paper: Paper<'a>,
    y: f32,
    /// Nothing but repeated headers stands on the page.
    empty: bool,
    head: Option<Arc<TableHead>>,
}

impl Pager<'_> {
    fn place(&mut self, slabs: Vec<Slab>) {
        let mut waiting: VecDeque<Slab> = slabs.into();
        // A chain of slabs that keep together is judged once; until it is through, its members follow without question.
        let mut through = 0usize;
        while let Some(slab) = waiting.pop_front() {
            match slab.body {
                Body::Break => {
                    if !self.empty {
                        self.turn();
                    }
                    continue;
                }
                Body::HeadOn(head) => {
                    self.head = Some(head);
                    through = through.saturating_sub(1);
                    continue;
                }
                Body::HeadOff => {
                    self.head = None;
                    through = through.saturating_sub(1);
                    continue;
                }
                Body::Marks(_) | Body::Row(_) => {}
            }
            if through > 0 {
                through -= 1;
            } else {
                let (count, need) = self.chain(&slab, &waiting);
                if !self.empty && self.y + self.gap(&slab) + need > self.frame.bottom + 0.01 {
                    self.turn();
                }
                through = if need <= self.frame.bottom - self.y { count } else { 0 };
            }
            match slab.body {
                Body::Row(row) => self.row(slab.before, *row, &mut waiting, slab.keep),
                Body::Marks(marks) => self.slab(slab.before, slab.height, marks),
                Body::Break | Body::HeadOn(_) | Body::HeadOff => {}
            }
        }
    }

    fn gap(&self, slab: &Slab) -> f32 {
        if self.empty { 0.0 } else { slab.before }
    }

    /// How many slabs after this one must stand on its page, and the height of them all without the distance above.
    fn chain(&self, first: &Slab, rest: &VecDeque<Slab>) -> (usize, f32) {
        let page = self.frame.bottom - self.frame.top;
        let least = |slab: &Slab| match &slab.body {
            Body::Row(row) => row.least(page),
            _ => slab.height,
        };
        let (mut count, mut need) = (0, 0.0);
        let mut slab = first;
        let mut before = 0.0;
        for next in rest.iter().map(Some).chain([None]) {
            if !slab.keep || next.is_none() {
                return (count, need + before + least(slab));
            }
            need += before + slab.height;
            count += 1;
            if let Some(next) = next {
                before = next.before;
                slab = next;
            }
            // A chain longer than a page cannot be kept; what follows is judged by itself.
            if need > page {
                return (0, first.height);
            }
        }
        (count, need)
    }

    fn slab(&mut self, before: f32, height: f32, marks: Vec<Mark>) {
        // Empty height at the head of a page counts on the first page only, where covers use it.
        if marks.is_empty() && self.empty && self.paper.pages() > 1 {
            return;
        }
        let mut gap = if self.empty { 0.0 } else { before };
        if !self.empty && self.y + gap + height > self.frame.bottom + 0.01 {
            self.turn();
            gap = 0.0;
        }
        self.y += gap;
        self.paper.marks(marks, self.y, gap);
        self.y += height;
        self.empty = false;
    }

    fn row(&mut self, before: f32, row: Row, waiting: &mut VecDeque<Slab>, keep: bool) {
        let gap = if self.empty { 0.0 } else { before };
        let room = self.frame.bottom - self.y - gap;
        let height = row.height();
        if height <= room + 0.01 {
            self.slab(before, height, row.bake());
            return;
        }
        let fresh = self.frame.bottom - self.frame.top - self.head.as_ref().map_or(0.0, |head| head.height);
        if !self.empty && (row.least(fresh) > room || (row.keep && height <= fresh)) {
            self.turn();
            waiting.push_front(Slab { before: 0.0, height, keep, body: Body::Row(Box::new(row)) });
            return;
        }
        let force = self.empty;
        let (first, rest) = row.part(room, force);
        if let Some(first) = first {
            let height = first.height();
            self.y += gap;
            self.paper.marks(first.bake(), self.y, gap);
            self.y += height;
            self.empty = false;
        }
        if let Some(rest) = rest {
            self.turn();
            let height = rest.height();
            waiting.push_front(Slab { before: 0.0, height, keep, body: Body::Row(Box::new(rest)) });
        }
    }

    fn turn(&mut self) {
        self.paper.turn();
        self.y = self.frame.top;
        self.empty = true;
        if let Some(head) = self.head.clone() {
            self.paper.repeat(&head.marks, self.y);
            self.y += head.height;
        }
    }
}
