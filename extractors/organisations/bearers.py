"""Who of a country bears a name that many can: the gazetteer's organisation of it, or one that it does not have."""

from collections.abc import Mapping, Sequence

from extractors.lexicon.countries import ADJECTIVES, NAMES
from extractors.organisations.gazetteer_index import GAZETTEER
from extractors.organisations.profile import Profile, slug


def _complements() -> Mapping[str, tuple[str, ...]]:
    """For each country, what can stand behind a noun to make it that country's (*péruvien*, *du Pérou*)."""
    found: dict[str, list[str]] = {}
    for adjective, country in ADJECTIVES.items():
        if country is not None:
            found.setdefault(country, []).append(adjective)
    for name, country in NAMES.items():
        if country is not None:
            found.setdefault(country, []).extend(f"{of} {name}" for of in ("de", "du", "des", "d'", "de la", "de l'"))
    return {country: tuple(complements) for country, complements in found.items()}


_COMPLEMENTS = _complements()
_WHOLE = {"assemblée": "assemblée nationale"}
"""What a bare noun stands for in the country of a body of that name (*en France, l'Assemblée*)."""


def of_country(country: str | None, profiles: Sequence[Profile]) -> Profile | None:
    """The first of some organisations that is of a country."""
    return next((profile for profile in profiles if profile.country == country), None) if country else None


def international(profiles: Sequence[Profile]) -> Profile | None:
    """The one organisation of no country among some; None where there are more or none."""
    found = [profile for profile in profiles if profile.country is None]
    return found[0] if len(found) == 1 else None


def written_for(words: Sequence[str], country: str) -> Profile | None:
    """The gazetteer's organisation of a country under a name that leaves it out (*Police fédérale* in Brazil)."""
    name = " ".join(word for word in words if word != "-")
    name = _WHOLE.get(name, name)
    known = GAZETTEER.profiles.get(f"{slug(name.split())}-{country.lower()}")
    if known is not None:
        return known
    for complement in _COMPLEMENTS.get(country, ()):
        for form in GAZETTEER.written((name, complement)):
            if form.profile.country == country:
                return form.profile
    return None


def unplaced(words: Sequence[str], like: Profile, country: str | None = None) -> Profile:
    """Somebody of that name in a country that the gazetteer does not have, or that the text does not tell."""
    key = slug([*words])
    if country is None:
        return Profile(key, None, None, like.category, None, like.heads)
    return written_for(words, country) or Profile(f"{key}-{country.lower()}", None, None, like.category, country, like.heads)
