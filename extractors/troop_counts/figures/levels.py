"""A level that opens the sentence of its change: *De 6 500 en 2019, les effectifs ont été réduits à 3 400 hommes*."""

from dataclasses import dataclass, replace

from extractors.facts import Part, TroopCount, When
from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import LEVEL_FORMS
from extractors.troop_counts.powers.owners import Owner, earlier_owner, nationalities
from extractors.troop_counts.sentence.governor import Governor
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.predicates import Predicate
from extractors.troop_counts.sentence.scene import Scene

_FROM = (("de",), ("d'",))
_STOPS = frozenset(";:!?»)")
_OPENING, _CLAUSE, _VERB = 12, 30, 8


@dataclass(frozen=True, slots=True)
class Change:
    """A change told from its former level on, by token.

    Attributes:
        former: the first token of the former level.
        comma: the comma behind it.
        reached: the first token of the level reached.
    """

    former: int
    comma: int
    reached: int


def change_from(context: Context, low: int, high: int) -> Change | None:
    """The change that a sentence tells from its former level on."""
    words = context.document.words
    number = context.number_at.get(low + 1) if words[low : low + 1] in _FROM else None
    if number is None:
        return None
    comma = next((token for token in range(number.last, min(high, low + _OPENING)) if words[token] == ","), None)
    if comma is None:
        return None
    changed: int | None = None
    for token in range(comma, min(high, comma + _CLAUSE)):
        if words[token] in _STOPS:
            return None
        if words[token] in LEVEL_FORMS:
            changed = token
        elif token in context.number_at and words[token - 1] == "à" and changed is not None and token - changed < _VERB:
            return Change(number.first, comma, token)
    return None


def level_verb(scene: Scene, change: Change) -> Predicate | None:
    """The verb of a change, a level reached."""
    verb = next((found for found in scene.left_of(change.reached, _VERB) if found.kind == "finite"), None)
    return None if verb is None else replace(verb, type="present")


def governed(governor: Governor, verb: Predicate) -> Governor:
    """How the former level stands: like the object of the verb of its change."""
    return replace(governor, event=verb, verb=verb, side="object", relative=None)


def changing_owner(scene: Scene, change: Change, verb: Predicate) -> Owner | None:
    """Whose level changes: the power or the nationality in the subject."""
    return nationalities(scene.context, change.comma, verb.first) or earlier_owner(scene, change.reached)


def dated(scene: Scene, count: Count, change: Change, fact: TroopCount, place: Part | None) -> TroopCount:
    """The fact with the date that is its own: what stands before the comma is that of the former level.

    Args:
        scene: the sentence.
        count: the count of the fact.
        change: the change.
        fact: the fact.
        place: where the level changes.
    """
    document = scene.context.document
    if count.number.first != change.former:
        early = fact.date is not None and fact.date.start < document.starts[change.comma]
        return replace(fact, date=None) if early else fact
    dates = scene.context.dates_between(count.last, change.comma)
    date = dates[0].fact if dates else None
    own = None if date is None else When(date.text, date.start, date.end, date.id, date.timex_value)
    return replace(fact, date=own, location=fact.location or place)
