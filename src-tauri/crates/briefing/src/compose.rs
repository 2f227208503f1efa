//! Records and options in, a document out: the one entrance, whatever the kind.

use crate::arrange::{Section, arrange};
use crate::ceiling::{AboveCeiling, carried};
use crate::draft::Draft;
use crate::input::Records;
use crate::kind::DocumentKind;
use crate::options::{DocumentOptions, Finding};
use crate::scope::{left_out, scoped};
use crate::words::Words;
use crate::{
    book, delegation_list, frame, handover, note, pocket, programme, readout, record, register, signatures, tracker,
};
use attache_document::Document;
use attache_i18n::Messages;

/// A document and what to know about it before it leaves the house.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Composed {
    /// The document tree.
    pub document: Document,
    /// What to put right, in the order of the document.
    pub findings: Vec<Finding>,
    /// Its sections in order, those left out in their places.
    pub sections: Vec<Section>,
}

/// Makes a document.
///
/// `messages` speak the document's language (`options.lang`), `reader` the language of the person who exports: findings
/// are worded in it. The same records and options give the same tree; the as-of day moves status, age and lateness, and
/// not which records stand in it.
///
/// # Errors
/// [`AboveCeiling`] when a record that the document holds is marked above the ceiling of its scheme; it names every one.
///
/// Source: DOMAIN.md §6.
pub fn compose(
    kind: DocumentKind,
    records: &Records,
    options: &DocumentOptions,
    messages: &Messages,
    reader: &Messages,
) -> Result<Composed, AboveCeiling> {
    let left_out = left_out(records, kind, options);
    let records = scoped(records, kind, options);
    let markings = carried(&records, options)?;
    let mut draft = Draft::new(kind, &records, options, Words::new(messages), Words::new(reader));
    let draft = &mut draft;
    for (what, count) in left_out {
        draft.leave_out(what, count);
    }
    let blocks = match kind {
        DocumentKind::Briefing => book::book(draft, &markings),
        DocumentKind::Programme => programme::programme(draft),
        DocumentKind::Pocket => pocket::pocket(draft),
        DocumentKind::DelegationList => delegation_list::delegation_list(draft),
        DocumentKind::Register => register::register(draft),
        DocumentKind::Tracker => tracker::tracker(draft),
        DocumentKind::Record => record::record(draft),
        DocumentKind::Readout => readout::readout(draft),
        DocumentKind::Note => note::note(draft),
        DocumentKind::Handover => handover::handover(draft),
        DocumentKind::Signatures => signatures::signatures(draft),
    };
    let mut document = frame::document(draft, &markings, blocks);
    let mut sections = arrange(&mut document, &options.arrangement);
    // In short documents the last words stand without a heading.
    for section in sections.iter_mut().filter(|section| section.title.is_empty()) {
        section.title = draft.words.say("book-last-page");
    }
    Ok(Composed { document, findings: std::mem::take(&mut draft.findings), sections })
}
