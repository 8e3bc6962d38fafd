"""Whose loss it is where a fight costs it: *l'assaut a coûté 300 hommes à l'armée malienne*, *aux Russes, elle coûta …*."""

from extractors.troop_counts.context import Context
from extractors.troop_counts.powers.owners import Owner, named, people_at, phrase_owner
from extractors.troop_counts.sentence.governor import Governor
from extractors.troop_counts.sentence.noun_phrases import noun_phrase_end
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.predicates import Predicate
from extractors.troop_counts.sentence.scene import Scene
from extractors.troop_counts.sentence.speakers import subject_before

_TO = frozenset(("à", "au", "aux"))
_ARTICLES = frozenset(("la", "l'", "les"))
_COST = "coûter"
_LEAVING = frozenset(("laisser", "abandonner"))
_REACH, _SHARED = 40, 10


def costing(scene: Scene, count: Count) -> Predicate | None:
    """The verb of costing before a count, in its clause or in that of the count which it goes on with."""
    found = (predicate for predicate in scene.predicates if predicate.lemma == _COST)
    return next((verb for verb in found if 0 <= count.first - verb.last < _REACH), None)


def paying_force(scene: Scene, count: Count, end: int) -> Owner | None:
    """Who pays for it with people: the receiver behind a count, between the verb and it, or before the verb's subject.

    Reads *coûta 900 morts à la Prusse, 400 aux Danois*, *a coûté à l'armée turque 300 morts*,
    *Aux Russes, la journée coûta 900 hommes*.

    Args:
        scene: the sentence.
        count: the count.
        end: the token behind its noun phrase.
    """
    verb = costing(scene, count)
    if verb is None:
        return None
    if (behind := _receiver(scene, end) or (None if count.bare else _shared_receiver(scene, end))) is not None or count.bare:
        return behind
    if ";" in scene.words[verb.last : count.first]:
        return None  # coûta 900 morts aux Danois ; sur les 300 zouaves, 40 …
    inside = (_receiver(scene, token) for token in range(verb.last, count.first))
    fronted = scene.low if scene.words[scene.low] in _TO and "," in scene.words[scene.low : verb.first] else None
    return next((owner for owner in inside if owner is not None), None if fronted is None else _receiver(scene, fronted))


def is_receiver(scene: Scene, count: Count, token: int) -> bool:
    """Whether what looks like a place at a token is who pays: *coûta 900 morts à la Prusse*."""
    return costing(scene, count) is not None and _receiver(scene, token) is not None


def pays(scene: Scene, owner: Owner) -> bool:
    """Whether a power is named as the one whom something costs people: *coûte au Viêt-minh 600 tués ; sur les 90 zouaves …*."""
    for token in range(max(scene.low, owner.first - 2), owner.first + 1):
        if scene.words[token] in _TO:
            costs = (predicate for predicate in scene.predicates if predicate.lemma == _COST and predicate.last <= token)
            return any(token - verb.last < _SHARED for verb in costs)
    return False


def _receiver(scene: Scene, token: int) -> Owner | None:
    """The power behind *à*, *au*, *aux* at a token."""
    if token + 1 >= scene.high or scene.words[token] not in _TO:
        return None
    first = token + 1 + (scene.words[token + 1] in _ARTICLES)
    context = scene.context
    if first in context.number_at:
        return None  # coûta la vie à six soldats turcs et à onze rebelles: people who are counted pay for themselves alone
    if (people := _people(context, first)) is not None:
        return people
    return named(phrase_owner(context, first, noun_phrase_end(context, first, scene.high)))


def _shared_receiver(scene: Scene, end: int) -> Owner | None:
    """The receiver behind the next count, which it ends: *coûta 900 morts et 300 blessés aux Russes*; not *…, 300 aux Turcs*."""
    numbers = scene.context.number_at
    if scene.words[end : end + 1] not in (("et",), (",",)) or end + 1 not in numbers:
        return None
    for token in range(numbers[end + 1].last + 1, min(scene.high - 1, end + _SHARED)):
        if scene.words[token] in _TO:
            return _receiver(scene, token)
    return None


def leaving_force(scene: Scene, governor: Governor) -> Owner | None:
    """Whose dead are left where they fought: the subject of *laisser* (*les Russes laissèrent 900 morts sur le terrain*).

    Args:
        scene: the sentence.
        governor: how the count of the dead stands there.
    """
    verb = governor.verb
    if verb is None or verb.lemma not in _LEAVING or governor.side != "object":
        return None
    subject = subject_before(scene, verb)
    if subject is None:
        return None
    first = subject.first + (scene.words[subject.first] in _ARTICLES)
    return _people(scene.context, first) or named(phrase_owner(scene.context, first, subject.last))


def _people(context: Context, token: int) -> Owner | None:
    """A people with its capital: *aux Autrichiens*."""
    found = people_at(context, token)
    return None if found is None or not context.document.capital(token) else Owner(found.first, found.last, found.country)
