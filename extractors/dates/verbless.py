"""Weekdays in phrases without a verb that tell of what was: *Deux morts vendredi à Nice*, *Un autre mardi*."""

from extractors.clauses import tense
from extractors.dates.place import Place
from extractors.dates.words import AROUND

_BEFALLEN = AROUND["befallen"]
_ONES = frozenset("un une autre autres premier première second seconde troisième dernier dernière".split())
_FARTHEST_NOUN = 8


def told_of_harm(place: Place) -> bool:
    """Whether a phrase without a verb tells of what nobody plans (*Deux morts vendredi à Nice*)."""
    low, high = place.document.sentence(place.first)
    near = place.document.words[max(low, place.first - _FARTHEST_NOUN) : min(high, place.last + _FARTHEST_NOUN)]
    return not _BEFALLEN.isdisjoint(near)


def goes_on(place: Place) -> bool:
    """Whether a weekday without a verb goes on with what the sentence before tells (*Deux ont fui lundi. Un autre mardi.*)."""
    document = place.document
    before = place.first - 1
    if place.before not in _ONES and not place.before.isdigit() and before not in place.view.spelled:
        return False
    low = document.sentence(place.first)[0]
    return low > 1 and tense(document, low - 1 - (not place.view.word(low - 1).isalpha())) == "past"
