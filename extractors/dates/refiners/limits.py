"""How exact an amount or a time of day is: *environ deux mois*, *plus de 24 heures*, *vers 12 h 30*."""

from dataclasses import replace

import regex

from extractors.dates.meanings import Clock, Length
from extractors.dates.view import Expression, View
from extractors.dates.words import LIMITS, S0, S, alternation, plain
from extractors.facts import TimexMod

_LIMIT = regex.compile(rf"(?r)(?<!\w)(?P<limit>{alternation(LIMITS)}){S0}", regex.VERBOSE)
_BEHIND = regex.compile(rf"{S}(?P<limit>environ|au{S}moins|au{S}plus|au{S}minimum|au{S}maximum|ou{S}plus)(?!\w)", regex.VERBOSE)
_LONGEST = 24


def take_limits(view: View, found: list[Expression]) -> list[Expression]:
    """Take *environ*, *plus de*, *au moins* … into the span of a length of time; *vers* before a time of day only marks it."""
    taken = 0
    changed: list[Expression] = []
    for expression in found:
        one = _taken(view, expression, taken)
        changed.append(one)
        taken = one.end
    return changed


def _taken(view: View, expression: Expression, taken: int) -> Expression:
    if isinstance(expression.meaning, Clock):
        before = view.before(expression.start)
        return (
            replace(expression, mod="APPROX")
            if before in ("vers", "environ", "environs", "alentours") or _about(view, expression)
            else expression
        )
    if not isinstance(expression.meaning, Length):
        return expression
    match = _LIMIT.match(view.text, max(taken, expression.start - _LONGEST), expression.start)
    if match is not None and match.end() == expression.start:
        mod: TimexMod = LIMITS[" ".join(plain(match["limit"]).split())]  # type: ignore[assignment]  # the keys are modifiers
        return replace(expression, start=match.start(), mod=mod)
    behind = _BEHIND.match(view.text, expression.end, expression.end + _LONGEST)
    if behind is not None:
        limit = plain(behind["limit"])
        mod = LIMITS.get(limit, "EQUAL_OR_MORE")  # type: ignore[assignment]  # *ou plus*
        return replace(expression, end=behind.end(), mod=mod)
    return expression


def _about(view: View, expression: Expression) -> bool:
    """*aux alentours de 5 h*, *autour de midi*, *sur le coup de 8 h*."""
    return view.before(expression.start) in ("de", "d'") and view.before(expression.start, 2) in (
        "alentours",
        "environs",
        "autour",
    )
