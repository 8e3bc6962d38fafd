"""Adverbs that restrict a figure from before: *dont seulement 60 à Kidal*, *à peine 80 sont revenus*."""

from extractors.facts import Number
from extractors.troop_counts.context import Context, Placed
from extractors.troop_counts.lexicon import RESTRICTING, RESTRICTING_LASTS

_LONGEST = 2
_VAGUE_PARTS = frozenset("certains certaines plusieurs beaucoup quelques nombre".split())
_VAGUE_SHARES = (
    ("une", "partie"), ("une", "bonne"), ("une", "grande"), ("la", "plupart"), ("la", "moitié"), ("la", "majorité"),
    ("la", "quasi"), ("l'", "essentiel"), ("le", "gros"), ("bon", "nombre"),
)  # fmt: skip


def opening(words: tuple[str, ...], token: int) -> int:
    """Where the adverb before a figure begins, the figure's own first token where there is none."""
    if token == 0 or words[token - 1] not in RESTRICTING_LASTS:
        return token
    for first in range(max(0, token - _LONGEST), token):
        found = RESTRICTING.at(words, first)
        if found is not None and found[1] == token:
            return first
    return token


def part_at(context: Context, token: int) -> Placed[Number] | None:
    """The figure of the part that *dont* at a token opens, an adverb between left out."""
    words = context.document.words
    if words[token] != "dont" or token + 1 >= len(words):
        return None
    found = RESTRICTING.at(words, token + 1)
    return context.number_at.get(token + 1 if found is None else found[1])


def vague_part(words: tuple[str, ...], token: int) -> bool:
    """Whether *dont* at a token opens a part without a figure: *dont une partie formée au Mexique*, *dont certains d'Oran*."""
    if words[token] != "dont" or token + 2 >= len(words):
        return False
    return words[token + 1] in _VAGUE_PARTS or words[token + 1 : token + 3] in _VAGUE_SHARES


def is_part(words: tuple[str, ...], first: int) -> bool:
    """Whether *dont* stands before a figure, an adverb between left out."""
    if words[first - 1] != "dont":
        first = opening(words, first)
    return first > 0 and words[first - 1] == "dont"
