"""The whole broken down by country, each figure in brackets: *788 militaires : Argentine (243), Chili (252) et autres (54)*."""

from bisect import bisect_left

from extractors.lexicon.countries import capital_at, name_at
from extractors.troop_counts.figures.figure import Figure
from extractors.troop_counts.sentence.personnel import Count, behind_nations, counts_others

_OPENING = frozenset((":", "entre", "de", "du", "des", "d'", "par", "dont", "notamment", "(", "-", "–", "—"))
"""Before the first name: *militaires : Argentine (243)*, *répartis entre l'Inde (900)*, *fournis par le Népal (860)*."""
_JOINTS = frozenset((",", "et", ";", "de", "du", "des", "d'", "par"))
_ARTICLES = frozenset(("la", "le", "l'", "les"))
_REST = frozenset(("autres", "divers"))
_LABEL, _WHOLE, _TITLED = 7, 12, 24


def broken_down(figure: Figure) -> Count | None:
    """The part of a whole that a country in front of a bracket has.

    Reads *compte 788 militaires : Argentine (243) et Slovaquie (239)*, *répartis entre l'Indonésie (1 230) et l'Inde (895)*.

    Args:
        figure: the figure.
    """
    if figure.previous != "(" or figure.follows != ")" or not figure.near:
        return None
    words, last = figure.words, figure.before[-1]
    label = _label(figure, figure.number.first - 1, last.last)
    if label is None:
        return None
    goes_on = last.rule == "troop_counts.list" and words[last.last] == ")"
    if goes_on:
        return _part(figure, last.whole) if set(words[last.last + 1 : label]) <= _JOINTS else None
    reach = _TITLED if words[label - 1] == ":" else _WHOLE
    if words[label - 1] not in _OPENING or label - last.last > reach or words[last.first - 1] == "(":
        return None
    place = len(figure.before) - 1 if last.whole is None else last.whole  # 788 militaires, dont 49 femmes, …
    alone = not counts_others(figure.context, behind_nations(figure.context, last.last + 1), figure.number.first)
    return _part(figure, place) if alone and _less(figure, figure.before[place]) and _second(figure) else None


def _part(figure: Figure, place: int | None) -> Count | None:
    """The count of those of the whole at a place in the list of counts."""
    if place is None:
        return None
    whole = figure.before[place]
    return figure.bare(whole.noun, whole.noun_first, whole.noun_last, "list", place)


def _label(figure: Figure, mark: int, low: int) -> int | None:
    """Where the country, or *autres*, right before a bracket begins, its article included."""
    document, words = figure.context.document, figure.words
    for token in range(max(low, mark - _LABEL), mark):
        name = name_at(document, token) or capital_at(document, token)
        if (name is not None and name.last == mark) or (words[token] in _REST and token == mark - 1):
            return token - (words[token - 1] in _ARTICLES)
    return None


def _less(figure: Figure, whole: Count) -> bool:
    """Whether a figure can be part of a whole."""
    part, all_ = figure.number.fact, whole.number.fact
    most = all_.value if all_.value is not None else all_.max
    return part.value is not None and (most is None or part.value < most)


def _second(figure: Figure) -> bool:
    """Whether the next figure stands in such a bracket too."""
    numbers = figure.context.numbers
    place = bisect_left(numbers, figure.number.first + 1, key=lambda placed: placed.first)
    if place >= len(numbers) or numbers[place].first >= figure.high or numbers[place].first - figure.number.last > _WHOLE:
        return False
    mark = numbers[place].first - 1
    return figure.words[mark] == "(" and _label(figure, mark, figure.number.last) is not None
