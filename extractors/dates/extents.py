"""The side of a day up to which or from which something lasts: *a duré jusqu'à jeudi*, *dès le 14 janvier, il refuse*."""

from extractors.clauses import Governor, intended
from extractors.dates.meanings import Calendar
from extractors.dates.place import Place, narrates
from extractors.dates.situation import SOON, Side
from extractors.dates.words import AROUND
from extractors.verb_groups import participle

_LASTING = AROUND["lasting"]
_STILL_AHEAD = frozenset(("avoir", "devoir", "pouvoir", "vouloir", "compter", "espérer", "prévoir"))
"""Verbs whose imperfect speaks of what was to come (*avait jusqu'à lundi pour payer*, *devait durer jusqu'à lundi*)."""
_THAT = frozenset(("que", "qu'"))
_FARTHEST_STATE = 6


def from_a_limit(place: Place, found: Governor | None, limit: bool) -> Side:
    """A weekday up to which something lasts is ahead (*a fermé jusqu'à mardi*) unless it has lasted (*a duré jusqu'à mardi*).

    One from which it does is ahead unless the verb is past.

    Of a day or month that comes once a year a past verb says little: it is the nearest one (*a fermé jusqu'au 3 mars*).
    """
    time = found.time if found else None
    if time != "past" or intended(place.document, place.first):
        return 1 if limit or place.is_weekday or time == "future" else _from_a_start(place, found)
    if place.is_weekday:
        return 1 if limit and not (found and place.two == "jusqu'" and _lasted(place, found)) else -1
    said = place.expression.meaning
    return -1 if isinstance(said, Calendar) and said.month is None else 0


def _from_a_start(place: Place, found: Governor | None) -> Side:
    """A day of the year from which something begins in the present: near where a narrative opens with it, else ahead.

    *Dès le 14 janvier, il refuse*; *Le tarif augmente à compter du 1er mars*, but no day just over is next year's.
    """
    told = found is not None and found.group is not None and found.group.first > place.first
    return 0 if told and found is not None and found.time == "present" else SOON


def _lasted(place: Place, found: Governor) -> bool:
    """Whether a past verb tells how long something was so: *durait*, *n'a pas roulé*, *a été privé d'eau*, no new deadline.

    What opens a sentence is told from its end (*Jusqu'à samedi, il a plu*).
    """
    group = found.group
    if group is None:
        return found.time == "past" and any(participle(word) in _LASTING for word in place.words_before(_FARTHEST_STATE))
    if group.finite.lemma in _STILL_AHEAD and group.finite.tense == "imperfect":
        return False
    if group.first > place.first or group.lemma in _LASTING or place.view.word(group.first - 1) in ("ne", "n'"):
        return True
    if not narrates(group):
        return False
    low = place.document.sentence(place.first)[0]
    return _THAT.isdisjoint(place.document.words[low : group.first])  # *a dit que la mesure valait jusqu'à jeudi*
