//! Making, opening and locking a workspace folder.

use crate::support::{MARKER, PASSPHRASE, Workspace, files, hexadecimal, holds, names, new, noon, persons, random};
use attache_store::StoreError;
use attache_store::connection::Mode;
use attache_store::folder::Folder;
use attache_store::key::KdfCost;
use std::fs;

/// "Brăila" with ă as one character, and as a with a combining breve.
const COMPOSED: &str = "Br\u{103}ila la apus";
const DECOMPOSED: &str = "Bra\u{306}ila la apus";

#[test]
fn a_new_workspace_holds_what_was_written_and_the_usual_folders() {
    let workspace = Workspace::create();
    assert_eq!(names(workspace.folder.dir()), ["backups", "exports", "workspace.db", "workspace.json"]);
    assert_eq!(names(workspace.home.path()), ["Visits"], "nothing unfinished is left behind");
    let folder = Folder::open(workspace.folder.dir()).unwrap();
    assert_eq!(folder.id(), workspace.folder.id());
    assert!(!folder.is_demo());
    let key = folder.unlock(PASSPHRASE).unwrap();
    assert_eq!(persons(&folder.open_database(&key, Mode::ReadOnly, noon()).unwrap()), 1);
}

#[cfg(unix)]
#[test]
fn a_new_workspace_is_nobody_elses_to_read() {
    use std::os::unix::fs::PermissionsExt;
    let workspace = Workspace::create();
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(workspace.folder.dir()), 0o700);
    assert_eq!(mode(&workspace.folder.dir().join("workspace.json")), 0o600);
}

#[test]
fn a_workspace_is_never_made_over_something_else() {
    let home = tempfile::tempdir().unwrap();
    fs::create_dir(home.path().join("folder")).unwrap();
    fs::write(home.path().join("file"), "mine").unwrap();
    for dir in ["folder", "file"].map(|name| home.path().join(name)) {
        let answer = Folder::create(&dir, &new(PASSPHRASE), &mut random(1), |_| Ok::<_, StoreError>(()));
        assert_eq!(answer.unwrap_err().code(), "exists");
    }
    assert_eq!(fs::read(home.path().join("file")).unwrap(), b"mine");
    assert_eq!(names(home.path()), ["file", "folder"]);
}

#[test]
fn a_workspace_whose_first_rows_fail_does_not_exist() {
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().join("Visits");
    let fails = |_| Err(StoreError::Shape("no".to_owned()));
    assert!(Folder::create(&dir, &new(PASSPHRASE), &mut random(1), fails).is_err());
    assert!(names(home.path()).is_empty());
}

#[test]
fn a_wrong_passphrase_never_touches_the_file() {
    let workspace = Workspace::create();
    let before = files(workspace.home.path());
    for wrong in ["", "a lamp in the corridor ", "A lamp in the corridor", "lamp"] {
        let answer = Folder::open(workspace.folder.dir()).unwrap().unlock(wrong);
        assert_eq!(answer.unwrap_err().code(), "wrong_passphrase", "{wrong:?}");
    }
    let mut folder = workspace.folder.clone();
    let answer = folder.change_passphrase("wrong", "new", KdfCost::TRIVIAL, &mut random(2));
    assert_eq!(answer.unwrap_err().code(), "wrong_passphrase");
    assert_eq!(files(workspace.home.path()), before);
}

#[test]
fn a_passphrase_opens_from_any_keyboard() {
    assert_ne!(COMPOSED, DECOMPOSED);
    let home = tempfile::tempdir().unwrap();
    let made = |name: &str, passphrase| {
        let dir = home.path().join(name);
        Folder::create(&dir, &new(passphrase), &mut random(1), |_| Ok::<_, StoreError>(())).unwrap().0
    };
    assert!(made("one", COMPOSED).unlock(DECOMPOSED).is_ok());
    assert!(made("two", DECOMPOSED).unlock(COMPOSED).is_ok());
}

#[test]
fn after_a_change_only_the_new_passphrase_opens() {
    let workspace = Workspace::create();
    let mut folder = workspace.folder.clone();
    let database = fs::read(folder.database()).unwrap();
    folder.change_passphrase(PASSPHRASE, "another lamp", KdfCost::TRIVIAL, &mut random(2)).unwrap();
    for folder in [&folder, &Folder::open(folder.dir()).unwrap()] {
        assert_eq!(folder.unlock(PASSPHRASE).unwrap_err().code(), "wrong_passphrase");
        let key = folder.unlock("another lamp").unwrap();
        assert_eq!(persons(&folder.open_database(&key, Mode::ReadOnly, noon()).unwrap()), 1);
        assert_eq!(folder.id(), workspace.folder.id());
    }
    assert_eq!(fs::read(folder.database()).unwrap(), database, "32 bytes were rewrapped, not the database rewritten");
}

#[test]
fn a_change_that_another_window_made_meanwhile_is_respected() {
    let workspace = Workspace::create();
    let (mut one, mut other) = (workspace.folder.clone(), workspace.folder.clone());
    one.change_passphrase(PASSPHRASE, "first", KdfCost::TRIVIAL, &mut random(2)).unwrap();
    let answer = other.change_passphrase(PASSPHRASE, "second", KdfCost::TRIVIAL, &mut random(3));
    assert_eq!(answer.unwrap_err().code(), "wrong_passphrase");
    assert!(Folder::open(one.dir()).unwrap().unlock("first").is_ok());
}

#[test]
fn a_folder_without_a_readable_sheet_is_not_a_workspace() {
    let home = tempfile::tempdir().unwrap();
    let code = || Folder::open(home.path()).unwrap_err().code();
    assert_eq!(code(), "not_a_workspace");
    for text in ["", "{}", "null", "not json", "[1]", r#"{"format": "one"}"#] {
        fs::write(home.path().join("workspace.json"), text).unwrap();
        assert_eq!(code(), "not_a_workspace", "{text}");
    }
    assert_eq!(Folder::open(&home.path().join("nowhere")).unwrap_err().code(), "not_a_workspace");
}

#[test]
fn a_folder_of_a_newer_version_says_so() {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("workspace.json"), r#"{"format": 2, "vault": "elsewhere"}"#).unwrap();
    assert_eq!(Folder::open(home.path()).unwrap_err().code(), "from_the_future");
}

#[test]
fn a_database_of_a_newer_version_is_refused_and_nothing_is_written() {
    let workspace = Workspace::create();
    workspace.connect(Mode::ReadWrite).pragma_update(None, "user_version", 9_999).unwrap();
    let before = fs::read(workspace.folder.database()).unwrap();
    for mode in [Mode::ReadWrite, Mode::ReadOnly] {
        let answer = workspace.folder.open_database(&workspace.key, mode, noon());
        assert_eq!(answer.unwrap_err().code(), "from_the_future");
    }
    assert_eq!(fs::read(workspace.folder.database()).unwrap(), before);
    assert!(names(&workspace.folder.backups()).is_empty());
}

#[test]
fn a_reader_sees_what_is_written_and_can_write_nothing() {
    let workspace = Workspace::create();
    let (writer, reader) = (workspace.connect(Mode::ReadWrite), workspace.connect(Mode::ReadOnly));
    writer.execute("INSERT INTO person (id) VALUES ('p2')", []).unwrap();
    assert_eq!(persons(&reader), 2);
    let answer = reader.execute("DELETE FROM person", []).map_err(StoreError::from);
    assert_eq!(answer.unwrap_err().code(), "read_only");
    assert_eq!(persons(&writer), 2);
}

#[test]
fn a_full_disk_has_a_word_of_its_own_and_loses_nothing() {
    let workspace = Workspace::create();
    let conn = workspace.connect(Mode::ReadWrite);
    // SQLite answers as it does for a disk without room.
    let pages: i64 = conn.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    conn.pragma_update(None, "max_page_count", pages).unwrap();
    let notes = "Lorem ipsum ".repeat(2_000);
    let answer = conn.execute("INSERT INTO person (id, notes) VALUES ('p2', ?1)", [notes]).map_err(StoreError::from);
    assert_eq!(answer.unwrap_err().code(), "disk_full");
    assert_eq!(persons(&conn), 1);
}

#[test]
fn a_reader_sees_what_a_crashed_writer_had_committed() {
    let workspace = Workspace::create();
    let writer = workspace.connect(Mode::ReadWrite);
    writer.execute("INSERT INTO person (id) VALUES ('p2')", []).unwrap();
    let crashed = workspace.path("Crashed");
    fs::create_dir(&crashed).unwrap();
    for name in ["workspace.json", "workspace.db", "workspace.db-wal"] {
        fs::copy(workspace.folder.dir().join(name), crashed.join(name)).unwrap();
    }
    let conn = Folder::open(&crashed).unwrap().open_database(&workspace.key, Mode::ReadOnly, noon()).unwrap();
    assert_eq!(persons(&conn), 2);
}

#[test]
fn no_word_of_a_record_stands_readable_in_any_file() {
    let workspace = Workspace::create();
    let conn = workspace.connect(Mode::ReadWrite);
    conn.execute("INSERT INTO person (id, notes) VALUES ('p2', ?1)", [MARKER.repeat(100)]).unwrap();
    let files = files(workspace.folder.dir());
    let log = files.keys().find(|path| path.ends_with("workspace.db-wal")).expect("a log is being kept");
    assert!(files[log].0.len() > 4096, "the row stands in the log");
    for (path, (bytes, _)) in &files {
        for word in [MARKER, "Sperling", "CREATE TABLE", "SQLite format"] {
            assert!(!holds(bytes, word), "{word} in {}", path.display());
        }
    }
}

#[test]
fn nobodys_name_and_no_key_stand_in_the_sheet() {
    let workspace = Workspace::create();
    let sheet = fs::read_to_string(workspace.folder.dir().join("workspace.json")).unwrap();
    let mut key = [0; 32];
    random(1)(&mut key);
    let digits = hexadecimal(&key);
    for secret in [PASSPHRASE, "Sperling", &digits] {
        assert!(!sheet.contains(secret));
    }
}

#[test]
fn a_copied_folder_opens() {
    let workspace = Workspace::create();
    let stick = workspace.path("stick");
    fs::create_dir(&stick).unwrap();
    for name in ["workspace.json", "workspace.db"] {
        fs::copy(workspace.folder.dir().join(name), stick.join(name)).unwrap();
    }
    let copy = Folder::open(&stick).unwrap();
    let key = copy.unlock(PASSPHRASE).unwrap();
    assert_eq!(persons(&copy.open_database(&key, Mode::ReadWrite, noon()).unwrap()), 1);
}

#[test]
fn a_demo_stays_one_until_it_gets_a_passphrase_of_its_own() {
    let home = tempfile::tempdir().unwrap();
    let demo = attache_store::folder::NewWorkspace { demo: true, ..new("published") };
    let dir = home.path().join("Demo");
    Folder::create(&dir, &demo, &mut random(1), |_| Ok::<_, StoreError>(())).unwrap();
    let mut folder = Folder::open(&dir).unwrap();
    assert!(folder.is_demo());
    folder.change_passphrase("published", "private", KdfCost::TRIVIAL, &mut random(2)).unwrap();
    assert!(!Folder::open(&dir).unwrap().is_demo());
}

#[test]
fn the_usual_cost_of_a_guess_is_64_mib_three_times() {
    let home = tempfile::tempdir().unwrap();
    let usual = attache_store::folder::NewWorkspace { cost: KdfCost::default(), ..new(PASSPHRASE) };
    let dir = home.path().join("Visits");
    Folder::create(&dir, &usual, &mut random(1), |_| Ok::<_, StoreError>(())).unwrap();
    let sheet: serde_json::Value = serde_json::from_slice(&fs::read(dir.join("workspace.json")).unwrap()).unwrap();
    assert_eq!(sheet["kdf"]["name"], "argon2id");
    assert_eq!(sheet["kdf"]["memory_kib"], 65_536);
    assert_eq!(sheet["kdf"]["passes"], 3);
    assert!(Folder::open(&dir).unwrap().unlock(PASSPHRASE).is_ok());
}
