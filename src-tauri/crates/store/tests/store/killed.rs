//! A program that is killed loses nothing that it had acknowledged.
//!
//! This proves death of the process, not of the machine: what the disk does when the power fails no test here can see.

use crate::records::texts;
use crate::support::{Numbers, Workspace, noon};
use attache_domain::filter::parse;
use attache_domain::kind::Kind;
use attache_store::check::check;
use attache_store::connection::Mode;
use attache_store::folder::Folder;
use attache_store::key::DatabaseKey;
use attache_store::{Actor, Store, StoreError};
use std::env;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use zeroize::Zeroizing;

const DIR: &str = "ATTACHE_TEST_KILLED_DIR";
const FIRST: &str = "ATTACHE_TEST_KILLED_FIRST";
const ROUNDS: usize = 50;

/// One user action as the child does it: the person `n…` appears and the common row names it last.
fn write(store: &mut Store, number: u64) {
    let actor = Actor { name: "Ana Ionescu".into(), post: "Protocol".into(), at: format!("moment {number}") };
    let notes = "Lorem ipsum ".repeat(usize::try_from(number % 300).unwrap());
    let person = texts([("family", &format!("Family{number}")), ("notes", &notes)]);
    let last = texts([("register_no", &number.to_string())]);
    let written = store.write(&actor, |writer| {
        writer.insert(Kind::Person, &format!("n{number:08}"), "", &person)?;
        writer.set(Kind::Organisation, "o1", &last)
    });
    written.map(drop).map_err(|error: StoreError| error).unwrap();
}

/// The key is given raw, so that fifty rounds do not pay fifty key derivations.
fn open(workspace: &Folder) -> Store {
    let mut bytes = Zeroizing::new([0; 32]);
    crate::support::random(1)(bytes.as_mut_slice());
    let conn = workspace.open_database(&DatabaseKey::from_bytes(bytes), Mode::ReadWrite, noon()).unwrap();
    Store::new(conn, "device").unwrap()
}

/// Not a claim: the program that the next test kills.
#[test]
fn a_program_that_writes_until_it_is_killed() {
    let Ok(dir) = env::var(DIR) else { return };
    let first: u64 = env::var(FIRST).unwrap().parse().unwrap();
    let mut store = open(&Folder::open(Path::new(&dir)).unwrap());
    // Small enough that kills meet checkpoints, too.
    store.connection().pragma_update(None, "wal_autocheckpoint", 50).unwrap();
    for number in first.. {
        write(&mut store, number);
        println!("acknowledged {number}");
    }
}

/// The last number that a child acknowledged before it was killed, `after` acknowledgements or a few more.
fn acknowledged_until_killed(dir: &Path, first: u64, after: u64) -> u64 {
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["killed::a_program_that_writes_until_it_is_killed", "--exact", "--nocapture"])
        .env(DIR, dir)
        .env(FIRST, first.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut last = first - 1;
    for line in BufReader::new(child.stdout.take().unwrap()).lines() {
        // The last line may be cut, which makes it no acknowledgement.
        let Ok(line) = line else { break };
        if let Some(number) = line.split_once("acknowledged ").and_then(|(_, number)| number.parse().ok()) {
            last = number;
            if last == first + after {
                child.kill().unwrap();
            }
        }
    }
    child.wait().unwrap();
    last
}

#[test]
fn fifty_kills_lose_no_acknowledged_action() {
    let workspace = Workspace::create();
    let sql = "INSERT INTO organisation (id, name, register_no) VALUES ('o1', 'Common office', '0')";
    open(&workspace.folder).connection().execute(sql, []).unwrap();
    let mut numbers = Numbers(20_261_124);
    let mut first = 1;
    for round in 0..ROUNDS {
        let acknowledged = acknowledged_until_killed(workspace.folder.dir(), first, numbers.below(60));
        let store = open(&workspace.folder);
        let number = |sql: &str| -> u64 { store.connection().query_row(sql, [], |row| row.get(0)).unwrap() };
        let last = number("SELECT coalesce(max(substr(id, 2) + 0), 0) FROM person WHERE id LIKE 'n%'");
        let rows = number("SELECT count(*) FROM person WHERE id LIKE 'n%'");
        assert_eq!(rows, last, "round {round}: no row is missing between the first and the last");
        let named = number("SELECT register_no + 0 FROM organisation WHERE id = 'o1'");
        assert_eq!(named, last, "round {round}: an action is there whole or not at all");
        // Its line in the history, its edits and what finds it are part of the same whole.
        assert_eq!(number("SELECT count(*) FROM action"), last, "round {round}");
        assert_eq!(number("SELECT count(*) FROM edit"), 2 * last, "round {round}");
        let hits = store.search(&parse(&format!("\"Family{last}\"")).unwrap(), 9).unwrap();
        assert_eq!(hits.len(), 1, "round {round}: {last} is found");
        // One more may have been committed whose acknowledgement the kill cut off.
        assert!(last == acknowledged || last == acknowledged + 1, "round {round}: {acknowledged} of {last}");
        assert_eq!(check(store.connection()).unwrap(), [], "round {round}");
        first = last + 1;
    }
    assert!(first > 500, "the rounds did write: {first}");
}
