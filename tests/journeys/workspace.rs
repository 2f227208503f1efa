//! Opening, locking, sharing and losing a workspace.

use attache_testkit::{Code, Desk, PASSPHRASE};
use serde_json::json;

#[test]
fn a_wrong_passphrase_opens_nothing_and_says_so() {
    let desk = Desk::with_workspace();
    desk.ask("workspace_lock", json!({}));
    let before = std::fs::read(desk.workspace().join("workspace.db")).unwrap();
    assert_eq!(desk.refused("workspace_unlock", json!({ "passphrase": "not it" })).code, Code::WrongPassphrase);
    assert_eq!(std::fs::read(desk.workspace().join("workspace.db")).unwrap(), before);
    assert_eq!(desk.ask("session_state", json!({}))["phase"], "locked");
}

#[test]
fn a_second_program_reads_and_is_told_who_writes() {
    let first = Desk::with_workspace();
    first.create("person", json!({ "family": "Pop" }));
    let second = first.another();
    second.ask("workspace_choose", json!({ "path": first.workspace() }));
    let session = second.ask("workspace_unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(session["read_only"], true);
    assert_eq!(session["held_by"]["user"], "tester");
    assert_eq!(second.list("person_list", "").len(), 1);
    let refused = second.refused("record_create", json!({ "kind": "person", "fields": { "family": "X" } }));
    assert_eq!(refused.code, Code::ReadOnlyWindow);
    // A locked window gives the right to write back.
    first.ask("workspace_lock", json!({}));
    let session = second.ask("workspace_unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(session["read_only"], false);
}

#[test]
fn locking_makes_a_backup_when_something_changed_and_the_backup_restores() {
    let desk = Desk::with_workspace();
    desk.create("person", json!({ "family": "Ședință" }));
    desk.ask("workspace_lock", json!({}));
    desk.ask("workspace_unlock", json!({ "passphrase": PASSPHRASE }));
    let backups = desk.ask("backup_list", json!({}));
    assert_eq!(backups.as_array().unwrap().len(), 1);
    desk.wait(5);
    desk.ask("workspace_lock", json!({}));
    desk.ask("workspace_unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(desk.ask("backup_list", json!({})).as_array().unwrap().len(), 1, "nothing had changed");

    let restored = desk.path("restored");
    let from = json!({ "file": backups[0]["file"], "path": restored, "passphrase": PASSPHRASE });
    desk.ask("workspace_restore", from.clone());
    assert_eq!(desk.search("sedinta"), ["Ședință"]);
    assert_eq!(desk.refused("workspace_restore", from).code, Code::Exists);
}

#[test]
fn of_many_backups_ten_recent_ones_and_one_a_day_week_and_month_are_kept() {
    let desk = Desk::with_workspace();
    // One on Christmas 2026 and one a month later; then from 25 February 2027 two a day, at 8 and at 20 o'clock.
    let gaps = [31 * 24 * 60; 3].into_iter().chain([12 * 60; 24]);
    for (number, minutes) in gaps.enumerate() {
        desk.wait(minutes);
        desk.create("person", json!({ "family": format!("Pop {number}") }));
        desk.ask("workspace_lock", json!({}));
        desk.ask("workspace_unlock", json!({ "passphrase": PASSPHRASE }));
    }
    let listed = desk.ask("backup_list", json!({}));
    let files = listed.as_array().unwrap().iter().map(|backup| backup["file"].as_str().unwrap());
    let mut hours: Vec<String> =
        files.map(|file| file[file.len() - "2027-03-09T080000.attache-backup".len()..][..13].to_owned()).collect();
    hours.sort();
    assert_eq!(
        hours,
        [
            "2026-12-25T08", // the last of its month
            "2027-01-25T08", // and of the fourth week that has any
            "2027-02-28T20", // a Sunday, and the last of February
            "2027-03-03T20", // the seventh day back
            "2027-03-04T20", // from here the ten recent ones
            "2027-03-05T08",
            "2027-03-05T20",
            "2027-03-06T08",
            "2027-03-06T20",
            "2027-03-07T08",
            "2027-03-07T20",
            "2027-03-08T08",
            "2027-03-08T20",
            "2027-03-09T08",
        ]
    );
}

#[test]
fn a_folder_that_is_no_workspace_is_refused_by_name() {
    let desk = Desk::new();
    std::fs::create_dir(desk.path("holiday")).unwrap();
    let refused = desk.refused("workspace_choose", json!({ "path": desk.path("holiday") }));
    assert_eq!(refused.code, Code::NotAWorkspace);
    assert!(refused.args["path"].ends_with("holiday"));
}

#[test]
fn a_weak_passphrase_is_not_taken_by_a_window() {
    let desk = Desk::new();
    let make = |passphrase: &str| {
        json!({ "path": desk.workspace(), "name": "T", "home": "RO", "zone": "", "officer_name": "A", "officer_post": "",
                "passphrase": passphrase })
    };
    assert_eq!(desk.refused("workspace_create", make("password1")).code, Code::WeakPassphrase);
    assert!(!desk.workspace().exists());
    desk.ask("workspace_create", make("short but with ștrange words"));
}

#[test]
fn a_changed_passphrase_opens_and_the_old_one_does_not() {
    let desk = Desk::with_workspace();
    desk.ask("passphrase_change", json!({ "old": PASSPHRASE, "new": "another long passphrase" }));
    desk.ask("workspace_lock", json!({}));
    assert_eq!(desk.refused("workspace_unlock", json!({ "passphrase": PASSPHRASE })).code, Code::WrongPassphrase);
    desk.ask("workspace_unlock", json!({ "passphrase": "another long passphrase" }));
}

#[test]
fn the_last_place_is_kept_inside_the_workspace_and_not_beside_it() {
    let desk = Desk::with_workspace();
    desk.ask("place_keep", json!({ "place": "#/people/018bcfe5" }));
    desk.ask("workspace_lock", json!({}));
    assert_eq!(desk.ask("session_state", json!({}))["place"], "", "a locked window knows no place");
    let session = desk.ask("workspace_unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(session["place"], "#/people/018bcfe5");
    assert_eq!(session["undo"], serde_json::Value::Null, "moving about is no action");
}

#[test]
fn undo_survives_a_restart() {
    let desk = Desk::with_workspace();
    desk.create("person", json!({ "family": "Pop" }));
    desk.ask("workspace_lock", json!({}));
    desk.ask("workspace_unlock", json!({ "passphrase": PASSPHRASE }));
    desk.ask("undo", json!({}));
    assert!(desk.list("person_list", "").is_empty());
    desk.ask("redo", json!({}));
    assert_eq!(desk.list("person_list", "").len(), 1);
}
