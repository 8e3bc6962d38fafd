"""Parts of the day: *ce matin*, *hier soir*, *dans l'après-midi*, *la nuit de lundi à mardi*, *une virée nocturne*."""

from dataclasses import replace

import regex

from extractors.dates.meanings import Base, Calendar, DayPart, Meaning, Relative, Repeat
from extractors.dates.rules.context import ends_phrase, of_each
from extractors.dates.rules.dated import DAY, dated_rule, toward
from extractors.dates.view import Rule, View, pattern_rule
from extractors.dates.words import (
    AROUND,
    BESIDE,
    DAYS,
    FILL,
    LEXICON,
    MONTH,
    MONTHS,
    OF_AN,
    PARTS,
    S0,
    SHORT_PARTS,
    SIDE_WORD,
    WEEKDAY,
    WEEKDAYS,
    S,
    alternation,
    by_form,
    forms_of,
    month_number,
    plain,
    tells_side,
    triggers,
)

_PARTS = triggers(forms_of("parts")) | {"midi"}
_PART = rf"(?P<part>{alternation(forms_of('parts'))})"
_WEEKDAY = alternation(forms_of("weekdays"))
_NUMBER = rf"[0-9]{{1,2}}(?:er)?{FILL}"
_LEADS = AROUND["in_part"]
_ADJECTIVES = by_form(LEXICON["part_adjectives"])


def _part(match: "regex.Match[str]", view: View) -> Meaning | None:
    """A part of the day with its determiner: *ce matin* is the reference's, *le matin* that of the day last mentioned."""
    form = plain(match["part"])
    code = PARTS[form]
    determiner = (match["determiner"] or "").strip()
    if _is_a_name(match, view):
        return None
    before, behind = view.before(match.start()), view.after(match.end())
    if determiner in ("ce", "cet", "cette"):
        if form in ("soiree", "journee") and not match["there"]:
            return None  # *cette soirée, qui sera animée*: the event
        return DayPart(code, Relative("day", 0, "context") if match["there"] else Relative("day", 0))
    if form == "midi" and plain(before) not in _DAY_WORDS:
        return None  # a time of day (`clock.py`), except in *vendredi midi*
    if form in ("aube", "aurore") and behind in ("de", "du", "d'", "des"):
        return None
    if match["side"]:
        base: Base = "context" if plain(match["side"]) in BESIDE else "reference"
        return DayPart(code, Relative("day", toward(match["side"]), base))
    if determiner in ("un", "une"):
        return (
            DayPart(code, loose=True) if form in SHORT_PARTS and behind == "," and _opens_a_phrase(view, match.start()) else None
        )
    if determiner:
        told = form != "journee" or before in _WITHIN or (match.start() == 0 and behind not in ("de", "du"))
        event = behind in _OF_AN_EVENT and not (behind in OF_AN and form in SHORT_PARTS and not _is_an_event(view, match.end()))
        if event or not told or (before == "de" and of_each(view, match.start())):
            return None
        return DayPart(code)
    return DayPart(code) if _stands_bare(match, view, form, before) else None


def _stands_bare(match: "regex.Match[str]", view: View, form: str, before: str) -> bool:
    """Whether a part without determiner is a time: *en soirée*, *fin de matinée*, *hier soir*, *le 15 mai au matin*."""
    two = view.before(match.start(), 2)
    if before in _BEFORE_BARE or (before in ("de", "d'", "du", "-") and two in _EDGES):
        return True
    if before == "au":
        return form == "petit matin" or _is_told_at(match, view, two)
    if form in SHORT_PARTS and (plain(before) in _DAY_WORDS or before.isdigit()):
        return True
    return match.start() == 0 and ends_phrase(view, match.end())


_BEFORE_BARE = frozenset("en fin début milieu mi dès".split())


def _is_told_at(match: "regex.Match[str]", view: View, two: str) -> bool:
    """Whether *au matin*, *au soir* follow a day (*le 3 février au matin*, *lundi 7 février, au soir,*) or open a sentence."""
    comma = view.after(match.end()) == ","
    if two == "," and comma:
        two = view.before(match.start(), 3)
    if plain(two) in _DAY_WORDS or two.isdigit() or tells_side(two):
        return True
    return comma and view.document.opens(view.document.token_from(match.start()) - 1)


def _opens_a_phrase(view: View, offset: int) -> bool:
    """Whether a sentence or a phrase begins at an offset (*Un soir, sur la place*, *et, une nuit, il partit*)."""
    return view.before(offset) in _OPENERS or view.document.opens(view.document.token_from(offset))


_OPENERS = frozenset((",", "et", "mais", "puis", "que", "qu'", "quand", "«", ":"))


def _is_a_name(match: "regex.Match[str]", view: View) -> bool:
    """Whether a capital inside a sentence makes it a name: *l'Aube*, *le Matin*."""
    document = view.document
    token, first = document.token_from(match.start("part")), document.token_from(match.start())
    return document.capital(token) and (token > first or not document.opens(first)) and not document.all_capitals(token)


def _is_an_event(view: View, offset: int) -> bool:
    """Whether *des* and a noun make it an event or a phrase (*la nuit des musées*, *la nuit des temps*)."""
    return view.after(offset, 1) in _NAMED_NIGHTS


_DAY_WORDS = frozenset(WEEKDAYS) | frozenset(MONTHS) | frozenset(("hier", "demain", "lendemain", "surlendemain", "veille"))

_EDGES = frozenset("fin début milieu mi".split())
_WITHIN = AROUND["before_day_part"]
_OF_AN_EVENT = AROUND["events"]
_NAMED_NIGHTS = AROUND["named_nights"]


def _every(match: "regex.Match[str]", _: View) -> Meaning | None:
    code = PARTS[plain(match["part"])]
    return Repeat("P1D" if code == "DT" else f"XXXX-XX-XXT{code}", "day" if code == "DT" else "part_of_day")


def _night_between(match: "regex.Match[str]", second: Calendar, _: View) -> Meaning | None:
    """A night between two days belongs to the evening in which it starts; its month and year may stand behind the second."""
    if second.day is None:
        return DayPart("NI", Calendar(weekday=second.weekday, toward=second.toward))
    if second.month is None:
        return DayPart("NI", second)
    month, year = month_number(match.captures("month")[0]), second.year
    if match["own_year"]:
        year = int(match["own_year"])
    elif year is not None and not second.short and month > second.month:
        year -= 1  # *du 31 décembre au 1er janvier 2022*
    return DayPart("NI", replace(second, month=month, year=year))


def _part_of(match: "regex.Match[str]", said: Calendar, _: View) -> Meaning | None:
    """*la nuit du 4 mars*, *matinée du 15 février*, *le soir de Noël* is not read here."""
    part = plain(match["part"])
    return None if part == "midi" else DayPart(PARTS[part], said)


def _part_of_near_day(match: "regex.Match[str]", _: View) -> Meaning | None:
    """*la soirée d'hier*, *la journée de demain*."""
    return DayPart(PARTS[plain(match["part"])], Relative("day", DAYS[plain(match["day"])]))


def _adjective(match: "regex.Match[str]", _: View) -> Meaning | None:
    return DayPart(_ADJECTIVES[plain(match[0])], loose=True)


RULES: tuple[Rule, ...] = (
    dated_rule(
        "dates.night_between",
        {"nuit"},
        rf"""nuit{S}(?:de|du){S}(?:{WEEKDAY}(?:{S}{DAY})?|{DAY})(?:{S}{MONTH}(?:{S}(?P<own_year>[12][0-9]{{3}}))?)?
             {S}(?:à|au){S}(?:{_WEEKDAY}(?:{S}{_NUMBER})?|{_NUMBER})(?![0-9])(?:{S}{MONTH})?""",
        _night_between,
    ),
    dated_rule(
        "dates.part_of_day_named",
        _PARTS,
        rf"{_PART}{S}(?:de{S}|du{S}|d'{S0})(?:(?:{WEEKDAY}{S})?{DAY}{S}{MONTH}|{WEEKDAY})",
        _part_of,
        lead=("après", "-", "petit"),
    ),
    pattern_rule(
        "dates.part_of_day_named",
        _PARTS,
        rf"{_PART}{S}(?:de{S}|d'{S0})(?P<day>{alternation(forms_of('days'))})",
        _part_of_near_day,
        lead=("après", "-"),
    ),
    pattern_rule(
        "dates.every_part",
        _PARTS,
        rf"(?:chaque|tous{S}les|toutes{S}les){S}{_PART}",
        _every,
        lead=_LEADS,
        led=True,
    ),
    pattern_rule(
        "dates.part_of_day",
        _PARTS,
        rf"(?P<determiner>(?:ce|cet|cette|le|la|une?){S}(?:m[êe]me{S})?|l'{S0})?{_PART}(?:(?P<there>(?:{S0}-{S0}l[àa]|{S}là)(?!\w))|{S}m[êe]me(?!\w))?(?:{S}(?P<side>{SIDE_WORD}))?",
        _part,
        lead=_LEADS,
    ),
    pattern_rule(
        "dates.part_adjective", triggers(forms_of("part_adjectives")), alternation(forms_of("part_adjectives")), _adjective
    ),
)
