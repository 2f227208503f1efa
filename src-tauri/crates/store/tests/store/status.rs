//! The status of an agreement is one function told twice, in Rust for what is shown and in SQL for what is filtered.

use crate::records::{TODAY, act, asked, in_memory, texts};
use attache_domain::agreement::facts;
use attache_domain::kind::Kind;
use attache_domain::record::{Agreement, AgreementEvent};
use attache_domain::words::{AGREEMENT_EVENTS, AGREEMENT_PREPARATIONS, AGREEMENT_STATUSES};
use attache_store::{AgreementRow, Asked, Store};
use chrono::NaiveDate;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn date() -> impl Strategy<Value = &'static str> {
    let days = vec![
        "",
        "1998",
        "1998-03",
        "2025",
        "2026",
        "2026-10",
        "2026-11",
        "2026-11-23",
        "2026-11-24",
        "2026-11-25",
        "2026-12",
        "2027",
        "2027-01-01",
    ];
    prop::sample::select(days)
}

#[derive(Debug, Clone)]
struct Life {
    preparation: &'static str,
    last_day: &'static str,
    events: Vec<(&'static str, &'static str, &'static str)>,
}

fn life() -> impl Strategy<Value = Life> {
    // Of the events those that decide a status come often enough to meet each other.
    let deciding = vec![
        "signed",
        "in_force",
        "provisionally_applied",
        "suspended",
        "notice_given",
        "terminated",
        "expired",
        "replaced",
    ];
    let sort = prop_oneof![3 => prop::sample::select(deciding), 1 => prop::sample::select(AGREEMENT_EVENTS)];
    let preparation = prop_oneof![2 => Just(""), 1 => prop::sample::select(AGREEMENT_PREPARATIONS)];
    (preparation, date(), prop::collection::vec((sort, date(), date()), 0..5))
        .prop_map(|(preparation, last_day, events)| Life { preparation, last_day, events })
}

fn filtered(store: &Store, filter: &str, day: &str) -> BTreeSet<String> {
    let page = store.list::<AgreementRow>(&Asked { today: day.into(), ..asked(filter) }).unwrap();
    assert_eq!(page.rows.len(), page.total);
    page.rows.into_iter().map(|row| row.id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_filter_by_status_finds_the_agreements_that_show_it(lives in prop::collection::vec(life(), 40)) {
        let mut store = in_memory();
        act(&mut store, 1, |writer| {
            for (at, life) in lives.iter().enumerate() {
                let id = format!("a{at:02}");
                writer.insert(Kind::Agreement, &id, "", &texts([("title", "x"), ("preparation", life.preparation), ("last_day", life.last_day)]))?;
                for (place, (sort, done, effective)) in life.events.iter().enumerate() {
                    let event = texts([("agreement", &id), ("sort", sort), ("done_on", done), ("effective_on", effective)]);
                    writer.insert(Kind::AgreementEvent, &format!("e{at:02}{place}"), "", &event)?;
                }
            }
            Ok(())
        });
        for day in ["1998-03-01", "2026-01-01", TODAY, "2026-11-25", "2027-01-02", "2030-06-15"] {
            let today: NaiveDate = day.parse().unwrap();
            let mut shown: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
            for (at, life) in lives.iter().enumerate() {
                let agreement = Agreement { preparation: life.preparation.into(), last_day: life.last_day.into(), ..Agreement::default() };
                let events: Vec<_> = life.events.iter().map(|(sort, done, effective)| AgreementEvent {
                    sort: (*sort).into(), done_on: (*done).into(), effective_on: (*effective).into(), ..AgreementEvent::default()
                }).collect();
                let status = facts(&agreement, &events).status(today).to_owned();
                let word = AGREEMENT_STATUSES.iter().find(|word| **word == status);
                prop_assert!(word.is_some(), "{} is no status", status);
                shown.entry(word.unwrap()).or_default().insert(format!("a{at:02}"));
            }
            let all = filtered(&store, "", day);
            for status in AGREEMENT_STATUSES {
                let wanted = shown.remove(status).unwrap_or_default();
                prop_assert_eq!(&filtered(&store, &format!("status:{status}"), day), &wanted, "{} on {}", status, day);
                let others: BTreeSet<_> = all.difference(&wanted).cloned().collect();
                prop_assert_eq!(filtered(&store, &format!("-status:{status}"), day), others, "not {} on {}", status, day);
            }
            let page = store.list::<AgreementRow>(&Asked { sort: "status".into(), today: day.into(), ..asked("") }).unwrap();
            prop_assert!(page.rows.iter().map(|row| &row.status).is_sorted(), "sorted by status on {}", day);
        }
    }
}
