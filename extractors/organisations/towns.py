"""Towns abroad that share their name with a French département or with a state."""

from collections.abc import Sequence

from extractors.facts import OrganisationCategory
from extractors.lexicon import load
from extractors.organisations.words import PLACES

_TOWNS = {
    town: code for code, towns in load("extractors.organisations", "places.toml")["towns"].items() for town in towns.split()
}
_RENOWNED = frozenset(("other", "research", "religious"))
"""Kinds of bodies that a large town has and that are known abroad; a court or a school of such a name is one of France."""


def town_country(words: Sequence[str], place: int, category: OrganisationCategory, noun: str) -> str | None:
    """The country of a town that an institution's complement names without article (*de Vienne*, but *de la Vienne*).

    Args:
        words: the words of the document.
        place: the token of the town.
        category: the category of the institution's noun.
        noun: the first word of the institution.

    Returns:
        The code of the country, of France where its namesake is meant; None where the word is no such town.
    """
    town = _TOWNS.get(words[place])
    if town is None or words[place - 1] != "de":
        return None
    domestic = PLACES.get(words[place]) == "FR" and category not in _RENOWNED and noun != "université"
    return "FR" if domestic else town
