"""Telephone numbers, accounts, coordinates, addresses, times in signs: what begins at a numeral and is passed over whole."""

import regex

from extractors.document import Document
from extractors.lexicon import load
from extractors.numerals import Numeral

_TABLES = load("extractors.numbers", "nouns.toml")
_IDENTIFIERS = frozenset(_TABLES["identifiers"]["words"].split())
_CHUNK = 120
"""How far from a numeral the ends of the word that it stands in are looked for."""
_TELEPHONE = regex.compile(
    r"""
    (?: \+ ?[0-9]{1,3} | 00 ?[1-9][0-9]{0,2} ) (?: [ .()/-]{1,2} [0-9]{1,4} ){2,6}+
  | \+ ?[0-9]{8,15}+
  | \(? 0 [0-9] \)? (?: [ .-]? [0-9]{2} ){4}+ (?![0-9])
  | 0 ?8[0-9]{2} (?: [ .-]? [0-9]{2,3} ){2,3}+ (?![0-9])
  | 0[0-9]{2,3} [ /.-]{1,3} [0-9]{2,3} (?: [ .-] [0-9]{2,3} ){1,3}+ (?![0-9])
    """,
    regex.VERBOSE,
)
_NORTH_AMERICAN = regex.compile(r"(?:1[ -])?+\(?[2-9][0-9]{2}\)?[ .-]{1,2}[2-9][0-9]{2}[.-][0-9]{4}(?![0-9])")
"""*(514) 555-0123*, *514 555-0123*, *1-800-555-0123*: area code, exchange and line."""
_SHORT_NUMBER = regex.compile(r"[0-9]{2} [0-9]{2}(?! ?[0-9])")
"""*le 36 46*, *au 39 19*: nobody writes a quantity in two pairs."""
_PERSON = regex.compile(r"[12] [0-9]{2} [0-9]{2} [0-9][0-9ab] [0-9]{3} [0-9]{3}(?: [0-9]{2})?(?![0-9])")
"""The number of the French social security: sex, year, month, department, town, order, key."""
_FOUR_BY_FOUR = regex.compile(r"4 ?[x×] ?4(?![0-9])")
_ACCOUNT = regex.compile(r"[a-z]{2}[0-9]{2}(?: ?[0-9a-z]{4}){3,7}+(?: ?[0-9a-z]{1,3})?(?![0-9a-z])")
_DIGIT_GROUPS = regex.compile(r"-?[0-9]++(?:[ ./-]{0,2}[0-9]++){0,9}+x?")
_PUNCTUATION = 3
_COUNTRY_CODE = 2
"""The letters that an account number (IBAN) begins with."""
_BEFORE_SHORT_NUMBER = frozenset(("le", "au", "du"))
_REGISTER_REACH = 3
"""How many words may stand between *RCS* and its number: the town and a letter."""
_COORDINATES = regex.compile(
    r"""
    (?<= (?<![\w']) [nsewo] [ ]?+ ) [0-9]{1,3}+ [ ]?+ [°º] [ ]?+ [0-9]{1,2}+ (?: [.,] [0-9]++ )?+ ['′]?+   # N 48° 51.4
  | [0-9]{1,3}+ (?: [.,] [0-9]++ )?+ [ ]?+ (?: [°º] | degrés? ) [ ]?+ (?: de [ ] )?+ (?: latitude | longitude )
  | -?+ [0-9]{1,3}+ (?: [.,] [0-9]++ )?+ [ ]?+ [°º] [ ]?+                       # 48°
    (?: [0-9]{1,2}+ (?: [.,] [0-9]++ )?+ [ ]?+ ['′] [ ]?+                       # 51'
      (?: [0-9]{1,2}+ (?: [.,] [0-9]++ )?+ [ ]?+ (?: " | \'\' | ″ )?+ [ ]?+ )?+ )?+   # 24"
    [nsewo] (?!\w)
    """,
    regex.VERBOSE,
)
_TIMED = regex.compile(
    r"""
    [0-9]{1,2}+ (?: ["″] [0-9]{1,3}+ | ' [0-9]{1,2}+ (?: ["″'] [0-9]{0,3}+ )?+ ) (?![0-9])   # 9"86, 1'05, 3'42"1; not 1'000
    """,
    regex.VERBOSE,
)
_ADDRESS_MARKS = regex.compile(r"://|www\.|@")
_CHUNK_BEFORE = regex.compile(r"\S++\Z")
_CHUNK_BEHIND = regex.compile(r"\S++")
_DECIMAL_COORDINATES = regex.compile(r"-?[0-9]{1,3}\.[0-9]{4,}, ?-?[0-9]{1,3}\.[0-9]{4,}")


def identifier(document: Document, numeral: Numeral) -> int | None:
    """The offset behind a telephone number, an account, coordinates or a time in signs that begins at a numeral, else None."""
    shadow = document.shadow
    start = numeral.start
    if numeral.form == "words":
        return None
    while start and shadow[start - 1] in "+(":
        start -= 1
    if (start < numeral.start or shadow[numeral.start] in "0+") and (match := _TELEPHONE.match(shadow, start)):
        return match.end()
    if match := _NORTH_AMERICAN.match(shadow, start):
        return match.end()
    if (end := _identified(document, numeral)) is not None:
        return end
    called = numeral.first > 0 and document.words[numeral.first - 1] in _BEFORE_SHORT_NUMBER
    if called and (match := _SHORT_NUMBER.match(shadow, start)):
        return match.end()
    lettered = document.glued(numeral.first) and len(document.words[numeral.first - 1]) == _COUNTRY_CODE
    if lettered and (match := _ACCOUNT.match(shadow, numeral.start - 2)):
        return match.end()
    if (
        match := _COORDINATES.match(shadow, numeral.start)
        or _DECIMAL_COORDINATES.match(shadow, numeral.start)
        or _TIMED.match(shadow, numeral.start)
        or _PERSON.match(shadow, numeral.start)
        or _FOUR_BY_FOUR.match(shadow, numeral.start)
    ):
        return match.end()
    return _address_end(shadow, numeral)


def _identified(document: Document, numeral: Numeral) -> int | None:
    """The offset behind all digits that stand behind *ISBN*, *SIRET*, *tél.*, *B.P.*, also over a colon or a full stop."""
    words = document.words
    if words[max(0, numeral.first - 4) : numeral.first] == ("b", ".", "p", "."):
        return numeral.end
    if "rcs" in words[max(0, numeral.first - _REGISTER_REACH) : numeral.first]:
        return numeral.end
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
