//! The register of agreements and the signature sheets.

use super::{codes, made, read};
use crate::fixture::{day, options, records};
use attache_briefing::{DocumentKind, DocumentOptions, Records};
use attache_domain::record::Action;
use chrono::{Days, Months, NaiveDate};

fn register(records: &Records) -> String {
    read(DocumentKind::Register, records, &options("en"))
}

/// The sum in `2016-06-01 + 132 m + 4 d`, or with `−`, counted by hand.
fn sum(said: &str) -> NaiveDate {
    let mut words = said.split_whitespace();
    let mut at = day(words.next().unwrap());
    let words: Vec<&str> = words.collect();
    let back = words.contains(&"−");
    for pair in words.iter().filter(|word| !matches!(**word, "+" | "−")).collect::<Vec<_>>().chunks(2) {
        let number: u32 = pair[0].parse().unwrap();
        at = match (*pair[1], back) {
            ("m", false) => at + Months::new(number),
            ("m", true) => at - Months::new(number),
            ("d", false) => at + Days::new(number.into()),
            (_, _) => at - Days::new(number.into()),
        };
    }
    at
}

/// Every `from … = … to` of a text.
fn sums(said: &str) -> Vec<(NaiveDate, NaiveDate)> {
    let lines = said.split(['|', ';', '\n']).filter(|part| part.contains(" = "));
    lines
        .map(|line| {
            let (left, right) = line.split_once(" = ").unwrap();
            let from = left.find(|c: char| c.is_ascii_digit()).unwrap();
            let to = right.find(|c: char| c.is_ascii_digit()).unwrap();
            (sum(&left[from..]), day(&right[to..to + 10]))
        })
        .collect()
}

#[test]
fn each_derivation_sums_to_the_day_that_it_derives() {
    for (in_force, last_day, notice_by) in [
        ("2016-06-01", "2027-05-31", "2027-04-30"),
        ("2016-06-01", "2027-05-31", "2027-05-01"),
        ("2016-08-31", "2028-02-27", "2027-08-28"),
        ("2020-02-29", "2027-09-10", "2027-06-12"),
        ("2024-02-29", "2028-02-28", ""),
    ] {
        let mut records = records();
        let treaty = records.agreements.iter_mut().find(|sheet| sheet.agreement.id == "g1").unwrap();
        treaty.agreement.last_day = last_day.into();
        treaty.agreement.notice_by = notice_by.into();
        treaty.events[1].done_on = in_force.into();
        let said = register(&records);
        let found = sums(&said);
        assert_eq!(found.len(), if notice_by.is_empty() { 1 } else { 2 }, "{said}");
        for (sum, derived) in found {
            assert_eq!(sum, derived, "{in_force} {last_day} {notice_by}");
        }
    }
}

#[test]
fn whole_months_are_said_as_months() {
    let mut records = records();
    records.agreements[1].agreement.notice_by = "2027-03-01".into();
    records.agreements[1].agreement.last_day = "2027-05-31".into();
    let options = DocumentOptions { as_of: day("2027-02-01"), ..options("en") };
    let said = read(DocumentKind::Register, &records, &options);
    assert!(
        said.contains("in force 2016-06-01 + 132 m = lapses 2027-06-01; 2027-06-01 − 3 m = notice by 2027-03-01"),
        "{said}"
    );
}

#[test]
fn a_decision_more_than_two_years_ahead_is_not_listed_yet() {
    let decided = |last: &str| {
        let mut records = records();
        records.agreements[1].agreement.notice_by.clear();
        records.agreements[1].agreement.last_day = last.into();
        !register(&records).contains("No decision falls due.")
    };
    assert!(decided("2029-03-20"));
    assert!(!decided("2029-03-21"));
}

#[test]
fn a_memorandum_is_effective_since_in_the_register_too() {
    let mut only = records();
    only.agreements.retain(|sheet| sheet.agreement.id == "g2");
    let said = register(&only);
    assert!(said.contains("Effective since Mon 3 Feb 2020"), "{said}");
    assert!(!said.contains("In force since"));
}

#[test]
fn actions_under_an_agreement_are_counted_done_of_all() {
    let mut counted = records();
    let under = |id: &str, status: &str| Action {
        id: id.into(),
        title: format!("Under it {id}"),
        agreement: "g1".into(),
        status: status.into(),
        ..Action::default()
    };
    counted.actions.extend([under("y1", "done"), under("y2", "next"), under("y3", "dropped")]);
    assert!(register(&counted).contains("1/2"));
}

#[test]
fn what_looks_wrong_is_listed_and_nothing_is_refused() {
    let mut odd = records();
    odd.agreements[0].events[1].done_on = "2019-01-01".into();
    odd.agreements[1].parties.clear();
    let said = register(&odd);
    let list = &said[said.rfind("D. Data to be checked").unwrap()..];
    assert!(list.contains("Memorandum on Digital Skills | In force before it was signed"), "{list}");
    assert!(list.contains("Agreement on Customs Assistance | No parties"), "{list}");
}

#[test]
fn a_signature_sheet_names_the_parties_of_what_is_cleared_and_of_nothing_else() {
    let mut cleared = records();
    cleared.agreements[0].events.clear();
    cleared.agreements[0].agreement.preparation = "cleared".into();
    cleared.agreements[0].parties[0].signatory = "p-minister".into();
    let said = read(DocumentKind::Signatures, &cleared, &options("en"));
    assert!(said.contains("Memorandum on Digital Skills") && !said.contains("Customs"), "{said}");
    assert!(said.contains("H.E. Zahra Baloch, Federal Minister for Data, Ministry of Data"));
    assert!(codes(&made(DocumentKind::Signatures, &records(), &options("en"))).contains(&"nothing_to_sign"));
}
