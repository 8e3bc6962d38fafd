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
from extractors.dates.words import FILL, S0, WEEKDAYS, S, alternation, forms_of, plain

_LEFT_NUMBER = regex.compile(
    rf"""(?r)(?:(?P<open>du|de|entre){S})?(?:(?P<article>le){S})?(?:(?P<weekday>{alternation(forms_of("weekdays"))}){S})?
         (?P<numeral>(?P<number>(?<![0-9])(?<![0-9][.,:/-])[0-9]{{1,3}})(?:er|h)?{FILL})
         (?: {S}(?P<link>au|à|et|ou|jusqu'au|jusqu'à){S}(?:le{S})? | ,{S}(?P<link>) | {S0}(?P<link>-){S0} )""",
    regex.VERBOSE,
)
_LONGEST = 48
_TO = frozenset(
    {
        ("au",),
        ("à",),
        ("-",),
        ("jusqu'", "au"),
        ("jusqu'", "à"),
        ("à", "la"),
        ("/",),
        ("à", "l'"),
        ("jusque",),
        ("jusqu'", "en"),
    }
)
_SHARED_OVER = frozenset({("et", "du"), ("et",), ("ou",), (",",), ("-",), ("au",), ("à",)})
"""Links over which ends share a month or a day without being an interval."""
_DATED = (Calendar, Feast, Relative, Season, Nth, WeekdayOf, Vague)


def join_intervals(view: View, found: list[Expression]) -> list[Expression]:
    """Join ends to intervals, and give first ends what they share with the second."""
    joined: list[Expression] = []
    for expression in found:
        taken = joined[-1].end if joined else 0
        if not (joined and _pairs(view, joined, expression)):
            listed = _listed(view, expression, taken)
            left = None if listed else _left_number(view, expression, taken)
            if left is None:
                joined += [*listed, expression]
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
    to = (
        between in _TO
        or (isinstance(right.meaning, Vague) and not between and view.text.startswith("à", right.start))
        or (opener == "entre" and between == ("et",))
    )
    both = _sharing(left.meaning, right.meaning)
    if both is None:
        return False
    first, second = both
    if not to or not _openable(opener, between, first, second):
        shares = _SHARED_OVER if isinstance(first, Calendar) else _SHARED_OVER - {(",",), ("et", "du")}
        if between in shares and first != left.meaning:
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
        return replace(
            left, month=right.month, year=right.year, short=right.short, toward=left.toward or right.toward, shift=right.shift
        )
    if left.month is not None and right.month is not None and left.year is None and left.shift is None:
        year = right.year
        if year is not None and left.month > right.month and not right.short:
            year -= 1
        return replace(left, year=year, short=right.short, toward=left.toward or right.toward, shift=right.shift)
    return left


_LIST = regex.compile(
    rf"(?r)(?:les|des|aux|du|le|au){S}(?P<numbers>[0-9]{{1,2}}(?:er)?{FILL}(?:,{S}(?:le{S})?[0-9]{{1,2}}{FILL}){{0,6}}){S}(?:et|ou){S}",
    regex.VERBOSE,
)
_NUMBER = regex.compile(rf"(?P<day>[0-9]{{1,2}})(?:er)?{FILL}", regex.VERBOSE)


def _listed(view: View, right: Expression, taken: int) -> list[Expression]:
    """The days before the last of a list that bears their month (*les 12, 13 et 14 juin*, *le 18 et le 19 juin*)."""
    said = right.meaning
    if not isinstance(said, Calendar) or said.day is None or said.month is None:
        return []
    match = _LIST.match(view.text, max(taken, right.start - _LONGEST), right.start)
    if match is None or match.end() != right.start:
        return []
    numbers = list(_NUMBER.finditer(view.text, match.start("numbers"), match.end("numbers")))
    if not all(1 <= int(number["day"]) <= 31 for number in numbers):
        return []
    bare = replace(said, weekday=None)
    return [Expression(one.start(), one.end(), right.rule, replace(bare, day=int(one["day"]))) for one in numbers]


def _left_number(view: View, right: Expression, taken: int) -> Expression | None:
    """A bare number before an expression that tells what it is: *du 10 au 20 mai*, *entre 10 et 11 h 30*, *de 8 à 24 mois*."""
    match = _LEFT_NUMBER.match(view.text, max(taken, right.start - _LONGEST), right.start)
    if match is None or match.end() != right.start:
        return None
    match right.meaning:
        case Clock():
            meaning = _left_hour(match, right.meaning)
        case Length():
            meaning = _left_amount(match, right.meaning) if right.rule == "dates.length" else None
        case Calendar():
            meaning = _left_day(match, right.meaning)
        case _:
            meaning = None
    if meaning is None:
        return None
    start = match.start("number")
    if isinstance(meaning, Calendar):
        start = match.start("weekday") if match["weekday"] else match.start("article") if match["article"] else start
    return Expression(start, match.end("numeral"), right.rule, meaning)


def _left_hour(match: "regex.Match[str]", right: Clock) -> Meaning | None:
    hour = int(match["number"])
    if hour > 24 or match["open"] not in ("entre", "de") or match["link"] not in ("et", "à"):
        return None
    return Clock(hour % 24, None, None, right.day)


def _left_amount(match: "regex.Match[str]", right: Length) -> Meaning | None:
    if len(right.amounts) != 1 or right.anchored or match["link"] not in ("à", "ou", "-", "et"):
        return None
    if match["link"] == "et" and match["open"] != "entre":
        return None
    amounts = ((Decimal(int(match["number"])), right.amounts[0][1]),)
    return Length(length_value(amounts), right.grain, amounts)


def _left_day(match: "regex.Match[str]", right: Calendar) -> Meaning | None:
    day = int(match["number"])
    if right.day is None or not 1 <= day <= 31 or not (match["article"] or match["open"] or match["link"] in ("au", "-")):
        return None
    if right.month is None and (match["open"], match["link"]) != ("du", "au"):
        return None
    return Calendar(day=day, weekday=WEEKDAYS[plain(match["weekday"])] if match["weekday"] else None)
