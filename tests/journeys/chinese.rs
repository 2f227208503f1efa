//! Chinese: a font that the officer gives once, from the finding that asks for it to the pages.

use super::export::demo_delegation;
use attache_testkit::{Code, Desk};
use serde_json::{Value, json};
use std::path::PathBuf;

fn fixture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/fonts").join(name)
}

/// The demo with a purpose in Chinese.
fn desk() -> (Desk, Value) {
    let desk = Desk::with_demo();
    let id = demo_delegation(&desk);
    desk.edit("delegation", id.as_str().unwrap(), json!({ "purpose": "代表团访问巴基斯坦。" }));
    (desk, id)
}

/// What is said of characters without a font.
fn missing(desk: &Desk, id: &Value) -> Vec<String> {
    let checked = desk.ask("export_check", json!({ "delegation": id, "lang": "en" }));
    let findings = checked["findings"].as_array().unwrap().iter();
    findings
        .filter(|finding| finding["code"] == "missing_glyph")
        .map(|finding| finding["message"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_font_is_given_once_and_serves_when_its_file_is_gone() {
    let (desk, id) = desk();
    let before = missing(&desk, &id);
    assert!(before.iter().any(|said| said.contains('访') && said.contains("Settings")), "{before:?}");

    let given = desk.path("Noto Sans SC.ttc");
    std::fs::copy(fixture("chinese.ttc"), &given).unwrap();
    desk.ask("settings_set", json!({ "chinese_font": given }));
    std::fs::remove_file(&given).unwrap();
    assert_eq!(desk.ask("settings_get", json!({}))["chinese_font"], "Noto Sans SC.ttc");
    assert!(missing(&desk, &id).is_empty());
    let export = || desk.ask("export_document", json!({ "delegation": id, "lang": "en" }))["sha256"].clone();
    let first = export();
    assert_eq!(first, export(), "the same records and font, the same bytes");

    desk.ask("settings_set", json!({ "chinese_font": "" }));
    assert_eq!(desk.ask("settings_get", json!({}))["chinese_font"], "");
    assert_eq!(missing(&desk, &id), before);
    assert_ne!(first, export());
}

#[test]
fn a_file_that_cannot_serve_is_refused_and_the_font_given_before_stays() {
    let (desk, id) = desk();
    desk.ask("settings_set", json!({ "chinese_font": fixture("chinese.ttf") }));
    let latin = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../assets/fonts/NotoSans-Regular.ttf");
    let text = desk.path("letter.ttf");
    std::fs::write(&text, "Dear colleagues").unwrap();
    for (file, arg, said) in
        [(latin, "why", "not_chinese"), (text, "why", "not_a_font"), (desk.path("gone.ttf"), "reason", "io")]
    {
        let refused = desk.refused("settings_set", json!({ "chinese_font": file }));
        assert_eq!((refused.code, &*refused.args[arg]), (Code::Unreadable, said));
    }
    assert_eq!(desk.ask("settings_get", json!({}))["chinese_font"], "chinese.ttf");
    assert!(missing(&desk, &id).is_empty());
}
