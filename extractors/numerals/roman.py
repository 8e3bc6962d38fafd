"""Ordinals in Roman numerals (*XXIe*, *Ier*)."""

from collections.abc import Iterator, Mapping

from extractors.document import Document

_SIGNS = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_ENDINGS = ("e", "es", "è", "ème", "èmes", "eme", "emes", "éme", "ième", "ièmes", "ieme", "iemes", "ᵉ", "ᵉˢ", "ᵉᵐᵉ")
_FIRST_ENDINGS = ("er", "ers", "re", "ère", "ere", "ᵉʳ", "ʳᵉ")
_LARGEST = 100


def _roman(value: int) -> str:
    """A number in small Roman numerals."""
    written = ""
    for size, sign in _SIGNS:
        written += sign * (value // size)
        value %= size
    return written


def _ordinals() -> Iterator[tuple[str, tuple[int, int]]]:
    """Each ordinal with its value and the length of its numeral."""
    for value in range(1, _LARGEST):
        numeral = _roman(value)
        if numeral == "l":  # *Le*, *Les* are articles
            continue
        for ending in _FIRST_ENDINGS if value == 1 else _ENDINGS:
            yield numeral + ending, (value, len(numeral))


def _by_word() -> dict[str, tuple[tuple[int, int], ...]]:
    """The readings of each word: *viième* is VI-ième or VII-ème."""
    found: dict[str, tuple[tuple[int, int], ...]] = {}
    for word, reading in _ordinals():
        found[word] = (*found.get(word, ()), reading)
    return found


ROMAN_ORDINALS: Mapping[str, tuple[tuple[int, int], ...]] = _by_word()


def roman_ordinal(document: Document, token: int) -> int | None:
    """The value of a Roman ordinal: the numeral in capitals, its ending small (*VIe*, not *vie* nor *VIE*)."""
    start, end = document.starts[token], document.ends[token]
    for value, length in ROMAN_ORDINALS.get(document.words[token], ()):
        numeral, ending = document.surface[start : start + length], document.surface[start + length : end]
        if numeral.isupper() and not ending.isupper() and not ending[0].isupper():
            return value
    return None
