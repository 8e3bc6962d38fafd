"""Who puts a figure on people whom a pronoun takes up, and whose they are: *L'armée a des réservistes ; on les évalue à 900*."""

from extractors.troop_counts.lexicon import ESTIMATING_FORMS
from extractors.troop_counts.powers.owners import Owner, nearest_owner
from extractors.troop_counts.sentence.scene import Scene
from extractors.troop_counts.sentence.scene import scene as scene_of
from extractors.troop_counts.sentence.speakers import Speaker, phrase_end

_WALLS = frozenset(",;:.!?»«")
_BEFORE = frozenset(("et", "mais", "que", "qu'", "tandis"))
_VERB, _SUBJECT = 3, 12


def pronoun_before(words: tuple[str, ...], first: int) -> int | None:
    """The token of *les* before a figure to which they are put, None where it is no such figure."""
    put = first >= _VERB and words[first - 1] == "à" and words[first - 2] in ESTIMATING_FORMS
    return first - _VERB if put and words[first - _VERB] == "les" else None


def estimator(scene: Scene, first: int) -> Speaker | None:
    """The subject of the verb with which people taken up by *les* are put to a figure: *la CIA les évalue à 900*."""
    pronoun = pronoun_before(scene.words, first)
    if pronoun is None or pronoun <= scene.low:
        return None
    start = _clause(scene, pronoun)
    return Speaker(start, pronoun) if start < pronoun and phrase_end(scene, start) == pronoun else None


def estimated_owner(scene: Scene, first: int) -> Owner | None:
    """Whose people *les* takes up: the power that acts before the estimator's clause, in its sentence or the one before."""
    pronoun = pronoun_before(scene.words, first)
    if pronoun is None:
        return None
    start = _clause(scene, pronoun)
    found = nearest_owner(scene, start) if start > scene.low else None
    if found is not None or not scene.low:
        return found
    low, high = scene.context.document.sentence(scene.low - 1)
    return nearest_owner(scene_of(scene.context, low, high), high)


def _clause(scene: Scene, pronoun: int) -> int:
    """Where the clause of a pronoun begins."""
    for token in range(pronoun - 1, max(scene.low, pronoun - _SUBJECT) - 1, -1):
        if scene.words[token] in _WALLS or scene.words[token] in _BEFORE:
            return token + 1
    return max(scene.low, pronoun - _SUBJECT)
