"""What stands between a verb of speech and its subject or its *que*: a receiver, an occasion, a means, a date, an adverb."""

from extractors.troop_counts.sentence.interjections import past_interjection
from extractors.troop_counts.sentence.noun_phrases import noun_phrase_end
from extractors.troop_counts.sentence.scene import Scene

_PREPOSITIONS = frozenset(
    "à au aux auprès devant sur dans lors par sous depuis après avant via pendant durant en face avec chez".split()
)
_ADVERBS = frozenset("aussi également encore ensuite alors hier déjà ainsi".split())
_ARTICLES = (("la",), ("l'",), ("le",))
_LINKS = frozenset(("de", "du", "des", "d'", "à", "au", "aux"))
_CLOSERS = frozenset(",;:.«»()")
_MOST, _ASIDE = 6, 8


def past_asides(scene: Scene, token: int, limit: int) -> int:
    """The token behind the asides that start at a token; the token itself where there is none.

    Reads *a dit (mardi) (aux journalistes) que*, *a lancé (par radio) un officier*, *a dit(, lors d'une visite,) que*.
    """
    for _ in range(_MOST):
        behind = past_interjection(scene.words, token)
        if behind == token and token < limit:
            behind = _past_one(scene, token, limit)
        if behind == token:
            break
        token = behind
    return min(token, limit)


def _past_one(scene: Scene, token: int, limit: int) -> int:
    """The token behind one aside, with the commas around it."""
    words = scene.words
    if words[token] != ",":
        return _past_phrase(scene, token, limit)
    behind = token + 1
    while behind < limit and (further := _past_phrase(scene, behind, limit)) != behind:
        behind = further
    if behind == token + 1:  # estime, carte à l'appui, l'analyste
        near = range(behind, min(limit, behind + _ASIDE))
        behind = next((place for place in near if words[place] in _CLOSERS or scene.predicate_at(place) is not None), token)
    return behind + 1 if behind > token + 1 and words[behind : behind + 1] == (",",) else token


def _past_phrase(scene: Scene, token: int, limit: int) -> int:
    """The token behind an adverb, a date, or a preposition with its noun phrase."""
    words, context = scene.words, scene.context
    if token in context.organisation_at:
        return token
    word = words[token]
    if token in context.covered or word in _ADVERBS or (word.endswith("ment") and len(word) > len("ment")):
        return token + 1
    if word not in _PREPOSITIONS or token + 1 >= limit:
        return token
    first = token + 1 + (words[token + 1] in _LINKS)  # lors d'une visite, auprès de l'AFP
    receiver = context.organisation_at.get(first + (words[first : first + 1] in _ARTICLES))
    return receiver.last if receiver is not None else max(noun_phrase_end(context, first, limit), token + 1)


__all__ = ["past_asides"]
