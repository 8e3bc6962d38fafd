"""The place before the clause of a count: *La ville de Kidal, où 200 soldats …*, *C'est à Goma que 400 soldats …*."""

from collections.abc import Iterator

from extractors.troop_counts.sentence.noun_phrases import LINKS
from extractors.troop_counts.sentence.scene import OPENERS, Scene
from extractors.troop_counts.where.places import Span, place_at, place_phrase

_NEIGHBOURS = frozenset(
    "frontalier frontalière frontaliers frontalières limitrophe limitrophes voisin voisine voisins voisines proche".split()
)
_IT_IS = (("c'", "est"), ("c'", "était"), ("ce", "fut"), ("ce", "sera"))
_REACH, _PLACE = 28, 10


def place_before_relative(scene: Scene, edge: int) -> Span | None:
    """The place that *où*, or *que* behind *c'est*, takes up before the noun phrase of a count."""
    words = scene.words
    for token in range(edge - 1, max(scene.low, edge - _REACH) - 1, -1):
        word = words[token]
        if scene.wall(token) or (word in OPENERS and word not in ("où", "que", "qu'")):
            return None
        if word == "où":
            return _antecedent(scene, token - (words[token - 1] == ","))
        if word in ("que", "qu'"):
            return _cleft(scene, token)
    return None


def _cleft(scene: Scene, that: int) -> Span | None:
    """The place between *c'est* and *que*."""
    near = (found for found in _ending_at(scene, that) if scene.words[found[0] - 2 : found[0]] in _IT_IS)
    return next(near, None)


def _antecedent(scene: Scene, end: int) -> Span | None:
    """The place that ends at a token: with its preposition, else as a noun phrase; one that it explains before it."""
    span = next(_ending_at(scene, end), None) or _noun_phrase(scene, end)
    if span is None:
        return None
    neighbour = scene.words[span[0] - 1] in _NEIGHBOURS
    comma = span[0] - 1 - neighbour
    explained = next(_ending_at(scene, comma), None) if comma > scene.low and scene.words[comma] == "," else None
    return explained or (None if neighbour else span)  # dans l'Arauca, frontalier du Venezuela, où; à Gao, ville du nord où


def _ending_at(scene: Scene, end: int) -> Iterator[Span]:
    """The phrases of place that end at a token, the longest first; *de* leads to one where nothing else does."""
    for leaving in (False, True):
        for first in range(max(scene.low, end - _PLACE), end - 1):
            span = place_at(scene, first, leaving=leaving)
            phrase = _noun_phrase(scene, end) if leaving and span is not None and span[1] == end else None
            if span is not None and span[1] == end and phrase is None:
                yield span


def _noun_phrase(scene: Scene, end: int) -> Span | None:
    """The longest noun phrase of place that ends at a token: *la ville de Kidal*."""
    for first in range(max(scene.low, end - _PLACE), end - 1):
        span = None if scene.words[first] in LINKS else place_phrase(scene, first)
        if span is not None and span[1] == end:
            return span
    return None
