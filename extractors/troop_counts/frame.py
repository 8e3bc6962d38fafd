"""A count with its frame: the fact, put together from its sentence; parts and lists take what they lack from each other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.facts import Event, Force, Part, Personnel, Source, TroopCount, When, place_id
from extractors.troop_counts.context import Context
from extractors.troop_counts.event import Governor, govern
from extractors.troop_counts.force import acting_owner, as_force, complement_force, earlier_owner, own_force, phrase_force
from extractors.troop_counts.location import location
from extractors.troop_counts.modality import modality
from extractors.troop_counts.personnel import Count
from extractors.troop_counts.scene import Scene
from extractors.troop_counts.source import Speaker, as_source, own_act, speaker
from extractors.troop_counts.when import when

_ADMISSIONS = frozenset(("reconnaître", "admettre", "avouer", "concéder", "déplorer"))


@dataclass(frozen=True, slots=True)
class Framed:
    """A count, how it stands, and its fact."""

    count: Count
    governor: Governor
    fact: TroopCount


def frame(scene: Scene, count: Count, before: Sequence[Framed]) -> Framed:
    """The fact of a count.

    Args:
        scene: its sentence.
        count: the count.
        before: the counts of the passage before it, framed, in order.
    """
    governor = govern(scene, count)
    said = speaker(scene, count, governor)
    event = _event(scene, count, governor)
    forced = _force(scene, count, governor, said, before)
    if said is not None and own_act(said, governor):
        said = None
    source = as_source(scene.context, said) if said is not None else None
    fact = _fact(scene.context, count, event, forced, location(scene, count, governor), when(scene, count, governor), source)
    fact = replace(fact, modality=modality(scene, count, governor, reported=source is not None))
    if count.rule == "troop_counts.change":  # the level before the change is a fact of the past
        fact = replace(fact, date=None, modality="reported" if source is not None else "asserted")
    return Framed(count, governor, _completed(scene, count, governor, fact, before))


def _fact(
    context: Context, count: Count, event: Event | None, force: Force | None, place: Part | None, date: When | None, source: Source | None
) -> TroopCount:
    document = context.document
    number = count.number.fact
    start, end = document.starts[count.first], document.ends[count.last - 1]
    if count.bare:
        start, end = number.start, number.end
    noun_start, noun_end = document.starts[count.noun_first], document.ends[count.noun_last - 1]
    noun = count.noun
    return TroopCount(
        id=place_id("troop_count", start, end),
        text=document.original(start, end),
        start=start,
        end=end,
        rule=count.rule,
        value=number.value,
        min=number.min,
        max=number.max,
        precision=number.precision,
        personnel=Personnel(document.original(noun_start, noun_end), noun_start, noun_end, noun.lemma, noun.category),
        force=force,
        event=event,
        location=place,
        date=date,
        source=source,
    )


def _event(scene: Scene, count: Count, governor: Governor) -> Event | None:
    """The event as part: that of the noun for losses (*23 blessés*), else that of the governor."""
    document = scene.context.document
    predicate = governor.event
    if count.noun.loss is not None:
        start, end = document.starts[count.noun_first], document.ends[count.noun_last - 1]
        return Event(document.original(start, end), start, end, count.noun.loss)
    if predicate is None or predicate.type is None:
        if count.noun.lemma == "mobilisé":
            start, end = document.starts[count.noun_first], document.ends[count.noun_last - 1]
            return Event(document.original(start, end), start, end, "mobilised")
        return None
    start, end = document.starts[predicate.head], document.ends[predicate.last - 1]
    kind = predicate.type
    if count.noun.lemma.startswith("prisonnier") and kind in ("withdrawn", "sent"):
        kind = "other"  # prisoners who come home are no troops withdrawn
    return Event(document.original(start, end), start, end, kind)


def _force(scene: Scene, count: Count, governor: Governor, said: Speaker | None, before: Sequence[Framed]) -> Force | None:
    """The force, by the order of the conventions: the noun's own, the owner that acts, the one named earlier."""
    context = scene.context
    kind = governor.event.type if governor.event is not None else None
    owner = own_force(context, count) or complement_force(context, count, kind) or acting_owner(scene, count, governor)
    if owner is not None:
        return as_force(context, owner)
    if said is not None and said.verb is not None and said.verb.lemma in _ADMISSIONS:
        owner = phrase_force(context, said.first, said.last)
        if owner is not None:
            return as_force(context, owner)
    if count.whole is not None or count.noun.category == "fighter" and count.noun.lemma != "supplétif":
        return None
    earlier = earlier_owner(scene, governor.edge)
    return as_force(context, earlier) if earlier is not None else None


def _completed(scene: Scene, count: Count, governor: Governor, fact: TroopCount, before: Sequence[Framed]) -> TroopCount:
    """A part takes what it lacks from its whole; a coordinated count from the one before it."""
    if count.whole is None or count.whole >= len(before):
        return fact
    whole = before[count.whole]
    own = fact.event is not None and governor.event is not None and governor.event.first >= whole.count.last
    source = fact.source or whole.fact.source
    mood = fact.modality if own else whole.fact.modality
    if count.rule == "troop_counts.comparison":
        mood = "reported" if source is not None else "asserted"
    elif mood == "asserted" and source is not None:
        mood = "reported"
    return replace(
        fact,
        personnel=whole.fact.personnel if count.bare else fact.personnel,
        force=fact.force or whole.fact.force,
        event=fact.event if own else whole.fact.event,
        location=fact.location or whole.fact.location,
        date=fact.date or whole.fact.date,
        source=source,
        modality=mood,
    )
