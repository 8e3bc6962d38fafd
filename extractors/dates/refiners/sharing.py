"""What the first of two ends takes from the second: *10* of *du 10 au 20 mai*, *8* of *de 8 à 10 heures du soir*."""

from dataclasses import replace

from extractors.dates.meanings import (
    Calendar,
    Clock,
    DayPart,
    Era,
    Feast,
    Length,
    Meaning,
    Nth,
    Relative,
    Season,
    Vague,
    WeekdayOf,
)
from extractors.dates.view import Expression, View

_DATED = (Calendar, Feast, Relative, Season, Nth, WeekdayOf, Vague, Era)


def sharing(view: View, left: Expression, right: Expression) -> tuple[Meaning, Meaning] | None:
    """The two ends with what they share, None where they cannot be ends of one interval."""
    first, second = left.meaning, right.meaning
    if isinstance(first, Clock) and isinstance(second, Length) and (hour := _hour(second)) is not None:
        second = Clock(hour, day=first.day)  # *entre midi et 14 heures*
    if isinstance(second, Clock):
        if (hour := _hour(first)) is not None and isinstance(first, Length):
            first = Clock(hour)  # *entre 8 heures et 10 heures*
        if isinstance(first, Clock):
            own = replace(first, day=first.day or second.day, zone=first.zone if second.zone is None else second.zone)
            return in_part_of(view, own, right.start, second), second
        return None
    if isinstance(first, DayPart) and isinstance(second, DayPart):
        return _shared_day(first, second)
    if isinstance(first, Calendar) and isinstance(second, Calendar):
        return _shared_calendar(first, second), second
    if isinstance(first, Length) and isinstance(second, Length):
        return first, second
    if isinstance(first, _DATED) and isinstance(second, _DATED):
        return first, second
    return None


def _shared_day(left: DayPart, right: DayPart) -> tuple[Meaning, Meaning] | None:
    """Two parts of the day with days of their own (*du lundi soir au mardi matin*); they share a month, on either side."""
    one, other = left.day, right.day
    if not isinstance(one, Calendar) or not isinstance(other, Calendar):
        return None
    if one.month is not None and other.month is None and other.day is not None:
        return left, replace(right, day=replace(other, month=one.month, year=one.year, short=one.short))
    return replace(left, day=_shared_calendar(one, other)), right


def _hour(meaning: Meaning) -> int | None:
    """The hour that a length of whole hours could also be."""
    if not isinstance(meaning, Length) or len(meaning.amounts) != 1 or meaning.anchored:
        return None
    count, unit = meaning.amounts[0]
    return int(count) if unit == "hour" and count == int(count) and count < 24 else None


def in_part_of(view: View, clock: Clock, start: int, right: Clock) -> Clock:
    """A time in the part of the day that stands behind the time at an offset (*de 8 à 10 heures du soir*: from 20)."""
    digits = view.text[start : start + 2].rstrip(" h\x00")
    late = digits.isdigit() and int(digits) < 12 <= right.hour
    return replace(clock, hour=clock.hour + 12) if late and clock.hour + 12 <= right.hour else clock


def _shared_calendar(left: Calendar, right: Calendar) -> Calendar:
    """A day with the month and year behind the second one, a month with that year."""
    if right.day is not None and left.day is not None and left.month is None and right.month is not None:
        return replace(
            left, month=right.month, year=right.year, short=right.short, toward=left.toward or right.toward, shift=right.shift
        )
    if left.month is not None and right.month is not None and left.year is None and left.shift is None:
        year = right.year
        if year is not None and left.month > right.month and not right.short:
            year -= 1
        return replace(left, year=year, short=right.short, toward=left.toward or right.toward, shift=right.shift)
    return left
