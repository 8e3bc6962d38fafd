"""The four facts, field by field."""

from collections.abc import Mapping
from typing import Any

from marshmallow import Schema, ValidationError, fields, validate

from api.schemas.fields import choice, described, flag, number, offset, part, string
from api.schemas.parts import EventSchema, ForceSchema, PartSchema, PersonnelSchema, SourceSchema, UnitSchema, WhenSchema
from extractors.facts import (
    Anchor,
    Grain,
    MentionKind,
    Modality,
    NumberKind,
    OrganisationCategory,
    Precision,
    TimexMod,
    TimexType,
)


def _type(name: str) -> fields.String:
    """The discriminator."""
    return fields.String(required=True, validate=validate.Equal(name), metadata=described("Which fact this is."))


class FactSchema(Schema):
    """What every fact has."""

    id = string(
        "Unique in the answer: a letter for the type (`n`, `d`, `o`, `t`) and a count in the order of the facts. "
        "A filtered answer keeps the ids of the full one.",
        "t1",
    )
    type = _type("fact")
    text = string("The words of the fact: `text[start:end]` of the request.", "quelque 130 000 soldats")
    start = offset("Where the fact begins, in Unicode code points from the start of the text.")
    end = offset("Where it ends, exclusive.")
    part_of = string(
        "Id of the fact that this one is nested in (the figure of a troop count, an end of an interval), else null. "
        "A filtered answer may lack that fact.",
        nullable=True,
    )
    rule = string("The rule that found it, for people who ask why. Rule names may change between versions.", "dates.weekday")


class _FigureSchema(FactSchema):
    """What numbers and troop counts share."""

    value = number("The stated figure; null where the words give bounds only.", 130000, nullable=True)
    min = number("The lowest figure that the words allow, null where they leave it open.", nullable=True)
    max = number("The highest figure that the words allow, null where they leave it open.", nullable=True)
    precision = choice(
        "How the words bound the figure. `more_than` and `less_than` exclude the bound, `at_least` and `at_most` include it; "
        "`range` lies between two figures; `vague` is a noun without a figure (*des milliers*).",
        Precision,
    )


class NumberSchema(_FigureSchema):
    """A number."""

    class Meta:
        """Shown in the OpenAPI document."""

        title = "Number"
        description = (
            "A figure with what it counts or measures. The span runs from the modifier to the unit (*plus de 2,5 millions "
            "d'euros*); a counted noun stays outside."
        )

    type = _type("number")
    kind = choice("`fraction` for *un tiers*, *3/4*, *la moitié*; decimals and percentages are `cardinal`.", NumberKind)
    numeral = part(
        PartSchema, "The numeral alone, without modifier or unit; of a range, from the first numeral to the last.", nullable=False
    )
    unit = part(UnitSchema, "The unit of a measure, of money or of a percentage; `value`, `min` and `max` are in it. Else null.")
    counted = part(
        PartSchema, "The noun counted where it is no unit (*pages* in *10 pages*), else null. It lies outside the span."
    )


class DateSchema(FactSchema):
    """A date."""

    class Meta:
        """Shown in the OpenAPI document."""

        title = "Date"
        description = (
            "A time expression as TIMEX3 of ISO-TimeML describes it. Relative ones resolve against the request's "
            "`reference_date`, never against the clock of the server."
        )

    type = _type("date")
    timex_type = choice("A day or longer, a time of day, a length of time, or something that recurs.", TimexType)
    timex_value = string("TIMEX3 value; unknown digits are `X`.", "2022-02-15")
    mod = choice("What words inside the span say of the value (*début*, *vers*, *plus de*), else null.", TimexMod, nullable=True)
    quant = string("Of a set, its quantifier (*chaque*: `EVERY`), else null.", nullable=True)
    freq = string("Of a set, how often (*deux fois par mois*: `2X`), else null.", nullable=True)
    earliest = string(
        "First day covered, for a grain of a day and more; first instant for shorter ones, with an offset only where the text "
        "names one. Null where nothing is covered: unresolved dates, `_REF` values, sets, durations without stated ends.",
        "2022-02-15",
        nullable=True,
    )
    latest = string("Last day or instant covered, by the same rule.", "2022-02-15", nullable=True)
    grain = choice("How fine the expression is; null for `_REF` values.", Grain, nullable=True)
    resolved = flag("False where a reference date is needed and was not given.")
    anchor = choice(
        "What the value rests on: nothing (`absolute`), the reference date, or another date of the text (`context`). "
        "Null for plain durations.",
        Anchor,
        nullable=True,
    )
    begin_point = string("Of an interval, id of the date that begins it, else null.", nullable=True)
    end_point = string("Of an interval, id of the date that ends it, else null.", nullable=True)


class OrganisationSchema(FactSchema):
    """An organisation."""

    class Meta:
        """Shown in the OpenAPI document."""

        title = "Organisation"
        description = (
            "A mention of an organisation, without its article. All fields but `mention` belong to the organisation: they are "
            "equal on all its mentions."
        )

    type = _type("organisation")
    name = string("Its canonical French name; null where it was found by its form alone.", nullable=True)
    acronym = string("Its acronym, null where it has none.", "OTAN", nullable=True)
    category = choice("What sort of organisation it is.", OrganisationCategory)
    country = string("ISO 3166-1 alpha-2 code; null where international or unknown.", "RU", nullable=True)
    mention = choice(
        "How the text names it: by name, acronym, a place that stands for it (`metonym`, *le Kremlin*), a class noun with "
        "nationality or epithet (`description`, *l'armée russe*), or a bare noun that takes it up (`anaphor`).",
        MentionKind,
    )
    entity = string("One key for all mentions of the organisation: lower case ASCII with hyphens.", "otan")
    wikidata = string("Its Wikidata item where that has been verified, else null.", "Q7184", nullable=True)


class TroopCountSchema(_FigureSchema):
    """A troop count."""

    class Meta:
        """Shown in the OpenAPI document."""

        title = "TroopCount"
        description = (
            "A count of military personnel or formations, with what is said of them. The span runs from the modifier to the "
            "noun; its figure is also a number fact."
        )

    type = _type("troop_count")
    personnel = part(PersonnelSchema, "Who is counted.", nullable=False)
    force = part(ForceSchema, "Whose troops they are, else null.")
    event = part(EventSchema, "What happens to them, else null.")
    location = part(PartSchema, "Where, with its preposition (*à la frontière*), else null.")
    date = part(WhenSchema, "When, else null.")
    source = part(SourceSchema, "Who says so, else null.")
    modality = choice(
        "How sure the text is; the first that applies of: denied, in the conditional, possible, planned, reported by a source, "
        "asserted.",
        Modality,
    )


FACT_SCHEMAS: Mapping[str, type[Schema]] = {
    "troop_count": TroopCountSchema,
    "date": DateSchema,
    "number": NumberSchema,
    "organisation": OrganisationSchema,
}
"""The schema of each fact type, in the order in which facts of one span are listed."""


class FactField(fields.Field[dict[str, Any]]):
    """A fact of any type; its `type` tells which schema holds. Documented as `oneOf` with a discriminator."""

    def _deserialize(self, value: object, *args: object, **kwargs: object) -> dict[str, Any]:  # noqa: ARG002  # marshmallow's own signature
        schema = FACT_SCHEMAS.get(value.get("type", "")) if isinstance(value, dict) else None
        if schema is None:
            raise ValidationError("Not a fact of a known type.")
        loaded: dict[str, Any] = schema().load(value)  # type: ignore[arg-type]  # the schema is what checks it
        return loaded
