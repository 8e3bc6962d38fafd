"""Peoples' names as troops: only where their own clause says so, for *500 000 Afghans* are rather those who flee a war."""

from collections.abc import Sequence

from extractors.lexicon.countries import adjective_at
from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import (
    BELONGING,
    BELONGING_FORMS,
    CIVIL,
    DRILLING_FORMS,
    EVENT_FORMS,
    FIGHTING_FORMS,
    FLEEING_FORMS,
    FORCES,
    PEOPLE_LINKS,
    PERSONNEL,
    REINFORCING,
    SERVING_FORMS,
    SERVING_PHRASES,
)
from extractors.troop_counts.personnel import Count
from extractors.troop_counts.scene import OPENERS, WALLS
from extractors.verb_groups import verb_group_at

_JOINTS = frozenset((",", "et", "ou", "de", "d'", "dont", "ainsi", "que", "soit", "plus", "les", "des", "(", "autres", "puis"))
_APPOSING = frozenset(("(", ":", ",", "-", "–", "—"))
_TO = frozenset(("à", "aux", "les", "contre"))
_COORDINATORS = frozenset((",", "et", "puis", "ainsi"))
_CLAUSE, _GAP, _BESIDE, _TEXT, _LIST, _TAIL, _CLITICS = 40, 6, 6, 40, 14, 5, 6


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
    if _listed(context, count, before, low):
        return True
    behind = range(count.last, min(high, count.last + _CLITICS))
    if any(context.document.words[token] in FLEEING_FORMS for token in behind):
        return False  # L'armée avance : 300 Nigérians ont fui
    return _apposed(context, count, low) or _fought(context, count, low) or _serving(context, count, low, high)


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
    return (len(gap) <= _GAP and all(word in _JOINTS for word in gap)) or _joined(context, last, count.first)


def _joined(context: Context, first: int, last: int) -> bool:
    """Whether what stands between two counts joins them: a coordination without a verb, or a phrase that sets both side by side.

    Reads *300 soldats grecs à Gao et, depuis mars, 90 Tchadiens*, *900 soldats, auxquels s'ajoutent 90 Belges*,
    *face à 900 Turcs*.
    """
    words = context.document.words
    if last - first > _LIST:
        return False
    if any(PEOPLE_LINKS.at(words, token) is not None for token in range(first, last)):
        return True
    coordinated = any(words[token] in _COORDINATORS for token in range(max(first, last - _TAIL), last))
    return coordinated and not any(
        words[token] in WALLS
        or words[token] in EVENT_FORMS
        or CIVIL.at(words, token) is not None
        or verb_group_at(context.document, token) is not None
        for token in range(first, last)
    )


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
    return any(FORCES.at(words, token) is not None or REINFORCING.at(words, token) or _personnel(words, token) for token in near)


def _personnel(words: tuple[str, ...], token: int) -> bool:
    found = PERSONNEL.at(words, token)
    return found is not None and found[0].sure


def _fought(context: Context, count: Count, low: int) -> bool:
    """Whether forces before fight the people: *soixante légionnaires tiennent tête à 2 000 Mexicains*."""
    words = context.document.words
    verb = count.first - 1
    verb -= words[verb] in _TO
    if verb <= low or not (words[verb] in FIGHTING_FORMS or words[verb] == "tête"):
        return False
    near = range(max(low, verb - _LIST), verb)
    armed = any(_armed_word(context, token) or _personnel(words, token) for token in near)
    return armed and all(CIVIL.at(words, token) is None for token in near)


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
    if any(words[token] in SERVING_FORMS or _in_arms(words, count, token) for token in clause):
        return True
    if any(_reflexive(words, token) for token in clause) and any(_armed_word(context, token) for token in range(low, high)):
        return True
    forces = any(_armed_word(context, token) for token in clause)
    return forces and any(words[token] in BELONGING_FORMS or BELONGING.at(words, token) is not None for token in clause)


def _in_arms(words: tuple[str, ...], count: Count, token: int) -> bool:
    """Whether a phrase says that the people bear arms: *200 Russes en uniforme*, *12 000 Cubains à Luanda, tous en armes*."""
    if token < count.last or SERVING_PHRASES.at(words, token) is None:
        return False
    return words[token - 1] in ("tous", "toutes") or token - count.last <= words[count.last : token].count("»")


def _reflexive(words: tuple[str, ...], token: int) -> bool:
    """Whether troops drill or fight: *s'entraînent*, *s'y battent*."""
    clitic = words[token - 1] in ("s'", "se") or words[token - 2 : token] in (("s'", "y"), ("se", "y"))
    return words[token] in DRILLING_FORMS and clitic


def _armed_word(context: Context, token: int) -> bool:
    return FORCES.at(context.document.words, token) is not None or _armed(context, token)


def _armed(context: Context, token: int) -> bool:
    organisation = context.organisation_at.get(token)
    return organisation is not None and organisation.fact.category in ("military", "armed_group")
