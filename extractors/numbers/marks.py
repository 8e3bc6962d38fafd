"""Marks, results and pieces of dates: numbers whose place in the line or the sentence says that they count nothing."""

from extractors.document import Document
from extractors.lexicon import load
from extractors.numbers.counted import MONTHS, NOT_NOUN, TIMES
from extractors.numerals import Numeral
from extractors.numerals.lexicon import WORDS
from extractors.numerals.roman import ROMAN_ORDINALS

_TABLES = load("extractors.numbers", "nouns.toml")
_GAMES = frozenset(_TABLES["games"]["words"].split())
_FIRST_YEAR = 1900
_LAST_YEAR = 2099
_ITEM = 24
"""How many tokens an item of a list in a line may take."""
_LINKS = frozenset((",", "et", "ou", "au", "-", "/"))
_CENTURIES = 4
"""How many centuries may stand in a list."""
_LAST_DEPARTMENT = 976
_LAST_ON_MAINLAND = 970
_PLACE_NAME = 8
"""How many tokens the name of a place may take."""
_WHERE = frozenset("à a de d' en dans près vers sur pour depuis".split())
_IN_PLACE_NAMES = frozenset("la le les l' sur sous lès lez et aux du des".split())
_SCALES = frozenset("c f k celsius celcius fahrenheit kelvin rankine réaumur".split())
"""What stands behind the sign of degrees (*20° C*) and opens no item of a list."""
_LISTING = frozenset(",;:")


def list_mark(document: Document, numeral: Numeral) -> bool:
    """*1) …*, *2. …*, *3 - …*, *1° …* at the head of a line, *: 1. à la gare, 2. au pont*."""
    words = document.words
    last = numeral.last
    if _heads_line(document, numeral) and _dash_or_degree(document, numeral):
        return True
    if last >= len(words) or numeral.last - numeral.first > 1 or not words[numeral.first].isdecimal() or not document.glued(last):
        return False
    if words[last] == ")":
        opened = any(words[i] == "(" for i in range(max(0, numeral.first - 8), numeral.first))
        return not opened
    if words[last] != "." or numeral.end - numeral.start > len("99") or last + 1 >= len(words):
        return False
    behind = words[last + 1]
    if (
        document.starts[last + 1] == document.ends[last]
        or "\n" in document.shadow[document.ends[last] : document.starts[last + 1]]
    ):
        return False
    listed = not numeral.first or words[numeral.first - 1] in _LISTING
    if _heads_line(document, numeral):
        return True
    return listed and behind.isalpha() and (not document.capital(last + 1) or _next_in_list(document, numeral))


def _dash_or_degree(document: Document, numeral: Numeral) -> bool:
    """Whether a short number has a dash or a degree sign and a capital behind it: *1 - Le contexte*, *2° Le projet*."""
    words, last = document.words, numeral.last
    if last + 1 >= len(words) or not words[numeral.first].isdecimal() or numeral.end - numeral.start > len("99"):
        return False
    blank = document.starts[last + 1] > document.ends[last]
    dash = words[last] == "-" and not document.glued(last)
    degree = words[last] in {"°", "º"} and document.glued(last) and words[last + 1] not in _SCALES
    return (dash or degree) and blank and words[last + 1].isalpha() and document.capital(last + 1)


def _next_in_list(document: Document, numeral: Numeral) -> bool:
    """Whether a mark opens or goes on a list in a line: *: 1. Le maire, 2. Le préfet*."""
    words, first = document.words, numeral.first
    if numeral.value == 1:
        return first > 0 and words[first - 1] == ":"
    before = str(int(numeral.value) - 1)
    return any(words[token] == before and words[token + 1] == "." for token in range(max(0, first - _ITEM), first - 1))


def reference_mark(document: Document, numeral: Numeral) -> bool:
    """*[1]*: the mark of a note."""
    words = document.words
    if not numeral.first or words[numeral.first - 1] != "[" or words[numeral.last : numeral.last + 1] != ("]",):
        return False
    return numeral.last == numeral.first + 1 and words[numeral.first].isdecimal() and numeral.end - numeral.start <= len("999")


def department(document: Document, numeral: Numeral) -> bool:
    """*à Bobigny (93)*, *en Seine-Saint-Denis (93)*: the French department of a place, in brackets behind its name."""
    words, first, last = document.words, numeral.first, numeral.last
    if words[first - 1 : first] != ("(",) or words[last : last + 1] != (")",) or last - first > 1 or not words[first].isdecimal():
        return False
    if len(words[first]) not in {len("93"), len("974")} or not 0 < numeral.value <= _LAST_DEPARTMENT:
        return False
    place = first - 2
    if place < 0 or not document.capital(place) or (len(words[first]) == len("974") and numeral.value <= _LAST_ON_MAINLAND):
        return False
    for token in range(place, max(document.sentence(place)[0], place - _PLACE_NAME) - 1, -1):
        if words[token] in _WHERE:
            return True
        if not (document.capital(token) or words[token] == "-" or words[token] in _IN_PLACE_NAMES):
            return False
    return False


def game_result(document: Document, numeral: Numeral) -> bool:
    """Whether a numeral is a figure of a result in words: *six buts à 1*, *trois sets à deux*."""
    words, first, last = document.words, numeral.first, numeral.last
    if first > 1 and words[first - 1] == "à" and words[first - 2] in _GAMES:
        return True
    if words[last + 1 : last + 2] != ("à",) or words[last] not in _GAMES or last + 2 >= len(words):
        return False
    other = words[last + 2]
    closed = last + 3 >= len(words) or not words[last + 3].isalpha() or words[last + 3] in NOT_NOUN
    return closed and (other.isdecimal() or other in WORDS)


def dated(document: Document, numeral: Numeral) -> bool:
    """Whether a number is a piece of a date or time, whatever became of it: *12 mai*, *1 minute 20*, *Rio 2016*."""
    words, first, last = document.words, numeral.first, numeral.last
    if last < len(words) and words[last] in MONTHS:
        return True
    if numeral.form == "roman":
        return _of_century(document, numeral)
    if not first or last - first > 1 or not words[first].isdecimal():
        return False
    if words[first - 1] in TIMES and len(words[first]) == len("20"):
        return True
    year = len(words[first]) == len("2016") and _FIRST_YEAR <= numeral.value <= _LAST_YEAR
    return year and words[first - 1].isalpha() and words[first - 1] not in NOT_NOUN and document.capital(first - 1)


def _of_century(document: Document, numeral: Numeral) -> bool:
    """Whether a Roman ordinal shares its noun with that of a century: *les XIXe et XXe siècles*, *du XVe au XVIIe siècle*."""
    words = document.words
    place = numeral.last
    for _ in range(_CENTURIES):
        if place >= len(words) or words[place] not in _LINKS:
            return False
        place += 1
        if place < len(words) and words[place] in ROMAN_ORDINALS:
            place += 1
        if place < len(words) and words[place] in {"siècle", "siècles"}:
            return True
    return False


def of_final(document: Document, numeral: Numeral) -> bool:
    """*quarts de finale*, *huitièmes de finale*."""
    return document.words[numeral.last : numeral.last + 2] in {("de", "finale"), ("de", "finales")}


def _heads_line(document: Document, numeral: Numeral) -> bool:
    return not numeral.first or "\n" in document.shadow[document.ends[numeral.first - 1] : numeral.start]
