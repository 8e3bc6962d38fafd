"""Amounts of time: numbers with their units, alone and joined (*deux ans et demi*, *un an, un mois et 21 jours*)."""

from decimal import Decimal

import regex

from extractors.dates.rules.context import plural_noun
from extractors.dates.view import WINDOW, View
from extractors.dates.words import (
    COLLECTIVE_WORD,
    COLLECTIVES,
    COUNTED_UNIT,
    FILL,
    NOT_SPENT,
    S0,
    SIDE_WORD,
    S,
    counted_unit,
    plain,
    tells_side,
)
from extractors.facts import Grain

Amounts = tuple[tuple[Decimal, Grain], ...]
"""Each amount with its unit, in the order of the words."""

_COUNT = rf"(?P<count>[0-9]{{1,3}}(?:[ .][0-9]{{3}})+|[0-9]{{1,12}}(?:[.,][0-9]{{1,4}})?)(?![0-9]){FILL}(?:{S}d'(?=an))?"
_COLLECTIVE = rf"(?:une?{S})?(?P<collective>{COLLECTIVE_WORD})(?<!s){S}(?:de{S}|d'{S0})"
_ADJECTIVE = rf"(?:{S}{NOT_SPENT}(?P<anchor>{SIDE_WORD}))?"
_LEADING = rf"(?:(?P<anchor>derni[èe]re?s|prochaine?s|premi[èe]re?s|longue?s|petite?s|bonne?s|autres){S})?"
_HALF = rf"(?:{S}et{S}(?P<half>demie?|quart|un{S}quart))?"
_AMOUNT = regex.compile(
    rf"""(?: (?P<fraction>(?:une?|la|cette){S})?(?P<demi>demi){S0}-?{S0}(?P<unit>{COUNTED_UNIT})
           | (?P<quarters>une?|(?:3|trois){FILL}){S}(?P<quart>quarts?){S}d'{S0}(?P<unit>heure)(?!\w)
           | (?:(?P<anchor>derni[èe]re?s|prochaine?s){S})?(?:{_COUNT}|(?P<count>une?)|{_COLLECTIVE}){S0}
             (?:(?:bonne|seule?s?){S})?{_LEADING}(?P<unit>{COUNTED_UNIT}){_HALF}{_ADJECTIVE}
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
        if (rest := _rest(view, amount, end)) is not None:
            return rest[0], (*found, rest[1]), anchored
        link = _NEXT.match(view.text, end)
        if link is None or anchored:
            break
        offset, joint = link.end(), link[0]
    return (end, tuple(found), anchored) if found else None


def _rest(view: View, amount: tuple[Decimal, Grain], end: int) -> tuple[int, tuple[Decimal, Grain]] | None:
    """The seconds behind minutes that go without their unit (*2 minutes 15*), where they count nothing else."""
    if amount[1] != "minute" or amount[0] != int(amount[0]):
        return None
    match = _SECONDS.match(view.text, end, end + WINDOW)
    if match is None or plural_noun(view.after(match.end())):
        return None
    return match.end(), (Decimal(match["seconds"]), "second")


_SECONDS = regex.compile(
    rf"{S}(?P<seconds>[0-5][0-9])(?![0-9]){FILL}(?!{S0}(?:[.,:/-]?[0-9]|[%€$°]|{COUNTED_UNIT}))", regex.VERBOSE
)
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
    grain, size = counted_unit(match["unit"])
    if match["demi"]:
        return (Decimal(30), "minute") if grain == "hour" else (size / 2, grain)
    if match["quart"]:
        return Decimal(15) * (1 if match["quarters"].startswith("un") else 3), "minute"
    if collective := match["collective"]:
        return Decimal(COLLECTIVES[plain(collective)]) * size, grain
    written = match["count"]
    if regex.fullmatch(r"[0-9]{1,3}(?:[ .][0-9]{3})+", written):
        written = written.replace(" ", "").replace(".", "")
    count = Decimal(1) if written.startswith("un") else Decimal(written.replace(",", "."))
    if half := match["half"]:
        count += _HALVES[half.split()[-1]]
    return count * size, grain
