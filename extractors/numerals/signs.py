"""Signs before a number: *-5*, *− 4 %*, *(- 4 %)*, *+3*, *moins quinze*.

The sign belongs to the numeral; *plus* in words does not (*plus trois*), for it is said of many things.
"""

from dataclasses import replace

from extractors.document import Document
from extractors.numerals.compound import Draft
from extractors.numerals.lexicon import NOT_SIGNED

_BEFORE_SIGN = frozenset('([«"/:=<>')
_BEFORE_SPACED = frozenset(": de à fait affiche".split())
_MEASURED = frozenset("% ‰ ° point points degré degrés".split())
_AGES = frozenset(("an", "ans"))
_LINKS = frozenset(("à", "et", "ou", ","))
_SUBTRACTED = 2
"""How many words of a unit may stand between a number and what is taken from it (*10 euros moins 2*)."""


def is_open(document: Document, token: int) -> bool:
    """Whether a sign at a token begins something: behind a blank, a bracket, or nothing."""
    if token == 0:
        return True
    return document.ends[token - 1] < document.starts[token] or document.words[token - 1] in _BEFORE_SIGN


def sign(document: Document, token: int, last: int) -> int:
    """What the sign at a token makes of the digits behind it, which end before token `last`: -1, 1, or 0 where it is none.

    It is glued to them (*-5*, *+3*), or U+2212, which nobody writes for a hyphen (*− 4 %*), or it cannot be a dash (*(- 4 %)*).
    """
    word = document.words[token]
    if word not in {"-", "+"} or not is_open(document, token):
        return 0
    gap = document.starts[token + 1] - document.ends[token]
    written = document.original(document.starts[token], document.ends[token])
    if gap and not (gap == 1 and (written == "\u2212" or (word == "-" and _set_off(document, token, last)))):
        return 0
    return -1 if word == "-" else 1


def _set_off(document: Document, token: int, last: int) -> bool:
    """Whether a minus with a blank behind it can be no dash, by what stands around: *(- 4 700 emplois)*, *un recul de - 3 %*.

    Not *(- 16 ans)*, which are those under sixteen, nor the item of a list (*Menu : - 3 plats*).
    """
    before = document.words[token - 1] if token else ""
    behind = document.words[last] if last < len(document.words) else ""
    return behind not in _AGES if before == "(" else before in _BEFORE_SPACED and behind in _MEASURED


def with_minus(document: Document, draft: Draft, done: int) -> Draft:
    """A number with the *moins* before it where that is its sign; `done` is the token behind the number before.

    *il fait moins quinze*; not *au moins quinze*, nor a subtraction (*huit moins quatre*) or a time (*huit heures moins dix*).
    """
    minus = draft.first - 1
    if minus < done or minus < 0 or document.words[minus] != "moins" or draft.kind == "ordinal" or draft.bare:
        return draft
    before = document.words[minus - 1] if minus > document.sentence(minus)[0] else ""
    if before in NOT_SIGNED or (done and before not in _LINKS and minus - done <= _SUBTRACTED):
        return draft
    return replace(draft, first=minus, value=-draft.value)
