//! A small workspace in a temporary folder, and ways to look at its files from outside.

use attache_store::StoreError;
use attache_store::connection::Mode;
use attache_store::folder::{Folder, NewWorkspace};
use attache_store::key::{DatabaseKey, KdfCost};
use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use tempfile::TempDir;

pub const PASSPHRASE: &str = "a lamp in the corridor";

/// A text that stands in the database and must be nowhere else.
pub const MARKER: &str = "Ambassador Iolanda Sperling prefers the east lift";

pub fn noon() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_521_600, 0).unwrap()
}

pub fn minutes(count: i64) -> TimeDelta {
    TimeDelta::minutes(count)
}

/// Random bytes that are the same in every run.
pub fn random(seed: u64) -> impl FnMut(&mut [u8]) {
    let mut numbers = Numbers(seed);
    move |bytes| bytes.fill_with(|| numbers.below(256).try_into().unwrap())
}

/// Numbers without any order to the eye (splitmix64).
pub struct Numbers(pub u64);

impl Numbers {
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % bound
    }
}

pub struct Workspace {
    pub home: TempDir,
    pub folder: Folder,
    pub key: DatabaseKey,
}

pub fn new(passphrase: &str) -> NewWorkspace<'_> {
    NewWorkspace { passphrase, cost: KdfCost::TRIVIAL, demo: false }
}

impl Workspace {
    /// One person, whose notes are the marker.
    pub fn create() -> Self {
        let home = tempfile::tempdir().unwrap();
        let dir = home.path().join("Visits");
        let (folder, key) = Folder::create(&dir, &new(PASSPHRASE), &mut random(1), |conn| {
            conn.execute("INSERT INTO person (id, family, notes) VALUES ('p1', 'Sperling', ?1)", [MARKER])?;
            Ok::<_, StoreError>(())
        })
        .unwrap();
        Self { home, folder, key }
    }

    pub fn connect(&self, mode: Mode) -> Connection {
        self.folder.open_database(&self.key, mode, noon()).unwrap()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// Enough persons that damage can be done to a page other than the first.
    pub fn add_persons(&self, count: u32) {
        let mut conn = self.connect(Mode::ReadWrite);
        let transaction = conn.transaction().unwrap();
        for number in 0..count {
            let row = (format!("n{number}"), format!("Family {number}"), "Lorem ipsum ".repeat(20));
            transaction.execute("INSERT INTO person (id, family, notes) VALUES (?1, ?2, ?3)", row).unwrap();
        }
        transaction.commit().unwrap();
    }
}

pub fn persons(conn: &Connection) -> i64 {
    conn.query_row("SELECT count(*) FROM person", [], |row| row.get(0)).unwrap()
}

/// Every file under `dir`: its bytes and when it was last changed.
pub fn files(dir: &Path) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            let changed = path.metadata().unwrap().modified().unwrap();
            found.insert(path.clone(), (fs::read(&path).unwrap(), changed));
        }
    }
    found
}

pub fn names(dir: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// As the manifest and the reports write a sum.
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |digits, byte| digits + &format!("{byte:02x}"))
}

pub fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// Turns every bit of the byte at `place`.
pub fn flip(file: &Path, place: usize) {
    let mut bytes = fs::read(file).unwrap();
    if let Some(byte) = bytes.get_mut(place) {
        *byte ^= 0xff;
    }
    fs::write(file, bytes).unwrap();
}
