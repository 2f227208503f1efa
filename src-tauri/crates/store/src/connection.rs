//! Opening the encrypted database: key first, then how durable and how private it shall be.

use crate::error::{Result, StoreError};
use crate::key::DatabaseKey;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::time::Duration;

/// What a connection may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Read and write. The caller holds the writer lock.
    ReadWrite,
    /// Only read, beside whoever writes.
    ReadOnly,
}

/// How long a statement waits for another connection of the same file.
const PATIENCE: Duration = Duration::from_secs(5);

/// Opens the database at `path`. It is never created here.
///
/// SQLCipher answers a wrong key and a damaged file alike with "not a database". A `key` was opened by the passphrase and
/// proved by the key check, so that the answer means damage.
///
/// # Errors
/// `Damaged` when it cannot be read with `key` or is not there.
pub fn open(path: &Path, key: &DatabaseKey, mode: Mode) -> Result<Connection> {
    // SQLite takes an empty file for a new database, and would fill it.
    match std::fs::metadata(path) {
        Ok(file) if file.is_file() && file.len() > 0 => {}
        Ok(_) => return Err(StoreError::Damaged(format!("{} is empty", path.display()))),
        Err(_) => return Err(StoreError::Damaged(format!("{} is not there", path.display()))),
    }
    let conn = match mode {
        Mode::ReadWrite => open_for_writing(path, key)?,
        Mode::ReadOnly => open_for_reading(path, key)?,
    };
    configure(&conn, mode)?;
    Ok(conn)
}

/// Creates the empty database at `path` with `key`, or opens an empty file as one.
///
/// # Errors
/// When the place cannot be written.
pub fn create(path: &Path, key: &DatabaseKey) -> Result<Connection> {
    let conn = create_plain(path, key)?;
    configure(&conn, Mode::ReadWrite)?;
    Ok(conn)
}

/// Creates an empty keyed database that knows no write-ahead log: the destination of a backup.
pub(crate) fn create_plain(path: &Path, key: &DatabaseKey) -> Result<Connection> {
    let flags = flags(OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE);
    keyed(Connection::open_with_flags(path, flags)?, key)
}

/// A connection is used from one thread at a time, and answers errors in full.
fn flags(access: OpenFlags) -> OpenFlags {
    access | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_EXRESCODE
}

/// Opens for writing. Where nothing can be written SQLite would open for reading and fail at the first write.
fn open_for_writing(path: &Path, key: &DatabaseKey) -> Result<Connection> {
    let conn = Connection::open_with_flags(path, flags(OpenFlags::SQLITE_OPEN_READ_WRITE))?;
    if conn.is_readonly("main")? {
        return Err(StoreError::ReadOnlyPlace { doing: format!("write {}", path.display()) });
    }
    keyed(conn, key)
}

/// Opens for reading; on a read-only disk, where no shared memory file can be made, as a file that nobody changes.
fn open_for_reading(path: &Path, key: &DatabaseKey) -> Result<Connection> {
    let read = flags(OpenFlags::SQLITE_OPEN_READ_ONLY);
    match Connection::open_with_flags(path, read).map_err(StoreError::from).and_then(|conn| keyed(conn, key)) {
        Err(StoreError::ReadOnlyPlace { .. }) if log_is_empty(path) => {
            let uri = format!("file:{}?immutable=1", escaped(path));
            keyed(Connection::open_with_flags(uri, read | OpenFlags::SQLITE_OPEN_URI)?, key)
        }
        answer => answer,
    }
}

/// Whether all that was committed is in the database itself.
fn log_is_empty(path: &Path) -> bool {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    std::fs::metadata(log).map_or(true, |log| log.len() == 0)
}

/// A path as it stands in a `file:` URI.
fn escaped(path: &Path) -> String {
    let text = path.to_string_lossy();
    let mut uri = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '%' => uri.push_str("%25"),
            '?' => uri.push_str("%3f"),
            '#' => uri.push_str("%23"),
            '\\' => uri.push('/'),
            other => uri.push(other),
        }
    }
    // A drive letter needs the slash before it; a Unix path has it.
    if uri.starts_with('/') || !uri.contains(':') { uri } else { format!("/{uri}") }
}

/// Hands the key over and reads with it once: only the first read tells whether it fits.
fn keyed(conn: Connection, key: &DatabaseKey) -> Result<Connection> {
    conn.busy_timeout(PATIENCE)?;
    conn.key::<&str, _>(None, key.cipher_form().as_bytes(), false)?;
    // The cipher would report a page that does not fit on standard error.
    conn.execute_batch("PRAGMA cipher_log_level = NONE; PRAGMA temp_store = MEMORY;")?;
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))?;
    Ok(conn)
}

fn configure(conn: &Connection, mode: Mode) -> Result<()> {
    conn.execute_batch("PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON;")?;
    // Without this a statement that could use a partial index is planned anew for each value bound to it.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    match mode {
        // FULL: a laptop's battery dies without a word. secure_delete: what was erased is not in the pages either.
        Mode::ReadWrite => {
            let journal: String = conn.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
            if journal != "wal" {
                return Err(StoreError::ReadOnlyPlace { doing: "keep a write-ahead log".to_owned() });
            }
            // The log goes into the file in larger and rarer pieces than SQLite's thousand pages, so that one edit in
            // two hundred waits for it and not one in twenty; closing empties it.
            conn.execute_batch(
                "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 4000;",
            )?;
        }
        Mode::ReadOnly => conn.execute_batch("PRAGMA query_only = ON;")?,
    }
    Ok(())
}

/// A page cache large enough for the indexes of a long action, for as long as this lives. With the usual one each page that
/// is touched again has left meanwhile, and is ciphered, written, read and proved once more.
#[derive(Debug)]
pub(crate) struct WideCache<'conn>(&'conn Connection);

impl<'conn> WideCache<'conn> {
    /// KiB of pages, as SQLite takes them: below zero.
    const WIDE: i64 = -32_768;

    pub(crate) fn of(conn: &'conn Connection) -> Result<Self> {
        conn.pragma_update(None, "cache_size", Self::WIDE)?;
        Ok(Self(conn))
    }
}

impl Drop for WideCache<'_> {
    fn drop(&mut self) {
        // The memory is wanted back and nothing else: an answer that fails changes no record.
        let _ = self.0.execute_batch("PRAGMA cache_size = -2000; PRAGMA shrink_memory;");
    }
}

#[cfg(test)]
mod tests {
    use super::escaped;
    use std::path::Path;

    #[test]
    fn a_path_with_the_marks_of_a_uri_stays_a_path() {
        assert_eq!(escaped(Path::new("/stick/100% sure?/no #1.db")), "/stick/100%25 sure%3f/no %231.db");
        assert_eq!(escaped(Path::new(r"E:\visits\workspace.db")), "/E:/visits/workspace.db");
    }
}
