"""Which candidates stand: the longest, then the sure, then the first rule."""

from collections.abc import Iterable

from extractors.organisations.profile import Candidate

_EXPLAINED = frozenset(("organisations.defined_acronym", "organisations.spelled_out"))
"""What the text itself says of an acronym goes before what the gazetteer has under it."""


def longest(candidates: Iterable[Candidate], taken: set[int]) -> list[Candidate]:
    """The candidates that overlap no better one, in the order of the text.

    Args:
        candidates: in the order of their rules at each place.
        taken: the tokens that are no longer free; those of the chosen are added.
    """
    chosen = []
    for candidate in sorted(candidates, key=lambda c: (c.first - c.last, c.weak, c.rule not in _EXPLAINED)):
        tokens = range(candidate.first, candidate.last)
        if taken.isdisjoint(tokens):
            taken.update(tokens)
            chosen.append(candidate)
    return sorted(chosen, key=lambda c: c.first)
