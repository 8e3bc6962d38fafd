"""Fractions of digits: *3/4*, *-1/2*, *1 3/4*, *1/1000*.

Only what is less than one: *5/4* is a beat, *7/5* a set of tennis, *24/7* a habit, *15/10* a date.
"""

from dataclasses import replace

from extractors.document import Document
from extractors.numerals.compound import Draft
from extractors.numerals.digits import read_digits
from extractors.numerals.lexicon import ORDINAL_ENDINGS

_HIGHEST_DENOMINATOR = 100
_LARGEST_SCALE = 1_000_000
_TEN = 10


def with_slash(document: Document, draft: Draft, token: int, *, whole: bool) -> Draft | None:
    """Digits that begin at a token with the fraction that they begin, or that follows them (*1 3/4*), else None."""
    words, last = document.words, draft.last
    if words[last] == "/" and document.glued(last):
        found = _fraction(document, token, last)
        if found is None:
            return None
        return replace(found, first=draft.first, value=found.value.copy_sign(draft.value))
    if not whole or not words[last].isdecimal() or words[last + 1 : last + 2] != ("/",) or not document.glued(last + 1):
        return None
    part = _fraction(document, last, last + 1)
    if part is None or document.starts[last] - document.ends[last - 1] != 1:
        return None
    return replace(part, first=draft.first, value=draft.value + part.value.copy_sign(draft.value))


def _fraction(document: Document, token: int, slash: int) -> Draft | None:
    """A fraction of two short whole numbers; not a date or a rhythm (*01/06*, *24/7*)."""
    words = document.words
    below = slash + 1
    if slash != token + 1 or below >= len(words) or not words[below].isdecimal() or not document.glued(below):
        return None
    if len(words[token]) > len("99") or words[token][0] == "0" or words[below][0] == "0":
        return None
    if document.glued(token) and words[token - 1] == "/":
        return None
    value, offset, is_whole = read_digits(document.shadow, document.starts[below])
    last = document.token_from(offset)
    if value is None or not is_whole or (last + 1 < len(words) and words[last] == "/" and _digit_glued(document, last)):
        return None
    if last < len(words) and document.glued(last) and ORDINAL_ENDINGS.get(words[last]) == 0:  # *9/10e*, *les 3/5èmes*
        last += 1
    numerator = int(words[token])
    scale = numerator == 1 and value % _TEN == 0 and value <= _LARGEST_SCALE
    if not numerator < value or not (value <= _HIGHEST_DENOMINATOR or scale):
        return None
    return Draft(token, last, numerator / value, "fraction", "digits", noun=True)


def _digit_glued(document: Document, mark: int) -> bool:
    return document.glued(mark) and document.words[mark + 1].isdecimal() and document.glued(mark + 1)
