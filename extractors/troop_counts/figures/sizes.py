"""Figures whose noun stands beside another word of their sentence: levels, sizes, the shared noun of two figures."""

from dataclasses import replace

from extractors.troop_counts.figures.figure import Figure
from extractors.troop_counts.figures.levels import change_from
from extractors.troop_counts.lexicon import ESTIMATING_FORMS, EVENT_FORMS, LIMITS, ONES, RANGING_FORMS, SIZE_ADVERBS, Noun
from extractors.troop_counts.sentence.noun_phrases import LINKS, adjectives_end, is_adjective
from extractors.troop_counts.sentence.personnel import Count, complement_at, noun_at
from extractors.verbs import FORMS

_DETERMINERS = frozenset(("la", "l'", "les", "ses", "leurs", "ces", "nos", "vos"))
_HEADED = _DETERMINERS | {"des"}
COUNT_NOUNS = frozenset(("nombre", "total", "chiffre", "effectif", "effectifs", "contingent", "bilan"))
"""Nouns of a size: *le nombre de soldats*, *dont l'effectif …*."""
_IN_NUMBER = (("au", "nombre", "de"), ("au", "nombre", "d'"))
_IN_ALL = (("en", "tout"), ("au", "total"))
_REACHED = frozenset(("à", "de", ":", "est"))
_THE = frozenset(("le", "la", "l'"))
_JOINTS = ((",",), ("et",), ("ou",), ("puis",))
_PRESENTING = frozenset((".", "»", "!", "…", ":", "-", "–", "—", ",", ";"))
_IT_IS = (("c'", "est"), ("c'", "était"), ("ce", "serait"), ("tel", "est"), ("tel", "serait"))
_PRESENTED = 12
_FAR, _BEHIND, _NEAR, _CHAIN = 40, 10, 8, 6


def change(figure: Figure) -> Count | None:
    """The first figure of *passer de 300 à 900 militaires*, *porté de 200 à 350 le nombre de ses soldats*."""
    words, number = figure.words, figure.number
    if figure.previous not in LINKS or figure.follows not in ("à", "a"):
        return None
    second = figure.context.number_at.get(number.last + 1)
    if second is None or not figure.changes():
        return None
    first = second.last + (second.last < figure.high and words[second.last] in LINKS)
    found = noun_at(figure.context, first, figure.high)
    if found is not None:
        return figure.bare(found[0], first, found[1], "change")
    elsewhere = noun_before(figure)
    if second.last + 1 < figure.high and words[second.last] in _THE:
        elsewhere = _number_of(figure, second.last + 1, figure.high)
    return None if elsewhere is None else replace(elsewhere, rule="troop_counts.change")


def fronted(figure: Figure) -> Count | None:
    """A former level before the clause of its change: *De 6 500 en 2019, les effectifs sont tombés à 3 400 hommes*."""
    if figure.number.first != figure.low + 1:
        return None
    change = change_from(figure.context, figure.low, figure.high)
    if change is None:
        return None
    words, reached_at = figure.words, figure.context.number_at[change.reached]
    first = reached_at.last + (reached_at.last < figure.high and words[reached_at.last] in LINKS)
    found = noun_at(figure.context, first, figure.high)
    if found is not None:
        return figure.bare(found[0], first, found[1], "change")
    for place in range(change.comma + 1, change.reached - 2):
        noun_first = place + 2 + (words[place + 2] in _DETERMINERS)
        found = noun_at(figure.context, noun_first, change.reached) if _counts(figure, place) else None
        if found is not None:
            return figure.bare(found[0], noun_first, found[1], "change")
    counted = reached_at.fact.counted is None and figure.close and not figure.near
    return replace(figure.like_people("change"), whole=None) if counted and figure.continues else None


def _counts(figure: Figure, place: int) -> bool:
    """Whether *le nombre de* starts at a token."""
    return figure.words[place] in COUNT_NOUNS and figure.words[place + 1] in LINKS


def noun_behind(figure: Figure) -> Count | None:
    """The noun behind its figure.

    Reads *porte à 61 le nombre de soldats tués*, *augmente de 200 le nombre de soldats*, *estimé à 90 les morts*,
    *« Onze mille. » C'est le nombre de militaires …*.
    """
    words, token = figure.words, figure.number.last
    end = min(len(words), token + _BEHIND)
    increment = figure.previous in LINKS and words[token : token + 2] == ("le", "nombre") and figure.changes()
    put = figure.previous in ("à", "a") or _between(figure) or _second(figure)
    level = put and words[token : token + 1] in (("le",), ("les",))
    if level or increment:
        found = noun_at(figure.context, token + 1, end)
        return _behind(figure, found, token + 1) if found is not None else _number_of(figure, token + 1, end)
    alone = figure.number.first <= figure.low + 2 or figure.previous in (":", "«")
    if alone and words[token : token + 1] != () and words[token] in _PRESENTING:
        return _presented(figure)
    return None


def _presented(figure: Figure) -> Count | None:
    """The noun of *C'est (, selon Kiev,) le nombre de soldats tués* behind a figure that stands alone."""
    words, token = figure.words, figure.number.last
    while token < len(words) and words[token] in _PRESENTING:
        token += 1
    if words[token : token + 2] not in _IT_IS:
        return None
    for place in range(token + 2, min(len(words), token + _PRESENTED)):
        if words[place] in COUNT_NOUNS and words[place - 1] == "le":
            return _number_of(figure, place, min(len(words), place + _BEHIND))
        if words[place] in ";:.!?»«":
            return None
    return None


def _between(figure: Figure) -> bool:
    """Whether people are put between two figures: *estime entre 300 et 400 les miliciens*, *évalue de 300 à 400 les …*."""
    words, number = figure.words, figure.number
    return (
        number.fact.precision == "range"
        and (words[number.first] == "entre" or words[number.first] in LINKS)
        and words[number.first - 1] in ESTIMATING_FORMS
    )


def _second(figure: Figure) -> bool:
    """Whether a figure is the second to which people are put: *chiffre à 300 ou 400 les mercenaires*."""
    before = figure.before[-1] if figure.before and figure.previous == "ou" else None
    return before is not None and before.bare and before.last == figure.number.first - 1 and figure.words[before.first - 1] == "à"


def _number_of(figure: Figure, token: int, end: int) -> Count | None:
    """The noun of *nombre (maximum) de soldats* that starts at a token."""
    words = figure.words
    if token >= end or (words[token] not in COUNT_NOUNS and words[token] not in LIMITS):
        return None  # porte de 900 à 1 200 le plafond des casques bleus
    link = token + 1 + (token + 1 < end and is_adjective(figure.context, token + 1))
    if link + 1 >= end or words[link] not in LINKS:
        return None
    first = link + 1 + (words[link + 1] in _DETERMINERS)
    found = noun_at(figure.context, first, end)
    return None if found is None else _behind(figure, found, first)


def _behind(figure: Figure, found: tuple[Noun, int], noun_first: int) -> Count:
    """A figure before its noun, whose adjectives and complement count as its own."""
    end = len(figure.words)
    group_last = adjectives_end(figure.context, found[1], min(end, found[1] + _NEAR))
    complement = complement_at(figure.context, group_last, min(end, group_last + _BEHIND))
    return replace(figure.bare(found[0], noun_first, found[1], "noun_behind"), group_last=group_last, complement=complement)


def noun_before(figure: Figure) -> Count | None:
    """*Le nombre de réservistes atteindra 6 000*; *les stagiaires, 75 en tout*; *les troupes, au nombre de 900, …*."""
    words, number = figure.words, figure.number
    for place in range(number.first - 1, max(figure.low, number.first - _FAR) - 1, -1):
        if words[place] in (";", ":"):
            break
        counted = _counted_noun(figure, place)
        if counted is not None:
            return counted
    if words[max(figure.low, number.first - 3) : number.first] in _IN_NUMBER:
        return _apposed(figure, number.first - 3)
    last = number.last + (words[number.last : number.last + 1] in (("exactement",), ("précisément",)))
    apposed = words[last : last + 1] in ((",",), (")",)) or words[number.last : number.last + 2] in _IN_ALL
    if not apposed or figure.previous not in (",", "("):
        return None
    if words[number.first - 2] in ONES and words[number.first - 3 : number.first - 2] == ("les",) and figure.close:
        return figure.like_people("noun_before")  # les premiers, environ 200, …
    return _apposed(figure, number.first - 1)


def _apposed(figure: Figure, end: int) -> Count | None:
    """The noun, with its adjectives, that stands before a mark or *au nombre de*."""
    end -= figure.words[end - 1] == "," and figure.words[end] == "au"
    for place in range(end - 1, max(figure.low, end - _NEAR) - 1, -1):
        found = noun_at(figure.context, place, end)
        if found is not None and _of_several(figure.words, place):
            continue  # les familles des soldats, 90 en tout
        if found is not None and adjectives_end(figure.context, found[1], end) == end:
            head = noun_at(figure.context, place - 1, place) if place > figure.low else None
            if head is not None:  # les troupes rebelles
                return figure.bare(head[0], place - 1, head[1], "noun_before")
            return figure.bare(found[0], place, found[1], "noun_before")
        complement = complement_at(figure.context, found[1], end) if found is not None else None
        if found is not None and complement is not None and complement[1] == end:
            return replace(figure.bare(found[0], place, found[1], "noun_before"), complement=complement)
    return None


def _of_several(words: tuple[str, ...], place: int) -> bool:
    """Whether a noun is the complement of a plural that the figure counts: *les chars de la brigade, 90 au total*."""
    link = place - 1 - (words[place - 1] in _DETERMINERS)
    return words[link] in LINKS and words[link - 1][-1] in "sx" and words[link - 2] in _HEADED


def _counted_noun(figure: Figure, place: int) -> Count | None:
    """The plural noun of *le nombre de réservistes* at a token, where the figure is a size that it reaches."""
    words, first = figure.words, figure.number.first
    if words[place] not in COUNT_NOUNS or place + 2 >= first or words[place + 1] not in LINKS:
        return None
    noun_first = place + 2 + (words[place + 2] in _DETERMINERS)
    found = noun_at(figure.context, noun_first, first)
    if found is None or words[found[1] - 1][-1] not in "sx" or not reached(figure):
        return None
    if figure.before and place <= figure.before[-1].first < first:
        return None
    group_last = adjectives_end(figure.context, found[1], first)
    complement = complement_at(figure.context, group_last, first)
    return replace(figure.bare(found[0], noun_first, found[1], "noun_before"), complement=complement)


def reached(figure: Figure) -> bool:
    """Whether a figure stands behind a verb or *à*, as a size does: *atteindra 6 000*, *est passé à 6 000*, *: 6 000*."""
    if figure.previous in _REACHED:
        return True
    place = figure.number.first - 1
    while place > figure.low and figure.words[place] in SIZE_ADVERBS:
        place -= 1
    word = figure.words[place]
    return (
        word in EVENT_FORMS
        or word in RANGING_FORMS
        or any(form.tense != "infinitive" or form.person for form in FORMS.get(word, ()))
    )


def shared_noun(figure: Figure) -> Count | None:
    """*8 et 5 médecins militaires*, *30, 40 et 50 soldats*: the noun stands behind the last figure."""
    if figure.follows not in ("et", "ou", ",", "puis"):
        return None
    return _of_next(figure, figure.number.last + 1, "shared_noun")


def of_them(figure: Figure) -> Count | None:
    """*douze de leurs 40 hommes ont péri*, *trois des dix brigades*."""
    token = figure.number.last
    if token + 2 >= figure.high or figure.follows not in LINKS or figure.previous in LINKS:
        return None
    return _of_next(figure, token + 1 + (figure.words[token + 1] in _DETERMINERS), "part_of_whole")


def _of_next(figure: Figure, token: int, rule: str) -> Count | None:
    """The figure with the noun of the number that starts at a token."""
    second = figure.context.number_at.get(token)
    for _ in range(_CHAIN):  # 30, 40 et 50 soldats
        if second is None or rule != "shared_noun" or figure.words[second.last : second.last + 1] not in _JOINTS:
            break
        second = figure.context.number_at.get(second.last + 1)
    if second is None:
        return None
    put = rule == "shared_noun" and figure.previous == "à"  # chiffre à 300 ou 400 les mercenaires
    link = second.last < figure.high and (figure.words[second.last] in LINKS or (put and figure.words[second.last] == "les"))
    first = second.last + link
    found = noun_at(figure.context, first, figure.high)
    return None if found is None else figure.bare(found[0], first, found[1], rule)
