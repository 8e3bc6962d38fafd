"""Figures of a list, whose noun stands in another item or in the title."""

from bisect import bisect_right
from dataclasses import replace

from extractors.lexicon.countries import capital_at, name_at
from extractors.troop_counts.figures.figure import ENDS, Figure
from extractors.troop_counts.lexicon import CIVIL, FORCES, POLICE
from extractors.troop_counts.sentence.noun_phrases import LINKS
from extractors.troop_counts.sentence.personnel import Count, noun_at

RULE = "list"
_MARKS = frozenset((":", "("))
_TITLE_ENDS = frozenset((":", "–", "—", "-", "("))
_BETWEEN = frozenset((":", ";", ",", "(", ")", "et", "la", "le", "l'", "les", "•", "–", "—", "-"))
_QUOTES = frozenset(("«", '"', "“"))
_CLOSING = frozenset(("»", '"', "”"))
_RANKING = frozenset(("devant", "derrière", "après", "avant", "de", "du", "d'", "des", "par", "et", ","))
"""Before the next name of a ranking."""
_BEHIND_IN_RANK = frozenset(("devant", "derrière", "après", "avant"))
_ARTICLES = frozenset(("la", "le", "l'", "les"))
_JOINT = 3
_LINE, _LABEL, _GAP, _ITEMS, _TITLE, _LONGEST = 16, 6, 8, 12, 14, 80


def listed(figure: Figure) -> Count | None:
    """An item of a list whose noun stands in an earlier one.

    Reads *Ghana : 870 militaires⏎Népal : 640*, *Ghana : 870 militaires ; Népal : 640*, *le Ghana (870 soldats), le Népal (640)*.
    """
    mark = figure.previous
    if mark not in _MARKS or not figure.before or figure.number.first - figure.before[-1].last > _LINE:
        return None
    last = figure.before[-1]
    if figure.words[last.first - 1] != mark:
        return None
    document = figure.context.document
    gap = document.shadow[document.ends[last.last - 1] : document.starts[figure.number.first]]
    lines = mark == ":" and "\n" in gap
    return figure.like_people(RULE) if lines or (_labelled(figure) and figure.ends()) else None


def ranked(figure: Figure) -> Count | None:
    """The next in a ranking, in brackets behind its name: *6 200 soldats, devant le Burundi (5 400) et l'Inde (5 000)*."""
    if figure.previous != "(" or figure.follows != ")" or not figure.near:
        return None
    words, mark, last = figure.words, figure.number.first - 1, figure.before[-1]
    opens = next((t for t in range(mark - 1, max(last.last, mark - _LABEL) - 1, -1) if words[t] in _RANKING), None)
    if opens is None:
        return None
    name = opens + 1 + (words[opens + 1] in _ARTICLES)
    goes_on = last.rule == f"troop_counts.{RULE}" and words[last.last] == ")" and opens - last.last <= _JOINT
    if not _names(figure, name, mark) or not (goes_on or words[opens] in _BEHIND_IN_RANK or _followed(words, opens)):
        return None
    return figure.like_people(RULE)


def _followed(words: tuple[str, ...], token: int) -> bool:
    """Whether *suivi de*, *devancée par* ends at a token."""
    return words[token] in ("de", "du", "d'", "des", "par") and words[token - 1].startswith(("suivi", "devancé", "talonné"))


def _labelled(figure: Figure) -> bool:
    """Whether a name or a noun of a force stands before the figure's mark: *le Népal (640)*, *le contingent suédois (220)*."""
    context, words, mark = figure.context, figure.words, figure.number.first - 1
    for token in range(max(figure.before[-1].last, mark - _LABEL), mark):
        if words[token] in (".", ";", ","):
            continue
        organisation = context.organisation_at.get(token)
        if (organisation is not None and organisation.last == mark) or _names(figure, token, mark):
            return True
        if FORCES.at(words, token) is not None and only_phrase(words, token, mark):
            return True
    return words[mark - 1].isalpha() and context.document.capital(mark - 1)


def only_phrase(words: tuple[str, ...], first: int, last: int) -> bool:
    """Whether nothing but words stands between two tokens."""
    return all(word.isalpha() or word in ("-", "l'", "d'") for word in words[first:last])


def _names(figure: Figure, token: int, end: int) -> bool:
    """Whether a country or capital stands from one token to another."""
    document = figure.context.document
    name = name_at(document, token) or capital_at(document, token)
    return name is not None and name.last == end


def _of_country(figure: Figure, end: int) -> bool:
    """Whether the name of a country ends at a token."""
    return any(_names(figure, token, end) for token in range(end - 1, max(-1, end - _LABEL - 1), -1))


def heralded(figure: Figure) -> Count | None:
    """An item whose noun stands in a later one: *Inde : 903 ; Népal : 640 ; Ghana : 873 casques bleus*."""
    context, words, mark = figure.context, figure.words, figure.previous
    if mark not in _MARKS or figure.follows not in ENDS or not _of_country(figure, figure.number.first - 1):
        return None
    place = bisect_right(context.numbers, figure.number.first, key=lambda placed: placed.first)
    last = figure.number.last
    for number in context.numbers[place : place + _ITEMS]:
        near = number.first < figure.high and number.first - last <= _GAP
        if not near or words[number.first - 1] != mark or not _of_country(figure, number.first - 1):
            return None
        first = number.last + (words[number.last : number.last + 1] in (("de",), ("d'",)))
        found = noun_at(context, first, figure.high)
        if found is not None:
            return figure.bare(found[0], first, found[1], RULE)
        last = number.last
    return None


def titled(figure: Figure) -> Count | None:
    """An item whose noun is that of the title: *Effectifs de la Finul : Inde 903, Ghana 873*."""
    words, low, first = figure.words, figure.low, figure.number.first
    if first - low > _LONGEST or not (figure.follows in ENDS or figure.follows == "et"):
        return None
    if not _of_country(figure, first - (figure.previous in _MARKS)):
        return None
    found = noun_at(figure.context, low, first)
    if found is None or found[0].loss is not None:
        return None
    opens = next((t for t in range(found[1], min(first, low + _TITLE)) if words[t] in _TITLE_ENDS), None)
    if opens is None or any(CIVIL.at(words, t) or POLICE.at(words, t) for t in range(low, opens)):
        return None
    if not all(_of_list(figure, token) for token in range(opens, first)):
        return None
    if figure.near and figure.before[-1].rule == f"troop_counts.{RULE}":
        return figure.like_people(RULE)
    return figure.bare(
        replace(found[0], category="soldier") if found[0].category == "formation" else found[0], low, found[1], RULE
    )


def _of_list(figure: Figure, token: int) -> bool:
    """Whether a token of a list is a mark, an article, a figure or part of a label's name."""
    word = figure.words[token]
    return word in _BETWEEN or word in LINKS or not word.isalpha() or figure.context.document.capital(token)


def classed(figure: Figure) -> Count | None:
    """A class of those counted before a colon: *5 000 volontaires : 3 000 « communaux » et 2 000 « nationaux »*."""
    words, last = figure.words, figure.number.last
    if not figure.near or figure.follows not in _QUOTES or last + 2 >= figure.high or words[last + 2] not in _CLOSING:
        return None
    before = figure.before[-1]
    opened = figure.previous == ":" and before.rule != f"troop_counts.{RULE}"
    goes_on = before.rule == f"troop_counts.{RULE}" and words[before.last] in _QUOTES and figure.previous in (",", "et")
    return figure.like_people(RULE) if opened or goes_on else None
