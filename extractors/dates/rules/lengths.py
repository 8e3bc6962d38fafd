"""Lengths of time: *48 heures*, *deux ans et demi*, *une quinzaine de jours*, *des semaines*, *les trois prochaines semaines*."""

from decimal import Decimal

import regex

from extractors.dates.meanings import Length, Meaning
from extractors.dates.rules.amounts import Amounts, amounts
from extractors.dates.rules.context import ends_phrase, ordinary_noun
from extractors.dates.rules.numeric import unglued
from extractors.dates.values import UNKNOWN, length_value
from extractors.dates.view import NUMBER, WINDOW, Found, Rule, View, pattern_rule
from extractors.dates.words import (
    AROUND,
    COUNTED_UNIT,
    COUNTED_UNITS,
    FILL,
    NOT_SPENT,
    OF_AN,
    S0,
    SIDE_WORD,
    UNIT,
    UNIT_NOUNS,
    S,
    counted_unit,
    forms_of,
    tells_side,
    triggers,
    unit_grain,
)
from extractors.facts import Grain

_GLUED = regex.compile(r"\w[-.,/]\Z")
_RANGE = regex.compile(r"(?<![\w.,/-])[0-9]{1,3}[-/]\Z")
"""The lower end of a range (*24-48 heures*)."""
_UNIT_GOES_ON = regex.compile(r"-\w|[ ]lumi[èe]res?\b|[ ]d'(?:arc|angle)\b(?!-)")
"""*années-lumière*, *minutes d'arc*: units of other things than time."""
_AROUND_THE_CLOCK = regex.compile(rf"(?:{S}sur{S}|{S0}/{S0})[0-9]+", regex.VERBOSE)
"""*24 heures sur 24* and *7 j/7* are no lengths."""


def _counted(view: View, offset: int) -> Found | None:
    """An amount of time; not an age, a rank, nor a figure whose unit letter stands for something else."""
    start = offset
    if _GLUED.search(view.text, max(0, start - 6), start) and not _RANGE.search(view.text, max(0, start - 6), start):
        return None
    read = amounts(view, offset)
    if read is None:
        return None
    end, found, anchored = read
    last = view.before(end)
    grain = found[0][1]
    if view.text[start].isalpha() and len(found) == 1 and not anchored and _article_alone(view, start, end, grain):
        return None
    if regex.match(r"[ ]?[0-9]", view.text[end : end + 2]) and last == "h":
        return None
    if _UNIT_GOES_ON.match(view.text, end, end + WINDOW):
        return None
    if _at_some_hour(view, start, end, found):
        return None
    if grain == "day" and _of_matches(view, end):
        return None
    if _in_a_name(view, start, end) or _AROUND_THE_CLOCK.match(view.text, end, end + WINDOW):
        return None
    if grain == "hour" and view.before(start) in ("le", "du", "au"):
        return None  # *le journal de TF1*: *le 20 heures*
    return start, end, Length(length_value(found), found[-1][1], found, anchored)


def _at_some_hour(view: View, start: int, end: int, found: Amounts) -> bool:
    """Whether *à une heure* is told by an adjective behind it (*à une heure plus tardive*, *à une heure avancée de la nuit*)."""
    if found[0][1] != "hour" or view.before(start) != "à" or not view.text.startswith("une", start) or len(found) > 1:
        return False
    behind = view.after(end)
    if behind == "plus":
        return view.after(end, 1) not in _MOVING_ON
    return ordinary_noun(behind) or behind in ("où", "très", "si", "aussi")


_MOVING_ON = frozenset(("tard", "tôt", "tot"))


def _in_a_name(view: View, start: int, end: int) -> bool:
    """Whether the unit bears a capital or a place behind it, as names do (*les 24 Heures du Mans*, *20 Minutes*)."""
    document = view.document
    token = document.token_from(end)
    unit = token - 1
    if view.before(start) in ("dans", "en", "pendant", "durant", "a"):
        return False
    if unit > document.token_from(start) and document.capital(unit) and not document.all_capitals(unit):
        return True
    return view.word(token) == "du" and token + 1 < len(document.words) and document.capital(token + 1)


def _article_alone(view: View, start: int, end: int, grain: Grain) -> bool:
    """Whether *un*, *une* is rather an article: *un jour* (some day), *une journée portes ouvertes*, *une nuit*."""
    words = view.text[start:end]
    if "demi" in words or "quart" in words or "aine" in words:
        return False
    before, behind = view.before(start), view.after(end)
    if grain == "second" and (behind == "fois" or not ends_phrase(view, end)):
        return True  # *une seconde chance*, *une seconde fois*
    if grain not in ("day", "weekend") or behind in ("entière", "plus", "par", "avant", "après"):
        return False
    return before not in _MEASURING or (behind in ("de", "d'", "où", "comme") and before not in ("pendant", "durant", "pour"))


def _of_matches(view: View, end: int) -> bool:
    """Whether days are match days (*les deux dernières journées du championnat*)."""
    if not view.before(end).startswith("journ") or view.after(end) not in OF_AN:
        return False
    token = view.document.token_from(end) + 1
    return not _COMPETITIONS.isdisjoint(view.document.words[token : token + 2])


_COMPETITIONS = AROUND["competitions"]
_MEASURING = AROUND["measuring"] | AROUND["before_length"]
_MOVING = frozenset(("plus", "après", "avant", "auparavant"))
"""Words behind a length that lead from one time to another (*2 h 40 plus tard*)."""
_BEFORE_DES = AROUND["before_des"]

_VAGUE_COUNT = rf"""(?:
    (?: quelques | plusieurs | maintes | de{S}(?:nombreux|nombreuses) | (?:de{S})?(?:longs|longues) | bien{S}des
      | des(?!{S}(?:derni|prochain|[^\W\d_]+{S}{SIDE_WORD})) | les | ces | ses | leurs | nos ){S}
  | (?:tant|autant|beaucoup|énormément|bon{S}nombre|pas{S}mal|trop|peu){S}(?:de{S}|d'{S0}) )"""
_MANY = rf"(?:(?:des|quelques|plusieurs)?{S0}(?:dizaines|centaines|milliers|millions|milliards){S}(?:de{S}|d'{S0}))?"


def _vague(match: "regex.Match[str]", view: View) -> Meaning | None:
    """An unknown number of units (*plusieurs semaines*, *ces derniers jours*); bare *les jours* or *ces années* tell nothing."""
    grain = counted_unit(match["unit"])[0]
    anchor = match["anchor"] or match["behind"] or ""
    anchored = tells_side(anchor)
    determiner = match[0].split()[0]
    if determiner in ("les", "ces", "ses", "leurs", "nos") and not anchored:
        return None
    if determiner == "des" and not anchored and view.before(match.start()) not in _BEFORE_DES:
        return None  # *au fil des heures*: the article is contracted
    if determiner == "des" and grain == "hour" and view.after(match.end()) in ("de", "d'", "creuses", "supplémentaires"):
        return None  # *des heures de pointe*
    if match["unit"].startswith("journ") and ((not anchored and determiner == "des") or _of_matches(view, match.end())):
        return None
    return Length(length_value(((UNKNOWN, grain),)), grain, (), anchored)


def _coming(match: "regex.Match[str]", _: View) -> Meaning | None:
    """*au cours des mois suivants*, *dès les mois à venir*: behind a contracted article."""
    grain = counted_unit(match["unit"])[0]
    return Length(length_value(((UNKNOWN, grain),)), grain, (), anchored=True)


def _whole(match: "regex.Match[str]", _: View) -> Meaning | None:
    """*toute la journée*, *tout le mois*."""
    grain = unit_grain(match["unit"])
    return Length(length_value(((Decimal(1), grain),)), grain)


def _hours_and_minutes(match: "regex.Match[str]", view: View) -> Meaning | None:
    """*un film de 1 h 30*: what the rule of clock times has left."""
    measures = view.before(match.start()) in _MEASURING or view.after(match.end()) in _MOVING
    if not (unglued(match, view) and measures):
        return None
    found: Amounts = ((Decimal(match["hours"]), "hour"), (Decimal(match["minutes"]), "minute"))
    if match["seconds"]:
        found += ((Decimal(match["seconds"]), "second"),)
    return Length(length_value(found), found[-1][1], found)


_LEADS = AROUND["in_length"]
_UNIT_NOUNS = UNIT_NOUNS | triggers(form for form in forms_of("scaled_units") if len(form) > len("ms"))
_LENGTH_LEADS = _LEADS - {"le", "la", "l'", "les", "ces", "des"}

RULES: tuple[Rule, ...] = (
    pattern_rule(
        "dates.whole",
        UNIT_NOUNS,
        rf"(?:tout{S}(?:le|l')|toute{S}(?:la|l')){S0}(?P<unit>{UNIT})",
        _whole,
        lead=("tout", "toute", "le", "la", "l'"),
        led=True,
    ),
    pattern_rule(
        "dates.hours_and_minutes",
        {NUMBER},
        rf"""(?P<hours>[0-9]{{1,2}})(?![0-9]){FILL}{S0}h(?:eures?)?{S0}
             (?P<minutes>[0-5]?[0-9])(?![0-9]){FILL}(?:{S0}(?:minutes?|min|mn)(?!\w)
             (?:{S0}(?:et{S})?(?P<seconds>[0-5]?[0-9])(?![0-9]){FILL}{S0}(?:secondes?|sec|s)(?!\w))?)?""",
        _hours_and_minutes,
        behind=("h", "heure", "heures"),
    ),
    Rule("dates.length", frozenset((NUMBER,)), _counted, _LENGTH_LEADS, behind=COUNTED_UNITS),
    Rule("dates.length", _UNIT_NOUNS, _counted, _LENGTH_LEADS, led=True),
    pattern_rule(
        "dates.vague_length",
        _UNIT_NOUNS,
        rf"""(?:(?<=\b(?:des|aux){S})(?=derni|prochain)|{_VAGUE_COUNT}){_MANY}
             (?:(?P<anchor>derni[èe]re?s|prochaine?s|premi[èe]re?s|longue?s|autres){S})?(?P<unit>{COUNTED_UNIT})(?<=s)
             (?:{S}{NOT_SPENT}(?P<behind>{SIDE_WORD}))?""",
        _vague,
        lead=_LEADS - {"le", "la", "l'"},
        led=True,
    ),
    pattern_rule(
        "dates.vague_length",
        _UNIT_NOUNS,
        rf"(?P<unit>{COUNTED_UNIT})(?<=s){S}{SIDE_WORD}",
        _coming,
        before=("des", "aux"),
    ),
)
