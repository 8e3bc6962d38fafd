"""Whether what a count tells is denied, or was left undone: *nie avoir perdu*, *a failli perdre*, *au lieu d'envoyer*."""

from extractors.troop_counts.lexicon import MODAL
from extractors.troop_counts.sentence.governor import Governor
from extractors.troop_counts.sentence.negation import left_undone, negated, not_done
from extractors.troop_counts.sentence.noun_phrases import LINKS
from extractors.troop_counts.sentence.predicates import Predicate
from extractors.troop_counts.sentence.scene import WALLS, Scene

_DENIALS = MODAL["denial_verbs"]
_UNTRUE = MODAL["untrue"]
_UNDOING = MODAL["undoing_verbs"]
UNHESITATING = frozenset(("hésiter", "tarder", "peiner", "risquer", "menacer", "cesser"))
"""Verbs whose negation makes an act of what follows: *n'a pas hésité à envoyer 900 soldats*."""
_NOT_THESE = frozenset(
    (
        ("et", "non"),
        ("pas", "les"),
        ("pas", "de"),
        ("aucun", "des"),
        ("aucune", "des"),
        ("aucun", "de"),
        ("aucune", "de"),
        ("nul", "des"),
        ("nulle", "des"),
    )
)
_NOT_ONE = frozenset(("pas", "point"))
_ONE = frozenset(("un", "une", "seul", "seule"))
_OUT_OF = frozenset(("pas", "hors", "plus", "jamais"))
_DETERMINERS = frozenset(("les", "ses", "ces", "leurs", "nos"))
_TURNS = frozenset(("et", "mais", "tandis"))
_THAT = frozenset(("que", "qu'"))
_NE = frozenset(("ne", "n'"))
_DENIAL, _LINK, _BESIDE, _NONE, _QUESTION = 12, 4, 3, 5, 5


def denied(scene: Scene, governor: Governor, chain: tuple[Predicate, ...]) -> bool:
    """*n'a pas 700 000 hommes*, *nie avoir perdu*, *niant tout projet de levée*, *et non 70*."""
    if _negated_noun(scene, governor) or _instead(scene, governor.event) or _out_of_question(scene, governor.event):
        return True
    words, verb = scene.words, governor.verb
    if verb is not None and verb.form is not None and verb.form.lemma == "être":
        said = verb.head if verb.head > verb.first else verb.last
        if said < len(words) and words[said] in _UNTRUE:
            return True  # le chiffre de 900 morts est faux
    for predicate in chain:
        no = _negative(scene, predicate, governor)
        denies = predicate.lemma in _DENIALS or _missed(scene, predicate) or _undone(predicate, governor.event)
        if predicate.kind != "noun" and denies and not same(predicate, governor.event):
            return not no  # n'exclut pas d'envoyer
        if no and not (governor.side == "subject" and left_undone(scene, predicate)):
            return True
    event = governor.event
    return event is not None and any(_denies(scene, predicate, event) for predicate in scene.left_of(event.first, _DENIAL))


def _instead(scene: Scene, event: Predicate | None) -> bool:
    """Whether an infinitive is what was not done: *au lieu d'envoyer 900 soldats*, *plutôt que d'en perdre*, *sans perdre*."""
    if event is None or event.kind != "infinitive" or event.lemma in ("compter", "parler"):
        return False  # sans compter 900 disparus
    before = scene.words[max(scene.low, event.first - _LINK) : event.first]
    return "lieu" in before or ("sans" in before and "," not in before) or ("plutôt" in before and "que" in before)


def _out_of_question(scene: Scene, event: Predicate | None) -> bool:
    """Whether an infinitive or noun will not be: *pas question d'envoyer 900 soldats*, *il est hors de question de …*."""
    if event is None or event.kind not in ("infinitive", "noun"):
        return False
    before = scene.words[max(scene.low, event.first - _QUESTION) : event.first]
    if "question" not in before:
        return False
    asked = event.first - len(before) + before.index("question")
    return any(word in _OUT_OF for word in scene.words[max(scene.low, asked - _LINK) : asked])


def _negative(scene: Scene, predicate: Predicate, governor: Governor) -> bool:
    """Whether a verb is negated, an infinitive too (*dit ne pas avoir perdu 900 hommes*); *n'a pas hésité à …* is an act."""
    if predicate.kind == "infinitive":
        return not_done(scene, predicate, governor.edge)
    if predicate.kind != "finite" or (predicate.lemma in UNHESITATING and not same(predicate, governor.event)):
        return False
    return negated(scene, predicate, governor.edge)


def _undone(predicate: Predicate, event: Predicate | None) -> bool:
    """Whether a verb keeps what its infinitive or noun tells from being done: *a failli perdre*, *a annulé le déploiement*."""
    if predicate.lemma not in _UNDOING or event is None or event.kind not in ("infinitive", "noun"):
        return False
    return event.kind == "infinitive" or event.last <= predicate.first or event.first - predicate.last <= _BESIDE


def _missed(scene: Scene, predicate: Predicate) -> bool:
    """Whether *manquer de* says what nearly happened: *ont manqué de périr*; they *manquent de soldats*."""
    if predicate.lemma != "manquer" or scene.words[predicate.last : predicate.last + 1] not in (("de",), ("d'",)):
        return False
    following = scene.predicate_at(predicate.last + 1)
    return following is not None and following.kind == "infinitive"


def _negated_noun(scene: Scene, governor: Governor) -> bool:
    """*et non 70*, *ni ses 300 soldats*, *aucun des 120 soldats*."""
    before = scene.words[max(scene.low, governor.edge - _NONE) : governor.edge]
    if before[-2:] in _NOT_THESE or _not_one(before) or _never(scene, governor):
        return True
    own = governor.event is not None and governor.event.kind == "participle" and governor.event.first >= governor.end
    if own:
        return False  # ni les 300 soldats largués à l'aube
    return before[-1:] in (("ni",), ("non",)) or (before[-2:-1] == ("ni",) and before[-1] in _DETERMINERS)


def _not_one(before: tuple[str, ...]) -> bool:
    """Whether the words before a noun phrase say that none of them is meant: *pas un des*, *pas un seul de nos 900 soldats*."""
    if before[-1:] == () or before[-1] not in LINKS:
        return False
    ones = before[:-1]
    while ones and ones[-1] in _ONE:
        ones = ones[:-1]
    return len(ones) < len(before) - 1 and ones[-1:] != () and ones[-1] in _NOT_ONE


def _never(scene: Scene, governor: Governor) -> bool:
    """Whether *jamais* before the subject denies its verb: *Jamais nos 300 instructeurs n'iront au front*."""
    verb = governor.verb
    if governor.side != "subject" or verb is None or scene.words[governor.edge - 1] != "jamais":
        return False
    return any(word in _NE for word in scene.words[max(governor.end, verb.first - _LINK) : verb.first])


def _denies(scene: Scene, predicate: Predicate, event: Predicate) -> bool:
    """Whether a verb of denial before an event speaks of it, with no other verb between."""
    if predicate.lemma not in _DENIALS or predicate.kind not in ("finite", "gerund") or negated(scene, predicate):
        return False
    if scene.any_between(predicate.last, event.first, WALLS | _TURNS):
        return False
    if event.kind == "finite" and not scene.any_between(predicate.last, event.first, _THAT):
        return False
    return not any(other.kind == "finite" for other in scene.left_of(event.first, event.first - predicate.last))


def same(predicate: Predicate, event: Predicate | None) -> bool:
    """Whether a predicate is the event, which may have been given another type."""
    return event is not None and predicate.head == event.head
