"""Facts marked in a text: `Le [Kremlin]o a massé [quelque [130 000]n soldats]t`.

A bracket opens a fact, `]` and a letter close it: `t` troop count, `d` date, `n` number, `o` organisation. Facts nest, and
never cross; a text that itself holds a bracket cannot be written this way.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import regex

from extractors import Fact
from extractors.facts import FactType

TYPES: dict[str, FactType] = {"t": "troop_count", "d": "date", "n": "number", "o": "organisation"}
LETTERS = {kind: letter for letter, kind in TYPES.items()}

_MARK = regex.compile(r"\[|\]([tdno])?")


@dataclass(frozen=True, slots=True)
class Mark:
    """A fact's type and place."""

    type: FactType
    start: int
    end: int


def parse(annotated: str) -> tuple[str, list[Mark]]:
    """The plain text and its marks, sorted as an answer is.

    Raises:
        ValueError: for a bracket without its partner, and a closing one without its letter.
    """
    text = ""
    marks: list[Mark] = []
    open_at: list[int] = []
    last = 0
    for match in _MARK.finditer(annotated):
        text += annotated[last : match.start()]
        last = match.end()
        if match[0] == "[":
            open_at.append(len(text))
        elif match[1] is None or not open_at:
            raise ValueError(f"a closing bracket without its letter or partner at {match.start()}: {annotated!r}")
        else:
            marks.append(Mark(TYPES[match[1]], open_at.pop(), len(text)))
    if open_at:
        raise ValueError(f"a bracket that never closes: {annotated!r}")
    return text + annotated[last:], sorted(marks, key=_place)


def annotate(text: str, facts: Iterable[Fact | Mark]) -> str:
    """The text with its facts marked.

    Raises:
        ValueError: when two facts cross.
    """
    pieces: list[str] = []
    at = 0
    open_facts: list[Fact | Mark] = []

    def write_to(offset: int) -> int:
        nonlocal at
        pieces.append(text[at:offset])
        return offset

    def close_before(offset: int) -> None:
        nonlocal at
        while open_facts and open_facts[-1].end <= offset:
            fact = open_facts.pop()
            at = write_to(fact.end)
            pieces.append("]" + LETTERS[fact.type])

    for fact in sorted(facts, key=_place):
        close_before(fact.start)
        if open_facts and fact.end > open_facts[-1].end:
            raise ValueError(f"{text[fact.start : fact.end]!r} crosses {text[open_facts[-1].start : open_facts[-1].end]!r}")
        at = write_to(fact.start)
        pieces.append("[")
        open_facts.append(fact)
    close_before(len(text))
    write_to(len(text))
    return "".join(pieces)


def _place(fact: Fact | Mark) -> tuple[int, int, int]:
    return fact.start, -fact.end, list(LETTERS).index(fact.type)
