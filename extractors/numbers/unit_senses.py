"""What a word that names a unit and other things stands for: *degrés* of heat or of an angle, *livres* of weight, money or paper.

A word with several senses has its readings in `senses.toml`, each with the words that tell it. What settles it, in this order:
the noun behind *de* (*deux livres de beurre*); the word right behind (*90 degrés nord*); the gender of a participle (*trois
livres ont été vendus*); words that leave no doubt, anywhere in the sentence; the nearest word of any reading; in a text that is
nothing but a figure and the word, the reading of such texts; else the last.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

from extractors.document import Document
from extractors.facts import Dimension
from extractors.lexicon import load
from extractors.numbers.counted import NOT_NOUN
from extractors.numbers.modifiers import MODIFYING
from extractors.numbers.unit_phrases import Measure
from extractors.numerals.lexicon import WORDS

_WINDOW = 12
"""How many tokens to each side a word may stand that tells which unit is meant."""
_PAUSES = frozenset((",", ";", ":"))
_PAUSE = 6
"""As how many tokens a pause counts between a unit and such a word."""
_BARE = 12
"""How many tokens a text may have that is nothing but a figure and a name."""
_PARTITIVES = frozenset(("de", "d'", "du", "des"))
_ARTICLES = frozenset(("la", "l'", "le", "les"))
_AUXILIARIES = frozenset("ont été sont étaient seront furent avaient auront seraient soient".split())
_MASCULINE = ("és", "us", "is", "ens", "ants", "ifs", "eux", "aux")
"""How most masculine plurals of participles and adjectives end."""
_DEFINITE = frozenset("les ces mes tes ses nos vos leurs".split())
_AT = frozenset(("à", "pour", "contre"))
_NUMERAL = 8
"""How many tokens a numeral with its modifiers may take before its unit."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """One thing that a word may stand for, with the words that tell it; `measure` is None where it is no unit."""

    dimension: Dimension | None
    code: str | None
    scale: int | float
    near: frozenset[str]
    at: frozenset[str]
    of: frozenset[str]
    of_endings: tuple[str, ...]
    then: frozenset[str]
    sure: bool
    masculine: bool
    alone: bool

    @classmethod
    def of_table(cls, entry: Mapping[str, Any]) -> "_Reading":
        dimension = None if entry["dimension"] == "none" else cast("Dimension", entry["dimension"])
        near, at, of, then = (frozenset(entry.get(key, "").split()) for key in ("near", "at", "of", "then"))
        endings = tuple(entry.get("of_endings", "").split())
        flags = (entry.get(key, False) for key in ("sure", "masculine", "alone"))
        return cls(dimension, entry.get("code"), entry.get("scale", 1), near, at, of, endings, then, *flags)


def _readings() -> Mapping[str, tuple[_Reading, ...]]:
    found = {}
    for table in load("extractors.numbers", "senses.toml")["word"]:
        readings = tuple(_Reading.of_table(entry) for entry in table["readings"])
        found.update(dict.fromkeys(table["names"], readings))
    return found


_READINGS = _readings()


def meant(document: Document, first: int, last: int, measure: Measure) -> Measure | None:
    """What the name of a unit, from token `first` to before `last`, stands for; None for no unit, shy where nothing tells."""
    readings = _READINGS.get(measure.name)
    if readings is None:
        return measure
    told = _halved(document, first, readings) or _by_phrase(document, last, readings) or _by_context(document, first, readings)
    settled = told is not None
    if told is None and is_alone(document, first, last):
        told = next((reading for reading in readings if reading.alone), None)
    reading = told or readings[-1]
    if reading.dimension is None:
        return None
    shy = measure.shy and not settled
    return replace(measure, dimension=reading.dimension, code=reading.code, scale=reading.scale, shy=shy)


def has_senses(measure: Measure) -> bool:
    """Whether a unit's name has several readings."""
    return measure.name in _READINGS


def is_alone(document: Document, first: int, last: int) -> bool:
    """Whether a text holds nothing but a figure, its modifiers and the name from token `first` to before `last`.

    Such a text is the field of a form or the cell of a table, and there a word that may be a unit is one (*20 livres*).
    """
    words = document.words
    if len(words) > _BARE:
        return False
    return all(_of_figure(word) and word not in _DEFINITE for word in words[:first]) and not any(
        word.isalnum() and word not in MODIFYING for word in words[last:]
    )


def _halved(document: Document, first: int, readings: tuple[_Reading, ...]) -> _Reading | None:
    """The mass that is halved: *une demi-livre*; nobody halves books, and half a pound is said *cinquante pence*."""
    halves = first > 1 and document.words[first - 1] == "-" and document.words[first - 2] in {"demi", "demie"}
    return next((reading for reading in readings if reading.dimension == "mass"), None) if halves else None


def _of_figure(word: str) -> bool:
    return not word.isalpha() or word in WORDS or word in MODIFYING


def _by_phrase(document: Document, last: int, readings: tuple[_Reading, ...]) -> _Reading | None:
    """The reading that the words right behind settle: *livres de beurre*, *degrés nord*, *livres vendus*."""
    words = document.words
    if last >= len(words):
        return None
    behind = words[last]
    if behind in _PARTITIVES and last + 1 < len(words):
        what = words[last + 2] if words[last + 1] in _ARTICLES and last + 2 < len(words) else words[last + 1]
        return next((r for r in readings if what in r.of or (r.of_endings and what.endswith(r.of_endings))), None)
    if found := next((r for r in readings if behind in r.then), None):
        return found
    place = last
    while place < len(words) and words[place] in _AUXILIARIES:
        place += 1
    agrees = place < len(words) and words[place].endswith(_MASCULINE) and words[place] not in NOT_NOUN | MODIFYING
    return next((r for r in readings if r.masculine), None) if agrees else None


def _by_context(document: Document, first: int, readings: tuple[_Reading, ...]) -> _Reading | None:
    """The reading of the nearest word that tells one, unless a sure one stands anywhere in the sentence.

    A pause counts as several words: *l'angle est de 45 degrés, la fièvre de 39 degrés*.
    """
    start, end = document.sentence(first)
    found, nearest = None, _PAUSE * _WINDOW
    priced = _priced(document, first)
    for places in (range(first - 1, max(start, first - _WINDOW) - 1, -1), range(first + 1, min(end, first + _WINDOW))):
        distance = 0
        for place in places:
            word = document.words[place]
            distance += _PAUSE if word in _PAUSES else 1
            for reading in readings:
                if word not in reading.near and not (priced and word in reading.at):
                    continue
                if reading.sure:
                    return reading
                if distance < nearest:
                    found, nearest = reading, distance
    return found


def _priced(document: Document, first: int) -> bool:
    """Whether *à* or *pour* stands before the figure (*vendu à 20 livres*, not *vendu 20 livres*)."""
    place = first - 1
    while place > max(0, first - _NUMERAL) and document.words[place] not in _AT and _of_figure(document.words[place]):
        place -= 1
    return place >= 0 and document.words[place] in _AT
