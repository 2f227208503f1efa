//! What a user relies on about the workspace file, proved on real encrypted files.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on has failed")]

mod backups;
mod damage;
mod final_copies;
mod folder;
mod killed;
mod lists;
mod lock;
mod migrations;
mod records;
mod schema;
mod status;
mod support;
mod undo;
