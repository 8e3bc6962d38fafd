"""The answers: a reference date and facts."""

from marshmallow import Schema, fields

from api.schemas.facts import DateSchema, FactField, NumberSchema, OrganisationSchema, TroopCountSchema
from api.schemas.fields import described, string

_SORTED = "sorted by start, then longest first, then in the order troop count, date, number, organisation."


class _ReferenceSchema(Schema):
    """What every answer has."""

    reference_date = string("The reference date as sent, null where there was none.", "2022-02-14", nullable=True)


class AnswerSchema(_ReferenceSchema):
    """The answer of /v1/extract."""

    class Meta:
        """Shown in the OpenAPI document."""

        title = "Answer"
        description = "The facts of a text; an empty list where there are none."

    facts = fields.List(FactField(), required=True, metadata=described(f"The facts, {_SORTED}"))


class NumbersAnswerSchema(_ReferenceSchema):
    """The answer of /v1/numbers."""

    class Meta:
        """Shown in the OpenAPI document."""

        title = "NumbersAnswer"
        description = "The numbers of a text; an empty list where there are none."

    facts = fields.List(fields.Nested(NumberSchema), required=True, metadata=described("The numbers, in order."))


class DatesAnswerSchema(_ReferenceSchema):
    """The answer of /v1/dates."""

    class Meta:
        """Shown in the OpenAPI document."""

        title = "DatesAnswer"
        description = "The dates of a text; an empty list where there are none."

    facts = fields.List(fields.Nested(DateSchema), required=True, metadata=described("The dates, in order."))


class OrganisationsAnswerSchema(_ReferenceSchema):
    """The answer of /v1/organisations."""

    class Meta:
        """Shown in the OpenAPI document."""

        title = "OrganisationsAnswer"
        description = "The organisations of a text; an empty list where there are none."

    facts = fields.List(fields.Nested(OrganisationSchema), required=True, metadata=described("The organisations, in order."))


class TroopCountsAnswerSchema(_ReferenceSchema):
    """The answer of /v1/troop-counts."""

    class Meta:
        """Shown in the OpenAPI document."""

        title = "TroopCountsAnswer"
        description = "The troop counts of a text; an empty list where there are none."

    facts = fields.List(fields.Nested(TroopCountSchema), required=True, metadata=described("The troop counts, in order."))
