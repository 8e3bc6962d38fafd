"""Fixed phrases that tell of an event, also with an adverb inside, and what is only under way."""

from collections.abc import Sequence

from extractors.facts import EventType
from extractors.troop_counts.lexicon import EVENT_PHRASES
from extractors.troop_counts.sentence.noun_phrases import LINKS

_INSIDE = frozenset(
    "pas plus point jamais encore toujours déjà aussi également désormais ensuite finalement enfin ainsi alors aujourd'hui hier "
    "même donc".split()
)
"""Adverbs between the verb of a fixed phrase and the rest."""
PHRASE_FIRSTS = EVENT_PHRASES.firsts
"""The words with which a fixed phrase can begin."""
_UNDER_WAY = frozenset(("cours", "voie", "phase", "instance"))
_LONGEST = 6


def event_phrase(words: Sequence[str], token: int) -> tuple[tuple[str, EventType], int] | None:
    """The fixed phrase that starts at a token, and the token behind it: *prennent part*, *manquent encore à l'appel*."""
    if words[token] not in PHRASE_FIRSTS:  # mostly
        return None
    found = EVENT_PHRASES.at(words, token)
    if found is not None or token + 2 >= len(words):
        return found
    adverb = words[token + 1]
    if adverb not in _INSIDE and not adverb.endswith("ment"):
        return None
    inside = EVENT_PHRASES.at((words[token], *words[token + 2 : token + 2 + _LONGEST]), 0)
    if inside is None or inside[0][0] == "phrase":
        return None
    return inside[0], token + inside[1] + 1


def under_way(words: Sequence[str], noun: int) -> bool:
    """Whether a noun of an event tells what is being done to people: *sont en cours d'évacuation*, *en voie de retrait*."""
    return noun > 2 and words[noun - 1] in LINKS and words[noun - 2] in _UNDER_WAY and words[noun - 3] == "en"


__all__ = ["PHRASE_FIRSTS", "event_phrase", "under_way"]
