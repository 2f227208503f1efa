//! Slabs to pages: where pages end, what is repeated on them, and what each mark becomes on paper.

mod frame;
mod paint;

use std::collections::VecDeque;
use std::sync::Arc;

use crate::galley::{Body, Foot, Made, Mark, Slab, TableHead, What, foot_rule};
use crate::layout::Layout;
use crate::look::gap;
use crate::table::Row;
use crate::text::Shaper;

pub(crate) use frame::Frame;
use paint::Paper;

/// Cuts the column into pages and paints them. There is at least one frame.
pub(crate) fn paginate(slabs: Vec<Slab>, made: Made, frames: &[Frame], shaper: &Shaper<'_>) -> Layout {
    let Some(frame) = frames.first() else { return Layout::default() };
    let paper = Paper::new(frame, shaper);
    let mut pager = Pager { y: frame.top, empty: true, head: None, paper, frames, frame, feet: Vec::new(), foot: 0.0 };
    pager.place(slabs);
    pager.end_page();
    pager.paper.finish(made)
}

struct Pager<'a> {
    frames: &'a [Frame],
    /// The sheet of the page.
    frame: &'a Frame,
    paper: Paper<'a>,
    y: f32,
    /// Nothing but repeated headers stands on the page.
    empty: bool,
    head: Option<Arc<TableHead>>,
    /// Notes of the page so far.
    feet: Vec<Arc<Foot>>,
    /// Height they take, with the rule above them.
    foot: f32,
}

impl<'a> Pager<'a> {
    fn place(&mut self, slabs: Vec<Slab>) {
        let mut waiting: VecDeque<Slab> = slabs.into();
        // A chain of slabs that keep together is judged once; until it is through, its members follow without question.
        let mut through = 0usize;
        let mut sheet = None;
        while let Some(slab) = waiting.pop_front() {
            match slab.body {
                Body::Break => {
                    if !self.empty {
                        self.turn();
                    }
                    continue;
                }
                Body::Sheet(frame) => {
                    sheet = self.frames.get(frame);
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
            if let Some(frame) = sheet.take() {
                self.change(frame);
            }
            if through > 0 {
                through -= 1;
            } else {
                let (count, need) = self.chain(&slab, &waiting);
                if !self.empty && self.y + self.gap(&slab) + need > self.bottom() + 0.01 {
                    self.turn();
                }
                through = if need <= self.bottom() - self.y { count } else { 0 };
            }
            match slab.body {
                Body::Row(row) => self.row(slab.before, *row, &mut waiting, slab.keep),
                Body::Marks(marks) => self.slab(slab.before, slab.height, marks),
                Body::Break | Body::Sheet(_) | Body::HeadOn(_) | Body::HeadOff => {}
            }
        }
    }

    /// Where the text of the page must end: above its notes.
    fn bottom(&self) -> f32 {
        self.frame.bottom - self.foot
    }

    /// Height that the notes of these marks take besides those of the page.
    fn feet(&self, marks: &[Mark]) -> f32 {
        let own: f32 = feet(marks).map(|foot| foot.height).sum();
        if own > 0.0 && self.foot <= 0.0 { own + gap::FOOT } else { own }
    }

    /// Goes on on another sheet.
    fn change(&mut self, frame: &'a Frame) {
        if std::ptr::eq(self.frame, frame) {
            return;
        }
        if self.empty {
            self.frame = frame;
            self.paper.change(frame);
            self.y = frame.top;
        } else {
            self.end_page();
            self.frame = frame;
            self.begin_page();
        }
    }

    fn gap(&self, slab: &Slab) -> f32 {
        if self.empty { 0.0 } else { slab.before }
    }

    /// How many slabs after this one must stand on its page, and the height of them all without the distance above.
    fn chain(&self, first: &Slab, rest: &VecDeque<Slab>) -> (usize, f32) {
        let page = self.frame.height();
        let least = |slab: &Slab| match &slab.body {
            Body::Row(row) => row.least(page),
            Body::Marks(marks) => slab.height + self.feet(marks),
            _ => slab.height,
        };
        let (mut count, mut need) = (0, 0.0);
        let mut slab = first;
        let mut before = 0.0;
        for next in rest.iter().map(Some).chain([None]) {
            if !slab.keep || next.is_none() {
                return (count, need + before + least(slab));
            }
            need +=
                before + if let Body::Marks(marks) = &slab.body { slab.height + self.feet(marks) } else { slab.height };
            count += 1;
            if let Some(next) = next {
                before = next.before;
                slab = next;
            }
            // A chain longer than a page cannot be kept; what follows is judged by itself.
            if need > page {
                return (0, if matches!(first.body, Body::Marks(_)) { least(first) } else { first.height });
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
        if !self.empty && self.y + gap + height + self.feet(&marks) > self.bottom() + 0.01 {
            self.turn();
            gap = 0.0;
        }
        self.y += gap;
        self.foot += self.feet(&marks);
        self.feet.extend(feet(&marks).map(Arc::clone));
        self.paper.marks(marks, self.y, gap);
        self.y += height;
        self.empty = false;
    }

    fn row(&mut self, before: f32, row: Row, waiting: &mut VecDeque<Slab>, keep: bool) {
        let gap = if self.empty { 0.0 } else { before };
        let room = self.bottom() - self.y - gap;
        let height = row.height();
        if height <= room + 0.01 {
            self.slab(before, height, row.bake());
            return;
        }
        let fresh = self.frame.height() - self.head.as_ref().map_or(0.0, |head| head.height);
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
        self.end_page();
        self.begin_page();
    }

    /// Sets the notes at the foot of the page.
    fn end_page(&mut self) {
        if self.feet.is_empty() {
            return;
        }
        let mut y = self.bottom() + gap::FOOT / 2.0;
        self.paper.marks(vec![foot_rule()], y, 0.0);
        y += gap::FOOT / 2.0;
        for foot in self.feet.drain(..) {
            self.paper.marks(foot.marks.clone(), y, 0.0);
            y += foot.height;
        }
        self.foot = 0.0;
    }

    fn begin_page(&mut self) {
        self.paper.turn(self.frame);
        self.y = self.frame.top;
        self.empty = true;
        if let Some(head) = self.head.clone() {
            self.paper.repeat(&head.marks, self.y);
            self.y += head.height;
        }
    }
}

fn feet(marks: &[Mark]) -> impl Iterator<Item = &Arc<Foot>> {
    marks.iter().filter_map(|mark| match &mark.what {
        What::Foot(foot) => Some(foot),
        _ => None,
    })
}
