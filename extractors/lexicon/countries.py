"""Countries, their adjectives, their peoples and their capitals, found in a text.

Names are those of CLDR (Babel) for the territories of ISO 3166-1, with the further ones of `countries.toml`.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from babel import Locale

from extractors.document import Document
from extractors.lexicon import load
from extractors.morphology import adjective_forms


@dataclass(frozen=True, slots=True)
class Place:
    """A country as a text names it.

    Attributes:
        country: ISO 3166-1 alpha-2, None for a people or union without a code (*soviétique*, *l'Occident*).
        first, last: its tokens, `last` exclusive.
    """

    country: str | None
    first: int
    last: int


def key(words: str) -> str:
    """The key under which a name is kept: lower case, hyphens as spaces, apostrophes with the word before them."""
    return " ".join(words.lower().replace("-", " ").replace("'", "' ").split())


def without_accents(words: str) -> str:
    """The words as capitals and careless writers give them (*Etats-Unis*)."""
    return "".join(c for c in unicodedata.normalize("NFD", words) if not unicodedata.combining(c))


def _both(entries: Iterable[tuple[str, str | None]]) -> Mapping[str, str | None]:
    """A mapping with every key also as it is written without accents; the accented spelling has precedence."""
    exact = {key(name): code for name, code in entries}
    plain = {without_accents(name): code for name, code in exact.items()}
    return MappingProxyType(plain | exact)


@cache
def _table() -> dict[str, dict[str, list[str]]]:
    return load("extractors.lexicon", "countries.toml")


def _names() -> Iterable[tuple[str, str | None]]:
    territories = Locale("fr").territories
    for code, name in territories.items():
        entry = _table().get(code, {})
        if len(code) == 2 and code.isalpha() and not entry.get("drop_name") and (entry or code not in _NOT_COUNTRIES):
            yield name.replace("\u2019", "'").split(" (")[0], code
    for code, entry in _table().items():
        for name in entry.get("names", ()):
            yield name, None if code == "none" else code


_NOT_COUNTRIES = frozenset(("EU", "EZ", "UN", "QO", "ZZ", "XA", "XB", "BV", "CP", "DG", "EA", "IC", "TA", "AC", "HM", "UM"))


def _adjectives() -> Iterable[tuple[str, str | None]]:
    for code, entry in _table().items():
        for adjective in entry.get("adjectives", ()):
            masculine, _, feminine = adjective.partition("/")
            for form in adjective_forms(masculine, feminine or None):
                yield form, None if code == "none" else code


def _capitals() -> Iterable[tuple[str, str | None]]:
    for code, entry in _table().items():
        for city in entry.get("capitals", ()):
            yield city, code


NAMES = _both(_names())
"""Country names to codes; keys as `key` makes them."""
ADJECTIVES = _both(_adjectives())
"""Every inflected form of the adjectives of nationality to codes."""
CAPITALS = _both(_capitals())
"""Capitals to the codes of their countries."""


def _lengths(mapping: Mapping[str, str | None]) -> Mapping[str, int]:
    """For each first word of a mapping's keys, how many words the longest has."""
    longest: dict[str, int] = {}
    for name in mapping:
        first, *rest = name.split(" ")
        longest[first] = max(longest.get(first, 0), 1 + len(rest))
    return longest


_NAME_LENGTHS, _ADJECTIVE_LENGTHS, _CAPITAL_LENGTHS = map(_lengths, (NAMES, ADJECTIVES, CAPITALS))
OPENINGS = frozenset((*_NAME_LENGTHS, *_ADJECTIVE_LENGTHS, *_CAPITAL_LENGTHS))
"""The words that a country's name, nationality or capital can open with: most words need no further look."""


def _longest(document: Document, token: int, mapping: Mapping[str, str | None], longest: int) -> Place | None:
    """The longest name of a mapping that starts at a token; hyphens and stray spaces in it do not matter."""
    words = document.words
    found = None
    name = ""
    last = token
    for _ in range(longest):
        if last < len(words) and last > token and words[last] == "-":
            last += 1
        if last >= len(words):
            break
        name = f"{name} {words[last]}" if name else words[last]
        last += 1
        if name in mapping:
            found = Place(mapping[name], token, last)
    return found


def name_at(document: Document, token: int) -> Place | None:
    """The country whose name starts at a token, with a capital (*États- Unis*, *Royaume-Uni*, *RDC*)."""
    longest = _NAME_LENGTHS.get(document.words[token]) if token < len(document.words) else None
    if longest is None or not (document.capital(token) or document.words[token] in LOWER_CASE):
        return None
    return _longest(document, token, NAMES, longest)


LOWER_CASE = frozenset(("île", "bande", "pays"))
"""Common nouns that open a country's name."""


def adjective_at(document: Document, token: int) -> Place | None:
    """The nationality that starts at a token, as adjective or people (*russes*, *nord-coréen*, *les Ukrainiens*)."""
    longest = _ADJECTIVE_LENGTHS.get(document.words[token]) if token < len(document.words) else None
    return None if longest is None else _longest(document, token, ADJECTIVES, longest)


def capital_at(document: Document, token: int) -> Place | None:
    """The country whose capital starts at a token (*Moscou*, *Addis-Abeba*).

    Behind an article it is none (*la Vienne*, a river), nor where a foreign word makes it part of a name (*Cidade da Praia*).
    """
    longest = _CAPITAL_LENGTHS.get(document.words[token]) if token < len(document.words) else None
    if longest is None or not document.capital(token) or (token and document.words[token - 1] in _NAMESAKES):
        return None
    return _longest(document, token, CAPITALS, longest)


_NAMESAKES = frozenset(("le", "la", "l'", "da", "do", "del", "di", "of", "new"))
"""Words before what only bears the name of a capital."""
