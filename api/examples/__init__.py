"""The request that the documentation shows, and what the engine answers to it.

The answers are made at start from the stored request, so they are the engine's own; making them also warms it.
"""

import json
from importlib.resources import files

from api.answers import body
from extractors import FactType

_ENDPOINTS: dict[str, FactType | None] = {
    "extract": None,
    "numbers": "number",
    "dates": "date",
    "organisations": "organisation",
    "troop-counts": "troop_count",
}


def request() -> dict[str, str]:
    """The stored request: a paragraph of a news article and the day it was written."""
    stored: dict[str, str] = json.loads(files(__name__).joinpath("request.json").read_text("utf-8"))
    return stored


def examples() -> dict[str, object]:
    """The examples by name: the request, its text alone, and the answer of each endpoint."""
    asked = request()
    found: dict[str, object] = {"request": asked, "text": asked["text"]}
    for name, kind in _ENDPOINTS.items():
        found[f"{name}-answer"] = json.loads(body(asked, {kind} if kind else None))
    return found
