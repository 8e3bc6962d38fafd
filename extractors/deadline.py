"""The time that one text may take, and the one place through which whole-text scans go.

The engine looks at the clock here alone. It never reads the date: facts do not depend on when they are asked for.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from time import monotonic

import regex


class DeadlineExceeded(Exception):
    """The time allowed for a text is spent; no part of an answer is given."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """An instant of the monotonic clock (seconds), or None for no limit."""

    at: float | None = None

    @classmethod
    def after(cls, seconds: float | None) -> "Deadline":
        """The deadline so many seconds from now; None means no limit."""
        return cls(None if seconds is None else monotonic() + seconds)

    def remaining(self) -> float | None:
        """Seconds left, None without a limit.

        Raises:
            DeadlineExceeded: when none are left.
        """
        if self.at is None:
            return None
        left = self.at - monotonic()
        if left <= 0:
            raise DeadlineExceeded
        return left

    def check(self) -> None:
        """Raise DeadlineExceeded when the time is spent."""
        self.remaining()


NO_DEADLINE = Deadline()


def scan(pattern: "regex.Pattern[str]", text: str, deadline: Deadline) -> Iterator["regex.Match[str]"]:
    """Every match of a trigger pattern in a whole text, within the deadline.

    The pattern's `timeout=` bounds the scan as a whole. It costs about a microsecond a match, so this is for patterns that
    match seldom; the tokeniser, which matches everywhere, has `blocks`.

    Raises:
        DeadlineExceeded: when the time is spent before the text is.
    """
    try:
        yield from pattern.finditer(text, timeout=deadline.remaining())
    except TimeoutError:
        raise DeadlineExceeded from None


BLOCK = 16_384
"""Code points that the tokeniser reads between two looks at the clock."""


def blocks(pattern: re.Pattern[str], text: str, deadline: Deadline) -> Iterator[list[str]]:
    """What `pattern.findall(text)` gives, block by block, for a dense pattern that cannot backtrack, within the deadline.

    With `timeout=` a dense scan takes four times as long (measured), so the text is read in blocks instead, each cut before
    a space where it has one, and the clock is looked at between them.

    Raises:
        DeadlineExceeded: when the time is spent before the text is.
    """
    start = 0
    while start < len(text):
        deadline.check()
        end = min(start + BLOCK, len(text))
        if end < len(text):
            space = text.rfind(" ", start + 1, end)
            end = end if space < 0 else space
        yield pattern.findall(text, start, end)
        start = end
