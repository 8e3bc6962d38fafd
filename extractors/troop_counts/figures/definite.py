"""Figures that bring more people of the same kind, and limits: *aux 1 700 déjà sur place*, *le plafond de 900*."""

from extractors.troop_counts.figures.figure import Figure
from extractors.troop_counts.lexicon import (
    BESIDE_FORMS,
    BESIDE_PHRASES,
    CIVIL,
    EVENT_FORMS,
    LIMITING,
    LIMITS,
    PLACE_PREPOSITIONS,
    REMAINING,
)
from extractors.troop_counts.sentence.noun_phrases import is_adjective
from extractors.troop_counts.sentence.personnel import Count, counts_others
from extractors.troop_counts.sentence.scene import WALLS
from extractors.verbs import FORMS

_ARTICLES = frozenset(("les", "aux", "des", "ces"))
_BEHIND_LIMITS = frozenset(("de", "d'", "des", "à"))
_THE = frozenset(("le", "la", "l'", "son", "sa"))
_FAR, _LIMIT = 14, 6


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
    """A size set for those counted.

    Reads *dépasse la limite de 140 000*, *loin de l'objectif initial de 400 000*, *la barre des 3 000*, *la cible est de 900*;
    also *L'objectif est de 900.* behind them.
    """
    if figure.previous not in _BEHIND_LIMITS or not _limited(figure):
        return None
    aimed = figure.continues and figure.words[figure.low] in _THE and figure.words[figure.low + 1] in LIMITS
    if not (figure.near or aimed):
        return None
    if counts_others(figure.context, figure.before[-1].last, figure.number.first):
        return None
    participle = any(event.form.tense == "participle" for event in EVENT_FORMS.get(figure.follows, ()))
    closed = figure.ends() or participle or figure.follows in ("que", "qu'", "qui", "en", "d'")
    return figure.like_people("comparison") if closed else None


def _limited(figure: Figure) -> bool:
    """Whether the noun of a limit stands before *de*, with adjectives behind it or with *être*: *le plafond légal est de*."""
    words = figure.words
    for place in range(figure.number.first - 2, max(figure.low, figure.number.first - _LIMIT) - 1, -1):
        if words[place] in LIMITS:
            return True
        copula = any(form.lemma in ("être", "avoir") for form in FORMS.get(words[place], ()))
        if not copula and words[place] not in LIMITING and not is_adjective(figure.context, place):
            return False
    return False
