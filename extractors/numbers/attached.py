"""The unit that stands at a token, or behind or before a numeral: an age, a measure, a currency."""

from collections.abc import Mapping

from extractors.cover import Cover
from extractors.document import Document
from extractors.numbers import money
from extractors.numbers.counted import BEFORE_NOUN, NOT_NOUN, TIMES
from extractors.numbers.quotients import divided
from extractors.numbers.unit_phrases import Measure, UnitMatch
from extractors.numbers.units import LEADING, measure_at
from extractors.numerals import Numeral
from extractors.numerals.ages import Age
from extractors.numerals.lexicon import ABBREVIATED_SCALES, WORDS

_GAP = 2
_ADJECTIVES = 2
"""How many adjectives may stand before a unit."""
_SHORTEST_NAME = 4
"""Shorter names are no unit behind an adjective."""
_FEMININE = frozenset("la une cette sa ma ta".split())
_DEFINITE = frozenset("les ces mes tes ses nos vos leurs cette sa son ma mon".split())


def unit_at(document: Document, taken: Cover, token: int, *, large: bool) -> UnitMatch | None:
    """The measure or currency that starts at a token, clear of what dates and names have taken."""
    measure = measure_at(document, token)
    currency = money.currency_at(document, token, large=large)
    if measure is None or (currency is not None and currency.last > measure.last):  # *livres sterling*
        return currency if _clear(document, taken, currency) else None
    if measure.measure.name == "mille" and _misspelt(document, taken, measure.last):
        return None
    if measure.last - measure.first == 1 and document.words[token] in TIMES:
        return None
    whole = divided(document, measure)
    if _clear(document, taken, whole):
        return whole
    return measure if _clear(document, taken, measure) else None  # *2 litres par jour*: the day is a date's


def _clear(document: Document, taken: Cover, unit: UnitMatch | None) -> bool:
    return unit is not None and not taken.overlaps(document.starts[unit.first], document.ends[unit.last - 1])


def _misspelt(document: Document, taken: Cover, last: int) -> bool:
    """Whether *milles* is the number with a plural that it should not have: *deux milles euros*, *dix milles personnes*."""
    if last >= len(document.words):
        return False
    word = document.words[last]
    return (word.isalpha() and word not in NOT_NOUN) or unit_at(document, taken, last, large=True) is not None


def unit_behind(document: Document, taken: Cover, ages: Mapping[int, Age], numeral: Numeral) -> UnitMatch | None:
    """The unit behind a numeral, over *de* where the numeral ends in a noun (*millions d'euros*)."""
    age = ages.get(numeral.first)
    if age is not None:
        return UnitMatch(Measure("age", age.code), age.first, age.last)
    token = behind_link(document, numeral)
    if token is None:
        return None
    if numeral.collective and token > numeral.last and document.words[token] == "f":  # *une dizaine de F-16*
        return None
    large = money.large(float(numeral.value), noun=numeral.noun)
    unit = unit_at(document, taken, token, large=large) or _over_adjectives(document, taken, token, large=large)
    if unit is None or (unit.measure.shy and _definite(document, numeral.first)) or _model(document, numeral, unit):
        return None
    return unit


def _over_adjectives(document: Document, taken: Cover, token: int, *, large: bool) -> UnitMatch | None:
    """The unit behind adjectives that start at a token: *les dix derniers kilomètres*, *trois petits euros*; it says its name."""
    words, place = document.words, token
    while place < len(words) and place - token < _ADJECTIVES and words[place] in BEFORE_NOUN and words[place] not in WORDS:
        place += 1
    if place == token or place >= len(words) or len(words[place]) < _SHORTEST_NAME:
        return None
    unit = unit_at(document, taken, place, large=large)
    return None if unit is None or unit.measure.shy else unit


def behind_link(document: Document, numeral: Numeral) -> int | None:
    """The token where a unit behind a numeral would start, None where nothing is near enough."""
    words = document.words
    token = numeral.last
    if words[token - 1] in ABBREVIATED_SCALES and words[token : token + 1] == (".",):  # *50 mio. de francs*
        token += 1
    link = words[token] if token < len(words) else ""
    if (numeral.noun and link in {"de", "d'"}) or (numeral.kind == "fraction" and link == "-"):
        token += 1
    elif numeral.noun and link == "d" and words[token + 1 : token + 2] == ("'",):  # *4 millions d'€*
        token += 2
    if token >= len(words) or document.starts[token] - document.ends[token - 1] > _GAP:
        return None
    return token


def unit_before(document: Document, numeral: Numeral) -> UnitMatch | None:
    """The unit before a numeral: a sign or code of money (*$75*, *EUR 1000*), *Mach 2*, *pH 7*."""
    first = numeral.first - 1
    if first < 0 or numeral.kind != "cardinal":
        return None
    leading = LEADING.get(document.words[first])
    if leading is not None and document.starts[numeral.first] - document.ends[first] <= _GAP:
        return UnitMatch(leading, first, numeral.first)
    return money.sign_before(document, numeral)


def _model(document: Document, numeral: Numeral, unit: UnitMatch) -> bool:
    """Whether a feminine article makes a name of a figure with the symbol of a unit, which is masculine: *une 2 CV*, *la 4L*."""
    words, first = document.words, numeral.first
    return first > 0 and words[first - 1] in _FEMININE and words[unit.first] in {"cv", "l", "ch"} and numeral.form == "digits"


def _definite(document: Document, first: int) -> bool:
    """Whether a determiner before a numeral speaks of known things: *les deux pieds*, *ses trois livres*."""
    return first > 0 and document.words[first - 1] in _DEFINITE
