"""Amounts of time: numbers with their units, alone and joined (*deux ans et demi*, *un an, un mois et 21 jours*)."""

from decimal import Decimal

import regex

from extractors.dates.view import WINDOW, View
from extractors.dates.words import (
    COLLECTIVE_WORD,
    COLLECTIVES,
    FILL,
    S0,
    SIDE_WORD,
    UNIT,
    S,
    plain,
    tells_side,
    unit_grain,
)
from extractors.facts import Grain

Amounts = tuple[tuple[Decimal, Grain], ...]
"""Each amount with its unit, in the order of the words."""

_COUNT = rf"(?P<count>[0-9]{{1,3}}(?:[ .][0-9]{{3}})+|[0-9]{{1,9}}(?:[.,][0-9]{{1,4}})?)(?![0-9]){FILL}"
_COLLECTIVE = rf"(?:une?{S})?(?P<collective>{COLLECTIVE_WORD}){S}(?:de{S}|d'{S0})"
_ADJECTIVE = rf"(?:{S}(?P<anchor>{SIDE_WORD}))?"
_LEADING = rf"(?:(?P<anchor>derni[èe]re?s|prochaine?s|premi[èe]re?s|longue?s|petite?s|bonne?s|autres){S})?"
_HALF = rf"(?:{S}et{S}(?P<half>demie?|quart|un{S}quart))?"
_AMOUNT = regex.compile(
    rf"""(?: (?P<fraction>(?:une?|la|cette){S})?(?P<demi>demi){S0}-?{S0}(?P<unit>{UNIT})
           | (?P<quarters>une?|(?:3|trois){FILL}){S}(?P<quart>quarts?){S}d'{S0}(?P<unit>heure)(?!\w)
           | (?:(?P<anchor>derni[èe]re?s|prochaine?s){S})?(?:{_COUNT}|(?P<count>une?)|{_COLLECTIVE}){S0}
             (?:bonne{S})?{_LEADING}(?P<unit>{UNIT}){_HALF}{_ADJECTIVE}
         )""",
    regex.VERBOSE,
)
_NEXT = regex.compile(rf"(?:,{S}(?:et{S})?|{S}et{S}|{S})", regex.VERBOSE)
_HALVES = {"demi": Decimal("0.5"), "demie": Decimal("0.5"), "quart": Decimal("0.25")}
_MOST = 4
"""Amounts that one length may join."""


def amounts(view: View, offset: int) -> tuple[int, Amounts, bool] | None:
    """Where the amounts of time that begin at an offset end, the amounts, and whether they are told from the reference.

    Several join where they fall (*un an, un mois et 21 jours*).
    """
    found: list[tuple[Decimal, Grain]] = []
    anchored = False
    end = offset
    joint = ""
    while len(found) < _MOST:
        match = _AMOUNT.match(view.text, offset, offset + WINDOW)
        if match is None or (found and match["unit"] is None):
            break
        amount = _amount(match)
        if amount is None or (found and (match["anchor"] or match["collective"] or not _joins(found, amount, "et" in joint))):
            break
        found.append(amount)
        anchored = anchored or tells_side(match["anchor"])
        end = match.end()
        link = _NEXT.match(view.text, end)
        if link is None or anchored:
            break
        offset, joint = link.end(), link[0]
    return (end, tuple(found), anchored) if found else None


_SIZES: tuple[Grain, ...] = (
    "century", "decade", "year", "half_year", "quarter", "month", "week", "weekend", "day", "hour", "minute", "second",
)  # fmt: skip


def _joins(found: list[tuple[Decimal, Grain]], amount: tuple[Decimal, Grain], by_and: bool) -> bool:
    """Whether an amount goes on with those before: units fall (*un an, un mois*), but *et* joins any (*un jour et un mois*)."""
    units = [grain for _, grain in found]
    if by_and:
        return amount[1] not in units
    return _SIZES.index(amount[1]) > _SIZES.index(units[-1]) and found[-1][0] == int(found[-1][0])


def _amount(match: "regex.Match[str]") -> tuple[Decimal, Grain] | None:
    grain = unit_grain(match["unit"])
    if match["demi"]:
        return (Decimal(30), "minute") if grain == "hour" else (Decimal("0.5"), grain)
    if match["quart"]:
        return Decimal(15) * (1 if match["quarters"].startswith("un") else 3), "minute"
    if collective := match["collective"]:
        return Decimal(COLLECTIVES[plain(collective)]), grain
    written = match["count"]
    if regex.fullmatch(r"[0-9]{1,3}(?:[ .][0-9]{3})+", written):
        written = written.replace(" ", "").replace(".", "")
    count = Decimal(1) if written.startswith("un") else Decimal(written.replace(",", "."))
    if half := match["half"]:
        count += _HALVES[half.split()[-1]]
    return count, grain
