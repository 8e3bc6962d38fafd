"""Weekdays, and days told by their distance: *mardi dernier*, *vendredi 15*, *lundi en huit*, *avant-hier*."""

import regex

from extractors.dates.meanings import Calendar, Meaning, Relative, Repeat, Vague, WeekdayOf
from extractors.dates.rules.context import ordinary_noun
from extractors.dates.rules.dated import DAY, base_of, toward
from extractors.dates.rules.nowadays import nowadays
from extractors.dates.rules.numeric import unglued
from extractors.dates.view import NUMBER, Rule, View, pattern_rule
from extractors.dates.words import (
    AROUND,
    DAYS,
    FILL,
    PARTS,
    S0,
    SIDE_WORD,
    WEEKDAY,
    WEEKDAYS,
    S,
    alternation,
    forms_of,
    plain,
    triggers,
)
from extractors.verb_groups import verb_group_at
from extractors.verbs import FORMS

_WEEKDAYS = triggers(forms_of("weekdays"))
_DETERMINERS = ("le", "du", "au")
_WEEK = rf"(?:de{S})?(?:la{S}(?:m[êe]me{S})?|cette{S})semaine(?!\w)"


def _weekday(match: "regex.Match[str]", view: View) -> Meaning | None:
    """A weekday, with the week or the side that the words name, or with its number (*mardi 15*)."""
    word, day, fortnight, week, told = match.group("weekday", "day", "fortnight", "week", "toward")
    number = WEEKDAYS[plain(word)]
    alone = match.end() == match.start() + len(word)
    if alone and view.document.surface[match.start()].isupper() and _in_a_name(match, view):
        return None
    if word.endswith("s"):
        return None if view.before(match.start()) in ("ces", "plusieurs", "deux", "quelques") else _habit(number)
    if alone:
        return Calendar(weekday=number)
    if fortnight:
        return WeekdayOf(number, 1 if fortnight in ("8", "huit") else 2, ahead=True)
    side = toward(told) if told else None
    if week:
        return WeekdayOf(number, side or 0)
    return Calendar(weekday=number, day=int(day) if day else None, toward=side, base=base_of(told))


def _in_a_name(match: "regex.Match[str]", view: View) -> bool:
    """Whether a capital inside a sentence and a noun behind make it a name (*l'émission Mardi cinéma*)."""
    document = view.document
    token = document.token_from(match.start())
    if document.all_capitals(token):
        return False
    behind = view.word(token + 1)
    quoted = view.word(token - 1) in ("«", '"', "“") and not {"»", '"', "”"}.isdisjoint(document.words[token + 2 : token + 4])
    return (
        (quoted or not document.opens(token))
        and ordinary_noun(behind)
        and plain(behind) not in PARTS
        and not document.capital(token + 1)
        and verb_group_at(document, token + 1) is None
    )


def _habit(weekday: int) -> Repeat:
    return Repeat(f"XXXX-WXX-{weekday}", "day")


def _every_weekday(match: "regex.Match[str]", _: View) -> Meaning | None:
    count = match["count"]
    if count or match["half"]:
        return Repeat(f"P{2 if match['half'] else int(count)}W", "week")
    return _habit(WEEKDAYS[plain(match["weekday"])])


def _near(match: "regex.Match[str]", view: View) -> Meaning | None:
    """A day by its distance from the reference; *aujourd'hui* can mean nowadays."""
    key = plain(match["day"])
    if key == "aujourd'hui" and nowadays(view, view.document.token_from(match.start())):
        return Vague("PRESENT_REF")
    return Relative("day", DAYS[key])


def _bare_day(match: "regex.Match[str]", view: View) -> Meaning | None:
    """A day by its number alone (*le 15*, *à partir du 8*, *le 31 du mois*), where nothing is counted or numbered by it."""
    before = view.before(match.start())
    if before not in _DETERMINERS or not unglued(match, view) or match["rank"] not in ("", "er"):
        return None
    if any(form.lemma in _DIALLING for form in FORMS.get(view.before(match.start(), 2), ())):
        return None  # *en composant le 17*
    if match["month"]:
        shift = toward(match["month_toward"]) if match["month_toward"] else 0
        return Calendar(day=int(match["day"]), month_shift=shift)
    return Calendar(day=int(match["day"])) if _stands_alone(match, view, before) else None


def _stands_alone(match: "regex.Match[str]", view: View, before: str) -> bool:
    """Whether the words around a bare number leave it to be a day: *le 15 à 14 h*, *à partir du 8.*, not *le 11 de France*."""
    start, end = match.span()
    two, behind = view.before(start, 2), view.after(end)
    if before != "le":
        return two in _BEFORE_CONTRACTED and behind in ("", ".", "!", "?", ";", ":", "et", "ou")
    if behind == "," or two.isdigit():
        return behind == "," and _opens(view, start)
    if behind == "de":
        return view.after(end, 1).isdigit()
    if behind in ("au", "en"):
        return plain(view.after(end, 1)) in PARTS  # *le 15 au soir*
    return not behind or behind in _BEHIND_A_DAY


_BEFORE_CONTRACTED = frozenset(("partir", "semaine", "que", "jusqu'", "compter", "dès"))


def _opens(view: View, start: int) -> bool:
    """Whether the article of a number opens its sentence (*Le 12, il a neigé*)."""
    return view.document.opens(view.document.token_from(start) - 1)


_DIALLING = frozenset(("appeler", "composer", "contacter", "joindre", "prévenir", "alerter", "rappeler"))
"""Verbs whose object is a number to dial."""
_BEHIND_A_DAY = AROUND["behind_day_number"]
_COUNTS_NOTHING = rf"(?!{S0}[0-9]|{S}(?!{alternation(AROUND['plural_looking'])})[^\W\d_]+[sx](?!\w))"
"""Behind a number: no plural noun that it would count (*mardi 15 soldats*) and no further figures (*mardi 15 000*)."""

RULES: tuple[Rule, ...] = (
    pattern_rule(
        "dates.every_weekday",
        _WEEKDAYS,
        rf"""(?: chaque{S}{WEEKDAY}
               | tous{S}les{S}(?:(?P<count>[0-9]{{1,2}}){FILL}{S})?{WEEKDAY}
               | (?P<half>une?){S}{WEEKDAY}{S}sur{S}(?:2|deux){FILL} )""",
        _every_weekday,
        lead=("chaque", "tous", "les", "un", "une", NUMBER),
        led=True,
    ),
    pattern_rule(
        "dates.weekday",
        _WEEKDAYS,
        rf"""{WEEKDAY}(?:
            {S}(?:{DAY}(?!{S0}(?:h(?![^\W\d])|heures?\b|%|€))(?![.,:][0-9]){_COUNTS_NOTHING})
          | {S}en{S}(?P<fortnight>huit|quinze|8|15)(?!\w){FILL}
          | {S}(?P<week>{_WEEK})
        )?(?:{S}(?P<toward>{SIDE_WORD}))?""",
        _weekday,
    ),
    pattern_rule(
        "dates.near_day",
        triggers(DAYS) | {"aujourd'hui"},
        rf"(?P<day>{alternation(forms_of('days'))})",
        _near,
        lead=("avant", "après", "-"),
    ),
    pattern_rule(
        "dates.day_number",
        {NUMBER},
        rf"{DAY}(?:{S}(?:jour{S})?(?P<month>du{S}mois)(?:{S}(?P<month_toward>{SIDE_WORD}))?)?(?![0-9]|[.,:/-][0-9])",
        _bare_day,
        before=_DETERMINERS,
    ),
)
