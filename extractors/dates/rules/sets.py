"""Repeated times told by their unit: *chaque année*, *tous les deux jours*, *par an*, *deux fois par mois*."""

from decimal import Decimal

import regex

from extractors.dates.meanings import Meaning, Repeat
from extractors.dates.values import length_value
from extractors.dates.view import NUMBER, Rule, View, pattern_rule
from extractors.dates.words import FILL, UNIT, UNIT_NOUNS, S, unit_grain

_SPEED_LENGTH = 24
_SPEED = regex.compile(r"\b(?:k?m|(?:kilo|centi|milli)?m[èe]tres?|miles?|milles?)[ ]par[ ]\Z")
"""*188 km par heure* is one unit of measure, a number's."""
_RATE = regex.compile(
    r"""(?: \b(?: [kcdm]?m[23²³]? | [mµk]?g | [mcdh]?l | [kmgt]?(?:bits?|o) | [mµ]?sv | tours | battements | pulsations )
        | m[èe]tres?(?:[ ](?:cubes?|carrés?))? | grammes? | litres? | bits? | octets? | sieverts? | becquerels?
        | miles? | milles? | pieds? | pouces? | gallons? ) [ ]par[ ]\Z""",
    regex.VERBOSE,
)
"""*10 litres par minute*: by hours and below, a measure and its time are one unit too."""
_RATED = ("hour", "minute", "second")


def _every_unit(match: "regex.Match[str]", _: View) -> Meaning | None:
    """*chaque année*, *tous les deux jours*, *par an*, *deux fois par mois*, *une semaine sur deux*."""
    said = match.groupdict()
    grain = unit_grain(said["unit"])
    if _SPEED.search(match.string, max(0, match.start() - _SPEED_LENGTH), match.start()):
        return None
    if grain in _RATED and _RATE.search(match.string, max(0, match.start() - _SPEED_LENGTH), match.start()):
        return None
    count = said["count"]
    every = Decimal(2 if said["half"] else int(count) if count and count.isdigit() else 1)
    times = said["times"]
    freq = None
    if times:
        freq = f"{1 if times.startswith('un') else int(times)}X"
    return Repeat(length_value(((every, grain),)), grain, "EVERY", freq)


_EVERY = rf"""(?: chaque{S}
               | (?:tous|toutes){S}les{S}(?:(?P<count>[0-9]{{1,3}}){FILL}{S})?
               | (?P<times>[0-9]{{1,3}}|une){FILL}{S}fois{S}par{S}
               | (?<=\bpar{S})
               | (?P<half>une?){S} )(?P<unit>{UNIT})(?(half){S}sur{S}(?:2|deux){FILL})"""
_LEADS = frozenset(("chaque", "tous", "toutes", "les", "par", "fois", "un", "une", "week", "-", NUMBER))

RULES: tuple[Rule, ...] = (
    pattern_rule("dates.every_unit", {NUMBER}, _EVERY, _every_unit, lead=_LEADS, behind=UNIT_NOUNS),
    pattern_rule("dates.every_unit", UNIT_NOUNS, _EVERY, _every_unit, lead=_LEADS, led=True),
    pattern_rule("dates.every_unit", UNIT_NOUNS, _EVERY, _every_unit, before=("par",)),
)
