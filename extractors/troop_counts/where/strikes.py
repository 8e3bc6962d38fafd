"""Attacks, explosions and accidents that make losses: their date and place are those of the losses."""

from extractors.troop_counts.lexicon import PLACE_NOUNS, STRIKES
from extractors.troop_counts.sentence.scene import WALLS, Scene
from extractors.troop_counts.where.places import Span, fight_at, place_at, place_phrase, with_second

_REACH = 24
_FAR = 8
_BORDERS = WALLS | frozenset((",", "qui", "que", "qu'", "dont", "où", ":"))


def _strike_before(scene: Scene, token: int, reach: int) -> int | None:
    """The noun of a strike before a token in the same noun phrase."""
    for place in range(token - 1, max(scene.low, token - reach) - 1, -1):
        if scene.words[place] in _BORDERS:
            return None
        if scene.words[place] in STRIKES:
            return place
    return None


def _target(scene: Scene, token: int) -> Span | None:
    """The place that is attacked: *contre la base de Kidal*, *visant un poste de Djibo*."""
    if scene.words[token] not in ("contre", "visant"):
        return None
    first = token + 1 + (scene.words[token + 1] in ("la", "le", "l'", "un", "une"))
    return place_phrase(scene, first) if PLACE_NOUNS.at(scene.words, first) is not None else None


def struck(scene: Scene, participle: int) -> bool:
    """Whether a participle tells of a strike: *l'attaque menée lundi a coûté la vie à six soldats*."""
    return _strike_before(scene, participle, _FAR) is not None


def strike_place(scene: Scene, verb: int) -> Span | None:
    """The place of the strike that is the subject of a verb: *l'attentat perpétré lundi à Damas a tué 14 militaires*."""
    noun = _strike_before(scene, verb, _REACH)
    if noun is None:
        return None
    for token in range(noun, verb):
        span = place_at(scene, token) or fight_at(scene, token) or _target(scene, token)
        if span is not None and span[1] <= verb:
            return with_second(scene, span)
    return None
