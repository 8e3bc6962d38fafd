"""The requests: what a client may send, and what it is told when it sends something else."""

from typing import Any

from marshmallow import RAISE, Schema, ValidationError, fields, validate

from api.schemas.fields import described
from extractors import FACT_TYPES, parse_reference

MAX_CODE_POINTS = 1_000_000

_SEND_TEXT = f"Send the text as a string of 1 to {MAX_CODE_POINTS} code points."
SEND_DATE = "Send a day of the calendar as YYYY-MM-DD, or a datetime as YYYY-MM-DDThh:mm:ss with an optional offset."
_SEND_TYPES = f"Send a list of one or more of {', '.join(sorted(FACT_TYPES))}, or leave it out for all."


def _sound(text: str) -> None:
    """Refuse a text that is no sequence of characters: it could not be sent back."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise ValidationError(f"A lone surrogate stands at {error.start}: send whole characters.") from None


def _date(value: str) -> None:
    try:
        parse_reference(value)
    except ValueError:
        raise ValidationError(f"{SEND_DATE} In a query, + is written %2B.") from None


class Types(fields.List[str]):
    """A short list: its length is checked before its items, so that a list of a million costs nothing."""

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> list[str | None]:  # noqa: ANN401  # marshmallow's signature
        if not isinstance(value, list) or not 1 <= len(value) <= len(FACT_TYPES):
            raise ValidationError(_SEND_TYPES)
        return super()._deserialize(value, *args, **kwargs)


class DocumentSchema(Schema):
    """A text, for the endpoint of one extractor."""

    class Meta:
        """Fields that are not listed here are refused."""

        title = "Document"
        unknown = RAISE

    error_messages = {"unknown": "No such field: leave it out, or check its spelling.", "type": "Send a JSON object."}  # noqa: RUF012  # marshmallow's own name, read once

    text = fields.String(
        required=True,
        validate=[validate.Length(1, MAX_CODE_POINTS, error=_SEND_TEXT), _sound],
        error_messages={"required": _SEND_TEXT, "null": _SEND_TEXT, "invalid": _SEND_TEXT},
        metadata=described("The raw French text, taken exactly as sent. Offsets in the answer count its code points."),
    )
    reference_date = fields.String(
        validate=_date,
        error_messages={"null": SEND_DATE + " Leave it out where there is none.", "invalid": SEND_DATE},
        metadata=described(
            "When the text was written (TimeML's document creation time): an ISO 8601 date, or a datetime with an optional "
            "offset. Relative dates resolve against it; without it they come back with `resolved: false`."
        )
        | {"anyOf": [{"format": "date"}, {"format": "date-time"}]},
    )


class ExtractionSchema(DocumentSchema):
    """A text, for the endpoint of all extractors."""

    class Meta:
        """Fields that are not listed here are refused."""

        title = "Extraction"
        unknown = RAISE

    types = Types(
        fields.String(
            validate=validate.OneOf(FACT_TYPES, error=_SEND_TYPES),
            error_messages={"null": _SEND_TYPES, "invalid": _SEND_TYPES},
        ),
        validate=validate.Length(1, len(FACT_TYPES)),
        error_messages={"null": _SEND_TYPES},
        metadata=described("Which facts to return, all by default. It filters the answer and never changes a fact."),
    )
