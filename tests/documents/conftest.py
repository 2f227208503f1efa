"""What the tests of documents share: the files, broken ones beside them, and what the validators say of all of them at once.

`ATTACHE_DOCUMENTS` names the folder of exported files that `cargo xtask test` has filled.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pymupdf
import pytest
import verapdf

TREES = Path(__file__).parents[1] / "golden"
FOLDER = Path(os.environ["ATTACHE_DOCUMENTS"])
EXPORTED = sorted(FOLDER.glob("*.pdf"))


def pytest_generate_tests(metafunc):
    if "document" in metafunc.fixturenames:
        metafunc.parametrize("document", EXPORTED, ids=lambda path: path.stem)


def pytest_sessionstart(session):
    if not EXPORTED:
        raise pytest.UsageError(f"{FOLDER} holds no document")


@pytest.fixture(scope="session")
def broken(tmp_path_factory):
    """The first document spoiled in one way each, by the name of the way."""
    folder = tmp_path_factory.mktemp("broken")
    whole = EXPORTED[0].read_bytes()

    def edited(name, edit):
        with pymupdf.open(EXPORTED[0]) as file:
            edit(file, file.pdf_catalog())
            file.save(folder / name)
        return folder / name

    cut = folder / "cut.pdf"
    cut.write_bytes(whole[: len(whole) * 2 // 3])
    return {
        "cut off": cut,
        "claims nothing": edited("claims.pdf", lambda file, catalog: file.del_xml_metadata()),
        "untagged": edited("untagged.pdf", lambda file, catalog: file.xref_set_key(catalog, "StructTreeRoot", "null")),
        "no language": edited("language.pdf", lambda file, catalog: file.xref_set_key(catalog, "Lang", "null")),
    }


@pytest.fixture(scope="session")
def broken_rules(broken):
    """The rules of veraPDF that a file breaks, by file and flavour; a file that was not looked at is not there."""
    return verapdf.broken_rules([*EXPORTED, *broken.values()])


@pytest.fixture(scope="session")
def errors_aloud(broken, tmp_path_factory):
    """What `outloud` counts as an error, by file; a file that was not looked at is not there."""
    report = tmp_path_factory.mktemp("outloud") / "report.json"
    program = Path(sys.executable).with_name("outloud")
    files = [*EXPORTED, *broken.values()]
    command = [program, "--quiet", "--fail-on", "never", "--json", report, *files]
    # It ends with 2 when a file cannot be read, such as the one that is cut off: the report tells.
    subprocess.run(command, stdout=subprocess.DEVNULL)
    errors = {}
    for result in json.loads(report.read_text())["results"]:
        unreadable = [result["error"]] if result["error"] else []
        found = [finding for finding in result.get("findings", []) if finding["severity"] == "error"]
        lines = [f"{finding['rule']} page {finding.get('page', '–')}: {finding['message']}" for finding in found]
        errors[Path(result["path"])] = unreadable + lines
    return errors
