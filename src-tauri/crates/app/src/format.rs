//! The forms in which a document leaves the program. Each comes from the same tree, so that all of them say the same.

use crate::error::{ApiError, Code, Result};
use attache_document::{Document, to_markdown, to_text};
use attache_docx::{DocxError, to_docx};
use attache_pdf::{PdfError, Rendered};
use attache_typeset::{Fonts, LayoutError, layout};
use serde::Deserialize;
use std::ops::ControlFlow;
use std::path::Path;

/// A form of a document.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "ExportFormat")]
pub(crate) enum Format {
    /// Archival, tagged PDF.
    #[default]
    Pdf,
    /// A word processor's file.
    Docx,
    /// Markdown.
    Md,
    /// Plain text.
    Txt,
}

impl Format {
    /// Every form, with the ending of its files.
    const ENDINGS: [(Self, &str); 4] = [(Self::Pdf, "pdf"), (Self::Docx, "docx"), (Self::Md, "md"), (Self::Txt, "txt")];

    /// How the names of its files end.
    pub fn ending(self) -> &'static str {
        Self::ENDINGS.into_iter().find_map(|(format, ending)| (format == self).then_some(ending)).unwrap_or_default()
    }

    /// The form that a file's name asks for.
    ///
    /// # Errors
    /// [`Code::Usage`] when no form has this ending.
    pub fn of(file: &Path) -> Result<Self> {
        let ending = file.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let known = Self::ENDINGS.into_iter().find(|(_, known)| known.eq_ignore_ascii_case(ending));
        known.map(|(format, _)| format).ok_or_else(|| {
            let endings = Self::ENDINGS.map(|(_, ending)| format!(".{ending}")).join(" ");
            ApiError::new(Code::Usage).with("reason", "ending").with("path", file.display()).with("known", endings)
        })
    }
}

/// A document in one form: its bytes and, where the form has pages, what setting them found.
#[derive(Debug)]
pub(crate) struct Drawn {
    /// The file.
    pub bytes: Vec<u8>,
    /// The pages as they were set; only of a PDF.
    pub set: Option<Rendered>,
}

/// Writes the document in one form.
///
/// # Errors
/// [`Code::Unreadable`] when the tree cannot be printed, [`Code::Cancelled`] when `progress` stopped it.
pub(crate) fn draw(
    document: &Document,
    format: Format,
    fonts: &Fonts,
    progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Drawn> {
    let bytes = match format {
        Format::Pdf => {
            let mut set = attache_pdf::render_document(document, fonts, progress).map_err(|error| refused(&error))?;
            return Ok(Drawn { bytes: std::mem::take(&mut set.bytes), set: Some(set) });
        }
        Format::Docx => {
            // The contents show the pages of the printed twin until the reader's program counts its own.
            let set = layout(document, fonts, progress).map_err(|error| refused(&error.into()))?;
            let pages: Vec<usize> = set.outline.iter().map(|bookmark| bookmark.page + 1).collect();
            to_docx(document, &pages).map_err(|error| match error {
                DocxError::NoMarking => refused(&LayoutError::NoMarking.into()),
                DocxError::AsOf(day) => refused(&PdfError::AsOf(day)),
                DocxError::Write(_) => ApiError::new(Code::Internal).with("reason", error),
            })?
        }
        Format::Md => to_markdown(document).into_bytes(),
        Format::Txt => to_text(document).into_bytes(),
    };
    Ok(Drawn { bytes, set: None })
}

fn refused(error: &PdfError) -> ApiError {
    let tree = |place: &str| ApiError::new(Code::Unreadable).with("reason", "tree").with("place", place);
    match error {
        PdfError::Layout(LayoutError::NoMarking) => tree("marking").with("detail", error),
        PdfError::Layout(LayoutError::NoRoom) => tree("page.margins").with("detail", error),
        PdfError::AsOf(_) => tree("meta.as_of").with("detail", error),
        PdfError::Layout(LayoutError::Stopped) => ApiError::new(Code::Cancelled),
        PdfError::Font(_) => ApiError::new(Code::Internal).with("reason", error),
    }
}
