//! Texts in other languages, from the page where they are written to the book that prints them.

use attache_testkit::{Code, Desk};
use serde_json::{Value, json};

fn write(desk: &Desk, kind: &str, id: &str, field: &str, lang: &str, text: &str) -> Value {
    let asked = json!({ "kind": kind, "id": id, "field": field, "lang": lang, "text": text });
    desk.ask("translation_set", asked)
}

/// What is written of a record in another language: field, language, text.
fn written(desk: &Desk, kind: &str, id: &str) -> Vec<(String, String, String)> {
    let texts = desk.ask("translations", json!({ "kind": kind, "id": id }));
    let mut found = Vec::new();
    for record in texts["records"].as_array().unwrap() {
        for text in record["texts"].as_array().unwrap() {
            for (lang, other) in text["others"].as_object().unwrap() {
                let plain = |value: &Value| value.as_str().unwrap().to_owned();
                found.push((plain(&text["field"]), lang.clone(), plain(other)));
            }
        }
    }
    found
}

#[test]
fn a_text_is_written_in_another_language_undone_and_redone() {
    let desk = Desk::with_workspace();
    let body = desk.create("organisation", json!({ "name": "Ministry of Economy" }));
    let romanian = ("name".to_owned(), "ro".to_owned(), "Ministerul Economiei".to_owned());
    let changed = write(&desk, "organisation", &body, "name", "ro", "Ministerul Economiei");
    assert_eq!(changed["action"]["label"]["verb"], "translate");
    assert_eq!(written(&desk, "organisation", &body), std::slice::from_ref(&romanian));
    assert_eq!(desk.search("economiei"), ["Ministry of Economy"], "it is found by it as well");

    desk.ask("undo", json!({}));
    assert!(written(&desk, "organisation", &body).is_empty());
    desk.ask("redo", json!({}));
    assert_eq!(written(&desk, "organisation", &body), [romanian]);

    write(&desk, "organisation", &body, "name", "ro", "");
    assert!(written(&desk, "organisation", &body).is_empty(), "an empty text takes it away");
    assert!(write(&desk, "organisation", &body, "name", "ro", "")["action"].is_null(), "there is nothing to undo");
}

#[test]
fn the_history_of_a_record_tells_what_was_written_in_which_language() {
    let desk = Desk::with_workspace();
    let body = desk.create("organisation", json!({ "name": "Ministry" }));
    write(&desk, "organisation", &body, "name", "fr", "Ministère");
    write(&desk, "organisation", &body, "name", "fr", "Le ministère");
    let history = desk.ask("record_history", json!({ "kind": "organisation", "id": body }));
    let told: Vec<[&str; 4]> = history
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|line| line["edits"].as_array().unwrap())
        .filter(|edit| edit["lang"] != "")
        .map(|edit| ["field", "lang", "old", "new"].map(|name| edit[name].as_str().unwrap()))
        .collect();
    assert_eq!(told, [["name", "fr", "Ministère", "Le ministère"], ["name", "fr", "", "Ministère"]]);
}

#[test]
fn what_belongs_to_a_record_is_written_beside_it() {
    let desk = Desk::with_workspace();
    let visit = desk.create("delegation", json!({ "title": "Visit", "places": "Lahore" }));
    let talks = desk.create("programme_item", json!({ "delegation": visit, "sort": "meeting", "title": "Talks" }));
    desk.create("point", json!({ "item": talks, "delegation": visit, "sort": "make", "text": "A date." }));
    let texts = desk.ask("translations", json!({ "kind": "delegation", "id": visit }));
    let shown: Vec<(&str, &str)> = texts["records"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|record| record["texts"].as_array().unwrap().iter().map(move |text| (record, text)))
        .map(|(record, text)| (record["of"]["kind"].as_str().unwrap(), text["field"].as_str().unwrap()))
        .collect();
    let expected = [("delegation", "title"), ("delegation", "places"), ("programme_item", "title"), ("point", "text")];
    assert_eq!(shown, expected, "each once, and nothing that is empty");
}

#[test]
fn only_what_documents_print_is_taken_in_a_language_that_they_speak() {
    let desk = Desk::with_workspace();
    let body = desk.create("organisation", json!({ "name": "Ministry" }));
    for (field, lang, where_) in [("notes", "ro", "notes"), ("name", "de", "lang"), ("name", "en", "lang")] {
        let asked = json!({ "kind": "organisation", "id": body, "field": field, "lang": lang, "text": "x" });
        let refused = desk.refused("translation_set", asked);
        assert_eq!((refused.code, refused.fields[0].field.as_str()), (Code::Invalid, where_));
    }
}

#[test]
fn a_text_changed_meanwhile_is_shown_and_not_overwritten() {
    let desk = Desk::with_workspace();
    let body = desk.create("organisation", json!({ "name": "Ministry" }));
    write(&desk, "organisation", &body, "name", "ro", "Minister");
    let asked =
        json!({ "kind": "organisation", "id": body, "field": "name", "lang": "ro", "text": "Ministerul", "seen": "" });
    let refused = desk.refused("translation_set", asked);
    assert_eq!((refused.code, refused.args["current"].as_str()), (Code::Conflict, "Minister"));
    assert_eq!(written(&desk, "organisation", &body)[0].2, "Minister");
}

#[test]
fn the_book_no_longer_misses_a_text_that_was_written() {
    let desk = Desk::with_workspace();
    let visit = desk.create("delegation", json!({ "title": "Visit", "country": "PK", "start": "2026-12-01" }));
    let missing = || {
        let checked = desk.ask("export_check", json!({ "delegation": visit, "lang": "ro" }));
        let findings = checked["findings"].as_array().unwrap().clone();
        findings.iter().filter(|finding| finding["code"] == "text_not_translated").count()
    };
    assert_eq!(missing(), 1);
    write(&desk, "delegation", &visit, "title", "ro", "Vizită");
    assert_eq!(missing(), 0);
}
