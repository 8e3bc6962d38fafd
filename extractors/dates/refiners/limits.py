"""How exact an amount or a time of day is: *environ deux mois*, *plus de 24 heures*, *vers 12 h 30*."""

from dataclasses import replace

import regex

from extractors.dates.meanings import Clock, Length
from extractors.dates.refiners.between import start_back
from extractors.dates.view import Expression, View
from extractors.dates.words import LIMIT, LIMITS, S0, S, plain
from extractors.facts import TimexMod

_LIMIT = regex.compile(rf"(?r)(?<!\w)(?P<limit>{LIMIT}){S0}", regex.VERBOSE)
_BEHIND = regex.compile(rf"{S}(?P<limit>environ|au{S}moins|au{S}plus|au{S}minimum|au{S}maximum|ou{S}plus)(?!\w)", regex.VERBOSE)
_LONGEST = 24


def take_limit(view: View, expression: Expression, taken: int) -> Expression:
    """Take *environ*, *plus de*, *au moins* … into the span of a length of time; *vers* before a time of day only marks it."""
    if isinstance(expression.meaning, Clock):
        return _clock(view, expression, taken)
    if not isinstance(expression.meaning, Length):
        return expression
    match = _LIMIT.match(view.text, max(taken, expression.start - _LONGEST), expression.start)
    if match is not None and match.end() == expression.start:
        mod: TimexMod = LIMITS[plain(match["limit"])]  # type: ignore[assignment]  # the keys are modifiers
        return replace(expression, start=match.start(), mod=mod)
    behind = _BEHIND.match(view.text, expression.end, expression.end + _LONGEST)
    if behind is not None:
        limit = plain(behind["limit"])
        mod = LIMITS.get(limit, "EQUAL_OR_MORE")  # type: ignore[assignment]  # *ou plus*
        return replace(expression, end=behind.end(), mod=mod)
    return expression


def _clock(view: View, expression: Expression, taken: int) -> Expression:
    """*environ* belongs to a time of day; *vers* stays outside, as prepositions do, but marks it all the same."""
    before = view.before(expression.start)
    if before == "environ" and (start := start_back(view, expression.start, 1)) >= taken:
        return replace(expression, start=start, mod="APPROX")
    return replace(expression, mod="APPROX") if before == "vers" else expression
