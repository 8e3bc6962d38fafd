"""From what words say to a period of the calendar, in a situation."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from extractors.dates import calendar
from extractors.dates.calendar import Period
from extractors.dates.holidays import feast_day
from extractors.dates.meanings import (
    Calendar,
    Era,
    Feast,
    Meaning,
    Nth,
    Offset,
    Relative,
    RepublicanYear,
    Season,
    WeekdayOf,
    WeekOf,
)
from extractors.dates.situation import Situation
from extractors.facts import Anchor, Grain

_UNKNOWN: dict[Grain, str] = {
    "second": "XXXX-XX-XXTXX:XX:XX",
    "minute": "XXXX-XX-XXTXX:XX",
    "hour": "XXXX-XX-XXTXX:XX",
    "day": "XXXX-XX-XX",
    "week": "XXXX-WXX",
    "weekend": "XXXX-WXX-WE",
    "month": "XXXX-XX",
    "quarter": "XXXX-QX",
    "half_year": "XXXX-HX",
    "season": "XXXX-XX",
    "year": "XXXX",
    "decade": "XXX",
    "century": "XX",
}
_SOON = timedelta(days=60)
"""How far ahead of the reference a story may reach in the past tense (*comptait partir le 18 mars*)."""


@dataclass(frozen=True, slots=True)
class Known:
    """A period, or the value that stands for it where it is unresolved or before the calendar's first year."""

    value: str
    grain: Grain
    period: Period | None
    anchor: Anchor
    resolved: bool = True


def known(meaning: Meaning, situation: Situation) -> Known | None:
    """The period that a meaning names; None where there is no such day (*31 février*) or no calendar holds it."""
    resolve = _RESOLVERS.get(type(meaning))
    try:
        return None if resolve is None else resolve(meaning, situation)
    except (ValueError, OverflowError):
        return None


def _found(period: Period | None, anchor: Anchor) -> Known | None:
    return None if period is None else Known(period.value, period.grain, period, anchor)


def _unknown(grain: Grain, value: str | None = None, anchor: Anchor = "reference") -> Known:
    return Known(value or _UNKNOWN[grain], grain, None, anchor, resolved=False)


def _year(said: Calendar, situation: Situation) -> int | None:
    """The stated year; of two digits the one nearest to the reference, the earlier of two as near (the contract).

    Without a reference 50 to 99 are 19xx, the others unknown.
    """
    today = situation.today
    if said.year is None:
        return today.year + said.shift if said.shift is not None and today is not None else None
    if not said.short:
        return said.year
    if today is None:
        return 1900 + said.year if said.year >= 50 else None
    century = today.year // 100 * 100
    return min((century + shift + said.year for shift in (-100, 0, 100)), key=lambda year: abs(year - today.year))


def _calendar(said: Calendar, situation: Situation, stated: Anchor = "absolute") -> Known | None:
    """A day, month or year by its numbers; what is left out is chosen by side and distance."""
    if said.before_christ:
        return Known(f"BC{said.year:04}", "year", None, "absolute")
    year = _year(said, situation)
    if year is not None:
        anchor: Anchor = "reference" if said.year is None else stated
        if said.month is None:
            return _found(calendar.year(year), anchor)
        if said.day is None:
            return _found(calendar.month(year, said.month), anchor)
        return _found(calendar.day(date(year, said.month, said.day)), anchor)
    if said.month is not None and not any(_days(said, 2000)):
        return None
    if said.base == "context":
        return _beside(said, situation)
    if situation.held is not None and (held := _held(said, situation, situation.held)) is not None:
        return held
    if said.month is not None and said.toward is None and situation.story is not None and _of_the_story(said.month, situation):
        return _calendar(replace(said, year=situation.story), situation, "context")
    return _yearless(said, situation)


def _held(said: Calendar, situation: Situation, year: int) -> Known | None:
    """A day or month in the year of what is told of; the end of what goes on past New Year in the next."""
    if said.month is None or said.toward is not None:
        return None
    found = _calendar(replace(said, year=year), situation, "context")
    if found is not None and found.period is not None and situation.after is not None and found.period.last < situation.after:
        found = _calendar(replace(said, year=year + 1), situation, "context")
    if found is None or found.period is None:
        return None
    agrees = said.weekday is None or said.day is None or found.period.first.isoweekday() == said.weekday
    return found if agrees else None


def _yearless(said: Calendar, situation: Situation) -> Known | None:
    """A day or month without its year, told from the reference."""
    if situation.today is None:
        return _unresolved_calendar(said)
    if said.month_shift is not None:
        whole = calendar.shifted("month", situation.today, said.month_shift)
        return _found(calendar.day(whole.first.replace(day=said.day or 1)), "reference")
    return _nearest(said, situation, situation.today)


def _of_the_story(month: int, situation: Situation) -> bool:
    """Whether a month belongs to the year of the story: not what will be, nor what has been but would lie far ahead in it."""
    side = situation.side()
    if side != -1 or situation.today is None or situation.story is None:
        return side != 1
    return date(situation.story, month, 1) < situation.today + _SOON


def _nearest(said: Calendar, situation: Situation, today: date) -> Known | None:
    """The day or month that is meant among those that fit; a weekday alone means the one named with its date before."""
    alone = said.month is None and said.day is None
    if alone and said.weekday and not said.toward:
        dated = situation.named.get(said.weekday)
        if dated is not None and abs(dated - today).days < 7:
            return _found(calendar.day(dated), "context")
        if situation.after is not None:
            return _weekday_after(said, situation, situation.after, today)
    candidates = list(_candidates(said, situation.after or today))
    if said.weekday is not None and said.day is not None:
        fitting = [period for period in candidates if period.first.isoweekday() == said.weekday] or candidates
        # *samedi 12 mars* is that of this year or the next, whatever the tense, where there is one.
        candidates = [period for period in fitting if abs(period.first - today) < _YEAR] or fitting
        if said.month is not None and situation.after is None and len(candidates) == 1:
            return _found(candidates[0], "reference")
    return _found(situation.choose(candidates, said.toward, 1 if alone else 0), "reference")


def _weekday_after(said: Calendar, situation: Situation, after: date, today: date) -> Known | None:
    """The weekday that ends what begins on a day: the one that it alone would mean, else the first one behind that day."""
    meant = replace(situation, after=None).choose(list(_candidates(said, today)), None, 1)
    if meant is not None and meant.first > after:
        return _found(meant, "reference")
    assert said.weekday is not None
    return _found(calendar.day(after + timedelta(days=(said.weekday - after.isoweekday() - 1) % 7 + 1)), "reference")


def _beside(said: Calendar, situation: Situation) -> Known | None:
    """A day or month by its distance from the date last mentioned (*le lundi suivant*, *en mai suivant*)."""
    grain: Grain = "month" if said.day is None and said.weekday is None else "day"
    base, _ = situation.base(True, grain)
    if base is None:
        return _unresolved_calendar(said)
    found, anchor = situation.beside(list(_candidates(said, base)), said.toward, grain)
    return _found(found, anchor)


def _days(said: Calendar, year: int) -> Iterator[Period]:
    """The day of a month in a year, where it exists."""
    try:
        yield calendar.day(date(year, said.month or 1, said.day or 1))
    except ValueError:
        return


def _candidates(said: Calendar, around: date) -> Iterator[Period]:
    """The periods around a day that fit fields without a year, in the order of time."""
    if said.month is not None:
        reach = 8 if (said.day, said.month) == (29, 2) else 6 if said.weekday else 1
        for year in range(max(1, around.year - reach), min(9999, around.year + reach) + 1):
            yield from _days(said, year) if said.day else (calendar.month(year, said.month),)
    elif said.day is not None:
        for steps in range(-6, 7) if said.weekday else range(-2, 3):
            first = calendar.shifted("month", around, steps).first
            yield from _days(replace(said, month=first.month), first.year)
    elif said.weekday is not None:
        this = calendar.weekday_of(around, said.weekday)
        for when in (this - _WEEK, this, this + _WEEK):
            yield calendar.day(when)


def _unresolved_calendar(said: Calendar) -> Known:
    if said.month is None and said.day is None and said.weekday is not None:
        return _unknown("day", f"XXXX-WXX-{said.weekday}")
    month = f"{said.month:02}" if said.month else "XX"
    if said.day is not None:
        return _unknown("day", f"XXXX-{month}-{said.day:02}")
    return _unknown("month", f"XXXX-{month}") if said.month else _unknown("year")


def _relative(said: Relative, situation: Situation) -> Known:
    base, anchor = situation.base(said.base == "context", said.grain)
    if base is None:
        return _unknown(said.grain, None, "context" if said.base == "context" else "reference")
    period = calendar.shifted(said.grain, base, said.shift)
    if said.grain == "weekend" and said.shift == 0 and period.first > base and situation.side() == -1:
        period = calendar.shifted(said.grain, base, -1)  # *ont repris ce week-end*, said before the next one
    return Known(period.value, period.grain, period, anchor)


def _weekday_of(said: WeekdayOf, situation: Situation) -> Known:
    today = situation.today
    if today is None:
        return _unknown("day", f"XXXX-WXX-{said.weekday}")
    if said.ahead:
        nearest = today + timedelta(days=(said.weekday - today.isoweekday()) % 7)
        period = calendar.day(nearest + timedelta(weeks=said.shift))
    else:
        period = calendar.day(calendar.weekday_of(today + timedelta(weeks=said.shift), said.weekday))
    return Known(period.value, "day", period, "reference")


def _season(said: Season, situation: Situation) -> Known | None:
    if said.year is not None:
        return _found(calendar.season(said.year, said.code), "absolute")
    today = situation.today
    if today is None:
        return _unknown("season", f"XXXX-{said.code}")
    if said.shift is not None:
        return _found(calendar.season(today.year + said.shift, said.code), "reference")
    around = today
    if said.base == "context":
        base, _ = situation.base(True, "season")
        if base is None:
            return _unknown("season", f"XXXX-{said.code}", "context")
        around = base
    candidates = [calendar.season(around.year + shift, said.code) for shift in range(-2, 3)]
    if said.base == "context":
        return _found(*situation.beside(candidates, said.toward, "season"))
    return _found(situation.choose(candidates, said.toward), "reference")


def _era(said: Era, situation: Situation) -> Known | None:
    if said.before_christ:
        return Known(f"BC{said.start // 100:02}", "century", None, "absolute")
    if said.grain == "century":
        return _found(calendar.century(said.start), "absolute")
    start = said.start
    if said.short:
        today = situation.today
        century = 1900 if today is None or start + today.year // 100 * 100 > today.year else today.year // 100 * 100
        start += century if start >= 10 or today is None or today.year < 2010 else 2000
    return _found(calendar.decade(start), "absolute")


def _republican_year(said: RepublicanYear, _: Situation) -> Known | None:
    return _found(calendar.republican_year(said.number), "absolute")


def _nth(said: Nth, situation: Situation) -> Known | None:
    if said.of is None:
        return _nth_of_year(said, situation)
    whole = known(said.of, situation)
    if whole is None:
        return None
    if whole.period is None:
        letter = {"quarter": "Q", "half_year": "H"}.get(said.grain)
        return _unknown(said.grain, f"{whole.value[:4]}-{letter}{said.number}" if letter and said.number > 0 else None)
    if said.weekday is not None:
        return _found(calendar.nth_weekday(whole.period, said.weekday, said.number), whole.anchor)
    return _found(calendar.nth_in(whole.period, said.grain, said.number), whole.anchor)


def _nth_of_year(said: Nth, situation: Situation) -> Known | None:
    """A quarter, half or week without its year: by tense, else the nearest."""
    today = situation.today
    if today is None:
        letter = {"quarter": "Q", "half_year": "H", "week": "W"}[said.grain]
        return _unknown(said.grain, f"XXXX-{letter}{said.number:0{2 if letter == 'W' else 1}}")
    years = [calendar.year(number) for number in (today.year - 1, today.year, today.year + 1)]
    candidates = [found for year in years if (found := calendar.nth_in(year, said.grain, said.number)) is not None]
    if said.grain == "week":
        return _found(next((found for found in candidates if found.value.startswith(str(today.year))), None), "reference")
    return _found(situation.choose(candidates, None), "reference")


def _week_of(said: WeekOf, situation: Situation) -> Known | None:
    inner = known(said.day, situation)
    if inner is None or inner.period is None:
        return None if inner is None else _unknown(said.grain, None, inner.anchor)
    if said.grain == "weekend":
        day = inner.period.first
        nearest = day - timedelta(days=3) if day.isoweekday() < 3 else day  # Monday and Tuesday are nearer to the one before
        return _found(calendar.weekend(nearest), inner.anchor)
    return _found(calendar.week(inner.period.first), inner.anchor)


def _feast(said: Feast, situation: Situation) -> Known | None:
    shift = timedelta(days=said.shift)
    if said.year is not None:
        return _found(calendar.day(feast_day(said.key, said.year) + shift), "absolute")
    today = situation.today
    if today is None:
        fixed = said.key[0].isdigit() and " " not in said.key and not said.shift
        return _unknown("day", f"XXXX-{said.key}" if fixed else None)
    candidates = [calendar.day(feast_day(said.key, year) + shift) for year in (today.year - 1, today.year, today.year + 1)]
    return _found(situation.choose(candidates, said.toward), "reference")


def _offset(said: Offset, situation: Situation) -> Known | None:
    """A day, week, month or year so far away, at the grain of its smallest unit."""
    smallest = said.amounts[-1][1]
    told = said.base == "context"
    base, anchor = situation.base(told, smallest)
    grain: Grain = smallest if smallest != "weekend" else "week"
    if base is None or (told and anchor == "reference"):
        return _unknown(grain, None, said.base)  # *dix ans plus tard*, where the text names no date before
    years = sum(count * _YEARS[unit] for count, unit in said.amounts if unit in _YEARS)
    if said.sign < 0 and grain == "year" and years >= base.year:
        return Known(f"BC{int(years) - base.year + 1:04}", "year", None, anchor)  # *il y a 2 500 ans*
    for count, unit in said.amounts:
        base = calendar.moved(base, unit, said.sign * int(count))
        if count != int(count) and unit in _PARTS_OF:
            size, part = _PARTS_OF[unit]
            base = calendar.moved(base, part, said.sign * round(size * (count - int(count))))
            grain = part if unit in _YEARS else grain
    period = calendar.holding(grain, base)
    return Known(period.value, grain, period, anchor)


_YEARS: dict[Grain, int] = {"year": 1, "decade": 10, "century": 100}
_PARTS_OF: dict[Grain, tuple[int, Grain]] = {
    "century": (100, "year"),
    "decade": (10, "year"),
    "year": (12, "month"),
    "half_year": (6, "month"),
    "quarter": (3, "month"),
    "month": (28, "day"),
    "week": (7, "day"),
}
"""What half a unit is counted in (*il y a un an et demi*, *un mois et demi plus tard*)."""
_WEEK, _YEAR = timedelta(weeks=1), timedelta(days=366)
_RESOLVERS: Mapping[type, Callable[..., Known | None]] = {
    Calendar: _calendar,
    Relative: _relative,
    WeekdayOf: _weekday_of,
    Season: _season,
    Era: _era,
    RepublicanYear: _republican_year,
    Nth: _nth,
    WeekOf: _week_of,
    Feast: _feast,
    Offset: _offset,
}
