"""The noun phrase that ends before a figure: *la base aérienne* 125, *la porte d'embarquement* 23, *les salles* 3 et 4."""

from dataclasses import dataclass

from extractors.document import Document
from extractors.lexicon import load
from extractors.morphology import plural
from extractors.numbers.counted import BEFORE_NOUN, NOT_NOUN, SINGULAR
from extractors.verb_groups import finite_forms

_TABLES = load("extractors.numbers", "nouns.toml")
NAMING = frozenset(_TABLES["naming"]["words"].split())
"""Nouns that a number behind them names, also without a determiner (*résolution 1284*)."""
SEVERAL_NAMING = frozenset(plural(word) for word in NAMING) - NAMING
"""Their plurals, which several numbers name (*lignes 3 et 5*)."""
PLURALS = frozenset(_TABLES["plural"]["words"].split())
"""Determiners of several things."""
_ENDINGS = _TABLES["adjectives"]
_EPICENE = tuple(_ENDINGS["epicene"].split())
_MASCULINE = (*_ENDINGS["masculine"].split(), *_EPICENE)
_FEMININE = (*_ENDINGS["feminine"].split(), *_EPICENE)
_PLACED = frozenset(_ENDINGS["words"].split())
_HE, _SHE = frozenset("le un ce du au".split()), frozenset("la une cette ma ta sa".split())
_OF = frozenset(("de", "d'"))
_SHORTEST = 4
"""How long an adjective must be to be told by its ending."""
_ADJECTIVES = 2


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: the tokens of its determiner and of its noun, and whether it speaks of several things."""

    first: int
    noun: int
    several: bool


def phrase_before(document: Document, last: int) -> Phrase | None:
    """The noun phrase, with its determiner, that ends before a token.

    It is a noun, with an adjective behind it, or with *de* and another noun, or both (*le groupe de travail parlementaire*). An
    adjective is told from a verb by its ending, in the gender of the determiner: *la base aérienne 125*, not *la base accueille
    125*.
    """
    low = document.sentence(last - 1)[0]
    nearest = last - 1
    if (found := _with_complement(document, nearest, low)) is not None:
        return found
    if nearest - 1 > low and (genders := _genders(document.words[nearest])):
        found = _with_complement(document, nearest - 1, low)
        if found is not None and (found.several or not genders.isdisjoint(_gender(document.words[found.first]))):
            return found
    return None


def is_noun(document: Document, token: int) -> bool:
    """Whether a word may be a noun: no word of grammar, no adjective that stands before nouns."""
    word = document.words[token]
    return len(word) > 1 and word.isalpha() and word not in NOT_NOUN and word not in BEFORE_NOUN


def _with_complement(document: Document, noun: int, low: int) -> Phrase | None:
    """The phrase whose last noun is at a token, the head itself or behind *de*."""
    if not is_noun(document, noun):
        return None
    if (found := _determined(document, noun, low)) is not None:
        return found
    head = noun - 2
    if head > low and document.words[noun - 1] in _OF and is_noun(document, head):
        return _determined(document, head, low)
    return None


def _determined(document: Document, noun: int, low: int) -> Phrase | None:
    """The phrase of a noun with its determiner, over adjectives and hyphens; None without one."""
    words = document.words
    place = noun - 1
    while place - 1 > low and words[place] == "-" and document.glued(place) and document.glued(place + 1):
        place -= 2
    for _ in range(_ADJECTIVES):
        if place > low and words[place] in BEFORE_NOUN:
            place -= 1
    if place < low or not (words[place] in SINGULAR or words[place] in PLURALS):
        return None
    return Phrase(place, noun, words[place] in PLURALS)


def _gender(determiner: str) -> frozenset[str]:
    return frozenset("m") if determiner in _HE else frozenset("f") if determiner in _SHE else frozenset("mf")


def _genders(word: str) -> frozenset[str]:
    """The genders in which a word may be an adjective behind its noun, none where it is no adjective."""
    if word in _PLACED:
        return frozenset("mf")
    bare = word.removesuffix("s")
    if len(word) < _SHORTEST or word in NOT_NOUN or bare.endswith("ment") or finite_forms(word):
        return frozenset()
    masculine = bare.endswith(_MASCULINE) or word.endswith("aux")
    return frozenset("m" * masculine + "f" * bare.endswith(_FEMININE))
