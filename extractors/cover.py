"""Which stretches of a text are taken."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import Protocol


class Spanned(Protocol):
    """Anything with a start and an end."""

    @property
    def start(self) -> int:
        """The first offset."""

    @property
    def end(self) -> int:
        """The offset behind the last."""


class Cover:
    """The stretches that some spans take together, for quick questions about overlap."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, spans: Iterable[Spanned]) -> None:
        starts: list[int] = []
        ends: list[int] = []
        for start, end in sorted((span.start, span.end) for span in spans):
            if ends and start < ends[-1]:
                ends[-1] = max(ends[-1], end)
            else:
                starts.append(start)
                ends.append(end)
        self._starts = starts
        self._ends = ends

    def overlaps(self, start: int, end: int) -> bool:
        """Whether any code point of `start` to `end` is taken."""
        place = bisect_left(self._starts, end)
        return place > 0 and self._ends[place - 1] > start
