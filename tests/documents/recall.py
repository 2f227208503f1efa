"""How much of what was written a reader gives back: word recall of a document tree in the text of its PDF.

    python recall.py TREE.json FILE.pdf

A word is what stands between spaces, with its punctuation, counted as often as it was written. Both sides are in NFC,
without marks of direction and soft hyphens; a word cut at the end of a line counts when its halves give it.
"""

import json
import re
import sys
import unicodedata
from collections import Counter

MARKS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u200b\ufeff]")
# Ours and poppler's, then those who write the hyphen as a letter of its own.
SOFT_BREAK = re.compile("\u00ad\\s*")
SEAM = re.compile("(\\S+)\n(\\S+)")
HARD_BREAK = re.compile("(\\S+)[-\u2010]\\s*\n\\s*(\\S+)")


def words_of_tree(tree):
    """What was written, by language: a counter of words for each."""
    written = {}
    for runs in _paragraphs(tree["blocks"]):
        text = "".join(run["text"] for run in runs)
        langs = [run.get("lang") or tree["meta"]["lang"] for run in runs for _ in run["text"]]
        for word in re.finditer(r"\S+", text):
            lang = langs[word.start() + _first_letter(word.group())]
            written.setdefault(lang, Counter())[_clean(word.group())] += 1
    return {lang: Counter({word: n for word, n in words.items() if word}) for lang, words in sorted(written.items())}


def words_of_text(text, hyphens=True):
    """What was read: a counter of words; both readings of a hyphen at the end of a line count.

    Without `hyphens`, of a reader that leaves them out, the words at the two sides of any end of a line count as one too.
    """
    text = _clean(text)
    read = Counter(text.split())
    if not hyphens:
        read.update(head + tail for head, tail in SEAM.findall(text))
    for head, tail in HARD_BREAK.findall(text):
        read[head + tail] += 1
        read[f"{head}-{tail}"] += 1
    return read


def recall(written, read):
    """The share of the words that were read, and those that were not."""
    lost = written - read
    return 1 - lost.total() / max(written.total(), 1), lost


def _clean(text):
    return SOFT_BREAK.sub("", MARKS.sub("", unicodedata.normalize("NFC", text)))


def _first_letter(word):
    return next((at for at, char in enumerate(word) if char.isalpha()), 0)


def _paragraphs(node):
    """The runs of each paragraph, heading, label and header, wherever in the tree it stands."""
    if isinstance(node, list):
        if node and all(isinstance(item, dict) and "text" in item for item in node):
            yield node
            for run in node:
                yield from _paragraphs(run.get("note", []))
        else:
            for item in node:
                yield from _paragraphs(item)
    elif isinstance(node, dict):
        for below in node.values():
            yield from _paragraphs(below)


def main(tree_path, pdf_path):
    import readers

    with open(tree_path, encoding="utf-8") as file:
        written = words_of_tree(json.load(file))
    for name, read in readers.ALL.items():
        found = words_of_text(read(pdf_path), name not in readers.WITHOUT_HYPHENS)
        for lang, words in written.items():
            share, lost = recall(words, found)
            print(f"{name:8} {lang}  {share:7.2%} of {words.total()}  {' '.join(list(lost)[:8])}")


if __name__ == "__main__":
    main(*sys.argv[1:])
