"""Two ends make an interval: *du 10 au 20 février*, *entre 1990 et 1999*, *2019-2022*, *de 14 h à 16 h*.

The first end takes what the second says for both: *10* is 10 February. Ends that only share a month or a unit without
making an interval are read here too (*le 18 et le 19 juin*, *de 8 à 24 mois*).
"""

from dataclasses import replace
from decimal import Decimal

import regex

from extractors.dates.meanings import Calendar, Clock, Feast, Length, Meaning, Nth, Relative, Season, Span, Vague, WeekdayOf
from extractors.dates.refiners.between import start_back, words_between
from extractors.dates.values import length_value
from extractors.dates.view import Expression, View
from extractors.dates.words import FILL, S0, WEEKDAYS, S, alternation, plain

_LEFT_NUMBER = regex.compile(
    rf"""(?r)(?:(?P<open>du|de|entre){S})?(?:(?P<article>le){S})?(?:(?P<weekday>{alternation(WEEKDAYS)}){S})?
         (?P<number>(?<![0-9])(?<![0-9][.,:/-])[0-9]{{1,3}})(?P<suffix>er|h)?{FILL}(?:{S}(?P<link>au|à|et|ou|jusqu'au|jusqu'à){S}(?:le{S})?|,{S}(?P<link>)|{S0}(?P<link>-){S0})""",
    regex.VERBOSE,
)
_LONGEST = 48
_TO = frozenset({("au",), ("à",), ("-",), ("jusqu'", "au"), ("jusqu'", "à"), ("à", "la"), ("/",), ("jusqu'à",), ("à", "l'"), ("jusque",), ("jusqu'", "en")})
_DATED = (Calendar, Feast, Relative, Season, Nth, WeekdayOf, Vague)


def join_intervals(view: View, found: list[Expression]) -> list[Expression]:
    """Join ends to intervals, and give first ends what they share with the second."""
    joined: list[Expression] = []
    for expression in found:
        taken = joined[-1].end if joined else 0
        if not (joined and _pairs(view, joined, expression)):
            left = _left_number(view, expression, taken)
            if left is None:
                joined.append(expression)
                continue
            joined.append(left)
            if not _pairs(view, joined, expression):
                joined.append(expression)
    return joined


def _pairs(view: View, joined: list[Expression], right: Expression) -> bool:
    """Join the last expression and the next one where the words between and before make them an interval."""
    left = joined[-1]
    if left.begin is not None or right.start - left.end > _LONGEST:
        return False
    between = words_between(view, left.end, right.start)
    opener, start = ("", left.start) if between == ("-",) else _opener(view, left)
    to = between in _TO or (isinstance(right.meaning, Vague) and not between and view.text.startswith("à", right.start)) or (opener == "entre" and between == ("et",))
    both = _sharing(left.meaning, right.meaning)
    if both is None:
        return False
    first, second = both
    if not to or not _openable(opener, between, first, second):
        if between in (("et",), ("ou",), (",",), ("-",), ("au",), ("à",)) and first != left.meaning:
            joined[-1] = replace(left, meaning=first)
        return False
    if isinstance(first, Length) or isinstance(second, Length):
        joined[-1] = replace(left, meaning=first)
        return False
    begin, end = replace(left, meaning=first), replace(right, meaning=second)
    joined[-1] = Expression(start, right.end, "dates.interval", Span(), begin=begin, end_at=end)
    return True


def _openable(opener: str, between: tuple[str, ...], first: Meaning, second: Meaning) -> bool:
    """Whether these ends and links make an interval: *mars-avril* and *2019-2022* do, *à* alone joins only equal kinds."""
    if isinstance(first, Length):
        return True
    if opener or between in (("au",), ("jusqu'", "au")):
        return True
    return type(first) is type(second) and between in (("-",), ("à",), ("/",))


def _opener(view: View, left: Expression) -> tuple[str, int]:
    """The preposition that opens an interval, and where the interval begins."""
    before = view.before(left.start)
    if before in ("du", "de", "d'", "entre"):
        return before, start_back(view, left.start, 1)
    return "", left.start


def _sharing(left: Meaning, right: Meaning) -> tuple[Meaning, Meaning] | None:
    """The two ends with what they share, None where they cannot be ends of one interval."""
    if isinstance(left, Clock) and isinstance(right, Clock):
        return replace(left, day=left.day or right.day), right
    if isinstance(left, Calendar) and isinstance(right, Calendar):
        return _shared_calendar(left, right), right
    if isinstance(left, Length) and isinstance(right, Length):
        return left, right
    if isinstance(left, _DATED) and isinstance(right, _DATED):
        return left, right
    return None


def _shared_calendar(left: Calendar, right: Calendar) -> Calendar:
    if right.day is not None and left.day is not None and left.month is None and right.month is not None:
        return replace(left, month=right.month, year=right.year, short=right.short, toward=left.toward or right.toward, shift=right.shift)
    if left.month is not None and right.month is not None and left.year is None and left.shift is None:
        year = right.year
        if year is not None and left.month > right.month and not right.short:
            year -= 1
        return replace(left, year=year, short=right.short, toward=left.toward or right.toward, shift=right.shift)
    return left


def _left_number(view: View, right: Expression, taken: int) -> Expression | None:
    """A bare number before an expression that tells what it is (*du 10 au 20 février*, *entre 10 et 11 h 30*, *de 8 à 24 mois*)."""
    match = _LEFT_NUMBER.match(view.text, max(taken, right.start - _LONGEST), right.start)
    if match is None or match.end() != right.start:
        return None
    number = int(match["number"])
    start = match.start("number")
    end = match.end("suffix") if match["suffix"] else start + len(match["number"])
    while view.text[end : end + 1] == "\x00":
        end += 1
    link, opener = match["link"], match["open"]
    meaning = right.meaning
    if isinstance(meaning, Clock):
        if number > 24 or not (opener in ("entre", "de") and link in ("et", "à")):
            return None
        return Expression(start, end, right.rule, Clock(number % 24, None, None, meaning.day))
    if isinstance(meaning, Length) and len(meaning.amounts) == 1 and not meaning.anchored and right.rule == "dates.length":
        if link not in ("à", "ou", "-", "et") or (link == "et" and opener != "entre"):
            return None
        amounts = ((Decimal(number), meaning.amounts[0][1]),)
        return Expression(start, end, right.rule, Length(length_value(amounts), meaning.grain, amounts))
    if not isinstance(meaning, Calendar) or meaning.day is None or not 1 <= number <= 31:
        return None
    if meaning.month is None and not (opener == "du" and link == "au"):
        return None
    if not (match["article"] or opener or link in ("au", "-")):
        return None
    weekday = match["weekday"]
    if weekday:
        start = match.start("weekday")
    elif match["article"]:
        start = match.start("article")
    return Expression(start, end, right.rule, Calendar(day=number, weekday=WEEKDAYS[plain(weekday)] if weekday else None))
