"""What looks like a number and is none: parts of names and identifiers, numbers that name, titles, scores, list marks."""

import regex

from extractors.document import Document
from extractors.lexicon import load
from extractors.numbers.counted import BEFORE_NOUN, MONTHS, NOT_NOUN, NUMBERED
from extractors.numerals import Numeral
from extractors.numerals.lexicon import WORDS

_TABLES = load("extractors.numbers", "nouns.toml")
_NAMING = frozenset(_TABLES["naming"]["words"].split())
_IDENTIFIERS = frozenset(_TABLES["identifiers"]["words"].split())
_GAMES = frozenset(_TABLES["games"]["words"].split())
_STREETS = frozenset(_TABLES["streets"]["words"].split())
_MINISTERS = frozenset(_TABLES["titles"]["premier"].split())
_LADIES = frozenset(_TABLES["titles"]["premiere"].split())
_BEFORE_PREMIER = frozenset(_TABLES["fixed"]["before_premier"].split())
_BEFORE_NEUF = frozenset(_TABLES["fixed"]["before_neuf"].split())
_SINGULAR = frozenset(
    "le la l' un une ce cet cette du au mon ton son notre votre leur ma ta sa chaque quel quelle aucun aucune".split()
)
_PARTITIVES = frozenset(("de", "d'", "des", "du"))
_THE = frozenset(("le", "du", "au", "ce", "dernier", ""))
EPITHETS = frozenset("bonne petite grosse bon petit gros grande demi".split())
"""Adjectives between *une* and a collective (*une bonne centaine*)."""
NUMBER_WORDS = frozenset(WORDS)
_CHUNK = 120
"""How far from a numeral the ends of the word that it stands in are looked for."""

_TELEPHONE = regex.compile(
    r"""
    \+ ?[0-9]{1,3} (?: [ .()/-]{1,2} [0-9]{1,4} ){2,6}+
  | \(? 0 [0-9] \)? (?: [ .-]? [0-9]{2} ){4}+ (?![0-9])
  | 0 ?8[0-9]{2} (?: [ .-]? [0-9]{2,3} ){2,3}+ (?![0-9])
  | 0[0-9]{2,3} [ /.-]{1,3} [0-9]{2,3} (?: [ .-] [0-9]{2,3} ){1,3}+ (?![0-9])
    """,
    regex.VERBOSE,
)
_ACCOUNT = regex.compile(r"[a-z]{2}[0-9]{2}(?: ?[0-9a-z]{4}){3,7}+(?: ?[0-9a-z]{1,3})?(?![0-9a-z])")
_DIGIT_GROUPS = regex.compile(r"-?[0-9]++(?:[ ./-]{0,2}[0-9]++){0,9}+x?")
_PUNCTUATION = 3
_COUNTRY_CODE = 2
"""The letters that an account number (IBAN) begins with."""
_ONE_THING = frozenset(("le", "du", "au", "ce"))
"""Behind a singular article a number from two on is the name of one thing: a day, a house, a service (*le 115*)."""
_PLURAL = 2
_ONE = frozenset(("un", "une"))
_LISTING = frozenset(",;:")
_LARGEST_SENSE = 60
"""Up to *soixantaine* the nouns in *-aine* have senses of their own."""
_COORDINATES = regex.compile(
    r"""
    -?+ [0-9]{1,3}+ (?: [.,] [0-9]++ )?+ [ ]?+ [°º] [ ]?+                       # 48°
    (?: [0-9]{1,2}+ (?: [.,] [0-9]++ )?+ [ ]?+ ['′] [ ]?+                       # 51'
      (?: [0-9]{1,2}+ (?: [.,] [0-9]++ )?+ [ ]?+ (?: " | \'\' | ″ )?+ [ ]?+ )?+ )?+   # 24"
    [nsewo] (?!\w)
    """,
    regex.VERBOSE,
)
_ADDRESS_MARKS = regex.compile(r"://|www\.|@")
_CHUNK_BEFORE = regex.compile(r"\S++\Z")
_CHUNK_BEHIND = regex.compile(r"\S++")
_DECIMAL_COORDINATES = regex.compile(r"-?[0-9]{1,3}\.[0-9]{4,}, ?-?[0-9]{1,3}\.[0-9]{4,}")


def identifier(document: Document, numeral: Numeral) -> int | None:
    """The offset behind a telephone number, an account or coordinates that begin at a numeral, else None."""
    shadow = document.shadow
    start = numeral.start
    while start and shadow[start - 1] in "+(":
        start -= 1
    if (start < numeral.start or shadow[numeral.start] == "0") and (match := _TELEPHONE.match(shadow, start)):
        return match.end()
    if (end := _identified(document, numeral)) is not None:
        return end
    lettered = document.glued(numeral.first) and len(document.words[numeral.first - 1]) == _COUNTRY_CODE
    if lettered and (match := _ACCOUNT.match(shadow, numeral.start - 2)):
        return match.end()
    if match := _COORDINATES.match(shadow, numeral.start) or _DECIMAL_COORDINATES.match(shadow, numeral.start):
        return match.end()
    return _address_end(shadow, numeral)


def _identified(document: Document, numeral: Numeral) -> int | None:
    """The offset behind all digits that stand behind *ISBN*, *SIRET*, *tél.*, also over a colon or a full stop."""
    words = document.words
    place = numeral.first - 1
    while place >= 0 and numeral.first - place <= _PUNCTUATION and words[place] in {".", ":", "°", "n"}:
        place -= 1
    if place < 0 or words[place] not in _IDENTIFIERS:
        return None
    match = _DIGIT_GROUPS.match(document.shadow, numeral.start)
    return match.end() if match is not None else None


def _address_end(shadow: str, numeral: Numeral) -> int | None:
    """The offset behind an address of the web or of a mailbox that holds a numeral, else None."""
    start = numeral.start
    if not start or shadow[start - 1].isspace() or not _ADDRESS_MARKS.search(shadow, max(0, start - _CHUNK), start):
        return None
    chunk = _CHUNK_BEFORE.search(shadow, max(0, start - _CHUNK), start)
    if chunk is None or not _ADDRESS_MARKS.search(chunk[0]):
        return None
    rest = _CHUNK_BEHIND.match(shadow, start)
    return rest.end() if rest is not None else None


def in_other_word(document: Document, numeral: Numeral) -> bool:
    """Whether digits are part of a word or a code: *F-16*, *Covid-19*, *5G*, *#3*, *2021-1104*.

    Asked of numerals without a unit that are no range: *7,62mm*, *GBP3*, *10-20* are as good as with a space.
    """
    if numeral.form not in {"digits", "mixed"} or not _digit(document, numeral.first):
        return False
    if glued_on(document, numeral):
        return True
    shadow = document.shadow
    before = shadow[numeral.start - 1] if numeral.start else " "
    if before in "-/" and numeral.start > 1 and shadow[numeral.start - 2].isalnum():
        return True
    after = shadow[numeral.end] if numeral.end < len(shadow) else " "
    if after in "_@#\\=&~^" or (after in "/-" and numeral.end + 1 < len(shadow) and shadow[numeral.end + 1].isdigit()):
        return True
    return after.isalpha() and numeral.form == "digits" and _letters_glued(document, numeral)


def in_compound(document: Document, numeral: Numeral) -> bool:
    """Whether number words are part of a noun: *deux-roues*, *Deux-Sèvres*, *avant-première*, *un deux pièces*."""
    words, first, last = document.words, numeral.first, numeral.last
    if _digit(document, first) or numeral.bare:
        return first > 0 and words[first - 1] in _ONE and numeral.kind == "cardinal" and abs(numeral.value) >= _PLURAL
    if (
        first > 1
        and words[first - 1] == "-"
        and document.glued(first)
        and document.glued(first - 1)
        and words[first - 2].isalpha()
    ):
        return True
    if first and words[first - 1] in _ONE and numeral.kind == "cardinal" and not numeral.noun and words[first] not in _ONE:
        return True
    joined = last + 1 < len(words) and words[last] == "-" and document.glued(last) and document.glued(last + 1)
    return joined and words[last + 1].isalpha() and words[last + 1] not in {"là", "ci"}


def glued_on(document: Document, numeral: Numeral) -> bool:
    """Whether digits hang on a letter, or by a hyphen or slash on a word: *G7*, *F-16*, *Covid-19*, *#3*."""
    shadow = document.shadow
    before = shadow[numeral.start - 1] if numeral.start else " "
    if before.isalpha() or before in "_@#\\=&?~^":
        return True
    return before in "-/" and numeral.start > 1 and (shadow[numeral.start - 2].isalpha() or shadow[numeral.start - 2] == "/")


def _digit(document: Document, token: int) -> bool:
    word = document.words[token]
    return word.isdecimal() or word in {",", "-"}


def _letters_glued(document: Document, numeral: Numeral) -> bool:
    """Whether letters behind digits make a code of them (*5G*, *3D*, *2CV*), not a word that lost its space (*200soldats*)."""
    if numeral.kind == "ordinal":
        return False
    token = numeral.last
    return document.ends[token] - document.starts[token] <= 2 or document.capital(token)


def in_title(document: Document, numeral: Numeral) -> bool:
    """*Premier ministre*, *Première dame*, *vice-premier ministre*; *nombres premiers*, *matières premières*."""
    words = document.words
    word = words[numeral.first]
    if numeral.first and words[numeral.first - 1] in _BEFORE_PREMIER and word.startswith("prem"):
        return True
    if numeral.value != 1 or numeral.last - numeral.first > 1:
        return False
    for place in (numeral.last, numeral.last + 1):
        if place < len(words) and words[place] in (
            _MINISTERS if word.startswith("premier") and "è" not in word else _LADIES | _MINISTERS
        ):
            return word not in {"première", "premières"} or words[place] in _LADIES | _MINISTERS
    return False


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
        and (words[first - 2] in _SINGULAR or words[first - 2] in BEFORE_NOUN)
    )


def names(document: Document, numeral: Numeral) -> bool:
    """Whether a number that counts nothing names the noun before it: *résolution 1284*, *Boeing 737*, *la ligne 14*, *le 21*."""
    words = document.words
    first = numeral.first
    if not first or numeral.form == "roman" or not words[first].isdecimal():
        return False
    sentence = document.sentence(first)[0]
    before = words[first - 1]
    if first - 1 < sentence or not before.isalpha() or before in NUMBERED:
        return False
    if before in _NAMING or (before in _ONE_THING and abs(numeral.value) >= _PLURAL and numeral.kind == "cardinal"):
        return True
    if before in NOT_NOUN and not (len(before) == 1 and document.capital(first - 1)):
        return False
    if document.capital(first - 1):
        return True
    return first - 2 >= sentence and words[first - 2] in _SINGULAR and before not in BEFORE_NOUN


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


def list_mark(document: Document, numeral: Numeral) -> bool:
    """*1) …*, *2. …* at the head of a line, *: 1. à la gare, 2. au pont*."""
    words = document.words
    last = numeral.last
    if last >= len(words) or numeral.last - numeral.first > 1 or not words[numeral.first].isdecimal() or not document.glued(last):
        return False
    if words[last] == ")":
        opened = any(words[i] == "(" for i in range(max(0, numeral.first - 8), numeral.first))
        return not opened
    if words[last] != "." or numeral.end - numeral.start > len("99") or last + 1 >= len(words):
        return False
    behind = words[last + 1]
    if (
        document.starts[last + 1] == document.ends[last]
        or "\n" in document.shadow[document.ends[last] : document.starts[last + 1]]
    ):
        return False
    listed = not numeral.first or words[numeral.first - 1] in _LISTING
    return _heads_line(document, numeral) or (listed and behind.isalpha() and not document.capital(last + 1))


def reference_mark(document: Document, numeral: Numeral) -> bool:
    """*[1]*: the mark of a note."""
    words = document.words
    if not numeral.first or words[numeral.first - 1] != "[" or words[numeral.last : numeral.last + 1] != ("]",):
        return False
    return numeral.last == numeral.first + 1 and words[numeral.first].isdecimal() and numeral.end - numeral.start <= len("999")


def game_result(document: Document, numeral: Numeral) -> bool:
    """Whether a numeral is the second figure of a result in words: *six buts à 1*, *trois sets à deux*."""
    words = document.words
    return numeral.first > 1 and words[numeral.first - 1] == "à" and words[numeral.first - 2] in _GAMES


def _heads_line(document: Document, numeral: Numeral) -> bool:
    return not numeral.first or "\n" in document.shadow[document.ends[numeral.first - 1] : numeral.start]


def dated(document: Document, numeral: Numeral) -> bool:
    """Whether a month follows: the day of a date, whatever became of it."""
    return numeral.last < len(document.words) and document.words[numeral.last] in MONTHS


def of_final(document: Document, numeral: Numeral) -> bool:
    """*quarts de finale*, *huitièmes de finale*."""
    return document.words[numeral.last : numeral.last + 2] in {("de", "finale"), ("de", "finales")}


def idle_fraction(document: Document, numeral: Numeral) -> bool:
    """Whether the noun of a fraction is none here: *demi-finale*, *tiers-monde*, *à moitié*, *un demi-frère*."""
    words = document.words
    if numeral.kind != "fraction" or numeral.form != "words" or numeral.value >= 1:
        return False
    last = numeral.last
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
    return following not in _PARTITIVES or before not in _THE


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
