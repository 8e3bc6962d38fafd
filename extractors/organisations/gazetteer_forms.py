"""The gazetteer's entries, read from `gazetteer/*.toml`: one profile and its written forms for each organisation.

One file per category, its name the plural of it; one section per country (`[FR]`, `[none]`); one line per organisation:
`key = { name, acronyms, aliases, metonyms, descriptions, heads, weak }`. The files are TOML of one shape only, so that ten
thousand lines are read in a tenth of the time that a full reader takes; `tests/extractors/test_gazetteer.py` checks that both
readers agree, and every entry.
"""

import re
from collections.abc import Iterator
from importlib.resources import files
from typing import NamedTuple

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

LISTS = ("acronyms", "aliases", "metonyms", "descriptions", "heads", "weak")
"""What an entry may list; `acronyms` begins with the one that facts carry."""
TEXTS = ("name", "category", "country")
"""What an entry may say in one text; `category` and `country` override its file and section."""

_FIELD = re.compile(r'(\w+) = (?:"([^"\\]*)"|\[([^\]]*)\])')
_TEXT = re.compile(r'"([^"\\]*)"')

Wording = tuple[str, Profile, MentionKind, bool]
"""A form before it is tokenised: its text, its organisation, its kind, and whether it is weak."""
Entry = dict[str, "str | list[str]"]


class Form(NamedTuple):
    """One way of writing an organisation (a named tuple: there are twenty thousand, made at each start).

    Attributes:
        text: as the gazetteer writes it, capitals and all.
        profile: the organisation.
        mention: what a mention by this form is.
        weak: whether it is also a common word, a place or a person.
        spelled: its tokens joined by spaces, without hyphens and article.
        article: the article or other small word that opens it (*Le Monde*, *De Beers*), else None.
    """

    text: str
    profile: Profile
    mention: MentionKind
    weak: bool
    spelled: str
    article: str | None

    @property
    def acronym(self) -> bool:
        """Whether it is one word in capitals."""
        text = self.text
        if " " in text or self.article is not None or text[1:].islower():  # mostly
            return False
        return (self.mention == "acronym" or " " not in self.spelled) and sum(map(str.isupper, text)) > 1


def raw_files() -> Iterator[tuple[str, str]]:
    """Each file's name without its ending, and its content."""
    folder = files("extractors.organisations").joinpath("gazetteer")
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name.endswith(".toml"):
            yield file.name.removesuffix(".toml"), file.read_text(encoding="utf-8")


def entries(text: str) -> Iterator[tuple[str, str, Entry]]:
    """The section, key and fields of each entry of a file."""
    section = ""
    for line in text.splitlines():
        if line.startswith("["):
            section = line[1 : line.index("]")]
        elif not line.startswith("#"):
            key, found, body = line.partition(" = { ")
            if found:
                yield section, key, {name: _TEXT.findall(items) if items else one for name, one, items in _FIELD.findall(body)}


def read_wordings() -> tuple[list[Profile], list[Wording]]:
    """Every organisation of the gazetteer, and every form of every one."""
    profiles: list[Profile] = []
    forms: list[Wording] = []
    for file, text in raw_files():
        category = CATEGORY_OF_FILE[file]
        for section, key, entry in entries(text):
            profile = _profile(category, section, key, entry)
            profiles.append(profile)
            _add_forms(forms, profile, entry)
    return profiles, forms


def _profile(category: OrganisationCategory, section: str, key: str, entry: Entry) -> Profile:
    country = entry.get("country", section)
    acronyms = entry.get("acronyms")
    return Profile(
        key,
        str(entry["name"]),
        acronyms[0] if acronyms else None,
        entry.get("category", category),  # type: ignore[arg-type]  # the tests check that it is a category
        None if country == "none" else str(country),
        tuple(entry.get("heads", ())),
        known=True,
    )


_KINDS: tuple[tuple[str, MentionKind], ...] = (
    ("metonyms", "metonym"),
    ("acronyms", "acronym"),
    ("aliases", "name"),
    ("descriptions", "description"),
)


def _add_forms(forms: list[Wording], profile: Profile, entry: Entry) -> None:
    """The forms of an entry; one that is listed twice is what it is listed as first."""
    weak = entry.get("weak", ())
    seen: set[str] = set()
    for field, mention in _KINDS:
        for text in entry.get(field, ()):
            if text not in seen:
                seen.add(text)
                forms.append((text, profile, mention, text in weak))
    for text in (*weak, str(entry["name"])):
        if text not in seen:
            seen.add(text)
            forms.append((text, profile, "acronym" if _short(text) else "name", text in weak))


def _short(text: str) -> bool:
    """Whether a form that is listed without its kind is an acronym."""
    return text.isupper() and text.isalnum() and len(text) < 7
