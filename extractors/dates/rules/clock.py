"""Times of day: *18 h 30*, *18h30*, *8 heures du soir*, *midi moins le quart*, *17:00*, *20 h GMT*."""

import regex

from extractors.dates.meanings import Clock, Meaning
from extractors.dates.rules.context import at_a_time
from extractors.dates.rules.numeric import unglued
from extractors.dates.view import NUMBER, Rule, View, pattern_rule
from extractors.dates.words import AROUND, DAYS, FILL, S0, WEEKDAYS, ZONES, S, alternation, forms_of, plain

_HOUR = rf"(?P<hour>[01]?[0-9]|2[0-4])(?![0-9]){FILL}"
_MINUTE = rf"(?P<minute>[0-5]?[0-9])(?![0-9]){FILL}"
_FRACTION = rf"""(?: {S}(?:et{S})?(?P<fraction>demie?|quart|(?:3|trois){FILL}{S}quarts)(?!\w)
                   | {S}moins{S}(?:le{S}(?P<less>quart)|(?P<less>[0-9]{{1,2}}){FILL}))"""
_PART = rf"(?:{S}(?:du|de{S}la|de{S}l'){S0}(?P<part>matin[ée]e|matin|mat|apr[èe]s-midi|soir[ée]e|soir|nuit)(?!\w))?"
_OFFSET = rf"(?:{S0}(?P<offset>[+-](?:0?[0-9]|1[0-4])(?::?[0-5][0-9])?)(?![0-9:]))?+"
_NAMED_ZONE = rf"(?P<zone>{alternation(forms_of('zones'))})(?!\w){_OFFSET}(?![ ]?[+-][0-9])"
_ZONE = rf"""(?: {S0}(?P<bracket>\()?{_NAMED_ZONE}(?(bracket)\)) | {S}(?:{alternation(forms_of("local_zones"))}) )?"""
_AT_A_TIME = AROUND["at_a_time"]
"""Nouns whose *de 8 h 12* is a time of day."""
_LENGTH_BEFORE = AROUND["before_length"]
_NOUN_BEHIND = AROUND["behind_length"]


_CLOCK_BEFORE = regex.compile(r"[0-9][ ]?(?:h|heures)[ ]?(?:[0-5][0-9])?[-/]\Z")
"""A time of day to which this one is joined (*9 h-12 h*)."""
_CLOCK_BEHIND = regex.compile(r"/[0-9]{1,2}[ ]?h")


def _written(match: "regex.Match[str]", view: View) -> Meaning | None:
    """Hours told with *h* or *heures*: a time of day where the words around say so, else a duration."""
    if not unglued(match, view) and not _CLOCK_BEFORE.search(view.text, max(0, match.start() - 8), match.start()):
        return None
    said = match.groupdict()
    if not (said["part"] or said["zone"] or _is_time_of_day(match, view)):
        return None
    hour, minute = _reckoned(int(said["hour"]), said)
    hour = _of_part(hour, said["part"])
    if hour > 24 or (hour == 24 and minute):
        return None
    return Clock(hour, minute, int(said["second"]) if said["second"] else None, None, _zone(said))


def _is_time_of_day(match: "regex.Match[str]", view: View) -> bool:
    start, end = match.span()
    before, behind = view.before(start), view.after(end)
    if before in _LENGTH_BEFORE:
        return False
    few = before == "à" and match["unit"] != "h" and int(match["hour"]) < 12
    if few and _NUMBER_TO.search(view.text, max(0, start - 24), start):
        return False  # *une attente de 2 à 3 heures*
    if at_a_time(view, start):
        return behind not in ("de", "d'", "par") or match["minute"] is not None or match["unit"] == "h"
    short = match["unit"] == "h"
    if (view.text[end : end + 1] == "/" and not _CLOCK_BEHIND.match(view.text, end)) or (
        before in ("le", "du", "au") and not short
    ):
        return False  # *24h/24*, *le 20 heures*
    if before == "de" and view.before(start, 2) in _AT_A_TIME:
        return True
    if before in ("de", "d'", "une", "un") and not _TO_ANOTHER.match(view.text, end, end + 16):
        return False
    if behind in _NOUN_BEHIND:
        return False
    if short or before in ("de", "d'"):
        return True
    exact = any(match[piece] for piece in ("minute", "fraction", "less"))
    return (exact and before not in ("une", "un")) or before in _DAYS or behind in _DAYS or plain(before) in _MONTHS


_NUMBER_TO = regex.compile(rf"(?<!(?:[0-9\x00]|\b)(?:h|heures?)[ ]?)\b(?:[0-9]{{1,2}}|une?){FILL}{S}à{S}\Z", regex.VERBOSE)
_TO_ANOTHER = regex.compile(rf"{S0}(?:à|a|jusqu'|-){S0}(?:à{S0})?[0-9m]", regex.VERBOSE)
_DAYS = frozenset(WEEKDAYS) | frozenset(DAYS) | frozenset(("matin", "soir", "midi", "après-midi"))


_MONTHS = frozenset(map(plain, forms_of("months")))
_NOON_IS_A_PART = frozenset("le ce du au chaque après les".split())


def _reckoned(hour: int, said: dict[str, str | None]) -> tuple[int, int | None]:
    """Hour and minute, with *et demie*, *et quart*, *moins le quart*, *moins cinq*."""
    fraction, less = said.get("fraction"), said.get("less")
    if fraction:
        return hour, 30 if fraction.startswith("demi") else 15 if fraction == "quart" else 45
    if less:
        return (hour - 1) % 24, 60 - (15 if less == "quart" else int(less))
    minute = said.get("minute")
    return hour, int(minute) if minute else None


def _of_part(hour: int, part: str | None) -> int:
    """*8 heures du soir* is 20."""
    if part and hour < 12 and (part.startswith(("soir", "apr")) or (part == "nuit" and hour > 6)):
        return hour + 12
    return hour


def _zone(said: dict[str, str | None]) -> int | None:
    """The offset in minutes of a named zone (*GMT*), with what is added to it (*UTC+2*, *GMT -5:30*)."""
    name, offset = said["zone"], said["offset"]
    if not name:
        return None
    if not offset:
        return ZONES[plain(name)]
    digits = offset[1:].replace(":", "")
    minutes = int(digits) * 60 if len(digits) < 3 else int(digits[:-2]) * 60 + int(digits[-2:])
    return ZONES[plain(name)] + (minutes if offset[0] == "+" else -minutes)


def _named(match: "regex.Match[str]", view: View) -> Meaning | None:
    """Noon and midnight, not *l'après-midi*, *le Midi*, nor *ce midi* and *vendredi midi* (a part of the day)."""
    start = match.start()
    if view.text[max(0, start - 1) : start] == "-" or view.before(start) in _NOON_IS_A_PART:
        return None
    token = view.document.token_from(start)
    if view.document.capital(token) and not view.document.opens(token) and not view.document.all_capitals(token):
        return None
    said = match.groupdict()
    exact = said["zone"] or any(said[piece] for piece in ("minute", "fraction", "less"))
    if said["name"] == "midi" and not exact and (plain(view.before(start)) in _DAYS | _MONTHS):
        return None  # *vendredi midi*: a day with its part
    hour, minute = _reckoned(12 if said["name"] == "midi" else 24, said)
    return Clock(hour % 24, minute, None, None, _zone(said))


def _digital(match: "regex.Match[str]", view: View) -> Meaning | None:
    """*17:00*, not a score, a verse or a ratio."""
    if not unglued(match, view) or view.text[match.end() : match.end() + 1] in (":", "%"):
        return None
    said = match.groupdict()
    beside_day = plain(view.before(match.start())) in _DAYS | _MONTHS | {"de", "(", ""}
    if len(said["hour"]) < 2 and not beside_day and not at_a_time(view, match.start()):
        return None
    return Clock(int(said["hour"]) % 24, int(said["minute"]), int(said["second"]) if said["second"] else None, None, _zone(said))


RULES: tuple[Rule, ...] = (
    pattern_rule(
        "dates.clock",
        {NUMBER},
        rf"""{_HOUR}{S0}(?P<unit>heures?(?!\w)|h(?![^\W\d]))
             (?: {_FRACTION}
               | (?:{S}et{S}|{S0}){_MINUTE}(?!{S0}(?:%|€|[.,][0-9]|h(?![^\W\d])|heures))(?:{S0}(?:minutes?|min|mn)(?!\w))?
                 (?:(?:{S}et{S}|{S0})(?P<second>[0-5]?[0-9])(?![0-9]){FILL}{S0}(?:secondes?|s)(?!\w))? )?
             (?!{S0}[0-9]){_PART}{_ZONE}""",
        _written,
        behind=("h", "heure", "heures"),
    ),
    pattern_rule(
        "dates.clock_digital",
        {NUMBER},
        rf"{_HOUR}:(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9]))?(?![0-9]){_ZONE}",
        _digital,
        behind=(":",),
        reach=1,
    ),
    pattern_rule(
        "dates.clock_named",
        {"midi", "minuit"},
        rf"(?P<name>midi|minuit)(?!\w)(?:{_FRACTION}|{S}{_MINUTE}(?=[ \n]*(?:[,.;!?)]|$)))?{_ZONE}",
        _named,
    ),
)
