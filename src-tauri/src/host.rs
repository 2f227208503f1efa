//! What the use cases ask of a desktop: choose a file, open it, show it, tell the page.

use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use attache_app::ports::{Event, Host, PickPurpose};
use tauri::{AppHandle, Emitter, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

use crate::{desk, print, window};

/// The desktop behind the main window.
pub struct DesktopHost {
    handle: AppHandle,
    /// In an automated window nobody can answer a system dialog: this file holds the answer instead.
    choice: Option<PathBuf>,
}

impl DesktopHost {
    pub fn new(handle: AppHandle) -> Self {
        let choice = std::env::var_os("ATTACHE_CHOICE_FILE").filter(|_| window::is_automated()).map(PathBuf::from);
        Self { handle, choice }
    }

    fn prepared_choice(file: &Path) -> Option<PathBuf> {
        std::fs::read_to_string(file).ok().filter(|text| !text.is_empty()).map(PathBuf::from)
    }

    fn dialog(&self) -> FileDialogBuilder<tauri::Wry> {
        let dialog = self.handle.dialog().file();
        match self.handle.get_webview_window(window::MAIN) {
            Some(window) => dialog.set_parent(&window),
            None => dialog,
        }
    }
}

impl Host for DesktopHost {
    /// The desktop words its own dialogs, so the filters name only endings.
    fn pick(&self, purpose: PickPurpose) -> Option<PathBuf> {
        if let Some(file) = &self.choice {
            return Self::prepared_choice(file);
        }
        let dialog = self.dialog();
        let chosen = match purpose {
            PickPurpose::Workspace | PickPurpose::Folder => dialog.blocking_pick_folder(),
            PickPurpose::Backup => dialog.add_filter("*.attache-backup", &["attache-backup"]).blocking_pick_file(),
            PickPurpose::Import => dialog
                .add_filter("*.csv *.tsv *.txt *.xlsx", &["csv", "tsv", "txt", "xlsx"])
                .add_filter("*", &["*"])
                .blocking_pick_file(),
            PickPurpose::Font => {
                dialog.add_filter("*.ttf *.otf *.ttc", &["ttf", "otf", "ttc", "otc"]).blocking_pick_file()
            }
        };
        chosen?.into_path().ok()
    }

    fn save_as(&self, name: &str) -> Option<PathBuf> {
        if let Some(file) = &self.choice {
            return Self::prepared_choice(file);
        }
        self.dialog().set_file_name(name).blocking_save_file()?.into_path().ok()
    }

    fn open(&self, file: &Path) -> io::Result<()> {
        let mut opener = opener();
        opener.arg(file);
        start(opener)
    }

    fn reveal(&self, file: &Path) -> io::Result<()> {
        start(revealer(file))
    }

    fn print(&self, title: &str, pdf: &[u8]) -> io::Result<()> {
        print::print(title, pdf)
    }

    fn emit(&self, event: &Event) {
        // A page that is gone hears nothing, and nobody is left to be told.
        let _ = self.handle.emit(desk::EVENT, event);
    }
}

#[cfg(target_os = "macos")]
fn opener() -> Command {
    Command::new("open")
}

#[cfg(windows)]
fn opener() -> Command {
    Command::new("explorer")
}

#[cfg(not(any(target_os = "macos", windows)))]
fn opener() -> Command {
    Command::new("xdg-open")
}

#[cfg(target_os = "macos")]
fn revealer(path: &Path) -> Command {
    let mut command = Command::new("open");
    command.arg("-R").arg(path);
    command
}

#[cfg(windows)]
fn revealer(path: &Path) -> Command {
    let mut select = std::ffi::OsString::from("/select,");
    select.push(path);
    let mut command = Command::new("explorer");
    command.arg(select);
    command
}

/// No call that every Linux file manager knows selects a file: the folder is opened.
#[cfg(not(any(target_os = "macos", windows)))]
fn revealer(path: &Path) -> Command {
    let mut command = opener();
    command.arg(path.parent().unwrap_or(path));
    command
}

/// Starts a program and lets it live; its end is waited for aside, so that it leaves nothing in the process table.
fn start(mut command: Command) -> io::Result<()> {
    let mut child = command.spawn()?;
    std::thread::spawn(move || child.wait());
    Ok(())
}
