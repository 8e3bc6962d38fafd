"""The pass that makes number facts of the numerals that names and dates have left."""

from extractors.facts import Number
from extractors.numbers import marks
from extractors.numbers.candidates import Sight
from extractors.numbers.departments import department
from extractors.numbers.designations import designates_span
from extractors.numbers.glued import glued_on
from extractors.numbers.identifiers import identifier
from extractors.numbers.money import sign_before
from extractors.numbers.ranges import pair_at, range_number
from extractors.numbers.scores import is_score
from extractors.numbers.share import share_at
from extractors.numbers.single import number_at, ordinal_number
from extractors.reading import Reading

_BLOCK = 512
_NEVER = (marks.list_mark, marks.reference_mark, marks.dated, marks.of_final, marks.department, department)
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
        number, last = _read(sight, place)
        if number is not None and (not found or number.start >= found[-1].end):
            found.append(number)
        place = max(place + 1, sight.behind(last))
    return tuple(found)


def _read(sight: Sight, place: int) -> tuple[Number | None, int]:
    """The number that starts with the numeral at a place, if it is one, and the token behind all that was read."""
    document, numeral = sight.document, sight.numerals[place]
    if any(excluded(document, numeral) for excluded in _NEVER):
        return None, numeral.last
    if glued_on(document, numeral) and sign_before(document, numeral) is None:
        return None, numeral.last
    if is_score(sight, place):
        return None, sight.numerals[place + 1].last
    if (pair := pair_at(sight, place)) is not None:
        if designates_span(document, numeral.first):
            return None, pair.high.last
        return range_number(sight, pair), pair.high.last
    if numeral.kind == "ordinal":
        return ordinal_number(document, numeral), numeral.last
    return share_at(sight, place) or number_at(sight, place)
