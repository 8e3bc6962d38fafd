"""The reference date, from text or from Python's own dates."""

from datetime import UTC, date, datetime

import pytest

from extractors import Reference, extract, parse_reference


@pytest.mark.parametrize(
    ("value", "reference"),
    [
        (None, None),
        ("2022-02-15", Reference(date(2022, 2, 15))),
        ("2022-02-15T18:30", Reference(date(2022, 2, 15), datetime(2022, 2, 15, 18, 30))),  # noqa: DTZ001  # none was given
        ("2022-02-15T18:30:05Z", Reference(date(2022, 2, 15), datetime(2022, 2, 15, 18, 30, 5, tzinfo=UTC))),
        (date(2022, 2, 15), Reference(date(2022, 2, 15))),
        (Reference(date(2022, 2, 15)), Reference(date(2022, 2, 15))),
        ("0001-01-01", Reference(date(1, 1, 1))),
        ("9999-12-31", Reference(date(9999, 12, 31))),
    ],
)
def test_a_reference_is_read(value: str | date | Reference | None, reference: Reference | None):
    """ISO 8601 text, a date, a datetime or a reference; none stays none."""
    assert parse_reference(value) == reference


@pytest.mark.parametrize(
    "value",
    [
        "",
        "2022",
        "2022-02",
        "15/02/2022",
        "2022-02-30",
        "2022-13-01",
        "2022-02-15 ",
        "2022-02-15T25:00",
        "٢٠٢٢-٠٢-١٥",
        "demain",
        "0000-01-01",
        "2022-W07",
    ],
)
def test_an_impossible_reference_is_an_error(value: str):
    """Another form, or a day that no calendar has, is a ValueError, also at the front door."""
    with pytest.raises(ValueError, match=r"."):
        parse_reference(value)
    with pytest.raises(ValueError, match=r"."):
        extract("hier", value)


@pytest.mark.parametrize("edge", ["0001-01-01", "9999-12-31"])
def test_dates_at_the_edge_of_the_calendar_have_an_answer(edge: str):
    """Where a relative date falls off the calendar there is still an answer."""
    text = "Hier, demain, il y a 300 ans, dans dix siècles, la semaine dernière, l'an prochain, lundi, du 10 au 20 mai."

    extract(text, edge)
