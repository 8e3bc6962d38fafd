"""Holidays and days that history has named: *Noël*, *lundi de Pâques*, *le 14-Juillet*, *les attentats du 11 septembre*."""

import regex

from extractors.dates.meanings import Calendar, Feast, Meaning
from extractors.dates.rules.dated import toward
from extractors.dates.view import NUMBER, Rule, View, pattern_rule
from extractors.dates.words import AROUND, FEASTS, FILL, S0, SIDE_WORD, WEEKDAYS, S, alternation, forms_of, plain, triggers
from extractors.lexicon.countries import adjective_at

_CAPITALISED = AROUND["capital_feasts"]
_NAMES_AROUND = AROUND["not_feasts"]
_ATTACKS = AROUND["attacks"]
_SAINTS = AROUND["saints"]
_OTHERS = AROUND["other_calendars"]
_OF_A_COUNTRY = AROUND["of_a_country"]


def _feast(match: "regex.Match[str]", view: View) -> Meaning | None:
    key = plain(match["feast"])
    last = view.document.token_from(match.end("feast")) - 1
    if key in _CAPITALISED and not view.document.capital(last):
        return None
    start, end = match.span()
    if view.text[end : end + 1] == "-" or view.after(end) in _OTHERS:
        return None  # *Saint-Jean-d'Angély*, *le Nouvel An chinois*
    if key in _SAINTS and not match["year"] and view.before(start) not in ("la", "saint"):
        return None
    if key == "fete nationale" and not match["year"] and (view.after(end) in _OF_A_COUNTRY or _adjective(view, end)):
        return None  # *la fête nationale de l'Algérie*
    if view.before(start) in _NAMES_AROUND or (
        view.before(start) in ("de", "d'", "du", "-") and view.before(start, 2) in _NAMES_AROUND
    ):
        return None
    shift = {"veille": -1, "lendemain": 1}.get(match["beside"] or "", 0)
    year = match["year"]
    return Feast(FEASTS[key], int(year) if year else None, toward(match["toward"]) if match["toward"] else None, shift)


def _adjective(view: View, offset: int) -> bool:
    """Whether the adjective of a country stands at an offset."""
    return adjective_at(view.document, view.document.token_from(offset)) is not None


def _attacks(match: "regex.Match[str]", view: View) -> Meaning | None:
    """11 September 2001, where the attacks are named or the hyphen makes it a name."""
    named = match["hyphen"] and view.document.capital(view.document.token_from(match.start("month")))
    start = match.start()
    return Calendar(2001, 9, 11) if named or view.before(start, 2) in _ATTACKS or view.before(start) in _ATTACKS else None


_FIRST_WORDS = frozenset(("fête", "fete", "action"))
"""First words of holidays whose last words are too common to wake a rule (*fête nationale suisse*)."""
_BY_FIRST = [form for form in (*FEASTS, *forms_of("feasts")) if form.replace("-", " ").split()[0] in _FIRST_WORDS]
_LAST_WORDS = triggers({*FEASTS, *forms_of("feasts")}.difference(_BY_FIRST))
_LEADS = frozenset(word for form in forms_of("feasts") for word in form.replace("-", " - ").replace("'", "' ").split()) | {
    "veille",
    "lendemain",
}
"""What may stand in the name of a holiday before its last word."""
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
    pattern_rule("dates.feast", _FIRST_WORDS, _FEAST, _feast, lead=_LEADS, behind=triggers(_BY_FIRST), reach=_WEEKDAY_REACH),
    pattern_rule("dates.feast", _LAST_WORDS, _FEAST, _feast, lead=_LEADS),
)
