"""A number of units of time, and where the phrase around it begins."""

from dataclasses import dataclass
from decimal import Decimal

from extractors.document import Document
from extractors.lexicon import load

TABLES = load("extractors.numerals.ages", "ages.toml")
_BETWEEN = frozenset(TABLES["between"]["words"].split())
_PAIRS = frozenset(tuple(pair.split()) for pair in TABLES["between"]["pairs"])
_RANGING = frozenset(("à", "-", "et", "ou", "a"))
_OF = frozenset(("de", "d'"))
_MODIFIERS = 4
"""How many modifiers may be stacked before an age."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of units of time (*plus de 45 ans*, *18 à 25 ans*), of which it is asked whether it is an age.

    Attributes:
        document: the text.
        begin: the token where it begins, with modifiers and the lower end of a range.
        first: the token of its numeral, or of the first one in a list.
        after: the token behind the unit.
        value: the figure.
        code: the UCUM code of its unit.
    """

    document: Document
    begin: int
    first: int
    after: int
    value: Decimal
    code: str

    @property
    def before(self) -> str:
        """The word before it, which governs it; empty at the beginning of the text."""
        return self.document.words[self.begin - 1] if self.begin else ""

    def behind(self, place: int = 0) -> str:
        """A word behind it; empty at the end of the text."""
        words = self.document.words
        return words[self.after + place] if self.after + place < len(words) else ""


def beginning(words: tuple[str, ...], first: int, lower: int | None) -> int:
    """The token where a figure begins: before a lower end (*18 à 25 ans*) and its modifiers (*plus de*).

    Args:
        words: the tokens of the text.
        first: the token of its numeral.
        lower: the first token of the numeral that ends two tokens before it, if there is one.
    """
    begin = first
    if lower is not None and words[first - 1] in _RANGING:
        begin = lower
    for _ in range(_MODIFIERS):
        if begin and words[begin - 1] in _BETWEEN:
            begin -= 1
        elif begin > 1 and words[begin - 2 : begin] in _PAIRS:
            begin -= 2
        else:
            break
    return begin


def is_over(words: tuple[str, ...], token: int) -> bool:
    """Whether *de* stands at a token."""
    return 0 <= token < len(words) and words[token] in _OF
