"""From candidates to mentions: one organisation each, chosen by what the rest of the text says."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extractors.facts import MentionKind
from extractors.organisations.profile import Candidate, Profile, slug
from extractors.organisations.scene import Scene

_INTERNATIONAL = 0.5
"""The weight of an organisation without a country: more than a country the text does not name."""
_HOME = "FR"
_HOME_WEIGHT = 0.25
"""Texts in French mean France where nothing else is said."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of tokens that mentions one organisation."""

    first: int
    last: int
    kind: MentionKind
    rule: str
    profile: Profile


def resolved(scene: Scene, candidates: Sequence[Candidate]) -> list[Mention]:
    """The mentions of some candidates; where one may mean several, whom the text names otherwise, then where it plays."""
    sure = {c.profiles[0].key for c in candidates if len(c.profiles) == 1}
    counts: Counter[str] | None = None
    chosen: dict[tuple[str, ...], Profile] = {}
    mentions = []
    for candidate in candidates:
        profile = candidate.profiles[0]
        if len(candidate.profiles) > 1:
            words = scene.document.words[candidate.first : candidate.last]
            if words not in chosen:
                counts = scene.countries() if counts is None else counts
                chosen[words] = likeliest(candidate.profiles, sure, counts) or _unplaced(words, candidate.profiles)
            profile = chosen[words]
        mentions.append(Mention(candidate.first, candidate.last, candidate.mention, candidate.rule, profile))
    return mentions


def _unplaced(words: tuple[str, ...], profiles: tuple[Profile, ...]) -> Profile:
    """Somebody of that name in a country that the text does not tell."""
    return Profile(slug(list(words)), None, None, profiles[0].category, None, profiles[0].heads)


def likeliest(profiles: Iterable[Profile], sure: set[str], counts: Counter[str]) -> Profile | None:
    """Whom a shared form means; None where the text names no country of theirs."""

    def weight(profile: Profile) -> tuple[bool, float]:
        if profile.country is None:
            return profile.key in sure, _INTERNATIONAL
        return profile.key in sure, counts[profile.country] + (_HOME_WEIGHT if profile.country == _HOME else 0)

    best = max(profiles, key=weight)
    return best if any(weight(best)) else None
