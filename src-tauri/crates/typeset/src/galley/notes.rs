//! Notes: where they are called for, and where they stand.
//!
//! A note of running text stands at the foot of the page that calls for it, moving with its line. Where there is no foot to
//! stand at (a cell, a part set smaller, a note as long as a page) it stands below the block; with [`Notes::End`] all wait
//! for the end of the part.

use std::sync::Arc;

use attache_document::{Align, Block, Link, Notes, Run};

use super::blocks::hang;
use super::{Body, Galley, Mark, Slab, Spot, What, height_of};
use crate::layout::{NodeId, Tag};
use crate::look::{Ink, Look, gap};
use crate::text::raised;

/// Notes may take this share of a page; longer ones stand below the block that calls for them.
const SHARE: f32 = 0.4;

/// A note ready to stand at the foot of a page.
#[derive(Debug)]
pub(crate) struct Foot {
    pub height: f32,
    /// Its marks, from its own top.
    pub marks: Vec<Mark>,
}

/// A note that has been called for.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    number: usize,
    runs: Vec<Run>,
    /// Byte of the paragraph behind its reference.
    at: usize,
}

/// A paragraph with the references to its notes.
pub(super) struct Called {
    pub runs: Vec<Run>,
    calls: Vec<Call>,
}

/// Where the reference to a note leads.
fn key(number: usize) -> String {
    format!("\u{2}{number}")
}

/// Whether a link leads to a note.
pub(super) fn is_note(name: &str) -> bool {
    name.starts_with('\u{2}')
}

impl Galley<'_> {
    /// Puts references behind runs that have notes; `None` where none has.
    pub(super) fn called(&mut self, runs: &[Run]) -> Option<Called> {
        if runs.iter().all(|run| run.note.is_empty()) {
            return None;
        }
        let (mut out, mut calls) = (Vec::with_capacity(runs.len() + 1), Vec::new());
        let mut at = 0;
        for run in runs {
            out.push(Run { note: Vec::new(), ..run.clone() });
            at += run.text.len();
            if run.note.is_empty() {
                continue;
            }
            self.notes += 1;
            let text = raised(self.notes);
            at += text.len();
            out.push(Run { text, link: Some(Link::Internal(key(self.notes))), ..Run::default() });
            // A note to a note would have no place to stand.
            let runs = run.note.iter().map(|run| Run { note: Vec::new(), ..run.clone() }).collect();
            calls.push(Call { number: self.notes, runs, at });
        }
        Some(Called { runs: out, calls })
    }

    /// Gives each line the notes it calls for; the others wait for the end of the block or part.
    pub(super) fn call(&mut self, called: Called, slabs: &mut [Slab], ends: &[usize], spot: Spot) {
        let foot = self.document.notes == Notes::Foot && !spot.nested && spot.free;
        let mut room = self.page() * SHARE;
        let mut last = usize::MAX;
        for call in called.calls {
            let line = ends.iter().position(|end| call.at <= *end).unwrap_or(ends.len().saturating_sub(1));
            if line != last {
                room = self.page() * SHARE;
                last = line;
            }
            let Some(Body::Marks(marks)) = slabs.get_mut(line).map(|slab| &mut slab.body).filter(|_| foot) else {
                self.calls.push(call);
                continue;
            };
            let before = self.nodes.len();
            let column = Spot { x: 0.0, depth: 0, ..self.spot(spot.node) };
            let slabs = self.note(&call, column);
            let height = height_of(&slabs);
            if height > room {
                self.nodes.truncate(before);
                self.calls.push(call);
                continue;
            }
            room -= height;
            marks.push(Mark { x: 0.0, y: 0.0, what: What::Foot(Arc::new(Foot { height, marks: baked(slabs) })) });
        }
    }

    /// Sets a note: its number hung beside its words.
    fn note(&mut self, call: &Call, spot: Spot) -> Vec<Slab> {
        let look = Look::note();
        let node = self.node(Tag::Note, spot.node);
        let label = self.node(Tag::Label, node);
        let number = [Run::plain(self.number(call.number))];
        let hung = self.paragraph(&number, look, Spot { width: gap::NUMBER, ..spot }, label, Align::Start.into());
        let words = self.node(Tag::Paragraph, node);
        let inner = Spot { x: spot.x + gap::NUMBER, width: (spot.width - gap::NUMBER).max(1.0), ..spot };
        let mut slabs = self.paragraph(&call.runs, look, inner, words, Align::Start.into());
        hang(&mut slabs, hung);
        if let Some(Body::Marks(marks)) = slabs.first_mut().map(|slab| &mut slab.body) {
            marks.push(Mark { x: 0.0, y: 0.0, what: What::Anchor(key(call.number)) });
        }
        slabs
    }

    /// Sets the notes that a block could not take to the foot of a page, below it.
    pub(super) fn notes_below(&mut self, block: &Block, spot: Spot) {
        let waits = matches!(block, Block::Section { .. } | Block::Heading { .. });
        if self.document.notes == Notes::Foot && !waits {
            self.end_notes(spot);
        }
    }

    /// Sets the notes of a part at its end; parts within parts leave theirs to the outermost.
    pub(super) fn end_part(&mut self, spot: Spot, node: NodeId) {
        if spot.node == 0 && !spot.nested {
            self.end_notes(Spot { node, ..spot });
        }
    }

    /// Sets the notes that wait.
    pub(super) fn end_notes(&mut self, spot: Spot) {
        let calls = std::mem::take(&mut self.calls);
        if calls.is_empty() {
            return;
        }
        let rule = Mark { x: spot.x, ..line() };
        let rule = Slab { before: 0.0, height: gap::FOOT / 2.0, keep: true, body: Body::Marks(vec![rule]) };
        self.extend(gap::FOOT, vec![rule], 0.0);
        for call in calls {
            let slabs = self.note(&call, spot);
            self.extend(0.0, slabs, 0.0);
        }
        self.after = self.after.max(gap::FOOT);
    }
}

/// The short rule between the text and its notes.
pub(crate) fn line() -> Mark {
    let what = What::Rule { width: gap::FOOT_RULE, height: gap::HAIRLINE, ink: Ink::Grey, joins: false };
    Mark { x: 0.0, y: 0.0, what }
}

fn baked(slabs: Vec<Slab>) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut y = 0.0;
    for slab in slabs {
        y += slab.before;
        if let Body::Marks(own) = slab.body {
            marks.extend(own.into_iter().map(|mark| Mark { y: mark.y + y, ..mark }));
        }
        y += slab.height;
    }
    marks
}
