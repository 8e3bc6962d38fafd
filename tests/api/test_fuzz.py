"""schemathesis holds the running service against its own document, all checks on."""

import json
from pathlib import Path

import schemathesis
from hypothesis import HealthCheck, settings

DOCUMENT = Path(__file__).parents[2] / "openapi" / "openapi.json"

schema = schemathesis.openapi.from_dict(json.loads(DOCUMENT.read_text("utf-8")))


@schema.parametrize()
@settings(max_examples=50, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_the_service_does_as_it_documents(service, case):
    """Parameters go with a plain text alone, which OpenAPI cannot say: good cases leave them out with JSON."""
    if case.media_type == "application/json" and case.meta.generation.mode.is_positive:
        case.query = {}
    case.call_and_validate(base_url=service.url)
