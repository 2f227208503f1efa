//! What stands before what: points in the order of saying them, decisions on days on which someone is in the office.

use attache_testkit::Desk;
use serde_json::{Value, json};

/// The points to make of a delegation, in the book's order.
fn said(desk: &Desk, visit: &str) -> Vec<String> {
    let page = desk.ask("delegation_page", json!({ "id": visit }));
    let points = page["points"].as_array().unwrap().iter().filter(|point| point["sort"] == "make");
    points.map(|point| point["text"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_point_moves_with_all_that_make_room_for_it_in_one_action() {
    let desk = Desk::with_workspace();
    let visit = desk.create("delegation", json!({ "title": "Visit" }));
    let point =
        |sort: &str, text: &str| desk.create("point", json!({ "delegation": visit, "sort": sort, "text": text }));
    let (_one, _two, three) = (point("make", "one"), point("make", "two"), point("make", "three"));
    let avoid = point("avoid", "never");
    let moved = desk.ask("point_move", json!({ "id": three, "place": 1 }));
    assert_eq!(said(&desk, &visit), ["three", "one", "two"]);
    assert_eq!(moved["action"]["label"]["verb"], "move");
    assert_eq!(desk.field("point", &avoid, "priority"), Value::Null, "another sort has its own order");
    desk.ask("undo", json!({}));
    assert_eq!(said(&desk, &visit), ["one", "two", "three"], "one undo takes all of it back");
}

#[test]
fn a_point_moved_beyond_the_last_is_the_last() {
    let desk = Desk::with_workspace();
    let visit = desk.create("delegation", json!({ "title": "Visit" }));
    let ids = ["one", "two", "three"]
        .map(|text| desk.create("point", json!({ "delegation": visit, "sort": "make", "text": text })));
    desk.ask("point_move", json!({ "id": ids[0], "place": 99 }));
    assert_eq!(said(&desk, &visit), ["two", "three", "one"]);
    desk.ask("record_delete", json!({ "kind": "point", "id": ids[1] }));
    let gone = desk.refused("point_move", json!({ "id": ids[1], "place": 1 }));
    assert_eq!(gone.code, attache_testkit::Code::NotFound);
}

#[test]
fn a_decision_of_a_sunday_is_shown_on_the_friday_before_it_and_kept_as_computed() {
    let desk = Desk::with_workspace();
    let memo = desk.create("agreement", json!({ "title": "Memorandum", "notice_by": "2026-12-13" }));
    desk.create("agreement_event", json!({ "agreement": memo, "sort": "in_force", "done_on": "2020-01-01" }));
    let row = &desk.list("agreement_list", "")[0];
    assert_eq!((row["decide_by"].as_str(), row["decision_on"].as_str()), (Some("2026-12-11"), Some("2026-12-13")));
    let page = desk.ask("agreement_page", json!({ "id": memo }));
    assert_eq!(page["facts"]["decide_by"], "2026-12-11");
    let today = desk.ask("today", json!({}));
    assert_eq!(today["decisions"][0]["days"], page["facts"]["decision_days"]);
    assert_eq!(desk.field("agreement", &memo, "notice_by"), "2026-12-13");
}

#[test]
fn the_day_of_an_export_is_typed_as_in_any_date_field() {
    let desk = Desk::with_workspace();
    let visit = desk.create("delegation", json!({ "title": "Visit", "code": "RO-PK 2026/01" }));
    let export = |day: &str| json!({ "delegation": visit, "lang": "en", "as_of": day });
    let done = desk.ask("export_document", export("30.11.2026"));
    assert!(done["file"].as_str().unwrap().ends_with("2026-11-30.pdf"), "{}", done["file"]);
    for (typed, problem) in [("31.11.2026", "impossible_date"), ("2026-11", "not_a_date"), ("soon", "not_a_date")] {
        let refused = desk.refused("export_document", export(typed));
        assert_eq!((refused.fields[0].field.as_str(), refused.fields[0].problem.as_str()), ("as_of", problem));
    }
}

#[test]
fn what_to_put_right_before_an_export_names_the_record_whose_page_shows_it() {
    let desk = Desk::with_workspace();
    let visit = desk.create("delegation", json!({ "title": "Visit" }));
    let talks = desk.create("programme_item", json!({ "delegation": visit, "sort": "meeting", "title": "Talks" }));
    desk.create("point", json!({ "item": talks, "sort": "make", "text": "Seats" }));
    let checked = desk.ask("export_check", json!({ "delegation": visit, "lang": "en" }));
    let found = checked["findings"].as_array().unwrap();
    let point = found.iter().find(|finding| finding["code"] == "no_addressee").unwrap();
    assert_eq!((&point["owner"]["kind"], &point["owner"]["title"]), (&json!("programme_item"), &json!("Talks")));
}
