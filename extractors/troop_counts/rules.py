"""The rules of troop counts, by name, and the order in which a number tries them."""

from collections.abc import Sequence
from dataclasses import replace

from extractors.facts import Number, TroopCount
from extractors.reading import Reading
from extractors.troop_counts.context import Context, Placed, context
from extractors.troop_counts.figures.figure import Figure
from extractors.troop_counts.figures.understood import understood
from extractors.troop_counts.frame.frame import frame
from extractors.troop_counts.frame.sharing import Framed
from extractors.troop_counts.military.evidence import is_military
from extractors.troop_counts.military.losses import mixed, of_antecedent, own_ranks
from extractors.troop_counts.military.setting import Setting
from extractors.troop_counts.military.signs import Signs, signs
from extractors.troop_counts.military.taken_up import category_taken_up
from extractors.troop_counts.sentence.personnel import Count, counted, depending
from extractors.troop_counts.sentence.scene import Scene, scene

RULES: tuple[str, ...] = (
    "troop_counts.counted_personnel",
    "troop_counts.other_ones",
    "troop_counts.change",
    "troop_counts.noun_behind",
    "troop_counts.noun_before",
    "troop_counts.shared_noun",
    "troop_counts.part_of_whole",
    "troop_counts.part",
    "troop_counts.comparison",
    "troop_counts.pronoun",
    "troop_counts.level",
    "troop_counts.list",
    "troop_counts.ellipsis",
    "troop_counts.antecedent",
)
"""The names of all rules."""

_NEIGHBOURS = 2
"""How many sentences on each side give evidence."""
_SUMMED = 2
_JOINTS = ((",",), ("et",), (",", "et"))


class _Passage:
    """What is remembered while a text is read from its start to its end."""

    def __init__(self, reading: Reading) -> None:
        self.context: Context = context(reading)
        self.counts: list[Count] = []
        self.framed: list[Framed] = []
        self.mixed: int | None = None  # the sentence of a loss noun that counts civilians too
        self.civil: Count | None = None  # the last loss noun that counts civilians
        self._scenes: dict[int, Scene] = {}
        self._signs: dict[int, Signs] = {}

    def scene(self, token: int) -> Scene:
        """The scene of a token's sentence."""
        low, high = self.context.document.sentence(token)
        if low not in self._scenes:
            self._scenes[low] = scene(self.context, low, high)
        return self._scenes[low]

    def signs(self, low: int, high: int) -> Signs:
        """The signs of a sentence."""
        if low not in self._signs:
            self._signs[low] = signs(self.context, low, high)
        return self._signs[low]

    def around(self, low: int, high: int) -> Signs:
        """The signs of the sentences beside one."""
        document = self.context.document
        found = Signs()
        first, last = low, high
        for _ in range(_NEIGHBOURS):
            if first > 0:
                first, end = document.sentence(first - 1)
                found |= self.signs(first, end)
            if last < len(document.words):
                start, last = document.sentence(last)
                found |= self.signs(start, last)
        return found


def find(reading: Reading) -> tuple[TroopCount, ...]:
    """The troop counts of a text, in order, with place ids."""
    if not reading.numbers:
        return ()
    passage = _Passage(reading)
    for number in passage.context.numbers:
        fact = number.fact
        if fact.unit is not None or not (fact.kind == "cardinal" or _whole(fact)):
            continue
        count = _count(passage, number)
        if count is None:
            continue
        anchor = count.noun_first if count.rule.endswith("noun_behind") else count.first
        passage.framed.append(frame(passage.scene(anchor), count, passage.framed))
        passage.counts.append(count)
    return tuple(framed.fact for framed in passage.framed)


def _whole(number: Number) -> bool:
    """Whether a mixed fraction counts people: *un million et demi*."""
    value = number.value
    return number.kind == "fraction" and value is not None and value > 1 and value == int(value)


def _summed(context: Context, count: Count, before: Sequence[Count], low: int) -> bool:
    """Whether *Soit* opens the sentence of a count, which gives the one before in people: *Soit près de 6 000 hommes.*."""
    opens = context.document.words[low] == "soit" and count.first - low <= _SUMMED
    return opens and bool(before) and low > 0 and before[-1].first >= context.document.sentence(low - 1)[0]


def _count(passage: _Passage, number: Placed[Number]) -> Count | None:
    """The count that a number makes, military beyond doubt."""
    document = passage.context.document
    low, high = document.sentence(number.first)
    count = counted(passage.context, number, high)
    if count is None:
        count = understood(Figure(passage.context, number, passage.counts, low, high))
        if count is None or count.whole is not None:
            return count
    before = passage.counts
    if count.whole is None and before and before[-1].first >= low:
        count = depending(passage.context, count, before)
    if count.whole is None and _summed(passage.context, count, before, low):
        count = replace(count, whole=len(before) - 1)
    if count.noun.loss is not None and not count.bare and _of_all(passage, count, low, high):
        return None
    sentence = passage.signs(low, high)
    if sentence.civil and not count.noun.sure:
        sentence = replace(sentence, civil=_part_civil(passage, number, low, high))
    if count.noun.loss is not None and before:
        count = replace(count, noun=replace(count.noun, category=of_antecedent(passage.context, count, before, low)))
    setting = Setting(before, low, high, sentence, lambda: passage.around(low, high))
    if is_military(passage.context, count, setting):
        return _of_company(passage.context, count, before, low)
    passage.civil = count if count.noun.loss is not None else None
    return None


def _of_company(context: Context, count: Count, before: Sequence[Count], low: int) -> Count:
    """The count, a people with the category of those whom it takes up: *9 000 mercenaires … 300 Soudanais*."""
    people = count.noun.people and count.whole is None and count.noun.category == "soldier"
    category = category_taken_up(context, count, before, low) if people else None
    return count if category is None else replace(count, noun=replace(count.noun, category=category))


def _of_all(passage: _Passage, count: Count, low: int, high: int) -> bool:
    """Whether a loss noun counts civilians too, by its part or the loss it is joined to: *900 morts, 60 disparus*."""
    if low == passage.mixed or mixed(passage.context, count, high):
        passage.mixed = low
        return True
    last = passage.civil
    joined = last is not None and passage.context.document.words[last.last : count.first] in _JOINTS
    if not joined or own_ranks(passage.context, count, high):
        return False
    passage.civil = count
    return True


def _part_civil(passage: _Passage, number: Placed[Number], low: int, high: int) -> bool:
    """Whether the part of a sentence between semicolons in which a number stands speaks of civil life."""
    words = passage.context.document.words
    marks = [token for token in range(low, high) if words[token] == ";"]
    if not marks:
        return True
    first = max((mark for mark in marks if mark < number.first), default=low)
    last = min((mark for mark in marks if mark >= number.last), default=high)
    return signs(passage.context, first, last).civil


__all__ = ["RULES", "find"]
