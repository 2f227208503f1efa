//! Tells formats apart by content, never by the file's name.

use super::ReadSeek;
use crate::refused::Refused;
use std::io::{Read, SeekFrom};
use zip::ZipArchive;

/// What the bytes are.
pub(super) enum Told {
    /// Text in some encoding.
    Text,
    /// An XLSX workbook.
    Workbook,
}

/// Tells what the file is, and refuses by name what is not read; leaves the reader at its start.
pub(super) fn tell(reader: &mut Box<dyn ReadSeek>) -> Result<Told, Refused> {
    let mut head = vec![0; 4096];
    let length = read_up_to(reader, &mut head)?;
    head.truncate(length);
    reader.seek(SeekFrom::Start(0))?;
    if head.is_empty() {
        return Err(Refused::Empty);
    }
    if head.starts_with(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) {
        return Err(tell_compound(reader)?);
    }
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return tell_archive(reader);
    }
    tell_text(&head)
}

/// Reads until the buffer is full or the file ends.
fn read_up_to(reader: &mut impl Read, buffer: &mut [u8]) -> std::io::Result<usize> {
    let mut filled = 0;
    while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match reader.read(rest)? {
            0 => break,
            count => filled += count,
        }
    }
    Ok(filled)
}

/// An OLE compound file holds an old workbook, or a new one behind a password; its directory names the stream in UTF-16.
fn tell_compound(reader: &mut Box<dyn ReadSeek>) -> Result<Refused, Refused> {
    let mut bytes = Vec::new();
    reader.take(64 << 20).read_to_end(&mut bytes)?;
    let holds = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(name.len()).any(|window| window == name)
    };
    Ok(if holds("EncryptedPackage") {
        Refused::PasswordProtected
    } else if holds("Workbook") || holds("Book") {
        Refused::Xls
    } else {
        Refused::NotATable { format: "ole" }
    })
}

fn tell_archive(reader: &mut Box<dyn ReadSeek>) -> Result<Told, Refused> {
    let told = {
        let mut archive =
            ZipArchive::new(&mut *reader).map_err(|error| Refused::Damaged { detail: error.to_string() })?;
        let mut mimetype = String::new();
        if let Ok(entry) = archive.by_name("mimetype") {
            // Only the first bytes matter, and an entry that is not text has none.
            let _ = entry.take(128).read_to_string(&mut mimetype);
        }
        let names: Vec<_> = archive.file_names().flatten().collect();
        let has = |prefix: &str| names.iter().any(|name| name.trim_start_matches('/').starts_with(prefix));
        if mimetype.contains("opendocument.spreadsheet") {
            Err(Refused::Ods)
        } else if has("xl/workbook.bin") {
            Err(Refused::Xlsb)
        } else if has("xl/") {
            Ok(Told::Workbook)
        } else if has("word/") {
            Err(Refused::NotATable { format: "docx" })
        } else {
            Err(Refused::NotATable { format: "zip" })
        }
    };
    reader.seek(SeekFrom::Start(0))?;
    told
}

/// Refuses what is no text, and documents that pass for text.
fn tell_text(head: &[u8]) -> Result<Told, Refused> {
    if encoding_rs::Encoding::for_bom(head).is_some_and(|(found, _)| found != encoding_rs::UTF_8) {
        return Ok(Told::Text);
    }
    if head.starts_with(b"%PDF") {
        return Err(Refused::NotATable { format: "pdf" });
    }
    let start: String = head.iter().take(512).map(|byte| char::from(byte.to_ascii_lowercase())).collect();
    let start = start.trim_start_matches(|first: char| !first.is_ascii() || first.is_whitespace());
    if ["<!doctype html", "<html", "<table"].iter().any(|mark| start.starts_with(mark)) {
        return Err(Refused::NotATable { format: "html" });
    }
    if start.starts_with("<?xml") {
        return Err(Refused::NotATable { format: "xml" });
    }
    if head.contains(&0) && super::encoding::utf16_without_mark(head).is_none() {
        return Err(Refused::NotATable { format: "binary" });
    }
    Ok(Told::Text)
}
