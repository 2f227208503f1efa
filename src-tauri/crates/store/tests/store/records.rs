//! A store in memory, and everything that a user could see of it. What is claimed with it does not depend on the file.

use attache_domain::field::{Form, Value};
use attache_domain::filter::parse;
use attache_domain::kind::Kind;
use attache_domain::record::fields;
use attache_store::{
    ActionRow, Actor, AgreementRow, Asked, DelegationRow, Listed, MeetingRow, OrganisationRow, PersonRow, Store,
    StoreError, Writer,
};
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::fmt::Debug;

pub const TODAY: &str = "2026-11-24";

/// Words of every text that the tests write, so that one search finds several records.
pub const WORDS: [&str; 6] = ["harbour", "energy", "Ștefan", "visa", "data", "Qureshi"];

pub fn in_memory() -> Store {
    let mut conn = Connection::open_in_memory().unwrap();
    attache_store::migration::migrate(&mut conn).unwrap();
    Store::new(conn, "device").unwrap()
}

/// An officer who acts at a moment of their own.
pub fn officer(moment: usize) -> Actor {
    Actor {
        name: "Ana Ionescu".into(),
        post: "Protocol".into(),
        at: format!("2026-11-24T{:02}:{:02}:00Z", moment / 60, moment % 60),
    }
}

/// Runs one action.
pub fn act(store: &mut Store, moment: usize, work: impl FnOnce(&mut Writer<'_>) -> Result<(), StoreError>) {
    store.write(&officer(moment), work).unwrap();
}

pub fn texts<const N: usize>(pairs: [(&str, &str); N]) -> BTreeMap<String, Value> {
    pairs.into_iter().map(|(name, text)| (name.to_owned(), text.into())).collect()
}

/// One page that holds the whole list.
pub fn asked(filter: &str) -> Asked {
    Asked { filter: parse(filter).unwrap(), limit: 10_000, today: TODAY.into(), ..Asked::default() }
}

/// A record's fields, for those that stand.
pub type Standing = BTreeMap<(Kind, String), BTreeMap<String, Value>>;

pub fn standing(store: &Store) -> Standing {
    let mut found = Standing::new();
    for kind in Kind::ALL {
        for id in ids(store, kind) {
            let row = store.record(kind, &id).unwrap().unwrap();
            if row.deleted_at.is_none() {
                found.insert((kind, id), row.fields);
            }
        }
    }
    found
}

pub fn ids(store: &Store, kind: Kind) -> Vec<String> {
    let sql = format!("SELECT id FROM {} ORDER BY id", kind.table());
    let mut statement = store.connection().prepare(&sql).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

/// What every list shows: in its own order and by title.
pub fn lists(store: &Store) -> Vec<String> {
    let mut shown = Vec::new();
    list::<DelegationRow>(store, &mut shown);
    list::<MeetingRow>(store, &mut shown);
    list::<PersonRow>(store, &mut shown);
    list::<OrganisationRow>(store, &mut shown);
    list::<AgreementRow>(store, &mut shown);
    list::<ActionRow>(store, &mut shown);
    shown.push(format!("{:?} {:?}", store.totals().unwrap(), store.counts(TODAY).unwrap()));
    shown
}

fn list<R: Listed + Debug>(store: &Store, shown: &mut Vec<String>) {
    for sort in ["", "title"] {
        let page = store.list::<R>(&Asked { sort: sort.into(), ..asked("") }).unwrap();
        shown.push(format!("{} rows by {sort:?}", page.total));
        shown.extend(page.rows.iter().map(|row| format!("{row:?}")));
    }
}

/// What a search for each word answers, in its order.
pub fn searches(store: &Store) -> Vec<String> {
    let mut answers = Vec::new();
    for word in WORDS {
        let hits = store.search(&parse(word).unwrap(), 1_000).unwrap();
        answers.extend(hits.iter().map(|hit| format!("{word}: {hit:?}")));
    }
    answers
}

/// A value that the field takes, by a number; links are made to one of `known`.
pub fn value(kind: Kind, name: &str, number: usize, known: &[(Kind, String)]) -> Value {
    let form = fields(kind).find(|field| field.name == name).unwrap().form;
    let one = |of: &[&str]| Value::from(of[number % of.len()]);
    match form {
        Form::Text | Form::Prose => {
            let (first, second) = (WORDS[number % WORDS.len()], WORDS[number / 7 % WORDS.len()]);
            if number.is_multiple_of(11) { "".into() } else { format!("{first} {second}").into() }
        }
        Form::Date => one(&["", "1998", "2026-11", "2026-11-23", "2026-11-24", "2027-03-01"]),
        Form::WallTime => one(&["", "2026-11-24T10:00", "2026-11-25T08:30"]),
        Form::Zone => one(&["", "Europe/Bucharest", "Asia/Karachi"]),
        Form::Country => one(&["", "PK", "RO", "TR"]),
        Form::Sectors => one(&["", "energy", "energy health"]),
        Form::Choice(words) => {
            if number.is_multiple_of(5) {
                "".into()
            } else {
                one(words)
            }
        }
        Form::Integer => {
            if number.is_multiple_of(4) {
                Value::Nothing
            } else {
                Value::Integer(i64::try_from(number % 4).unwrap())
            }
        }
        Form::Flag => Value::Integer(i64::try_from(number % 2).unwrap()),
        Form::Marking => "".into(),
        Form::Link(to) => {
            let fit: Vec<_> = known.iter().filter(|(kind, _)| *kind == to).collect();
            if fit.is_empty() { "".into() } else { fit[number % fit.len()].1.clone().into() }
        }
    }
}
