"""Ages that somebody has, comes to or celebrates: *elle a 45 ans*, *ses 80 ans*, *il approche des 60 ans*."""

from extractors.document import Document
from extractors.numerals.ages.figure import TABLES, Figure
from extractors.numerals.ages.people import is_person
from extractors.numerals.ages.spans import BEHIND, conjugated, lasts

_DEATHS = frozenset(TABLES["at"]["deaths"].split())
_HAS = frozenset(TABLES["has"]["words"].split())
_HAS_BETWEEN = frozenset(TABLES["has"]["between"].split())
_REACHING = conjugated(TABLES["reaching"]["verbs"]) - {"fêtes", "souffle"}
_CELEBRATING = tuple(TABLES["reaching"]["celebrating"].split())
_POSSESSIVES = frozenset("mes tes ses nos vos leurs".split())
_PLACES = frozenset("à au aux en dans chez passé passés comme".split())
"""Behind *ses dix ans* these say that they were spent."""
_SUBJECTS = frozenset("il elle on ils elles je j' nous vous tu qui".split())
_NEAR = 6


def had(figure: Figure) -> bool:
    """*a 45 ans*, *n'a pas encore dix ans*, *allait avoir demain 80 ans*; not *il y a dix ans*, *a dix ans d'expérience*."""
    document, words = figure.document, figure.document.words
    if figure.behind() in BEHIND or (figure.behind() == "à" and figure.behind(1).endswith(("er", "ir", "re"))):
        return False
    place = figure.begin - 1
    for _ in range(_NEAR):
        if place >= 0 and words[place] in _HAS_BETWEEN:
            place -= 1
        elif place > 2 and words[place] == "," and "," in words[max(0, place - _NEAR) : place]:  # *avait, à l'époque, 20 ans*
            place -= 1
            while words[place] != ",":
                place -= 1
            place -= 1
        else:
            break
    if place < 0 or words[place] not in _HAS or (words[place] == "a" and is_preposition(document, place)):
        return False
    return not place or words[place - 1] not in {"y", "n'y", "j'y"}


def is_preposition(document: Document, token: int) -> bool:
    """Whether an *a* stands for *à*: *A 91 ans, il*, *mort a 80 ans*."""
    return document.opens(token) or document.words[token - 1] in {",", "(", ":"} or document.words[token - 1] in _DEATHS


def his(figure: Figure) -> bool:
    """*ses 80 ans*; not *ses dix ans d'exil*, *ses trois ans à Rome*, *pendant ses trois ans*."""
    if figure.before not in _POSSESSIVES or figure.behind() in BEHIND:
        return False
    words, begin = figure.document.words, figure.begin
    celebrated = any(word.startswith(_CELEBRATING) for word in words[max(0, begin - 5) : begin - 1])
    if celebrated:
        return True
    return figure.behind() not in _PLACES and not (begin > 1 and words[begin - 2] in {"pendant", "durant", "en", "dans"})


def reached(figure: Figure) -> bool:
    """*atteindre 60 ans*, *approche des 80 ans*, *fêter les 80 ans de sa mère*; not *fêter les 20 ans du club*."""
    document, words, begin = figure.document, figure.document.words, figure.begin
    verb = begin - 2 if figure.before in {"les", "des"} else begin - 1
    if verb < 1 or words[verb] not in _REACHING or lasts(document, verb):
        return False
    if figure.behind() in {"de", "d'"}:
        return words[verb].startswith(_CELEBRATING) and any(
            is_person(word) for word in words[figure.after + 1 : figure.after + 4]
        )
    if figure.behind() in BEHIND:
        return False
    if figure.before in {"les", "des"}:
        return True
    held = words[max(document.sentence(begin)[0], begin - _NEAR) : verb]
    return any(is_person(word) or word in _SUBJECTS for word in held)
