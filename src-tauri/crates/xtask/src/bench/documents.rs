//! The same book drawn by `attachectl` and by other people's programs: time, memory, size, conformance, what reads back.

use crate::process::{Result, cargo, output, program, run, say};
use crate::{documents, python, setup, tree};

/// What `WeasyPrint` loads when it runs.
const PACKAGES: [&str; 3] = ["libharfbuzz-subset0", "libpango-1.0-0", "libpangoft2-1.0-0"];
const PYTHON: &str = "peers";

/// `cargo xtask bench documents [ROUNDS]`.
pub fn documents(rounds: Option<&String>) -> Result {
    let attachectl = super::release()?;
    setup::system_packages(&PACKAGES)?;
    python::install(PYTHON, "tests/benches/documents/requirements.txt")?;
    let folder = tree::target().join("xtask").join("bench-documents");
    std::fs::create_dir_all(&folder).map_err(|problem| format!("{} cannot be made: {problem}", folder.display()))?;
    let book = cargo(&["run", "--quiet", "--release", "--package", "attache-typeset", "--example", "book"]);
    std::fs::write(folder.join("book.json"), output(book)?)
        .map_err(|problem| format!("{}: {problem}", folder.display()))?;
    say("One book, drawn by each program in turn; medians of whole processes");
    let mut draw = program(&python::interpreter(PYTHON).to_string_lossy(), &["tests/benches/documents/run.py"]);
    draw.arg(attachectl).arg(&folder).args(rounds);
    run(draw)?;
    say("What they wrote, judged");
    let mut judge = program(&documents::python().to_string_lossy(), &["tests/benches/documents/judge.py"]);
    judge.arg(&folder);
    run(judge)
}
