//! Puts on this machine what building and testing need.

use std::process::Command;

use crate::process::{Result, ask, npm, run, say};
use crate::{documents, machine, tree};

/// A C compiler, perl and libclang for SQLCipher, its OpenSSL and its session extension; WebKitGTK for the window.
const BUILD: [&str; 5] = ["build-essential", "perl", "pkg-config", "libclang-dev", "libwebkit2gtk-4.1-dev"];

/// A screen and a driver for the window; a bus and its Python bindings for a desktop that prints.
const TEST: [&str; 4] = ["xvfb", "webkit2gtk-driver", "dbus-daemon", "python3-gi"];

/// What `run` needs.
pub fn for_building() -> Result {
    say("Looking at the tools");
    machine::check_tools()?;
    system_packages(&BUILD)?;
    npm_packages("ui", &[])
}

/// What `test` needs too.
pub fn everything() -> Result {
    for_building()?;
    system_packages(&[&TEST[..], &documents::PACKAGES].concat())?;
    documents::set_up()
}

/// Installs the Debian packages that are missing, or says how.
pub fn system_packages(wanted: &[&'static str]) -> Result {
    let Some(missing) = machine::missing_packages(wanted) else {
        if cfg!(target_os = "linux") {
            println!("   This system has no apt; what Debian calls {} must be there.", wanted.join(", "));
        }
        return Ok(());
    };
    if missing.is_empty() {
        return Ok(());
    }
    say(&format!("Installing {}", missing.join(", ")));
    let install = [&["install", "--yes", "--no-install-recommends"], missing.as_slice()].concat();
    let prefix: &[&str] = if ask("id", &["-u"]).as_deref() == Some("0") {
        &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    } else if machine::has("sudo") {
        &["sudo", "apt-get"]
    } else {
        return Err(format!("Install these as root, then run this again:\n  apt-get {}", install.join(" ")));
    };
    run(words(prefix, &["update"]))?;
    run(words(prefix, &install))
}

fn words(prefix: &[&str], rest: &[&str]) -> Command {
    let mut all = prefix.iter().chain(rest);
    let mut command = Command::new(all.next().copied().unwrap_or_default());
    command.args(all);
    command
}

/// Installs the locked npm packages of a folder unless the last installation was of this very lock file.
pub fn npm_packages(folder: &str, options: &[&str]) -> Result {
    let folder = tree::root().join(folder);
    let lock = folder.join("package-lock.json");
    let stamp = folder.join("node_modules/.installed-lock");
    let wanted = std::fs::read(&lock).map_err(|problem| format!("{} cannot be read: {problem}", lock.display()))?;
    if std::fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    say("Installing the npm packages");
    let mut install = npm(&["ci", "--no-audit", "--no-fund"]);
    install.args(options).current_dir(&folder);
    run(install)?;
    std::fs::write(&stamp, wanted).map_err(|problem| format!("{} cannot be written: {problem}", stamp.display()))
}
