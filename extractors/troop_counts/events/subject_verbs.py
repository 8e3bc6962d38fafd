"""What a main verb tells of its subject: itself, the state or the infinitive that it leads to, what it does to others."""

from dataclasses import replace

from extractors.troop_counts.lexicon import (
    ACTING_VERBS,
    BEGINNING_VERBS,
    GOVERNING_NOUNS,
    GOVERNING_VERBS,
    HOLDING_VERBS,
    LEAVING_VERBS,
    PERSONNEL,
)
from extractors.troop_counts.sentence.governor import LOSSES
from extractors.troop_counts.sentence.noun_phrases import DETERMINERS
from extractors.troop_counts.sentence.predicates import Predicate
from extractors.troop_counts.sentence.scene import Scene
from extractors.troop_counts.sentence.surroundings import Behind
from extractors.troop_counts.where.places import place_phrase

_READY = frozenset(("prêt", "prêts", "prête", "prêtes"))
_REMAINING = frozenset(("rester", "demeurer"))
_GOING = frozenset(("venir", "aller", "partir"))
_GIVEN = frozenset(("avoir", "recevoir", "obtenir", "donner"))
"""Verbs whose object can lead to an infinitive: *ont reçu l'ordre de partir*."""
_LINKS = frozenset(("à", "de", "d'", "par"))
_OBJECTS = DETERMINERS | {"des", "du", "quelque", "plus", "plusieurs", "certains", "notre", "votre"}
_CLITICS = frozenset("ne pas plus se s' y en le la l' les lui leur ou et".split())
_WHEN = frozenset(("en", "dès", "au", "le", "à", "la"))
_OF_WHOM = frozenset(("parmi", "sur", "des", "de"))
_KINDS = (("des",), ("d'",), ("de",), ("tous",), ("toutes",))
_BESIDE, _STATE, _LED, _OPENED = 3, 5, 8, 20


def told_by(scene: Scene, main: Predicate, right: Behind) -> Predicate | None:
    """The event that a main verb tells of its subject, None where it tells none.

    Args:
        scene: the sentence.
        main: the verb.
        right: what stands behind the subject.
    """
    ready = main.last < scene.high and scene.words[main.last] in _READY and main.lemma == "être"
    if ready and (aim := scene.predicate_at(main.last + 2)) is not None and aim.type in (None, "killed", "other"):
        return Predicate(main.last, main.last + 1, main.last, "phrase", "prêt", "other")  # sont prêts à mourir
    if main.lemma == "être" and main.head == main.first:  # étaient en alerte, sont présents
        told = _state(scene, main, ("phrase", "participle", "infinitive")) or right.phrase or right.participle
        return told or (_of_those_named(scene, main) or main)
    if (held := _held(scene, main)) is not None:
        return held  # ont été placés en état d'alerte
    if (told := _completed(scene, main)) is not None:
        return told
    if _arrives(scene, main) or (main.lemma in LEAVING_VERBS and _bound_for(scene, main)):
        return replace(main, type="deployed")
    if main.lemma == "passer" and main.last + 1 in scene.context.number_at and scene.words[main.last] in ("de", "d'", "à"):
        return replace(main, type="present")
    if main.lemma in ACTING_VERBS and does(scene, main):
        return replace(main, type="other")  # la brigade (900 hommes) fournit des vivres
    there = main.type == "present" and right.participle is not None and right.participle.type in LOSSES
    return None if there else main if main.type is not None else None


def _of_those_named(scene: Scene, main: Predicate) -> Predicate | None:
    """What befell those of whom a part only is told what they are: *Parmi les 90 soldats libérés, 20 sont des officiers*."""
    words = scene.words
    if words[scene.low] not in _OF_WHOM or words[main.last : main.last + 1] not in _KINDS:
        return None
    before = (p for p in scene.left_of(main.first, _OPENED) if "," in words[p.last : main.first])
    return next((p for p in before if p.kind == "participle" and p.type is not None), None)


def _held(scene: Scene, main: Predicate) -> Predicate | None:
    """The state that a verb of holding tells: *tinrent trois semaines*, *restent portés disparus*, *ont été placés en alerte*."""
    if main.lemma == "tenir" and holds_out(scene, main):
        return replace(main, type="other")
    if main.lemma in _REMAINING:
        lost = _state(scene, main, ("phrase", "participle"))
        if lost is not None and lost.type in LOSSES:
            return lost
    return _state(scene, main, ("phrase",)) if main.lemma in HOLDING_VERBS else None


def holds_out(scene: Scene, main: Predicate) -> bool:
    """Whether *tenir* has no object: *tinrent trois semaines*, *ont tenu face aux chars*."""
    context, token = scene.context, main.last
    timed = token in context.covered and token not in context.organisation_at
    alone = timed or scene.words[token : token + 1] in (("face",), ("bon",), ("contre",), ("jusqu'",))
    return alone and scene.words[main.first - 1] not in ("se", "s'")


def _completed(scene: Scene, main: Predicate) -> Predicate | None:
    """What a verb tells with its complement: what they chose, among whom they are, where they were brought back."""
    if main.lemma in BEGINNING_VERBS and (begun := _state(scene, main, ("noun", "infinitive"))) is not None:
        return begun  # ont entamé leur retrait
    if main.lemma == "ramener" and main.last + 1 not in scene.context.number_at:
        return replace(main, type="withdrawn")  # ont été ramenés à Paris
    told = led_to(scene, main) or _among(scene, main)
    if told is None and main.lemma in _GOING:
        told = _state(scene, main, ("infinitive",))  # viendront s'ajouter
    return told


def led_to(scene: Scene, main: Predicate) -> Predicate | None:
    """The infinitive to which a verb of aspect, will or means leaves the event, of any type.

    *ont choisi de rejoindre le continent*, *sont censés partir*, *ont mis six jours à gagner Gao*, *ont reçu l'ordre de tirer*.
    """
    slow = main.lemma == "mettre"
    if not slow and main.lemma not in GOVERNING_VERBS and main.lemma not in _GIVEN:
        return None
    near = range(main.last, min(scene.high, main.last + _LED))
    found = next((p for token in near if (p := scene.predicate_at(token)) is not None), None)
    if found is None or found.kind != "infinitive" or "," in scene.words[main.last : found.first]:
        return None
    link = found.first - 1
    while link >= main.last and scene.words[link] in _CLITICS:
        link -= 1
    if not _leads(scene, main, link, slow=slow):
        return None
    if _arrives(scene, found):
        return replace(found, type="deployed")
    return found if found.type is not None else replace(found, type="other")


def _arrives(scene: Scene, verb: Predicate) -> bool:
    """Whether *atteindre* has a place as its object, no figure: *ont atteint Kidal*."""
    return verb.lemma == "atteindre" and place_phrase(scene, verb.last) is not None


def _leads(scene: Scene, main: Predicate, link: int, *, slow: bool) -> bool:
    """Whether the word before an infinitive binds it to a verb, right behind or over *à* or *de*."""
    words = scene.words
    if slow:  # se sont mis à reculer; ont mis six jours pour gagner Gao
        at_once = link == main.last and words[link] in _LINKS
        return at_once or (words[link] in ("à", "pour") and main.last in scene.context.covered)
    if main.lemma in _GIVEN:
        return words[link] in _LINKS and words[link - 1] in GOVERNING_NOUNS
    return link < main.last or words[link] in _LINKS


def _among(scene: Scene, main: Predicate) -> Predicate | None:
    """The lost among whom they are: *figurent parmi les morts*, *ont été identifiés parmi les tués*."""
    words = scene.words
    for token in range(main.last, min(scene.high - 2, main.last + _BESIDE)):
        if words[token] == "parmi" and words[token + 1] in ("les", "ces", "ses"):
            found = PERSONNEL.at(words, token + 2)
            loss = found[0].loss if found is not None else None
            last = found[1] if found is not None else token
            return None if loss is None else Predicate(token + 2, last, token + 2, "noun", words[token + 2], loss)
    return None


def does(scene: Scene, main: Predicate) -> bool:
    """Whether a verb stands in the active voice, with an object of its own: *ont tué deux civils*, not *ont été tués*."""
    words = scene.words
    if main.lemma == "emparer":
        return True  # se sont emparés du fort
    passive = main.form is None or (main.head > main.first and main.form.lemma == "être")
    if passive or "être" in words[main.first : main.head] or "été" in words[main.first : main.head]:
        return False
    if words[main.first - 1] in ("se", "s'") or "se" in words[main.first : main.head] or main.last > main.head + 1:
        return False  # ont perdu une jambe: a phrase
    token = main.last
    while token < scene.high and token in scene.context.covered and token not in scene.context.organisation_at:
        if token in scene.context.number_at:
            break
        token += 1  # ont capturé mardi la ville
    return token < scene.high and (_object_at(scene, token) or token in scene.context.organisation_at)


def _object_at(scene: Scene, token: int) -> bool:
    """Whether an object may begin at a token, by its determiner; not *le long de la frontière*, *de nuit*."""
    words = scene.words
    if words[token : token + 2] in (("le", "long"), ("la", "nuit"), ("le", "jour")):
        return False
    return words[token] in _OBJECTS or token in scene.context.number_at


def _bound_for(scene: Scene, verb: Predicate) -> bool:
    """Whether those who leave go to a place: *sont partis hier pour l'Irak*."""
    context = scene.context
    token = verb.last
    while token < scene.high and token not in context.organisation_at:
        if token not in context.covered and scene.words[token] not in _WHEN:
            break
        token += 1
    return token + 1 < scene.high and scene.words[token] == "pour" and place_phrase(scene, token + 1) is not None


def _state(scene: Scene, main: Predicate, kinds: tuple[str, ...]) -> Predicate | None:
    """The event phrase or participle that completes a verb, a few words behind it."""
    for token in range(main.last, min(scene.high, main.last + _STATE)):
        predicate = scene.predicate_at(token)
        if predicate is not None and predicate.kind in kinds and predicate.type is not None:
            return predicate
    return None
