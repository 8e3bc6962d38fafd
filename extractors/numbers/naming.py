"""Numbers that name what stands before or behind them: roads, models, houses, titles."""

from extractors.document import Document
from extractors.lexicon import load
from extractors.lexicon.countries import adjective_at, name_at
from extractors.numbers.counted import BEFORE_NOUN, NOT_NOUN, NUMBERED, SINGULAR
from extractors.numerals import Numeral
from extractors.numerals.lexicon import WORDS

_TABLES = load("extractors.numbers", "nouns.toml")
_NAMING = frozenset(_TABLES["naming"]["words"].split())
_STREETS = frozenset(_TABLES["streets"]["words"].split())
_BEFORE_PREMIER = frozenset(_TABLES["fixed"]["before_premier"].split())
_PLURAL = 2
"""Behind a singular determiner a number from here on is the name of one thing: a day, a house, a service (*le 115*)."""
_PLURALS = frozenset("les des ces ses leurs nos vos mes tes aux".split())
_TITLES = frozenset(_TABLES["titles"]["words"].split())
_QUOTES = frozenset(("«", '"'))
_BETWEEN = 2
"""Adjectives that may stand in a title."""


def in_title(document: Document, numeral: Numeral) -> bool:
    """*Premier ministre*, *Première dame*, *la première ministre*; *nombres premiers*, *matières premières*."""
    words, first = document.words, numeral.first
    if not words[first].startswith("prem") or numeral.last - first > 1:
        return False
    if first and words[first - 1] in _BEFORE_PREMIER:
        return True
    place = numeral.last
    while place < len(words) and place < numeral.last + _BETWEEN and words[place] in BEFORE_NOUN:
        place += 1
    return place < len(words) and words[place] in _TITLES


def regnal(document: Document, numeral: Numeral) -> bool:
    """Whether a Roman ordinal tells the first ruler of a name from others: *François Ier*, *Élisabeth Ire*; not *article Ier*."""
    before = numeral.first - 1
    if numeral.form != "roman" or numeral.value != 1 or before < document.sentence(numeral.first)[0]:
        return False
    return document.capital(before) and document.words[before] not in NOT_NOUN


def names(document: Document, numeral: Numeral) -> bool:
    """Whether a number that counts nothing names the noun before it: *résolution 1284*, *Boeing 737*, *la ligne 14*, *le 21*."""
    words = document.words
    first = numeral.first
    if not first or not words[first].isdecimal() or numeral.form != "digits":
        return False
    sentence = document.sentence(first)[0]
    if first > 1 and words[first - 1] in _QUOTES:  # *le « 49.3 »*
        first -= 1
    before = words[first - 1]
    if before in NUMBERED and not _initial(document, first - 1):
        return numeral.value != numeral.value.to_integral_value()  # *article 49.3*
    if "," in words[numeral.first : numeral.last]:  # *l'action Airbus 112,36*
        return False
    if first - 1 < sentence or not (before.isalpha() or before == "l'"):
        return False
    if before in _NAMING or (before in SINGULAR and abs(numeral.value) >= _PLURAL and numeral.kind != "ordinal"):
        return True
    if before in NOT_NOUN and not _initial(document, first - 1):
        return False
    if first > 1 and words[first - 2] in SINGULAR and name_at(document, first - 1):
        return False  # *la Norvège enverra 1 200 hommes, la Suède 850*
    if _is_name(document, first - 1):  # *Ariane 6*, *l'iPhone 15*; not *Moscou 60 000*
        return not _in_groups(document, numeral)
    return first - 2 >= sentence and words[first - 2] in SINGULAR and before not in BEFORE_NOUN


def names_model(document: Document, numeral: Numeral, counted: tuple[int, int]) -> bool:
    """Whether a number with a word behind it is the name of one thing: *le 737 MAX*, *un 5 étoiles*, *l'iPhone 15 Pro*.

    A name before it and a name behind it, that is none of a people, make a model of it; so does an adjective of a country,
    which is a noun only with its capital (*des Mirage 2000 français*, but *dans Paris 300 Français*).
    """
    words, first = document.words, numeral.first
    if not first or numeral.form != "digits" or numeral.kind != "cardinal" or abs(numeral.value) < _PLURAL:
        return False
    before = words[first - 1]
    if before in SINGULAR:
        return True
    if not before.isalpha() or before in NOT_NOUN or before in NUMBERED or not _is_name(document, first - 1):
        return False
    noun = counted[0]
    of_people = adjective_at(document, noun) is not None
    if not document.capital(noun):
        determined = first > 1 and (words[first - 2] in _PLURALS or words[first - 2] in WORDS or words[first - 2].isdecimal())
        return of_people and determined
    headline = document.all_capitals(first - 1) and document.all_capitals(noun) and words[noun][-1] in "sx"
    return not of_people and not headline and not any(word.isdecimal() for word in words[noun : counted[1]])


def version(document: Document, numeral: Numeral) -> bool:
    """Whether a decimal point and a name behind it make a version: *2.0 TDI*, *1.5 dCi*."""
    words, last = document.words, numeral.last
    if words[numeral.first + 1 : last - 1] != (".",) or last >= len(words) or numeral.value == numeral.value.to_integral_value():
        return False
    return words[last].isalpha() and _is_name(document, last)


def _is_name(document: Document, token: int) -> bool:
    """Whether a word has a capital: *Ariane*, *iPhone*."""
    return document.slice(token, token + 1) != document.words[token]


def _in_groups(document: Document, numeral: Numeral) -> bool:
    """Whether a number is written in groups of thousands, as quantities are and names are not."""
    written = document.ends[numeral.last - 1] - document.starts[numeral.first]
    return written > sum(len(word) for word in document.words[numeral.first : numeral.last])


def _initial(document: Document, token: int) -> bool:
    """Whether a word is one capital letter, as in *S&P 500* and *A 7*."""
    return document.ends[token] - document.starts[token] == 1 and document.capital(token)


def road(document: Document, numeral: Numeral) -> bool:
    """Whether capitals before a number make a road or a model of it also where a noun follows: *A 7*, *RN 20*, *D 907*."""
    first = numeral.first
    if first < 2 or not document.words[first].isdecimal() or not document.words[first - 1].isalpha():
        return False
    before = document.words[first - 1]
    return (
        len(before) <= 3
        and document.all_capitals(first - 1)
        and before not in {"à", "a"} | NUMBERED
        and (document.words[first - 2] in {"l'", "la", "le", "les", "d'", "de", "du", "des", "au", "aux", "sur"})
    )


def house(document: Document, numeral: Numeral) -> bool:
    """*12 rue de la Paix*, *5, avenue Foch*, *10 Downing Street*, *75008 Paris*."""
    words = document.words
    last = numeral.last
    if numeral.kind != "cardinal" or not words[numeral.first].isdecimal():
        return False
    place = last + 1 if last < len(words) and words[last] == "," else last
    if place < len(words) and words[place] in _STREETS:
        return True
    if place + 1 < len(words) and words[place + 1] in {"street", "avenue", "road"} and document.capital(place):
        return True
    plain_five = numeral.last == numeral.first + 1 and numeral.end - numeral.start == 5
    return plain_five and last < len(words) and words[last].isalpha() and document.capital(last) and words[last] not in NOT_NOUN
