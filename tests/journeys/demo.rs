//! The demo is whole, firm and the same each time.

use attache_testkit::Desk;
use serde_json::{Value, json};

fn demo(args: &Value) -> (Desk, Value) {
    let desk = Desk::new();
    let mut all = json!({ "path": desk.workspace(), "as_of": "2026-11-24" });
    all.as_object_mut().unwrap().extend(args.as_object().unwrap().clone());
    let session = desk.ask("workspace_demo", all);
    (desk, session)
}

#[test]
fn the_story_is_whole_and_begins_with_the_coming_visit() {
    let (desk, session) = demo(&json!({}));
    assert_eq!(session["undo"], Value::Null, "nothing stands before the demo");
    let rows = desk.list("delegation_list", "");
    assert_eq!((rows[0]["country"].as_str(), rows[0]["start"].as_str()), (Some("PK"), Some("2026-12-15")));
    let page = desk.ask("delegation_page", json!({ "id": rows[0]["id"] }));
    assert!(page["members"].as_array().unwrap().len() >= 8);
    let ties = page["ties"].as_array().unwrap();
    assert!(ties.iter().any(|tie| tie["via"] == "University of Warwick"));
    let totals = desk.ask("stats", json!({}));
    assert!(totals["people"].as_u64().unwrap() >= 20 && totals["actions"].as_u64().unwrap() >= 30);
    assert_eq!(desk.ask("workspace_check", json!({}))["ok"], true);
}

#[test]
fn two_demos_of_one_day_hold_the_same_records() {
    for args in [json!({}), json!({ "size": 600, "seed": 5 })] {
        let ((one, _), (other, _)) = (demo(&args), demo(&args));
        for list in ["delegation_list", "person_list", "agreement_list", "action_list", "meeting_list"] {
            assert_eq!(one.list(list, ""), other.list(list, ""), "{list}");
        }
    }
}

#[test]
fn the_bench_has_as_many_records_as_asked_and_its_delegation_is_the_next() {
    let (desk, _) = demo(&json!({ "size": 1000, "seed": 3 }));
    let totals = desk.ask("stats", json!({}));
    let sum: u64 = totals.as_object().unwrap().values().map(|count| count.as_u64().unwrap()).sum();
    assert_eq!(sum, 1000);
    let next = &desk.list("delegation_list", "")[0];
    let page = desk.ask("delegation_page", json!({ "id": next["id"] }));
    assert_eq!(page["actions"].as_array().unwrap().len(), 120);
    assert_eq!(page["agreements"].as_array().unwrap().len(), 25);
    let (other, _) = demo(&json!({ "size": 1000, "seed": 4 }));
    assert_ne!(desk.list("person_list", ""), other.list("person_list", ""));
}
