"""Several powers that act together: *envoyés par Kigali et Kampala* are of no one country."""

from extractors.troop_counts.powers.owners import Owner, owner_at
from extractors.troop_counts.sentence.scene import Scene

_ARTICLES = frozenset(("le", "la", "les", "l'"))
_JOINTS = frozenset((",", "et"))
_MOST, _BRACKET = 12, 3


def with_allies(scene: Scene, first: Owner) -> Owner:
    """A power with those that *et* joins to it, then without a country.

    Reads *envoyés par Kigali et Kampala*, *fournis par le Népal (400), l'Inde (300) et le Ghana (200)*.

    Args:
        scene: the sentence.
        first: the first of them.
    """
    end, last = _behind_bracket(scene, first.last), first.last
    closed = False
    for _ in range(_MOST):
        if end + 1 >= scene.high or scene.words[end] not in _JOINTS:
            break
        ally = owner_at(scene.context, end + 1 + (scene.words[end + 1] in _ARTICLES))
        if ally is None:
            break
        closed = closed or scene.words[end] == "et"
        end, last = _behind_bracket(scene, ally.last), ally.last
    return Owner(first.first, last, None) if closed else first


def _behind_bracket(scene: Scene, token: int) -> int:
    """The token behind a figure in brackets at a token."""
    if scene.words[token : token + 1] != ("(",):
        return token
    close = next((place for place in range(token, min(scene.high, token + _BRACKET + 1)) if scene.words[place] == ")"), None)
    return token if close is None else close + 1
