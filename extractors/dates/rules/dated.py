"""Days and months with what may tell their year behind them: *3 mai 2019*, *mai 68*, *juin dernier*, *mars de l'an prochain*.

The tail is a pattern of its own, matched behind whatever ends with a month: one pattern for all rules, not a copy in each.
"""

from collections.abc import Callable, Iterable, Mapping

import regex

from extractors.dates.meanings import Base, Calendar, Meaning, Toward
from extractors.dates.rules.context import plural_noun
from extractors.dates.view import WINDOW, Found, Rule, View
from extractors.dates.words import (
    AROUND,
    BESIDE,
    FILL,
    ORDINAL,
    S0,
    SHORT_WEEKDAYS,
    SIDE_WORD,
    TOWARD,
    WEEKDAYS,
    S,
    month_number,
    plain,
)

DAY = rf"(?P<day>0?[1-9]|[12][0-9]|3[01])(?![0-9])(?P<rank>{ORDINAL}){FILL}"
SHORT_YEAR = (
    rf"'?(?P<short>[0-9]{{2}})(?![0-9]){FILL}(?!-)(?=[ \n]*(?:[,;!?)»\"]|[.:](?!{S0}[0-9])|$|"
    r"(?:et|à|au|sur|en|dans|de|du|des|la|le|les|qui|que|dont|pour|par|a|est|ou)\b))"
)
_FOUR_DIGITS = rf"(?P<year>[12][0-9]{{3}})(?![0-9]){FILL}(?![.,][0-9])"
_YEAR_TAIL = regex.compile(
    rf"""(?:
    (?:,?{S}(?:de{S}(?:l'{S0}an(?:n[ée]e)?{S})?)?|-){_FOUR_DIGITS}
  | {S}{SHORT_YEAR}
  | (?<=mai){S}(?P<short>68)(?![0-9]|[.,][0-9]|{S0}[%€]){FILL}(?!{S}[^\W\d_]+[sx]\b)
  | {S}(?:de{S})?(?P<this>cette{S}ann[ée]e)
  | {S}(?P<year_told>de{S}l'{S0}an(?:n[ée]e)?{S})?(?P<toward>{SIDE_WORD})
)?+""",
    regex.VERBOSE,
)
"""What may tell the year behind a month; it matches nothing where nothing does."""


def toward(form: str) -> Toward:
    """Back, here or ahead, from a word such as *dernier*."""
    key = plain(form)
    return TOWARD.get(key, BESIDE.get(key, 0))  # type: ignore[return-value]  # the tables hold -1, 0 and 1


def short_end(first: int, digits: str, before: str) -> int | None:
    """The year of two digits in which a stretch ends that began in a year (*2020-21*); it is the next one, or a noun says so."""
    year = first // 100 * 100 + int(digits)
    year += 100 if year == first // 100 * 100 and first % 100 == 99 else 0
    near = year == first + 1 or before in _SPANS_YEARS
    return year if near and first < year <= first + _MOST_YEARS else None


_SPANS_YEARS = AROUND["spans_years"]
_MOST_YEARS = 50


def base_of(form: str | None) -> Base:
    """From which day a word such as *dernier* or *suivant* counts."""
    return "context" if form and plain(form) in BESIDE else "reference"


_NAMED_MONTHS: Mapping[tuple[int | None, int], int] = {(5, 68): 1968}
"""Years of the months that history names by two digits (*Mai 68*): they stay where they are, however near another century is."""


def calendar_of(said: Mapping[str, str | None]) -> Calendar:
    """The fields of the pieces that a pattern has named *weekday*, *day*, *month*, and of those of the tail."""
    weekday = said.get("weekday")
    key = plain(weekday) if weekday else ""
    side = toward(form) if (form := said.get("toward")) else None
    shift: int | None = None
    if said.get("this"):
        shift = 0
    elif said.get("year_told"):
        shift, side = side, None
    month = month_number(form) if (form := said.get("month")) else None
    short = int(digits) if (digits := said.get("short")) else None
    year = int(digits) if (digits := said.get("year")) else short
    if short is not None and (month, short) in _NAMED_MONTHS:
        year, short = _NAMED_MONTHS[month, short], None
    return Calendar(
        year=year,
        month=month,
        day=int(digits) if (digits := said.get("day")) else None,
        weekday=WEEKDAYS.get(key, SHORT_WEEKDAYS.get(key)),
        toward=side,
        shift=shift,
        short=short is not None,
        base=base_of(said.get("toward")),
    )


def _counts(tail: "regex.Match[str]", view: View) -> bool:
    """Whether a number in words behind a month is no year, for it counts what follows (*en mars deux mille soldats*)."""
    spelled = tail["year"] is not None and view.text.startswith("\x00", tail.end("year"))
    return spelled and plural_noun(view.after(tail.end()))


def dated_rule(
    name: str,
    triggers: Iterable[str],
    pattern: str,
    meaning: Callable[["regex.Match[str]", Calendar, View], Meaning | None],
    lead: Iterable[str] = (),
    *,
    behind: Iterable[str] | None = None,
) -> Rule:
    """A rule whose pattern may end with a month; its meaning is made of the match and the fields, those of the tail included."""
    compiled = regex.compile(pattern, regex.VERBOSE)

    def read(view: View, offset: int) -> Found | None:
        match = compiled.match(view.text, offset, offset + WINDOW)
        if match is None:
            return None
        said, end = match.groupdict(), match.end()
        if said["month"]:
            tail = _YEAR_TAIL.match(view.text, end, offset + WINDOW)
            assert tail is not None
            if not _counts(tail, view):
                said |= {name: form for name, form in tail.groupdict().items() if form}
                end = tail.end()
        made = meaning(match, calendar_of(said), view)
        return None if made is None else (match.start(), end, made)

    needed = None if behind is None else frozenset(behind)
    return Rule(name, frozenset(triggers), read, frozenset(lead), behind=needed)
