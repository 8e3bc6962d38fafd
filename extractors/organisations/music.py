"""Whether a *groupe* plays music, so that it is no firm (*Bidulon, chanteur du groupe Les Ondes*)."""

from extractors.facts import OrganisationCategory
from extractors.lexicon import load
from extractors.organisations.scene import Scene

_TABLE: dict[str, str] = load("extractors.organisations", "frames.toml")["music"]
_PLAYING = frozenset(_TABLE["playing"].split())
_SELLING = frozenset(_TABLE["selling"].split())


def of_musicians(scene: Scene, token: int, category: OrganisationCategory) -> OrganisationCategory:
    """The category of what a noun of type names: `other` for a *groupe* in a sentence on singers and albums, not on firms."""
    document = scene.document
    if document.words[token] != "groupe":
        return category
    start, end = document.sentence(token)
    sentence = document.words[start:end]
    return "other" if not _PLAYING.isdisjoint(sentence) and _SELLING.isdisjoint(sentence) else category
