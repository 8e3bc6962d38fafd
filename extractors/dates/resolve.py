"""From expressions to facts: each resolved in the order of the text, against the reference date and what was named before."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from extractors.clauses import OPENERS, governor
from extractors.dates.meanings import Calendar, DayPart, Offset, Relative, Span
from extractors.dates.memory import Memory
from extractors.dates.refiners.between import same_sentence, words_between
from extractors.dates.refiners.joining import is_day
from extractors.dates.resolved import TIMELESS, Resolved, fact_of, resolve
from extractors.dates.sides import of_a_statement
from extractors.dates.situation import Situation
from extractors.dates.spans import interval_facts
from extractors.dates.view import Expression, View
from extractors.deadline import Deadline
from extractors.facts import Date
from extractors.reference import Reference
from extractors.verb_groups import bare_participle, verb_group_at

CLOCK_EVERY = 64
"""Expressions between two looks at the clock."""
_LIST_LINKS = frozenset({(",",), ("et",), ("ou",), (",", "le"), ("et", "le"), ("ou", "le"), (",", "et"), ("au",)})
_FARTHEST_OPENER, _LONGEST_LINK = 12, 8
_NOWHERE = Situation(None, None, lambda: None)
"""What is told of any year or week is not resolved, and a length of time lies nowhere."""


def facts(view: View, expressions: Sequence[Expression], reference: Reference | None, deadline: Deadline) -> tuple[Date, ...]:
    """The facts of some expressions in the order of the text; those that no calendar holds are left out.

    Raises:
        DeadlineExceeded: when the time is spent.
    """
    found: list[Date] = []
    memory = Memory(view, reference)
    shared: Sequence[int] = ()
    year: int | None = None
    for place, expression in enumerate(expressions):
        if place % CLOCK_EVERY == 0:
            deadline.check()
        if isinstance(expression.meaning, Span):
            made, day = interval_facts(view, expression, memory.situation(expression))
            found += made
            memory = memory.with_day(day)
            continue
        if isinstance(expression.meaning, TIMELESS):
            resolved = resolve(expression.meaning, _NOWHERE)
            memory = memory.in_daylight()
        elif memory.leaves_open(expression):
            resolved = _each(expression)
        else:
            if place not in shared and (shared := _list_at(view, expressions, place)):
                year = _shared_year(memory, [expressions[shared[0]], expressions[shared[-1]]])
            resolved = _told(view, expressions, place, memory, found[-1:], year if place in shared else None)
            memory = memory if resolved is None else memory.having(expression, resolved)
        if resolved is not None:
            found.append(fact_of(view, expression, resolved))
    return tuple(found)


def _told(
    view: View, expressions: Sequence[Expression], place: int, memory: Memory, latest: Sequence[Date], year: int | None
) -> Resolved | None:
    """What an expression comes to where it stands.

    Args:
        view: the text.
        expressions: all of them.
        place: the number of this one.
        memory: what was named before.
        latest: the fact before, if there is one.
        year: the year that the days of a list share.
    """
    expression = expressions[place]
    situation = memory.situation(expression)
    if year is not None:
        return _in_year(expression, situation, year)
    if latest and place and (after := _told_after(view, expressions[place - 1], expression, latest[0])) is not None:
        resolved = resolve(expression.meaning, replace(situation, after=after, story=None))
        return None if resolved is None else replace(resolved, anchor="context")
    return resolve(expression.meaning, _looking_ahead(view, expressions, place, memory, situation))


def _each(expression: Expression) -> Resolved | None:
    """What comes back each year is not resolved (*en hiver, on skie*); each week it is a repeated time (*le samedi matin*)."""
    resolved = resolve(expression.meaning, _NOWHERE)
    if resolved is None:
        return None
    if isinstance(expression.meaning, DayPart) and expression.meaning.day is not None:
        return replace(resolved, timex_type="SET", quant="EVERY", resolved=True, anchor=None)
    return resolved


def _told_after(view: View, one: Expression, other: Expression, fact: Date) -> date | None:
    """The day from which a month without a year is looked for that goes on with the date before it in its sentence.

    *sept mois plus tard, en janvier*; in the historic present also *Il est nommé en septembre 2019, puis démissionne en mars*.
    """
    said, before = other.meaning, one.meaning
    if not isinstance(said, Calendar) or said.month is None or said.year is not None or said.day is not None:
        return None
    if said != Calendar(month=said.month) or fact.start != one.start or fact.earliest is None:
        return None
    if isinstance(before, Offset):
        gap = words_between(view, one.end, other.start)
        return date.fromisoformat(fact.earliest) if fact.grain == "month" and gap in ((",", "en"), ("en",)) else None
    if not isinstance(before, Calendar) or before.month is None or fact.anchor != "absolute":
        return None
    if not same_sentence(view, one.end, other.start):
        return None
    document = view.document
    ends = [(document.token_from(expression.start), document.token_from(expression.end)) for expression in (one, other)]
    verbs = [found.group for first, last in ends if (found := governor(document, first, last)) is not None]
    historic = len(verbs) == len(ends) and all(verb is not None and verb.finite.tense == verb.time == "present" for verb in verbs)
    return date.fromisoformat(fact.earliest) if historic else None


def _list_at(view: View, expressions: Sequence[Expression], place: int) -> range:
    """The places of the days of one month that a list begins with (*les 14, 15 et 16 février*); none where there is no list."""
    last = place
    if last + 1 == len(expressions) or expressions[last + 1].start - expressions[last].end > _LONGEST_LINK:
        return range(0)
    while last + 1 < len(expressions) and _listed(view, expressions[last], expressions[last + 1]):
        last += 1
    return range(place, last + 1) if last > place else range(0)


def _listed(view: View, one: Expression, other: Expression) -> bool:
    """Whether two days of a month without a year stand in a list."""
    match one.meaning, other.meaning:
        case Calendar(year=None, shift=None, toward=None, month=int(month), day=int()), Calendar(
            year=None, month=same, day=int()
        ):
            return month == same and words_between(view, one.end, other.start) in _LIST_LINKS
    return False


def _shared_year(memory: Memory, edges: Sequence[Expression]) -> int | None:
    """The year of the first or the last day of a list, of whichever is nearer to the reference."""
    found = [resolve(edge.meaning, memory.situation(edge)) for edge in edges]
    days = [one.day for one in found if one is not None and one.day is not None and one.anchor == "reference"]
    if memory.reference is None or len(days) < len(edges):
        return None
    today = memory.reference.day
    return min(days, key=lambda day: abs(day - today)).year


def _in_year(expression: Expression, situation: Situation, year: int) -> Resolved | None:
    """A day of a list in the year that it shares with the others."""
    assert isinstance(expression.meaning, Calendar)
    resolved = resolve(replace(expression.meaning, year=year), situation)
    return None if resolved is None else replace(resolved, anchor="reference")


def _looking_ahead(view: View, expressions: Sequence[Expression], place: int, memory: Memory, situation: Situation) -> Situation:
    """The situation of *la veille* in a phrase before the verb whose day follows: it counts from that day.

    *La chanteuse, hospitalisée la veille, est morte le 10 février*; *Le blessé de la veille est mort samedi*.
    """
    expression = expressions[place]
    said = expression.meaning
    if not isinstance(said, Relative) or said.base == "reference" or said.grain != "day" or said.shift >= 0:
        return situation
    if place + 1 == len(expressions):
        return situation
    following = expressions[place + 1]
    document = view.document
    first, last = document.token_from(expression.start), document.token_from(expression.end)
    then = document.token_from(following.start)
    low, high = document.sentence(first)
    if first < memory.told_until or then >= high or not is_day(following.meaning) or of_a_statement(view, then):
        return situation
    words = document.words
    lead = words[max(low, first - _FARTHEST_OPENER) : first]
    under = words[first - 1] in ("de", "d'") or bare_participle(document, first - 1) or not OPENERS.isdisjoint(lead)
    verb = next((token for token in range(last, then) if verb_group_at(document, token) is not None), None)
    if not under or verb is None or (verb > last + 1 and words[last] != ","):
        return situation
    resolved = resolve(following.meaning, memory.situation(following))
    return situation if resolved is None or resolved.day is None else replace(situation, last=resolved.day)
