"""Days, months and years by their names and numbers: *mardi 15 février 2022*, *mai 68*, *en 2014*, *18 brumaire an VIII*."""

from datetime import date, timedelta

import regex

from extractors.dates.meanings import Calendar, Meaning
from extractors.dates.rules.context import ordinary_noun, plural_noun
from extractors.dates.rules.dated import DAY, SHORT_YEAR, dated_rule
from extractors.dates.view import NUMBER, Rule, View, pattern_rule
from extractors.dates.words import (
    AROUND,
    FILL,
    FULL_MONTH,
    MONTH,
    REPUBLICAN,
    S0,
    WEEKDAY,
    S,
    alternation,
    forms_of,
    plain,
    roman_value,
    triggers,
)

_SHORT_WEEKDAY = rf"(?P<weekday>{alternation(forms_of('weekday_abbreviations'))})\.?"
_ANY_WEEKDAY = rf"(?:{WEEKDAY}|{_SHORT_WEEKDAY}(?=[,.]?{S0}[0-9]))"


def _day(_: "regex.Match[str]", said: Calendar, __: View) -> Meaning | None:
    return said


_PREPOSITIONS = AROUND["before_capital_month"]
_BEFORE_MARS = AROUND["before_march"]


def _month(match: "regex.Match[str]", said: Calendar, view: View) -> Meaning | None:
    """A month without a day; *mars* and capitals (*Mars*, *Avril*) need the company that a month keeps."""
    alone = said == Calendar(month=said.month) and not match["of"]
    if alone:
        before = view.before(match.start())
        document = view.document
        token = document.token_from(match.start("month"))
        capital = document.capital(token) and not document.all_capitals(token)
        if said.month == 3 and (before not in _BEFORE_MARS or (capital and before in ("de", "à", "et", "-"))):
            return None
        if capital and before not in _PREPOSITIONS and token not in document.sentences:
            return None
    return said


_STRONG = AROUND["before_year"]
_WEAK = AROUND["near_year"]
_NUMBERED = AROUND["numbered"]
_HYPHENED = AROUND["hyphened_to_year"]


def _year(match: "regex.Match[str]", view: View) -> Meaning | None:
    """Four digits that name a year: by a preposition, or by not counting or numbering anything."""
    number = int(match["year"])
    start, end = match.span()
    if view.text[start - 1 : start] == "-" and view.before(start, 2) in _HYPHENED:
        return Calendar(year=number)
    if _glued(view.text, start, end):
        return None
    written = view.document.shadow[start:end]
    if written[0].isdecimal() and not written.isdecimal():
        return None  # *2k*, *1,5k*: numbers in words are years (*deux mille vingt*), shortened ones are none
    before, behind = view.before(start), view.after(end)
    if plural_noun(behind) or behind in _SHORT_UNITS:
        return None
    if before in _STRONG and 1000 <= number < 2200:
        return Calendar(year=number)
    if "\x00" in match[0] or before in _NUMBERED or before.isdigit() or (before == "." and view.before(start, 2) in _NUMBERED):
        return None
    counted = before in _OF and ordinary_noun(behind)
    first = 1000 if before == "(" and behind == "-" else 1500 if before in _WEAK and not counted else 1900
    return Calendar(year=number) if first <= number < 2100 else None


def _short_year(match: "regex.Match[str]", view: View) -> Meaning | None:
    """A year of two digits where only a year can stand: *fin 98*, *l'hiver 47*."""
    if _glued(view.text, match.start(), match.end()):
        return None
    return Calendar(year=int(match["short"]), short=True)


_BEFORE_SHORT = AROUND["before_short_year"]


def _glued(text: str, start: int, end: int) -> bool:
    """Whether digits belong to something longer: a decimal, a file name, a phone number, a price; a range of years does not."""
    if _PART_BEFORE.search(text, max(0, start - 6), start):
        return True
    return bool(_PART_BEHIND.match(text, end, end + 6)) and not _YEAR_BEHIND.match(text, end, end + 6)


_PART_BEFORE = regex.compile(r"\S[.:/_@#]\Z|(?<!(?<![0-9-])[12][0-9]{3})(?<=\S)-\Z", regex.VERBOSE)
_PART_BEHIND = regex.compile(r"[%€$£°_/@]|[-.,:][0-9]|\.\w|h\b", regex.VERBOSE)
_YEAR_BEHIND = regex.compile(r"[-/][12][0-9]{3}(?![0-9-])", regex.VERBOSE)
_OF = frozenset(("de", "d'", "à", "et"))
_SHORT_UNITS = frozenset(("€", "$", "%", "£", "m", "km", "h", "ha", "kg"))


def _antique(match: "regex.Match[str]", _: View) -> Meaning | None:
    return Calendar(year=int(match["year"]), before_christ=match["era"].startswith("av"))


def _republican(match: "regex.Match[str]", _: View) -> Meaning | None:
    """A day of the Republican calendar as a Gregorian one; years I to XIV, those with a leap day were III, VII and XI."""
    written = match["year"]
    number = int(written) if written.isdigit() else roman_value(written)
    day, month = int(match["day"]), REPUBLICAN[plain(match["month"])]
    if number is None or not 1 <= number <= 14 or day > 30:
        return None
    start = date(1792, 9, 22)
    days = 365 * (number - 1) + sum(leap < number for leap in (3, 7, 11)) + 30 * (month - 1) + day - 1
    found = start + timedelta(days=days)
    return Calendar(found.year, found.month, found.day)


RULES: tuple[Rule, ...] = (
    pattern_rule(
        "dates.republican",
        {NUMBER},
        rf"{DAY}{S}(?P<month>{alternation(forms_of('republican_months'))}){S}(?:de{S}l')?an{S}(?P<year>[ivx]+|[0-9]+){FILL}(?!\w)",
        _republican,
        behind=triggers(forms_of("republican_months")),
    ),
    dated_rule(
        "dates.day_month",
        {NUMBER, *triggers(forms_of("weekdays", "weekday_abbreviations"))},
        rf"(?:{_ANY_WEEKDAY},?{S}(?:le{S})?)?{DAY}(?:{S}jour{S}(?:de{S}|d'{S0}))?"
        rf"(?:{S}|/|{S0}-{S0})?+(?:de{S}|d'{S0}|du{S}mois{S}(?:de{S}|d'{S0}))?{MONTH}",
        _day,
        behind=triggers(forms_of("months", "month_abbreviations")),
    ),
    pattern_rule(
        "dates.before_christ",
        {NUMBER},
        rf"(?P<year>[0-9]{{1,4}})(?![0-9]){FILL}{S}"
        rf"(?P<era>av(?:ant|\.)?|apr(?:ès|\.)?){S0}(?:j(?:[ée]sus|\.){S0}-?{S0}c(?:hrist|\.)?|notre{S}[èe]re)",
        _antique,
        behind=("av", "avant", "apr", "après"),
    ),
    dated_rule(
        "dates.month",
        triggers(forms_of("months")) | triggers(forms_of("month_abbreviations")),
        rf"(?:(?P<of>mois{S}(?:de{S}|d'{S0})))?(?:{FULL_MONTH}|{MONTH}(?=,?{S}[12][0-9]{{3}}(?![0-9])))",
        _month,
        lead=("mois", "de", "d'"),
    ),
    pattern_rule("dates.short_year", {NUMBER}, SHORT_YEAR, _short_year, before=_BEFORE_SHORT),
    pattern_rule("dates.year", {NUMBER}, rf"(?P<year>[12][0-9]{{3}})(?![0-9]){FILL}", _year),
)
