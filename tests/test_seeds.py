"""The five seed documents give their gold annotation, to the letter.

Compared is every field that the gold has, but `id` (place ids stand for them), `entity` (the grouping counts, not the key)
and what a `doubt` marks: the named fields, or the whole fact, which then is neither asked for nor wrong.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from difflib import unified_diff
from typing import Any

import pytest
from texts import Seed, seeds

from extractors import extract

REFERENCES = ("part_of", "begin_point", "end_point", "organisation", "fact")
UNCOMPARED = {"id", "rule", "wikidata", "doubt", "entity"}

Place = tuple[str, int, int]


@pytest.mark.parametrize("seed", seeds(), ids=lambda seed: seed.name)
def test_a_seed_gives_its_gold(seed: Seed):
    """Every gold fact is found with every field right, and nothing else is."""
    found = [asdict(fact) for fact in extract(seed.text, seed.reference_date)]

    gold_names, found_names = _names(seed.gold), _names(found)
    open_fields = {_place(fact): set(fact.get("doubt", {}).get("fields", ())) for fact in seed.gold}
    wanted = [_picture(fact, gold_names, open_fields[_place(fact)]) for fact in seed.gold if "*" not in open_fields[_place(fact)]]
    pictures = [
        _picture(fact, found_names, open_fields.get(_place(fact), set()))
        for fact in found
        if "*" not in open_fields.get(_place(fact), set())
    ]
    if wanted != pictures:
        diff = unified_diff(_lines(wanted), _lines(pictures), "gold", "found", n=3, lineterm="")
        pytest.fail("\n".join([f"{seed.name}: {_score(wanted, pictures)}", *diff]), pytrace=False)


@pytest.mark.parametrize("seed", seeds(), ids=lambda seed: seed.name)
def test_a_seed_groups_its_organisations_as_the_gold_does(seed: Seed):
    """Two mentions share an `entity` in the answer exactly where they share one in the gold."""
    found = {_place(asdict(fact)): fact for fact in extract(seed.text, seed.reference_date, {"organisation"})}
    mentions = [fact for fact in seed.gold if fact["type"] == "organisation" and "doubt" not in fact and _place(fact) in found]

    pairs = sorted({(fact["entity"], found[_place(fact)].entity) for fact in mentions})  # type: ignore[attr-defined]
    assert len({gold for gold, _ in pairs}) == len(pairs), f"an organisation has two keys: {pairs}"
    assert len({key for _, key in pairs}) == len(pairs), f"a key stands for two organisations: {pairs}"


def test_the_gold_is_true_to_its_texts():
    """The copies in `seeds` have the offsets that the gold was written for: no line end was converted."""
    for seed in seeds():
        for fact in seed.gold:
            assert seed.text[fact["start"] : fact["end"]] == fact["text"]


def _place(fact: Mapping[str, Any]) -> Place:
    return fact["type"], fact["start"], fact["end"]


def _names(facts: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """For each id a name that does not depend on numbering: `number 3 000 @17`."""
    return {fact["id"]: f"{fact['type']} {fact['text']} @{fact['start']}" for fact in facts}


def _picture(fact: Mapping[str, Any], names: Mapping[str, str], without: set[str]) -> dict[str, str]:
    """The compared fields of a fact, as text, parts taken apart, references by name."""
    picture = {"": names[fact["id"]]}
    for field, value in fact.items():
        if field in UNCOMPARED | without | {"text", "start", "type"}:
            continue
        if isinstance(value, Mapping):
            picture |= {f"{field}.{name}": _shown(name, inner, names) for name, inner in value.items()}
        else:
            picture[field] = _shown(field, value, names)
    return picture


def _shown(field: str, value: object, names: Mapping[str, str]) -> str:
    """A value as the diff shows it; 3 and 3.0 are the same number in JSON, and stay different here on purpose."""
    return names.get(str(value), "?") if field in REFERENCES and value is not None else repr(value)


def _lines(pictures: Iterable[Mapping[str, str]]) -> list[str]:
    """One line a field, so that a diff shows the field that is wrong under the fact that has it."""
    lines = []
    for picture in pictures:
        lines.append(picture[""])
        lines += [f"    {name} = {value}" for name, value in sorted(picture.items()) if name]
    return lines


def _score(wanted: list[dict[str, str]], found: list[dict[str, str]]) -> str:
    right = sum(picture in found for picture in wanted)
    return f"{right} of {len(wanted)} facts right, {len(found)} found"
