"""The OpenAPI document: valid, complete, committed, and true of real answers."""

import json
from importlib.resources import files

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from texts import seeds

from api import Settings, create_app
from api.schemas import AnswerSchema

PASSAGE_OF = "004_a20ad62ac2dfc7aa"


@pytest.fixture(scope="module")
def app():
    return create_app(Settings())


@pytest.fixture(scope="module")
def document(app):
    return app.test_client().get("/openapi.json").json


@pytest.fixture(scope="module")
def conforms(document):
    """Asserts that a value is what a schema of the document describes."""

    def check(value: object, name: str) -> None:
        schema = {"$ref": f"#/components/schemas/{name}", "components": document["components"]}
        errors = [f"{error.json_path}: {error.message}" for error in Draft202012Validator(schema).iter_errors(value)]
        assert errors == []

    return check


def answers(app):
    """The service's answers to the seeds, with their reference dates and without."""
    client = app.test_client()
    for seed in seeds():
        yield client.post("/v1/extract", json={"text": seed.text, "reference_date": seed.reference_date}).json
        yield client.post("/v1/extract", json={"text": seed.text}).json


def test_it_is_valid(document):
    assert document["openapi"] == "3.1.0"
    assert list(OpenAPIV31SpecValidator(document).iter_errors()) == []


def test_the_committed_document_is_the_served_one(app, root):
    served = app.test_client().get("/openapi.json").data

    assert (root / "openapi" / "openapi.json").read_bytes() == served, "run: faits openapi --output openapi/openapi.json"


def test_it_is_served_as_it_is_exported(app, service):
    assert service.get("/openapi.json").body == app.test_client().get("/openapi.json").data


def test_real_answers_hold_against_the_marshmallow_schemas(app):
    for answer in answers(app):
        assert AnswerSchema().validate(answer) == {}


def test_real_answers_hold_against_the_document(app, conforms):
    for answer in answers(app):
        conforms(answer, "Answer")


def test_facts_have_the_documented_fields_and_no_others(app, document):
    schemas = document["components"]["schemas"]
    names = {name: path.rsplit("/", 1)[1] for name, path in schemas["Fact"]["discriminator"]["mapping"].items()}
    for answer in answers(app):
        for fact in answer["facts"]:
            assert set(fact) == set(schemas[names[fact["type"]]]["properties"])


def test_facts_are_told_apart_by_type(document):
    fact = document["components"]["schemas"]["Fact"]

    assert fact["discriminator"]["propertyName"] == "type"
    assert set(fact["discriminator"]["mapping"]) == {"number", "date", "organisation", "troop_count"}
    assert [option["$ref"] for option in fact["oneOf"]] == list(fact["discriminator"]["mapping"].values())


def test_every_field_is_described(document):
    for name, schema in document["components"]["schemas"].items():
        for field, described in schema.get("properties", {}).items():
            assert described.get("description"), f"{name}.{field}"


def test_every_operation_says_how_it_fails(document):
    for path, operations in document["paths"].items():
        for operation in operations.values():
            expected = {"400", "413", "415", "422", "503", "default"} if path.startswith("/v1/") else {"default"}
            assert set(operation["responses"]) == {"200"} | expected
            assert operation["summary"]
    for response in document["components"]["responses"].values():
        assert list(response["content"]) == ["application/problem+json"]


def test_both_media_types_are_documented(document):
    for path, operations in document["paths"].items():
        if path.startswith("/v1/"):
            assert list(operations["post"]["requestBody"]["content"]) == ["application/json", "text/plain"]


def test_the_examples_are_real_answers(app, document, conforms):
    examples = {name: example["value"] for name, example in document["components"]["examples"].items()}
    client = app.test_client()

    conforms(examples["request"], "Extraction")
    assert examples["text"] == examples["request"]["text"]
    for path, operations in document["paths"].items():
        if path.startswith("/v1/"):
            name = operations["post"]["operationId"]
            assert client.post(path, json=examples["request"]).json == examples[f"{name}-answer"]


def test_the_example_shows_every_type(document):
    facts = document["components"]["examples"]["extract-answer"]["value"]["facts"]

    assert {fact["type"] for fact in facts} == {"number", "date", "organisation", "troop_count"}


def test_the_default_example_is_a_paragraph_of_a_seed():
    stored = json.loads(files("api.examples").joinpath("request.json").read_text("utf-8"))
    seed = next(seed for seed in seeds() if seed.name == PASSAGE_OF)

    assert stored["text"] in seed.text
    assert stored["reference_date"] == seed.reference_date
