"""Ranges: *entre 10 et 20*, *de 5 000 à 8 000*, *12 à 15 %*, *10-20*."""

from dataclasses import dataclass
from decimal import Decimal

from extractors.document import Document
from extractors.facts import Number
from extractors.lexicon import load
from extractors.numbers import modifiers
from extractors.numbers.build import build
from extractors.numbers.candidates import Candidate, Sight, candidate
from extractors.numbers.counted import NOT_NOUN, NUMBERED, SINGULAR, counted_by, counts_time, head_noun
from extractors.numbers.figures import interval
from extractors.numbers.glued import after_letter, glued_on
from extractors.numbers.naming import house, names
from extractors.numerals import Numeral
from extractors.numerals.lexicon import ABBREVIATED_SCALES, LETTER_SCALES, WORDS, Role
from extractors.verbs import FORMS, conjugate

_DETERMINERS = SINGULAR | frozenset("les des ces ses leurs nos vos mes tes".split())
_TABLES = load("extractors.numbers", "nouns.toml")
_SCALES = frozenset(_TABLES["scales"]["words"].split())
_CHANGE = _TABLES["change"]
_CHANGING = frozenset(_CHANGE["nouns"].split()) | {form for verb in _CHANGE["verbs"].split() for form, _ in conjugate(verb)}
"""Forms of *passer*, *porter*, *grimper* … and their nouns."""
_RAISING = frozenset(form for verb in _CHANGE["object_verbs"].split() for form, _ in conjugate(verb))
_MOVING = frozenset(form for verb in _CHANGE["market_verbs"].split() for form, _ in conjugate(verb))
_OBJECT = frozenset("le la les l' son sa ses leur leurs notre votre cet cette ce ces".split())
_DASHES = frozenset(("-", "~"))
_LINKS = _DASHES | {"et", "à", "a", "aux", "au"}
_LINK = 9
"""How many tokens may stand between two ends: the link, a modifier, an article, a sign of money."""
_REACH = 8
"""How many tokens before *de* a verb of change is looked for."""
_ARTICLES = frozenset(("le", "la", "les", "l'"))
_OPENERS = frozenset(("de", "d'", "du", "des"))
_SHARING = frozenset(("ou", "à", "voire"))
_HUNDRED = 100
_FALL = 4
"""How many times as great the first end may be that falls to the second: not *de 300 à 2 millions*."""
_SCALABLE = 1000
"""Figures from here on stand for themselves beside *millions*."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two figures that belong together, in the order of the text, the token at which their phrase begins, and the bounds."""

    low: Candidate
    high: Candidate
    first: int
    bottom: Decimal
    top: Decimal


def pair_at(sight: Sight, place: int) -> Pair | None:
    """The range whose lower end is the numeral at a place, None where there is none."""
    low = candidate(sight, place)
    behind = sight.behind(low.last)
    if behind >= len(sight.numerals):
        return None
    numeral, other = low.numeral, sight.numerals[behind]
    if numeral.kind != other.kind or numeral.bare or other.bare or other.first - low.last > _LINK:
        return None
    if glued_on(sight.document, numeral) or after_letter(sight.document, other) or _on_scale(sight.document, numeral):
        return None
    if low.last < len(sight.document.words) and sight.document.words[low.last] not in _LINKS:
        return None
    high = candidate(sight, behind)
    first = _joined(sight.document, low, high)
    if first is None:
        return None
    bottom = _scaled(sight.document, low, other) * (high.unit.measure.times if high.unit and not low.unit else 1)
    top = _top(sight.document, low, high)
    if _falls(sight.document, low, other):
        return None
    if bottom == top or not _same_unit(low, high) or (bottom > top and bottom > 0):
        return None
    return Pair(low, high, first, min(bottom, top), max(bottom, top))


def _falls(document: Document, low: Candidate, high: Numeral) -> bool:
    """Whether the first end is the greater in the scale of both: *fondre de 2,3 à 2 millions* is two figures."""
    if low.numeral.noun or low.unit is not None or low.numeral.form != "digits":
        return False
    scale = _scale(document, high) if high.form != "digits" else 1
    return scale >= _SCALABLE and high.value < low.value * scale < _FALL * high.value


def _on_scale(document: Document, numeral: Numeral) -> bool:
    """Whether a numeral is a point of a scale of its own: *de magnitude 7,8 à 10 km de profondeur*."""
    return numeral.first > 0 and document.words[numeral.first - 1] in _SCALES


def _joined(document: Document, low: Candidate, high: Candidate) -> int | None:
    """The token at which a range begins, if the words between its ends make one."""
    words, link = document.words, low.last
    if link >= len(words):
        return None
    if words[link] in _DASHES:
        joined = high.first in {link, link + 1} and _tight(document, link, low.numeral, high.numeral)
        return low.first if joined else None
    opener, between = _opener(document, low.first)
    if not _reached(document, link, high.first, bounds=between):
        return None
    if words[link] == "et":
        return opener if between else None
    if opener is None or between:
        return low.first if _is_to(document, link) and not _moves(document, low) else None
    ordinals = low.numeral.kind == "ordinal" and words[link] == "au" and words[opener] == "du"
    if not (_is_to(document, link) or words[link] == "aux" or ordinals) or _changes(document, opener, high):
        return None
    return opener if _own(document, opener) else low.first


def _reached(document: Document, link: int, high: int, *, bounds: bool) -> bool:
    """Whether the upper end at a token follows the link, over its own modifier, an article or *plus* (*-5 à plus 3*).

    A bound is such a modifier only behind *entre* (*entre 50 et plus de 100*; *de 50 à plus de 100* is two figures).
    """
    words = document.words
    if high > link + 1:
        modifier = modifiers.before(document, high)
        if modifier is not None and modifier.first > link and (bounds or modifier.precision == "approximate"):
            high = modifier.first
        elif words[high - 1] == "plus":
            high -= 1
    return high == _skip_article(document, link + 1) or high == link + 1


def _is_to(document: Document, link: int) -> bool:
    """Whether a token is the preposition *à*, also without its accent: *de 80 a 90*, *DE 80 A 90*; not *80 A321*."""
    word = document.words[link]
    if word != "a":
        return word == "à"
    beside = [token for token in (link - 2, link + 2) if 0 <= token < len(document.words) and document.words[token].isalpha()]
    in_capitals = any(document.all_capitals(token) and len(document.words[token]) > 1 for token in beside)
    return not document.glued(link + 1) and (not document.capital(link) or in_capitals)


def _tight(document: Document, link: int, low: Numeral, high: Numeral) -> bool:
    """Whether a dash joins two figures of the same look: *10-20*, *10 - 20 %*; not *10 -20*."""
    left = document.starts[link] == document.ends[link - 1]
    right = document.starts[link + 1] == document.ends[link] if link + 1 < len(document.words) else False
    return left == right and not _chained(document, low, high)


def _chained(document: Document, low: Numeral, high: Numeral) -> bool:
    """Whether a third figure hangs on (*1-2-3*, *4 - 8 - 15*)."""
    words = document.words
    behind = words[high.last : high.last + 1] == ("-",) and high.last + 1 < len(words) and words[high.last + 1].isdecimal()
    return behind or (low.first > 1 and words[low.first - 1] == "-" and words[low.first - 2].isdecimal())


def _skip_article(document: Document, token: int) -> int:
    return token + 1 if token < len(document.words) and document.words[token] in _ARTICLES else token


def _opener(document: Document, first: int) -> tuple[int | None, bool]:
    """The *entre* or *de* before the lower end, over an article and a modifier, and whether it is *entre*."""
    words = document.words
    modifier = modifiers.before(document, first)
    place = first - 1 if modifier is None else modifier.first - 1
    if modifier is None and place >= 0 and words[place] in _ARTICLES:
        place -= 1
    if place < 0:
        return None, False
    if words[place] == "entre":
        return place, True
    if words[place] in _OPENERS and (modifier is None or modifier.precision == "approximate"):
        return place, False
    return None, False


def _own(document: Document, opener: int) -> bool:
    """Whether *de* belongs to the range (*coûte de 5 à 8 euros*), and not to a noun before it (*une force de 5 à 8 brigades*)."""
    words = document.words
    if words[opener] == "des":  # *10 % des 12 à 17 ans*: the article is in it
        return False
    before = opener - 1
    if before < document.sentence(opener)[0] or not words[before].isalpha() or words[before] in NOT_NOUN:
        return True
    verb = any(form.person or form.tense == "gerund" for form in FORMS.get(words[before], ()))
    return verb and not (before and words[before - 1] in _DETERMINERS)


def _changes(document: Document, opener: int, high: Candidate) -> bool:
    """Whether a verb or noun of change stands before *de*: *passer de 2 500 à 6 500*, *augmenter l'effectif de 650 à 830*."""
    words = document.words
    first = max(document.sentence(opener)[0], opener - _REACH)
    if not _CHANGING.isdisjoint(words[first:opener]):
        return True
    if high.unit is not None and high.unit.measure.dimension == "percent":
        return False
    has_object = opener - 2 > first and words[opener - 1].isalpha() and words[opener - 2] in _OBJECT
    return has_object and not _RAISING.isdisjoint(words[first : opener - 2])


def _moves(document: Document, low: Candidate) -> bool:
    """Whether a price moves by the first figure to the second: *gagne 2 dollars à 94 dollars*; *perd 10 à 15 %* is a range."""
    modifier = modifiers.before(document, low.first)
    place = (low.first if modifier is None else modifier.first) - 1
    return low.unit is not None and low.unit.first > low.numeral.first and place >= 0 and document.words[place] in _MOVING


def _scaled(document: Document, low: Candidate, high: Numeral) -> Decimal:
    """The lower end in the scale of the upper: *deux à trois millions*, *de vingt à trente mille*, *10-20 k€*."""
    if low.numeral.noun or low.unit is not None:
        return low.value
    scale = _scale(document, high) if high.form != "digits" else _thousands(low.numeral, high)
    return low.value * scale if low.value < high.value / scale else low.value


def _thousands(low: Numeral, high: Numeral) -> int:
    """The thousand that *10 à 15 000* and *entre 2 et 3 000* say once for both ends."""
    shared = low.form == "digits" and 1 < low.value < _SCALABLE and high.value >= _SCALABLE and high.value % _SCALABLE == 0
    return _SCALABLE if shared else 1


def _scale(document: Document, numeral: Numeral) -> int:
    """The scale that closes a numeral (*trois millions*, *20 k*), 1 where there is none."""
    closing = document.words[numeral.last - 1]
    entry = WORDS.get(closing)
    if entry is not None and entry.role is Role.HUNDRED:  # *deux à trois cents*; not *deux à cent*
        return entry.value if numeral.last - numeral.first > 1 and numeral.value % entry.value == 0 else 1
    if entry is not None:
        return entry.value if entry.role in {Role.SCALE, Role.THOUSAND, Role.COLLECTIVE} else 1
    return (ABBREVIATED_SCALES.get(closing) or LETTER_SCALES.get(closing) or 1) if numeral.form == "mixed" else 1


def shared_scale(sight: Sight, place: int) -> int:
    """The scale that a bare numeral shares with the next: *deux ou trois millions*, *passer de 120 à 150 millions*."""
    numeral = sight.numerals[place]
    if place + 1 >= len(sight.numerals) or numeral.noun or numeral.kind != "cardinal" or numeral.value >= _SCALABLE:
        return 1
    other = sight.numerals[place + 1]
    link = numeral.last + (sight.document.words[numeral.last : numeral.last + 2] == (",", "voire"))
    if other.bare or other.first != link + 1 or sight.document.words[link] not in _SHARING:
        return 1
    scale = _scale(sight.document, other)
    return scale if scale > _HUNDRED or numeral.value * scale < other.value else 1


def _same_unit(low: Candidate, high: Candidate) -> bool:
    """Whether a unit on both sides is the same: *10 euros - 20 euros*, *de 5 % à 8 %*."""
    if low.unit is None:
        return True
    if high.unit is None:
        return low.unit.first < low.numeral.first  # *$10-20*
    return low.unit.measure.code == high.unit.measure.code and low.unit.measure.dimension == high.unit.measure.dimension


def range_number(sight: Sight, pair: Pair) -> Number | None:
    """*entre 12 et 15 euros*, *de 5 000 à 8 000*, *12 à 15 %*; None for spans of time and houses."""
    document = sight.document
    low, high = pair.low.numeral, pair.high.numeral
    unit = pair.high.unit or pair.low.unit
    counted = None
    if unit is None and (house(document, high) or _is_code(document, pair)):
        return None
    if unit is None and high.kind != "ordinal":
        counted = counted_by(document, high)
        if counts_time(document, high, counted):
            return None
    before = modifiers.before(document, pair.first)
    first = pair.first if before is None else before.first
    behind = modifiers.after(document, pair.high.last)
    last = pair.high.last if behind is None or sight.starts(behind.last) else behind.last
    part = document.part(low.start, high.end)
    stated = interval(pair.bottom, pair.top)
    return build(document, first, last, stated, high.kind, part, "numbers.range", unit, counted)


def _is_code(document: Document, pair: Pair) -> bool:
    """Whether figures that a hyphen joins name one thing: *un Boeing 737-800*, *l'article 49-3*, *les trois-huit*."""
    low, high = pair.low.numeral, pair.high.numeral
    hyphen = document.words[low.last] == "-" or document.words[high.first] == "-"
    if not hyphen or head_noun(document, high.last, noun=high.noun, plural=True) is not None:
        return False
    before = document.words[low.first - 1] if low.first else ""
    return low.form == "words" or names(document, low) or (before in NUMBERED and before[-1] not in "sp")


def _top(document: Document, low: Candidate, high: Candidate) -> Decimal:
    """The value of the upper end; the hyphen that joins it is no sign (*10 -20*, but *de -8 à -2*)."""
    return abs(high.value) if document.words[low.last] == "-" else high.value
