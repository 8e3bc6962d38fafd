"""What a text left open, settled by what stands beside it, by its other mentions and by where the text plays."""

from collections.abc import Sequence
from dataclasses import replace

from extractors.organisations.bearers import unplaced, written_for
from extractors.organisations.gazetteer_index import GAZETTEER
from extractors.organisations.geography import POLITICAL, Geography
from extractors.organisations.mentions import Mention
from extractors.organisations.profile import Profile
from extractors.organisations.seats import WORLDWIDE, carrier, kind, seat
from extractors.organisations.words import TRIGGERS

_STATE = frozenset(("government", "judicial", "military"))
_STANDING = frozenset(("education", "health", "research", "religious", "other"))
"""What stands somewhere: the place behind its name is its own (*l'hôpital San Camillo à Rome*)."""
_FORMED = frozenset(("organisations.institution", "organisations.bare_institution", "organisations.known_name"))
"""The rules that find an institution by its form, or by one that several bear."""
_LOCAL = frozenset(("education", "health", "religious", "union", "party", "government", "judicial", "military"))
"""What acts where the text plays; firms, media and the like do so only in a text on one country alone."""
_NATIONAL = frozenset(("religious", "ngo"))
"""What has a branch in many countries under one name."""
_VAGUE = frozenset(("other", "ngo"))
_LONGEST_BARE = 3  # tokens (*Croix-Rouge*)
_RED_CROSS = frozenset(("cicr", "federation-internationale-des-societes-de-la-croix-rouge-et-du-croissant-rouge"))
"""The international bodies, in whose texts *la Croix-Rouge* is theirs."""
_SOCIETIES = frozenset(("croix-rouge", "croissant-rouge"))
"""What each country has its own of, whether the gazetteer holds it or not."""
_UNION = "union-europeenne"
_ORGANS_OF_THE_UNION = {"commission": "commission-europeenne"}
"""Bare nouns that are an organ of the European Union in a text that names it."""


def settled(geography: Geography, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions with institutions that the text left open joined to those of their place or of the text's one country.

    *Le Parlement à Erevan*, or *le Parlement* in a text on Armenia; *le ministère de la Sécurité* in one on Mali, which the
    gazetteer need not have; *le Sénat* beside *l'Assemblée nationale*.
    """
    firms = (m for m in mentions if m.profile.country is None and m.profile.category == "company")
    carriers = {firm.profile.key for firm in firms if carrier(geography.scene, firm.first, firm.last)}
    named = {m.profile.country for m in mentions if m.profile.known and m.kind == "name" and m.profile.category in _STATE}
    beside = named.pop() if len(named) == 1 else None
    keys = {mention.profile.key for mention in mentions}
    found: dict[str, Profile] = {}  # what a key became, for where nothing stands by it
    local: list[Profile | None] = []
    for mention in mentions:
        profile = mention.profile
        here = None
        if mention.kind in ("name", "acronym") and _open(profile):
            settle = _seated if profile.key in carriers else _national if profile.known else _local
            here = settle(geography, mention, beside, keys)
        local.append(here)
        if here is not None:
            found.setdefault(profile.key, here)
    if not found:
        return [*mentions]
    meant = [here or found.get(mention.profile.key) for mention, here in zip(mentions, local, strict=True)]
    return [replace(m, profile=profile) if profile else m for m, profile in zip(mentions, meant, strict=True)]


def _open(profile: Profile) -> bool:
    """Whether a text can tell more of an organisation than its name does: its country, its kind, its national branch."""
    if profile.known:
        return profile.country is None and profile.category in _NATIONAL
    return profile.country is None or profile.category == "other"


def _national(geography: Geography, mention: Mention, _beside: str | None, keys: set[str]) -> Profile | None:
    """The branch of a worldwide body in the country of a text (*l'Église orthodoxe* in Russia, *la Croix-Rouge* in France)."""
    country = geography.at(mention.first, mention.last) or geography.main() or geography.single()
    bare = mention.kind == "name" and mention.last - mention.first <= _LONGEST_BARE
    if country is None or not bare or not keys.isdisjoint(_RED_CROSS):
        return None
    words = geography.scene.document.words[mention.first : mention.last]
    if mention.profile.key in _SOCIETIES:
        return unplaced(words, mention.profile, country)
    return written_for(words, country)


def _seated(geography: Geography, mention: Mention, _beside: str | None, _keys: set[str]) -> Profile | None:
    """The airline that tells where its seat is; the place of an accident is not its own."""
    country = seat(geography.scene, mention.first, mention.last)
    return mention.profile._replace(country=country) if country else None


def _local(geography: Geography, mention: Mention, beside: str | None, keys: set[str]) -> Profile | None:
    """The organisation that a mention without a country means here; None where the text does not tell."""
    profile = mention.profile
    formed = mention.kind == "name" and mention.rule in _FORMED
    if not formed or profile.category not in POLITICAL:
        organ = _ORGANS_OF_THE_UNION.get(profile.key)
        country = geography.beside(mention.last) if formed and profile.category in _STANDING else None
        if organ and country is None and (_UNION in keys or organ in keys or _european(geography, mention)):
            return GAZETTEER.profiles[organ]
        country = country or profile.country
        told = kind(geography.scene, mention.last) if profile.category == "other" else None
        country = country or _home(geography, mention)
        return profile._replace(country=country, category=told or profile.category) if country or told else None
    country = geography.at(mention.first, mention.last)
    if country is None and profile.key in _ORGANS_OF_THE_UNION and (_UNION in keys or _ORGANS_OF_THE_UNION[profile.key] in keys):
        return GAZETTEER.profiles[_ORGANS_OF_THE_UNION[profile.key]]
    if country is None and profile.category in _STATE:
        country = geography.set_in(mention.first, mention.last) or beside
    elif country is None:
        country = geography.main() or geography.single()
    if country is None:
        return None
    words = geography.scene.document.words[mention.first : mention.last]
    return unplaced(words, profile, country)


def _european(geography: Geography, mention: Mention) -> bool:
    """Whether a bare *Commission* acts in Brussels, or the text around it is on Europe (*le règlement européen*)."""
    document = geography.scene.document
    if not document.capital(mention.first):
        return False
    start, end = document.sentence(mention.first)
    first, last = max(0, mention.first - _PAGE), mention.first + _PAGE
    return "bruxelles" in document.words[max(start, first) : min(end, last)] or not _EUROPEAN.isdisjoint(
        document.words[first:last]
    )


_PAGE = 400  # tokens to either side
_EUROPEAN = frozenset(("européen", "européenne", "européens", "européennes", "eurodéputés", "eurodéputé", "eurodéputée"))


def _home(geography: Geography, mention: Mention) -> str | None:
    """The country of an organisation that the gazetteer does not have: that of its seat, else that in which the text plays."""
    if mention.profile.category == "international" or mention.rule == "organisations.bare_institution":
        return None
    words = geography.scene.document.words[mention.first : mention.last]
    if not WORLDWIDE.isdisjoint(words):
        return None
    if country := seat(geography.scene, mention.first, mention.last):
        return country
    if len(words) > 1 and mention.profile.category in _VAGUE and (country := geography.scene.country(mention.last - 1)):
        return country  # *Vivarbre Lorraine*
    if mention.profile.category in _LOCAL or words[0] in TRIGGERS:
        country = geography.at(mention.first, mention.last) or geography.set_in(mention.first, mention.last)
        official = country is None and mention.profile.category in _STATE
        return geography.headline(mention.first, mention.last) if official else country
    if len(geography.counts) != 1:
        return None
    return geography.main() or geography.titled()
