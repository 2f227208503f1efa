//! The record, the readout, the tracker, the hand-over; points carried from one meeting to the next.

use super::{codes, made, read};
use crate::fixture::{day, options, point, records};
use attache_briefing::{DocumentKind, DocumentOptions, Records};
use attache_domain::record::{Action, ContactPoint};

/// The records with a word that must not get out in every field that is not releasable.
fn with_secrets() -> Records {
    let mut records = records();
    let secret = |what: &str| format!("WITHHELD {what}");
    let delegation = &mut records.delegation;
    for field in [
        &mut delegation.purpose,
        &mut delegation.scene_setter,
        &mut delegation.mandate,
        &mut delegation.budget_line,
        &mut delegation.remarks,
        &mut delegation.review,
        &mut delegation.phone,
        &mut delegation.source,
        &mut delegation.places,
    ] {
        *field = secret("delegation");
    }
    let item = &mut records.items[0].item;
    for field in [
        &mut item.purpose,
        &mut item.objectives_ours,
        &mut item.objectives_theirs,
        &mut item.background,
        &mut item.notes,
        &mut item.room,
        &mut item.met_by,
        &mut item.interpretation,
        &mut item.dress,
        &mut item.vehicles,
        &mut item.source,
    ] {
        *field = secret("item");
    }
    for one in &mut records.items[0].points {
        one.text = secret("point");
        one.answer = secret("answer");
        one.source = secret("source");
    }
    records.items[0].points.push(point("q7", "press_line", "Both sides spoke of data."));
    for sheet in records.people.values_mut() {
        sheet.person.biography = secret("biography");
        sheet.person.sensitivities = secret("sensitivities");
        sheet.person.interests = secret("interests");
    }
    records
}

#[test]
fn a_public_readout_holds_only_what_is_releasable() {
    let secrets = with_secrets();
    for lang in ["en", "ro", "fr", "ur", "ar"] {
        let said = read(DocumentKind::Readout, &secrets, &options(lang));
        assert!(!said.contains("WITHHELD"), "{said}");
        assert!(said.contains("Both sides spoke of data.") && said.contains("Zahra Baloch"), "{said}");
    }
    let said = read(DocumentKind::Readout, &secrets, &options("en"));
    assert!(said.contains("Minister for Data") && said.contains("Ministry of Data"));
    let internal = read(DocumentKind::Record, &secrets, &options("en"));
    assert!(internal.contains("WITHHELD answer"), "the same source, inside");
}

#[test]
fn a_readout_without_a_press_line_leaves_room_for_one_and_says_so() {
    let made = made(DocumentKind::Readout, &records(), &options("en"));
    assert!(codes(&made).contains(&"no_press_line"));
}

#[test]
fn the_record_says_what_became_of_each_point_and_who_came() {
    let mut held = records();
    held.items[0].points[1].result = "answered".into();
    held.items[0].points[1].answer = "They prefer Lahore.".into();
    held.items[0].participations[1].attended = "part".into();
    held.actions.push(Action {
        item: "i2".into(),
        title: "Write to Lahore".into(),
        id: "z".into(),
        ..Action::default()
    });
    let said = read(DocumentKind::Record, &held, &options("en"));
    assert!(said.contains("We propose Bucharest as host. | Answered | They prefer Lahore."), "{said}");
    assert!(said.contains("Principal · in part") && said.contains("Write to Lahore"));
    assert!(!said.contains("Send the draft text"), "actions of other meetings");
}

#[test]
fn one_meeting_may_be_chosen() {
    let mut two = records();
    let mut second = two.items[0].clone();
    second.item.id = "i3".into();
    second.item.title = "Second talks".into();
    two.items.push(second);
    let chosen = DocumentOptions { meeting: "i3".into(), ..options("en") };
    for kind in [DocumentKind::Record, DocumentKind::Readout] {
        let said = read(kind, &two, &chosen);
        assert!(said.contains("Second talks") && !said.contains("Minister for Data\n="), "{said}");
        assert!(read(kind, &two, &options("en")).contains("Minister for Data"));
    }
}

#[test]
fn points_that_were_not_raised_are_offered_at_the_next_meeting_with_the_same_people() {
    let said = read(DocumentKind::Briefing, &records(), &options("en"));
    let tab = &said[said.find("Not raised earlier").unwrap()..];
    assert!(tab.contains("A contact in each province."), "{tab}");
    assert!(tab.contains("Trade talks in Bucharest, Tue 13 May 2025 · not raised"), "{tab}");
    assert!(!said.contains("1. A contact in each province."), "offered, not forced among our asks");
}

#[test]
fn the_tracker_sums_each_side_and_the_whole() {
    let said = read(DocumentKind::Tracker, &records(), &options("en"));
    assert!(said.contains("Ours | 1 | 0 | 0 | 0 | 1"), "{said}");
    assert!(said.contains("Joint | 0 | 0 | 0 | 1 | 1"));
    assert!(said.contains("Total | 1 | 0 | 0 | 1 | 2"));
}

#[test]
fn the_tracker_lists_what_was_done_since_the_day_asked_for() {
    let of = |since: Option<&str>| {
        let since = since.map(day);
        read(DocumentKind::Tracker, &records(), &DocumentOptions { since, ..options("en") })
    };
    assert!(!of(None).contains("letter 9"), "done more than thirty days ago");
    assert!(of(Some("2026-02-01")).contains("Name a contact | Desk for Asia | Mon 2 Feb 2026 | letter 9"));
    assert!(!of(Some("2026-02-02")).contains("letter 9"));
}

#[test]
fn who_waits_longer_than_thirty_days_is_listed_with_the_day_to_look_again() {
    let said = |since: &str| {
        let mut waiting = records();
        waiting.actions[0].status = "waiting".into();
        waiting.actions[0].waiting_for = "The other side’s lawyers".into();
        waiting.actions[0].waiting_since = since.into();
        waiting.actions[0].review_on = "2027-04-01".into();
        read(DocumentKind::Tracker, &waiting, &options("en"))
    };
    let late = said("2027-02-17");
    assert!(late.contains("The other side’s lawyers | Wed 17 Feb 2027; 31 days | Thu 1 Apr 2027"), "{late}");
    assert!(!said("2027-02-18").contains("Waiting for more than 30 days"));
}

#[test]
fn a_successor_finds_the_last_met_first_with_how_to_reach_them() {
    let mut passed = records();
    passed.contacts = vec!["p-minister".into()];
    let minister = passed.people.get_mut("p-minister").unwrap();
    minister.contacts = vec![ContactPoint {
        value: "+92 51 000 0000".into(),
        sort: "phone".into(),
        verified_on: "2027-01-05".into(),
        ..ContactPoint::default()
    }];
    let said = read(DocumentKind::Handover, &passed, &options("en"));
    assert!(
        said.contains("Tue 13 May 2025, Trade talks in Bucharest | +92 51 000 0000 (checked Tue 5 Jan 2027)"),
        "{said}"
    );
    assert!(said.contains("Send the draft text") && said.contains("Notice by Friday, 30 April 2027"));
}
