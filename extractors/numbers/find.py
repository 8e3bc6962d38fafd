"""The pass that makes number facts of the numerals that names and dates have left."""

from extractors.facts import Number
from extractors.numbers import marks
from extractors.numbers.candidates import Sight
from extractors.numbers.glued import glued_on
from extractors.numbers.identifiers import identifier
from extractors.numbers.money import sign_before
from extractors.numbers.ones import single_units
from extractors.numbers.ranges import pair_at, range_number
from extractors.numbers.scores import is_score
from extractors.numbers.share import share_at
from extractors.numbers.single import number, ordinal_number
from extractors.reading import Reading

_BLOCK = 512
_NEVER = (marks.list_mark, marks.reference_mark, marks.dated, marks.of_final)
"""What is no number whatever stands around it."""


def find(reading: Reading) -> tuple[Number, ...]:
    """The numbers of a text, in order, with place ids.

    Raises:
        DeadlineExceeded: when the time is spent.
    """
    sight = Sight.of(reading)
    found: list[Number] = []
    place = behind = count = 0
    while place < len(sight.numerals):
        if not count % _BLOCK:
            reading.deadline.check()
        count += 1
        numeral = sight.numerals[place]
        end = identifier(sight.document, numeral) if numeral.start >= behind else behind
        if end is not None:
            behind = end
            place += 1
            continue
        number, used = _read(sight, place)
        if number is not None:
            found.append(number)
        place += used
    found += single_units(sight, found)
    return tuple(sorted(found, key=lambda number: number.start))


def _read(sight: Sight, place: int) -> tuple[Number | None, int]:
    """The number that starts with the numeral at a place, if it is one, and how many numerals it takes."""
    document, numeral = sight.document, sight.numerals[place]
    if any(excluded(document, numeral) for excluded in _NEVER):
        return None, 1
    if glued_on(document, numeral) and sign_before(document, numeral.first) is None:
        return None, 1
    if is_score(sight, place):
        return None, 2
    if (pair := pair_at(sight, place)) is not None:
        return range_number(sight, pair), 1 + pair.high.used
    if numeral.kind == "ordinal":
        return ordinal_number(document, numeral), 1
    if (share := share_at(sight, place)) is not None:
        return share
    return number(sight, place)
