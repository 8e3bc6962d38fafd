"""Ages: which numbers of years, months, weeks or days say how old somebody is.

Numbers take ages, dates take all other spans of time; both ask here, so that they agree. `ages(document, numerals)` gives each
age with its numeral and its unit; a dates rule leaves alone what overlaps one, a numbers rule makes its fact of it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from extractors.document import Document
from extractors.numerals.ages.figure import TABLES, Figure, beginning, is_over
from extractors.numerals.ages.people import PERSONS
from extractors.numerals.ages.stated import goes_on
from extractors.numerals.ages.told import is_age
from extractors.numerals.numeral import Numeral

__all__ = ["PERSONS", "UNITS", "Age", "ages", "one_year_old"]

UNITS: Mapping[str, str] = TABLES["units"]
_LINKS = frozenset((",", "et", "ou"))
_OLDEST = 130
"""Larger figures before an age are none in the same list (*en 2014, 20 ans*)."""


@dataclass(frozen=True, slots=True)
class Age:
    """An age: its numeral, and the tokens of its unit (`last` exclusive) with the UCUM code.

    In a list that names its unit once (*de 26, 30 et 48 ans*) each has that unit, and all but the last end with their numeral.
    """

    numeral: Numeral
    first: int
    last: int
    code: str
    start: int
    end: int


def ages(document: Document, numerals: Iterable[Numeral]) -> tuple[Age, ...]:
    """The ages among the numerals of a text, in order: *âgé de 45 ans*, *Anna, 32 ans,*, *un homme de 50 ans*, *les 18-25 ans*.

    Args:
        document: the text.
        numerals: its numerals, in order.

    Returns:
        Each age with offsets in the shadow, from the numeral to the unit. A modifier before it (*plus de*) is not part of it;
        the lower end of a range is an age of its own (*de 18 à 25 ans*), save before a hyphen (*les 18-25 ans*).
    """
    words = document.words
    found: list[Age] = []
    listed: list[Numeral] = []
    previous: Numeral | None = None
    for numeral in numerals:
        lower, previous = previous, numeral
        if numeral.kind == "ordinal" or numeral.last >= len(words):
            continue
        if listed and numeral.first != listed[-1].last + 1:
            listed.clear()
        if numeral.kind == "cardinal" and 0 < numeral.value <= _OLDEST and words[numeral.last] in _LINKS:
            listed.append(numeral)  # *26, 30 et 48 ans*, *quatre ou cinq ans*
            continue
        unit = _unit(words, numeral)
        if unit is not None:
            first = listed[0].first if listed else numeral.first
            low = lower.first if not listed and lower is not None and _is_lower(words, lower, numeral) else None
            figure = Figure(document, beginning(words, first, low), first, unit + 1, numeral.value, UNITS[words[unit]])
            if is_age(figure, found[-1].last if found else None):
                last = unit + (3 if goes_on(words, unit + 1) else 1)  # *dix-huit mois d'âge*
                if low is not None and lower is not None and words[first - 1] == "à":
                    listed.append(lower)
                found += [Age(member, unit, last, figure.code, member.start, member.end) for member in listed]
                found.append(Age(numeral, unit, last, figure.code, numeral.start, document.ends[last - 1]))
        listed.clear()
    return tuple(found)


def one_year_old(document: Document, article: int) -> bool:
    """Whether an article counts in an age: *âgé d'un an*, *un bébé d'une semaine*, *elle a un an*."""
    words = document.words
    if not article or article + 1 >= len(words) or words[article + 1] not in UNITS:
        return False
    begin = beginning(words, article, None)
    return is_age(Figure(document, begin, article, article + 2, Decimal(1), UNITS[words[article + 1]]), None)


def _is_lower(words: tuple[str, ...], lower: Numeral, upper: Numeral) -> bool:
    """Whether a numeral can be the lower end of a range of ages (*de 62 à 64 ans*, not *à 20 h 13 à 83 ans*)."""
    if lower.last != upper.first - 1 or (lower.first and words[lower.first - 1] in {"h", ":"}):
        return False
    return lower.kind == "cardinal" and 0 <= lower.value < upper.value


def _unit(words: tuple[str, ...], numeral: Numeral) -> int | None:
    """The token of the unit of time behind a numeral, over *de* behind a noun (*une cinquantaine d'années*)."""
    token = numeral.last + (numeral.noun and is_over(words, numeral.last))
    return token if token < len(words) and words[token] in UNITS else None
