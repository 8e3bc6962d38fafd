"""The extractor of organisations: names, acronyms, metonyms, descriptions and what takes them up again."""

from extractors.organisations.find import find
from extractors.organisations.rules import RULES

__all__ = ["RULES", "find"]
