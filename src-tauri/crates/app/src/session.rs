//! What the window shows around every screen: who, where, locked or not, what can be undone; and the settings.

use crate::app::{App, Open, Phase, State, UserAction};
use crate::command::Nothing;
use crate::error::{ApiError, Code, Result};
use crate::ports::PickPurpose;
use attache_domain::country::Countries;
use attache_domain::marking;
use attache_i18n::Locale;
use attache_store::backup;
use chrono::SecondsFormat;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What stands around every screen.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own that the window shows")]
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct Session {
    /// Whether a workspace is chosen and unlocked.
    pub phase: PhaseName,
    /// The workspace.
    pub workspace: Option<Workspace>,
    /// Workspaces opened before.
    pub recent: Vec<Recent>,
    /// This window only reads.
    pub read_only: bool,
    /// Who writes, when it is someone else.
    pub held_by: Option<HeldBy>,
    /// The published passphrase, on the demo's unlock screen.
    pub demo_passphrase: Option<String>,
    /// It is the demo.
    pub demo: bool,
    /// Home country.
    pub home: String,
    /// The home state's language, as far as documents speak it.
    pub home_lang: String,
    /// Home zone.
    pub home_zone: String,
    /// Who acts on this computer account; nothing until it was asked.
    pub officer: Option<Officer>,
    /// The day at home, ISO.
    pub today: String,
    /// Now, RFC 3339.
    pub now: String,
    /// Minutes without input after which the window locks; 0 is never.
    pub auto_lock_min: u32,
    /// Language of the messages: `en` or `ro`.
    pub messages: String,
    /// `system`, `light` or `dark`.
    pub theme: String,
    /// Whether single letters act in lists.
    pub single_keys: bool,
    /// Where one was last in this workspace, an address of the window; empty at first.
    pub place: String,
    /// The clocks: home first, then the next partner.
    pub places: Vec<Place>,
    /// Folder in which a new workspace is offered.
    pub suggested_folder: String,
    /// Records by list.
    #[ts(type = "Record<string, number>")]
    pub counts: BTreeMap<String, i64>,
    /// Words of the open level, the ceiling of exports.
    pub ceiling: String,
    /// When something was last kept, RFC 3339.
    pub last_saved: Option<String>,
    /// When the last good backup was made, RFC 3339.
    pub last_backup: Option<String>,
    /// All backups lie on the workspace's own disk.
    pub backup_same_disk: bool,
    /// Something changed since the last backup.
    pub changed_since_backup: bool,
    /// What undo would undo.
    pub undo: Option<UserAction>,
    /// What redo would bring back.
    pub redo: Option<UserAction>,
}

/// How far into a workspace one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum PhaseName {
    /// None chosen.
    None,
    /// Chosen, and locked.
    Locked,
    /// Unlocked.
    Open,
}

/// A workspace by its folder.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct Workspace {
    /// Its folder.
    pub path: PathBuf,
    /// Its name.
    pub name: String,
    /// Its id.
    pub id: String,
}

/// A workspace opened before.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct Recent {
    /// Its folder.
    pub path: PathBuf,
    /// Its name.
    pub name: String,
    /// The folder is there.
    pub exists: bool,
}

/// Who holds the writer's lock.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct HeldBy {
    /// Computer account.
    pub user: String,
    /// Computer.
    pub host: String,
    /// Process.
    pub pid: u32,
    /// RFC 3339.
    pub since: String,
}

/// Who acts.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct Officer {
    /// Name.
    pub name: String,
    /// Post.
    pub post: String,
}

/// A clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Place {
    /// IANA zone.
    pub zone: String,
    /// Whose capital, by country code.
    pub country: String,
    /// The capital in English and Romanian.
    pub city: BTreeMap<String, String>,
}

/// The settings screen.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct Settings {
    /// Name of the workspace.
    pub name: String,
    /// Home country.
    pub home: String,
    /// Home zone.
    pub zone: String,
    /// Officer's name.
    pub officer_name: String,
    /// Officer's post.
    pub officer_post: String,
    /// Minutes until the window locks; 0 is never.
    pub auto_lock_min: u32,
    /// `en` or `ro`.
    pub messages: String,
    /// `system`, `light` or `dark`.
    pub theme: String,
    /// Where exports go.
    pub export_folder: String,
    /// Second folder of backups; empty for none.
    pub backup_folder: String,
    /// Whether single letters act in lists.
    pub single_keys: bool,
    /// Name of the font file for Chinese; empty for none.
    pub chinese_font: String,
}

/// Settings to change; what is left out stays.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields, default)]
#[derive(Default)]
#[ts(optional_fields)]
pub struct SettingsChange {
    name: Option<String>,
    zone: Option<String>,
    officer_name: Option<String>,
    officer_post: Option<String>,
    auto_lock_min: Option<u32>,
    messages: Option<String>,
    theme: Option<String>,
    export_folder: Option<String>,
    backup_folder: Option<String>,
    single_keys: Option<bool>,
    chinese_font: Option<String>,
}

/// Where one is.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct PlaceKept {
    place: String,
}

/// What a dialog is for.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Pick {
    purpose: PickPurpose,
}

/// Longest time without input that can be chosen.
const LONGEST_IDLE_MIN: u32 = 60;

pub(crate) fn state(app: &App, _: Nothing) -> Result<Session> {
    let state = app.state()?;
    of(app, &state)
}

pub(crate) fn of(app: &App, state: &State) -> Result<Session> {
    let State { device, phase } = state;
    let now = app.config.clock.now();
    let folder = match phase {
        Phase::Nothing => None,
        Phase::Locked(folder) => Some(&**folder),
        Phase::Open(open) => Some(&open.folder),
    };
    let name = folder.and_then(|folder| device.recent.iter().find(|recent| recent.path == folder.dir()));
    let recent = device.recent.iter().map(|recent| Recent {
        path: recent.path.clone(),
        name: recent.name.clone(),
        exists: recent.path.join("workspace.json").is_file(),
    });
    let officer = Officer { name: device.officer_name.clone(), post: device.officer_post.clone() };
    let mut session = Session {
        phase: match phase {
            Phase::Nothing => PhaseName::None,
            Phase::Locked(_) => PhaseName::Locked,
            Phase::Open(_) => PhaseName::Open,
        },
        workspace: folder.map(|folder| Workspace {
            path: folder.dir().to_owned(),
            name: name.map(|recent| recent.name.clone()).unwrap_or_default(),
            id: folder.id().to_owned(),
        }),
        recent: recent.collect(),
        read_only: false,
        held_by: None,
        demo: folder.is_some_and(attache_store::folder::Folder::is_demo),
        demo_passphrase: folder.filter(|folder| folder.is_demo()).map(|_| crate::DEMO_PASSPHRASE.to_owned()),
        home: String::new(),
        home_lang: String::new(),
        home_zone: String::new(),
        officer: (!officer.name.is_empty()).then_some(officer),
        today: now.date_naive().to_string(),
        now: now.to_rfc3339_opts(SecondsFormat::Secs, true),
        auto_lock_min: device.auto_lock_min,
        messages: device.messages.clone(),
        theme: device.theme.clone(),
        single_keys: device.single_keys,
        place: String::new(),
        places: Vec::new(),
        suggested_folder: app.config.documents.display().to_string(),
        counts: BTreeMap::new(),
        ceiling: String::new(),
        last_saved: None,
        last_backup: None,
        backup_same_disk: false,
        changed_since_backup: false,
        undo: None,
        redo: None,
    };
    if let Phase::Open(open) = phase {
        fill(&mut session, app, state, open)?;
    }
    Ok(session)
}

fn fill(session: &mut Session, app: &App, state: &State, open: &Open) -> Result<()> {
    let now = app.config.clock.now();
    let store = &open.store;
    session.read_only = open.writer.is_none();
    session.held_by = open.held_by.as_ref().map(|holder| HeldBy {
        user: holder.user.clone(),
        host: holder.host.clone(),
        pid: holder.pid,
        since: holder.since.to_rfc3339_opts(SecondsFormat::Secs, true),
    });
    session.home = store.setting("home")?.unwrap_or_default();
    Locale::of_country(&session.home).tag().clone_into(&mut session.home_lang);
    session.home_zone = store.setting("zone")?.unwrap_or_default();
    let zone: Tz = session.home_zone.parse().unwrap_or(Tz::UTC);
    session.today = now.with_timezone(&zone).date_naive().to_string();
    session.place = store.setting("place")?.unwrap_or_default();
    session.counts = store.counts(&session.today)?;
    session.places = places(session, store.next_partner(&session.today)?.as_deref());
    session.ceiling = marking::default_scheme(&session.home)
        .and_then(|scheme| marking::open(&scheme.code))
        .map(|open| open.printed().to_owned())
        .unwrap_or_default();
    session.last_saved = open.saved_at.map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, true));
    let last = backup::last_good(&open.folder.backups()).unwrap_or(None);
    session.last_backup = last.map(|last| last.made_at.to_rfc3339_opts(SecondsFormat::Secs, true));
    let elsewhere = state.device.backup_folders.get(open.folder.id());
    session.backup_same_disk =
        elsewhere.is_none_or(|folder| backup::on_one_disk(folder, open.folder.dir()).unwrap_or(true));
    session.changed_since_backup = open.changed;
    session.undo = store.next_undo()?.map(|(_, deed)| UserAction::from(&deed));
    session.redo = store.next_redo()?.map(|(_, deed)| UserAction::from(&deed));
    Ok(())
}

/// Both capitals' clocks: home, and the partner of the next delegation.
fn places(session: &Session, partner: Option<&str>) -> Vec<Place> {
    let countries = Countries::bundled();
    let place = |code: &str, zone: Option<&str>| -> Option<Place> {
        let country = countries.get(code)?;
        let city = ["en", "ro"].iter().filter_map(|lang| Some(((*lang).to_owned(), country.capital(lang)?.to_owned())));
        Some(Place { zone: zone.or(country.zone())?.to_owned(), country: code.to_owned(), city: city.collect() })
    };
    let home = place(&session.home, Some(&session.home_zone));
    home.into_iter().chain(partner.and_then(|code| place(code, None))).collect()
}

pub(crate) fn settings(app: &App, _: Nothing) -> Result<Settings> {
    let state = app.state()?;
    let Phase::Open(open) = &state.phase else { return Err(ApiError::new(Code::Locked)) };
    let device = &state.device;
    let folder = |kept: Option<&PathBuf>| kept.map(|folder| folder.display().to_string());
    Ok(Settings {
        name: open.store.setting("name")?.unwrap_or_default(),
        home: open.store.setting("home")?.unwrap_or_default(),
        zone: open.store.setting("zone")?.unwrap_or_default(),
        officer_name: device.officer_name.clone(),
        officer_post: device.officer_post.clone(),
        auto_lock_min: device.auto_lock_min,
        messages: device.messages.clone(),
        theme: device.theme.clone(),
        export_folder: folder(device.export_folders.get(open.folder.id()))
            .unwrap_or_else(|| open.folder.exports().display().to_string()),
        backup_folder: folder(device.backup_folders.get(open.folder.id())).unwrap_or_default(),
        single_keys: device.single_keys,
        chinese_font: if app.faces.has_copy() { device.chinese_font.clone() } else { String::new() },
    })
}

pub(crate) fn set_settings(app: &App, change: SettingsChange) -> Result<Session> {
    let mut state = app.state()?;
    let State { device, phase } = &mut *state;
    if let Phase::Open(open) = phase {
        for (name, value) in [("name", &change.name), ("zone", &change.zone)] {
            let Some(value) = value else { continue };
            if name == "zone" && value.parse::<Tz>().is_err() {
                return Err(ApiError::invalid("zone", attache_domain::field::Refusal::UnknownZone));
            }
            if open.writer.is_none() {
                return Err(ApiError::new(Code::ReadOnlyWindow));
            }
            open.store.set_setting(name, value)?;
        }
        if let Some(name) = &change.name {
            device.remember(open.folder.dir(), name);
        }
        keep_folder(&mut device.export_folders, open.folder.id(), change.export_folder, "export_folder")?;
        keep_folder(&mut device.backup_folders, open.folder.id(), change.backup_folder, "backup_folder")?;
        if let Some(minutes) = change.auto_lock_min {
            if minutes > LONGEST_IDLE_MIN || (minutes == 0 && !open.folder.is_demo()) {
                return Err(ApiError::invalid("auto_lock_min", attache_domain::field::Refusal::UnknownChoice));
            }
            device.auto_lock_min = minutes;
        }
    }
    let texts = [
        (&mut device.officer_name, change.officer_name),
        (&mut device.officer_post, change.officer_post),
        (&mut device.messages, change.messages.filter(|lang| lang == "en" || lang == "ro")),
        (&mut device.theme, change.theme.filter(|theme| ["system", "light", "dark"].contains(&theme.as_str()))),
    ];
    for (kept, new) in texts {
        if let Some(new) = new {
            new.trim().clone_into(kept);
        }
    }
    device.single_keys = change.single_keys.unwrap_or(device.single_keys);
    if let Some(font) = change.chinese_font {
        device.chinese_font = app.faces.keep(font.trim())?;
    }
    device.keep(&app.config.folder)?;
    of(app, &state)
}

/// Keeps a folder of this workspace on this device; empty goes back to none.
fn keep_folder(kept: &mut BTreeMap<String, PathBuf>, workspace: &str, new: Option<String>, field: &str) -> Result<()> {
    match new.as_deref().map(str::trim) {
        None => {}
        Some("") => {
            kept.remove(workspace);
        }
        Some(folder) => {
            let folder = PathBuf::from(folder);
            if !folder.is_dir() {
                return Err(ApiError::new(Code::NoExportFolder).with("path", folder.display()).with("field", field));
            }
            kept.insert(workspace.to_owned(), folder);
        }
    }
    Ok(())
}

/// Keeps where one is, inside the encryption: an address may name a record.
pub(crate) fn keep_place(app: &App, at: PlaceKept) -> Result<()> {
    let state = app.state()?;
    match &state.phase {
        Phase::Open(open) if open.writer.is_some() => Ok(open.store.set_setting("place", &at.place)?),
        _ => Ok(()),
    }
}

pub(crate) fn pick(app: &App, args: Pick) -> Result<Option<String>> {
    Ok(app.config.host.pick(args.purpose).map(|path| path.display().to_string()))
}
