"""From expressions to facts: each resolved in the order of the text, against the reference date and what was named before."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from extractors.clauses import tense
from extractors.dates import calendar
from extractors.dates.lasting import interval_value
from extractors.dates.meanings import Calendar, Clock, DayPart, Length, Meaning, Offset, Repeat, Span, Vague
from extractors.dates.periods import known
from extractors.dates.situation import Side, Situation
from extractors.dates.view import Expression, View
from extractors.facts import Anchor, Date, Grain, TimexType, place_id
from extractors.reference import Reference

_PARTS: dict[str, tuple[int, int]] = {
    "MO": (6, 12),
    "MI": (12, 14),
    "AF": (12, 18),
    "EV": (18, 24),
    "NI": (22, 30),
    "DT": (6, 20),
}
"""First and last hour of each part of the day, the end exclusive; a night goes on to the next day's morning (the contract)."""
_SIDES: dict[str, Side] = {"past": -1, "future": 1, "conditional": 1, "present": 0}
_BACK = frozenset(("depuis",))
_AHEAD = frozenset(("jusqu'", "ici"))
_CLOCKS: tuple[Grain, ...] = ("hour", "minute", "second")


@dataclass(frozen=True, slots=True)
class Resolved:
    """What an expression comes to; `first` and `last` are days, or instants below the day."""

    timex_type: TimexType
    value: str
    grain: Grain | None
    first: date | datetime | None = None
    last: date | datetime | None = None
    resolved: bool = True
    anchor: Anchor | None = None
    zone: str = ""
    day: date | None = None
    quant: str | None = None
    freq: str | None = None


def facts(view: View, expressions: Sequence[Expression], reference: Reference | None) -> tuple[Date, ...]:
    """The facts of some expressions in the order of the text; those that no calendar holds are left out."""
    found: list[Date] = []
    last: date | None = None
    named: dict[int, date] = {}
    night = False
    story: int | None = None
    for expression in expressions:
        if isinstance(expression.meaning, Span):
            made, last = _interval(view, expression, reference, last)
            found += made
            continue
        situation = replace(_situation(view, expression, reference, last), named=named, night=night, story=story)
        resolved = _resolve(expression.meaning, situation)
        if resolved is None:
            continue
        story = _story(view, expression, resolved, story)
        night = isinstance(expression.meaning, DayPart) and expression.meaning.code == "NI"
        last = resolved.day or last
        said = expression.meaning
        if isinstance(said, Calendar) and said.weekday and said.day and resolved.day:
            named[said.weekday] = resolved.day
        found.append(_fact(view, expression, resolved))
    return tuple(found)


def _story(view: View, expression: Expression, resolved: Resolved, story: int | None) -> int | None:
    """The year of the story that a text tells, from its last date in full (*Le 10 mars 1915 … Le 16 mars …*).

    A date told from the reference (*hier*, *mardi*) ends the story; a law or a birth (*la loi du 16 mai 1998*) begins none.
    """
    said = expression.meaning
    if resolved.anchor == "reference" and resolved.value[:1].isdigit():
        return None
    if not isinstance(said, Calendar) or said.year is None or not isinstance(resolved.first, date):
        return story
    first = view.document.token_from(expression.start)
    if said.month is None:
        return resolved.first.year if view.word(first - 1) == "en" and first - 1 in view.document.sentences else story
    told = said.day is not None and view.word(first) == "le"
    return resolved.first.year if told and view.word(first - 1) not in _BIRTHS else story


_BIRTHS = frozenset(("né", "née", "nés", "nées"))


def _situation(view: View, expression: Expression, reference: Reference | None, last: date | None) -> Situation:
    """The situation of an expression; the verb is looked for only when it is asked for."""
    document = view.document

    def side() -> Side:
        first = document.token_from(expression.start)
        before = view.word(first - 1)
        if before in _BACK:
            return -1
        if before == "dès":
            return 0
        if before in _AHEAD or (before in ("à", "au") and view.word(first - 2) == "jusqu'"):
            return 1
        if _planned(view, first):
            return 1
        if before == "entre":
            first -= 1  # it looks like a verb
        time = tense(document, first, document.token_from(expression.end))
        if time is not None:
            return _SIDES[time]
        if before not in ("de", "du", "d'") or first < 2:
            return None
        return -1 if tense(document, first - 2) == "past" else 0  # *a évoqué la réunion de mardi*

    return Situation(reference, last, side)


_PLANS = frozenset(
    f"{stem}{ending}"
    for stem in ("report", "repouss", "fix", "décal", "ajourn", "programm", "convoqu")
    for ending in ("é", "ée", "és", "ées")
)


def _planned(view: View, first: int) -> bool:
    """Whether what is put off or fixed *to* a day stands before it (*a été reportée au 3 mars*)."""
    if view.word(first - 1) not in ("au", "à", "le", "pour"):
        return view.word(first - 1) in _PLANS
    return view.word(first - 2) in _PLANS


def _resolve(meaning: Meaning, situation: Situation) -> Resolved | None:
    """What a meaning comes to in a situation; None where no calendar holds it."""
    try:
        return _resolved(meaning, situation)
    except (ValueError, OverflowError):
        return None


def _resolved(meaning: Meaning, situation: Situation) -> Resolved | None:
    match meaning:
        case Clock():
            return _clock(meaning, situation)
        case DayPart():
            return _part(meaning, situation)
        case Length():
            return Resolved("DURATION", meaning.value, meaning.grain, anchor="reference" if meaning.anchored else None)
        case Repeat():
            return Resolved("SET", meaning.value, meaning.grain, quant=meaning.quant, freq=meaning.freq)
        case Vague():
            return Resolved("DATE", meaning.value, None, anchor="reference")
        case Offset() if meaning.amounts[-1][1] in _CLOCKS:
            return _moment(meaning, situation)
    found = known(meaning, situation)
    if found is None:
        return None
    first, last = (found.period.first, found.period.last) if found.period else (None, None)
    return Resolved(
        "DATE", found.value, found.grain, first, last, found.resolved, found.anchor, day=first if found.grain == "day" else None
    )


def _day_of(meaning: Meaning | None, situation: Situation, small_hours: bool = False) -> tuple[date | None, str, Anchor] | None:
    """The day of a time of day: its own, the day last named, or the reference day; its value, and the anchor."""
    if meaning is not None:
        found = known(meaning, situation)
        if found is None:
            return None
        return (found.period.first if found.period else None), found.value, found.anchor
    day, anchor = situation.base(context=True)
    if day is not None and situation.night and small_hours:
        day += timedelta(days=1)
    return day, day.isoformat() if day else "XXXX-XX-XX", anchor


def _clock(said: Clock, situation: Situation) -> Resolved | None:
    own = _day_of(said.day, situation, said.hour < 8)
    if own is None:
        return None
    day, value, anchor = own
    zone = (
        ""
        if said.zone is None
        else "Z"
        if said.zone == 0
        else f"{'+' if said.zone > 0 else '-'}{abs(said.zone) // 60:02}:{abs(said.zone) % 60:02}"
    )
    clock = f"{said.hour:02}:{said.minute or 0:02}" + (f":{said.second:02}" if said.second is not None else "")
    grain: Grain = "hour" if said.minute is None else "minute" if said.second is None else "second"
    if day is None:
        return Resolved("TIME", f"{value}T{clock}{zone}", grain, resolved=False, anchor=anchor)
    first = datetime.combine(day, time(said.hour, said.minute or 0, said.second or 0))
    length = {"hour": timedelta(hours=1), "minute": timedelta(minutes=1)}.get(grain, timedelta(seconds=1))
    last = first + length - timedelta(seconds=1)
    return Resolved("TIME", f"{value}T{clock}{zone}", grain, first, last, True, anchor, zone, day)


def _part(said: DayPart, situation: Situation) -> Resolved | None:
    if said.loose:
        return Resolved("TIME", f"T{said.code}", "part_of_day", resolved=False)
    own = _day_of(said.day, situation)
    if own is None:
        return None
    day, value, anchor = own
    if day is None:
        return Resolved("TIME", f"{value}T{said.code}", "part_of_day", resolved=False, anchor=anchor)
    if (
        said.code == "NI"
        and day == situation.today
        and isinstance(said.day, Calendar)
        and not said.day.day
        and situation.side() == -1
    ):
        day -= timedelta(weeks=1)  # the night of the reference day is not over when the text is written
        value = day.isoformat()
    begins, ends = _PARTS[said.code]
    midnight = datetime.combine(day, time())
    last = midnight + timedelta(hours=ends, seconds=-1)
    return Resolved(
        "TIME", f"{value}T{said.code}", "part_of_day", midnight + timedelta(hours=begins), last, True, anchor, day=day
    )


def _moment(said: Offset, situation: Situation) -> Resolved | None:
    """Hours and minutes from the reference, unresolved where it has no time of day."""
    grain = said.amounts[-1][1]
    moment = situation.reference.moment if situation.reference else None
    anchor: Anchor = "context" if said.base == "context" else "reference"
    if moment is None or said.base == "context":
        return Resolved("TIME", "XXXX-XX-XXTXX:XX" + (":XX" if grain == "second" else ""), grain, resolved=False, anchor=anchor)
    try:
        at = datetime.combine(moment.date(), moment.time())
        for count, unit in said.amounts:
            if unit in _CLOCKS:
                at += (
                    said.sign
                    * float(count)
                    * {"hour": timedelta(hours=1), "minute": timedelta(minutes=1)}.get(unit, timedelta(seconds=1))
                )
                grain = "minute" if unit == "hour" and count != int(count) else grain
            else:
                at = datetime.combine(calendar.moved(at.date(), unit, said.sign * int(count)), at.time())
    except (ValueError, OverflowError):
        return None
    at = at.replace(microsecond=0, second=at.second if grain == "second" else 0, minute=0 if grain == "hour" else at.minute)
    length = {"hour": timedelta(hours=1), "minute": timedelta(minutes=1)}.get(grain, timedelta(seconds=1))
    value = at.isoformat(timespec="seconds" if grain == "second" else "minutes")
    return Resolved("TIME", value, grain, at, at + length - timedelta(seconds=1), True, anchor)


def _interval(
    view: View, expression: Expression, reference: Reference | None, last: date | None
) -> tuple[list[Date], date | None]:
    """An interval with its two ends as facts inside it; nothing where an end is impossible, the ends where they go backwards."""
    begin, end = expression.begin, expression.end_at
    assert begin is not None
    assert end is not None
    situation = _situation(view, begin, reference, last)
    first = _end(begin.meaning, situation)
    if first is None:
        return [], last
    after = first.first.date() if isinstance(first.first, datetime) else first.first
    second = _end(end.meaning, replace(situation, after=after, last=first.day or last))
    if second is None:
        return [], last
    last = second.day or first.day or last
    whole = place_id("date", expression.start, expression.end)
    parts = [replace(_fact(view, one, said), part_of=whole) for one, said in ((begin, first), (end, second))]
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
        begin_point=parts[0].id,
        end_point=parts[1].id,
    )
    return [fact, *parts], last


_NEUTRAL = Reference(date(2001, 1, 1))
"""Any reference: the length of *du 10 au 20 février* does not depend on the year."""


def _length(first: Resolved, second: Resolved, begin: Expression, end: Expression) -> str | None:
    """The TIMEX3 value of the length between two ends."""
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
    clock = second.first if second.grain in _CLOCKS else None
    return interval_value(first.first, clock or second.last, first.grain, second.grain)


def _end(meaning: Meaning, situation: Situation) -> Resolved | None:
    """An end of an interval; *maintenant* covers the reference day."""
    said = _resolve(meaning, situation)
    if said is not None and said.value == "PRESENT_REF" and situation.today is not None:
        return replace(said, first=situation.today, last=situation.today)
    return said


def _bounds(first: Resolved, second: Resolved) -> tuple[str, str] | None:
    """First and last day or instant; an interval of clock times ends at the second one."""
    if first.first is None or second.last is None or not (first.resolved and second.resolved):
        return None
    start, end = first.first, second.last
    if second.grain in _CLOCKS and second.first is not None:
        end = second.first
        if isinstance(start, datetime) and isinstance(end, datetime) and end < start:
            end += timedelta(days=1)
    if isinstance(start, datetime) != isinstance(end, datetime):
        start = start if isinstance(start, datetime) else datetime.combine(start, time())
        end = end if isinstance(end, datetime) else datetime.combine(end, time(23, 59, 59))
    return start.isoformat() + first.zone, end.isoformat() + second.zone


def _fact(view: View, expression: Expression, said: Resolved) -> Date:
    return Date(
        id=place_id("date", expression.start, expression.end),
        text=view.document.original(expression.start, expression.end),
        start=expression.start,
        end=expression.end,
        rule=expression.rule,
        timex_type=said.timex_type,
        timex_value=said.value,
        mod=expression.mod,
        quant=said.quant,
        freq=said.freq,
        earliest=_written(said.first, said),
        latest=_written(said.last, said),
        grain=said.grain,
        resolved=said.resolved,
        anchor=said.anchor,
    )


def _written(bound: date | datetime | None, said: Resolved) -> str | None:
    """A bound of a fact; `_REF` values have none."""
    if bound is None or said.value.endswith("_REF"):
        return None
    return bound.isoformat() + said.zone
