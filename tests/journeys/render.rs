//! `attachectl render`: a document tree from a file, without a workspace and without a passphrase, by running it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that meets an error shall fail")]

use serde_json::{Value, json};
use std::process::{Command, Stdio};
use tempfile::TempDir;

fn tree() -> Value {
    json!({
        "meta": { "title": "Visit", "lang": "en", "author": "Protocol", "subject": "", "number": "X-1", "version": "1",
                  "as_of": "2026-11-24", "home": "RO" },
        "marking": ["Neclasificat"],
        "blocks": [
            { "block": "heading", "level": 1, "runs": [{ "text": "Talks in Exampleville" }], "in_outline": true },
            { "block": "list", "ordered": false, "items": [
                { "blocks": [{ "block": "paragraph", "role": "body", "runs": [{ "text": "The first point" }] }] } ] }
        ]
    })
}

/// Draws the tree into `out`; gives the exit code, the JSON answer, and the file when there is one.
fn render(tree: &str, out: &str) -> (i32, Value, Option<Vec<u8>>) {
    render_with(tree, out, &[])
}

/// The same with more options.
fn render_with(tree: &str, out: &str, options: &[&str]) -> (i32, Value, Option<Vec<u8>>) {
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join("tree.json"), tree).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_attachectl"))
        .args(["render", "tree.json", "--out", out, "--json", "--messages", "en"])
        .args(options)
        .env("ATTACHE_CONFIG_DIR", folder.path().join("account"))
        .current_dir(folder.path())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let answer = serde_json::from_slice(&output.stdout).unwrap();
    (output.status.code().unwrap(), answer, std::fs::read(folder.path().join(out)).ok())
}

#[test]
fn a_tree_is_drawn_in_the_form_that_the_name_asks_for() {
    for (out, begins) in
        [("a.pdf", &b"%PDF-"[..]), ("a.docx", b"PK\x03\x04"), ("a.md", b"**Neclasificat**"), ("a.TXT", b"Neclasificat")]
    {
        let (code, answer, file) = render(&tree().to_string(), out);
        let file = file.unwrap();
        assert_eq!(code, 0, "{answer}");
        assert!(file.starts_with(begins), "{out}");
        assert_eq!(answer["bytes"], json!(file.len()));
        assert_eq!(answer["pages"], if out == "a.pdf" { json!(1) } else { Value::Null });
        assert_eq!(answer["findings"], json!([]));
        assert_eq!(render(&tree().to_string(), out).2.unwrap(), file, "the same tree, the same bytes");
    }
}

#[test]
fn chinese_is_drawn_in_the_font_that_is_named_and_a_wrong_one_is_refused() {
    let mut chinese = tree();
    chinese["blocks"][0]["runs"][0] = json!({ "text": "代表团", "lang": "zh" });
    let (code, answer, plain) = render(&chinese.to_string(), "a.pdf");
    let said = answer["findings"][0]["message"].as_str().unwrap();
    assert!(code == 0 && said.contains("--chinese-font"), "{said}");
    let font = |name: &str| format!("{}/../../../{name}", env!("CARGO_MANIFEST_DIR"));
    let drawn = |name: &str| render_with(&chinese.to_string(), "a.pdf", &["--chinese-font", &font(name)]);
    let (code, answer, file) = drawn("tests/fixtures/fonts/chinese.ttc");
    assert_eq!((code, &answer["findings"]), (0, &json!([])), "{answer}");
    assert_ne!(file, plain);
    assert_eq!(file, drawn("tests/fixtures/fonts/chinese.ttc").2, "the same tree and font, the same bytes");
    let (code, answer, file) = drawn("assets/fonts/NotoSans-Regular.ttf");
    assert_ne!(code, 0);
    assert_eq!(answer["error"]["code"], "unreadable", "{answer}");
    assert!(file.is_none());
}

#[test]
fn what_cannot_be_drawn_is_refused_with_its_place_and_nothing_is_written() {
    let mut strange = tree();
    strange["blocks"][1]["items"][0]["blocks"][0]["role"] = json!("shouted");
    let mut unmarked = tree();
    unmarked["marking"] = json!([]);
    let mut undated = tree();
    undated["meta"]["as_of"] = json!("tomorrow");
    for (tree, place) in [
        (strange.to_string(), "blocks[1].items[0].blocks[0]"),
        (unmarked.to_string(), "marking"),
        (undated.to_string(), "meta.as_of"),
        ("{\n  \"meta\": }".to_owned(), "line 2, column 11"),
        (r#"{"marking": ["\ud800"]}"#.to_owned(), "line 1, column 21"),
    ] {
        for out in ["a.pdf", "a.docx"] {
            let (code, answer, file) = render(&tree, out);
            assert_eq!((code, &answer["error"]["code"], file), (4, &json!("unreadable"), None), "{answer}");
            assert!(answer["error"]["message"].as_str().unwrap().contains(&format!("at {place},")), "{answer}");
        }
    }
}

#[test]
fn a_form_that_is_not_known_is_a_fault_of_the_command_line() {
    let (code, answer, file) = render(&tree().to_string(), "a.odt");
    assert_eq!((code, &answer["error"]["code"], file), (2, &json!("usage"), None));
    assert!(answer["error"]["hint"].as_str().unwrap().contains(".docx"), "{answer}");
}

#[test]
fn a_reader_is_told_what_others_would_stumble_over() {
    let mut skips = tree();
    skips["blocks"][0]["level"] = json!(2);
    let (code, answer, _) = render(&skips.to_string(), "a.md");
    assert_eq!((code, &answer["findings"][0]["code"]), (0, &json!("heading_skips")));
    assert!(answer["findings"][0]["message"].as_str().unwrap().contains("Talks in Exampleville"), "{answer}");
}
