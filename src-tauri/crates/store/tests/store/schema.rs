//! The columns of a fresh file are the catalogue of fields, and `docs/schema.sql` shows them with their comments.

use attache_domain::field::Form;
use attache_domain::kind::Kind;
use attache_domain::record::{BOOKKEEPING, fields};
use attache_store::migration::{MIGRATIONS, migrate};
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// Tables that no action captures: history, settings, what is typed, what is derived.
const OUTSIDE: [&str; 8] =
    ["action", "agreement_fact", "draft", "edit", "export_log", "final_copy", "found", "setting"];

fn fresh() -> Connection {
    let mut conn = Connection::open_in_memory().unwrap();
    migrate(&mut conn).unwrap();
    conn
}

/// A column's type, default and whether it takes NULL.
#[derive(Debug, PartialEq)]
struct Column(&'static str, Option<&'static str>, bool);

fn columns(conn: &Connection, table: &str) -> Vec<(String, String, Option<String>, bool)> {
    let mut query =
        conn.prepare("SELECT name, type, dflt_value, \"notnull\" = 0 FROM pragma_table_info(?1) ORDER BY cid").unwrap();
    let rows = query.query_map([table], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))).unwrap();
    rows.map(Result::unwrap).collect()
}

#[test]
fn every_table_of_records_has_the_fields_of_its_kind_and_no_others() {
    let conn = fresh();
    for kind in Kind::ALL {
        let mut expected: BTreeMap<&str, Column> = BTreeMap::new();
        for field in fields(kind) {
            let column = match field.form {
                Form::Prose => Column("LONGTEXT", Some("''"), false),
                Form::Integer => Column("INTEGER", None, true),
                Form::Flag => Column("INTEGER", Some("0"), false),
                _ => Column("TEXT", Some("''"), false),
            };
            assert!(expected.insert(field.name, column).is_none(), "{} is declared twice", field.name);
        }
        for name in BOOKKEEPING {
            let column = match *name {
                "id" | "deleted_at" => Column("TEXT", None, true),
                "revision" => Column("INTEGER", Some("1"), false),
                _ => Column("TEXT", Some("''"), false),
            };
            expected.insert(name, column);
        }
        let columns = columns(&conn, kind.table());
        assert_eq!(columns.first().map(|column| column.0.as_str()), Some("id"), "{}", kind.table());
        for (name, sort, default, nullable) in &columns {
            let Some(Column(wanted, value, null)) = expected.remove(name.as_str()) else {
                panic!("{}.{name} is in no list of fields", kind.table());
            };
            assert_eq!(
                (sort.as_str(), default.as_deref(), *nullable),
                (wanted, value, null),
                "{}.{name}",
                kind.table()
            );
        }
        assert_eq!(expected.keys().collect::<Vec<_>>(), Vec::<&&str>::new(), "{} lacks columns", kind.table());
    }
}

#[test]
fn every_table_is_a_kind_of_record_or_named_as_standing_outside_the_history() {
    let conn = fresh();
    let sql = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name";
    let mut query = conn.prepare(sql).unwrap();
    let found: Vec<String> = query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut expected: Vec<&str> = Kind::ALL.iter().map(|kind| kind.table()).chain(OUTSIDE).collect();
    expected.sort_unstable();
    assert_eq!(found, expected);
}

#[test]
fn nothing_but_the_id_of_a_record_is_unique() {
    let conn = fresh();
    for kind in Kind::ALL {
        let sql = "SELECT count(*) FROM pragma_index_list(?1) WHERE \"unique\" = 1 AND origin <> 'pk'";
        let unique: i64 = conn.query_row(sql, [kind.table()], |row| row.get(0)).unwrap();
        assert_eq!(unique, 0, "{}: two officers may make the same, offline", kind.table());
    }
}

/// The shipped steps one after another, as a reader wants them.
fn described() -> String {
    let mut text = "-- The schema of workspace.db: the shipped steps in order. Made from src-tauri/crates/store/src/migrations by\n\
                    -- the test `the_generated_schema_in_docs_is_what_a_fresh_file_is_made_of`; set ATTACHE_BLESS=1 to write it again.\n"
        .to_owned();
    for step in MIGRATIONS {
        write!(text, "\n-- Step {}: {}\n\n{}", step.version, step.name, step.sql).unwrap();
    }
    text
}

#[test]
fn the_generated_schema_in_docs_is_what_a_fresh_file_is_made_of() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../docs/schema.sql");
    if std::env::var_os("ATTACHE_BLESS").is_some() {
        std::fs::write(&file, described()).unwrap();
    }
    let shown = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(shown == described(), "docs/schema.sql is not what the migrations say: run this test with ATTACHE_BLESS=1");
}

#[test]
fn every_column_says_what_it_is() {
    for step in MIGRATIONS {
        let mut inside = false;
        for line in step.sql.lines() {
            match line.trim() {
                line if line.starts_with("CREATE TABLE") => inside = true,
                line if line.starts_with(')') => inside = false,
                line if inside && !line.starts_with("PRIMARY KEY") => {
                    assert!(line.contains("-- "), "step {}: {line}", step.version);
                }
                _ => {}
            }
        }
    }
}
