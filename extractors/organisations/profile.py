"""Who is meant: an organisation apart from its mentions, and a mention apart from its fact."""

import unicodedata
from dataclasses import dataclass

from extractors.facts import MentionKind, OrganisationCategory


@dataclass(frozen=True, slots=True)
class Profile:
    """What is said of an organisation wherever it is mentioned.

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


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stretch of tokens that may mention an organisation.

    Attributes:
        first, last: its tokens, `last` exclusive.
        mention: how it mentions the organisation.
        rule: the name of the rule that found it.
        profiles: whom it may mean, the likeliest first; more than one where a form is shared (*ministère de l'Intérieur*).
        weak: whether the form is also a common word, a place or a person, so that it needs the text's support.
    """

    first: int
    last: int
    mention: MentionKind
    rule: str
    profiles: tuple[Profile, ...]
    weak: bool = False


def plain(word: str) -> str:
    """A word without its accents (*élysée* → *elysee*, *œuvre* → *oeuvre*)."""
    if word.isascii():
        return word
    word = word.replace("œ", "oe").replace("æ", "ae")
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def slug(words: list[str]) -> str:
    """An entity key from tokens: lower-case ASCII, joined by hyphens, without marks."""
    pieces = [plain(word).strip("'") for word in words]
    kept = ["".join(c for c in piece if c.isascii() and c.isalnum()) for piece in pieces]
    return "-".join(piece for piece in kept if piece) or "organisation"
