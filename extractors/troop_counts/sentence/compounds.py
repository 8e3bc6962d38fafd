"""Words that a hyphen makes one half of a noun: *cinq garde-côtes*, *l'avant-garde* hold no verb."""

from extractors.document import Document
from extractors.troop_counts.lexicon import EVENT_NOUNS

_INVERTED = frozenset("t il elle on ils elles je tu nous vous ce là".split())
"""What a hyphen joins to a verb: *a-t-il*, *restent-ils*."""


def half_of_compound(document: Document, token: int, limit: int) -> bool:
    """Whether a hyphen makes a word one half of a noun that is no predicate."""
    words = document.words
    if words[token - 1] == "-" and second_half(document, token):
        return True
    return token + 2 < limit and words[token + 1] == "-" and words[token] not in EVENT_NOUNS and _first_half(document, token)


def second_half(document: Document, token: int) -> bool:
    """Whether a hyphen binds a word to the one before: *l'avant-garde*, *un contre-ordre* hold no verb."""
    return token > 1 and document.words[token - 1] == "-" and document.glued(token) and document.glued(token - 1)


def _first_half(document: Document, token: int) -> bool:
    """Whether a hyphen binds a word to a noun behind it: *cinq garde-côtes*; *a-t-il*, *restent-ils* are verbs."""
    glued = document.glued(token + 1) and document.glued(token + 2)
    return glued and document.words[token + 2] not in _INVERTED


__all__ = ["half_of_compound", "second_half"]
