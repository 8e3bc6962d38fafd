"""Results of games, which look like ranges: *3-1*, *0-0*, *battus 3 à 1*, *France - Italie 2 - 1*, *6/4, 3/6*."""

import regex

from extractors.document import Document
from extractors.lexicon import load
from extractors.numbers.candidates import Sight, candidate
from extractors.numbers.counted import head_noun
from extractors.numerals import Numeral

_HIGHEST_SCORE = 150
_LOW = 9
"""Up to here a pair that rises may be a result (*2-3*)."""
_REACH = 4
_RESULTS = frozenset(load("extractors.numbers", "nouns.toml")["results"]["words"].split())
_SETS = 30
"""How far from a set the others of its match are looked for."""
_SET = regex.compile(r"([0-9]{1,2})/([0-9]{1,2})(?![0-9])")
_SERIES = regex.compile(r"(?<![0-9/])[0-9]{1,2}/[0-9]{1,2}(?![0-9])(?:(?:,| et|;)?[ ][0-9]{1,2}/[0-9]{1,2}(?![0-9])){1,4}+")
_SEPARATORS = frozenset((",", ";", "(", "/", "-"))
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
    if hyphen and not document.glued(one.last) and not (_behind_name(document, one) and _closes(document, two)):
        return False
    if hyphen and abs(two.value) > one.value > _LOW and not _in_series(sight, place):
        return False
    if not hyphen and one.first and words[one.first - 1] in _OPENERS and not _of_result(document, one.first - 1):
        return False
    end = candidate(sight, place + 1)
    return end.unit is None and head_noun(document, two.last, noun=False, plural=True) is None


def set_in_slashes(document: Document, numeral: Numeral) -> bool:
    """Whether a fraction is a set of tennis: *6/4, 3/6, 7/5*, where another beside it is more than one."""
    words, first = document.words, numeral.first
    if numeral.kind != "fraction" or words[first + 1 : first + 2] != ("/",):
        return False
    for series in _SERIES.finditer(document.shadow, max(0, numeral.start - _SETS), numeral.end + _SETS):
        if series.start() <= numeral.start < series.end():
            return any(int(won) > int(lost) for won, lost in _SET.findall(series[0]))
    return False


def _behind_name(document: Document, numeral: Numeral) -> bool:
    """Whether a name stands before a figure (*France - Italie 2 - 1*)."""
    before = numeral.first - 1
    return before >= document.sentence(numeral.first)[0] and document.words[before].isalpha() and document.capital(before)


def _closes(document: Document, numeral: Numeral) -> bool:
    """Whether nothing follows a figure in its phrase."""
    return numeral.last >= len(document.words) or not document.words[numeral.last].isalnum()


def _of_result(document: Document, opener: int) -> bool:
    """Whether a noun of results stands before *de*: *le score était de 2 à 1*, *une victoire de 3 à 0*."""
    first = max(document.sentence(opener)[0], opener - _REACH)
    return not _RESULTS.isdisjoint(document.words[first:opener])


def _in_series(sight: Sight, place: int) -> bool:
    """Whether a pair before or behind it, over a comma, falls, as no range does: *25-22, 23-25, 25-18*."""
    for one, two, beside in ((place - 2, place - 1, place - 1), (place + 2, place + 3, place + 1)):
        if one < 0 or two >= len(sight.numerals):
            continue
        high, low = sight.numerals[one], sight.numerals[two]
        link = sight.document.words[sight.numerals[beside].last]
        if link in _SEPARATORS and low.first - high.last <= 1 and high.value > abs(low.value) and sight.document.glued(high.last):
            return True
    return False


def _short(document: Document, numeral: Numeral) -> bool:
    return (
        numeral.kind == "cardinal"
        and numeral.form == "digits"
        and abs(numeral.value) <= _HIGHEST_SCORE
        and (numeral.last - numeral.first <= 2 and document.words[numeral.last - 1].isdecimal())
    )
