"""Results of games, which look like ranges: *3-1*, *0-0*, *battus 3 à 1*."""

from extractors.document import Document
from extractors.numbers.candidates import Sight, candidate
from extractors.numbers.counted import head_noun
from extractors.numerals import Numeral

_HIGHEST_SCORE = 150
_OPENERS = frozenset(("de", "d'", "du", "des"))


def is_score(sight: Sight, place: int) -> bool:
    """Whether two numerals are a result: *3-1*, *0-0*, *6-4*, *battus 3 à 1*; nothing counted, no unit."""
    document, words = sight.document, sight.document.words
    if place + 1 >= len(sight.numerals):
        return False
    one, two = sight.numerals[place], sight.numerals[place + 1]
    if not _short(document, one) or not _short(document, two) or two.first - one.last > 1:
        return False
    hyphen = (two.first == one.last and words[two.first] == "-") or (words[one.last] == "-" and two.first == one.last + 1)
    if not hyphen and not (words[one.last] == "à" and two.first == one.last + 1 and abs(two.value) <= one.value):
        return False
    if hyphen and not document.glued(one.last):
        return False
    if abs(two.value) > one.value and (abs(two.value) > 9 or one.value > 9):
        return False
    if not hyphen and one.first and words[one.first - 1] in _OPENERS:
        return False
    end = candidate(sight, place + 1)
    return end.unit is None and head_noun(document, two.last, noun=False, plural=True) is None


def _short(document: Document, numeral: Numeral) -> bool:
    return (
        numeral.kind == "cardinal"
        and numeral.form == "digits"
        and abs(numeral.value) <= _HIGHEST_SCORE
        and (numeral.last - numeral.first <= 2 and document.words[numeral.last - 1].isdecimal())
    )
