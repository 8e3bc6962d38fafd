"""From a request to the bytes of its answer: facts are written in one step, as they stand in the engine."""

from collections.abc import Collection, Mapping

import orjson
from flask import Response, current_app

from api.arrival import left
from api.settings import Settings
from extractors import FACT_TYPES, FactType, extract


def answer(asked: Mapping[str, object], types: Collection[FactType] | None = None) -> Response:
    """Answer a checked request; `types` are those of the endpoint where the request may not choose.

    Raises:
        DeadlineExceeded: when the time for one request is spent.
    """
    settings: Settings = current_app.extensions["faits"]
    return Response(body(asked, types, left(settings.deadline)), content_type="application/json")


def body(asked: Mapping[str, object], types: Collection[FactType] | None = None, seconds: float | None = None) -> bytes:
    """The answer as JSON."""
    reference_date = asked.get("reference_date")
    wanted = types or asked.get("types") or FACT_TYPES
    facts = extract(asked["text"], reference_date, wanted, seconds=seconds)  # type: ignore[arg-type]  # the schema has checked them
    return orjson.dumps({"reference_date": reference_date, "facts": facts})
