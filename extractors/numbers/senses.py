"""Number words in another sense: *un logement neuf*, *à moitié*, *en quarantaine*, *une seconde*."""

from extractors.document import Document
from extractors.lexicon import load
from extractors.numbers.counted import BEFORE_NOUN, NOT_NOUN, NUMBERED, SINGULAR, head_noun
from extractors.numerals import Numeral
from extractors.numerals.lexicon import WORDS

_TABLES = load("extractors.numbers", "nouns.toml")
_BEFORE_NEUF = frozenset(_TABLES["fixed"]["before_neuf"].split())
_PARTITIVES = frozenset(("de", "d'", "des", "du"))
_THE = frozenset(("le", "du", "au", "ce", "dernier", ""))
EPITHETS = frozenset("bonne petite grosse bon petit gros grande demi".split())
"""Adjectives between *une* and a collective (*une bonne centaine*)."""
NUMBER_WORDS = frozenset(WORDS)
_LARGEST_SENSE = 60
"""Up to *soixantaine* the nouns in *-aine* have senses of their own."""


def adjective_neuf(document: Document, numeral: Numeral, *, counts: bool) -> bool:
    """*un logement neuf*, *flambant neuf*, *rien de neuf*; not *neuf logements*, *numéro neuf*."""
    words = document.words
    first = numeral.first
    if words[first] != "neuf" or numeral.last - first > 1 or counts or not first:
        return False
    before = words[first - 1]
    if before in _BEFORE_NEUF or before in {"le", "un"}:
        return True
    return (
        first > 1
        and before not in NUMBERED
        and before not in NOT_NOUN
        and before.isalpha()
        and (words[first - 2] in SINGULAR or words[first - 2] in BEFORE_NOUN)
    )


def idle_fraction(document: Document, numeral: Numeral, *, modified: bool) -> bool:
    """Whether the noun of a fraction is none here: *demi-finale*, *tiers-monde*, *à moitié*, *le tiers*; but *plus du tiers*."""
    words = document.words
    if numeral.kind != "fraction" or numeral.value >= 1:
        return False
    last = numeral.last
    if numeral.form != "words":  # *10/15 personnes* is no fraction of a person
        slash = words[numeral.first + 1 : numeral.first + 2] == ("/",)
        partitive = last < len(words) and words[last] in _PARTITIVES
        return slash and not partitive and head_noun(document, last, noun=False, plural=True) is not None
    following = words[last] if last < len(words) else ""
    word = words[last - 1]
    if word in {"demi", "demie", "demis"}:
        return numeral.bare or following == "-"
    if following == "-" and document.glued(last):
        return True
    if not numeral.bare:
        return False
    before = words[numeral.first - 1] if numeral.first else ""
    if word in {"moitié", "moitie"}:
        return before not in {"la", "cette", "sa", "leur", "quasi", "-"} or following == "prix"
    return before not in _THE or not (following in _PARTITIVES or modified)


def idle_collective(document: Document, numeral: Numeral) -> bool:
    """Whether a collective is none here: *en quarantaine*, *une quarantaine de 14 jours*, *la soixantaine*."""
    words = document.words
    if not numeral.collective or numeral.value > _LARGEST_SENSE:
        return False
    last = numeral.last
    partitive = last < len(words) and words[last] in _PARTITIVES
    if partitive and last + 1 < len(words) and (words[last + 1].isdecimal() or words[last + 1] in NUMBER_WORDS):
        return True
    singular = numeral.bare and not words[last - 1].endswith("s")
    return singular and not partitive and not (numeral.first and words[numeral.first - 1] in EPITHETS)


def is_second(document: Document, numeral: Numeral) -> bool:
    """Whether *seconde* is the unit of time: *une seconde*, *par seconde*, *dixième de seconde*."""
    words = document.words
    word = words[numeral.first]
    if word not in {"seconde", "secondes"}:
        return False
    following = words[numeral.last] if numeral.last < len(words) else ""
    before = words[numeral.first - 1] if numeral.first else ""
    return (
        before not in {"la", "sa", "cette", "notre", "leur", "une", "les", "de", "en"}
        or not following.isalpha()
        or following in NOT_NOUN
    )
