"""Peoples whom a battle of history makes soldiers: *La Somme coûta la vie à 200 000 Britanniques*."""

from collections.abc import Iterator, Sequence

from extractors.lexicon.countries import adjective_at
from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import BATTLEFIELDS, BATTLES, EVENT_FORMS, EVENT_PHRASES, FIGHTING_FORMS, PERSONNEL
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.scene import WALLS

_LOST = frozenset(("killed", "wounded", "captured", "missing"))
_FACING = frozenset(("contre", "face"))
_MANY = 100
"""So many of a people die or fight at Verdun only as soldiers; three may be tourists."""
_BEHIND, _BEFORE, _SENTENCE, _VERB = 16, 6, 60, 8


def in_battle(context: Context, count: Count, before: Sequence[Count], low: int, high: int) -> bool:
    """Whether a people falls on a battlefield or is one of the sides of a battle.

    Reads *9 000 Canadiens sont tombés à Ypres*, *70 000 Français affrontèrent 90 000 Russes*.

    Args:
        context: the document with its facts.
        count: the count of a people.
        before: the counts before it.
        low, high: the bounds of its sentence.
    """
    if not _many(count.number.fact.value if count.number.fact.value is not None else count.number.fact.min):
        return False
    return _faces_others(context, count, before, low, high) or (
        _lost(context, count, low, high) and _of_old(context, count, low, high)
    )


def _many(value: float | None) -> bool:
    return value is not None and value >= _MANY


def _lost(context: Context, count: Count, low: int, high: int) -> bool:
    """Whether a people is killed, wounded, captured or missing, by the words behind it or right before."""
    words = context.document.words
    if any(loss_at(words, token) for token in _clause(context, count, high)):
        return True
    near = range(max(low, count.first - _BEFORE), count.first)
    if any(
        (phrase := EVENT_PHRASES.at(words, t)) is not None and phrase[0][1] in _LOST and phrase[1] <= count.first for t in near
    ):
        return True  # coûta la vie à 9 000 Belges
    return count.first > low and loss_at(words, count.first - 1)


def loss_at(words: tuple[str, ...], token: int) -> bool:
    """Whether a verb or phrase at a token says that people are killed, wounded, captured or missing."""
    phrase = EVENT_PHRASES.at(words, token)
    return (phrase is not None and phrase[0][1] in _LOST) or any(
        event.type in _LOST for event in EVENT_FORMS.get(words[token], ())
    )


def _clause(context: Context, count: Count, high: int) -> Iterator[int]:
    """The tokens behind a count up to the end of its clause."""
    words = context.document.words
    for token in range(count.last, min(high, count.last + _BEHIND)):
        if words[token] in WALLS:
            return
        yield token


def _of_old(context: Context, count: Count, low: int, high: int) -> bool:
    """Whether the sentence names a battlefield, or the one before does to which *y* goes back, or they fall under enemy fire."""
    words = context.document.words
    if _battlefield(words, max(low, count.first - _SENTENCE), min(high, count.last + _SENTENCE)):
        return True
    if any(_under_fire(context, token) for token in _clause(context, count, high)):
        return True
    back = low > 0 and "y" in words[low : min(high, count.last + _BEHIND)]  # 9 000 Belges y tombèrent
    first = context.document.sentence(low - 1)[0] if back else low
    return back and _battlefield(words, max(first, low - _SENTENCE), low)


def _battlefield(words: tuple[str, ...], first: int, last: int) -> bool:
    return any(BATTLEFIELDS.at(words, token) is not None for token in range(first, last))


def _under_fire(context: Context, token: int) -> bool:
    """Whether fire of an enemy hits them: *sous le feu ottoman*, *sous le feu de l'ennemi*."""
    words = context.document.words
    if words[token : token + 3] != ("sous", "le", "feu"):
        return False
    beside = words[token + 3 : token + 6]
    return "ennemi" in beside or (bool(beside) and adjective_at(context.document, token + 3) is not None)


def _faces_others(context: Context, count: Count, before: Sequence[Count], low: int, high: int) -> bool:
    """Whether a people fights another one or an army that is counted as well: *900 Anglais affrontent 3 000 Zoulous*."""
    last = before[-1] if before and before[-1].first >= low else None
    if last is not None and _fights(context, last.last, count.first):
        return _many(last.number.fact.value) and (last.noun.people or last.noun.sure)
    behind = range(count.last, min(high, count.last + 2 * _VERB))
    number = next((context.number_at[token] for token in behind if token in context.number_at), None)
    if number is None or not _many(number.fact.value) or not _fights(context, count.last, number.first):
        return False
    people = adjective_at(context.document, number.last)
    found = PERSONNEL.at(context.document.words, number.last)
    return (people is not None and context.document.capital(people.first)) or (found is not None and found[0].sure)


def _fights(context: Context, first: int, last: int) -> bool:
    """Whether a verb of fighting alone stands between two counts, or *contre* and *face à* where a battle is named."""
    words = context.document.words
    if last - first > _VERB or any(words[token] in WALLS for token in range(first, last)):
        return False
    if any(words[token] in FIGHTING_FORMS for token in range(first, last)):
        return True
    if _FACING.isdisjoint(words[first:last]):
        return False
    low, high = context.document.sentence(first)
    reach = range(max(low, first - _SENTENCE), min(high, last + _SENTENCE))
    return any(BATTLEFIELDS.at(words, token) is not None or BATTLES.at(words, token) is not None for token in reach)
