"""Names in contexts that only organisations fill: roles, sources, a party behind a person."""

from collections.abc import Iterable, Iterator

from extractors.facts import OrganisationCategory
from extractors.lexicon.countries import adjective_at
from extractors.organisations.frames import plays
from extractors.organisations.names import acronym, name_end
from extractors.organisations.profile import Candidate
from extractors.organisations.rules.longer import REGIONS
from extractors.organisations.rules.rule import Rule
from extractors.organisations.rules.types import name_candidate
from extractors.organisations.scene import Scene
from extractors.organisations.words import NO_ACRONYMS, ROLES, TRIGGERS, TYPES, adjective

_OF = frozenset(("de", "d'", "du", "des"))
_SOURCE = "organisations.source"
_STRONG = frozenset(("company", "sport", "party", "media"))
"""What a role says for certain: *PDG de X* names X a firm whatever its form; *porte-parole de X* only an acronym."""


def role(scene: Scene, token: int) -> Iterable[Candidate]:
    """The complement of a role: *PDG de Garibaldi*, *porte-parole du SEMPAP*, *au sein de l'AFCA*."""
    document = scene.document
    words = document.words
    if _OF.isdisjoint(words[token + 1 : token + 5]):  # mostly
        return ()
    joined, category = ROLES[words[token]]
    if joined and words[max(0, token - 2) : token] != (joined, "-"):
        return ()
    place = token + 1
    while (
        place < min(len(words), token + 4)
        and words[place] not in _OF
        and (adjective(words[place]) or adjective_at(document, place) or words[place] in ("en", "chef"))
    ):
        place += 1
    if place + 1 >= len(words) or words[place] not in _OF:
        return ()
    article = words[place] in ("du", "des")
    place += 1
    if words[place] in ("la", "l'") and place + 1 < len(words):
        article = True
        place += 1
    if not document.capital(place):  # mostly
        return ()
    return _in_context(scene, place, category, "organisations.role_of", sure=category in _STRONG and not article)


def source(scene: Scene, token: int) -> Iterator[Candidate]:
    """Who says so or where one works: *selon le Midi Libre*, *chez Clearstream*."""
    document = scene.document
    words = document.words
    place = token + 1
    article = place < len(words) and words[place] in ("le", "la", "l'")
    if article:
        place += 1
    if place < len(words):
        single = name_end(scene, place) == place + 1  # two capitalised words at whose place one is are mostly a person
        at = words[token] == "chez" and single
        host: OrganisationCategory = "other"
        if at and not scene.document.all_capitals(place):
            host = "sport" if plays(scene, place) else "company"
        yield from _in_context(scene, place, host, _SOURCE, sure=at)


def _in_context(scene: Scene, place: int, category: OrganisationCategory, rule: str, *, sure: bool) -> Iterator[Candidate]:
    """The name at a token where a context wants an organisation; without a sure one only an acronym or several words."""
    document = scene.document
    if place >= len(document.words):
        return
    last = name_end(scene, place)
    if last == place or scene.person(place) or scene.person(last - 1) or scene.place(place) or scene.shouted(place):
        return
    word = document.words[place]
    if adjective_at(document, place) or word in TRIGGERS or word in TYPES:
        return
    sure = sure or (rule == _SOURCE and last - place > 1 and scene.hyphenated(_last_word(scene, place, last)) in REGIONS)
    short = last - place == 1 and acronym(scene, place)
    if short and word in NO_ACRONYMS:
        return
    if short or sure:
        yield from name_candidate(scene, place, last, category, rule)


def _last_word(scene: Scene, place: int, last: int) -> int:
    """The first token of the last word of a name, hyphens included (*Atmosf'air* **Auvergne-Rhône-Alpes**)."""
    words = scene.document.words
    first = last - 1
    while first - 1 > place and words[first - 1] == "-":
        first -= 2
    return first


def party(scene: Scene, token: int) -> Iterator[Candidate]:
    """The party in brackets behind a person: *Gérard Larcher (LR)*."""
    document = scene.document
    words = document.words
    if token == 0 or token - 1 not in scene.persons:
        return
    last = token + 1
    while last < min(len(words), token + 6) and (words[last] == "-" or document.all_capitals(last) or document.capital(last)):
        last += 1
    if last == token + 1 or last >= len(words) or words[last] not in (")", ",", "/"):
        return
    if scene.place(token + 1) or not words[token + 1].isalpha():
        return
    if last - token == 2 and not document.all_capitals(token + 1):
        return
    if words[token + 1][0] == words[token - 2][0] and words[token + 1][1:2] == words[token - 1][0]:  # *Jean Valjean (JVJ)*
        return
    yield from name_candidate(scene, token + 1, last, "party", "organisations.party_of_person")


RULES = (
    Rule(("organisations.role_of",), frozenset(ROLES), role),
    Rule(("organisations.source",), frozenset(("selon", "chez")), source),
    Rule(("organisations.party_of_person",), frozenset(("(",)), party),
)
