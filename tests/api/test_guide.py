"""The guide for analysts is true: each of its examples is what the engine gives."""

import json
import re
from collections.abc import Iterator
from dataclasses import asdict
from operator import attrgetter
from pathlib import Path

import pytest

from extractors import TroopCount, extract

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "openapi" / "guide.md").read_text(encoding="utf-8")
REFERENCE = "2022-02-15"
ROW = re.compile(r"^\| `([a-z_.]+)` \| ([^|]+) \| \*([^|*]+)\* \| `([^`|]+)` \|$", re.MULTILINE)
INNER = "here the second count"
"""What a row says that speaks of another count than the first."""


def counts(text: str) -> list[TroopCount]:
    return [fact for fact in extract(text, REFERENCE, {"troop_count"}) if isinstance(fact, TroopCount)]


def rows() -> Iterator[tuple[str, int, str, str]]:
    """Field, place of the count, text and value of each example in the tables."""
    for field, meaning, text, value in ROW.findall(GUIDE):
        yield field, int(INNER in meaning), text, value


def fields_of_a_count() -> set[str]:
    return set(asdict(counts("3 000 soldats sont arrivés.")[0])) - {"id", "type", "text", "start", "end"}


@pytest.mark.parametrize(("field", "place", "text", "value"), list(rows()))
def test_an_example_gives_what_the_guide_says(field: str, place: int, text: str, value: str):
    """The field of the count in the sentence has the value shown."""
    found = attrgetter(field)(counts(text)[place])

    assert ("null" if found is None else str(found)) == value


def test_the_whole_fact_is_real():
    """The fact shown in full is the engine's, fields left out aside."""
    request = json.loads(re.search(r"^```json request\n(.*?)^```", GUIDE, re.DOTALL | re.MULTILINE)[1])
    shown = json.loads(re.search(r"^```json troop_count\n(.*?)^```", GUIDE, re.DOTALL | re.MULTILINE)[1])
    (count,) = counts(request["text"])

    for field, value in shown.items():
        real = asdict(count)[field]
        assert (real | value if isinstance(value, dict) else value) == real


def test_every_field_is_explained():
    """No field of a troop count is left out of the page."""
    assert {name for name in fields_of_a_count() if f"`{name}" not in GUIDE} == set()


def test_the_several_counts_are_real():
    """What the guide says of conflicts, parts and changes."""
    kiev, moscow = counts("Kiev parle de 500 soldats tués, Moscou de 20.")
    whole, part = counts("4 000 soldats, dont 1 500 Français, sont partis.")
    levels = counts("L'effectif passera de 2 500 à 6 500 hommes.")

    assert [(count.value, count.source and count.source.text) for count in (kiev, moscow)] == [(500, "Kiev"), (20, "Moscou")]
    assert (whole.value, part.value) == (4000, 1500)
    assert [count.value for count in levels] == [2500, 6500]
