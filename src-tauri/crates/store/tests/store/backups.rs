//! One file that brings everything back, or does not exist.

use crate::support::{
    MARKER, PASSPHRASE, Workspace, files, flip, hexadecimal, holds, minutes, names, noon, persons, random,
};
use attache_store::StoreError;
use attache_store::backup::{
    backup_automatically, backup_to, copy_to, last_good, list, on_one_disk, read_manifest, restore,
};
use attache_store::connection::Mode;
use attache_store::folder::Folder;
use attache_store::key::KdfCost;
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::PathBuf;

#[expect(clippy::unnecessary_wraps, reason = "the shape that a restore asks for")]
fn as_it_is(_: Connection) -> Result<(), StoreError> {
    Ok(())
}

fn backed_up(workspace: &Workspace) -> PathBuf {
    let out = workspace.path("visits.attache-backup");
    backup_to(&workspace.connect(Mode::ReadOnly), &workspace.folder, &workspace.key, &out, noon()).unwrap();
    out
}

#[test]
fn a_backup_restores_to_the_same_workspace() {
    let workspace = Workspace::create();
    let out = backed_up(&workspace);
    let dir = workspace.path("Restored");
    let (folder, key) = restore(&out, &dir, PASSPHRASE, as_it_is).unwrap();
    assert_eq!(folder.id(), workspace.folder.id());
    assert_eq!(names(&dir), ["backups", "exports", "workspace.db", "workspace.json"]);
    let conn = folder.open_database(&key, Mode::ReadWrite, noon()).unwrap();
    let notes: String = conn.query_row("SELECT notes FROM person WHERE id = 'p1'", [], |row| row.get(0)).unwrap();
    assert_eq!(notes, MARKER);
}

#[test]
fn a_report_tells_the_length_and_the_sum_of_the_file() {
    let workspace = Workspace::create();
    let out = workspace.path("one.attache-backup");
    let report =
        backup_to(&workspace.connect(Mode::ReadOnly), &workspace.folder, &workspace.key, &out, noon()).unwrap();
    let bytes = fs::read(&out).unwrap();
    let sum = hexadecimal(&Sha256::digest(&bytes));
    assert_eq!((report.file, report.bytes, report.sha256), (out.clone(), bytes.len() as u64, sum));
    let manifest = read_manifest(&out).unwrap();
    assert_eq!(manifest.made_at, noon());
    assert_eq!(manifest.id, workspace.folder.id());
    assert_eq!(names(workspace.home.path()), ["Visits", "one.attache-backup"], "nothing unfinished is left behind");
}

#[test]
fn what_another_connection_wrote_and_the_log_still_holds_is_in_the_backup() {
    let workspace = Workspace::create();
    let writer = workspace.connect(Mode::ReadWrite);
    writer.execute("INSERT INTO person (id) VALUES ('p2')", []).unwrap();
    let out = backed_up(&workspace);
    let (folder, key) = restore(&out, &workspace.path("Restored"), PASSPHRASE, as_it_is).unwrap();
    assert_eq!(persons(&folder.open_database(&key, Mode::ReadOnly, noon()).unwrap()), 2);
}

#[test]
fn a_backup_is_useless_to_a_thief() {
    let workspace = Workspace::create();
    let out = backed_up(&workspace);
    let bytes = fs::read(&out).unwrap();
    for word in [MARKER, "Sperling", "CREATE TABLE", PASSPHRASE] {
        assert!(!holds(&bytes, word), "{word}");
    }
    let dir = workspace.path("Restored");
    assert_eq!(restore(&out, &dir, "wrong", as_it_is).unwrap_err().code(), "wrong_passphrase");
    assert!(!dir.exists());
}

#[test]
fn a_backup_never_overwrites() {
    let workspace = Workspace::create();
    let out = workspace.path("mine.txt");
    fs::write(&out, "mine").unwrap();
    let answer = backup_to(&workspace.connect(Mode::ReadOnly), &workspace.folder, &workspace.key, &out, noon());
    assert_eq!(answer.unwrap_err().code(), "exists");
    assert_eq!(fs::read(&out).unwrap(), b"mine");
}

#[test]
fn a_restore_never_overwrites() {
    let workspace = Workspace::create();
    let out = backed_up(&workspace);
    let before = files(workspace.folder.dir());
    for passphrase in [PASSPHRASE, "wrong"] {
        let answer = restore(&out, workspace.folder.dir(), passphrase, as_it_is);
        assert_eq!(answer.unwrap_err().code(), "exists");
    }
    let empty = workspace.path("empty");
    fs::create_dir(&empty).unwrap();
    assert_eq!(restore(&out, &empty, PASSPHRASE, as_it_is).unwrap_err().code(), "exists");
    assert_eq!(files(workspace.folder.dir()), before);
}

#[test]
fn a_backup_opens_with_the_passphrase_of_its_day() {
    let workspace = Workspace::create();
    let before = backed_up(&workspace);
    // This window read the sheet before another one changed it.
    let mut elsewhere = Folder::open(workspace.folder.dir()).unwrap();
    elsewhere.change_passphrase(PASSPHRASE, "another lamp", KdfCost::TRIVIAL, &mut random(2)).unwrap();
    let after = workspace.path("after.attache-backup");
    backup_to(&workspace.connect(Mode::ReadOnly), &workspace.folder, &workspace.key, &after, noon()).unwrap();
    assert!(restore(&before, &workspace.path("Before"), PASSPHRASE, as_it_is).is_ok());
    assert!(restore(&after, &workspace.path("After"), "another lamp", as_it_is).is_ok());
}

#[test]
fn a_damaged_workspace_is_not_backed_up() {
    let workspace = Workspace::create();
    workspace.add_persons(400);
    flip(&workspace.folder.database(), 40 * 4096 + 9);
    let conn = workspace.connect(Mode::ReadOnly);
    let out = workspace.path("visits.attache-backup");
    let answer = backup_to(&conn, &workspace.folder, &workspace.key, &out, noon());
    assert_eq!(answer.unwrap_err().code(), "damaged");
    assert_eq!(names(workspace.home.path()), ["Visits"]);
}

#[test]
fn a_backup_with_a_false_byte_anywhere_restores_to_nothing() {
    let workspace = Workspace::create();
    let out = backed_up(&workspace);
    let sound = fs::read(&out).unwrap();
    let dir = workspace.path("Restored");
    // Every part and header, byte by byte at first, then one in each page. The last two blocks only say "the end".
    let end = sound.len() - 1024;
    for place in (0..4096).step_by(37).chain((4096..end).step_by(3_001)) {
        let mut bytes = sound.clone();
        bytes[place] ^= 0x20;
        fs::write(&out, bytes).unwrap();
        match restore(&out, &dir, PASSPHRASE, as_it_is) {
            Err(error) => {
                assert!(["damaged", "unreadable", "from_the_future"].contains(&error.code()), "{place}: {error}");
                assert!(!dir.exists());
            }
            // The zeros that fill up a block, and what the manifest says beside the sums, prove nothing.
            Ok(_) => fs::remove_dir_all(&dir).unwrap(),
        }
    }
    assert_eq!(names(workspace.home.path()).len(), 2, "nothing unfinished is left behind");
}

#[test]
fn what_is_no_backup_or_a_part_of_one_is_refused() {
    let workspace = Workspace::create();
    let out = backed_up(&workspace);
    let sound = fs::read(&out).unwrap();
    let dir = workspace.path("Restored");
    for length in [0, 10, 512, 600, 2_000, 5_000, sound.len() / 2, sound.len() - 2_000] {
        fs::write(&out, &sound[..length]).unwrap();
        let code = restore(&out, &dir, PASSPHRASE, as_it_is).unwrap_err().code();
        assert!(["damaged", "unreadable"].contains(&code), "{length}: {code}");
        assert!(!dir.exists());
    }
    fs::write(&out, "A letter to the embassy.").unwrap();
    assert_eq!(read_manifest(&out).unwrap_err().code(), "unreadable");
}

#[test]
fn a_restore_whose_first_write_fails_leaves_nothing() {
    let workspace = Workspace::create();
    let out = backed_up(&workspace);
    let dir = workspace.path("Restored");
    let fails = |_| Err(StoreError::Shape("no".to_owned()));
    assert!(restore(&out, &dir, PASSPHRASE, fails).is_err());
    assert!(!dir.exists());
}

#[test]
fn automatic_backups_come_at_most_once_a_minute_and_outlive_their_tier_by_nothing() {
    let workspace = Workspace::create();
    let conn = workspace.connect(Mode::ReadWrite);
    let dir = workspace.folder.backups();
    let mine = dir.join("before the visit.attache-backup");
    fs::write(&mine, "named by hand").unwrap();
    let make = |at| backup_automatically(&conn, &workspace.folder, &workspace.key, at).unwrap();
    assert!(make(noon()).is_some());
    assert!(make(noon() + minutes(1) - chrono::TimeDelta::seconds(1)).is_none());
    for minute in 1..15 {
        assert!(make(noon() + minutes(minute)).is_some());
    }
    let listed = list(&dir).unwrap();
    assert_eq!(listed.len(), 10);
    assert_eq!(listed[0].made_at, noon() + minutes(14));
    assert!(mine.exists(), "a file named by hand is nobody else's to remove");
}

#[test]
fn the_last_good_backup_is_the_newest_one_that_is_whole() {
    let workspace = Workspace::create();
    let conn = workspace.connect(Mode::ReadWrite);
    let dir = workspace.folder.backups();
    assert_eq!(last_good(&dir).unwrap(), None);
    for minute in 0..3 {
        backup_automatically(&conn, &workspace.folder, &workspace.key, noon() + minutes(minute)).unwrap();
    }
    let newest = list(&dir).unwrap().remove(0);
    let bytes = fs::read(&newest.file).unwrap();
    fs::write(&newest.file, &bytes[..bytes.len() / 2]).unwrap();
    assert_eq!(last_good(&dir).unwrap().unwrap().made_at, noon() + minutes(1));
}

#[test]
fn a_copy_on_a_stick_is_the_same_file_and_a_stick_that_is_gone_is_an_error() {
    let workspace = Workspace::create();
    let out = backed_up(&workspace);
    let stick = workspace.path("stick");
    assert!(copy_to(&out, &stick).is_err());
    assert!(!stick.exists());
    fs::create_dir(&stick).unwrap();
    let copy = copy_to(&out, &stick).unwrap();
    assert_eq!(fs::read(&copy).unwrap(), fs::read(&out).unwrap());
    assert_eq!(copy_to(&out, &stick).unwrap_err().code(), "exists");
    assert_eq!(on_one_disk(&stick, workspace.home.path()), Some(true));
}
