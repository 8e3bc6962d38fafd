"""On which side of the reference an expression is to be looked for: what prepositions, plans and the tense of its clause tell."""

from extractors.clauses import intended, tense
from extractors.dates.meanings import Calendar, Clock, DayPart
from extractors.dates.situation import SOON, Side
from extractors.dates.view import Expression, View
from extractors.dates.words import AROUND
from extractors.verb_groups import PLANNED, Time, finite_forms, verb_group_at

_SIDES: dict[str, Side] = {"past": -1, "future": 1, "conditional": 1, "present": 0}
_LIMITS = frozenset(("avant", "pour"))
_STARTS = frozenset(("partir", "compter"))
_OF = frozenset(("de", "du", "d'"))
_PLANS = frozenset(f"{stem}{ending}" for stem in AROUND["plans"] for ending in ("é", "ée", "és", "ées"))
_SPEECH = AROUND["speech"]
_PURPOSE = frozenset(("avant", "pour", "afin"))
_FARTHEST_PURPOSE = 20
_FARTHEST_STATEMENT = 8
_CLOSERS = frozenset((",", "»", '"'))
_NEAR = 3


def side_of(view: View, expression: Expression) -> Side:
    """Where to look for an expression that leaves it open; None where nothing tells.

    A preposition outweighs the tense: *d'ici*, *jusqu'à*, *avant*, *pour* look ahead, *depuis* looks back.
    """
    document = view.document
    first = document.token_from(expression.start)
    before, two = view.word(first - 1), view.word(first - 2)
    if before == "depuis":
        return -1
    if before == "ici" or (two == "ici" and before in ("à", "au")):
        return 1
    if before in _PLANS or (before in ("au", "à", "le", "pour") and two in _PLANS):
        return SOON  # *a été reportée au 3 mars*
    time = tense(document, first - (before == "entre"), document.token_from(expression.end))
    limit = before in _LIMITS or before == "jusqu'" or (two == "jusqu'" and before in ("à", "au", "en"))
    starts = before == "dès" or (before in _OF and two in _STARTS)
    if (limit or starts) and not isinstance(expression.meaning, Clock):  # *avant 4 h mardi* says nothing of the day
        return _from_a_limit(view, expression, time, limit)
    if before in _OF:
        return _SIDES[time] if time else _of_a_noun(view, first)
    if _planned(view, first) if time == "future" else time != "conditional" and intended(document, first):
        return SOON
    if time == "present":
        return _present(view, expression, first)
    return _SIDES[time] if time else None


def of_a_statement(view: View, first: int) -> bool:
    """Whether a day is that of what is said behind a quotation or a comma (*…, a annoncé lundi le Kremlin*)."""
    document = view.document
    for place in range(first - 1, max(0, first - _FARTHEST_STATEMENT) - 1, -1):
        if view.word(place) in _CLOSERS:
            speech = verb_group_at(document, place + 1)
            return speech is not None and speech.lemma in _SPEECH and speech.last > first - _NEAR
    return False


def _from_a_limit(view: View, expression: Expression, time: Time | None, limit: bool) -> Side:
    """A weekday up to which something lasts is ahead (*jusqu'à mardi*), one from which it does unless the verb is past.

    Of a day or month that comes once a year a past verb says little: it is the nearest one (*a fermé jusqu'au 3 mars*).
    """
    if time != "past" or intended(view.document, view.document.token_from(expression.start)):
        return 1
    if _is_weekday(expression):
        return 1 if limit else -1
    said = expression.meaning
    return -1 if isinstance(said, Calendar) and said.month is None else 0


def _of_a_noun(view: View, first: int) -> Side:
    """The side of what completes a noun (*a évoqué la réunion de mardi*)."""
    return None if first < 2 else -1 if tense(view.document, first - 2) == "past" else 0


def _planned(view: View, first: int) -> bool:
    """Whether it is a participle that speaks of a plan (*prévu le 3 mars*), which may have been carried out."""
    for place in range(first - 1, max(0, first - _NEAR) - 1, -1):
        if view.word(place) == ",":
            return False
        if view.word(place).rstrip("es") in PLANNED:
            return True
    return False


def _present(view: View, expression: Expression, first: int) -> Side:
    """The present tense: a weekday just behind its verb is ahead (*se rend lundi à Rome*), unless something is said on it."""
    if not _is_weekday(expression):
        return 1 if _of_purpose(view, first) else 0
    near = range(max(0, first - _NEAR), first)
    if any(form.lemma in _SPEECH for place in near for form in finite_forms(view.word(place))):
        return -1  # *indique lundi le ministère*
    return 1 if _of_purpose(view, first) or any(verb_group_at(view.document, place) for place in near) else 0


def _is_weekday(expression: Expression) -> bool:
    """Whether an expression is a weekday without its date, or a time of one (*mardi soir*, *4 h mardi*)."""
    said = expression.meaning.day if isinstance(expression.meaning, DayPart | Clock) else expression.meaning
    return isinstance(said, Calendar) and said.weekday is not None and said.day is None


def _of_purpose(view: View, first: int) -> bool:
    """Whether the clause is one of purpose or of what is still to come (*avant que le bilan soit publié en mars*)."""
    words = view.document.words
    low = max(view.document.sentence(first)[0], first - _FARTHEST_PURPOSE)
    return any(words[place] in ("que", "qu'") and words[place - 1] in _PURPOSE for place in range(first - 1, low, -1))
