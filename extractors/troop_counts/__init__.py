"""The extractor of troop counts."""

from extractors.facts import TroopCount
from extractors.reading import Reading


def find(reading: Reading) -> tuple[TroopCount, ...]:
    """The troop counts of a text, in order, with place ids."""
    return ()
