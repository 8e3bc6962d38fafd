"""What looks like a number and is none: parts of names and identifiers, numbers that name, titles, scores, list marks."""

import regex

from extractors.document import Document
from extractors.lexicon import load
from extractors.numbers.counted import BEFORE_NOUN, MONTHS, NOT_NOUN
from extractors.numerals import Numeral

_TABLES = load("extractors.numbers", "nouns.toml")
NUMBERED = frozenset(_TABLES["numbered"]["words"].split())
_NAMING = frozenset(_TABLES["naming"]["words"].split())
_STREETS = frozenset(_TABLES["streets"]["words"].split())
_MINISTERS = frozenset(_TABLES["titles"]["premier"].split())
_LADIES = frozenset(_TABLES["titles"]["premiere"].split())
_BEFORE_PREMIER = frozenset(_TABLES["fixed"]["before_premier"].split())
_BEFORE_NEUF = frozenset(_TABLES["fixed"]["before_neuf"].split())
_SINGULAR = frozenset("le la l' un une ce cet cette du au mon ton son notre votre leur ma ta sa chaque quel quelle aucun aucune".split())
_MARKS = frozenset("_@#\\=&%?~^$/")
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
_COORDINATES = regex.compile(r"-?[0-9]{1,3}(?:[.,][0-9]+)? ?[°º] ?(?:[0-9]{1,2}(?:[.,][0-9]+)? ?['′] ?(?:[0-9]{1,2}(?:[.,][0-9]+)? ?(?:\"|''|″) ?)?)?[nsewo](?![\w])")
_DECIMAL_COORDINATES = regex.compile(r"-?[0-9]{1,3}\.[0-9]{4,}, ?-?[0-9]{1,3}\.[0-9]{4,}")
_MORE_DIGITS = regex.compile(r"[ .-]?[0-9]{2,3}(?![0-9])")


def identifier(document: Document, numeral: Numeral) -> int | None:
    """The offset behind a telephone number, an account or coordinates that begin at a numeral, else None."""
    shadow = document.shadow
    start = numeral.start
    while start and shadow[start - 1] in "+(":
        start -= 1
    if start < numeral.start or shadow[numeral.start] == "0":
        if match := _TELEPHONE.match(shadow, start):
            return match.end()
    if numeral.start > 1 and document.glued(numeral.first) and shadow[numeral.start - 1].isalpha():
        if match := _ACCOUNT.match(shadow, numeral.start - 2):
            return match.end()
    if match := _COORDINATES.match(shadow, numeral.start) or _DECIMAL_COORDINATES.match(shadow, numeral.start):
        return match.end()
    return None


def in_other_word(document: Document, numeral: Numeral) -> bool:
    """Whether digits are part of a word, an address or a code: *F-16*, *Covid-19*, *http://…*, *a@b2.fr*, *5G*, *#3*."""
    if numeral.form not in {"digits", "mixed"} or not _digit(document, numeral.first):
        return False
    shadow = document.shadow
    before = shadow[numeral.start - 1] if numeral.start else " "
    if before.isalpha() or before in "_@#\\=&?~^":
        return True
    if before in "-/" and numeral.start > 1 and not shadow[numeral.start - 2].isspace():
        far = shadow[numeral.start - 2]
        if far.isalpha() or far == "/" or (before == "/" and far.isdigit()):
            return True
    after = shadow[numeral.end] if numeral.end < len(shadow) else " "
    if after in "_@#\\=&~^" or (after == "/" and numeral.end + 1 < len(shadow) and shadow[numeral.end + 1].isdigit()):
        return True
    if after.isalpha() and numeral.form == "digits" and _letters_glued(document, numeral):
        return True
    return _in_address(shadow, numeral)


def _digit(document: Document, token: int) -> bool:
    word = document.words[token]
    return word.isdecimal() or word in {",", "-"}


def _letters_glued(document: Document, numeral: Numeral) -> bool:
    """Whether letters behind digits make a code of them (*5G*, *3D*, *2CV*), not a word that lost its space (*200soldats*)."""
    if numeral.kind == "ordinal":
        return False
    token = numeral.last
    return document.ends[token] - document.starts[token] <= 2 or document.capital(token)


def _in_address(shadow: str, numeral: Numeral) -> bool:
    """Whether the text between two blanks around a numeral is an address of the web or of a mailbox."""
    start = max(shadow.rfind(" ", numeral.start - _CHUNK if numeral.start > _CHUNK else 0, numeral.start), numeral.start - _CHUNK)
    if numeral.start - start < 2:
        return False
    chunk = shadow[max(start, 0) : numeral.end]
    return "://" in chunk or "www." in chunk or "@" in chunk


def in_title(document: Document, numeral: Numeral) -> bool:
    """*Premier ministre*, *Première dame*, *vice-premier ministre*; *nombres premiers*, *matières premières*."""
    words = document.words
    word = words[numeral.first]
    if numeral.first and words[numeral.first - 1] in _BEFORE_PREMIER and word.startswith("prem"):
        return True
    if numeral.value != 1 or numeral.last - numeral.first > 1:
        return False
    for place in (numeral.last, numeral.last + 1):
        if place < len(words) and words[place] in (_MINISTERS if word.startswith("premier") and "è" not in word else _LADIES | _MINISTERS):
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
    return first > 1 and before not in NUMBERED and before not in NOT_NOUN and before.isalpha() and (
        words[first - 2] in _SINGULAR or words[first - 2] in BEFORE_NOUN
    )


def names(document: Document, numeral: Numeral) -> bool:
    """Whether a number that counts nothing names the noun before it: *résolution 1284*, *Boeing 737*, *A 7*, *la ligne 14*."""
    words = document.words
    first = numeral.first
    if not first or numeral.form == "roman" or not words[first].isdecimal():
        return False
    sentence = document.sentence(first)[0]
    before = words[first - 1]
    if first - 1 < sentence or not before.isalpha() or before in NUMBERED:
        return False
    if before in _NAMING:
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
    return len(before) <= 3 and document.all_capitals(first - 1) and before not in {"à", "a"} | NUMBERED and (
        document.words[first - 2] in {"l'", "la", "le", "les", "d'", "de", "du", "des", "au", "aux", "sur"}
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
    """*1) …*, *2. …* at the head of a line or sentence."""
    words = document.words
    last = numeral.last
    if last >= len(words) or numeral.last - numeral.first > 1 or not words[numeral.first].isdecimal() or not document.glued(last):
        return False
    if words[last] == ")":
        opened = any(words[i] == "(" for i in range(max(0, numeral.first - 8), numeral.first))
        return not opened
    if words[last] != "." or numeral.end - numeral.start > 2:
        return False
    return _heads_line(document, numeral) and last + 1 < len(words) and document.starts[last + 1] > document.ends[last]


def _heads_line(document: Document, numeral: Numeral) -> bool:
    return not numeral.first or "\n" in document.shadow[document.ends[numeral.first - 1] : numeral.start]


def dated(document: Document, numeral: Numeral) -> bool:
    """Whether a month follows: the day of a date, whatever became of it."""
    return numeral.last < len(document.words) and document.words[numeral.last] in MONTHS


def fixed_fraction(document: Document, numeral: Numeral) -> bool:
    """*quarts de finale*, *demi-finale*, *tiers-monde*, *à moitié*, *le tiers payant*, *la première moitié*, *de seconde main*."""
    words = document.words
    last = numeral.last
    following = words[last : last + 2]
    if following in {("de", "finale"), ("de", "finales")}:
        return True
    if numeral.kind != "fraction" or not numeral.bare:
        return False
    word = words[last - 1]
    before = words[numeral.first - 1] if numeral.first else ""
    partitive = bool(following) and following[0] in {"de", "d'", "des", "du"}
    if word in {"moitié", "moitie", "moitiés"}:
        return before not in {"la", "une", "cette", "l'", "sa", "leur", "quasi"} or (bool(following) and following[0] == "prix")
    return not partitive or before not in {"le", "du", "au", "ce", "dernier", "premier", ""} and not numeral.form == "mixed"
