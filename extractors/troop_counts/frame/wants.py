"""Troops that are wanted: *Varsovie veut 300 000 soldats*, *vise 900 hommes d'ici à 2030*, *elle en voudrait 2 000*."""

from extractors.troop_counts.sentence.governor import Governor
from extractors.troop_counts.sentence.noun_phrases import LINKS
from extractors.troop_counts.sentence.predicates import Predicate
from extractors.troop_counts.sentence.scene import Scene

WILL = frozenset(("pouvoir", "devoir", "vouloir", "falloir", "aimer", "souhaiter"))
"""Verbs whose conditional is no hearsay."""
_WANTING = frozenset(("vouloir", "viser", "ambitionner"))
_BY_THEN = frozenset(("ici", "horizon", "terme"))
_TIME = 5


def wants(scene: Scene, governor: Governor, verb: Predicate) -> bool:
    """Whether a verb has those who are wanted as its object: *Varsovie veut 300 000 soldats*; *vise 900 hommes d'ici à 2030*.

    Without a time *viser* may only aim at them: *la frappe visait 40 djihadistes*.
    """
    if verb.lemma not in _WANTING or verb.kind != "finite" or not _direct(scene, governor):
        return False
    end = governor.end
    return verb.lemma != "viser" or any(word in _BY_THEN for word in scene.words[end : min(scene.high, end + _TIME)])


def _direct(scene: Scene, governor: Governor) -> bool:
    """Whether a count is the direct object of its verb, right behind it: *veut encore 900 hommes*."""
    verb, event = governor.verb, governor.event
    if verb is None or governor.side != "object" or (event is not None and event.kind == "participle"):
        return False
    return verb.last == governor.edge or (verb.last == governor.edge - 1 and scene.words[verb.last] not in LINKS)


def would_want(scene: Scene, governor: Governor) -> bool:
    """Whether a verb of will in the conditional has a count as its object: *elle en voudrait 2 000*."""
    verb = governor.verb
    wants = verb is not None and verb.lemma in WILL and _direct(scene, governor)
    return wants and verb is not None and verb.form is not None and verb.form.tense == "conditional"


__all__ = ["WILL", "wants", "would_want"]
