"""Commas that group thousands as in English, told by what is counted (see the table in `numerals.digits`)."""

from extractors.document import Document
from extractors.lexicon import load
from extractors.numbers.unit_phrases import UnitMatch
from extractors.numerals import Numeral

_MEASURING = frozenset(load("extractors.numbers", "nouns.toml")["measuring"]["words"].split())
"""Nouns that are counted in fractions, down to the thousandth (*1,234 point*, *2,125 fois*)."""
_THOUSAND = 1000


def thousand(document: Document, numeral: Numeral, counted: tuple[int, int] | None, unit: UnitMatch | None) -> int:
    """1000 where the comma of a numeral groups thousands though its form does not tell, else 1.

    Nobody counts people or things to the thousandth (*3,500 marins*), nor round sums of money (*12,500 dollars*), and
    what has its sign in front is written as in English (*$3,575*).
    """
    words = document.words
    first = numeral.first + (words[numeral.first] in {"-", "+"})
    if words[first + 1 : first + 2] != (",",) or abs(numeral.value) >= _THOUSAND or numeral.last - first != len("1,0"):
        return 1
    decimals = words[first + 2]
    if len(decimals) != len("000") or words[first] == "0" or len(words[first]) > len("999"):
        return 1
    if unit is not None:
        if unit.measure.dimension != "currency":
            return 1
        return _THOUSAND if unit.first < first or decimals.endswith("00") else 1  # but *1,799 euro le litre*, *12,345 $*
    if counted is None or words[counted[0]] in _MEASURING or document.capital(counted[0]):
        return 1
    return _THOUSAND
