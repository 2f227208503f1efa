//! Looks at this computer: which tools there are, how old, and what is missing.

use crate::process::{Result, ask};
use crate::tree;

const NODE: Version = Version(20, 19);

/// Major and minor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Version(u32, u32);

impl Version {
    /// Reads the first `major.minor` of a tool's answer.
    fn find(text: &str) -> Option<Self> {
        text.split(|c: char| !(c.is_ascii_digit() || c == '.')).find_map(|word| {
            let mut parts = word.split('.');
            Some(Self(parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
        })
    }
}

/// Refuses a machine whose Rust or Node is too old, and says what to do.
pub fn check_tools() -> Result {
    let manifest = std::fs::read_to_string(tree::root().join("Cargo.toml")).unwrap_or_default();
    let wanted = manifest.lines().find(|line| line.starts_with("rust-version")).and_then(Version::find);
    let rustc = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".into());
    if let Some(wanted) = wanted {
        expect("Rust", ask(&rustc, &["--version"]).as_deref(), wanted, "install it from https://rustup.rs")?;
    }
    expect("Node", ask("node", &["--version"]).as_deref(), NODE, "install a current LTS from https://nodejs.org")
}

fn expect(tool: &str, answer: Option<&str>, wanted: Version, advice: &str) -> Result {
    let Version(major, minor) = wanted;
    match answer.and_then(Version::find) {
        Some(found) if found >= wanted => Ok(()),
        Some(Version(old_major, old_minor)) => {
            Err(format!("{tool} {old_major}.{old_minor} is too old: {major}.{minor} or newer is needed; {advice}"))
        }
        None => Err(format!("{tool} is missing: {major}.{minor} or newer is needed; {advice}")),
    }
}

/// Whether a program is on the path.
pub fn has(program: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).is_file()))
}

/// Those of these Debian packages that are not installed; none where the system is not Debian's.
pub fn missing_packages(wanted: &[&'static str]) -> Option<Vec<&'static str>> {
    if !has("dpkg-query") || !has("apt-get") {
        return None;
    }
    let installed = |package| {
        ask("dpkg-query", &["-W", "-f=${Status}", package]).is_some_and(|status| status.ends_with(" installed"))
    };
    Some(wanted.iter().copied().filter(|package| !installed(*package)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_what_tools_say() {
        assert_eq!(Version::find("rustc 1.95.0 (59807616e 2026-04-14)"), Some(Version(1, 95)));
        assert_eq!(Version::find("v20.20.2"), Some(Version(20, 20)));
        assert_eq!(Version::find("rust-version = \"1.90\""), Some(Version(1, 90)));
        assert_eq!(Version::find("no such thing"), None);
    }

    #[test]
    fn a_tool_that_is_too_old_is_refused_with_what_to_do() {
        let debian = expect("Node", Some("v18.20.4"), NODE, "install a newer one");
        assert_eq!(debian, Err("Node 18.20 is too old: 20.19 or newer is needed; install a newer one".into()));
        assert!(expect("Node", None, NODE, "").is_err_and(|problem| problem.contains("missing")));
        assert_eq!(expect("Node", Some("v22.1.0"), NODE, ""), Ok(()));
    }
}
