"""Dates in digits: *15/02/2022*, *15.02.22*, *2022-02-15*, *le 17/02*, *11/2016*. The day stands first."""

import regex

from extractors.dates.meanings import Calendar, Clock, Meaning
from extractors.dates.view import NUMBER, Rule, View, pattern_rule
from extractors.dates.words import AROUND, S0, SHORT_WEEKDAYS, WEEKDAY, S, alternation, forms_of, plain, triggers
from extractors.dates.words import WEEKDAYS as _WEEKDAYS

_WEEKDAY = rf"(?:(?:{WEEKDAY}|(?P<weekday>{alternation(forms_of('weekday_abbreviations'))})\.?),?{S}(?:le{S})?)?"
_NO_MORE = r"(?![0-9])(?![-/.:][0-9])(?![-_]\w)"
_DAY = r"(?P<day>0?[1-9]|[12][0-9]|3[01])"
_MONTH = r"(?P<month>0?[1-9]|1[0-2])"
_YEAR = r"(?P<year>[12][0-9]{3})"


def unglued(match: "regex.Match[str]", view: View) -> bool:
    """Whether digits stand free of letters, digits and the marks of phone numbers, file names and versions before them."""
    start = match.start()
    before = view.text[start - 1] if start else " "
    if before.isalnum() or before in "_@#":
        return False
    return before not in "-./:," or start < 2 or view.text[start - 2].isspace() or (before == "-" and "/" in match[0])


def _fields(match: "regex.Match[str]", view: View) -> Calendar | None:
    if not unglued(match, view):
        return None
    said = match.groupdict()
    if said["sign"] == "." and view.before(match.start()) in _VERSIONED:
        return None  # *la version 10.12.14*
    year, short, weekday = said.get("year"), said.get("short"), said.get("weekday")
    key = plain(weekday) if weekday else ""
    return Calendar(
        year=int(digits) if (digits := year or short) else None,
        month=int(said["month"]),
        day=int(said["day"]) if said.get("day") else None,
        weekday=_WEEKDAYS.get(key, SHORT_WEEKDAYS.get(key)),
        short=bool(short),
    )


_VERSIONED = AROUND["versioned"]
_SEASONS_OF_YEARS = AROUND["spans_years"] - {"de", "sur", "entre", "("}


def _month_of_year(match: "regex.Match[str]", view: View) -> Meaning | None:
    """*2021-11*, but not the two years of *la saison 2010-11*."""
    two_years = int(match["month"]) == int(match["year"]) % 100 + 1
    return None if two_years and view.before(match.start()) in _SEASONS_OF_YEARS else _fields(match, view)


def _instant(match: "regex.Match[str]", view: View) -> Meaning | None:
    day = _fields(match, view)
    if day is None or match["hour"] is None:
        return day
    zone = match["zone"]
    minutes = None
    if zone:
        minutes = 0 if zone == "z" else int(zone[0] + "1") * (int(zone[1:3]) * 60 + int(zone[-2:]))
    return Clock(int(match["hour"]), int(match["minute"]), int(match["second"]) if match["second"] else None, day, minutes)


def _day_and_month(match: "regex.Match[str]", view: View) -> Meaning | None:
    """*17/02* is a date; a fraction (*3/4*), a score or a rate (*24/7*) is none without *le*, *du*, *au*, *chaque*."""
    if match["sign"] == "." or len(match["day"]) < 2 or len(match["month"]) < 2:
        before = view.before(match.start())
        if before not in ("le", "du", "au", "chaque", "dès") and not match["weekday"]:
            return None
    if match["sign"] == "." and (len(match["month"]) < 2 or view.after(match.end()) in ("%", "€")):
        return None
    return _fields(match, view)


_CLOCK = r"""(?P<hour>[01][0-9]|2[0-3]):(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9])(?:[.,][0-9]{1,6})?)?
             (?P<zone>z|[+-][0-9]{2}:?[0-9]{2})?"""
_SIGNS = ("-", "/", ".")
_SIGN_REACH = 5
"""*lundi, le 15/02*: how far behind a weekday the sign may stand."""
_DATED = {NUMBER, *triggers(forms_of("weekdays", "weekday_abbreviations"))}

RULES: tuple[Rule, ...] = (
    pattern_rule(
        "dates.iso",
        {NUMBER},
        rf"{_YEAR}(?P<sign>[-/])(?P<month>0?[1-9]|1[0-2])(?P=sign){_DAY}(?![0-9])(?:t{_CLOCK}(?!\w)|{_NO_MORE}(?P<hour>(?!))?)",
        _instant,
        behind=("-", "/"),
        reach=1,
    ),
    pattern_rule(
        "dates.numeric",
        _DATED,
        rf"{_WEEKDAY}{_DAY}(?P<sign>[-/.]){_MONTH}(?P=sign)(?:{_YEAR}|(?P<short>[0-9]{{2}})){_NO_MORE}",
        _fields,
        behind=_SIGNS,
        reach=_SIGN_REACH,
    ),
    pattern_rule(
        "dates.numeric_month",
        {NUMBER},
        rf"{_YEAR}(?P<sign>-)(?P<month>0[1-9]|1[0-2]){_NO_MORE}",
        _month_of_year,
        behind=("-",),
        reach=1,
    ),
    pattern_rule(
        "dates.numeric_month",
        {NUMBER},
        rf"(?P<month>0[1-9]|1[0-2])(?P<sign>[-/.]){_YEAR}{_NO_MORE}",
        _fields,
        behind=_SIGNS,
        reach=1,
    ),
    pattern_rule(
        "dates.numeric_day",
        _DATED,
        rf"{_WEEKDAY}{_DAY}(?P<sign>[/.]){_MONTH}(?![0-9])(?![/.:][0-9])(?!\w)(?:,{S0}{_YEAR}(?![0-9]))?",
        _day_and_month,
        behind=("/", "."),
        reach=_SIGN_REACH,
    ),
)
