//! Who may write: the operating system's lock on the file `lock`.
//!
//! The text in the file only informs. It is never asked whether the workspace is free, so that a file that a crashed
//! program left behind blocks nobody.

use crate::error::{Doing, Result, StoreError, io_error};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::Path;

/// Who holds the writer lock, as it said of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The computer account.
    pub user: String,
    /// The computer.
    pub host: String,
    /// The process.
    pub pid: u32,
    /// Since when.
    pub since: DateTime<Utc>,
}

/// The right to write in a workspace; given back when dropped, and by the system when the process dies.
#[derive(Debug)]
pub struct WriterLock {
    file: File,
}

/// More than any honest text in the file.
const LONGEST_TEXT: u64 = 4096;

impl WriterLock {
    /// Takes the lock of the workspace in `dir`, and leaves `holder` in it for others to read.
    ///
    /// # Errors
    /// `WriterHeld` when another program has it, `ReadOnlyPlace` where nothing can be written at all.
    pub fn try_take(dir: &Path, holder: &Holder) -> Result<Self> {
        let path = dir.join("lock");
        let doing = || format!("take {}", path.display());
        let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path).doing(doing)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(StoreError::WriterHeld(read(&file))),
            Err(TryLockError::Error(error)) => return Err(io_error(doing(), error)),
        }
        let lock = Self { file };
        // A full disk must not keep anyone from deleting things: the text is worth nothing, the lock everything.
        let _ = lock.say(holder);
        Ok(lock)
    }

    fn say(&self, holder: &Holder) -> std::io::Result<()> {
        let mut text = serde_json::to_string(holder)?;
        text.push('\n');
        let mut file = &self.file;
        file.set_len(0)?;
        file.rewind()?;
        file.write_all(text.as_bytes())
    }
}

/// What the holder wrote. An unreadable text is no text.
fn read(file: &File) -> Option<Holder> {
    let mut text = String::new();
    file.take(LONGEST_TEXT).read_to_string(&mut text).ok()?;
    serde_json::from_str(&text).ok()
}

impl Drop for WriterLock {
    fn drop(&mut self) {
        // The name of the one who left would be shown for the next holder, should that one fail to write its own.
        let _ = self.file.set_len(0);
        let _ = self.file.unlock();
    }
}
