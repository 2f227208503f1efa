//! Countries: what is counted of them, and what they offer and need.

use attache_testkit::{Code, Desk};
use serde_json::{Value, json};

fn page(desk: &Desk, code: &str) -> Value {
    desk.ask("country_page", json!({ "id": code }))
}

fn codes(rows: &[Value]) -> Vec<&str> {
    rows.iter().map(|row| row["code"].as_str().unwrap()).collect()
}

#[test]
fn a_country_counts_its_standing_records_and_those_with_records_come_first() {
    let desk = Desk::with_workspace();
    let visit = desk.create("delegation", json!({ "title": "Visit", "country": "PK" }));
    desk.create("organisation", json!({ "name": "Ministry", "country": "PK" }));
    desk.create("person", json!({ "family": "Khan", "nationality": "PK" }));
    let treaty = desk.create("agreement", json!({ "title": "Treaty" }));
    for side in ["ours", "theirs"] {
        desk.create("agreement_party", json!({ "agreement": treaty, "side": side, "country": "PK" }));
    }
    let rows = desk.list("country_list", "");
    let of =
        |row: &Value| ["delegations", "agreements", "people", "organisations"].map(|name| row[name].as_i64().unwrap());
    assert_eq!((rows[0]["code"].as_str(), of(&rows[0])), (Some("PK"), [1, 1, 1, 1]), "an agreement counts once");
    assert_eq!(page(&desk, "PK")["delegations"]["total"], 1);
    desk.ask("record_delete", json!({ "kind": "delegation", "id": visit }));
    assert_eq!(of(&desk.list("country_list", "country:pk")[0])[0], 0, "what is deleted counts nowhere");
    assert_eq!(page(&desk, "PK")["delegations"]["total"], 0);
}

#[test]
fn a_country_is_found_by_any_of_its_names_and_former_states_by_that() {
    let desk = Desk::with_workspace();
    for typed in ["burma", "Birmania", "میانمار"] {
        assert_eq!(codes(&desk.list("country_list", typed)), ["MM"], "{typed}");
    }
    let former = desk.list("country_list", "status:former");
    assert!(codes(&former).contains(&"YUCS") && !codes(&former).contains(&"RO"));
    assert!(former.iter().all(|row| row["existed_to"] != ""));
    assert_eq!(codes(&former), codes(&desk.list("country_list", "status:fost")), "in either language of the window");
    let all = desk.list("country_list", "").len();
    assert_eq!(desk.list("country_list", "-status:former").len() + former.len(), all);
    assert_eq!(desk.refused("country_page", json!({ "id": "QQ" })).code, Code::NotFound);
}

#[test]
fn a_strength_of_a_country_is_edited_meets_a_need_and_is_undone() {
    let desk = Desk::with_workspace();
    let offer = json!({ "country": "RO", "sector": "cybersecurity", "direction": "offers", "level": 4 });
    desk.create("strength", offer);
    let need = json!({ "country": "PK", "sector": "cybersecurity", "direction": "needs" });
    let need = desk.create("strength", need);
    desk.edit("strength", &need, json!({ "level": 3, "text": "Instructors." }));

    let sectors = page(&desk, "PK")["sectors"].clone();
    let expected = json!([{
        "sector": "cybersecurity",
        "ours": { "offers": 4, "needs": null }, "theirs": { "offers": null, "needs": 3 },
        "our_offer_meets": true, "their_offer_meets": false,
    }]);
    assert_eq!(sectors, expected);
    assert_eq!(page(&desk, "RO")["sectors"], json!([]), "nobody is compared with themselves");
    let texts = desk.ask("country_translations", json!({ "id": "PK" }));
    assert_eq!(texts["records"][0]["texts"][0]["own"], "Instructors.");

    desk.ask("undo", json!({}));
    assert_eq!(page(&desk, "PK")["sectors"][0]["theirs"]["needs"], 0, "nobody said how much");
    desk.ask("undo", json!({}));
    assert_eq!(page(&desk, "PK")["sectors"], json!([]));
}

#[test]
fn a_body_speaks_for_the_country_in_which_it_is_seated() {
    let desk = Desk::with_workspace();
    let body = desk.create("organisation", json!({ "name": "Software export board", "country": "PK" }));
    desk.create("strength", json!({ "organisation": body, "sector": "software", "direction": "offers" }));
    assert_eq!(page(&desk, "PK")["sectors"][0]["theirs"]["offers"], 0);
}
