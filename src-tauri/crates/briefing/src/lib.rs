//! Records to document tree, one module a kind of document; findings before export.
//!
//! What goes in is [`BriefingRecords`] and [`BookOptions`], what comes out is an `attache_document::Document` and a list of
//! [`Finding`]s. Everything is computed from the input: no clock, no files, no ids of its own, so that the same input gives
//! the same tree. Wording stands in `assets/i18n/<locale>/document.ftl`. Tested by what the reader reads: `tests/`.

mod book;
mod ceiling;
mod clock;
mod draft;
mod input;
mod lateness;
mod names;
mod options;
mod people;
mod points;
mod words;

pub use book::{Book, briefing_book};
pub use ceiling::{AboveCeiling, MarkedRecord};
pub use input::{
    AgreementSheet, BriefingRecords, EarlierVisit, Encounter, Home, ItemSheet, Office, PersonSheet, TextKey,
};
pub use options::{BookOptions, Finding, Profile};
