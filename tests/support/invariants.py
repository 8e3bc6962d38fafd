"""What the contract promises of every answer, whatever the text: `faults` lists each promise that an answer breaks."""

import json
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, fields
from itertools import pairwise
from typing import Literal, get_args, get_origin

import regex

from extractors import FACT_TYPES, Date, Fact, Number, Organisation, TroopCount
from extractors.facts import Part

LETTERS = {"troop_count": "t", "date": "d", "number": "n", "organisation": "o"}
LIMIT = 10**18

_DAY = r"-?[0-9]{4,}-[0-9]{2}-[0-9]{2}"
_INSTANT = _DAY + r"T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:Z|[+-][0-9]{2}:[0-9]{2})?"
_TIME_GRAINS = {"second", "minute", "hour", "part_of_day"}
_ENTITY = regex.compile(r"[a-z0-9]++(?:-[a-z0-9]++)*+")
_RULE = regex.compile(r"(?:numerals|numbers|dates|organisations|troop_counts)\.[a-z][a-z0-9_]*+")
_COUNTRY = regex.compile(r"[A-Z]{2}")
_WIKIDATA = regex.compile(r"Q[1-9][0-9]*+")
_TIMEX = regex.compile(
    r"""
    (?: PAST | PRESENT | FUTURE )_REF
  | P (?= . ) (?: [0-9.X]++ [YMWDE] | (?: [0-9.X]++ [A-Z]{2} ) )*+ (?: T (?: [0-9.X]++ [HMS] )++ )?+
  | PXX                                                                     # *quelque temps*, *une période*
  | T (?: MO | MI | AF | EV | NI | DT )                                    # a part of no day: *une virée nocturne*
  | (?: BC )?+ [0-9X]{1,4}+                                                # years, decades, centuries
    (?: - (?: Q[1-4X] | H[12X] | (?: SP | SU | FA | WI )
            | W [0-9X]{2} (?: - (?: WE | [1-7X] ) )?+
            | [0-9X]{2} (?: - [0-9X]{2} )?+ ) )?+
    (?: T (?: MO | MI | AF | EV | NI | DT                                   # a part of the day, or a time
            | [0-9X]{2} (?: : [0-9X]{2} (?: : [0-9X]{2} )?+ )?+ (?: Z | [+-][0-9]{2}:?[0-9]{2} )?+ ) )?+
    """,
    regex.VERBOSE,
)

FIGURES: dict[str, Callable[[object, object, object], bool]] = {
    "exact": lambda value, least, most: value is not None and value == least == most,
    "approximate": lambda value, least, most: value is not None and least is None and most is None,
    "more_than": lambda value, least, most: value is not None and value == least and most is None,
    "at_least": lambda value, least, most: value is not None and value == least and most is None,
    "less_than": lambda value, least, most: value is not None and least is None and value == most,
    "at_most": lambda value, least, most: value is not None and least is None and value == most,
    "range": lambda value, least, most: value is None and least is not None and most is not None and least <= most,  # type: ignore[operator]
    "vague": lambda value, least, most: value is None and least is not None and most is None,
}
"""The contract's table of precisions: what `value`, `min` and `max` may be."""


def faults(text: str, facts: Sequence[Fact], *, reference_given: bool) -> list[str]:
    """Each promise of the contract that a full answer breaks, in words; empty for a good answer."""
    return [*_list_faults(facts), *(fault for fact in facts for fault in _fact_faults(text, fact, facts, reference_given))]


def _list_faults(facts: Sequence[Fact]) -> Iterator[str]:
    """Order, ids, and overlaps."""
    order = [(fact.start, -fact.end, FACT_TYPES.index(fact.type)) for fact in facts]
    if order != sorted(order):
        yield "the facts are not sorted by start, then longest first, then by type"
    for kind, letter in LETTERS.items():
        ids = [fact.id for fact in facts if fact.type == kind]
        if ids != [f"{letter}{count}" for count in range(1, len(ids) + 1)]:
            yield f"the ids of {kind} do not count up: {ids[:10]}"
    levels: dict[str | None, list[Fact]] = {}
    for fact in facts:
        levels.setdefault(fact.part_of, []).append(fact)
    for level in levels.values():
        for one, other in pairwise(level):
            if other.start < one.end:
                yield f"{_name(one)} and {_name(other)} overlap"


def _fact_faults(text: str, fact: Fact, facts: Sequence[Fact], reference_given: bool) -> Iterator[str]:
    """What is wrong with one fact."""
    said = list(_slices(text, fact))
    said += _enumerations(fact)
    if not _RULE.fullmatch(fact.rule):
        said.append(f"rule {fact.rule!r} is no rule's name")
    try:
        json.dumps(asdict(fact), allow_nan=False)
    except (TypeError, ValueError) as error:
        said.append(f"it does not go to JSON: {error}")
    by_id = {other.id: other for other in facts} if fact.part_of or isinstance(fact, Date | TroopCount) else {}
    said += _nesting(fact, by_id)
    if isinstance(fact, Number | TroopCount):
        said += _figure(fact)
    if isinstance(fact, Number):
        said += _number(fact)
    elif isinstance(fact, Date):
        said += _date(fact, by_id, reference_given)
    elif isinstance(fact, Organisation):
        said += _organisation(fact, facts)
    elif isinstance(fact, TroopCount):
        said += _troop_count(fact, facts, by_id)
    yield from (f"{_name(fact)}: {fault}" for fault in said)


def _slices(text: str, fact: Fact) -> Iterator[str]:
    """`text[start:end] == fact.text`, for the fact and its parts."""
    named: list[tuple[str, Fact | Part]] = [("", fact)]
    for field in fields(fact):
        value = getattr(fact, field.name)
        if isinstance(value, Part):
            named.append((field.name, value))
    for name, part in named:
        if not 0 <= part.start < part.end <= len(text):
            yield f"{name} has an impossible span {part.start} to {part.end}"
        elif text[part.start : part.end] != part.text:
            yield f"{name} says {part.text!r} where the text has {text[part.start : part.end]!r}"


def _enumerations(thing: object) -> Iterator[str]:
    """Each field with a closed list of values holds one of them."""
    for field in fields(thing):  # type: ignore[arg-type]  # facts and parts are dataclasses
        value = getattr(thing, field.name)
        allowed = [
            choice for kind in (field.type, *get_args(field.type)) if get_origin(kind) is Literal for choice in get_args(kind)
        ]
        if allowed and value is not None and value not in allowed:
            yield f"{field.name} is {value!r}"
        if isinstance(value, Part):
            yield from _enumerations(value)


def _nesting(fact: Fact, by_id: dict[str, Fact]) -> Iterator[str]:
    """Only two nestings exist: the figure in a troop count, and the ends in an interval."""
    if fact.part_of is None:
        return
    holder = by_id.get(fact.part_of)
    if holder is None:
        yield f"part_of names no fact: {fact.part_of}"
        return
    if not (holder.start <= fact.start and fact.end <= holder.end):
        yield f"it is not inside {_name(holder)}"
    figure = isinstance(fact, Number) and isinstance(holder, TroopCount)
    end = isinstance(fact, Date) and isinstance(holder, Date) and fact.id in (holder.begin_point, holder.end_point)
    if not (figure or end):
        yield f"a {fact.type} may not be nested in {_name(holder)}"


def _figure(fact: Number | TroopCount) -> Iterator[str]:
    """The table of precisions, and numbers that JSON can hold."""
    for value in (fact.value, fact.min, fact.max):
        if value is None:
            continue
        if type(value) not in (int, float) or not math.isfinite(value):
            yield f"{value!r} is no JSON number"
        elif abs(value) > LIMIT:
            yield f"{value!r} is beyond 10^18"
        elif (
            isinstance(value, float) and value.is_integer() and abs(value) < 10**15
        ):  # beyond, a double has no room for a fraction
            yield f"{value!r} is whole, and no integer"
    if not FIGURES[fact.precision](fact.value, fact.min, fact.max):
        yield f"{fact.precision} with value {fact.value}, min {fact.min}, max {fact.max}"


def _number(fact: Number) -> Iterator[str]:
    for name, part in (("numeral", fact.numeral), ("unit", fact.unit)):
        shared = fact.unit is not None and part is fact.unit and fact.unit.dimension == "age" and part.start >= fact.end
        if part is not None and not shared and not (fact.start <= part.start and part.end <= fact.end):
            yield f"its {name} {part.text!r} is outside"  # as it may be in *de 26, 30 et 48 ans*
    if fact.kind != "fraction" and fact.counted is not None and fact.counted.start < fact.end and fact.start < fact.counted.end:
        yield f"its counted noun {fact.counted.text!r} is inside"  # as it may be in *un soldat sur trois*
    if fact.kind == "ordinal" and fact.counted is not None:
        yield "an ordinal counts nothing"


def _date(fact: Date, by_id: dict[str, Fact], reference_given: bool) -> Iterator[str]:
    if not _TIMEX.fullmatch(fact.timex_value):
        yield f"{fact.timex_value!r} is no TIMEX3 value"
    if (fact.quant, fact.freq) != (None, None) and fact.timex_type != "SET":
        yield f"a {fact.timex_type} with quant {fact.quant}, freq {fact.freq}"
    if fact.timex_value.endswith("_REF") and (fact.timex_type != "DATE" or fact.grain is not None):
        yield f"{fact.timex_value} is a {fact.timex_type} of grain {fact.grain}"
    yield from _resolution(fact, reference_given)
    yield from _coverage(fact)
    yield from _interval(fact, by_id)


def _resolution(fact: Date, reference_given: bool) -> Iterator[str]:
    """`resolved` is false exactly where a reference date was needed and not given; the value then has X."""
    if fact.timex_value.startswith("T"):
        return  # a part of no day
    needless = fact.timex_value.endswith("_REF") or (fact.timex_type == "DURATION" and not _ends(fact))
    point = fact.timex_type in ("DATE", "TIME")
    if not fact.resolved and "X" not in fact.timex_value and not _ends(fact):
        yield f"unresolved, though its value {fact.timex_value} has no X"
    if not fact.resolved and needless:
        yield f"{fact.timex_value} needs no reference date, and is unresolved"
    if point and not needless and fact.anchor == "reference" and fact.resolved and not reference_given:
        yield "resolved against a reference date that was not given"
    if point and fact.anchor is None:
        yield "a date without an anchor"


def _coverage(fact: Date) -> Iterator[str]:
    """The first and last day or instant, in the form of the grain, where there are any."""
    if fact.earliest is None or fact.latest is None:
        if fact.earliest != fact.latest:
            yield f"earliest {fact.earliest}, latest {fact.latest}"
        return
    endless = fact.timex_type == "SET" or (fact.timex_type == "DURATION" and not _ends(fact))
    if endless or not fact.resolved or fact.timex_value.endswith("_REF"):
        yield f"a {fact.timex_type} {fact.timex_value} (resolved {fact.resolved}) covers {fact.earliest} to {fact.latest}"
    form = _INSTANT if fact.grain in _TIME_GRAINS else _DAY
    if not (regex.fullmatch(form, fact.earliest) and regex.fullmatch(form, fact.latest)):
        yield f"grain {fact.grain} covers {fact.earliest} to {fact.latest}"
    elif fact.earliest > fact.latest:
        yield f"it ends before it begins: {fact.earliest} to {fact.latest}"


def _interval(fact: Date, by_id: dict[str, Fact]) -> Iterator[str]:
    """An interval is a duration whose ends are dates inside it."""
    ends = _ends(fact)
    if ends and fact.timex_type != "DURATION":
        yield f"an interval that is a {fact.timex_type}"
    for end in ends:
        named = by_id.get(end)
        if not isinstance(named, Date) or named.part_of != fact.id:
            yield f"its end {end} is no date inside it"


def _ends(fact: Date) -> list[str]:
    return [end for end in (fact.begin_point, fact.end_point) if end is not None]


def _organisation(fact: Organisation, facts: Sequence[Fact]) -> Iterator[str]:
    if not _ENTITY.fullmatch(fact.entity):
        yield f"entity {fact.entity!r} is no key"
    if fact.country is not None and not _COUNTRY.fullmatch(fact.country):
        yield f"country {fact.country!r}"
    if fact.wikidata is not None and not _WIKIDATA.fullmatch(fact.wikidata):
        yield f"wikidata {fact.wikidata!r}"
    first = next(other for other in facts if isinstance(other, Organisation) and other.entity == fact.entity)
    if _of_entity(first) != _of_entity(fact):
        yield f"{_of_entity(fact)}, but its first mention {_of_entity(first)}"
    if fact.mention == "anaphor" and first is fact:
        yield "it takes up an organisation that was never named"


def _of_entity(fact: Organisation) -> tuple[str | None, ...]:
    return fact.name, fact.acronym, fact.category, fact.country, fact.wikidata


def _troop_count(fact: TroopCount, facts: Sequence[Fact], by_id: dict[str, Fact]) -> Iterator[str]:
    figures = [other for other in facts if isinstance(other, Number) and other.part_of == fact.id]
    if len(figures) != 1:
        yield f"it holds {len(figures)} figures"
    for figure in figures:
        if (figure.value, figure.min, figure.max, figure.precision) != (fact.value, fact.min, fact.max, fact.precision):
            yield f"its figure is another than that of {_name(figure)}"
    for name, part in (("force", fact.force), ("source", fact.source)):
        if part is not None and part.organisation is not None and not isinstance(by_id.get(part.organisation), Organisation):
            yield f"its {name} names no organisation: {part.organisation}"
    if fact.date is not None:
        named = by_id.get(fact.date.fact)
        if not isinstance(named, Date):
            yield f"its date names no date: {fact.date.fact}"
        elif named.timex_value != fact.date.timex_value:
            yield f"its date says {fact.date.timex_value}, the date itself {named.timex_value}"


def _name(fact: Fact) -> str:
    return f"{fact.type} {fact.text!r} at {fact.start} ({fact.rule})"
