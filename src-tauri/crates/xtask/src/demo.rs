//! The demo workspace, made and read through `attachectl` as any script would.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{Result, cargo, output, program, run, say};
use crate::tree;

/// Printed here and on the unlock screen: the demo holds invented people only.
const PASSPHRASE: &str = "forum-of-two-capitals";

/// Builds `attachectl` and creates the demo unless it is there.
pub fn demo() -> Result {
    run(cargo(&["build", "--release", "--package", "attache-cli"]))?;
    create_if_missing().map(drop)
}

/// Creates the demo in the user's data folder unless it is there, with the release build; its folder.
pub fn create_if_missing() -> Result<PathBuf> {
    let data = tree::data_dir().ok_or("This account has no home folder for the demo workspace")?;
    let workspace = data.join("demo");
    if !workspace.join("workspace.json").is_file() {
        say("Creating the demo workspace");
        std::fs::create_dir_all(&data).map_err(|problem| format!("{} cannot be made: {problem}", data.display()))?;
        create(&tree::binary("release", "attachectl"), &workspace, &[])?;
    }
    println!("   Demo workspace: {}", workspace.display());
    println!("   Its passphrase: {PASSPHRASE}");
    Ok(workspace)
}

/// Creates a demo workspace in a folder that is not there yet; `more` goes behind the verb.
///
/// Without a passphrase file, so that it gets the published passphrase and says so on its unlock screen.
pub fn create(attachectl: &Path, workspace: &Path, more: &[&str]) -> Result {
    let mut command = program(&attachectl.to_string_lossy(), &["demo"]);
    command.args(more).arg("--workspace").arg(workspace);
    run(command)
}

/// Prints a kind of document, of a delegation unless it is about the whole workspace.
pub fn export(
    attachectl: &Path,
    workspace: &Path,
    kind: &str,
    delegation: Option<&str>,
    lang: &str,
    file: &Path,
) -> Result {
    let mut export = command(attachectl, workspace, &["export", kind, "--lang", lang])?;
    export.args(delegation.iter().flat_map(|code| ["--delegation", *code])).arg("--out").arg(file);
    run(export)
}

/// The code of the running or next delegation, which every list shows first.
pub fn next_delegation(attachectl: &Path, workspace: &Path) -> Result<String> {
    let listed = output(command(attachectl, workspace, &["list", "delegations", "--limit", "1", "--json"])?)?;
    Ok(text_of(&listed, "code").ok_or("The workspace lists no delegation")?.to_owned())
}

/// `attachectl` with the demo's passphrase.
pub fn command(attachectl: &Path, workspace: &Path, verb: &[&str]) -> Result<Command> {
    let folder = tree::target().join("xtask");
    let file = folder.join("demo-passphrase");
    std::fs::create_dir_all(&folder)
        .and_then(|()| std::fs::write(&file, PASSPHRASE))
        .map_err(|problem| format!("{} cannot be written: {problem}", file.display()))?;
    let mut command = program(&attachectl.to_string_lossy(), &[]);
    command.arg("--workspace").arg(workspace).arg("--passphrase-file").arg(file).args(verb);
    Ok(command)
}

/// The first text under a key; codes hold no character that JSON escapes.
fn text_of<'json>(json: &'json str, key: &str) -> Option<&'json str> {
    let (_, after) = json.split_once(&format!("\"{key}\""))?;
    let after = after.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?;
    after.split_once('"').map(|(text, _)| text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_code_of_a_list_is_found() {
        let listed = r#"[{"id": "01", "code": "RO-PK 2026/01", "title": "A \"visit\""}, {"code": "other"}]"#;
        assert_eq!(text_of(listed, "code"), Some("RO-PK 2026/01"));
        assert_eq!(text_of("[]", "code"), None);
    }
}
