"""Periods of the calendar: their TIMEX3 value, their first and last day, and the arithmetic between them."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import MO, relativedelta

from extractors.facts import Grain

SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""The month in which each season begins, on its first day (the contract's convention)."""

_MONTHS: dict[Grain, int] = {"month": 1, "quarter": 3, "season": 3, "half_year": 6, "year": 12, "decade": 120, "century": 1200}


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of whole days that the calendar names."""

    grain: Grain
    first: date
    last: date
    value: str


def day(when: date) -> Period:
    """A single day."""
    return Period("day", when, when, when.isoformat())


def week(when: date) -> Period:
    """The ISO week, Monday to Sunday, that holds a day."""
    year, number, _ = when.isocalendar()
    monday = date.fromisocalendar(year, number, 1)
    return Period("week", monday, date.fromisocalendar(year, number, 7), f"{year:04}-W{number:02}")


def weekend(when: date) -> Period:
    """The Saturday and Sunday of the week that holds a day."""
    whole = week(when)
    return Period("weekend", whole.last - timedelta(days=1), whole.last, f"{whole.value}-WE")


def month(year: int, number: int) -> Period:
    """A month by its number."""
    return Period("month", date(year, number, 1), date(year, number, monthrange(year, number)[1]), f"{year:04}-{number:02}")


def _months(grain: Grain, year: int, number: int, length: int, value: str) -> Period:
    """Some months from the first of one of them."""
    first = date(year, number, 1)
    return Period(grain, first, first + relativedelta(months=length, days=-1), value)


def quarter(year: int, number: int) -> Period:
    """The first to fourth three months of a year."""
    return _months("quarter", year, 3 * number - 2, 3, f"{year:04}-Q{number}")


def half_year(year: int, number: int) -> Period:
    """The first or second six months of a year."""
    return _months("half_year", year, 6 * number - 5, 6, f"{year:04}-H{number}")


def season(year: int, code: str) -> Period:
    """A season by its code (SP, SU, FA, WI) and the year in which it begins."""
    return _months("season", year, SEASONS[code], 3, f"{year:04}-{code}")


def year(number: int) -> Period:
    """A calendar year."""
    return Period("year", date(number, 1, 1), date(number, 12, 31), f"{number:04}")


def decade(start: int) -> Period:
    """Ten years by the first (1990: *les années 90*)."""
    return Period("decade", date(max(start, 1), 1, 1), date(start + 9, 12, 31), f"{start // 10:03}X")


def century(start: int) -> Period:
    """A hundred years by the first, 1900 to 1999 for *XXe siècle* (the contract's convention)."""
    return Period("century", date(max(start, 1), 1, 1), date(start + 99, 12, 31), f"{start // 100:02}XX")


LEAP_YEARS = (3, 7, 11)
"""The years of the Republican calendar that had a day more at their end."""


def republican_start(number: int) -> date:
    """The first day of a year of the Republican calendar, year I from 22 September 1792."""
    return date(1792, 9, 22) + timedelta(days=365 * (number - 1) + sum(leap < number for leap in LEAP_YEARS))


def republican_year(number: int) -> Period:
    """A year of the Republican calendar; as a winter does, it bears the year in which it begins."""
    first = republican_start(number)
    return Period("year", first, republican_start(number + 1) - timedelta(days=1), f"{first.year:04}")


def holding(grain: Grain, when: date) -> Period:
    """The period of a grain that holds a day."""
    match grain:
        case "week":
            return week(when)
        case "weekend":
            return weekend(when)
        case "month":
            return month(when.year, when.month)
        case "quarter":
            return quarter(when.year, (when.month + 2) // 3)
        case "half_year":
            return half_year(when.year, (when.month + 5) // 6)
        case "season":
            return _season_holding(when)
        case "year":
            return year(when.year)
        case "decade":
            return decade(when.year // 10 * 10)
        case "century":
            return century(when.year // 100 * 100)
        case _:
            return day(when)


def _season_holding(when: date) -> Period:
    """January and February are in the winter that began the year before."""
    back = when - relativedelta(months=2)
    return season(back.year, ("SP", "SU", "FA", "WI")[(back.month - 1) // 3])


def shifted(grain: Grain, when: date, steps: int) -> Period:
    """The period so many steps of its grain after the one that holds a day (*le mois prochain*: 1).

    Raises:
        ValueError, OverflowError: beyond the years 1 to 9999.
    """
    start = holding(grain, when).first
    if grain in _MONTHS:
        return holding(grain, start + relativedelta(months=steps * _MONTHS[grain]))
    return holding(grain, start + timedelta(days=steps * (7 if grain in ("week", "weekend") else 1)))


def moved(when: date, unit: Grain, steps: int) -> date:
    """A day so many units later; the end of a short month stands for its missing days (31 January + 1 month)."""
    if unit in _MONTHS:
        return when + relativedelta(months=steps * _MONTHS[unit])
    return when + timedelta(days=steps * {"week": 7, "weekend": 7}.get(unit, 1))


def weekday_of(whole: date, number: int) -> date:
    """The day of a week by its number, Monday 1."""
    return whole + timedelta(days=number - 1 - whole.weekday())


def nth_in(whole: Period, grain: Grain, number: int) -> Period | None:
    """The n-th week, weekend, quarter … of a longer period, counted from its end where n is negative; None where it has none.

    A week belongs to the month or year that holds its Thursday for years (ISO), its Monday for months.
    """
    if grain in ("quarter", "half_year", "month") and whole.grain == "year":
        size = _MONTHS[grain]
        count = 12 // size
        place = number if number > 0 else count + 1 + number
        return shifted(grain, whole.first, place - 1) if 1 <= place <= count else None
    if grain == "week" and whole.grain == "year":
        edge = whole.first.replace(day=4) if number > 0 else whole.last.replace(day=28)
        found = shifted("week", edge, number - 1 if number > 0 else number + 1)
        return found if found.value.startswith(whole.value) else None
    if grain == "week":
        edge = whole.first + relativedelta(weekday=MO(1)) if number > 0 else whole.last + relativedelta(weekday=MO(-1))
        found = shifted("week", edge, number - 1 if number > 0 else number + 1)
        return found if whole.first <= found.first <= whole.last else None
    if grain == "weekend":
        saturday = relativedelta(weekday=5)
        edge = whole.first + saturday if number > 0 else weekend(whole.last - timedelta(days=6)).first
        while number < 0 and edge + timedelta(days=7) <= whole.last:
            edge += timedelta(days=7)
        found = shifted("weekend", edge, number - 1 if number > 0 else number + 1)
        return found if whole.first <= found.first <= whole.last else None
    if grain == "day":
        found = day(whole.first + timedelta(days=number - 1) if number > 0 else whole.last + timedelta(days=number + 1))
        return found if whole.first <= found.first <= whole.last else None
    return None


def nth_weekday(whole: Period, weekday: int, number: int) -> Period | None:
    """The n-th Monday (1) to Sunday (7) of a period, counted from its end where n is negative; None where it has none."""
    if number > 0:
        first = whole.first + timedelta(days=(weekday - whole.first.isoweekday()) % 7)
        found = first + timedelta(days=7 * (number - 1))
    else:
        last = whole.last - timedelta(days=(whole.last.isoweekday() - weekday) % 7)
        found = last + timedelta(days=7 * (number + 1))
    return day(found) if whole.first <= found <= whole.last else None
