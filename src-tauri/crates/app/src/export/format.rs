//! The formats of an exported document: the one place where a new one is wired in.

use crate::error::{ApiError, Code, Result};
use attache_document::{Document, to_markdown, to_text};
use attache_typeset::MissingGlyph;
use serde::Deserialize;
use std::ops::ControlFlow;

/// A format of file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "ExportFormat")]
pub enum Format {
    /// Pages: PDF/A and PDF/UA.
    #[default]
    Pdf,
    /// Plain text.
    Txt,
    /// Markdown.
    Md,
}

/// A document as bytes.
pub(super) struct Written {
    pub(super) bytes: Vec<u8>,
    /// None where a format has no pages.
    pub(super) pages: usize,
    pub(super) missing: Vec<MissingGlyph>,
    pub(super) overflowing: Vec<String>,
}

impl Format {
    /// How file names end.
    pub(super) const fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Txt => "txt",
            Self::Md => "md",
        }
    }

    /// Writes a document; `progress` hears blocks done and in all, and may stop it.
    pub(super) fn write(
        self,
        document: &Document,
        progress: &mut dyn FnMut(usize, usize) -> Result<()>,
    ) -> Result<Written> {
        let words = |text: String| {
            Ok(Written { bytes: text.into_bytes(), pages: 0, missing: Vec::new(), overflowing: Vec::new() })
        };
        match self {
            Self::Pdf => pdf(document, progress),
            Self::Txt => words(to_text(document)),
            Self::Md => words(to_markdown(document)),
        }
    }
}

fn pdf(document: &Document, progress: &mut dyn FnMut(usize, usize) -> Result<()>) -> Result<Written> {
    let mut stopped = None;
    let rendered = attache_pdf::render_document(document, &mut |done, total| match progress(done, total) {
        Ok(()) => ControlFlow::Continue(()),
        Err(error) => {
            stopped = Some(error);
            ControlFlow::Break(())
        }
    });
    match (rendered, stopped) {
        (Ok(rendered), _) => Ok(Written {
            bytes: rendered.bytes,
            pages: rendered.pages,
            missing: rendered.missing,
            overflowing: rendered.overflowing,
        }),
        (Err(_), Some(stopped)) => Err(stopped),
        (Err(error), None) => Err(ApiError::new(Code::Internal).with("reason", error)),
    }
}
