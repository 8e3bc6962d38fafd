"""A text as the rules see it: its shadow, its tokens, its sentences."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from itertools import accumulate
from operator import sub

from extractors.deadline import NO_DEADLINE, Deadline, blocks
from extractors.facts import Part
from extractors.sentences import sentence_starts
from extractors.shadow import Origins, fold, lower

# The standard library's `re`: on a scan that matches everywhere it is twice as fast as `regex` (measured), and this
# pattern cannot backtrack, so it needs no `timeout=`.
_TOKEN = re.compile(
    r"""
    [ \n]*+ (?:
        (?: [a-zß-öø-ÿ]++ [^\W\d_]*+ | [^\W\d_]++ )   # a word (first by a bitmap, which is three times as fast),
        (?: ' (?:
            (?<= [cdjlmnstur]') (?= [^\W\d_]) (?: hui\b )?+              # elided (l' jusqu') or with its apostrophe
          | (?: (?<= \b[cdjlmnst]') | (?<= \bqu') ) (?= [ ][^\W\d_])   # (aujourd'hui), also before a stray space (l' Union)
        ))?+
      | [0-9]++                                       # a run of digits
      | [^ \n]                                        # anything else, one by one
    ) | [ \n]++
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its shadow, tokens and sentences; rules work on token numbers and shadow offsets.

    Attributes:
        text: the text as received.
        surface: the folded text with its capitals, as long as the shadow.
        shadow: the folded text in small letters; all rules match here.
        words: the tokens of the shadow, spaces left out: words, elided words with their apostrophe (*l'*, *jusqu'*), runs
            of digits, and every other character by itself.
        starts, ends: the offsets of each token in the shadow.
        sentences: the number of the first token of each sentence, in order, 0 first.
        origins: the way back to the text's offsets where the shadow is shorter, else None.
    """

    text: str
    surface: str
    shadow: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    sentences: tuple[int, ...]
    origins: Origins | None = field(repr=False)

    @classmethod
    def read(cls, text: str, deadline: Deadline = NO_DEADLINE) -> "Document":
        """Fold and tokenise a text of any content.

        Raises:
            DeadlineExceeded: when the time is spent.
        """
        surface, origins = fold(text, deadline)
        shadow = lower(surface)
        words, starts, ends = _tokens(shadow, deadline)
        sentences = sentence_starts(surface, words, starts, ends)
        return cls(text, surface, shadow, tuple(words), tuple(starts), tuple(ends), sentences, origins)

    def token_from(self, offset: int) -> int:
        """The number of the first token that starts at a shadow offset or behind it; `len(words)` where there is none."""
        return bisect_right(self.starts, offset - 1)

    def sentence(self, token: int) -> tuple[int, int]:
        """The token numbers between which the sentence of a token runs, the end exclusive."""
        place = bisect_right(self.sentences, token)
        end = self.sentences[place] if place < len(self.sentences) else len(self.words)
        return self.sentences[place - 1], end

    def opens(self, token: int) -> bool:
        """Whether a sentence begins at a token."""
        place = bisect_left(self.sentences, token)
        return place < len(self.sentences) and self.sentences[place] == token

    def part(self, start: int, end: int) -> Part:
        """A part of a fact from shadow offsets: its text is the text's own, its offsets stay the shadow's until the answer."""
        return Part(self.original(start, end), start, end)

    def original(self, start: int, end: int) -> str:
        """The text as received between two shadow offsets."""
        if self.origins is not None:
            start, end = self.origins.span(start, end)
        return self.text[start:end]

    def glued(self, token: int) -> bool:
        """Whether nothing stands between a token and the one before it."""
        return token > 0 and self.ends[token - 1] == self.starts[token]

    def capital(self, token: int) -> bool:
        """Whether a token begins with a capital letter."""
        return self.surface[self.starts[token]].isupper()

    def all_capitals(self, token: int) -> bool:
        """Whether a token is written in capitals throughout."""
        return self.surface[self.starts[token] : self.ends[token]].isupper()

    def slice(self, first: int, end: int) -> str:
        """The surface from one token to before another, with what stands between them."""
        return self.surface[self.starts[first] : self.ends[end - 1]]


class _Words(dict[str, str]):
    """The word of each token that was read with the white space before it; each is looked at once."""

    __slots__ = ()

    def __missing__(self, token: str) -> str:
        word = self[token] = token.lstrip()
        return word


def _tokens(shadow: str, deadline: Deadline) -> tuple[list[str], list[int], list[int]]:
    """The tokens, where each starts and ends; equal words are one object, for less memory and faster look-ups."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    known = _Words()
    end = 0
    for raw in blocks(_TOKEN, shadow, deadline):  # all of a block at once, while the processor's cache holds it
        block = list(map(known.__getitem__, raw))
        block_ends = list(accumulate(map(len, raw), initial=end))
        end = block_ends[-1]
        del block_ends[0]
        words += block
        starts += map(sub, block_ends, map(len, block))
        ends += block_ends
    if "" in known.values():  # white space at the end of the text or of a block
        kept = [place for place, word in enumerate(words) if word]
        words, starts, ends = [words[i] for i in kept], [starts[i] for i in kept], [ends[i] for i in kept]
    return words, starts, ends
