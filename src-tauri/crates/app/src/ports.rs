//! What the product takes from outside: time, ids, and what only a desktop can do.

use attache_store::random::{Random, SystemRandom};
use chrono::{DateTime, Utc};
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// The time.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> DateTime<Utc>;
}

/// Ids of new records.
pub trait Ids: Send + Sync {
    /// A new `UUIDv7` as text; later ones sort behind earlier ones.
    fn next(&self) -> String;
}

/// What only a desktop can do: operations, never handles.
pub trait Host: Send + Sync {
    /// Lets the user choose a file or folder; nothing when there is no window or the user did not.
    fn pick(&self, purpose: PickPurpose) -> Option<PathBuf>;
    /// Lets the user choose where to save a copy under this name.
    fn save_as(&self, name: &str) -> Option<PathBuf>;
    /// Opens a file in its own program.
    ///
    /// # Errors
    /// When nothing opens it.
    fn open(&self, file: &Path) -> std::io::Result<()>;
    /// Shows a file in its folder.
    ///
    /// # Errors
    /// When nothing shows it.
    fn reveal(&self, file: &Path) -> std::io::Result<()>;
    /// Shows the system's print dialog for a PDF, which stays in memory.
    ///
    /// # Errors
    /// When the desktop has none.
    fn print(&self, title: &str, pdf: &[u8]) -> std::io::Result<()>;
    /// Tells the window something.
    fn emit(&self, event: &Event);
}

/// What a dialog is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum PickPurpose {
    /// A workspace folder.
    Workspace,
    /// A backup file.
    Backup,
    /// A register to import.
    Import,
    /// Any folder.
    Folder,
    /// A font.
    Font,
}

/// What the window hears without asking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(tag = "event", rename_all = "snake_case")]
#[ts(rename = "AppEvent")]
pub enum Event {
    /// Long work goes on.
    Progress {
        /// `import`, `export` or `undo`.
        task: String,
        /// Items done.
        done: usize,
        /// Items of all; 0 when it is not known.
        total: usize,
        /// Problems so far.
        problems: usize,
    },
    /// The workspace was locked.
    Locked,
    /// The window is about to close or the computer to sleep: it saves its drafts, then asks this command.
    Leaving {
        /// `workspace_lock` or `workspace_close`.
        then: String,
    },
}

/// The system's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the port behind which the system's clock stands")]
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }
}

/// Ids from the system's clock and randomness, each behind the one before.
#[derive(Debug, Default)]
pub struct SystemIds(Mutex<u64>);

impl Ids for SystemIds {
    fn next(&self) -> String {
        let mut last = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        // Twelve bits below the millisecond count on inside it.
        let now = u64::try_from(SystemClock.now().timestamp_millis()).unwrap_or(0) << 12;
        *last = now.max(*last + 1);
        let mut random = [0; 8];
        // Without randomness the counter alone still keeps ids apart on this device.
        let _ = SystemRandom.fill(&mut random);
        v7(*last, random)
    }
}

/// A `UUIDv7` from milliseconds shifted left by twelve bits of count, and random bytes.
#[must_use]
pub fn v7(millis_and_count: u64, random: [u8; 8]) -> String {
    let mut bytes = [0; 16];
    let (head, tail) = bytes.split_at_mut(8);
    let millis = (millis_and_count >> 12).to_be_bytes();
    let count = 0x7000 | u16::try_from(millis_and_count & 0xfff).unwrap_or(0);
    head.iter_mut().zip(millis.into_iter().skip(2)).for_each(|(byte, value)| *byte = value);
    head.iter_mut().skip(6).zip(count.to_be_bytes()).for_each(|(byte, value)| *byte = value);
    tail.copy_from_slice(&random);
    if let Some(first) = tail.first_mut() {
        *first = (*first & 0x3f) | 0x80;
    }
    uuid::Uuid::from_bytes(bytes).to_string()
}

/// A host without a desktop, for the command line and tests.
#[derive(Debug, Clone, Copy, Default)]
pub struct Headless;

impl Host for Headless {
    fn pick(&self, _purpose: PickPurpose) -> Option<PathBuf> {
        None
    }
    fn save_as(&self, _name: &str) -> Option<PathBuf> {
        None
    }
    fn open(&self, _file: &Path) -> std::io::Result<()> {
        Err(std::io::ErrorKind::Unsupported.into())
    }
    fn reveal(&self, _file: &Path) -> std::io::Result<()> {
        Err(std::io::ErrorKind::Unsupported.into())
    }
    fn print(&self, _title: &str, _pdf: &[u8]) -> std::io::Result<()> {
        Err(std::io::ErrorKind::Unsupported.into())
    }
    fn emit(&self, _event: &Event) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_version_seven_and_sort_in_the_order_in_which_they_were_given() {
        let ids = SystemIds::default();
        let given: Vec<String> = (0..5_000).map(|_| ids.next()).collect();
        assert!(given.is_sorted());
        assert!(given.iter().all(|id| uuid::Uuid::parse_str(id).unwrap().get_version_num() == 7));
    }
}
