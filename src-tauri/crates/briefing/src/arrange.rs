//! The officer's hand in a document: which of its sections stand in it, in which order, and with which notes at their heads.

use attache_document::{Block, Document, Link, Problem, change_runs, check, text_of};
use std::collections::{BTreeMap, BTreeSet};

/// Sections that stand where they are: one looks for the contents at the front, and for sources and omissions at the end.
const FIXED: [&str; 2] = ["contents", "last-page"];

/// What an officer changed about the usual order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Arrangement {
    /// Sections by name in the wished order; those that are not named follow in the usual one.
    pub order: Vec<Placed>,
    /// Notes by section; each is printed at its head.
    pub notes: BTreeMap<String, String>,
}

/// A section in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// Its name.
    pub id: String,
    /// It is left out.
    pub out: bool,
}

/// A section as a document offers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its name.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// It is left out.
    pub out: bool,
    /// It can be neither moved nor left out.
    pub fixed: bool,
}

impl Arrangement {
    /// Reads an order as it is kept: names separated by blanks, a leading `-` leaves one out.
    #[must_use]
    pub fn new(order: &str, notes: BTreeMap<String, String>) -> Self {
        let placed = |word: &str| {
            let id = word.strip_prefix('-').unwrap_or(word);
            Placed { id: id.to_owned(), out: id.len() < word.len() }
        };
        Self { order: order.split_whitespace().map(placed).collect(), notes }
    }

    fn is_out(&self, id: &str) -> bool {
        !FIXED.contains(&id) && self.order.iter().any(|placed| placed.out && placed.id == id)
    }

    fn place(&self, id: &str) -> Option<usize> {
        self.order.iter().position(|placed| placed.id == id)
    }
}

/// Puts the top sections of a document in order, leaves some out and heads some with a note; links to what is left out
/// become plain words. The answer lists the sections, those left out in their places.
pub(crate) fn arrange(document: &mut Document, arrangement: &Arrangement) -> Vec<Section> {
    let blocks = &mut document.blocks;
    let movable = |block: &Block| name(block).is_some_and(|id| !FIXED.contains(&id));
    let places: Vec<usize> = (0..).zip(blocks.iter()).filter(|(_, block)| movable(block)).map(|(at, _)| at).collect();
    let mut moving: Vec<(Option<usize>, Block)> = Vec::new();
    for at in places.iter().rev() {
        let block = blocks.remove(*at);
        moving.push((name(&block).and_then(|id| arrangement.place(id)), block));
    }
    moving.reverse();
    follow(&mut moving);
    moving.sort_by_key(|(place, _)| *place);
    for (at, (_, block)) in places.into_iter().zip(moving) {
        blocks.insert(at.min(blocks.len()), block);
    }
    let sections: Vec<Section> = blocks
        .iter()
        .filter_map(|block| {
            let id = name(block)?.to_owned();
            let (out, fixed) = (arrangement.is_out(&id), FIXED.contains(&id.as_str()));
            Some(Section { title: title(block), out, fixed, id })
        })
        .collect();
    blocks.retain(|block| !name(block).is_some_and(|id| arrangement.is_out(id)));
    for block in blocks.iter_mut() {
        if let Some(note) = name(block).and_then(|id| arrangement.notes.get(id)) {
            head_with(block, note);
        }
    }
    unlink(document);
    sections
}

/// A section that the order does not name comes after the one it usually follows.
fn follow(moving: &mut [(Option<usize>, Block)]) {
    let mut before = None;
    for (place, _) in moving {
        *place = place.or(before);
        before = *place;
    }
}

fn name(block: &Block) -> Option<&str> {
    match block {
        Block::Section { id, .. } if !id.is_empty() => Some(id),
        _ => None,
    }
}

fn title(block: &Block) -> String {
    match block {
        Block::Heading { runs, .. } | Block::Toc { title: runs, .. } => text_of(runs),
        Block::Section { blocks, .. } | Block::KeepTogether { blocks } | Block::OnePage { blocks } => {
            blocks.iter().map(title).find(|title| !title.is_empty()).unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// Sets a note after the heading that the section begins with.
fn head_with(section: &mut Block, note: &str) {
    let (Block::Section { blocks, .. } | Block::OnePage { blocks } | Block::KeepTogether { blocks }) = section else {
        return;
    };
    if let Some(inner) =
        blocks.first_mut().filter(|first| matches!(first, Block::OnePage { .. } | Block::KeepTogether { .. }))
    {
        return head_with(inner, note);
    }
    let after = usize::from(matches!(blocks.first(), Some(Block::Heading { .. })));
    let paragraphs =
        note.split("\n\n").map(str::trim).filter(|text| !text.is_empty()).map(Block::body).collect::<Vec<_>>();
    if !paragraphs.is_empty() {
        blocks.insert(after, Block::Aside { blocks: paragraphs });
    }
}

/// Takes the links from words whose target is no longer there.
fn unlink(document: &mut Document) {
    let broken: BTreeSet<String> = check(document)
        .into_iter()
        .filter_map(|problem| if let Problem::BrokenLink(target) = problem { Some(target) } else { None })
        .collect();
    change_runs(&mut document.blocks, &mut |run| {
        if matches!(&run.link, Some(Link::Internal(target)) if broken.contains(target)) {
            run.link = None;
        }
    });
}
