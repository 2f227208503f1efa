//! What scripts rely on: verbs, exit codes and the one JSON value of `attachectl` (CONTRACT §4), by running it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that meets an error shall fail")]

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

#[path = "cli/damage.rs"]
mod damage;
#[path = "cli/filters.rs"]
mod filters;
#[path = "cli/forum.rs"]
mod forum;
#[path = "cli/limits.rs"]
mod limits;
#[path = "cli/sharing.rs"]
mod sharing;

/// A folder with a passphrase file, and the program to run in it.
struct Bench {
    folder: TempDir,
}

/// What a run left.
struct Run {
    code: i32,
    json: Value,
    stderr: String,
}

impl Bench {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        // A byte-order mark and a Windows line end are no part of the passphrase.
        std::fs::write(folder.path().join("pass"), "\u{feff}a script's own passphrase\r\nsecond line\n").unwrap();
        std::fs::write(folder.path().join("wrong"), "another passphrase\n").unwrap();
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        std::fs::write(self.path(name), text).unwrap();
        self.path(name)
    }

    /// The program, started by `starter`, which is given it and its arguments.
    fn command(&self, mut starter: Command, workspace: &str, passphrase: &str, arguments: &[&str]) -> Command {
        starter
            .arg("--workspace")
            .arg(self.path(workspace))
            .arg("--passphrase-file")
            .arg(self.path(passphrase))
            .args(arguments)
            .arg("--json")
            .env("ATTACHE_CONFIG_DIR", self.path("account"))
            .env("LC_ALL", "C")
            .current_dir(self.folder.path())
            .stdin(Stdio::null());
        starter
    }

    fn run_with(&self, passphrase: &str, arguments: &[&str]) -> Run {
        Run::of(self.command(attachectl(), "ws", passphrase, arguments), arguments)
    }

    fn run_at(&self, workspace: &str, arguments: &[&str]) -> Run {
        Run::of(self.command(attachectl(), workspace, "pass", arguments), arguments)
    }

    fn run(&self, arguments: &[&str]) -> Run {
        self.run_with("pass", arguments)
    }

    fn ok(&self, arguments: &[&str]) -> Value {
        let run = self.run(arguments);
        assert_eq!(run.code, 0, "{arguments:?}: {} {}", run.json, run.stderr);
        run.json
    }

    fn fails(&self, arguments: &[&str], code: i32, word: &str) -> Run {
        self.run(arguments).failed(code, word)
    }

    /// The names in the folder and in the workspace, sorted, but for the log beside the database: a program that could not
    /// empty it leaves it for the next.
    fn names(&self) -> Vec<PathBuf> {
        let inside =
            |folder: PathBuf| std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
        let mut names: Vec<PathBuf> = inside(self.path("")).chain(inside(self.path("ws"))).collect();
        names.retain(|name| !name.ends_with("workspace.db-wal") && !name.ends_with("workspace.db-shm"));
        names.sort();
        names
    }
}

impl Run {
    fn of(mut command: Command, arguments: &[&str]) -> Self {
        let output = command.output().unwrap();
        let stdout = String::from_utf8(output.stdout).unwrap();
        let json = serde_json::from_str(&stdout).unwrap_or_else(|error| panic!("{arguments:?}: {error}: {stdout:?}"));
        Self { code: output.status.code().unwrap(), json, stderr: String::from_utf8_lossy(&output.stderr).into_owned() }
    }

    /// Wants this exit code and word, and a sentence with what to do.
    fn failed(self, code: i32, word: &str) -> Self {
        let error = &self.json["error"];
        assert_eq!((self.code, &error["code"]), (code, &Value::from(word)), "{} {}", self.json, self.stderr);
        for words in ["message", "hint"] {
            let words = error[words].as_str().unwrap();
            assert!(!words.is_empty() && !words.starts_with("error-"), "no words for {word}");
        }
        self
    }
}

fn attachectl() -> Command {
    Command::new(env!("CARGO_BIN_EXE_attachectl"))
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn init_creates_a_folder_once_and_every_verb_opens_it() {
    let bench = Bench::new();
    let made = bench.ok(&["init", "--officer", "Ana Pop"]);
    assert_eq!(made["workspace"], text(&bench.path("ws")));
    assert!(made["id"].as_str().is_some_and(|id| !id.is_empty()));
    bench.fails(&["init"], 4, "exists");
    bench.fails(&["demo"], 4, "exists");
    assert_eq!(bench.ok(&["check"]), serde_json::json!({ "ok": true, "problems": [] }));
    let stats = bench.ok(&["stats"]);
    for key in ["delegations", "people", "organisations", "agreements", "actions", "meetings", "points"] {
        assert_eq!(stats[key], 0, "{key}");
    }
    assert_eq!(bench.ok(&["list", "people"]), serde_json::json!([]));
}

#[test]
fn a_wrong_passphrase_is_3_and_a_wrong_command_line_is_2() {
    let bench = Bench::new();
    bench.ok(&["init"]);
    let run = bench.run_with("wrong", &["stats"]);
    assert_eq!((run.code, &run.json["error"]["code"]), (3, &Value::from("wrong_passphrase")));
    bench.fails(&["lists"], 2, "usage");
    bench.fails(&["list", "people", "--filter", "colour:red"], 2, "usage");
    bench.fails(
        &["import", "--kind", "delegations", "--map", "A=nonsense", text(&bench.file("a.csv", "A\n1\n"))],
        2,
        "usage",
    );
}

#[test]
fn what_is_not_a_workspace_is_4() {
    let bench = Bench::new();
    bench.fails(&["stats"], 4, "not_a_workspace");
    std::fs::create_dir(bench.path("ws")).unwrap();
    bench.fails(&["stats"], 4, "not_a_workspace");
}

#[test]
fn a_damaged_file_is_1_for_check_and_4_for_the_rest_and_leaves_no_backup() {
    let bench = Bench::new();
    bench.ok(&["demo"]);
    let file = bench.path("ws/workspace.db");
    let mut bytes = std::fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 4096].fill(0x55);
    std::fs::write(&file, bytes).unwrap();
    let run = bench.run(&["check"]);
    assert_eq!((run.code, &run.json["ok"]), (1, &Value::from(false)));
    assert!(!run.json["problems"].as_array().unwrap().is_empty());
    let out = bench.path("out.attache-backup");
    assert_eq!(bench.run(&["backup", text(&out)]).code, 1);
    assert!(!out.exists());
}

#[test]
fn the_demo_exports_the_same_book_twice_and_its_delegation_comes_first() {
    let bench = Bench::new();
    bench.ok(&["demo", "--as-of", "2026-11-24"]);
    let first = bench.ok(&["list", "delegations", "--limit", "1"])[0].clone();
    for key in ["id", "code", "title", "status", "start"] {
        assert!(first[key].as_str().is_some_and(|value| !value.is_empty()), "{key}: {first}");
    }
    let code = first["code"].as_str().unwrap().to_lowercase().replace([' ', '/'], "-");
    let export = |name: &str| {
        let out = bench.path(name);
        bench.ok(&[
            "export",
            "briefing",
            "--delegation",
            &code,
            "--lang",
            "ro",
            "--as-of",
            "2026-11-24",
            "--out",
            text(&out),
        ])
    };
    let (one, two) = (export("one.pdf"), export("two.pdf"));
    assert_eq!(one["sha256"], two["sha256"]);
    assert!(one["pages"].as_u64().unwrap() > 20 && one["findings"].is_array());
    assert_eq!(one["bytes"].as_u64().unwrap(), std::fs::metadata(bench.path("one.pdf")).unwrap().len());
    bench.fails(
        &["export", "briefing", "--delegation", "XX-YY-1999-01", "--out", text(&bench.path("x.pdf"))],
        4,
        "unknown_code",
    );
}

#[test]
fn every_document_is_exported_in_the_format_that_the_file_s_name_says() {
    let bench = Bench::new();
    bench.ok(&["demo", "--as-of", "2026-11-24"]);
    let code = bench.ok(&["list", "delegations", "--limit", "1"])[0]["code"].as_str().unwrap().to_owned();
    for kind in ["programme", "pocket", "delegation-list", "record", "readout", "note", "signatures"] {
        let out = bench.path(&format!("{kind}.txt"));
        bench.ok(&["export", kind, "--delegation", &code, "--lang", "fr", "--out", text(&out)]);
        assert!(std::fs::read_to_string(out).unwrap().starts_with("NECLASIFICAT"), "{kind}");
    }
    for kind in ["register", "tracker", "handover"] {
        let out = bench.path(&format!("{kind}.out"));
        bench.ok(&["export", kind, "--lang", "ur", "--format", "pdf", "--out", text(&out)]);
        assert!(std::fs::read(out).unwrap().starts_with(b"%PDF"), "{kind}");
    }
    let out = bench.path("x.pdf");
    let usage = |arguments: &[&str]| {
        let arguments: Vec<&str> = arguments.iter().copied().chain(["--out", text(&out)]).collect();
        bench.fails(&arguments, 2, "usage");
    };
    usage(&["export", "nonsense"]);
    usage(&["export", "programme"]);
    usage(&["export", "register", "--delegation", &code]);
    usage(&["export", "programme", "--delegation", &code, "--variant", "nobody"]);
    usage(&["export", "delegation-list", "--delegation", &code, "--restricted", "--profile", "public"]);
    assert!(!out.exists());
}

#[test]
fn an_import_counts_reports_and_matches_itself() {
    let bench = Bench::new();
    bench.ok(&["init"]);
    let visits = bench.file(
        "visits.csv",
        "Nr.;Țara;Oaspete;Sosire;Plecare;Observații\n\
         1;Pakistan;Prime Minister Zahid Anwar;01/02/2019;03/02/2019;Official visit. Trade.\n\
         2;Atlantis;President Maria Lund;12/05/2020;13/05/2020;=1+1\n\
         3;France;;31/02/2021;;\n",
    );
    let arguments = ["import", "--kind", "delegations", text(&visits)];
    let dry = bench.ok(&[&arguments[..], &["--dry-run"]].concat());
    assert_eq!(bench.ok(&["stats"])["delegations"], 0, "a dry run writes nothing");
    let report = bench.ok(&arguments);
    assert_eq!(report, dry);
    assert_eq!(report["mapping"]["Țara"], "country");
    let count = |report: &Value, key: &str| report[key].as_i64().unwrap();
    assert_eq!(["rows", "created", "updated", "skipped"].map(|key| count(&report, key)), [3, 2, 0, 1]);
    let reported = report["reported"].as_array().unwrap();
    assert!(reported.iter().any(|entry| entry["row"] == 4 && entry["skipped"] == true && entry["code"] == "bad_date"));
    assert!(
        reported
            .iter()
            .any(|entry| entry["row"] == 3 && entry["code"] == "unknown_country" && entry["column"] == "Țara")
    );
    assert!(reported.iter().all(|entry| entry["problem"].as_str().is_some_and(|words| !words.starts_with("problem-"))));

    let again = bench.ok(&arguments);
    assert_eq!(["created", "updated", "skipped"].map(|key| count(&again, key)), [0, 0, 3]);
    assert!(
        bench.ok(&["list", "delegations", "--filter", "status:completed country:pakistan"])[0]["title"]
            .as_str()
            .is_some_and(|title| title.contains("Zahid Anwar"))
    );
    assert_eq!(bench.ok(&["search", "zahid"])[0]["kind"], "person");
    bench.fails(&["import", "--kind", "delegations", text(&bench.file("empty.csv", ""))], 4, "unreadable");
    bench.fails(&["import", "--kind", "delegations", "--map", "Nowhere=country", text(&visits)], 4, "unreadable");
}

#[test]
fn a_backup_never_overwrites_and_restores_elsewhere() {
    let bench = Bench::new();
    bench.ok(&["demo"]);
    let out = bench.path("demo.attache-backup");
    let made = bench.ok(&["backup", text(&out)]);
    assert_eq!(made["bytes"].as_u64().unwrap(), std::fs::metadata(&out).unwrap().len());
    bench.fails(&["backup", text(&out)], 4, "exists");
    bench.fails(&["restore", text(&out)], 4, "exists");
    let stats = bench.ok(&["stats"]);
    std::fs::rename(bench.path("ws"), bench.path("old")).unwrap();
    assert_eq!(bench.run_with("wrong", &["restore", text(&out)]).code, 3);
    bench.ok(&["restore", text(&out)]);
    assert_eq!(bench.ok(&["stats"]), stats);
}

#[test]
fn without_a_passphrase_file_and_a_terminal_nothing_prompts() {
    let bench = Bench::new();
    bench.ok(&["init"]);
    let run = attachectl()
        .args(["stats", "--json", "--workspace", text(&bench.path("ws"))])
        .env("ATTACHE_CONFIG_DIR", bench.path("account"))
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert_eq!(run.status.code(), Some(2));
}
