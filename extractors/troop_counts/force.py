"""Whose troops they are: the noun's own adjective or complement, else the owner that acts, else the one named before."""

from collections.abc import Iterator
from itertools import pairwise

from extractors.facts import EventType
from extractors.lexicon.countries import adjective_at, capital_at, name_at
from extractors.troop_counts.context import Context
from extractors.troop_counts.event import LOSSES, Governor
from extractors.troop_counts.lexicon import (
    ADMITTING_VERBS,
    COUNTRY_OF_NOUN,
    FORCES,
    HOST_VERBS,
    LOSING_VERBS,
    NOT_OWNING_VERBS,
    OWNING_VERBS,
    PERSONNEL,
)
from extractors.troop_counts.noun_phrases import DETERMINERS, LINKS, adjectives_end, noun_phrase_end
from extractors.troop_counts.owners import (
    Owner,
    acting_owners,
    earlier_owner,
    nationalities,
    nearest_owner,
    owner_at,
    phrase_owner,
    respective_owner,
    speaking_owner,
)
from extractors.troop_counts.personnel import Count
from extractors.troop_counts.scene import Scene
from extractors.troop_counts.speakers import Speaker

_OWNING: frozenset[EventType] = frozenset(
    ("deployed", "massed", "present", "withdrawn", "mobilised", "reinforced", "sent", "planned", "deserted", "other", "missing")
)
"""Events whose object belongs to their subject (*Rome retire 400 soldats*); the killed and captured are others' people."""
_DISPOSING: frozenset[EventType] = frozenset(("deployed", "massed", "withdrawn", "mobilised", "sent", "planned"))
_PLANS: frozenset[EventType] = frozenset(("mobilised", "withdrawn", "sent", "reinforced"))
"""What officials tell of their own troops without naming them."""
_POSSESSIVES = frozenset(("ses", "leurs", "nos", "mes"))
_LES = frozenset(("la", "l'", "les"))
_SIDES_OF_WAR = frozenset(("ami", "amis", "ennemi", "ennemis", "adverse"))
_ADJECTIVES, _BESIDE, _SUBJECT, _NAME, _LABEL = 6, 14, 8, 4, 6


def force_owner(scene: Scene, count: Count, governor: Governor, said: Speaker | None, *, dependent: bool) -> Owner | None:
    """The owner, by the order of the conventions: the noun's own, the one that acts, the one named earlier.

    Args:
        scene: the sentence.
        count: the count.
        governor: how it stands there.
        said: who speaks of it.
        dependent: whether the count has its force from another, and only an owner of its own counts.
    """
    context = scene.context
    event = governor.event.type if governor.event is not None else None
    owner = own_force(context, count) or complement_force(context, count, event) or respective_owner(scene, count.first)
    if owner is not None:
        return owner
    if dependent:
        beside = _beside(scene, governor.end) if count.noun.loss is not None else None
        actor = actor_before(scene, count)
        if said is not None and actor is not None and said.first <= actor.first < said.last:
            actor = None  # …, l'état-major turc de 900
        return beside or list_label(scene, count) or actor or _own_subject(scene, count, governor)
    owner = acting_force(scene, count, governor)
    if owner is None and said is not None and said.verb is not None and said.verb.lemma in ADMITTING_VERBS:
        owner = _named(phrase_owner(context, said.first, said.last))
    if owner is not None or (count.noun.category == "fighter" and count.noun.lemma != "supplétif"):
        return owner
    ours = governor.verb is not None and "nous" in scene.words[max(scene.low, governor.verb.first - 2) : governor.verb.first]
    if said is not None and (ours or scene.words[count.first - 1] in _POSSESSIVES or _own_people(scene, governor)):
        return _named(phrase_owner(context, said.first, said.last))  # le chef de la milice affirme que ses 900 hommes …
    owner = earlier_owner(scene, governor.edge, (said.first, said.last) if said is not None else None)
    if owner is None and said is not None and said.verb is not None and event in _PLANS:
        owner = speaking_owner(context, said.first, said.last)
    return owner


def _own_subject(scene: Scene, count: Count, governor: Governor) -> Owner | None:
    """The power in the clause of a figure with *en*: *… ; le Kenya en fournit 4 000*."""
    event = governor.event
    if event is None or not count.rule.endswith("pronoun"):
        return None
    clause = next((t + 1 for t in range(event.first - 1, scene.low - 1, -1) if scene.words[t] in (";", ",", ":")), scene.low)
    return nearest_owner(scene, event.first, clause)


def _named(owner: Owner | None) -> Owner | None:
    """An owner with a country or an organisation: *l'armée malienne*, not *le général*."""
    return owner if owner is not None and (owner.country is not None or owner.organisation is not None) else None


def own_force(context: Context, count: Count) -> Owner | None:
    """The force that the noun's adjectives or the noun itself name (*soldats russes*, *300 Canadiens*, *1 200 GI*)."""
    if count.bare and adjective_at(context.document, count.last) is not None:  # 800 soldats grecs et 500 turcs
        return nationalities(context, count.last, adjectives_end(context, count.last, count.last + _ADJECTIVES))
    last = adjectives_end(context, count.noun_last, count.noun_last + _ADJECTIVES) if count.bare else count.group_last
    beside = nationalities(context, count.noun_last, last)
    if beside is not None:
        return beside
    if count.noun.lemma in COUNTRY_OF_NOUN:
        return Owner(count.noun_first, count.noun_last, COUNTRY_OF_NOUN[count.noun.lemma])
    people = adjective_at(context.document, count.noun_first)
    if people is not None and context.document.capital(count.noun_first):
        return Owner(people.first, people.last, people.country)
    return None


def complement_force(context: Context, count: Count, event: EventType | None) -> Owner | None:
    """The force in the noun's complement (*combattants du PKK*, *soldats de Calvi*); a place of leaving is none."""
    if count.complement is None:
        return None
    first, last = count.complement
    bare = context.document.words[first - 1] in ("de", "d'") and not context.document.capital(first)
    if bare and first not in context.organisation_at and first not in context.number_at and not _nation_in(context, first, last):
        return None  # trois régiments de cavalerie
    leaving = event == "withdrawn"
    if leaving and (name_at(context.document, first) or capital_at(context.document, first)):
        return None  # ses 400 soldats d'Irak
    return phrase_owner(context, first, last, named=not leaving)


def _nation_in(context: Context, first: int, last: int) -> bool:
    """Whether a phrase names a country or nationality, or begins with an article of its own (*d'une force africaine*)."""
    document = context.document
    named = any(name_at(document, token) or adjective_at(document, token) for token in range(first, last))
    return named or document.words[first] in DETERMINERS


def acting_force(scene: Scene, count: Count, governor: Governor) -> Owner | None:
    """The owner that acts in the sentence: the subject of the verb of which the count is the object, and the like."""
    event, relative = governor.event, governor.relative
    if relative is not None and event is relative and scene.words[relative.first - 1] in ("que", "qu'"):
        return _inverted_subject(scene, relative.last)
    agent = _agent(scene, governor)
    if agent is not None:
        return agent
    if event is None and (label := list_label(scene, count)) is not None:
        return label
    if count.noun.loss is not None or (event is not None and event.kind == "noun" and event.type in LOSSES):
        return _loser(scene, governor)
    if governor.verb is not None and governor.edge > scene.low and scene.words[governor.edge - 1] == "avec":
        ally = next(acting_owners(scene, governor.end, governor.verb.first), None)  # avec 90 hommes, le Portugal surveille …
        return ally or nearest_owner(scene, governor.edge)
    if governor.side in ("subject", "apart") and relative is not None and event is relative:
        return nearest_owner(scene, relative.first, governor.end)
    if governor.side in ("subject", "apart") or event is None:
        return _beside(scene, governor.end) or _before_participle(scene, governor)
    return _subject(scene, governor)


def _subject(scene: Scene, governor: Governor) -> Owner | None:
    """The power before the verb or noun of an event that is its own."""
    event = governor.event
    if event is None or (event.lemma in HOST_VERBS and event.type == "present"):
        return None  # Riga accueille 1 200 soldats
    owns = event.type in _OWNING or event.lemma in OWNING_VERBS
    return nearest_owner(scene, event.first) if owns and event.lemma not in NOT_OWNING_VERBS else _beside(scene, governor.end)


def _inverted_subject(scene: Scene, token: int) -> Owner | None:
    """The subject behind the verb of a relative clause: *que compte la 2e brigade polonaise*."""
    first = token + (scene.words[token : token + 1] in (("la",), ("le",), ("l'",), ("les",)))
    named = phrase_owner(scene.context, first, noun_phrase_end(scene.context, first, scene.high))
    return named or next(acting_owners(scene, token, min(scene.high, token + _SUBJECT)), None)


def _agent(scene: Scene, governor: Governor) -> Owner | None:
    """The agent of a passive that disposes of its own people: *les 900 soldats promis par Ottawa*."""
    event = governor.event
    if event is None or event.type not in _DISPOSING or event.last + 1 >= scene.high or scene.words[event.last] != "par":
        return None
    first = event.last + 1 + (scene.words[event.last + 1] in _LES)
    return _named(phrase_owner(scene.context, first, noun_phrase_end(scene.context, first, scene.high)))


def _loser(scene: Scene, governor: Governor) -> Owner | None:
    """Who has the dead and wounded: *… côté israélien*, *dans les rangs du bataillon …*, or the subject that counts its own."""
    part = governor.side == "complement" and governor.event is not None and governor.event.kind == "noun"
    beside = _beside(scene, governor.event.last if part and governor.event is not None else governor.end)
    if beside is None and governor.verb is not None and governor.verb.lemma == "coûter":  # a coûté à l'armée turque 300 morts
        return next((phrase_owner(scene.context, t, governor.edge) for t in _receiver(scene, governor)), None)
    if beside is not None or governor.verb is None or governor.verb.lemma not in LOSING_VERBS:
        return beside
    return nearest_owner(scene, governor.verb.first)


def _receiver(scene: Scene, governor: Governor) -> Iterator[int]:
    """Where the noun begins behind *à, au, aux*, between the verb and the count."""
    words, verb = scene.words, governor.verb
    if verb is not None:
        for token in range(verb.last, governor.edge - 1):
            if words[token] in ("à", "au", "aux"):
                yield token + 1 + (words[token + 1] in ("la", "l'"))


def list_label(scene: Scene, count: Count) -> Owner | None:
    """The label of a line in a list: *Ghana : 870 militaires*."""
    if count.first - 2 < scene.low or scene.words[count.first - 1] != ":" or count.first - scene.low > _LABEL:
        return None
    name = name_at(scene.context.document, scene.low)
    return Owner(name.first, name.last, name.country) if name is not None and name.last == count.first - 1 else None


def actor_before(scene: Scene, count: Count) -> Owner | None:
    """The power right before a figure whose verb is left out: *…, l'Espagne 50*."""
    for token in range(max(scene.low, count.first - _NAME), count.first):
        owner = owner_at(scene.context, token)
        if owner is not None and scene.words[owner.last : count.first] in ((), ("de",), ("d'",)):
            return owner  # l'Espagne 50, Athènes de 90
    return None


def _own_people(scene: Scene, governor: Governor) -> bool:
    """Whether losses are the speaker's own: *a fait état de 400 morts dans ses rangs*, *parmi nos soldats*."""
    behind = scene.words[governor.end : min(scene.high, governor.end + _BESIDE)]
    return any(first in ("dans", "parmi", "chez") and second in _POSSESSIVES for first, second in pairwise(behind))


def _before_participle(scene: Scene, governor: Governor) -> Owner | None:
    """The nationality that a whole list shares, before its participle: *800 hommes et 40 chars belges attendus*."""
    event = governor.event
    if event is None or event.kind != "participle" or event.first <= governor.end:
        return None
    place = adjective_at(scene.context.document, event.first - 1)
    return None if place is None else Owner(place.first, place.last, place.country)


def _beside(scene: Scene, end: int) -> Owner | None:
    """*… côté israélien*, *… dans les rangs turcs*, *… dans les rangs du bataillon letton* behind a count."""
    words, context = scene.words, scene.context
    for token in range(end, min(scene.high - 1, end + _BESIDE)):
        if words[token] == ",":
            return None
        if words[token] == "côté" and words[token + 1] in _SIDES_OF_WAR:
            return None
        if words[token] == "rangs" and words[token + 1] in LINKS and token + 2 < scene.high:
            first = token + 2 + (words[token + 2] in ("la", "l'", "les"))
            return phrase_owner(context, first, noun_phrase_end(context, first, scene.high))
        if words[token] in ("côté", "rangs") and (place := adjective_at(context.document, token + 1)) is not None:
            return Owner(place.first, place.last, place.country)
        if words[token] in ("chez", "parmi") and FORCES.at(words, token + 1 + (words[token + 1] in _LES)) is not None:
            first = token + 1 + (words[token + 1] in _LES)
            owner = phrase_owner(context, first, noun_phrase_end(context, first, scene.high))
            own = PERSONNEL.at(words, first)
            return _named(owner) if own is not None and own[0].category == "soldier" else owner  # parmi les soldats
        if words[token] == "côté" and FORCES.at(words, token + 1) is not None:
            return phrase_owner(context, token + 1, noun_phrase_end(context, token + 1, scene.high))
    return None
