//! The workspace folder: what is in it, how it is made, and how its passphrase opens it.
//!
//! `workspace.json` and `workspace.db` belong together: the first holds the key of the second, wrapped. Nothing here
//! ever deletes or makes anew a file that it cannot read.

mod sheet;

use crate::connection::{self, Mode};
use crate::durable;
use crate::error::{Result, StoreError};
use crate::key::{DatabaseKey, KdfCost};
use crate::migration;
use crate::random::Random;
use chrono::{DateTime, Utc};
use rusqlite::Connection;
pub(crate) use sheet::{Sheet, format_of};
use std::fs;
use std::path::{Path, PathBuf};

/// What a new workspace is made of.
#[derive(Debug, Clone, Copy)]
pub struct NewWorkspace<'a> {
    /// The passphrase, as typed.
    pub passphrase: &'a str,
    /// What a guess at it shall cost.
    pub cost: KdfCost,
    /// Whether it is the demo that was made with the published passphrase, and may show it.
    pub demo: bool,
}

/// A workspace folder, locked or not.
#[derive(Debug, Clone)]
pub struct Folder {
    dir: PathBuf,
    sheet: Sheet,
}

impl Folder {
    /// Makes a workspace in the new folder `dir`, with a database of this version, and lets `fill` write the first rows.
    ///
    /// Everything happens beside `dir` under another name; only the finished folder gets its own, so that a crash, or an
    /// error of `fill`, leaves no `dir` at all.
    ///
    /// # Errors
    /// `Exists` when `dir` is there, even empty.
    pub fn create<E: From<StoreError>>(
        dir: &Path,
        new: &NewWorkspace<'_>,
        random: &mut dyn Random,
        fill: impl FnOnce(Connection) -> Result<(), E>,
    ) -> Result<(Self, DatabaseKey), E> {
        durable::refuse_existing(dir)?;
        let key = DatabaseKey::generate(random)?;
        let sheet = Sheet::new(&key, new, random)?;
        let unfinished = durable::unfinished_dir(dir)?;
        sheet.write(unfinished.path())?;
        let database = unfinished.path().join(DATABASE);
        let mut conn = connection::create(&database, &key)?;
        migration::migrate(&mut conn)?;
        fill(conn)?;
        finish(unfinished, dir)?;
        Ok((Self { dir: dir.to_owned(), sheet }, key))
    }

    /// Reads the folder `dir`, without a passphrase and without touching anything.
    ///
    /// # Errors
    /// `NotAWorkspace` without a readable `workspace.json`, `FromTheFuture` when a newer version made it, `Damaged` when
    /// its content does not fit together.
    pub fn open(dir: &Path) -> Result<Self> {
        Ok(Self { dir: dir.to_owned(), sheet: Sheet::read(dir)? })
    }

    /// Opens the key of the database. Takes about an eighth of a second, on purpose.
    ///
    /// # Errors
    /// `WrongPassphrase`; no file is touched in any case. `Damaged` when the seal opens and holds another key.
    pub fn unlock(&self, passphrase: &str) -> Result<DatabaseKey> {
        self.sheet.unlock(passphrase)
    }

    /// Wraps the same key under another passphrase. Open connections stay open; older backups keep the old one.
    ///
    /// # Errors
    /// `WrongPassphrase` when `old` does not open the workspace; then nothing is written.
    pub fn change_passphrase(&mut self, old: &str, new: &str, cost: KdfCost, random: &mut dyn Random) -> Result<()> {
        // Another program may have changed it since this one read it.
        let current = Sheet::read(&self.dir)?;
        let key = current.unlock(old)?;
        let changed = current.rewrapped(&key, new, cost, random)?;
        changed.write(&self.dir)?;
        self.sheet = changed;
        Ok(())
    }

    /// Opens the database, ready for this version's queries.
    ///
    /// Opened for writing, an older file is migrated, after a verified backup of it in [`Folder::backups`] named for
    /// `now`. The caller holds the writer lock.
    ///
    /// # Errors
    /// `Damaged`, `FromTheFuture` (nothing is written), `NeedsMigration` for an older file opened only for reading.
    pub fn open_database(&self, key: &DatabaseKey, mode: Mode, now: DateTime<Utc>) -> Result<Connection> {
        let mut conn = connection::open(&self.database(), key, mode)?;
        let (found, known) = (migration::known_version(&conn)?, migration::latest());
        if found < known {
            if mode == Mode::ReadOnly {
                return Err(StoreError::NeedsMigration { found, known });
            }
            let out = crate::backup::automatic_path(&self.backups(), now);
            match crate::backup::backup_to(&conn, self, key, &out, now) {
                // A backup of this very second is one from before the migration, too.
                Ok(_) | Err(StoreError::Exists(_)) => {}
                Err(error) => return Err(error),
            }
            migration::migrate(&mut conn)?;
        }
        Ok(conn)
    }

    /// The folder.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The random id of this workspace, the same in every copy and backup of it.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.sheet.id
    }

    /// Whether it is the demo that may show its passphrase.
    #[must_use]
    pub const fn is_demo(&self) -> bool {
        self.sheet.demo
    }

    /// The database file.
    #[must_use]
    pub fn database(&self) -> PathBuf {
        self.dir.join(DATABASE)
    }

    /// The folder of the automatic backups.
    #[must_use]
    pub fn backups(&self) -> PathBuf {
        self.dir.join("backups")
    }

    /// The default folder of the exports.
    #[must_use]
    pub fn exports(&self) -> PathBuf {
        self.dir.join("exports")
    }
}

/// The name of the database in its folder.
pub(crate) const DATABASE: &str = "workspace.db";

/// The name of the sheet in its folder.
pub(crate) const SHEET: &str = "workspace.json";

/// Gives a filled folder its name: the database is on the disk, the usual folders are there.
pub(crate) fn finish(unfinished: tempfile::TempDir, dir: &Path) -> Result<()> {
    use crate::error::Doing;
    for name in ["backups", "exports"] {
        fs::create_dir(unfinished.path().join(name)).doing(|| format!("make {name} in {}", dir.display()))?;
    }
    durable::sync_file(&unfinished.path().join(DATABASE))?;
    durable::publish_dir(unfinished, dir)
}
