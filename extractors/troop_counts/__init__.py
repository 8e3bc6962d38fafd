"""The extractor of troop counts: how many, whose, what happens to them, where, when, who says so, how sure."""

from extractors.troop_counts.rules import RULES, find

__all__ = ["RULES", "find"]
