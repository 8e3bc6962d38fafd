"""Names of the gazetteer that go on: a branch, a channel, a section with its place or business (*Orange Mali*, *RMC Story*)."""

from extractors.lexicon import load
from extractors.lexicon.countries import name_at
from extractors.organisations.gazetteer_match import Hit
from extractors.organisations.names import name_end
from extractors.organisations.profile import Candidate, Profile, slug
from extractors.organisations.scene import Scene
from extractors.organisations.words import FIRST_NAMES

_RULE = "organisations.longer_name"
_TABLE: dict[str, dict[str, str]] = load("extractors.organisations", "affixes.toml")
_BUSINESS = frozenset(_TABLE["branches"]["business"].split())
_CHANNELS = frozenset(_TABLE["branches"]["channels"].split())
_SPORTS = frozenset(_TABLE["branches"]["sports"].split())
_REGIONS = frozenset(_TABLE["branches"]["regions"].split())
_ABROAD = frozenset(("company", "media", "ngo"))
"""Whose branches bear the name of their country (*Greenpeace France*)."""
_LOCAL = frozenset(("company", "ngo", "union", "health", "government", "media"))
"""Whose branches bear the name of their region (*ARS Occitanie*)."""
_MOST = 4  # tokens
_BRANCHES = {"company": _BUSINESS, "media": _CHANNELS, "sport": _SPORTS}


def longer_name(scene: Scene, hit: Hit) -> Candidate | None:
    """The branch, channel or section whose name a known one opens; None where the name does not go on so."""
    document = scene.document
    after = hit.last
    if after >= len(document.words) or not (document.capital(after) or document.words[after] == "pour"):  # mostly
        return None
    profile = hit.forms[0].profile
    if document.sentence(hit.first)[1] <= after or hit.forms[0].mention not in ("name", "acronym"):
        return None
    if document.words[after] == "pour":
        return _cause(scene, hit) if profile.category == "party" and hit.last - hit.first == 1 else None
    if after in scene.persons or scene.shouted(hit.first):
        return None
    if hit.weak and document.words[hit.first] in FIRST_NAMES:
        return None
    country = profile.country
    last = _abroad(scene, after) if profile.category in _ABROAD else 0
    if not last and profile.category in _LOCAL and scene.hyphenated(after) in _REGIONS:
        last = name_end(scene, after)
    if last:
        country = scene.country(after) or country
    elif words := _BRANCHES.get(profile.category):
        end = name_end(scene, after)
        last = end if end - after <= _MOST and not words.isdisjoint(document.words[after:end]) else 0
    return _candidate(scene, hit, last, country) if last else None


def _abroad(scene: Scene, place: int) -> int:
    """The end of the country or continent at a token; 0 where none stands there alone (*Canal+ Afrique*)."""
    document = scene.document
    spelled = len(document.words[place]) > len("eau") or document.all_capitals(place)  # *Veolia Eau* is not in the EAU
    country = name_at(document, place) if spelled else None
    end = country.last if country else place + 1 if document.words[place] in ("afrique", "europe", "asie", "maghreb") else 0
    return end if end and name_end(scene, place) <= end else 0


def _cause(scene: Scene, hit: Hit) -> Candidate | None:
    """A coalition with what it is for: *Ensemble pour le Bénin*."""
    words = scene.document.words
    place = hit.last + 1
    place += place < len(words) and words[place] in ("le", "la", "l'", "les")
    if place >= len(words) or not scene.document.capital(place) or scene.person(place):
        return None
    return _candidate(scene, hit, name_end(scene, place), scene.country(place))


def _candidate(scene: Scene, hit: Hit, last: int, country: str | None) -> Candidate:
    words = scene.document.words
    category = hit.forms[0].profile.category
    profile = Profile(slug([*words[hit.first : last]]), None, None, category, country, hit.forms[0].profile.heads)
    return Candidate(hit.first, last, "name", _RULE, (profile,))
