"""From expressions to facts: each resolved in the order of the text, against the reference date and what was named before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial

from extractors.dates.meanings import Calendar, DayPart, Span
from extractors.dates.resolved import Resolved, fact_of, resolve
from extractors.dates.sides import of_a_statement, side_of
from extractors.dates.situation import Situation
from extractors.dates.spans import interval_facts
from extractors.dates.view import Expression, View
from extractors.deadline import Deadline
from extractors.facts import Date
from extractors.reference import Reference

CLOCK_EVERY = 64
"""Expressions between two looks at the clock."""
_BIRTHS = frozenset(("né", "née", "nés", "nées"))


def facts(view: View, expressions: Sequence[Expression], reference: Reference | None, deadline: Deadline) -> tuple[Date, ...]:
    """The facts of some expressions in the order of the text; those that no calendar holds are left out.

    Raises:
        DeadlineExceeded: when the time is spent.
    """
    found: list[Date] = []
    memory = _Memory(view, reference)
    for count, expression in enumerate(expressions):
        if count % CLOCK_EVERY == 0:
            deadline.check()
        situation = memory.situation(expression)
        if isinstance(expression.meaning, Span):
            made, day = interval_facts(view, expression, situation)
            found += made
            memory = memory.with_day(day)
            continue
        resolved = resolve(expression.meaning, situation)
        if resolved is not None:
            memory = memory.having(expression, resolved)
            found.append(fact_of(view, expression, resolved))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Memory:
    """What a text has named so far; `Situation` tells what each attribute is for.

    Attributes:
        told_until: the token up to which a sentence goes that has told a day.
    """

    view: View
    reference: Reference | None
    last: date | None = None
    mention: date | None = None
    named: Mapping[int, date] = field(default_factory=dict)
    night: bool = False
    story: int | None = None
    told_until: int = 0

    def situation(self, expression: Expression) -> Situation:
        """That of the next expression."""
        side = partial(side_of, self.view, expression.begin or expression)
        return Situation(self.reference, self.last, side, None, self.named, self.night, self.story, self.mention)

    def with_day(self, day: date | None) -> "_Memory":
        """The memory with the last day of an interval, if it has one."""
        return self if day is None else replace(self, last=day, mention=day)

    def having(self, expression: Expression, resolved: Resolved) -> "_Memory":
        """The memory with what an expression has named; a statement's day yields to the one that its sentence has told before."""
        said, day = expression.meaning, resolved.day
        named = self.named
        if isinstance(said, Calendar) and said.weekday and said.day and day:
            named = {**named, said.weekday: day}
        night = isinstance(said, DayPart) and said.code in ("EV", "NI")
        last, mention, told_until = self.last, self.mention, self.told_until
        first = self.view.document.token_from(expression.start)
        if first >= told_until or not of_a_statement(self.view, first):
            if day is not None:
                last, told_until = day, self.view.document.sentence(first)[1]
            if resolved.timex_type == "DATE" and resolved.first is not None:
                mention = resolved.first
        story = self._story(expression, resolved)
        return _Memory(self.view, self.reference, last, mention, named, night, story, told_until)

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
            return year if view.word(first - 1) == "en" and first - 1 in view.document.sentences else self.story
        told = said.day is not None and view.word(first) == "le"
        return year if told and view.word(first - 1) not in _BIRTHS else self.story
