//! One writer, many readers; and what a passphrase file may be.

use super::{Bench, text};
use std::fs::File;

#[test]
fn while_another_program_writes_one_may_read_back_up_and_export() {
    let bench = Bench::new();
    bench.ok(&["demo"]);
    let register = bench.file("people.csv", "Name\nAna Pop\n");
    let code = bench.ok(&["list", "delegations", "--limit", "1"])[0]["code"].as_str().unwrap().to_owned();
    let people = bench.ok(&["list", "people"]);
    // Any program that holds the operating system's lock counts, whatever stands in the file.
    let lock = File::options().read(true).write(true).open(bench.path("ws/lock")).unwrap();
    lock.lock().unwrap();

    bench.fails(&["import", "--kind", "people", text(&register)], 3, "writer_held");
    let arguments = ["import", "--kind", "people", "--dry-run", text(&register)];
    assert_eq!(bench.ok(&arguments)["created"], 1, "a dry run needs no writer");
    assert_eq!(bench.ok(&["list", "people"]), people);
    assert!(!bench.ok(&["search", "minister"]).as_array().unwrap().is_empty());
    assert_eq!(bench.ok(&["check"])["ok"], true);
    bench.ok(&["stats"]);
    bench.ok(&["backup", text(&bench.path("held.attache-backup"))]);
    let out = bench.path("held.pdf");
    let export = bench.run(&["export", "briefing", "--delegation", &code, "--lang", "en", "--out", text(&out)]);
    assert_eq!(export.code, 0, "{}", export.json);
    assert!(out.is_file());
    assert!(export.stderr.contains("log"), "it stands in no log, and that is said: {:?}", export.stderr);

    lock.unlock().unwrap();
    assert_eq!(bench.ok(&["import", "--kind", "people", text(&register)])["created"], 1);
}

#[test]
fn a_passphrase_is_one_line_in_any_normal_form_and_not_nothing() {
    let bench = Bench::new();
    bench.file("composed", "p\u{103}durea de la marginea ora\u{219}ului\n");
    bench.file("decomposed", "pa\u{306}durea de la marginea oras\u{326}ului");
    bench.file("empty", "\n");
    assert_eq!(bench.run_with("composed", &["init"]).code, 0);
    assert_eq!(bench.run_with("decomposed", &["stats"]).code, 0);
    bench.run_with("pass", &["stats"]).failed(3, "wrong_passphrase");
    std::fs::remove_dir_all(bench.path("ws")).unwrap();
    assert_ne!(bench.run_with("empty", &["init"]).code, 0);
    assert!(!bench.path("ws").exists());
}

#[test]
fn a_weak_passphrase_is_warned_about_and_taken() {
    let bench = Bench::new();
    bench.file("weak", "secret\n");
    let run = bench.run_with("weak", &["init"]);
    assert_eq!(run.code, 0, "{}", run.json);
    assert!(!run.stderr.is_empty());
    assert_eq!(bench.run_with("weak", &["stats"]).code, 0);
}

#[test]
fn a_demo_with_a_passphrase_of_ones_own_writes_it_nowhere() {
    let bench = Bench::new();
    bench.ok(&["demo"]);
    let mut folders = vec![bench.path("ws"), bench.path("account")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = std::fs::read(&path).unwrap();
                let secret = b"a script's own passphrase";
                assert!(!bytes.windows(secret.len()).any(|window| window == secret), "{}", path.display());
            }
        }
    }
}
