"""A numeral with its unit: what rules make facts of."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal

from extractors.cover import Cover
from extractors.document import Document
from extractors.numbers import money
from extractors.numbers.counted import TIMES
from extractors.numbers.units import MEASURES, Measure, Table, UnitMatch, measure_at
from extractors.numerals import Numeral
from extractors.numerals.ages import Age, ages
from extractors.numerals.lexicon import ABBREVIATED_SCALES
from extractors.reading import Reading

_GAP = 2
_DEFINITE = frozenset("les ces mes tes ses nos vos leurs cette sa son ma mon".split())
_HALVES = frozenset(("demi", "demie"))
_TIMES_AND_A_HALF = frozenset(("fois", "et", half) for half in _HALVES)
_ONE = frozenset(("un", "une"))
_SHORTEST_NAME = 4
"""Units whose names are shorter are not looked for behind a lone *un*."""


def _full_names(*tables: Table) -> frozenset[str]:
    """The first words of the names (not the symbols) of units that mean nothing else."""
    return frozenset(
        word
        for table in tables
        for word, phrases in table.items()
        if len(word) >= _SHORTEST_NAME and not any(phrase.exact or phrase.measure.shy for phrase in phrases)
    )


_UNIT_NAMES = _full_names(MEASURES, money.CURRENCIES)


@dataclass(frozen=True, slots=True)
class Sight:
    """What the rules see: the document, its numerals that are free with the articles that count, and what is taken."""

    document: Document
    numerals: tuple[Numeral, ...]
    taken: Cover
    ages: dict[int, Age] = field(repr=False)
    firsts: tuple[int, ...] = field(repr=False)

    @classmethod
    def of(cls, reading: Reading) -> "Sight":
        """The sight of a reading whose organisations and dates are known."""
        document = reading.document
        taken = Cover((*reading.organisations, *reading.dates))
        numerals = [n for n in reading.numerals if not taken.overlaps(n.start, n.end)]
        found = {age.numeral.first: age for age in ages(document, numerals)}
        if ones := [one for one in _ones(document, taken) if not _is_read(reading.numerals, one)]:
            numerals = sorted((*numerals, *ones), key=lambda numeral: numeral.first)
        return cls(document, tuple(numerals), taken, found, tuple(n.first for n in numerals))

    def behind(self, token: int) -> int:
        """The place of the first numeral that starts at a token or behind it."""
        return bisect_left(self.firsts, token)

    def starts(self, token: int) -> bool:
        """Whether a numeral starts at a token."""
        place = self.behind(token)
        return place < len(self.firsts) and self.firsts[place] == token


def _ones(document: Document, taken: Cover) -> Iterator[Numeral]:
    """The articles that count, because a unit stands behind them: *un euro*, *plus d'un kilomètre*, *une tonne*."""
    words = document.words
    for unit in [token for token, word in enumerate(words) if word in _UNIT_NAMES]:
        if not unit or words[unit - 1] not in _ONE:
            continue
        start, end = document.starts[unit - 1], document.ends[unit - 1]
        found = unit_at(document, taken, unit, large=False)
        if found is not None and not found.measure.shy and not taken.overlaps(start, end):
            yield Numeral(unit - 1, unit, start, end, Decimal(1), "cardinal", "words")


def _is_read(numerals: tuple[Numeral, ...], one: Numeral) -> bool:
    """Whether an article is part of a numeral (*vingt et un euros*)."""
    place = bisect_left(numerals, one.last, key=lambda numeral: numeral.first)
    return place > 0 and numerals[place - 1].last > one.first


@dataclass(frozen=True, slots=True)
class Candidate:
    """A numeral with its unit, from token `first` to before `last`; `value` is in the unit."""

    numeral: Numeral
    value: Decimal
    first: int
    last: int
    unit: UnitMatch | None = None
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
            return replace(plain, value=plain.value + Decimal("0.5"), last=numeral.last + 3, fraction=True)
        before = money.sign_before(sight.document, numeral)
        if before is None:
            return plain
        return replace(plain, unit=before, first=before.first)
    if (
        unit.measure.dimension == "age" and unit.first > numeral.last
    ):  # *de 26, 30 et 48 ans*: the unit is said once, behind the last
        return replace(plain, unit=unit)
    return _with_rest(sight, place, replace(plain, unit=unit, last=unit.last))


def unit_behind(sight: Sight, numeral: Numeral) -> UnitMatch | None:
    """The unit behind a numeral: an age, a measure, a currency; over *de* after a noun (*millions d'euros*)."""
    document, words = sight.document, sight.document.words
    age = sight.ages.get(numeral.first)
    if age is not None:
        return UnitMatch(Measure("age", age.code), age.first, age.last)
    token = numeral.last
    if words[token - 1] in ABBREVIATED_SCALES and words[token : token + 1] == (".",):  # *50 mio. de francs*
        token += 1
    link = words[token] if token < len(words) else ""
    partitive = numeral.noun and link in {"de", "d'"}
    if partitive or (numeral.kind == "fraction" and link == "-"):
        token += 1
    if token >= len(words) or document.starts[token] - document.ends[token - 1] > _GAP:
        return None
    if numeral.collective and partitive and words[token] == "f":  # *une dizaine de F-16*
        return None
    unit = unit_at(document, sight.taken, token, large=money.large(float(numeral.value), noun=numeral.noun))
    if unit is None or (unit.measure.shy and _definite(document, numeral.first)):
        return None
    return unit


def unit_at(document: Document, taken: Cover, token: int, *, large: bool) -> UnitMatch | None:
    """The measure or currency that starts at a token, clear of what dates and names have taken."""
    unit = measure_at(document, token)
    currency = money.currency_at(document, token, large=large)
    if unit is None or (currency is not None and currency.last > unit.last):  # *livres sterling*
        unit = currency
    if unit is None or (unit.last - unit.first == 1 and document.words[token] in TIMES):
        return None
    while taken.overlaps(document.starts[unit.first], document.ends[unit.last - 1]):
        if document.words[unit.first + 1 : unit.first + 2] != ("par",):  # *2 litres par jour*: the day is a date's
            return None
        unit = measure_at(document, token, divide=False)
        if unit is None or taken.overlaps(document.starts[unit.first], document.ends[unit.last - 1]):
            return None
    return unit


def _definite(document: Document, first: int) -> bool:
    """Whether a determiner before a numeral speaks of known things: *les deux pieds*, *ses trois livres*."""
    return first > 0 and document.words[first - 1] in _DEFINITE


def _with_rest(sight: Sight, place: int, found: Candidate) -> Candidate:
    """What goes on behind a unit: *3 euros 50*, *15 dollars et 15 cents*, *1 mètre 80*, *2 litres et demi*, *3 $ milliards*."""
    assert found.unit is not None  # asked before
    document, words = sight.document, sight.document.words
    last = found.last
    rest = sight.numerals[place + 1] if place + 1 < len(sight.numerals) else None
    if rest is not None and rest.first == last and rest.bare and found.unit.measure.name == "sign":  # *3 $ milliards*
        return replace(found, value=found.value * rest.value, last=rest.last)
    if last + 1 < len(words) and words[last] == "et" and words[last + 1] in _HALVES:
        return replace(found, value=found.value + Decimal("0.5"), last=last + 2, fraction=True)
    measure = found.unit.measure
    hundredths = measure.scale == 1 and (measure.dimension == "currency" or measure.code == "m")
    if not hundredths or found.numeral.noun or rest is None:
        return found
    linked = words[last : last + 1] == ("et",)
    if rest.first != last + linked or rest.kind != "cardinal" or found.value != found.value.to_integral_value():
        return found
    unit = unit_behind(sight, rest)
    if unit is not None and unit.measure.name == "minor":
        return _minor(found, rest.value, unit.last)
    closing = words[rest.last - 1]
    if linked and closing in {"cents", "cent"} and rest.value % 100 == 0 and rest.form == "words":  # *et quinze cents*
        return _minor(found, rest.value / 100, rest.last)
    if not linked and unit is None and _two_digits(document, rest) and _ends(sight, rest.last):
        return _minor(found, rest.value, rest.last)
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
    return replace(found, value=found.value + value / 100, last=last)
