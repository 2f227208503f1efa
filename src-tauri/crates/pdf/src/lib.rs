//! Positioned pages to archival, tagged PDF bytes (PDF/A-2a and PDF/UA-1). The only user of printpdf and lopdf.
//!
//! Pages are painted one by one into marked sequences (`content`, `show`) and leave memory as compressed streams (`file`).
//! Fonts are printpdf's objects with our codes, which read back as the text (`font`, `codes`, `glyf`, `redraw`). Then come
//! pictures, the structure tree, bookmarks, metadata and colour profile (`picture`, `structure`, `bookmarks`, `finish`).
//! The same document gives the same bytes, in any process. Tests read the file back with independent tools.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "glyph numbers, page numbers and points on a sheet stay far inside every type used here"
)]

mod bookmarks;
mod codes;
mod content;
mod file;
mod finish;
mod font;
mod glyf;
mod guard;
mod icc;
mod metadata;
mod object;
mod picture;
mod redraw;
mod show;
mod structure;

use std::ops::ControlFlow;

use attache_document::{Document, Meta};
use attache_typeset::{Fonts, Layout, LayoutError, LostPicture, MissingGlyph, layout};

/// A finished file.
#[derive(Clone, Debug)]
pub struct Rendered {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Characters that no bundled face has; each is printed as U+FFFD.
    pub missing: Vec<MissingGlyph>,
    /// Titles of the parts meant for one page that go on to a second.
    pub overflowing: Vec<String>,
    /// Pictures that are not shown, or not whole.
    pub lost_pictures: Vec<LostPicture>,
}

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// The document could not be laid out.
    #[error(transparent)]
    Layout(#[from] LayoutError),
    /// The as-of day is not `YYYY-MM-DD`.
    #[error("the as-of day {0:?} is not a day")]
    AsOf(String),
    /// A font could not be cut down to the glyphs used.
    #[error("the font {0} could not be embedded")]
    Font(&'static str),
}

/// Lays a document out and writes it.
///
/// `progress` is called with the blocks done and their number, and can stop the work.
///
/// # Errors
///
/// See [`PdfError`].
pub fn render_document(
    document: &Document,
    fonts: &Fonts,
    progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Rendered, PdfError> {
    let pages = layout(document, fonts, progress)?;
    render(&document.meta, pages, fonts)
}

/// Writes pages that are already laid out.
///
/// # Errors
///
/// An as-of day that is none, or a face that cannot be embedded.
pub fn render(meta: &Meta, mut layout: Layout, fonts: &Fonts) -> Result<Rendered, PdfError> {
    let day = metadata::Day::parse(&meta.as_of).ok_or_else(|| PdfError::AsOf(meta.as_of.clone()))?;
    let (pages, missing) = (layout.pages.len(), std::mem::take(&mut layout.missing));
    let (overflowing, lost_pictures) =
        (std::mem::take(&mut layout.overflowing), std::mem::take(&mut layout.lost_pictures));
    let bytes = finish::write(meta, day, layout, fonts)?;
    Ok(Rendered { bytes, pages, missing, overflowing, lost_pictures })
}
