"""What the OpenAPI document says of an extraction route beyond its schemas: two media types, a query, headers, examples."""

from collections.abc import Mapping

from marshmallow import Schema

from api.intake import JSON, PLAIN
from api.problems import MEDIA_TYPE, TITLES
from api.schemas import ProblemSchema
from api.schemas.requests import MAX_CODE_POINTS
from api.version import VERSION_HEADER

_REFUSALS = (400, 413, 415, 422, 503)
_BODY = "A JSON object, or the text alone as text/plain in UTF-8 with the other fields as query parameters. 16 MiB at most."

VERSION_HEADERS = {
    VERSION_HEADER: {"description": "The engine's version.", "required": True, "schema": {"type": "string"}},
}
_RETRY_HEADERS = {
    "Retry-After": {"description": "Seconds after which to try again.", "required": True, "schema": {"type": "integer"}},
}


def component(schema: type[Schema]) -> str:
    """The name of a schema in the document."""
    return schema.__name__.removesuffix("Schema")


def extraction(name: str, asked: type[Schema], answered: type[Schema]) -> dict[str, object]:
    """The documentation of a route that takes a document and gives facts; `name` is also that of its example."""
    answer = {"schema": answered, "examples": {"seed": {"$ref": f"#/components/examples/{name}-answer"}}}
    success = {"description": "The facts of the text.", "headers": VERSION_HEADERS, "content": {JSON: answer}}
    return {
        "operationId": name,
        "parameters": _query(asked),
        "requestBody": {"required": True, "description": _BODY, "content": _bodies(asked)},
        "responses": {"200": success, **{str(status): str(status) for status in _REFUSALS}},
    }


def errors() -> Mapping[str, dict[str, object]]:
    """The responses that are problems, by number (Python's names of the statuses change between versions) and `error`."""
    content = {MEDIA_TYPE: {"schema": ProblemSchema}}
    found: dict[str, dict[str, object]] = {}
    for status, title in TITLES.items():
        headers = VERSION_HEADERS | _RETRY_HEADERS if status == 503 else VERSION_HEADERS
        found[str(status)] = {"description": title, "headers": headers, "content": content}
    return found | {"error": {"description": "Any other error", "headers": VERSION_HEADERS, "content": content}}


def _bodies(asked: type[Schema]) -> dict[str, object]:
    return {
        JSON: {"schema": asked, "examples": {"seed": {"$ref": "#/components/examples/request"}}},
        PLAIN: {
            "schema": {"type": "string", "minLength": 1, "maxLength": MAX_CODE_POINTS},
            "examples": {"seed": {"$ref": "#/components/examples/text"}},
        },
    }


def _query(asked: type[Schema]) -> list[dict[str, object]]:
    """Every field but the text, as a parameter. Without examples: the UI would send them with JSON too."""
    return [
        {
            "name": name,
            "in": "query",
            "required": False,
            "description": f"With a text/plain body only. {field.metadata['description']}",
            "schema": {"$ref": f"#/components/schemas/{component(asked)}/properties/{name}"},
        }
        for name, field in asked().fields.items()
        if name != "text"
    ]
