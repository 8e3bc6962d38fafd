"""On which side of the reference an expression is to be looked for: what prepositions, plans and the tense of its clause tell."""

from extractors.clauses import tense
from extractors.dates.meanings import Calendar, DayPart
from extractors.dates.situation import Side
from extractors.dates.view import Expression, View
from extractors.dates.words import AROUND
from extractors.verb_groups import verb_group_at

_SIDES: dict[str, Side] = {"past": -1, "future": 1, "conditional": 1, "present": 0}
_AHEAD = frozenset(("jusqu'", "ici"))
_PLANS = frozenset(f"{stem}{ending}" for stem in AROUND["plans"] for ending in ("é", "ée", "és", "ées"))
_SPEECH = AROUND["speech"]
_PURPOSE = frozenset(("avant", "pour", "afin"))
_FARTHEST_PURPOSE = 20
_NEAR = 3


def side_of(view: View, expression: Expression) -> Side:
    """Back (-1), near (0) or ahead (1); None where no verb tells."""
    document = view.document
    first = document.token_from(expression.start)
    before, two = view.word(first - 1), view.word(first - 2)
    if before == "depuis":
        return -1
    if before == "dès":
        return 0
    if before == "avant" and _is_weekday(expression):
        return 1
    if before in _AHEAD or (before in ("à", "au") and two == "jusqu'"):
        return 1
    if before in _PLANS or (before in ("au", "à", "le", "pour") and two in _PLANS):  # *a été reportée au 3 mars*
        return 1
    if before == "entre":
        first -= 1  # it looks like a verb
    time = tense(document, first, document.token_from(expression.end))
    if time == "present":
        return _present(view, expression, first)
    if time is not None:
        return _SIDES[time]
    if before not in ("de", "du", "d'") or first < 2:
        return None
    return -1 if tense(document, first - 2) == "past" else 0  # *a évoqué la réunion de mardi*


def _present(view: View, expression: Expression, first: int) -> Side:
    """The present tense: a weekday just behind its verb is ahead (*se rend lundi à Rome*), unless something is said on it."""
    if not _is_weekday(expression):
        return 1 if _of_purpose(view, first) else 0
    near = range(max(0, first - _NEAR), first)
    if any(view.word(place) in _SPEECH for place in near):
        return 0  # *indique lundi le ministère*
    return 1 if _of_purpose(view, first) or any(verb_group_at(view.document, place) for place in near) else 0


def _is_weekday(expression: Expression) -> bool:
    """Whether an expression is a weekday without its date, or a part of one (*mardi soir*)."""
    said = expression.meaning.day if isinstance(expression.meaning, DayPart) else expression.meaning
    return isinstance(said, Calendar) and said.weekday is not None and said.day is None


def _of_purpose(view: View, first: int) -> bool:
    """Whether the clause is one of purpose or of what is still to come (*avant que le bilan soit publié en mars*)."""
    words = view.document.words
    low = max(view.document.sentence(first)[0], first - _FARTHEST_PURPOSE)
    return any(words[place] in ("que", "qu'") and words[place - 1] in _PURPOSE for place in range(first - 1, low, -1))
