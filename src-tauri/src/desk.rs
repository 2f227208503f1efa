//! The page's one command, and the goodbye that page and shell say together.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use attache_app::App;
use serde_json::{Value, json};
use tauri::{AppHandle, Emitter, Manager};

/// The only channel on which Rust speaks to the page unasked.
pub const EVENT: &str = "attache://event";

/// How long a page that saves what is being typed may keep a closing or sleeping laptop waiting before it begins.
const PAGE_BEGINS_WITHIN: Duration = Duration::from_millis(700);

/// How long an import that was asked to stop may take to roll back; the desktop holds sleep up for five seconds.
const LONG_WORK_ENDS_WITHIN: Duration = Duration::from_secs(4);

/// What the window works at: the dispatcher, and how far a goodbye has come.
pub struct Desk {
    core: App,
    goodbye: Mutex<Goodbye>,
    changed: Condvar,
}

/// The page's part in a goodbye.
#[derive(Default)]
struct Goodbye {
    /// The command that ends it; empty while nobody leaves.
    command: &'static str,
    step: Step,
}

#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum Step {
    #[default]
    Asked,
    Begun,
    Done,
    Failed,
}

impl Desk {
    pub fn new(core: App) -> Self {
        Self { core, goodbye: Mutex::default(), changed: Condvar::new() }
    }

    /// A command that the page asks for.
    fn serve(&self, name: &str, args: Value) -> Result<Value, Value> {
        self.note(name, Step::Begun);
        let answer = self.core.dispatch(name, args);
        self.note(name, if answer.is_ok() { Step::Done } else { Step::Failed });
        answer.map_err(|problem| json!(problem))
    }

    fn note(&self, name: &str, step: Step) {
        let mut goodbye = self.goodbye.lock().unwrap_or_else(PoisonError::into_inner);
        if goodbye.command == name {
            goodbye.step = step;
            self.changed.notify_all();
        }
    }

    /// Lets the page save its drafts and end with `command`; does so itself when the page does not.
    fn leave(&self, handle: &AppHandle, command: &'static str) {
        // Neither sleep nor a closing window waits for an import; what was not finished is rolled back.
        let _ = self.core.dispatch("import_cancel", json!({}));
        if self.page_leaves(handle, command) {
            return;
        }
        let deadline = Instant::now() + LONG_WORK_ENDS_WITHIN;
        while let Err(problem) = self.core.dispatch(command, json!({})) {
            let problem = json!(problem);
            let code = problem.get("code").and_then(Value::as_str).unwrap_or_default();
            if code != "busy" || Instant::now() > deadline {
                eprintln!("attache: {command} failed on the way out: {code}");
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    fn page_leaves(&self, handle: &AppHandle, command: &'static str) -> bool {
        let mut goodbye = self.goodbye.lock().unwrap_or_else(PoisonError::into_inner);
        *goodbye = Goodbye { command, step: Step::Asked };
        let _ = handle.emit(EVENT, json!({ "event": "leaving", "then": command }));
        let asked = self.changed.wait_timeout_while(goodbye, PAGE_BEGINS_WITHIN, |goodbye| goodbye.step == Step::Asked);
        (goodbye, _) = asked.unwrap_or_else(PoisonError::into_inner);
        // A backup may take its time: once begun, it is waited for.
        let ended = self.changed.wait_while(goodbye, |goodbye| goodbye.step == Step::Begun);
        goodbye = ended.unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *goodbye).step == Step::Done
    }
}

/// Locks the workspace, as before sleep; blocks until keys and connection are gone.
pub fn lock(handle: &AppHandle) {
    handle.state::<Desk>().leave(handle, "workspace_lock");
}

/// Locks and backs up, as before the window closes; blocks until both are done.
pub fn close(handle: &AppHandle) {
    handle.state::<Desk>().leave(handle, "workspace_close");
}

/// Runs a command of the application's table for the page.
///
/// On a thread that may block: a key derivation or an import must never hold the window.
#[tauri::command]
pub async fn rpc(handle: AppHandle, name: String, args: Value) -> Result<Value, Value> {
    let done = tauri::async_runtime::spawn_blocking(move || handle.state::<Desk>().serve(&name, args));
    done.await.unwrap_or_else(|_| Err(json!({ "code": "internal", "fields": [], "args": {}, "incident": null })))
}
