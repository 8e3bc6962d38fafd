"""The days of holidays, fixed and moving."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Literal

from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

_CHURCHES: Mapping[str, Literal[2, 3]] = {"easter": EASTER_WESTERN, "orthodox": EASTER_ORTHODOX}
"""How Easter Sunday is reckoned, by the word that begins a key."""
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def feast_day(key: str, year: int) -> date:
    """The day of a holiday in a year, from its key.

    A key is a month and day (*12-25*), days from Easter Sunday (*easter+49*, *orthodox+0*), or days from the first such weekday
    not before a month and day (*09-01 sunday +4*).
    """
    for church, method in _CHURCHES.items():
        if key.startswith(church):
            return easter(year, method) + timedelta(days=int(key.removeprefix(church)))
    month_day, *moving = key.split()
    fixed = date(year, int(month_day[:2]), int(month_day[3:]))
    if not moving:
        return fixed
    weekday, shift = moving
    return fixed + timedelta(days=(_WEEKDAYS.index(weekday) - fixed.weekday()) % 7 + int(shift))
