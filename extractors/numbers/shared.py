"""The noun that figures in a row count together: *trois ou quatre* hommes, *de 36 et 29* masses solaires."""

from extractors.numbers.candidates import unit_behind
from extractors.numbers.counted import NUMBERED, counted_by
from extractors.numbers.sight import Sight

_LINKS = frozenset((",", "ou", "et", "voire"))
_LAST_LINKS = frozenset(("ou", "voire"))
_OPENERS = frozenset("les des ces ses leurs mes tes nos vos aux de d' entre".split())
"""Words before a row that *et* closes: *les 12 et 13 députés*, but not *il en a 12 et 13 députés partent*."""
_MOST = 6
"""How many figures a row may have."""


def shared_noun(sight: Sight, place: int) -> tuple[int, int] | None:
    """The tokens of the noun behind the last figure of the row that the one at a place opens or goes on, else None."""
    words, first = sight.document.words, sight.numerals[place].first
    before = words[first - 1] if first else ""
    if before in NUMBERED:
        return None
    opened = before in _OPENERS or before == ","
    for number in range(place + 1, min(place + _MOST, len(sight.numerals))):
        one, two = sight.numerals[number - 1], sight.numerals[number]
        if two.first != one.last + 1 or words[one.last] not in _LINKS or two.kind != "cardinal" or one.noun:
            return None
        link = words[one.last]
        if link == ",":
            continue
        if unit_behind(sight, two) is not None or not (link in _LAST_LINKS or opened):
            return None
        return counted_by(sight.document, two)
    return None
