"""Every phrase of every `examples.toml` gives what stands beside it, and every rule has its phrases."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from difflib import ndiff
from typing import Any

import pytest
from rulebook import EXTRACTORS, Entry, entries, phrases, rule_names
from texts import seeds

from extractors import Fact, extract

EXAMPLES = [
    pytest.param(entry, example, id=f"{entry.rule}-{i}") for entry in entries() for i, example in enumerate(entry.examples)
]
NEGATIVES = [pytest.param(entry, text, id=f"{entry.rule}-{i}") for entry in entries() for i, text in enumerate(entry.nothing)]


@pytest.mark.parametrize(("entry", "example"), EXAMPLES)
def test_a_phrase_gives_its_facts(entry: Entry, example: Mapping[str, Any]):
    """The facts of the rule's type in the phrase are those listed, in order, and one of them is found by the rule."""
    found = extract(example["text"], example.get("reference_date"), {entry.type})

    wanted = [_line(fact, fact) for fact in example["gives"]]
    assert set(example) <= {"text", "reference_date", "gives"}, f"{entry.rule}: an example has unknown keys"
    if (lines := list(_lines(found, example["gives"]))) != wanted:
        pytest.fail(f"{entry.rule}: {example['text']}\n" + "\n".join(ndiff(wanted, lines)), pytrace=False)
    assert entry.rule in [fact.rule for fact in found], f"found by {[fact.rule for fact in found]}: {example['text']}"


@pytest.mark.parametrize(("entry", "text"), NEGATIVES)
def test_a_negative_phrase_gives_nothing(entry: Entry, text: str):
    """The full pipeline finds no fact of the rule's type in what only looks like one."""
    found = extract(text, types={entry.type})

    assert not found, f"{entry.rule}: {text!r} gave {[(fact.text, fact.rule) for fact in found]}"


@pytest.mark.parametrize("package", EXTRACTORS)
def test_every_rule_has_examples_and_every_entry_a_rule(package: str):
    """Rules and entries of `examples.toml` bear the same names."""
    named = rule_names(package)
    described = [entry.rule for entry in entries() if entry.type == EXTRACTORS[package]]

    assert sorted(described) == sorted(named)
    assert all(name.startswith(f"{package}.") for name in named)


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.rule)
def test_an_entry_is_complete(entry: Entry):
    """An entry says what its rule reads, in one sentence, and has two examples and one negative at least."""
    assert entry.about.endswith("."), entry.about
    assert len(entry.examples) >= 2
    assert entry.nothing


def test_no_phrase_is_of_the_seeds():
    """Examples are sentences of our own, so that the seeds measure what the rules know of French."""
    borrowed = [text for text in phrases() if len(text) > 30 and any(text in seed.text for seed in seeds())]

    assert not borrowed


def _lines(facts: Iterable[Fact], wanted: Iterable[Mapping[str, Any]]) -> Iterable[str]:
    """Each fact in one line, with the fields that the wanted fact of the same text names."""
    templates = list(wanted)
    for fact in facts:
        template = next((one for one in templates if one["text"] == fact.text), {"text": "", "rule": ""})
        if template in templates:
            templates.remove(template)
        yield _line(asdict(fact), template)


def _line(fact: Mapping[str, Any], template: Mapping[str, Any]) -> str:
    """The fields that a template names, the text first: `'3 000' precision=exact value=3000`."""
    return repr(fact["text"]) + "".join(f" {name}={_value(fact, name, template)}" for name in sorted(template) if name != "text")


def _value(fact: Mapping[str, Any], name: str, template: Mapping[str, Any]) -> str:
    """One field; a nested part shows what its template names, and a template `{}` stands for null."""
    inner = template[name]
    value = fact.get(name, "?")
    if not isinstance(inner, Mapping):
        return repr(value)
    if not isinstance(value, Mapping):
        return "null" if value is None else repr(value)
    if not inner:
        return "null" if not value else repr(value.get("text"))
    return "{" + ", ".join(f"{key}={value.get(key, '?')!r}" for key in sorted(inner)) + "}"
