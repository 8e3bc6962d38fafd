"""flask-smorest bent once: where a stock application and the contract disagree, the contract is kept here.

- A request is one document, JSON or plain text with a query, read by `api.intake`.
- Errors are problems, in the answers and in the OpenAPI document.
- What Flask logs of a failure holds no word of a text.
"""

import logging
import traceback
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, NoReturn, TypeVar

import flask_smorest
from flask import Flask, Request, Response
from marshmallow import Schema
from webargs.flaskparser import FlaskParser
from werkzeug.exceptions import HTTPException

from api import problems
from api.intake import JSON, PLAIN, fields_of
from api.schemas import FACT_SCHEMAS, FactField, ProblemSchema

_View = TypeVar("_View", bound=Callable[..., object])

_LOG = logging.getLogger("faits")
_REFUSALS = (400, 413, 415, 422, 503)
_PROBLEM_CONTENT = {problems.MEDIA_TYPE: {"schema": ProblemSchema}}


class Service(Flask):
    """Flask whose log of a failure says where it came to pass and never with which words."""

    def log_exception(self, exc_info: tuple[type, BaseException, TracebackType | None] | tuple[None, None, None]) -> None:
        """Log the kind of an exception and its place; its message may quote a text."""
        kind, _, trace = exc_info
        _LOG.error("%s\n%s", kind.__name__ if kind else "failure", "".join(traceback.format_tb(trace)))


class Parser(FlaskParser):
    """A parser for which a request is one document."""

    __location_map__ = {**FlaskParser.__location_map__, "document": "load_document"}  # noqa: RUF012  # webargs' own name

    def load_document(self, req: Request, schema: Schema) -> object:  # noqa: ARG002  # webargs' signature
        """The fields of a request, whatever its media type."""
        return fields_of(req)

    def handle_error(self, error: Any, *args: Any, **kwargs: Any) -> NoReturn:  # noqa: ANN401, ARG002  # webargs' signature
        """Answer fields that are wrong with 422."""
        refused = problems.Refused(422, problems.DETAILS[422])
        refused.data = {"messages": error.messages}  # type: ignore[attr-defined]  # as webargs hands messages on
        raise refused


class Blueprint(flask_smorest.Blueprint):  # type: ignore[misc]  # flask-smorest has no types
    """A blueprint whose extraction routes say all that the contract promises of them."""

    ARGUMENTS_PARSER = Parser()

    def extraction(
        self, path: str, asked: type[Schema], answered: type[Schema], summary: str
    ) -> Callable[[_View], Callable[..., object]]:
        """A POST route that takes a document and gives facts; `path` is also its name in the examples."""
        name = path.strip("/")
        response = {
            "description": "The facts of the text.",
            "content": {
                JSON: {"schema": answered, "examples": {"seed": {"$ref": f"#/components/examples/{name}-answer"}}},
            },
        }
        documented = self.doc(
            summary=summary,
            operationId=name,
            requestBody=_request_body(asked),
            responses={"200": response, **{str(status): str(status) for status in _REFUSALS}},
            parameters=_query(asked),
        )
        takes = self.ARGUMENTS_PARSER.use_args(asked, location="document")

        def decorator(view: _View) -> Callable[..., object]:
            """Documentation outside, parsing inside."""
            route: Callable[..., object] = self.route(path, methods=["POST"])(documented(takes(view)))
            return route

        return decorator

    def reading(self, path: str, answered: type[Schema], summary: str) -> Callable[[_View], Callable[..., object]]:
        """A GET route without parameters."""
        documented = self.doc(summary=summary, operationId=path.strip("/").replace("/", "-"))

        def decorator(view: _View) -> Callable[..., object]:
            """Documentation outside, the answer inside."""
            route: Callable[..., object] = self.route(path)(documented(self.response(200, answered)(view)))
            return route

        return decorator


def _request_body(asked: type[Schema]) -> dict[str, object]:
    return {
        "required": True,
        "description": (
            "A JSON object, or the text alone as text/plain in UTF-8 with the other fields as query parameters. 16 MiB at most."
        ),
        "content": {
            JSON: {"schema": asked, "examples": {"seed": {"$ref": "#/components/examples/request"}}},
            PLAIN: {
                "schema": {"type": "string", "minLength": 1, "maxLength": 1_000_000},
                "examples": {"seed": {"$ref": "#/components/examples/text"}},
            },
        },
    }


def _query(asked: type[Schema]) -> list[dict[str, object]]:
    """The query parameters of a plain text: every field but the text. No examples: the UI would send them with JSON too."""
    found: list[dict[str, object]] = []
    for name, field in asked().fields.items():
        if name != "text":
            about = f"With a text/plain body only: {field.metadata['description']}"
            found.append(
                {"name": name, "in": "query", "description": about, "required": False, "schema": _plain_schema(asked, name)}
            )
    return found


def _plain_schema(asked: type[Schema], name: str) -> dict[str, object]:
    """A reference to the field in the schema of the JSON body: the same values hold."""
    return {"$ref": f"#/components/schemas/{asked.__name__.removesuffix('Schema')}/properties/{name}"}


class Api(flask_smorest.Api):  # type: ignore[misc]  # flask-smorest has no types
    """An API whose errors are problems."""

    DEFAULT_ERROR_RESPONSE_NAME = "error"

    def handle_http_exception(self, error: HTTPException) -> Response:
        """Answer an exception of HTTP with a problem."""
        return problems.response(error)

    def _register_responses(self) -> None:
        """Describe every error as a problem, under its number: Python's names of the statuses change between versions."""
        for status, title in problems.TITLES.items():
            self.spec.components.response(str(status), {"description": title, "content": _PROBLEM_CONTENT}, lazy=True)
        self.spec.components.response("error", {"description": "Any other error", "content": _PROBLEM_CONTENT}, lazy=True)

    def _register_pagination_header(self) -> None:
        """Leave out flask-smorest's paging: nothing is paged here."""

    def describe_facts(self) -> None:
        """Describe the facts as one of four, told apart by `type`."""
        schemas = self.spec.components
        names = {kind: schema.__name__.removesuffix("Schema") for kind, schema in FACT_SCHEMAS.items()}
        for kind, schema in FACT_SCHEMAS.items():
            schemas.schema(names[kind], schema=schema)
        paths = {kind: f"#/components/schemas/{name}" for kind, name in names.items()}
        one_of = [{"$ref": path} for path in paths.values()]
        schemas.schema("Fact", {"oneOf": one_of, "discriminator": {"propertyName": "type", "mapping": paths}})
        self.ma_plugin.converter.add_attribute_function(_fact_reference)

    def describe_examples(self, examples: Mapping[str, object]) -> None:
        """Add the examples that the routes name."""
        for name, value in examples.items():
            self.spec.components.example(name, {"summary": "A paragraph of a news article", "value": value})


def _fact_reference(_converter: object, field: object, **_: object) -> dict[str, str]:
    """How apispec writes a field that holds any fact."""
    return {"$ref": "#/components/schemas/Fact"} if isinstance(field, FactField) else {}
