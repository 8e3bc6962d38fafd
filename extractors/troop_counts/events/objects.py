"""What happens to those who are the object of a verb: the verb, unless something beside it says more."""

from dataclasses import replace

from extractors.facts import EventType
from extractors.lexicon.countries import capital_at, name_at
from extractors.troop_counts.lexicon import (
    ACCOMPANYING_VERBS,
    AIMS,
    BODIES,
    CONTROLLING_VERBS,
    DEMANDING_VERBS,
    ESTIMATING_VERBS,
    GATHERINGS,
    HOLDING_VERBS,
    LEVEL_VERBS,
    LIGHT_VERBS,
    MODAL,
    MORE,
    NO_EVENT_VERBS,
    PRESENTING_VERBS,
    RANKING_BESIDE,
    RANKING_VERBS,
    RANKS,
)
from extractors.troop_counts.sentence.governor import LOSSES, Governor
from extractors.troop_counts.sentence.negation import negated
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.predicates import Predicate
from extractors.troop_counts.sentence.scene import Scene
from extractors.troop_counts.sentence.speakers import subject_before
from extractors.troop_counts.sentence.speech import is_speech
from extractors.troop_counts.sentence.surroundings import Behind, without_determiners
from extractors.troop_counts.where.places import place_at

_CALLED_UP = frozenset(("volunteer", "conscript", "reservist"))
_POSSESSIVES = frozenset(("son", "ses", "leur", "leurs"))
_TO_DO = frozenset(("à", "de", "d'"))
_LESSENING = frozenset(("réduire", "diminuer", "abaisser", "alléger", "baisser"))
_JOINING = frozenset(("ajouter", "joindre", "adjoindre"))
_PASSING = frozenset(("passer", "tomber", "chuter"))
_GATHERING = frozenset(("réunir", "rassembler", "regrouper"))
_LOST_BEHIND = frozenset(("le", "les", "l'", "ses", "leurs"))
_RECEIVERS = frozenset(("me", "m'", "nous", "vous", "lui", "leur"))
REACHING = frozenset(("atteindre", "dépasser", "avoisiner", "approcher", "frôler", "excéder"))
_DASHES = frozenset(("–", "—", "-"))
_PHRASE, _DEMAND, _SUBJECT, _LEVELS, _AIM = 6, 12, 26, 10, 8
_ASIDE, _CLITICS, _RANK = 16, 2, 8

_SET = frozenset(("à", "entre"))
_INVERTING = frozenset(("que", "qu'", "où", "l'", "les", "le", "la", "nous"))


def object_event(scene: Scene, count: Count, left: Predicate, right: Behind) -> Predicate | None:
    """For an object: its verb, unless that only says that there are some, or who speaks."""
    speaks = is_speech(scene, left)
    if _indirect(scene, count, left) or _met(scene, left):
        return right.participle or right.phrase
    told = (
        _made_to(scene, count, left)
        or _aim(scene, count, left)
        or _toll(scene, count, left)
        or _instead(count, left, right, speaks=speaks)
    )
    told = told or _more(scene, count, left, right) or _target(scene, left) or _retyped(scene, count, left)
    if told is not None:
        return told
    relative = right.relative if right.relative is not None and right.relative.type is not None else None
    if relative is not None and _presents(scene, left):
        return relative
    if left.type is not None and not speaks:
        return left
    if left.lemma == "donner" and _RECEIVERS & {*scene.words[max(scene.low, left.first - _CLITICS) : left.first]}:
        return replace(left, type="other")  # on nous a donné 80 hommes
    if left.lemma == "revendiquer" and count.noun.loss is None and not count.bare:
        return relative or replace(left, type="present")  # la milice revendique 9 000 hommes
    return relative or _subject_noun(scene, left) or (None if speaks else _untyped(scene, left))


def _made_to(scene: Scene, count: Count, left: Predicate) -> Predicate | None:
    """The infinitive of what people are made to do: *a obligé 900 soldats à se rendre*, *ordonne à 900 soldats de partir*."""
    words, token = scene.words, count.group_last
    if left.lemma not in CONTROLLING_VERBS:
        return None
    near = range(token, min(scene.high, token + _PHRASE))
    found = next((p for place in near if (p := scene.predicate_at(place)) is not None and p.kind != "participle"), None)
    if found is None or found.kind != "infinitive" or "," in words[token : found.first]:
        return None
    bound = any(word in _TO_DO for word in words[token : found.first])
    if not bound and left.lemma != "laisser":
        return None
    return found if found.type is not None else replace(found, type="other")


def _met(scene: Scene, verb: Predicate) -> bool:
    """Whether the object of a verb is where its subject goes: *rejoindront 1 500 militaires*, not *que rejoindront …*."""
    return verb.lemma in ("rejoindre", "rallier") and scene.words[verb.first - 1] not in _INVERTING


def _retyped(scene: Scene, count: Count, verb: Predicate) -> Predicate | None:
    """A verb that means another thing with this object: a level, an estimate, a call home, a welcome to the ranks."""
    if (level := _of_size(scene, count, verb)) is not None:
        return replace(verb, type=level)
    if verb.lemma in _GATHERING and (held := _held(scene, verb)) is not None:
        return replace(verb, type=held)
    if verb.lemma == "rappeler" and (called_back(scene, count) or _own(scene, count, verb)):
        return replace(verb, type="withdrawn")
    if verb.lemma == "livrer" and _to_enemy(scene, count):
        return replace(verb, type="captured")
    if verb.lemma == "ramener" and scene.words[count.first - 1] not in ("à", "de", "d'", "a"):
        return replace(verb, type="withdrawn")  # ramène 300 soldats à Paris
    if verb.lemma == "garder":  # l'Égypte garde 300 soldats au Sinaï
        return replace(verb, type="captured" if count.noun.lemma.startswith("prisonnier") else "present")
    if _ranks(scene, count, verb):
        return replace(verb, type="present")
    if verb.lemma == "accueillir" and count.noun.category in _CALLED_UP:
        return replace(verb, type="mobilised")
    return None


def _of_size(scene: Scene, count: Count, verb: Predicate) -> EventType | None:
    """What a verb tells of a size: a level reached or estimated is there, a decrement goes (*réduit son armée de 900 hommes*)."""
    if verb.lemma in LEVEL_VERBS and _level(scene, count, verb):
        return "present"
    if verb.lemma in ESTIMATING_VERBS and _SET & {*scene.words[count.first - 1 : count.first + 1]}:
        return "present"  # les effectifs sont estimés à 9 000 hommes
    return "withdrawn" if verb.lemma in _LESSENING and scene.words[count.first - 1] in ("de", "d'") else None


def _ranks(scene: Scene, count: Count, verb: Predicate) -> bool:
    """Whether a verb gives a rank and *avec* the size: *le Rwanda suit avec 5 000 soldats*, *arrive en tête avec 900 hommes*."""
    words = scene.words
    first = without_determiners(scene, count.first)
    if verb.last > first or "avec" not in words[max(verb.last, first - _RANK) : first]:
        return False
    between = words[verb.last : first]
    return verb.lemma in RANKING_VERBS or (verb.lemma in RANKING_BESIDE and any(word in RANKS for word in between))


def _to_enemy(scene: Scene, count: Count) -> bool:
    """Whether people are handed over to someone, no place: *livre 85 000 hommes à l'ennemi*, an aside between."""
    words, token = scene.words, count.group_last
    if token < scene.high and words[token] in _DASHES:
        closed = (place for place in range(token + 1, min(scene.high, token + _ASIDE)) if words[place] in _DASHES)
        token = next(closed, token - 1) + 1
    return token + 1 < scene.high and words[token] in ("à", "au", "aux") and place_at(scene, token) is None


def _aim(scene: Scene, count: Count, verb: Predicate) -> Predicate | None:
    """The infinitive behind a count that *être* introduces: *ils sont 2 000 militaires à patrouiller dans Paris*."""
    end = count.group_last
    if verb.lemma != "être" or verb.head > verb.first or end + 1 >= scene.high or scene.words[end] != "à":
        return None
    found = scene.predicate_at(end + 1)
    if found is None or found.kind != "infinitive":
        return None
    return found if found.type is not None else replace(found, type="other")


def _held(scene: Scene, verb: Predicate) -> EventType | None:
    """What gathering means where a body or a manoeuvre is the subject: *la Kfor rassemble 4 500 soldats*."""
    subject = subject_before(scene, verb)
    if subject is None:
        return None
    relative = scene.words[verb.first - 1] == "qui"
    if relative and any(word in GATHERINGS for word in scene.words[max(scene.low, subject.first - _AIM) : subject.last]):
        return "other"  # les manœuvres de 1988, qui avaient réuni …
    bodies = (scene.context.organisation_at.get(token) for token in range(subject.first, subject.last))
    body = next((found for found in bodies if found is not None), None)
    if body is not None:
        holds = body.fact.category in ("international", "military")
        return "present" if holds and body.fact.country is None else None
    words = scene.words[subject.first : subject.first + 3]
    if any(word in GATHERINGS for word in words):
        return "other"
    return "present" if any(word in BODIES for word in words) else None


def _more(scene: Scene, count: Count, verb: Predicate, right: Behind) -> Predicate | None:
    """The increment that is asked for: *réclame 900 soldats supplémentaires*, *demande 300 hommes de plus*."""
    if verb.type != "planned":
        return None
    if right.phrase is not None and right.phrase.type == "reinforced" and right.phrase.first - count.group_last <= 1:
        return right.phrase
    for token in range(count.noun_last, count.group_last):
        if scene.words[token] in MORE:
            return Predicate(token, token + 1, token, "phrase", scene.words[token], "reinforced")
    return None


def _target(scene: Scene, verb: Predicate) -> Predicate | None:
    """The aim of which a figure is said: *l'objectif est de 10 000 soldats*."""
    if verb.lemma != "être" or verb.head > verb.first:
        return None
    for token in range(verb.first - 1, max(scene.low, verb.first - _AIM) - 1, -1):
        if scene.words[token] in AIMS and scene.words[token - 1 : token] != ("d'",):
            return Predicate(token, token + 1, token, "noun", scene.words[token], "planned")
        if scene.predicate_at(token) is not None or scene.wall(token) or scene.words[token] == ",":
            return None
    return None


def _indirect(scene: Scene, count: Count, verb: Predicate) -> bool:
    """Whether others than the count are moved, to which they come: *s'ajouteront aux 1 700 parachutistes déjà sur place*."""
    before = scene.words[without_determiners(scene, count.first) - 1]
    return (verb.lemma in _JOINING and before in ("aux", "à")) or (verb.lemma == "rejoindre" and count.bare)


def _toll(scene: Scene, count: Count, verb: Predicate) -> Predicate | None:
    """The losses that are the subject of a verb of level: *les pertes russes s'élèvent à 5 300 hommes*."""
    level = verb.lemma in LEVEL_VERBS or verb.lemma in LIGHT_VERBS or verb.lemma in ESTIMATING_VERBS or verb.lemma in REACHING
    if not level or count.noun.loss is not None:
        return None
    between = (scene.predicate_at(token) for token in range(verb.last, count.first))  # chiffre les pertes russes à …
    noun = next((p for p in between if p is not None and p.kind == "noun"), None) or _losses_behind(scene, count, verb)
    noun = noun or _subject_noun(scene, verb)
    return noun if noun is not None and noun.type in LOSSES else None


def _losses_behind(scene: Scene, count: Count, verb: Predicate) -> Predicate | None:
    """The losses behind what they are put at: *évalue à 60 000 hommes les pertes russes*."""
    last = count.group_last
    if verb.lemma not in ESTIMATING_VERBS or scene.words[last : last + 1] == () or scene.words[last] not in _LOST_BEHIND:
        return None
    return scene.predicate_at(last + 1) if last + 1 < scene.high else None


def _instead(count: Count, left: Predicate, right: Behind, *, speaks: bool) -> Predicate | None:
    """The participle or phrase that says more than a verb of being, of state, or of speech."""
    light = left.lemma in LIGHT_VERBS or left.type is None or speaks
    holding = left.lemma in HOLDING_VERBS or left.lemma in LEVEL_VERBS
    participle, phrase = right.participle, right.phrase
    acts = left.type is None and left.lemma not in LIGHT_VERBS and left.lemma not in NO_EVENT_VERBS and not speaks
    if participle is not None and (participle.lemma in ACCOMPANYING_VERBS or (acts and participle.type == "other")):
        participle = None  # a lancé 5 000 fantassins appuyés par l'artillerie
    left_so = left.lemma == "laisser" and participle is not None and participle.first == count.group_last
    if left_so:
        return participle  # laisse 250 000 hommes encerclés
    better = left.type is None or speaks or left.lemma in PRESENTING_VERBS
    lost = participle is not None and participle.type in LOSSES and (light or holding)
    if participle is not None and (better or lost or count.rule.endswith("noun_behind")):
        return participle
    if phrase is not None and (light or holding) and phrase.first - count.last <= _PHRASE:
        return phrase
    return None


def _untyped(scene: Scene, verb: Predicate) -> Predicate | None:
    """A verb of no listed type as event: what is planned (*veut en tirer un régiment*), else *other*."""
    form = verb.form
    if form is not None and verb.head > verb.first and form.lemma in MODAL["planned_verbs"] and form.lemma != "aller":
        return replace(verb, type="planned")
    if verb.lemma == "voir" and negated(scene, verb):
        return replace(verb, type="other")  # on n'en a jamais vu plus de 900
    if verb.lemma == "coûter":
        return replace(verb, type="killed")  # l'assaut a coûté 300 hommes à l'armée turque
    if verb.lemma == "prévoir":
        return replace(verb, type="planned")  # l'accord prévoit une armée de 83 000 soldats
    return None if verb.lemma in NO_EVENT_VERBS else replace(verb, type="other")


def _level(scene: Scene, count: Count, verb: Predicate) -> bool:
    """Whether a figure is a level reached: behind *à*, *jusqu'à*, *de … à* (*porter à 3 000*, *passer de 300 à 900*)."""
    words = scene.words
    if words[count.first - 1] in ("de", "d'"):
        return count.rule.endswith("change") or verb.lemma in _PASSING  # augmenter de 60 000 hommes is a reinforcement
    return words[count.first - 1] in ("à", "a") or words[count.first] == "jusqu'"


def _own(scene: Scene, count: Count, verb: Predicate) -> bool:
    """Whether troops that serve already are called home: *a rappelé son contingent, 5 000 hommes*, *rappelle ses 900 soldats*."""
    between = scene.words[verb.last : count.first]
    return count.noun.category not in _CALLED_UP and any(word in _POSSESSIVES for word in between)


def called_back(scene: Scene, count: Count) -> bool:
    """Whether troops are called home from a place: *a rappelé ses 58 conseillers de Damas*; not *900 réservistes*."""
    document, token = scene.context.document, count.group_last
    if count.noun.category in _CALLED_UP or scene.words[token : token + 1] not in (("de",), ("d'",), ("du",), ("des",)):
        return False
    return name_at(document, token + 1) is not None or capital_at(document, token + 1) is not None


def former_level(scene: Scene, count: Count, governor: Governor) -> bool:
    """Whether a count is what a level was before: *passera de 215 000 soldats aujourd'hui à 300 000 en 2035*."""
    words, verb = scene.words, governor.event
    if verb is None or verb.lemma not in LEVEL_VERBS or words[count.first - 1] not in ("de", "d'") or verb.last > count.first:
        return False
    numbers = scene.context.number_at
    return any(token in numbers and words[token - 1] == "à" for token in range(count.last, min(scene.high, count.last + _LEVELS)))


def _presents(scene: Scene, verb: Predicate) -> bool:
    """Whether a verb leaves the event to the relative clause: *ce sont 300 hommes qui …*, *exige de retirer 900 hommes qui …*."""
    if verb.lemma == "être" and verb.head == verb.first:
        return True
    demand = scene.left_of(verb.first, _DEMAND)
    return verb.kind == "infinitive" and bool(demand) and demand[0].lemma in DEMANDING_VERBS


def _subject_noun(scene: Scene, verb: Predicate) -> Predicate | None:
    """The event noun before a verb that is no event: *Le rappel … doit concerner 6 000 réservistes*."""
    for predicate in scene.left_of(verb.first, _SUBJECT):
        if predicate.kind in ("noun", "finite"):
            inside = scene.words[predicate.last : verb.first].count(",") % 2  # Après le départ de 900 soldats, le Mali …
            return predicate if predicate.kind == "noun" and not inside else None
    return None
