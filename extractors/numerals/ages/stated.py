"""Ages that the word for age states: *âgé de 45 ans*, *l'âge moyen est de 47 ans*, *dix-huit mois d'âge*."""

from extractors.numerals.ages.figure import TABLES, Figure
from extractors.numerals.ages.spans import governor, shifted

_AGED = frozenset(TABLES["aged"]["words"].split())
_AGE = frozenset(TABLES["age"]["words"].split())
_GOVERNED = frozenset("de d' à entre : ( , = est soit".split())
"""What may stand between the noun *âge* and its figure."""
_STOPS = frozenset("; dans depuis pendant durant après avant avec pour il y ici contre que".split())
_COMPARING = frozenset(("plus", "moins", "différence", "écart", "différences"))
_FAR = 12
_RETIRED = 50


def goes_on(words: tuple[str, ...], after: int) -> bool:
    """Whether *d'âge* stands behind the unit."""
    return words[after : after + 2] in {("d'", "âge"), ("d'", "age")}


def aged(figure: Figure) -> bool:
    """*âgé de*, *à l'âge de*, *âgées d'au moins*, *âgés entre 20 et*, *âgés respectivement de*; not *plus âgé de deux ans*."""
    words, begin = figure.document.words, figure.begin
    stated = begin - 2 if figure.before in {"de", "d'", "entre", ":"} else begin - 1
    if stated > 0 and words[stated] in {"respectivement", "environ", "presque", "déjà", "que", "qu'"}:
        stated -= 1
    if stated < 0 or words[stated] not in _AGED:
        return False
    compared = stated - 2 if stated and words[stated - 1] == "d'" else stated - 1
    return compared < 0 or words[compared] not in _COMPARING


def by_age(figure: Figure) -> bool:
    """*l'âge moyen est de 47 ans*, *(âge moyen 52,5 ans)*, *un âge minimum de 18 ans*, *la moyenne d'âge (44 ans)*."""
    document, words, begin = figure.document, figure.document.words, figure.begin
    if not begin or figure.behind() in {"après", "avant", "auparavant", "durant", "pendant"}:
        return False
    first = max(document.sentence(begin)[0], begin - _FAR)
    held = words[first:begin]
    if (
        figure.before == "à"
        and not _AGE.isdisjoint(words[figure.after : figure.after + 3])
        and figure.behind() in {"l'", "le", "un"}
    ):
        return True  # *porter à 64 ans l'âge légal*
    place = next((i for i in range(begin - 1, first - 1, -1) if words[i] in _AGE), None)
    if place is None:
        return (
            figure.value >= _RETIRED and "retraite" in held[-4:] and figure.before in {"de", "d'"}
        )  # *la retraite de 62 à 64 ans*
    if place and words[place - 1] == "d'" and place > 1 and words[place - 2] in _COMPARING:
        return False
    between = words[place + 1 : begin]
    direct = figure.before in _GOVERNED or (len(between) == 1 and words[begin - 1].isalpha())
    if figure.before == "à" and governor(figure) == "span":
        return False
    return direct and _STOPS.isdisjoint(between[:-1]) and "," not in between[:-1] and not shifted(figure)
