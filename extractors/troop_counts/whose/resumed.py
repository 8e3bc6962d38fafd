"""The power of the sentence before, taken up without its name: *Le contingent compte 400 soldats*, *Bilan : 4 soldats tués*."""

from extractors.facts import EventType
from extractors.troop_counts.lexicon import STRUCK_FORMS, SUFFERING_FORMS
from extractors.troop_counts.powers.owners import Owner, acting_owners, owner_at
from extractors.troop_counts.sentence.governor import Governor, of_loss
from extractors.troop_counts.sentence.noun_phrases import LINKS
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.scene import Scene
from extractors.troop_counts.sentence.scene import scene as scene_of

_DEFINITE = frozenset(("le", "la", "l'", "les", "ce", "cet", "cette"))
_BODIES = frozenset(
    "contingent effectif effectifs plafond détachement dispositif garnison mandat bataillon corps déploiement total quota".split()
)
"""Definite nouns of what the power named before keeps or is allowed."""
_NUMBERS = frozenset(("nombre", "effectif", "total", "contingent", "chiffre"))
_VANGUARDS = (("une", "avant", "-", "garde"), ("l'", "avant", "-", "garde"))
_FIRST = frozenset(("premier", "première"))
_PARTS = frozenset("contingent détachement échelon groupe vague rotation élément tranche bataillon compagnie".split())
_MOVES: frozenset[EventType | None] = frozenset(("deployed", "sent", "massed", "reinforced", "planned", "mobilised", "present"))
_TOLLS = frozenset(("bilan", "pertes", "bilans"))
_FRIENDS = frozenset(("ami", "amis", "amie", "amies"))
_HIT = (("tombée", "dans"), ("tombé", "dans"), ("tombées", "dans"), ("tombés", "dans"), ("cible", "d'"), ("cible", "de"))
_OPENING, _SENTENCE, _TOLL, _NOUN = 3, 60, 6, 3


def resumed_owner(scene: Scene, count: Count, governor: Governor) -> Owner | None:
    """The one power of the sentence before whose body, or whose toll, a sentence that names no other tells.

    Reads *La Bundeswehr est au Kosovo. Le contingent compte 400 soldats*, *L'armée nigérienne a été attaquée. Bilan : 4 morts*.

    Args:
        scene: the sentence.
        count: the count.
        governor: how it stands there.
    """
    if not scene.low:
        return None
    body = _body(scene, count) or _strength(scene, count, governor) or _vanguard(scene)
    if not body and not (of_loss(count, governor) and _toll(scene, count)):
        return None
    if any(owner_at(scene.context, token) is not None for token in range(scene.low, count.first)):
        return None
    return _sole_owner(_before(scene))


def _before(scene: Scene) -> Scene:
    """The sentence before."""
    return scene_of(scene.context, *scene.context.document.sentence(scene.low - 1))


def _body(scene: Scene, count: Count) -> bool:
    """Whether a definite noun of a body without a complement opens the sentence."""
    words, low = scene.words, scene.low
    noun = next((token for token in range(low + 1, min(count.first, low + _OPENING)) if words[token] in _BODIES), low)
    return noun > low and words[noun - 1] in _DEFINITE and scene.words[noun + 1] not in ("de", "d'", "du", "des")


def _strength(scene: Scene, count: Count, governor: Governor) -> bool:
    """Whether the number of such people opens the sentence behind one of levels or moves: *Le nombre de réservistes doublera*."""
    words, low = scene.words, scene.low
    if not count.rule.endswith("noun_before") or of_loss(count, governor) or count.complement is not None:
        return False
    opens = words[low] in _DEFINITE and words[low + 1] in _NUMBERS and words[low + 2] in LINKS
    if not opens or count.noun_first != low + _NOUN:
        return False
    verb = scene.predicate_at(count.noun_last)
    plain = verb is None or verb.kind == "finite"  # not «le nombre de soldats capturés»
    return plain and any(predicate.type in _MOVES for predicate in _before(scene).predicates)


def _vanguard(scene: Scene) -> bool:
    """Whether the first of those who are sent open a sentence: *Une avant-garde de 90 soldats est à Vilnius*."""
    words, low = scene.words, scene.low
    if words[low : low + 4] in _VANGUARDS or (words[low + 1] in _FIRST and words[low + 2] in _PARTS):
        return any(predicate.type in _MOVES for predicate in _before(scene).predicates)
    return False


def _toll(scene: Scene, count: Count) -> bool:
    """Whether a toll opens the sentence, of those who were struck in the one before or who are called friends."""
    words = scene.words
    opening = words[scene.low : min(count.first, scene.low + _TOLL)]
    if _TOLLS.isdisjoint(opening):
        return False
    if not _FRIENDS.isdisjoint(opening):
        return True
    low, high = scene.context.document.sentence(scene.low - 1)
    return any(_struck(words, token) for token in range(low, min(high - 1, low + _SENTENCE)))


def _struck(words: tuple[str, ...], token: int) -> bool:
    """Whether they were struck: *a été attaquée*, *est tombée dans une embuscade*, *a essuyé des tirs*."""
    if words[token : token + 2] in _HIT or words[token] in SUFFERING_FORMS:
        return True
    return words[token] == "été" and words[token + 1] in STRUCK_FORMS


def _sole_owner(earlier: Scene) -> Owner | None:
    """The power that acts in a sentence, None where it has no country or is not the only one."""
    owners = tuple(acting_owners(earlier, earlier.low, min(earlier.high, earlier.low + _SENTENCE)))
    countries = {owner.country for owner in owners}
    return owners[0] if len(countries) == 1 and None not in countries else None
