"""Holidays and days that history has named: *Noël*, *lundi de Pâques*, *le 14-Juillet*, *les attentats du 11 septembre*."""

import regex

from extractors.dates.meanings import Calendar, Feast, Meaning
from extractors.dates.rules.dated import toward
from extractors.dates.view import NUMBER, Rule, View, pattern_rule
from extractors.dates.words import AROUND, FEASTS, FILL, S0, SIDE_WORD, WEEKDAYS, S, alternation, forms_of, plain, triggers

_CAPITALISED = AROUND["capital_feasts"]
_NAMES_AROUND = AROUND["not_feasts"]
_ATTACKS = AROUND["attacks"]


def _feast(match: "regex.Match[str]", view: View) -> Meaning | None:
    key = plain(match["feast"])
    token = view.document.token_from(match.start("feast"))
    if key in _CAPITALISED and not view.document.capital(token):
        return None
    start = match.start()
    if view.before(start) in _NAMES_AROUND or (
        view.before(start) in ("de", "d'", "-") and view.before(start, 2) in _NAMES_AROUND
    ):
        return None
    shift = {"veille": -1, "lendemain": 1}.get(match["beside"] or "", 0)
    year = match["year"]
    return Feast(FEASTS[key], int(year) if year else None, toward(match["toward"]) if match["toward"] else None, shift)


def _attacks(match: "regex.Match[str]", view: View) -> Meaning | None:
    """11 September 2001, where the attacks are named or the hyphen makes it a name."""
    named = match["hyphen"] and view.document.capital(view.document.token_from(match.start("month")))
    start = match.start()
    return Calendar(2001, 9, 11) if named or view.before(start, 2) in _ATTACKS or view.before(start) in _ATTACKS else None


_LAST_WORDS = triggers(FEASTS) | triggers(forms_of("feasts"))
_WEEKDAY_REACH = 4
"""*dimanche de la Pentecôte*: how far behind its weekday a feast may end."""
_FEAST = rf"""(?:(?P<beside>veille|lendemain){S}(?:de{S}(?:la{S}|l'{S0})?|du{S}))?(?P<feast>{alternation(forms_of("feasts"))})
              (?:{S}(?P<year>[12][0-9]{{3}})(?![0-9])|{S}(?P<toward>{SIDE_WORD}))?"""

RULES: tuple[Rule, ...] = (
    pattern_rule(
        "dates.attacks",
        {NUMBER},
        rf"11{FILL}(?:(?P<hyphen>{S0}-{S0})|{S})(?P<month>septembre)(?!\w)(?!,?{S}(?:de{S})?[12][0-9]{{3}})(?!{S}(?:{SIDE_WORD}))",
        _attacks,
        behind=("septembre",),
    ),
    # Before the rule of weekdays reads *mardi* of *mardi gras*.
    pattern_rule("dates.feast", WEEKDAYS, _FEAST, _feast, behind=_LAST_WORDS, reach=_WEEKDAY_REACH),
    pattern_rule("dates.feast", _LAST_WORDS, _FEAST, _feast, lead=AROUND["in_feast"]),
)
