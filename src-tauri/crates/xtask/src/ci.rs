//! What must hold before a change goes in.

use crate::process::{Result, cargo, npm, run, say};
use crate::{setup, test, ui};

/// Formatting and lints, then every test; nothing may be left out.
pub fn ci() -> Result {
    setup::everything()?;
    lint()?;
    test::rings(test::LeftOut::Fails)
}

/// Formatting and lints of Rust and of the pages.
pub fn lint() -> Result {
    say("Formatting");
    run(cargo(&["fmt", "--all", "--check"]))?;
    say("Lints of the pages");
    run(npm(&["run", "lint"]))?;
    run(npm(&["run", "check"]))?;
    // The shell embeds the pages, so they are built before its lints.
    ui::build()?;
    say("Lints of the Rust crates");
    run(cargo(&["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]))
}

/// Writes the generated files that stand in the repository: a test compares each, and with `ATTACHE_BLESS` writes it.
pub fn generate() -> Result {
    say("Writing the generated files");
    let mut tests = cargo(&["test", "--workspace", "generated"]);
    tests.env("ATTACHE_BLESS", "1");
    run(tests)
}
