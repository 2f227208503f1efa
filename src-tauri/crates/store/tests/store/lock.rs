//! One writer.

use crate::support::{minutes, noon};
use attache_store::StoreError;
use attache_store::lock::{Holder, WriterLock};
use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Read, stdin};
use std::path::Path;
use std::process::{Command, Stdio};

const DIR: &str = "ATTACHE_TEST_LOCK_DIR";

fn ana() -> Holder {
    Holder { user: "ana".to_owned(), host: "laptop-7".to_owned(), pid: 4321, since: noon() }
}

fn ion() -> Holder {
    Holder { user: "ion".to_owned(), host: "laptop-8".to_owned(), pid: 99, since: noon() + minutes(5) }
}

/// Not a claim: the other program of the next test.
#[test]
fn another_program_that_holds_the_lock() {
    let Ok(dir) = env::var(DIR) else { return };
    let _lock = WriterLock::try_take(Path::new(&dir), &ana()).unwrap();
    println!("taken");
    // Until the parent kills this process or closes the pipe.
    let _ = stdin().read(&mut [0]);
}

#[test]
fn a_lock_held_by_another_program_says_by_whom_and_is_free_when_that_program_is_killed() {
    let dir = tempfile::tempdir().unwrap();
    let mut other = Command::new(env::current_exe().unwrap())
        .args(["lock::another_program_that_holds_the_lock", "--exact", "--nocapture"])
        .env(DIR, dir.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let said = BufReader::new(other.stdout.take().unwrap()).lines().map(Result::unwrap);
    assert!(said.into_iter().any(|line| line.contains("taken")));

    match WriterLock::try_take(dir.path(), &ion()) {
        Err(StoreError::WriterHeld(by)) => assert_eq!(by, Some(ana())),
        other => panic!("{other:?}"),
    }
    other.kill().unwrap();
    other.wait().unwrap();
    let text = fs::read_to_string(dir.path().join("lock")).unwrap();
    assert!(text.contains("laptop-7"), "the killed program left its text");
    let lock = WriterLock::try_take(dir.path(), &ion()).expect("a stale text blocks nobody");
    drop(lock);
}

#[test]
fn a_lock_given_back_can_be_taken_again() {
    let dir = tempfile::tempdir().unwrap();
    let lock = WriterLock::try_take(dir.path(), &ana()).unwrap();
    assert_eq!(WriterLock::try_take(dir.path(), &ion()).unwrap_err().code(), "writer_held");
    drop(lock);
    assert!(WriterLock::try_take(dir.path(), &ion()).is_ok());
}

#[test]
fn whatever_stands_in_the_file_only_the_lock_decides() {
    let dir = tempfile::tempdir().unwrap();
    for text in ["", "not json", "{\"user\":\"ana\"}", "\u{0}\u{0}\u{0}"] {
        fs::write(dir.path().join("lock"), text).unwrap();
        let _lock = WriterLock::try_take(dir.path(), &ana()).unwrap();
        fs::write(dir.path().join("lock"), text).unwrap();
        let answer = WriterLock::try_take(dir.path(), &ion());
        assert!(matches!(answer, Err(StoreError::WriterHeld(None))), "{text:?}");
    }
}

#[test]
fn there_is_no_lock_in_a_folder_that_is_gone() {
    let dir = tempfile::tempdir().unwrap();
    assert_eq!(WriterLock::try_take(&dir.path().join("gone"), &ana()).unwrap_err().code(), "internal");
}
