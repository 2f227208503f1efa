//! Measures on a large workspace, in the release build, as whole programs: what a user waits for.
//!
//! Finer measures stand in the crates that own what they measure (`cargo bench --package …`).

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::display::{self, Xvfb};
use crate::process::{Result, cargo, program, run, say};
use crate::{demo, setup, tree, ui};

mod documents;
mod forum;

const SIZE: &str = "100000";
const SEED: &str = "1";
const ROUNDS: usize = 15;

/// `cargo xtask bench [SIZE]`, `cargo xtask bench documents [ROUNDS]` and `cargo xtask bench forum [SECONDS] [FOLDER]`.
pub fn bench(rest: &[String]) -> Result {
    match rest.first().map(String::as_str) {
        Some("documents") => return documents::documents(rest.get(1)),
        Some("forum") => return forum::forum(rest.get(1..).unwrap_or_default()),
        _ => {}
    }
    let size = rest.first().map_or(SIZE, String::as_str);
    let attachectl = release()?;
    let workspace = tree::target().join("xtask").join(format!("bench-{size}"));
    if !workspace.join("workspace.json").is_file() {
        say(&format!("Creating a workspace of {size} records"));
        demo::create(&attachectl, &workspace, &["--size", size, "--seed", SEED])?;
    }
    say("Whole programs; each opens the workspace, so subtract the first line to see the work alone");
    let book = workspace.with_extension("pdf");
    let delegation = demo::next_delegation(&attachectl, &workspace)?;
    let book = book.to_string_lossy();
    for (what, verb) in [
        ("open + key derivation (stats)", &["stats", "--json"] as &[&str]),
        ("list page", &["list", "delegations", "--limit", "50", "--json"]),
        ("search: a name", &["search", "Popescu", "--limit", "20", "--json"]),
        ("search: a prefix", &["search", "pop", "--limit", "20", "--json"]),
        ("search: two words", &["search", "digital cooperation", "--limit", "20", "--json"]),
        ("search: without diacritics", &["search", "calatorie", "--limit", "20", "--json"]),
        ("briefing book", &["export", "briefing", "--delegation", &delegation, "--lang", "en", "--out", &book]),
    ] {
        let times = timed(|| demo::command(&attachectl, &workspace, verb))?;
        print_row(what, &times);
    }
    say("In one process, as the window asks: median and 95th percentile");
    for (package, bench) in [("attache-store", "floor"), ("attache-tests", "workspace"), ("attache-pdf", "floor")] {
        let mut inside = cargo(&["bench", "--package", package, "--bench", bench]);
        inside.env("ATTACHE_BENCH_WORKSPACE", &workspace).env("ATTACHE_BENCH_BOOK", &*book);
        run(inside)?;
    }
    window(&workspace)
}

/// Builds the window and `attachectl` as they are shipped, always the two together, so that their dependencies are compiled
/// once for all benches; the path of `attachectl`.
fn release() -> Result<PathBuf> {
    setup::everything()?;
    ui::build()?;
    run(cargo(&["build", "--release", "--package", "attache", "--package", "attache-cli"]))?;
    Ok(tree::binary("release", "attachectl"))
}

fn timed(command: impl Fn() -> Result<Command>) -> Result<Vec<Duration>> {
    let mut times = Vec::with_capacity(ROUNDS);
    for _ in 0..ROUNDS {
        let mut program = command()?;
        program.stdout(Stdio::null()).stderr(Stdio::null());
        let started = Instant::now();
        let ended = program.status().map_err(|problem| problem.to_string())?;
        times.push(started.elapsed());
        if !ended.success() {
            return Err(format!("a measured program ended with {ended}"));
        }
    }
    times.sort();
    Ok(times)
}

fn print_row(what: &str, sorted: &[Duration]) {
    let ms = |time: Option<&Duration>| time.map_or(0.0, |time| time.as_secs_f64() * 1000.0);
    let (least, median, most) = (ms(sorted.first()), ms(sorted.get(sorted.len() / 2)), ms(sorted.last()));
    println!("{what:<34} min {least:8.1} ms   median {median:8.1} ms   max {most:8.1} ms");
}

/// The window itself, beside an empty one.
fn window(workspace: &Path) -> Result {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    say("The window, beside an empty one");
    let screen = if display::is_there() { None } else { Some(Xvfb::start()?) };
    let mut bench = program("node", &["tests/benches/window.mjs"]);
    bench.env("ATTACHE_BINARY", tree::binary("release", "attache")).env("ATTACHE_BENCH_WORKSPACE", workspace);
    if let Some(screen) = &screen {
        bench.env("DISPLAY", &screen.name).env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
    }
    run(bench)
}
