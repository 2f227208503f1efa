//! Where the passphrase comes from: the first line of a file, or a terminal.

use crate::answer::Failure;
use std::io::{BufRead, Write};
use std::path::Path;

/// The first line of the file, without byte-order mark and line end; asked at a terminal when there is no file.
///
/// # Errors
/// A usage failure when there is neither, and when the file cannot be read.
pub fn read(file: Option<&Path>) -> Result<String, Failure> {
    let Some(file) = file else { return ask() };
    let bytes = std::fs::read(file)
        .map_err(|error| Failure::usage(&format!("--passphrase-file {}: {error}", file.display())))?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let line = text.trim_start_matches('\u{feff}').lines().next().unwrap_or_default();
    if line.is_empty() {
        Err(Failure::usage("--passphrase-file: the first line is empty"))
    } else {
        Ok(line.to_owned())
    }
}

/// Asks without showing what is typed.
fn ask() -> Result<String, Failure> {
    use rustix::termios::{LocalModes, OptionalActions, isatty, tcgetattr, tcsetattr};
    let stdin = std::io::stdin();
    if !isatty(&stdin) {
        return Err(Failure::usage("--passphrase-file is needed where there is no terminal"));
    }
    eprint!("Passphrase: ");
    let _ = std::io::stderr().flush();
    let shown = tcgetattr(&stdin).ok();
    if let Some(mut hidden) = shown.clone() {
        hidden.local_modes.remove(LocalModes::ECHO);
        let _ = tcsetattr(&stdin, OptionalActions::Flush, &hidden);
    }
    let mut line = String::new();
    let read = stdin.lock().read_line(&mut line);
    if let Some(shown) = shown {
        let _ = tcsetattr(&stdin, OptionalActions::Flush, &shown);
    }
    eprintln!();
    read.map_err(|error| Failure::usage(&error.to_string()))?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}
