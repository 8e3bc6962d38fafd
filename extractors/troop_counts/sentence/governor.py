"""How a count stands in its sentence: what governs it, and what happens to those it counts."""

from dataclasses import dataclass
from typing import Literal

from extractors.facts import EventType
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.predicates import Predicate

Side = Literal["subject", "object", "complement", "apart"]


@dataclass(frozen=True, slots=True)
class Governor:
    """How a count stands in its sentence.

    Attributes:
        event: the predicate that tells what happens, None where none does.
        verb: the finite verb that governs, for its mood; it may be the event itself.
        side: whether the count is subject or object of the verb, complement of an event noun, or stands apart.
        edge: the first token of the whole noun phrase (*un détachement de 40 sapeurs*).
        end: the token behind it.
        relative: the verb of a relative clause behind (*que compte la brigade*).
    """

    event: Predicate | None
    verb: Predicate | None
    side: Side
    edge: int
    end: int
    relative: Predicate | None = None


LOSSES: frozenset[EventType] = frozenset(("killed", "wounded", "captured", "missing", "deserted"))
"""What happens to troops against their will: it is stronger than a verb that only says that they are there."""


def of_loss(count: Count, governor: Governor) -> bool:
    """Whether a count tells of the killed, wounded, captured, missing: by its noun or its event."""
    return count.noun.loss is not None or (governor.event is not None and governor.event.type in LOSSES)
