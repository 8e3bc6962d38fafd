"""A day and its part are one expression, two names of one day too; a time of day learns the day beside it."""

from dataclasses import replace

from extractors.dates.meanings import Calendar, Clock, DayPart, Feast, Meaning, Nth, Relative, Repeat, WeekdayOf
from extractors.dates.refiners.between import same_sentence, words_between
from extractors.dates.view import Expression, View

_PART_LINKS = frozenset(
    {(), ("dans",), ("«", "dans"), ("au",), ("tôt",), ("très", "tôt"), ("tard",), ("fin", "d'"), ("début", "de"), ("fin", "de")}
)
_LONGEST_LINK = 40
"""Code points between what may be told together."""
_EARLIEST_EVENING = 5
"""*ce soir à 4 heures* is in the night that follows."""


def is_day(meaning: Meaning) -> bool:
    """Whether a meaning is a single day."""
    match meaning:
        case Calendar(day=day, weekday=weekday, year=year, month=month):
            return day is not None or (weekday is not None and year is None and month is None)
        case Relative(grain="day") | WeekdayOf() | Feast():
            return True
        case Nth(grain="day"):
            return True
    return False


def join_days(view: View, found: list[Expression]) -> list[Expression]:
    """Join *hier* and *matin*, *demain* and *jeudi*, *4 h* and *mardi*; give each part of the day its day."""
    joined: list[Expression] = []
    for expression in found:
        if not joined or expression.start - joined[-1].end > _LONGEST_LINK:
            joined.append(expression)
        elif (one := _joined(view, joined[-1], expression)) is not None:
            joined[-1] = one
        else:
            if _waits(view, joined, expression):
                joined[-1] = _given_day(joined[-1], expression.meaning)
            elif (told := _told_by_date(view, joined[-1], expression)) is not None:
                joined[-1] = told
            elif _told_twice(view, joined, expression):
                joined[-2:] = [_given_day(clock, expression.meaning) for clock in joined[-2:]]
            joined.append(_afternoon(view, joined[-1], expression) or expression)
    return joined


def _given_day(clock: Expression, day: Meaning) -> Expression:
    """A time of day with its day."""
    assert isinstance(clock.meaning, Clock)
    return replace(clock, meaning=replace(clock.meaning, day=day))


def _afternoon(view: View, part: Expression, clock: Expression) -> Expression | None:
    """*ce soir vers 7 heures* is at 19; *ce soir vers minuit* is left to the next day (`memory.py`)."""
    if not isinstance(part.meaning, DayPart) or not isinstance(clock.meaning, Clock) or clock.meaning.day is not None:
        return None
    between = words_between(view, part.end, clock.start)
    if (
        part.meaning.code not in ("AF", "EV")
        or clock.meaning.hour >= 12
        or between not in (("à",), ("vers",), (",", "à"), (",", "vers"), ("dès",))
    ):
        return None
    if clock.meaning.hour < (_EARLIEST_EVENING if part.meaning.code == "EV" else 1):
        return None
    return replace(clock, meaning=replace(clock.meaning, hour=clock.meaning.hour + 12, day=part.meaning.day))


def _waits(view: View, joined: list[Expression], day: Expression) -> bool:
    """Whether a time of day waits for the day between commas behind it (*Vers 0 h 40, jeudi, deux voitures …*)."""
    clock = joined[-1]
    if not isinstance(clock.meaning, Clock) or clock.meaning.day is not None or not is_day(day.meaning):
        return False
    if words_between(view, clock.end, day.start) not in ((",",), (",", "le"), (",", "ce")) or view.after(day.end).isalnum():
        return False
    return len(joined) == 1 or not is_day(joined[-2].meaning) or not same_sentence(view, joined[-2].start, clock.start)


def _told_by_date(view: View, left: Expression, date: Expression) -> Expression | None:
    """A relative day or a part of a weekday with the date between commas behind it (*La veille, 8 février, …*)."""
    said, told = left.meaning, date.meaning
    if not isinstance(told, Calendar) or told.day is None or told.month is None:
        return None
    if words_between(view, left.end, date.start) not in ((",",), (",", "le")) or view.after(date.end).isalnum():
        return None
    match said:
        case Relative(grain="day", base="context"):
            return replace(left, meaning=told)
        case DayPart(day=Calendar(day=None, weekday=int(weekday))) if told.weekday in (None, weekday):
            return replace(left, meaning=replace(said, day=replace(told, weekday=weekday)))
    return None


def _told_twice(view: View, joined: list[Expression], day: Expression) -> bool:
    """Whether a day follows a time that brackets tell in another zone too (*à 20 h (18 h GMT) mercredi*)."""
    if len(joined) < 2 or not is_day(day.meaning):
        return False
    local, other = joined[-2:]
    clocks = [one.meaning for one in (local, other) if isinstance(one.meaning, Clock) and one.meaning.day is None]
    if len(clocks) < 2 or words_between(view, local.end, other.start) != ("(",):
        return False
    return words_between(view, other.end, day.start) in ((")",), (")", "le"), (")", "ce"))


def _joined(view: View, left: Expression, right: Expression) -> Expression | None:
    between = words_between(view, left.end, right.start)
    if len(between) > 3:
        return None
    meaning = right.meaning
    if (
        isinstance(meaning, DayPart)
        and is_day(left.meaning)
        and meaning.day is None
        and not meaning.loose
        and between in _PART_LINKS
    ):
        end = right.end + (between[:1] == ("«",) and view.text[right.end : right.end + 1] == "»")
        return replace(left, end=end, rule="dates.day_and_part", meaning=replace(meaning, day=left.meaning))
    if isinstance(meaning, DayPart) and not between and (day := _told_behind(left.meaning, meaning.day)) is not None:
        return replace(left, end=right.end, rule="dates.day_and_part", meaning=replace(meaning, day=day))
    if (
        isinstance(meaning, DayPart)
        and isinstance(left.meaning, Repeat)
        and not between
        and left.meaning.value.startswith("XXXX-WXX")
    ):
        return replace(left, end=right.end, meaning=replace(left.meaning, value=f"{left.meaning.value}T{meaning.code}"))
    if is_day(left.meaning) and is_day(meaning) and between in ((), (",",)):
        if (same := _same_day(left.meaning, meaning)) is not None and (not between or isinstance(left.meaning, Calendar)):
            return replace(left, end=right.end, meaning=same)
        return None
    if "\n" in view.text[left.end : right.start]:
        return None
    return _clock_first(left, right, between)


def _told_behind(weekday: Meaning, told: Meaning | None) -> Meaning | None:
    """A weekday with the side that stands behind its part (*samedi soir dernier*, *le dimanche soir suivant*)."""
    match weekday, told:
        case Calendar(day=None, month=None, toward=None, weekday=int()), Relative(grain="day", shift=-1 | 1 as shift, base=base):
            return replace(weekday, toward=shift, base=base)
    return None


def _clock_first(left: Expression, right: Expression, between: tuple[str, ...]) -> Expression | None:
    """A time with its day right behind is one (*4 h mardi*, *12 h 30 le 27 décembre*, *3 heures cet après-midi*)."""
    clock, behind = left.meaning, right.meaning
    if not isinstance(clock, Clock) or clock.day is not None or between not in ((), ("le",)):
        return None
    if is_day(behind):
        return replace(left, end=right.end, meaning=replace(clock, day=behind))
    if isinstance(behind, DayPart) and not between and behind.day is not None:
        late = behind.code in ("AF", "EV") and clock.hour < 12
        return replace(left, end=right.end, meaning=replace(clock, day=behind.day, hour=clock.hour + 12 * late))
    return None


def _same_day(left: Meaning, right: Meaning) -> Meaning | None:
    """One day named twice (*demain jeudi*, *aujourd'hui 12 mai*, *ce vendredi 15 juin* is one rule's)."""
    if isinstance(left, Relative) and isinstance(right, Calendar):
        return left
    if isinstance(left, Calendar) and isinstance(right, Calendar):
        if left.weekday and left.day is None and right.weekday is None and right.day is not None:
            return replace(right, weekday=left.weekday)
        if left.day and left.weekday is None and left.month is None and right.day is None and right.weekday:
            return replace(left, weekday=right.weekday)
    return None
