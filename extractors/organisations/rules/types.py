"""Names behind a noun that says what they are: the noun stays outside."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.document import Document
from extractors.facts import OrganisationCategory
from extractors.lexicon.countries import adjective_at
from extractors.organisations.complements import PREFIXES, compound_end
from extractors.organisations.demonyms import DEMONYMS
from extractors.organisations.gazetteer_index import GAZETTEER
from extractors.organisations.gazetteer_match import known_at
from extractors.organisations.identify import named
from extractors.organisations.music import of_musicians
from extractors.organisations.names import FRENCH_JOINTS, name_end, quoted
from extractors.organisations.profile import Candidate
from extractors.organisations.rules.rule import Rule
from extractors.organisations.scene import Scene
from extractors.organisations.titles import TITLED, title_end
from extractors.organisations.words import (
    ARMED,
    ARTICLES,
    BEFORE_TYPES,
    EITHER_TYPES,
    FIELDS,
    FIRST_NAMES,
    INVESTING,
    PERSONAL_TYPES,
    POWER,
    SPACECRAFT,
    STOP_WORDS,
    TRIGGERS,
    TYPES,
    adjective,
    finite,
)

_MOST_WORDS = 6
_LONGEST_TAIL = 10  # tokens
_QUALIFYING = frozenset("de d' du des dans en spécialisé spécialisée".split())
"""What the complement of a noun opens with."""


def typed(scene: Scene, token: int) -> Iterator[Candidate]:
    """A name behind its type: *la société Garibaldi*, *la revue médicale norvégienne Fjordmed*, *l'ONG « Ma rivière »*."""
    document = scene.document
    words = document.words
    joined, category = _CALLED[words[token]]
    if (joined and not _joins(words, token, joined)) or _another_noun(scene, token):
        return
    category = of_musicians(scene, token, category)
    place, country = _described(scene, token + 1)
    described = words[token + 1 : place]
    if described and category in _VAGUE and not ARMED.isdisjoint(described):
        category = "armed_group"
    if place >= len(words) or place >= document.sentence(token)[1] or _whole_by_itself(scene, token, place, category):
        return
    inside = quoted(scene, place)
    first, last = inside or _named(scene, place, words[token])
    if inside is not None:
        if not document.capital(first) and not words[first].isdigit():
            return
        category = _of_noun(words[first]) if category == "company" else category
    owned = category == "company" and place == token + 1 and words[token] not in PERSONAL_TYPES
    if last <= first + (len(words[first]) == 1) or _no_name(scene, first, last, quotes=inside is not None, own=owned):
        return
    if words[token] == "fonds" and not _invests(document, token, first, last, country):
        return
    yield from _behind(scene, token, first, last, category, country)


def _behind(
    scene: Scene, token: int, first: int, last: int, category: OrganisationCategory, country: str | None
) -> Iterator[Candidate]:
    """The name behind a noun, which is part of it where it has a capital (*le Groupe Thales*), and those in a row with it."""
    words = scene.document.words
    own = first == token + 1 and scene.capital(token) and not scene.document.all_capitals(token) and not scene.shouted(token)
    for candidate in name_candidate(scene, first, last, category, "organisations.named_type", country, (words[token],)):
        yield replace(candidate, first=token, mention="name") if own else candidate
    if token and words[token - 1] in _PLURAL:
        yield from _with_others(scene, last, category, country, words[token])


def _named(scene: Scene, place: int, noun: str) -> tuple[int, int]:
    """The tokens of the name at a place behind a noun, an article of its own included; none where the two are equal."""
    document = scene.document
    article = document.capital(place) and document.words[place] in ARTICLES and place + 1 < len(document.words)
    last = _whole(scene, place + article, noun)
    if noun in TITLED and (titled := title_end(scene, place)) > last:
        return place, titled  # *l'association Les Amis du vieux Vierzon*
    return (place + article if last == place + article else place), last


def _with_others(scene: Scene, last: int, category: OrganisationCategory, country: str | None, noun: str) -> Iterator[Candidate]:
    """The names that stand in a row with the first one behind a plural (*les sociétés Garibaldi, Fertal et Bidulon*)."""
    words = scene.document.words
    end = scene.document.sentence(last - 1)[1]
    row: list[tuple[int, int]] = []
    while len(row) < _MOST_WORDS and last + 1 < end and words[last] in (",", "et") and scene.document.capital(last + 1):
        first, closing = last + 1, words[last] == "et"
        last = name_end(scene, first)
        if last == first or _no_name(scene, first, last, quotes=False, own=False):
            return
        row.append((first, last))
        if closing:
            for first, last in row:
                yield from name_candidate(scene, first, last, category, "organisations.named_type", country, (noun,))
            return


def _invests(document: Document, token: int, first: int, last: int, country: str | None) -> bool:
    """Whether a fund is a firm: by what it does, its nationality, a name of several words; *le fonds Barnier* is money."""
    words = document.words
    if country is not None or first > token + 1:
        return country is not None or not INVESTING.isdisjoint(words[token + 1 : first])
    return last - first > 1 or (token > 0 and words[token - 1] in _PLURAL and adjective_at(document, first) is None)


_PLURAL = frozenset(("les", "aux", "deux", "trois", "quatre", "ces"))


def apposed(scene: Scene, token: int) -> Iterator[Candidate]:
    """A name that commas set off behind an indefinite noun of type: *une start-up nantaise, Bidulon, …*."""
    document = scene.document
    words = document.words
    joined, category = _CALLED[words[token]]
    if _INDEFINITE.isdisjoint(words[max(0, token - _BEFORE) : token]):  # mostly
        return
    first, country = _described(scene, token + 1)
    end = document.sentence(token)[1]
    first = _tail(scene, first, end) if category == "company" else first
    if first + 2 >= end or words[first] != "," or (joined and not _joins(words, token, joined)) or _another_noun(scene, token):
        return
    first += 1 + (words[first + 1] in ARTICLES and not document.capital(first + 1))
    last = max(name_end(scene, first), title_end(scene, first) if words[token] in TITLED else 0)
    if last == first or last >= end or words[last] != "," or _no_name(scene, first, last, quotes=False, own=False):
        return
    if not scene.person(first) and adjective_at(document, first) is None and not scene.place(first):
        yield from name_candidate(scene, first, last, category, _APPOSED, country, (words[token],))


def _tail(scene: Scene, place: int, end: int) -> int:
    """The comma behind what further qualifies a noun (*un sous-traitant* de l'aéronautique**,** …); the token if none."""
    document = scene.document
    words = document.words
    if place >= end or words[place] not in _QUALIFYING:
        return place
    for token in range(place, min(end, place + _LONGEST_TAIL)):
        if words[token] == ",":
            return token
        if document.capital(token) or not (words[token].isalpha() or words[token] in ("-", "l'", "d'")):
            break  # *une entreprise de Vierzon, Bourges et Issoudun*
        if words[token] in ("a", "est", "ont", "sont", "qui") or (words[token] not in STOP_WORDS and finite(words[token])):
            break
    return place


def _joins(words: Sequence[str], token: int, joined: str) -> bool:
    """Whether the first half of a noun stands before its second, with a hyphen or a space (*start-up*, *think tank*)."""
    before = token - 1 - (words[token - 1] == "-")
    return before >= 0 and words[before] == joined


def _whole_by_itself(scene: Scene, token: int, place: int, category: OrganisationCategory) -> bool:
    """Whether a noun with its adjectives, up to a place, is no type of what follows: a name itself, a craft, a site."""
    document = scene.document
    words = document.words
    if place == token + 1:  # *l'usine Flamanville*
        return words[token] in _SITES and document.capital(place) and known_at(scene, place) is None
    if scene.capital(token) and category == "union":
        return True  # *le président de la Fédération nationale Merkens*
    if words[token] in SPACECRAFT and any(word.startswith("spatia") for word in words[token + 1 : place]):
        return True
    if words[token : token + 2] == ("banque", "centrale"):
        return True
    return bool(GAZETTEER.written(word for word in words[token:place] if word != "-"))  # *le Parti communiste chinois Xi*


def _another_noun(scene: Scene, token: int) -> bool:
    """Whether a noun of type is something else: a group of patients, an adjective (*le télescope géant*), a power station."""
    words = scene.document.words
    if scene.clinical and words[token] in ("groupe", "groupes"):
        return True
    if words[token] not in EITHER_TYPES or token == 0:
        return False
    if words[token] == "centrale" and words[token + 1 : token + 2] and words[token + 1] in POWER:
        return True
    before = words[token - 1]
    return before.isalpha() and before not in STOP_WORDS and before not in BEFORE_TYPES


def _of_noun(word: str) -> OrganisationCategory:
    """The category of a *groupe* whose name an institution's noun may open (*le groupe « Front du salut »*)."""
    triggers = TRIGGERS.get(word)
    return triggers[-1].category if triggers else "company"


_VAGUE = frozenset(("company", "ngo"))
"""The categories of types that can also be those of an armed group (*groupe*, *organisation*)."""


def _described(scene: Scene, place: int) -> tuple[int, str | None]:
    """The token behind the adjectives and the complement of a type noun (*pétrolier*, *de conseil*, *d'opposition*)."""
    document = scene.document
    words = document.words
    country = None
    limit = min(len(words), place + _MOST_WORDS)
    while place < limit and not document.capital(place):
        nationality = adjective_at(document, place)
        if nationality is not None:
            country = nationality.country or country
            place = nationality.last
        elif words[place] in DEMONYMS:
            country = DEMONYMS[words[place]]
            place += 1
        elif words[place] == "ethnique":
            break
        elif words[place] in PREFIXES and words[place + 1 : place + 2] == ("-",):
            place = compound_end(document, place + 1)
        elif adjective(words[place]) or words[place] in _EPITHETS or words[place] in EITHER_TYPES:
            place += 1
        elif (
            words[place] in ("de", "d'") and place + 1 < limit and words[place + 1].isalpha() and not document.capital(place + 1)
        ):
            if words[place + 1] in STOP_WORDS:
                break
            place += 2
        elif (
            words[place] in ("du", "des")
            and words[place - 2] in ("de", "d'")
            and place + 1 < limit
            and _small(document, place + 1)
        ):
            place += 2  # *de défense des droits*
        else:
            break
    return place, country


def _small(document: Document, token: int) -> bool:
    """Whether a token is a word in small letters."""
    return document.words[token].isalpha() and not document.capital(token)


def _whole(scene: Scene, place: int, noun: str) -> int:
    """The end of the name; behind a singular noun *et* can stand in it (*la marque Instruments et Mesures du Temps*)."""
    last = name_end(scene, place)
    if noun.endswith(("s", "x")) or last == place or GAZETTEER.written(scene.document.words[place:last]):
        return last
    longer = name_end(scene, place, FRENCH_JOINTS | {"et"})
    known = any((hit := known_at(scene, token)) and not hit.weak for token in range(last + 1, longer))
    return last if known or "et" not in scene.document.words[last:longer] else longer


_SITES = frozenset(("usine", "usines"))
"""Nouns of sites, which bear the name of a place as often as that of a firm."""
_EPITHETS = frozenset(
    "privé privée local locale low cost terroriste djihadiste islamiste rebelle parisien anglais en ligne dite dénommé dénommée "
    "nommée appelée baptisée".split()
)


def _no_name(scene: Scene, first: int, last: int, *, quotes: bool, own: bool) -> bool:
    """Whether the words behind a type noun are a person or a place (*l'agence Lyon*: none).

    Firms own names of persons, right behind the noun (*le groupe Pierre Durand*).
    """
    if quotes:
        return False
    document = scene.document
    if first in scene.persons and not own:
        return True
    if last - first == 1 and document.words[first] in FIRST_NAMES:
        return True
    if scene.shouted(first) or first in scene.opens or (scene.place(first) and last - first == 1):
        return True
    return last - first == 1 and document.words[first] in FIELDS


def name_candidate(
    scene: Scene,
    first: int,
    last: int,
    category: OrganisationCategory,
    rule: str,
    country: str | None = None,
    heads: tuple[str, ...] = (),
) -> Iterator[Candidate]:
    """The candidate for a name in a telling context."""
    document = scene.document
    words = document.words[first:last]
    spelled = document.slice(first, last)
    short = last - first == 1 and spelled.isupper() and len(spelled) > 1
    profiles = named(words, spelled, category, acronym=short, country=country, heads=heads)
    yield Candidate(first, last, "acronym" if short else "name", rule, profiles)


_CALLED = {noun.rpartition("-")[2]: (noun.rpartition("-")[0], category) for noun, category in TYPES.items()}
"""The last word of each noun of type to what a hyphen joins to it (*start-up*) and to its category."""
_APPOSED = "organisations.apposed_name"
_INDEFINITE = frozenset(("un", "une"))
_BEFORE = 3  # tokens up to the noun: *une jeune start-up*
_COLLECTIVE = frozenset("groupe groupes coalition formation mouvement site marque label géant".split())
"""Nouns behind which a comma mostly opens a list, not a name (*un groupe de villes, Ambert, Thiers et Issoire*)."""
RULES = (
    Rule(("organisations.named_type",), frozenset(_CALLED), typed),
    Rule((_APPOSED,), frozenset(_CALLED) - _COLLECTIVE, apposed),
)
