"""Frames that only one kind of organisation fills: they tell it from the common word, the place or the person of that name.

*un roman de Minuit*, *face aux Verts* in a text on football, *les mercenaires … de Wagner*.
"""

from collections.abc import Callable
from typing import cast

from extractors.facts import OrganisationCategory
from extractors.lexicon import load
from extractors.organisations.acts import BETWEEN, acts
from extractors.organisations.profile import Candidate, Profile
from extractors.organisations.scene import Scene
from extractors.organisations.words import ROLES, TITLES, adjective, finite

_TABLE: dict[str, dict[str, str | list[str]]] = load("extractors.organisations", "frames.toml")


def _words(table: str, field: str) -> frozenset[str]:
    return frozenset(cast("str", _TABLE[table][field]).split())


def _stems(table: str) -> tuple[str, ...]:
    return tuple(cast("list[str]", _TABLE[table]["stems"]))


_OF = frozenset(("de", "d'", "du", "des"))
_ARTICLES = frozenset(("le", "la", "l'", "les"))
_LED = _ARTICLES | {"au", "aux", "du", "des"}
_AUTHORS = _words("publishers", "people")
_SOME = _words("publishers", "some")
_OWN = _words("publishers", "own")
_WORKS = _words("publishers", "works")
_BOOKS = _stems("publishers")
_PUBLISHER = cast("str", _TABLE["publishers"]["head"])
_EDITED = _words("publishers", "does")
_POLLS = _words("polls", "makes")
_MEANS = _words("platforms", "means")
_FIGHTERS = _stems("fighters")
_MATCHES = _stems("matches")
_PLAYING = acts(cast("str", _TABLE["matches"]["verbs"]))
_AGAINST = _words("matches", "against")
_REPORTS = acts(cast("str", _TABLE["reports"]["verbs"]))
_GIVES = acts(cast("str", _TABLE["reports"]["gives"]))
_GIVEN = _words("reports", "given")
_MEETS = acts(cast("str", _TABLE["reports"]["meets"]))
_PRINTS = acts(cast("str", _TABLE["reports"]["prints"]))
_COPIES = frozenset((_TABLE["reports"]["copies"],))
_NEAR = 4  # tokens
_FAR = 10  # tokens


def framed(scene: Scene, candidate: Candidate) -> OrganisationCategory | None:
    """The category that the words around a weak form give it; None where they give none."""
    if candidate.last - candidate.first == 1 and (
        scene.person(candidate.first) or len(scene.document.words[candidate.first]) == 1
    ):
        return None
    for profile in candidate.profiles:
        frame = _FRAMES.get(profile.category)
        if frame is not None and frame(scene, candidate, profile):
            return profile.category
    return None


def _firm(scene: Scene, candidate: Candidate, profile: Profile) -> bool:
    """Whether what a firm makes or does is told of the name: a publisher's books, an institute's polls, a network by itself."""
    for head in profile.heads:
        if kind := _FIRMS.get(head):
            return kind(scene, candidate)
    return False


def _publisher(scene: Scene, candidate: Candidate) -> bool:
    """*deux auteurs de Minuit*, *un roman du Seuil*, *publié par Stock*; not *un roman de Perrin*, who wrote it."""
    words = scene.document.words
    before = candidate.first - 1
    if before < 1:
        return False
    if words[before] == "par":
        return words[before - 1] in _EDITED
    article = words[before] in _ARTICLES or words[before] == "du" or words[candidate.first] in _ARTICLES
    before -= words[before] in _ARTICLES
    if words[before] not in _OF:
        return False
    noun = before - 1 - adjective(words[before - 1])
    if noun < 1:
        return False
    if words[noun] in _AUTHORS:
        return words[noun - 1] in _SOME or words[noun - 2] in _SOME
    return words[noun] in _OWN or (article and words[noun] in _WORKS)


def on_books(scene: Scene, candidate: Candidate) -> bool:
    """Whether a name is of no publisher, or of one in a text on books: alone, it is mostly a person's (*Perrin a gagné*)."""
    return _PUBLISHER not in candidate.profiles[0].heads or _speaks(scene, candidate.first, _PAGE, _BOOKS)


def _pollster(scene: Scene, candidate: Candidate) -> bool:
    """*un sondage Nanos*, *un sondage exclusif Nanos*."""
    words = scene.document.words
    before = candidate.first - 1
    return before > 0 and (words[before] in _POLLS or (adjective(words[before]) and words[before - 1] in _POLLS))


def _network(scene: Scene, candidate: Candidate) -> bool:
    """*l'amende infligée à Facebook*, *Twitter devra payer*, never *sur Facebook*, *une page Facebook*."""
    words = scene.document.words
    before = candidate.first - 1
    behind = words[candidate.last] if candidate.last < len(words) else ""
    if candidate.first in scene.opens or before < 0:
        return finite(behind) or behind in BETWEEN
    if words[before] in ("de", "d'", "à"):
        return before > 0 and words[before - 1] not in _MEANS and not behind.isdigit()
    while before > candidate.first - _FAR and before > 1 and words[before] in ("et", ",") and scene.document.capital(before - 1):
        before -= 2  # *soupçonne X et TikTok*
    return words[before] not in _MEANS and (words[before] in _TARGETING or finite(words[before]))


def as_means(scene: Scene, candidate: Candidate) -> bool:
    """Whether a social network is only where something stands (*sur Facebook*, *un compte Twitter*)."""
    heads = candidate.profiles[0].heads
    before = candidate.first - 1
    return _NETWORK in heads and before >= 0 and scene.document.words[before] in _MEANS


_NETWORK = cast("str", _TABLE["platforms"]["head"])
_TARGETING = frozenset(("contre", "que", "qu'", "entre", "pour"))
_FIRMS: dict[str, Callable[[Scene, Candidate], bool]] = {
    _PUBLISHER: _publisher,
    cast("str", _TABLE["polls"]["head"]): _pollster,
    _NETWORK: _network,
}


def _fighters(scene: Scene, candidate: Candidate, _profile: Profile) -> bool:
    """*ont pris le relais de Wagner* in a text on mercenaries."""
    return candidate.first not in scene.opens and _speaks(scene, candidate.first, _PAGE, _FIGHTERS)


def _team(scene: Scene, candidate: Candidate, _profile: Profile) -> bool:
    """*recevra le Munster*, *face au Red Star*, *les Canaris l'ont emporté* in a text on a match."""
    words = scene.document.words
    opens = words[candidate.first] in _ARTICLES
    lead = candidate.first if opens else candidate.first - 1
    if lead < 1 or words[lead] not in _LED or not (_opposed(scene, lead) or _wins(scene, candidate.last)):
        return False
    return plays(scene, candidate.first)


def _opposed(scene: Scene, lead: int) -> bool:
    """Whether a verb or preposition of teams stands before an article (*affrontera le*, *face au*, *contre les*, *puis les*)."""
    words = scene.document.words
    before = words[lead - 1]
    if before in _AGAINST or (before == "à" and words[lead - 2] == "face"):
        return True
    return before in _PLAYING.finite or before in _PLAYING.infinitives or before in _PLAYING.participles


def _wins(scene: Scene, after: int) -> bool:
    """Whether what stands behind a team says that it won, lost or drew (*l'ont emporté*, *(2-0)*, *se sont inclinés*)."""
    words = scene.document.words
    place = after
    while place < min(len(words), after + _NEAR) and words[place] in BETWEEN | {"l'", "les", "y", "en"}:
        place += 1
    if place >= len(words):
        return False
    if words[place] in _RESULTS.participles or words[place] in _RESULTS.finite:
        return True
    return place == after and words[place] == "(" and words[place + 1 : place + 2] != () and words[place + 1].isdigit()


_RESULTS = acts(cast("str", _TABLE["matches"]["results"]))


def plays(scene: Scene, token: int) -> bool:
    """Whether the paragraph of a token speaks of a match."""
    return _speaks(scene, token, _PARAGRAPH, _MATCHES)


def _speaks(scene: Scene, token: int, far: int, stems: tuple[str, ...]) -> bool:
    """Whether one of some words stands around a token, up to a number of code points to either side."""
    place = scene.document.starts[token]
    around = scene.document.shadow[max(0, place - far) : place + far]
    return any(stem in around for stem in stems)


_PARAGRAPH = 400  # code points to either side
_PAGE = 3000


def _newspaper(scene: Scene, candidate: Candidate, _profile: Profile) -> bool:
    """*La Croix raconte*, *Le Monde consacre sa une à*, *L'Humanité tire à 400 000 exemplaires*, *Libération titre*."""
    document = scene.document
    words = document.words
    titled = words[candidate.first] in _ARTICLES and candidate.last - candidate.first > 1
    if not (
        document.capital(candidate.first + 1) if titled else candidate.first not in scene.opens or candidate.mention == "name"
    ):
        return False
    if not titled and (candidate.first > 0 and words[candidate.first - 1] in _LED):
        return False
    after = candidate.last
    if _REPORTS.at(words, after):
        return not (titled and scene.place(candidate.first + 1))
    if _GIVES.at(words, after):
        return not _GIVEN.isdisjoint(words[after : after + _NEAR + 2])
    if _PRINTS.at(words, after):
        return not _COPIES.isdisjoint(words[after : after + _FAR])
    return _MEETS.at(words, after) and _meets_a_person(scene, after)


def _meets_a_person(scene: Scene, after: int) -> bool:
    """Whether the object of a verb is a person: a name, a title, a role (*a rencontré le maire*, *a retrouvé Jean Valjean*)."""
    words = scene.document.words
    place = after
    while place < min(len(words), after + _NEAR) and (
        words[place] in BETWEEN or words[place] in _MEETS.finite | _MEETS.participles
    ):
        place += 1
    place += place < len(words) and words[place] in _DETERMINERS
    if place >= len(words):
        return False
    return place in scene.persons or words[place] in TITLES or words[place] in ROLES or words[place] in _PEOPLE


_DETERMINERS = _ARTICLES | frozenset("un une son sa ses des deux trois ces cet cette ce d'".split())
_PEOPLE = _words("reports", "people")
_FRAMES: dict[OrganisationCategory, Callable[[Scene, Candidate, Profile], bool]] = {
    "company": _firm,
    "armed_group": _fighters,
    "sport": _team,
    "media": _newspaper,
}
