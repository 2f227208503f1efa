//! Backups: one file that holds a whole workspace, still encrypted, and opens with the passphrase of its day.
//!
//! The file is an uncompressed tar archive of `manifest.json`, `workspace.json` and `workspace.db`, in that order, so
//! that it can be unpacked without this program. It gets its name only when the copy of the database in it has passed
//! every check.

mod archive;
mod manifest;
mod restore;
mod tier;

use crate::connection;
use crate::durable;
use crate::error::{Doing, Result, StoreError};
use crate::folder::{DATABASE, Folder, SHEET, Sheet};
use crate::hex;
use crate::key::DatabaseKey;
use crate::{check, migration};
use archive::ArchiveWriter;
use chrono::{DateTime, Utc};
pub use manifest::{Manifest, Part, read_manifest};
pub use restore::restore;
use rusqlite::{Connection, backup};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
pub use tier::{BackupFile, automatic_path, backup_automatically, copy_to, last_good, list, on_one_disk, outlived};

/// A backup that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BackupReport {
    /// Where it is.
    pub file: PathBuf,
    /// Its length in bytes.
    pub bytes: u64,
    /// The SHA-256 of the whole file, in hexadecimal digits.
    pub sha256: String,
}

/// Backs up the workspace `folder`, whose database is open in `conn`, to the new file `out`.
///
/// Others may write meanwhile: the backup is the workspace of one moment. `out`'s disk needs room for two copies while it
/// is made.
///
/// # Errors
/// `Exists` when `out` is there; `Damaged` when the workspace is. In either case, and in any other, there is no new `out`.
pub fn backup_to(
    conn: &Connection,
    folder: &Folder,
    key: &DatabaseKey,
    out: &Path,
    now: DateTime<Utc>,
) -> Result<BackupReport> {
    durable::refuse_existing(out)?;
    // The passphrase may have been changed by another program since this one read the sheet.
    let sheet = Sheet::read(folder.dir())?;
    sheet.expect(key)?;
    let sheet_bytes = sheet.bytes()?;
    let database = durable::unfinished_file(out)?;
    let schema = copy_database(conn, database.path(), key)?;

    let doing = || format!("write {}", out.display());
    let mut copy = File::open(database.path()).doing(doing)?;
    let sheet_part = Part::of(&mut sheet_bytes.as_slice()).doing(doing)?;
    let database_part = Part::of(&mut copy).doing(doing)?;
    copy.rewind().doing(doing)?;
    let manifest = Manifest::new(sheet.id, now, schema, sheet_part, database_part);
    let file = durable::unfinished_file(out)?;
    let Part { bytes, sha256 } = {
        let mut sum = Summing::new(io::BufWriter::new(file.as_file()));
        let mut archive = ArchiveWriter::new(&mut sum, now);
        let manifest_bytes = manifest.bytes()?;
        archive.append(manifest::NAME, manifest_bytes.len() as u64, &mut manifest_bytes.as_slice()).doing(doing)?;
        archive.append(SHEET, sheet_bytes.len() as u64, &mut sheet_bytes.as_slice()).doing(doing)?;
        archive.append(DATABASE, manifest.database().bytes, &mut copy).doing(doing)?;
        archive.finish().doing(doing)?;
        sum.finish().doing(doing)?
    };
    durable::publish_file(file, out)?;
    Ok(BackupReport { file: out.to_owned(), bytes, sha256 })
}

/// Copies what `conn` sees now to the empty file `path` under the same key, and checks the copy. Answers its version.
fn copy_database(conn: &Connection, path: &Path, key: &DatabaseKey) -> Result<u32> {
    let mut copy = connection::create_plain(path, key)?;
    keep_no_log(&copy)?;
    {
        let steps = backup::Backup::new(conn, &mut copy)?;
        // All pages in one step are one moment; in several, each write of another program would start it over.
        match steps.step(-1)? {
            backup::StepResult::Done => {}
            _ => return Err(StoreError::Sqlite(busy())),
        }
    }
    // It has the way of the original now.
    keep_no_log(&copy)?;
    check::require_sound(&copy)?;
    let schema = migration::version(&copy)?;
    copy.close().map_err(|(_, error)| error)?;
    Ok(schema)
}

/// One file and nothing beside it, also when the disk is full: what is unfinished is thrown away whole.
fn keep_no_log(conn: &Connection) -> Result<()> {
    conn.query_row("PRAGMA journal_mode = MEMORY", [], |_| Ok(()))?;
    Ok(())
}

fn busy() -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_BUSY), None)
}

/// Writes through, and knows the length and the SHA-256 of what went.
struct Summing<W> {
    inner: W,
    hash: Sha256,
    bytes: u64,
}

impl<W: Write> Summing<W> {
    fn new(inner: W) -> Self {
        Self { inner, hash: Sha256::new(), bytes: 0 }
    }

    /// What went through, all of which has left.
    fn finish(mut self) -> io::Result<Part> {
        self.inner.flush()?;
        Ok(Part { bytes: self.bytes, sha256: hex::encode(&self.hash.finalize()) })
    }
}

impl<W: Write> Write for Summing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.hash.update(bytes.get(..written).unwrap_or_default());
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

impl Part {
    /// The length and sum of all that `source` gives.
    fn of(source: &mut dyn Read) -> io::Result<Self> {
        let mut sum = Summing::new(io::sink());
        io::copy(source, &mut sum)?;
        sum.finish()
    }
}
