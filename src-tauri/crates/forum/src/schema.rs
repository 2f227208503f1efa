//! The JSON schema of the files, `docs/forum.schema.json`: generated from the types, compared here.

use crate::checker::Findings;
use crate::explain::Explanation;
use crate::matching::Suggestions;
use crate::model::{Forum, Plan};
use crate::replan::{Event, Replanned};

/// A file that `attachectl forum` reads or writes, or an answer of it.
#[derive(schemars::JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "only its schema is made")]
enum File {
    /// What is asked for.
    Forum(Forum),
    /// The timetable that answers.
    Plan(Plan),
    /// What matching answers.
    Suggestions(Suggestions),
    /// What a recount finds.
    Findings(Findings),
    /// What stands in the way.
    Explanation(Explanation),
    /// Something that has happened.
    Event(Event),
    /// Several such things.
    Events(Vec<Event>),
    /// The timetable made anew, and what has changed.
    Replanned(Box<Replanned>),
}

/// `ATTACHE_BLESS=1` writes the file.
#[test]
#[allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test that compares a file of the repository")]
fn the_generated_schema_is_the_committed_one() {
    let schema = serde_json::to_string_pretty(&schemars::schema_for!(File)).unwrap() + "\n";
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../docs/forum.schema.json");
    if std::env::var_os("ATTACHE_BLESS").is_some() {
        std::fs::write(path, &schema).unwrap();
    }
    assert!(std::fs::read_to_string(path).unwrap_or_default() == schema, "write it again with ATTACHE_BLESS=1");
}
