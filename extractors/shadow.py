"""The shadow: a folded copy of a text on which all rules match, and the way back to the text's own offsets.

Folding is one code point to one: exotic spaces become a space, line ends a newline, curly apostrophes and dashes their
plain forms, curly double quotes guillemets, digits of any script ASCII digits, capitals small letters. So an offset in the
shadow is an offset in the text.

Where that cannot hold (a decomposed *é*, a soft hyphen inside a word) the shadow has one code point for each base
character with its marks, and `Origins` leads back. Nothing else in the engine knows.
"""

import re
import unicodedata
from dataclasses import dataclass
from itertools import chain

import regex

from extractors.deadline import NO_DEADLINE, Deadline, blocks, scan

_SPACES = "\t\r\x1c\x1d\x1e\x1f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_LINE_ENDS = "\x0b\x0c\x85\u2028\u2029"
_APOSTROPHES = "\u2018\u2019\u02bc\u02b9\u00b4\u2032\uff07\u201b"
_OPENING_QUOTES = "\u201c\u201e\u201f"
_CLOSING_QUOTES = "\u201d"
_LAST_DIGIT = 0x1FBF9  # SEGMENTED DIGIT NINE: no decimal digit of Unicode 16 stands behind it
_HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d"


def _folding() -> dict[str, str]:
    """The one-to-one folding table, case aside."""
    table = dict.fromkeys(_SPACES, " ")
    table |= dict.fromkeys(_LINE_ENDS, "\n")
    table |= dict.fromkeys(_APOSTROPHES, "'")
    table |= dict.fromkeys(_OPENING_QUOTES, "«")
    table |= dict.fromkeys(_CLOSING_QUOTES, "»")
    table |= dict.fromkeys(_HYPHENS, "-")
    table["\u2044"] = "/"
    for code in range(128, _LAST_DIGIT + 1):
        if (digit := unicodedata.decimal(chr(code), None)) is not None:
            table[chr(code)] = str(digit)
    return table


_FOLDING = _folding()
_FOLDED = frozenset(_FOLDING)
_UNUSUAL = re.compile(r"[^\n !-~¡-¬®-³µ-ÿŒœ]++")
"""Runs of what French is not written in; all that folds or cannot be shadowed is among them, and a text holds little of it."""
_UNSHADOWABLE = regex.compile(r"[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
"""Marks, and characters that are invisible: with one of them an offset in the shadow is none in the text."""
_TYPOGRAPHIC = bytes(range(0x80, 0xA0)).decode("cp1252", "ignore") + "\u202f\u2009"
"""What Windows-1252 adds to Latin-1 (*’ “ – … œ €*), and two narrow spaces: nearly all French is written in these and Latin-1."""
_PROBED = tuple(
    character for character in (*_TYPOGRAPHIC, *map(chr, range(256))) if character in _FOLDED or _UNSHADOWABLE.match(character)
)
"""Those of them that fold or cannot be shadowed."""
_CLUSTER = regex.compile(
    r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]++|(?P<base>\P{M})(?P<marks>\p{M}*+)|\p{M}++", regex.DOTALL
)


@dataclass(frozen=True, slots=True)
class Origins:
    """For each code point of the shadow, where its character begins and ends in the text as received."""

    begins: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span in the text of a span of the shadow that is not empty."""
        return self.begins[start], self.ends[end - 1]


def fold(text: str, deadline: Deadline = NO_DEADLINE) -> tuple[str, Origins | None]:
    """The text folded but for case, and the way back where it is not the same length.

    Raises:
        DeadlineExceeded: when the time is spent.
    """
    unusual = _unusual(text, deadline)
    if not _UNSHADOWABLE.search("".join(unusual)):
        return _translate(text, unusual), None
    pieces: list[str] = []
    begins: list[int] = []
    ends: list[int] = []
    for match in scan(_CLUSTER, text, deadline):
        base = match["base"]
        if base is None:
            continue
        pieces.append(unicodedata.normalize("NFC", base + match["marks"])[0])
        begins.append(match.start())
        ends.append(match.end())
    composed = "".join(pieces)
    return _translate(composed, set(composed)), Origins(tuple(begins), tuple(ends))


def _unusual(text: str, deadline: Deadline) -> set[str]:
    """The characters of a text that fold or cannot be shadowed, with others that French is seldom written in.

    To ask for each that a French text may hold takes a fifth of the time of looking at every character (measured).
    """
    rest = text
    for character in _TYPOGRAPHIC:
        rest = rest.replace(character, " ")  # by one as long: to delete takes twenty times as long
    try:
        rest.encode("latin-1")
    except UnicodeEncodeError:
        return set("".join(chain.from_iterable(blocks(_UNUSUAL, text, deadline))))
    return {character for character in _PROBED if character in text}


def _translate(text: str, alphabet: set[str]) -> str:
    """Apply the folding table: a text uses few of its characters, and `str.replace` is ten times as fast as `str.translate`."""
    for character in alphabet & _FOLDED:
        text = text.replace(character, _FOLDING[character])
    return text


def lower(surface: str) -> str:
    """The text in small letters, code point by code point, so that the length stays (*İ* would grow)."""
    small = surface.lower()
    if len(small) == len(surface):
        return small
    return "".join(c if len(c.lower()) != 1 else c.lower() for c in surface)
