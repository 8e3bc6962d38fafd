"""Ages set beside a name or a noun, or beside another age."""

from extractors.document import Document
from extractors.numerals.ages.figure import TABLES, Figure, is_over
from extractors.numerals.ages.people import is_person, is_pronoun, speaks_of_being
from extractors.numerals.ages.spans import BEHIND, lasts

_ENTRY = frozenset(TABLES["entry"]["words"].split())
CLOSERS = frozenset(",.;:)!?»]-/")
"""What ends an age in apposition."""
_NEAR = 4
_LINKS = frozenset(((",",), ("et",), ("ou",), ("à",), ("puis",), (",", "puis")))


def set_beside(figure: Figure) -> bool:
    """*Anna Petrova, 32 ans, a …*, *Karim (17 ans)*, *la mère, 45 ans,*, *toute personne (de plus de 18 ans)*."""
    document, words = figure.document, figure.document.words
    mark = figure.begin - (2 if is_over(words, figure.begin - 1) else 1)
    if mark < 1 or words[mark] not in {",", "("} or not _closed(figure):
        return False
    if mark < figure.begin - 1 and words[mark] == ",":
        return speaks_of_being(document, mark - 1) and not lasts(document, mark)
    who = mark - 1
    if words[who] == "." and len(words[who - 1]) == 1 and document.capital(who - 1):  # *Mohamed B., 27 ans,*
        return True
    if words[who].isalpha() and document.capital(who) and _is_name(document, who):
        return True
    return speaks_of_being(document, who)


def both(figure: Figure) -> bool:
    """*Anna et Marc, tous deux 49 ans*."""
    words, begin = figure.document.words, figure.begin
    every = begin - (3 if begin > 2 and words[begin - 2] == "les" else 2)
    return every >= 0 and words[every] in {"tous", "toutes"} and figure.before in {"deux", "trois", "quatre"} and _closed(figure)


def continued(figure: Figure, last: int | None) -> bool:
    """A second age behind another: *de 20 ans et de 25 ans*, *de 62 ans à 64 ans*, *l'un a 20 ans, l'autre 30 ans*."""
    if last is None or figure.behind() in BEHIND:
        return False
    if figure.begin - last > _NEAR:
        told = is_person(figure.before) or is_pronoun(figure.before)
        return told and last > figure.document.sentence(figure.begin)[0] and _closed(figure)
    between = figure.document.words[last : figure.begin]
    if len(between) > 1 and (is_person(between[-1]) or is_pronoun(between[-1])):
        return _closed(figure)
    if between[-1:] in {("de",), ("d'",), ("à",)} and len(between) > 1:
        between = between[:-1]
    return between in _LINKS


def _closed(figure: Figure) -> bool:
    """Whether an age in apposition ends where it should."""
    behind, place = figure.behind(), 0
    if behind in {"et", "ou"} and figure.behind(1) in {"plus", "moins", "demi", "demie"}:
        behind, place = figure.behind(2), 2
    return not behind or behind in CLOSERS or (behind in _ENTRY and place == 0)


def _is_name(document: Document, token: int) -> bool:
    """Whether a capitalised token ends a name of somebody, and not of where something is (*à Paris, vingt ans*)."""
    words = document.words
    before = words[token - 1] if token else ""
    if document.all_capitals(token):
        return len(words[token]) > 3 and before.isalpha() and document.capital(token - 1) and not document.all_capitals(token - 1)
    if before in {"à", "en", "vers", "dans", "depuis"}:
        return speaks_of_being(document, token - 2)
    return True
