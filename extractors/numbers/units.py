"""Units of measure, from their names and symbols: `unit_at` reads one behind a numeral."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

import regex

from extractors.document import Document
from extractors.facts import Dimension
from extractors.lexicon import load
from extractors.lexicon.countries import without_accents
from extractors.morphology import plural

_TABLES = load("extractors.numbers", "units.toml")
_TOKEN = regex.compile(r"[^\W\d_]+'?|[0-9]+|[^\s\w]")
_DIGITS_GO_ON = regex.compile(r"[., ']?[0-9]")
_GAP = 2
"""How many blanks may stand before and inside a unit."""
_CENTIMETRES = 2
"""The digits of *1m80* behind the metre."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit as the contract has it; `shy` where the word alone need not be one, `name` what it is told apart by."""

    dimension: Dimension
    code: str | None
    scale: int | float = 1
    shy: bool = False
    name: str = ""


@dataclass(frozen=True, slots=True)
class UnitMatch:
    """A unit in a text: its tokens, `last` exclusive."""

    measure: Measure
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Phrase:
    """The tokens of a unit's name, hyphens left out; those of a symbol match only in its own capitals."""

    words: tuple[str, ...]
    measure: Measure
    exact: bool


Table = Mapping[str, tuple[Phrase, ...]]


def tokens(name: str) -> tuple[str, ...]:
    """The words of a name, as documents have them, without hyphens."""
    return tuple(token for token in _TOKEN.findall(name) if token != "-")


def plural_phrase(name: str) -> str:
    """The plural of a name: of each word but those behind a preposition (*mètres*, *milles marins*, *points de base*)."""
    words = name.split(" ")
    stop = next((i for i, word in enumerate(words) if word in {"de", "par", "d'", "des"}), len(words))
    return " ".join([plural(word) for word in words[:stop]] + words[stop:])


def spellings(name: str) -> Iterator[str]:
    """A name in singular and plural, with accents and without."""
    singular, _, irregular = name.partition("/")
    for form in (singular, irregular or plural_phrase(singular)):
        yield form
        yield without_accents(form)


def table(phrases: Iterable[Phrase]) -> Table:
    """Phrases by the first word of their shadow, the longest first."""
    found: dict[str, dict[tuple[tuple[str, ...], bool], Phrase]] = {}
    for phrase in phrases:
        found.setdefault(phrase.words[0].lower(), {}).setdefault((phrase.words, phrase.exact), phrase)
    return {first: tuple(sorted(group.values(), key=lambda p: -len(p.words))) for first, group in found.items()}


def longest(document: Document, token: int, phrases: Table) -> tuple[Phrase, int] | None:
    """The longest phrase that starts at a token, and the token behind it."""
    for phrase in phrases.get(document.words[token], ()):
        end = _matched(document, token, phrase)
        if end is not None:
            return phrase, end
    return None


def _matched(document: Document, token: int, phrase: Phrase) -> int | None:
    """The token behind a phrase that starts at a token, over hyphens; None where it does not."""
    words = document.words
    place = token
    for count, wanted in enumerate(phrase.words):
        if count and place < len(words) and words[place] == "-":
            place += 1
        if place >= len(words) or words[place] != wanted.lower():
            return None
        if phrase.exact and document.surface[document.starts[place] : document.ends[place]] != wanted:
            return None
        if count and document.starts[place] - document.ends[place - 1] > _GAP:
            return None
        if wanted.isdecimal() and _DIGITS_GO_ON.match(document.shadow, document.ends[place]):  # *31 m 3 000 soldats*
            return None
        place += 1
    return place


_PREFIXES: Mapping[str, Mapping[str, str]] = _TABLES["prefixes"]
_POWER_SIGNS = {2: "²", 3: "³"}
_POWER_DIMENSIONS: Mapping[int, Dimension] = {2: "area", 3: "volume"}


def _unit(dimension: Dimension, entry: Mapping[str, Any]) -> Iterator[Phrase]:
    """Every phrase of a unit: names and symbols, with each prefix and, of lengths, each power."""
    names, symbols, code = entry["names"], entry.get("symbols", ()), entry["code"]
    scale, shy = entry.get("scale", 1), entry.get("shy", False)
    base = Measure(dimension, code, scale, shy, names[0] if names else "")
    bare_symbols = () if entry.get("symbols_only_prefixed") else symbols
    yield from _phrases(names, bare_symbols, base)
    for sign in entry.get("prefixes", "").split():
        prefix = _PREFIXES[sign]
        prefixed = replace(base, code=prefix["code"] + code, shy=False, name="")
        signs = {"k": ("k", "K"), "µ": ("µ", "μ", "u")}.get(sign, (sign,))
        forms = [prefix["name"] + name for name in names]
        if dimension == "information":  # *giga-octet*
            forms += [f"{prefix['name']} {name}/{prefix['name']} {plural(name)}" for name in names]
        yield from _phrases(
            forms,
            [sign + symbol for sign in signs for symbol in symbols],
            prefixed,
        )


def _phrases(names: Iterable[str], symbols: Iterable[str], measure: Measure) -> Iterator[Phrase]:
    """The phrases of one measure, and of its powers where it is a length."""
    spelled = [form for name in names for form in spellings(name)]
    for form in spelled:
        yield Phrase(tokens(form), measure, exact=False)
    settled = replace(measure, name="", shy=False)
    for symbol in symbols:
        yield Phrase(tokens(symbol), settled if symbol.isalpha() else measure, exact=True)
    if measure.dimension != "length":
        return
    for word, power in _TABLES["powers"].items():
        raised = Measure(_POWER_DIMENSIONS[power], f"{measure.code}{power}")
        for form in spelled:
            for ending in spellings(word):
                yield Phrase((*tokens(form), ending), raised, exact=False)
        for symbol in symbols:
            yield Phrase((symbol + _POWER_SIGNS[power],), raised, exact=True)
            yield Phrase((symbol, str(power)), raised, exact=True)


def _all_units() -> Iterator[Phrase]:
    for group in _TABLES["unit"]:
        for entry in group["units"]:
            yield from _unit(group["dimension"], entry)


MEASURES: Table = table(_all_units())
_TIMES: Mapping[str, str] = {form: code for name, code in _TABLES["times"].items() for form in spellings(name)}
_READINGS: Mapping[str, tuple[Mapping[str, str], ...]] = {name: tuple(each) for name, each in _TABLES["readings"].items()}
_NEAR: Mapping[str, tuple[frozenset[str], ...]] = {
    name: tuple(frozenset(each.get("near", "").split()) for each in readings) for name, readings in _READINGS.items()
}
_WINDOW = 12
"""How many tokens to each side a word may stand that tells which unit is meant."""


def measure_at(document: Document, token: int, *, divide: bool = True) -> UnitMatch | None:
    """The measure that starts at a token, with what it is divided by (*km/h*, *grammes par litre*) unless told otherwise."""
    found = longest(document, token, MEASURES)
    if found is None:
        return None
    phrase, last = found
    if phrase.exact and not _closed(document, last):
        return None
    measure = meant(document, token, phrase.measure)
    if measure is None:
        return None
    unit = UnitMatch(measure, token, last)
    return divided(document, unit) if divide else unit


def _closed(document: Document, last: int) -> bool:
    """Whether a symbol ends where it should: no letter or digit glued on, but for the centimetres of *1m80*."""
    if last >= len(document.words) or not document.glued(last) or not document.words[last].isalnum():
        return True
    return document.words[last - 1] == "m" and document.words[last].isdecimal() and len(document.words[last]) == _CENTIMETRES


def meant(document: Document, token: int, measure: Measure) -> Measure | None:
    """What a name that means several things stands for here, None where it is no unit."""
    readings = _READINGS.get(measure.name)
    if readings is None:
        return measure
    first, last = document.sentence(token)
    best, nearest = readings[-1], _WINDOW + 1
    for place in range(max(first, token - _WINDOW), min(last, token + _WINDOW)):
        for reading, hints in zip(readings, _NEAR[measure.name], strict=True):
            if abs(place - token) < nearest and document.words[place] in hints:
                best, nearest = reading, abs(place - token)
    if best["dimension"] == "none":
        return None
    return replace(measure, dimension=cast("Dimension", best["dimension"]), code=best.get("code"), scale=1)


def divided(document: Document, unit: UnitMatch) -> UnitMatch:
    """A unit with its denominator, where it has one: *km/h*, *kilomètres par heure*, *miles à l'heure*, *mg/l*."""
    words = document.words
    slash = unit.last
    if slash + 1 >= len(words) or unit.measure.dimension in {"percent", "currency", "temperature", "angle", "age"}:
        return unit
    below = None
    if words[slash] == "par" or (words[slash] == "/" and document.glued(slash) and document.glued(slash + 1)):
        below = _denominator(document, slash + 1)
    elif (
        words[slash] in {"à", "a"} and words[slash + 1] == "l'" and slash + 2 < len(words) and words[slash + 2] in {"heure", "h"}
    ):
        below = "h", slash + 3
    if below is None:
        return unit
    code, last = below
    length = unit.measure.dimension == "length"
    dimension: Dimension = unit.measure.dimension if unit.measure.dimension == "information" else "other"
    if length and code in {"s", "min", "h", "d"}:
        dimension = "speed"
    return UnitMatch(Measure(dimension, f"{unit.measure.code}/{code}"), unit.first, last)


def _denominator(document: Document, token: int) -> tuple[str, int] | None:
    """The code of a unit of time or measure that starts at a token, and the token behind it."""
    time = _TIMES.get(document.words[token])
    if time is not None:
        return time, token + 1
    found = longest(document, token, MEASURES)
    if found is None or found[0].measure.dimension not in {"length", "area", "volume", "mass", "power", "energy"}:
        return None
    return (found[0].measure.code or "1"), found[1]
