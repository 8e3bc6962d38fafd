"""Figures that bring more people of the same kind, and limits: *aux 1 700 déjà sur place*, *le plafond de 900*."""

from extractors.troop_counts.figure import Figure
from extractors.troop_counts.lexicon import (
    BESIDE_FORMS,
    BESIDE_PHRASES,
    CIVIL,
    EVENT_FORMS,
    LIMITS,
    PLACE_PREPOSITIONS,
    REMAINING,
)
from extractors.troop_counts.noun_phrases import LINKS
from extractors.troop_counts.personnel import Count, counts_others
from extractors.troop_counts.scene import WALLS

_ARTICLES = frozenset(("les", "aux", "des", "ces"))
_BEHIND_LIMITS = frozenset(("de", "d'", "des", "à"))
_FAR = 14


def remaining(figure: Figure) -> Count | None:
    """*Les 900 restants suivront*, *les 40 survivants*: the others of those counted in this sentence or the last."""
    if figure.previous not in _ARTICLES or figure.follows not in REMAINING or not (figure.near or figure.continues):
        return None
    if _of_others(figure):
        return None
    return figure.like_people("other_ones")


def beside(figure: Figure) -> Count | None:
    """Other people of the kind of the count before.

    Reads *rejoignent les 880 000 déjà sous les drapeaux*, *face aux 60 000 de Wellington*, *en plus des 400 présents*.
    """
    if not figure.near or figure.previous not in _ARTICLES or _of_others(figure):
        return None
    told = figure.follows == "déjà" and figure.number.last + 1 < figure.high
    return figure.like_people("ellipsis") if told or (_brought(figure) and _described(figure)) else None


def _of_others(figure: Figure) -> bool:
    """Whether other things or civilians stand between the count and the figure: *300 soldats et 40 chars, face aux 90 de …*."""
    between = range(figure.before[-1].last, figure.number.first)
    civil = any(CIVIL.at(figure.words, token) is not None for token in between)
    return civil or counts_others(figure.context, figure.before[-1].last, figure.number.first)


def _described(figure: Figure) -> bool:
    """Whether what follows says which people are meant: a participle, *qui*, a place, the name of their leader or country."""
    words, last = figure.words, figure.number.last
    if figure.ends() or figure.follows in ("qui", "présents", "présentes"):
        return True
    if figure.follows in ("de", "d'") and last + 1 < figure.high:
        if last + 1 in figure.context.covered:
            return True  # contre les 300 de l'an dernier
        return figure.context.document.capital(last + 1) and words[last + 1].isalpha()
    if figure.follows == "des" or PLACE_PREPOSITIONS.at(words, last) is not None:
        return figure.context.document.capital(last + 1) if last + 1 < figure.high else False
    return any(event.form.tense == "participle" for event in EVENT_FORMS.get(figure.follows, ()))


def _brought(figure: Figure) -> bool:
    """Whether a verb or phrase between the count before and the figure, or the verb of both, sets them side by side."""
    words, end = figure.words, figure.number.first - 1
    end -= words[end - 1] == "à"
    for token in range(end - 1, max(figure.low, end - 3) - 1, -1):
        phrase = BESIDE_PHRASES.at(words, token)
        if phrase is not None and phrase[1] in (end, end + 1):
            return True
    for token in range(end, max(figure.low, end - _FAR) - 1, -1):
        if words[token] in WALLS:
            return False
        if words[token] in BESIDE_FORMS:
            return True
    return False


def limit(figure: Figure) -> Count | None:
    """*dépasse la limite de 140 000*, *loin de l'objectif de 400 000*, *la barre des 3 000*: a size set for those counted."""
    words, first = figure.words, figure.number.first
    if not figure.near or figure.previous not in _BEHIND_LIMITS or words[first - 2] not in LIMITS:
        return None
    participle = any(event.form.tense == "participle" for event in EVENT_FORMS.get(figure.follows, ()))
    closed = figure.ends() or participle or figure.follows in ("que", "qu'", "qui")
    return figure.like_people("comparison") if closed and figure.previous in (*LINKS, "à") else None
