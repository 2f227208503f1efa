//! The parts of the file, how they refer to each other, and the archive around them.

use std::io::{Cursor, Write};

use attache_document::{Document, Notes};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::body::Body;
use crate::picture::{Media, STAND_IN};
use crate::props::{self, AsOf};
use crate::xml::Xml;
use crate::{DocxError, numbering, page, styles};

/// The namespace of text.
pub(crate) const W: (&str, &str) = ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
/// The namespace of relationships.
pub(crate) const R: (&str, &str) = ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/";
const CONTENT: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/// Something that a part refers to.
struct Relationship {
    id: String,
    kind: String,
    target: String,
    outside: bool,
}

impl Relationship {
    fn new(id: impl Into<String>, kind: &str, target: impl Into<String>) -> Self {
        Self { id: id.into(), kind: format!("{OFFICE}{kind}"), target: target.into(), outside: false }
    }
}

/// The parts in the order they stand in the archive.
#[derive(Default)]
struct Parts {
    files: Vec<(String, Vec<u8>)>,
    /// Type of each part that is not known by its ending.
    types: Vec<(String, String)>,
}

impl Parts {
    fn add(&mut self, name: &str, kind: &str, bytes: Vec<u8>) {
        self.types.push((format!("/{name}"), kind.to_owned()));
        self.files.push((name.to_owned(), bytes));
    }

    /// A part of the text, with what it refers to.
    fn word(&mut self, name: &str, kind: &str, bytes: Vec<u8>, refers: &[Relationship]) {
        self.add(&format!("word/{name}.xml"), &format!("{CONTENT}{kind}+xml"), bytes);
        if !refers.is_empty() {
            self.files.push((format!("word/_rels/{name}.xml.rels"), relationships(refers)));
        }
    }
}

/// Puts the parts together.
pub(crate) fn write(document: &Document, day: AsOf, mut body: Body<'_>) -> Result<Vec<u8>, DocxError> {
    let [feet, ends] = [Notes::Foot, Notes::End].map(|kind| body.notes_part(kind));
    let links = || {
        let numbered = (1..).zip(&body.addresses);
        numbered.map(|(at, uri)| Relationship {
            outside: true,
            ..Relationship::new(format!("link{at}"), "hyperlink", uri.as_str())
        })
    };
    let mut refers: Vec<Relationship> = ["styles", "numbering", "settings", "fontTable", "footnotes", "endnotes"]
        .map(|part| Relationship::new(part, part, format!("{part}.xml")))
        .into();
    refers.extend(links());
    let noted: Vec<Relationship> = links().collect();

    let mut parts = Parts::default();
    for (number, setup) in (1..).zip(&body.setups) {
        for kind in ["header", "footer"] {
            refers.push(Relationship::new(format!("{kind}{number}"), kind, format!("{kind}{number}.xml")));
        }
        parts.word(&format!("header{number}"), "header", page::header(document, setup), &[]);
        parts.word(&format!("footer{number}"), "footer", page::footer(document, setup), &[]);
    }
    for media in &body.media {
        refers.push(Relationship::new(media.id.as_str(), "image", format!("media/{}", media.name)));
        parts.files.push((format!("word/media/{}", media.name), media.bytes.to_vec()));
    }
    if body.media.iter().any(Media::is_vector) {
        let (name, bytes) = STAND_IN;
        refers.push(Relationship::new("vector", "image", format!("media/{name}")));
        parts.files.push((format!("word/media/{name}"), bytes.to_vec()));
    }
    parts.word("styles", "styles", styles::part(document), &[]);
    parts.word("numbering", "numbering", numbering::part(&body.ordered), &[]);
    parts.word("settings", "settings", props::settings(), &[]);
    parts.word("fontTable", "fontTable", styles::fonts(), &[]);
    parts.word("footnotes", "footnotes", feet, if document.notes == Notes::Foot { &noted } else { &[] });
    parts.word("endnotes", "endnotes", ends, if document.notes == Notes::End { &noted } else { &[] });
    parts.word("document", "document.main", body.xml.finish(), &refers);
    let core = "application/vnd.openxmlformats-package.core-properties+xml";
    parts.add("docProps/core.xml", core, props::core(document, day));
    let app = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    parts.add("docProps/app.xml", app, props::app());
    archive(parts, day)
}

fn archive(parts: Parts, day: AsOf) -> Result<Vec<u8>, DocxError> {
    let root = [
        Relationship::new("document", "officeDocument", "word/document.xml"),
        Relationship {
            kind: format!("{PACKAGE}relationships/metadata/core-properties"),
            ..Relationship::new("core", "", "docProps/core.xml")
        },
        Relationship::new("app", "extended-properties", "docProps/app.xml"),
    ];
    let first =
        [("[Content_Types].xml".to_owned(), types(&parts.types)), ("_rels/.rels".to_owned(), relationships(&root))];
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(day.in_archive())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in first.into_iter().chain(parts.files) {
        zip.start_file(name, options)?;
        zip.write_all(&bytes).map_err(zip::result::ZipError::Io)?;
    }
    Ok(zip.finish()?.into_inner())
}

fn types(overrides: &[(String, String)]) -> Vec<u8> {
    let mut xml = Xml::part("Types", &[("xmlns", &format!("{PACKAGE}content-types"))]);
    for (ending, kind) in [
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
        ("png", "image/png"),
        ("jpeg", "image/jpeg"),
        ("svg", "image/svg+xml"),
    ] {
        xml.empty("Default", &[("Extension", ending), ("ContentType", kind)]);
    }
    for (name, kind) in overrides {
        xml.empty("Override", &[("PartName", name), ("ContentType", kind)]);
    }
    xml.finish()
}

fn relationships(all: &[Relationship]) -> Vec<u8> {
    let mut xml = Xml::part("Relationships", &[("xmlns", &format!("{PACKAGE}relationships"))]);
    for one in all {
        let mut attributes = vec![("Id", one.id.as_str()), ("Type", &one.kind), ("Target", &one.target)];
        if one.outside {
            attributes.push(("TargetMode", "External"));
        }
        xml.empty("Relationship", &attributes);
    }
    xml.finish()
}
