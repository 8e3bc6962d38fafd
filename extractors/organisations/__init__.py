"""The extractor of organisations."""

from extractors.facts import Organisation
from extractors.reading import Reading


def find(reading: Reading) -> tuple[Organisation, ...]:
    """The organisations of a text, in order, with place ids."""
    return ()
