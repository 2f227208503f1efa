//! What a word processor, and who reads with it, would notice in the file.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that meets an error shall fail")]

mod any_tree;
mod office;
mod opened;
mod reading;
mod tree;
