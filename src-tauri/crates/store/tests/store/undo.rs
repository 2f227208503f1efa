//! Undo gives back exactly what was shown, redo what it took away, whatever was done; and what one finds depends on the
//! records alone, not on the way that led to them.

use crate::records::{WORDS, act, asked, ids, in_memory, lists, officer, searches, standing, texts, value};
use attache_domain::filter::parse;
use attache_domain::kind::Kind;
use attache_domain::record::fields;
use attache_store::{AgreementRow, Store, StoreError};
use proptest::prelude::*;
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};
use std::collections::BTreeMap;

/// Something that a user does, by numbers that are read against what there is.
#[derive(Debug, Clone)]
pub enum Step {
    /// Creates records, each with some fields, in one action; some are deleted again by the same.
    Create(Vec<(usize, u64)>),
    /// Changes fields, each of some record, in one action.
    Edit(Vec<(usize, usize, usize)>),
    Delete(usize),
    Restore(usize),
}

pub fn steps() -> impl Strategy<Value = Vec<Step>> {
    let create = prop::collection::vec((0..1_000_usize, any::<u64>()), 1..4).prop_map(Step::Create);
    let edit = prop::collection::vec((0..1_000_usize, 0..100_usize, 0..1_000_usize), 1..5).prop_map(Step::Edit);
    let step = prop_oneof![
        3 => create,
        5 => edit,
        2 => (0..1_000_usize).prop_map(Step::Delete),
        1 => (0..1_000_usize).prop_map(Step::Restore),
    ];
    prop::collection::vec(step, 1..14)
}

/// A history of a workspace: what was created, in order, and how many actions there were.
pub struct Story {
    pub store: Store,
    known: Vec<(Kind, String)>,
    moment: usize,
}

/// A row of an import is written once, and a translation stays with its record: their links are not edited.
fn editable(kind: Kind) -> Vec<&'static str> {
    let fixed = matches!(kind, Kind::Translation | Kind::SourceNote);
    fields(kind).map(|field| field.name).filter(|name| !fixed || *name == "text").collect()
}

impl Story {
    /// A few records of every kind, so that there is something to change from the first step on.
    pub fn begin() -> Self {
        let mut story = Self { store: in_memory(), known: Vec::new(), moment: 0 };
        for seed in 0..2_u64 {
            for at in 0..Kind::ALL.len() {
                story.tell(&Step::Create(vec![(at, seed * 7 + at as u64)]));
            }
        }
        story
    }

    pub fn tell(&mut self, step: &Step) {
        self.moment += 1;
        let known = &mut self.known;
        let before = known.clone();
        let pick = |number: usize| before[number % before.len()].clone();
        act(&mut self.store, self.moment, |writer| {
            match step {
                Step::Create(records) => {
                    for (number, seed) in records {
                        let kind = Kind::ALL[number % Kind::ALL.len()];
                        let id = format!("r{:04}", known.len());
                        let mut record = BTreeMap::new();
                        for (at, field) in fields(kind).enumerate() {
                            let number =
                                usize::try_from(seed.rotate_left(u32::try_from(at).unwrap() * 5) % 1_000).unwrap();
                            record.insert(field.name.to_owned(), value(kind, field.name, number, known));
                        }
                        if matches!(kind, Kind::Translation | Kind::SourceNote) {
                            let (of, id) = known[usize::try_from(*seed).unwrap_or(0) % known.len().max(1)].clone();
                            record.extend(texts([
                                ("kind", of.name()),
                                ("record", &id),
                                ("field", "title"),
                                ("lang", "ro"),
                            ]));
                        }
                        writer.insert(kind, &id, "", &record)?;
                        if seed % 9 == 8 {
                            writer.delete(kind, &id)?;
                        }
                        known.push((kind, id));
                    }
                }
                Step::Edit(edits) => {
                    for (record, field, number) in edits {
                        let (kind, id) = pick(*record);
                        let names = editable(kind);
                        if let Some(name) = names.get(field % names.len().max(1)) {
                            let value = value(kind, name, *number, known);
                            writer.set(kind, &id, &BTreeMap::from([((*name).to_owned(), value)]))?;
                        }
                    }
                }
                Step::Delete(record) => {
                    let (kind, id) = pick(*record);
                    writer.delete(kind, &id)?;
                }
                Step::Restore(record) => {
                    let (kind, id) = pick(*record);
                    writer.restore(kind, &id)?;
                }
            }
            writer.name("edit", None, "", 1);
            Ok(())
        });
    }

    /// Everything that stands, is listed and is found, a line each.
    fn shown(&self) -> Vec<String> {
        let records = standing(&self.store).into_iter().map(|record| format!("{record:?}"));
        records.chain(lists(&self.store)).chain(searches(&self.store)).collect()
    }
}

/// The same rows in a file that never saw another state: written at once, then indexed.
fn written_at_once(store: &Store) -> Store {
    let mut conn = Connection::open_in_memory().unwrap();
    attache_store::migration::migrate(&mut conn).unwrap();
    for kind in Kind::ALL {
        let table = kind.table();
        let mut rows = store.connection().prepare(&format!("SELECT * FROM {table}")).unwrap();
        let width = rows.column_count();
        let marks = vec!["?"; width].join(", ");
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let row: Vec<Sql> = (0..width).map(|at| row.get(at).unwrap()).collect();
            conn.execute(&format!("INSERT INTO {table} VALUES ({marks})"), params_from_iter(row)).unwrap();
        }
    }
    let mut fresh = Store::new(conn, "device").unwrap();
    act(&mut fresh, 0, |writer| {
        for kind in Kind::ALL {
            for id in ids(store, kind) {
                // No search reads the source of a record; that it is written has the record indexed.
                writer.set(kind, &id, &texts([("source", "written at once")]))?;
            }
        }
        Ok(())
    });
    fresh
}

/// The first lines that differ, so that a failure can be read.
fn difference(shown: &[String], wanted: &[String]) -> Option<String> {
    let first = shown.iter().zip(wanted).find(|(one, other)| one != other);
    let first = first.map(|(one, other)| format!("shown:  {one}\nwanted: {other}"));
    first.or_else(|| (shown.len() != wanted.len()).then(|| format!("{} lines of {}", shown.len(), wanted.len())))
}

fn sorted(mut lines: Vec<String>) -> Vec<String> {
    lines.sort();
    lines
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undoing_everything_shows_what_was_there_and_redoing_everything_what_was_done(steps in steps()) {
        let mut story = Story::begin();
        let before = story.shown();
        let first = story.store.next_undo().unwrap().map(|(action, _)| action);
        for step in &steps {
            story.tell(step);
        }
        let after = story.shown();

        let mut undone = 0;
        while story.store.next_undo().unwrap().map(|(action, _)| action) != first {
            undone += 1;
            let reverted = story.store.undo(&officer(700 + undone), &mut |_, _| Ok(())).unwrap().unwrap();
            prop_assert_eq!(reverted.value.left, []);
        }
        prop_assert_eq!(difference(&story.shown(), &before), None);

        for redone in 0..undone {
            let reverted = story.store.redo(&officer(900 + redone), &mut |_, _| Ok(())).unwrap().unwrap();
            prop_assert_eq!(reverted.value.left, []);
        }
        prop_assert!(story.store.next_redo().unwrap().is_none());
        prop_assert_eq!(difference(&story.shown(), &after), None);
    }

    #[test]
    fn what_is_found_and_listed_follows_from_the_records_alone(steps in steps()) {
        let mut story = Story::begin();
        for step in &steps {
            story.tell(step);
        }
        let fresh = written_at_once(&story.store);
        prop_assert_eq!(difference(&sorted(searches(&story.store)), &sorted(searches(&fresh))), None);
        prop_assert_eq!(difference(&lists(&story.store), &lists(&fresh)), None);
    }
}

#[test]
fn a_field_that_was_changed_since_is_left_and_named() {
    let mut store = in_memory();
    act(&mut store, 1, |writer| {
        writer.insert(Kind::Person, "p1", "", &texts([("family", "Qureshi"), ("given", "Sana")]))
    });
    act(&mut store, 2, |writer| writer.set(Kind::Person, "p1", &texts([("family", "Malik"), ("given", "Saima")])));
    // Another device's action stands on another stack, as an exchange will bring it.
    act(&mut store, 3, |writer| writer.set(Kind::Person, "p1", &texts([("family", "Khan")])));
    store.connection().execute("UPDATE action SET device = 'another' WHERE id = 3", []).unwrap();

    let reverted = store.undo(&officer(4), &mut |_, _| Ok(())).unwrap().unwrap().value;
    assert_eq!(reverted.left, [("Saima Khan".to_owned(), "family".to_owned())]);
    let person = store.record(Kind::Person, "p1").unwrap().unwrap();
    assert_eq!((person.text("family"), person.text("given")), ("Khan", "Sana"));
}

#[test]
fn a_new_action_ends_what_could_be_redone() {
    let mut store = in_memory();
    act(&mut store, 1, |writer| writer.insert(Kind::Person, "p1", "", &texts([("family", "Qureshi")])));
    act(&mut store, 2, |writer| writer.set(Kind::Person, "p1", &texts([("family", "Malik")])));
    store.undo(&officer(3), &mut |_, _| Ok(())).unwrap();
    assert!(store.next_redo().unwrap().is_some());
    act(&mut store, 4, |writer| writer.set(Kind::Person, "p1", &texts([("given", "Sana")])));
    assert!(store.next_redo().unwrap().is_none());
    assert!(store.redo(&officer(5), &mut |_, _| Ok(())).unwrap().is_none());
}

#[test]
fn an_undo_that_is_stopped_changes_nothing() {
    let mut store = in_memory();
    act(&mut store, 1, |writer| writer.insert(Kind::Person, "p1", "", &texts([("family", WORDS[0])])));
    let stopped = store.undo(&officer(2), &mut |_, _| Err(StoreError::HardDelete));
    assert!(stopped.is_err());
    assert_eq!(store.search(&parse(WORDS[0]).unwrap(), 9).unwrap().len(), 1);
    assert!(store.next_undo().unwrap().is_some());
    assert!(store.next_redo().unwrap().is_none());
}

#[test]
fn restoring_brings_back_what_was_deleted_with_the_record_and_nothing_deleted_before() {
    let mut store = in_memory();
    act(&mut store, 1, |writer| {
        writer.insert(Kind::Agreement, "a1", "", &texts([("title", "Air services")]))?;
        writer.insert(
            Kind::AgreementEvent,
            "e1",
            "",
            &texts([("agreement", "a1"), ("sort", "signed"), ("done_on", "2020-01-10")]),
        )?;
        writer.insert(
            Kind::AgreementEvent,
            "e2",
            "",
            &texts([("agreement", "a1"), ("sort", "terminated"), ("done_on", "2021-01-10")]),
        )
    });
    let status =
        |store: &Store| store.list::<AgreementRow>(&asked("")).unwrap().rows.first().map(|row| row.status.clone());
    act(&mut store, 2, |writer| writer.delete(Kind::AgreementEvent, "e2"));
    assert_eq!(status(&store).as_deref(), Some("signed"));
    act(&mut store, 3, |writer| writer.delete(Kind::Agreement, "a1"));
    assert_eq!(status(&store), None);
    act(&mut store, 4, |writer| writer.restore(Kind::Agreement, "a1"));
    assert_eq!(status(&store).as_deref(), Some("signed"));
}
