"""Fields of answers, each with the description that the OpenAPI document shows. All are required: a fact has no optional key."""

from collections.abc import Iterable
from typing import get_args

from marshmallow import Schema, fields, validate


def described(text: str, example: object = None) -> dict[str, object]:
    """The metadata of a field: what it means, and a value it may have."""
    return {"description": text} if example is None else {"description": text, "examples": [example]}


def string(description: str, example: str | None = None, *, nullable: bool = False) -> fields.String:
    """A string."""
    return fields.String(required=True, allow_none=nullable, metadata=described(description, example))


def choice(description: str, values: object, *, nullable: bool = False) -> fields.String:
    """One of the values of a `Literal` of the engine."""
    known: Iterable[str] = get_args(values)
    return fields.String(required=True, allow_none=nullable, validate=validate.OneOf([*known]), metadata=described(description))


def flag(description: str) -> fields.Boolean:
    """True or false."""
    return fields.Boolean(required=True, metadata=described(description))


def offset(description: str) -> fields.Integer:
    """A place in the text, in code points."""
    return fields.Integer(required=True, strict=True, validate=validate.Range(min=0), metadata=described(description))


def number(description: str, example: float | None = None, *, nullable: bool = False) -> fields.Float:
    """An integer where the figure is whole, else the nearest double."""
    return fields.Float(required=True, allow_none=nullable, metadata=described(description, example))


def part(schema: type[Schema], description: str, *, nullable: bool = True) -> fields.Nested:
    """A part of a fact with a place of its own in the text."""
    return fields.Nested(schema, required=True, allow_none=nullable, metadata=described(description))
