"""Errors, as RFC 9457 names their members."""

from marshmallow import Schema, fields

from api.schemas.fields import string


class FieldErrorSchema(Schema):
    """What is wrong with one field."""

    class Meta:
        """Shown in the OpenAPI document."""

        title = "FieldError"

    detail = string("What to do about it.")
    pointer = string("JSON pointer to the field; a query parameter counts as a field of its name.", "#/types/0")


class ProblemSchema(Schema):
    """An error."""

    class Meta:
        """Shown in the OpenAPI document."""

        title = "Problem"
        description = "An error, as RFC 9457 describes it."

    type = string("Always `about:blank`: the status says what sort of problem it is.", "about:blank")
    title = string("The name of the status.", "Unprocessable Content")
    status = fields.Integer(required=True, strict=True, metadata={"description": "The HTTP status.", "examples": [422]})
    detail = string("What to do about it.")
    errors = fields.List(
        fields.Nested(FieldErrorSchema),
        required=True,
        metadata={"description": "What is wrong, field by field: the first 20, empty where no field is to blame."},
    )
