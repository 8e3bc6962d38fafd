"""Peoples' names as troops: only where their own clause says so, for *500 000 Afghans* are rather those who flee a war."""

from collections.abc import Sequence

from extractors.lexicon.countries import adjective_at
from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import BELONGING, BELONGING_FORMS, CIVIL, FORCES, PERSONNEL, SERVING_FORMS
from extractors.troop_counts.personnel import Count
from extractors.troop_counts.scene import OPENERS, WALLS

_JOINTS = frozenset((",", "et", "ou", "de", "d'", "dont", "ainsi", "que", "soit", "plus", "les", "des", "(", "autres", "puis"))
_APPOSING = frozenset(("(", ":", ",", "-", "–", "—"))
_CLAUSE, _GAP, _BESIDE, _TEXT = 40, 6, 6, 40


def are_troops(context: Context, count: Count, before: Sequence[Count], low: int, high: int) -> bool:
    """Whether a people's name counts troops.

    They are troops in one list with other personnel or as part of them (*3 000 soldats, dont 600 Nigérians*), in apposition to a
    force (*le bataillon (900 Lettons)*), with a verb of serving (*300 Canadiens sont stationnés à …*), and where the clause
    names a force to which they belong (*la brigade compte 300 Canadiens*).

    Args:
        context: the document with its facts.
        count: the count of a people.
        before: the counts before it.
        low, high: the bounds of its sentence.
    """
    return _listed(context, count, before, low) or _apposed(context, count, low) or _serving(context, count, low, high)


def _listed(context: Context, count: Count, before: Sequence[Count], low: int) -> bool:
    """Whether the count is coordinated with another one, or a part of it."""
    if count.whole is not None:
        return True
    if not before or count.first - before[-1].last > _TEXT:
        return False
    last = before[-1].complement[1] if before[-1].complement else before[-1].group_last
    again = _nation(context, before[-1].noun_last, last) == _nation(context, count.noun_first, count.noun_last)
    if before[-1].first < low:  # 300 soldats russes sont partis. Une centaine de Russes sont restés
        return again and _nation(context, count.noun_first, count.noun_last) is not None
    gap = context.document.words[last : count.first]
    return len(gap) <= _GAP and all(word in _JOINTS for word in gap)


def _nation(context: Context, first: int, last: int) -> str | None:
    """The country of a nationality between two tokens."""
    found = (adjective_at(context.document, token) for token in range(first, last))
    return next((place.country for place in found if place is not None), None)


def _apposed(context: Context, count: Count, low: int) -> bool:
    """Whether a mark parts the count from a noun of personnel or of a force just before."""
    words = context.document.words
    if count.first <= low or words[count.first - 1] not in _APPOSING:
        return False
    near = range(max(low, count.first - _BESIDE), count.first - 1)
    return any(FORCES.at(words, token) is not None or _personnel(words, token) for token in near)


def _personnel(words: tuple[str, ...], token: int) -> bool:
    found = PERSONNEL.at(words, token)
    return found is not None and found[0].sure


def _serving(context: Context, count: Count, low: int, high: int) -> bool:
    """Whether a verb or phrase of the clause makes them serve, and no civil word stands in it."""
    words = context.document.words
    first, last = count.first, count.last
    while first > max(low, count.first - _CLAUSE) and words[first - 1] not in WALLS and words[first - 1] not in OPENERS:
        first -= 1
    while last < min(high, count.last + _CLAUSE) and words[last] not in WALLS and words[last] not in OPENERS:
        last += 1
    clause = range(first, last)
    if any(CIVIL.at(words, token) is not None for token in clause):
        return False
    if any(words[token] in SERVING_FORMS for token in clause):
        return True
    forces = any(FORCES.at(words, token) is not None or _armed(context, token) for token in clause)
    return forces and any(words[token] in BELONGING_FORMS or BELONGING.at(words, token) is not None for token in clause)


def _armed(context: Context, token: int) -> bool:
    organisation = context.organisation_at.get(token)
    return organisation is not None and organisation.fact.category in ("military", "armed_group")
