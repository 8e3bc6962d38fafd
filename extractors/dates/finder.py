"""The walk over a text that tries the rules where they wake up."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from extractors.dates.rules import READERS
from extractors.dates.view import NUMBER, REACH, Expression, Rule, View
from extractors.dates.words import plain
from extractors.deadline import Deadline

_MOST_LEADING = 6
"""Words before a trigger that may belong to its expression (*au cours de ces toutes dernières années*)."""
_BESIDE = 4
"""Tokens on either side of a trigger among which its company may be."""

CLOCK_EVERY = 256
"""Triggers between two looks at the clock."""


Woken = tuple[tuple[Rule, bool], ...]
"""Rules in their order, each with whether something must stand around its trigger."""


def _by_trigger(rules: Iterable[Rule]) -> Mapping[str, Woken]:
    """The rules by the words at which they wake up; what leads to those may lack its accents."""
    table: dict[str, list[tuple[Rule, bool]]] = {}
    for rule in rules:
        led = replace(rule, lead=rule.lead.union(map(plain, rule.lead)))
        for trigger in sorted(rule.triggers):
            table.setdefault(trigger, []).append((led, led.choosy))
    return {trigger: tuple(listed) for trigger, listed in table.items()}


_TABLE = _by_trigger(READERS)
_AT_NUMBERS = _TABLE[NUMBER]
_COMPANIONS = tuple((rule.behind, rule.reach) for rule, _ in _AT_NUMBERS if rule.behind)
_NEAREST = max(reach for _, reach in _COMPANIONS if reach < REACH)
_FAR = frozenset().union(*(behind for behind, reach in _COMPANIONS if reach == REACH))
_NEAR = frozenset().union(*(behind for behind, reach in _COMPANIONS if reach < REACH))
"""What makes a date of a number before it, some words on or near: most numbers have none of it behind them."""
_RULES_AT_NUMBERS: Mapping[tuple[bool, bool], Woken] = {
    (near, far): tuple(one for one in _AT_NUMBERS if one[0].behind is None or (near if one[0].reach < REACH else far))
    for near in (False, True)
    for far in (False, True)
}
"""The rules at numbers by what stands behind: something near, something far."""


def expressions(view: View, deadline: Deadline) -> list[Expression]:
    """The expressions of a text in order, none overlapping another, as their words alone say them.

    Raises:
        DeadlineExceeded: when the time is spent.
    """
    words, starts = view.document.words, view.document.starts
    # What sorts between "/" and ":" begins with a digit. A text uses few words: they are asked once, not at each place.
    waking = {word for word in set(words) if word in _TABLE or "/" < word < ":"}
    woken = [i for i, word in enumerate(words) if word in waking]
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
    words, starts, ends = view.document.words, view.document.starts, view.document.ends
    for rule, choosy in _rules_at(view, token):
        if choosy and not _in_company(words, token, rule):
            continue
        for first in _firsts(view, rule, token, taken) if rule.lead else (token,):
            read = rule.read(view, starts[first])
            if read is None:
                continue
            start, end, meaning = read
            if end > starts[token] and ends[view.document.token_from(end) - 1] == end:
                return Expression(start, end, rule.name, meaning)
    return None


def _rules_at(view: View, token: int) -> Woken:
    """The rules that may wake up at a token."""
    words = view.document.words
    if not words[token].isdigit() and token not in view.spelled:
        return _TABLE.get(words[token], ())
    ahead = words[token + 1 : token + 1 + REACH]
    return _RULES_AT_NUMBERS[not _NEAR.isdisjoint(ahead[:_NEAREST]), not _FAR.isdisjoint(ahead)]


def _in_company(words: tuple[str, ...], token: int, rule: Rule) -> bool:
    """Whether around a trigger stands what a rule needs."""
    if rule.before is not None and (not token or words[token - 1] not in rule.before):
        return False
    if rule.beside is not None and rule.beside.isdisjoint(words[max(0, token - _BESIDE) : token + _BESIDE + 1]):
        return False
    return rule.behind is None or not rule.behind.isdisjoint(words[token + 1 : token + 1 + rule.reach])


def _firsts(view: View, rule: Rule, token: int, taken: int) -> list[int]:
    """Where an expression with its trigger at a token may begin, the farthest first."""
    words, starts = view.document.words, view.document.starts
    numbers = NUMBER in rule.lead
    firsts = [] if rule.led else [token]
    place = token - 1
    while place >= max(0, token - _MOST_LEADING) and starts[place] >= taken:
        word = words[place]
        number = numbers and (word.isdigit() or place in view.spelled or place in view.inner)
        if word not in rule.lead and not number:
            break
        firsts.insert(0, place)
        place -= 1
    return firsts
