"""How long an interval lasts, both ends counted."""

from datetime import date, datetime, timedelta

from extractors.facts import Grain

_MONTHS: dict[Grain, int] = {"month": 1, "quarter": 3, "half_year": 6, "season": 3}


def interval_value(first: date | datetime, last: date | datetime, begin: Grain | None, end: Grain | None) -> str | None:
    """The TIMEX3 value of the time from the first bound to the last; None where it runs backwards.

    Two months give months (*de mars à mai*: P3M), two years years, two times of day hours and minutes (PT2H), else days.
    """
    if isinstance(first, datetime) and isinstance(last, datetime) and end in ("hour", "minute", "second"):
        if last < first:
            last += timedelta(days=1)
        return _timed(last - first)
    start = first.date() if isinstance(first, datetime) else first
    stop = last.date() if isinstance(last, datetime) else last
    if stop < start:
        return None
    if begin == end and end in ("year", "decade", "century"):
        return f"P{stop.year - start.year + 1}Y"
    if begin == end and end in _MONTHS:
        return f"P{(stop.year - start.year) * 12 + stop.month - start.month + 1}M"
    if begin == end and end == "week":
        return f"P{((stop - start).days + 1) // 7}W"
    return f"P{(stop - start).days + 1}D"


def _timed(length: timedelta) -> str | None:
    hours, rest = divmod(int(length.total_seconds()), 3600)
    minutes, seconds = divmod(rest, 60)
    parts = [f"{count}{letter}" for count, letter in ((hours, "H"), (minutes, "M"), (seconds, "S")) if count]
    return "PT" + "".join(parts) if parts else None
