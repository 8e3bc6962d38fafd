"""Where *un* and *une* count: nearly always they are articles."""

from extractors.document import Document
from extractors.numerals.ages import one_year_old
from extractors.numerals.lexicon import NUMBERED, WORDS, Role
from extractors.numerals.words import integer

ONES = frozenset(("un", "une"))
_LINKS = frozenset(("à", "ou", "voire"))
_PRONOUNS = frozenset(("l'", "quelqu'", "chacun", "chacune"))
"""What makes a pronoun of them (*l'un ou l'autre*, *quelqu'un*)."""
_COUNTING = frozenset((Role.UNIT, Role.TEEN, Role.TEN, Role.HUNDRED, Role.THOUSAND))


def counts(document: Document, one: int) -> bool:
    """Whether *un* or *une* at a token is a number though it stands alone.

    In an age (*âgé d'un an*), behind a noun that is numbered (*numéro un*), beside another number (*un à deux millions*,
    *entre un et deux*), and where somebody counts (*un, deux, trois*, *zéro un deux*).
    """
    words = document.words
    before = words[one - 1] if one else ""
    if before in NUMBERED or one_year_old(document, one):
        return True
    after = one + 1
    if after + 1 >= len(words) or before in _PRONOUNS:
        return False
    if words[after : after + 2] == (",", "voire"):
        after += 1
    if after + 1 < len(words) and (words[after] in _LINKS or (words[after] == "et" and before == "entre")):
        return _is_number(words[after + 1])
    if words[after] in WORDS or words[after] == ",":
        return _in_count(document, one)
    return False


def _is_number(word: str) -> bool:
    """Whether a word begins a number from two on, in digits or words."""
    entry = WORDS.get(word)
    if entry is None:
        return word.isdecimal() and word.lstrip("0") not in {"", "1"}
    return entry.role in _COUNTING and not entry.ordinal and entry.value > 1


def _in_count(document: Document, one: int) -> bool:
    """Whether two more numbers follow in words, or *zéro* stands before: *un, deux, trois*, *zéro un deux*."""
    words = document.words
    comma = words[one + 1] == ","
    second = one + 1 + comma
    if second >= len(words) or not _is_number(words[second]) or words[second].isdecimal():
        return False
    if one and words[one - 1] in {"zéro", "zero"}:
        return True
    piece = integer(document, second)
    if piece is None or piece.ordinal:
        return False
    third = piece.end
    if comma:
        if third + 1 >= len(words) or words[third] != ",":
            return False
        third += 1
    return third < len(words) and words[third] in WORDS and _is_number(words[third])
