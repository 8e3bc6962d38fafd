"""Digits and number words that are part of a longer word: *F-16*, *5G*, *deux-roues*."""

from extractors.document import Document
from extractors.numerals import Numeral
from extractors.numerals.ones import counts

_PLURAL = 2
_ONE = frozenset(("un", "une"))


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
        return not counts(document, first - 1)  # *un deux pièces*, but *un deux trois*
    joined = last + 1 < len(words) and words[last] == "-" and document.glued(last) and document.glued(last + 1)
    return joined and words[last + 1].isalpha() and words[last + 1] not in {"là", "ci"}


def glued_on(document: Document, numeral: Numeral) -> bool:
    """Whether digits hang on a letter, or by a hyphen or slash on a word: *G7*, *F-16*, *Covid-19*, *#3*."""
    shadow = document.shadow
    before = shadow[numeral.start - 1] if numeral.start else " "
    if before.isalpha() or before in "_@#\\=&?^":
        return True
    return before in "-/+" and numeral.start > 1 and (shadow[numeral.start - 2].isalpha() or shadow[numeral.start - 2] == "/")


def after_letter(document: Document, numeral: Numeral) -> bool:
    """Whether digits hang on a letter: *A321*, *G7*."""
    return document.glued(numeral.first) and document.words[numeral.first - 1][-1].isalpha()


def _digit(document: Document, token: int) -> bool:
    word = document.words[token]
    return word.isdecimal() or word in {",", "-"}


def _letters_glued(document: Document, numeral: Numeral) -> bool:
    """Whether letters behind digits make a code of them (*5G*, *3D*, *2CV*), not a word that lost its space (*200soldats*)."""
    if numeral.kind == "ordinal":
        return False
    token = numeral.last
    return document.ends[token] - document.starts[token] <= 2 or document.capital(token)
