"""Two ends make an interval: *du 10 au 20 février*, *entre 1990 et 1999*, *2019-2022*, *de 14 h à 16 h*.

Ends that only share a month or a unit without making an interval are read here too (*le 18 et le 19 juin*, *de 8 à 24 mois*).
"""

from dataclasses import replace

from extractors.dates.meanings import Calendar, Clock, Era, Length, Meaning, Nth, Span, Vague
from extractors.dates.refiners.bare import COUNTABLE, LINKS, OPEN, elliptic, left_days, left_number, listed, right_number
from extractors.dates.refiners.between import start_back, words_between
from extractors.dates.refiners.joining import is_day
from extractors.dates.refiners.sharing import sharing
from extractors.dates.view import Expression, View

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
_AT = frozenset({("à",), (",", "à"), (), ("dès",), ("vers",)})
"""What stands between a day and its time (*du mardi à 22 h au mercredi à 6 h*)."""


def join_intervals(view: View, found: list[Expression]) -> list[Expression]:
    """Join ends to intervals, and give first ends what they share with the second."""
    joined: list[Expression] = []
    for expression in found:
        taken = joined[-1].end if joined else 0
        if expression.start < taken:
            continue  # a bare number that the expression before has taken
        if not (joined and _pairs(view, joined, expression)):
            if view.before(expression.start) in LINKS:
                _with_numbers(view, joined, expression, taken)
            else:
                joined.append(expression)
            if joined[-1] is expression and isinstance(expression.meaning, OPEN):
                _behind(view, joined)
        if joined[-1].begin is not None:
            _days_before(view, joined)
        if isinstance(expression.meaning, Clock):
            _moments(view, joined)
    return _shared_back(view, joined)


def _with_numbers(view: View, joined: list[Expression], expression: Expression, taken: int) -> None:
    """Add an expression with the bare numbers before it that it tells of."""
    before = listed(view, expression, taken) if isinstance(expression.meaning, COUNTABLE) else ()
    left = None if before else left_number(view, expression, taken)
    if left is None:
        joined += [*before, expression]
        return
    joined += [*_before(view, left, taken), left]
    if not _pairs(view, joined, expression):
        joined.append(expression)


def _before(view: View, first: Expression, taken: int) -> list[Expression]:
    """The other centuries or quarters of a list (*XVIe, XVIIe et XVIIIe siècles*)."""
    found: list[Expression] = []
    while isinstance(first.meaning, Era | Nth) and (left := left_number(view, first, taken)) is not None:
        found.insert(0, left)
        first = left
    return found


def _days_before(view: View, joined: list[Expression]) -> None:
    """Add the interval before the last one that takes its month from it (*du 5 au 7 et du 12 au 14 mai*)."""
    taken = joined[-2].end if len(joined) > 1 else 0
    told = left_days(view, joined[-1], taken)
    if told is not None:
        start, first, last = told
        joined.insert(-1, Expression(start, last.end, "dates.interval", Span(), begin=first, end_at=last))


def _behind(view: View, joined: list[Expression]) -> None:
    """Add what stands behind the last expression without its noun."""
    right = right_number(view, joined[-1])
    if right is not None:
        if not _pairs(view, joined, right):
            joined.append(right)
    elif (part := elliptic(view, joined[-1])) is not None:
        joined.append(part)


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
    both = sharing(view, left, right)
    if both is None:
        return False
    first, second = both
    if not to or not _openable(opener, between, first, second):
        shares = _SHARED_OVER if isinstance(first, Calendar) else _SHARED_OVER - {(",",), ("et", "du")}
        if between in shares and first != left.meaning and type(first) is type(left.meaning):
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
    if before in ("du", "de", "d'", "entre") or (before == "des" and left.rule == "dates.decade"):
        return before, start_back(view, left.start, 1)
    return "", left.start


def _moments(view: View, joined: list[Expression]) -> None:
    """Join two days with their times where they make an interval (*du mardi à 22 h au mercredi à 6 h*)."""
    if len(joined) < 4:
        return
    day, clock, next_day, next_clock = joined[-4:]
    if not isinstance(next_clock.meaning, Clock) or not isinstance(clock.meaning, Clock):
        return
    if not (is_day(day.meaning) and is_day(next_day.meaning)) or next_clock.start - day.start > 2 * _LONGEST:
        return
    opener, start = _opener(view, day)
    between = words_between(view, clock.end, next_day.start)
    if not opener or not (between in _TO or (opener == "entre" and between == ("et",))):
        return
    if any(words_between(view, one.end, other.start) not in _AT for one, other in ((day, clock), (next_day, next_clock))):
        return
    both = sharing(view, day, next_day)
    if both is None:
        return
    first, second = both
    joined[-4:] = [
        Expression(
            start,
            next_clock.end,
            "dates.interval",
            Span(),
            begin=replace(clock, start=day.start, meaning=replace(clock.meaning, day=first)),
            end_at=replace(next_clock, start=next_day.start, meaning=replace(next_clock.meaning, day=second)),
        )
    ]


def _shared_back(view: View, joined: list[Expression]) -> list[Expression]:
    """Give every day or month of a list what its last one says for all (*samedi 7, dimanche 8 et lundi 9 mars*)."""
    for place in range(len(joined) - 3, -1, -1):
        left, right = joined[place], joined[place + 1]
        if not isinstance(left.meaning, Calendar) or not isinstance(right.meaning, Calendar) or right.start - left.end > _LONGEST:
            continue
        if words_between(view, left.end, right.start) not in ((",",), (",", "le")):
            continue
        if not (left.meaning.month is None and left.meaning.day) and (left.meaning.day or right.meaning.day):
            continue
        both = sharing(view, left, right)
        if both is not None:
            joined[place] = replace(left, meaning=both[0])
    return joined
