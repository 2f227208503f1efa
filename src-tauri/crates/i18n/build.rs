//! Lists the message files of `assets/i18n` for the crate to include, so that a new file needs no line of code.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

const LOCALES: [&str; 5] = ["en", "ro", "fr", "ur", "ar"];

fn main() -> io::Result<()> {
    let variable = |name| env::var_os(name).map(PathBuf::from).ok_or(io::Error::other(name));
    let assets = variable("CARGO_MANIFEST_DIR")?.join("../../../assets/i18n");
    let mut list = String::from(
        "/// Locale, file name and text of every message file.\npub(crate) const FILES: &[(&str, &str, &str)] = &[\n",
    );
    for locale in LOCALES {
        let folder = assets.join(locale);
        println!("cargo::rerun-if-changed={}", folder.display());
        for file in message_files(&folder)? {
            println!("cargo::rerun-if-changed={}", file.display());
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            let path = file.canonicalize()?.to_string_lossy().into_owned();
            let _ = writeln!(list, "    ({locale:?}, {name:?}, include_str!({path:?})),");
        }
    }
    list.push_str("];\n");
    fs::write(variable("OUT_DIR")?.join("files.rs"), list)
}

fn message_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "ftl") {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}
