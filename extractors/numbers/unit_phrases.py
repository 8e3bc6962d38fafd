"""How the names and signs of units are written, and where a text has one: the machinery that measures and money share."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import regex

from extractors.document import Document
from extractors.facts import Dimension
from extractors.lexicon.countries import without_accents
from extractors.morphology import plural

_TOKEN = regex.compile(r"[^\W\d_]+[²³]?'?|[0-9]+|[^\s\w]")
_DIGITS_GO_ON = regex.compile(r"[., ']?[0-9]")
_GAP = 2
"""How many blanks may stand inside a unit."""
_INVARIABLE = frozenset(("de", "par", "d'", "des", "à", "au", "équivalent"))
"""Words of a name behind which nothing takes a plural."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit as the contract has it.

    Attributes:
        dimension: what it measures.
        code: its code of UCUM or ISO 4217, None where the word is ambiguous.
        scale: the factor from the unit to its code.
        shy: whether the word alone need not be a unit.
        name: what it is told apart by from others of its code.
        times: the scale that is written in one word with it (*MEUR*: 1000000), and belongs to the value.
    """

    dimension: Dimension
    code: str | None
    scale: int | float = 1
    shy: bool = False
    name: str = ""
    times: int = 1


@dataclass(frozen=True, slots=True)
class UnitMatch:
    """A unit in a text: its tokens, `last` exclusive."""

    measure: Measure
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Phrase:
    """The tokens of a unit's name, hyphens left out; those of a symbol match only in its own capitals."""

    words: tuple[str, ...]
    measure: Measure
    exact: bool


Table = Mapping[str, tuple[Phrase, ...]]


def tokens(name: str) -> tuple[str, ...]:
    """The words of a name, as documents have them, without hyphens."""
    return tuple(token for token in _TOKEN.findall(name) if token != "-")


def plural_phrase(name: str) -> str:
    """The plural of a name: of each word but those behind a preposition (*mètres*, *milles marins*, *points de base*)."""
    words = name.split(" ")
    stop = next((i for i, word in enumerate(words) if word in _INVARIABLE or word.startswith("d'")), len(words))
    return " ".join([plural(word) for word in words[:stop]] + words[stop:])


def forms(name: str) -> tuple[str, str]:
    """The singular and the plural of a name; an irregular plural stands behind a slash (*quintal/quintaux*)."""
    singular, _, irregular = name.partition("/")
    return singular, irregular or plural_phrase(singular)


def spellings(name: str) -> Iterator[str]:
    """A name in singular and plural, with accents and without."""
    for form in forms(name):
        yield form
        yield without_accents(form)


def table(phrases: Iterable[Phrase]) -> Table:
    """Phrases by the first word of their shadow, the longest first."""
    found: dict[str, dict[tuple[tuple[str, ...], bool], Phrase]] = {}
    for phrase in phrases:
        found.setdefault(phrase.words[0].lower(), {}).setdefault((phrase.words, phrase.exact), phrase)
    return {first: tuple(sorted(group.values(), key=lambda p: -len(p.words))) for first, group in found.items()}


def longest(document: Document, token: int, phrases: Table) -> tuple[Phrase, int] | None:
    """The longest phrase that starts at a token, and the token behind it."""
    for phrase in phrases.get(document.words[token], ()):
        end = _matched(document, token, phrase)
        if end is not None:
            return phrase, end
    return None


def _matched(document: Document, token: int, phrase: Phrase) -> int | None:
    """The token behind a phrase that starts at a token, over hyphens; None where it does not."""
    words = document.words
    place = token
    for count, wanted in enumerate(phrase.words):
        if count and place < len(words) and words[place] == "-":
            place += 1
        if place >= len(words) or words[place] != wanted.lower():
            return None
        if phrase.exact and document.surface[document.starts[place] : document.ends[place]] != wanted:
            return None
        if count and document.starts[place] - document.ends[place - 1] > _GAP:
            return None
        if wanted.isdecimal() and _DIGITS_GO_ON.match(document.shadow, document.ends[place]):  # *31 m 3 000 soldats*
            return None
        place += 1
    return place
