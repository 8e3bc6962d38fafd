"""Dates in phrases that are not in the time of the verb of their clause.

*avant la réunion de mardi*; *Selon Le Soir le 4 février, la firme mentirait*; *Il aurait eu 60 ans le 20 février*.
"""

from extractors.clauses import Governor, governor, tense
from extractors.dates.place import OF, Place, narrates, parts
from extractors.dates.situation import SOON, Side
from extractors.dates.words import AROUND
from extractors.verb_groups import PLANNED, infinitive_at, verb_group_at

_LIMITS = frozenset(("avant", "pour"))
_FIGURES, _FORECASTS = AROUND["figures"], AROUND["forecasts"]
_BEFALLEN, _CALLED_OFF, _PROPOSED = AROUND["befallen"], AROUND["called_off"], AROUND["proposed"]
_BACKGROUND = frozenset(("malgré", "après", "depuis", "suite"))
_OPENERS = _BACKGROUND | {"selon", "avant", "pour"}
_CELEBRATED = frozenset(("avoir", "fêter", "célébrer", "souffler"))
_AGES = frozenset(("ans", "an", "anniversaire", "bougies"))
_CLITICS = frozenset("se s' le la les l' lui leur en y ne pas".split())
_FARTHEST_NOUN, _FARTHEST_FIGURE, _FARTHEST_OPENER, _NEAR = 8, 12, 12, 3


def behind_its_verb(place: Place) -> Side:
    """The side of the first end of an interval that follows the verb (*se tiendra du 5 au 9 mai*); None where it does not."""
    found = governor(place.document, place.first - 1)
    return side_of_time(found) if found is not None and found.group is not None and found.group.first < place.first else None


def of_a_noun(place: Place) -> Side:
    """The side of what completes a noun (*a évoqué la réunion de mardi*, *avant la réunion de mardi*)."""
    if place.first < 2:
        return None
    if place.two in _BEFALLEN:
        return -1
    if _has_a_future(place):
        return SOON
    found = governor(place.document, place.first - 2)
    if place.is_weekday and _limited(place) and not (found and narrates(found.group)):
        return 1
    return -1 if found is not None and found.time == "past" else 0


def side_of_time(found: Governor) -> Side:
    """The side on which a verb looks by its time."""
    match found.time:
        case "past":
            return -1
        case "future":
            return 1
        case "conditional":
            return SOON
    return 0


def _has_a_future(place: Place) -> bool:
    """Whether the verb right behind looks ahead (*la réunion de mardi sera décisive*, *est annulée*)."""
    for token in range(place.last, min(place.last + _NEAR, len(place.document.words))):
        group = verb_group_at(place.document, token)
        if group is not None:
            return group.time == "future" or (group.time == "present" and group.lemma in _CALLED_OFF)
    return False


def _limited(place: Place) -> bool:
    """Whether the noun that a date completes is what something is done before or for (*pour la réunion de mardi*)."""
    for token in range(place.first - 2, max(0, place.first - _FARTHEST_NOUN) - 1, -1):
        word = place.view.word(token)
        if word in _LIMITS:
            return True
        if parts(word) or verb_group_at(place.document, token) is not None:
            return False
    return False


def next_named(place: Place) -> bool:
    """Whether the phrase before tells of what is next (*sa démission prochaine, au mois d'octobre*)."""
    near = place.document.words[max(0, place.first - _NEAR - 1) : place.first]
    return "," in near and "." not in near and any(word.startswith("prochain") for word in near)


def inside_a_noun(place: Place) -> bool:
    """Whether commas keep it between a noun and its complement (*a confirmé la tenue, début octobre, d'une réunion*)."""
    behind = place.view.word(place.last + 1)
    return place.before == "," and place.view.word(place.last) == "," and (behind in OF or behind == "des")


def behind_what_happened(place: Place) -> bool:
    """Whether that noun is what came before (*après la publication, vendredi, d'un rapport*, *réagit à l'attaque, jeudi, de*)."""
    for token in range(place.first - 2, max(0, place.first - _FARTHEST_NOUN) - 1, -1):
        word = place.view.word(token)
        if word in _BACKGROUND:
            return True
        if parts(word):
            return False
        if (group := verb_group_at(place.document, token)) is not None:
            return group.lemma == "réagir"
    return False


def of_figures(place: Place) -> bool:
    """Whether what is told for a month or a quarter is a figure of it (*Le chômage atteint 9 % pour novembre*), no forecast."""
    near = place.words_before(_FARTHEST_FIGURE)
    if not _FORECASTS.isdisjoint(near) or any(word.rstrip("es") in PLANNED for word in near):
        return False
    figure = near[-2:-1] == ("%",) or not _FIGURES.isdisjoint(near)
    return figure and tense(place.document, place.first) in ("past", "present")


def of_a_phrase(place: Place, found: Governor) -> Side:
    """The side of a date in a phrase that is not in the time of the verb that governs it; None where it is in it.

    *Selon Le Soir le 4 février, la firme mentirait*; *Après l'attaque de Nice le 14 juillet, la ville serait sous tension*;
    *Avant de se rendre jeudi à Lille, il a visité Lyon*.
    """
    if (side := _of_an_object(place, found)) is not None:
        return side
    behind = found.group is not None and found.group.first > place.first
    near = place.words_before(_FARTHEST_OPENER)
    if _OPENERS.isdisjoint(near) or not (behind or found.time in ("past", "conditional")):
        return None
    for back, word in enumerate(reversed(near), 1):
        token = place.first - back
        if parts(word) or verb_group_at(place.document, token) is not None:
            return None
        if found.time == "past" and word.endswith(("r", "re")) and infinitive_at(place.document, token):
            return _of_an_infinitive(place, token, found)
        if word == "selon" or (word == "après" and place.view.word(token - 1) == "d'"):
            return -1
        if word in _BACKGROUND and found.time == "conditional" and back >= len(near) - 1 and not place.is_weekday:
            return -1
    return None


def _of_an_object(place: Place, found: Governor) -> Side:
    """The side of a date that the object bears: *a proposé un vote le 15 octobre*, *aurait eu 60 ans le 20 février*."""
    group = found.group
    if group is None or found.time != "past" or group.last > place.first:
        return None
    if group.lemma in _PROPOSED and not place.is_weekday:
        return -1 if narrates(group) else SOON
    unreal = group.finite.tense == "conditional" and group.lemma in _CELEBRATED
    return 0 if unreal and not _AGES.isdisjoint(place.document.words[group.last : place.first]) else None


def _of_an_infinitive(place: Place, token: int, found: Governor) -> Side:
    """What was still to come when something was done (*Avant de se rendre jeudi à Lille*, *pour être jeudi à Lille*)."""
    view, before = place.view, token - 1
    while view.word(before) in _CLITICS:
        before -= 1
    if narrates(found.group):
        return None
    if view.word(before) in OF and view.word(before - 1) == "avant":
        return 0 if found.group is not None and found.group.first > token else None
    return 0 if view.word(before) == "pour" else None
