"""The pass that makes number facts of the numerals that names and dates have left."""

from dataclasses import dataclass, replace
from decimal import Decimal

from extractors.document import Document
from extractors.facts import Figure, Number, NumberKind, Part, Precision, Unit, place_id
from extractors.numbers import exclusions, modifiers
from extractors.numbers.candidates import Candidate, Sight, candidate, unit_at
from extractors.numbers.counted import TIMES, head_noun
from extractors.numbers.figures import combined, figure, interval
from extractors.numbers.ranges import Pair, is_score, pair_at
from extractors.numbers.units import MEASURES, UnitMatch
from extractors.numbers.money import CURRENCIES
from extractors.numerals import Numeral
from extractors.reading import Reading

_BLOCK = 512
_ONE = frozenset(("un", "une"))
_UNIT_WORDS = (frozenset(MEASURES) | frozenset(CURRENCIES)) - frozenset(
    word for tables in (MEASURES, CURRENCIES) for word, phrases in tables.items() if len(word) < 4 or all(p.exact for p in phrases)
)
_DETERMINERS = frozenset("le la les l' un une du des au aux ce cet cette ces d' de".split())
_WHOLES = frozenset(("tous", "toutes"))


def find(reading: Reading) -> tuple[Number, ...]:
    """The numbers of a text, in order, with place ids.

    Raises:
        DeadlineExceeded: when the time is spent.
    """
    sight = Sight.of(reading)
    found: list[Number] = []
    place = 0
    behind = 0
    for count in range(len(sight.numerals)):
        if place >= len(sight.numerals):
            break
        if not count % _BLOCK:
            reading.deadline.check()
        number, used, behind = _number(sight, place, behind)
        if number is not None:
            found.append(number)
        place += used
    ones = _single_units(sight, found)
    return tuple(sorted([*found, *ones], key=lambda number: number.start)) if ones else tuple(found)
