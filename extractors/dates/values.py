"""TIMEX3 values of lengths of time."""

from collections.abc import Iterable
from decimal import Decimal

from extractors.facts import Grain

_DATED: dict[Grain, tuple[int, str]] = {
    "day": (1, "D"),
    "weekend": (1, "WE"),
    "week": (1, "W"),
    "month": (1, "M"),
    "quarter": (3, "M"),
    "half_year": (6, "M"),
    "year": (1, "Y"),
    "decade": (10, "Y"),
    "century": (100, "Y"),
}
_TIMED: dict[Grain, str] = {"hour": "H", "minute": "M", "second": "S"}
_ORDER = ("Y", "M", "W", "D", "WE")
UNKNOWN = Decimal(-1)
"""An amount that the words leave open (*plusieurs jours*: PXD)."""


def length_value(amounts: Iterable[tuple[Decimal, Grain]]) -> str:
    """The value of some amounts, units as worded (*24 heures* is PT24H, not P1D); quarters count as months, decades as years."""
    dated: list[tuple[int, str]] = []
    timed = ""
    for count, grain in amounts:
        if grain in _TIMED:
            timed += f"{_written(count)}{_TIMED[grain]}"
            continue
        size, code = _DATED[grain]
        dated.append((_ORDER.index(code), f"{_written(count if count == UNKNOWN else count * size)}{code}"))
    return "P" + "".join(text for _, text in sorted(dated)) + ("T" + timed if timed else "")


def _written(count: Decimal) -> str:
    """A count without trailing zeros, X where it is unknown."""
    if count == UNKNOWN:
        return "X"
    return f"{count.normalize():f}"
