"""Owners that a noun phrase names from afar: a regime without its country, a complement that two joined nouns share."""

from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import AUTHORITIES
from extractors.troop_counts.powers.owners import Owner, acting_owners, earlier_owner, owner_at
from extractors.troop_counts.sentence.governor import Governor
from extractors.troop_counts.sentence.noun_phrases import DETERMINERS, LINKS
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.scene import Scene
from extractors.troop_counts.sentence.scene import scene as scene_of

_REGIMES = frozenset(("junte", "régime", "gouvernement", "pouvoir"))
_FRONTED = frozenset(("avec", "fort", "forte", "forts", "fortes"))
_SUBJECTS = frozenset(("il", "elle", "celui", "celle"))
_NEAR, _SENTENCE = 6, 60
_JOINTS = frozenset(("et", "ou"))


def ruling_force(scene: Scene, count: Count) -> Owner | None:
    """The regime in the complement of a count, of the nation named before: *La Birmanie … 170 soldats de la junte*."""
    if count.complement is None:
        return None
    first, last = count.complement
    first += first < last and scene.words[first] in DETERMINERS
    nation = ruled_nation(scene, first, last) if scene.words[first:last] in {(word,) for word in _REGIMES} else None
    return None if nation is None else Owner(first, last, nation.country)


def joined_force(context: Context, count: Count) -> Owner | None:
    """The force that completes a count and the one joined to it: *90 militaires et 40 civils de la Bundeswehr*."""
    words, joint = context.document.words, count.noun_last
    number = context.number_at.get(joint + 1)
    if count.complement is not None or number is None or words[joint] not in _JOINTS:
        return None
    link = number.last + 1
    if words[link : link + 1] == () or words[link] not in LINKS or link + 2 >= len(words):
        return None
    first = link + 1 + (words[link + 1] in DETERMINERS)
    return owner_at(context, first) if first in context.organisation_at else None


def fronted_force(scene: Scene, governor: Governor) -> Owner | None:
    """The power of the sentence before that a pronoun takes up behind a fronted size: *Avec 900 hommes, elle reste …*."""
    words = scene.words
    if words[scene.low] not in _FRONTED or governor.edge - scene.low > 2:
        return None
    near = range(governor.end, min(scene.high - 1, governor.end + _NEAR))
    comma = next((token for token in near if words[token] == ","), scene.low)
    if comma == scene.low or words[comma + 1] not in _SUBJECTS:
        return None
    return earlier_owner(scene, min(scene.high - 1, comma + 4))


def ruled_nation(scene: Scene, first: int, last: int) -> Owner | None:
    """The nation of an authority that does not name it, where the two sentences before name only one: *La junte reconnaît …*."""
    document, low = scene.context.document, scene.low
    if not any(word in AUTHORITIES for word in document.words[first:last]):
        return None
    for _ in range(2):
        if low == 0:
            return None
        low, high = document.sentence(low - 1)
        owners = tuple(acting_owners(scene_of(scene.context, low, high), low, min(high, low + _SENTENCE)))
        known = [owner for owner in owners if owner.country is not None]
        if known:
            return known[0] if all(owner.country == known[0].country for owner in known) else None
    return None


def speaking_owner(context: Context, first: int, last: int) -> Owner | None:
    """The power of an official who tells its own plans: *…, a averti le ministre danois de la Défense*."""
    if not any(word in AUTHORITIES for word in context.document.words[first:last]):
        return None
    return next((owner for token in range(first, last) if (owner := owner_at(context, token)) is not None), None)
