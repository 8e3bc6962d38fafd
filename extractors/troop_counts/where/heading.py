"""What stands over a report: its place and date before a colon or in a sentence without a verb (*Gao, lundi : …*)."""

from collections.abc import Iterator
from dataclasses import dataclass

from extractors.facts import Date
from extractors.lexicon.countries import adjective_at, name_at
from extractors.troop_counts.context import Placed
from extractors.troop_counts.lexicon import ALERTS
from extractors.troop_counts.sentence.scene import Scene

_MARKS = frozenset("-–—|:!")
_AFTER_PLACES = frozenset((",", "(", "/"))
_LONGEST, _NAME, _TO_DATE = 14, 4, 2


@dataclass(frozen=True, slots=True)
class Heading:
    """The place (its tokens) and the date over a report."""

    place: tuple[int, int] | None = None
    date: Placed[Date] | None = None


def heading(scene: Scene, edge: int) -> Heading:
    """The heading of a count that begins at a token: before the colon of its sentence, else the sentence before it."""
    words = scene.words
    if ":" not in words[scene.low : min(edge, scene.low + _LONGEST)] and (scene.low == 0 or words[scene.low - 1] != "."):
        return Heading()
    for colon in range(scene.low + 1, min(edge, scene.low + _LONGEST)):
        if scene.predicate_at(colon) is not None:
            break
        alarmed = words[scene.low] in ALERTS and colon <= scene.low + 2  # URGENT : Soudan : …
        if words[colon] == ":" and not alarmed:
            return _read(scene, scene.low, colon)
    if scene.low == 0 or words[scene.low - 1] != ".":
        return Heading()
    low, high = scene.context.document.sentence(scene.low - 1)
    return _read(scene, low, high - 1, alone=True) if high - low <= _LONGEST else Heading()


def _read(scene: Scene, low: int, high: int, *, alone: bool = False) -> Heading:
    """A heading between two tokens; one in a sentence of its own is no more than a name and a date."""
    document, words = scene.context.document, scene.words
    first = low
    if words[first] in ALERTS and words[first + 1] in _MARKS:
        first += 2
    dates = scene.context.dates_between(first, high)
    name = name_at(document, first)
    last = name.last if name is not None else next(_behind_name(scene, first, high), first)
    near = len(dates) == 1 and 0 < dates[0].first - last <= _TO_DATE and dates[0].last - high in (0, -1)
    if near and last > first and words[last] in _AFTER_PLACES and dates[0].fact.timex_type in ("DATE", "TIME"):
        return Heading((first, last), dates[0])
    if alone:
        return Heading()
    if len(dates) == 1 and dates[0].first == first and dates[0].last == high:
        return Heading(None, dates[0])
    return Heading((first, last)) if name is not None and last == high else Heading()


def _behind_name(scene: Scene, first: int, high: int) -> Iterator[int]:
    """The token behind a name of one to four words with capitals that is no organisation."""
    document, context = scene.context.document, scene.context
    token = first
    while token < min(high, first + _NAME) and token not in context.covered and adjective_at(document, token) is None:
        if not (document.capital(token) or (token > first and scene.words[token] == "-")):
            break
        token += 1
    if token > first:
        yield token
