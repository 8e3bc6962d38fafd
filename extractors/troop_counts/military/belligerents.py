"""Peoples that a war or an army makes troops: those who fell in action, who are left of a contingent, who join soldiers."""

from collections.abc import Iterator, Sequence

from extractors.lexicon.countries import adjective_at
from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import (
    CIVIL,
    EVENT_FORMS,
    FORCES,
    IN_ACTION,
    MEETING_FORMS,
    PERSONNEL,
)
from extractors.troop_counts.military.battlefields import in_battle
from extractors.troop_counts.sentence.noun_phrases import LINKS
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.scene import WALLS

_LOST = frozenset(("killed", "wounded", "captured"))
_PARTITIVES = frozenset(("de", "d'", "du", "des"))
_LEFT = frozenset(("reste", "restait", "restent", "restaient", "restera", "resta", "subsiste", "subsistait", "demeure"))
_AMONG = frozenset(("parmi", "figurent", "figuraient", "compte", "comptent", "trouvent", "trouvaient"))
_CLITICS = frozenset(("les", "l'"))
_ARMED = frozenset(("military", "armed_group"))
_JOINTS = frozenset((",", "et"))
_BEHIND, _FRONT, _GAP, _SUBJECT, _COUNTS, _PASSAGE = 14, 30, 6, 5, 8, 120
_ENEMIES = 2


def at_war(context: Context, count: Count, before: Sequence[Count], low: int, high: int) -> bool:
    """Whether the sentence of a people, or the soldiers counted before it, make it troops.

    Args:
        context: the document with its facts.
        count: the count of a people.
        before: the counts before it.
        low, high: the bounds of its sentence.
    """
    near = range(max(low, count.first - _FRONT), min(high, count.last + _BEHIND))
    if any(CIVIL.at(context.document.words, token) is not None for token in near):
        return False
    return (
        _fell_in_action(context, count, high)
        or _left_over(context, count, low)
        or _among_soldiers(context, count, low)
        or _joins_soldiers(context, count, before, high)
        or _exchanged(context, count, high)
        or _of_a_force(context, count, high)
        or _foe_counted(context, count, before, high)
        or in_battle(context, count, before, low, high)
    )


def _behind(context: Context, count: Count, high: int) -> Iterator[int]:
    """The tokens behind a count up to the end of its clause."""
    words = context.document.words
    for token in range(count.last, min(high, count.last + _BEHIND)):
        if words[token] in WALLS or words[token] == ":":
            return
        yield token


def _fell_in_action(context: Context, count: Count, high: int) -> bool:
    """Whether they fell in action: *36 000 Américains sont tombés au combat*, *300 Belges, morts au champ d'honneur*."""
    words = context.document.words
    reach = [*_behind(context, count, high)]
    action = next((token for token in reach if IN_ACTION.at(words, token) is not None), None)
    return action is not None and any(_loses(words[token]) for token in reach if token < action)


def _loses(word: str) -> bool:
    """Whether a verb form says that people are killed, wounded or captured."""
    return any(event.type in _LOST for event in EVENT_FORMS.get(word, ()))


def _left_over(context: Context, count: Count, low: int) -> bool:
    """Whether they are left of a force: *Du contingent de la coalition, il ne reste que 300 Italiens*."""
    words = context.document.words
    if words[low] not in _PARTITIVES:
        return False
    verb = next((token for token in range(count.first - 1, max(low, count.first - _GAP) - 1, -1) if words[token] in _LEFT), None)
    if verb is None or "il" not in words[max(low, verb - 3) : verb]:
        return False
    return any(FORCES.at(words, token) is not None for token in range(low, verb))


def _among_soldiers(context: Context, count: Count, low: int) -> bool:
    """Whether they are some of soldiers named before: *Parmi les soldats tués figurent six Tanzaniens*."""
    words = context.document.words
    first = next((t for t in range(count.first - 1, max(low, count.first - _BEHIND) - 1, -1) if words[t] == "parmi"), None)
    if first is None or _AMONG.isdisjoint(words[first + 1 : count.first]):
        return False
    return any(_soldiers(words, token) for token in range(first + 1, min(count.first, first + _SUBJECT)))


def _soldiers(words: tuple[str, ...], token: int) -> bool:
    found = PERSONNEL.at(words, token)
    return found is not None and found[0].sure and found[0].loss is None


def _joins_soldiers(context: Context, count: Count, before: Sequence[Count], high: int) -> bool:
    """Whether they join, relieve or follow soldiers that the sentence before counts: *Vingt Belges les ont rejoints mardi*."""
    words, low = context.document.words, context.document.sentence(count.first)[0]
    if not before or not low or not context.document.sentence(low - 1)[0] <= before[-1].first < low or not before[-1].noun.sure:
        return False
    token = next((token for token in _behind(context, count, high) if words[token] in _CLITICS), high)
    return token - count.last <= 1 and any(words[place] in MEETING_FORMS for place in range(token, min(high, token + _SUBJECT)))


def _exchanged(context: Context, count: Count, high: int) -> bool:
    """Whether they are exchanged for prisoners: *15 Saoudiens ont été échangés contre 900 prisonniers*."""
    words = context.document.words
    reach = [*_behind(context, count, high)]
    swapped = any(words[token].startswith("échang") for token in reach)
    return swapped and any(words[token] == "prisonniers" for token in reach)


def _of_a_force(context: Context, count: Count, high: int) -> bool:
    """Whether their list ends with a force or its men: *six Tchadiens et deux Maliens de la Minusma*, *…, casques bleus*."""
    words, last = context.document.words, count.last
    for _ in range(_SUBJECT):
        number = context.number_at.get(last + 1) if words[last : last + 1] and words[last] in _JOINTS else None
        people = None if number is None else adjective_at(context.document, number.last)
        if people is None or not context.document.capital(people.first):
            break
        last = people.last
    if last + 2 >= high:
        return False
    if words[last] == ",":
        return _soldiers(words, last + 1) and words[last + 1][-1] in "sx"
    first = last + 1 + (words[last + 1] in ("la", "l'", "les"))
    body = context.organisation_at.get(first) if words[last] in LINKS and last > count.last else None
    return body is not None and (body.fact.category in _ARMED or FORCES.at(words, first) is not None)


def _foe_counted(context: Context, count: Count, before: Sequence[Count], high: int) -> bool:
    """Whether lost people stand in one list with another people, and the soldiers of one of them were counted just before.

    Reads *Les 900 soldats argentins se rendent. La guerre a duré dix semaines. Bilan : 649 Argentins, 255 Britanniques tués.*.
    """
    nations = _nations(context, count)
    if len(nations) < _ENEMIES:
        return False
    if not any(_loses(context.document.words[token]) for token in _behind(context, count, high)):
        return False
    near = (earlier for earlier in before[-_COUNTS:] if count.first - earlier.first < _PASSAGE)
    return any(_same_nation(context, earlier, nations) for earlier in near)


def _nations(context: Context, count: Count) -> frozenset[str]:
    """The nations of a people and of those counted right before and behind it."""
    document = context.document
    found = adjective_at(document, count.noun_first)
    nations = {found.country} if found is not None else set()
    if document.words[count.last : count.last + 1] and document.words[count.last] in _JOINTS:
        number = context.number_at.get(count.last + 1)
        people = None if number is None else adjective_at(document, number.last)
        if people is not None and document.capital(people.first):
            nations.add(people.country)
    return frozenset(nation for nation in nations if nation is not None)


def _same_nation(context: Context, earlier: Count, nations: frozenset[str]) -> bool:
    """Whether soldiers of one of some nations were counted."""
    if not earlier.noun.sure or earlier.noun.loss is not None:
        return False
    beside = (adjective_at(context.document, token) for token in range(earlier.noun_last, earlier.group_last))
    return any(place is not None and place.country in nations for place in beside)
