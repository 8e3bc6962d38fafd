"""The number words as the grammar looks them up."""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from extractors.lexicon import load

_TABLES = load("extractors.numerals", "lexicon.toml")


class Role(Enum):
    """What a number word does in a longer number."""

    ZERO = auto()
    UNIT = auto()
    TEEN = auto()
    TEN = auto()
    HUNDRED = auto()
    THOUSAND = auto()
    SCALE = auto()
    COLLECTIVE = auto()
    FRACTION = auto()
    LONE_ORDINAL = auto()


@dataclass(frozen=True, slots=True)
class Word:
    """A number word: its role, its value (of a fraction its denominator), whether it is an ordinal, whether a plural."""

    role: Role
    value: int
    ordinal: bool = False
    plural: bool = False


def unaccented(word: str) -> str:
    """The word without its accents (*deuxieme*, as in capitals and in hasty text)."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def _spellings(word: str, value: Word) -> Iterator[tuple[str, Word]]:
    """A word in singular and plural, with accents and without."""
    yield word, value
    yield unaccented(word), value
    if not word.endswith("s"):
        plural = Word(value.role, value.value, value.ordinal, plural=True)
        yield word + "s", plural
        yield unaccented(word) + "s", plural


def _words(tables: Mapping[str, Any]) -> dict[str, Word]:
    """Every spelling of every number word."""
    roles = {
        "zero": Role.ZERO,
        "units": Role.UNIT,
        "teens": Role.TEEN,
        "tens": Role.TEN,
        "hundred": Role.HUNDRED,
        "thousand": Role.THOUSAND,
        "scales": Role.SCALE,
        "collectives": Role.COLLECTIVE,
        "fractions": Role.FRACTION,
        "lone_ordinals": Role.LONE_ORDINAL,
        "unit_ordinals": Role.UNIT,
        "teen_ordinals": Role.TEEN,
        "ten_ordinals": Role.TEN,
        "hundred_ordinals": Role.HUNDRED,
        "thousand_ordinals": Role.THOUSAND,
        "scale_ordinals": Role.SCALE,
    }
    found: dict[str, Word] = {}
    for table, role in roles.items():
        inflected = role not in {Role.UNIT, Role.TEEN} or "ordinal" in table
        for word, value in tables[table].items():
            entry = Word(role, value, ordinal="ordinal" in table)
            if inflected:
                found.update(_spellings(word, entry))
            else:
                found[word] = entry
    return found


WORDS: Mapping[str, Word] = _words(_TABLES)
VULGAR_FRACTIONS: Mapping[str, tuple[int, int]] = {sign: (n, d) for sign, (n, d) in _TABLES["vulgar_fractions"].items()}
ABBREVIATED_SCALES: Mapping[str, int] = _TABLES["abbreviated_scales"]
LETTER_SCALES: Mapping[str, int] = _TABLES["letter_scales"]
ORDINAL_ENDINGS: Mapping[str, int] = _TABLES["ordinal_endings"]
"""Which numbers take an ending: that one, or any where it is 0."""

NUMBERED: frozenset[str] = frozenset(_TABLES["numbered"]["words"].split())
"""Nouns behind which *un* and *une* are numbers: *numéro un*, *page une*."""
NOT_SIGNED: frozenset[str] = frozenset(_TABLES["not_signed"]["words"].split())
"""Words before *moins* by which it is no sign."""

CURRENCY_SIGNS = frozenset("€ $ £ ¥ ₣ ₤ ₽ ₴ ₺ ₪ ₩ ₹ fr chf eur usd gbp cad euro euros dollar dollars franc francs".split())
"""What a scale of one letter stands before (*20 k€*, *3 M$*, *30 k euros*)."""
