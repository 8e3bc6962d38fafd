"""Whether the words around a form that is also a common word or a place make it an organisation (*Orange a annoncé*)."""

from collections.abc import Iterable, Sequence

from extractors.organisations.profile import Candidate
from extractors.organisations.scene import Scene
from extractors.organisations.words import FIRST_NAMES, ROLES, STOP_WORDS, TYPES, adjective, finite

_OF = frozenset(("de", "d'", "du", "des"))
_ARTICLES = frozenset(("le", "la", "l'", "les"))
_JOINING = frozenset((",", "et", "ou", "/"))
_SOURCES = frozenset(("selon", "chez"))
_ACTING = frozenset(("a", "ont", "avait", "aurait", "va", "doit"))


def enumerated(scene: Scene, weak: Sequence[Candidate], sure: Iterable[tuple[int, int]]) -> list[Candidate]:
    """The weak forms that stand in a row with sure ones: *Le Figaro, Libération et l'Express*.

    Args:
        weak: the candidates in the order of the text.
        sure: the first token, and the token behind the last, of each mention.
    """
    words = scene.document.words
    firsts = {first for first, _ in sure}
    lasts = {last for _, last in sure}
    found: list[Candidate] = []
    for candidates in (weak, weak[::-1]):  # each finds rows that run on in its direction
        for candidate in candidates:
            before = candidate.first - (words[candidate.first - 1] in _ARTICLES)
            after = candidate.last + 1
            after += after < len(words) and words[after] in _ARTICLES
            left = before - 1 in lasts and words[before - 1] in _JOINING
            right = after in firsts and words[candidate.last] in _JOINING
            if (left or right) and candidate.first not in firsts:
                firsts.add(candidate.first)
                lasts.add(candidate.last)
                found.append(candidate)
    return found


def supported(scene: Scene, candidate: Candidate) -> bool:
    """Whether a weak form is an organisation here: a type or role before it, a source, a verb of acting behind it."""
    document = scene.document
    words = document.words
    if candidate.mention == "metonym" and candidate.first in scene.opens and candidate.last - candidate.first == 1:
        return False
    before = candidate.first - 1
    if before < 0 or scene.shouted(candidate.first):
        return False
    while before > 0 and (
        words[before] in ("la", "le", "l'", "les", "«", '"') or (adjective(words[before]) and before > candidate.first - 4)
    ):
        before -= 1
    word = words[before]
    if word in TYPES or word in _SOURCES:
        return True
    role = before - 1 - (before > 1 and adjective(words[before - 1]))  # *le directeur général de Total*
    if word in _OF and role >= 0 and words[role] in ROLES:
        return True
    first = candidate.first
    if first in scene.opens or scene.place(first) or words[first] in FIRST_NAMES | STOP_WORDS:
        return False
    after = candidate.last
    if words[candidate.first - 1] == "(" and after < len(words) and words[after] == ")":
        return True
    return after < len(words) and (words[after] in _ACTING or (finite(words[after]) and len(words[after]) > 3))
