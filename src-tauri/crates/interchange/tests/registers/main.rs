//! Registers as a user's file brings them, read through the crate's front door.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that fails says where")]

mod agreements;
mod delegations;
mod files;
mod mapping;
mod people;
mod support;
mod workbooks;
