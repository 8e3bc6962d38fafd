"""What the passes before found in a text, by token: names, dates and numbers where a rule meets them."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from extractors.document import Document
from extractors.facts import Date, Fact, Number, Organisation
from extractors.reading import Reading

AnyFact = TypeVar("AnyFact", bound=Fact)


@dataclass(frozen=True, slots=True)
class Placed(Generic[AnyFact]):
    """A fact with its tokens, `last` exclusive."""

    first: int
    last: int
    fact: AnyFact


@dataclass(frozen=True, slots=True)
class Context:
    """A document with its facts by token.

    Attributes:
        document: the text.
        numbers: all numbers, in order.
        number_at: numbers by their first token.
        organisation_at: organisations by their first token.
        dates: the dates that are no end of an interval, in order.
        covered: the tokens inside names and dates, where no verb is looked for.
        number_ends: the tokens behind numbers that are no part of a name.
    """

    document: Document
    numbers: tuple[Placed[Number], ...]
    number_at: Mapping[int, Placed[Number]]
    organisation_at: Mapping[int, Placed[Organisation]]
    dates: tuple[Placed[Date], ...]
    covered: frozenset[int]
    number_ends: frozenset[int]

    def dates_between(self, first: int, last: int) -> tuple[Placed[Date], ...]:
        """The dates that begin between two tokens."""
        low = bisect_left(self.dates, first, key=lambda placed: placed.first)
        high = bisect_left(self.dates, last, key=lambda placed: placed.first)
        return self.dates[low:high]


def context(reading: Reading) -> Context:
    """The facts of a reading by token."""
    document = reading.document
    numbers = _placed(document, reading.numbers)
    organisations = _placed(document, reading.organisations)
    dates = _placed(document, (date for date in reading.dates if date.part_of is None))
    named: tuple[Placed[Organisation] | Placed[Date], ...] = (*organisations, *dates)
    covered = frozenset(token for placed in named for token in range(placed.first, placed.last))
    inside = {token for placed in organisations for token in range(placed.first + 1, placed.last)}  # le M23 affirme …
    return Context(
        document,
        numbers,
        {placed.first: placed for placed in numbers},
        {placed.first: placed for placed in organisations},
        dates,
        covered,
        frozenset(placed.last for placed in numbers if placed.first not in inside),
    )


def _placed(document: Document, facts: Iterable[AnyFact]) -> tuple[Placed[AnyFact], ...]:
    ordered = sorted(facts, key=lambda fact: fact.start)
    return tuple(Placed(document.token_from(fact.start), document.token_from(fact.end), fact) for fact in ordered)
