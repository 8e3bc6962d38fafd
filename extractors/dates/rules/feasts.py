"""Holidays: *Noël*, *lundi de Pâques*, *le soir de la fête nationale*."""

import regex

from extractors.dates.meanings import DayPart, Feast, Meaning
from extractors.dates.rules.dated import toward
from extractors.dates.view import Rule, View, pattern_rule
from extractors.dates.words import (
    AROUND,
    DE,
    FEASTS,
    PARTS,
    S0,
    SHORT_PARTS,
    SIDE_WORD,
    WEEKDAYS,
    S,
    alternation,
    forms_of,
    plain,
    triggers,
)
from extractors.lexicon.countries import adjective_at

_CAPITALISED = AROUND["capital_feasts"]
_NAMES_AROUND = AROUND["not_feasts"]
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


def _part_of_feast(match: "regex.Match[str]", view: View) -> Meaning | None:
    """*le soir de Noël*, *la nuit de la Saint-Sylvestre*."""
    part = plain(match["part"])
    day = _feast(match, view) if part in SHORT_PARTS and part != "midi" else None
    return None if day is None else DayPart(PARTS[part], day)


def _adjective(view: View, offset: int) -> bool:
    """Whether the adjective of a country stands at an offset."""
    return adjective_at(view.document, view.document.token_from(offset)) is not None


_FIRST_WORDS = frozenset(("fête", "fete", "action"))
"""First words of holidays whose last words are too common to wake a rule (*fête nationale suisse*)."""
_BY_FIRST = [form for form in (*FEASTS, *forms_of("feasts")) if form.replace("-", " ").split()[0] in _FIRST_WORDS]
_LAST_WORDS = triggers({*FEASTS, *forms_of("feasts")}.difference(_BY_FIRST))
_LEADS = frozenset(word for form in forms_of("feasts") for word in form.replace("-", " - ").replace("'", "' ").split()) | {
    "veille",
    "lendemain",
}
"""What may stand in the name of a holiday before its last word."""
_ALL_LAST_WORDS = _LAST_WORDS.union(triggers(_BY_FIRST))
_PART_REACH = 7
"""*soir de la fête nationale*, *nuit de la Saint-Sylvestre*."""
_WEEKDAY_REACH = 4
"""*dimanche de la Pentecôte*: how far behind its weekday a feast may end."""
_FEAST = rf"""(?:(?P<beside>veille|lendemain){S}(?:de{S}(?:la{S}|l'{S0})?|du{S}))?(?P<feast>{alternation(forms_of("feasts"))})
              (?:{S}(?P<year>[12][0-9]{{3}})(?![0-9])|{S}(?P<toward>{SIDE_WORD}))?"""

RULES: tuple[Rule, ...] = (
    pattern_rule(
        "dates.part_of_day_named",
        triggers(SHORT_PARTS) - {"midi"},
        rf"(?P<part>{alternation(SHORT_PARTS)}){S}{DE}{_FEAST}",
        _part_of_feast,
        lead=("petit", "après", "-"),
        behind=_ALL_LAST_WORDS,
        reach=_PART_REACH,
    ),
    # Before the rule of days beside others reads *la veille* of *la veille de la Toussaint*.
    pattern_rule("dates.feast", {"veille", "lendemain"}, _FEAST, _feast, behind=_ALL_LAST_WORDS, reach=_PART_REACH),
    # Before the rule of weekdays reads *mardi* of *mardi gras*.
    pattern_rule("dates.feast", WEEKDAYS, _FEAST, _feast, behind=_LAST_WORDS, reach=_WEEKDAY_REACH),
    pattern_rule("dates.feast", _FIRST_WORDS, _FEAST, _feast, lead=_LEADS, behind=triggers(_BY_FIRST), reach=_WEEKDAY_REACH),
    pattern_rule("dates.feast", _LAST_WORDS, _FEAST, _feast, lead=_LEADS),
)
