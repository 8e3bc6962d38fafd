"""The gazetteer as a tree of tokens: which organisations a stretch of text may name.

A form is found whatever its hyphens and stray spaces (*États- Unis*), with or without the accents (*Etat*), across a
broken line; capitals are looked at once the words agree.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from extractors.document import Document
from extractors.organisations.gazetteer_forms import Form, read_forms
from extractors.organisations.profile import Profile, plain
from extractors.organisations.words import LOWER_CASE_HEADS

_END = ""  # no token is empty: the key under which a node keeps the forms that end there
_SEPARATOR = "¦"
_ARTICLES = frozenset(("le", "la", "les", "l'"))
_CONTRACTED = frozenset(("du", "des", "au", "aux"))
_LONGEST = 24  # tokens
_TITLE_CASE = 4  # letters from which an acronym is also written as a word (*Otan*)


@dataclass(frozen=True, slots=True)
class Shape:
    """A form as it is compared with the text.

    Attributes:
        form: the form.
        words: its tokens, without article and hyphens.
        capitals: which of its tokens begin with a capital.
        article: the article that belongs to it (*Le Monde*), else None.
        acronym: whether it is written in capitals throughout.
    """

    form: Form
    words: tuple[str, ...]
    capitals: tuple[bool, ...]
    article: str | None
    acronym: bool


@dataclass(frozen=True, slots=True)
class Hit:
    """A stretch of tokens that agrees with forms of the gazetteer in words and capitals."""

    first: int
    last: int
    shapes: tuple[Shape, ...]
    weak: bool


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Every form as a tree of tokens, and every profile by its key."""

    tree: dict[str, Any]
    profiles: dict[str, Profile]
    acronyms: dict[str, tuple[Shape, ...]]

    def starts(self) -> frozenset[str]:
        """The tokens with which a form can begin (its article aside)."""
        return frozenset(self.tree)

    def shapes(self, words: Iterable[str]) -> tuple[Shape, ...]:
        """The forms that consist of exactly these tokens, hyphens left out."""
        node = self.tree
        for word in words:
            if (node := node.get(word, _NOWHERE)) is _NOWHERE:
                return ()
        return tuple(node.get(_END, ()))

    def at(self, document: Document, token: int) -> Hit | None:
        """The longest stretch from a token that agrees with a form, its article included where it bears a capital."""
        words = document.words
        node: dict[str, Any] | None = self.tree.get(words[token])
        place = token + 1
        found: list[tuple[list[int], list[Shape]]] = []
        tokens = [token]
        limit = min(len(words), token + _LONGEST)
        while node is not None:
            if (ending := node.get(_END)) is not None:
                found.append((list(tokens), ending))
            while place < limit and words[place] == "-":
                place += 1
            if place >= limit:
                break
            node = node.get(words[place])
            tokens.append(place)
            place += 1
        for matched, shapes in reversed(found):
            if hit := _hit(document, matched, shapes):
                return hit
        return None


_NOWHERE: dict[str, Any] = {}


def _hit(document: Document, tokens: list[int], shapes: list[Shape]) -> Hit | None:
    """The hit on these tokens by the forms that agree in capitals and article; sure ones before weak ones."""
    if len(tokens) > 1 and document.sentence(tokens[0])[1] <= tokens[-1]:
        return None
    sure: list[Shape] = []
    weak: list[Shape] = []
    first = tokens[0]
    for shape in shapes:
        if not _cased(document, tokens, shape):
            continue
        support = _article(document, first, shape)
        if support == "none":
            continue
        if support == "capital" and not shape.form.profile.key.startswith("-"):
            sure.append(shape)
        else:
            (weak if shape.form.weak else sure).append(shape)
    chosen = sure or weak
    if not chosen:
        return None
    start = first
    if chosen[0].article is not None and document.capital(first - 1):
        start = first - 1
    return Hit(start, tokens[-1] + 1, tuple(chosen), not sure)


def _article(document: Document, first: int, shape: Shape) -> str:
    """How the article of a form stands in the text: *capital* (*dans Le Monde*), *lower* (*du Monde*), *none* or not asked for."""
    if shape.article is None:
        return "unasked"
    before = document.words[first - 1] if first else ""
    if before == shape.article or (before in _ARTICLES and before[0] == shape.article[0] and len(before) < 3):
        return "capital" if document.capital(first - 1) and first - 1 not in _sentence_starts(document) else "lower"
    return "lower" if before in _CONTRACTED else "none"


def _sentence_starts(document: Document) -> frozenset[int]:
    return frozenset((document.sentence(0)[0],)) if not document.sentences else _Starts(document)


class _Starts(frozenset[int]):
    """Whether a token begins a sentence, by search instead of a set for each question."""

    def __new__(cls, document: Document) -> "_Starts":
        return super().__new__(cls, document.sentences)


def _cased(document: Document, tokens: list[int], shape: Shape) -> bool:
    return True
