"""On which side of the reference an expression is to be looked for: what prepositions, plans and the tense of its clause tell."""

from extractors.clauses import Governor, governor, intended
from extractors.dates.extents import from_a_limit
from extractors.dates.meanings import Calendar, Clock
from extractors.dates.phrases import (
    behind_its_verb,
    behind_what_happened,
    inside_a_noun,
    next_named,
    of_a_noun,
    of_a_phrase,
    of_figures,
    side_of_time,
)
from extractors.dates.place import OF, Place
from extractors.dates.situation import SOON, Side
from extractors.dates.verbless import goes_on, told_of_harm
from extractors.dates.view import Expression, View
from extractors.dates.words import AROUND
from extractors.verb_groups import PLANNED, finite_forms, has_verb, verb_group_at

_LIMITS = frozenset(("avant", "pour", "jusqu'"))
_STARTS = frozenset(("partir", "compter"))
_TO = frozenset(("à", "au", "en"))
_AT_FIRST = frozenset(("initialement", "originellement", "abord", "primitivement", "origine", "départ"))
_PLANS = frozenset(f"{stem}{ending}" for stem in AROUND["plans"] for ending in ("é", "ée", "és", "ées"))
_SPEECH, _BEFALLEN, _SCHEDULED = AROUND["speech"], AROUND["befallen"], AROUND["scheduled"]
_PURPOSE = frozenset(("avant", "pour", "afin"))
_FARTHEST_PURPOSE = 20
_FARTHEST_STATEMENT = 8
_CLOSERS = frozenset((",", "»", '"'))
_NEAR = 3


def side_of(view: View, expression: Expression, begins: bool = False) -> Side:
    """Where to look for an expression that leaves it open; None where nothing tells.

    A preposition outweighs the tense: *d'ici*, *jusqu'à*, *avant*, *pour* look ahead, *depuis* looks back.

    Args:
        view: the text.
        expression: the expression.
        begins: whether it is the first end of an interval.
    """
    place = Place.of(view, expression)
    side = _by_words(place)
    return _by_clause(place, begins) if side is None else side


def of_a_statement(view: View, first: int) -> bool:
    """Whether a day is that of what is said behind a quotation or a comma (*…, a annoncé lundi le Kremlin*)."""
    document = view.document
    for place in range(first - 1, max(0, first - _FARTHEST_STATEMENT) - 1, -1):
        if view.word(place) in _CLOSERS:
            speech = verb_group_at(document, place + 1)
            return speech is not None and speech.lemma in _SPEECH and speech.last > first - _NEAR
    return False


def _by_words(place: Place) -> Side:
    """What the words before it tell, whatever the verb says; None where they tell nothing."""
    before, two = place.before, place.two
    if before == "depuis":
        return -1
    if before == "ici" or (two == "ici" and before in _TO):
        return 1
    if before in _PLANS or (before in ("au", "à", "le", "pour") and two in _PLANS):
        return SOON  # *a été reportée au 3 mars*
    if next_named(place):
        return 1
    if inside_a_noun(place):
        return -1 if behind_what_happened(place) else 0
    return -1 if before == "pour" and of_figures(place) else None


def _by_clause(place: Place, begins: bool) -> Side:
    """What its clause tells."""
    before = place.before
    found = governor(place.document, place.first - (before == "entre"), place.last)
    limit = before in _LIMITS or (place.two == "jusqu'" and before in _TO)
    starts = before == "dès" or (before in OF and place.two in _STARTS)
    if (limit or starts) and not isinstance(place.expression.meaning, Clock):  # *avant 4 h mardi* says nothing of the day
        return from_a_limit(place, found, limit)
    if before in OF:
        if begins and (side := behind_its_verb(place)) is not None:
            return side
        return of_a_noun(place) if found is None else side_of_time(found)
    if found is None:
        return -1 if place.is_weekday and (told_of_harm(place) or goes_on(place)) else None
    return _by_verb(place, found)


def _by_verb(place: Place, found: Governor) -> Side:
    """What the verb tells that governs it, and the phrase in which it stands."""
    if found.time == "present" and place.before in _BEFALLEN:
        return -1  # *Les Bleus, vainqueurs dimanche, …*
    if found.time == "future":
        if found.group is None and not _AT_FIRST.isdisjoint(place.words_before(_NEAR)):
            return 0  # *initialement prévue le 29 mars*
        if _planned(place):
            return SOON
    elif found.time != "conditional" and intended(place.document, place.first):
        return SOON
    side = of_a_phrase(place, found)
    if side is not None:
        return side
    return _present(place, found) if found.time == "present" else side_of_time(found)


def _planned(place: Place) -> bool:
    """Whether it is a participle that speaks of a plan (*prévu le 3 mars*), which may have been carried out."""
    for word in reversed(place.words_before(_NEAR)):
        if word == ",":
            return False
        if word.rstrip("es") in PLANNED:
            return True
    return False


def _present(place: Place, found: Governor) -> Side:
    """The present tense: a weekday beside its verb is ahead (*se rend lundi à Rome*, *Lundi, Paris ferme ses écoles*).

    Unless something is said on it (*indique lundi le ministère*). A month is ahead behind a verb of what is planned
    (*Le procès s'ouvre en septembre*).
    """
    if _of_purpose(place):
        return 1
    group = found.group
    ahead = group is not None and group.first > place.first
    if not place.is_weekday:
        if group is not None and group.lemma in _SPEECH and place.view.word(group.first - 1) not in ("s'", "se"):
            return -1  # *Le 3 mai, on apprend sa mort*, not *L'hiver s'annonce rude*
        return SOON if group is not None and not ahead and group.lemma in _SCHEDULED else 0
    near = range(max(0, place.first - _NEAR), place.first)
    if any(form.lemma in _SPEECH for token in near for form in finite_forms(place.view.word(token))):
        return -1
    if has_verb(place.document, near.start, near.stop):
        return 1
    told = group is None or group.lemma in _SPEECH or group.lemma == "être"
    return 1 if ahead and not told and isinstance(place.expression.meaning, Calendar) and place.opens() else 0


def _of_purpose(place: Place) -> bool:
    """Whether the clause is one of purpose or of what is still to come (*avant que le bilan soit publié en mars*)."""
    near = place.words_before(_FARTHEST_PURPOSE)
    return any(word in ("que", "qu'") and near[token - 1] in _PURPOSE for token, word in enumerate(near) if token)
