"""Every exported document is archival and accessible, as programs of other people judge it."""

import subprocess

import pytest
from verapdf import FLAVOURS


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_document_breaks_no_rule_of_verapdf(document, flavour, broken_rules):
    assert broken_rules[document, flavour] == []


def test_a_document_gives_outloud_no_error(document, errors_aloud):
    assert errors_aloud[document] == []


def test_a_document_is_sound_to_qpdf(document):
    checked = subprocess.run(["qpdf", "--check", document], capture_output=True, encoding="utf-8")
    assert checked.returncode == 0, checked.stdout + checked.stderr


class TestBrokenOnes:
    """The same programs refuse what is spoiled; if they did not, their consent would mean nothing."""

    @pytest.mark.parametrize(
        "way, flavour",
        [("cut off", "2a"), ("claims nothing", "2a"), ("claims nothing", "ua1"), ("untagged", "2a"), ("untagged", "ua1"),
         ("no language", "ua1")],
    )
    def test_verapdf_names_the_rule(self, way, flavour, broken, broken_rules):
        assert broken_rules[broken[way], flavour] != []

    @pytest.mark.parametrize("way", ["cut off", "untagged", "no language"])
    def test_outloud_counts_an_error(self, way, broken, errors_aloud):
        assert errors_aloud[broken[way]] != []

    def test_qpdf_sees_that_the_end_is_missing(self, broken):
        assert subprocess.run(["qpdf", "--check", broken["cut off"]], capture_output=True).returncode != 0
