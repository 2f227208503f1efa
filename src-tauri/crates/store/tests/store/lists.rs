//! A list shows the same records in every order, page by page, and a filter and its opposite share them out.

use crate::records::asked;
use crate::undo::{Story, steps};
use attache_domain::kind::Kind;
use attache_store::{
    ActionRow, AgreementRow, Asked, DelegationRow, Listed, MeetingRow, OrganisationRow, PersonRow, Store,
};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// What each list is sorted by, among it what it does not know.
const SORTS: [&str; 14] = [
    "",
    "title",
    "code",
    "start",
    "country",
    "status",
    "due",
    "owner",
    "nature",
    "parties",
    "signed",
    "decision_on",
    "nationality",
    "delegation_title",
];

/// Conditions, each of which some list knows and another does not.
const CONDITIONS: [&str; 22] = [
    "energy",
    "stefan",
    "\"harbour energy\"",
    "country:PK",
    "status:confirmed",
    "status:inbox",
    "status:overdue",
    "status:undated",
    "nature:mou",
    "type:official",
    "direction:inbound",
    "year:2026",
    "from:2026-11",
    "to:2026-11",
    "due:2026..2027",
    "sector:energy",
    "head:energy",
    "organisation:visa",
    "owner:data",
    "side:ours",
    "marking:x",
    "year:..1999",
];

fn ids<R: Listed>(store: &Store, filter: &str, sort: &str) -> Vec<String> {
    let page = store.list::<R>(&Asked { sort: sort.into(), ..asked(filter) }).unwrap();
    assert_eq!(page.total, page.rows.len(), "{filter} by {sort}");
    page.rows.iter().map(|row| row.id().to_owned()).collect()
}

fn set<R: Listed>(store: &Store, filter: &str) -> BTreeSet<String> {
    ids::<R>(store, filter, "").into_iter().collect()
}

fn holds_for<R: Listed>(store: &Store) -> Result<(), TestCaseError> {
    let all = set::<R>(store, "");
    let deleted = set::<R>(store, "status:deleted");
    prop_assert!(all.is_disjoint(&deleted));
    prop_assert_eq!(&set::<R>(store, "-status:deleted"), &all);
    for condition in CONDITIONS {
        let (with, without) = (set::<R>(store, condition), set::<R>(store, &format!("-{condition}")));
        prop_assert!(with.is_disjoint(&without), "{} and its opposite in {:?}", condition, R::KIND);
        prop_assert_eq!(&(&with | &without), &all, "{} or its opposite in {:?}", condition, R::KIND);
        for sort in SORTS {
            let listed = ids::<R>(store, condition, sort);
            let distinct: BTreeSet<String> = listed.iter().cloned().collect();
            prop_assert_eq!(listed.len(), distinct.len(), "{} by {:?} in {:?}", condition, sort, R::KIND);
            prop_assert_eq!(&distinct, &with, "{} by {:?} in {:?}", condition, sort, R::KIND);
        }
    }
    for (sort, descending) in SORTS.into_iter().flat_map(|sort| [(sort, false), (sort, true)]) {
        let whole = Asked { sort: sort.into(), descending, ..asked("") };
        let shown = |asked: &Asked| -> Vec<String> {
            store.list::<R>(asked).unwrap().rows.iter().map(|row| row.id().to_owned()).collect()
        };
        let mut paged = Vec::new();
        for offset in (0..all.len()).step_by(2) {
            paged.extend(shown(&Asked { offset, limit: 2, ..whole.clone() }));
        }
        prop_assert_eq!(paged, shown(&whole), "pages by {:?} in {:?}", sort, R::KIND);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_order_and_every_page_shows_the_same_records(steps in steps()) {
        let mut story = Story::begin();
        for step in &steps {
            story.tell(step);
        }
        holds_for::<DelegationRow>(&story.store)?;
        holds_for::<MeetingRow>(&story.store)?;
        holds_for::<PersonRow>(&story.store)?;
        holds_for::<OrganisationRow>(&story.store)?;
        holds_for::<AgreementRow>(&story.store)?;
        holds_for::<ActionRow>(&story.store)?;
    }
}

#[test]
fn deleted_records_are_found_by_their_words_among_the_deleted() {
    use crate::records::{act, in_memory, texts};
    let mut store = in_memory();
    act(&mut store, 1, |writer| {
        writer.insert(Kind::Person, "p1", "", &texts([("family", "Țepeș"), ("given", "Ana")]))?;
        writer.insert(Kind::Person, "p2", "", &texts([("family", "Qureshi"), ("notes", "met Ana in Cluj")]))?;
        writer.insert(Kind::Person, "p3", "", &texts([("family", "Tepes")]))
    });
    act(&mut store, 2, |writer| {
        writer.delete(Kind::Person, "p1")?;
        writer.delete(Kind::Person, "p2")
    });
    let found = |filter: &str| set::<PersonRow>(&store, filter).into_iter().collect::<Vec<_>>();
    assert_eq!(found("status:deleted tepes"), ["p1"]);
    assert_eq!(found("status:deleted ana"), ["p1", "p2"]);
    assert_eq!(found("status:deleted -tepes"), ["p2"]);
    assert_eq!(found("status:deleted ana \"in cluj\""), ["p2"]);
    assert_eq!(found("tepes"), ["p3"]);
}
