//! The desktop shell of Attaché: what only a desktop can do.
//!
//! Here live the window, the dialogs, the one `rpc` command, the event channel and the two signals that no page can
//! hear: the laptop falls asleep, a second instance starts. No rule of the field lives here; every command goes to the
//! dispatcher of `attache-app`. Tested from the outside, in the real window (`tests/e2e`).

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
mod desk;
mod host;
mod instance;
mod print;
mod suspend;
mod window;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use attache_app::ports::{SystemClock, SystemIds};
use tauri::{App, Manager};

use crate::arguments::Arguments;
use crate::desk::Desk;
use crate::host::DesktopHost;

fn main() -> ExitCode {
    let arguments = match Arguments::parse(std::env::args_os().skip(1)) {
        Ok(arguments) => arguments,
        Err(problem) => {
            eprintln!("{problem}");
            return ExitCode::from(2);
        }
    };
    match run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("attache: the window cannot be opened: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> tauri::Result<()> {
    let context = tauri::generate_context!();
    if arguments.blank {
        return tauri::Builder::default().setup(|app| Ok(window::open_blank(app.handle()).map(drop)?)).run(context);
    }
    let configuration = std::env::var_os("ATTACHE_CONFIG_DIR").filter(|value| !value.is_empty());
    let instance = match instance::claim(configuration.as_deref()) {
        instance::Claim::First(listener) => listener,
        instance::Claim::Raised => return Ok(()),
    };
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![desk::rpc])
        .on_window_event(window::on_event)
        .setup(move |app| {
            let core = attache_app::App::new(core_configuration(app, configuration)?);
            if let Some(path) = arguments.workspace {
                // A folder that is no workspace leaves the first screen as it is; choosing it there says what is wrong.
                let _ = core.dispatch("workspace_choose", serde_json::json!({ "path": path }));
            }
            app.manage(Desk::new(core));
            let window = window::open(app.handle())?;
            instance::listen(app.handle(), instance);
            suspend::watch(&window)?;
            window::close_on_signals(app.handle());
            Ok(())
        })
        .run(context)
}

/// What the use cases take from this desktop.
fn core_configuration(app: &App, configuration: Option<OsString>) -> tauri::Result<attache_app::Config> {
    let paths = app.path();
    let folder = match configuration {
        Some(folder) => PathBuf::from(folder),
        None => paths.config_dir()?.join("attache"),
    };
    Ok(attache_app::Config {
        folder,
        documents: paths.document_dir().or_else(|_| paths.home_dir())?,
        user: first_set(&["USER", "LOGNAME", "USERNAME"]),
        computer: computer(),
        clock: Arc::new(SystemClock),
        ids: Arc::new(SystemIds::default()),
        host: Arc::new(DesktopHost::new(app.handle().clone())),
        cost: attache_app::KdfCost::default(),
        messages: None,
        chinese_font: None,
    })
}

#[cfg(target_os = "linux")]
fn computer() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}

#[cfg(not(target_os = "linux"))]
fn computer() -> String {
    first_set(&["COMPUTERNAME", "HOSTNAME", "HOST"])
}

fn first_set(names: &[&str]) -> String {
    names.iter().find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty())).unwrap_or_default()
}
