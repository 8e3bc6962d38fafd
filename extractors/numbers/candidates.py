"""A numeral with its unit: what rules make facts of."""

from dataclasses import dataclass, field, replace
from decimal import Decimal

from extractors.cover import Cover
from extractors.document import Document
from extractors.numbers import money
from extractors.numbers.counted import TIMES
from extractors.numbers.units import Measure, UnitMatch, measure_at
from extractors.numerals import Numeral
from extractors.numerals.ages import Age, ages
from extractors.reading import Reading

_GAP = 2
_DEFINITE = frozenset("les ces mes tes ses nos vos leurs cette sa son ma mon".split())
_HALVES = frozenset(("demi", "demie"))
_TIMES_AND_A_HALF = frozenset(("fois", "et", half) for half in _HALVES)


@dataclass(frozen=True, slots=True)
class Sight:
    """What the rules see: the document, its numerals that are free, and where they start."""

    document: Document
    numerals: tuple[Numeral, ...]
    taken: Cover
    ages: dict[int, Age] = field(repr=False)
    starts: frozenset[int] = field(repr=False)

    @classmethod
    def of(cls, reading: Reading) -> "Sight":
        """The sight of a reading whose organisations and dates are known."""
        taken = Cover((*reading.organisations, *reading.dates))
        numerals = tuple(n for n in reading.numerals if not taken.overlaps(n.start, n.end))
        found = {age.numeral.first: age for age in ages(reading.document, numerals)}
        return cls(reading.document, numerals, taken, found, frozenset(n.first for n in numerals))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A numeral with its unit: `value` is in the unit; `last` the token behind all of it, `used` how many numerals it takes."""

    numeral: Numeral
    value: Decimal
    first: int
    last: int
    unit: UnitMatch | None = None
    used: int = 1
    fraction: bool = False


def candidate(sight: Sight, place: int) -> Candidate:
    """The numeral at a place of the numerals, with its unit before or behind it."""
    numeral = sight.numerals[place]
    plain = Candidate(numeral, numeral.value, numeral.first, numeral.last)
    if numeral.kind == "ordinal":
        return plain
    unit = unit_behind(sight, numeral)
    if unit is None:
        words = sight.document.words
        if words[numeral.last : numeral.last + 3] in _TIMES_AND_A_HALF:  # *deux fois et demie*
            return replace(plain, value=plain.value + Decimal("0.5"), last=numeral.last + 3, used=2, fraction=True)
        before = money.sign_before(sight.document, numeral.first)
        if before is None:
            return plain
        return replace(plain, unit=before, first=before.first)
    found = replace(plain, unit=unit, last=unit.last)
    return _with_rest(sight, place, found)


def unit_behind(sight: Sight, numeral: Numeral) -> UnitMatch | None:
    """The unit behind a numeral: an age, a measure, a currency; over *de* after a noun (*millions d'euros*)."""
    document, words = sight.document, sight.document.words
    age = sight.ages.get(numeral.first)
    if age is not None:
        return UnitMatch(Measure("age", age.code), age.first, age.last)
    token = numeral.last
    link = words[token] if token < len(words) else ""
    if (numeral.noun and link in {"de", "d'"}) or (numeral.kind == "fraction" and link == "-"):
        token += 1
    if token >= len(words) or document.starts[token] - document.ends[token - 1] > _GAP:
        return None
    unit = unit_at(sight, token, large=money.large(float(numeral.value), noun=numeral.noun))
    if unit is None or (unit.measure.shy and _definite(document, numeral.first)):
        return None
    return unit


def unit_at(sight: Sight, token: int, *, large: bool) -> UnitMatch | None:
    """The measure or currency that starts at a token, clear of dates and names."""
    document = sight.document
    unit = measure_at(document, token)
    currency = money.currency_at(document, token, large=large)
    if unit is None or (currency is not None and currency.last > unit.last):  # *livres sterling*
        unit = currency
    if unit is None or (unit.last - unit.first == 1 and document.words[token] in TIMES):
        return None
    while sight.taken.overlaps(document.starts[unit.first], document.ends[unit.last - 1]):
        if document.words[unit.first + 1 : unit.first + 2] != ("par",):  # *2 litres par jour*: the day is a date's
            return None
        unit = measure_at(document, token, divide=False)
        if unit is None or sight.taken.overlaps(document.starts[unit.first], document.ends[unit.last - 1]):
            return None
    return unit


def _definite(document: Document, first: int) -> bool:
    """Whether a determiner before a numeral speaks of known things: *les deux pieds*, *ses trois livres*."""
    return first > 0 and document.words[first - 1] in _DEFINITE


def _with_rest(sight: Sight, place: int, found: Candidate) -> Candidate:
    """What goes on behind a unit: *3 euros 50*, *15 dollars et 15 cents*, *1 mètre 80*, *2 litres et demi*."""
    assert found.unit is not None  # asked before
    document, words = sight.document, sight.document.words
    last = found.last
    if last + 1 < len(words) and words[last] == "et" and words[last + 1] in _HALVES:
        return replace(found, value=found.value + Decimal("0.5"), last=last + 2, used=2, fraction=True)
    measure = found.unit.measure
    hundredths = measure.scale == 1 and (measure.dimension == "currency" or measure.code == "m")
    if not hundredths or found.numeral.noun or place + 1 >= len(sight.numerals):
        return found
    minor = sight.numerals[place + 1]
    linked = words[last : last + 1] == ("et",)
    if minor.first != last + linked or minor.kind != "cardinal" or found.value != found.value.to_integral_value():
        return found
    unit = unit_behind(sight, minor)
    if unit is not None and unit.measure.name == "minor":
        return _minor(found, minor.value, unit.last)
    closing = words[minor.last - 1]
    if linked and closing in {"cents", "cent"} and minor.value % 100 == 0 and minor.form == "words":  # *et quinze cents*
        return _minor(found, minor.value / 100, minor.last)
    if not linked and unit is None and _two_digits(document, minor) and _ends(sight, minor.last):
        return _minor(found, minor.value, minor.last)
    return found


def _two_digits(document: Document, minor: Numeral) -> bool:
    """Whether a numeral can be the cents behind a currency: two digits, a blank before them, no name behind (*15 dollars 50*)."""
    if minor.last - minor.first > 1 or len(document.words[minor.first]) != 2 or not document.words[minor.first].isdecimal():
        return False
    named = minor.last < len(document.words) and document.capital(minor.last)
    return not named and document.starts[minor.first] - document.ends[minor.first - 1] <= 1


def _ends(sight: Sight, token: int) -> bool:
    """Whether no counted plural follows, so that *15 dollars 50* ends there."""
    words = sight.document.words
    return token >= len(words) or not words[token].isalpha() or words[token][-1] not in "sx" or words[token] in TIMES


def _minor(found: Candidate, value: Decimal, last: int) -> Candidate:
    if not 0 < value < 100:
        return found
    return replace(found, value=found.value + value / 100, last=last, used=2)
