"""Whether the words around a form that is also a common word or a place make it an organisation (*Orange a annoncé*)."""

from extractors.organisations.profile import Candidate
from extractors.organisations.scene import Scene
from extractors.organisations.words import FIRST_NAMES, ROLES, TYPES, adjective, finite

_OF = frozenset(("de", "d'", "du", "des"))
_SOURCES = frozenset(("selon", "chez"))
_ACTING = frozenset(("a", "ont", "avait", "aurait", "va", "doit"))


def supported(scene: Scene, candidate: Candidate) -> bool:
    """Whether a weak form is an organisation here: a type or role before it, a source, a verb of acting behind it."""
    document = scene.document
    words = document.words
    if candidate.mention == "metonym" and candidate.first in scene.opens and candidate.last - candidate.first == 1:
        return False
    before = candidate.first - 1
    if before < 0:
        return False
    while before > 0 and (
        words[before] in ("la", "le", "l'", "les", "«", '"') or (adjective(words[before]) and before > candidate.first - 4)
    ):
        before -= 1
    word = words[before]
    if word in TYPES or word in _SOURCES:
        return True
    if word in _OF and before and words[before - 1] in ROLES:
        return True
    first = candidate.first
    if first in scene.opens or scene.shouted(first) or scene.place(first) or words[first] in FIRST_NAMES:
        return False
    after = candidate.last
    if words[candidate.first - 1] == "(" and after < len(words) and words[after] == ")":
        return True
    return after < len(words) and (words[after] in _ACTING or (finite(words[after]) and len(words[after]) > 3))
