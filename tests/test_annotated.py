"""The annotated format of the tests reads back what it writes."""

import pytest
from annotated import Mark, annotate, parse


@pytest.mark.parametrize(
    "annotated",
    [
        "Le [Kremlin]o a massé [quelque [130 000]n soldats]t",
        "[du [10]d au [20 février]d]d",
        "[a]o[b]d",
        "rien",
        "",
        "[[[3]n]d]t",
    ],
)
def test_marks_survive_a_round_trip(annotated: str):
    """Parsing and annotating again gives the same text."""
    assert annotate(*parse(annotated)) == annotated


def test_a_mark_has_its_place():
    """Offsets count the plain text."""
    assert parse("Le [Kremlin]o") == ("Le Kremlin", [Mark("organisation", 3, 10)])


@pytest.mark.parametrize("annotated", ["[a", "a]n", "[a]", "[a]x"])
def test_a_bracket_without_its_partner_is_an_error(annotated: str):
    """A slip in a test's text does not pass for a text without facts."""
    with pytest.raises(ValueError, match="bracket"):
        parse(annotated)


def test_facts_that_cross_cannot_be_written():
    """Two facts that cross are an error, not a strange text."""
    with pytest.raises(ValueError, match="crosses"):
        annotate("abcd", [Mark("number", 0, 2), Mark("date", 1, 3)])
