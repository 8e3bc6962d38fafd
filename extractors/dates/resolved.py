"""What an expression comes to in its situation: a day or longer, a time of day, a length, a repetition."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from extractors.dates import calendar
from extractors.dates.meanings import Calendar, Clock, DayPart, Length, Meaning, Offset, Repeat, Vague
from extractors.dates.periods import known
from extractors.dates.situation import Situation
from extractors.dates.view import Expression, View
from extractors.facts import Anchor, Date, Grain, TimexType, place_id

_PARTS: dict[str, tuple[int, int]] = {
    "MO": (6, 12),
    "MI": (12, 14),
    "AF": (12, 18),
    "EV": (18, 24),
    "NI": (22, 30),
    "DT": (6, 20),
}
"""First and last hour of each part of the day, the end exclusive; a night goes on to the next day's morning (the contract)."""
TIMELESS = (Length, Repeat, Vague)
"""What comes to the same wherever it stands."""
INSTANTS: tuple[Grain, ...] = ("hour", "minute", "second")
"""Grains below the parts of the day."""


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


def resolve(meaning: Meaning, situation: Situation) -> Resolved | None:
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
        case Offset() if meaning.amounts[-1][1] in INSTANTS:
            return _moment(meaning, situation)
    found = known(meaning, situation)
    if found is None:
        return None
    first, last = (found.period.first, found.period.last) if found.period else (None, None)
    return Resolved(
        "DATE", found.value, found.grain, first, last, found.resolved, found.anchor, day=first if found.grain == "day" else None
    )


def _day_of(meaning: Meaning | None, situation: Situation, hour: int = 24) -> tuple[date | None, str, Anchor] | None:
    """The day of a time of day: its own, the day last named, or the reference day; its value, and the anchor."""
    if meaning is not None:
        found = known(meaning, situation)
        if found is None:
            return None
        return (found.period.first if found.period else None), found.value, found.anchor
    day, anchor = situation.base(context=True)
    if day is not None and hour < situation.night:
        day += timedelta(days=1)
    return day, day.isoformat() if day else "XXXX-XX-XX", anchor


def _clock(said: Clock, situation: Situation) -> Resolved | None:
    own = _day_of(said.day, situation, said.hour)
    if own is None:
        return None
    day, value, anchor = own
    named = day
    if said.hour == 24 and day is not None:
        said, day = replace(said, hour=0), day + timedelta(days=1)
        value = day.isoformat()
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
    return Resolved("TIME", f"{value}T{clock}{zone}", grain, first, last, True, anchor, zone, named)


def _part(said: DayPart, situation: Situation) -> Resolved | None:
    if said.loose:
        return Resolved("TIME", f"T{said.code}", "part_of_day", resolved=False)
    own = _day_of(said.day, situation, _PARTS[said.code][0])
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
        day = situation.last.isoformat() if anchor == "context" and situation.last else "XXXX-XX-XX"
        return Resolved("TIME", f"{day}TXX:XX" + (":XX" if grain == "second" else ""), grain, resolved=False, anchor=anchor)
    try:
        at = datetime.combine(moment.date(), moment.time())
        for count, unit in said.amounts:
            if unit in INSTANTS:
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


def fact_of(view: View, expression: Expression, said: Resolved) -> Date:
    """The fact of an expression, its offsets the shadow's; `_REF` values have no bounds."""
    start, end, first, last = expression.start, expression.end, said.first, said.last
    bounded = first is not None and last is not None and not said.value.endswith("_REF")
    return Date(
        id=place_id("date", start, end),
        text=view.document.original(start, end),
        start=start,
        end=end,
        rule=expression.rule,
        timex_type=said.timex_type,
        timex_value=said.value,
        mod=expression.mod,
        quant=said.quant,
        freq=said.freq,
        earliest=first.isoformat() + said.zone if bounded and first is not None else None,
        latest=last.isoformat() + said.zone if bounded and last is not None else None,
        grain=said.grain,
        resolved=said.resolved,
        anchor=said.anchor,
    )
