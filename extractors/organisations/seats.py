"""The country and the kind of an organisation that a text introduces, by what stands beside its name."""

from extractors.facts import OrganisationCategory
from extractors.lexicon import load
from extractors.lexicon.countries import adjective_at
from extractors.organisations.demonyms import DEMONYMS
from extractors.organisations.namings import IN
from extractors.organisations.scene import Scene
from extractors.organisations.words import ARMED, STOP_WORDS, TRIGGERS, TYPES, finite

_TABLE: dict[str, str] = load("extractors.organisations", "seats.toml")
_SEATED = frozenset(_TABLE["seated"].split())
_SEATS = frozenset(_TABLE["seats"].split())
_KINDS = frozenset(_TABLE["kinds"].split()) | frozenset(TYPES) | frozenset(TRIGGERS)
_DEPENDENT = frozenset(_TABLE["dependent"].split())
_RANKS = frozenset(_TABLE["ranks"].split())
WORLDWIDE = frozenset(_TABLE["worldwide"].split())
"""Words of names of bodies of many countries."""
_AROUND = frozenset(_TABLE["around"].split())
_ARTICLES = frozenset(("la", "le", "l'", "les", "un", "une"))
_OF = frozenset(("de", "du", "des", "d'"))
_LONGEST = 12  # tokens of an apposition or of the words that tell a place
_OPENING = frozenset((",", "(", "–", "—"))
_ARE = frozenset(("est", "était", "sont", "étaient"))
_HAVE_THEIR = frozenset((("a", "son"), ("avait", "son"), ("ont", "leur"), ("avaient", "leur")))


def seat(scene: Scene, first: int, last: int) -> str | None:
    """The country that stands beside a name; None where none does.

    *Fertal (Lyon)*, *Fertal, basée à Lyon*, *Fertal est basée à Lyon*, *Fertal a son siège à Lyon*, *Fertal, dont le siège est à
    Lyon*, *Fertal, une PME lilloise*, *l'entreprise Fertal de Nantes*; the name may be followed by its acronym in brackets.

    Args:
        scene: the document.
        first, last: the tokens of the name.
    """
    words = scene.document.words
    end = min(scene.document.sentence(last - 1)[1], len(words))
    behind = last
    if behind + 2 < end and words[behind] == "(" and words[behind + 2] == ")" and not scene.country(behind + 1):
        behind += 3  # *l'Association des amis du vent (AAV), basée à Lyon*
    if behind + 1 >= end:
        return None
    if words[behind] in _SEATED or words[behind] in _ARE:
        seated = behind + (words[behind] in _ARE)
        return _placed(scene, seated + 1, end) if words[seated] in _SEATED else None
    if words[behind : behind + 2] in _HAVE_THEIR:
        return _headquarters(scene, behind + 1, end)
    if words[behind] in _OF or words[behind] == "dans":
        return _owned(scene, behind, end) if first and words[first - 1] in TYPES else None
    if words[behind] not in _OPENING:
        return None
    inside = words[behind] == "("
    behind += 1
    if inside and scene.document.capital(behind):
        country = scene.country(behind)
        return country if country and _closed(scene, behind, end) else None
    if words[behind] in _SEATED:
        return _placed(scene, behind + 1, end)
    if words[behind] == "dont":
        return _headquarters(scene, behind + 1, end)
    return _apposed(scene, behind, end)


def _closed(scene: Scene, place: int, end: int) -> bool:
    """Whether a bracket holds nothing but places (*(Lyon)*, *(Alpes-Maritimes, France)*)."""
    words = scene.document.words
    for token in range(place, min(end, place + _LONGEST)):
        if words[token] == ")":
            return True
        if not (scene.document.capital(token) or words[token] in (",", "-", "de", "du", "et", "la", "le", "d'", "l'")):
            return False
    return False


def _placed(scene: Scene, token: int, end: int) -> str | None:
    """The country of the first known place behind *basée*: *à Portland (Oregon)*, *près de Lyon*, *dans la Drôme*."""
    document = scene.document
    words = document.words
    for place in range(token, min(end, token + _LONGEST)):
        if document.capital(place) and (country := scene.country(place)):
            return country
        if not (document.capital(place) or words[place] in _AROUND):
            return None
    return None


def _owned(scene: Scene, token: int, end: int) -> str | None:
    """The country of the place behind a name with its type (*l'entreprise Fertal de Nantes*, *… dans l'Illinois*)."""
    words = scene.document.words
    place = token + 1 + (words[token] in ("de", "dans") and words[token + 1] in ("la", "le", "l'"))
    return scene.country(place) if place < end and scene.document.capital(place) else None


def _headquarters(scene: Scene, token: int, end: int) -> str | None:
    """The country of a seat (*le siège social est à Lyon*, *le siège se trouve en Suisse*)."""
    words = scene.document.words
    if token + 1 >= end or _SEATS.isdisjoint(words[token : token + 2]):
        return None
    for place in range(token + 2, min(end, token + _LONGEST)):
        if words[place] in IN or words[place] in ("dans", "de"):
            return _placed(scene, place + 1, end)
        if words[place] in (",", ")", "qui"):
            return None
    return None


def _noun(scene: Scene, token: int, end: int) -> int:
    """The noun of an organisation's kind with which an apposition opens (*une petite* **société** *…*); 0 where it has none."""
    words = scene.document.words
    noun = token
    while noun < end and (words[noun] in _ARTICLES or words[noun] in _RANKS):
        noun += 1
    if noun + 1 >= end or words[noun] not in _KINDS:
        return 0
    return 0 if scene.document.capital(noun) and not scene.document.all_capitals(noun) else noun  # but *une PME*


def _apposed(scene: Scene, token: int, end: int) -> str | None:
    """The country that an apposition names: *une PME lilloise*, *premier groupe minier du Pérou*, *société basée en Suisse*."""
    document = scene.document
    words = document.words
    noun = _noun(scene, token, end)
    if not noun:
        return None
    for place in range(noun + 1, min(end, noun + _LONGEST)):
        word = words[place]
        if word in _SEATED:
            return _placed(scene, place + 1, end)
        if document.capital(place):
            before = words[place - 1]
            country = scene.country(place)
            told = before in _OF or before in IN or (before in _ARTICLES and words[place - 2] in ("de", "dans"))
            return country if told else None
        nationality = adjective_at(document, place)
        if nationality is not None:
            return nationality.country
        if word in DEMONYMS:
            return DEMONYMS[word]
        if not word[0].isalpha() and word != "-":
            return None
        if word in _DEPENDENT or (word not in STOP_WORDS and finite(word)) or word in ("qui", "que", "dont", "est", "a"):
            return None  # *une filiale du groupe suédois …*
    return None


def kind(scene: Scene, last: int) -> OrganisationCategory | None:
    """The category that an apposition behind a name gives: *Fertal, une organisation criminelle*, *le FVD, parti d'opposition*.

    Args:
        scene: the document.
        last: the token behind the name.
    """
    words = scene.document.words
    end = min(scene.document.sentence(last - 1)[1], len(words))
    if last + 2 < end and words[last] == "(" and words[last + 2] == ")":
        last += 3
    if last + 1 >= end or words[last] not in _OPENING:
        return None
    noun = _noun(scene, last + 1, end)
    category = TYPES.get(words[noun]) if noun else None
    if category is None or words[noun] in _BROAD:
        return "armed_group" if noun and words[noun + 1] in ARMED else None
    return category if category not in _ARMABLE or words[noun + 1] not in ARMED else "armed_group"


_BROAD = frozenset(_TABLE["broad"].split())
"""Nouns of type that are said of several kinds of organisations."""
_ARMABLE = frozenset(("company", "ngo"))
"""The categories of types that an adjective can make armed groups (*une organisation criminelle*)."""


def carrier(scene: Scene, first: int, last: int) -> bool:
    """Whether a firm carries by air, so that it stands where its aircraft is and not where it is at home.

    *le vol 12 de Bidulair*, *un avion de Bidulair*, *Bidulon Airlines*.
    """
    words = scene.document.words
    if words[last - 1] in _CARRIERS:
        return True
    before = first - 1
    while before > max(0, first - _NEAR_FLIGHT) and (words[before] in _LINKS or words[before][0].isdecimal()):
        before -= 1
    return 0 <= before < first and words[before] in _FLIGHTS


_CARRIERS = frozenset(_TABLE["carriers"].split())
_FLIGHTS = frozenset(_TABLE["flights"].split())
_LINKS = _OF | _ARTICLES | {"-"}
_NEAR_FLIGHT = 6  # tokens
