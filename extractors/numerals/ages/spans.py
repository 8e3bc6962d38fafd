"""What makes a number of years a span of time: verdicts, loans, forecasts, and verbs of setting and changing."""

from typing import Literal

from extractors.document import Document
from extractors.lexicon import load
from extractors.numerals.ages.figure import TABLES, Figure
from extractors.verbs import conjugate

_TABLES = load("extractors.numerals.ages", "spans.toml")


def _forms(words: str) -> frozenset[str]:
    return frozenset(form for word in words.split() for form in (word, word + "s", word + "x"))


def conjugated(verbs: str, further: str = "") -> frozenset[str]:
    """Every form of verbs, and words besides."""
    return frozenset(form for verb in verbs.split() for form, _ in conjugate(verb)) | frozenset(further.split())


LASTING = _forms(_TABLES["lasting"]["nouns"]) | _forms(_TABLES["terms"]["nouns"])
"""Nouns of what lasts so long, or is laid down for so long."""
_TERMS = _forms(_TABLES["terms"]["nouns"])
_VERDICTS = tuple(_TABLES["verdicts"]["stems"].split())
_MEASURING = conjugated(_TABLES["measuring"]["verbs"], _TABLES["measuring"]["words"])
_SHIFTING = conjugated(_TABLES["shifting"]["verbs"])
_LENDING = conjugated(_TABLES["lending"]["verbs"], _TABLES["lending"]["words"])
BEHIND = frozenset(_TABLES["behind"]["words"].split())
"""Words behind a number of years that had better be a span of time."""
CLOSE = frozenset(_TABLES["behind"]["close"].split())
"""Those of them that tell it behind *à N ans* too."""
_OF = frozenset(_TABLES["behind"]["of"].split())
_AGE = frozenset(TABLES["age"]["words"].split())
_INSTITUTIONS = frozenset(TABLES["age"]["institutions"].split())
_AT = frozenset(TABLES["at"]["words"].split())
_ADVERBS = frozenset("environ ainsi donc ensuite désormais enfin finalement déjà encore aussi même automatiquement peu".split())
_BARRIERS = frozenset(";:()«»")
_REACH = 14
_AHEAD = 5
_AT_SCHOOL = 3
"""The lowest age that a law sets."""
_LEAST_AGE = 10
"""Limits of age are moved by less, and seldom set lower."""
_CONTRACTED = 15
"""Contracts and their like are signed at this age and more, and seldom run for so long."""


def spent(figure: Figure) -> bool:
    """Whether it is said behind a figure what was done for so long, or that it leads elsewhere: *dix ans de prison*."""
    behind, next_word = figure.behind(), figure.behind(1)
    if behind in {"de", "d'", "avec"}:
        return next_word in _OF
    return (behind == "plus" and next_word in {"tôt", "tard"}) or (behind == "à" and next_word == "venir")


def governor(figure: Figure) -> Literal["age", "span"] | None:
    """What the nearest word says that bears on *à N ans*: *l'âge légal porté à 64 ans*, *condamné hier à dix ans*."""
    document, words = figure.document, figure.document.words
    last = figure.begin - 2
    first = max(document.sentence(figure.begin)[0], last - _REACH)
    ahead = words[figure.after : figure.after + _AHEAD]  # *à dix ans, le taux est de 3 %*
    adjacent = True
    comma = max((place for place in range(first, last) if words[place] == ","), default=-1)
    for place in range(last, first - 1, -1):
        word = words[place]
        if word in _BARRIERS:
            break
        if word in _AGE or (word in _INSTITUTIONS and figure.value >= _AT_SCHOOL) or (word in _AT and place > comma):
            return "age"
        if word.startswith(_VERDICTS) or word in _TERMS or word in _LENDING:
            return "span"
        if word in _MEASURING and adjacent:
            held = words[first:place]  # *la majorité est fixée à*, *l'âge de la retraite passe à*
            return "span" if (_AGE | _INSTITUTIONS).isdisjoint(held) or not LASTING.isdisjoint(held) else "age"
        if word in LASTING and figure.value < _CONTRACTED:
            return "span"
        adjacent = adjacent and word in _ADVERBS
    return "span" if figure.behind() == "," and not _TERMS.isdisjoint(ahead) else None


def shifted(figure: Figure) -> bool:
    """Whether *de N ans* says by how much an age moves: *l'âge légal sera relevé de deux ans*."""
    words = figure.document.words
    if figure.before not in {"de", "d'"}:
        return False
    if figure.value < _LEAST_AGE:  # *repousser l'âge légal de deux ans*
        first = max(figure.document.sentence(figure.begin)[0], figure.begin - _REACH)
        return not _SHIFTING.isdisjoint(words[first : figure.begin])
    return figure.begin > 1 and words[figure.begin - 2] in _SHIFTING


def lasts(document: Document, token: int) -> bool:
    """Whether something that lasts so long stands a little before a token, in its sentence."""
    first = max(document.sentence(token)[0], token - _REACH) if token else 0
    return any(word in LASTING or word.startswith(_VERDICTS) for word in document.words[first:token])
