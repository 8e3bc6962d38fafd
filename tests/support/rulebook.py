"""The rules of the extractors and their examples, as the tests read them."""

import importlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from extractors.facts import FactType

EXTRACTORS: dict[str, FactType] = {
    "numbers": "number",
    "dates": "date",
    "organisations": "organisation",
    "troop_counts": "troop_count",
}
"""The packages that hold rules, and the facts that their rules make."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What `examples.toml` says of one rule."""

    rule: str
    type: FactType
    about: str
    examples: tuple[Mapping[str, Any], ...]
    nothing: tuple[str, ...]


@cache
def entries() -> tuple[Entry, ...]:
    """Every entry of every `examples.toml`, in the order of the files."""
    found = []
    for package, kind in EXTRACTORS.items():
        path = files(f"extractors.{package}") / "examples.toml"
        if not path.is_file():
            continue
        for rule, table in tomllib.loads(path.read_text(encoding="utf-8")).items():
            unknown = set(table) - {"about", "examples", "nothing"}
            assert not unknown, f"{package}/examples.toml: {rule} has {unknown}"
            examples = tuple(table.get("examples", ()))
            found.append(Entry(rule, kind, table.get("about", ""), examples, tuple(table.get("nothing", ()))))
    return tuple(found)


def phrases() -> list[str]:
    """Every text of every entry."""
    return [text for entry in entries() for text in (*(example["text"] for example in entry.examples), *entry.nothing)]


def rule_names(package: str) -> list[str]:
    """The names in an extractor's `RULES`, in its order, each once.

    A rule has a `name`; one that words itself in several ways has `names`. Rules that share a name are one rule with several
    triggers (*12.2021*, *12/2021*).
    """
    named: dict[str, None] = {}
    for rule in importlib.import_module(f"extractors.{package}.rules").RULES:
        named |= dict.fromkeys([rule] if isinstance(rule, str) else rule.names if hasattr(rule, "names") else [rule.name])
    return list(named)
