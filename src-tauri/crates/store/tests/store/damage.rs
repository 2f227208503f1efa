//! Damage is told apart from a wrong passphrase, named, and never made worse.

use crate::support::{PASSPHRASE, Workspace, flip, new, noon, random};
use attache_store::StoreError;
use attache_store::check::{Problem, check_workspace};
use attache_store::connection::Mode;
use attache_store::folder::Folder;
use std::fs;

fn problems(workspace: &Workspace) -> Vec<Problem> {
    check_workspace(&workspace.folder, &workspace.key).unwrap()
}

fn codes(workspace: &Workspace) -> Vec<&'static str> {
    let mut codes: Vec<_> = problems(workspace).into_iter().map(|problem| problem.code).collect();
    codes.dedup();
    codes
}

#[test]
fn a_sound_workspace_has_no_problems() {
    let workspace = Workspace::create();
    workspace.add_persons(200);
    assert_eq!(problems(&workspace), []);
}

#[test]
fn a_check_changes_no_byte() {
    let workspace = Workspace::create();
    let before = fs::read(workspace.folder.database()).unwrap();
    problems(&workspace);
    assert_eq!(fs::read(workspace.folder.database()).unwrap(), before);
}

#[test]
fn a_damaged_first_page_is_damage_and_a_wrong_passphrase_still_a_wrong_passphrase() {
    for place in [0, 15, 16, 100, 4_000, 4_095] {
        let workspace = Workspace::create();
        flip(&workspace.folder.database(), place);
        let damaged = fs::read(workspace.folder.database()).unwrap();
        let folder = Folder::open(workspace.folder.dir()).unwrap();
        assert_eq!(folder.unlock("wrong").unwrap_err().code(), "wrong_passphrase");
        let key = folder.unlock(PASSPHRASE).unwrap();
        for mode in [Mode::ReadWrite, Mode::ReadOnly] {
            assert_eq!(folder.open_database(&key, mode, noon()).unwrap_err().code(), "damaged", "byte {place}");
        }
        assert_eq!(codes(&workspace), ["unreadable"], "byte {place}");
        assert_eq!(fs::read(workspace.folder.database()).unwrap(), damaged, "left as it was");
    }
}

#[test]
fn damage_to_any_page_is_found_by_the_check() {
    let workspace = Workspace::create();
    workspace.add_persons(400);
    let sound = fs::read(workspace.folder.database()).unwrap();
    let pages = sound.len() / 4096;
    assert!(pages > 50);
    for page in (1..pages).step_by(7) {
        flip(&workspace.folder.database(), page * 4096 + 77);
        assert!(!problems(&workspace).is_empty(), "page {page}");
        fs::write(workspace.folder.database(), &sound).unwrap();
    }
    assert_eq!(problems(&workspace), []);
}

#[test]
fn a_page_in_the_place_of_another_is_found_by_the_check() {
    let workspace = Workspace::create();
    workspace.add_persons(400);
    let mut bytes = fs::read(workspace.folder.database()).unwrap();
    bytes.copy_within(30 * 4096..31 * 4096, 40 * 4096);
    fs::write(workspace.folder.database(), bytes).unwrap();
    assert!(codes(&workspace).contains(&"page"));
}

#[test]
fn a_database_that_was_cut_or_is_gone_is_damage() {
    let workspace = Workspace::create();
    workspace.add_persons(400);
    let path = workspace.folder.database();
    let sound = fs::read(&path).unwrap();
    let zeros = vec![0; sound.len()];
    let left: [(&str, Option<&[u8]>); 6] = [
        ("gone", None),
        ("empty", Some(&[])),
        ("100 bytes", Some(&sound[..100])),
        ("two pages", Some(&sound[..8192])),
        ("all but one page", Some(&sound[..sound.len() - 4096])),
        ("zeros", Some(&zeros)),
    ];
    for (what, left) in left {
        match left {
            None => fs::remove_file(&path).unwrap(),
            Some(bytes) => fs::write(&path, bytes).unwrap(),
        }
        assert!(!problems(&workspace).is_empty(), "{what}");
        assert!(fs::read(&path).ok().as_deref() == left, "{what}: not made anew");
        let answer = workspace.folder.open_database(&workspace.key, Mode::ReadWrite, noon());
        // What is readable may be looked at, so that something can be saved.
        if !["two pages", "all but one page"].contains(&what) {
            assert_eq!(answer.unwrap_err().code(), "damaged", "{what}");
            assert!(fs::read(&path).ok().as_deref() == left, "{what}: not made anew");
        }
    }
}

#[test]
fn a_false_digit_in_the_sheet_is_damage_and_no_wrong_passphrase() {
    let workspace = Workspace::create();
    let path = workspace.folder.dir().join("workspace.json");
    let sound = fs::read_to_string(&path).unwrap();
    for key in ["salt", "nonce", "sealed", "key_check", "checksum", "id"] {
        let place = sound.find(&format!("\"{key}\": \"")).unwrap() + key.len() + 5;
        let mut bytes = sound.clone().into_bytes();
        bytes[place] = if bytes[place] == b'0' { b'1' } else { b'0' };
        fs::write(&path, bytes).unwrap();
        assert_eq!(Folder::open(workspace.folder.dir()).unwrap_err().code(), "damaged", "{key}");
        assert_eq!(codes(&workspace), ["folder"], "{key}");
    }
}

#[test]
fn the_sheet_of_another_workspace_does_not_pass_for_a_wrong_passphrase() {
    let workspace = Workspace::create();
    let other = workspace.path("Other");
    Folder::create(&other, &new(PASSPHRASE), &mut random(2), |_| Ok::<_, StoreError>(())).unwrap();
    fs::copy(other.join("workspace.json"), workspace.folder.dir().join("workspace.json")).unwrap();
    let folder = Folder::open(workspace.folder.dir()).unwrap();
    let key = folder.unlock(PASSPHRASE).unwrap();
    assert_eq!(folder.open_database(&key, Mode::ReadWrite, noon()).unwrap_err().code(), "damaged");
}

#[test]
fn a_reference_to_nothing_is_found_by_the_check() {
    let workspace = Workspace::create();
    let conn = workspace.connect(Mode::ReadWrite);
    conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    conn.execute("INSERT INTO edit (action, tbl, record, field) VALUES (77, 'person', 'p1', '')", []).unwrap();
    drop(conn);
    assert_eq!(codes(&workspace), ["reference"]);
}
