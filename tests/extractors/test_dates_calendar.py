"""Periods of the calendar, the length of intervals, and the values of durations."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from extractors.dates import calendar
from extractors.dates.lasting import interval_value
from extractors.dates.values import UNKNOWN, length_value
from extractors.facts import Grain


@pytest.mark.parametrize(
    ("grain", "day", "steps", "value", "first", "last"),
    [
        ("day", date(2024, 2, 28), 1, "2024-02-29", date(2024, 2, 29), date(2024, 2, 29)),
        ("week", date(2021, 1, 3), 0, "2020-W53", date(2020, 12, 28), date(2021, 1, 3)),
        ("weekend", date(2022, 2, 16), 0, "2022-W07-WE", date(2022, 2, 19), date(2022, 2, 20)),
        ("month", date(2022, 1, 31), 1, "2022-02", date(2022, 2, 1), date(2022, 2, 28)),
        ("quarter", date(2022, 2, 16), -1, "2021-Q4", date(2021, 10, 1), date(2021, 12, 31)),
        ("half_year", date(2022, 2, 16), 1, "2022-H2", date(2022, 7, 1), date(2022, 12, 31)),
        ("season", date(2022, 2, 16), 0, "2021-WI", date(2021, 12, 1), date(2022, 2, 28)),
        ("season", date(2022, 2, 16), 1, "2022-SP", date(2022, 3, 1), date(2022, 5, 31)),
        ("year", date(2022, 2, 16), -1, "2021", date(2021, 1, 1), date(2021, 12, 31)),
        ("decade", date(2022, 2, 16), -1, "201X", date(2010, 1, 1), date(2019, 12, 31)),
        ("century", date(2022, 2, 16), -1, "19XX", date(1900, 1, 1), date(1999, 12, 31)),
    ],
)
def test_a_period_is_told_by_its_distance(grain: Grain, day: date, steps: int, value: str, first: date, last: date):
    """Steps count periods of the calendar: the month after January is February, whatever the day."""
    period = calendar.shifted(grain, day, steps)

    assert (period.value, period.first, period.last) == (value, first, last)


def test_a_short_month_ends_a_step_of_months():
    """A month after 31 January is the last day of February."""
    assert calendar.moved(date(2024, 1, 31), "month", 1) == date(2024, 2, 29)


@pytest.mark.parametrize(
    ("whole", "grain", "number", "value"),
    [
        (calendar.year(2015), "week", 1, "2015-W01"),
        (calendar.year(2016), "week", -1, "2016-W52"),
        (calendar.year(2020), "week", 53, "2020-W53"),
        (calendar.year(2021), "week", 53, None),
        (calendar.year(2021), "quarter", -1, "2021-Q4"),
        (calendar.year(2021), "quarter", 5, None),
        (calendar.month(2014, 10), "week", 1, "2014-W41"),
        (calendar.month(2013, 9), "weekend", 1, "2013-W36-WE"),
        (calendar.month(2013, 9), "weekend", -1, "2013-W39-WE"),
        (calendar.month(2022, 2), "day", 29, None),
        (calendar.month(2022, 2), "day", -1, "2022-02-28"),
    ],
)
def test_a_part_is_counted_within_its_whole(whole: calendar.Period, grain: Grain, number: int, value: str | None):
    """The n-th part of a period, from its end where the number is negative; none where it has not so many."""
    part = calendar.nth_in(whole, grain, number)

    assert (part and part.value) == value


@pytest.mark.parametrize(("number", "value"), [(1, "2022-03-02"), (5, "2022-03-30"), (-1, "2022-03-30"), (6, None)])
def test_a_weekday_is_counted_within_its_month(number: int, value: str | None):
    """*Le premier mercredi de mars*, *le dernier mercredi de mars*."""
    found = calendar.nth_weekday(calendar.month(2022, 3), 3, number)

    assert (found and found.value) == value


@pytest.mark.parametrize(
    ("first", "last", "grain", "value"),
    [
        (date(2022, 2, 10), date(2022, 2, 20), "day", "P11D"),
        (date(2022, 3, 1), date(2022, 5, 31), "month", "P3M"),
        (date(1990, 1, 1), date(1999, 12, 31), "year", "P10Y"),
        (datetime(2022, 2, 16, 14), datetime(2022, 2, 16, 16, 30), "minute", "PT2H30M"),  # noqa: DTZ001  # times of day have no zone
        (datetime(2022, 2, 16, 22), datetime(2022, 2, 16, 6), "hour", "PT8H"),  # noqa: DTZ001
        (date(2022, 2, 20), date(2022, 2, 10), "day", None),
    ],
)
def test_an_interval_counts_both_ends(first: date, last: date, grain: Grain, value: str | None):
    """Days, months and years include both ends; times of day run from the first to the second, over midnight too."""
    assert interval_value(first, last, grain, grain) == value


@pytest.mark.parametrize(
    ("amounts", "value"),
    [
        ([(Decimal(48), "hour")], "PT48H"),
        ([(Decimal("2.5"), "year")], "P2.5Y"),
        ([(Decimal(3), "quarter")], "P9M"),
        ([(Decimal("0.5"), "century")], "P50Y"),
        ([(Decimal(2), "day"), (Decimal(1), "month")], "P1M2D"),
        ([(Decimal(1), "day"), (Decimal(6), "hour")], "P1DT6H"),
        ([(UNKNOWN, "week")], "PXW"),
        ([(UNKNOWN, "minute")], "PTXM"),
        ([(Decimal(100), "day")], "P100D"),
    ],
)
def test_a_length_keeps_its_units(amounts: list[tuple[Decimal, Grain]], value: str):
    """Units stay as worded, save those that TIMEX3 has no letter for."""
    assert length_value(amounts) == value
