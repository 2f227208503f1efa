//! Final copies: kept byte for byte, numbered without gaps, and out of reach of undo.

use crate::records::{act, in_memory, officer, texts};
use attache_domain::filter::parse;
use attache_domain::kind::Kind;
use attache_store::{Printed, Store, StoreError};

fn printed(version: i64) -> Printed {
    Printed {
        document: "briefing".into(),
        record: "d1".into(),
        number: "RO-PK 2026/01-B".into(),
        version,
        sha256: format!("hash {version}"),
        ..Printed::default()
    }
}

fn keep(store: &mut Store, moment: usize, version: i64, bytes: &[u8]) -> Option<i64> {
    let kept =
        store.write::<_, StoreError>(&officer(moment), |writer| writer.keep_final_copy(&printed(version), bytes));
    kept.unwrap().value
}

#[test]
fn a_final_copy_is_kept_byte_for_byte_under_the_name_of_whoever_made_it() {
    let mut store = in_memory();
    let bytes: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    let id = keep(&mut store, 7, 1, &bytes).unwrap();
    let (copy, kept) = store.final_copy(id).unwrap().unwrap();
    assert_eq!(kept, bytes);
    assert_eq!((copy.who.as_str(), copy.at.as_str()), ("Ana Ionescu", "2026-11-24T00:07:00Z"));
    assert_eq!(copy.printed, printed(1));
}

#[test]
fn versions_of_one_number_follow_each_other_and_no_version_is_given_twice() {
    let mut store = in_memory();
    assert_eq!(store.last_version("RO-PK 2026/01-B").unwrap(), 0);
    assert!(keep(&mut store, 1, 1, b"one").is_some());
    assert!(keep(&mut store, 2, 1, b"another one").is_none());
    assert!(keep(&mut store, 2, 3, b"three").is_none());
    assert!(keep(&mut store, 3, 2, b"two").is_some());
    assert_eq!(store.last_version("RO-PK 2026/01-B").unwrap(), 2);
    assert_eq!(store.last_version("RO-PK 2026/02-B").unwrap(), 0);
    let versions: Vec<i64> = store.final_copies("d1").unwrap().into_iter().map(|copy| copy.printed.version).collect();
    assert_eq!(versions, [2, 1], "the newest first");
}

#[test]
fn undo_passes_over_a_final_copy() {
    let mut store = in_memory();
    act(&mut store, 1, |writer| {
        writer.insert(Kind::Person, "p1", "", &texts([("family", "Sperling")]))?;
        Ok(())
    });
    keep(&mut store, 2, 1, b"one").unwrap();
    store.undo(&officer(3), &mut |_, _| Ok(())).unwrap();
    assert_eq!(store.final_copies("d1").unwrap().len(), 1);
    assert!(store.search(&parse("Sperling").unwrap(), 20).unwrap().is_empty(), "the person was undone");
}
