"""The place that opens a sentence: a phrase of place (*À Verdun, …*), the label of a headline (*Irak : …*, *Kidal : …*)."""

from extractors.lexicon.countries import adjective_at, name_at
from extractors.troop_counts.lexicon import REGIONS
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.scene import Scene
from extractors.troop_counts.where.heading import heading
from extractors.troop_counts.where.places import Span, fight_at, place_at, with_second
from extractors.verb_groups import bare_participle

_CLAUSE_MARKS = frozenset((":", ";"))
_BORN = frozenset(("nés", "nées", "élevés", "formés", "recrutés"))
"""Participles of whence people come, not of where they are: *nés à Gao, les 300 soldats …*."""
_FIGHT, _QUOTED, _REGION, _ARTICLES = 4, 60, 5, 4


def opening_place(scene: Scene, count: Count, edge: int, *, told: bool) -> Span | None:
    """The phrase of place that opens the sentence of a count, or the label of a headline.

    Args:
        scene: the sentence.
        count: the count.
        edge: the first token of its noun phrase.
        told: whether the sentence tells what happens; without it a label is a place only beside another nationality
            (*Liban : 700 soldats français*), for that of a list names whose troops they are (*Ghana : 870 militaires*).
    """
    words = scene.words
    first = scene.low + (words[scene.low] in ("-", "«", '"'))
    marks = (
        token + 1 for token in range(edge - 2, max(first, edge - _QUOTED), -1) if words[token] == "«" and words[token - 1] == ":"
    )
    first = next(marks, first)  # il raconte : « À Homs nous étions 900 »
    start = first
    while start < edge and (words[start] == "," or start in scene.context.covered) and start not in scene.context.organisation_at:
        start += 1  # Samedi à Goma, …
    if start >= edge:
        return None
    first = start if place_at(scene, start) is not None else first
    span = place_at(scene, first)
    fights = (fight_at(scene, token) for token in range(first, min(first + _FIGHT, edge)))
    span = span or next((fight for fight in fights if fight is not None), None)  # Lors de la bataille de Verdun, …
    if span is not None:
        return with_second(scene, span)
    document = scene.context.document
    foreign = any(adjective_at(document, token) is not None for token in range(count.noun_last, count.group_last))
    return _label(scene, first, edge) if told or foreign else None


def fronted_place(scene: Scene, subject: int) -> Span | None:
    """The place in a participle phrase that opens the sentence of its subject: *Retranchés dans la citadelle, 300 rebelles …*.

    Args:
        scene: the sentence.
        subject: the first token of the people, its article left out.
    """
    words, low = scene.words, scene.low
    if words[low][-1] != "s" or words[low] in _BORN or not bare_participle(scene.context.document, low):
        return None
    comma = next((token for token in range(subject - 1, max(low, subject - _ARTICLES) - 1, -1) if words[token] == ","), low)
    for token in range(low + 1, min(low + _FIGHT, comma)):
        span = place_at(scene, token)
        if span is not None:
            span = with_second(scene, span)
            return span if span[1] == comma else None
    return None


def bracketed_label(scene: Scene, colon: int) -> Span | None:
    """The country before a colon, where brackets behind the count name its force: *Estonie : 1 200 hommes (Royaume-Uni)*."""
    names = ((first, name_at(scene.context.document, first)) for first in range(max(scene.low, colon - _FIGHT), colon))
    return next(((first, colon) for first, name in names if name is not None and name.last == colon), None)


def place_behind_colon(scene: Scene, low: int, edge: int) -> Span | None:
    """The phrase of place that opens a clause behind a colon: *C'est une déroute : à Singapour, Percival livre …*."""
    opens = scene.low < low < edge - 1 and scene.words[low] in _CLAUSE_MARKS
    span = place_at(scene, low + 1) if opens else None
    return with_second(scene, span) if span is not None and span[1] <= edge else None


def _label(scene: Scene, first: int, edge: int) -> Span | None:
    """A country or region alone before a colon, else the place of a heading."""
    name = name_at(scene.context.document, first)
    last = name.last if name is not None else _region_end(scene, first)
    if first < last < edge and scene.words[last] == "(":  # Tombouctou (Mali) : …
        state = name_at(scene.context.document, last + 1)
        last = state.last + 1 if state is not None and scene.words[state.last : state.last + 1] == (")",) else last
    if first < last < edge and scene.words[last] == ":":
        return first, last
    return heading(scene, edge).place


def _region_end(scene: Scene, token: int) -> int:
    """The token behind the name of a region or large town, its words joined by hyphens: *Cabo Delgado*, *Nord-Kivu*."""
    words, document = scene.words, scene.context.document
    name, last = "", token
    while last < min(scene.high, token + _REGION) and (words[last] == "-" or document.capital(last)):
        name += words[last] if words[last] == "-" or name[-1:] in ("", "-") else f"-{words[last]}"
        last += 1
    return last if name in REGIONS else token
