"""Phrases of word lists as the tokens of a document, and how to find them at a token."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, TypeVar

import regex

from extractors.lexicon.countries import without_accents

_TOKEN = regex.compile(r"(?:\b(?:[cdjlmnst]|(?:jus|lors|puis|quoi|pres)?qu)')|[^\W\d_]++|[0-9]++|[^\s\w]")

Value = TypeVar("Value")


def tokens(phrase: str) -> tuple[str, ...]:
    """The tokens of a phrase as a document has them (*chef d'état-major* → chef, d', état, -, major)."""
    return tuple(_TOKEN.findall(phrase.lower()))


class Phrases(Generic[Value]):
    """Phrases with a value each; the longest one that starts at a token is found by its first word."""

    __slots__ = ("_by_first",)

    def __init__(self, entries: Iterable[tuple[str, Value]]) -> None:
        found: dict[str, dict[tuple[str, ...], Value]] = {}
        for phrase, value in entries:
            for spelling in dict.fromkeys((phrase, without_accents(phrase))):  # capitals often lack them: BLESSES
                first, *rest = tokens(spelling)
                found.setdefault(first, {}).setdefault(tuple(rest), value)
        self._by_first: Mapping[str, tuple[tuple[tuple[str, ...], Value], ...]] = {
            first: tuple(sorted(rests.items(), key=lambda item: -len(item[0]))) for first, rests in found.items()
        }

    @property
    def firsts(self) -> frozenset[str]:
        """The first words of all phrases: what triggers a look."""
        return frozenset(self._by_first)

    def at(self, words: Sequence[str], token: int) -> tuple[Value, int] | None:
        """The value of the longest phrase that starts at a token, and the token behind it; None at the end of the text."""
        try:  # for a test of the length, which hardly ever fails, would cost every look
            entries = self._by_first.get(words[token])
            if entries is None:  # mostly
                return None
            for rest, value in entries:
                last = token + 1 + len(rest)
                if words[token + 1 : last] == rest:
                    return value, last
        except IndexError:
            return None
        return None
