"""Times in titles are none: *l'auteur de « Vendredi soir chez nous »*, *le film Un dimanche à la ferme*, *la chanson 1944*."""

from extractors.dates.meanings import Calendar
from extractors.dates.view import Expression, View
from extractors.dates.words import AROUND

_WORKS, _NUMBERED_WORKS = AROUND["works"], AROUND["works_of_a_year"]
_QUOTES = frozenset(("«", '"', "“"))
_ARTICLES = frozenset(("un", "une", "le", "la", "les", "l'"))
_FARTHEST_WORK = 4


def without_titles(view: View, found: list[Expression]) -> list[Expression]:
    """The expressions that open no title."""
    return [one for one in found if not _opens_a_title(view, one)]


def _opens_a_title(view: View, expression: Expression) -> bool:
    """Whether a quotation begins with an expression behind a word for a work, or a capital behind such a word."""
    document = view.document
    first = document.token_from(expression.start)
    before = first - 1
    if view.word(before) in _ARTICLES and (view.word(before - 1) in _QUOTES or document.capital(before)):
        before -= 1
    if view.word(before) in _QUOTES:
        return any(view.word(place) in _WORKS for place in range(before - 1, max(-1, before - _FARTHEST_WORK), -1))
    if view.word(before) not in _WORKS:
        return False
    said = expression.meaning
    if isinstance(said, Calendar) and said.year is not None and said.month is None:
        whole = view.word(before - 2) in ("de", "d'") or view.word(before - 1) in ("de", "du")  # *concours de la chanson 2018*
        return view.word(before) in _NUMBERED_WORKS and not whole
    return not document.opens(before + 1) and document.capital(before + 1) and not document.all_capitals(before + 1)
