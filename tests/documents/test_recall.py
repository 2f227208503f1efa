"""What was written reads back word for word, in four readers and five languages."""

import json
from collections import Counter

import pytest
import readers
from conftest import FOLDER, TREES
from recall import recall, words_of_text, words_of_tree

# Pages whose every line is in one direction.
ONE_DIRECTION = {"english": 1.0, "romanian": 1.0, "french": 1.0, "urdu": 0.99, "arabic": 0.99}
# What a reader does not allow: MuPDF turns figures of their own script round and joins a figure to the cell beside it.
LESS = {("MuPDF", "urdu"): 0.97, ("MuPDF", "arabic"): 0.96}


def written(name):
    return words_of_tree(json.loads((TREES / f"{name}.json").read_text(encoding="utf-8")))


def read_by(reader, name):
    return words_of_text(readers.ALL[reader](FOLDER / f"{name}.pdf"), reader not in readers.WITHOUT_HYPHENS)


@pytest.mark.parametrize("reader", readers.ALL)
@pytest.mark.parametrize("name", ONE_DIRECTION)
def test_words_read_back(name, reader):
    least = LESS.get((reader, name), ONE_DIRECTION[name])
    for lang, words in written(name).items():
        share, lost = recall(words, read_by(reader, name))
        assert share >= least, f"{share:.2%} of {words.total()} words in {lang}; lost: {dict(lost)}"


@pytest.mark.parametrize("reader", readers.ALL)
def test_words_of_a_page_of_mixed_directions_are_counted(reader, capsys):
    read = read_by(reader, "mixed")
    shares = {lang: recall(words, read)[0] for lang, words in written("mixed").items()}
    with capsys.disabled():
        print(f"\n   mixed directions, {reader}:", ", ".join(f"{lang} {share:.1%}" for lang, share in shares.items()), end=" ")
    assert shares["ro"] == 1.0


class TestTheMeasure:
    """Recall as these tests understand it."""

    def test_a_word_written_twice_and_read_once_is_half(self):
        assert recall(Counter({"visit": 2}), words_of_text("visit")) == (0.5, Counter({"visit": 1}))

    def test_a_word_cut_at_the_end_of_a_line_is_whole(self):
        assert words_of_text("coop\u00ad\neration")["cooperation"] == 1
        assert words_of_text("coop-\neration, then")["cooperation,"] == 1
        assert words_of_text("co-\nchair")["co-chair"] == 1

    def test_a_reader_that_leaves_hyphens_out_is_believed_at_the_end_of_a_line(self):
        assert words_of_text("coop\neration", hyphens=False)["cooperation"] == 1
        assert words_of_text("coop\neration")["cooperation"] == 0

    def test_marks_of_direction_are_no_letters_and_order_matters(self):
        assert words_of_text("\u202bوفد\u202c")["وفد"] == 1
        assert words_of_text("دفو")["وفد"] == 0

    def test_glued_words_are_lost(self):
        assert recall(Counter(["a", "b"]), words_of_text("ab"))[0] == 0

    def test_a_word_belongs_to_the_language_of_its_first_letter(self):
        runs = [{"text": "Mr. ("}, {"text": "فرحان", "lang": "ur"}, {"text": "), host"}]
        tree = {"meta": {"lang": "en"}, "blocks": [{"block": "paragraph", "role": "body", "runs": runs}]}
        assert words_of_tree(tree) == {"en": Counter(["Mr.", "host"]), "ur": Counter(["(فرحان),"])}
