"""The stretch of a sentence in which the circumstances of a count stand: its own clause, and what that shares with others."""

from dataclasses import dataclass

from extractors.troop_counts.lexicon import PERSONNEL
from extractors.troop_counts.sentence.governor import LOSSES, Governor, of_loss
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.scene import Scene
from extractors.troop_counts.sentence.segments import looks_ahead

_NEXT_LOSS = 8


@dataclass(frozen=True, slots=True)
class Domain:
    """Where the date and place of a count's event stand, by token.

    Attributes:
        low, high: the count's own coordinated clause.
        opening: the end of what opens the sentence for all its clauses (*Mardi à Gao, …*), `low` where nothing does.
        tail: the end of the next clause where it closes for both (*dix sont morts et vingt ont été blessés lundi à Gao*), else
            `high`.
    """

    low: int
    high: int
    opening: int
    tail: int


def domain(scene: Scene, count: Count, governor: Governor) -> Domain:
    """The domain of a count."""
    firsts, lasts = [governor.edge], [governor.end]
    for predicate in (governor.event, governor.verb):
        if predicate is not None:
            firsts.append(predicate.first)
            lasts.append(predicate.last)
    low, high = scene.segment(min(firsts), max(lasts))
    return Domain(low, high, _opening(scene, governor, low), _tail(scene, count, governor, high))


def _opening(scene: Scene, governor: Governor, low: int) -> int:
    """Behind what stands before the first verb of the sentence, which holds for later clauses of the same time."""
    if low == scene.low:
        return low
    first = next((predicate for predicate in scene.predicates if predicate.kind == "finite"), None)
    verb = governor.verb or governor.event
    if first is None or looks_ahead(first) != looks_ahead(verb):
        return scene.low  # Mardi, Oslo a envoyé 90 soldats et Riga en enverra 40
    return first.first


def _tail(scene: Scene, count: Count, governor: Governor, high: int) -> int:
    """Behind the next clause where both tell of losses, which one place and one date close."""
    if high == scene.high or not of_loss(count, governor):
        return high
    end = scene.border_from(high + 1)
    for token in range(high, min(end, high + _NEXT_LOSS)):
        predicate = scene.predicate_at(token)
        if predicate is not None and predicate.type in LOSSES:
            return end
        counted = token in scene.context.number_ends and PERSONNEL.at(scene.words, token)
        if counted and counted[0].loss is not None:
            return end
    return high
