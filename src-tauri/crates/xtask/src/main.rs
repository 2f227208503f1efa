//! All scripts of the project, in Rust: `cargo xtask <verb>` is the only documented entry.
//!
//! One module a verb, and beside them what several verbs need: `machine` looks at this computer, `process` runs
//! programs and says so, `tally` adds up what test runners report, `display` is a screen where there is none. Nothing
//! here knows a rule of the product: it goes through `attachectl` and the window as a user does.

#![expect(clippy::print_stdout, reason = "these are scripts: they talk to a terminal")]

mod bench;
mod ci;
mod demo;
mod display;
mod documents;
mod machine;
mod process;
mod python;
mod run;
mod setup;
mod tally;
mod test;
mod tree;
mod ui;

use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask VERB

  run     set up, build, create a demo workspace when there is none, open the window
  test    every ring of tests that this machine allows
  ci      formatting, lints, then the tests; nothing may be left out
  setup   system, npm and Python packages only
  ui      build the window's pages
  gen     write the generated files anew
  lint    formatting and lints
  bench   measure on a large workspace (release build), `bench documents`: against other typesetters,
          or `bench forum`: timetables, against another solver
  demo    create the demo workspace only
";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let verb = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let done = match verb.as_str() {
        "run" => run::run(),
        "test" => test::test(),
        "ci" => ci::ci(),
        "setup" => setup::everything(),
        "ui" => setup::for_building().and_then(|()| ui::build()),
        "gen" => ci::generate(),
        "lint" => ci::lint(),
        "bench" => bench::bench(&rest),
        "demo" => demo::demo(),
        _ => {
            print!("{USAGE}");
            return if matches!(verb.as_str(), "help" | "--help") { ExitCode::SUCCESS } else { ExitCode::from(2) };
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\n{problem}");
            ExitCode::FAILURE
        }
    }
}
