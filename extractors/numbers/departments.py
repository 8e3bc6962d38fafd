"""French departments by their numbers, which news gives in brackets: *dans le Jura (39)*, *Brest (Finistère, 29)*."""

from extractors.document import Document
from extractors.lexicon import load
from extractors.numerals import Numeral

_NAMES: dict[str, tuple[str, ...]] = {
    code: tuple(name.split("-")) for code, name in load("extractors.numbers", "departments.toml")["names"].items()
}
_LONGEST = 3
"""The longest number of a department (*974*)."""


def department(document: Document, numeral: Numeral) -> bool:
    """Whether a figure that a bracket closes is the number of the department whose name stands before it."""
    words, first, last = document.words, numeral.first, numeral.last
    if last - first > 1 or words[last : last + 1] != (")",) or len(words[first]) > _LONGEST or first < 1:
        return False
    if words[first - 1] not in {"(", ","}:
        return False
    name = _NAMES.get(words[first])
    place = first - 2
    for word in reversed(name or ()):
        while place >= 0 and words[place] in {"-", "d'", "l'"} and words[place] != word:
            place -= 1
        if place < 0 or words[place] != word:
            return False
        place -= 1
    return name is not None
