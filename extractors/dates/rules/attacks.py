"""The day that history has named by its number: *les attentats du 11 septembre*, *le 11-Septembre*."""

import regex

from extractors.dates.meanings import Calendar, Meaning
from extractors.dates.view import NUMBER, Rule, View, pattern_rule
from extractors.dates.words import AROUND, FILL, S0, SIDE_WORD, S

_ATTACKS = AROUND["attacks"]


def _attacks(match: "regex.Match[str]", view: View) -> Meaning | None:
    """11 September 2001, where the attacks are named or the hyphen makes it a name."""
    named = match["hyphen"] and view.document.capital(view.document.token_from(match.start("month")))
    start = match.start()
    return Calendar(2001, 9, 11) if named or view.before(start, 2) in _ATTACKS or view.before(start) in _ATTACKS else None


RULES: tuple[Rule, ...] = (
    pattern_rule(
        "dates.attacks",
        {NUMBER},
        rf"11{FILL}(?:(?P<hyphen>{S0}-{S0})|{S})(?P<month>septembre)(?!\w)(?!,?{S}(?:de{S})?[12][0-9]{{3}})(?!{S}(?:{SIDE_WORD}))",
        _attacks,
        behind=("septembre",),
    ),
)
