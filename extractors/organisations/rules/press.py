"""Titles of newspapers that a noun of the press opens: *La Gazette de Montpellier*, *L'Écho des Savanes*."""

from collections.abc import Iterator

from extractors.lexicon import load
from extractors.organisations.gazetteer_index import GAZETTEER
from extractors.organisations.gazetteer_match import known_at
from extractors.organisations.identify import named
from extractors.organisations.names import JOINTS, name_end
from extractors.organisations.profile import Candidate
from extractors.organisations.rules.rule import Rule
from extractors.organisations.scene import Scene

_RULE = "organisations.press_title"
_NOUNS = frozenset(load("extractors.organisations", "types.toml")["press"]["titles"].split())
_OF = frozenset(("de", "du", "des", "d'"))
_LED = frozenset(("le", "la", "l'", "les", "du", "au"))


def press_title(scene: Scene, token: int) -> Iterator[Candidate]:
    """A title whose noun, with its article, a place or another name follows; not what a person or a body has or writes."""
    document = scene.document
    words = document.words
    if token == 0 or words[token - 1] not in _LED or token + 2 >= len(words) or words[token + 1] not in _OF:
        return
    place = token + 2 + (words[token + 1] == "de" and words[token + 2] in ("la", "l'"))
    if place >= document.sentence(token)[1] or not document.capital(place) or scene.shouted(token) or scene.person(place):
        return
    if words[place] in GAZETTEER.openings and not scene.place(place) and known_at(scene, place) is not None:
        return  # *le Courrier de l'Unesco* is listed, *le Journal de l'ONU* any
    last = name_end(scene, place, JOINTS)
    if last == place:
        return
    article = words[token - 1] in ("le", "la", "l'", "les") and document.capital(token - 1)
    profiles = named(words[token:last], document.slice(token, last), "media", country=scene.country(place), heads=("journal",))
    yield Candidate(token - article, last, "name", _RULE, profiles)


RULES = (Rule((_RULE,), frozenset(), press_title, capitals=_NOUNS),)
