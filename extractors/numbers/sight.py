"""What the rules of numbers see of a text: its numerals that are free, and the articles that count."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal

from extractors.cover import Cover
from extractors.document import Document
from extractors.numbers.attached import unit_at
from extractors.numbers.counted import NOT_NOUN
from extractors.numbers.currencies import CURRENCIES
from extractors.numbers.unit_phrases import Table
from extractors.numbers.unit_senses import has_senses
from extractors.numbers.units import MEASURES
from extractors.numerals import Numeral
from extractors.numerals.ages import Age, ages
from extractors.reading import Reading

_ONE = frozenset(("un", "une"))
_SHORTEST_NAME = 4
"""Units whose names are shorter are not looked for behind a lone *un*."""


def _full_names(*tables: Table) -> frozenset[str]:
    """The first words of the names (not the symbols) of units that mean nothing else, or whose senses the text tells."""
    return frozenset(
        word
        for table in tables
        for word, phrases in table.items()
        if len(word) >= _SHORTEST_NAME
        and not any(phrase.exact or (phrase.measure.shy and not has_senses(phrase.measure)) for phrase in phrases)
    )


_UNIT_NAMES = _full_names(MEASURES, CURRENCIES)


@dataclass(frozen=True, slots=True)
class Sight:
    """The document, its numerals that are free with the articles that count, and what is taken."""

    document: Document
    numerals: tuple[Numeral, ...]
    taken: Cover
    ages: dict[int, Age] = field(repr=False)
    firsts: tuple[int, ...] = field(repr=False)

    @classmethod
    def of(cls, reading: Reading) -> "Sight":
        """The sight of a reading whose organisations and dates are known."""
        document = reading.document
        taken = Cover((*reading.organisations, *reading.dates))
        free = [n for n in reading.numerals if not taken.overlaps(n.start, n.end)]
        numerals = [_before_miles(document, taken, n) for n in free if not _percent_sign(document, n)]
        found = {age.numeral.first: age for age in ages(document, numerals)}
        if ones := [one for one in _ones(document, taken) if not _is_read(reading.numerals, one)]:
            numerals = sorted((*numerals, *ones), key=lambda numeral: numeral.first)
        return cls(document, tuple(numerals), taken, found, tuple(n.first for n in numerals))

    def behind(self, token: int) -> int:
        """The place of the first numeral that starts at a token or behind it."""
        return bisect_left(self.firsts, token)

    def starts(self, token: int) -> bool:
        """Whether a numeral starts at a token."""
        place = self.behind(token)
        return place < len(self.firsts) and self.firsts[place] == token


def _percent_sign(document: Document, numeral: Numeral) -> bool:
    """Whether *cent* is that of *pour cent*, without a figure before (*en pour cent*); not *pour cent euros*."""
    words, first, last = document.words, numeral.first, numeral.last
    if words[first] != "cent" or last - first > 1 or not first or words[first - 1] != "pour":
        return False
    return last >= len(words) or not words[last].isalnum() or words[last] in NOT_NOUN


def _before_miles(document: Document, taken: Cover, numeral: Numeral) -> Numeral:
    """A numeral in words without *milles* that are miles: *trois milles marins*, *cent milles en mer*; but *dix milles euros*."""
    mile = numeral.last - 1
    if document.words[mile] != "milles" or mile == numeral.first or numeral.kind != "cardinal" or numeral.value % 1000:
        return numeral
    unit = unit_at(document, taken, mile, large=False)
    if unit is None or unit.measure.dimension not in {"length", "speed"} or unit.measure.shy:
        return numeral
    return replace(numeral, last=mile, end=document.ends[mile - 1], value=numeral.value / 1000)


def _ones(document: Document, taken: Cover) -> Iterator[Numeral]:
    """The articles that count, because a unit stands behind them: *un euro*, *plus d'un kilomètre*, *une tonne*."""
    words = document.words
    for unit in [token for token, word in enumerate(words) if word in _UNIT_NAMES]:
        if not unit or words[unit - 1] not in _ONE:
            continue
        start, end = document.starts[unit - 1], document.ends[unit - 1]
        found = unit_at(document, taken, unit, large=False)
        if found is not None and not found.measure.shy and not taken.overlaps(start, end):
            yield Numeral(unit - 1, unit, start, end, Decimal(1), "cardinal", "words")


def _is_read(numerals: tuple[Numeral, ...], one: Numeral) -> bool:
    """Whether an article is part of a numeral (*vingt et un euros*)."""
    place = bisect_left(numerals, one.last, key=lambda numeral: numeral.first)
    return place > 0 and numerals[place - 1].last > one.first
