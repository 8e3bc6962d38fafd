"""From a stated value and the precision of its words to a figure of the contract."""

from decimal import Decimal

from extractors.facts import Figure, Precision

_ROOM = 2
"""How many of a noun a vague plural says at least: *des milliers* are 2000."""


def plain(value: Decimal) -> int | float:
    """A value as JSON has it: whole ones as integers, others as the nearest double."""
    return int(value) if value == value.to_integral_value() else float(value)


def figure(value: Decimal, precision: Precision) -> Figure:
    """The figure of one stated value (the contract's table of precisions)."""
    stated = plain(value)
    match precision:
        case "exact":
            return Figure(stated, stated, stated, precision)
        case "at_least" | "more_than":
            return Figure(stated, stated, None, precision)
        case "at_most" | "less_than":
            return Figure(stated, None, stated, precision)
        case "vague":
            return Figure(None, plain(_ROOM * value), None, precision)
        case _:
            return Figure(stated, None, None, precision)


def interval(low: Decimal, high: Decimal) -> Figure:
    """The figure of a range."""
    return Figure(None, plain(low), plain(high), "range")


def combined(before: Precision | None, after: Precision | None, *, collective: bool) -> Precision:
    """The precision of a figure from what stands before and behind it: a bound beats approximate, before beats after."""
    for precision in (before, after):
        if precision not in {None, "approximate"}:
            assert precision is not None  # the set has it
            return precision
    return "approximate" if before or after or collective else "exact"
