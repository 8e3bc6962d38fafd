"""Missions and forces of bodies of many countries, with the country to which they were sent."""

from collections.abc import Iterator

from extractors.lexicon.countries import name_at
from extractors.organisations.acts import SPEAKING
from extractors.organisations.gazetteer_index import GAZETTEER
from extractors.organisations.gazetteer_match import known_at
from extractors.organisations.identify import named
from extractors.organisations.names import FRENCH_JOINTS, name_end
from extractors.organisations.profile import Candidate
from extractors.organisations.rules.rule import Rule
from extractors.organisations.scene import Scene
from extractors.organisations.words import adjective

MISSIONS = frozenset(("mission", "force", "opération"))
"""Nouns of what such a body sends."""
_RULE = "organisations.mission"
_INSIDE = frozenset(("en", "au", "aux"))
"""Prepositions that only a country or region follows (*au Libéria*, however that is spelled)."""
_LED = frozenset(("la", "l'", "cette", "une"))
_IN = _INSIDE | {"à", "pour", "dans"}
_MOST_BEFORE = 8  # tokens between the noun and the body that sends


def mission(scene: Scene, token: int) -> Iterator[Candidate]:
    """A mission with its sender and its country: *Mission de l'Union africaine au Mali*, *Force de l'ONU au Kosovo*."""
    last = mission_end(scene, token)
    if last and _called_so(scene, token, last):
        words = scene.document.words[token:last]
        profiles = named(words, scene.document.slice(token, last), "international", heads=(words[0],))
        yield Candidate(token, last, "name", _RULE, profiles)


def _called_so(scene: Scene, token: int, last: int) -> bool:
    """Whether a mission is a body, not what happens (*Opération de l'OTAN en Libye : Paris salue un succès*).

    An article stands before it, or a verb of bodies behind it.
    """
    words = scene.document.words
    return (token > 0 and words[token - 1] in _LED) or SPEAKING.at(words, last)


def mission_before(scene: Scene, end: int, far: int) -> int | None:
    """Where the mission starts that ends before a token, at most so many tokens away."""
    words = scene.document.words
    floor = max(scene.document.sentence(end)[0], end - far)
    for token in range(end - 1, floor - 1, -1):
        if words[token] in MISSIONS and scene.document.capital(token) and mission_end(scene, token) == end:
            return token
    return None


def mission_end(scene: Scene, token: int) -> int:
    """The end of the mission whose noun, with a capital, stands at a token; 0 where it is none."""
    document = scene.document
    words = document.words
    end = min(document.sentence(token)[1], len(words))
    place = token + 1
    while place < min(end, token + _MOST_BEFORE):
        if words[place] in ("de", "du", "des", "d'"):
            body = place + 1 + (words[place + 1 : place + 2] in (("l'",), ("la",)))
            if body >= end:
                return 0
            sender = known_at(scene, body) if words[body] in GAZETTEER.openings and document.capital(body) else None
            if sender is not None and sender.forms[0].profile.category == "international":
                return placed(scene, sender.last, end)
            if document.capital(body) or not words[body].isalpha():
                return 0
            place = body + 1  # *Mission d'observation des Nations unies …*
        elif adjective(words[place]):
            place += 1
        else:
            return 0
    return 0


def placed(scene: Scene, place: int, end: int) -> int:
    """The end of the country behind a preposition at a token (*en République centrafricaine*); 0 where none stands there."""
    words = scene.document.words
    if place + 1 >= end or words[place] not in _IN:
        return 0
    sure = words[place] in _INSIDE
    place += 1 + (words[place + 1] in ("la", "l'", "le"))
    if place >= end or not scene.document.capital(place) or (not sure and scene.country(place) is None):
        return 0
    country = name_at(scene.document, place)
    return country.last if country else name_end(scene, place, FRENCH_JOINTS)


RULES = (Rule((_RULE,), frozenset(), mission, capitals=MISSIONS),)
