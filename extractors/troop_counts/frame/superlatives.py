"""Dates that only measure a record: *son plus bas niveau depuis 1799*, *la pire défaite depuis mai*, *inédit depuis 1945*."""

from extractors.facts import Date
from extractors.troop_counts.context import Placed
from extractors.troop_counts.sentence.scene import Scene

_SINCE = frozenset(("depuis", "dès"))
_DEGREES = frozenset(("plus", "moins"))
_DETERMINERS = frozenset("le la les l' son sa ses leur leurs du au des aux".split())
_RECORDS = frozenset(
    "premier première premiers premières pire pires record records inédit inédite inédits inédites jamais meilleur meilleure "
    "sans".split()
)
"""Words that rank a thing among those before it: *une première depuis 1990*, *sans précédent depuis 1945*."""
_BARS = frozenset(",;:.!?»«()")
_PHRASE = 9


def measures_record(scene: Scene, placed: Placed[Date]) -> bool:
    """Whether a date behind *depuis* completes a superlative noun phrase rather than what happens.

    Not so where a participle or verb stands between: *le plus gros contingent, déployé depuis 2014*.
    """
    words = scene.words
    since = placed.first - (words[placed.first] not in _SINCE)
    while since > scene.low and words[since] in ("le", "la", "l'", "les"):
        since -= 1
    if since < scene.low or words[since] not in _SINCE:
        return False
    for token in range(since - 1, max(scene.low, since - _PHRASE) - 1, -1):
        word = words[token]
        if word in _DEGREES:
            return words[token - 1] in _DETERMINERS
        if word in _RECORDS:
            return word != "sans" or words[token + 1] in ("précédent", "équivalent", "exemple")
        if word in _BARS or token in scene.context.number_at:
            return False
        predicate = scene.predicate_at(token)
        if predicate is not None and predicate.kind == "finite":
            return False
    return False
