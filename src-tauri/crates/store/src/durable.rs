//! Files that appear whole or not at all, also when the power fails.

use crate::error::{Doing, Result, StoreError, io_error};
use std::fmt::Display;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use tempfile::{NamedTempFile, TempDir};

/// The prefix of everything unfinished.
const UNFINISHED: &str = ".attache-";

/// The folder in which `path` stands.
pub(crate) fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// Sorts an answer to a write: where there is no folder, or a file in its place, nothing can be written.
fn refused(doing: impl Display, source: io::Error) -> StoreError {
    match source.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => {
            StoreError::ReadOnlyPlace { doing: doing.to_string() }
        }
        _ => io_error(doing, source),
    }
}

/// An unfinished file beside `path`, on the same disk, so that it can be renamed to it.
pub(crate) fn unfinished_file(path: &Path) -> Result<NamedTempFile> {
    tempfile::Builder::new()
        .prefix(UNFINISHED)
        .tempfile_in(parent(path))
        .map_err(|error| refused(format!("write in {}", parent(path).display()), error))
}

/// An unfinished folder beside `path`, readable for its owner alone. Missing folders above it are made.
pub(crate) fn unfinished_dir(path: &Path) -> Result<TempDir> {
    let above = parent(path);
    fs::create_dir_all(above).map_err(|error| refused(format!("make {}", above.display()), error))?;
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    builder
        .prefix(UNFINISHED)
        .tempdir_in(above)
        .map_err(|error| refused(format!("write in {}", above.display()), error))
}

/// Puts `bytes` in the place of the file `path`: temporary file, fsync, rename, fsync of the folder.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    let doing = || format!("write {}", path.display());
    let mut file = unfinished_file(path)?;
    file.write_all(bytes).doing(doing)?;
    file.as_file().sync_all().doing(doing)?;
    file.persist(path).map_err(|error| io_error(doing(), error.error))?;
    sync_dir(parent(path))
}

/// Finds out whether a file can be put at `path`, before the work whose outcome it shall hold.
///
/// # Errors
/// What [`replace`] would meet there, as far as it can be known.
pub fn can_replace(path: &Path) -> Result<()> {
    if path.is_dir() {
        return Err(StoreError::ReadOnlyPlace { doing: format!("write {}", path.display()) });
    }
    unfinished_file(path).map(drop)
}

/// Gives a finished file its name.
///
/// # Errors
/// `Exists` when something has that name; it is left as it is.
pub(crate) fn publish_file(file: NamedTempFile, path: &Path) -> Result<()> {
    let doing = || format!("write {}", path.display());
    file.as_file().sync_all().doing(doing)?;
    match file.persist_noclobber(path) {
        Ok(_) => sync_dir(parent(path)),
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => Err(StoreError::Exists(path.to_owned())),
        Err(error) => Err(io_error(doing(), error.error)),
    }
}

/// Gives a finished folder its name. Its files must be synced already.
///
/// # Errors
/// `Exists` when something has that name; it is left as it is.
pub(crate) fn publish_dir(dir: TempDir, path: &Path) -> Result<()> {
    refuse_existing(path)?;
    sync_dir(dir.path())?;
    fs::rename(dir.path(), path).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists | io::ErrorKind::DirectoryNotEmpty | io::ErrorKind::NotADirectory => {
            StoreError::Exists(path.to_owned())
        }
        _ => io_error(format!("make {}", path.display()), error),
    })?;
    // It has another name now: nothing is left to clean up.
    let _: PathBuf = dir.keep();
    sync_dir(parent(path))
}

/// Fails with `Exists` when anything has this name, be it a link to nowhere.
pub(crate) fn refuse_existing(path: &Path) -> Result<()> {
    match path.symlink_metadata() {
        Ok(_) => Err(StoreError::Exists(path.to_owned())),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(()),
        Err(error) => Err(io_error(format!("look at {}", path.display()), error)),
    }
}

/// Makes the content of a file last.
pub(crate) fn sync_file(path: &Path) -> Result<()> {
    // Windows flushes only what was opened for writing.
    let file = fs::OpenOptions::new().read(true).write(true).open(path);
    file.and_then(|file| file.sync_all()).doing(|| format!("sync {}", path.display()))
}

/// Makes the names in a folder last.
#[cfg(unix)]
pub(crate) fn sync_dir(dir: &Path) -> Result<()> {
    match fs::File::open(dir).and_then(|dir| dir.sync_all()) {
        // Some file systems of sticks and shares have no such operation.
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(()),
        answer => answer.doing(|| format!("sync {}", dir.display())),
    }
}

/// Windows keeps the names of a folder by itself; a folder cannot be opened as a file there.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same signature everywhere")]
pub(crate) fn sync_dir(_: &Path) -> Result<()> {
    Ok(())
}
