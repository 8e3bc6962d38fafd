"""Whose people *en* counts: its verb's subject, a mission or army without a state too (*la force de la SADC en compte 900*)."""

from extractors.troop_counts.lexicon import COLLECTIVES, FORCES, PERSONNEL
from extractors.troop_counts.powers.owners import Owner, nearest_owner, phrase_owner
from extractors.troop_counts.sentence.governor import LOSSES, Governor
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.scene import Scene
from extractors.troop_counts.sentence.speakers import subject_before

_ARTICLES = frozenset(("la", "le", "l'", "les", "une", "un", "cette", "ce", "cet"))


def own_subject(scene: Scene, count: Count, governor: Governor) -> Owner | None:
    """The power in the clause of a figure with *en*: *… ; le Kenya en fournit 4 000*.

    Args:
        scene: the sentence.
        count: the count.
        governor: how it stands there.
    """
    event = governor.event
    if event is None or not count.rule.endswith("pronoun"):
        return None
    power = nearest_owner(scene, event.first, scene.segment(event.first, event.last)[0])
    return power or (None if event.type in LOSSES else _body(scene, governor))


def _body(scene: Scene, governor: Governor) -> Owner | None:
    """The mission, coalition or army that is the subject; no *général*."""
    verb = governor.verb or governor.event
    subject = None if verb is None else subject_before(scene, verb)
    if subject is None:
        return None
    first = subject.first + (scene.words[subject.first] in _ARTICLES)
    officer = PERSONNEL.at(scene.words, first)
    head = scene.words[first] in COLLECTIVES or (FORCES.at(scene.words, first) is not None and officer is None)
    return phrase_owner(scene.context, first, subject.last) if head and first < subject.last else None
