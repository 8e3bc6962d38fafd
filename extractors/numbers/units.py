"""The units of measure, by their names and symbols, with prefixes and powers: `measure_at` reads one behind a numeral."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from extractors.document import Document
from extractors.facts import Dimension
from extractors.lexicon import load
from extractors.morphology import plural
from extractors.numbers.counted import NOT_NOUN
from extractors.numbers.unit_phrases import Measure, Phrase, Table, UnitMatch, forms, longest, spellings, table, tokens
from extractors.numbers.unit_senses import meant

_TABLES = load("extractors.numbers", "units.toml")
_GLUED_DIGITS = {"m": 2, "°": 1}
"""How many digits may be glued to a symbol: *1m80*, *37°2*."""
_PREFIXES: Mapping[str, Mapping[str, str]] = _TABLES["prefixes"]
_SIGNS = {"k": ("k", "K"), "µ": ("µ", "μ", "u")}
"""How prefixes are also written."""
_POWER_SIGNS = {2: "²", 3: "³"}
_POWER_DIMENSIONS: Mapping[int, Dimension] = {2: "area", 3: "volume"}


def _unit(dimension: Dimension, entry: Mapping[str, Any]) -> Iterator[Phrase]:
    """Every phrase of a unit: names and symbols, with each prefix and, of lengths, each power."""
    names, symbols, code = entry["names"], entry.get("symbols", ()), entry["code"]
    name = entry.get("sense") or (names[0].partition("/")[0] if names else "")
    base = Measure(dimension, code, entry.get("scale", 1), entry.get("shy", False), name)
    bare_symbols = () if entry.get("symbols_only_prefixed") else symbols
    yield from _phrases(names, bare_symbols, base, kept="sense" in entry)
    for sign in entry.get("prefixes", "").split():
        prefix = _PREFIXES[sign]
        prefixed = replace(base, code=prefix["code"] + code, shy=False, name="")
        long = [_prefixed(prefix["name"], one) for one in names]
        if dimension == "information":  # *giga-octet*
            long += [f"{prefix['name']} {one}/{prefix['name']} {plural(one)}" for one in names]
        yield from _phrases(long, [each + symbol for each in _SIGNS.get(sign, (sign,)) for symbol in symbols], prefixed)


def _prefixed(prefix: str, name: str) -> str:
    """A name and its plural with a prefix."""
    return "/".join(prefix + form for form in forms(name))


def _phrases(names: Iterable[str], symbols: Iterable[str], measure: Measure, *, kept: bool = False) -> Iterator[Phrase]:
    """The phrases of one measure, and of its powers where it is a length; a symbol of letters has one sense, unless `kept`."""
    spelled = [form for name in names for form in spellings(name)]
    for form in spelled:
        yield Phrase(tokens(form), measure, exact=False)
    settled = measure if kept else replace(measure, name="", shy=False)
    for symbol in symbols:
        yield Phrase(tokens(symbol), settled if symbol.isalpha() else measure, exact=True)
    if measure.dimension != "length" or measure.scale != 1:
        return
    for word, power in _TABLES["powers"].items():
        raised = Measure(_POWER_DIMENSIONS[power], f"{measure.code}{power}")
        for ending in spellings(word):
            for form in spelled:
                yield Phrase((*tokens(form), ending), raised, exact=False)
            for symbol in symbols:
                yield Phrase((symbol, ending), raised, exact=True)
        for symbol in symbols:
            yield Phrase((symbol + _POWER_SIGNS[power],), raised, exact=True)
            yield Phrase((symbol, str(power)), raised, exact=True)


def _all_units() -> Iterator[Phrase]:
    for group in _TABLES["unit"]:
        for entry in group["units"]:
            yield from _unit(group["dimension"], entry)


MEASURES: Table = table(_all_units())
LEADING: Mapping[str, Measure] = {word: Measure(entry["dimension"], entry["code"]) for word, entry in _TABLES["leading"].items()}
"""Units that stand before their figure: *Mach 2*, *pH 7*."""


def measure_at(document: Document, token: int) -> UnitMatch | None:
    """The measure that starts at a token, in the sense that it has there; without what it is divided by."""
    found = longest(document, token, MEASURES)
    if found is None:
        return None
    phrase, last = found
    if not _closed(document, last, exact=phrase.exact):
        return None
    if phrase.words[-1] == "100" and _counts(document, last):  # *20 pour 100*, but *20 pour 100 habitants*
        return None
    measure = meant(document, token, last, phrase.measure)
    return None if measure is None else UnitMatch(measure, token, last)


def _closed(document: Document, last: int, *, exact: bool) -> bool:
    """Whether a unit ends where it should: not in a compound (*deux pieds-noirs*), nor a symbol in a longer word.

    A symbol may have digits glued on only where they are a part of it.
    """
    words = document.words
    if last >= len(words) or not document.glued(last):
        return True
    if words[last] == "-":
        return last + 1 >= len(words) or not document.glued(last + 1) or not words[last + 1].isalpha() or words[last + 1] in _HERE
    if not exact or not words[last].isalnum():
        return True
    return words[last].isdecimal() and len(words[last]) == _GLUED_DIGITS.get(words[last - 1])


def _counts(document: Document, last: int) -> bool:
    """Whether a noun stands behind a hundred."""
    return last < len(document.words) and document.words[last].isalpha() and document.words[last] not in NOT_NOUN


_HERE = frozenset(("là", "ci"))
"""What a hyphen may join to a noun (*ces dix kilos-là*)."""
