//! The schema's steps: never edited, never half done, and every way leads to the same schema.

use crate::support::{PASSPHRASE, Workspace, hexadecimal, names, new, noon, random};
use attache_store::StoreError;
use attache_store::backup::{read_manifest, restore};
use attache_store::connection::{self, Mode};
use attache_store::folder::Folder;
use attache_store::migration::{MIGRATIONS, Migration, latest, migrate_with, version};
use rusqlite::Connection;
use sha2::{Digest, Sha256};

/// The SHA-256 of every step. A line is added with a step, and never changed once that step has been shipped.
const PINNED: &[(u32, &str)] = &[
    (1, "17704e1c9c9334823bb8c9aeda34047f538e0a354285b5c12ba5c461c7f922c2"),
    (2, "f512c7f42d1b5f951a17a9e7490765fe17ee52cf6f2abdf9c39f0afff64a26be"),
    (3, "c17244834bfbb58f3ce8372b53a35bbb38bf1d5684ef4e9e04296d6c8374274b"),
    (4, "cf444f42f7d0898b5755b8e54e9786754fe026898d1d8d4b60bbb8b376074038"),
];

#[test]
fn a_step_is_never_edited_after_it_was_shipped() {
    assert!(PINNED.iter().map(|(number, _)| *number).eq(1..=latest()), "every step is pinned");
    for (step, (number, pinned)) in MIGRATIONS.iter().zip(PINNED) {
        assert_eq!(
            hexadecimal(&Sha256::digest(step.sql)),
            *pinned,
            "step {number} has another text than the one that was shipped"
        );
    }
}

#[test]
fn steps_are_numbered_without_gaps() {
    assert!(MIGRATIONS.iter().map(|step| step.version).eq(1..=latest()));
}

/// Every statement of the schema, in the order of its names.
fn schema(conn: &Connection) -> Vec<(String, String)> {
    let sql = "SELECT name, coalesce(sql, '') FROM sqlite_schema ORDER BY name";
    conn.prepare(sql)
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect()
}

/// The ordinary tables: not SQLite's own, not a search index or what one keeps behind it.
fn tables(conn: &Connection) -> Vec<String> {
    let sql = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'";
    conn.prepare(sql).unwrap().query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

/// A row in every table, each column with a value of its own.
fn populate(conn: &Connection) {
    conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    for table in tables(conn) {
        let mut statement = conn.prepare("SELECT name, type FROM pragma_table_info(?1)").unwrap();
        let columns: Vec<(String, String)> =
            statement.query_map([&table], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
        let listed: Vec<_> = columns.iter().map(|(name, _)| format!("\"{name}\"")).collect();
        let values: Vec<_> = columns
            .iter()
            .map(|(name, of)| if of == "INTEGER" { "1".to_owned() } else { format!("'a {name} of {table}'") })
            .collect();
        let sql = format!("INSERT INTO \"{table}\" ({}) VALUES ({})", listed.join(", "), values.join(", "));
        conn.execute_batch(&sql).unwrap();
    }
    conn.execute_batch("PRAGMA foreign_keys = ON").unwrap();
}

/// The first values of every row, table by table.
fn rows(conn: &Connection, tables: &[String]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for table in tables {
        let mut statement = conn.prepare(&format!("SELECT * FROM \"{table}\"")).unwrap();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            found.push((table.clone(), format!("{:?}", row.get_ref(0).unwrap())));
        }
    }
    found
}

fn in_memory(steps: &[Migration]) -> Connection {
    let mut conn = Connection::open_in_memory().unwrap();
    migrate_with(&mut conn, steps).unwrap();
    conn
}

#[test]
fn a_populated_file_of_any_version_keeps_its_rows_and_gets_the_schema_of_a_fresh_one() {
    let fresh = schema(&in_memory(MIGRATIONS));
    for old in 1..MIGRATIONS.len() {
        let mut conn = in_memory(&MIGRATIONS[..old]);
        populate(&conn);
        let tables = tables(&conn);
        let before = rows(&conn, &tables);
        assert!(!before.is_empty());
        migrate_with(&mut conn, MIGRATIONS).unwrap();
        assert_eq!(schema(&conn), fresh, "from version {old}");
        assert_eq!(rows(&conn, &tables), before, "from version {old}");
        assert_eq!(version(&conn).unwrap(), latest());
    }
}

#[test]
fn a_step_that_fails_leaves_the_file_as_the_step_before_left_it() {
    let broken = [
        Migration { version: 1, name: "one", sql: "CREATE TABLE one (id TEXT)" },
        Migration { version: 2, name: "two", sql: "CREATE TABLE two (id TEXT); INSERT INTO three VALUES (1)" },
    ];
    let mut conn = Connection::open_in_memory().unwrap();
    assert!(migrate_with(&mut conn, &broken).is_err());
    assert_eq!(version(&conn).unwrap(), 1);
    assert_eq!(tables(&conn), ["one"]);
}

#[test]
fn a_file_of_a_newer_version_is_not_migrated() {
    let mut conn = in_memory(MIGRATIONS);
    let before = schema(&conn);
    assert_eq!(migrate_with(&mut conn, &MIGRATIONS[..1]).unwrap_err().code(), "from_the_future");
    assert_eq!(schema(&conn), before);
}

#[test]
fn an_older_file_is_backed_up_before_it_is_migrated() {
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().join("Visits");
    let (folder, key) = Folder::create(&dir, &new(PASSPHRASE), &mut random(1), |_| Ok::<_, StoreError>(())).unwrap();
    let path = folder.database();
    // An older version's program would have left this file.
    std::fs::remove_file(&path).unwrap();
    let mut conn = connection::create(&path, &key).unwrap();
    migrate_with(&mut conn, &MIGRATIONS[..1]).unwrap();
    conn.execute("INSERT INTO person (id, family) VALUES ('p1', 'Sperling')", []).unwrap();
    drop(conn);

    let answer = folder.open_database(&key, Mode::ReadOnly, noon());
    assert_eq!(answer.unwrap_err().code(), "read_only");
    assert!(names(&folder.backups()).is_empty());

    let conn = folder.open_database(&key, Mode::ReadWrite, noon()).unwrap();
    assert_eq!(version(&conn).unwrap(), latest());
    let [backup] = names(&folder.backups()).try_into().unwrap();
    let backup = folder.backups().join(backup);
    assert_eq!(read_manifest(&backup).unwrap().schema, 1);

    let restored = home.path().join("Restored");
    let fill = |conn: Connection| {
        assert_eq!(conn.query_row("SELECT family FROM person", [], |row| row.get::<_, String>(0))?, "Sperling");
        Ok::<_, StoreError>(())
    };
    restore(&backup, &restored, PASSPHRASE, fill).unwrap();
}

#[test]
fn two_programs_that_meet_an_older_file_migrate_it_once() {
    let workspace = Workspace::create();
    let path = workspace.path("shared.db");
    let mut one = connection::create(&path, &workspace.key).unwrap();
    let mut other = connection::open(&path, &workspace.key, Mode::ReadWrite).unwrap();
    migrate_with(&mut one, &MIGRATIONS[..1]).unwrap();
    migrate_with(&mut other, MIGRATIONS).unwrap();
    migrate_with(&mut one, MIGRATIONS).unwrap();
    assert_eq!(version(&one).unwrap(), latest());
}
