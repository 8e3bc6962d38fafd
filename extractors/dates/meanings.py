"""What the words of an expression say, before anything is resolved: known fields and unknown ones, told apart."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from extractors.facts import Grain

Base = Literal["reference", "context"]
Toward = Literal[-1, 0, 1]
"""*dernier*, *ce*, *prochain*; from the date last mentioned *précédent*, *suivant*."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """A day, month or year by its numbers and names; None where the words leave one out (*le mardi 15*, *mai 68*).

    `year` below 100 is a year of two digits when `short` says so (*93*); `shift` is the year told by its distance
    (*juin de l'année prochaine*: 1), `month_shift` the same for the month (*le 18 du mois prochain*).
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    toward: Toward | None = None
    shift: int | None = None
    month_shift: int | None = None
    short: bool = False
    before_christ: bool = False
    base: Base = "reference"


@dataclass(frozen=True, slots=True)
class Relative:
    """A period of the calendar by its distance from the one that holds the base day (*la semaine dernière*: -1)."""

    grain: Grain
    shift: int
    base: Base = "reference"


@dataclass(frozen=True, slots=True)
class WeekdayOf:
    """A weekday of a week that is told apart (*mardi de la semaine prochaine*, *lundi en huit*)."""

    weekday: int
    shift: int
    ahead: bool = False  # *en huit* counts from the next such weekday, not from this week


@dataclass(frozen=True, slots=True)
class Season:
    """A season (SP, SU, FA, WI) of a stated year, or by its distance."""

    code: str
    year: int | None = None
    toward: Toward | None = None
    shift: int | None = None
    base: Base = "reference"


@dataclass(frozen=True, slots=True)
class Era:
    """A decade or a century by its first year; a decade of two digits (*les années 60*) has `short`."""

    grain: Grain
    start: int
    short: bool = False
    before_christ: bool = False


@dataclass(frozen=True, slots=True)
class RepublicanYear:
    """A year of the French Republican calendar (*l'an II*)."""

    number: int


@dataclass(frozen=True, slots=True)
class Nth:
    """The n-th part of a longer period (*troisième trimestre 2021*), or the last with -1; a weekday counts weekdays.

    Without `of` it is the year of the context.
    """

    number: int
    grain: Grain
    of: "Meaning | None" = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class WeekOf:
    """The week that holds a day (*la semaine du 18 mai*), or the weekend nearest to it (*le week-end du 15 août*)."""

    day: "Meaning"
    grain: Grain = "week"


@dataclass(frozen=True, slots=True)
class Feast:
    """A holiday by its key in the lexicon, with its year where it is stated, and days after it (*le lendemain de Pâques*: 1)."""

    key: str
    year: int | None = None
    toward: Toward | None = None
    shift: int = 0


@dataclass(frozen=True, slots=True)
class Offset:
    """A point so far from the base (*il y a trois jours*, *deux ans plus tard*)."""

    amounts: tuple[tuple[Decimal, Grain], ...]
    sign: Literal[-1, 1]
    base: Base = "reference"


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, on a day of its own where the words give one (*4 h mardi*); `zone` is an offset in minutes.

    Hour 24 ends its day (*samedi à 24 h*).
    """

    hour: int
    minute: int | None = None
    second: int | None = None
    day: "Meaning | None" = None
    zone: int | None = None


@dataclass(frozen=True, slots=True)
class DayPart:
    """A part of the day (MO, MI, AF, EV, NI, DT), of a day of its own where the words give one (*hier matin*).

    `loose` is one of no day at all (*une virée nocturne*).
    """

    code: str
    day: "Meaning | None" = None
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Length:
    """A duration by its TIMEX3 value; `anchored` where it is told from the reference (*les prochaines semaines*)."""

    value: str
    grain: Grain | None
    amounts: tuple[tuple[Decimal, Grain], ...] = ()
    anchored: bool = False


@dataclass(frozen=True, slots=True)
class Repeat:
    """A repeated time (*chaque année*, *tous les jeudis*)."""

    value: str
    grain: Grain | None
    quant: str = "EVERY"
    freq: str | None = None


@dataclass(frozen=True, slots=True)
class Vague:
    """PAST_REF, PRESENT_REF or FUTURE_REF."""

    value: str


@dataclass(frozen=True, slots=True)
class Span:
    """An interval; its ends are expressions."""


Meaning = (
    Calendar
    | Relative
    | WeekdayOf
    | Season
    | Era
    | RepublicanYear
    | Nth
    | WeekOf
    | Feast
    | Offset
    | Clock
    | DayPart
    | Length
    | Repeat
    | Vague
    | Span
)
