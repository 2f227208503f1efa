//! What is not what was written: `check` answers 1 for every damage, however deep; every other verb refuses with 4.

use super::{Bench, Run, text};
use std::fs;
use std::path::Path;

fn damaged(bench: &Bench, what: &str) {
    let run = bench.run(&["check"]);
    assert_eq!((run.code, run.json["ok"].as_bool()), (1, Some(false)), "{what}: {}", run.json);
    let problems = run.json["problems"].as_array().unwrap();
    assert!(!problems.is_empty(), "{what}");
    for key in ["code", "message", "place"] {
        assert!(problems.iter().all(|problem| problem[key].is_string()), "{what}: {}", run.json);
    }
    let out = bench.path("out.attache-backup");
    let backup = bench.run(&["backup", text(&out)]);
    assert_eq!((backup.code, out.exists()), (1, false), "{what}: {}", backup.json);
}

fn refused(run: &Run, what: &str) {
    assert_eq!((run.code, run.json["error"]["code"].as_str()), (4, Some("damaged")), "{what}: {}", run.json);
}

fn change(path: &Path, how: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = fs::read(path).unwrap();
    how(&mut bytes);
    fs::write(path, bytes).unwrap();
}

/// What was done, whether the file can no longer be opened, and how.
type Damage = (&'static str, bool, fn(&mut Vec<u8>));

#[test]
fn every_kind_of_damage_to_the_database_is_found_and_named() {
    let bench = Bench::new();
    bench.ok(&["demo"]);
    let (file, whole) = (bench.path("ws/workspace.db"), bench.path("whole.db"));
    fs::copy(&file, &whole).unwrap();
    let kinds: [Damage; 6] = [
        ("the first page is noise", true, |bytes| bytes[16..4096].fill(0xa5)),
        ("the whole file is noise", true, |bytes| bytes.fill(0xa5)),
        ("it ends in the middle", true, |bytes| bytes.truncate(bytes.len() / 2 / 4096 * 4096)),
        ("it is empty", true, Vec::clear),
        ("one bit of its last page is false", false, |bytes| *bytes.last_mut().unwrap() ^= 1),
        ("one page stands in the place of another", false, |bytes| {
            let page = bytes[8 * 4096..9 * 4096].to_vec();
            bytes[9 * 4096..10 * 4096].copy_from_slice(&page);
        }),
    ];
    for (what, unopenable, how) in kinds {
        fs::copy(&whole, &file).unwrap();
        change(&file, how);
        damaged(&bench, what);
        if unopenable {
            refused(&bench.run(&["stats"]), what);
            refused(&bench.run(&["list", "people"]), what);
        }
    }
    fs::remove_file(&file).unwrap();
    damaged(&bench, "it is not there");
    refused(&bench.run(&["stats"]), "it is not there");
    assert!(!file.exists(), "nothing is made in its place");
    fs::copy(&whole, &file).unwrap();
    assert_eq!(bench.ok(&["check"])["ok"], true);
}

#[test]
fn a_workspace_of_a_newer_version_is_refused_and_not_touched() {
    let bench = Bench::new();
    bench.ok(&["init"]);
    let sheet = bench.path("ws/workspace.json");
    let text = fs::read_to_string(&sheet).unwrap();
    let at = text.find("\"format\"").unwrap();
    let newer = format!("{}{}", &text[..at], text[at..].replacen('1', "99", 1));
    fs::write(&sheet, &newer).unwrap();
    for verb in ["stats", "check", "demo"] {
        let run = bench.run(&[verb]);
        let word = if verb == "demo" { "exists" } else { "from_the_future" };
        assert_eq!((run.code, run.json["error"]["code"].as_str()), (4, Some(word)), "{verb}: {}", run.json);
    }
    assert_eq!(fs::read_to_string(&sheet).unwrap(), newer);
}

#[test]
fn a_backup_with_a_false_byte_is_refused_and_restores_to_nothing() {
    let bench = Bench::new();
    bench.ok(&["demo"]);
    let out = bench.path("demo.attache-backup");
    bench.ok(&["backup", text(&out)]);
    change(&out, |bytes| {
        let middle = bytes.len() / 2;
        bytes[middle] ^= 0x10;
    });
    refused(&bench.run_at("other", &["restore", text(&out)]), "a false byte");
    assert!(!bench.path("other").exists());
}
