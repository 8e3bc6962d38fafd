"""What stands around a count: the counts before it, the signs of its sentence and of those beside it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from extractors.troop_counts.context import Context
from extractors.troop_counts.military.signs import Signs
from extractors.troop_counts.sentence.personnel import Count


@dataclass(frozen=True, slots=True)
class Setting:
    """What stands around a count.

    Attributes:
        before: the military counts before it in the text.
        low, high: the tokens of its sentence, `high` exclusive.
        sentence: the signs of its sentence.
        around: gives the signs of the sentences beside it.
    """

    before: Sequence[Count]
    low: int
    high: int
    sentence: Signs
    around: Callable[[], Signs]

    @property
    def last(self) -> Count | None:
        """The count before it, None where it is the first of the text."""
        return self.before[-1] if self.before else None

    @property
    def told(self) -> bool:
        """Whether its sentence counts troops before it."""
        return self.last is not None and self.last.first >= self.low

    def follows(self, context: Context) -> bool:
        """Whether the sentence before counts troops last."""
        return self.last is not None and self.low > 0 and context.document.sentence(self.low - 1)[0] <= self.last.first < self.low
