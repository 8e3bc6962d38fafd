"""Cardinals and ordinals in words: the grammar of *quatre-vingt-dix-neuf mille cent un*.

Each function reads the longest number of its class that begins at a token, and gives a `Piece` or None. Words join over
spaces, a line end and hyphens in any mix (*quatre-vingt-dix neuf*, *vingt- deux*); spelling old and new is all the same.
"""

from typing import NamedTuple

from extractors.document import Document
from extractors.numerals.lexicon import WORDS, Role, Word

_LIMIT = 3
"""How many blanks may stand between two words of a number."""
_ONE = frozenset(("un", "une", "unième", "unieme", "unièmes", "uniemes"))
_EIGHTY = 80
_HUNDREDS = frozenset((*range(2, 10), *range(11, 20)))
"""What *cent* can be counted by: *deux cents* to *dix-neuf cents*."""


class Piece(NamedTuple):
    """A number read: its value, the token behind it, and whether its last word is an ordinal."""

    value: int
    end: int
    ordinal: bool = False


def joined(document: Document, end: int) -> int:
    """The token that can go on a number which ended before token `end`: the next word, over a hyphen or a few blanks.

    `len(document.words)` where a number cannot go on.
    """
    words, starts, ends = document.words, document.starts, document.ends
    last = len(words)
    if end >= last:
        return last
    gap = starts[end] - ends[end - 1]
    if words[end] == "-":
        after = end + 1
        if after < last and gap <= 1 and starts[after] - ends[end] <= 1 and not (gap and starts[after] > ends[end]):
            return after
        return last
    if gap == 0 and words[end].isalpha() and words[end - 1].isalpha():
        return last
    return end if gap <= _LIMIT and not (gap > 1 and document.shadow.count("\n", ends[end - 1], starts[end]) > 1) else last


def word(document: Document, token: int) -> Word | None:
    """The number word at a token."""
    return WORDS.get(document.words[token]) if token < len(document.words) else None


def _is(document: Document, token: int, role: Role) -> bool:
    entry = word(document, token)
    return entry is not None and entry.role is role


def below_hundred(document: Document, token: int) -> Piece | None:
    """*un* to *quatre-vingt-dix-neuf*, *nonante-neuf*; ordinals alike."""
    entry = word(document, token)
    if entry is None:
        return None
    end = token + 1
    if entry.role is Role.UNIT:
        after = joined(document, end)
        if entry.value == 4 and not entry.ordinal and (twenty := word(document, after)) and twenty.value == 20:
            if twenty.ordinal:
                return Piece(_EIGHTY, after + 1, ordinal=True)
            return _with_units(document, _EIGHTY, after + 1)
        return Piece(entry.value, end, entry.ordinal)
    if entry.role is Role.TEEN:
        return Piece(entry.value, end, ordinal=True) if entry.ordinal else _teen(document, entry.value, end)
    if entry.role is Role.TEN:
        return Piece(entry.value, end, ordinal=True) if entry.ordinal else _with_units(document, entry.value, end)
    return None


def _teen(document: Document, value: int, end: int) -> Piece:
    """*dix* to *dix-neuf*."""
    after = joined(document, end)
    entry = word(document, after)
    if value == 10 and entry is not None and entry.role is Role.UNIT and entry.value >= 7:
        return Piece(10 + entry.value, after + 1, entry.ordinal)
    return Piece(value, end)


def _with_units(document: Document, tens: int, end: int) -> Piece:
    """Tens with what may follow: *vingt et un*, *trente-deux*, *soixante et onze*, *quatre-vingt-dix-huit*."""
    after = joined(document, end)
    words = document.words
    linked = after < len(words) and words[after] == "et"
    if linked:
        after = joined(document, after + 1)
        if after >= len(words) or not (words[after] in _ONE or (tens == 60 and words[after] in {"onze", "onzième", "onzieme"})):
            return Piece(tens, end)
    entry = word(document, after)
    if entry is None:
        return Piece(tens, end)
    if entry.role is Role.UNIT:
        next_word = word(document, joined(document, after + 1))
        if entry.value == 4 and next_word is not None and next_word.value == 20:  # *vingt, quatre-vingts*
            return Piece(tens, end)
        return Piece(tens + entry.value, after + 1, entry.ordinal)
    if entry.role is Role.TEEN and tens in {60, _EIGHTY} and document.words[end - 1] not in {"huitante", "octante"}:
        if entry.ordinal:
            return Piece(tens + entry.value, after + 1, ordinal=True)
        teen = _teen(document, entry.value, after + 1)
        return Piece(tens + teen.value, teen.end, teen.ordinal)
    return Piece(tens, end)


def below_thousand(document: Document, token: int) -> Piece | None:
    """*un* to *neuf cent quatre-vingt-dix-neuf*, and *onze cents* to *dix-neuf cent quatre-vingt-dix-neuf*."""
    if _is(document, token, Role.HUNDRED):
        head = Piece(1, token)
        hundred = token
    else:
        below = below_hundred(document, token)
        if below is None or below.ordinal or below.value not in _HUNDREDS:
            return below
        head = below
        hundred = joined(document, head.end)
        if not _is(document, hundred, Role.HUNDRED):
            return head
    entry = word(document, hundred)
    value, end = head.value * 100, hundred + 1
    if entry is not None and entry.ordinal:
        return Piece(value, end, ordinal=True)
    rest = below_hundred(document, _rest(document, end))
    if rest is None or (rest.value in _HUNDREDS and _is(document, joined(document, rest.end), Role.HUNDRED)):
        return Piece(value, end)
    return Piece(value + rest.value, rest.end, rest.ordinal)


def _rest(document: Document, end: int) -> int:
    """Where the rest of a number begins behind *cent* or *mille*: also over the *et* of *mille et une*, *cent et un*."""
    after = joined(document, end)
    if after < len(document.words) and document.words[after] == "et":
        one = joined(document, after + 1)
        if one < len(document.words) and document.words[one] in _ONE and word(document, joined(document, one + 1)) is None:
            return one
        return len(document.words)
    return after


def below_million(document: Document, token: int) -> Piece | None:
    """*un* to *neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf*."""
    if _is(document, token, Role.THOUSAND):
        head = Piece(1, token)
        thousand = token
    else:
        below = below_thousand(document, token)
        if below is None or below.ordinal or below.value < 2 or below.value > 999:
            return below
        head = below
        thousand = joined(document, head.end)
        if not _is(document, thousand, Role.THOUSAND):
            return head
    entry = word(document, thousand)
    value, end = head.value * 1000, thousand + 1
    if entry is not None and entry.ordinal:
        return Piece(value, end, ordinal=True)
    rest = below_thousand(document, _rest(document, end))
    if rest is None or rest.value > 999 or (not rest.ordinal and _is(document, joined(document, rest.end), Role.THOUSAND)):
        return Piece(value, end)  # *deux cent mille, quatorze mille* are two
    return Piece(value + rest.value, rest.end, rest.ordinal)


def integer(document: Document, token: int) -> Piece | None:
    """Any whole number in words, *zéro* to *un trillion*, cardinal or ordinal; a lone *un*, *une* too.

    The scales come in falling order: *deux millions trois cent mille*; thousands count them too (*mille milliards*).
    """
    if _is(document, token, Role.ZERO):
        return Piece(0, token + 1)
    read: Piece | None = None
    total, smallest, place = 0, None, token
    while (piece := below_million(document, place)) is not None:
        scale_at = joined(document, piece.end)
        scale = word(document, scale_at)
        if scale is None or scale.role is not Role.SCALE or piece.ordinal:
            return Piece(total + piece.value, piece.end, piece.ordinal)
        if smallest is not None and scale.value >= smallest:
            break
        total += piece.value * scale.value
        smallest = scale.value
        read = Piece(total, scale_at + 1, scale.ordinal)
        if scale.ordinal:
            break
        place = joined(document, read.end)
    return read
