"""Where an expression stands in time: the reference date, the day last named, and the side on which to look."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final, Literal

from extractors.dates.calendar import Period
from extractors.facts import Anchor, Grain
from extractors.reference import Reference

_FINE: tuple[Grain, ...] = ("day", "part_of_day", "hour", "minute", "second")
Side = Literal[-1, 0, 1, 2] | None
"""Back, near, ahead, or ahead unless it has only just been (SOON); None where no verb tells."""
SOON: Final = 2
_TOO_FAR = timedelta(days=300)
"""So far ahead lies no plan without its year (*prévu le 27 février*, told in March)."""


@dataclass(frozen=True, slots=True)
class Situation:
    """What an expression is resolved against.

    Attributes:
        reference: the reference date, None where none was given.
        last: the day last named in the text, None where none was.
        side: tells on which side of the reference to look; asked only where the words leave it open.
        after: the earliest day allowed, for the end of an interval.
        named: the weekdays named before with their date (*samedi 29 mai*), by number.
        night: whether the last day was named by its night, whose small hours are the next day's.
        mention: the first day of the date last named, of any grain.
        story: the year of the story that the text tells, where it is told apart from the reference.
    """

    reference: Reference | None
    last: date | None
    side: Callable[[], Side]
    after: date | None = None
    named: Mapping[int, date] = field(default_factory=dict)
    night: bool = False
    story: int | None = None
    mention: date | None = None

    @property
    def today(self) -> date | None:
        """The reference day."""
        return None if self.reference is None else self.reference.day

    def base(self, context: bool, grain: Grain = "day") -> tuple[date | None, Anchor]:
        """The day to count from, and the anchor to call it.

        *le lendemain* counts from the day last named, *un mois plus tard* from any date (*en février 2014*).
        """
        last = self.last if grain in _FINE or self.mention is None else self.mention
        if context and last is not None:
            return last, "context"
        return self.today, "reference"

    def choose(self, candidates: Sequence[Period], toward: Side, open_side: Side = 0) -> Period | None:
        """The candidate that is meant, from a list in the order of time.

        Args:
            candidates: the periods that fit the words.
            toward: what the words say (*dernier*: the last one before the reference, *prochain* the next after it).
            open_side: where to look when neither words nor verbs tell.
        """
        today = self.today
        if today is None or not candidates:
            return None
        if self.after is not None:
            return next((period for period in candidates if period.last >= self.after), None)
        if toward == -1:
            return next((period for period in reversed(candidates) if period.last < today), None)
        if toward == 1:
            return next((period for period in candidates if period.first > today), None)
        side = self.side()
        if side is None:
            side = 0 if toward == 0 else open_side
        if side == -1:
            return next((period for period in reversed(candidates) if period.first <= today), None)
        if side in (1, SOON):
            ahead = next((period for period in candidates if period.last >= today), None)
            if side == 1 or (ahead is not None and ahead.first - today < _TOO_FAR):
                return ahead
        return min(candidates, key=lambda period: (_distance(period, today), period.first < today))


def _distance(period: Period, today: date) -> timedelta:
    """How far a period is from a day, nothing where it holds it."""
    if period.first <= today <= period.last:
        return timedelta(0)
    return min(abs(period.first - today), abs(period.last - today))
