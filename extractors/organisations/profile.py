"""Who is meant: an organisation apart from its mentions, and a mention apart from its fact."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from extractors.facts import MentionKind, OrganisationCategory


class Profile(NamedTuple):
    """What is said of an organisation wherever it is mentioned (a named tuple: ten thousand are made at each start).

    Attributes:
        key: the entity key, lower-case ASCII with hyphens.
        name: its French name, None where only its form is known.
        acronym: its acronym, None where it has none.
        category: its category.
        country: ISO 3166-1 alpha-2, None for international or unknown.
        heads: nouns that can take it up again (*l'alliance* for OTAN).
        known: whether it stands in the gazetteer.
    """

    key: str
    name: str | None
    acronym: str | None
    category: OrganisationCategory
    country: str | None
    heads: tuple[str, ...] = ()
    known: bool = False


def each_once(profiles: Iterable[Profile]) -> tuple[Profile, ...]:
    """The profiles in their order, none twice; a key names one."""
    found = tuple(profiles)
    return found if len(found) == 1 else tuple({profile.key: profile for profile in found}.values())


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stretch of tokens that may mention an organisation.

    Attributes:
        first, last: its tokens, `last` exclusive.
        mention: how it mentions the organisation.
        rule: the name of the rule that found it.
        profiles: whom it may mean, the likeliest first; more than one where a form is shared (*ministère de l'Intérieur*).
        weak: whether the form is also a common word, a place or a person, so that it needs the text's support.
        rivals: who also bears the form, but is meant only in a text on its country (*PAM* in Morocco).
    """

    first: int
    last: int
    mention: MentionKind
    rule: str
    profiles: tuple[Profile, ...]
    weak: bool = False
    rivals: tuple[Profile, ...] = ()


def _unaccented() -> dict[int, str]:
    """The letters of Latin script with marks, each to its letter without."""
    table = {ord("œ"): "oe", ord("æ"): "ae", ord("ø"): "o", ord("ł"): "l", ord("ß"): "ss"}
    for code in range(0xC0, 0x250):
        base = "".join(c for c in unicodedata.normalize("NFD", chr(code)) if not unicodedata.combining(c))
        if base != chr(code):
            table[code] = base
    return table


_UNACCENTED = _unaccented()


def plain(words: str) -> str:
    """Words without their accents (*élysée* → *elysee*, *œuvre* → *oeuvre*)."""
    return words if words.isascii() else words.translate(_UNACCENTED)


def slug(words: list[str]) -> str:
    """An entity key from tokens: lower-case ASCII, joined by hyphens, without marks."""
    pieces = [plain(word).strip("'") for word in words]
    kept = ["".join(c for c in piece if c.isascii() and c.isalnum()) for piece in pieces]
    return "-".join(piece for piece in kept if piece) or "organisation"
