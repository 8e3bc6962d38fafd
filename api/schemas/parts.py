"""The parts of facts: stretches of the text that play a role in one."""

from marshmallow import Schema

from api.schemas.fields import choice, number, offset, string
from extractors.facts import Dimension, EventType, PersonnelCategory


class PartSchema(Schema):
    """A stretch of the text."""

    class Meta:
        """Shown in the OpenAPI document."""

        title = "Part"
        description = "A stretch of the text: `text[start:end]` of the request is `text`."

    text = string("The stretch as it stands in the text.")
    start = offset("Where it begins, in code points from the start of the text.")
    end = offset("Where it ends, exclusive.")


class UnitSchema(PartSchema):
    """A unit."""

    class Meta:
        """Shown in the OpenAPI document."""

        title = "Unit"
        description = "The unit of a measure, an amount of money or a percentage."

    dimension = choice("What kind of quantity it measures.", Dimension)
    code = string(
        "ISO 4217 code for money, UCUM code for everything else (`%` for percent). Null for money whose word names several "
        "currencies (*dollars*, *francs*, *livres*).",
        "EUR",
        nullable=True,
    )
    scale = number("Factor from the stated unit to `code`: 1, but 0.01 for *centimes*.", 1)


class PersonnelSchema(PartSchema):
    """Who is counted."""

    class Meta:
        """Shown in the OpenAPI document."""

        title = "Personnel"
        description = "The noun that names the people or formations counted."

    lemma = string("The noun in its masculine singular.", "soldat")
    category = choice("What sort of personnel; `formation` for brigades, battalions and the like.", PersonnelCategory)


class ForceSchema(PartSchema):
    """Whose troops."""

    class Meta:
        """Shown in the OpenAPI document."""

        title = "Force"
        description = "Whose troops they are."

    country = string("ISO 3166-1 alpha-2 code of their country, null where there is none.", "RU", nullable=True)
    organisation = string("Id of the organisation fact that they belong to, else null.", "o1", nullable=True)


class EventSchema(PartSchema):
    """What happens."""

    class Meta:
        """Shown in the OpenAPI document."""

        title = "Event"
        description = "The word that says what happens to them, without its auxiliary."

    type = choice("What sort of event it is.", EventType)


class WhenSchema(PartSchema):
    """When."""

    class Meta:
        """Shown in the OpenAPI document."""

        title = "When"
        description = "When the event is; never the date of the statement about it."

    fact = string("Id of the date fact.", "d1")
    timex_value = string("The TIMEX3 value of that fact.", "2022-02-15")


class SourceSchema(PartSchema):
    """Who says so."""

    class Meta:
        """Shown in the OpenAPI document."""

        title = "Source"
        description = "Who says so: a noun phrase or pronoun without its article, without *selon* and without the verb."

    organisation = string("Id of the organisation fact that it is, else null.", "o1", nullable=True)
