"""Number words in another sense: *un logement neuf*, *à moitié*, *en quarantaine*, *une seconde*."""

from extractors.document import Document
from extractors.lexicon import load
from extractors.numbers.counted import BEFORE_NOUN, NOT_NOUN, NUMBERED, SINGULAR, TIMES, head_noun
from extractors.numerals import Numeral
from extractors.numerals.lexicon import WORDS
from extractors.numerals.ones import counts

_TABLES = load("extractors.numbers", "nouns.toml")
_BEFORE_NEUF = frozenset(_TABLES["fixed"]["before_neuf"].split())
_PARTITIVES = frozenset(("de", "d'", "des", "du"))
_ONE = frozenset(("un", "une"))
_THE = frozenset(("le", "du", "au", "ce", "dernier", ""))
EPITHETS = frozenset("bonne petite grosse bon petit gros grande demi".split())
"""Adjectives between *une* and a collective (*une bonne centaine*)."""
NUMBER_WORDS = frozenset(WORDS)
_TWO = 2
_FIVE = 5
"""From here on nobody divides a unit of measure."""
_PLURALS = frozenset(("les", "des", "aux", "ces"))
_PEOPLES = ("ais", "ois", "ens", "éens", "ains", "iens")
"""How names of peoples end, which are counted though they have a capital (*les Deux Français*)."""
_SCREENS = frozenset("en hd ultra écran écrans vidéo vidéos télé tv téléviseur téléviseurs résolution format caméra".split())
_BEFORE_SECOND_NOUN = frozenset("la sa cette notre leur une les de en".split())
_TO_THE = frozenset("à dans de par pour pendant d' l' toute toutes".split())
"""Words before *la seconde* by which it is a span of time (*à la seconde près*)."""
_OF_TIME = frozenset(("d'", "qui", "où", "suivante", "près", "même"))
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


def team(document: Document, numeral: Numeral) -> bool:
    """Whether a number in words that counts nothing is a name: *le onze de départ*, *le Quinze de France*, *les Vingt-Sept*."""
    words, first = document.words, numeral.first
    if numeral.form != "words" or numeral.kind != "cardinal" or numeral.noun or numeral.value == 1 or not first:
        return False
    before = words[first - 1]
    if before in SINGULAR:
        return not counts(document, first - 1)
    return document.capital(first) and before in _PLURALS and not document.all_capitals(first)


def title(document: Document, numeral: Numeral, counted: tuple[int, int]) -> bool:
    """Whether a number in words and what it counts are a name, by the capitals of both: *les Trois Mousquetaires*."""
    words, first = document.words, numeral.first
    if numeral.form != "words" or numeral.kind != "cardinal" or not first or not document.capital(first):
        return False
    if document.all_capitals(first) or document.opens(first) or not document.capital(counted[0]):
        return False
    return words[first - 1] in _PLURALS and counted[0] == numeral.last and not words[counted[0]].endswith(_PEOPLES)


def round_the_clock(document: Document, numeral: Numeral) -> bool:
    """Whether a number repeats one of units of time: *24 heures sur 24*, *sept jours sur sept*, *7j/7*."""
    words, first = document.words, numeral.first
    if first < _TWO + 1 or words[first - 1] not in {"sur", "/"} or words[first - 2] not in TIMES:
        return False
    return words[first - 3] == words[first]


def spread(document: Document, numeral: Numeral) -> bool:
    """Whether a fraction in digits before a unit is two figures, between which somebody does not choose: *20/25 €*."""
    words, first = document.words, numeral.first
    return words[first + 1 : first + 2] == ("/",) and words[first].isdecimal() and int(words[first]) >= _FIVE


def resolution(document: Document, numeral: Numeral) -> bool:
    """Whether a number of thousands is that of a screen's points: *en 4K*, *un écran 8K*; not *4K abonnés*."""
    words = document.words
    if words[numeral.last - 1] != "k" or not document.capital(numeral.last - 1) or not numeral.first:
        return False
    return words[numeral.first - 1] in _SCREENS


def with_epithet(document: Document, numeral: Numeral) -> bool:
    """Whether an article and an adjective before a bare noun say about how much it is: *une bonne centaine*, *un gros tiers*."""
    words, first = document.words, numeral.first
    return numeral.bare and first > 1 and words[first - 2] in _ONE and words[first - 1] in EPITHETS and words[first - 1] != "demi"


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
        return numeral.bare or following in {"-", "de", "d'"}  # *un demi de mêlée*, *un demi de bière*
    if following == "-" and document.glued(last):
        return True
    if not numeral.bare or with_epithet(document, numeral):
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
    singular = numeral.bare and not words[last - 1].endswith("s") and words[numeral.first] != "demi"
    return singular and not partitive and not (numeral.first and words[numeral.first - 1] in EPITHETS)


def is_second(document: Document, numeral: Numeral) -> bool:
    """Whether *seconde* is the unit of time: *une seconde*, *par seconde*, *à la seconde*, *dixième de seconde*.

    It is an ordinal before its noun (*la seconde fois*), as a pronoun (*la première dort, la seconde lit*), and behind a verb or
    noun (*elle finit seconde*, *classe seconde*).
    """
    words, last = document.words, numeral.last
    word = words[numeral.first]
    if word not in {"seconde", "secondes"}:
        return False
    following = words[last] if last < len(words) else ""
    before = words[numeral.first - 1] if numeral.first else ""
    before_noun = following.isalpha() and following not in NOT_NOUN
    if before in _BEFORE_SECOND_NOUN:
        if before_noun:
            return False
        pronoun = before == "la" and numeral.first > 1 and words[numeral.first - 2] not in _TO_THE
        return not (pronoun and following not in _OF_TIME)
    return before != "" and (word == "secondes" or not before.isalpha() or before in NOT_NOUN or before in WORDS)
