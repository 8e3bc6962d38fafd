"""From candidates to mentions: one organisation each, chosen by what the rest of the text says."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.facts import MentionKind
from extractors.organisations.gazetteer_index import GAZETTEER
from extractors.organisations.geography import Geography
from extractors.organisations.profile import Candidate, Profile, slug
from extractors.organisations.words import TRIGGERS

_HOME = "FR"
_STATE = frozenset(("government", "judicial", "military"))


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of tokens that mentions one organisation."""

    first: int
    last: int
    kind: MentionKind
    rule: str
    profile: Profile


def resolved(geography: Geography, candidates: Sequence[Candidate]) -> list[Mention]:
    """The mentions of some candidates, each with the one organisation that it means.

    A form that several bear means the one at whose place it stands (*à Gaza, le ministère de la Santé*), then the one that the
    text names otherwise, then that of the country that the text is about; else somebody of that name whom it does not tell.
    """
    sure = {c.profiles[0].key for c in candidates if len(c.profiles) == 1 and not _bare(geography, c)}
    placed: dict[tuple[str, ...], Profile] = {}  # what words meant where a place stood by them, for where none does
    usual: dict[tuple[str, ...], Profile] = {}
    mentions = []
    for candidate in candidates:
        profile = candidate.profiles[0]
        words = geography.scene.document.words[candidate.first : candidate.last]
        if len(candidate.profiles) > 1:
            country = geography.beside(candidate.first, candidate.last)
            if country is not None:
                placed[words] = _of_country(country, words, candidate.profiles)
            elif words not in placed and words not in usual:
                usual[words] = _usual(geography, words, candidate.profiles, sure)
            profile = placed.get(words) or usual[words]
        elif profile.key not in sure and _foreign(geography, candidate):
            profile = _unplaced(words, profile)
        mentions.append(Mention(candidate.first, candidate.last, candidate.mention, candidate.rule, profile))
    return mentions


def settled(geography: Geography, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions with bare institutions that the text left open joined to those of their place or of the text's one country.

    *Le Parlement à Erevan*, or *le Parlement* in a text on Armenia, where the gazetteer has that country's.
    """
    joined = []
    for mention in mentions:
        local = _local(geography, mention)
        joined.append(mention if local is None else replace(mention, profile=local))
    return joined


def _local(geography: Geography, mention: Mention) -> Profile | None:
    profile = mention.profile
    if profile.known or profile.country is not None or profile.category not in _STATE or mention.kind != "name":
        return None
    country = geography.beside(mention.first, mention.last) or geography.main()
    return GAZETTEER.profiles.get(f"{profile.key}-{country.lower()}") if country else None


def _of_country(country: str | None, words: tuple[str, ...], profiles: Sequence[Profile]) -> Profile:
    """The one of several organisations that is of a country, else the international one, else one that the text does not tell."""
    local = next((profile for profile in profiles if profile.country == country), None) if country else None
    return local or _international(profiles) or _unplaced(words, profiles[0])


def _usual(geography: Geography, words: tuple[str, ...], profiles: Sequence[Profile], sure: set[str]) -> Profile:
    """The one of several organisations that words mean where no place stands by them: one surely named or of the main country."""
    named = [profile for profile in profiles if profile.key in sure]
    if len(named) == 1:
        return named[0]
    main = geography.dominant(profile.country for profile in profiles if profile.country)
    if not geography.counts and not _domestic(words, profiles):
        main = None
    return _of_country(main, words, profiles)


def _international(profiles: Sequence[Profile]) -> Profile | None:
    """The one organisation of no country among some; None where there are more or none."""
    found = [profile for profile in profiles if profile.country is None]
    return found[0] if len(found) == 1 else None


def _domestic(words: tuple[str, ...], profiles: Sequence[Profile]) -> bool:
    """Whether a form is exactly how the French one is called, and more than one common noun (*Conseil constitutionnel*)."""
    if len(words) == 1 and words[0] in TRIGGERS:
        return False
    written = slug(list(words)).replace("-", "")
    french = [profile for profile in profiles if profile.country == _HOME]
    return any(written == slug([called.lower()]) for profile in french for called in (profile.name, profile.acronym) if called)


def _bare(geography: Geography, candidate: Candidate) -> bool:
    """Whether a candidate is a French institution of state by nouns that any country can use (*ministère des Armées*)."""
    return (
        candidate.profiles[0].country == _HOME
        and candidate.mention == "name"
        and candidate.profiles[0].category in _STATE
        and geography.scene.document.words[candidate.first] in TRIGGERS
        and not any(geography.scene.place(token) for token in range(candidate.first, candidate.last))
    )


def _foreign(geography: Geography, candidate: Candidate) -> bool:
    """Whether an institution that only France has under that name is that of another country here."""
    country = geography.beside(candidate.first, candidate.last)
    return country != _HOME if country is not None else geography.elsewhere(_HOME)


def _unplaced(words: tuple[str, ...], like: Profile) -> Profile:
    """Somebody of that name in a country that the text does not tell."""
    return Profile(slug(list(words)), None, None, like.category, None, like.heads)
