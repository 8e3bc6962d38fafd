"""The noun that a figure counts: the head of the noun phrase behind it.

French puts the noun right behind the number, after a few adjectives of a closed list (*trois nouveaux projets*); all other
adjectives come after it (*trois projets russes*). From two on the noun is a plural, which tells it from a verb: *les deux pays*,
*les deux ont signé*.
"""

from extractors.document import Document
from extractors.lexicon import load
from extractors.numerals import Numeral
from extractors.numerals.lexicon import WORDS

_TABLES = load("extractors.numbers", "nouns.toml")
BEFORE_NOUN = frozenset(_TABLES["before_noun"]["words"].split())
NOT_NOUN = frozenset(_TABLES["not_noun"]["words"].split())
NUMBERED = frozenset(_TABLES["numbered"]["words"].split())
"""Nouns before a number that counts nothing (*n° 5*, *page 12*)."""
TIMES = frozenset(_TABLES["times"]["words"].split())
MONTHS = frozenset(_TABLES["times"]["months"].split())
SINGULAR = frozenset(_TABLES["singular"]["words"].split())
"""Determiners of one thing."""
_PARTITIVES = frozenset(("de", "d'", "des", "du"))
_POSSESSIVES = frozenset("mes tes ses nos vos leurs ces la le les l' cette ce cet notre votre leur son sa mon ma ton ta".split())
_ADJECTIVES = 3
_NUMBER_WORDS = 4
_DEGREES = frozenset("plus moins très trop aussi si".split())
_NOUNS_TOO = frozenset("jeunes vieux vieilles petits petites grands grandes anciens riches pauvres".split())
"""Adjectives that are nouns where none follows (*les trois jeunes*)."""
_LIMITS = frozenset("maximum minimum max min approximativement environ".split())
"""Words behind a figure that say how exact it is."""
_TWO = 2
_MODEL = 6
"""How many tokens the name of a model may take."""
_GAP = 2


def head_noun(document: Document, last: int, *, noun: bool, plural: bool) -> tuple[int, int] | None:
    """The tokens of the noun that a numeral counts, the end exclusive.

    Args:
        document: the text.
        last: the token behind the numeral.
        noun: whether the numeral ends in a noun, so that *de* follows (*deux millions de personnes*).
        plural: whether the noun must be a plural.
    """
    place = _start(document, last, noun=noun)
    if place is None:
        return None
    end = document.sentence(last - 1)[1]
    words = document.words
    adjective = None
    for _ in range(_ADJECTIVES):
        if words[place : place + 1] and words[place] in _DEGREES and place + 1 < end and words[place + 1] in BEFORE_NOUN:
            place += 1
        if place < end and words[place] in BEFORE_NOUN and words[place + 1 : place + 2] != ("-",):
            adjective, place = place, place + 1
        else:
            break
    if adjective is not None and words[adjective] in _NOUNS_TOO and (place >= end or not _is_noun(document, place)):
        return adjective, adjective + 1
    if place >= end or not _near(document, place):
        return None
    stop = _model(document, place)
    if stop is None and _is_noun(document, place):
        stop = _compound(document, place, end)
        if plural and not any(_plural(document, token) for token in range(place, stop, 2)):
            return None
    return None if stop is None else (place, stop)


def _compound(document: Document, token: int, end: int) -> int:
    """The token behind the noun that starts at a token, with all that hyphens join to it: *petits-enfants*."""
    words = document.words
    stop = token + 1
    while (
        stop + 1 < end and words[stop] == "-" and document.glued(stop) and words[stop + 1].isalpha() and document.glued(stop + 1)
    ):
        stop += 2
    return stop


def _start(document: Document, last: int, *, noun: bool) -> int | None:
    """Where the noun phrase may begin: behind *de* after a noun (*millions de*), or a possessive (*cent de nos soldats*)."""
    words = document.words
    if last >= len(words):
        return None
    if words[last] not in _PARTITIVES:
        return None if noun else last
    place = last + 1
    owned = place < len(words) and words[place] in _POSSESSIVES
    if owned:
        place += 1
    if owned or words[last] == "des":  # *trois des quatre suspects*, *deux de ses dix élus*
        while place < len(words) and place - last <= _NUMBER_WORDS and (words[place].isdecimal() or words[place] in WORDS):
            place += 1
        return place
    return place if noun else None


def _near(document: Document, token: int) -> bool:
    gap = document.starts[token] - document.ends[token - 1]
    return gap <= _GAP and "\n" not in document.shadow[document.ends[token - 1] : document.starts[token]].strip(" ")[1:]


def _is_noun(document: Document, token: int) -> bool:
    word = document.words[token]
    compound = token + 1 < len(document.words) and document.words[token + 1] == "-" and document.glued(token + 1)
    return (
        len(word) > 1
        and word.isalpha()
        and word not in NOT_NOUN
        and word not in _LIMITS
        and (compound or word not in BEFORE_NOUN)
    )


def _model(document: Document, token: int) -> int | None:
    """The token behind the name of a model, with its digits, that starts at a token: *A321neo*, *F-16*; None for words."""
    words = document.words
    stop = token + 1
    if not words[token].isalpha() or not document.capital(token):
        return None
    while stop < len(words) and stop - token < _MODEL and document.glued(stop) and (words[stop] == "-" or words[stop].isalnum()):
        stop += 1
    return stop if any(word.isdecimal() for word in words[token:stop]) and words[stop - 1] != "-" else None


def _plural(document: Document, token: int) -> bool:
    """Whether a word is a plural by its form, or a name, which has none (*douze Rafale*, *deux GI*)."""
    word = document.words[token]
    return word[-1] in "sxz" or document.capital(token)


def counted_by(document: Document, numeral: Numeral) -> tuple[int, int] | None:
    """The tokens of the noun that a cardinal or fraction counts; None behind *n°*, *article*, *page* and the like."""
    words, first = document.words, numeral.first
    if first and words[first - 1] in NUMBERED:
        return None
    if first > 1 and words[first - 1] in {"°", "º"} and words[first - 2] == "n":
        return None
    plural = abs(numeral.value) >= _TWO and numeral.kind == "cardinal"
    return head_noun(document, numeral.last, noun=numeral.noun, plural=plural)


def counts_time(document: Document, numeral: Numeral, counted: tuple[int, int] | None) -> bool:
    """Whether a numeral counts a span of time, which is a date's or an age's and no number."""
    words = document.words
    if counted is not None and words[counted[0]] in TIMES:
        return True
    following = numeral.last + (words[numeral.last : numeral.last + 1] in {("de",), ("d'",)})
    return following < len(words) and words[following] in TIMES
