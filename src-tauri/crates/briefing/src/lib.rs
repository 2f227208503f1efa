//! Records to document tree, one module a kind of document; findings before export.
//!
//! What goes in is [`Records`] and [`DocumentOptions`], what comes out is an `attache_document::Document` and a list of
//! [`Finding`]s. Everything is computed from the input: no clock, no files, no ids of its own, so that the same input gives
//! the same tree. Wording stands in `assets/i18n/<locale>/document.ftl`. Tested by what the reader reads: `tests/`.

mod arrange;
mod book;
mod ceiling;
mod clock;
mod compose;
mod delegation_list;
mod draft;
mod frame;
mod handover;
mod input;
mod instrument;
mod kind;
mod last_page;
mod lateness;
mod meeting;
mod names;
mod note;
mod options;
mod people;
mod pocket;
mod points;
mod programme;
mod readout;
mod record;
mod register;
mod scope;
mod signatures;
mod timeline;
mod tracker;
mod words;

pub use arrange::{Arrangement, Placed, Section};
pub use ceiling::{AboveCeiling, MarkedRecord};
pub use compose::{Composed, compose};
pub use frame::document_number;
pub use input::{AgreementSheet, CarriedPoint, Home, ItemSheet, Office, PersonSheet, Records, TextKey, Visit};
pub use kind::{DocumentKind, Subject};
pub use options::{DocumentOptions, Finding, Profile, Variant, stops_final};
