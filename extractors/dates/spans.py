"""Intervals as facts: the whole with its length and bounds, and its two ends inside it."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from extractors.dates.lasting import interval_value
from extractors.dates.meanings import Calendar, Clock, Meaning
from extractors.dates.resolved import INSTANTS, Resolved, fact_of, resolve
from extractors.dates.situation import Situation
from extractors.dates.view import Expression, View
from extractors.facts import Date, place_id
from extractors.reference import Reference


def interval_facts(view: View, expression: Expression, situation: Situation) -> tuple[list[Date], date | None]:
    """An interval with its two ends as facts inside it, and the last day that it names.

    Nothing where an end is impossible; the ends alone where they run backwards.

    Args:
        view: the text.
        expression: the interval, with its ends.
        situation: that of its first end.
    """
    begin, end = expression.begin, expression.end_at
    assert begin is not None
    assert end is not None
    first = _end(begin.meaning, situation)
    if first is None:
        return [], None
    after = first.first.date() if isinstance(first.first, datetime) else first.first
    later = replace(situation, after=after, last=first.day or situation.last)
    if isinstance(begin.meaning, Clock) and isinstance(end.meaning, Clock) and begin.meaning.day == end.meaning.day:
        later = replace(later, after=None)  # both on one day: *de 10 h à 12 h lundi*
    second = _end(end.meaning, later)
    if second is None:
        return [], None
    if view.after(expression.start) != "entre":
        first, second = _holding_today(begin.meaning, end.meaning, situation) or (first, second)
    runs_over = _runs_over_midnight(first, second)
    if runs_over:
        second = _next_day(second)
    # What follows *de 20 h à minuit* is said of that evening's day.
    last = first.day if runs_over else second.day or first.day
    whole = place_id("date", expression.start, expression.end)
    parts = [replace(fact_of(view, one, said), part_of=whole) for one, said in ((begin, first), (end, second))]
    value = _length(first, second, begin, end)
    bounds = _bounds(first, second)
    if value is None or (bounds and bounds[0] > bounds[1]):
        return [replace(part, part_of=None) for part in parts], last
    grains = [said.grain for said in (first, second) if said.grain is not None]
    fact = Date(
        id=whole,
        text=view.document.original(expression.start, expression.end),
        start=expression.start,
        end=expression.end,
        rule=expression.rule,
        timex_type="DURATION",
        timex_value=value,
        earliest=bounds[0] if bounds else None,
        latest=bounds[1] if bounds else None,
        grain=grains[-1] if grains else None,
        resolved=first.resolved and second.resolved,
        anchor=first.anchor,
        begin_point=place_id("date", begin.start, begin.end),
        end_point=place_id("date", end.start, end.end),
    )
    return [fact, *parts], last


def _holding_today(begin: Meaning, end: Meaning, situation: Situation) -> tuple[Resolved, Resolved] | None:
    """The interval between two days or months of any year that holds the reference day, where one is looked for ahead.

    *Du 10 au 20 février, le salon sera ouvert*, told on the 15th; what will be *entre le 10 et le 20* has not begun.
    """
    today = situation.today
    if today is None or not isinstance(begin, Calendar) or begin != Calendar(month=begin.month, day=begin.day):
        return None
    if begin.month is None or (isinstance(end, Calendar) and end.weekday) or (situation.story or situation.held) is not None:
        return None
    for year in (today.year, today.year - 1):
        first = resolve(replace(begin, year=year), situation) if year else None
        if first is not None and isinstance(first.first, date) and first.first <= today:
            second = _end(end, replace(situation, after=first.first))
            if second is not None and second.last is not None and second.anchor == "reference" and _day(second.last) >= today:
                return None if situation.side() == -1 else (replace(first, anchor="reference"), second)
            return None
    return None


def _day(bound: date | datetime) -> date:
    """The day of a bound."""
    return bound.date() if isinstance(bound, datetime) else bound


def _runs_over_midnight(first: Resolved, second: Resolved) -> bool:
    """Whether two times of one day run into the next (*de 21 h à 6 h*)."""
    if first.grain not in INSTANTS or second.grain not in INSTANTS or first.day != second.day:
        return False
    if second.day == date.max:
        return False
    return isinstance(first.first, datetime) and isinstance(second.first, datetime) and second.first < first.first


def _next_day(said: Resolved) -> Resolved:
    """The same time of day, a day later."""
    assert said.day is not None
    assert said.first is not None
    assert said.last is not None
    day = said.day + timedelta(days=1)
    value = said.value.replace(said.day.isoformat(), day.isoformat())
    return replace(said, value=value, day=day, first=said.first + timedelta(days=1), last=said.last + timedelta(days=1))


_NEUTRAL = Reference(date(2001, 1, 1))
"""Any reference: the length of *du 10 au 20 février* does not depend on the year."""


def _length(first: Resolved, second: Resolved, begin: Expression, end: Expression) -> str | None:
    """The TIMEX3 value of the length between two ends."""
    if first.value.startswith("BC") and second.value.startswith("BC"):
        years = int(first.value[2:]) - int(second.value[2:]) + 1
        return f"P{years}Y" if years > 1 and first.grain == second.grain == "year" else None
    if first.first is None or second.last is None:
        situation = Situation(_NEUTRAL, None, lambda: 1)
        one = _end(begin.meaning, situation)
        if one is None or one.first is None:
            return None
        start = one.first.date() if isinstance(one.first, datetime) else one.first
        two = _end(end.meaning, replace(situation, after=start))
        if two is None or two.first is None:
            return None
        first, second = one, two
    assert first.first is not None
    assert second.last is not None
    clock = second.first if second.grain in INSTANTS else None
    return interval_value(first.first, clock or second.last, first.grain, second.grain)


def _end(meaning: Meaning, situation: Situation) -> Resolved | None:
    """An end of an interval; *maintenant* covers the reference day."""
    said = resolve(meaning, situation)
    if said is not None and said.value == "PRESENT_REF" and situation.today is not None:
        return replace(said, first=situation.today, last=situation.today)
    return said


def _bounds(first: Resolved, second: Resolved) -> tuple[str, str] | None:
    """First and last day or instant; an interval of clock times ends at the second one."""
    if first.first is None or second.last is None or not (first.resolved and second.resolved):
        return None
    start, end = first.first, second.last
    if second.grain in INSTANTS and second.first is not None:
        end = second.first
        if isinstance(start, datetime) and isinstance(end, datetime) and end < start:
            end += timedelta(days=1)
    if isinstance(start, datetime) != isinstance(end, datetime):
        start = start if isinstance(start, datetime) else datetime.combine(start, time())
        end = end if isinstance(end, datetime) else datetime.combine(end, time(23, 59, 59))
    return start.isoformat() + first.zone, end.isoformat() + second.zone
