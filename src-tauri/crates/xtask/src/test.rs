//! Every ring of tests that this machine allows, and a word on each that it does not.

use crate::display::Xvfb;
use crate::process::{Result, cargo, npm, program, run, run_tests, say};
use crate::tally::Tally;
use crate::{documents, machine, setup, tree, ui};

/// What a ring that this machine does not allow means.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum LeftOut {
    /// It is said at the end.
    IsSaid,
    /// It fails the run.
    Fails,
}

/// Sets up, then runs the rings; with `CI=true` nothing may be left out.
pub fn test() -> Result {
    let strict = std::env::var("CI").is_ok_and(|value| value == "true");
    setup::for_building()?;
    if let Err(problem) = setup::everything() {
        // The rings that need the missing packages say so one by one.
        println!("   {problem}");
    }
    rings(if strict { LeftOut::Fails } else { LeftOut::IsSaid })
}

/// Runs every ring, also after one has failed, and sums up.
pub fn rings(left_out: LeftOut) -> Result {
    let mut report = Report::default();
    // First, because the shell embeds the pages.
    ui::build()?;
    // All programs in one go: fewer packages at a time would mean other features, and everything compiled twice.
    say("Building the programs that the tests start");
    run(cargo(&["build", "--workspace", "--bins", "--examples"]))?;
    report.ring("unit, property, store, journeys (Rust)", None, rust);
    report.ring("pages (vitest)", None, |tally| run_tests(npm(&["run", "test"]), tally));
    report.ring("documents judged by others", documents::missing(), documents::test);
    let missing =
        ["Xvfb", "WebKitWebDriver", "pdftotext", "dbus-daemon"].into_iter().find(|program| !machine::has(program));
    report.ring("the real window", missing.map(|program| format!("{program} is not installed")), window);
    report.sum_up(left_out)
}

fn rust(tally: &mut Tally) -> Result {
    if machine::has(if cfg!(windows) { "cargo-nextest.exe" } else { "cargo-nextest" }) {
        return run_tests(cargo(&["nextest", "run", "--workspace", "--no-fail-fast"]), tally);
    }
    run_tests(cargo(&["test", "--workspace", "--no-fail-fast"]), tally)
}

fn window(tally: &mut Tally) -> Result {
    let screen = Xvfb::start()?;
    let mut tests = program("node", &["--test", "--test-concurrency=1", "--test-reporter=spec"]);
    tests.args(end_to_end_files()?);
    tests.env("DISPLAY", &screen.name).env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
    tests.env("ATTACHE_BINARY", tree::binary("debug", "attache"));
    tests.env("ATTACHECTL", tree::binary("debug", "attachectl"));
    run_tests(tests, tally)
}

fn end_to_end_files() -> Result<Vec<std::path::PathBuf>> {
    let folder = tree::root().join("tests/e2e");
    let entries = std::fs::read_dir(&folder).map_err(|problem| format!("{}: {problem}", folder.display()))?;
    let mut files: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    files.sort();
    if files.is_empty() { Err("tests/e2e holds no test".into()) } else { Ok(files) }
}

#[derive(Default)]
struct Report {
    tally: Tally,
    failed: Vec<String>,
    left_out: Vec<String>,
}

impl Report {
    fn ring(&mut self, name: &str, missing: Option<String>, tests: impl FnOnce(&mut Tally) -> Result) {
        if let Some(missing) = missing {
            self.left_out.push(format!("{name}: {missing}"));
            return;
        }
        say(&format!("Tests: {name}"));
        let mut tally = Tally::default();
        if let Err(problem) = tests(&mut tally) {
            self.failed.push(format!("{name}: {problem}"));
            // A runner that could not even start is a failure too.
            tally.failed = tally.failed.max(1);
        }
        println!("   {name}: {} passed, {} failed", tally.passed, tally.failed);
        self.tally.add(tally);
    }

    fn sum_up(mut self, left_out: LeftOut) -> Result {
        println!();
        for line in &self.left_out {
            println!("Left out: {line}");
        }
        for line in &self.failed {
            println!("Failed: {line}");
        }
        if left_out == LeftOut::Fails {
            self.failed.append(&mut self.left_out);
        }
        println!("{} passed, {} failed", self.tally.passed, self.tally.failed);
        if self.failed.is_empty() { Ok(()) } else { Err(self.failed.join("\n")) }
    }
}
