//! Positioned pages to archival, tagged PDF bytes (PDF/A-2a and PDF/UA-1). The only user of printpdf and lopdf.
//!
//! printpdf writes the objects of pages and fonts; what it does not know is added afterwards: codes that read back as the
//! text (`codes`, `glyf`), page content inside marked sequences (`content`), the structure tree, bookmarks, metadata and
//! colour profile (`finish`). The same document gives the same bytes, in any process. Tests read the file back with
//! independent tools.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "glyph numbers, page numbers and points on a sheet stay far inside every type used here"
)]

mod codes;
mod content;
mod finish;
mod glyf;
mod icc;
mod metadata;
mod object;
mod structure;

use std::ops::ControlFlow;

use attache_document::{Document, Meta};
use attache_typeset::{Fonts, Layout, LayoutError, MissingGlyph, layout};

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
    /// A bundled font could not be cut down to the glyphs used.
    #[error("the font {0} could not be embedded")]
    Font(&'static str),
    /// The file could not be put together.
    #[error("the file could not be written: {0}")]
    Write(String),
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
    progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Rendered, PdfError> {
    let fonts = Fonts::bundled();
    let pages = layout(document, fonts, progress)?;
    render(&document.meta, pages, fonts)
}

/// Writes pages that are already laid out.
///
/// # Errors
///
/// An as-of day that is none, or a failure of the writer.
pub fn render(meta: &Meta, layout: Layout, fonts: &Fonts) -> Result<Rendered, PdfError> {
    let day = metadata::Day::parse(&meta.as_of).ok_or_else(|| PdfError::AsOf(meta.as_of.clone()))?;
    let painted = content::paint(&layout, fonts);
    let bytes = finish::write(meta, day, &layout, painted, fonts)?;
    Ok(Rendered { bytes, pages: layout.pages.len(), missing: layout.missing, overflowing: layout.overflowing })
}
