"""Firms told by their nationality: *l'américain Bidulon rachète …*."""

from collections.abc import Iterable

from extractors.lexicon.countries import ADJECTIVES, adjective_at
from extractors.organisations.acts import COMMERCIAL
from extractors.organisations.names import name_end
from extractors.organisations.profile import Candidate
from extractors.organisations.rules.rule import Rule
from extractors.organisations.rules.types import name_candidate
from extractors.organisations.scene import Scene

_ARTICLES = frozenset(("le", "l'", "du"))
_BRANCHES = frozenset(("filiale", "filiales"))


def national_firm(scene: Scene, token: int) -> Iterable[Candidate]:
    """A name behind a nationality as noun where what it does, or what is done by it, is a firm's.

    *le japonais Bidulon rachète*, *racheté par l'américain Garibaldi*, *filiale du suédois Vivron*.
    """
    document = scene.document
    words = document.words
    if words[token - 1] not in _ARTICLES or document.capital(token):  # mostly
        return ()
    nationality = adjective_at(document, token)
    if nationality is None or nationality.last >= len(words) or not document.capital(nationality.last):
        return ()
    first = nationality.last
    last = name_end(scene, first)
    if last == first or scene.person(first) or scene.place(first) or scene.shouted(first):
        return ()
    if not COMMERCIAL.at(words, last) and not _passive(scene, token):
        return ()
    return name_candidate(scene, first, last, "company", "organisations.national_firm", nationality.country)


def _passive(scene: Scene, token: int) -> bool:
    """Whether a firm's deed, or its ownership of another, stands before the nationality."""
    words = scene.document.words
    before = words[max(0, token - 3) : token]
    if len(before) == 3 and before[1] == "par" and before[0] in COMMERCIAL.participles:
        return True
    if before[-1] == "du":
        return len(before) > 1 and before[-2] in _BRANCHES
    return len(before) > 2 and before[0] in _BRANCHES and before[1] == "de"


RULES = (Rule(("organisations.national_firm",), frozenset(name for name in ADJECTIVES if " " not in name), national_firm),)
