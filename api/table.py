"""Facts as a table for people at a terminal."""

from collections.abc import Iterable

from rich.table import Table
from rich.text import Text

from extractors import Date, Fact, Number, Organisation, TroopCount


def table(title: str, facts: Iterable[Fact]) -> Table:
    """One row for each fact: its id, words, place, meaning and rule."""
    drawn = Table(title=Text(title), title_justify="left")
    for column in ("id", "text", "start", "end", "meaning", "rule"):
        drawn.add_column(column, justify="right" if column in {"start", "end"} else "left")
    for fact in facts:
        drawn.add_row(fact.id, Text(fact.text), str(fact.start), str(fact.end), Text(_meaning(fact)), fact.rule)
    return drawn


def _meaning(fact: Fact) -> str:
    """What a fact says, in a few words."""
    match fact:
        case TroopCount():
            country = fact.force.country if fact.force else None
            event = fact.event.type if fact.event else None
            return _joined(_figure(fact), fact.personnel.category, country, event, fact.modality)
        case Date():
            span = f"{fact.earliest} – {fact.latest}" if fact.earliest and fact.earliest != fact.latest else None
            return _joined(fact.timex_type, fact.timex_value, fact.mod, span)
        case Number():
            unit = (fact.unit.code or fact.unit.text) if fact.unit else None
            return _joined(_figure(fact), unit, fact.counted.text if fact.counted else None)
        case Organisation():
            return _joined(fact.name or fact.entity, fact.category, fact.country)
        case _:
            return ""


def _figure(fact: Number | TroopCount) -> str:
    """A figure with its bounds."""
    match fact.precision:
        case "exact":
            return f"{fact.value:,}".replace(",", " ")
        case "range":
            return f"{fact.min}–{fact.max}"
        case _:
            stated = next((figure for figure in (fact.value, fact.min, fact.max) if figure is not None), "?")
            return f"{fact.precision} {stated}"


def _joined(*words: str | None) -> str:
    return ", ".join(word for word in words if word)
