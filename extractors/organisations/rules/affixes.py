"""Names that their first or last word betrays: legal forms, clubs, firms."""

from collections.abc import Iterator

from extractors.facts import OrganisationCategory
from extractors.lexicon import load
from extractors.lexicon.countries import name_at
from extractors.organisations.identify import HOME
from extractors.organisations.names import FRENCH_JOINTS, JOINTS, name_end, name_start
from extractors.organisations.profile import Candidate
from extractors.organisations.rules.rule import Rule
from extractors.organisations.rules.types import name_candidate
from extractors.organisations.scene import Scene
from extractors.organisations.words import TRIGGERS, adjective

_TABLE: dict[str, dict[str, str]] = load("extractors.organisations", "affixes.toml")
_LEGAL = frozenset(_TABLE["legal"]["after"].split())
_STRONG_LEGAL = frozenset(_TABLE["legal"]["strong"].split())
_CLUB_BEFORE = frozenset(_TABLE["clubs"]["before"].split())
_CLUB_LETTERS = frozenset(_TABLE["clubs"]["letters"].split())
_CLUB_AFTER = frozenset(_TABLE["clubs"]["after"].split())
_LAST_WORDS: dict[str, OrganisationCategory] = {
    **dict.fromkeys(_TABLE["business"]["company"].split(), "company"),
    **dict.fromkeys(_TABLE["business"]["other"].split(), "other"),
    **dict.fromkeys(_TABLE["business"]["communes"].split(), "government"),
}
_EITHER = frozenset(_TABLE["business"]["either"].split())
_LAST_WORDS |= dict.fromkeys(_EITHER, "other")
_KIN = frozenset((joint, kin) for joint in ("et", "&") for kin in ("fils", "filles", "frères", "cie", "associés"))
_ENGLISH_HEADS = frozenset(_TABLE["english"]["heads"].split())


def legal_form(scene: Scene, token: int) -> Iterator[Candidate]:
    """A firm with its legal form: *Hilda Pharma GmbH*, *Garibaldi SA*."""
    document = scene.document
    if scene.shouted(token) and document.words[token] not in _STRONG_LEGAL:
        return
    kin = 2 * (document.words[max(0, token - 2) : token] in _KIN)  # *Durand et fils SARL*
    first = name_start(scene, token - kin, JOINTS)
    first = token if first == token - kin else first
    first += first in scene.opens and document.words[first] in ("le", "la", "les")
    if first == token or (first in scene.persons and document.words[token] not in _STRONG_LEGAL):
        return
    yield from name_candidate(scene, first, token + 1, "company", "organisations.legal_form")


def club_before(scene: Scene, token: int) -> Iterator[Candidate]:
    """A club by its first word: *FC Sochaux*, *Olympique de Marseille*, *Stade rennais* left to the gazetteer."""
    document = scene.document
    words = document.words
    letters = words[token] in _CLUB_LETTERS
    if (letters and not document.all_capitals(token)) or scene.shouted(token):
        return
    if words[token] == "stade" and _is_ground(scene, token):
        return
    place = token + 1
    while place + 1 < len(words) and words[place] in ("de", "du", "d'", "club"):
        place += 1
    if place >= len(words) or not document.capital(place) or (words[token] == "union" and not letters):
        return
    if not letters and not (scene.place(place) or words[token + 1] == "club"):
        return
    if not letters and words[token + 1] != "club" and name_at(document, place):  # *athlètes olympiques*, *Olympique de Russie*
        return
    last = name_end(scene, place, JOINTS)
    if last > place and not (letters and place > token + 1):
        yield from name_candidate(scene, token, last, "sport", "organisations.club")


def _is_ground(scene: Scene, token: int) -> bool:
    """Whether a *Stade* is the ground, not the club (*au Stade de Gerland*, *le Stade de France*)."""
    words = scene.document.words
    return words[token - 1 : token] == ("au",) or name_at(scene.document, token + 2) is not None


def club_after(scene: Scene, token: int) -> Iterator[Candidate]:
    """A club by its last word: *Thionville FC*, *Manchester United*."""
    document = scene.document
    if scene.shouted(token):
        return
    first = name_start(scene, token, JOINTS)
    if token - 2 <= first < token and not document.all_capitals(token - 1):
        yield from name_candidate(scene, first, token + 1, "sport", "organisations.club")


def business(scene: Scene, token: int) -> Iterator[Candidate]:
    """A firm or body by the last word of its name: *Metro Pictures*, *Open Group*, *Bidulon Savings Bank*."""
    document = scene.document
    if scene.shouted(token):
        return
    first = name_start(scene, token, JOINTS)
    while first < token and (document.words[first] == "the" or (first in scene.opens and document.words[first] in TRIGGERS)):
        first += 1
    if first >= token or first in scene.persons or name_end(scene, token, FRENCH_JOINTS) > token + 1:
        return
    category = _LAST_WORDS[document.words[token]]
    if category == "government":
        yield from _commune_group(scene, first, token)
        return
    if document.words[token] in _EITHER and (first > token - 2 or first in scene.opens):
        return
    yield from name_candidate(scene, first, token + 1, category, "organisations.business_name")


def _commune_group(scene: Scene, first: int, token: int) -> Iterator[Candidate]:
    """A town with its neighbours: *Vierzon Agglo*, *Grand Issoudun Métropole* (neither *France* nor *Grande Métropole*)."""
    if name_at(scene.document, first) is None and not (first == token - 1 and adjective(scene.document.words[first])):
        country = scene.country(first) or HOME
        yield from name_candidate(scene, first, token + 1, "government", "organisations.business_name", country)


def english_body(scene: Scene, token: int) -> Iterator[Candidate]:
    """A body with an English name: *University of California*, *Centers for …* left aside."""
    document = scene.document
    words = document.words
    if token + 2 >= len(words) or words[token + 1] not in ("of", "for"):
        return
    last = name_end(scene, token, JOINTS)
    first = name_start(scene, token, JOINTS)
    if last > token + 2:
        yield from name_candidate(scene, first, last, "other", "organisations.english_body")


RULES = (
    Rule(("organisations.legal_form",), frozenset(), legal_form, capitals=_LEGAL),
    Rule(("organisations.club",), frozenset(), club_before, capitals=_CLUB_BEFORE),
    Rule(("organisations.club",), frozenset(), club_after, capitals=_CLUB_AFTER),
    Rule(("organisations.business_name",), frozenset(), business, capitals=frozenset(_LAST_WORDS)),
    Rule(("organisations.english_body",), frozenset(), english_body, capitals=_ENGLISH_HEADS),
)
