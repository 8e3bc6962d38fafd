"""Numerals: the words and digits that write a number, with its value; the stage that all extractors share."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from extractors.deadline import Deadline
from extractors.document import Document
from extractors.facts import NumberKind


@dataclass(frozen=True, slots=True)
class Numeral:
    """A written number, without modifier or unit (*130 000*, *cent trente mille*, *2,5 millions*, *XXIe*, *½*).

    Attributes:
        first, last: its tokens, `last` exclusive.
        start, end: its offsets in the shadow.
        value: its exact value, in decimal arithmetic.
        kind: cardinal, ordinal or fraction.
        form: how it is written.
        noun: whether it ends in a noun that takes *de* before what it counts (*million*, *millier*, *dizaine*, *moitié*).
    """

    first: int
    last: int
    start: int
    end: int
    value: Decimal
    kind: NumberKind
    form: Literal["digits", "words", "mixed", "roman"]
    noun: bool = False


def find_numerals(document: Document, deadline: Deadline) -> tuple[Numeral, ...]:
    """All numerals of a text in order, none overlapping another."""
    return ()
