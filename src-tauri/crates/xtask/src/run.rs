//! From a fresh clone to the open window; without a screen, to a printed briefing book.

use crate::process::{Result, cargo, program, run as run_program, say};
use crate::{demo, display, setup, tree, ui};

/// Sets up, builds, creates the demo when there is none, opens the window.
pub fn run() -> Result {
    setup::for_building()?;
    ui::build()?;
    say("Building the application (the first time takes some minutes)");
    run_program(cargo(&["build", "--release", "--package", "attache", "--package", "attache-cli"]))?;
    let workspace = demo::create_if_missing()?;
    if display::is_there() {
        say("Opening the window");
        let mut window = program(&tree::binary("release", "attache").to_string_lossy(), &[]);
        window.arg("--workspace").arg(workspace);
        return run_program(window);
    }
    say("There is no display: printing the demo's briefing book instead of opening the window");
    let book = workspace.join("exports").join("briefing-book.pdf");
    let attachectl = tree::binary("release", "attachectl");
    let delegation = demo::next_delegation(&attachectl, &workspace)?;
    demo::export(&attachectl, &workspace, "briefing", Some(&delegation), "en", &book)?;
    println!("{}", book.display());
    Ok(())
}
