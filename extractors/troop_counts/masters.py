"""Owners that a noun phrase names from afar: a regime without its country, a complement that two joined nouns share."""

from extractors.troop_counts.context import Context
from extractors.troop_counts.governor import Governor
from extractors.troop_counts.noun_phrases import DETERMINERS, LINKS
from extractors.troop_counts.owners import Owner, earlier_owner, owner_at, ruled_nation
from extractors.troop_counts.personnel import Count
from extractors.troop_counts.scene import Scene

_REGIMES = frozenset(("junte", "régime", "gouvernement", "pouvoir"))
_FRONTED = frozenset(("avec", "fort", "forte", "forts", "fortes"))
_SUBJECTS = frozenset(("il", "elle", "celui", "celle"))
_NEAR = 6
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
