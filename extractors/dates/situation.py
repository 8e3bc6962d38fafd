"""Where an expression stands in time: the reference date, the day last named, and the side on which to look."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final, Literal

from extractors.dates.calendar import Period
from extractors.facts import Anchor, Grain
from extractors.reference import Reference

RANKS: Mapping[Grain, int] = {
    "second": 0, "minute": 0, "hour": 0, "part_of_day": 0, "day": 0, "weekend": 1, "week": 1, "month": 2,
    "quarter": 3, "season": 3, "half_year": 3, "year": 4, "decade": 5, "century": 6,
}  # fmt: skip
"""How coarse each grain is."""
Mention = tuple[int, date]
"""How coarse a date was that the text has named, and its first day."""
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
        night: the hour before which a time of day is the next day's, where the last day was named by its night or a late hour.
        held: the year of what the sentence or list tells of (*le congrès de 2019 s'est tenu le …*).
        mentions: the dates last named, a finer one before a coarser one that was named after it.
        story: the year of the story that the text tells, where it is told apart from the reference.
    """

    reference: Reference | None
    last: date | None
    side: Callable[[], Side]
    after: date | None = None
    named: Mapping[int, date] = field(default_factory=dict)
    night: int = 0
    story: int | None = None
    mentions: tuple[Mention, ...] = ()
    held: int | None = None

    @property
    def today(self) -> date | None:
        """The reference day."""
        return None if self.reference is None else self.reference.day

    def base(self, context: bool, grain: Grain = "day") -> tuple[date | None, Anchor]:
        """The day to count from, and the anchor to call it.

        *le lendemain* counts from the day last named, *un mois plus tard* from any date that is no coarser than a month (*en
        février 2014*). None where only coarser ones were named (*En 2019 … trois mois plus tard*).
        """
        if not context:
            return self.today, "reference"
        rank = RANKS[grain]
        last = next((day for size, day in reversed(self.mentions) if size <= rank), None) if rank else self.last
        if last is None and rank:
            last = self.last
        if last is None and not (rank and self.mentions):
            return self.today, "reference"
        return last, "context"

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

    def beside(self, candidates: Sequence[Period], toward: Side, grain: Grain) -> tuple[Period | None, Anchor]:
        """The last candidate before the date last mentioned or the first behind it (*le lundi suivant*), and the anchor.

        Spring, summer, autumn and winter follow a day of the month in which they begin (*le 12 mars … le printemps suivant*).
        """
        base, anchor = self.base(True, grain)
        if base is None:
            return None, "context"
        if toward == -1:
            return next((period for period in reversed(candidates) if period.last < base), None), anchor
        begun = timedelta(days=20 if grain == "season" else 0)
        return next((period for period in candidates if period.first + begun > base), None), anchor


def _distance(period: Period, today: date) -> timedelta:
    """How far a period is from a day, nothing where it holds it."""
    if period.first <= today <= period.last:
        return timedelta(0)
    return min(abs(period.first - today), abs(period.last - today))
