"""Where: the place of the event with its preposition, from the same sentence."""

from collections.abc import Iterator

from extractors.facts import Part
from extractors.lexicon.countries import name_at
from extractors.troop_counts.event import Governor
from extractors.troop_counts.lexicon import HOST_VERBS, PLACE_OBJECT_VERBS
from extractors.troop_counts.personnel import Count
from extractors.troop_counts.places import Span, fight_at, hosting_place, place_at, place_phrase, with_second
from extractors.troop_counts.predicates import Predicate
from extractors.troop_counts.scene import OPENERS, WALLS, Scene
from extractors.troop_counts.speech import speech_incise

_PASSED = frozenset(("en", "dès", "depuis", "déjà", "ensuite"))
_GOVERNS_INFINITIVE = frozenset(("de", "d'", "pour", "à"))
_BESIDE_ANOTHER = frozenset(("que", "qu'", "dont", "qui"))
_REACH, _OBJECT, _PLACE, _FIGHT = 28, 5, 10, 4


def location(scene: Scene, count: Count, governor: Governor) -> Part | None:
    """The place of a count's event."""
    return next((_part(scene, span) for span in _places(scene, count, governor) if span is not None), None)


def place_behind(scene: Scene, token: int) -> Part | None:
    """The first place behind a token."""
    span = _first_place(scene, token)
    return None if span is None else _part(scene, span)


def _part(scene: Scene, span: Span) -> Part:
    document = scene.context.document
    return document.part(document.starts[span[0]], document.ends[span[1] - 1])


def _places(scene: Scene, count: Count, governor: Governor) -> Iterator[Span | None]:
    """Where the place may stand, the likeliest first."""
    event = governor.event
    leaving = event is not None and event.type == "withdrawn"
    if event is not None and governor.side == "object" and event.lemma in HOST_VERBS:
        yield hosting_place(scene, event.first)
    if event is not None and governor.side in ("subject", "apart") and event.lemma in PLACE_OBJECT_VERBS:
        yield _object(scene, event.last)
    if event is not None and event.lemma in PLACE_OBJECT_VERBS and scene.words[governor.edge - 1] in ("avec", "de"):
        yield _object(scene, event.last)  # franchit les Alpes à la tête de 900 hommes
    if event is not None and event.first >= governor.end:
        yield _first_place(scene, event.last, leaving=leaving)
    yield _first_place(scene, governor.end if count.complement is None else count.group_last, leaving=leaving)
    if count.noun_last <= count.first and count.whole is None:  # le nombre de soldats déployés en Europe passera à 3 000
        yield _first_place(scene, count.noun_last, leaving=leaving, limit=governor.edge)
    if event is not None and event.last <= governor.edge:
        yield _first_place(scene, event.last, leaving=leaving, limit=governor.edge)
        yield _clause_place(scene, event.first)
    yield _antecedent(scene, governor.edge)
    yield _opening(scene, governor.edge, label=event is not None)


def _object(scene: Scene, token: int) -> Span | None:
    """The place that is an object: *ont quitté Adazi*, *franchissent le col*, *rejoindra en mai la base d'Adazi*."""
    context = scene.context
    for first in range(token, min(scene.high, token + _OBJECT)):
        dated = first in context.covered and first not in context.organisation_at
        if not dated and scene.words[first] not in _PASSED:
            return place_phrase(scene, first)
    return None


def _first_place(scene: Scene, token: int, *, leaving: bool = False, limit: int | None = None) -> Span | None:
    """The first phrase of place from a token on, within its clause."""
    words = scene.words
    end = min(scene.high, token + _REACH) if limit is None else limit
    place = token - 1
    while place + 1 < end:
        place += 1
        if words[place] == "dont" and place + 1 in scene.context.number_at and place <= token + 1:
            place = _past_part(scene, place, end)  # 900 soldats, dont 80 Belges, au Mali
        opens = words[place] in OPENERS and place > token + 1 and words[place] not in _BESIDE_ANOTHER
        if words[place] in WALLS or words[place] == ":" or opens:
            return None
        predicate = scene.predicate_at(place)
        if predicate is not None and (speech_incise(scene, predicate) or _takes_over(scene, predicate, token)):
            return None
        span = place_at(scene, place, leaving=leaving) or fight_at(scene, place)
        if span is not None:
            return with_second(scene, span)
    return None


def _past_part(scene: Scene, token: int, end: int) -> int:
    """The comma that closes the part behind *dont*, the end where none does: what stands there is the part's own."""
    return next((place for place in range(token, end) if scene.words[place] == ","), end - 1)


def _takes_over(scene: Scene, predicate: Predicate, token: int) -> bool:
    """Whether a predicate behind the start of a walk takes what follows for itself: a finite verb, *l'ordre de marcher …*."""
    if predicate.first == token:
        return False
    aim = predicate.first - 1 == token and predicate.type in ("deployed", "sent", "present")  # attendus pour entrer au Mali
    governed = predicate.kind == "infinitive" and scene.words[predicate.first - 1] in _GOVERNS_INFINITIVE and not aim
    second = predicate.kind == "participle" and scene.words[predicate.first - 1] == "et"  # a mobilisé … et massé …
    return predicate.kind == "finite" or governed or second


def _clause_place(scene: Scene, token: int) -> Span | None:
    """The place between an earlier verb and an infinitive or gerund: *a bâti à Djibouti une base pouvant abriter …*."""
    for predicate in scene.left_of(token, _REACH):
        if scene.any_between(predicate.last, token, WALLS):
            return None
        if predicate.kind == "finite":
            return _first_place(scene, predicate.last, limit=token)
    return None


def _antecedent(scene: Scene, edge: int) -> Span | None:
    """The place before *où*, behind which the clause of a count begins: *en 1983 au Liban, où 58 parachutistes …*."""
    for token in range(edge - 1, max(scene.low, edge - _REACH) - 1, -1):
        if scene.words[token] in WALLS or (scene.words[token] in OPENERS and scene.words[token] != "où"):
            return None
        if scene.words[token] == "où":
            end = token - (scene.words[token - 1] == ",")
            spans = (place_at(scene, first, leaving=True) for first in range(end - 2, max(scene.low, end - _PLACE) - 1, -1))
            return next((span for span in spans if span is not None and span[1] == end), None)
    return None


def _opening(scene: Scene, edge: int, *, label: bool) -> Span | None:
    """The phrase of place that opens the sentence (*À Verdun, …*), or the label of a headline (*Irak : …*)."""
    words = scene.words
    first = scene.low + (words[scene.low] in ("-", "«", '"'))
    if first >= edge:
        return None
    span = place_at(scene, first)
    fights = (fight_at(scene, token) for token in range(first, min(first + _FIGHT, edge)))
    span = span or next((fight for fight in fights if fight is not None), None)  # Lors de la bataille de Verdun, …
    if span is not None:
        return with_second(scene, span)
    name = name_at(scene.context.document, first)
    labelled = label and name is not None and name.last < edge and words[name.last] == ":"
    return (name.first, name.last) if name is not None and labelled else None
