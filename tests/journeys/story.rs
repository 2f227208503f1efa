//! The story that the product was founded on, from first contact to what became of it, in one thread.

use attache_testkit::Desk;
use serde_json::{Value, json};

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[test]
fn a_contact_becomes_a_memorandum_and_a_forum_in_one_thread() {
    let desk = Desk::with_workspace();

    // The two of them, and the university at which both studied: one names the record, one types its name.
    let university = desk
        .create("organisation", json!({ "name": "University of Northgate", "sort": "university", "country": "GB" }));
    let ministry = desk.create("organisation", json!({ "name": "Ministry of Digital Affairs", "country": "Pakistan" }));
    let andreea = desk.create("person", json!({ "family": "Brătescu", "given": "Andreea", "nationality": "RO" }));
    let kamran =
        desk.create("person", json!({ "family": "Aziz", "given": "Kamran", "honorific": "H.E.", "nationality": "PK" }));
    desk.create(
        "education",
        json!({ "person": andreea, "institution": university, "degree": "MSc", "start": "1998", "end": "1999" }),
    );
    desk.create(
        "education",
        json!({ "person": kamran, "institution_name": "university of northgate", "degree": "BSc", "end": "1999" }),
    );
    let post = desk.create("post", json!({ "title": "Federal Minister for IT", "organisation": ministry, "rank": 1 }));
    desk.create("tenure", json!({ "person": kamran, "post": post, "took_office": "2024-03-11" }));

    // The visit, with its head, a meeting of both sides and what to say there.
    let visit = desk.create(
        "delegation",
        json!({ "title": "IT delegation to Islamabad", "country": "pk", "direction": "outbound", "start": "12 Jan 2027", "end": "14.01.2027",
                "purpose": "Agree on a forum of both IT industries." }),
    );
    assert_eq!(desk.field("delegation", &visit, "code"), "RO-PK 2027/01");
    assert_eq!(desk.field("delegation", &visit, "start"), "2027-01-12", "a day typed in words is kept as a day");
    desk.create("member", json!({ "delegation": visit, "person": andreea, "capacity": "head" }));
    let meeting = desk.create(
        "programme_item",
        json!({ "delegation": visit, "sort": "meeting", "title": "Meeting with the Minister", "format": "plenary", "zone": "Asia/Karachi",
                "start": "2027-01-13 10:00", "end": "2027-01-13 11:00", "objectives_ours": "A date for the forum." }),
    );
    desk.create("participation", json!({ "item": meeting, "person": andreea, "side": "ours", "role": "principal" }));
    desk.create("participation", json!({ "item": meeting, "person": kamran, "side": "theirs", "role": "principal" }));
    desk.create(
        "point",
        json!({ "item": meeting, "sort": "make", "text": "Our engineers, your market.", "addressee": kamran }),
    );

    // Both alumni of one university, found from what is recorded, with its ground.
    let page = desk.ask("meeting_page", json!({ "id": meeting }));
    assert_eq!(page["ties"][0]["via"], "University of Northgate");
    assert_eq!(page["ties"][0]["evidence"], json!(["MSc, 1998–1999", "BSc, –1999"]));
    assert_eq!(page["start_home"], "2027-01-13T07:00", "the hour at home stands beside the hour there");

    // What was agreed: a memorandum, and a forum without a date that somebody must push.
    let mou = desk.create("agreement", json!({ "title": "Memorandum on the IT industry", "nature": "mou" }));
    desk.create("agreement_party", json!({ "agreement": mou, "country": "RO", "side": "ours" }));
    desk.create("agreement_party", json!({ "agreement": mou, "country": "PK", "side": "theirs" }));
    desk.create("agreement_event", json!({ "agreement": mou, "sort": "signed", "done_on": "2026-11-20" }));
    let action = desk.create(
        "action",
        json!({ "title": "Propose dates for the forum", "side": "joint", "owner": andreea, "due": "2026-11-20", "item": meeting, "agreement": mou }),
    );
    assert_eq!(desk.ask("agreement_page", json!({ "id": mou }))["status"], "signed");

    // From any end of the thread the others are one step away.
    assert_eq!(
        text(&desk.ask("meeting_page", json!({ "id": meeting }))["actions"][0]["title"]),
        "Propose dates for the forum"
    );
    assert_eq!(
        text(&desk.ask("delegation_page", json!({ "id": visit }))["agreements"][0]["title"]),
        "Memorandum on the IT industry"
    );
    let person = desk.ask("person_page", json!({ "id": kamran }));
    assert_eq!(text(&person["meetings"][0]["title"]), "Meeting with the Minister");
    assert_eq!(person["tenures"][0]["current"], true);
    assert_eq!(text(&person["ties"][0]["via"]), "University of Northgate");

    // It is four days late, and Today says so until there is evidence that it is done.
    assert_eq!(desk.ask("today", json!({}))["overdue"][0]["days_late"], 4);
    let refused =
        desk.refused("record_edit", json!({ "kind": "action", "id": action, "fields": { "status": "done" } }));
    assert_eq!(refused.fields[0].field, "evidence");
    desk.edit("action", &action, json!({ "status": "done", "evidence": "Letter 14 of 21 November" }));
    assert_eq!(desk.ask("today", json!({}))["overdue"], json!([]));

    // Any word of it finds it, without its diacritics too.
    let found = desk.search("bratescu");
    assert!(found.contains(&"IT delegation to Islamabad".to_owned()), "{found:?}");
    assert!(desk.search("engineers").iter().any(|title| title.starts_with("Our engineers")));
}

#[test]
fn the_demo_is_the_whole_story_and_its_delegation_comes_first() {
    let desk = Desk::with_demo();
    let stats = desk.ask("stats", json!({}));
    for (kind, at_least) in [("people", 20), ("meetings", 12), ("agreements", 8), ("actions", 30), ("points", 40)] {
        assert!(stats[kind].as_i64().unwrap() >= at_least, "{kind}: {stats}");
    }
    let first = &desk.list("delegation_list", "")[0];
    let page = desk.ask("delegation_page", json!({ "id": first["id"] }));
    let meetings = page["items"].as_array().unwrap().iter().filter(|item| item["format"] != "").count();
    assert_eq!(meetings, 12);
    assert!(!page["ties"].as_array().unwrap().is_empty());
    assert_eq!(page["members"][0]["capacity"], "head");
    assert_eq!(desk.ask("session_state", json!({}))["undo"], Value::Null, "nobody can undo the demo away");
}
