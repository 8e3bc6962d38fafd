"""Parts of the day: *ce matin*, *hier soir*, *dans l'après-midi*, *la nuit de lundi à mardi*, *une virée nocturne*."""

import regex

from extractors.dates.meanings import Calendar, DayPart, Meaning, Relative, Repeat
from extractors.dates.rules.absolute import DAY, YEAR_TAIL, calendar_of
from extractors.dates.rules.context import ends_phrase
from extractors.dates.view import Rule, View, pattern_rule
from extractors.dates.words import LEXICON, MONTH, MONTHS, PARTS, S0, WEEKDAY, WEEKDAYS, S, alternation, by_form, forms_of, plain, triggers

_PARTS = triggers(forms_of("parts")) | {"midi"}
_PART = rf"(?P<part>{alternation(PARTS)})"
_LEADS = frozenset("le la l' ce cet cette chaque tous toutes les après - même en de d' tôt très tard toute".split())
_ADJECTIVES = by_form(LEXICON["part_adjectives"])


def _part(match: "regex.Match[str]", view: View) -> Meaning | None:
    """A part of the day with its determiner: *ce matin* is the reference's, *le matin* that of the day last mentioned."""
    form = plain(match["part"])
    code = PARTS[form]
    determiner = (match["determiner"] or "").strip()
    before, behind = view.before(match.start()), view.after(match.end())
    if determiner in ("ce", "cet", "cette"):
        if form in ("soiree", "journee") and not match["there"]:
            return None  # *cette soirée, qui sera animée*: the event
        return DayPart(code, Relative("day", 0, "context") if match["there"] else Relative("day", 0))
    if form == "midi" or (form in ("aube", "aurore") and behind in ("de", "du", "d'", "des")):
        return None
    if determiner in ("le", "la", "l'"):
        if behind in _OF_AN_EVENT or (form == "journee" and before not in _WITHIN and match.start() > 0):
            return None
        return DayPart(code)
    if before in ("en", "fin", "début", "milieu", "mi", "dès") or (before in ("de", "d'", "du", "-") and view.before(match.start(), 2) in _EDGES):
        return DayPart(code)
    if form in ("matin", "soir", "nuit", "apres-midi", "apres midi") and (plain(before) in _DAY_WORDS or before.isdigit()):
        return DayPart(code)  # *hier soir*, *mardi 15 au soir* and *le 15 mai au matin* are joined to their day
    if before == "au" and (plain(view.before(match.start(), 2)) in _DAY_WORDS or view.before(match.start(), 2).isdigit()):
        return DayPart(code)
    return DayPart(code) if match.start() == 0 and ends_phrase(view, match.end()) else None


_DAY_WORDS = frozenset(WEEKDAYS) | frozenset(MONTHS) | frozenset(("hier", "demain", "lendemain", "surlendemain", "veille"))

_EDGES = frozenset("fin début milieu mi".split())
_WITHIN = frozenset("dans de pendant durant pour dès à et en au jusqu' milieu fin début".split())
_OF_AN_EVENT = frozenset(
    "théâtre mondiale internationale nationale électorale spéciale thématique européenne portes noire des d' électoral inaugurale".split()
)


def _every(match: "regex.Match[str]", _: View) -> Meaning | None:
    code = PARTS[plain(match["part"])]
    return Repeat("P1D" if code == "DT" else f"XXXX-XX-XXT{code}", "day" if code == "DT" else "part_of_day")


def _night_between(match: "regex.Match[str]", _: View) -> Meaning | None:
    """A night between two days belongs to the evening in which it starts."""
    if match["day"]:
        first = calendar_of(match)
        return DayPart("NI", first)
    return DayPart("NI", Calendar(weekday=WEEKDAYS[plain(match["first"])], day=None, toward=-1 if match["toward"] else None))


def _part_of(match: "regex.Match[str]", view: View) -> Meaning | None:
    """*la nuit du 4 mars*, *matinée du 15 février*, *le soir de Noël* is not read here."""
    code = PARTS[plain(match["part"])]
    return DayPart(code, calendar_of(match))


def _adjective(match: "regex.Match[str]", _: View) -> Meaning | None:
    return DayPart(_ADJECTIVES[plain(match[0])], loose=True)




RULES: tuple[Rule, ...] = (
    pattern_rule(
        "dates.night_between",
        {"nuit"},
        rf"""nuit{S}(?:(?:de{S}|du{S})(?P<first>{alternation(WEEKDAYS)})(?:{S}(?P<toward>dernier))?{S}(?:à|au){S}{alternation(WEEKDAYS)}
             | du{S}(?:{WEEKDAY}{S})?{DAY}{S}au{S}(?:{alternation(WEEKDAYS)}{S})?[0-9]{{1,2}}(?:er)?\x00*+{S}{MONTH}{YEAR_TAIL}
             | du{S}(?:{WEEKDAY}{S})?{DAY}{S}{MONTH}{S}au{S}(?:{alternation(WEEKDAYS)}{S})?[0-9]{{1,2}}(?:er)?\x00*+{S}{alternation(forms_of("months"))}{YEAR_TAIL})""",
        _night_between,
    ),
    pattern_rule(
        "dates.part_of_day_named",
        _PARTS - {"midi"},
        rf"{_PART}{S}(?:de{S}|du{S}|d'{S0})(?:{WEEKDAY}(?:{S}{DAY}{S}{MONTH}{YEAR_TAIL})?|{DAY}{S}{MONTH}{YEAR_TAIL})",
        _part_of,
    ),
    pattern_rule(
        "dates.every_part",
        _PARTS,
        rf"(?:chaque|tous{S}les|toutes{S}les){S}{_PART}",
        _every,
        lead=_LEADS,
    ),
    pattern_rule(
        "dates.part_of_day",
        _PARTS,
        rf"(?P<determiner>(?:ce|cet|cette|le|la){S}(?:m[êe]me{S})?|l'{S0})?{_PART}(?P<there>{S0}-{S0}l[àa](?!\w))?(?:{S0}-{S0}m[êe]me)?",
        _part,
        lead=_LEADS,
    ),
    pattern_rule("dates.part_adjective", triggers(forms_of("part_adjectives")), alternation(_ADJECTIVES), _adjective),
)
