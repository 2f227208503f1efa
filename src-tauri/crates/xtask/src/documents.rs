//! Documents in the eyes of programs that are not ours: every golden one exported, then validated and read.
//!
//! What is golden stands here and nowhere else: each kind that `attachectl` exports from the demo in each language, each
//! specimen of the writer, each tree in `tests/golden`. What must hold of them stands in `tests/documents`.

use std::path::{Path, PathBuf};

use crate::process::{Result, cargo, program, run, run_tests};
use crate::tally::Tally;
use crate::{demo, machine, python, setup, tree};

const OF_DELEGATION: [&str; 8] =
    ["briefing", "programme", "pocket", "delegation-list", "record", "readout", "note", "signatures"];
const OF_WORKSPACE: [&str; 3] = ["register", "tracker", "handover"];
const LANGS: [&str; 5] = ["en", "ro", "fr", "ur", "ar"];
const SPECIMENS: [&str; 5] = ["en", "ur", "ar", "pocket", "oddities"];

/// Debian's names of what validates and reads.
pub const PACKAGES: [&str; 6] =
    ["default-jdk-headless", "libjaxb-java", "libreoffice-writer-nogui", "poppler-utils", "python3-venv", "qpdf"];

const PYTHON: &str = "documents";

/// Installs what Debian does not have: validators and readers from the Python and npm registries.
pub fn set_up() -> Result {
    python::install(PYTHON, "tests/documents/requirements.txt")?;
    // Left out: what pdf.js draws with; here it only reads.
    setup::npm_packages("tests/documents", &["--omit=optional"])
}

/// What keeps this machine from validating; none when all is there.
pub fn missing() -> Option<String> {
    if let Some(program) = ["java", "qpdf", "pdftotext", "soffice"].into_iter().find(|program| !machine::has(program)) {
        return Some(format!("{program} is not installed (Debian: {})", PACKAGES.join(", ")));
    }
    if !python::is_there(PYTHON) {
        return Some("the packages of tests/documents/requirements.txt are not installed: cargo xtask setup".into());
    }
    let pdfjs = tree::root().join("tests/documents/node_modules/pdfjs-dist");
    (!pdfjs.is_dir()).then(|| "pdf.js is not installed: cargo xtask setup".into())
}

/// The Python that has the validators and readers.
pub fn python() -> PathBuf {
    python::interpreter(PYTHON)
}

/// Exports every golden document and lets the tests of `tests/documents` judge it.
pub fn test(tally: &mut Tally) -> Result {
    let folder = tree::target().join("xtask").join("documents");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).map_err(|problem| format!("{}: {problem}", folder.display()))?;
    export(&folder)?;
    let mut tests = program(&python().to_string_lossy(), &["-m", "pytest"]);
    tests.args(["--quiet", "-p", "no:cacheprovider", "tests/documents"]);
    tests.env("ATTACHE_DOCUMENTS", &folder).env("PYTHONDONTWRITEBYTECODE", "1");
    run_tests(tests, tally)?;
    // Word's twin, read by an office suite: that test waits for this ring, because only it installs one.
    run_tests(cargo(&["test", "--package", "attache-docx", "--test", "docx", "--", "--ignored"]), tally)
}

fn export(folder: &Path) -> Result {
    let attachectl = tree::binary("debug", "attachectl");
    let workspace = folder.join("demo");
    demo::create(&attachectl, &workspace, &[])?;
    let delegation = demo::next_delegation(&attachectl, &workspace)?;
    let of_delegation = OF_DELEGATION.map(|kind| (kind, Some(delegation.as_str())));
    for (kind, of) in of_delegation.into_iter().chain(OF_WORKSPACE.map(|kind| (kind, None))) {
        for lang in LANGS {
            demo::export(&attachectl, &workspace, kind, of, lang, &folder.join(format!("{kind}-{lang}.pdf")))?;
        }
    }
    for specimen in SPECIMENS {
        let mut writer = program(&tree::binary("debug/examples", "specimen").to_string_lossy(), &[]);
        writer.arg(folder.join(format!("specimen-{specimen}.pdf"))).arg(specimen);
        run(writer)?;
    }
    for golden in trees()? {
        let mut render = program(&attachectl.to_string_lossy(), &["render"]);
        let name = golden.with_extension("pdf");
        render.arg(&golden).arg("--out").arg(folder.join(name.file_name().unwrap_or_default()));
        run(render)?;
    }
    Ok(())
}

fn trees() -> Result<Vec<PathBuf>> {
    let folder = tree::root().join("tests/golden");
    let entries = std::fs::read_dir(&folder).map_err(|problem| format!("{}: {problem}", folder.display()))?;
    let mut trees: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .collect();
    trees.sort();
    if trees.is_empty() { Err("tests/golden holds no tree".into()) } else { Ok(trees) }
}
