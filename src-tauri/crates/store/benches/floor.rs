//! The floor beside which the product's times are read: the barest SQL for the same question, on the same file, without
//! the store. `cargo xtask bench` names the workspace in `ATTACHE_BENCH_WORKSPACE` (the demo's passphrase opens it).

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a bench that fails shall say so"
)]

use attache_store::connection::Mode;
use attache_store::folder::Folder;
use rusqlite::Connection;
use std::path::PathBuf;
use std::time::{Duration, Instant};

const ROUNDS: usize = 50;

fn main() {
    let Some(workspace) = std::env::var_os("ATTACHE_BENCH_WORKSPACE").map(PathBuf::from) else {
        println!("ATTACHE_BENCH_WORKSPACE names no workspace: run `cargo xtask bench`");
        return;
    };
    let folder = Folder::open(&workspace).unwrap();
    let derivation = Instant::now();
    let key = folder.unlock("forum-of-two-capitals").unwrap();
    println!("floor: key derivation                 {:>8.2} ms", millis(derivation.elapsed()));
    let open = Instant::now();
    let conn = folder.open_database(&key, Mode::ReadWrite, chrono::DateTime::UNIX_EPOCH).unwrap();
    println!("floor: open the file                  {:>8.2} ms", millis(open.elapsed()));
    for (what, sql) in [
        ("60 rows of a table by its key", "SELECT id, code, title FROM delegation ORDER BY id LIMIT 60"),
        ("count one kind by its index", "SELECT count(*) FROM found WHERE kind = 'person' AND standing = 1"),
        ("20 matches of a word, unranked", "SELECT rowid FROM found_text WHERE found_text MATCH 'visit' LIMIT 20"),
        (
            "20 matches of a word, ranked",
            "SELECT rowid FROM found_text WHERE found_text MATCH 'intalnire' ORDER BY rank LIMIT 20",
        ),
    ] {
        measure(what, || rows(&conn, sql));
    }
    measure("one row changed, durable", || {
        conn.execute("INSERT OR REPLACE INTO setting VALUES ('bench', hex(randomblob(8)))", []).unwrap();
    });
}

fn rows(conn: &Connection, sql: &str) {
    let mut query = conn.prepare_cached(sql).unwrap();
    let mut found = query.query([]).unwrap();
    while found.next().unwrap().is_some() {}
}

fn measure(what: &str, work: impl Fn()) {
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    times.sort();
    println!("floor: {what:<30} {:>8.2} ms {:>8.2} ms", millis(times[ROUNDS / 2]), millis(times[ROUNDS * 95 / 100]));
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}
