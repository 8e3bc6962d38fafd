"""Numbers in digits: groups, decimals, exponents.

What a dot, a comma, an apostrophe or a space between digits means is decided by form, and where the form leaves it open by
the commoner reading in French:

| form | reading | why |
| --- | --- | --- |
| *130 000*, *1 234 567* | groups | three digits after one or two spaces; *423 0000*, *01 23* are two numbers |
| *94.000*, *1.234.567*, *1'000* | groups | exactly three digits behind each mark (de-CH, fr-BE, older French) |
| *1.500* | 1500 | the same; French has no decimal point |
| *3.14*, *12.5*, *1.0*, *1.2345*, *1234.567* | decimal point | another number of digits behind it, or no group before it |
| *0.500*, *.5* | decimal point | no number begins with a group of 0, or with none |
| *1.250 %*, but *1.500 %* | decimal point, but group | a percentage is rarely in the thousands, and then a round one |
| *6,12*, *1,5*, *,08* | decimal comma | the French sign |
| *1,234*, *12,500* | decimal comma | also before three digits: weights, rates and averages have three decimals |
| *100,000*, *2,000* | groups | nobody writes three decimals that are all zero; but *0,000* |
| *1,234,567*, *12,500.75* | groups | a second group, or a decimal point behind it |
| *12,500* beside *1,234,567* | groups | one number of the sort shows how a text is written, unless *6,12* shows the contrary |
| *1.234,56*, *1 234,5*, *1'234.50*, *1 234.5* | groups and decimals | two signs: the last one is the decimal one |
| *1,2,3*, *2.0.1*, *12,34,567*, *10:30* | none | more digits follow: a list, a version, an address, a time |
| *1,2e3*, *1E-4* | exponent | at most two digits, and no letter behind it |

Two more readings need what stands around the number, so they are made where that is known: what is counted in whole ones
(*3,500 marins*, in `numbers.single`) and money (*12,500 dollars*, *$3,500*, in `numbers.candidates`) have no thousandths.
"""

from decimal import Decimal
from typing import NamedTuple

import regex

from extractors.deadline import Deadline, scan

MOST_DIGITS = 18
LARGEST = Decimal(10) ** 18

_NUMBER = regex.compile(
    r"""
    (?(DEFINE) (?P<first> [1-9][0-9]{0,2}+ ) (?P<group> [0-9]{3} (?![0-9]) ) (?P<spaced> (?: [ ]{1,2} (?&group) ){1,7}+ ) )
    (?:
      (?P<whole> (?&first) (?: (?&spaced) | (?: ' (?&group) ){1,7}+ ) ) (?: [.,] (?P<decimals> [0-9]++ ) )?+
    | (?P<whole> (?&first) (?: \. (?&group) ){1,7}+ ) (?: , (?P<decimals> [0-9]++ ) )?+
    | (?P<whole> (?&first) (?: , (?&group) ){2,7}+ ) (?: \. (?P<decimals> [0-9]++ ) )?+
    | (?P<whole> (?&first) , (?&group) ) \. (?P<decimals> [0-9]++ )
    | (?P<whole> (?&first) ,000 (?![0-9]) )
    | (?P<whole> [0-9]++ ) (?: [.,] (?P<decimals> [0-9]++ ) )?+
    )
    (?: e (?P<exponent> [+-]?+ [0-9]{1,2}+ ) (?!\w) )?+
    """,
    regex.VERBOSE,
)
_PLAIN = regex.compile(r"[0-9]++(?![.,':][0-9]|[ ]{1,2}[0-9]{3}(?![0-9])|e[+-]?[0-9])")
"""One run of digits with nothing behind it that could go on: most numbers, and five times as fast to read."""
_OPEN_GROUP = regex.compile(r"[1-9][0-9]{0,2}+,(?!000)[0-9]{3}(?![0-9]|[.,'][0-9])")
"""Three digits behind a comma: decimals in French, a group in English."""
_PERCENTAGE = regex.compile(r"(?P<whole>[1-9][0-9]{0,2}+)\.(?P<decimals>[0-9]{3})(?<!00)(?=[ ]?+(?:%|pour[ -]?cent))")
_SCIENTIFIC = regex.compile(r"[0-9]{1,3}+(?:[.,][0-9]{1,9}+(?=\.10))?+(?=\.10(?:\^|[⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹]))")
"""The factor of *2.10⁸* and *6,02.10^15*, where the second dot multiplies."""
_CHAIN = regex.compile(r"""(?:[.,:'][0-9]++)++(?:["″][0-9]++)?+""")
"""More digits behind a number: it was a version, an address, a time or a list (*2.0.1*, *192.168.0.1*, *3'41"5*, *1,2,3*)."""
_GROUPS = regex.compile(r"(?:[ ]{1,2}[0-9]{3}(?![0-9]))++")
"""The rest of a number that is too long."""
_SEPARATORS = str.maketrans("", "", " '.,")
_ENGLISH = regex.compile(r"(?<![\w.,])[1-9][0-9]{0,2}+,(?:[0-9]{3},[0-9]{3}(?![0-9,])|[0-9]{3}\.[0-9]|000(?![0-9,]))")
"""What only English writes: *1,234,567*, *12,500.75*, *100,000*."""
_FRENCH = regex.compile(r"[0-9],(?:[0-9]{1,2}|[0-9]{4,9}+)(?![0-9,])")
"""What only French writes: *6,12*."""


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
    if factor := _SCIENTIFIC.match(shadow, start):
        return Digits(Decimal(factor[0].replace(",", ".")), factor.end(), whole=False)
    match = _PERCENTAGE.match(shadow, start) or _NUMBER.match(shadow, start)
    assert match is not None  # a digit stands there
    end = match.end()
    if chain := _CHAIN.match(shadow, end):
        return Digits(None, chain.end(), whole=False)
    parts = match.groupdict()
    whole = match["whole"].translate(_SEPARATORS)
    decimals, exponent = parts["decimals"] or "", parts.get("exponent")
    if len(whole) > MOST_DIGITS or len(decimals) > MOST_DIGITS:
        rest = _GROUPS.match(shadow, end)
        return Digits(None, rest.end() if rest else end, whole=False)
    value = Decimal(f"{whole}.{decimals}e{exponent or 0}" if decimals or exponent else whole)
    if value > LARGEST:
        return Digits(None, end, whole=False)
    return Digits(value, end, whole=not decimals and not exponent)


def groups_with_commas(shadow: str, deadline: Deadline) -> bool:
    """Whether a text groups thousands with commas, as English does: one number shows it, and none shows the contrary.

    Raises:
        DeadlineExceeded: when the time is spent.
    """
    english = next(scan(_ENGLISH, shadow, deadline), None)
    return english is not None and next(scan(_FRENCH, shadow, deadline), None) is None


def open_group(shadow: str, start: int) -> bool:
    """Whether three digits behind a comma may be decimals or a group (*12,500*), as far as the number itself tells."""
    return _OPEN_GROUP.match(shadow, start) is not None


_POINTLESS = regex.compile(r"[.,][0-9]++(?![.,][0-9])")


def read_decimals(shadow: str, mark: int) -> Digits:
    """A decimal number that begins with its comma or point (*,08*, *.5*)."""
    match = _POINTLESS.match(shadow, mark)
    if match is None or len(match[0]) > MOST_DIGITS:
        return Digits(None, mark + 1, whole=False)
    return Digits(Decimal("0." + match[0][1:]), match.end(), whole=False)
