//! The briefing book leaves the workspace.

use attache_testkit::{Code, Desk};
use serde_json::{Value, json};
use std::path::Path;

pub(crate) fn demo_delegation(desk: &Desk) -> Value {
    desk.list("delegation_list", "")[0]["id"].clone()
}

#[test]
fn the_same_records_and_day_give_the_same_bytes_and_a_changed_one_gets_its_own_name() {
    let desk = Desk::with_demo();
    let id = demo_delegation(&desk);
    let ask = json!({ "delegation": id, "lang": "en" });
    let first = desk.ask("export_document", ask.clone());
    desk.wait(60);
    let second = desk.ask("export_document", ask.clone());
    assert_eq!(first["sha256"], second["sha256"]);
    assert_eq!(first["file"], second["file"], "the same bytes need no second file");
    assert!(first["file"].as_str().unwrap().ends_with("_briefing_en_2026-11-24.pdf"));

    desk.edit("delegation", id.as_str().unwrap(), json!({ "places": "Islamabad, Lahore" }));
    let third = desk.ask("export_document", ask);
    assert_ne!(third["sha256"], first["sha256"]);
    assert!(third["file"].as_str().unwrap().ends_with("_2026-11-24-2.pdf"));
}

#[test]
fn two_demos_of_one_day_print_the_same_book_in_every_language() {
    let (one, two) = (Desk::with_demo(), Desk::with_demo());
    for lang in ["en", "ro", "fr", "ur", "ar"] {
        let book = |desk: &Desk| {
            desk.ask("export_document", json!({ "delegation": demo_delegation(desk), "lang": lang }))["sha256"].clone()
        };
        assert_eq!(book(&one), book(&two), "{lang}");
    }
}

#[test]
fn the_demo_s_book_is_translated_to_the_last_word() {
    let desk = Desk::with_demo();
    for lang in ["ro", "fr", "ur", "ar"] {
        let done = desk.ask("export_document", json!({ "delegation": demo_delegation(&desk), "lang": lang }));
        let missing: Vec<&Value> = done["findings"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|finding| finding["code"] == "text_not_translated")
            .collect();
        assert!(missing.is_empty(), "{lang}: {missing:?}");
    }
}

#[test]
fn a_vanished_folder_is_an_error_and_nothing_is_written_elsewhere() {
    let desk = Desk::with_demo();
    let folder = desk.path("stick");
    std::fs::create_dir(&folder).unwrap();
    desk.ask("settings_set", json!({ "export_folder": folder }));
    std::fs::remove_dir(&folder).unwrap();
    let refused = desk.refused("export_document", json!({ "delegation": demo_delegation(&desk), "lang": "en" }));
    assert_eq!(refused.code, Code::NoExportFolder);
    assert!(!folder.exists());
    assert_eq!(std::fs::read_dir(desk.workspace().join("exports")).unwrap().count(), 0);
}

#[test]
fn a_record_above_the_ceiling_is_named_and_nothing_leaves() {
    let desk = Desk::with_demo();
    let id = demo_delegation(&desk);
    desk.edit("delegation", id.as_str().unwrap(), json!({ "marking": "RO/secret" }));
    let refused = desk.refused("export_document", json!({ "delegation": id, "lang": "en" }));
    assert_eq!(refused.code, Code::AboveCeiling);
    let title = desk.field("delegation", id.as_str().unwrap(), "title");
    assert!(refused.args["records"].contains(title.as_str().unwrap()));
}

#[test]
fn only_what_was_exported_is_opened() {
    let desk = Desk::with_demo();
    let secret = desk.workspace().join("workspace.json");
    assert_eq!(desk.refused("export_open", json!({ "file": secret })).code, Code::NotFound);
}

#[test]
fn characters_without_a_font_are_listed_with_their_place_before_the_export() {
    let desk = Desk::with_demo();
    let id = demo_delegation(&desk);
    desk.edit("delegation", id.as_str().unwrap(), json!({ "purpose": "To meet 田中 about the forum." }));
    let checked = desk.ask("export_check", json!({ "delegation": id, "lang": "en" }));
    let missing: Vec<&Value> =
        checked["findings"].as_array().unwrap().iter().filter(|finding| finding["code"] == "missing_glyph").collect();
    assert!(missing.iter().any(|finding| finding["message"].as_str().unwrap().contains('田')), "{missing:?}");
    assert!(missing.iter().all(|finding| !finding["place"].as_str().unwrap().is_empty()));
}

#[test]
fn the_day_asked_for_moves_lateness_and_not_the_records() {
    let desk = Desk::with_demo();
    let id = demo_delegation(&desk);
    let of = |day: &str| desk.ask("export_document", json!({ "delegation": id, "lang": "en", "as_of": day }));
    assert_ne!(of("2026-11-24")["sha256"], of("2026-12-24")["sha256"]);
    assert!(Path::new(of("2026-12-24")["file"].as_str().unwrap()).is_file());
}
