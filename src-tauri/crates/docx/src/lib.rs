//! The document tree as a word processor's file (`.docx`, ISO/IEC 29500 transitional).
//!
//! A twin of the printed document that a colleague can go on writing in: everything that a word processor has a thing for is
//! that thing, so headings are headings, numbers count themselves, header rows repeat, fields hold page numbers. How it
//! breaks into pages is the reader's program's business. The same tree gives the same bytes. What lives here: `body`
//! (blocks), `inline` (runs), `table`, `contents`, `page` (sheets, headers, footers), `styles`, `numbering`, `package`
//! (the parts and how they refer to each other). Tests read the parts with an XML parser and the whole with another program.

mod body;
mod contents;
mod inline;
mod notes;
mod numbering;
mod package;
mod page;
mod paragraph;
mod picture;
mod props;
mod styles;
mod table;
mod xml;

use attache_document::Document;

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub enum DocxError {
    /// The document has no marking: it must not leave the program.
    #[error("the document has no marking")]
    NoMarking,
    /// The as-of day is not `YYYY-MM-DD`.
    #[error("the as-of day {0:?} is not a day")]
    AsOf(String),
    /// The parts could not be put together.
    #[error("the file could not be written: {0}")]
    Write(#[from] zip::result::ZipError),
}

/// Writes a document as `.docx`.
///
/// `pages` are the page numbers, from 1, of the headings in the outline, in reading order: what the contents show until the
/// reader's program counts its own. Where they are not known the numbers stay empty.
///
/// # Errors
///
/// See [`DocxError`].
pub fn to_docx(document: &Document, pages: &[usize]) -> Result<Vec<u8>, DocxError> {
    if document.marking.iter().all(|word| word.trim().is_empty()) {
        return Err(DocxError::NoMarking);
    }
    let day = props::day(&document.meta.as_of).ok_or_else(|| DocxError::AsOf(document.meta.as_of.clone()))?;
    let body = body::write(document, pages);
    package::write(document, day, body)
}
