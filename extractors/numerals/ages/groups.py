"""Groups of an age, and whom something is for: *les 18-25 ans*, *les moins de 30 ans*, *dès 3 ans*, *gratuit jusqu'à 12 ans*."""

from extractors.numerals.ages.figure import TABLES, Figure
from extractors.numerals.ages.people import is_category, is_person
from extractors.numerals.ages.spans import conjugated, lasts

_AUDIENCE = frozenset(TABLES["audience"]["words"].split()) | conjugated(TABLES["audience"]["verbs"])
_PLURAL = frozenset("les des aux ces".split())
_SUBJECTS = frozenset("il elle on ils elles je j' nous vous tu qui".split())
_FAR = 12


def group(figure: Figure) -> bool:
    """*les 18-25 ans*, *les moins de 30 ans*, *les 65 ans et plus*, *la tranche 18-25 ans*; not *les 5 à 10 ans à venir*."""
    words, begin, first = figure.document.words, figure.begin, figure.first
    if figure.behind() in {"de", "d'"}:
        return False
    open_end = figure.behind() in {"et", "ou"} and figure.behind(1) in {"plus", "moins"}
    bounded = begin < first and words[begin] in {"plus", "moins"}
    ranged = begin < first and words[first - 1] in {"-", "à"}
    if is_category(figure.before):
        return bounded or ranged or open_end
    if figure.before not in _PLURAL or not (open_end or bounded or ranged):
        return False
    return begin < 2 or bounded or words[begin - 2] not in {"dans", "tous", "toutes"}


def for_whom(figure: Figure) -> bool:
    """*dès 3 ans*, *à partir de 16 ans*, *gratuit jusqu'à 12 ans*, *ouvert à tous, de 7 à 77 ans*."""
    document, words, begin = figure.document, figure.document.words, figure.begin
    if figure.behind() in {"de", "d'", "du"} or begin < 1:
        return False
    if figure.before == "dès":
        return True
    held = words[max(document.sentence(begin)[0], begin - _FAR) : begin]
    if words[begin - 3 : begin] == ("à", "partir", "de"):
        return not lasts(document, begin)
    whom = not _AUDIENCE.isdisjoint(held) or any(is_person(word) for word in held[-4:])
    if words[begin - 2 : begin] == ("jusqu'", "à"):
        return whom and not lasts(document, begin)
    ranged = figure.first > begin and words[figure.first - 1] in {"à", "et"}
    if figure.before in {"de", "entre"} and ranged:
        opens = words[begin - 2] == "," if begin > 1 else False
        return (opens and whom and not lasts(document, begin)) or (
            document.opens(begin - 1) and figure.behind() == "," and figure.behind(1) in _SUBJECTS
        )
    return False
