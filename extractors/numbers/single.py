"""Single figures: an ordinal, or a cardinal or fraction with its unit, its modifiers and what it counts."""

from dataclasses import replace

from extractors.document import Document
from extractors.facts import Number, NumberKind, Precision
from extractors.numbers import designations, glued, marks, modifiers, naming, scores, senses
from extractors.numbers.build import build
from extractors.numbers.candidates import Candidate, Sight, candidate
from extractors.numbers.counted import counted_by, counts_time
from extractors.numbers.figures import combined, figure
from extractors.numbers.groups import thousand
from extractors.numbers.ranges import shared_scale
from extractors.numbers.rules import rule_of
from extractors.numbers.shared import shared_noun
from extractors.numerals import Numeral

_TEN = 10
_WHOLES = frozenset(("tous", "toutes", "toute"))
_NO_ORDINALS = (glued.in_other_word, glued.in_compound, naming.in_title, naming.regnal, senses.is_second)


def ordinal_number(document: Document, numeral: Numeral) -> Number | None:
    """*le premier projet*, *la XXIe édition*; not *Premier ministre*, *une seconde*."""
    if any(excluded(document, numeral) for excluded in _NO_ORDINALS):
        return None
    part = document.part(numeral.start, numeral.end)
    return build(document, numeral.first, numeral.last, figure(numeral.value, "exact"), "ordinal", part, "numbers.ordinal")


def number_at(sight: Sight, place: int) -> tuple[Number | None, int]:
    """The cardinal or fraction at a place with its modifiers, if it is one, and the token behind all that was read."""
    document = sight.document
    found = candidate(sight, place)
    numeral = found.numeral
    counted = None if found.unit is not None else counted_by(document, numeral)
    before = modifiers.before(document, found.first) or _about(document, found, counted)
    if senses.spread(document, numeral) if found.unit else _is_none(document, numeral, counted, modified=before is not None):
        return None, numeral.last
    factor = thousand(document, numeral, counted, found.unit)
    if found.unit is None and counted is None:
        factor = shared_scale(sight, place)
    found = replace(found, value=found.value * factor)
    if (vague := _vague(document, numeral)) is not None:
        found = replace(found, first=vague)
        precision: Precision = "vague"
    else:
        found, precision = _modified(sight, found, before, counted)
    if counted is None and found.unit is None and numeral.kind == "cardinal":
        counted = shared_noun(sight, place)
    if _is_whole(document, numeral.first):
        counted = None
    kind: NumberKind = "fraction" if found.fraction else numeral.kind
    part = document.part(numeral.start, numeral.end)
    rule = _rule(found, precision, kind)
    stated = figure(found.value, precision)
    return build(document, found.first, found.last, stated, kind, part, rule, found.unit, counted), found.last


def _about(document: Document, found: Candidate, counted: tuple[int, int] | None) -> modifiers.Modifier | None:
    """*dans les* before a sum or a bare round figure: *dans les 200 euros*, *dans les 3 000*; not *dans les 27 pays*."""
    words, last = document.words, found.last
    if found.unit is None:
        closed = last >= len(words) or not words[last].isalnum()
        if counted is not None or not closed or found.value % _TEN or found.numeral.kind != "cardinal":
            return None
    elif found.unit.measure.dimension != "currency":
        return None
    return modifiers.in_the(document, found.first)


def _is_whole(document: Document, first: int) -> bool:
    """Whether a figure takes up all that was named before, and counts nothing: *tous deux*, *tous les trois*."""
    words = document.words
    before = first - 2 if first and words[first - 1] == "les" else first - 1
    return before >= 0 and words[before] in _WHOLES


def _modified(
    sight: Sight, found: Candidate, before: modifiers.Modifier | None, counted: tuple[int, int] | None
) -> tuple[Candidate, Precision]:
    """A candidate with the modifiers around it, and its precision; a modifier behind the counted noun stays outside."""
    document, numeral = sight.document, found.numeral
    behind = _behind(sight, found.last, noun=found.unit is not None)
    if behind is not None:
        found = replace(found, last=behind.last)
    elif counted is not None:
        behind = _behind(sight, counted[1], noun=True)
        if behind is None and document.words[counted[1] : counted[1] + 1] != ("plus",):  # 300 soldats plus ou moins aguerris
            behind = _behind(sight, counted[1] + 1, noun=True)
    if before is not None:
        found = replace(found, first=before.first)
    else:
        found = replace(found, first=_epithet(document, numeral, found.first))
    collective = (numeral.collective and numeral.kind == "cardinal") or senses.with_epithet(document, numeral)
    return found, combined(modifiers.precision(before), modifiers.precision(behind), collective=collective)


def _is_none(document: Document, numeral: Numeral, counted: tuple[int, int] | None, *, modified: bool) -> bool:
    """Whether a numeral without a unit is no number."""
    if glued.in_other_word(document, numeral) or glued.in_compound(document, numeral):
        return True
    if counts_time(document, numeral, counted):
        return True
    if naming.house(document, numeral) or naming.road(document, numeral):
        return True
    if senses.idle_fraction(document, numeral, modified=modified) or senses.idle_collective(document, numeral):
        return True
    if senses.adjective_neuf(document, numeral, counts=counted is not None):
        return True
    if (
        designations.is_star(document, numeral)
        or marks.game_result(document, numeral)
        or naming.version(document, numeral)
        or senses.round_the_clock(document, numeral)
        or scores.set_in_slashes(document, numeral)
    ):
        return True
    if modified:
        return False
    if counted is not None:
        return naming.names_model(document, numeral, counted) or senses.title(document, numeral, counted)
    return naming.names(document, numeral) or senses.team(document, numeral) or senses.resolution(document, numeral)


def _vague(document: Document, numeral: Numeral) -> int | None:
    """The token where a vague figure begins (*des milliers*, *plusieurs dizaines*), the noun's own where it has no determiner."""
    if not numeral.bare or numeral.kind == "fraction":
        return None
    if (first := modifiers.vague_before(document, numeral.first)) is not None:
        return first
    return numeral.first if document.words[numeral.first].endswith("s") else None


def _behind(sight: Sight, last: int, *, noun: bool) -> modifiers.Modifier | None:
    """The modifier behind a figure or its noun, unless it belongs to the next (*200 euros, environ 300 …*)."""
    found = modifiers.after(sight.document, last, noun=noun)
    return None if found is not None and sight.starts(found.last) else found


def _epithet(document: Document, numeral: Numeral, first: int) -> int:
    """Where a collective or fraction with an adjective begins (*une bonne centaine*, *une petite dizaine*, *un gros tiers*)."""
    return first - 2 if first == numeral.first and senses.with_epithet(document, numeral) else first


def _rule(found: Candidate, precision: Precision, kind: NumberKind) -> str:
    if precision == "vague":
        return "numbers.vague"
    if found.unit is not None:
        return rule_of(found.unit.measure.dimension)
    return "numbers.fraction" if kind == "fraction" else "numbers.cardinal"
