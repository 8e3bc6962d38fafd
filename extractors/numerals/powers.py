"""Powers and scientific notation: *10^6*, *180^2*, *2,5 x 10^3*, *2.10⁸*, *10 puissance 6*.

A raised digit is an exponent only behind 10: behind other figures it is the mark of a note (*12 000²*), behind letters a unit's.
"""

from dataclasses import replace
from decimal import Context, Decimal

import regex

from extractors.document import Document
from extractors.numerals.compound import Draft, whole_number
from extractors.numerals.digits import LARGEST

_CONTEXT = Context(prec=40)
_LARGEST_EXPONENT = 99
_RAISED = str.maketrans("⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "+-0123456789")
_SIGNS = frozenset("^.·⋅×*x") | frozenset("⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_WORDS = frozenset(("puissance", "exposant", "à"))
STARTS = _SIGNS | _WORDS
"""What a power can begin with behind a number."""
_EXPONENT = r"""
    (?: [ ]?+ \^ [ ]?+ \(? (?P<exponent> [+-]?+ [0-9]{1,2}+ ) \)? | (?P<exponent> [⁺⁻]?+ [⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}+ ) )
    (?! [\w^] | [.,][0-9] )
"""
_POWER = regex.compile(_EXPONENT, regex.VERBOSE)
_TIMES_TEN = regex.compile(rf"(?: [ ]? [·⋅×*x] [ ]? | \. ) 10 {_EXPONENT}", regex.VERBOSE)
_TEN = 10


def raised(document: Document, draft: Draft) -> Draft:
    """A cardinal with its power of ten, or raised to a power, where one follows; a result too large keeps its span."""
    words, last = document.words, draft.last
    if draft.kind != "cardinal" or draft.noun:
        return draft
    if words[last] in _WORDS:
        return _in_words(document, draft)
    offset = document.ends[last - 1]
    if match := _TIMES_TEN.match(document.shadow, offset):
        power = _power(Decimal(_TEN), match["exponent"])
        return replace(draft, last=document.token_from(match.end()), value=_CONTEXT.multiply(draft.value, power))
    match = _POWER.match(document.shadow, offset)
    if match is None or (document.words[last] != "^" and words[last - 1] != "10"):
        return draft
    negative = draft.value < 0  # *-2^2* is -(2^2)
    value = _power(abs(draft.value), match["exponent"])
    return replace(draft, last=document.token_from(match.end()), value=-value if negative else value)


def _in_words(document: Document, draft: Draft) -> Draft:
    """*10 puissance 6*, *dix à la puissance six*, *10 exposant moins 3*."""
    words, place = document.words, draft.last
    if words[place : place + 3] == ("à", "la", "puissance"):
        place += 2
    if words[place] == "à":
        return draft
    negative = words[place + 1 : place + 2] in {("moins",), ("-",)}
    found = whole_number(document, place + 1 + negative)
    if found is None or found[0] > _LARGEST_EXPONENT:
        return draft
    return replace(draft, last=found[1], value=_power(draft.value, str(-found[0] if negative else found[0])))


def _power(base: Decimal, exponent: str) -> Decimal:
    """The power; of 0 with a negative exponent, which is no number, one that is too large for a fact."""
    power = int(exponent.translate(_RAISED))
    if base:
        return _CONTEXT.power(base, power)
    return LARGEST * 10 if power < 0 else Decimal(0 if power else 1)
