"""Days, months and years by their names and numbers: *mardi 15 février 2022*, *mai 68*, *en 2014*, *18 brumaire an VIII*."""

from calendar import isleap, monthrange
from datetime import timedelta

import regex

from extractors.dates.calendar import LEAP_YEARS as _LEAP_YEARS
from extractors.dates.calendar import republican_start
from extractors.dates.meanings import Calendar, Meaning, RepublicanYear
from extractors.dates.rules.context import ordinary_noun, plural_noun, verbal
from extractors.dates.rules.dated import DAY, SHORT_YEAR, dated_rule, short_end
from extractors.dates.view import NUMBER, WINDOW, Rule, View, pattern_rule
from extractors.dates.words import (
    AROUND,
    FILL,
    FULL_MONTH,
    MONTH,
    MONTHS,
    REPUBLICAN,
    ROMANS,
    S0,
    WEEKDAY,
    WEEKDAYS,
    S,
    alternation,
    forms_of,
    plain,
    roman_value,
    triggers,
)
from extractors.lexicon.countries import name_at

_SHORT_WEEKDAY = rf"(?P<weekday>{alternation(forms_of('weekday_abbreviations'))})\.?"
_ANY_WEEKDAY = rf"(?:{WEEKDAY}|{_SHORT_WEEKDAY}(?=[,.]?{S0}[0-9]))"


def _day(match: "regex.Match[str]", said: Calendar, view: View) -> Meaning | None:
    """A day that its month has; of *le 31 février 2022* the month and year are left for their own rule."""
    assert said.month is not None
    assert said.day is not None
    if _names_a_street(view, match.start()):
        return None
    leap = said.year is None or said.short or isleap(said.year)
    return said if said.day <= monthrange(2000 if leap else 2001, said.month)[1] else None


_PREPOSITIONS = AROUND["before_capital_month"]
_BEFORE_MARS = AROUND["before_march"]


def _month(match: "regex.Match[str]", said: Calendar, view: View) -> Meaning | None:
    """A month without a day; *mars* and capitals (*Mars*, *Avril*) need the company that a month keeps."""
    before = view.before(match.start())
    day = _DAY_BEFORE.search(view.text, max(0, match.start() - _LONGEST_DAY), match.start())
    if day is not None and _names_a_street(view, day.start()):
        return None
    if before in _NO_MONTH or (before in ("d'", "de") and view.before(match.start(), 2) in _NO_MONTH):
        return None  # *un poisson d'avril*
    alone = said == Calendar(month=said.month) and not match["of"]
    if alone:
        if _IMPOSSIBLE_DAY.search(view.text, max(0, match.start() - _LONGEST_DAY), match.start()):
            return None  # *le 31 février*
        document = view.document
        token = document.token_from(match.start("month"))
        capital = document.capital(token) and not document.all_capitals(token)
        if said.month == 3 and (before not in _BEFORE_MARS or (capital and before in ("de", "à", "et", "-"))):
            return None
        if capital and before not in _PREPOSITIONS and not document.opens(token):
            return None
        if capital and before not in _BEFORE_TIMES and _first_name(view, token):
            return None  # *les propos de Mai Kanté*
    return said


def _first_name(view: View, token: int) -> bool:
    """Whether a month with a capital stands right before a family name (*Mai Kanté*, *Juin Park*), no day, place or acronym."""
    document = view.document
    name = token + 1
    if document.ends[token] + 1 != (document.starts[name] if name < len(document.words) else 0):
        return False
    word = document.words[name]
    if not (word.isalpha() and document.capital(name)) or document.all_capitals(name):
        return False
    return plain(word) not in _DAYS_AND_MONTHS and name_at(document, name) is None


_DAYS_AND_MONTHS = {**MONTHS, **WEEKDAYS}.keys()
_BEFORE_TIMES = frozenset("en dès depuis avant après vers début fin mi milieu courant jusqu' mois ce et à entre - tout".split())


def _names_a_street(view: View, offset: int) -> bool:
    """Whether the day at an offset names a street or school (*la rue du 4-Septembre*)."""
    return view.before(offset) == "du" and view.before(offset, 2) in _STREETS


_DAY_BEFORE = regex.compile(rf"(?<![0-9])[0-9]{{1,2}}(?:er)?{FILL}[ -]{{1,3}}\Z", regex.VERBOSE)
_STREETS = AROUND["named_by_days"]
_NO_MONTH = AROUND["not_before_month"]
_LONGEST_DAY = 24
_IMPOSSIBLE_DAY = regex.compile(rf"(?<![0-9])(?<![0-9][.,:/])[0-9]{{2}}{FILL}{S}\Z", regex.VERBOSE)
_LAST_YEAR = 14
"""The last year of the Republican calendar."""
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
    if _glued(view.text, start, end, view.before(start)):
        return None
    written = view.document.shadow[start:end]
    if written[0].isdecimal() and not written.isdecimal():
        return None  # *2k*, *1,5k*: numbers in words are years (*deux mille vingt*), shortened ones are none
    before, behind = view.before(start), view.after(end)
    if plural_noun(behind) or behind in _SHORT_UNITS:
        return None
    if before in _STRONG and 1000 <= number < 2200:
        return Calendar(year=number)
    if "\x00" in match[0] or before in _NUMBERED or (before == "." and view.before(start, 2) in _NUMBERED):
        return None
    if before.isdigit() and not _in_a_name(view, start):
        return None
    counted = before in _OF and ordinary_noun(behind) and not verbal(behind)
    life = (before == "(" and behind == "-") or (before == "-" and _YEAR_TO.search(view.text, max(0, start - 8), start))
    first = 1000 if life else 1500 if before in _WEAK and not counted else 1900
    return Calendar(year=number) if first <= number < 2100 else None


_YEAR_TO = regex.compile(r"(?<![0-9.,/-])1[0-9]{3}[ ]?-[ ]?\Z", regex.VERBOSE)
"""*1214-1270*: the first year of a life or reign."""


def _in_a_name(view: View, offset: int) -> bool:
    """Whether the number before an offset ends a name (*le salon E3 2019*, *la COP26 2021*)."""
    token = view.document.token_from(offset) - 1
    return view.document.glued(token) and view.word(token - 1).isalpha() and view.document.capital(token - 1)


def _short_year(match: "regex.Match[str]", view: View) -> Meaning | None:
    """A year of two digits where only a year can stand: *fin 98*, *l'hiver 47*."""
    if _PART_BEFORE.search(view.text, max(0, match.start() - 6), match.start()) or _PART_BEHIND.match(view.text, match.end()):
        return None
    return Calendar(year=int(match["short"]), short=True)


_BEFORE_SHORT = AROUND["before_short_year"]


def _glued(text: str, start: int, end: int, before: str) -> bool:
    """Whether digits belong to something longer: a decimal, a file name, a phone number, a price; a range of years does not."""
    if text[start - 1 : start].isalnum() or _PART_BEFORE.search(text, max(0, start - 6), start):
        return True
    if _YEAR_BEHIND.match(text, end, end + 6):
        return False
    if (short := _SHORT_BEHIND.match(text, end, end + 6)) is not None:
        return short_end(int(text[start:end].rstrip("\x00")), short["short"], before) is None
    return bool(_PART_BEHIND.match(text, end, end + 6))


_PART_BEFORE = regex.compile(r"\S[.:_@#]\Z|(?<!(?<![0-9/-])[12][0-9]{3})(?<=\S)[/-]\Z", regex.VERBOSE)
_PART_BEHIND = regex.compile(r"[%€$£°_/@]|[-.,:][0-9]|\.\w|h\b", regex.VERBOSE)
_YEAR_BEHIND = regex.compile(r"[-/][12][0-9]{3}(?![0-9/-])", regex.VERBOSE)
_OF = frozenset(("de", "d'", "à", "et"))
_SHORT_UNITS = frozenset(
    "€ $ % £ ¥ m km cm mm m² m³ km² h ha kg mg cl ml hl kcal kj kw kwh mw mwh gw gwh twh kv ch cv go mo ko to hpa kpa hz mhz ghz "
    "mah bq msv db tep ppm tr".split()
)
"""Symbols of units and money: what stands before one is no year."""


_SHORT_BEHIND = regex.compile(r"[-/](?P<short>[0-9]{2})(?![0-9]|[-/.,:][0-9]|\w)", regex.VERBOSE)


def _negative(match: "regex.Match[str]", view: View) -> Meaning | None:
    """A year before the Common Era with a minus (*en -52*, *vers -3000*, *entre -58 et -51*), not a temperature or a loss."""
    start, end = match.span()
    before = view.before(start)
    year = int(match["year"])
    if view.text[start - 1 : start] not in ("", " ", "\n", "(") or _MEASURED.match(view.text, end, end + WINDOW):
        return None
    if before in ("et", "à", "au"):
        told = _BETWEEN.search(view.text, max(0, start - 24), start) is not None
    else:
        told = before in ("en", "an") or (before in _BEFORE_ERA and year >= _COLDEST)
    return Calendar(year=year, before_christ=True) if told else None


_MEASURED = regex.compile(
    rf"(?:{S}(?:et|à){S}-[0-9]+)?(?:{S0}[%°€$]|[.,][0-9]|{S}(?:degr|pour|point|mètre|m\b|k|c\b|f\b|euro))", regex.VERBOSE
)
_BETWEEN = regex.compile(rf"\b(?:entre|de){S}-(?:[4-9][0-9]|[0-9]{{3,4}}){S}(?:et|à){S}\Z", regex.VERBOSE)
_BEFORE_ERA = frozenset("vers entre de depuis dès avant après né née nés mort morte".split())
_COLDEST = 40
"""So many degrees below zero a French text speaks of; what is less is a year only behind *en* or *an*."""


def _antique(match: "regex.Match[str]", _: View) -> Meaning | None:
    return Calendar(year=int(match["year"]), before_christ=match["era"].startswith("av"))


def _republican(match: "regex.Match[str]", _: View) -> Meaning | None:
    """A day of the Republican calendar as a Gregorian one; years I to XIV, those with a leap day were III, VII and XI."""
    written = match["year"]
    number = int(written) if written.isdigit() else roman_value(written)
    day, month = int(match["day"]), REPUBLICAN[plain(match["month"])]
    if number is None or not 1 <= number <= 14 or day > (30 if month <= 12 else 6 if number in _LEAP_YEARS else 5):
        return None
    found = republican_start(number) + timedelta(days=30 * (month - 1) + day - 1)
    return Calendar(found.year, found.month, found.day)


def _republican_year(match: "regex.Match[str]", view: View) -> Meaning | None:
    """*l'an II*: a year of the Republican calendar; only Roman capitals tell it from *l'an un*."""
    number = roman_value(match["year"])
    if number is None or number > _LAST_YEAR or not view.document.all_capitals(view.document.token_from(match.start("year"))):
        return None
    return RepublicanYear(number)


RULES: tuple[Rule, ...] = (
    pattern_rule(
        "dates.republican",
        {NUMBER},
        rf"{DAY}{S}(?P<month>{alternation(forms_of('republican_months'))}){S}(?:de{S}l'{S0})?an{S}(?P<year>[ivx]+|[0-9]+){FILL}(?!\w)",
        _republican,
        behind=triggers(forms_of("republican_months")),
    ),
    pattern_rule(
        "dates.republican_year", {"an"}, rf"an{S}(?P<year>x?[iv]+|x)(?!\w)", _republican_year, behind=ROMANS[:_LAST_YEAR], reach=1
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
    pattern_rule(
        "dates.before_christ",
        {NUMBER},
        r"-(?P<year>[1-9][0-9]{1,3})(?![0-9])",
        _negative,
        lead=("-",),
        led=True,
        before=("-",),
    ),
    dated_rule(
        "dates.month",
        triggers(forms_of("months")) | triggers(forms_of("month_abbreviations")),
        rf"(?:(?P<of>mois{S}(?:de{S}|d'{S0})))?(?:{FULL_MONTH}|{MONTH}(?=,?{S}[12][0-9]{{3}}(?![0-9])))",
        _month,
        lead=("mois", "de", "d'"),
    ),
    pattern_rule("dates.short_year", {NUMBER}, SHORT_YEAR, _short_year, before=_BEFORE_SHORT),
    pattern_rule("dates.year", {NUMBER}, rf"(?P<year>[12][0-9]{{3}})(?![0-9]|[ ]?(?:e|es|[eèé]me|i[eèé]me)s?\b){FILL}", _year),
)
