//! What a window waits for, asked of the product in one process on a large workspace.
//!
//! `cargo xtask bench` makes the workspace and names it in `ATTACHE_BENCH_WORKSPACE`; it is copied first, since edits are
//! measured too. Prints the median and the 95th percentile of each command in milliseconds.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a bench that fails shall say so"
)]

use attache_testkit::Desk;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

fn main() {
    let Some(workspace) = std::env::var_os("ATTACHE_BENCH_WORKSPACE").map(PathBuf::from) else {
        println!("ATTACHE_BENCH_WORKSPACE names no workspace: run `cargo xtask bench`");
        return;
    };
    let desk = Desk::new();
    copy(&workspace, &desk.workspace());
    let unlock = Instant::now();
    desk.ask("workspace_choose", json!({ "path": desk.workspace() }));
    desk.ask("workspace_unlock", json!({ "passphrase": "forum-of-two-capitals" }));
    println!("unlock with key derivation            {:>8.2} ms", millis(unlock.elapsed()));
    once(&desk, "session_state", json!({}));
    let list = |sort: &str, filter: &str, offset: usize| json!({ "filter": filter, "sort": sort, "descending": false, "offset": offset, "limit": 60 });
    measure(&desk, "session around every screen", "session_state", |_| json!({}));
    measure(&desk, "Today", "today", |_| json!({}));
    for (what, command, sort) in [
        ("list: delegations", "delegation_list", ""),
        ("list: delegations by title", "delegation_list", "title"),
        ("list: people", "person_list", ""),
        ("list: people by name", "person_list", "name"),
        ("list: organisations", "organisation_list", ""),
        ("list: agreements", "agreement_list", ""),
        ("list: agreements by status", "agreement_list", "status"),
        ("list: actions", "action_list", ""),
        ("list: meetings", "meeting_list", ""),
    ] {
        measure(&desk, what, command, |round| list(sort, "", round * 120));
    }
    let first = |command: &str, field: &str| desk.list_page(command, 1)[0][field].as_str().unwrap().to_owned();
    let country = format!("country:{}", first("delegation_list", "country"));
    measure(&desk, "list: delegations of a country", "delegation_list", |_| list("", &country, 0));
    measure(&desk, "list: overdue actions", "action_list", |_| list("", "status:overdue", 0));
    measure(&desk, "list: agreements in force", "agreement_list", |_| list("", "status:in_force", 0));
    let person = first("person_list", "name");
    let name = person.split(' ').next_back().unwrap();
    let beginning: String = name.chars().take(3).collect();
    for (what, query) in [
        ("search: a name", name),
        ("search: a prefix", beginning.as_str()),
        ("search: one letter", "a"),
        ("search: two words", "digital cooperation"),
        ("search: a very common word", "visit"),
        ("search: without diacritics", "intalnire"),
    ] {
        measure(&desk, what, "search", |_| json!({ "query": query, "limit": 20 }));
    }
    let visit = desk.list_page("delegation_list", 1)[0]["id"].clone();
    measure(&desk, "a delegation's screen", "delegation_page", |_| json!({ "id": visit }));
    measure(
        &desk,
        "one edit, durable",
        "record_edit",
        |round| json!({ "kind": "delegation", "id": visit, "fields": { "places": format!("Islamabad {round}") } }),
    );
    let book = |_| json!({ "delegation": visit, "lang": "en" });
    measure(&desk, "briefing book", "export_document", book);
    compose(&desk, &visit);
}

/// The pages of a book after one paragraph of it was changed.
fn compose(desk: &Desk, visit: &Value) {
    let brief = desk.ask("brief_open", json!({ "document": "briefing", "delegation": visit }))["value"]["id"].clone();
    let section = desk.ask("brief_preview", json!({ "id": brief }))["sections"][1]["id"].clone();
    let note = json!({ "kind": "brief_note", "fields": { "brief": brief, "section": section } });
    let note = desk.ask("record_create", note)["value"]["id"].clone();
    let mut times: Vec<Duration> = (0..10)
        .map(|round| {
            let text = json!({ "text": format!("A paragraph of the briefing officer, changed {round} times.") });
            desk.ask("record_edit", json!({ "kind": "brief_note", "id": note, "fields": text }));
            once(desk, "brief_preview", json!({ "id": brief }))
        })
        .collect();
    print("pages after one paragraph changed", &mut times);
}

/// Asks fifty times and prints the median and the 95th percentile.
fn measure(desk: &Desk, what: &str, command: &str, args: impl Fn(usize) -> Value) {
    let rounds = if command == "export_document" { 10 } else { 50 };
    print(what, &mut (0..rounds).map(|round| once(desk, command, args(round))).collect::<Vec<Duration>>());
}

fn print(what: &str, times: &mut [Duration]) {
    times.sort();
    let at = |percent: usize| millis(times[times.len() * percent / 100]);
    println!("{what:<37} {:>8.2} ms {:>8.2} ms", at(50), at(95));
}

fn once(desk: &Desk, command: &str, args: Value) -> Duration {
    let start = Instant::now();
    desk.ask(command, args);
    start.elapsed()
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()));
        } else {
            std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}
