//! What can go wrong with a workspace file, in the words that a caller can act on.

use crate::lock::Holder;
use std::fmt::Display;
use std::io;
use std::path::PathBuf;

/// The result of this crate's functions.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// Why the store could not do what it was asked.
///
/// [`StoreError::code`] gives the stable word that scripts and the window rely on.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The passphrase does not unwrap the key. Nothing was touched.
    #[error("the passphrase does not open this workspace")]
    WrongPassphrase,
    /// Another program writes in this workspace; who, as far as it said so.
    #[error("{}", held(.0.as_ref()))]
    WriterHeld(Option<Holder>),
    /// The folder has no readable `workspace.json`.
    #[error("{} is not a workspace", .dir.display())]
    NotAWorkspace {
        /// The folder.
        dir: PathBuf,
    },
    /// The file is not a backup.
    #[error("{} is not a backup: {why}", .file.display())]
    NotABackup {
        /// The file.
        file: PathBuf,
        /// What is missing in it.
        why: String,
    },
    /// A newer version of the program wrote it. Nothing was touched.
    #[error("written by a newer version (format {found}, this version knows {known})")]
    FromTheFuture {
        /// The format found.
        found: u32,
        /// The newest format that this version knows.
        known: u32,
    },
    /// An older version of the program wrote it, and it was opened only for reading.
    #[error("written by an older version (format {found} of {known}); open it once for writing")]
    NeedsMigration {
        /// The format found.
        found: u32,
        /// The newest format that this version knows.
        known: u32,
    },
    /// The bytes are not what was written.
    #[error("damaged: {0}")]
    Damaged(String),
    /// Something of that name is there already. Nothing was touched.
    #[error("{} is there already", .0.display())]
    Exists(PathBuf),
    /// No space is left, or no larger file is taken.
    #[error("the disk is full: {doing}")]
    DiskFull {
        /// What was being done.
        doing: String,
    },
    /// The place cannot be written.
    #[error("the place cannot be written: {doing}")]
    ReadOnlyPlace {
        /// What was being done.
        doing: String,
    },
    /// A row of a record's table was deleted; records are only marked as deleted.
    #[error("a record cannot be deleted for good")]
    HardDelete,
    /// There is no such record.
    #[error("there is no {kind} {id}")]
    NoSuchRecord {
        /// The record's kind.
        kind: &'static str,
        /// The record's id.
        id: String,
    },
    /// A row does not have the shape of its record.
    #[error("a row does not have the shape of its record: {0}")]
    Shape(String),
    /// Whoever heard of the progress stopped it.
    #[error("stopped")]
    Stopped,
    /// The system gave no random bytes.
    #[error("the system gave no random bytes: {0}")]
    NoRandomness(String),
    /// Any other answer of SQLite.
    #[error(transparent)]
    Sqlite(rusqlite::Error),
    /// Any other answer of the operating system.
    #[error("could not {doing}: {source}")]
    Io {
        /// What was being done, as it follows "could not".
        doing: String,
        /// The system's answer.
        source: io::Error,
    },
}

impl StoreError {
    /// The stable word for this error; `internal` for what a user cannot act on.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::WrongPassphrase => "wrong_passphrase",
            Self::WriterHeld(_) => "writer_held",
            Self::NotAWorkspace { .. } => "not_a_workspace",
            Self::NotABackup { .. } => "unreadable",
            Self::FromTheFuture { .. } => "from_the_future",
            Self::Damaged(_) => "damaged",
            Self::Exists(_) => "exists",
            Self::DiskFull { .. } => "disk_full",
            Self::ReadOnlyPlace { .. } | Self::NeedsMigration { .. } => "read_only",
            Self::Stopped => "cancelled",
            Self::HardDelete
            | Self::NoSuchRecord { .. }
            | Self::Shape(_)
            | Self::NoRandomness(_)
            | Self::Sqlite(_)
            | Self::Io { .. } => "internal",
        }
    }
}

fn held(by: Option<&Holder>) -> String {
    by.map_or_else(
        || "another program writes in this workspace".to_owned(),
        |by| format!("{} on {} writes in this workspace since {} (process {})", by.user, by.host, by.since, by.pid),
    )
}

/// Sorts an answer of SQLite: damage, full disk and read-only place have their own words, whatever statement met them.
impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let (code, extended) = match &error {
            rusqlite::Error::SqliteFailure(answer, _) => (answer.code, answer.extended_code),
            _ => return Self::Sqlite(error),
        };
        match code {
            // The key is known to be right before a database is opened, so that "not a database" means damage here.
            Code::NotADatabase | Code::DatabaseCorrupt => Self::Damaged(error.to_string()),
            Code::DiskFull => Self::DiskFull { doing: error.to_string() },
            Code::SystemIoFailure if REFUSED_WRITE.contains(&extended) => Self::DiskFull { doing: error.to_string() },
            // A database that cannot be opened was there a moment before: what cannot be made is the log beside it.
            Code::ReadOnly | Code::CannotOpen => Self::ReadOnlyPlace { doing: error.to_string() },
            Code::SystemIoFailure if SHORT_OR_FALSE_READ.contains(&extended) => Self::Damaged(error.to_string()),
            _ => Self::Sqlite(error),
        }
    }
}

/// Extended codes of a read that got fewer or other bytes than were written.
const SHORT_OR_FALSE_READ: [i32; 3] =
    [rusqlite::ffi::SQLITE_IOERR_SHORT_READ, rusqlite::ffi::SQLITE_IOERR_DATA, rusqlite::ffi::SQLITE_IOERR_CORRUPTFS];

/// Extended codes of a write that the system refused. SQLite says "full" of a disk alone; a quota that is used up, or a
/// stick whose file system takes no larger file, is told so.
const REFUSED_WRITE: [i32; 2] = [rusqlite::ffi::SQLITE_IOERR_WRITE, rusqlite::ffi::SQLITE_IOERR_SHMSIZE];

/// Sorts an answer of the operating system to `doing`, a deed as it follows "could not".
pub(crate) fn io_error(doing: impl Display, source: io::Error) -> StoreError {
    use io::ErrorKind as Kind;
    let doing = doing.to_string();
    match source.kind() {
        Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => StoreError::DiskFull { doing },
        Kind::ReadOnlyFilesystem | Kind::PermissionDenied => StoreError::ReadOnlyPlace { doing },
        _ => StoreError::Io { doing, source },
    }
}

/// Names the deed in which an answer of the operating system came.
pub(crate) trait Doing<T> {
    /// `deed` follows "could not": `write "workspace.json"`.
    fn doing<D: Display>(self, deed: impl FnOnce() -> D) -> Result<T>;
}

impl<T> Doing<T> for io::Result<T> {
    fn doing<D: Display>(self, deed: impl FnOnce() -> D) -> Result<T> {
        self.map_err(|source| io_error(deed(), source))
    }
}
