//! From a backup to a workspace folder.

use super::archive::ArchiveReader;
use super::manifest::{self, Manifest};
use super::{Part, Summing};
use crate::connection::{self, Mode};
use crate::durable;
use crate::error::{Doing, Result, StoreError, io_error};
use crate::folder::{self, DATABASE, Folder, SHEET, Sheet};
use crate::key::DatabaseKey;
use crate::{check, migration};
use rusqlite::Connection;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// Restores the backup `file` to the new folder `dir`. `prepare` may write in the database before anyone sees it: a restored
/// workspace is another device than the one that was backed up.
///
/// The sums of the manifest, the passphrase, and the soundness of the database are all proved before `dir` appears; an
/// older database is migrated.
///
/// # Errors
/// `Exists` when `dir` is there, `NotABackup`, `WrongPassphrase`, `FromTheFuture`, `Damaged`; there is no `dir` then.
pub fn restore<E: From<StoreError>>(
    file: &Path,
    dir: &Path,
    passphrase: &str,
    prepare: impl FnOnce(Connection) -> Result<(), E>,
) -> Result<(Folder, DatabaseKey), E> {
    durable::refuse_existing(dir)?;
    let mut archive = manifest::archive(file)?;
    let manifest = manifest::read(&mut archive, file)?;
    let (sheet, key) = unlocked(&mut archive, &manifest, passphrase)?;
    let unfinished = durable::unfinished_dir(dir)?;
    sheet.write(unfinished.path())?;
    let database = unfinished.path().join(DATABASE);
    unpack(&mut archive, &manifest, &database)?;
    prepare(proved(&database, &key)?)?;
    folder::finish(unfinished, dir)?;
    Ok((Folder::open(dir)?, key))
}

/// The sheet in a backup, and the key that the passphrase opens in it.
fn unlocked<R: Read>(
    archive: &mut ArchiveReader<R>,
    manifest: &Manifest,
    passphrase: &str,
) -> Result<(Sheet, DatabaseKey)> {
    let expected = manifest.part(SHEET);
    let bytes = archive.whole(SHEET, expected.bytes).map_err(|error| damaged(&error.to_string()))?;
    if Part::of(&mut bytes.as_slice()).doing(|| "read the backup")? != expected {
        return Err(damaged("workspace.json is not the one of the manifest"));
    }
    let sheet = Sheet::parse(&bytes)?.ok_or_else(|| damaged("workspace.json is unreadable"))?;
    let key = sheet.unlock(passphrase)?;
    Ok((sheet, key))
}

/// Writes the database of a backup to the new file `path`.
fn unpack<R: Read>(archive: &mut ArchiveReader<R>, manifest: &Manifest, path: &Path) -> Result<()> {
    let doing = || format!("write {}", path.display());
    let target = File::create_new(path).doing(doing)?;
    let expected = manifest.database();
    let mut sum = Summing::new(target);
    archive.copy(DATABASE, expected.bytes, &mut sum).map_err(|error| match error.kind() {
        io::ErrorKind::InvalidData => damaged(&error.to_string()),
        _ => io_error(doing(), error),
    })?;
    sum.inner.sync_all().doing(doing)?;
    if sum.finish().doing(doing)? != expected {
        return Err(damaged("workspace.db is not the one of the manifest"));
    }
    Ok(())
}

/// Opens an unpacked database that is sound and of this version.
fn proved(database: &Path, key: &DatabaseKey) -> Result<Connection> {
    let mut conn = connection::open(database, key, Mode::ReadWrite)?;
    migration::known_version(&conn)?;
    check::require_sound(&conn)?;
    migration::migrate(&mut conn)?;
    Ok(conn)
}

fn damaged(what: &str) -> StoreError {
    StoreError::Damaged(format!("the backup: {what}"))
}
