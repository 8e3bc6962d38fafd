"""The README is true: its answer is the engine's, its commands are those of the project."""

import json
import re

import pytest

from api import Settings, create_app


@pytest.fixture(scope="module")
def readme(root) -> str:
    return (root / "README.md").read_text("utf-8")


def block(readme: str, kind: str) -> dict:
    """The JSON block with a name."""
    found = re.search(rf"^```json {kind}\n(.*?)^```", readme, re.DOTALL | re.MULTILINE)
    assert found
    return json.loads(found[1])


def within(shown: object, real: object) -> bool:
    """Whether what is shown is the real thing, shortened."""
    if isinstance(shown, dict) and isinstance(real, dict):
        return all(name in real and within(value, real[name]) for name, value in shown.items())
    return shown == real


def test_the_answer_is_real(readme):
    """Fields are left out of the answer shown; facts are not."""
    shown = block(readme, "answer")
    real = create_app(Settings()).test_client().post("/v1/extract", json=block(readme, "request")).json

    assert real["reference_date"] == shown["reference_date"]
    assert [fact["id"] for fact in real["facts"]] == [fact["id"] for fact in shown["facts"]]
    for fact, expected in zip(real["facts"], shown["facts"], strict=True):
        assert within(expected, fact), f"not so: {expected}\nbut {fact}"


def test_the_two_commands_stand_there(readme):
    lines = readme.splitlines()

    assert "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/faits serve" in lines
    assert "python3 -m venv .venv && .venv/bin/pip install -e '.[test]' && .venv/bin/pytest" in lines


def test_every_endpoint_is_named(readme):
    for path in create_app(Settings()).test_client().get("/openapi.json").json["paths"]:
        assert f"{path}" in readme
