"""Counts that the verb of their sentence leaves alone: enemies faced, sizes foreseen, wholes of whom *en* takes a part."""

from extractors.facts import EventType
from extractors.troop_counts.lexicon import ACTING_VERBS, ESTIMATED_FORMS, FORESEEN_FORMS
from extractors.troop_counts.sentence.governor import LOSSES, Governor
from extractors.troop_counts.sentence.predicates import Predicate
from extractors.troop_counts.sentence.scene import Scene
from extractors.troop_counts.sentence.surroundings import Behind

_PUT = frozenset(("à", "de", "d'", "a"))
_STOPS = frozenset(",;:()»«.!?")
_AGENT = 10
_OPENING = frozenset((",", "«", '"', "(", ":", "-"))
_SIZED = frozenset(("à", "pour"))
_BESIDE = frozenset(("avec", ",", "(", "-", "–"))
_CLOSING = ((",",), (")",), ("-",), ("–",))
_OWN_FIGURE, _DETERMINER, _REPLACED, _SUBJECT = 4, 2, 26, 26
_REPLACING = frozenset(("remplacer", "relever", "relayer", "échanger", "permuter", "renforcer"))


def bystander(scene: Scene, right: Behind, start: int, end: int) -> Governor | None:
    """How a count stands that has no part in the verb beside it, None where it has.

    Args:
        scene: the sentence.
        right: what stands behind the noun phrase.
        start, end: the tokens of the noun phrase.
    """
    if _faced(scene, start) and not _at_hand(scene, start):
        return Governor(right.participle or right.relative, None, "apart", start, end, right.relative)
    foreseen = _foreseen(scene, start, end) or _estimated(scene, start, end)
    if foreseen is not None:
        return Governor(foreseen, None, "apart", start, end)
    if _source_of_part(scene, right, start, end):
        return Governor(right.participle, None, "apart", start, end)
    return None


def _faced(scene: Scene, start: int) -> bool:
    """Whether a count names those whom others face: *a perdu 58 hommes face à 200 rebelles*, *capitula devant 400 insurgés*.

    *font face à 900 soldats* is an event of its own.
    """
    words = scene.words
    if start - 1 <= scene.low:
        return False
    if words[start - 1] == "devant":
        return True
    facing = words[start - 1] in ("à", "aux") and words[start - 2] == "face"
    return facing and all(p.last != start - 1 or p.kind == "noun" for p in scene.left_of(start - 1, 2))


def _at_hand(scene: Scene, start: int) -> bool:
    """Whether a verb says of both sides what they have: *Kiev aligne 800 000 hommes face à 600 000 Russes*."""
    verb = next((p for p in scene.left_of(start - 1, _SUBJECT) if p.kind == "finite"), None)
    return verb is not None and verb.type == "present" and verb.lemma != "tenir"


def _foreseen(scene: Scene, start: int, end: int) -> Predicate | None:
    """The participle of a size that only was foreseen, before its clause: *Prévue à 2 500 hommes, la force n'en réunit que …*."""
    words, token = scene.words, start - 2
    if token < scene.low or words[start - 1] not in _SIZED or words[end : end + 1] != (",",):
        return None
    lemma = FORESEEN_FORMS.get(words[token])
    if lemma is None or not (token == scene.low or words[token - 1] in _OPENING):
        return None
    return Predicate(token, token + 1, token, "participle", lemma, "planned")


def _estimated(scene: Scene, start: int, end: int) -> Predicate | None:
    """The participle of a size that is put to people before their clause: *crédité de 5 000 hommes, le mouvement aurait …*.

    Reads *évalués par l'ONU à 2 500 combattants, ils ne seraient plus que …* too.
    """
    words = scene.words
    if words[start - 1] not in _PUT:
        return None
    for token in range(start - 2, max(scene.low, start - _AGENT) - 1, -1):
        if words[token] in _STOPS or token in scene.context.number_at:
            return None
        lemma = ESTIMATED_FORMS.get(words[token])
        if lemma is not None:
            opens = token == scene.low or words[token - 1] in _OPENING
            apart = opens and _closed(scene, end)
            return Predicate(token, token + 1, token, "participle", lemma, _put_to(scene, token)) if apart else None
    return None


def _closed(scene: Scene, end: int) -> bool:
    """Whether a mark closes a phrase set apart before its clause has a verb."""
    places = range(end, min(scene.high, end + _SUBJECT))
    close = next((token for token in places if scene.words[token] in _STOPS), None)
    if close is None or scene.words[close] not in (",", ")"):
        return False
    return all(predicate.kind != "finite" for predicate in scene.left_of(close, close - end))


def _put_to(scene: Scene, token: int) -> EventType:
    """What a size that is put to people says: *les pertes, estimées à 900 hommes, …* are dead, others are there."""
    nearest = next(iter(scene.left_of(token, _REPLACED)), None)
    lost = nearest is not None and nearest.kind == "noun" and nearest.type in LOSSES
    return nearest.type if nearest is not None and lost and nearest.type is not None else "present"


def _source_of_part(scene: Scene, right: Behind, start: int, end: int) -> bool:
    """Whether the verb behind a whole between marks has another figure: its part, or those on whom it acts.

    *Le Ghana, avec 900 soldats, en retirera 300*; *Le bataillon, fort de 900 hommes, a perdu 30 soldats*.
    """
    words, main = scene.words, right.main
    if main is None or words[start - 1] not in _BESIDE or words[end : end + 1] not in _CLOSING:
        return False
    taken = words[main.first - 1] == "en"
    if not taken and main.lemma not in ACTING_VERBS:
        return False
    reach = _OWN_FIGURE if taken else _DETERMINER
    return any(token in scene.context.number_at for token in range(main.last, min(scene.high, main.last + reach)))


def replaced_by(scene: Scene, verb: Predicate, start: int) -> Predicate | None:
    """The verb of replacement before the relative clause of those replaced: *remplacera les 90 hommes qui gardent … par 60*."""
    words = scene.words
    if words[start - 1] != "par" or verb.kind != "finite" or words[verb.first - 1] != "qui":
        return None
    return next((p for p in scene.left_of(verb.first, _REPLACED) if p.lemma in _REPLACING), None)
