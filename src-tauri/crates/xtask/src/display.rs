//! A screen where there is none.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::process::Result;

/// An Xvfb that ends with this value.
pub struct Xvfb {
    server: Child,
    /// Its name for `DISPLAY`.
    pub name: String,
}

impl Xvfb {
    /// Starts one on a free display and waits until it answers.
    pub fn start() -> Result<Self> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|problem| format!("Xvfb cannot be started: {problem}"))?;
        let mut number = String::new();
        if let Some(answer) = server.stdout.take() {
            // The number comes once the server accepts clients.
            BufReader::new(answer).read_line(&mut number).map_err(|problem| format!("Xvfb says nothing: {problem}"))?;
        }
        let name = format!(":{}", number.trim());
        let started = Self { server, name };
        if number.trim().is_empty() { Err("Xvfb ended before it had a screen".into()) } else { Ok(started) }
    }
}

impl Drop for Xvfb {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Whether a user sits before a screen.
pub fn is_there() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
