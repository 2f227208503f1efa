//! `manifest.json`: what a backup holds, and by what sums it is proved.

use super::archive::ArchiveReader;
use crate::error::{Result, StoreError};
use crate::folder::{DATABASE, SHEET, format_of};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

/// The name of the manifest in the archive.
pub(super) const NAME: &str = "manifest.json";

/// The format of backups that this version knows.
const FORMAT: u32 = 1;

/// More than any manifest of this format.
const LARGEST: u64 = 65_536;

/// One part of a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Its length in bytes.
    pub bytes: u64,
    /// Its SHA-256 in hexadecimal digits.
    pub sha256: String,
}

/// The content of `manifest.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The format of the backup file, 1.
    pub format: u32,
    /// The id of the workspace.
    pub id: String,
    /// When the backup was made.
    pub made_at: DateTime<Utc>,
    /// The version of the database's schema.
    pub schema: u32,
    /// The parts by name.
    pub parts: BTreeMap<String, Part>,
}

impl Manifest {
    pub(super) fn new(id: String, made_at: DateTime<Utc>, schema: u32, sheet: Part, database: Part) -> Self {
        let parts = BTreeMap::from([(SHEET.to_owned(), sheet), (DATABASE.to_owned(), database)]);
        Self { format: FORMAT, id, made_at, schema, parts }
    }

    pub(super) fn bytes(&self) -> Result<Vec<u8>> {
        let mut bytes = serde_json::to_vec_pretty(self).map_err(|error| StoreError::Shape(error.to_string()))?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// The part of this name; an empty one, which nothing equals, when a forged manifest lacks it.
    pub(super) fn part(&self, name: &str) -> Part {
        self.parts.get(name).cloned().unwrap_or(Part { bytes: 0, sha256: String::new() })
    }

    pub(super) fn database(&self) -> Part {
        self.part(DATABASE)
    }
}

/// Reads what the backup `file` says of itself, without its passphrase. The parts are not read.
///
/// # Errors
/// `NotABackup`, or `FromTheFuture` when a newer version made it.
pub fn read_manifest(file: &Path) -> Result<Manifest> {
    read(&mut archive(file)?, file)
}

/// The backup `file`, at its beginning.
pub(super) fn archive(file: &Path) -> Result<ArchiveReader<BufReader<File>>> {
    let source = File::open(file);
    let source = source.map_err(|error| StoreError::NotABackup { file: file.to_owned(), why: error.to_string() })?;
    Ok(ArchiveReader::new(BufReader::new(source)))
}

/// Reads the first part of an archive, which is the manifest.
pub(super) fn read(archive: &mut ArchiveReader<BufReader<File>>, file: &Path) -> Result<Manifest> {
    let not_one = |why: String| StoreError::NotABackup { file: file.to_owned(), why };
    let bytes = archive.whole(NAME, LARGEST).map_err(|error| not_one(error.to_string()))?;
    let found = format_of(&bytes).ok_or_else(|| not_one(format!("its {NAME} names no format")))?;
    if found > FORMAT {
        return Err(StoreError::FromTheFuture { found, known: FORMAT });
    }
    serde_json::from_slice(&bytes).map_err(|error| not_one(error.to_string()))
}
