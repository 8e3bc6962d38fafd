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
    EXERCISES,
    EXERCISING_FORMS,
    FIGHTING_FORMS,
    FLEEING_FORMS,
    FORCES,
    PEOPLE_LINKS,
    PERSONNEL,
    REINFORCING,
    SERVING_FORMS,
    SERVING_PHRASES,
)
from extractors.troop_counts.military.belligerents import at_war
from extractors.troop_counts.military.companions import beside_unit
from extractors.troop_counts.military.taken_up import taken_up
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.scene import OPENERS, WALLS
from extractors.verb_groups import verb_group_at

_JOINTS = frozenset((",", "et", "ou", "de", "d'", "dont", "ainsi", "que", "soit", "plus", "les", "des", "(", "autres", "puis"))
_APPOSING = frozenset(("(", ":", ",", "-", "–", "—"))
_TO = frozenset(("à", "aux", "les", "contre"))
_COORDINATORS = frozenset((",", "et", "puis", "ainsi"))
_DEAD = frozenset(("tués", "morts"))
_DURATIONS = frozenset("heure heures jour jours journée journées nuit nuits semaine semaines mois an ans".split())
_CLAUSE, _GAP, _BESIDE, _TEXT, _LIST, _TAIL, _CLITICS = 40, 6, 6, 40, 14, 5, 6
_BEHIND, _DURATION = 10, 6


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
    if _listed(context, count, before, low) or _with_troops(context, count):
        return True
    behind = range(count.last, min(high, count.last + _CLITICS))
    if any(context.document.words[token] in FLEEING_FORMS for token in behind):
        return False  # L'armée avance : 300 Nigérians ont fui
    if _drilling(context, count, low, high) or _taken(context, count, high):
        return True
    if _apposed(context, count, low) or _fought(context, count, low) or _serving(context, count, low, high):
        return True
    if beside_unit(context, count, low) or taken_up(context, count, before, low, high):
        return True
    return at_war(context, count, before, low, high)


def _with_troops(context: Context, count: Count) -> bool:
    """Whether the figure counts troops with them: *6 000 Italiens et supplétifs*."""
    return any(_personnel(context.document.words, token) for token in range(count.noun_first + 1, count.noun_last))


def _taken(context: Context, count: Count, high: int) -> bool:
    """Whether prisoners of war are told of beside their dead: *900 Libyens tués, 300 faits prisonniers*."""
    words = context.document.words
    reach = range(count.last, min(high - 1, count.last + _BEHIND))
    taken = any(words[token] in ("fait", "faits") and words[token + 1] == "prisonniers" for token in reach)
    return (
        taken
        and not _DEAD.isdisjoint(words[count.last : count.last + _BEHIND])
        and all(CIVIL.at(words, token) is None for token in reach)
    )


def _drilling(context: Context, count: Count, low: int, high: int) -> bool:
    """Whether they take part in an exercise: *900 Belges prennent part aux manœuvres*, *y participent* behind its name."""
    words = context.document.words
    token = next((t for t in range(count.last, min(high, count.last + _BEHIND)) if words[t] in EXERCISING_FORMS), None)
    if token is None or not (words[token].startswith("particip") or words[token + 1 : token + 2] == ("part",)):
        return False
    first = low if words[token - 1] != "y" or not low else context.document.sentence(low - 1)[0]
    reach = range(max(first, count.first - _TEXT), min(high, token + _TAIL))
    return any(EXERCISES.at(words, place) is not None for place in reach)


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
    if words[verb] in _TO:
        verb = _before_duration(words, verb - 1)
    elif words[verb] in ("de", "d'"):  # viennent à bout de 900 Turcs, triomphent de 900 Turcs
        verb -= 1
    if verb <= low or not (words[verb] in FIGHTING_FORMS or words[verb] == "tête" or words[verb - 1 : verb + 1] == ("à", "bout")):
        return False
    near = range(max(low, verb - _LIST), verb)
    armed = any(_armed_word(context, token) or _personnel(words, token) for token in near)
    return armed and all(CIVIL.at(words, token) is None for token in near)


def _before_duration(words: tuple[str, ...], token: int) -> int:
    """The verb before how long they fought, else where it was: *résistèrent une journée entière à 900 Turcs*."""
    near = range(token, max(0, token - _DURATION), -1)
    lasting = any(words[place] in _DURATIONS for place in near)
    return next((place for place in near if lasting and words[place] in FIGHTING_FORMS), token)


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
