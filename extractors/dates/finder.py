"""The walk over a text that tries the rules where they wake up."""

from collections.abc import Iterable, Mapping

from extractors.dates.rules import READERS
from extractors.dates.view import NUMBER, Expression, Rule, View
from extractors.dates.words import plain
from extractors.deadline import Deadline

_MOST_LEADING = 6
"""Words before a trigger that may belong to its expression (*au cours de ces toutes dernières années*)."""


CLOCK_EVERY = 256
"""Triggers between two looks at the clock."""


def _by_trigger(rules: Iterable[Rule]) -> Mapping[str, tuple[Rule, ...]]:
    table: dict[str, list[Rule]] = {}
    for rule in rules:
        for trigger in sorted(rule.triggers):
            table.setdefault(trigger, []).append(rule)
    return {trigger: tuple(listed) for trigger, listed in table.items()}


_TABLE = _by_trigger(READERS)
_AT_NUMBERS = _TABLE[NUMBER]


def expressions(view: View, deadline: Deadline) -> list[Expression]:
    """The expressions of a text in order, none overlapping another, as their words alone say them.

    Raises:
        DeadlineExceeded: when the time is spent.
    """
    words, starts = view.document.words, view.document.starts
    # What sorts between "/" and ":" begins with a digit.
    woken = [i for i, word in enumerate(words) if word in _TABLE or "/" < word < ":"]
    if view.spelled:
        woken = sorted(view.spelled.union(woken))
    found: list[Expression] = []
    taken = 0
    for count, token in enumerate(woken):
        if count % CLOCK_EVERY == 0:
            deadline.check()
        if starts[token] < taken:
            continue
        expression = _at(view, token, taken)
        if expression is not None:
            found.append(expression)
            taken = expression.end
    return found


def _at(view: View, token: int, taken: int) -> Expression | None:
    """The expression around a trigger, beginning no earlier than where the one before ends."""
    words, starts = view.document.words, view.document.starts
    word = words[token]
    number = word.isdigit() or token in view.spelled
    rules = _AT_NUMBERS if number else _TABLE.get(word, ())
    if not number and not _number_follows(view, token):
        rules = tuple(rule for rule in rules if not rule.numbered)
    for rule in rules:
        for first in _firsts(view, rule, token, taken) if rule.lead else (token,):
            read = rule.read(view, starts[first])
            if read is None:
                continue
            start, end, meaning = read
            if end > starts[token] and view.document.ends[view.document.token_from(end) - 1] == end:
                return Expression(start, end, rule.name, meaning)
    return None


def _number_follows(view: View, token: int) -> bool:
    """Whether a number stands within three words behind a token."""
    words = view.document.words
    return any("/" < word < ":" for word in words[token + 1 : token + 4]) or any(
        place in view.spelled for place in range(token + 1, token + 4)
    )


def _firsts(view: View, rule: Rule, token: int, taken: int) -> list[int]:
    """Where an expression with its trigger at a token may begin, the farthest first."""
    words, starts = view.document.words, view.document.starts
    numbers = NUMBER in rule.lead
    firsts = [token]
    place = token - 1
    while place >= 0 and starts[place] >= taken and len(firsts) <= _MOST_LEADING:
        word = words[place]
        if word not in rule.lead and plain(word) not in rule.lead and not (numbers and (word.isdigit() or place in view.spelled)):
            break
        firsts.insert(0, place)
        place -= 1
    return firsts
