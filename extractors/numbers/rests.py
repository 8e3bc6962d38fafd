"""What goes on behind a unit and belongs to its figure: *3 euros 50*, *6 pieds 2 pouces*, *2 litres et demi*, *sous zéro*."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from extractors.document import Document
from extractors.lexicon import load
from extractors.numbers import money
from extractors.numbers.attached import unit_behind
from extractors.numbers.counted import NOT_NOUN
from extractors.numbers.sight import Sight
from extractors.numbers.unit_phrases import Measure, UnitMatch
from extractors.numerals import Numeral

_TABLES = load("extractors.numbers", "units.toml")
_SMALLER: Mapping[str, Mapping[str, int]] = _TABLES["smaller"]
_DECIMALS: Mapping[str, int] = _TABLES["decimals"]
_INCHES = 12
"""How many inches make a foot."""
_TENTHS = frozenset(("kg", "L", "t"))
"""Units behind which one figure says tenths."""
_CENTS = 2
"""How many digits the cents have."""
_HALVES = frozenset(("demi", "demie"))
_PARTS = {"demi": Decimal("0.5"), "demie": Decimal("0.5"), "quart": Decimal("0.25")}
"""What may be added behind a unit: *un litre et quart*."""
_TIMES_AND_A_HALF = frozenset(("fois", "et", half) for half in _HALVES)
_ZERO = frozenset(("zéro", "zero", "0"))
_FROM_ZERO: Mapping[tuple[str, ...], int] = {
    ("sous",): -1,
    ("au", "-", "dessous", "de"): -1,
    ("au", "dessous", "de"): -1,
    ("en", "dessous", "de"): -1,
    ("en", "-", "dessous", "de"): -1,
    ("au", "-", "dessus", "de"): 1,
    ("au", "dessus", "de"): 1,
}
"""The words between a figure and the zero that it is counted from."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A numeral with its unit, from token `first` to before `last`; `value` is in the unit."""

    numeral: Numeral
    value: Decimal
    first: int
    last: int
    unit: UnitMatch | None = None
    fraction: bool = False


def halved(sight: Sight, plain: Candidate) -> Candidate:
    """A numeral without a unit, with what goes on behind it: *deux fois et demie*, *dix sous zéro*."""
    words, last = sight.document.words, plain.last
    if words[last : last + 3] in _TIMES_AND_A_HALF:
        return replace(plain, value=plain.value + Decimal("0.5"), last=last + 3, fraction=True)
    return _from_zero(sight.document, plain) if words[last : last + 1] == ("sous",) else plain


def with_rest(sight: Sight, place: int, found: Candidate) -> Candidate:
    """A candidate with its unit and what goes on behind it; unchanged where nothing does."""
    assert found.unit is not None  # asked before
    document, words = sight.document, sight.document.words
    last, measure = found.last, found.unit.measure
    if last >= len(words):
        return found
    rest = sight.numerals[place + 1] if place + 1 < len(sight.numerals) else None
    if rest is not None and rest.first == last and rest.bare and measure.name == "sign":  # *3 $ milliards*
        return replace(found, value=found.value * rest.value, last=rest.last)
    if last + 1 < len(words) and words[last] == "et" and (part := _PARTS.get(words[last + 1])) is not None:
        return replace(found, value=found.value + part, last=last + 2, fraction=True)
    if measure.dimension == "temperature":
        return _tenths(document, found) or _from_zero(document, found)
    if rest is None or found.numeral.noun or measure.scale != 1 or found.value != found.value.to_integral_value():
        return found
    linked = words[last] == "et"
    if rest.first != last + linked or rest.kind != "cardinal":
        return found
    return _smaller(sight, found, rest) or (None if linked else _decimals(sight, found, rest)) or found


def _from_zero(document: Document, found: Candidate) -> Candidate:
    """*5 degrés sous zéro*, *deux degrés au-dessous de zéro*, *dix sous zéro*."""
    words = document.words
    for phrase, sign in _FROM_ZERO.items():
        last = found.last + len(phrase)
        if words[found.last : last] == phrase and words[last : last + 1] and words[last] in _ZERO:
            return replace(found, value=found.value * sign, last=last + 1)
    return found


def _tenths(document: Document, found: Candidate) -> Candidate | None:
    """*37°2*: a digit glued to the sign of degrees."""
    last = found.last
    word = document.words[last]
    if document.words[last - 1] not in {"°", "º"} or not document.glued(last) or not document.glued(last - 1):
        return None
    if len(word) != 1 or not word.isdecimal():
        return None
    return replace(found, value=found.value + Decimal(word) / 10, last=last + 1)


def _smaller(sight: Sight, found: Candidate, rest: Numeral) -> Candidate | None:
    """*15 dollars et 15 cents*, *6 pieds 2 pouces*, *5 kilos et 300 grammes*."""
    assert found.unit is not None  # asked before
    document, words, measure = sight.document, sight.document.words, found.unit.measure
    if measure.dimension == "currency":
        minor = money.minor_at(document, rest.last)
        if minor is not None:
            return _plus(found, rest.value, Decimal(str(minor.measure.scale)), minor.last)
        closing = words[rest.last - 1]
        if closing in {"cents", "cent"} and rest.value % 100 == 0 and rest.form == "words":  # *et quinze cents*
            return _plus(found, rest.value / 100, Decimal("0.01"), rest.last)
        return None
    parts = _SMALLER.get(measure.code or "")
    unit = unit_behind(document, sight.taken, sight.ages, rest) if parts is not None else None
    if parts is None or unit is None or unit.measure.scale != 1 or (count := parts.get(unit.measure.code or "")) is None:
        return None
    return _plus(found, rest.value, 1 / Decimal(count), unit.last)


def _decimals(sight: Sight, found: Candidate, rest: Numeral) -> Candidate | None:
    """*3 euros 50*, *1 m 80*, *3 kilos 500*, *trois euros cinquante*: so many digits, which are a part of the unit."""
    assert found.unit is not None  # asked before
    if found.unit.measure.code == "[ft_i]" and rest.value < _INCHES and _closes(sight, rest):  # *six pieds deux*
        return _plus(found, rest.value, 1 / Decimal(_INCHES), rest.last)
    if found.unit.measure.code in _TENTHS and rest.value < 10 and _closes(sight, rest):  # *deux kilos cinq*
        return _plus(found, rest.value, Decimal("0.1"), rest.last)
    digits = _number_of_digits(found.unit.measure)
    if digits is None or unit_behind(sight.document, sight.taken, sight.ages, rest) is not None:
        return None
    fits = _in_words(sight, rest, digits) if rest.form == "words" else _in_digits(sight, rest, digits)
    return _plus(found, rest.value, Decimal(1).scaleb(-digits), rest.last) if fits else None


def _number_of_digits(measure: Measure) -> int | None:
    return _CENTS if measure.dimension == "currency" else _DECIMALS.get(measure.code or "")


def _in_digits(sight: Sight, rest: Numeral, digits: int) -> bool:
    """Whether a numeral is so many digits, a blank before them, no name nor counted plural behind (*15 dollars 50*)."""
    document, words = sight.document, sight.document.words
    if rest.last - rest.first > 1 or len(words[rest.first]) != digits or not words[rest.first].isdecimal():
        return False
    if document.starts[rest.first] - document.ends[rest.first - 1] > 1:
        return False
    if rest.last >= len(words) or not words[rest.last].isalpha():
        return True
    return not document.capital(rest.last) and (words[rest.last][-1] not in "sx" or words[rest.last] in NOT_NOUN)


def _in_words(sight: Sight, rest: Numeral, digits: int) -> bool:
    """Whether a numeral in words is of so many digits and counts nothing of its own (*un mètre quatre-vingts*)."""
    return 10 ** (digits - 1) <= rest.value < 10**digits and not rest.noun and _closes(sight, rest)


def _closes(sight: Sight, rest: Numeral) -> bool:
    """Whether nothing that a numeral could count stands behind it."""
    words = sight.document.words
    return rest.last >= len(words) or not words[rest.last].isalnum() or words[rest.last] in NOT_NOUN


def _plus(found: Candidate, value: Decimal, size: Decimal, last: int) -> Candidate | None:
    """The candidate with so many of a smaller unit, which are less than one of its own."""
    if not 0 < value * size < 1:
        return None
    return replace(found, value=found.value + value * size, last=last)
