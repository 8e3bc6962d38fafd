"""The article that counts: *un euro*, *plus d'un kilomètre*, *une tonne*."""

from collections.abc import Iterable
from decimal import Decimal
from itertools import pairwise

from extractors.cover import Cover
from extractors.facts import Number
from extractors.numbers import modifiers
from extractors.numbers.build import build
from extractors.numbers.candidates import Sight, unit_at
from extractors.numbers.figures import combined, figure
from extractors.numbers.money import CURRENCIES
from extractors.numbers.rules import rule_of
from extractors.numbers.units import MEASURES, Table

_ONE = frozenset(("un", "une"))
_AND_A_HALF = frozenset((("et", "demi"), ("et", "demie")))
_SHORTEST = 4
"""Units whose names are shorter are not looked for behind a lone *un*."""


def _full_names(*tables: Table) -> frozenset[str]:
    """The first words of the names (not the symbols) of units that mean nothing else."""
    return frozenset(
        word
        for table in tables
        for word, phrases in table.items()
        if len(word) >= _SHORTEST and not any(phrase.exact or phrase.measure.shy for phrase in phrases)
    )


_UNIT_NAMES = _full_names(MEASURES, CURRENCIES)


def single_units(sight: Sight, found: Iterable[Number]) -> list[Number]:
    """*un euro*, *plus d'un kilomètre*, *un litre et demi*: the article counts before a unit."""
    document, words = sight.document, sight.document.words
    places = [i for i, (one, unit) in enumerate(pairwise(words)) if one in _ONE and unit in _UNIT_NAMES]
    if not places:
        return []
    taken = Cover(found)
    ones = []
    for place in places:
        unit = unit_at(sight, place + 1, large=False)
        if unit is None or unit.measure.shy or taken.overlaps(document.starts[place], document.ends[unit.last - 1]):
            continue
        if sight.taken.overlaps(document.starts[place], document.ends[place]):
            continue
        before = modifiers.before(document, place)
        precision = combined(modifiers.precision(before), None, collective=False)
        first = before.first if before is not None else place
        half = words[unit.last : unit.last + 2] in _AND_A_HALF
        last = unit.last + 2 if half else unit.last
        stated = figure(Decimal("1.5") if half else Decimal(1), precision)
        part = document.part(document.starts[place], document.ends[place])
        rule = rule_of(unit.measure.dimension)
        ones.append(build(document, first, last, stated, "fraction" if half else "cardinal", part, rule, unit))
    return ones
