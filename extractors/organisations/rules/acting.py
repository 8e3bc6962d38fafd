"""Acronyms that act: what speaks, decides or publishes is an organisation."""

from collections.abc import Iterable, Iterator

from extractors.organisations.acts import BETWEEN, SPEAKING
from extractors.organisations.names import acronym
from extractors.organisations.profile import Candidate
from extractors.organisations.rules.rule import Rule
from extractors.organisations.rules.types import name_candidate
from extractors.organisations.scene import Scene
from extractors.organisations.words import NO_ACRONYMS

_ARTICLES = frozenset(("le", "la", "l'"))


def subject(scene: Scene, token: int) -> Iterable[Candidate]:
    """An acronym with its article before a verb of acting: *la SEMPAP a annoncé*, *l'EBM s'incline*."""
    words = scene.document.words
    place = token - 1
    while place > max(0, token - 4) and words[place] in BETWEEN:
        place -= 1
    if place < 1 or words[place - 1] not in _ARTICLES or not scene.document.all_capitals(place):  # mostly
        return ()
    if acronym(scene, place) and words[place] not in NO_ACRONYMS and not scene.place(place):
        return name_candidate(scene, place, place + 1, "other", "organisations.acting_acronym")
    return ()


def agent(scene: Scene, token: int) -> Iterator[Candidate]:
    """An acronym as the agent of a passive: *financé par la SEMPAP*, *revendiqué par l'ELN*."""
    words = scene.document.words
    place = token + 1
    if token == 0 or words[token - 1] not in SPEAKING.participles or place >= len(words):
        return
    if words[place] in _ARTICLES:
        place += 1
    if place < len(words) and acronym(scene, place) and words[place] not in NO_ACRONYMS and not scene.place(place):
        yield from name_candidate(scene, place, place + 1, "other", "organisations.acting_acronym")


RULES = (
    Rule(("organisations.acting_acronym",), SPEAKING.finite | SPEAKING.participles, subject),
    Rule(("organisations.acting_acronym",), frozenset(("par",)), agent),
)
