//! Every document leaves the workspace through the one export.

use attache_testkit::{Code, Desk};
use serde_json::{Value, json};

const OF_DELEGATION: [&str; 8] =
    ["briefing", "programme", "pocket", "delegation-list", "record", "readout", "note", "signatures"];
const OF_WORKSPACE: [&str; 3] = ["register", "tracker", "handover"];

fn demo_delegation(desk: &Desk) -> Value {
    desk.list("delegation_list", "")[0]["id"].clone()
}

fn asks(desk: &Desk, lang: &str) -> Vec<Value> {
    let id = demo_delegation(desk);
    let of = OF_DELEGATION.map(|kind| json!({ "document": kind, "delegation": id, "lang": lang }));
    of.into_iter().chain(OF_WORKSPACE.map(|kind| json!({ "document": kind, "lang": lang }))).collect()
}

fn words(desk: &Desk, mut ask: Value) -> String {
    ask["format"] = "txt".into();
    let file = desk.ask("export_document", ask)["file"].clone();
    std::fs::read_to_string(file.as_str().unwrap()).unwrap()
}

#[test]
fn each_document_has_its_own_name_and_the_same_bytes_twice() {
    let desk = Desk::with_demo();
    let mut files = std::collections::BTreeSet::new();
    for ask in asks(&desk, "en") {
        let first = desk.ask("export_document", ask.clone());
        desk.wait(60);
        let second = desk.ask("export_document", ask.clone());
        assert_eq!((&first["sha256"], &first["file"]), (&second["sha256"], &second["file"]), "{ask}");
        assert!(first["file"].as_str().unwrap().contains(&format!("_{}_en_", ask["document"].as_str().unwrap())));
        assert!(first["pages"].as_u64().unwrap() > 0);
        assert!(files.insert(first["file"].to_string()), "{ask}");
    }
}

#[test]
fn the_demo_s_documents_are_translated_to_the_last_word() {
    let desk = Desk::with_demo();
    for lang in ["ro", "fr", "ur", "ar"] {
        for ask in asks(&desk, lang) {
            let done = desk.ask("export_document", ask.clone());
            let missing: Vec<&Value> = done["findings"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|finding| matches!(finding["code"].as_str(), Some("text_not_translated" | "missing_glyph")))
                .collect();
            assert!(missing.is_empty(), "{ask}: {missing:?}");
        }
    }
}

#[test]
fn text_and_markdown_say_what_the_pages_say() {
    let desk = Desk::with_demo();
    let id = demo_delegation(&desk);
    for (format, heading) in [("txt", "Summary\n======="), ("md", "# Summary")] {
        let done = desk.ask(
            "export_document",
            json!({ "document": "programme", "delegation": id, "lang": "en", "format": format }),
        );
        assert!(done["file"].as_str().unwrap().ends_with(&format!(".{format}")));
        let said = std::fs::read_to_string(done["file"].as_str().unwrap()).unwrap();
        assert!(said.contains(heading) && said.contains("Tête-à-tête"), "{said}");
    }
}

#[test]
fn a_choice_that_a_document_has_no_use_for_is_refused() {
    let desk = Desk::with_demo();
    let id = demo_delegation(&desk);
    for ask in [
        json!({ "document": "register", "delegation": id, "lang": "en" }),
        json!({ "document": "pocket", "lang": "en" }),
        json!({ "document": "pocket", "delegation": id, "lang": "en", "variant": "press" }),
        json!({ "document": "note", "delegation": id, "lang": "en", "restricted": true }),
        json!({ "document": "delegation-list", "delegation": id, "lang": "en", "restricted": true, "profile": "public" }),
        json!({ "document": "briefing", "delegation": id, "lang": "en", "meeting": "m" }),
        json!({ "document": "handover", "lang": "en", "since": "2026-01-01" }),
        json!({ "document": "tracker", "lang": "en", "ceiling": ["RO/unheard-of"] }),
    ] {
        assert_eq!(desk.refused("export_document", ask.clone()).code, Code::Usage, "{ask}");
    }
    let unknown = json!({ "document": "record", "delegation": id, "lang": "en", "meeting": "no such meeting" });
    assert_eq!(desk.refused("export_document", unknown).code, Code::UnknownCode);
}

#[test]
fn passports_leave_in_the_restricted_list_alone_and_under_its_own_name() {
    let desk = Desk::with_demo();
    let ask = json!({ "document": "delegation-list", "delegation": demo_delegation(&desk), "lang": "en" });
    let mut restricted = ask.clone();
    restricted["restricted"] = true.into();
    assert!(!words(&desk, ask).contains("DEMO-0101"));
    assert!(words(&desk, restricted.clone()).contains("DEMO-0101"));
    let file = desk.ask("export_document", restricted)["file"].clone();
    assert!(file.as_str().unwrap().contains("_delegation-list-restricted_"));
}

#[test]
fn a_point_that_was_not_raised_comes_back_in_the_next_book_with_that_counterpart() {
    let desk = Desk::with_workspace();
    let minister = desk.create("person", json!({ "family": "Baloch", "given": "Zahra" }));
    let visit = |title: &str, start: &str| {
        let visit = desk.create("delegation", json!({ "title": title, "country": "PK", "start": start }));
        let talks = json!({ "delegation": visit, "sort": "meeting", "title": format!("Talks, {title}"), "format": "plenary",
                            "start": format!("{start} 10:00"), "zone": "Asia/Karachi" });
        let talks = desk.create("programme_item", talks);
        desk.create(
            "participation",
            json!({ "item": talks, "person": minister, "side": "theirs", "role": "principal" }),
        );
        (visit, talks)
    };
    let (_, earlier) = visit("spring", "2026-03-02");
    let (book, _) = visit("autumn", "2026-12-01");
    let point = desk.create("point", json!({ "item": earlier, "sort": "ask", "text": "A contact in each province" }));
    let said = || words(&desk, json!({ "delegation": book, "lang": "en" }));
    assert!(!said().contains("A contact in each province"), "nobody knows yet whether it was raised");
    desk.edit("point", &point, json!({ "result": "not_raised" }));
    assert!(said().contains("Not raised earlier") && said().contains("A contact in each province"));
    desk.edit("point", &point, json!({ "result": "answered" }));
    assert!(!said().contains("A contact in each province"));
}

#[test]
fn a_memorandum_between_two_ministries_is_among_the_agreements_of_both_countries() {
    let desk = Desk::with_demo();
    let said = words(&desk, json!({ "document": "signatures", "delegation": demo_delegation(&desk), "lang": "en" }));
    assert!(said.contains("Memorandum of Understanding on Cooperation in the Digital Economy"), "{said}");
}
