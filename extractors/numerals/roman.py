"""Ordinals in Roman numerals (*XXIe*, *Ier*)."""

from collections.abc import Iterator, Mapping

from extractors.document import Document

_SIGNS = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_ENDINGS = ("e", "es", "è", "ème", "èmes", "eme", "ième", "ᵉ")
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


ROMAN_ORDINALS: Mapping[str, tuple[int, int]] = dict(_ordinals())


def roman_ordinal(document: Document, token: int) -> int | None:
    """The value of a Roman ordinal: the numeral in capitals, its ending small (*VIe*, not *vie* nor *VIE*)."""
    found = ROMAN_ORDINALS.get(document.words[token])
    if found is None:
        return None
    value, length = found
    start, end = document.starts[token], document.ends[token]
    numeral, ending = document.surface[start : start + length], document.surface[start + length : end]
    return value if numeral.isupper() and not ending.isupper() else None
