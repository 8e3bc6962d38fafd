"""A numeral with its unit: what rules make facts of."""

from dataclasses import replace
from decimal import Decimal

from extractors.numbers import attached
from extractors.numbers.rests import Candidate, halved, with_rest
from extractors.numbers.sight import Sight
from extractors.numbers.unit_phrases import UnitMatch
from extractors.numerals import Numeral

__all__ = ["Candidate", "Sight", "candidate", "unit_behind"]
_GLUED_SCALES = {"m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000, "b": 1_000_000_000}
"""Letters behind a figure that has its sign before it (*£10m*, *$2bn*), as English writes it."""


def candidate(sight: Sight, place: int) -> Candidate:
    """The numeral at a place of the numerals, with its unit before or behind it."""
    numeral = sight.numerals[place]
    plain = Candidate(numeral, numeral.value, numeral.first, numeral.last)
    if numeral.kind == "ordinal":
        return plain
    if (short := _with_glued_scale(sight, plain)) is not None:
        return short
    unit = unit_behind(sight, numeral)
    if unit is None:
        before = attached.unit_before(sight.document, numeral)
        if before is not None:
            return replace(plain, unit=before, first=before.first)
        return halved(sight, plain)
    if unit.measure.dimension == "age" and unit.first > _age_link(sight, numeral):
        return replace(plain, unit=unit)  # *de 26, 30 et 48 ans*: the unit is said once, behind the last
    scaled = numeral.value * unit.measure.times
    return with_rest(sight, place, replace(plain, value=scaled, unit=unit, last=unit.last))


def unit_behind(sight: Sight, numeral: Numeral) -> UnitMatch | None:
    """The unit behind a numeral: an age, a measure, a currency; over *de* after a noun (*millions d'euros*)."""
    return attached.unit_behind(sight.document, sight.taken, sight.ages, numeral)


def _age_link(sight: Sight, numeral: Numeral) -> int:
    """The token where the unit of an age stands that is said with its numeral, over *de* (*3 millions d'années*)."""
    linked = numeral.noun and sight.document.words[numeral.last] in {"de", "d'"}
    return numeral.last + linked


def _with_glued_scale(sight: Sight, plain: Candidate) -> Candidate | None:
    """*£10m*, *$2bn*: a sign before, letters glued behind; None for all else."""
    document, last = sight.document, plain.last
    if last >= len(document.words) or document.words[last] not in _GLUED_SCALES or not document.glued(last):
        return None
    if last + 1 < len(document.words) and document.glued(last + 1) and document.words[last + 1].isalnum():
        return None
    sign = attached.unit_before(sight.document, plain.numeral)
    if sign is None or sign.measure.dimension != "currency":
        return None
    factor = Decimal(_GLUED_SCALES[document.words[last]])
    return replace(plain, value=plain.value * factor, first=sign.first, last=last + 1, unit=sign)
