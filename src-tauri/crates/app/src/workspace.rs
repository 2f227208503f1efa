//! Workspaces: create, choose, unlock, lock, restore, back up, change the passphrase.

use crate::app::{App, Open, Phase, State};
use crate::command::Nothing;
use crate::error::{ApiError, Code, Result};
use crate::ports::Event;
use crate::session::{self, Session};
use attache_domain::country::Countries;
use attache_store::backup::{self, BackupFile};
use attache_store::connection::Mode;
use attache_store::folder::{Folder, NewWorkspace};
use attache_store::key::DatabaseKey;
use attache_store::lock::{Holder, WriterLock};
use attache_store::random::SystemRandom;
use attache_store::{Store, StoreError, check as checks};
use chrono::{NaiveDate, SecondsFormat};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// A passphrase on its way in; gone from memory afterwards.
#[derive(Deserialize, ts_rs::TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Secret(Zeroizing<String>);

/// What a new workspace is made of.
#[derive(Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "WorkspaceCreate")]
pub struct Create {
    path: PathBuf,
    name: String,
    home: String,
    zone: String,
    officer_name: String,
    officer_post: String,
    passphrase: Secret,
    /// Scripts may choose a weak passphrase; a window may not.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    allow_weak: bool,
}

/// A folder.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct At {
    path: PathBuf,
}

/// What opens a workspace.
#[derive(Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Unlock {
    passphrase: Secret,
    /// `true` only reads; `false` writes or fails with who holds it; left out, it writes when it can and reads otherwise.
    #[serde(default)]
    #[ts(optional)]
    read_only: Option<bool>,
}

/// What a demo workspace is made of.
#[derive(Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "WorkspaceDemo")]
pub struct Demo {
    path: PathBuf,
    /// Another than the published passphrase; the unlock screen then shows none.
    #[serde(default)]
    #[ts(optional)]
    passphrase: Option<Secret>,
    /// The day it is laid around; today when left out.
    #[serde(default)]
    #[ts(optional, type = "string")]
    as_of: Option<NaiveDate>,
    /// Records of the bench workspace instead of the story.
    #[serde(default)]
    #[ts(optional)]
    size: Option<usize>,
    /// Seed of the bench workspace.
    #[serde(default)]
    #[ts(optional)]
    seed: Option<u32>,
}

/// A backup and where its workspace shall be.
#[derive(Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "WorkspaceRestore")]
pub struct Restore {
    file: PathBuf,
    path: PathBuf,
    passphrase: Secret,
}

/// A passphrase to weigh.
#[derive(Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Passphrase {
    passphrase: Secret,
}

/// How strong a passphrase is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Strength {
    /// 0 to 4, as zxcvbn weighs it.
    pub score: u8,
    /// At least 12 characters.
    pub long_enough: bool,
    /// A window takes it.
    pub accepted: bool,
}

/// The passphrase and its successor.
#[derive(Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct PassphraseChange {
    old: Secret,
    new: Secret,
}

/// Where a backup goes; into the workspace's own folder of them when left out.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct BackupTo {
    #[serde(default)]
    #[ts(optional)]
    out: Option<PathBuf>,
}

/// A backup that was made.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct BackupDone {
    /// The file.
    pub file: PathBuf,
    /// Its size.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Its hash.
    pub sha256: String,
}

/// A backup that is kept.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct Backup {
    /// The file.
    pub file: PathBuf,
    /// UTC, RFC 3339.
    pub at: String,
    /// Its size.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// What the check of a file found.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[ts(rename = "FileChecked")]
pub struct Checked {
    /// Nothing is wrong.
    pub ok: bool,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// Something wrong in a file.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[ts(rename = "FileProblem")]
pub struct Problem {
    /// Stable code.
    pub code: String,
    /// What it is.
    pub message: String,
    /// Where.
    pub place: String,
}

/// Fewest characters of a passphrase that a window takes without weighing it.
const LONG_ENOUGH: usize = 12;

pub(crate) fn create(app: &App, args: Create) -> Result<Session> {
    let home = home_of(&args.home)?;
    let zone = zone_of(&args.zone, &home)?;
    if args.passphrase.0.is_empty() || !(args.allow_weak || weigh(&args.passphrase.0).accepted) {
        return Err(ApiError::new(Code::WeakPassphrase));
    }
    let new = NewWorkspace { passphrase: &args.passphrase.0, cost: app.config.cost, demo: false };
    let (folder, key) = Folder::create(&args.path, &new, &mut SystemRandom, |conn| {
        let store = Store::new(conn, &app.config.ids.next())?;
        store.set_setting("name", args.name.trim())?;
        store.set_setting("home", &home)?;
        store.set_setting("zone", &zone)?;
        Ok::<(), ApiError>(())
    })?;
    let mut state = app.state()?;
    if !args.officer_name.trim().is_empty() {
        args.officer_name.trim().clone_into(&mut state.device.officer_name);
        args.officer_post.trim().clone_into(&mut state.device.officer_post);
    }
    enter(app, &mut state, folder, key, Some(false))
}

pub(crate) fn choose(app: &App, args: At) -> Result<Session> {
    let folder = Folder::open(&args.path)?;
    let mut state = app.state()?;
    shut(app, &mut state);
    state.phase = Phase::Locked(Box::new(folder));
    session::of(app, &state)
}

pub(crate) fn unlock(app: &App, args: Unlock) -> Result<Session> {
    let mut state = app.state()?;
    let folder = match &state.phase {
        Phase::Nothing => return Err(ApiError::new(Code::Locked)),
        Phase::Locked(folder) => Folder::open(folder.dir())?,
        Phase::Open(open) => open.folder.clone(),
    };
    let key = folder.unlock(&args.passphrase.0)?;
    enter(app, &mut state, folder, key, args.read_only)
}

pub(crate) fn lock(app: &App, _: Nothing) -> Result<Session> {
    let mut state = app.state()?;
    shut(app, &mut state);
    app.config.host.emit(&Event::Locked);
    session::of(app, &state)
}

pub(crate) fn close(app: &App, _: Nothing) -> Result<Session> {
    let mut state = app.state()?;
    shut(app, &mut state);
    state.phase = Phase::Nothing;
    session::of(app, &state)
}

pub(crate) fn demo(app: &App, args: Demo) -> Result<Session> {
    let published = args.passphrase.is_none();
    let passphrase = args.passphrase.unwrap_or_else(|| Secret(Zeroizing::new(crate::DEMO_PASSPHRASE.to_owned())));
    let new = NewWorkspace { passphrase: &passphrase.0, cost: app.config.cost, demo: published };
    let (folder, key) = Folder::create(&args.path, &new, &mut SystemRandom, |conn| {
        let mut store = Store::new(conn, &app.config.ids.next())?;
        store.set_setting("name", "Romania – Pakistan")?;
        store.set_setting("home", "RO")?;
        store.set_setting("zone", "Europe/Bucharest")?;
        let zone = chrono_tz::Europe::Bucharest;
        let as_of = args.as_of.unwrap_or_else(|| app.config.clock.now().with_timezone(&zone).date_naive());
        match args.size {
            Some(size) => crate::demo::fill_bench(&mut store, as_of, size, args.seed.unwrap_or(1)),
            None => crate::demo::fill(&mut store, as_of),
        }
    })?;
    let mut state = app.state()?;
    enter(app, &mut state, folder, key, Some(false))
}

pub(crate) fn restore(app: &App, args: Restore) -> Result<Session> {
    let fresh = app.config.ids.next();
    let (folder, key) = backup::restore(&args.file, &args.path, &args.passphrase.0, |conn| {
        // A restored copy is another device than the one that it was made on.
        Store::new(conn, &fresh)?.set_setting("device", &fresh)?;
        Ok::<(), ApiError>(())
    })?;
    let mut state = app.state()?;
    enter(app, &mut state, folder, key, Some(false))
}

pub(crate) fn forget(app: &App, args: At) -> Result<Session> {
    let mut state = app.state()?;
    state.device.recent.retain(|recent| recent.path != args.path);
    state.device.keep(&app.config.folder)?;
    session::of(app, &state)
}

pub(crate) fn check(app: &App, _: Nothing) -> Result<Checked> {
    app.reading(|open, _| {
        let found = checks::check_workspace(&open.folder, &open.key)?;
        let problems: Vec<Problem> = found
            .into_iter()
            .map(|problem| Problem { code: problem.code.to_owned(), message: problem.message, place: problem.place })
            .collect();
        Ok(Checked { ok: problems.is_empty(), problems })
    })
}

pub(crate) fn strength(_: &App, args: Passphrase) -> Result<Strength> {
    Ok(weigh(&args.passphrase.0))
}

pub(crate) fn change_passphrase(app: &App, args: PassphraseChange) -> Result<()> {
    if !weigh(&args.new.0).accepted {
        return Err(ApiError::new(Code::WeakPassphrase));
    }
    app.writing(|open, _, _| {
        open.folder.change_passphrase(&args.old.0, &args.new.0, app.config.cost, &mut SystemRandom)?;
        Ok(())
    })
}

pub(crate) fn backup_now(app: &App, args: BackupTo) -> Result<BackupDone> {
    let mut state = app.state()?;
    let State { device, phase } = &mut *state;
    let Phase::Open(open) = phase else { return Err(ApiError::new(Code::Locked)) };
    let now = app.config.clock.now();
    let to = args.out.unwrap_or_else(|| backup::automatic_path(&open.folder.backups(), now));
    if let Some(parent) = to.parent().filter(|parent| parent.starts_with(open.folder.dir())) {
        std::fs::create_dir_all(parent).map_err(|_| ApiError::new(Code::ReadOnly).with("path", parent.display()))?;
    }
    let report = backup::backup_to(open.store.connection(), &open.folder, &open.key, &to, now)?;
    copy_elsewhere(device, open, &report.file)?;
    open.changed = false;
    Ok(BackupDone { file: report.file, bytes: report.bytes, sha256: report.sha256 })
}

pub(crate) fn backup_list(app: &App, _: Nothing) -> Result<Vec<Backup>> {
    app.reading(|open, _| {
        let shown = |listed: BackupFile| Backup {
            file: listed.file,
            at: listed.made_at.to_rfc3339_opts(SecondsFormat::Secs, true),
            bytes: listed.bytes,
        };
        Ok(backup::list(&open.folder.backups())?.into_iter().map(shown).collect())
    })
}

/// Opens an unlocked folder, with the writer's lock when it may and can be had, and remembers it.
fn enter(app: &App, state: &mut State, folder: Folder, key: DatabaseKey, read_only: Option<bool>) -> Result<Session> {
    shut(app, state);
    let now = app.config.clock.now();
    let me = Holder {
        user: app.config.user.clone(),
        host: app.config.computer.clone(),
        pid: std::process::id(),
        since: now,
    };
    let (writer, held_by) = match read_only {
        Some(true) => (None, None),
        _ => match WriterLock::try_take(folder.dir(), &me) {
            Ok(writer) => (Some(writer), None),
            Err(StoreError::WriterHeld(holder)) if read_only.is_none() => (None, holder),
            Err(StoreError::ReadOnlyPlace { .. }) if read_only.is_none() => (None, None),
            Err(error) => return Err(error.into()),
        },
    };
    let mode = if writer.is_some() { Mode::ReadWrite } else { Mode::ReadOnly };
    let conn = folder.open_database(&key, mode, now)?;
    let store = Store::new(conn, &app.config.ids.next())?;
    let name = store.setting("name")?.unwrap_or_default();
    state.device.remember(folder.dir(), &name);
    state.device.keep(&app.config.folder)?;
    state.phase = Phase::Open(Box::new(Open {
        folder,
        key,
        store,
        writer,
        held_by,
        changed: false,
        saved_at: None,
        shaped: std::sync::Arc::default(),
    }));
    session::of(app, state)
}

/// Locks what is open: backs up what changed, drops the connection and the keys, gives the writer's lock back.
pub(crate) fn shut(app: &App, state: &mut State) {
    let phase = std::mem::replace(&mut state.phase, Phase::Nothing);
    let Phase::Open(open) = phase else {
        state.phase = phase;
        return;
    };
    if open.changed && open.writer.is_some() {
        let now = app.config.clock.now();
        // A full disk must not keep anyone from locking. The backup's age stands in the window until one succeeds.
        if let Ok(Some(report)) = backup::backup_automatically(open.store.connection(), &open.folder, &open.key, now) {
            let _ = copy_elsewhere(&state.device, &open, &report.file);
        }
    }
    state.phase = Phase::Locked(Box::new(open.folder.clone()));
}

fn copy_elsewhere(device: &crate::device::Device, open: &Open, file: &Path) -> Result<()> {
    let inside = file.starts_with(open.folder.dir());
    if let Some(folder) = device.backup_folders.get(open.folder.id()).filter(|folder| inside && folder.is_dir()) {
        backup::copy_to(file, folder)?;
    }
    Ok(())
}

fn weigh(passphrase: &str) -> Strength {
    let score = if passphrase.is_empty() { 0 } else { u8::from(zxcvbn::zxcvbn(passphrase, &[]).score()) };
    let long_enough = passphrase.chars().count() >= LONG_ENOUGH;
    Strength { score, long_enough, accepted: long_enough || score >= 3 }
}

fn home_of(text: &str) -> Result<String> {
    let countries = Countries::bundled();
    let country = countries.get(text.trim()).or_else(|| countries.find(text.trim()));
    let country = country.ok_or_else(|| ApiError::invalid("home", attache_domain::field::Refusal::UnknownCountry))?;
    Ok(country.code.clone())
}

fn zone_of(text: &str, home: &str) -> Result<String> {
    let zone = match text.trim() {
        "" => Countries::bundled().get(home).and_then(|country| country.zone()).unwrap_or("UTC"),
        zone => zone,
    };
    let known = zone.parse::<chrono_tz::Tz>();
    known.map_err(|_| ApiError::invalid("zone", attache_domain::field::Refusal::UnknownZone))?;
    Ok(zone.to_owned())
}
