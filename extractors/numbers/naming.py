"""Numbers that name what stands before or behind them: roads, models, houses, titles."""

from dataclasses import replace

from extractors.document import Document
from extractors.lexicon import load
from extractors.lexicon.countries import adjective_at, capital_at, name_at
from extractors.numbers.counted import BEFORE_NOUN, NOT_NOUN, NUMBERED, SINGULAR
from extractors.numbers.designations import catalogued, designates, first_of, of_group
from extractors.numbers.enumerated import Row, row_at
from extractors.numbers.phrases import PLURALS
from extractors.numerals import Numeral
from extractors.numerals.lexicon import WORDS

_TABLES = load("extractors.numbers", "nouns.toml")
_STREETS = frozenset(_TABLES["streets"]["words"].split())
_STREETS_WITH_NAME = frozenset(_TABLES["streets"]["named"].split())
_STREETS_BEHIND_COMMA = frozenset(_TABLES["streets"]["comma"].split())
_ADDRESS = 10
"""How many tokens before a postal code its street may stand."""
_BEFORE_PREMIER = frozenset(_TABLES["fixed"]["before_premier"].split())
_PLURAL = 2
"""Behind a singular determiner a number from here on is the name of one thing: a day, a house, a service (*le 115*)."""
_ARTICLES = frozenset("le la l' un une du au ce cette".split())
_FORMER = frozenset("ancien ancienne ex vice".split())
_TITLES = frozenset(_TABLES["titles"]["words"].split())
_QUOTES = frozenset(("«", '"'))
_LISTING = frozenset((",", "et", ";", "dont", "puis"))
_POWER, _SENTENCE, _UNIVERSITIES = 5, 40, 20
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
    if first and words[first - 1] in _FORMER and document.capital(first) and place < len(words) and document.capital(place):
        return True  # *l'ancien Premier Manuel Petit*
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
    """Whether a number that counts nothing names the noun before it: *résolution 1284*, *Boeing 737*, *la ligne 14*, *le 21*.

    The numbers of a row name it together (*Apollo 8, 9 et 12*, *les salles 3 et 4*).
    """
    first = numeral.first
    if not first or numeral.form not in {"digits", "words"} or numeral.kind == "ordinal":
        return False
    if numeral.kind == "fraction" and document.words[first + 1 : first + 2] != ("/",):  # *niveau 3/4*, but *12 sur 20*
        return False
    if of_group(document, numeral, None):
        return True
    row = row_at(document, first) if numeral.last - first == 1 else Row(first, numeral.last, 1)
    if numeral.form == "words":
        return designates(document, numeral, row)
    return _names(document, numeral, row)


def _names(document: Document, numeral: Numeral, row: Row) -> bool:
    """Whether a number in digits names what stands before its row."""
    words, first = document.words, row.first
    if not first or not words[first].isdecimal():
        return False
    if row.count > 1 and _coded(document, first):
        return True
    sentence = document.sentence(first)[0]
    if first > 1 and words[first - 1] in _QUOTES:  # *le « 49.3 »*
        first -= 1
    before = words[first - 1]
    if before in NUMBERED and not _initial(document, first - 1):
        return numeral.value != numeral.value.to_integral_value()  # *article 49.3*
    if "," in words[numeral.first : numeral.last]:  # *l'action Airbus 112,36*
        return False
    if first - 1 < sentence or before in SINGULAR:
        return first > sentence and abs(numeral.value) >= _PLURAL
    if not before.isalpha() or (before in NOT_NOUN and not _initial(document, first - 1)):
        return False
    if first > 1 and words[first - 2] in SINGULAR and name_at(document, first - 1):
        return False  # *la Norvège enverra 1 200 hommes, la Suède 850*
    if _is_name(document, first - 1):  # *Ariane 6*, *l'iPhone 15*; not *Moscou 60 000*
        return not _in_groups(document, numeral) and not _gapped(document, numeral, first, sentence)
    return designates(document, numeral, replace(row, first=first))


def _gapped(document: Document, numeral: Numeral, first: int, sentence: int) -> bool:
    """Whether a country or its capital leaves out the verb of a figure before it: *Rome enverra 90 avions et Oslo 40*.

    The figure before stands in the same sentence and is none of a name (*Mexico 68 et Munich 72*).
    """
    words = document.words
    for token in range(max(sentence + 1, first - _POWER), first):
        country = name_at(document, token)
        power = country or capital_at(document, token)
        if power is None or power.last != first:
            continue
        if country is None and abs(numeral.value) <= _UNIVERSITIES:  # *Rennes 2 et Paris 8*
            return False
        start = token - (words[token - 1] in ("le", "la", "l'", "les"))
        if words[start - 1] not in _LISTING:
            return False
        before = range(max(sentence + 1, start - _SENTENCE), start)
        return any(words[place].isdecimal() and not _is_name(document, place - 1) for place in before)
    return False


def _coded(document: Document, first: int) -> bool:
    """Whether a figure hangs on letters or has those of a road: the first of *les T-72 et 80*, *les RD 12 et 14*."""
    words = document.words
    if not document.glued(first):
        return road_at(document, first)
    return words[first - 1][-1].isalpha() or (first > 1 and words[first - 1] == "-" and words[first - 2].isalpha())


def names_model(document: Document, numeral: Numeral, counted: tuple[int, int]) -> bool:
    """Whether a number with a word behind it is the name of one thing: *le 737 MAX*, *un 5 étoiles*, *l'iPhone 15 Pro*.

    A name before it and a name behind it, that is none of a people, make a model of it; so does an adjective of a country,
    which is a noun only with its capital (*des Mirage 2000 français*, but *dans Paris 300 Français*).
    """
    words, first = document.words, numeral.first
    if first_of(document, numeral) or _one_thing(document, numeral, counted):
        return True
    if not first or numeral.form != "digits" or numeral.kind != "cardinal" or abs(numeral.value) < _PLURAL:
        return False
    if of_group(document, numeral, counted) or catalogued(document, numeral, counted):
        return True
    before = words[first - 1]
    if before in SINGULAR and words[counted[0]] != "fois":
        return True
    if not before.isalpha() or before in NOT_NOUN or before in NUMBERED or not _is_name(document, first - 1):
        return False
    if first > 1 and words[first - 2] in SINGULAR and name_at(document, first - 1):
        return False  # *le Brésil aligne 12 Airbus, l'Inde 24 Rafale*
    noun = counted[0]
    of_people = adjective_at(document, noun) is not None
    if not document.capital(noun):
        determined = first > 1 and (words[first - 2] in PLURALS or words[first - 2] in WORDS or words[first - 2].isdecimal())
        return of_people and determined
    headline = document.all_capitals(first - 1) and document.all_capitals(noun) and words[noun][-1] in "sx"
    return not of_people and not headline and not any(word.isdecimal() for word in words[noun : counted[1]])


def _one_thing(document: Document, numeral: Numeral, counted: tuple[int, int]) -> bool:
    """Whether an article of one thing stands before several in words: *le deux pièces*; not *la deux fois élue*."""
    words, first = document.words, numeral.first
    if not first or numeral.form != "words" or numeral.kind != "cardinal" or numeral.noun or numeral.value < _PLURAL:
        return False
    return words[first - 1] in _ARTICLES and words[counted[0]] != "fois"


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
    return road_at(document, numeral.first)


def road_at(document: Document, first: int) -> bool:
    """Whether the figure at a token has the capitals of a road or model before it."""
    if first < 2 or not document.words[first].isdecimal():
        return False
    if document.words[first - 1] == "." and _initial(document, first - 2):  # *la D. 12*
        first -= 1
    if not document.words[first - 1].isalpha():
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
    comma = last < len(words) and words[last] == ","
    place = last + 1 if comma else last
    if place < len(words) and (
        (words[place] in _STREETS_WITH_NAME and _named_behind(document, place))
        or (words[place] in _STREETS and words[place] not in _STREETS_WITH_NAME)
        or (comma and words[place] in _STREETS_BEHIND_COMMA | _STREETS)
    ):
        return True
    if place + 1 < len(words) and words[place + 1] in {"street", "avenue", "road"} and document.capital(place):
        return True
    return _postal_code(document, numeral)


def _named_behind(document: Document, street: int) -> bool:
    """Whether a name stands behind the kind of a street, over *de la*: *15, cours Mirabeau*; not *15 cours de danse*."""
    end = min(street + 4, len(document.words))
    return any(document.capital(token) for token in range(street + 1, end) if document.words[token].isalpha())


def _postal_code(document: Document, numeral: Numeral) -> bool:
    """Whether a plain figure of five digits is the code of the town behind it (*75011 Paris*), or one of four in an address.

    Four digits (Belgium, Switzerland) are a code at the head of a line or behind a street (*rue Haute 12, 1000 Bruxelles*).
    Names of peoples are counted (*12000 Allemands*).
    """
    words, first, last = document.words, numeral.first, numeral.last
    digits = numeral.end - numeral.start
    if last != first + 1 or digits not in {4, 5} or last >= len(words) or not words[last].isalpha():
        return False
    if not document.capital(last) or words[last] in NOT_NOUN or adjective_at(document, last) is not None:
        return False
    if digits == len("75011"):
        return True
    if words[first - 1 : first] == (",",):
        return any(word in _STREETS for word in words[max(0, first - _ADDRESS) : first])
    return first == 0 or "\n" in document.shadow[document.ends[first - 1] : numeral.start]
