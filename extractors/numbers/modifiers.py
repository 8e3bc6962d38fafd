"""Modifiers: the words around a numeral that make a figure approximate or a bound."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import cast

from extractors.document import Document
from extractors.facts import Precision
from extractors.lexicon import load
from extractors.numbers.counted import BEFORE_NOUN, NOT_NOUN
from extractors.numbers.unit_phrases import tokens
from extractors.numerals.ages.people import is_person
from extractors.numerals.lexicon import WORDS

_TABLES = load("extractors.numbers", "modifiers.toml")
_CONTRACTED: Mapping[str, str] = {
    "d'": "de",
    "du": "de",
    "des": "de",
    "au": "à",
    "aux": "à",
    "qu'": "que",
    "jusqu'": "jusque",
    "a": "à",
}
_CLOSERS = frozenset(("de", "à", "que"))
_ARTICLES = frozenset(("le", "la", "les", "l'"))
_COMPARED = frozenset("de d' que qu' petit petite petits petites grand grande grands grandes élevé élevée élevés élevées".split())
"""Behind *et plus*, *ou moins* these begin a figure of their own (*10 et plus petit que 20*)."""
_SUPERLATIVES = frozenset("fort haut bas tôt tard vite près profond dur loin".split())
"""Behind *au plus* they begin a phrase of their own (*170 000 au plus fort de la crise*)."""
_ONLY = ("plus", "que")
_SIGNS = frozenset("±-")
"""Behind a figure they are a tolerance or a sign (*20 ± 5*)."""
_SHORT = frozenset(("mini", "maxi", "max"))
"""Short words that stand before nouns too (*deux mini crédits*)."""
_MORE = ("plus", "de")
_BETWEEN = frozenset(("de", "d'", "à", "et", ".", ","))
"""What may stand between the words of a figure and its noun: *3 à 4 milliers de soldats*."""
_JOINING = frozenset((("et", "quelques"), ("plus", "ou", "moins")))
"""Modifiers that behind a noun may begin another phrase."""
_NEGATIONS = frozenset(("ne", "n'"))
_NEGATION = 6
_STACKED = 3
_STRENGTHENED = 2
_GAP = 2
_FIGURE = 8


def _phrases(block: str) -> Iterator[tuple[str, ...]]:
    """The phrases of a block, one a line, with every alternative."""
    for line in block.strip().splitlines():
        for choice in product(*(word.split("|") for word in line.split(" "))):
            yield tuple(token for word in choice for token in tokens(word) or (word,))


_Table = Mapping[str, tuple[tuple[tuple[str, ...], Precision], ...]]


def _by_key(tables: Mapping[str, str], key: Callable[[tuple[str, ...]], str]) -> _Table:
    """Phrases with their precision, by a key of their words, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], Precision]]] = {}
    for precision, block in tables.items():
        for phrase in _phrases(block):
            found.setdefault(key(phrase), []).append((phrase, cast("Precision", precision)))
    return {word: tuple(sorted(each, key=lambda item: -len(item[0]))) for word, each in found.items()}


_BEFORE = _by_key(_TABLES["before"], lambda phrase: " ".join(phrase[-2:]))
_ENDS = frozenset(key.rsplit(" ", 1)[-1] for key in _BEFORE)
_AFTER = _by_key(_TABLES["after"], lambda phrase: phrase[0])
MODIFYING = frozenset(word for table in (_BEFORE, _AFTER) for each in table.values() for phrase, _ in each for word in phrase)
"""Every word that a modifier may hold."""
_STRENGTHS = _by_key({"exact": _TABLES["strength"]["words"]}, lambda phrase: phrase[-1])
_VAGUE = tuple(sorted(_phrases(_TABLES["vague"]["words"]), key=len, reverse=True))


@dataclass(frozen=True, slots=True)
class Modifier:
    """A modifier: the token that it starts at, the one behind it, and its precision."""

    first: int
    last: int
    precision: Precision


def _folded(word: str) -> str:
    return _CONTRACTED.get(word, word)


def _ends_with(document: Document, last: int, phrase: tuple[str, ...], *, contracted: bool) -> int | None:
    """The token where a phrase begins that ends before token `last`; hyphens in the text are looked over."""
    words = document.words
    place = last
    for count, wanted in enumerate(reversed(phrase)):
        place -= 1
        if count and place >= 0 and words[place] == "-":
            place -= 1
        if place < 0:
            return None
        word = words[place]
        if word != wanted and not (contracted and _folded(word) == wanted):
            return None
        if count and document.starts[place + 1] - document.ends[place] > _GAP:
            return None
    return place


def precision(modifier: Modifier | None) -> Precision | None:
    """The precision of a modifier, None where there is none."""
    return None if modifier is None else modifier.precision


def before(document: Document, first: int) -> Modifier | None:
    """All that modifies the numeral which starts at a token, from the first word on: *au moins quelque*, *un peu plus de la*.

    A bound beats approximate; of two bounds the nearer holds.
    """
    found: Modifier | None = None
    place = first
    for _ in range(_STACKED):
        one = _one_before(document, place)
        if one is None:
            break
        nearer = found is not None and found.precision != "approximate"
        found = Modifier(one.first, first, found.precision if found is not None and nearer else one.precision)
        place = one.first
    if found is None:
        return None
    return Modifier(_strengthened(document, found.first), first, found.precision)


def in_the(document: Document, first: int) -> Modifier | None:
    """*dans les* before a figure, which makes it approximate where nothing is counted."""
    return Modifier(first - 2, first, "approximate") if document.words[max(0, first - 2) : first] == ("dans", "les") else None


def _one_before(document: Document, last: int) -> Modifier | None:
    """The modifier that ends before a token, also with an article between: *presque la moitié*, *plus de la moitié*."""
    words = document.words
    ends = (last, last - 1) if last > 1 and words[last - 1] in _ARTICLES else (last,)
    for end in ends:
        word = words[end - 1] if end else ""
        contracted = end == last and _folded(word) in _CLOSERS
        closing = _folded(word) if contracted or word in {"d'", "qu'"} else word
        for phrase, precision in _ending(document, end, closing):
            first = _ends_with(document, end, phrase, contracted=phrase[-1] in _CLOSERS)
            if first is None or (phrase == _ONLY and _negated(document, first)):
                continue
            if phrase[-1] in _SIGNS and first and words[first - 1].isdecimal():
                continue
            if phrase == _MORE and first and words[first - 1] == "en" and _adds(document, end, last):
                continue
            return Modifier(first, last, precision)
    return None


def _ending(document: Document, end: int, closing: str) -> Iterator[tuple[tuple[str, ...], Precision]]:
    """The phrases whose last words may be those before a token, of which the last is given as it is folded."""
    if closing not in _ENDS:
        return
    place = end - 2 - (end > _GAP and document.words[end - 2] == "-")
    word = document.words[place] if place >= 0 else ""
    yield from _BEFORE.get(f"{word} {closing}", ())
    if (folded := _folded(word)) != word:
        yield from _BEFORE.get(f"{folded} {closing}", ())
    yield from _BEFORE.get(closing, ())


def _adds(document: Document, end: int, first: int) -> bool:
    """Whether *en plus de* sets more people beside: *en plus des 300 soldats*, *en plus de 300 élèves*.

    Things are rather split or told in so many: *traduit en plus de 30 langues*.

    Args:
        document: the text.
        end: the token behind *de*.
        first: the token of the figure.
    """
    words = document.words
    if end < first or words[end - 1] == "des":
        return True
    for word in words[first : first + _FIGURE]:
        if not (word.isdecimal() or word in WORDS or word in BEFORE_NOUN or word in _BETWEEN):
            return is_person(word)
    return False


def _negated(document: Document, first: int) -> bool:
    """Whether *ne* stands a little before (*il n'en reste plus que 10*): then *plus que* says *only*."""
    return not _NEGATIONS.isdisjoint(document.words[max(document.sentence(first)[0], first - _NEGATION) : first])


def _strengthened(document: Document, first: int) -> int:
    """Where a modifier begins with what strengthens it (*un peu plus de*, *très largement au-dessus de*)."""
    for _ in range(_STRENGTHENED):
        phrases = _STRENGTHS.get(document.words[first - 1], ()) if first else ()
        starts = (_ends_with(document, first, phrase, contracted=False) for phrase, _ in phrases)
        start = next((start for start in starts if start is not None), None)
        if start is None:
            break
        first = start
    return first


def after(document: Document, last: int, *, noun: bool = False) -> Modifier | None:
    """The modifier that starts at a token behind a figure: *environ*, *ou plus*, *au maximum*.

    Args:
        document: the text.
        last: the token.
        noun: whether a noun or a unit stands between figure and token.
    """
    words = document.words
    if last >= len(words):
        return None
    for phrase, precision in _AFTER.get(words[last], ()):
        end = last + len(phrase)
        if words[last:end] != phrase:
            continue
        compares = end < len(words) and phrase[-1] in {"plus", "moins"} and words[end] in _COMPARED
        compares = compares or (phrase[-2:] == ("au", "plus") and end < len(words) and words[end] in _SUPERLATIVES)
        compares = compares or (noun and phrase in _JOINING and _goes_on(document, end))
        names = phrase[-1] in _SHORT and end < len(words) and (words[end].isalpha() or words[end] == "-")
        if not compares and not names:
            return Modifier(last, end, precision)
    return None


def _goes_on(document: Document, token: int) -> bool:
    """Whether a noun or adjective stands at a token: *300 soldats et quelques chars*, *300 soldats plus ou moins aguerris*."""
    words = document.words
    if token >= len(words) or words[token] in NOT_NOUN:
        return False
    some_of_them = words[token] == "-"  # et quelques-uns de leurs chefs
    return some_of_them or (words[token].isalpha() and (words[token][-1] in "sxz" or document.capital(token)))


def vague_before(document: Document, first: int) -> int | None:
    """The token where a determiner begins that makes a bare plural vague (*des*, *plusieurs*, *de nombreuses*)."""
    for phrase in _VAGUE:
        start = _ends_with(document, first, phrase, contracted=False)
        if start is not None:
            return start
    return None
