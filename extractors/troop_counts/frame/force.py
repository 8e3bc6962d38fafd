"""Whose troops they are: the noun's own adjective or complement, else the owner that acts, else the one named before."""

from extractors.facts import EventType
from extractors.troop_counts.context import Context
from extractors.troop_counts.figures.brackets import bracket_owner
from extractors.troop_counts.figures.estimates import estimated_owner, pronoun_before
from extractors.troop_counts.lexicon import (
    ADMITTING_VERBS,
    ANNOUNCING_VERBS,
    DEMANDING_VERBS,
    ESTIMATING_VERBS,
    HOST_VERBS,
    LOSING_VERBS,
    NOT_OWNING_VERBS,
    OWNING_VERBS,
    PERSONNEL,
)
from extractors.troop_counts.powers.owners import (
    Owner,
    acting_owners,
    earlier_owner,
    named,
    nationalities,
    nearest_owner,
    owner_at,
    people_at,
    phrase_owner,
    respective_owner,
)
from extractors.troop_counts.sentence.governor import LOSSES, Governor, of_loss
from extractors.troop_counts.sentence.noun_phrases import noun_phrase_end
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.predicates import Predicate
from extractors.troop_counts.sentence.scene import Scene
from extractors.troop_counts.sentence.speakers import Speaker, army_reports, subject_before
from extractors.troop_counts.whose.allies import with_allies
from extractors.troop_counts.whose.bodies import of_state
from extractors.troop_counts.whose.costs import leaving_force, paying_force, pays
from extractors.troop_counts.whose.gaps import actor_before, gapped_actor
from extractors.troop_counts.whose.labels import list_label
from extractors.troop_counts.whose.masters import fronted_force, joined_force, ruled_nation, ruling_force, speaking_owner
from extractors.troop_counts.whose.noun_owners import complement_force, own_force
from extractors.troop_counts.whose.persons import answers, introduced, leads_own
from extractors.troop_counts.whose.pronouns import own_subject
from extractors.troop_counts.whose.resumed import resumed_owner
from extractors.troop_counts.whose.shares import of_supplied_whole
from extractors.troop_counts.whose.sides import (
    among_people,
    beside_force,
    bracketed_force,
    compared_force,
    own_people,
    side_before,
)
from extractors.troop_counts.whose.units import unit_force

_OWNING: frozenset[EventType] = frozenset(
    ("deployed", "massed", "present", "withdrawn", "mobilised", "reinforced", "sent", "planned", "deserted", "other", "missing")
)
"""Events whose object belongs to their subject (*Rome retire 400 soldats*); the killed and captured are others' people."""
_DISPOSING: frozenset[EventType] = frozenset(("deployed", "massed", "withdrawn", "mobilised", "sent", "planned"))
_PLANS: frozenset[EventType] = frozenset(("mobilised", "withdrawn", "sent", "reinforced"))
"""What officials tell of their own troops without naming them."""
_ENLISTED = frozenset(("conscript", "reservist"))
"""Those whom nobody trains but their own state."""
_OWN_WISHES = frozenset(("souhaiter", "vouloir", "espérer", "désirer"))
"""What officials say of their own army: *le ministre danois souhaite que l'armée compte 900 soldats*."""
_OWN_PROMISES = frozenset(("promettre", "décider", "jurer"))
_REGAINING = frozenset(("rapatrier", "récupérer", "retrouver", "perdre"))
"""Verbs whose subject has its own prisoners back."""
_POSSESSIVES = frozenset(("ses", "leurs", "nos", "mes"))
_FOR = frozenset(("pour", "contre"))
_LES = frozenset(("la", "l'", "les"))
_SUBJECT_ARTICLES = frozenset(("le", "la", "les", "l'"))
_ADJECTIVES, _SUBJECT, _NAME = 6, 8, 5


def noun_force(scene: Scene, count: Count, governor: Governor) -> Owner | None:
    """The owner that the noun phrase names: by its adjective, its complement, what stands beside it.

    Args:
        scene: the sentence.
        count: the count.
        governor: how it stands there.
    """
    context = scene.context
    event = governor.event.type if governor.event is not None else None
    own = own_force(context, count)
    if own is not None and own.country is None and (one := _one_of(scene, count, governor, own)) is not None:
        return one
    return (
        own
        or of_state(scene, governor, complement_force(context, count, event))
        or joined_force(context, count)
        or ruling_force(scene, count)
        or paying_force(scene, count, governor.end)
        or respective_owner(scene, count.first)
        or unit_force(scene, count)
        or bracketed_force(scene, governor.end)
        or bracket_owner(scene, count)
        or gapped_actor(scene, count)
    )


def dependent_force(scene: Scene, count: Count, governor: Governor, said: Speaker | None, *, lost: bool) -> Owner | None:
    """The owner of its own that a count has which depends on another, None where it shares that one's.

    Args:
        scene: the sentence.
        count: the count.
        governor: how it stands there.
        said: who speaks of it.
        lost: whether the other was lost (*a perdu 60 soldats … Moscou en reconnaît 25*).
    """
    beside = beside_force(scene, governor.end) if count.noun.loss is not None else among_people(scene, count)
    actor = actor_before(scene, count)
    if said is not None and actor is not None and said.first <= actor.first < said.last:
        actor = None  # …, l'état-major turc de 900
    if lost and count.rule.endswith("pronoun") and said is not None and _admits(said):
        return named(phrase_owner(scene.context, said.first, said.last))
    return beside or compared_force(scene, count) or list_label(scene, count) or actor or own_subject(scene, count, governor)


def sentence_force(scene: Scene, count: Count, governor: Governor, said: Speaker | None) -> Owner | None:
    """The owner that acts, that tells of its own losses, or that is named earlier."""
    if pronoun_before(scene.words, governor.edge) is not None:
        return estimated_owner(scene, governor.edge)
    if of_supplied_whole(scene, count):
        return None
    owner = side_before(scene, count) or acting_force(scene, count, governor)
    if owner is None and count.noun.lemma.startswith("prisonnier"):
        return None  # those who hold or count them are not theirs
    if owner is None and said is not None and _admits(said):
        owner = named(phrase_owner(scene.context, said.first, said.last)) or ruled_nation(scene, said.first, said.last)
    if owner is None and said is not None and _mourned(scene, count, governor, said):
        owner = _state(scene.context, said)
    theirs = count.first > scene.low - 1 and scene.words[count.first - 1] in _POSSESSIVES  # Ses 14 000 défenseurs
    foes = count.noun.category == "fighter" and count.noun.lemma != "supplétif" and not theirs
    if owner is not None or foes:
        return owner
    return _told_force(scene, count, governor, said) or fronted_force(scene, governor) or resumed_owner(scene, count, governor)


def _told_force(scene: Scene, count: Count, governor: Governor, said: Speaker | None) -> Owner | None:
    """The speaker whose people they are (*ses 900 hommes*), else the power named before."""
    words = scene.words
    facing = words[governor.end : governor.end + 3] == ("face", "à", "nous")
    pronouns = () if governor.verb is None or facing else words[max(scene.low, governor.verb.first - 2) : governor.verb.first]
    inside = _POSSESSIVES & {*words[count.number.last : count.noun_first]}
    owned = inside or words[count.first - 1] in _POSSESSIVES
    here = count.noun_first if inside else governor.edge  # Dix-sept de ses soldats
    if said is not None and ("nous" in pronouns or owned or own_people(scene, governor)):
        found = (
            None if said.first < governor.end else nearest_owner(scene, governor.edge)
        )  # visés, faisant 3 morts dans leurs rangs
        if found is None and owned and said.first >= governor.end:
            found = named(earlier_owner(scene, here))  # L'armée … Vingt de ses hommes sont morts, précise le ministère
        found = found or named(phrase_owner(scene.context, said.first, said.last))  # le chef de la milice affirme que ses 900 …
        found = found or introduced(scene, said.first, said.last)
        if found is not None or "nous" in pronouns:
            return found
    if facing:
        return None
    if said is not None and said.verb is not None and said.verb.lemma in _OWN_PROMISES:
        return named(phrase_owner(scene.context, said.first, said.last))  # la Grèce a promis que 900 soldats partiraient
    if owned and leads_own(scene, here):
        return None
    owner = earlier_owner(scene, here, (said.first, said.last) if said is not None else None)
    if owner is not None and said is not None and answers(scene, owner, count.first):
        return None
    if owner is not None and (_takes(scene, governor, owner) or _foe(scene, count, governor, owner) or pays(scene, owner)):
        return None
    event = governor.event.type if governor.event is not None else None
    enlisted = event == "trained" and (count.noun.category in _ENLISTED or count.noun.lemma == "recrue")
    planned = event in _PLANS or enlisted
    if owner is None and said is not None and said.verb is not None and (planned or said.verb.lemma in _OWN_WISHES):
        owner = speaking_owner(scene.context, said.first, said.last)
    return owner


def _takes(scene: Scene, governor: Governor, owner: Owner) -> bool:
    """Whether a power is the subject of the verb that kills or captures: *l'armée turque a capturé 40 soldats*, of others."""
    event = governor.event
    if event is None or event.kind != "finite" or governor.side != "object" or event.type not in LOSSES:
        return False
    subject = None if event.lemma in LOSING_VERBS else subject_before(scene, event)
    return subject is not None and subject.first <= owner.first < subject.last


def _foe(scene: Scene, count: Count, governor: Governor, owner: Owner) -> bool:
    """Whether fighters are named before the losses of soldiers: *les talibans ont attaqué un poste, où 40 soldats ont péri*."""
    named = PERSONNEL.at(scene.words, owner.first)
    fights = named is not None and named[0].category == "fighter" and owner.organisation is None
    return fights and count.noun.category != "fighter" and of_loss(count, governor)


def _admits(said: Speaker) -> bool:
    return said.verb is not None and said.verb.lemma in ADMITTING_VERBS


def _mourned(scene: Scene, count: Count, governor: Governor, said: Speaker) -> bool:
    """Whether a speaker tells of its own dead: *Oslo a annoncé la mort de 13 soldats*, not *avoir tué 13 soldats*."""
    event = governor.event
    if said.verb is None or count.noun.category == "fighter":
        return False
    if count.noun.lemma == "martyr":
        return True  # Islamabad donne vingt martyrs
    tolls = count.noun.loss is not None and said.verb.lemma == "faire"  # l'armée turque n'a fait état que de trois blessés
    if said.verb.lemma not in ANNOUNCING_VERBS and not tolls and not army_reports(scene, said):
        return False
    lost = count.noun.loss or (event is not None and event.type in LOSSES and event.type)
    return bool(lost) and (governor.side != "object" or event is None or event.kind in ("noun", "participle"))


def _state(context: Context, said: Speaker) -> Owner | None:
    """The state or army that speaks; a militia tells of the enemy's soldiers."""
    bodies = (context.organisation_at.get(token) for token in range(said.first, said.last))
    organisation = next((found for found in bodies if found is not None), None)
    if organisation is not None and organisation.fact.category not in ("government", "military"):
        return None
    return named(phrase_owner(context, said.first, said.last))


def _one_of(scene: Scene, count: Count, governor: Governor, mixed: Owner) -> Owner | None:
    """The subject that has some of people of several nations: *11 000 soldats kényans et ougandais ; le Kenya en fournit 900*."""
    subject = own_subject(scene, count, governor)
    if subject is None:
        return None
    peoples = (people_at(scene.context, token) for token in range(mixed.first, mixed.last))
    return subject if any(people is not None and people.country == subject.country for people in peoples) else None


def acting_force(scene: Scene, count: Count, governor: Governor) -> Owner | None:
    """The owner that acts in the sentence: the subject of the verb of which the count is the object, and the like."""
    event, relative = governor.event, governor.relative
    agent = _agent(scene, governor)
    if agent is not None:
        return agent
    if (estimate := _estimate(governor)) is not None:
        return _estimated(scene, estimate, governor) or beside_force(scene, governor.end)
    if relative is not None and event is relative and scene.words[relative.first - 1] in ("que", "qu'"):
        return _inverted_subject(scene, relative.last)
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
        return beside_force(scene, governor.end) or _before_participle(scene, governor)
    return _subject(scene, count, governor)


def _estimate(governor: Governor) -> Predicate | None:
    """The active verb with which another puts a figure to troops: *Londres évalue les forces russes à 900 hommes*."""
    verb = governor.verb
    if verb is None or governor.side != "object" or verb.lemma not in ESTIMATING_VERBS or verb.kind != "finite":
        return None
    return None if verb.form is None or (verb.form.lemma == "être" and verb.head > verb.first) else verb


def _estimated(scene: Scene, verb: Predicate, governor: Governor) -> Owner | None:
    """Whose troops are estimated: the object of the verb, before its figure or behind it."""
    context = scene.context
    for first, last in ((verb.last, governor.edge), (governor.end, min(scene.high, governor.end + _ADJECTIVES))):
        for token in range(first, last):
            if scene.words[token] in (",", ";", "selon"):
                break
            if scene.words[token] in _POSSESSIVES:
                return nearest_owner(scene, verb.first)  # Riga évalue à 900 le nombre de ses soldats
            owner = next(acting_owners(scene, token, min(scene.high, token + _NAME)), None) or nationalities(
                context, token, token + 1
            )
            if owner is not None:
                return owner
    return None


def _subject(scene: Scene, count: Count, governor: Governor) -> Owner | None:
    """The power before the verb or noun of an event that is its own."""
    event = governor.event
    if count.noun.lemma.startswith("prisonnier") and (event is None or event.lemma not in _REGAINING):
        return beside_force(scene, governor.end)
    if event is None or (event.lemma in HOST_VERBS and event.type == "present"):
        return None  # Riga accueille 1 200 soldats
    if (asked := _asked_of(scene, governor)) is not None:
        return asked
    owns = event.type in _OWNING or event.lemma in OWNING_VERBS
    return (
        nearest_owner(scene, event.first) if owns and event.lemma not in NOT_OWNING_VERBS else beside_force(scene, governor.end)
    )


def _asked_of(scene: Scene, governor: Governor) -> Owner | None:
    """The power that is asked to act: *a demandé à l'Otan l'envoi de 4 000 soldats*."""
    verb, event = governor.verb, governor.event
    if verb is None or event is None or event.kind != "noun" or verb.lemma not in DEMANDING_VERBS:
        return None
    for token in range(verb.last, event.first):
        if scene.words[token] in ("à", "au", "aux"):
            return owner_at(scene.context, token + 1 + (scene.words[token + 1] in _SUBJECT_ARTICLES))
    return None


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
    agent = named(phrase_owner(scene.context, first, noun_phrase_end(scene.context, first, scene.high)))
    return None if agent is None else with_allies(scene, agent)


def _loser(scene: Scene, governor: Governor) -> Owner | None:
    """Who has the dead and wounded: *… côté israélien*, *dans les rangs du bataillon …*, or the subject that counts its own."""
    part = governor.side == "complement" and governor.event is not None and governor.event.kind == "noun"
    beside = beside_force(scene, governor.event.last if part and governor.event is not None else governor.end)
    if beside is not None or governor.verb is None or governor.verb.lemma not in LOSING_VERBS:
        return beside or leaving_force(scene, governor) or _in_own_ranks(scene, governor)
    return nearest_owner(scene, governor.verb.first)


def _in_own_ranks(scene: Scene, governor: Governor) -> Owner | None:
    """The power before *ses rangs*, whose own dead they are: *Tsahal a tué 900 miliciens, pour 52 morts dans ses rangs*."""
    behind = scene.words[governor.edge - 1] in _FOR
    return nearest_owner(scene, governor.edge) if behind and own_people(scene, governor) else None


def _before_participle(scene: Scene, governor: Governor) -> Owner | None:
    """The nationality that a whole list shares, before its participle: *800 hommes et 40 chars belges attendus*."""
    event = governor.event
    if event is None or event.kind != "participle" or event.first <= governor.end:
        return None
    place = people_at(scene.context, event.first - 1)
    return None if place is None else Owner(place.first, place.last, place.country)
