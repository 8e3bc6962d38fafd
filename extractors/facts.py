"""The facts that the engine finds: the public contract as frozen dataclasses.

Field names, order and meanings are those of the service's answers: a fact goes to JSON as it stands, in one step.
Offsets count Unicode code points of the text as received; ends are exclusive; `text[start:end] == fact.text` always,
for facts and for their parts.
"""

from dataclasses import dataclass
from typing import Literal, get_args

FactType = Literal["troop_count", "date", "number", "organisation"]
Precision = Literal["exact", "approximate", "at_least", "more_than", "at_most", "less_than", "range", "vague"]
NumberKind = Literal["cardinal", "ordinal", "fraction"]
Dimension = Literal[
    "percent",
    "currency",
    "length",
    "area",
    "volume",
    "mass",
    "speed",
    "temperature",
    "angle",
    "energy",
    "power",
    "pressure",
    "frequency",
    "voltage",
    "information",
    "sound",
    "radiation",
    "age",
    "other",
]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
TimexMod = Literal[
    "START",
    "MID",
    "END",
    "APPROX",
    "BEFORE",
    "AFTER",
    "LESS_THAN",
    "MORE_THAN",
    "EQUAL_OR_LESS",
    "EQUAL_OR_MORE",
]
Grain = Literal[
    "second",
    "minute",
    "hour",
    "part_of_day",
    "day",
    "weekend",
    "week",
    "month",
    "quarter",
    "season",
    "half_year",
    "year",
    "decade",
    "century",
]
Anchor = Literal["absolute", "reference", "context"]
OrganisationCategory = Literal[
    "international",
    "government",
    "military",
    "armed_group",
    "company",
    "media",
    "party",
    "union",
    "ngo",
    "education",
    "research",
    "health",
    "sport",
    "religious",
    "judicial",
    "other",
]
MentionKind = Literal["name", "acronym", "metonym", "description", "anaphor"]
PersonnelCategory = Literal[
    "soldier",
    "officer",
    "reservist",
    "conscript",
    "mercenary",
    "volunteer",
    "fighter",
    "peacekeeper",
    "instructor",
    "formation",
]
EventType = Literal[
    "deployed",
    "massed",
    "present",
    "withdrawn",
    "mobilised",
    "reinforced",
    "sent",
    "planned",
    "trained",
    "killed",
    "wounded",
    "captured",
    "missing",
    "deserted",
    "other",
]
Modality = Literal["denied", "conditional", "possible", "planned", "reported", "asserted"]

FACT_TYPES: tuple[FactType, ...] = get_args(FactType)
"""The fact types, in the order in which facts of the same span are listed."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the text that plays a role in a fact."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Unit(Part):
    """A unit of measure, a currency or a percentage.

    `code` is an ISO 4217 code for money (None where the word is ambiguous: *dollars*), a UCUM code otherwise;
    `scale` is the factor from the stated unit to `code` (*centimes*: 0.01 of EUR).
    """

    dimension: Dimension
    code: str | None
    scale: int | float = 1


@dataclass(frozen=True, slots=True)
class Personnel(Part):
    """The noun that names the counted people or formations; `lemma` is masculine singular."""

    lemma: str
    category: PersonnelCategory


@dataclass(frozen=True, slots=True)
class Force(Part):
    """Whose troops they are; `country` is ISO 3166-1 alpha-2, `organisation` the id of an organisation fact."""

    country: str | None
    organisation: str | None


@dataclass(frozen=True, slots=True)
class Event(Part):
    """The word that says what happens to the troops, without its auxiliary."""

    type: EventType


@dataclass(frozen=True, slots=True)
class When(Part):
    """When the event is; `fact` is the id of the date fact."""

    fact: str
    timex_value: str


@dataclass(frozen=True, slots=True)
class Source(Part):
    """Who says so; `organisation` is the id of an organisation fact."""

    organisation: str | None


@dataclass(frozen=True, slots=True)
class Figure:
    """A stated figure with the bounds that its words imply (see the table of precisions in the contract)."""

    value: int | float | None
    min: int | float | None
    max: int | float | None
    precision: Precision


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What every fact has.

    `id` and every reference to one hold a *place id* (`place_id`) until `extractors.answer` numbers them.
    """

    id: str
    type: FactType
    text: str
    start: int
    end: int
    part_of: str | None = None
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Fact):
    """A figure with what it counts or measures."""

    type: FactType = "number"
    value: int | float | None
    min: int | float | None
    max: int | float | None
    precision: Precision
    kind: NumberKind
    numeral: Part
    unit: Unit | None
    counted: Part | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Date(Fact):
    """A time expression, after TIMEX3 of ISO-TimeML."""

    type: FactType = "date"
    timex_type: TimexType
    timex_value: str
    mod: TimexMod | None = None
    quant: str | None = None
    freq: str | None = None
    earliest: str | None = None
    latest: str | None = None
    grain: Grain | None = None
    resolved: bool = True
    anchor: Anchor | None = None
    begin_point: str | None = None
    end_point: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation(Fact):
    """A mention of an organisation; all fields but `mention` belong to the entity."""

    type: FactType = "organisation"
    name: str | None
    acronym: str | None
    category: OrganisationCategory
    country: str | None
    mention: MentionKind
    entity: str
    wikidata: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TroopCount(Fact):
    """A count of military personnel or formations, with what is said of them."""

    type: FactType = "troop_count"
    value: int | float | None
    min: int | float | None
    max: int | float | None
    precision: Precision
    personnel: Personnel
    force: Force | None = None
    event: Event | None = None
    location: Part | None = None
    date: When | None = None
    source: Source | None = None
    modality: Modality = "asserted"


def place_id(kind: FactType, start: int, end: int) -> str:
    """The id of a fact before it is numbered: its type and place, unique because facts of one type never share a span."""
    return f"{kind}@{start}-{end}"
