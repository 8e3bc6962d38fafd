"""The year of what is held in one: days without a year that are told of it are in that year.

*Le congrès de 2019 s'est tenu le 5 juin*; *En 2023, on votera le 5 mars*; *Tournée 2023 : Oslo, 3 mars ; Lyon, 14 septembre*.
"""

from datetime import date
from typing import NamedTuple

from extractors.dates.resolved import Resolved
from extractors.dates.view import Expression, View
from extractors.dates.words import AROUND
from extractors.verb_groups import VerbGroup, verb_group_at

_HELD, _TAKES_PLACE = AROUND["held"], AROUND["takes_place"]
_LIST_SIGNS = frozenset("-–•*·|")
_FARTHEST_NOUN, _FARTHEST_VERB, _LONGEST_LIST = 6, 10, 60


class Held(NamedTuple):
    """A year, and the token up to which days without their own belong to it."""

    year: int
    until: int


def held_behind(view: View, expression: Expression, resolved: Resolved, before: Held | None) -> Held | None:
    """The year that holds for the days behind an expression: the one that it gives, else the one before, which any year ends."""
    if resolved.grain != "year" or not isinstance(resolved.first, date):
        return before
    return _given(view, expression, resolved.first.year)


def _given(view: View, expression: Expression, year: int) -> Held | None:
    """The year that an expression gives to the days behind it; None where it gives none."""
    document = view.document
    first, last = document.token_from(expression.start), document.token_from(expression.end)
    high = document.sentence(first)[1]
    if view.word(first - 1) == "en":
        return Held(year, high) if document.opens(first - 1) and view.word(last) == "," else None
    if not _of_what_is_held(view, first):
        return None
    groups = (verb_group_at(document, token) for token in range(last, min(high, last + _FARTHEST_VERB)))
    group = next((group for group in groups if group is not None), None)
    if group is not None:
        return Held(year, _list_end(view, high)) if _tells_when(view, group) else None
    heads = view.word(last) == ":" or view.word(high - 1) == ":" or view.word(high) in _LIST_SIGNS
    return Held(year, _list_end(view, high)) if heads else None


def _of_what_is_held(view: View, first: int) -> bool:
    """Whether a year completes the noun of what is held (*le congrès 2023*, *les élections régionales de 2021*)."""
    for token in range(first - 1, max(view.document.sentence(first)[0], first - _FARTHEST_NOUN) - 1, -1):
        word = view.word(token)
        if word in _HELD:
            return True
        if (not word.isalpha() and word not in ("d'", "l'", "-")) or verb_group_at(view.document, token) is not None:
            return False
    return False


def _tells_when(view: View, group: VerbGroup) -> bool:
    """Whether a verb says when something is (*se tiendra*, *a eu lieu*)."""
    return group.lemma in _TAKES_PLACE or (group.lemma == "avoir" and view.word(group.last) == "lieu")


def _list_end(view: View, token: int) -> int:
    """The end of the list whose first item begins at a token; the token itself where none does."""
    document = view.document
    items = 0
    while token < len(document.words) and items < _LONGEST_LIST and document.words[token] in _LIST_SIGNS:
        token = document.sentence(token)[1]
        items += 1
    return token
