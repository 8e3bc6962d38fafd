"""What a text has named so far, against which the next expression is resolved."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial

from extractors.clauses import governor
from extractors.dates.generic import left_open, may_recur
from extractors.dates.held import Held, held_behind
from extractors.dates.meanings import Calendar, Clock, DayPart, Meaning, Offset, Relative
from extractors.dates.resolved import Resolved
from extractors.dates.sides import of_a_statement, side_of
from extractors.dates.situation import RANKS, Mention, Situation
from extractors.dates.view import Expression, View
from extractors.reference import Reference

_BIRTHS = frozenset(("né", "née", "nés", "nées"))
_LATE = 18
"""The hour from which midnight is that of the next day (*à 21 heures … à minuit*)."""
_NIGHTS = {"EV": 6, "NI": 18}
"""Before which hour a time of day is the next day's, behind an evening (*mardi soir … vers 2 heures*) or a night (*la nuit du 13
au 14 … dans la matinée*)."""
_FARTHEST_BRACKET, _FARTHEST_AUXILIARY = 30, 16
_AUXILIARIES = frozenset(("avait", "avaient", "était", "étaient"))


def counts_from_a_day(meaning: Meaning) -> bool:
    """Whether a meaning counts from the day last named (*le lendemain*, *la soirée*, *à 18 h*)."""
    match meaning:
        case Clock(day=None) | DayPart(day=None, loose=False):
            return True
        case Clock(day=day) | DayPart(day=day) if day is not None:
            return counts_from_a_day(day)
        case Relative(grain="day", base="context") | Calendar(base="context"):
            return True
        case Offset(base="context"):
            return meaning.amounts[-1][1] == "day"
    return False


@dataclass(frozen=True, slots=True)
class Memory:
    """What a text has named so far; `Situation` tells what each attribute is for.

    Attributes:
        told_until: the token up to which a sentence goes that has told a day.
        told_at: the first token of what has named the last day.
        before: the day last named before that sentence.
        held: the year of what the text tells of, and up to where.
    """

    view: View
    reference: Reference | None
    last: date | None = None
    mentions: tuple[Mention, ...] = ()
    named: Mapping[int, date] = field(default_factory=dict)
    night: int = 0
    story: int | None = None
    told_until: int = 0
    told_at: int = 0
    before: date | None = None
    held: Held | None = None

    def situation(self, expression: Expression) -> Situation:
        """That of the next expression."""
        begin = expression.begin
        side = partial(side_of, self.view, begin or expression, begin is not None)
        last = self.last
        if self.before is not None and counts_from_a_day((begin or expression).meaning) and self._is_flashback(expression):
            last = self.before
        held = self.held.year if self.held is not None and self.holds(expression) else None
        return Situation(self.reference, last, side, None, self.named, self.night, self.story, self.mentions, held)

    def holds(self, expression: Expression) -> bool:
        """Whether an expression stands where the year of what is told of reaches."""
        return self.held is not None and self.view.document.token_from(expression.start) < self.held.until

    def leaves_open(self, expression: Expression) -> bool:
        """Whether an expression means each year, week or day."""
        if self.reference is None or not may_recur(expression.meaning):
            return False
        told = self.view.document.token_from(expression.start) < self.told_until
        return left_open(self.view, expression, told, self.last is not None)

    def _is_flashback(self, expression: Expression) -> bool:
        """Whether the last day was told in the pluperfect by a sentence before, out of which this one steps.

        *Le gala a eu lieu le 5 février. Les places avaient été vendues le 3 janvier. Le public a applaudi toute la soirée.*
        """
        document = self.view.document
        first = document.token_from(expression.start)
        near = document.words[max(0, self.told_at - _FARTHEST_AUXILIARY) : self.told_at + _FARTHEST_AUXILIARY]
        if first < self.told_until or _AUXILIARIES.isdisjoint(near):
            return False
        told, here = governor(document, self.told_at), governor(document, first, document.token_from(expression.end))
        if told is None or here is None or told.group is None or here.group is None:
            return False
        compound = told.group.last > told.group.first + 1 and told.group.finite.lemma in ("avoir", "être")
        return told.group.finite.tense == "imperfect" and compound and here.group.finite.tense != "imperfect"

    def with_day(self, day: date | None) -> "Memory":
        """The memory with the last day of an interval, if it has one."""
        return self if day is None else replace(self, last=day, mentions=((0, day),), night=0, before=None)

    def in_daylight(self) -> "Memory":
        """The memory behind what names no day: a time of day is no longer that of the night."""
        return replace(self, night=0) if self.night else self

    def having(self, expression: Expression, resolved: Resolved) -> "Memory":
        """The memory with what an expression has named.

        A statement's day yields to the one that its sentence has told before, one in brackets to any.
        """
        said, day = expression.meaning, resolved.day
        named = self.named
        told = said.day if isinstance(said, DayPart) else said
        if isinstance(told, Calendar) and told.weekday and told.day and day:
            named = {**named, told.weekday: day}
        last, before, mentions = self.last, self.before, self.mentions
        told_until, told_at = self.told_until, self.told_at
        document = self.view.document
        first = document.token_from(expression.start)
        if not self._is_aside(first, day):
            if resolved.timex_type == "DATE" and isinstance(resolved.first, date) and resolved.grain is not None:
                rank = RANKS[resolved.grain]
                finer = [one for one in mentions if one[0] < rank] if rank else ()
                mentions = (*finer, (rank, resolved.first))
            if day is not None:
                before = before if first < told_until else last
                last, told_until, told_at = day, document.sentence(first)[1], first
        night, story = self._night(said, resolved), self._story(expression, resolved)
        held = held_behind(self.view, expression, resolved, self.held)
        return Memory(self.view, self.reference, last, mentions, named, night, story, told_until, told_at, before, held)

    def _is_aside(self, first: int, day: date | None) -> bool:
        """Whether nothing counts on from a day: that of a statement behind another day of its sentence, or one in brackets."""
        if first < self.told_until and of_a_statement(self.view, first):
            return True
        return day is not None and self.last is not None and self._in_brackets(first)

    def _in_brackets(self, first: int) -> bool:
        """Whether brackets hold a day with words of its own (*(à Nice le 14 juillet)*): an aside."""
        words = self.view.document.words
        near = words[max(0, first - _FARTHEST_BRACKET) : first]
        return "(" in near and ")" not in near[near.index("(") :] and near[-1] != "("

    def _night(self, said: Meaning, resolved: Resolved) -> int:
        """Before which hour a time of day is the next day's, after what has just been named."""
        if isinstance(said, DayPart) and said.code in _NIGHTS:
            return _NIGHTS[said.code]
        if isinstance(said, Clock) and said.hour >= _LATE:
            return max(1, self.night if resolved.day == self.last else 0)
        return 0

    def _story(self, expression: Expression, resolved: Resolved) -> int | None:
        """The year of the story that a text tells, from its last date in full (*Le 10 mars 1915 … Le 16 mars …*).

        A date told from the reference (*hier*, *mardi*) ends the story; a law or a birth (*la loi du 16 mai 1998*) begins none.
        """
        said = expression.meaning
        if resolved.anchor == "reference" and resolved.value[:1].isdigit():
            return None
        if not isinstance(said, Calendar) or said.year is None or not isinstance(resolved.first, date):
            return self.story
        view, year = self.view, resolved.first.year
        first = view.document.token_from(expression.start)
        if said.month is None:
            return year if view.word(first - 1) == "en" and view.document.opens(first - 1) else self.story
        told = said.day is not None and view.word(first) == "le"
        return year if told and view.word(first - 1) not in _BIRTHS else self.story
