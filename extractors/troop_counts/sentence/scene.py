"""The sentence of a count: its bounds and predicates, with short walks over its tokens."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from extractors.troop_counts.context import Context
from extractors.troop_counts.sentence.predicates import Predicate, predicates
from extractors.troop_counts.sentence.segments import borders

WALLS = frozenset(";!?…")
"""Marks that end what a count's predicate can be."""
OPENERS = frozenset(
    "que qu' qui dont où lorsque lorsqu' quand tandis puisque puisqu' car mais laquelle lequel lesquels lesquelles "
    "auxquels auxquelles auquel desquels desquelles quoique comme parce si".split()
)
"""Words that open a clause of their own."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence with its predicates.

    Attributes:
        context: the document with its facts.
        words: the tokens of the document.
        low, high: the tokens of the sentence, `high` exclusive.
        predicates: its predicates in order.
        starting: which predicate starts at a token.
        borders: the tokens at which another coordinated clause begins.
    """

    context: Context
    words: tuple[str, ...]
    low: int
    high: int
    predicates: tuple[Predicate, ...]
    starting: dict[int, int]
    borders: tuple[int, ...]

    def predicate_at(self, token: int) -> Predicate | None:
        """The predicate that starts at a token."""
        place = self.starting.get(token)
        return None if place is None else self.predicates[place]

    def left_of(self, token: int, reach: int) -> tuple[Predicate, ...]:
        """The predicates that end before a token, the nearest first, up to `reach` tokens away."""
        found = []
        for place in range(token - 1, max(self.low, token - reach) - 1, -1):
            predicate = self.predicate_at(place)
            if predicate is not None and predicate.last <= token:
                found.append(predicate)
        return tuple(found)

    def segment(self, first: int, last: int) -> tuple[int, int]:
        """The coordinated clauses in which two tokens and all between them stand, `last` exclusive."""
        before = bisect_right(self.borders, first)
        return (self.borders[before - 1] if before else self.low), self.border_from(last)

    def border_from(self, token: int) -> int:
        """The first border at a token or behind it, the sentence's end where there is none."""
        place = bisect_left(self.borders, token)
        return self.borders[place] if place < len(self.borders) else self.high

    def is_border(self, token: int) -> bool:
        """Whether another coordinated clause begins at a token."""
        return bool(self.borders) and token < self.high and self.border_from(token) == token

    def wall(self, token: int) -> bool:
        """Whether a mark ends what a predicate governs; the full stop of *30.000* does not."""
        word = self.words[token]
        return word in WALLS or (word == "." and token + 1 < len(self.words) and not self.words[token + 1].isdigit())

    def any_between(self, first: int, last: int, words: frozenset[str]) -> bool:
        """Whether one of some words stands between two tokens."""
        return any(word in words for word in self.words[max(first, self.low) : last])


def scene(context: Context, low: int, high: int) -> Scene:
    """The scene of a sentence."""
    found = predicates(context, low, high)
    starting = {predicate.first: place for place, predicate in enumerate(found)}
    words = context.document.words
    return Scene(context, words, low, high, found, starting, borders(words, found))
