//! A desk to test at: the whole product with a fixed clock, ids that count, and a workspace in a temporary folder.
//!
//! Tests ask it what a window would ask and read what a window would show. A failure panics with the error: that is what
//! a test wants.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    reason = "a test that meets an error shall fail, and json!() at a call reads best by value"
)]

pub use attache_app::Code;
use attache_app::ports::{Clock, Event, Headless, Host, Ids, PickPurpose, v7};
use attache_app::{ApiError, App, Config, KdfCost};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;

/// The passphrase of every test workspace.
pub const PASSPHRASE: &str = "two capitals, one forum";

/// An officer at a desk.
pub struct Desk {
    /// The product.
    pub app: App,
    clock: Arc<SetClock>,
    host: Arc<Watched>,
    folder: Arc<TempDir>,
}

/// A clock that stands until it is moved.
struct SetClock(Mutex<DateTime<Utc>>);

impl Clock for SetClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap()
    }
}

/// Ids that count from one.
struct CountedIds(AtomicU64);

impl Ids for CountedIds {
    fn next(&self) -> String {
        let count = self.0.fetch_add(1, Ordering::Relaxed);
        v7((1_700_000_000_000 << 12) + count, [7; 8])
    }
}

/// A host that remembers what the window heard.
#[derive(Default)]
struct Watched(Mutex<Vec<Event>>);

impl Host for Watched {
    fn pick(&self, purpose: PickPurpose) -> Option<PathBuf> {
        Headless.pick(purpose)
    }
    fn save_as(&self, name: &str) -> Option<PathBuf> {
        Headless.save_as(name)
    }
    fn open(&self, file: &Path) -> std::io::Result<()> {
        Headless.open(file)
    }
    fn reveal(&self, file: &Path) -> std::io::Result<()> {
        Headless.reveal(file)
    }
    fn print(&self, title: &str, pdf: &[u8]) -> std::io::Result<()> {
        Headless.print(title, pdf)
    }
    fn emit(&self, event: &Event) {
        self.0.lock().unwrap().push(event.clone());
    }
}

impl Desk {
    /// A desk on 24 November 2026, ten in the morning at Bucharest, without a workspace.
    #[must_use]
    pub fn new() -> Self {
        Self::in_folder(Arc::new(TempDir::new().expect("a temporary folder")), "one", 0)
    }

    /// A desk with an open, empty workspace of Romania.
    #[must_use]
    pub fn with_workspace() -> Self {
        let desk = Self::new();
        desk.ask(
            "workspace_create",
            json!({ "path": desk.workspace(), "name": "Test", "home": "RO", "zone": "", "officer_name": "Ana Pop",
                    "officer_post": "Counsellor", "passphrase": PASSPHRASE }),
        );
        desk
    }

    /// A desk with the demo.
    #[must_use]
    pub fn with_demo() -> Self {
        let desk = Self::new();
        desk.ask("workspace_demo", json!({ "path": desk.workspace() }));
        desk
    }

    /// Another program on the same computer, with other ids and settings, at the same folder.
    #[must_use]
    pub fn another(&self) -> Self {
        Self::in_folder(Arc::clone(&self.folder), "two", 1 << 32)
    }

    fn in_folder(folder: Arc<TempDir>, account: &str, first_id: u64) -> Self {
        let now = DateTime::parse_from_rfc3339("2026-11-24T08:00:00Z").expect("a time").to_utc();
        let clock = Arc::new(SetClock(Mutex::new(now)));
        let host = Arc::new(Watched::default());
        let app = App::new(Config {
            folder: folder.path().join(account),
            documents: folder.path().to_owned(),
            user: "tester".to_owned(),
            computer: "desk".to_owned(),
            clock: Arc::clone(&clock) as Arc<dyn Clock>,
            ids: Arc::new(CountedIds(AtomicU64::new(first_id))),
            host: Arc::clone(&host) as Arc<dyn Host>,
            cost: KdfCost::TRIVIAL,
            messages: None,
            chinese_font: None,
        });
        Self { app, clock, host, folder }
    }

    /// Folder of the workspace.
    #[must_use]
    pub fn workspace(&self) -> PathBuf {
        self.folder.path().join("workspace")
    }

    /// A path beside the workspace.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Lets time pass.
    pub fn wait(&self, minutes: i64) {
        *self.clock.0.lock().unwrap() += TimeDelta::minutes(minutes);
    }

    /// Asks, and wants an answer.
    ///
    /// # Panics
    /// When the command is refused.
    pub fn ask(&self, command: &str, args: Value) -> Value {
        match self.app.dispatch(command, args.clone()) {
            Ok(answer) => answer,
            Err(error) => panic!("{command} {args}: {error:?}"),
        }
    }

    /// Asks, and wants a refusal.
    ///
    /// # Panics
    /// When the command is not refused.
    pub fn refused(&self, command: &str, args: Value) -> ApiError {
        match self.app.dispatch(command, args.clone()) {
            Ok(answer) => panic!("{command} {args} was not refused: {answer}"),
            Err(error) => error,
        }
    }

    /// Creates a record and returns its id.
    pub fn create(&self, kind: &str, fields: Value) -> String {
        let made = self.ask("record_create", json!({ "kind": kind, "fields": fields }));
        made["value"]["id"].as_str().expect("an id").to_owned()
    }

    /// Changes fields of a record.
    pub fn edit(&self, kind: &str, id: &str, fields: Value) -> Value {
        self.ask("record_edit", json!({ "kind": kind, "id": id, "fields": fields }))
    }

    /// A record's field.
    pub fn field(&self, kind: &str, id: &str, field: &str) -> Value {
        self.ask("record_get", json!({ "kind": kind, "id": id }))["fields"][field].clone()
    }

    /// Rows of a list under a filter.
    pub fn list(&self, command: &str, filter: &str) -> Vec<Value> {
        let asked = json!({ "filter": filter, "sort": "", "descending": false, "offset": 0 });
        self.ask(command, asked)["rows"].as_array().expect("rows").clone()
    }

    /// The first rows of a list.
    pub fn list_page(&self, command: &str, limit: usize) -> Vec<Value> {
        let asked = json!({ "filter": "", "sort": "", "descending": false, "offset": 0, "limit": limit });
        self.ask(command, asked)["rows"].as_array().expect("rows").clone()
    }

    /// Titles that a search finds.
    pub fn search(&self, query: &str) -> Vec<String> {
        let hits = self.ask("search", json!({ "query": query, "limit": 20 }));
        hits.as_array().expect("hits").iter().map(|hit| hit["title"].as_str().unwrap_or_default().to_owned()).collect()
    }

    /// What the window heard since it was last asked.
    pub fn heard(&self) -> Vec<Event> {
        std::mem::take(&mut *self.host.0.lock().unwrap())
    }
}

impl Default for Desk {
    fn default() -> Self {
        Self::new()
    }
}
