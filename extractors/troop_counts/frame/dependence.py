"""On which predicates of its sentence an event depends, whose mood is its own."""

from collections.abc import Iterator
from dataclasses import replace

from extractors.troop_counts.events.denial import same
from extractors.troop_counts.lexicon import LEVEL_VERBS
from extractors.troop_counts.sentence.governor import LOSSES, Governor
from extractors.troop_counts.sentence.predicates import Predicate
from extractors.troop_counts.sentence.scene import OPENERS, WALLS, Scene

_FOLLOWING_ON = frozenset("après depuis malgré suite lendemain réponse représailles venger réaction cause raison".split())
"""Before the noun of a loss they say that it has been, whatever is to come: *pour venger la mort de 20 hommes, …*."""
_GOVERNED = ("infinitive", "noun", "gerund")
_REACH, _LINK, _CIRCUMSTANCE = 24, 4, 3


def dependence(scene: Scene, governor: Governor) -> Iterator[Predicate]:
    """The predicates on which the event depends: itself, its verb, the verbs that govern its infinitive or noun."""
    event, verb = governor.event, governor.verb
    if event is not None:
        yield event
        if _bygone(scene, event):
            return
        if event.kind in _GOVERNED:
            yield from _governing(scene, event)
    if event is None and verb is not None and verb.lemma == "falloir":
        yield verb  # il faudrait 100 000 soldats
    if verb is not None and not same(verb, event) and _shared(governor, event, verb):
        yield verb


def _governing(scene: Scene, event: Predicate) -> Iterator[Predicate]:
    """The verbs before an infinitive or noun, up to the finite one that governs them all."""
    apart = _set_apart(scene, event)
    for predicate in scene.left_of(event.first, _REACH):
        if _cut(scene, predicate.last, event.first) or (apart and not _unreal(predicate)):
            return
        if predicate.kind in ("finite", "gerund", "infinitive"):
            yield predicate
            if predicate.kind == "finite":
                return


def _shared(governor: Governor, event: Predicate | None, verb: Predicate) -> bool:
    """Whether the mood of a verb is that of the event beside it."""
    if event is not None and _lost_before(event, verb):
        return False
    told = event is not None and event.kind in ("phrase", "noun")
    return governor.side in ("subject", "complement") or (told and governor.side == "object")


def of_level(governor: Governor) -> Governor:
    """The level in place of a participle behind it: *a ordonné de porter à 900 le nombre de soldats engagés*."""
    event, verb = governor.event, governor.verb
    if event is None or verb is None or governor.side != "object" or verb.lemma not in LEVEL_VERBS:
        return governor
    return replace(governor, event=verb) if event.kind == "participle" and event.first >= governor.end else governor


def _bygone(scene: Scene, event: Predicate) -> bool:
    """Whether a loss is what something else follows: *enverra 900 hommes après la mort de 12 carabiniers*."""
    if event.kind != "noun" or event.type not in LOSSES:
        return False
    before = scene.words[max(scene.low, event.first - _CIRCUMSTANCE) : event.first]
    return any(word in _FOLLOWING_ON for word in before)


def _lost_before(event: Predicate, verb: Predicate) -> bool:
    """Whether a loss is what something to come will follow from: *la mort de 40 soldats entraînera des représailles*."""
    loss = event.kind == "noun" and event.type in LOSSES and verb.first >= event.last
    return loss and verb.form is not None and verb.form.tense == "future"


def _set_apart(scene: Scene, event: Predicate) -> bool:
    """Whether *avant de* sets an infinitive apart from the verb before: *avait promis …, avant d'en envoyer 900*."""
    before = scene.words[max(scene.low, event.first - _LINK) : event.first]
    return event.kind == "infinitive" and "avant" in before


def _unreal(predicate: Predicate) -> bool:
    """Whether a verb is not of the past or present: then nothing after it is."""
    return predicate.form is not None and predicate.form.tense in ("future", "conditional")


def _cut(scene: Scene, first: int, last: int) -> bool:
    words = scene.words
    return scene.any_between(first, last, WALLS) or any(
        words[token] in OPENERS and words[token - 1] not in ("plus", "moins", "autre", "ainsi") for token in range(first, last)
    )


__all__ = ["dependence", "of_level"]
