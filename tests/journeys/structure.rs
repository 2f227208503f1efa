//! Who may depend on whom (docs/ARCHITECTURE.md), read from the manifests as cargo understands them.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// What each member may use of the others. A member that is not named here must be added, with a thought.
const ALLOWED: [(&str, &[&str]); 16] = [
    ("domain", &[]),
    ("i18n", &[]),
    ("document", &[]),
    ("briefing", &["domain", "i18n", "document"]),
    ("typeset", &["document"]),
    ("pdf", &["typeset", "document"]),
    ("docx", &["document"]),
    ("store", &["domain"]),
    ("interchange", &["domain"]),
    ("forum", &["domain"]),
    ("app", &["domain", "i18n", "document", "briefing", "typeset", "pdf", "docx", "store", "interchange", "forum"]),
    // Hosts: they hand commands to the dispatcher and say what comes back.
    ("shell", &["app"]),
    ("cli", &["app", "i18n"]),
    ("testkit", &["app", "domain", "store"]),
    ("tests", &["app", "testkit", "i18n", "domain"]),
    ("xtask", &[]),
];

/// A crate of others that one member owns.
const OWNED: [(&str, &str); 6] = [
    ("tauri", "shell"),
    ("rusqlite", "store"),
    ("libsqlite3-sys", "store"),
    ("printpdf", "pdf"),
    ("lopdf", "pdf"),
    ("calamine", "interchange"),
];

struct Dependency {
    name: String,
    /// Only for tests, examples and benches.
    dev: bool,
}

/// The members by short name, each with what its manifest names.
fn members() -> BTreeMap<String, Vec<Dependency>> {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.toml");
    let answer = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline", "--manifest-path", manifest])
        .output()
        .unwrap();
    assert!(answer.status.success(), "{}", String::from_utf8_lossy(&answer.stderr));
    let metadata: Value = serde_json::from_slice(&answer.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    packages
        .iter()
        .map(|package| {
            let named = package["dependencies"].as_array().unwrap().iter();
            let dependencies = named.map(|dependency| Dependency {
                name: short(dependency["name"].as_str().unwrap()),
                dev: dependency["kind"] == "dev",
            });
            (short(package["name"].as_str().unwrap()), dependencies.collect())
        })
        .collect()
}

/// `attache-store` is `store`, and the shell, which bears the product's own name, is `shell`.
fn short(name: &str) -> String {
    match name {
        "attache" => "shell".to_owned(),
        name => name.strip_prefix("attache-").unwrap_or(name).to_owned(),
    }
}

#[test]
fn a_member_uses_only_what_the_rule_lets_it_use() {
    let members = members();
    let allowed: BTreeMap<&str, BTreeSet<&str>> =
        ALLOWED.iter().map(|(member, uses)| (*member, uses.iter().copied().collect())).collect();
    assert_eq!(
        members.keys().map(String::as_str).collect::<BTreeSet<_>>(),
        allowed.keys().copied().collect(),
        "every member stands in the rule"
    );
    for (member, dependencies) in &members {
        for dependency in dependencies.iter().filter(|dependency| members.contains_key(&dependency.name)) {
            let name = dependency.name.as_str();
            // Any member's tests may use the test kit.
            let fine = allowed[member.as_str()].contains(name) || (dependency.dev && name == "testkit");
            assert!(fine, "{member} may not depend on {name}");
        }
    }
}

#[test]
fn a_heavy_dependency_stands_in_one_manifest() {
    let members = members();
    for (dependency, owner) in OWNED {
        let users: Vec<&str> = members
            .iter()
            .filter(|(_, named)| named.iter().any(|used| used.name == dependency))
            .map(|(member, _)| member.as_str())
            .collect();
        assert_eq!(users, [owner], "{dependency} is used through the crate that owns it");
    }
}

#[test]
fn nothing_that_ships_depends_on_what_only_tests_need() {
    for (member, dependencies) in members() {
        for dependency in dependencies.iter().filter(|dependency| !dependency.dev) {
            let for_tests = matches!(dependency.name.as_str(), "testkit" | "proptest");
            assert!(!for_tests || member == "tests", "{member} ships with {}", dependency.name);
        }
    }
}
