"""Units divided by others: *km/h*, *kilomètres par heure*, *grammes par litre*, *quintaux à l'hectare*, *litres aux 100 km*.

A measure takes what it is divided by with it, as one unit (the contract's *188 km par heure*). Money, percentages, ages,
temperatures and angles do not: *80 €/MWh* is 80 €.
"""

from collections.abc import Mapping
from dataclasses import replace

from extractors.document import Document
from extractors.facts import Dimension
from extractors.lexicon import load
from extractors.numbers.unit_phrases import Measure, UnitMatch, longest, spellings
from extractors.numbers.units import MEASURES

_TIMES: Mapping[str, str] = {
    form: code for name, code in load("extractors.numbers", "units.toml")["times"].items() for form in spellings(name)
}
_WHOLE = frozenset(("percent", "currency", "temperature", "angle", "age"))
"""Dimensions whose units stay as they are."""
_BELOW = frozenset(("length", "area", "volume", "mass", "power", "energy"))
"""Dimensions that others are divided by."""
_POWERS = {"²": "2", "2": "2", "carrée": "2", "carree": "2", "carré": "2", "carre": "2", "³": "3", "3": "3"}
_HUNDRED = frozenset(("100", "cent"))
_GAP = 1


def divided(document: Document, unit: UnitMatch) -> UnitMatch:
    """A measure with its denominator, where it has one."""
    words = document.words
    if unit.last + 1 >= len(words) or unit.measure.dimension in _WHOLE:
        return unit
    below = _behind_sign(document, unit.last) or _behind_word(document, unit.last)
    if below is None:
        return unit
    code, last = below
    return UnitMatch(_quotient(unit.measure, code), unit.first, last)


def _quotient(measure: Measure, code: str) -> Measure:
    dimension: Dimension = "information" if measure.dimension == "information" else "other"
    if measure.dimension == "length" and code in {"s", "min", "h", "d"}:
        dimension = "speed"
    return replace(measure, dimension=dimension, code=f"{measure.code}/{code}", shy=False, name="")


def _behind_sign(document: Document, slash: int) -> tuple[str, int] | None:
    """What stands behind a slash: *km/h*, *µg/m³*, *l/100 km*, *m/s²*."""
    below = slash + 1
    starts, ends = document.starts, document.ends
    if document.words[slash] != "/" or starts[slash] - ends[slash - 1] > _GAP or starts[below] - ends[slash] > _GAP:
        return None
    return _hundred_of(document, below) or _denominator(document, below)


def _behind_word(document: Document, link: int) -> tuple[str, int] | None:
    """What stands behind *par*, *à l'*, *au*, *aux*: *par seconde*, *à l'hectare*, *au mètre carré*, *aux cent kilomètres*."""
    words = document.words
    below = link + 1
    match words[link]:
        case "par":
            return _hundred_of(document, below) or _denominator(document, below)
        case "pour":
            return _hundred_of(document, below)
        case "aux":
            bare = words[below] in _HUNDRED and _ends(document, below + 1)
            return _hundred_of(document, below) or (("(100.km)", below + 1) if bare else None)
        case "au":
            return _ended(document, _denominator(document, below))
        case "à" | "a" if words[below] in {"l'", "la"} and below + 1 < len(words):
            return _ended(document, _denominator(document, below + 1))
    return None


def _ended(document: Document, found: tuple[str, int] | None) -> tuple[str, int] | None:
    """A denominator behind an article, unless an adjective or a number says that it is none (*à l'heure actuelle*)."""
    return found if found is not None and _ends(document, found[1]) else None


def _ends(document: Document, token: int) -> bool:
    words = document.words
    return token >= len(words) or not words[token].isalnum() or words[token] in _CLOSED


_CLOSED = frozenset(
    "à a au aux avec avant après ce cette chez contre dans de d' depuis des dès du durant en entre est et était jusqu' l' la le "
    "les lors mais ont ou par pendant pour puis qu' quand que qui sans selon si soit sont sous sur un une vers y".split()
)
"""Words that begin something else behind a unit."""


def _hundred_of(document: Document, token: int) -> tuple[str, int] | None:
    """A hundred of a unit: *100 km*, *cent kilomètres*, *100 g*."""
    words = document.words
    if words[token] not in _HUNDRED or token + 1 >= len(words):
        return None
    found = _denominator(document, token + 1)
    return None if found is None else (f"(100.{found[0]})", found[1])


def _denominator(document: Document, token: int) -> tuple[str, int] | None:
    """The code of a unit of time, squared or not, or of a measure that starts at a token, and the token behind it."""
    words = document.words
    sign = words[token][-1]
    time = _TIMES.get(words[token].rstrip("²³"))
    if time is not None:
        last = token + 1
        if sign in _POWERS and sign != words[token]:  # *s²*
            return time + _POWERS[sign], last
        if words[last : last + 2] in {("au", "carré"), ("au", "carre")}:
            return time + "2", last + 2
        power = _POWERS.get(words[last]) if last < len(words) else None
        signed = power is not None and (document.glued(last) or words[last].isalpha())
        return (f"{time}{power}", last + 1) if signed else (time, last)
    found = longest(document, token, MEASURES)
    if found is None or found[0].measure.dimension not in _BELOW or found[0].measure.scale != 1:
        return None
    return (found[0].measure.code or "1"), found[1]
