"""From candidates to mentions: one organisation each, chosen by what the rest of the text says."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.facts import MentionKind
from extractors.organisations.gazetteer_index import GAZETTEER
from extractors.organisations.profile import Candidate, Profile, slug
from extractors.organisations.setting import Setting
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


def resolved(setting: Setting, candidates: Sequence[Candidate]) -> list[Mention]:
    """The mentions of some candidates, each with the one organisation that it means.

    A form that several bear means the one at whose place it stands (*à Gaza, le ministère de la Santé*), then the one that the
    text names otherwise, then that of the country that the text is about; else somebody of that name whom it does not tell.
    """
    sure = {
        c.profiles[0].key
        for c in candidates
        if len(c.profiles) == 1 and not (c.profiles[0].country == _HOME and _bare(setting, c))
    }
    placed: dict[tuple[str, ...], Profile] = {}
    mentions = []
    for candidate in candidates:
        profile = candidate.profiles[0]
        words = setting.scene.document.words[candidate.first : candidate.last]
        if len(candidate.profiles) > 1:
            profile = _meant(setting, candidate, words, sure, placed)
        elif profile.key not in sure and _foreign(setting, candidate):
            profile = _unplaced(words, profile)
        mentions.append(Mention(candidate.first, candidate.last, candidate.mention, candidate.rule, profile))
    return mentions


def settled(setting: Setting, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions with bare institutions that the text left open joined to those of their place or of the text's one country.

    *Le Parlement à Erevan*, or *le Parlement* in a text on Armenia, where the gazetteer has that country's.
    """
    joined = []
    for mention in mentions:
        local = _local(setting, mention)
        joined.append(mention if local is None else replace(mention, profile=local))
    return joined


def _local(setting: Setting, mention: Mention) -> Profile | None:
    profile = mention.profile
    if profile.known or profile.country is not None or profile.category not in _STATE or mention.kind != "name":
        return None
    country = setting.beside(mention.first, mention.last) or setting.main()
    return GAZETTEER.profiles.get(f"{profile.key}-{country.lower()}") if country else None


def _meant(
    setting: Setting, candidate: Candidate, words: tuple[str, ...], sure: set[str], placed: dict[tuple[str, ...], Profile]
) -> Profile:
    """The one of several organisations that a candidate means.

    Args:
        setting: the countries of the text.
        candidate: it.
        words: its tokens.
        sure: the keys of those that the text surely names.
        placed: what the same words meant where a place stood by them; kept up here.
    """
    profiles = candidate.profiles
    country = setting.beside(candidate.first, candidate.last)
    if country is not None:
        local = next((profile for profile in profiles if profile.country == country), None)
        placed[words] = local or _international(profiles) or _unplaced(words, profiles[0])
        return placed[words]
    if words in placed:
        return placed[words]
    named = [profile for profile in profiles if profile.key in sure]
    if len(named) == 1:
        return named[0]
    main = setting.dominant(profile.country for profile in profiles if profile.country)
    if main == _HOME and not setting.counts and not _domestic(words, profiles):
        main = None
    chosen = next((profile for profile in profiles if profile.country == main and main), None)
    return chosen or _international(profiles) or _unplaced(words, profiles[0])


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


def _bare(setting: Setting, candidate: Candidate) -> bool:
    """Whether a candidate is a French institution of state by nouns that any country can use (*ministère des Armées*)."""
    return (
        candidate.profiles[0].country == _HOME
        and candidate.mention == "name"
        and candidate.profiles[0].category in _STATE
        and setting.scene.document.words[candidate.first] in TRIGGERS
        and not any(setting.scene.place(token) for token in range(candidate.first, candidate.last))
    )


def _foreign(setting: Setting, candidate: Candidate) -> bool:
    """Whether an institution that only France has under that name is that of another country here."""
    country = setting.beside(candidate.first, candidate.last)
    return country != _HOME if country is not None else setting.elsewhere(_HOME)


def _unplaced(words: tuple[str, ...], like: Profile) -> Profile:
    """Somebody of that name in a country that the text does not tell."""
    return Profile(slug(list(words)), None, None, like.category, None, like.heads)
