//! The bookmarks as a tree by level.

use attache_typeset::Bookmark;

use crate::content::PaintedPage;
use crate::file::File;
use crate::object::{Id, Name, Text};
use crate::structure::spot;

/// What a bookmark is beside, above and below.
#[derive(Clone, Default)]
struct Place {
    parent: Option<usize>,
    before: Option<usize>,
    after: Option<usize>,
    /// First and last, and how many.
    below: Option<(usize, usize, usize)>,
}

/// Writes the bookmarks and returns the root's number; `None` when there are none.
pub(crate) fn write(file: &mut File, outline: &[Bookmark], pages: &[PaintedPage], ids: &[Id]) -> Option<Id> {
    let (places, top) = places(outline);
    let (first, last, count) = top?;
    let root = file.reserve();
    let own: Vec<Id> = outline.iter().map(|_| file.reserve()).collect();
    let id = |at: usize| own.get(at).copied().unwrap_or(root);
    for ((at, bookmark), place) in outline.iter().enumerate().zip(&places) {
        file.dict(id(at), |dict| {
            dict.set("Title", Text(&bookmark.title)).set("Parent", place.parent.map_or(root, id));
            if let Some(spot) = spot(pages, ids, bookmark.page, bookmark.y) {
                dict.set("Dest", spot);
            }
            for (key, other) in [("Prev", place.before), ("Next", place.after)] {
                if let Some(other) = other {
                    dict.set(key, id(other));
                }
            }
            if let Some((first, last, count)) = place.below {
                // Negative: closed until the reader opens it.
                dict.set("First", id(first)).set("Last", id(last)).set("Count", -(count as i64));
            }
        });
    }
    file.dict(root, |dict| {
        dict.set("Type", Name("Outlines")).set("First", id(first)).set("Last", id(last)).set("Count", count);
    });
    Some(root)
}

/// Hangs each bookmark below the nearest one above it of a higher level; beside the places, what hangs at the top.
fn places(outline: &[Bookmark]) -> (Vec<Place>, Option<(usize, usize, usize)>) {
    let mut places = vec![Place::default(); outline.len()];
    let mut top = None;
    // The last bookmark of each open level.
    let mut open: Vec<(usize, u8)> = Vec::new();
    for (at, bookmark) in outline.iter().enumerate() {
        while open.last().is_some_and(|(_, level)| *level >= bookmark.level) {
            open.pop();
        }
        let parent = open.last().map(|(above, _)| *above);
        let below = match parent.and_then(|parent| places.get_mut(parent)) {
            Some(parent) => &mut parent.below,
            None => &mut top,
        };
        let before = below.map(|(_, last, _)| last);
        *below = Some(below.map_or((at, at, 1), |(first, _, count)| (first, at, count + 1)));
        if let Some(before) = before.and_then(|before| places.get_mut(before)) {
            before.after = Some(at);
        }
        if let Some(own) = places.get_mut(at) {
            (own.parent, own.before) = (parent, before);
        }
        open.push((at, bookmark.level));
    }
    (places, top)
}
