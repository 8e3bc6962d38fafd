"""Where a text names countries: by name, adjective, capital, region or town."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from extractors.document import Document
from extractors.lexicon.countries import ADJECTIVES, CAPITALS, LOWER_CASE, NAMES, adjective_at, capital_at, name_at
from extractors.organisations.names import following
from extractors.organisations.scene import Scene
from extractors.organisations.words import PLACES

IN = frozenset(("à", "au", "aux", "en"))
"""Prepositions of place."""
_INSIDE = frozenset(("dans", "depuis"))
"""Further ones, before an article or a name (*dans la Drôme*, *depuis Alger*)."""
_ARTICLES = frozenset(("la", "l'", "le", "les"))
_PLACING = IN | _INSIDE | _ARTICLES | {"a"}
_COLON = (":",)
_ALL_NAMES = (*NAMES, *ADJECTIVES, *CAPITALS, *(name.replace("-", " ") for name in PLACES))
_FIRST_WORDS = frozenset(name.split(" ")[0] for name in _ALL_NAMES) - {"la", "le"}
SMALL_NAMING = frozenset(name.split(" ")[0] for name in ADJECTIVES) | LOWER_CASE
"""Those that do so also in small letters."""
_TRAVELS = frozenset(
    "visite voyage déplacement séjour tournée ambassadeur ambassadrice ambassade consul consulat sommet intervention guerre "
    "opération opérations conflit crise envoyé émissaire otage otages correspondant soldats troupes exportations ventes".split()
)
"""Nouns of what one does or has abroad: the place behind them is not where the text plays (*la visite de … à Moscou*)."""
_NEAR = 6  # tokens


class Naming(NamedTuple):
    """A place of a country in a text.

    Attributes:
        first, last: its tokens, `last` exclusive.
        country: the code of the country.
        local: whether it says where something happens (*à Lima*, *au Pérou*, *Pérou : …*).
    """

    first: int
    last: int
    country: str
    local: bool


_OPENED = Counter(name.split(" ")[0] for name in (*NAMES, *ADJECTIVES, *CAPITALS))


def _lone(mapping: Mapping[str, str | None]) -> dict[str, str | None]:
    """The names of one word that open no longer one, for a look-up instead of a reading; None where no country is told."""
    return {name: code for name, code in mapping.items() if _OPENED[name] == 1 and not name.startswith(_TWO_PEOPLES)}


_TWO_PEOPLES = "congolais"
"""The adjective of both Congos, which says nothing of either."""
_BEHIND_ARTICLE = {
    name.split(" ")[1]: code for name, code in CAPITALS.items() if name.startswith(("la ", "le ")) and name.count(" ") == 1
}
"""Capitals whose name opens with an article, by the word behind it (*La Havane*, *Le Caire*)."""
_LONE_NAMES = (
    _BEHIND_ARTICLE | {name: code for name, code in _lone(CAPITALS).items() if PLACES.get(name, code) == code} | _lone(NAMES)
)
"""What needs a capital, unlike adjectives."""
_LONE = _LONE_NAMES | _lone(ADJECTIVES)


def _seconds() -> dict[str, set[str]]:
    """By first word that is no name by itself, the second tokens of names (*est* of *est-allemand*): most need no reading."""
    seconds: dict[str, set[str]] = {}
    for name in _ALL_NAMES:
        first, _, rest = name.partition(" ")
        if rest:
            elided, apostrophe, _ = rest.partition(" ")[0].partition("'")
            seconds.setdefault(first, set()).add(elided + apostrophe)
    for name in (*_ALL_NAMES, *PLACES):
        seconds.pop(name, None)
    return seconds


_SECONDS = _seconds()
NAMING = (_FIRST_WORDS | frozenset(_BEHIND_ARTICLE)) - {name for name, code in _LONE.items() if code is None}
"""The words at which the name, the adjective, the capital, a region or a town of a country can be found."""


def namings(scene: Scene, quoting: set[int], listened: Iterable[int]) -> tuple[Naming, ...]:
    """Where a text names each country, in one walk.

    Args:
        scene: the document.
        quoting: tokens of names of media, which say nothing of countries.
        listened: the tokens at which a word of `NAMING` can stand.
    """
    document = scene.document
    words = document.words
    persons, surnames = scene.persons, scene.surnames
    found: list[Naming] = []
    behind = 0
    for token in [token for token in listened if words[token] in NAMING]:
        word = words[token]
        if token < behind or token in persons or word in surnames or token in quoting:
            continue  # *François Hollande*, *Radio France*
        last = token + 1
        if (code := _LONE.get(word)) is not None:
            if word in _LONE_NAMES and not document.capital(token):
                continue
        elif word.startswith(_TWO_PEOPLES) or (word in _SECONDS and following(words, token) not in _SECONDS[word]):
            continue
        elif place := name_at(document, token) or capital_at(document, token) or adjective_at(document, token):
            behind = last = place.last
            code = place.country
        else:
            code = _town(scene, document, token)
        if code is None:
            continue
        placed = words[token - 1] in _PLACING or (last < len(words) and words[last] == ":")
        found.append(Naming(token, last, code, placed and document.capital(token) and _says_where(scene, token, last)))
    return tuple(found)


def _town(scene: Scene, document: Document, token: int) -> str | None:
    """The country of a region or large town."""
    if not scene.capital(token) and document.words[token + 1 : token + 2] != _COLON:  # *Québec : …*
        return None
    return PLACES.get(scene.hyphenated(token)) or PLACES.get(document.words[token])


def _says_where(scene: Scene, token: int, last: int) -> bool:
    """Whether a place says where something happens: behind a preposition of place, or before a colon as a title's."""
    words = scene.document.words
    before = words[token - 1] if token else ""
    named_with_article = before in ("la", "le") and scene.document.capital(token - 1)  # *La Havane*
    start = token - named_with_article
    if last < len(words) and words[last] == ":" and (start in scene.opens or before == "-"):
        return True
    preposition = start - 1
    before = words[preposition] if preposition >= 0 else ""
    if before in _ARTICLES:
        preposition -= 1
        if preposition < 0 or words[preposition] not in _INSIDE:
            return False
    elif before not in IN and before not in _INSIDE and not (before == "a" and preposition in scene.opens):
        return False
    return _TRAVELS.isdisjoint(words[max(0, preposition - _NEAR) : max(0, preposition)])
