"""Numerals: the words and digits that write a number, with its value; the stage that all extractors share."""

from extractors.numerals.find import find_numerals
from extractors.numerals.numeral import Numeral

__all__ = ["Numeral", "find_numerals"]
