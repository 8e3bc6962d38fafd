"""Lengths told without an amount: *le quinquennat*, *sa deuxième année*, *quelque temps*, *une période*."""

import regex

from extractors.dates.meanings import Length, Meaning
from extractors.dates.values import length_value
from extractors.dates.view import NUMBER, Rule, View, pattern_rule
from extractors.dates.words import (
    FILL,
    OF_AN,
    POSSESSIVES,
    TERMS,
    UNIT,
    UNIT_NOUNS,
    S,
    alternation,
    counted_unit,
    forms_of,
    plain,
    triggers,
)


def _term(match: "regex.Match[str]", _: View) -> Meaning | None:
    return Length(TERMS[plain(match["term"])], "year")


def _ranked(match: "regex.Match[str]", _: View) -> Meaning | None:
    """*sa deuxième année*, *son dernier mois*: one unit of what somebody does."""
    if match["term"]:
        return Length(TERMS[plain(match["term"])], "year")
    grain, size = counted_unit(match["unit"])
    return Length(length_value(((size, grain),)), grain)


def _some_time(match: "regex.Match[str]", view: View) -> Meaning | None:
    """*quelque temps*, *la même période*; a period that is told by what fills it is none (*une période d'essai*)."""
    told = match["period"] and not match["same"] and view.after(match.end()) in OF_AN
    return None if told else Length("PXX", None)


_RANKED_UNITS = triggers(forms_of("terms")) | UNIT_NOUNS - {"fin"}
_RANKED = rf"""(?:{"|".join(sorted(POSSESSIVES))}){S}
    (?:[0-9]{{1,2}}(?![0-9])(?:[eè]re?|[ ]?er|res?|[ ]?[eè]me|[ ]?e|nde?|d)(?!\w){FILL}|derni[èe]re?){S}
    (?:(?P<term>{alternation(forms_of("terms"))})|(?!journ|heure|minute|seconde)(?P<unit>{UNIT})(?:(?<=mois)|(?<!s)))"""
_BEFORE_SOME_TIME = frozenset("quelque quelques un certain une cette la même meme longue courte brève breve certaine".split())

RULES: tuple[Rule, ...] = (
    pattern_rule(
        "dates.term",
        triggers(forms_of("terms")),
        rf"(?:(?:tout{S})?(?:le|un|{'|'.join(sorted(POSSESSIVES))}){S})?(?P<term>{alternation(forms_of('terms'))})",
        _term,
        lead=POSSESSIVES | {"tout", "le", "un"},
    ),
    pattern_rule(
        "dates.ranked_length", {NUMBER}, _RANKED, _ranked, POSSESSIVES, led=True, before=POSSESSIVES, behind=_RANKED_UNITS
    ),
    pattern_rule(
        "dates.ranked_length",
        {"dernier", "dernière", "derniere"},
        _RANKED,
        _ranked,
        POSSESSIVES,
        led=True,
        before=POSSESSIVES,
        behind=_RANKED_UNITS,
        reach=1,
    ),
    pattern_rule(
        "dates.some_time",
        {"temps", "période", "periode"},
        rf"""(?: {alternation(forms_of("indefinite_lengths"))}
               | (?:une|cette|la{S}(?P<same>m[êe]me)){S}(?:(?:longue|courte|br[èe]ve|certaine){S})?
                 (?P<period>p[ée]riode)(?!\w) )""",
        _some_time,
        lead=_BEFORE_SOME_TIME,
        led=True,
        before=_BEFORE_SOME_TIME - {"un"},
    ),
)
