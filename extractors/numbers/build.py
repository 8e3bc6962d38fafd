"""The number fact of a stretch of tokens."""

from extractors.document import Document
from extractors.facts import Figure, Number, NumberKind, Part, Unit, place_id
from extractors.numbers.unit_phrases import UnitMatch


def build(
    document: Document,
    first: int,
    last: int,
    stated: Figure,
    kind: NumberKind,
    numeral: Part,
    rule: str,
    unit: UnitMatch | None = None,
    counted: tuple[int, int] | None = None,
) -> Number:
    """The fact that runs from one token to before another."""
    start, end = document.starts[first], document.ends[last - 1]
    noun = None if counted is None else document.part(document.starts[counted[0]], document.ends[counted[1] - 1])
    return Number(
        id=place_id("number", start, end),
        text=document.original(start, end),
        start=start,
        end=end,
        rule=rule,
        value=stated.value,
        min=stated.min,
        max=stated.max,
        precision=stated.precision,
        kind=kind,
        numeral=numeral,
        unit=None if unit is None else _unit(document, unit),
        counted=noun,
    )


def _unit(document: Document, unit: UnitMatch) -> Unit:
    start, end = document.starts[unit.first], document.ends[unit.last - 1]
    measure = unit.measure
    return Unit(document.original(start, end), start, end, measure.dimension, measure.code, measure.scale)
