"""Holidays on the days that the library *holidays* gives them."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

import holidays
import pytest

from extractors.dates.holidays import feast_day
from extractors.dates.words import FEASTS, plain

YEARS = range(2000, 2041)
NATIONAL = {"BE": "fete nationale belge", "CH": "fete nationale suisse", "LU": "fete nationale luxembourgeoise"}
"""What *la fête nationale* is called outside France."""
ELSEWHERE = {("CA", "fete du travail")}
"""Holidays whose name is another day's in the other countries."""
UNKNOWN_TO_IT = {
    "01-07", "01-14", "02-02", "02-14", "06-21", "10-31", "12-06", "easter-46", "easter-7", "easter-3", "easter-1",
    "orthodox+0", "11-22 thursday +0",
}  # fmt: skip
"""Days that no law makes a holiday in these countries; some are tested below."""


def _days(country: str, language: str | None = "fr") -> dict[str, set[date]]:
    """All holidays of a country and its parts over the years, by their name as a key of ours."""
    found: dict[str, set[date]] = defaultdict(set)
    parts = holidays.country_holidays(country)
    for part in (None, *parts.subdivisions):
        year = holidays.country_holidays(
            country, subdiv=part, years=YEARS, language=language, observed=False, categories=parts.supported_categories
        )
        for day in year:
            for name in year.get_list(day):
                found[plain(name.lower().replace("’", "'"))].add(day)
    return found


def _known(country: str) -> Iterable[tuple[str, str, set[date]]]:
    """The name, our key and the days of each holiday of a country that we know."""
    for name, days in _days(country).items():
        ours = NATIONAL.get(country, name) if name == "fete nationale" else name
        if ours in FEASTS and (country, ours) not in ELSEWHERE:
            yield ours, FEASTS[ours], days


@pytest.mark.parametrize("country", ["FR", "BE", "CH", "CA", "LU"])
def test_holidays_fall_on_their_days(country: str):
    """Every holiday of ours that the library knows in a country falls on its day, from 2000 to 2040."""
    known = list(_known(country))

    assert len(known) >= 8
    for name, key, days in known:
        assert {feast_day(key, day.year) for day in days} == days, name


def test_every_holiday_is_in_the_library_or_named_here():
    """No holiday of ours goes untested unawares."""
    told = {key for country in ("FR", "BE", "CH", "CA", "LU") for _, key, _ in _known(country)}

    assert set(FEASTS.values()) - told == UNKNOWN_TO_IT


def test_orthodox_easter_and_thanksgiving():
    """The library has the Greek Easter Monday and the American Thanksgiving under their English names."""
    greek = _days("GR", "en_US")["easter monday"]
    american = _days("US", "en_US")["thanksgiving day"]

    assert {feast_day("orthodox+0", day.year) + timedelta(days=1) for day in greek} == greek
    assert {feast_day("11-22 thursday +0", day.year) for day in american} == american
    assert len(greek) == len(american) == len(YEARS)
