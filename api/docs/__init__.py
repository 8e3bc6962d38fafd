"""The OpenAPI document at /openapi.json and Swagger UI at /docs, served from installed files alone."""

from collections.abc import Mapping
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path

import orjson
from flask import Blueprint, Response, send_from_directory

_POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'"
"""No script, style, font or request may come from or go anywhere but this service."""


def docs(spec: Mapping[str, object]) -> Blueprint:
    """The routes of the documentation of an API."""
    blueprint = Blueprint("docs", __name__)
    document = written(spec)
    page = files(__name__).joinpath("index.html").read_bytes()
    start = files(__name__).joinpath("start.js").read_bytes()

    @blueprint.get("/openapi.json")
    def openapi() -> Response:
        return Response(document, content_type="application/json")

    @blueprint.get("/docs")
    def index() -> Response:
        return Response(page, content_type="text/html; charset=utf-8", headers={"Content-Security-Policy": _POLICY})

    @blueprint.get("/docs/start.js")
    def starter() -> Response:
        return Response(start, content_type="text/javascript; charset=utf-8")

    @blueprint.get("/docs/<any('swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'):name>")
    def asset(name: str) -> Response:
        return send_from_directory(_assets(), name)

    return blueprint


def written(spec: Mapping[str, object]) -> bytes:
    """An OpenAPI document as it is served and exported."""
    return orjson.dumps(spec, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _assets() -> Path:
    """The folder of Swagger UI; the package that brings it is found, not imported: of its code nothing is used."""
    found = find_spec("flask_swagger_ui")
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parent / "dist"
