//! Forums matched and placed by `attachectl`, and the field's published instances beside another solver.

use crate::process::{Result, cargo, output, program, run, say};
use crate::{python, tree};

const PYTHON: &str = "solver";
const PER_SIDE: [&str; 4] = ["20", "50", "100", "200"];

/// `cargo xtask bench forum [SECONDS] [FOLDER]`.
pub fn forum(rest: &[String]) -> Result {
    let attachectl = super::release()?;
    python::install(PYTHON, "tests/benches/forum/requirements.txt")?;
    let folder = tree::target().join("xtask").join("bench-forum");
    std::fs::create_dir_all(&folder).map_err(|problem| format!("{} cannot be made: {problem}", folder.display()))?;
    for per_side in PER_SIDE {
        let example =
            ["run", "--quiet", "--release", "--package", "attache-forum", "--example", "forum", "--", per_side, "1"];
        let file = folder.join(format!("forum-{per_side}.json"));
        std::fs::write(&file, output(cargo(&example))?).map_err(|problem| format!("{}: {problem}", file.display()))?;
    }
    let seconds = rest.first().map_or("30", String::as_str);
    let beside = tree::root().join("../shared/data/b2bsp");
    let published = rest.get(1).map_or(beside, Into::into);
    say(&format!("Forums, {seconds} s each"));
    let mut bench = program(&python::interpreter(PYTHON).to_string_lossy(), &["tests/benches/forum/run.py"]);
    bench.arg(attachectl).arg(&folder).arg(seconds);
    if published.join("optima.csv").is_file() {
        bench.arg(published);
    } else {
        say("Without the published instances: give their folder");
    }
    run(bench)
}
