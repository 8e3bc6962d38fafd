"""Distances from a point: *il y a trois jours*, *dans deux semaines*, *voici un mois*, *deux ans plus tard*."""

from dataclasses import replace
from typing import Literal

import regex

from extractors.dates.meanings import Base, Length, Offset
from extractors.dates.view import WINDOW, Expression, View
from extractors.dates.words import LIMIT, LIMITS, S, plain
from extractors.facts import Grain, TimexMod

_ALREADY = rf"(?:exactement|tout{S}juste|d[ée]j[àa]|bient[ôo]t)(?!\w)"
_ABOUT = rf"(?:{S}(?P<about>{LIMIT}|{_ALREADY}))?[ \n]{{0,5}}"
_AGO = regex.compile(rf"(?r)\b(?:il{S}y{S}(?:a|avait)|y{S}a|voici|voil[àa])(?!\w){_ABOUT}", regex.VERBOSE)
_IN = regex.compile(rf"(?r)\bdans(?!\w){_ABOUT}", regex.VERBOSE)
_LATER = regex.compile(
    rf"{S}(?:(?:seulement|à{S}peine|exactement){S})?(?:plus{S}(?P<later>tard)|plus{S}t[ôo]t|auparavant)(?!\w)(?!{S}(?:que|qu'))",
    regex.VERBOSE,
)


def take_offsets(view: View, found: list[Expression]) -> list[Expression]:
    """Turn a length of time with its preposition or adverb into the point that it leads to."""
    taken = 0
    turned: list[Expression] = []
    for expression in found:
        changed = _turned(view, expression, taken)
        turned.append(changed)
        taken = changed.end
    return turned


def _turned(view: View, expression: Expression, taken: int) -> Expression:
    length = expression.meaning
    if not isinstance(length, Length) or not length.amounts or length.anchored:
        return expression
    if (later := _LATER.match(view.text, expression.end, expression.end + WINDOW)) is not None:
        return _offset(expression, expression.start, later.end(), 1 if later["later"] else -1, "context")
    if _beyond_calendars(length):
        return expression
    for pattern, sign in ((_AGO, -1), (_IN, 1)):
        before = pattern.match(view.text, max(0, taken, expression.start - 40), expression.start)
        if before is not None and before.end() == expression.start:
            turned = _offset(expression, before.start(), expression.end, -1 if sign == -1 else 1, "reference")
            mod: TimexMod | None = LIMITS.get(plain(before["about"] or ""))  # type: ignore[assignment]  # the keys are modifiers
            return replace(turned, mod=mod)
    return expression


_MOST_YEARS = 7000
"""Years farther away than calendars and their four digits go."""
_YEARS: dict[Grain, int] = {"year": 1, "decade": 10, "century": 100}


def _beyond_calendars(length: Length) -> bool:
    """Whether a length leads to no date (*il y a 40 millions d'années*), and stays one."""
    return any(count * _YEARS.get(unit, 0) > _MOST_YEARS for count, unit in length.amounts)


def _offset(expression: Expression, start: int, end: int, sign: Literal[-1, 1], base: Base) -> Expression:
    assert isinstance(expression.meaning, Length)
    rule = "dates.later" if base == "context" else "dates.ago" if sign < 0 else "dates.ahead"
    return replace(expression, start=start, end=end, rule=rule, meaning=Offset(expression.meaning.amounts, sign, base))
