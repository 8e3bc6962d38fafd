"""How sure a count is: denied, conditional, possible, planned, reported, asserted; the first that applies."""

from collections.abc import Iterator

from extractors.facts import Modality
from extractors.troop_counts.events.denial import UNHESITATING, denied, same
from extractors.troop_counts.frame.dependence import dependence, of_level
from extractors.troop_counts.frame.wants import WILL, wants, would_want
from extractors.troop_counts.lexicon import MODAL, WISHING_VERBS
from extractors.troop_counts.sentence.governor import Governor
from extractors.troop_counts.sentence.negation import negated
from extractors.troop_counts.sentence.predicates import Predicate
from extractors.troop_counts.sentence.scene import WALLS, Scene
from extractors.troop_counts.sentence.segments import looks_ahead

_POSSIBLE = MODAL["possible_verbs"]
_POSSIBLE_WORDS = MODAL["possible_words"]
_PLANNED = MODAL["planned_verbs"]
_PLANNED_WORDS = MODAL["planned_words"]
_LAUNCHES = MODAL["launch_verbs"]
_DESTINED = MODAL["destined_verbs"]
_DONE = frozenset(("libération", "libérations"))
_LOSSES = frozenset(("killed", "wounded", "captured", "missing", "deserted"))
_NOT_EXCLUDED = frozenset(("exclure", "écarter", "renoncer", "refuser", "rejeter", "interdire"))
_FORCING = frozenset(("obliger", "autoriser", "amener"))
"""Verbs of means that tell what was done where they are of the past: *a obligé 900 soldats à se rendre*."""
_SUPPOSING = frozenset(
    "moins cas condition pourvu supposons supposant supposer supposé admettons hypothèse peut pourrait".split()
)
_THAT = frozenset(("que", "qu'"))
_NOT_AHEAD = frozenset(("engager", "avoir", "être"))
_PROMISING = frozenset(("promettre", "jurer", "décider", "ordonner", "annoncer", "prévoir", "convenir", "accepter", "décréter"))
"""Verbs after which the conditional is a future seen from the past."""
_BINDING = frozenset(("décider", "ordonner", "prévoir", "convenir", "décréter", "falloir", "obtenir"))
"""Verbs that make a plan of any clause behind *que*: *a décidé que 900 soldats partent*."""
_ASKING = frozenset("pourquoi comment où quand combien depuis qui que quel quelle quels quelles".split())
"""Words of a question that takes the event for granted: *Pourquoi Moscou a-t-il perdu 900 hommes ?*."""
_CLAUSE, _QUESTION, _WISH = 14, 12, 5


def modality(scene: Scene, governor: Governor, *, reported: bool) -> Modality:
    """The modality of a count.

    Args:
        scene: its sentence.
        governor: how it stands there.
        reported: whether a source says so.
    """
    governor = of_level(governor)
    chain = tuple(dependence(scene, governor))
    if _without(scene, governor):
        return "possible"
    if denied(scene, governor, chain):
        return "denied"
    if _conditional(scene, chain) or _conditional(scene, tuple(_of_whole(scene, governor))):
        return "conditional"
    if _possible(scene, governor, chain):
        return "possible"
    if _planned(scene, governor, chain):
        return "planned"
    return "reported" if reported else "asserted"


def _without(scene: Scene, governor: Governor) -> bool:
    """Whether the event would only be a condition: *Sans le retrait de ses 2 000 soldats, tout dialogue est exclu*."""
    event = governor.event
    return event is not None and event.kind == "noun" and "sans" in scene.words[max(scene.low, event.first - 2) : event.first]


def _conditional(scene: Scene, chain: tuple[Predicate, ...]) -> bool:
    """The conditional of hearsay: *seraient déployés*, *auraient gagné*, *alignerait*."""
    for predicate in chain:
        form = predicate.form
        if form is not None and form.tense == "conditional" and _promised(scene, predicate):
            continue
        if form is not None and form.tense == "conditional" and not _modal_lemma(predicate) & WILL:
            return True
    return False


def _of_whole(scene: Scene, governor: Governor) -> Iterator[Predicate]:
    """The verb of the whole before *dont*, where the part has none of its own: *90 auraient été touchés, dont 60 tués*."""
    near = range(max(scene.low, governor.edge - 1), governor.end)
    dont = next((token for token in near if scene.words[token] == "dont"), scene.low)
    own = governor.event is not None and governor.event.kind == "finite"
    if dont > scene.low and not own:
        finite = next((predicate for predicate in scene.left_of(dont, _CLAUSE) if predicate.kind == "finite"), None)
        if finite is not None and ";" not in scene.words[finite.last : dont]:
            yield finite


def _promised(scene: Scene, predicate: Predicate) -> bool:
    """Whether a conditional is the future of what was announced: *a promis que 900 soldats partiraient*; the dead are hearsay."""
    return predicate.type not in _LOSSES and _opener(scene, predicate) in _PROMISING


def _modal_lemma(predicate: Predicate) -> set[str]:
    """The infinitives that a finite form can have come from."""
    return {predicate.form.lemma} if predicate.form is not None else set()


def _possible(scene: Scene, governor: Governor, chain: tuple[Predicate, ...]) -> bool:
    """*pourraient être relevés*, *envisage d'envoyer*, *Si Rome rappelait …*, *une base pouvant abriter*."""
    if _wished(scene, governor) or _asked(scene, chain) or would_want(scene, governor):
        return True
    for place, predicate in enumerate(chain):
        form = predicate.form
        if form is not None and (form.lemma == "pouvoir" or (form.lemma == "falloir" and form.tense == "conditional")):
            return True
        if predicate.lemma in _NOT_EXCLUDED and predicate.kind == "finite" and negated(scene, predicate):
            return True
        if predicate.type == "planned" and predicate.lemma in _POSSIBLE:
            return True  # réclame 2 000 soldats
        if predicate.lemma in UNHESITATING and predicate.kind == "finite" and negated(scene, predicate):
            continue
        modal = form is not None and form.lemma in _POSSIBLE and predicate.head > predicate.first  # espère recruter
        if modal or (predicate.lemma in _POSSIBLE and (place > 0 or predicate.lemma == "pouvoir")):
            return True
        if predicate.kind == "finite" and (_in_condition(scene, predicate) or _supposed(scene, predicate)):
            return True
        if _calls(scene, predicate, governor.event):
            return True
    return governor.event is not None and _possible_by_words(scene, governor.event)


def _possible_by_words(scene: Scene, event: Predicate) -> bool:
    """Whether the words before it in its clause make an event possible: *prêt à envoyer*, *il est question d'envoyer*."""
    near = scene.words[max(scene.low, event.first - 5) : event.first]
    if near[-2:-1] == ("question",) and near[-1] in ("de", "d'"):
        return True
    if event.kind == "finite" and "," in near:
        near = near[len(near) - near[::-1].index(",") :]  # la Cédéao, prête à intervenir, dispose de …
    return any(word in _POSSIBLE_WORDS for word in near)


def _wished(scene: Scene, governor: Governor) -> bool:
    """Whether a verb of wish opens the clause of a count: *souhaite que l'armée dispose de 900 conscrits*."""
    verb = governor.verb or governor.event
    return verb is not None and _opener(scene, verb) in WISHING_VERBS


def _opener(scene: Scene, verb: Predicate) -> str | None:
    """The verb before the *que* that opens the clause of a finite verb."""
    if verb.kind != "finite":
        return None
    for token in range(verb.first - 1, max(scene.low, verb.first - _CLAUSE), -1):
        if scene.words[token] in _THAT:
            opener = next(iter(scene.left_of(token, _WISH)), None)
            return opener.lemma if opener is not None and opener.kind == "finite" else None
        if scene.words[token] in WALLS or scene.predicate_at(token) is not None:
            return None
    return None


def _asked(scene: Scene, chain: tuple[Predicate, ...]) -> bool:
    """Whether a question asks if it is so: *Moscou a-t-il perdu 5 000 soldats ?*."""
    words = scene.words
    if words[scene.high - 1] != "?":
        return False
    if words[scene.low : scene.low + 3] == ("est", "-", "ce"):
        return True
    if any(word in _ASKING for word in words[scene.low : scene.low + _QUESTION]):
        return False
    return any(p.kind == "finite" and words[p.first + 1 : p.first + 2] == ("-",) for p in chain)


def _in_condition(scene: Scene, predicate: Predicate) -> bool:
    """Whether a verb stands in a clause with *si*."""
    words = scene.words
    for token in range(predicate.first - 1, max(scene.low, predicate.first - 5) - 1, -1):
        if words[token] in (",", ";", "que", "qu'"):
            return False
        if words[token] in ("si", "s'") and not (
            words[token] == "s'" and words[token + 1 : token + 2] not in (("il",), ("ils",))
        ):
            return token == scene.low or not words[token - 1].isalpha() or words[token - 1] in ("et", "même", "comme", "demander")
    return False


def _supposed(scene: Scene, verb: Predicate) -> bool:
    """Whether a phrase before *que* or *où* opens a case that may not come: *à moins que*, *au cas où*, *il se peut que*."""
    words = scene.words
    for token in range(verb.first - 1, max(scene.low, verb.first - _CLAUSE), -1):
        if words[token] in _THAT or words[token] == "où":
            return words[token - 1] in _SUPPOSING
        if words[token] in WALLS or scene.predicate_at(token) is not None:
            return False
    return False


def _calls(scene: Scene, predicate: Predicate, event: Predicate | None) -> bool:
    """Whether people are called upon to do what an infinitive tells: *appelle ses 900 soldats à rentrer*."""
    if predicate.lemma != "appeler" or event is None or event.kind != "infinitive" or predicate.last > event.first:
        return False
    return not _destined(predicate, event) and scene.words[event.first - 1] != "pour"


def _launched(event: Predicate, verb: Predicate) -> bool:
    """*lance la levée*, *annonce l'envoi*; but the dead that one announces are dead, and the released are free."""
    if verb.lemma == "annoncer" and event.lemma in _DONE:
        return False
    return event.kind == "noun" and verb.lemma in _LAUNCHES and verb.first < event.first and event.type not in _LOSSES


def _aimed(scene: Scene, event: Predicate) -> bool:
    """Whether *pour que* or *afin que* opens the clause of a verb."""
    words = scene.words
    for token in range(event.first - 1, max(scene.low, event.first - _CLAUSE), -1):
        if words[token] in ("que", "qu'"):
            return words[token - 1] in ("pour", "afin")
        if words[token] in WALLS:
            return False
    return False


def _planned(scene: Scene, governor: Governor, chain: tuple[Predicate, ...]) -> bool:
    """*suivront*, *va retirer*, *doit partir*, *compte réduire*, *attendus à Split*, *lance la levée*."""
    event = governor.event
    if any(looks_ahead(predicate) or _intends(predicate) or _destined(predicate, event) for predicate in chain):
        return True
    verb = governor.verb or event
    if verb is not None and (wants(scene, governor, verb) or _opener(scene, verb) in _BINDING or _to_come(scene, verb)):
        return True
    if event is None:
        return False
    if any(_commits(scene, event, predicate) for predicate in chain[1:]):
        return True
    words = scene.words
    if event.kind == "infinitive" and words[event.first - 1] == "pour" and (verb is None or verb.lemma != "mettre"):
        return True  # abaisse l'âge de la conscription pour lever 90 000 hommes
    if event.kind == "finite" and _aimed(scene, event):
        return True
    claimed = governor.relative is not None and governor.relative.type == "planned"  # 900 hommes de plus : c'est ce qu'il réclame
    if claimed or event.type == "planned" or any(word in _PLANNED_WORDS for word in words[event.head : event.last]):
        return True
    near = words[max(scene.low, event.first - 4) : event.first]
    if near[-3:-1] == ("le", "point") and near[-1] in ("de", "d'"):
        return True  # est sur le point d'envoyer
    if near[:2] == ("feu", "vert") or near[1:3] == ("feu", "vert"):
        return True  # a donné son feu vert à l'envoi de …
    return any(word in _PLANNED_WORDS for word in near) and event.kind in ("noun", "infinitive", "gerund")


def _to_come(scene: Scene, verb: Predicate) -> bool:
    return verb.form is not None and verb.form.tense == "conditional" and _promised(scene, verb)


def _intends(predicate: Predicate) -> bool:
    """*compte réduire*, *prévoit d'envoyer* as one verb group."""
    form = predicate.form
    return form is not None and form.lemma in _PLANNED and predicate.head > predicate.first and form.lemma not in _NOT_AHEAD


def _destined(verb: Predicate, event: Predicate | None) -> bool:
    """Whether people are to do what follows, by a verb in the passive: *sont censés partir*, *sont appelés à relever …*."""
    form = verb.form
    passive = form is not None and form.lemma == "être" and verb.head > verb.first
    return passive and verb.lemma in _DESTINED and not same(verb, event)


def _commits(scene: Scene, event: Predicate, verb: Predicate) -> bool:
    """Whether a verb makes a plan of an infinitive or noun: *a voté pour retirer*, *lance la levée*, *l'arrivée … est prévue*."""
    if event.kind == "infinitive" and event.head == event.first and verb.lemma in _PLANNED:
        return not (verb.lemma in _FORCING and verb.head > verb.first and verb.form is not None and verb.form.tense == "present")
    return _launched(event, verb) or (event.kind == "noun" and scene.words[verb.head] in _PLANNED_WORDS)
