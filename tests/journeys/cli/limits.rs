//! Disks without room and places that cannot be written: limits of the operating system that hold for every account, root's
//! among them. What was there stays as it was, and nothing half written is left.

use super::{Bench, Run, attachectl, text};
use serde_json::Value;
use std::process::Command;

/// Blocks of the shell's `ulimit`: room for the small files of an account, not for a workspace or a book.
const LITTLE: &str = "64";

/// Runs where no file may grow beyond [`LITTLE`]; the signal that would end the program is held off, as a disk that is
/// full sends none.
fn run_without_room(bench: &Bench, workspace: &str, arguments: &[&str]) -> Run {
    let mut shell = Command::new("sh");
    shell.args(["-c", "trap '' XFSZ; ulimit -f \"$1\"; shift; exec \"$@\"", "sh", LITTLE]);
    shell.arg(attachectl().get_program());
    Run::of(bench.command(shell, workspace, "pass", arguments), arguments)
}

fn records(bench: &Bench) -> Vec<Value> {
    let lists = ["delegations", "people", "organisations", "agreements", "actions"];
    lists.iter().map(|what| bench.ok(&["list", what])).chain([bench.ok(&["stats"])]).collect()
}

fn demo() -> (Bench, String) {
    let bench = Bench::new();
    bench.ok(&["demo", "--as-of", "2026-11-24"]);
    let code = bench.ok(&["list", "delegations", "--limit", "1"])[0]["code"].as_str().unwrap().to_owned();
    (bench, code)
}

#[cfg(unix)]
#[test]
fn a_full_disk_leaves_the_workspace_as_it_was_and_nothing_half_written() {
    let (bench, code) = demo();
    let kept = bench.path("kept.attache-backup");
    bench.ok(&["backup", text(&kept)]);
    let rows = (0..2_000).map(|number| format!("France,Minister Number {number},2024-01-01\n"));
    let register: String = ["Country,Visitor,Arrival\n".to_owned()].into_iter().chain(rows).collect();
    let register = bench.file("register.csv", &register);
    let book = bench.file("book.pdf", "an older book");
    let (pdf, backup) = (bench.path("new.pdf"), bench.path("new.attache-backup"));
    let (names, before) = (bench.names(), records(&bench));

    let export = ["export", "briefing", "--delegation", &code, "--lang", "en", "--out"];
    for (workspace, arguments) in [
        ("ws", [&export[..], &[text(&pdf)]].concat()),
        ("ws", [&export[..], &[text(&book)]].concat()),
        ("ws", vec!["backup", text(&backup)]),
        ("ws", vec!["import", "--kind", "delegations", text(&register)]),
        ("other", vec!["init"]),
        ("other", vec!["demo"]),
        ("other", vec!["restore", text(&kept)]),
    ] {
        run_without_room(&bench, workspace, &arguments).failed(1, "disk_full");
        assert_eq!(bench.names(), names, "{arguments:?}");
        assert_eq!(bench.ok(&["check"])["ok"], true, "{arguments:?}");
        assert_eq!(records(&bench), before, "{arguments:?}");
    }
    assert_eq!(std::fs::read_to_string(&book).unwrap(), "an older book");
    // With room again the same commands do what they say.
    assert_eq!(bench.ok(&["import", "--kind", "delegations", text(&register)])["created"], 2_000);
    bench.ok(&["backup", text(&backup)]);
}

#[test]
fn a_place_where_nothing_can_be_written_is_told_and_left_alone() {
    let (bench, code) = demo();
    let kept = bench.path("kept.attache-backup");
    bench.ok(&["backup", text(&kept)]);
    let names = bench.names();
    // No account, however mighty, makes a file inside a file, or one in a folder that is not there.
    for (place, below) in [("pass", "pass/new"), ("pass", "pass/in/new"), ("gone", "gone/new")] {
        let out = bench.path(below);
        bench
            .run(&["export", "briefing", "--delegation", &code, "--lang", "en", "--out", text(&out)])
            .failed(1, "read_only");
        bench.run(&["backup", text(&out)]).failed(1, "read_only");
        if place == "pass" {
            for arguments in [vec!["init"], vec!["demo"], vec!["restore", text(&kept)]] {
                bench.run_at(below, &arguments).failed(1, "read_only");
            }
        }
        assert_eq!(bench.names(), names, "{below}");
    }
}

#[test]
fn a_register_or_a_backup_that_is_not_there_is_unreadable() {
    let bench = Bench::new();
    bench.ok(&["init"]);
    let gone = bench.path("gone");
    bench.fails(&["import", "--kind", "people", text(&gone)], 4, "unreadable");
    bench.run_at("other", &["restore", text(&gone)]).failed(4, "unreadable");
    bench.run_at("other", &["restore", text(&bench.path("pass"))]).failed(4, "unreadable");
    assert!(!bench.path("other").exists());
}
