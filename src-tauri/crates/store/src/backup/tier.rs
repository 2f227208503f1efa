//! The backups that are made by themselves: their names, how many are kept, and which is the last good one.

use super::{BackupReport, backup_to, manifest, read_manifest};
use crate::durable;
use crate::error::{Doing, Result, StoreError};
use crate::folder::Folder;
use crate::key::DatabaseKey;
use chrono::{DateTime, Datelike, NaiveDateTime, TimeDelta, Utc};
use rusqlite::Connection;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// What a backup is called after its time.
const EXTENSION: &str = "attache-backup";

/// The time in a name, UTC: it sorts as text, and no system forbids a character of it.
const STAMP: &str = "%Y-%m-%dT%H%M%S";

/// The newest that are kept, and the days, weeks and months of which the newest one each is kept.
const RECENT: usize = 10;
const DAYS: usize = 7;
const WEEKS: usize = 4;
const MONTHS: usize = 12;

/// A backup in a folder of automatic ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupFile {
    /// Where it is.
    pub file: PathBuf,
    /// When it was made, by its name.
    pub made_at: DateTime<Utc>,
    /// Its length in bytes.
    pub bytes: u64,
}

/// The name of the backup that is made in `dir` at `now`.
#[must_use]
pub fn automatic_path(dir: &Path, now: DateTime<Utc>) -> PathBuf {
    dir.join(format!("{}.{EXTENSION}", now.format(STAMP)))
}

/// Makes a backup in the workspace's own folder of them, then removes those that have outlived their tier.
///
/// Answers `None`, and does nothing, when the last one is less than a minute old. Whether anything changed since then is
/// the caller's knowledge.
///
/// # Errors
/// As [`backup_to`]. Nothing is removed unless the new one stands.
pub fn backup_automatically(
    conn: &Connection,
    folder: &Folder,
    key: &DatabaseKey,
    now: DateTime<Utc>,
) -> Result<Option<BackupReport>> {
    let dir = folder.backups();
    fs::create_dir_all(&dir).doing(|| format!("make {}", dir.display()))?;
    let age = |listed: &BackupFile| now - listed.made_at;
    let minute = TimeDelta::zero()..TimeDelta::minutes(1);
    if list(&dir)?.first().is_some_and(|last| minute.contains(&age(last))) {
        return Ok(None);
    }
    let report = backup_to(conn, folder, key, &automatic_path(&dir, now), now)?;
    let listed = list(&dir)?;
    let stamps: Vec<_> = listed.iter().map(|listed| listed.made_at).collect();
    let gone = outlived(&stamps);
    for old in listed.iter().filter(|listed| gone.contains(&listed.made_at) && listed.file != report.file) {
        fs::remove_file(&old.file).doing(|| format!("remove {}", old.file.display()))?;
    }
    Ok(Some(report))
}

/// Which of the backups made at these times need not be kept: not one of the 10 newest, and not the newest of one of the
/// last 7 days, 4 weeks or 12 months that have any. Days are UTC, weeks begin on Monday (ISO 8601).
#[must_use]
pub fn outlived(made_at: &[DateTime<Utc>]) -> BTreeSet<DateTime<Utc>> {
    let all: BTreeSet<_> = made_at.iter().copied().collect();
    let mut kept: BTreeSet<_> = all.iter().rev().take(RECENT).copied().collect();
    kept.extend(newest_of_each(&all, DAYS, |time| (time.year(), time.ordinal())));
    kept.extend(newest_of_each(&all, WEEKS, |time| (time.iso_week().year(), time.iso_week().week())));
    kept.extend(newest_of_each(&all, MONTHS, |time| (time.year(), time.month())));
    all.difference(&kept).copied().collect()
}

/// The newest time of each of the last `spans` spans that have any.
fn newest_of_each(
    all: &BTreeSet<DateTime<Utc>>,
    spans: usize,
    span: impl Fn(&DateTime<Utc>) -> (i32, u32),
) -> Vec<DateTime<Utc>> {
    let mut newest: Vec<DateTime<Utc>> = Vec::new();
    for time in all.iter().rev() {
        if newest.last().is_none_or(|last| span(last) != span(time)) {
            newest.push(*time);
        }
    }
    newest.truncate(spans);
    newest
}

/// The automatic backups in `dir`, newest first. Other files there are none of our business.
///
/// # Errors
/// When the folder cannot be read; one that is not there has no backups.
pub fn list(dir: &Path) -> Result<Vec<BackupFile>> {
    let doing = || format!("read {}", dir.display());
    let entries = match fs::read_dir(dir) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        answer => answer.doing(doing)?,
    };
    let mut listed = Vec::new();
    for entry in entries {
        let entry = entry.doing(doing)?;
        let file = entry.path();
        if let Some(made_at) = made_at(&file) {
            let bytes = entry.metadata().doing(doing)?.len();
            listed.push(BackupFile { file, made_at, bytes });
        }
    }
    listed.sort_by_key(|listed| Reverse(listed.made_at));
    Ok(listed)
}

/// The time in the name of an automatic backup.
fn made_at(file: &Path) -> Option<DateTime<Utc>> {
    if file.extension()? != EXTENSION {
        return None;
    }
    let time = NaiveDateTime::parse_from_str(file.file_stem()?.to_str()?, STAMP).ok()?;
    // Only what this program would have called it: a file named by hand is not removed by it.
    let ours = time.format(STAMP).to_string() == file.file_stem()?.to_str()?;
    ours.then(|| time.and_utc())
}

/// The newest backup in `dir` that still says what it is and has its full length.
///
/// # Errors
/// As [`list`].
pub fn last_good(dir: &Path) -> Result<Option<BackupFile>> {
    let is_whole =
        |listed: &BackupFile| read_manifest(&listed.file).is_ok_and(|manifest| listed.bytes >= length(&manifest));
    Ok(list(dir)?.into_iter().find(is_whole))
}

/// The least length of a backup with these parts.
fn length(manifest: &manifest::Manifest) -> u64 {
    manifest.parts.values().map(|part| part.bytes).sum()
}

/// Copies a backup to the folder `dir`, a stick for example, under its own name. Answers the copy.
///
/// # Errors
/// `Exists` when it is there already. A folder that has vanished is an error; it is not made anew elsewhere.
pub fn copy_to(file: &Path, dir: &Path) -> Result<PathBuf> {
    let name = file
        .file_name()
        .ok_or_else(|| StoreError::NotABackup { file: file.to_owned(), why: "it has no name".to_owned() })?;
    let copy = dir.join(name);
    durable::refuse_existing(&copy)?;
    let mut source = File::open(file).doing(|| format!("read {}", file.display()))?;
    let mut target = durable::unfinished_file(&copy)?;
    io::copy(&mut source, target.as_file_mut()).doing(|| format!("write {}", copy.display()))?;
    durable::publish_file(target, &copy)?;
    Ok(copy)
}

/// Whether two folders lie on one disk, where one fall takes both; `None` where that cannot be told.
#[must_use]
pub fn on_one_disk(one: &Path, other: &Path) -> Option<bool> {
    Some(disk(one)? == disk(other)?)
}

#[cfg(unix)]
fn disk(path: &Path) -> Option<u64> {
    use std::os::unix::fs::MetadataExt;
    Some(fs::metadata(path).ok()?.dev())
}

/// The drive letter or share stands in the full path there.
#[cfg(not(unix))]
fn disk(path: &Path) -> Option<std::ffi::OsString> {
    let full = fs::canonicalize(path).ok()?;
    full.components().next().map(|disk| disk.as_os_str().to_owned())
}

#[cfg(test)]
mod tests {
    use super::{automatic_path, made_at, outlived};
    use chrono::{DateTime, TimeDelta, Utc};
    use std::path::Path;

    fn at(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    /// What is kept of one backup every `gap` for `count` times up to a Tuesday noon, oldest first.
    fn kept(gap: TimeDelta, count: i32) -> Vec<String> {
        let last = at("2026-11-24T12:00:00Z");
        let all: Vec<_> = (0..count).map(|n| last - gap * n).collect();
        let gone = outlived(&all);
        let mut kept: Vec<_> = all.into_iter().filter(|time| !gone.contains(time)).collect();
        kept.sort();
        kept.iter().map(|time| time.format("%Y-%m-%d %H:%M").to_string()).collect()
    }

    #[test]
    fn ten_or_fewer_are_all_kept() {
        assert!(outlived(&[]).is_empty());
        assert_eq!(kept(TimeDelta::days(400), 10).len(), 10);
    }

    #[test]
    fn of_a_busy_hour_the_last_ten_are_kept() {
        let kept = kept(TimeDelta::minutes(1), 60);
        assert_eq!(kept.len(), 10);
        assert_eq!(kept.first().unwrap(), "2026-11-24 11:51");
    }

    #[test]
    fn of_two_backups_a_day_for_a_year_days_weeks_and_months_are_kept() {
        // The 10 newest reach five days back; days 6 and 7, the Sundays of the weeks before, the last days of months.
        let expected = [
            "2025-12-31 12:00",
            "2026-01-31 12:00",
            "2026-02-28 12:00",
            "2026-03-31 12:00",
            "2026-04-30 12:00",
            "2026-05-31 12:00",
            "2026-06-30 12:00",
            "2026-07-31 12:00",
            "2026-08-31 12:00",
            "2026-09-30 12:00",
            "2026-10-31 12:00",
            "2026-11-08 12:00",
            "2026-11-15 12:00",
            "2026-11-18 12:00",
            "2026-11-19 12:00",
            "2026-11-20 00:00",
            "2026-11-20 12:00",
            "2026-11-21 00:00",
            "2026-11-21 12:00",
            "2026-11-22 00:00",
            "2026-11-22 12:00",
            "2026-11-23 00:00",
            "2026-11-23 12:00",
            "2026-11-24 00:00",
            "2026-11-24 12:00",
        ];
        assert_eq!(kept(TimeDelta::hours(12), 720), expected);
    }

    #[test]
    fn what_is_kept_once_is_kept_when_asked_again() {
        let last = at("2026-11-24T12:00:00Z");
        let all: Vec<_> = (0..2000).map(|n| last - TimeDelta::hours(5) * n).collect();
        let gone = outlived(&all);
        let kept: Vec<_> = all.into_iter().filter(|time| !gone.contains(time)).collect();
        assert!(outlived(&kept).is_empty());
        assert!(kept.len() <= 10 + 7 + 4 + 12);
    }

    #[test]
    fn a_name_tells_the_time_and_other_names_tell_none() {
        let time = at("2026-11-24T09:05:07Z");
        let path = automatic_path(Path::new("backups"), time);
        assert_eq!(path, Path::new("backups/2026-11-24T090507.attache-backup"));
        assert_eq!(made_at(&path), Some(time));
        for other in ["2026-11-24T090507.zip", "before the visit.attache-backup", "2026-11-24T9057.attache-backup"] {
            assert_eq!(made_at(Path::new(other)), None, "{other}");
        }
    }
}
