"""Local and inner bodies whose name a known one opens or ends: *Samu 38*, *CNRS-Insu*, *Drac de Bretagne*, *union locale CGT*."""

from extractors.lexicon import load
from extractors.organisations.gazetteer_match import Hit, known_at
from extractors.organisations.names import name_end
from extractors.organisations.scene import Scene
from extractors.organisations.words import STOP_WORDS

_TABLE: dict[str, dict[str, str]] = load("extractors.organisations", "affixes.toml")
LOCAL = frozenset(_TABLE["branches"]["local"].split())
"""Sigles of bodies of which each region or department has its own (*SDIS 38*, *CPAM de l'Oise*)."""
_DIVIDED = frozenset(("research", "union", "health", "government", "education"))
"""What has institutes, federations and branches that a hyphen joins to its sigle (*CNRS-Insu*), as no firm and no club has."""
_OF = frozenset(("de", "d'", "du", "des"))
_LEVELS = frozenset("locale départementale régionale interprofessionnelle".split())
_DEPARTMENTS = frozenset((*(f"{number:02}" for number in range(1, 96) if number != 20), "971", "972", "973", "974", "976"))
"""The numbers of the French departments but those of Corsica."""
_CORSICAN = ("a", "b")


def section_end(scene: Scene, hit: Hit) -> int:
    """The end of the name that a known sigle opens, by a hyphen, a number or its place; 0 where it does not go on so."""
    document = scene.document
    words = document.words
    after = hit.last
    if words[after] == "-":
        return _joined(scene, hit)
    if words[hit.first] not in LOCAL or after - hit.first > 1:
        return 0
    if words[after].isdigit():
        return _numbered(scene, after)
    return _placed(scene, after) if words[after] in _OF else 0


def _joined(scene: Scene, hit: Hit) -> int:
    """The end of the name of an institute or a branch (*CEA-Leti*, *Insee-Bretagne*); two bodies side by side are none."""
    document = scene.document
    after = hit.last + 1
    if after >= len(document.words) or not (document.glued(hit.last) and document.glued(after) and document.capital(after)):
        return 0
    profile = hit.forms[0].profile
    if (
        hit.last - hit.first > 1
        or profile.category not in _DIVIDED
        or profile.country is None
        or hit.forms[0].mention != "acronym"
    ):
        return 0
    other = known_at(scene, after)
    if (other is not None and not other.weak) or document.words[after] in STOP_WORDS:
        return 0
    return name_end(scene, after)


def _numbered(scene: Scene, place: int) -> int:
    """The end of the number of a French department (*Samu 02*, *SDIS 2A*)."""
    document = scene.document
    words = document.words
    number = words[place]
    last = place + 1
    further = last < len(words) and document.glued(last)
    if number == "2" and further and words[last] in _CORSICAN:
        return last + 1
    if further and words[last] not in (".", ",", ")", ";", ":"):
        return 0
    if last + 1 < len(words) and words[last] in (",", ".") and words[last + 1].isdigit() and document.glued(last + 1):
        return 0
    return last if number in _DEPARTMENTS else 0


def _placed(scene: Scene, place: int) -> int:
    """The end of the place that a local body has behind *de* (*Dreets des Hauts-de-France*)."""
    words = scene.document.words
    place += 1
    if place + 1 < len(words) and words[place] in ("la", "l'") and words[place - 1] == "de":
        place += 1
    if place >= scene.document.sentence(place - 1)[1] or scene.person(place) or not scene.document.capital(place):
        return 0
    return name_end(scene, place)


def union_start(scene: Scene, first: int) -> int:
    """Where the name of a local union starts that ends with a known one's sigle (*union locale CGT*); its own place elsewhere."""
    words = scene.document.words
    place = first - 1
    while place > 0 and words[place] in _LEVELS:
        place -= 1
    return place if 0 <= place < first - 1 and words[place] == "union" else first
