"""The texts that tests share: the five seed documents, naughty strings, fillers, pieces of French."""

import json
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT / "seeds"
DATA = ROOT / "tests" / "data"


@dataclass(frozen=True, slots=True)
class Seed:
    """A seed document with its gold annotation."""

    name: str
    text: str
    reference_date: str
    gold: tuple[dict[str, Any], ...]


@cache
def seeds() -> tuple[Seed, ...]:
    """The five seed documents, their line ends as they are."""
    found = []
    for path in sorted((SEEDS / "gold").glob("*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        text = (SEEDS / document["document"]).read_bytes().decode("utf-8")
        found.append(Seed(path.stem, text, document["reference_date"], tuple(document["facts"])))
    return tuple(found)


@cache
def naughty_strings() -> tuple[str, ...]:
    """Every string of `naughty.toml`."""
    return tuple(string for group in _table("naughty.toml").values() for string in group["strings"])


@cache
def fillers() -> tuple[tuple[str, str], ...]:
    """The fillers of `fillers.toml`: what is repeated, and what it is meant to catch."""
    return tuple((filler["unit"], filler["about"]) for filler in _table("fillers.toml")["filler"])


@cache
def fragments() -> dict[str, list[str]]:
    """The pieces of French of `fragments.toml`, by kind."""
    return _table("fragments.toml")


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((DATA / name).read_text(encoding="utf-8"))
