"""From what the passes found to the answer: no overlaps, nesting, order, ids, and the offsets of the text as received."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any, TypeVar, get_args

from extractors.cover import Cover
from extractors.facts import FACT_TYPES, Date, Fact, FactType, Number, Organisation, Part, TroopCount, When
from extractors.reading import Reading
from extractors.shadow import Origins

_ORDER: dict[FactType, int] = {kind: place for place, kind in enumerate(FACT_TYPES)}
_LETTER: dict[FactType, str] = {"troop_count": "t", "date": "d", "number": "n", "organisation": "o"}
_REFERENCES = ("part_of", "begin_point", "end_point")
_PART_REFERENCES = ("organisation", "fact")

AnyFact = TypeVar("AnyFact", bound=Fact)
AnyPart = TypeVar("AnyPart", bound=Part)


def _may_hold_part(annotation: Any) -> bool:  # noqa: ANN401  # an annotation may be any object
    """Whether a field of this type may hold a part (`Part`, `Unit | None`)."""
    return any(isinstance(kind, type) and issubclass(kind, Part) for kind in (annotation, *get_args(annotation)))


_PARTS: dict[type[Fact], tuple[str, ...]] = {
    kind: tuple(field.name for field in fields(kind) if _may_hold_part(field.type))
    for kind in (Number, Date, Organisation, TroopCount)
}
"""The fields of each class of facts that may hold a part."""


def answer(reading: Reading) -> tuple[Fact, ...]:
    """The facts of a reading as the contract sends them.

    Only two nestings exist: the figure in a troop count, and the ends in an interval. Of other facts that overlap the first
    in the order organisations, dates, troop counts, numbers stays, and of one type the first in the text.
    """
    ordered = sorted(_nested(reading), key=lambda fact: (fact.start, -fact.end, _ORDER[fact.type]))
    counts: Counter[FactType] = Counter()
    numbered: dict[str, str] = {}
    for fact in ordered:
        counts[fact.type] += 1
        numbered[fact.id] = f"{_LETTER[fact.type]}{counts[fact.type]}"
    return tuple(_finished(fact, numbered, reading.document.origins) for fact in ordered)


def _nested(reading: Reading) -> list[Fact]:
    """The facts without overlaps, each figure of a troop count inside it."""
    organisations = _apart(reading.organisations)
    names = Cover(organisations)
    dates = [fact for fact in _apart(reading.dates) if not names.overlaps(fact.start, fact.end)]
    whole = {fact.id for fact in dates}
    dates = [fact for fact in dates if fact.part_of is None or fact.part_of in whole]
    taken = Cover([*organisations, *dates])
    troop_counts = [fact for fact in _apart(reading.troop_counts) if not taken.overlaps(fact.start, fact.end)]
    counts = Cover(troop_counts)
    free: list[Number] = []
    figures: dict[str, Number] = {}
    for number in reading.numbers:
        if taken.overlaps(number.start, number.end):
            continue
        if not counts.overlaps(number.start, number.end):
            free.append(number)
        elif (holder := _holder(number, troop_counts)) is not None:
            figures.setdefault(holder.id, replace(number, part_of=holder.id))
    return [*organisations, *dates, *troop_counts, *_apart(free), *figures.values()]


def _apart(facts: Sequence[AnyFact]) -> list[AnyFact]:
    """The facts of one type in order, without those that overlap one before; the longest stays of those that begin together."""
    kept: list[AnyFact] = []
    end = 0
    for fact in sorted(facts, key=lambda fact: (fact.start, -fact.end)):
        if fact.part_of is None:
            if fact.start < end:
                continue
            end = fact.end
        kept.append(fact)
    return kept


def _holder(number: Number, counts: Sequence[TroopCount]) -> TroopCount | None:
    """The troop count, of those given in order, that holds a number whole."""
    place = bisect_right(counts, number.start, key=lambda count: count.start)
    if place and number.end <= counts[place - 1].end:
        return counts[place - 1]
    return None


def _finished(fact: Fact, numbered: dict[str, str], origins: Origins | None) -> Fact:
    """The fact with its id, the ids that it names, and the text's own offsets."""
    changes: dict[str, object] = {"id": numbered[fact.id]}
    for name in _REFERENCES:
        if (named := getattr(fact, name, None)) is not None:
            changes[name] = numbered.get(named)
    for name in _PARTS[type(fact)]:
        part = getattr(fact, name)
        if isinstance(part, When) and part.fact not in numbered:
            changes[name] = None  # its date was part of a name and did not stay
        elif part is not None:
            changes[name] = _finished_part(part, numbered, origins)
    if origins is not None:
        changes["start"], changes["end"] = origins.span(fact.start, fact.end)
    return replace(fact, **changes)  # type: ignore[arg-type]  # the names are those of fields


def _finished_part(part: AnyPart, numbered: dict[str, str], origins: Origins | None) -> AnyPart:
    """The same for a part; a reference to a fact that did not stay becomes None."""
    changes: dict[str, object] = {}
    for name in _PART_REFERENCES:
        if (named := getattr(part, name, None)) is not None:
            changes[name] = numbered.get(named)
    if origins is not None:
        changes["start"], changes["end"] = origins.span(part.start, part.end)
    return replace(part, **changes) if changes else part  # type: ignore[arg-type]  # the names are those of fields
