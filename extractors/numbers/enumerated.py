"""Figures in a row: *8, 9 et 12*, *3 et 4*, *un et deux*; the name before the first is the name of all."""

from dataclasses import dataclass

from extractors.document import Document
from extractors.numerals.lexicon import WORDS, Role

_LINKS = frozenset((",", "et", "ou", "puis", "à", "/"))
_LAST_LINKS = frozenset(("et", "ou", "puis", "à", "/"))
_MOST = 20
"""How many figures a row may have."""
_LONGEST = 4
_WORDS = frozenset(
    word for word, entry in WORDS.items() if not entry.ordinal and entry.role in {Role.ZERO, Role.UNIT, Role.TEEN, Role.TEN}
)


@dataclass(frozen=True, slots=True)
class Row:
    """The tokens of a row's first figure and behind its last, and how many figures it has."""

    first: int
    last: int
    count: int


def row_at(document: Document, token: int) -> Row:
    """The row of short whole figures in which the one at a token stands; of one figure where it stands alone.

    A comma joins only what *et*, *ou* or *à* closes (*8, 9 et 12*): *en Ligue 1, 12 joueurs* is no row.
    """
    words = document.words
    first, last, count = token, token + 1, 1
    while count < _MOST and first > 1 and words[first - 1] in _LINKS and _figure(document, first - 2):
        first, count = first - 2, count + 1
    while count < _MOST and last + 1 < len(words) and words[last] in _LINKS and _figure(document, last + 1):
        last, count = last + 2, count + 1
    while last - 2 >= token and last - 2 >= first + 1 and words[last - 2] not in _LAST_LINKS:
        last, count = last - 2, count - 1
    if last - 2 > first and words[last - 2] in _LAST_LINKS and last > token:
        return Row(first, last, count)
    return Row(token, token + 1, 1)


def _figure(document: Document, token: int) -> bool:
    word = document.words[token]
    return (word.isdecimal() and len(word) <= _LONGEST) or word in _WORDS
