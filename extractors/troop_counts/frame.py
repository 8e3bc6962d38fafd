"""A count with its frame: the fact, put together from its sentence; parts and lists take what they lack from each other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.facts import Event, Force, Part, Personnel, Source, TroopCount, When, place_id
from extractors.troop_counts.context import Context
from extractors.troop_counts.event import Governor, govern
from extractors.troop_counts.force import (
    acting_owner,
    actor_before,
    as_force,
    complement_force,
    earlier_owner,
    list_label,
    own_force,
    phrase_force,
    speaking_owner,
)
from extractors.troop_counts.location import location, place_behind
from extractors.troop_counts.modality import modality
from extractors.troop_counts.personnel import Count
from extractors.troop_counts.noun_phrases import LINKS
from extractors.troop_counts.scene import Scene
from extractors.troop_counts.scene import scene as scene_of
from extractors.troop_counts.source import Speaker, as_source, own_act, speaker
from extractors.troop_counts.when import when

_CONTRASTS = frozenset(("tandis", "mais", "alors", ";"))
_PLANS = frozenset(("mobilised", "withdrawn", "sent", "reinforced", "present"))
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
    said = _gapped_speaker(scene, count, governor, before) or speaker(scene, count, governor)
    event = _event(scene, count, governor)
    forced = _force(scene, count, governor, said, before)
    if said is not None and own_act(said, governor):
        said = None
    source = as_source(scene.context, said) if said is not None else None
    place = location(scene, count, governor)
    if event is None and said is not None and count.whole is None:
        event, place = _asked(scene, place)
    fact = _fact(scene.context, count, event, forced, place, when(scene, count, governor), source)
    fact = replace(fact, modality=modality(scene, count, governor, reported=source is not None))
    if count.rule == "troop_counts.change":  # the level before the change is a fact of the past
        fact = replace(fact, date=None, modality="reported" if source is not None else "asserted")
    return Framed(count, governor, _completed(scene, count, governor, fact, before))


def _asked(scene: Scene, place: Part | None) -> tuple[Event | None, Part | None]:
    """The event and place of the question that a bare figure answers: *Combien de troupes Moscou a-t-elle massées en Crimée ?*"""
    context = scene.context
    if scene.low < 2 or context.document.words[scene.low - 1] != "?":
        return None, place
    low, high = context.document.sentence(scene.low - 1)
    question = scene_of(context, low, high)
    asked = next((p for p in reversed(question.predicates) if p.type is not None and p.kind == "finite"), None)
    if asked is None or asked.type is None:
        return None, place
    start, end = context.document.starts[asked.head], context.document.ends[asked.last - 1]
    where = place_behind(question, asked.last) if place is None else None
    return Event(context.document.original(start, end), start, end, asked.type), place or where


def _fact(
    context: Context,
    count: Count,
    event: Event | None,
    force: Force | None,
    place: Part | None,
    date: When | None,
    source: Source | None,
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
    owner = own_force(context, count) or complement_force(context, count, kind)
    if owner is None and not _depends(count, governor, before):
        owner = acting_owner(scene, count, governor)
    elif owner is None:
        label = list_label(scene, count) or actor_before(scene, count)
        return None if label is None else as_force(context, label)
    if owner is not None:
        return as_force(context, owner)
    if said is not None and said.verb is not None and said.verb.lemma in _ADMISSIONS:
        owner = phrase_force(context, said.first, said.last)
        if owner is not None and (owner.country is not None or owner.organisation is not None):
            return as_force(context, owner)
    if (
        count.noun.loss is not None
        and before
        and before[-1].count.first >= scene.low
        and not scene.any_between(before[-1].count.last, count.first, _CONTRASTS)
    ):
        return before[-1].fact.force
    if count.noun.category == "fighter" and count.noun.lemma != "supplétif":
        return None
    earlier = earlier_owner(scene, governor.edge, (said.first, said.last) if said is not None else None)
    if earlier is None and said is not None and said.verb is not None and kind in _PLANS:
        earlier = speaking_owner(context, said.first, said.last)
    return as_force(context, earlier) if earlier is not None else None


def _gapped_speaker(scene: Scene, count: Count, governor: Governor, before: Sequence[Framed]) -> Speaker | None:
    """The speaker of a second figure whose verb is left out: *X parlent de 22 000 hommes, l'état-major de plus de 30 000*."""
    words = scene.words
    if count.rule != "troop_counts.ellipsis" or words[governor.edge - 1] not in LINKS or count.whole is None:
        return None
    low = before[count.whole].count.last
    comma = next((token for token in range(governor.edge - 2, low - 1, -1) if words[token] in (",", "et")), None)
    if comma is None or comma + 1 >= governor.edge - 1 or before[count.whole].fact.source is None:
        return None
    return Speaker(comma + 1, governor.edge - 1)


def _depends(count: Count, governor: Governor, before: Sequence[Framed]) -> bool:
    """Whether a count has its whole's predicate, and so its force."""
    return count.whole is not None and count.whole < len(before)


def _completed(scene: Scene, count: Count, governor: Governor, fact: TroopCount, before: Sequence[Framed]) -> TroopCount:
    """A part takes what it lacks from its whole; a coordinated count from the one before it."""
    if count.whole is None or count.whole >= len(before):
        return fact
    whole = before[count.whole]
    own = fact.event is not None and governor.event is not None and governor.event.first >= whole.count.last
    own = own or whole.count.rule == "troop_counts.change"
    source = fact.source or whole.fact.source
    afresh = own and count.rule == "troop_counts.pronoun"  # elle en a 700 000 sous l'uniforme: another place
    mood = fact.modality if own else whole.fact.modality
    words = scene.words
    if words[count.first - 1] == "non":  # 1 200 soldats et non 3 000
        mood = "denied"
    elif count.rule == "troop_counts.comparison" or (mood == "denied" and "mais" in words[whole.count.last : count.first]):
        mood = "reported" if source is not None else "asserted"
    elif mood == "asserted" and source is not None:
        mood = "reported"
    return replace(
        fact,
        personnel=whole.fact.personnel if count.bare else fact.personnel,
        force=fact.force or whole.fact.force,
        event=fact.event if own else whole.fact.event,
        location=fact.location or (None if afresh else whole.fact.location),
        date=fact.date or (None if afresh else whole.fact.date),
        source=source,
        modality=mood,
    )
