//! Typing, changing one's mind, and two people at one field.

use attache_testkit::{Code, Desk};
use proptest::prelude::*;
use serde_json::{Value, json};

#[test]
fn an_impossible_date_is_refused_and_nothing_is_changed() {
    let desk = Desk::with_workspace();
    let visit = desk.create("delegation", json!({ "title": "Visit", "country": "PK", "start": "2026-03-01" }));
    let refused =
        desk.refused("record_edit", json!({ "kind": "delegation", "id": visit, "fields": { "start": "31/02/2026" } }));
    assert_eq!((refused.fields[0].field.as_str(), refused.fields[0].problem.as_str()), ("start", "impossible_date"));
    assert_eq!(desk.field("delegation", &visit, "start"), "2026-03-01");
}

#[test]
fn names_in_four_scripts_long_points_and_emoji_are_taken_whole() {
    let desk = Desk::with_workspace();
    for name in ["Ștefan Țurcanu", "عائشہ صدیقی", "Σωκράτης", "Чингиз", "👩🏽‍💻 Ada"]
    {
        let id = desk.create("person", json!({ "family": name }));
        assert_eq!(desk.field("person", &id, "family"), name);
    }
    let visit = desk.create("delegation", json!({ "title": "Visit" }));
    let long = "word ".repeat(2_000).trim_end().to_owned();
    let point = desk.create("point", json!({ "delegation": visit, "sort": "make", "text": long }));
    assert_eq!(desk.field("point", &point, "text").as_str().unwrap().len(), long.len());
    assert_eq!(desk.search("عائشه"), ["عائشہ صدیقی"], "another keyboard's letters find it");
}

#[test]
fn a_field_changed_meanwhile_is_shown_and_not_overwritten() {
    let desk = Desk::with_workspace();
    let visit = desk.create("delegation", json!({ "title": "Visit", "places": "Lahore" }));
    desk.edit("delegation", &visit, json!({ "places": "Karachi" }));
    let edit =
        json!({ "kind": "delegation", "id": visit, "fields": { "places": "Multan" }, "seen": { "places": "Lahore" } });
    let refused = desk.refused("record_edit", edit);
    assert_eq!(refused.code, attache_testkit::Code::Conflict);
    assert_eq!((refused.args["seen"].as_str(), refused.args["current"].as_str()), ("Lahore", "Karachi"));
    assert_eq!(desk.field("delegation", &visit, "places"), "Karachi");
}

#[test]
fn an_approved_delegation_has_exactly_one_head() {
    let desk = Desk::with_workspace();
    let visit = desk.create("delegation", json!({ "title": "Visit" }));
    let approve = json!({ "kind": "delegation", "id": visit, "fields": { "status": "approved" } });
    assert_eq!(desk.refused("record_edit", approve.clone()).fields[0].problem, "head_needed");
    let (one, two) =
        (desk.create("person", json!({ "family": "One" })), desk.create("person", json!({ "family": "Two" })));
    let head = desk.create("member", json!({ "delegation": visit, "person": one, "capacity": "head" }));
    let second = json!({ "kind": "member", "fields": { "delegation": visit, "person": two, "capacity": "head" } });
    assert_eq!(desk.refused("record_create", second).fields[0].problem, "second_head");
    desk.ask("record_edit", approve);
    assert_eq!(desk.refused("record_delete", json!({ "kind": "member", "id": head })).fields[0].problem, "head_needed");
}

#[test]
fn two_items_clash_when_somebody_sits_in_both_and_not_when_the_delegation_parts() {
    let desk = Desk::with_workspace();
    let visit = desk.create("delegation", json!({ "title": "Visit" }));
    let (ana, ion) =
        (desk.create("person", json!({ "family": "Ana" })), desk.create("person", json!({ "family": "Ion" })));
    let item = |title: &str, person: &str| {
        let item = desk.create(
            "programme_item",
            json!({ "delegation": visit, "sort": "meeting", "title": title, "zone": "Asia/Karachi",
                    "start": "2026-12-15 10:00", "end": "2026-12-15 11:00" }),
        );
        desk.create("participation", json!({ "item": item, "person": person, "side": "ours" }))
    };
    item("Talks", &ana);
    let second = item("Visit to the park", &ion);
    let clashes = || {
        desk.ask("delegation_page", json!({ "id": visit }))["items"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|item| item["clash"] == true)
            .count()
    };
    assert_eq!(clashes(), 0);
    desk.edit("participation", &second, json!({ "person": ana }));
    assert_eq!(clashes(), 2);
}

#[test]
fn a_deleted_record_is_in_no_list_and_comes_back_with_what_belongs_to_it() {
    let desk = Desk::with_workspace();
    let visit = desk.create("delegation", json!({ "title": "Visit", "start": "2026-12-01" }));
    let person = desk.create("person", json!({ "family": "Ionescu" }));
    desk.create("member", json!({ "delegation": visit, "person": person }));
    let which = json!({ "kind": "delegation", "id": visit });
    desk.ask("record_delete", which.clone());
    assert!(desk.list("delegation_list", "").is_empty());
    assert!(desk.search("visit").is_empty());
    assert_eq!(desk.list("delegation_list", "status:deleted").len(), 1);
    assert_eq!(desk.list("delegation_list", "status:ștearsă").len(), 1, "in either language of the window");
    desk.ask("record_restore", which);
    let page = desk.ask("delegation_page", json!({ "id": visit }));
    assert_eq!(page["members"][0]["name"], "Ionescu");
}

#[test]
fn a_code_that_two_records_have_is_ambiguous_until_one_is_changed() {
    let desk = Desk::with_workspace();
    let make = |title: &str| {
        desk.create(
            "delegation",
            json!({ "title": title, "country": "PK", "start": "2027-01-10", "code": "RO-PK 2027/01" }),
        )
    };
    let (first, second) = (make("Ours"), make("Another laptop's"));
    let ask = |code: &str| json!({ "kind": "delegation", "code": code });
    assert_eq!(desk.refused("resolve_code", ask("ro-pk-2027/01")).code, Code::AmbiguousCode);
    desk.edit("delegation", &second, json!({ "code": "RO-PK 2027/02" }));
    assert_eq!(desk.ask("resolve_code", ask("ro-pk-2027/01"))["id"], Value::from(first));
    assert_eq!(desk.ask("resolve_code", ask("RO-PK 2027/02"))["id"], Value::from(second));
    assert_eq!(desk.refused("resolve_code", ask("RO-PK 2027/03")).code, Code::UnknownCode);
}

#[test]
fn what_is_being_typed_survives_a_lock() {
    let desk = Desk::with_workspace();
    let visit = desk.create("delegation", json!({ "title": "Visit" }));
    desk.ask(
        "draft_save",
        json!({ "kind": "delegation", "id": visit, "field": "purpose", "text": "To agr", "base": "" }),
    );
    desk.ask("workspace_lock", json!({}));
    assert_eq!(desk.refused("today", json!({})).code, attache_testkit::Code::Locked);
    desk.ask("workspace_unlock", json!({ "passphrase": attache_testkit::PASSPHRASE }));
    let drafts = desk.ask("draft_get", json!({ "kind": "delegation", "id": visit }));
    assert_eq!(drafts[0]["text"], "To agr");
    assert_eq!(
        desk.ask("record_history", json!({ "kind": "delegation", "id": visit })).as_array().unwrap().len(),
        1,
        "typing is no history"
    );
}

#[test]
fn what_is_over_never_stands_before_the_next_delegation() {
    let desk = Desk::with_workspace();
    let visit = |title: &str, start: &str, end: &str, status: &str| {
        desk.create(
            "delegation",
            json!({ "title": title, "start": start, "end": end, "status": status, "cancel_reason": "x" }),
        )
    };
    visit("past", "2026-01-10", "2026-01-12", "proposed");
    visit("next", "2026-12-01", "2026-12-03", "proposed");
    visit("cancelled", "2026-11-28", "2026-11-30", "cancelled");
    visit("later", "2027-02-01", "", "idea");
    visit("running", "2026-11-23", "2026-11-25", "agreed_in_principle");
    let titles: Vec<String> =
        desk.list("delegation_list", "").iter().map(|row| row["title"].as_str().unwrap().to_owned()).collect();
    assert_eq!(titles, ["running", "next", "later", "cancelled", "past"]);
    assert_eq!(desk.ask("today", json!({}))["next"]["delegation"]["title"], "running");
}

#[test]
fn a_record_tells_who_changed_what() {
    let desk = Desk::with_workspace();
    let visit = desk.create("delegation", json!({ "title": "Visit" }));
    desk.wait(5);
    desk.edit("delegation", &visit, json!({ "places": "Lahore" }));
    let history = desk.ask("record_history", json!({ "kind": "delegation", "id": visit }));
    assert_eq!(history[0]["who"], "Ana Pop");
    assert_eq!(history[0]["at"], "2026-11-24T08:05:00.000Z");
    assert_eq!(
        history[0]["edits"][0],
        json!({ "kind": "delegation", "id": visit, "title": "Visit", "field": "places", "lang": "", "old": "",
                "new": "Lahore" })
    );
}

/// What a user can see of the workspace, but for revisions, times and the list of deleted records: what an undone creation
/// made stands there.
fn shown(desk: &Desk, kinds: &[(&str, &str)]) -> Value {
    let mut all = Vec::new();
    for list in ["delegation_list", "person_list", "agreement_list", "action_list"] {
        all.push(json!(desk.list(list, "")));
    }
    for (kind, id) in kinds {
        let mut record = desk.ask("record_get", json!({ "kind": kind, "id": id }));
        for moving in ["revision", "updated_at", "updated_by"] {
            record.as_object_mut().unwrap().remove(moving);
        }
        all.push(record);
    }
    all.push(json!(desk.search("visit")));
    all.push(json!(desk.search("pop")));
    all.into()
}

/// One user action of the property below.
#[derive(Debug, Clone)]
enum Act {
    Rename(usize, String),
    Place(String),
    Delete(usize),
    Restore(usize),
    NewAction(String),
    Sign(bool),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let word = prop::sample::select(vec!["Visit", "Pop", "Ședință", "پاکستان", "x"]).prop_map(str::to_owned);
    let act = prop_oneof![
        (0..3_usize, word.clone()).prop_map(|(at, word)| Act::Rename(at, word)),
        word.clone().prop_map(Act::Place),
        (0..3_usize).prop_map(Act::Delete),
        (0..3_usize).prop_map(Act::Restore),
        word.prop_map(Act::NewAction),
        any::<bool>().prop_map(Act::Sign),
    ];
    prop::collection::vec(act, 1..8)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn undo_restores_exactly_what_was_shown_and_redo_brings_it_back(acts in acts()) {
        let desk = Desk::with_workspace();
        let records = [
            ("delegation", desk.create("delegation", json!({ "title": "Visit", "start": "2026-12-01" }))),
            ("person", desk.create("person", json!({ "family": "Pop" }))),
            ("agreement", desk.create("agreement", json!({ "title": "Visit agreement", "preparation": "cleared" }))),
        ];
        let kinds: Vec<(&str, &str)> = records.iter().map(|(kind, id)| (*kind, id.as_str())).collect();
        let mut states = vec![shown(&desk, &kinds)];
        let title = |at: usize| if at == 1 { "family" } else { "title" };
        for act in acts {
            let (command, args) = match act {
                Act::Rename(at, word) => ("record_edit", json!({ "kind": kinds[at].0, "id": kinds[at].1, "fields": { title(at): word } })),
                Act::Place(word) => ("record_edit", json!({ "kind": "delegation", "id": kinds[0].1, "fields": { "places": word } })),
                Act::Delete(at) => ("record_delete", json!({ "kind": kinds[at].0, "id": kinds[at].1 })),
                Act::Restore(at) => ("record_restore", json!({ "kind": kinds[at].0, "id": kinds[at].1 })),
                Act::NewAction(word) => ("record_create", json!({ "kind": "action", "fields": { "title": word, "due": "2026-12-02" } })),
                Act::Sign(signed) => {
                    let sort = if signed { "signed" } else { "in_force" };
                    ("record_create", json!({ "kind": "agreement_event", "fields": { "agreement": kinds[2].1, "sort": sort, "done_on": "2026-10-01" } }))
                }
            };
            // Some acts are refused or change nothing: then there is nothing to undo.
            if desk.app.dispatch(command, args).is_ok_and(|done| !done["action"].is_null()) {
                states.push(shown(&desk, &kinds));
            }
        }
        for before in states.iter().rev().skip(1) {
            desk.ask("undo", json!({}));
            prop_assert_eq!(&shown(&desk, &kinds), before);
        }
        for after in states.iter().skip(1) {
            desk.ask("redo", json!({}));
            prop_assert_eq!(&shown(&desk, &kinds), after);
        }
    }
}
