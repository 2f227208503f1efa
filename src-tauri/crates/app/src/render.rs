//! A document tree in a file, drawn in the form that the name of the other file asks for. Needs no workspace: tests,
//! benches and anyone's own content go through it.

use crate::error::{ApiError, Code, Result};
use crate::export::finding::{Finding, of_pages, plain};
use crate::export::hex;
use crate::faces::Faces;
use crate::format::{Drawn, Format, draw};
use attache_document::{Block, Document, Problem, check};
use attache_i18n::Messages;
use attache_store::write_durably;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// A tree that was drawn.
#[derive(Debug, Clone, Serialize)]
pub struct Drawing {
    /// The file.
    pub file: PathBuf,
    /// Its pages; none in a form without pages.
    pub pages: Option<usize>,
    /// Its size.
    pub bytes: usize,
    /// Its hash.
    pub sha256: String,
    /// What to know of it, in the reader's language.
    pub findings: Vec<Finding>,
}

/// Draws the tree in `tree` into `out`, replacing what is there; Chinese in the font of a file, where one is given.
///
/// # Errors
/// [`Code::Usage`] when the ending of `out` names no form, [`Code::Unreadable`] with the place in the tree when `tree` holds
/// no document that can be drawn, and what writing a file may meet.
pub fn render(tree: &Path, out: &Path, chinese_font: Option<&Path>, reader: &Messages) -> Result<Drawing> {
    let format = Format::of(out)?;
    let faces = Faces::with(chinese_font)?;
    let unreadable = |reason: &str| ApiError::new(Code::Unreadable).with("reason", reason).with("path", tree.display());
    let json = std::fs::read(tree).map_err(|error| unreadable("io").with("detail", error))?;
    let document: Document = serde_json::from_slice(&json)
        .map_err(|error| unreadable("tree").with("place", place(&json, &error)).with("detail", words(&error)))?;
    let problems = check(&document);
    if problems.contains(&Problem::NoMarking) {
        return Err(unreadable("tree").with("place", "marking").with("detail", "no marking"));
    }
    let Drawn { bytes, set } = draw(&document, format, &faces, &mut |_, _| ControlFlow::Continue(()))
        .map_err(|error| error.with("path", tree.display()))?;
    // Where pages were set, they tell of their pictures themselves.
    let told = problems.iter().filter(|problem| set.is_none() || !matches!(problem, Problem::NoPicture(_)));
    let mut findings: Vec<Finding> = told.map(|problem| finding(problem, reader)).collect();
    if let Some(set) = &set {
        findings.extend(of_pages(&set.missing, &set.overflowing, &set.lost_pictures, reader));
    }
    write_durably(out, &bytes)?;
    Ok(Drawing {
        file: out.to_owned(),
        pages: set.map(|set| set.pages),
        bytes: bytes.len(),
        sha256: hex(&Sha256::digest(&bytes)),
        findings,
    })
}

/// What a reader of the document would stumble over.
fn finding(problem: &Problem, reader: &Messages) -> Finding {
    let worded = |code: &str, values: &[(&str, &str)]| {
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, (*value).into())).collect();
        plain(code, reader.msg_with(&format!("finding-{}", code.replace('_', "-")), &values))
    };
    match problem {
        Problem::NoMarking => worded("no_marking", &[]),
        Problem::HeadingSkips { heading, level, allowed } => {
            let (level, allowed) = (level.to_string(), allowed.to_string());
            worded("heading_skips", &[("heading", heading), ("level", &level), ("allowed", &allowed)])
        }
        Problem::EmptyHeading => worded("empty_heading", &[]),
        Problem::DuplicateId(id) => worded("duplicate_id", &[("id", id)]),
        Problem::BrokenLink(id) => worded("broken_link", &[("id", id)]),
        Problem::NoAlternative { picture } => worded("no_alternative", &[("picture", picture)]),
        Problem::NoPicture(picture) => worded("no_picture", &[("picture", picture)]),
        Problem::SheetInside(id) => worded("sheet_inside", &[("id", id)]),
    }
}

/// The words of a parser's error without its line and column, which [`place`] tells.
fn words(error: &serde_json::Error) -> String {
    let words = error.to_string();
    words.rsplit_once(" at line ").map_or(words.clone(), |(words, _)| words.to_owned())
}

/// Where the tree is off: the deepest block that does not read, as `blocks[3].rows[0].cells[1].blocks[0]`; line and column
/// where the file is no JSON.
///
/// A block says what it is by a field, so the parser holds it whole before it reads it and can only name the line where the
/// outermost one ends.
fn place(json: &[u8], error: &serde_json::Error) -> String {
    let lines = format!("line {}, column {}", error.line(), error.column());
    let Ok(value) = serde_json::from_slice::<Value>(json) else { return lines };
    let mut path = String::new();
    let mut at = &value;
    while let Some((step, below)) = first_broken(at) {
        path.push_str(&step);
        at = below;
    }
    if path.is_empty() { lines } else { path.trim_start_matches('.').to_owned() }
}

/// The first block below, however far, that does not read, with the way to it.
fn first_broken(value: &Value) -> Option<(String, &Value)> {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, below)| (format!(".{name}"), below)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(at, below)| (format!("[{at}]"), below)).collect(),
        _ => Vec::new(),
    };
    children.into_iter().find_map(|(step, below)| {
        if below.get("block").is_some() {
            Block::deserialize(below).is_err().then_some((step, below))
        } else {
            first_broken(below).map(|(rest, below)| (step + &rest, below))
        }
    })
}
