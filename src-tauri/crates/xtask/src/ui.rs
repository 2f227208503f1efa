//! The window's pages.

use crate::process::{Result, npm, run, say};

/// Builds `ui/dist`, which the shell embeds.
pub fn build() -> Result {
    say("Building the window's pages");
    run(npm(&["run", "build"]))
}
