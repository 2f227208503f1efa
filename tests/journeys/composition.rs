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
    assert!(!names(&preview(&desk, brief.as_str().unwrap())).is_empty());
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
