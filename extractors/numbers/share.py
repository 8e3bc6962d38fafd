"""Shares with their noun between: *un Français sur trois*, *quatre habitants sur cinq*."""

from decimal import Decimal

from extractors.facts import Number
from extractors.numbers import modifiers
from extractors.numbers.build import build
from extractors.numbers.candidates import Sight, unit_behind
from extractors.numbers.counted import NOT_NOUN, head_noun
from extractors.numbers.figures import combined, figure
from extractors.numerals import Numeral

_ONE = frozenset(("un", "une"))
_SMALL = 20
_ROUND = frozenset((100, 1000))
"""Up to how many, and of which, a share is said."""
_BETWEEN = 3
"""How many words the noun and its adjectives may take."""


def share_at(sight: Sight, place: int) -> tuple[Number, int] | None:
    """The share whose last numeral is at a place, or at the next one, and the token behind it; None where there is none."""
    numeral = sight.numerals[place]
    words = sight.document.words
    if numeral.first > 1 and words[numeral.first - 1] == "sur":
        first = _article(sight, numeral.first - 2)
        return None if first is None else _share(sight, first, first + 1, Decimal(1), numeral)
    if place + 1 >= len(sight.numerals):
        return None
    whole = sight.numerals[place + 1]
    if not 2 <= whole.first - numeral.last <= _BETWEEN + 1 or words[whole.first - 1] != "sur" or numeral.noun:
        return None
    if numeral.kind != "cardinal" or not _open(sight, numeral.last, whole.first - 1):
        return None
    unit = unit_behind(sight, numeral)
    if unit is not None and unit.measure.dimension != "currency":  # *3 mètres sur 4*
        return None
    return _share(sight, numeral.first, numeral.last, numeral.value, whole)


def _article(sight: Sight, last: int) -> int | None:
    """The *un* before the noun that ends at a token."""
    words = sight.document.words
    for token in range(last, max(last - _BETWEEN, 0) - 1, -1):
        if words[token] in _ONE:
            return None if token == last else token
        if not words[token].isalpha() or words[token] in NOT_NOUN:
            return None
    return None


def _open(sight: Sight, first: int, end: int) -> bool:
    words = sight.document.words
    return all(word.isalpha() and word not in NOT_NOUN for word in words[first:end])


def _share(sight: Sight, first: int, after: int, part: Decimal, whole: Numeral) -> tuple[Number, int] | None:
    """The fact, where the second figure is a whole number that counts nothing of its own."""
    document = sight.document
    if whole.kind != "cardinal" or not 0 < part < whole.value or whole.value != whole.value.to_integral_value():
        return None
    if part != 1 and whole.value not in _ROUND and whole.value > _SMALL:  # *1 200 postes sur 15 000* are two figures
        return None
    if head_noun(document, whole.last, noun=whole.noun, plural=True) is not None or document.words[
        whole.last : whole.last + 1
    ] == ("%",):
        return None
    before = modifiers.before(document, first)
    precision = combined(modifiers.precision(before), None, collective=False)
    start = before.first if before is not None else first
    numeral = document.part(document.starts[first], whole.end)
    counted = head_noun(document, after, noun=False, plural=False)
    return build(
        document, start, whole.last, figure(part / whole.value, precision), "fraction", numeral, "numbers.share", None, counted
    ), whole.last
