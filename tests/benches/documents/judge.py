"""What the programs of `run.py` wrote, judged: python judge.py FOLDER, in the environment of the documents ring."""

import json
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "documents"))

import readers  # noqa: E402
import verapdf  # noqa: E402
from recall import recall, words_of_text, words_of_tree  # noqa: E402

PROGRAMS = ("attache", "typst", "weasyprint", "reportlab")


def main(folder):
    files = [Path(folder, f"{name}.pdf") for name in PROGRAMS]
    broken = verapdf.broken_rules(files)
    with open(Path(folder, "book.json"), encoding="utf-8") as file:
        written = words_of_tree(json.load(file))
    for file in files:
        verdicts = [f"{flavour} {'yes' if not broken[file, flavour] else 'no'}" for flavour in verapdf.FLAVOURS]
        read = words_of_text(readers.poppler(file))
        shares = [f"{lang} {recall(words, read)[0]:.1%}" for lang, words in written.items()]
        print(f"{file.stem:12} {', '.join(verdicts):18} words read back by poppler: {', '.join(shares)}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
