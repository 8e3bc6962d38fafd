"""The sentence of a count: its bounds and predicates, with short walks over its tokens."""

from dataclasses import dataclass

from extractors.troop_counts.context import Context
from extractors.troop_counts.predicates import Predicate, predicates

WALLS = frozenset(";.!?…")
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
        low, high: the tokens of the sentence, `high` exclusive.
        predicates: its predicates in order.
        starting: which predicate starts at a token.
    """

    context: Context
    low: int
    high: int
    predicates: tuple[Predicate, ...]
    starting: dict[int, int]

    @property
    def words(self) -> tuple[str, ...]:
        """The tokens of the document."""
        return self.context.document.words

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

    def any_between(self, first: int, last: int, words: frozenset[str]) -> bool:
        """Whether one of some words stands between two tokens."""
        return any(word in words for word in self.words[max(first, self.low) : last])


def scene(context: Context, low: int, high: int) -> Scene:
    """The scene of a sentence."""
    found = predicates(context, low, high)
    return Scene(context, low, high, found, {predicate.first: place for place, predicate in enumerate(found)})
