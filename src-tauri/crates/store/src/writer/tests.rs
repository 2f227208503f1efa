//! What the one write path promises, from inside: some of it no caller could even try.

use super::*;
use crate::error::StoreError;
use attache_domain::filter::parse;

fn store() -> Store {
    let mut conn = Connection::open_in_memory().unwrap();
    crate::migration::migrate(&mut conn).unwrap();
    Store::new(conn, "device").unwrap()
}

fn officer(at: &str) -> Actor {
    Actor { name: "Ana Ionescu".into(), post: "Protocol".into(), at: at.into() }
}

fn texts<const N: usize>(pairs: [(&str, &str); N]) -> BTreeMap<String, Value> {
    pairs.into_iter().map(|(name, text)| (name.to_owned(), text.into())).collect()
}

fn write<R>(store: &mut Store, at: &str, work: impl FnOnce(&mut Writer<'_>) -> Result<R>) -> Result<Written<R>> {
    store.write(&officer(at), work)
}

fn count(store: &Store, sql: &str) -> i64 {
    store.conn.query_row(sql, [], |row| row.get(0)).unwrap()
}

fn qureshi() -> Store {
    let mut store = store();
    let person = texts([("family", "Qureshi"), ("given", "Sana")]);
    write(&mut store, "1", |writer| writer.insert(Kind::Person, "p1", "PK", &person)).unwrap();
    store
}

#[test]
fn a_row_deleted_for_good_is_refused_and_stands_again() {
    let mut store = qureshi();
    let answer =
        write(&mut store, "2", |writer| Ok(writer.conn().execute("DELETE FROM person WHERE id = 'p1'", [])?));
    assert!(matches!(answer, Err(StoreError::HardDelete)));
    assert_eq!(store.record(Kind::Person, "p1").unwrap().unwrap().text("family"), "Qureshi");
    assert_eq!(count(&store, "SELECT count(*) FROM action"), 1);
}

#[test]
fn work_that_fails_half_way_changes_nothing() {
    let mut store = qureshi();
    let answer = write(&mut store, "2", |writer| {
        writer.set(Kind::Person, "p1", &texts([("family", "Malik")]))?;
        writer.set(Kind::Person, "p9", &texts([("family", "Nobody")]))
    });
    assert!(matches!(answer, Err(StoreError::NoSuchRecord { .. })));
    assert_eq!(store.title(Kind::Person, "p1").unwrap(), "Sana Qureshi");
    assert!(store.search(&parse("Malik").unwrap(), 9).unwrap().is_empty());
    // And the store writes on.
    write(&mut store, "3", |writer| writer.set(Kind::Person, "p1", &texts([("family", "Khan")]))).unwrap();
    assert_eq!(store.title(Kind::Person, "p1").unwrap(), "Sana Khan");
}

#[test]
fn an_action_that_changes_nothing_leaves_no_line() {
    let mut store = qureshi();
    let same = texts([("family", "Qureshi")]);
    let written = write(&mut store, "2", |writer| writer.set(Kind::Person, "p1", &same)).unwrap();
    assert_eq!((written.action, written.touched.len()), (None, 0));
    let person = store.record(Kind::Person, "p1").unwrap().unwrap();
    assert_eq!((person.revision, person.updated_at.as_str()), (1, "1"));
}

#[test]
fn edits_stand_in_the_history_under_the_names_of_their_fields() {
    let mut store = qureshi();
    let change = BTreeMap::from([("family".to_owned(), "Malik".into()), ("birth_date".to_owned(), "1971-05".into())]);
    let written = write(&mut store, "2", |writer| {
        writer.set(Kind::Person, "p1", &change)?;
        writer.name("edit", Some(Kind::Person), "Sana Malik", 1);
        Ok(())
    })
    .unwrap();
    assert_eq!(written.touched, BTreeSet::from([Kind::Person]));

    let history = store.history(Kind::Person, "p1").unwrap();
    let [edited, created] = history.as_slice() else { panic!("{history:?}") };
    let told: Vec<_> =
        edited.edits.iter().map(|edit| (edit.field.as_str(), edit.old.as_str(), edit.new.as_str())).collect();
    assert_eq!(told, [("birth_date", "", "1971-05"), ("family", "Qureshi", "Malik")]);
    assert_eq!((edited.who.as_str(), edited.at.as_str(), edited.deed.verb.as_str()), ("Ana Ionescu", "2", "edit"));
    assert_eq!(created.edits.iter().map(|edit| edit.field.as_str()).collect::<Vec<_>>(), [""]);
    let person = store.record(Kind::Person, "p1").unwrap().unwrap();
    assert_eq!((person.revision, person.created_at.as_str(), person.updated_at.as_str()), (2, "1", "2"));
}

/// Two and a half times what one capture holds, with changes before the first cut and after the last.
fn import(writer: &mut Writer<'_>) -> Result<()> {
    writer.set(Kind::Person, "p1", &texts([("family", "Malik")]))?;
    for number in 0..2_500 {
        let id = format!("n{number:04}");
        writer.insert(Kind::Person, &id, "", &texts([("family", "Imported"), ("given", &id)]))?;
        let decoded: i64 =
            writer.conn().query_row("SELECT count(*) FROM edit WHERE action > 1", [], |row| row.get(0))?;
        // The first action's row counts among the thousand, too.
        assert_eq!(decoded, (number + 2) / 1_000 * 1_000, "after row {number} memory holds less than a thousand");
    }
    writer.set(Kind::Person, "p1", &texts([("family", "Khan")]))?;
    writer.set(Kind::Person, "n0000", &texts([("family", "Renamed")]))?;
    writer.name("import", Some(Kind::Person), "people.csv", 2_500);
    Ok(())
}

#[test]
fn a_long_action_is_cut_every_thousand_rows_and_still_undone_as_one() {
    let mut store = qureshi();
    write(&mut store, "2", import).unwrap();
    assert_eq!(store.totals().unwrap()["people"], 2_501);
    let history = store.history(Kind::Person, "p1").unwrap();
    let told: Vec<_> = history[0].edits.iter().map(|edit| (edit.old.as_str(), edit.new.as_str())).collect();
    assert_eq!(told, [("Qureshi", "Khan")], "what stood between is nobody's business");

    let mut heard = Vec::new();
    let mut hear = |done, total| {
        heard.push((done, total));
        Ok(())
    };
    let undone = store.undo(&officer("3"), &mut hear).unwrap().unwrap();
    assert_eq!(undone.value.left, []);
    assert_eq!(undone.value.deed.count, 2_500);
    assert!(heard.is_sorted() && heard.last().is_some_and(|(done, total)| done == total));
    assert_eq!(store.totals().unwrap()["people"], 1);
    assert_eq!(store.title(Kind::Person, "p1").unwrap(), "Sana Qureshi");
    assert!(store.search(&parse("Imported").unwrap(), 9).unwrap().is_empty());

    store.redo(&officer("4"), &mut |_, _| Ok(())).unwrap();
    assert_eq!(store.totals().unwrap()["people"], 2_501);
    assert_eq!(store.title(Kind::Person, "p1").unwrap(), "Sana Khan");
    assert_eq!(store.title(Kind::Person, "n0000").unwrap(), "n0000 Renamed");
    assert_eq!(store.search(&parse("Imported").unwrap(), 9_999).unwrap().len(), 2_499);
}

#[test]
fn a_record_created_and_deleted_by_one_long_action_stays_away_when_that_is_undone() {
    let mut store = store();
    write(&mut store, "1", |writer| {
        writer.insert(Kind::Organisation, "o1", "", &texts([("name", "Short-lived office")]))?;
        for number in 0..1_000 {
            writer.insert(Kind::Person, &format!("n{number:04}"), "", &texts([("family", "Imported")]))?;
        }
        writer.delete(Kind::Organisation, "o1")
    })
    .unwrap();
    store.undo(&officer("2"), &mut |_, _| Ok(())).unwrap();
    assert_eq!(store.totals().unwrap()["organisations"], 0);
    assert_eq!(store.totals().unwrap()["people"], 0);
}

#[test]
fn a_record_is_no_longer_found_through_what_was_moved_to_another() {
    let mut store = qureshi();
    write(&mut store, "2", |writer| {
        writer.insert(Kind::Person, "p2", "PK", &texts([("family", "Malik")]))?;
        writer.insert(Kind::Post, "s1", "PK", &texts([("title", "Harbourmaster")]))?;
        writer.insert(Kind::Tenure, "t1", "PK", &texts([("person", "p1"), ("post", "s1")]))
    })
    .unwrap();
    let found = |store: &Store, word: &str| -> Vec<String> {
        store.search(&parse(word).unwrap(), 9).unwrap().into_iter().map(|hit| hit.id).collect()
    };
    assert_eq!(found(&store, "harbourmaster"), ["p1"]);
    write(&mut store, "3", |writer| writer.set(Kind::Tenure, "t1", &texts([("person", "p2")]))).unwrap();
    assert_eq!(found(&store, "harbourmaster"), ["p2"]);
}

#[test]
fn a_new_name_finds_everything_that_names_the_person_or_the_body() {
    let mut store = qureshi();
    write(&mut store, "2", |writer| {
        writer.insert(Kind::Organisation, "o1", "", &texts([("name", "Board of Ports")]))?;
        writer.insert(Kind::Delegation, "d1", "PK", &texts([("title", "Visit"), ("host", "o1"), ("country", "PK")]))?;
        writer.insert(Kind::Action, "f1", "PK", &texts([("title", "Send"), ("owner", "p1")]))?;
        writer.insert(
            Kind::Action,
            "f2",
            "PK",
            &texts([("title", "Ask"), ("counterpart", "p1"), ("delegation", "d1")]),
        )?;
        writer.insert(Kind::Point, "q1", "PK", &texts([("text", "Thank"), ("sort", "make"), ("addressee", "p1")]))?;
        writer.insert(Kind::Education, "e1", "PK", &texts([("person", "p1"), ("institution", "o1")]))?;
        writer.insert(Kind::Agreement, "a1", "PK", &texts([("title", "Ports")]))?;
        writer.insert(Kind::AgreementParty, "y1", "PK", &texts([("agreement", "a1"), ("organisation", "o1")]))
    })
    .unwrap();
    write(&mut store, "3", |writer| {
        writer.set(Kind::Person, "p1", &texts([("family", "Newname")]))?;
        writer.set(Kind::Organisation, "o1", &texts([("name", "Harbour Council")]))?;
        writer.set(Kind::Delegation, "d1", &texts([("country", "TR")]))
    })
    .unwrap();
    let found = |word: &str| -> BTreeSet<String> {
        store.search(&parse(word).unwrap(), 20).unwrap().into_iter().map(|hit| hit.id).collect()
    };
    assert_eq!(found("newname"), ["f1", "f2", "p1", "q1"].map(str::to_owned).into());
    assert_eq!(found("council"), ["a1", "d1", "o1", "p1"].map(str::to_owned).into());
    assert_eq!(found("turcia"), ["d1", "f2"].map(str::to_owned).into());
}
