"""The order of work: one list of passes, each adding to what is known; no pass calls back."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace

from extractors import dates, numbers, organisations, troop_counts
from extractors.answer import answer
from extractors.deadline import Deadline
from extractors.document import Document
from extractors.facts import Fact, FactType
from extractors.numerals import find_numerals
from extractors.reading import Reading
from extractors.reference import Reference


@dataclass(frozen=True, slots=True)
class Pass:
    """A stage: the field of the reading that it fills, and how."""

    fills: str
    find: Callable[[Reading], tuple[object, ...]]


PASSES: tuple[Pass, ...] = (
    Pass("organisations", organisations.find),  # names keep what they hold: *20 Minutes*, *2e régiment étranger*
    Pass("numerals", lambda reading: find_numerals(reading.document, reading.deadline)),
    Pass("dates", dates.find),  # take the numerals that belong to them
    Pass("numbers", numbers.find),  # the rest, with modifier and unit
    Pass("troop_counts", troop_counts.find),  # numbers that count personnel
)


def read(text: str, reference: Reference | None, deadline: Deadline, passes: tuple[Pass, ...] = PASSES) -> Reading:
    """Run the passes over a text; the deadline is checked before each.

    Raises:
        DeadlineExceeded: when the time is spent.
    """
    reading = Reading(Document.read(text, deadline), reference, deadline)
    for stage in passes:
        deadline.check()
        reading = replace(reading, **{stage.fills: stage.find(reading)})  # type: ignore[arg-type]  # checked by the tests
    return reading


_SETTLED_BY: Mapping[FactType, str] = {
    "organisation": "organisations",
    "date": "dates",
    "number": "troop_counts",  # where a number may yet be the figure of one
    "troop_count": "troop_counts",
}
"""The pass behind which nothing changes the facts of a type any more."""


def facts(text: str, reference: Reference | None, deadline: Deadline, types: Collection[FactType]) -> tuple[Fact, ...]:
    """The facts of some types, as the contract sends them; passes that none of them needs are left out.

    Raises:
        DeadlineExceeded: when the time is spent.
    """
    order = [stage.fills for stage in PASSES]
    needed = max((order.index(_SETTLED_BY[wanted]) + 1 for wanted in types), default=0)
    found = answer(read(text, reference, deadline, PASSES[:needed]))
    return tuple(fact for fact in found if fact.type in types)
