//! The document tree: what a printed document says, before anyone decides how it looks.
//!
//! A leaf: no fonts, no records, no clock. The briefing author builds a [`Document`], the typesetter turns it into pages,
//! and [`to_text`] and [`to_markdown`] turn it into words. The tree is plain data: two equal trees print the same bytes,
//! and its JSON form can be diffed. Everything in it is already in the reader's language.

mod block;
mod check;
mod inline;
mod markdown;
mod meta;
mod notes;
mod picture;
mod plain;
#[cfg(test)]
mod schema;
mod walk;

pub use block::{Align, Block, Cell, Column, Figure, KeyValue, ListItem, Role, Row, RowRole, Table, Width};
pub use check::{Problem, check};
pub use inline::{Link, Run, RunStyle, Runs, text_of};
pub use markdown::to_markdown;
pub use meta::{Document, Footer, Margins, Meta, Notes, Orientation, PageSetup, PageSize, is_rtl};
pub use picture::PictureFile;
pub use plain::to_text;
pub use walk::change_runs;
