//! The running product: what is open, and the one door to it.

use crate::command;
use crate::device::Device;
use crate::error::{ApiError, Code, Result};
use crate::faces::DeviceFaces;
use crate::ports::{Clock, Event, Host, Ids};
use attache_domain::kind::Kind;
use attache_i18n::{Locale, Messages};
use attache_store::folder::Folder;
use attache_store::key::{DatabaseKey, KdfCost};
use attache_store::lock::{Holder, WriterLock};
use attache_store::{Actor, Deed, Store, Written};
use attache_typeset::Cache;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::Serialize;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::thread::{self, ThreadId};

/// What an [`App`] is made of.
pub struct Config {
    /// Folder of the computer account's settings.
    pub folder: PathBuf,
    /// Folder that new workspaces are offered in.
    pub documents: PathBuf,
    /// Name of the system's user.
    pub user: String,
    /// Name of the computer.
    pub computer: String,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Ids of new records.
    pub ids: Arc<dyn Ids>,
    /// The desktop.
    pub host: Arc<dyn Host>,
    /// What a guess at a new passphrase shall cost.
    pub cost: KdfCost,
    /// Language of the messages, over what the account's settings say.
    pub messages: Option<Locale>,
    /// Font for Chinese, over the one that the account keeps.
    pub chinese_font: Option<PathBuf>,
}

/// The running product. Commands may come from any thread; one at a time is served.
pub struct App {
    pub(crate) config: Config,
    pub(crate) faces: DeviceFaces,
    state: Mutex<State>,
    /// The user asked long work to stop.
    stop: AtomicBool,
    /// The thread that announced long work.
    long_work: Mutex<Option<ThreadId>>,
    /// Long work holds the workspace: whoever comes meanwhile is told so instead of waiting for minutes.
    held: AtomicBool,
}

/// What is open.
pub(crate) struct State {
    pub device: Device,
    pub phase: Phase,
}

/// How far into a workspace one is.
pub(crate) enum Phase {
    /// None chosen.
    Nothing,
    /// Chosen, and locked.
    Locked(Box<Folder>),
    /// Unlocked.
    Open(Box<Open>),
}

/// An unlocked workspace.
pub(crate) struct Open {
    pub folder: Folder,
    pub key: DatabaseKey,
    pub store: Store,
    /// The right to write; without it the window only reads.
    pub writer: Option<WriterLock>,
    /// Who writes, when it is someone else.
    pub held_by: Option<Holder>,
    /// Whether something changed since the last backup.
    pub changed: bool,
    /// When something was last kept.
    pub saved_at: Option<DateTime<Utc>>,
    /// Paragraphs that a preview has shaped; they go with the key.
    pub shaped: Arc<Mutex<Cache>>,
}

/// A change, and what it touched: the window reads those kinds again.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct Changed<T> {
    /// What the command returns.
    pub value: T,
    /// Kinds of the records that changed.
    #[ts(type = "Kind[]")]
    pub touched: Vec<Kind>,
    /// The action, for the toast; nothing when nothing changed.
    pub action: Option<ActionDone>,
}

/// An action on the undo stack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct ActionDone {
    /// Its number.
    pub id: i64,
    /// What it is called.
    pub label: UserAction,
}

/// What a user action is called, in messages `action-<verb>` with `kind`, `title` and `count`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct UserAction {
    /// What was done.
    pub verb: String,
    /// Kind of the record; empty for several.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// How many records.
    pub count: i64,
}

impl From<&Deed> for UserAction {
    fn from(deed: &Deed) -> Self {
        let kind = deed.kind.map_or("", Kind::name).to_owned();
        Self { verb: deed.verb.clone(), kind, title: deed.title.clone(), count: deed.count }
    }
}

impl App {
    /// Starts the product with nothing open.
    #[must_use]
    pub fn new(config: Config) -> Self {
        let device = Device::read(&config.folder);
        Self {
            faces: DeviceFaces::new(&config.folder),
            config,
            state: Mutex::new(State { device, phase: Phase::Nothing }),
            stop: AtomicBool::new(false),
            long_work: Mutex::new(None),
            held: AtomicBool::new(false),
        }
    }

    /// Runs the command of this name. `args` is an object with exactly its arguments.
    ///
    /// # Errors
    /// [`ApiError`], whose code says what the caller can do.
    pub fn dispatch(&self, name: &str, args: serde_json::Value) -> Result<serde_json::Value> {
        command::dispatch(self, name, args)
    }

    /// Asks long work to stop; it does within a few rows or pages, and changes nothing.
    pub(crate) fn ask_to_stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }

    /// Announces long work of this thread, which may be stopped: its next write holds the workspace to itself.
    pub(crate) fn begin_long_work(&self) {
        self.stop.store(false, Ordering::Relaxed);
        *self.long_work.lock().unwrap_or_else(PoisonError::into_inner) = Some(thread::current().id());
    }

    /// Tells the window how far long work is, and whether it was asked to stop.
    ///
    /// # Errors
    /// `cancelled` when the user stopped it.
    pub(crate) fn progress(&self, task: &str, done: usize, total: usize, problems: usize) -> Result<()> {
        self.config.host.emit(&Event::Progress { task: task.to_owned(), done, total, problems });
        if self.stop.load(Ordering::Relaxed) { Err(ApiError::new(Code::Cancelled)) } else { Ok(()) }
    }

    /// What is open; `busy` while long work holds it.
    pub(crate) fn state(&self) -> Result<MutexGuard<'_, State>> {
        // Short commands of two threads wait for each other; only long work keeps the workspace for seconds.
        match self.state.try_lock() {
            Ok(state) => Ok(state),
            Err(TryLockError::Poisoned(poisoned)) => Ok(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) if self.held.load(Ordering::Acquire) => Err(ApiError::new(Code::Busy)),
            Err(TryLockError::WouldBlock) => Ok(self.state.lock().unwrap_or_else(PoisonError::into_inner)),
        }
    }

    /// Reads in the open workspace.
    pub(crate) fn reading<R>(&self, read: impl FnOnce(&Open, &Here) -> Result<R>) -> Result<R> {
        let state = self.state()?;
        let Phase::Open(open) = &state.phase else { return Err(ApiError::new(Code::Locked)) };
        let here = self.here(&open.store)?;
        read(open, &here)
    }

    /// Writes in the open workspace as the officer of this account.
    pub(crate) fn writing<R>(&self, write: impl FnOnce(&mut Open, &Here, &Actor) -> Result<R>) -> Result<R> {
        let mut state = self.state()?;
        let actor = self.actor(&state.device);
        let Phase::Open(open) = &mut state.phase else { return Err(ApiError::new(Code::Locked)) };
        if open.writer.is_none() {
            return Err(ApiError::new(Code::ReadOnlyWindow));
        }
        let here = self.here(&open.store)?;
        let mut announced = self.long_work.lock().unwrap_or_else(PoisonError::into_inner);
        let long = announced.take_if(|thread| *thread == thread::current().id()).is_some();
        drop(announced);
        self.held.store(long, Ordering::Release);
        let outcome = write(open, &here, &actor);
        self.held.store(false, Ordering::Release);
        outcome
    }

    /// Runs one user action and says what it touched.
    pub(crate) fn acting<R>(
        &self,
        act: impl FnOnce(&mut Open, &Here, &Actor) -> Result<Written<R>>,
    ) -> Result<Changed<R>> {
        self.writing(|open, here, actor| {
            let written = act(open, here, actor)?;
            Ok(self.changed(open, written))
        })
    }

    /// Notes that something was kept.
    pub(crate) fn changed<R>(&self, open: &mut Open, written: Written<R>) -> Changed<R> {
        let action = written.action.and_then(|id| {
            open.changed = true;
            open.saved_at = Some(self.config.clock.now());
            let (top, deed) = open.store.next_undo().ok().flatten()?;
            (top == id).then(|| ActionDone { id, label: UserAction::from(&deed) })
        });
        Changed { value: written.value, touched: written.touched.into_iter().collect(), action }
    }

    /// The messages in the language of this account.
    pub(crate) fn messages(&self, device: &Device) -> &'static Messages {
        let locale = self.config.messages.or_else(|| Locale::of_tag(&device.messages));
        Messages::of(locale.unwrap_or(Locale::En))
    }

    /// Who acts now.
    pub(crate) fn actor(&self, device: &Device) -> Actor {
        let name = if device.officer_name.is_empty() { &self.config.user } else { &device.officer_name };
        let at = self.config.clock.now().to_rfc3339_opts(chrono::SecondsFormat::Millis, true);
        Actor { name: name.clone(), post: device.officer_post.clone(), at }
    }

    pub(crate) fn here(&self, store: &Store) -> Result<Here> {
        let now = self.config.clock.now();
        let home = store.setting("home")?.unwrap_or_default();
        let zone = store.setting("zone")?.unwrap_or_default();
        let today = now.with_timezone(&zone.parse::<Tz>().unwrap_or(Tz::UTC)).date_naive();
        Ok(Here { home, zone, today })
    }
}

/// Where and when the workspace is at home.
#[derive(Debug, Clone)]
pub(crate) struct Here {
    /// Home country.
    pub home: String,
    /// Home zone.
    pub zone: String,
    /// The day at home.
    pub today: NaiveDate,
}

impl Here {
    /// The day at home, ISO.
    pub fn day(&self) -> String {
        self.today.to_string()
    }
}
