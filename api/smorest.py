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

from api import documented, problems
from api.intake import fields_of
from api.schemas import FACT_SCHEMAS, FactField

_View = TypeVar("_View", bound=Callable[..., object])

_LOG = logging.getLogger("faits")


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
    """A blueprint with the two kinds of routes that there are; a view's docstring is its summary and description."""

    ARGUMENTS_PARSER = Parser()

    def extraction(self, path: str, asked: type[Schema], answered: type[Schema]) -> Callable[[_View], Callable[..., object]]:
        """A POST route that takes a document and gives facts."""
        takes = self.ARGUMENTS_PARSER.use_args(asked, location="document")
        describes = self.doc(**documented.extraction(path.strip("/"), asked, answered))

        def decorator(view: _View) -> Callable[..., object]:
            """Parse first, then call the view."""
            route: Callable[..., object] = self.route(path, methods=["POST"])(describes(takes(view)))
            return route

        return decorator

    def reading(self, path: str, answered: type[Schema]) -> Callable[[_View], Callable[..., object]]:
        """A GET route without parameters."""
        gives = self.response(200, answered, headers=documented.VERSION_HEADERS)
        describes = self.doc(operationId=path.strip("/").replace("/", "-"))

        def decorator(view: _View) -> Callable[..., object]:
            """Call the view, then write what it gives."""
            route: Callable[..., object] = self.route(path)(describes(gives(view)))
            return route

        return decorator


class Api(flask_smorest.Api):  # type: ignore[misc]  # flask-smorest has no types
    """An API whose errors are problems."""

    DEFAULT_ERROR_RESPONSE_NAME = "error"

    def handle_http_exception(self, error: HTTPException) -> Response:
        """Answer an exception of HTTP with a problem."""
        return problems.response(error)

    def _register_responses(self) -> None:
        """Describe every error as a problem."""
        for name, response in documented.errors().items():
            self.spec.components.response(name, response, lazy=True)

    def _register_pagination_header(self) -> None:
        """Leave out flask-smorest's paging: nothing is paged here."""

    def describe_facts(self) -> None:
        """Describe the facts as one of four, told apart by `type`."""
        names = {kind: documented.component(schema) for kind, schema in FACT_SCHEMAS.items()}
        for kind, schema in FACT_SCHEMAS.items():
            self.spec.components.schema(names[kind], schema=schema)
        paths = {kind: f"#/components/schemas/{name}" for kind, name in names.items()}
        one_of = [{"$ref": path} for path in paths.values()]
        fact = {"oneOf": one_of, "discriminator": {"propertyName": "type", "mapping": paths}}
        self.spec.components.schema("Fact", fact)
        self.ma_plugin.converter.add_attribute_function(_fact_reference)

    def describe_examples(self, examples: Mapping[str, object]) -> None:
        """Add the examples that the routes name."""
        for name, value in examples.items():
            self.spec.components.example(name, {"summary": "A paragraph of a news article", "value": value})


def _fact_reference(_converter: object, field: object, **_: object) -> dict[str, str]:
    """How apispec writes a field that holds any fact."""
    return {"$ref": "#/components/schemas/Fact"} if isinstance(field, FactField) else {}
