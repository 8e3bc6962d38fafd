"""What a text left open, settled by its other mentions: bare institutions and new ones of a state without a country."""

from collections.abc import Sequence
from dataclasses import replace

from extractors.organisations.bearers import unplaced
from extractors.organisations.gazetteer_index import GAZETTEER
from extractors.organisations.geography import POLITICAL, Geography
from extractors.organisations.mentions import Mention
from extractors.organisations.profile import Profile

_STATE = frozenset(("government", "judicial", "military"))
_STANDING = frozenset(("education", "health", "research", "religious", "other"))
"""What stands somewhere: the place behind its name is its own (*l'hôpital San Camillo à Rome*)."""
_FORMED = frozenset(("organisations.institution", "organisations.bare_institution", "organisations.known_name"))
"""The rules that find an institution by its form, or by one that several bear."""
_UNION = "union-europeenne"
_ORGANS_OF_THE_UNION = {"commission": "commission-europeenne"}
"""Bare nouns that are an organ of the European Union in a text that names it."""


def settled(geography: Geography, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions with institutions that the text left open joined to those of their place or of the text's one country.

    *Le Parlement à Erevan*, or *le Parlement* in a text on Armenia; *le ministère de la Sécurité* in one on Mali, which the
    gazetteer need not have; *le Sénat* beside *l'Assemblée nationale*.
    """
    named = {m.profile.country for m in mentions if m.profile.known and m.kind == "name" and m.profile.category in _STATE}
    beside = named.pop() if len(named) == 1 else None
    keys = {mention.profile.key for mention in mentions}
    found: dict[str, Profile] = {}  # what a key became, for where nothing stands by it
    joined = []
    for mention in mentions:
        profile = mention.profile
        if profile.known or profile.country is not None or mention.kind not in ("name", "acronym"):
            joined.append(mention)
            continue
        local = _local(geography, mention, beside, keys)
        if local is not None:
            found.setdefault(profile.key, local)
        joined.append(replace(mention, profile=local or found.get(profile.key, profile)))
    return joined


def _local(geography: Geography, mention: Mention, beside: str | None, keys: set[str]) -> Profile | None:
    """The organisation that a mention without a country means here; None where the text does not tell."""
    profile = mention.profile
    if mention.kind != "name":
        return None
    if mention.rule not in _FORMED:
        return None
    if profile.category in _STANDING:
        country = geography.beside(mention.last)
        organ = _ORGANS_OF_THE_UNION.get(profile.key) if country is None else None
        if organ and (_UNION in keys or organ in keys):
            return GAZETTEER.profiles[organ]
        return profile._replace(country=country) if country else None
    if profile.category not in POLITICAL:
        return None
    country = geography.at(mention.first, mention.last)
    if country is None and profile.key in _ORGANS_OF_THE_UNION and (_UNION in keys or _ORGANS_OF_THE_UNION[profile.key] in keys):
        return GAZETTEER.profiles[_ORGANS_OF_THE_UNION[profile.key]]
    if country is None and profile.category in _STATE:
        country = geography.set_in(mention.first, mention.last) or beside
    elif country is None:
        country = geography.main()
    if country is None:
        return None
    words = geography.scene.document.words[mention.first : mention.last]
    return unplaced(words, profile, country)
