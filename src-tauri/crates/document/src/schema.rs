//! The JSON schema of the tree, `docs/document.schema.json`: generated from the types, compared here.

use crate::Document;

/// `ATTACHE_BLESS=1` writes the file.
#[test]
#[allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test that compares a file of the repository")]
fn the_committed_schema_is_the_one_of_the_types() {
    let schema = serde_json::to_string_pretty(&schemars::schema_for!(Document)).unwrap() + "\n";
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../docs/document.schema.json");
    if std::env::var_os("ATTACHE_BLESS").is_some() {
        std::fs::write(path, &schema).unwrap();
    }
    assert!(std::fs::read_to_string(path).unwrap_or_default() == schema, "write it again with ATTACHE_BLESS=1");
}
