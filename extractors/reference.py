"""The reference date: when the text was written (TimeML's document creation time)."""

from dataclasses import dataclass
from datetime import date, datetime

import regex

_FORM = regex.compile(
    r"""
    [0-9]{4}-[0-9]{2}-[0-9]{2}
    (?: [T ] [0-9]{2}:[0-9]{2} (?: :[0-9]{2} (?: \. [0-9]{1,6} )? )? (?: Z | [+-][0-9]{2}:?[0-9]{2} )? )?
    """,
    regex.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Reference:
    """A day, and the time of day where one was given (with its offset, if it had one)."""

    day: date
    moment: datetime | None = None


def parse_reference(value: str | date | Reference | None) -> Reference | None:
    """A reference date from ISO 8601 text or from a date or datetime; None stays None.

    Raises:
        ValueError: for a form other than `YYYY-MM-DD` or a datetime, and for a day that no calendar has.
    """
    if value is None or isinstance(value, Reference):
        return value
    if isinstance(value, datetime):
        return Reference(value.date(), value)
    if isinstance(value, date):
        return Reference(value)
    if not _FORM.fullmatch(value):
        raise ValueError("not an ISO 8601 date (YYYY-MM-DD) or datetime (YYYY-MM-DDThh:mm, optionally with an offset)")
    moment = datetime.fromisoformat(value)
    return Reference(moment.date(), moment if len(value) > 10 else None)
