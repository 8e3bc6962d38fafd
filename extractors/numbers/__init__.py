"""The extractor of numbers: figures with their modifiers, units and what they count."""

from extractors.numbers.find import find
from extractors.numbers.rules import RULES

__all__ = ["RULES", "find"]
