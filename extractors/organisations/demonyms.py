"""Adjectives of towns and regions, with the country in which these lie (*lillois*, *texane*)."""

from collections.abc import Iterator

from extractors.lexicon import load
from extractors.lexicon.countries import ADJECTIVES
from extractors.morphology import adjective_forms


def _forms() -> Iterator[tuple[str, str]]:
    """Every form of every adjective, that of a compound under its last word."""
    tables: dict[str, str] = load("extractors.organisations", "demonyms.toml")
    for country, adjectives in tables.items():
        for entry in adjectives.split():
            masculine, _, feminine = entry.partition("/")
            for form in adjective_forms(masculine, feminine or None):
                last = form.rpartition("-")[2]
                if last not in ADJECTIVES:
                    yield last, country


DEMONYMS = dict(_forms())
"""Each form in lower case to the code of the country; those of countries are left to `extractors.lexicon.countries`."""
