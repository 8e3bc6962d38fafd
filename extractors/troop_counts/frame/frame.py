"""A count with its frame: the fact, put together from its sentence."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from extractors.facts import Event, EventType, Part, Personnel, TroopCount, place_id
from extractors.troop_counts.events.objects import former_level
from extractors.troop_counts.figures.brackets import resized
from extractors.troop_counts.figures.levels import change_from, changing_owner, dated, governed, level_verb
from extractors.troop_counts.frame.event import added_to, alone, govern
from extractors.troop_counts.frame.force import dependent_force, noun_force, sentence_force
from extractors.troop_counts.frame.location import location, place_behind
from extractors.troop_counts.frame.modality import modality
from extractors.troop_counts.frame.sharing import (
    Framed,
    completed,
    gapped_speaker,
    opposed,
    shared_force,
    speaks_of_own,
    whole_of,
)
from extractors.troop_counts.frame.source import as_source, own_act, speaker
from extractors.troop_counts.frame.when import when
from extractors.troop_counts.lexicon import EXCHANGING_VERBS, VERB_TYPE
from extractors.troop_counts.powers.owners import Owner, as_force, named, phrase_owner
from extractors.troop_counts.sentence.governor import LOSSES, Governor
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.predicates import Predicate
from extractors.troop_counts.sentence.scene import Scene
from extractors.troop_counts.sentence.scene import scene as scene_of
from extractors.troop_counts.sentence.speakers import Speaker
from extractors.troop_counts.whose.costs import is_receiver

_VERBS = ("finite", "infinitive", "gerund")
_COSTING = frozenset(("coûter", "perdre", "laisser"))
"""Verbs whose objects are lost, some of them as prisoners."""
_IMPLIED: Mapping[str, EventType] = {"mobilisé": "mobilised", "prisonnier": "captured", "prisonnier de guerre": "captured"}
"""What some nouns tell where nothing else does."""


def frame(scene: Scene, count: Count, before: Sequence[Framed]) -> Framed:
    """The fact of a count.

    Args:
        scene: its sentence.
        count: the count.
        before: the counts of the text before it with their facts, in order.
    """
    context = scene.context
    governor = govern(scene, count)
    whole = whole_of(count, before)
    if whole is not None and opposed(scene, count, whole):
        governor = alone(scene, count, governor)
    governor = added_to(scene, count, governor)
    change = change_from(context, scene.low, scene.high)
    changing = None if change is None or change.former != count.number.first else level_verb(scene, change)
    if changing is not None:
        governor = governed(governor, changing)
    said = gapped_speaker(scene, count, governor, whole) or speaker(scene, governor)
    owner = _owner(scene, count, governor, said, whole)
    if changing is not None and change is not None:
        owner = changing_owner(scene, change, changing) or owner
    sender = owner or (_known(whole) if whole is not None else None)
    named = said is not None and not own_act(scene, said, governor, sender)
    event, place = _event(scene, count, governor), _place(scene, count, governor)
    if event is None and named and whole is None:
        event, place = _asked(scene, place)
    fact = replace(
        _figure(scene, count),
        force=as_force(context, owner) if owner is not None else shared_force(scene, count, before),
        event=event,
        location=place,
        date=when(scene, count, governor),
        source=as_source(context, said) if said is not None and named else None,
        modality=modality(scene, governor, reported=named),
    )
    changed = count.rule == "troop_counts.change"
    sized = resized(scene, count, governor)
    former = changed or changing is not None or sized or former_level(scene, count, governor)
    if former:  # the level before the change is a fact of the past
        ahead = fact.modality == "planned"  # in a change to come it is what all know
        fact = replace(fact, source=None if ahead else fact.source, modality="reported" if named and not ahead else "asserted")
        fact = replace(fact, date=None if changed or (sized and ahead) else fact.date)
    if change is not None:
        fact = dated(scene, count, change, fact, place_behind(scene, change.comma))
    return Framed(count, fact if whole is None else completed(scene, count, governor, fact, whole))


def _owner(scene: Scene, count: Count, governor: Governor, said: Speaker | None, whole: Framed | None) -> Owner | None:
    """The owner, by the order of the conventions: the noun's own, the one that acts, the one named earlier."""
    own = noun_force(scene, count, governor)
    if own is not None:
        return own
    if whole is None:
        return sentence_force(scene, count, governor, said)
    lost = whole.fact.event is not None and whole.fact.event.type in LOSSES
    if said is not None and said.verb is None and speaks_of_own(whole):
        return named(phrase_owner(scene.context, said.first, said.last))  # …, Kiev de 3 000
    return dependent_force(scene, count, governor, said, lost=lost)


def _place(scene: Scene, count: Count, governor: Governor) -> Part | None:
    """The place, unless it is the power that pays with its people (*coûta 900 tués à la France*)."""
    place = location(scene, count, governor)
    pays = place is not None and is_receiver(scene, count, scene.context.document.token_from(place.start))
    return None if pays else place


def _known(whole: Framed) -> Owner | None:
    """The owner of the count on which another depends."""
    force = whole.fact.force
    return None if force is None else Owner(whole.count.first, whole.count.last, force.country, force.organisation)


def _figure(scene: Scene, count: Count) -> TroopCount:
    """The fact without its frame; an understood noun's span is that of the figure."""
    document, number, noun = scene.context.document, count.number.fact, count.noun
    start, end = number.start, number.end
    if not count.bare:
        start, end = document.starts[count.first], document.ends[count.last - 1]
    noun_start, noun_end = document.starts[count.noun_first], document.ends[count.noun_last - 1]
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
    )


def _event(scene: Scene, count: Count, governor: Governor) -> Event | None:
    """The event as part: that of the noun for losses (*23 blessés*), else that of the governor, else what the noun implies."""
    predicate = governor.event
    if count.noun.loss is not None:
        return _event_part(scene, count.noun_first, count.noun_last, count.noun.loss)
    if predicate is not None and predicate.type is not None:
        if count.noun.lemma.startswith("prisonnier"):
            return _of_prisoners(scene, count, predicate, predicate.type)
        return _event_part(scene, predicate.head, predicate.last, predicate.type)
    implied: EventType | None = _IMPLIED.get(count.noun.lemma)
    return _event_part(scene, count.noun_first, count.noun_last, implied) if implied is not None else None


def _of_prisoners(scene: Scene, count: Count, predicate: Predicate, kind: EventType) -> Event:
    """What befalls prisoners: sent home they are free, *faire* takes them, what is only said of them leaves them captured."""
    if predicate.lemma in _COSTING and predicate.last <= count.first:
        return _event_part(scene, count.noun_first, count.noun_last, "captured")  # l'assaut coûta 900 tués et 300 prisonniers
    if predicate.lemma == "faire":
        kind = "captured"
    elif kind in ("withdrawn", "sent") or predicate.lemma in EXCHANGING_VERBS:
        kind = "other"
    elif kind == "present" or (kind == "other" and predicate.lemma not in VERB_TYPE and predicate.kind in _VERBS):
        return _event_part(scene, count.noun_first, count.noun_last, "captured")
    return _event_part(scene, predicate.head, predicate.last, kind)


def _event_part(scene: Scene, first: int, last: int, kind: EventType) -> Event:
    document = scene.context.document
    start, end = document.starts[first], document.ends[last - 1]
    return Event(document.original(start, end), start, end, kind)


def _asked(scene: Scene, place: Part | None) -> tuple[Event | None, Part | None]:
    """The event and place of the question that a figure answers: *Combien d'hommes Ankara a-t-elle massés à Idlib ?*."""
    context = scene.context
    if scene.low == 0 or scene.words[scene.low - 1] != "?":
        return None, place
    question = scene_of(context, *context.document.sentence(scene.low - 1))
    asked = next((p for p in reversed(question.predicates) if p.type is not None and p.kind == "finite"), None)
    if asked is None or asked.type is None:
        return None, place
    return _event_part(question, asked.head, asked.last, asked.type), place or place_behind(question, asked.last)
