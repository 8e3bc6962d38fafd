"""The deadline: how much is left, and scans that keep it."""

import re
from itertools import chain

import pytest
import regex

from extractors.deadline import BLOCK, NO_DEADLINE, Deadline, DeadlineExceeded, blocks, scan


def test_without_a_limit_there_is_always_time():
    """No limit, no remaining seconds, no error."""
    assert Deadline.after(None) == NO_DEADLINE
    assert NO_DEADLINE.remaining() is None
    NO_DEADLINE.check()


def test_a_limit_counts_down():
    """What is left is never more than what was given."""
    left = Deadline.after(60).remaining()

    assert left is not None
    assert 0 < left <= 60


@pytest.mark.parametrize("seconds", [0, -1])
def test_a_spent_deadline_raises(seconds: float):
    """No time left is an error, for the check and for scans."""
    spent = Deadline.after(seconds)

    with pytest.raises(DeadlineExceeded):
        spent.check()
    with pytest.raises(DeadlineExceeded):
        list(scan(regex.compile("a"), "aaa", spent))
    with pytest.raises(DeadlineExceeded):
        next(blocks(re.compile("a"), "aaa", spent))


def test_a_scan_that_backtracks_is_stopped():
    """A pattern that would run for ages raises when its time is over."""
    runaway = regex.compile(r"(?:a|a|aa)+$")

    with pytest.raises(DeadlineExceeded):
        list(scan(runaway, "a" * 200 + "b", Deadline.after(0.05)))


def test_a_scan_gives_every_match():
    """Within its time a scan is `finditer`."""
    assert [match.start() for match in scan(regex.compile(r"\d"), "a1b2", Deadline.after(60))] == [1, 3]


@pytest.mark.parametrize(
    "text", ["mot " * BLOCK, "mot" * BLOCK, " " * (2 * BLOCK), "", "un deux"], ids=["words", "run", "spaces", "empty", "short"]
)
def test_blocks_hide_nothing(text: str):
    """Reading in blocks finds what one reading finds, where a match cannot span a block's end."""
    word = re.compile(r"[ ]*(?:\w|$)?")

    assert "".join(chain.from_iterable(blocks(word, text, NO_DEADLINE))) == text
