"""Numbers in digits: groups, decimals, exponents.

A dot or an apostrophe before exactly three digits groups thousands (*94.000*, *1.234.567,89*, *1'000*), unless the number
begins with 0 (*0.500*); any other dot is a decimal point (*3.14*). A comma is a decimal comma (*6,12*, and *12,500* too, the
commoner reading in French) unless groups with commas repeat or a dot follows them (*1,234,567*, *12,500.75*). Spaces group
as well (*130 000*).
"""

from decimal import Decimal
from typing import NamedTuple

import regex

MOST_DIGITS = 18
LARGEST = Decimal(10) ** 18

_NUMBER = regex.compile(
    r"""
    (?(DEFINE) (?P<first> [1-9][0-9]{0,2}+ ) (?P<group> [0-9]{3} (?![0-9]) ) (?P<spaced> (?: [ ]{1,2} (?&group) ){1,7}+ ) )
    (?:
      (?P<whole> (?&first) (?: (?&spaced) | (?: ' (?&group) ){1,7}+ | (?: \. (?&group) ){1,7}+ ) )
      (?: , (?P<decimals> [0-9]++ ) )?+
    | (?P<whole> (?&first) (?&spaced) ) \. (?P<decimals> [0-9]++ )
    | (?P<whole> (?&first) (?: , (?&group) ){2,7}+ ) (?: \. (?P<decimals> [0-9]++ ) )?+
    | (?P<whole> (?&first) , (?&group) ) \. (?P<decimals> [0-9]++ )
    | (?P<whole> [0-9]++ ) (?: [.,] (?P<decimals> [0-9]++ ) )?+
    )
    (?: e (?P<exponent> [+-]?+ [0-9]{1,2}+ ) (?!\w) )?+
    """,
    regex.VERBOSE,
)
_PLAIN = regex.compile(r"[0-9]++(?![.,':][0-9]|[ ]{1,2}[0-9]{3}(?![0-9])|e[+-]?[0-9])")
"""One run of digits with nothing behind it that could go on: most numbers, and five times as fast to read."""
_CHAIN = regex.compile(r"""(?:[.,:'][0-9]++)++(?:["″][0-9]++)?+""")
"""More digits behind a number: it was a version, an address, a time or a list (*2.0.1*, *192.168.0.1*, *3'41"5*, *1,2,3*)."""
_GROUPS = regex.compile(r"(?:[ ]{1,2}[0-9]{3}(?![0-9]))++")
"""The rest of a number that is too long."""
_SEPARATORS = str.maketrans("", "", " '.,")


class Digits(NamedTuple):
    """Digits read: the value (None for what is no number), the offset behind them, and whether the number is whole."""

    value: Decimal | None
    end: int
    whole: bool


def read_digits(shadow: str, start: int) -> Digits:
    """The number in digits that begins at an offset where a digit stands."""
    if plain := _PLAIN.match(shadow, start):
        value = Decimal(plain[0]) if len(plain[0]) <= MOST_DIGITS else None
        return Digits(value, plain.end(), whole=value is not None)
    match = _NUMBER.match(shadow, start)
    assert match is not None  # a digit stands there
    end = match.end()
    if chain := _CHAIN.match(shadow, end):
        return Digits(None, chain.end(), whole=False)
    whole = match["whole"].translate(_SEPARATORS)
    decimals = match["decimals"] or ""
    if len(whole) > MOST_DIGITS or len(decimals) > MOST_DIGITS:
        rest = _GROUPS.match(shadow, end)
        return Digits(None, rest.end() if rest else end, whole=False)
    value = Decimal(f"{whole}.{decimals}e{match['exponent'] or 0}" if decimals or match["exponent"] else whole)
    if value > LARGEST:
        return Digits(None, end, whole=False)
    return Digits(value, end, whole=not decimals and not match["exponent"])


_POINTLESS = regex.compile(r",[0-9]++(?![.,][0-9])")


def read_decimals(shadow: str, comma: int) -> Digits:
    """A decimal number that begins with its comma (*,08*)."""
    match = _POINTLESS.match(shadow, comma)
    if match is None or len(match[0]) > MOST_DIGITS:
        return Digits(None, comma + 1, whole=False)
    return Digits(Decimal("0." + match[0][1:]), match.end(), whole=False)
