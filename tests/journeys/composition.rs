//! A document in an officer's hand: arranged, annotated, previewed, made final.

use attache_testkit::{Code, Desk};
use serde_json::{Value, json};

fn composition(desk: &Desk, document: &str) -> String {
    let delegation = desk.list("delegation_list", "")[0]["id"].clone();
    let opened = desk.ask("brief_open", json!({ "document": document, "delegation": delegation }));
    opened["value"]["id"].as_str().unwrap().to_owned()
}

fn preview(desk: &Desk, brief: &str) -> Value {
    desk.ask("brief_preview", json!({ "id": brief }))
}

fn names(preview: &Value) -> Vec<String> {
    let sections = preview["sections"].as_array().unwrap();
    sections.iter().map(|section| section["id"].as_str().unwrap().to_owned()).collect()
}

fn text(desk: &Desk, brief: &str) -> String {
    let done = desk.ask("export_document", json!({ "brief": brief, "format": "txt" }));
    std::fs::read_to_string(done["file"].as_str().unwrap()).unwrap()
}

#[test]
fn a_document_is_composed_once_and_found_again() {
    let desk = Desk::with_demo();
    let brief = composition(&desk, "briefing");
    assert_eq!(composition(&desk, "briefing"), brief);
    assert_ne!(composition(&desk, "programme"), brief);
}

#[test]
fn a_document_about_the_whole_workspace_is_composed_without_a_delegation() {
    let desk = Desk::with_demo();
    let open = || desk.ask("brief_open", json!({ "document": "register", "delegation": "" }))["value"]["id"].clone();
    let brief = open();
    assert_eq!(open(), brief);
    let shown = preview(&desk, brief.as_str().unwrap());
    assert!(!names(&shown).is_empty());
    assert!(shown["sections"].as_array().unwrap().iter().all(|section| section["title"] != ""), "each can be named");
}

#[test]
fn a_section_that_is_left_out_is_gone_from_the_pages_and_comes_back_with_undo() {
    let desk = Desk::with_demo();
    let brief = composition(&desk, "briefing");
    desk.edit("brief", &brief, json!({ "lang": "en" }));
    let whole = text(&desk, &brief);
    assert!(whole.contains("Biographies"));
    desk.edit("brief", &brief, json!({ "sections": "-biographies" }));
    let section = |preview: &Value| {
        let sections = preview["sections"].as_array().unwrap().clone();
        sections.into_iter().find(|section| section["id"] == "biographies").unwrap()
    };
    let shown = section(&preview(&desk, &brief));
    assert_eq!((&shown["out"], &shown["page"]), (&json!(true), &Value::Null));
    assert!(!text(&desk, &brief).contains("Biographies"));
    desk.ask("undo", json!({}));
    assert_eq!(section(&preview(&desk, &brief))["out"], false);
    assert_eq!(text(&desk, &brief), whole);
}

#[test]
fn sections_are_moved_and_those_that_are_not_named_follow_what_they_usually_follow() {
    let desk = Desk::with_demo();
    let brief = composition(&desk, "briefing");
    let usual = names(&preview(&desk, &brief));
    let at = |names: &[String], id: &str| names.iter().position(|name| name == id).unwrap();
    assert!(at(&usual, "agreements") > at(&usual, "programme"));
    desk.edit("brief", &brief, json!({ "sections": "agreements programme" }));
    let moved = names(&preview(&desk, &brief));
    assert!(at(&moved, "agreements") < at(&moved, "programme"));
    assert_eq!(at(&moved, "contents"), at(&usual, "contents"), "the contents stay");
    assert_eq!(moved.last(), usual.last(), "sources stay at the end");
    let (mut before, mut after) = (usual.clone(), moved);
    before.sort();
    after.sort();
    assert_eq!(before, after, "nothing is lost");
}

#[test]
fn a_note_is_printed_at_the_head_of_its_section() {
    let desk = Desk::with_demo();
    let brief = composition(&desk, "briefing");
    let note = "The Minister arrives straight from Karachi.";
    desk.create("brief_note", json!({ "brief": brief, "section": "programme", "text": note }));
    assert!(text(&desk, &brief).contains(note));
}

#[test]
fn a_final_copy_is_numbered_kept_byte_for_byte_and_says_no_draft() {
    let desk = Desk::with_demo();
    let brief = composition(&desk, "pocket");
    let first = desk.ask("export_document", json!({ "brief": brief, "final": true }));
    let second = desk.ask("export_document", json!({ "brief": brief, "final": true }));
    let copies = desk.ask("brief_page", json!({ "id": brief }))["copies"].clone();
    let of = |at: usize| (copies[at]["version"].clone(), copies[at]["sha256"].clone());
    assert_eq!(of(0), (json!(2), second["sha256"].clone()));
    assert_eq!(of(1), (json!(1), first["sha256"].clone()));
    assert_ne!(first["sha256"], second["sha256"], "each prints its own version");
    let draft = desk.ask("export_document", json!({ "brief": brief }));
    assert_ne!(draft["sha256"], second["sha256"], "a draft says so on every page");
    assert_eq!(desk.ask("brief_page", json!({ "id": brief }))["copies"].as_array().unwrap().len(), 2);
}

#[test]
fn a_composition_is_final_once_a_copy_is_made_and_a_draft_again_once_what_it_prints_is_changed() {
    let desk = Desk::with_demo();
    let brief = composition(&desk, "pocket");
    let status = || desk.field("brief", &brief, "status");
    let copies = || desk.ask("brief_page", json!({ "id": brief }))["copies"].as_array().unwrap().len();
    assert_eq!(status(), "drafting");
    desk.ask("export_document", json!({ "brief": brief, "final": true }));
    assert_eq!((status(), copies()), (json!("final"), 1));
    desk.edit("brief", &brief, json!({ "requester": "The Minister" }));
    assert_eq!(status(), "final", "who asked for it stands on no page");
    for change in ["edit", "note"] {
        if change == "edit" {
            desk.edit("brief", &brief, json!({ "page_size": "a5" }));
        } else {
            desk.create("brief_note", json!({ "brief": brief, "section": "last-page", "text": "Bring the badge." }));
        }
        assert_eq!(status(), "drafting", "after the {change}");
        desk.ask("undo", json!({}));
        assert_eq!(status(), "final", "one step back from the {change}");
    }
    desk.ask("undo", json!({}));
    desk.ask("undo", json!({}));
    assert_eq!((status(), copies()), (json!("drafting"), 1), "what left the house is undone by nothing");
}

/// Spots of the pages that stand for records of a kind.
fn spots(preview: &Value, kind: &str) -> Vec<Value> {
    preview["spots"].as_array().unwrap().iter().filter(|spot| spot["kind"] == kind).cloned().collect()
}

#[test]
fn a_place_on_a_page_knows_the_record_that_stands_there_whatever_its_kind() {
    let desk = Desk::with_demo();
    let shown = preview(&desk, &composition(&desk, "briefing"));
    for (kind, list) in [
        ("agreement", "agreement_list"),
        ("action", "action_list"),
        ("person", "person_list"),
        ("programme_item", "meeting_list"),
        ("delegation", "delegation_list"),
        ("organisation", "organisation_list"),
    ] {
        let known: Vec<Value> = desk.list(list, "").into_iter().map(|row| row["id"].clone()).collect();
        let found = spots(&shown, kind);
        assert!(!found.is_empty(), "no {kind} on any page");
        assert!(
            kind == "programme_item" || found.iter().all(|spot| known.contains(&spot["record"])),
            "{kind}: {found:?}"
        );
    }
    let rows: Vec<(u64, f64, f64)> = spots(&shown, "agreement")
        .iter()
        .filter_map(|spot| Some((spot["page"].as_u64()?, spot["top"].as_f64()?, spot["bottom"].as_f64()?)))
        .collect();
    assert!(rows.iter().all(|(_, top, bottom)| bottom > top));
    let apart = |a: &(u64, f64, f64), b: &(u64, f64, f64)| a.0 != b.0 || a.2 <= b.1 + 1e-4 || b.2 <= a.1 + 1e-4;
    for (at, row) in rows.iter().enumerate() {
        assert!(rows.iter().skip(at + 1).all(|other| apart(row, other)), "rows lie over each other: {rows:?}");
    }
    let sections: Vec<Value> = spots(&shown, "agreement").iter().map(|spot| spot["section"].clone()).collect();
    assert!(sections.iter().all(|section| section == "agreements"), "{sections:?}");
}

#[test]
fn what_is_not_fit_to_be_final_is_refused_and_nothing_is_kept() {
    let desk = Desk::with_workspace();
    let delegation = desk.create("delegation", json!({ "title": "Visit", "country": "PK", "start": "2027-01-12" }));
    let opened = desk.ask("brief_open", json!({ "document": "briefing", "delegation": delegation }));
    let brief = opened["value"]["id"].clone();
    let refused = desk.refused("export_document", json!({ "brief": brief, "final": true }));
    assert_eq!(refused.code, Code::NotFinal);
    assert_eq!(desk.ask("brief_page", json!({ "id": brief }))["copies"], json!([]));
    let shown = preview(&desk, brief.as_str().unwrap());
    assert!(shown["findings"].as_array().unwrap().iter().any(|finding| finding["stops"] == true));
    desk.ask("export_document", json!({ "brief": brief }));
}
