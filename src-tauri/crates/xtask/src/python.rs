//! Python environments of our own below the build folder: readers and validators of documents, and programs to compare with.

use std::path::{Path, PathBuf};

use crate::process::{Result, program, run, say};
use crate::tree;

/// Puts the pinned packages of `requirements` (a file, from the root) into the environment `name`, unless they are there.
pub fn install(name: &str, requirements: &str) -> Result {
    let wanted = tree::root().join(requirements);
    let wanted = std::fs::read(&wanted).map_err(|problem| format!("{} cannot be read: {problem}", wanted.display()))?;
    let stamp = folder(name).join("installed-requirements");
    if std::fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    say(&format!("Installing the Python packages of {requirements}"));
    let advice = |problem: String| {
        format!(
            "{problem}\n   python3 with venv and pip is needed (Debian: python3-venv), and the Python Package Index"
        )
    };
    let mut environment = program("python3", &["-m", "venv", "--clear"]);
    environment.arg(folder(name));
    run(environment).map_err(advice)?;
    let mut packages = program(&interpreter(name).to_string_lossy(), &["-m", "pip", "install", "--quiet"]);
    packages.args(["--disable-pip-version-check", "--requirement", requirements]);
    run(packages).map_err(advice)?;
    std::fs::write(&stamp, wanted).map_err(|problem| format!("{} cannot be written: {problem}", stamp.display()))
}

/// Whether `install` has succeeded for this environment.
pub fn is_there(name: &str) -> bool {
    folder(name).join("installed-requirements").is_file()
}

/// The environment's own Python.
pub fn interpreter(name: &str) -> PathBuf {
    let inside = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
    folder(name).join(Path::new(inside))
}

fn folder(name: &str) -> PathBuf {
    tree::target().join("xtask").join("python").join(name)
}
