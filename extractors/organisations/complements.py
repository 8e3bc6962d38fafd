"""Which words in small letters a complement of an institution's name can hold, compounds with hyphens whole."""

from collections.abc import Sequence

from extractors.document import Document
from extractors.lexicon.countries import adjective_at
from extractors.organisations.words import FIELDS, NO_NOUNS, NOMINAL, STOP_WORDS, adjective
from extractors.verbs import FORMS

PREFIXES = frozenset(("anti", "pro", "contre", "néo", "ultra", "inter", "pan"))
"""What a hyphen joins to a word that says what an organisation is for, against or like (*l'ONG anti-corruption*)."""
_LONGEST = 8  # tokens that hyphens and what they join can add
_ACTIONS = ("tion", "sion", "ment", "age")
"""Endings of nouns of actions."""
_INSURED = frozenset("maladie vieillesse chômage retraite vie maternité invalidité décès dépendance".split())
"""What is insured, behind *assurance* without preposition."""


def compound_end(document: Document, last: int) -> int:
    """The end of the word to which the token before `last` belongs, with what hyphens join to it; `last` itself where none do.

    Only words in small letters are joined: a capital behind the hyphen begins another name.
    """
    words = document.words
    limit = min(len(words), last + _LONGEST)
    while (
        last + 1 < limit
        and words[last] == "-"
        and words[last + 1].isalpha()
        and document.glued(last)
        and document.glued(last + 1)
        and not document.capital(last + 1)
    ):
        last += 2
    return last


def compound_adjective(document: Document, token: int) -> int:
    """The end of a compound adjective that starts at a token (*socio-culturel*, *franco-allemand*, *anti-bruit*), else 0."""
    words = document.words
    last = compound_end(document, token + 1)
    if last == token + 1:
        return 0
    return last if words[token] in PREFIXES or adjective(words[last - 1]) or adjective_at(document, last - 1) else 0


def common(word: str) -> bool:
    """Whether a word can be the noun of a complement that no list holds (*victimes*, *cheminots*)."""
    return word.isalpha() and len(word) > 3 and word not in STOP_WORDS


def infinitive(words: Sequence[str], place: int) -> bool:
    """Whether a verb stands behind *de* (*Conseil de garder …*, not *mines de fer*)."""
    word = words[place]
    return words[place - 1] in ("de", "d'") and word.endswith(("er", "ir")) and len(word) > len("hiver")


def agreeing(document: Document, place: int) -> bool:
    """Whether a plural word that no list holds is the adjective of the plural noun before it (*organisations paysannes*)."""
    word = document.words[place]
    return (
        word.endswith(("s", "x"))
        and common(word)
        and word not in NO_NOUNS
        and word not in FORMS
        and not word.endswith(("és", "ées", "ment"))
        and not document.capital(place)
    )


def bare_noun(document: Document, place: int) -> bool:
    """Whether a noun without any determiner stands behind *et*, which only a fixed name has.

    A plural (*des arts et métiers*), or a singular of an action like the one before it (*de dépôt et placement*).
    """
    words = document.words
    word = words[place]
    before = words[place - 3 : place - 1]
    return (
        words[place - 1] == "et"
        and (word.endswith(("s", "x")) or (before[:1] in (("de",), ("d'",)) and word.endswith(_ACTIONS) and before[1] in FIELDS))
        and common(word)
        and word not in NO_NOUNS
        and not document.capital(place)
        and (word not in FORMS or word in NOMINAL)
    )


def complement_end(document: Document, noun: int, last: int, limit: int, *, free: bool) -> int:
    """The end of the adjectives behind a complement's noun (*universitaires et scolaires*, *zones arides*)."""
    words = document.words
    plural = words[noun].endswith(("s", "x")) and free
    if words[noun] == "assurance" and words[last : last + 1] and words[last] in _INSURED:  # *la Caisse d'assurance maladie*
        last, limit = last + 1, limit + 1
    while last < limit and not adjective_at(document, last):
        if adjective(words[last]) or (plural and agreeing(document, last)):
            last += 1
        elif behind := compound_adjective(document, last) if words[last + 1 : last + 2] == ("-",) else 0:
            last = behind
        else:
            break
    coordinated = free and last > noun + 1 and last + 1 < len(words) and words[last] == "et" and not document.capital(last + 1)
    if coordinated and adjective(words[last + 1]) and not adjective_at(document, last + 1):
        last += 2
    return last
