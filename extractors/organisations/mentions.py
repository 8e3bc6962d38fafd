"""From candidates to mentions: one organisation each, chosen by what the rest of the text says."""

from collections.abc import Sequence
from dataclasses import dataclass

from extractors.facts import MentionKind
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
    sure = {c.profiles[0].key for c in candidates if len(c.profiles) == 1 and not _bare(setting, c)}
    placed: dict[tuple[str, ...], Profile] = {}
    mentions = []
    for candidate in candidates:
        profile = candidate.profiles[0]
        words = setting.scene.document.words[candidate.first : candidate.last]
        if len(candidate.profiles) > 1:
            profile = _meant(setting, candidate, words, sure, placed)
        elif profile.country == _HOME and profile.key not in sure and _foreign(setting, candidate):
            profile = _unplaced(words, profile)
        mentions.append(Mention(candidate.first, candidate.last, candidate.mention, candidate.rule, profile))
    return mentions


def _meant(
    setting: Setting, candidate: Candidate, words: tuple[str, ...], sure: set[str], placed: dict[tuple[str, ...], Profile]
) -> Profile:
    """The one of several organisations that a candidate means; `placed` is what the same words meant where their place was told."""
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
    """Whether a candidate is an institution of state by its nouns alone, such as every country has (*ministère des Armées*)."""
    return (
        candidate.mention == "name"
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
