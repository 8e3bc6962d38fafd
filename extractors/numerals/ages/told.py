"""How French tells an age: the constructions in order, and those of *de* and *à*."""

from extractors.numerals.ages.beside import CLOSERS, both, continued, set_beside
from extractors.numerals.ages.figure import TABLES, Figure
from extractors.numerals.ages.groups import for_whom, group
from extractors.numerals.ages.having import had, his, is_preposition, reached
from extractors.numerals.ages.people import ends_in_being, is_pronoun, is_young
from extractors.numerals.ages.spans import BEHIND, CLOSE, governor, lasts, spent
from extractors.numerals.ages.stated import aged, by_age, goes_on

_AT = frozenset(TABLES["at"]["words"].split())
_DEATHS = frozenset(TABLES["at"]["deaths"].split())
_HAS = frozenset(TABLES["has"]["words"].split())
_IS = frozenset(("est", "était", "sera", "fut"))
_BOUNDS = frozenset(("plus", "moins"))
_NEAR = 6
_ADULT = 10
"""*à N ans* without any other sign is an age from here on, and up to the oldest."""
_OLDEST = 115


def is_age(figure: Figure, last: int | None) -> bool:
    """Whether a number of units of time is an age, by what stands around it.

    Args:
        figure: the number.
        last: the token behind the age before it, None where there is none.
    """
    words = figure.document.words
    if goes_on(words, figure.after) or aged(figure) or both(figure):
        return True
    if spent(figure):
        return False
    if _of_being(figure):
        return True
    if figure.code != "a":
        return _of_baby(figure)
    return (
        by_age(figure)
        or had(figure)
        or _at(figure)
        or his(figure)
        or group(figure)
        or for_whom(figure)
        or reached(figure)
        or set_beside(figure)
        or continued(figure, last)
    )


def _of_being(figure: Figure) -> bool:
    """*un homme de 45 ans*, *les gens de plus de 60 ans*, *la Rémoise de 29 ans*, *un whisky de 12 ans*, *l'autre de 8 ans*."""
    document, begin = figure.document, figure.begin
    if begin < 2 or figure.before not in {"de", "d'", "entre"}:
        return False
    words = document.words
    who = begin - 2
    if figure.code != "a":
        return is_young(words[who]) or (who > 1 and (is_young(words[who - 1]) or is_young("".join(words[who - 2 : begin - 1]))))
    if words[who] == "%" or words[who - 1 : who + 1] == ("pour", "cent"):  # *19 % de plus de 65 ans*
        return words[begin] in _BOUNDS
    if is_pronoun(words[who]):
        return not lasts(document, who)
    if who > 1 and words[who - 1] == "sur":  # *un adulte sur trois de plus de 50 ans*
        who -= 2
    return ends_in_being(document, who, figure.first)


def _of_baby(figure: Figure) -> bool:
    """Months, weeks and days: *le bébé a six mois*, *le nourrisson était dix mois*, *mort à trois semaines*."""
    words, begin = figure.document.words, figure.begin
    if figure.behind() in BEHIND:
        return False
    if figure.before == "à" and begin > 1 and words[begin - 2] in _DEATHS:
        return True
    subject = words[max(figure.document.sentence(begin)[0], begin - _NEAR) : begin] if begin else ()
    return figure.before in _HAS | _IS and any(is_young(word) for word in subject)


def _at(figure: Figure) -> bool:
    """*mort à 83 ans*, *élue maire à 34 ans*, *À 39 ans, il …*; not *condamné à dix ans*, *un taux à dix ans*."""
    document, words, begin = figure.document, figure.document.words, figure.begin
    if not begin or not (figure.before == "à" or (figure.before == "a" and is_preposition(document, begin - 1))):
        return False
    who = words[begin - 2] if begin > 1 else ""
    if who in {"jusqu'", "ici", "jusque"} or who in TABLES["units"]:
        return False
    told = governor(figure)
    if figure.behind() in CLOSE:
        return who in _DEATHS and figure.value >= _ADULT
    if told == "span":
        return False
    if told == "age" or who in _AT:
        return True
    opens = document.opens(begin - 1) or who in {",", "("}
    if opens and figure.behind() in CLOSERS:
        return True
    return _ADULT <= figure.value <= _OLDEST
