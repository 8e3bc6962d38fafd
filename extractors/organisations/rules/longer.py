"""Names of the gazetteer that go on: a branch, a channel, a section with its place or business (*Orange Mali*, *RMC Story*)."""

from dataclasses import replace

from extractors.lexicon import load
from extractors.lexicon.countries import adjective_at, name_at
from extractors.organisations.gazetteer_match import Hit
from extractors.organisations.geography import HOME
from extractors.organisations.names import name_end
from extractors.organisations.profile import Candidate, Profile, slug
from extractors.organisations.scene import Scene
from extractors.organisations.sections import LOCAL, section_end, union_start
from extractors.organisations.words import FIRST_NAMES

_RULE = "organisations.longer_name"
_TABLE: dict[str, dict[str, str]] = load("extractors.organisations", "affixes.toml")
_BUSINESS = frozenset(_TABLE["branches"]["business"].split())
_CHANNELS = frozenset(_TABLE["branches"]["channels"].split())
_SPORTS = frozenset(_TABLE["branches"]["sports"].split())
REGIONS = frozenset(_TABLE["branches"]["regions"].split())
"""Regions that stand behind a name."""
_ABROAD = frozenset(("company", "media", "ngo"))
"""Whose branches bear the name of their country (*Greenpeace France*)."""
_WORLDWIDE = frozenset(("ngo", "religious"))
_LOCAL = frozenset(("company", "ngo", "union", "health", "government", "media"))
"""Whose branches bear the name of their region (*ARS Occitanie*)."""
_SECTORS = frozenset(_TABLE["branches"]["trades"].split())
_QUALIFYING = frozenset(_TABLE["branches"]["trades_qualified"].split())
_OF = frozenset(("de", "d'", "du", "des"))
_MOST = 4  # tokens
_MOST_TRADES = 6  # tokens
_BRANCHES = {"company": _BUSINESS, "media": _CHANNELS, "sport": _SPORTS}


def longer_name(scene: Scene, hit: Hit) -> Candidate | None:
    """The branch, channel or section whose name a known one opens; None where the name does not go on so."""
    document = scene.document
    after = hit.last
    if after >= len(document.words):
        return None
    profile = hit.forms[0].profile
    if not (document.capital(after) or document.words[after] == "pour"):  # mostly
        divided = document.words[after] == "-" or document.words[hit.first] in LOCAL
        if divided and (last := section_end(scene, hit)):
            return _section(scene, hit, last)
        if profile.category == "union":
            return _local_union(scene, hit) or _federation(scene, hit)
        return _branch(scene, hit) if profile.country is None and profile.category in _WORLDWIDE else None
    return _capitalised(scene, hit)


def _capitalised(scene: Scene, hit: Hit) -> Candidate | None:
    """The branch, channel or section that a word with a capital, or *pour*, makes of a name."""
    document = scene.document
    after = hit.last
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
    if not last and profile.category in _LOCAL and scene.hyphenated(after) in REGIONS:
        last = name_end(scene, after)
    if last:
        country = scene.country(after) or country
    elif words := _BRANCHES.get(profile.category):
        end = name_end(scene, after)
        last = end if end - after <= _MOST and not words.isdisjoint(document.words[after:end]) else 0
    return _candidate(scene, hit, last, country) if last else None


def _branch(scene: Scene, hit: Hit) -> Candidate | None:
    """The branch of a worldwide body that a nationality behind its name tells (*le Croissant-Rouge libyen*)."""
    nationality = adjective_at(scene.document, hit.last) if hit.forms[0].mention == "name" else None
    if nationality is None or nationality.country is None:
        return None
    return _candidate(scene, hit, nationality.last, nationality.country)


def _section(scene: Scene, hit: Hit, last: int) -> Candidate:
    """An institute, a branch or a local body; of several that bear a sigle the French one has departments (*la CAF du Nord*)."""
    if hit.forms[0].profile.country != HOME:
        own = tuple(form for form in hit.forms + hit.others if form.profile.country == HOME)
        hit = replace(hit, forms=own or hit.forms)
    return _candidate(scene, hit, last, hit.forms[0].profile.country)


def _local_union(scene: Scene, hit: Hit) -> Candidate | None:
    """The union of a place, with its level and its place (*union locale CGT de Vierzon*)."""
    first = union_start(scene, hit.first)
    if first == hit.first or hit.forms[0].mention != "acronym":
        return None
    words = scene.document.words
    place = hit.last + 1 + (words[hit.last] == "de" and words[hit.last + 1 : hit.last + 2] in (("la",), ("l'",)))
    placed = words[hit.last] in _OF and place < len(words) and scene.document.capital(place)
    last = name_end(scene, place) if placed else hit.last
    return _candidate(scene, replace(hit, first=first), last, hit.forms[0].profile.country)


def _federation(scene: Scene, hit: Hit) -> Candidate | None:
    """The federation of a union by its trades (*CGT mines et énergie*)."""
    words = scene.document.words
    end = min(scene.document.sentence(hit.first)[1], hit.last + _MOST_TRADES)
    if hit.last - hit.first > 1 or hit.last >= end or words[hit.last] not in _SECTORS:
        return None
    last = hit.last + 1
    while last < end:
        if words[last] in _QUALIFYING:
            last += 1
        elif words[last] in ("et", "-", "/") and last + 1 < end and words[last + 1] in _SECTORS:
            last += 2
        else:
            break
    return _candidate(scene, hit, last, hit.forms[0].profile.country)


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
