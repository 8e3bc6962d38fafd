"""The beginning, middle and end of a period: *début janvier*, *mi-mars*, *la fin de l'année*, *la seconde quinzaine d'avril*."""

from dataclasses import replace

import regex

from extractors.dates.meanings import Calendar, DayPart, Era, Feast, Meaning, Nth, Relative, Season, WeekOf
from extractors.dates.view import Expression, View
from extractors.dates.words import FILL, MODIFIERS, S0, S, alternation, forms_of, plain
from extractors.facts import TimexMod

_EDGE = regex.compile(
    rf"""(?r)(?<!\w)(?:(?P<article>le|la|les|ce|cette){S})?(?:(?P<adverb>tout|toute|extr[êe]me){S})?(?P<edge>{alternation(forms_of("modifiers"))}|(?P<half>[12])(?:[eè]re?|nde|e){FILL}{S}quinzaine)
         (?:{S}(?:de{S}(?:l'|la{S}|ce{S}|cette{S}|cet{S}|l'{S})?|du{S}|des{S}|d'){S0}|{S0}-{S0}|{S}(?:le{S}|la{S})?)""",
    regex.VERBOSE,
)
_LONGEST = 40


def has_edges(meaning: Meaning) -> bool:
    """Whether a meaning is long enough to have a beginning and an end: a month, a part of the day, but no day."""
    match meaning:
        case Calendar(day=None, weekday=None):
            return True
        case Relative(grain=grain):
            return grain != "day"
        case Season() | Era() | DayPart() | WeekOf():
            return True
        case Nth(grain=grain):
            return grain != "day"
        case Feast():
            return False
    return False


def take_edge(view: View, expression: Expression, taken: int) -> Expression:
    """Take *début*, *mi-*, *milieu*, *fin* before a period into its span, as its modifier."""
    if not has_edges(expression.meaning) and expression.rule != "dates.term":  # *la fin du quinquennat*
        return expression
    match = _EDGE.match(view.text, max(taken, expression.start - _LONGEST), expression.start)
    if match is None or match.end() != expression.start:
        return expression
    edge = plain(match["edge"])
    mod: TimexMod = MODIFIERS.get(edge, "START" if match["half"] == "1" else "END")  # type: ignore[assignment]  # keys are modifiers
    start = match.start()
    if edge == "mi" and not match[0].rstrip().endswith("-"):
        return expression
    if match["article"] and match["article"] not in ("le", "la", "les"):
        start = match.start("edge")
    return replace(expression, start=start, mod=mod)
