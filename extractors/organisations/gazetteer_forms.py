"""The gazetteer's entries, read from `gazetteer/*.toml`: one profile and its written forms for each organisation.

One file per category, its name the plural of it; one section per country (`[FR]`, `[none]`); one line per organisation:
`key = { name, acronyms, aliases, metonyms, descriptions, heads, weak }`. `tests/extractors/test_gazetteer.py` checks them.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from extractors.facts import MentionKind, OrganisationCategory
from extractors.organisations.profile import Profile

CATEGORY_OF_FILE: dict[str, OrganisationCategory] = {
    "international": "international",
    "government": "government",
    "military": "military",
    "armed_groups": "armed_group",
    "parties": "party",
    "media": "media",
    "judicial": "judicial",
    "companies": "company",
    "ngos": "ngo",
    "unions": "union",
    "education": "education",
    "research": "research",
    "health": "health",
    "sport": "sport",
    "religious": "religious",
    "other": "other",
}
"""The files of the gazetteer and the category that each holds."""

FIELDS = frozenset(("name", "acronyms", "aliases", "metonyms", "descriptions", "heads", "weak", "category", "country"))
"""What an entry may say; `category` and `country` override its file and section."""


@dataclass(frozen=True, slots=True)
class Form:
    """One way of writing an organisation.

    Attributes:
        text: as the gazetteer writes it, capitals and all.
        profile: the organisation.
        mention: what a mention by this form is.
        weak: whether it is also a common word, a place or a person.
    """

    text: str
    profile: Profile
    mention: MentionKind
    weak: bool


def raw_tables() -> Iterator[tuple[str, dict[str, dict[str, dict[str, Any]]]]]:
    """Each file's name without its ending, and its table: section to key to entry."""
    folder = files("extractors.organisations").joinpath("gazetteer")
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name.endswith(".toml"):
            yield file.name.removesuffix(".toml"), tomllib.loads(file.read_text(encoding="utf-8"))


def read_forms() -> tuple[list[Profile], list[Form]]:
    """Every organisation of the gazetteer, and every form of every one."""
    profiles: list[Profile] = []
    forms: list[Form] = []
    for file, table in raw_tables():
        for section, entries in table.items():
            for key, entry in entries.items():
                profile = _profile(file, section, key, entry)
                profiles.append(profile)
                forms += _forms(profile, entry)
    return profiles, forms


def _profile(file: str, section: str, key: str, entry: dict[str, Any]) -> Profile:
    country = entry.get("country", section)
    return Profile(
        key,
        entry["name"],
        next(iter(entry.get("acronyms", ())), None),
        entry.get("category", CATEGORY_OF_FILE[file]),
        None if country == "none" else country,
        tuple(entry.get("heads", ())),
        known=True,
    )


def _forms(profile: Profile, entry: dict[str, Any]) -> Iterator[Form]:
    """The forms of an entry; one that is listed twice is what it is listed as first."""
    weak = frozenset(entry.get("weak", ()))
    kinds: tuple[tuple[str, MentionKind], ...] = (
        ("metonyms", "metonym"),
        ("acronyms", "acronym"),
        ("aliases", "name"),
        ("descriptions", "description"),
        ("weak", "name"),
    )
    seen: set[str] = set()
    for field, mention in kinds:
        for text in entry.get(field, ()):
            if text not in seen:
                seen.add(text)
                yield Form(text, profile, mention, text in weak)
    if entry["name"] not in seen:
        yield Form(entry["name"], profile, "name", entry["name"] in weak)
