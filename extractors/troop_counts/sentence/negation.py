"""Whether a verb is negated: *n'a pas envoyé*, not *n'a envoyé que*, *n'enverra pas plus de 200*."""

from itertools import pairwise

from extractors.troop_counts.lexicon import MODAL, NEGATED_TYPE, SPEECH_VERBS
from extractors.troop_counts.sentence.predicates import Predicate
from extractors.troop_counts.sentence.scene import Scene

_NEGATIONS = MODAL["negations"]
_BARE_NEGATION = frozenset(("pouvoir", "oser", "cesser", "savoir"))
"""Verbs that *ne* alone negates."""
_NOBODY = frozenset(("personne", "nul", "nulle", "rien"))
_THAT = frozenset(("que", "qu'"))
_BETWEEN = _NEGATIONS | {"plus", "encore", "déjà", "même", "alors", "désormais"}
_PAST = frozenset(("simple_past", "imperfect"))
_BEFORE, _AFTER = 4, 3


def negated(scene: Scene, predicate: Predicate, edge: int | None = None) -> bool:
    """*ne … pas* around the finite form; *ne … que*, *ne … guère que* and *n'enverra pas plus de 200* (a figure) are none.

    Args:
        scene: the sentence.
        predicate: the verb.
        edge: where a noun phrase begins that may hold words of negation of its own.
    """
    words = scene.words
    before = words[max(scene.low, predicate.first - _BEFORE) : predicate.first]
    if "ne" not in before and "n'" not in before:
        return False
    if any(word in _NOBODY for word in before):
        return True  # personne n'enverra 900 hommes
    bare = predicate.form is not None and (
        predicate.form.lemma in _BARE_NEGATION or words[predicate.first + 1 : predicate.first + 2] in (("pu",), ("su",))
    )
    if bare and "que" not in words[predicate.last : predicate.last + 2]:
        return True  # ne peut envoyer, n'ont pu tenir
    end = min(scene.high, predicate.last + _AFTER)
    if edge is not None and edge >= predicate.last:
        end = min(end, edge)
    after = words[predicate.first + 1 : end]
    return any(word in _NEGATIONS for word in after) and not _only(scene, predicate, edge)


def not_done(scene: Scene, predicate: Predicate, edge: int | None = None) -> bool:
    """Whether an infinitive is negated from before: *ne pas avoir perdu 900 hommes*, not *n'avoir perdu que*."""
    before = scene.words[max(scene.low, predicate.first - _BEFORE) : predicate.first]
    negative = any(word == "ne" and after in _NEGATIONS for word, after in pairwise(before))
    return negative and not _only(scene, predicate, edge)


def _only(scene: Scene, predicate: Predicate, edge: int | None) -> bool:
    """Whether *que* restricts the figure: *ne ramena guère que 20 000 hommes*, *n'a jamais eu que 300 soldats*."""
    if edge is None or predicate.lemma in SPEECH_VERBS:
        return False
    between = scene.words[predicate.last : edge - 1]
    return scene.words[edge - 1] in _THAT and predicate.last <= edge - 1 and all(word in _BETWEEN for word in between)


def left_undone(scene: Scene, predicate: Predicate) -> bool:
    """Whether what those did not do tells their fate: *24 ne sont pas revenus*, *dix n'ont pas été relâchés*."""
    form = predicate.form
    if predicate.lemma not in NEGATED_TYPE or form is None or form.tense not in ("present", *_PAST):
        return False
    past = form.tense in _PAST or predicate.head > predicate.first
    return past and negated(scene, predicate)
