"""From expressions to facts: each resolved in the order of the text, against the reference date and what was named before."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from extractors.dates.meanings import Calendar, DayPart, Span
from extractors.dates.resolved import Resolved, fact_of, resolve
from extractors.dates.sides import side_of
from extractors.dates.situation import Situation
from extractors.dates.spans import interval_facts
from extractors.dates.view import Expression, View
from extractors.deadline import Deadline
from extractors.facts import Date
from extractors.reference import Reference

CLOCK_EVERY = 64
"""Expressions between two looks at the clock."""


def facts(view: View, expressions: Sequence[Expression], reference: Reference | None, deadline: Deadline) -> tuple[Date, ...]:
    """The facts of some expressions in the order of the text; those that no calendar holds are left out.

    Raises:
        DeadlineExceeded: when the time is spent.
    """
    found: list[Date] = []
    last: date | None = None
    named: dict[int, date] = {}
    night = False
    mention: date | None = None
    story: int | None = None
    for count, expression in enumerate(expressions):
        if count % CLOCK_EVERY == 0:
            deadline.check()
        side = partial(side_of, view, expression.begin or expression)
        situation = Situation(reference, last, side, None, named, night, story, mention)
        if isinstance(expression.meaning, Span):
            made, day = interval_facts(view, expression, situation)
            found += made
            last, mention = day or last, day or mention
            continue
        resolved = resolve(expression.meaning, situation)
        if resolved is None:
            continue
        story = _story(view, expression, resolved, story)
        night = isinstance(expression.meaning, DayPart) and expression.meaning.code in ("EV", "NI")
        last = resolved.day or last
        if resolved.timex_type == "DATE" and resolved.first is not None:
            mention = resolved.first
        said = expression.meaning
        if isinstance(said, Calendar) and said.weekday and said.day and resolved.day:
            named[said.weekday] = resolved.day
        found.append(fact_of(view, expression, resolved))
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
