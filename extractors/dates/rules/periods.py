"""Weeks, months, years and longer periods told by their distance, rank or name.

*la semaine dernière*, *ce mois-ci*, *le troisième trimestre 2021*, *la semaine du 18*, *les années 60*, *le XIXe siècle*.
"""

from dataclasses import replace

import regex

from extractors.dates.meanings import Base, Calendar, Era, Meaning, Nth, Relative, WeekOf
from extractors.dates.rules.context import ends_phrase, of_each
from extractors.dates.rules.dated import dated_rule, toward
from extractors.dates.view import NUMBER, Rule, View, pattern_rule
from extractors.dates.words import (
    AROUND,
    BESIDE,
    DE,
    FILL,
    MONTH,
    POSSESSIVES,
    ROMANS,
    S0,
    SIDE_WORD,
    UNIT,
    UNIT_NOUNS,
    WEEKDAYS,
    S,
    alternation,
    forms_of,
    plain,
    roman_value,
    triggers,
    unit_grain,
)

_WEEKDAY = alternation(forms_of("weekdays"))
_RANK = rf"(?:(?P<rank>[0-9]{{1,2}})(?![0-9])(?:[eè]re?|[ ]?er|res?|[ ]?[eè]me|[ ]?e|nde?|d)?(?!\w){FILL}|(?P<last>derni[èe]re?))"
_THIS = r"(?:ce|cet|cette)"
_LEADS = AROUND["in_period"]
_OF_SOMETHING = AROUND["behind_other_period"]


def _relative(match: "regex.Match[str]", view: View) -> Meaning | None:
    """A period by its distance from the reference, or from the date last mentioned (*suivant*, *précédent*)."""
    grain = unit_grain(match["unit"])
    side = match["side"] or match["front"]
    if match["unit"].startswith("fin") and match.start() == match.start("unit"):
        return None  # *en fin de semaine prochaine* is the end of a week, *la fin de semaine* a weekend in Québec
    if grain in _FINE or (match["unit"].endswith("s") and grain != "month" and not match["this"]):
        return None  # *la seconde place*, *les semaines dernières*; *cette années* is a slip
    if not side:
        if match["same"]:
            return Relative(grain, 0, "context")
        if not match["this"] or match["unit"].startswith("journ"):
            return None
        if grain == "day" and not match["there"] and not _ends(view, match.end()):
            return None
        return Relative(grain, 0, "context" if match["there"] else "reference")
    if match["unit"] == "mois" and view.before(match.start()) in _PLURAL:
        return None  # *les mois à venir*
    before = view.before(match.start())
    if before in POSSESSIVES or (before in ("un", "une") and plain(side).startswith("pass")):
        return None  # *sa dernière année*, *une semaine passée à Rome*
    base: Base = "context" if plain(side) in BESIDE else "reference"
    if grain == "day" and base == "reference":
        return None
    return Relative(grain, toward(side), base)


_TELLING = triggers(forms_of("toward", "beside")) | {"ce", "cet", "cette", "même", "meme"}
"""Words one of which a period needs that is told by its distance."""
_FINE = ("hour", "minute", "second")
_PLURAL = frozenset("les des aux ces ses nos leurs".split())


def _ends(view: View, offset: int) -> bool:
    """Whether nothing tells which day *ce jour* is (*ce jour de fête*)."""
    return ends_phrase(view, offset) and view.after(offset) not in ("de", "d'", "du", "où", "qui")


def _definite(match: "regex.Match[str]", view: View) -> Meaning | None:
    """The week, month or year that the text is in (*la fin de l'année*, *en fin de semaine*, *dans la semaine*)."""
    grain = unit_grain(match["unit"])
    if grain in _FINE:
        return None
    article = (match["article"] or "").strip()
    before, two = view.before(match.start()), view.before(match.start(), 2)
    behind = view.after(match.end())
    if behind in _OF_SOMETHING:
        return None
    if before in _EDGES or (before in ("de", "du", "d'") and two in _EDGES):
        if not article and view.before(match.start(), 3 if before not in _EDGES else 2) in ("de", "d'", "fêtes", "bilan"):
            return None  # *une fête de fin d'année*
        return Relative(grain, 0)
    if article and before in ("dans", "de", "sur") and grain in ("year", "week", "month"):
        return None if before == "de" and of_each(view, match.start()) else Relative(grain, 0)
    if article == "la" and grain == "decade" and before in _DURING:
        return Relative(grain, 0, "context")
    if (article in ("ma", "mon", "le") and grain == "weekend") or (article in ("ma", "mon") and grain == "week"):
        return Relative(grain, 0 if before != "dernier" else -1)
    if grain == "month" and before == "du":
        return None if of_each(view, match.start()) else Relative(grain, 0)  # *au cours du mois*
    return Relative(grain, 0) if grain == "weekend" and before == "au" else None  # *d'ici au week-end*


_EDGES = AROUND["edges"]
_DURING = frozenset(("durant", "pendant", "sur", "dans"))
_LISTS = frozenset(("et", "ou"))


def _nth(match: "regex.Match[str]", said: Calendar, view: View) -> Meaning | None:
    """The n-th quarter, week, weekend or weekday of a month or year; quarters and halves also without one."""
    if match["unit"] and match["unit"].endswith("s") and match["unit"] != "mois" and view.before(match.start()) not in _LISTS:
        return None  # *les premiers jours*, but *les premier et deuxième trimestres*
    of = _container(match, said)
    number = -1 if match["last"] else int(match["rank"])
    if match["weekday"]:
        return Nth(number, "day", of, WEEKDAYS[plain(match["weekday"])]) if of else None
    grain = unit_grain(match["unit"])
    if of is None and (grain not in ("quarter", "half_year") or match["last"]):
        return None
    return Nth(number, grain, of)


def _container(match: "regex.Match[str]", said: Calendar) -> Meaning | None:
    """The month or year that holds the n-th part."""
    if said.month or said.year:
        return replace(said, weekday=None)
    if unit := match["whole"]:
        side = match["whole_side"]
        grain = unit_grain(unit)
        return Relative(grain, toward(side) if side else 0, "context" if side and plain(side) in BESIDE else "reference")
    return None


_OF = rf"""(?:,?{S}(?:{DE}|en{S})?(?:
        (?:mois{S}(?:de{S}|d'{S0}))?{MONTH}
      | (?:l'{S0}ann[ée]e{S}|ann[ée]e{S})?(?P<year>[12][0-9]{{3}})(?![0-9])
      | (?:{_THIS}{S}|l'{S0})?(?P<whole>mois|ann[ée]e|an)(?!\w)(?:{S}(?P<whole_side>{SIDE_WORD})|(?<!,{S}l'{S0}\w+)) ))"""


def _week_number(match: "regex.Match[str]", _: View) -> Meaning | None:
    year = match["year"]
    return Nth(int(match["rank"]), "week", Calendar(year=int(year)) if year else None)


def _week_of(match: "regex.Match[str]", said: Calendar, _: View) -> Meaning | None:
    return WeekOf(said, unit_grain(match["unit"]))


def _named_year(match: "regex.Match[str]", _: View) -> Meaning | None:
    return Calendar(year=int(match["year"])) if int(match["year"]) > 0 else None


def _decade(match: "regex.Match[str]", _: View) -> Meaning | None:
    """*les années 60*, *les années 1990*, *les années soixante-dix*."""
    start = int(match["start"])
    if _TO_A_YEAR.match(match.string, match.end()):
        return None  # *les années 2010-2020* are years
    if start % 10 or (start > 99 and start < 1000):
        return None
    return Era("decade", start, short=start < 100)


def _century(match: "regex.Match[str]", _: View) -> Meaning | None:
    written = match["rank"]
    number = int(written) if written.isdigit() else roman_value(written)
    if not number or number > 30:
        return None
    return Era("century", (number - 1) * 100, before_christ=bool(match["era"]))


def _century_edge(match: "regex.Match[str]", view: View) -> Meaning | None:
    """A century without its noun behind an edge (*fin XIXe*, *au début du XXe*)."""
    start = match.start()
    edge = view.before(start, 2) if view.before(start) in ("du", "-") else view.before(start)
    number = roman_value(match["rank"])
    roman = view.document.surface[start : match.end("rank")].isupper()
    if edge not in _CENTURY_EDGES or not roman or number is None or number > 21 or not ends_phrase(view, match.end()):
        return None
    return Era("century", (number - 1) * 100)


_CENTURY_EDGES = frozenset(("début", "fin", "milieu", "mi", "tournant", "courant"))
_TO_A_YEAR = regex.compile(rf"{S0}-{S0}[12][0-9]{{3}}(?![0-9])", regex.VERBOSE)
_ROMAN_RANKS = frozenset(f"{roman}{end}" for roman in ROMANS for end in ("e", "ème", "eme", "ième", "er", "è", ""))

RULES: tuple[Rule, ...] = (
    pattern_rule(
        "dates.decade",
        triggers(["années", "décennie"]),
        rf"(?:d[ée]cennie|ann[ée]es){S}(?P<start>[0-9]0|[12][0-9]{{2}}0)(?![0-9]){FILL}",
        _decade,
    ),
    pattern_rule(
        "dates.century",
        triggers(["siècle", "siècles"]),
        rf"""(?P<rank>[0-9]{{1,2}}|[ivx]{{1,6}}?)(?:[ ]?(?:er|i?[eè]me|e|è))?{FILL}{S0}si[èe]cles?(?!\w)
             (?P<era>{S}av(?:ant|\.){S0}(?:j(?:[ée]sus|\.){S0}-?{S0}c(?:hrist|\.)?|notre{S}[èe]re))?""",
        _century,
        lead={NUMBER, "e", "er", "ème", "è", *_ROMAN_RANKS},
        led=True,
    ),
    pattern_rule(
        "dates.named_year", {"an", "année", "annee"}, rf"(?:an|ann[ée]e){S}(?P<year>[0-9]{{3,4}})(?![0-9]){FILL}", _named_year
    ),
    pattern_rule(
        "dates.century",
        {f"{roman}{end}" for roman in ROMANS[:21] for end in ("e", "er", "ème", "eme")},
        r"(?P<rank>[ivx]{1,5})(?:er|[eè]me|e)(?!\w)",
        _century_edge,
        before=_CENTURY_EDGES | {"du", "-"},
    ),
    dated_rule(
        "dates.week_of",
        {"semaine", "end", "weekend"},
        rf"""(?P<unit>semaine|week{S0}-?{S0}end|weekend){S}(?:du|des|de|commen[çc]ant{S}(?:le|au)|d[ée]butant{S}le){S}
             (?:{_WEEKDAY}{S})?(?P<day>0?[1-9]|[12][0-9]|3[01])(?![0-9])(?:er)?(?:{S}{MONTH}(?={S}(?:au|et){S}))?
             (?:(?:{S}(?:au|et|à){S}(?:le{S})?|{S0}-{S0})(?:{_WEEKDAY}{S})?(?:[12]?[0-9]|3[01])(?:er)?(?![\w/.:-][0-9]))?
             (?:{S}{MONTH})?""",
        _week_of,
        lead=("week", "-"),
    ),
    pattern_rule(
        "dates.week_number",
        {"semaine"},
        rf"semaine{S}(?:n°{S0})?(?P<rank>0[1-9]|[1-9]|[1-4][0-9]|5[0-3])(?![0-9]){FILL}(?:{S}(?:de{S})?(?P<year>[12][0-9]{{3}})(?![0-9]))?",
        _week_number,
    ),
    dated_rule(
        "dates.nth",
        {NUMBER, "dernier", "dernière", "derniere"},
        rf"{_RANK}{S}(?:(?P<unit>{UNIT})|(?P<weekday>{alternation(forms_of('weekdays'))})){_OF}?",
        _nth,
        behind=UNIT_NOUNS | triggers(forms_of("weekdays")),
    ),
    pattern_rule(
        "dates.relative_period",
        UNIT_NOUNS,
        rf"""(?:(?P<this>{_THIS}){S}(?P<same>m[êe]me{S})?|(?:le|la){S}(?P<same>m[êe]me{S})?|l'{S0})?(?:(?P<front>derni[èe]re?|prochaine?){S})?(?P<unit>{UNIT})
             (?:(?P<there>{S0}-{S0}l[àa]|{S}là)(?!\w)|(?:{S0}-{S0}|{S})ci(?!\w))?(?:{S0}(?P<bracket>\()?(?P<side>{SIDE_WORD})(?(bracket)\)))?""",
        _relative,
        lead=_LEADS,
        beside=_TELLING,
    ),
    pattern_rule(
        "dates.this_period",
        UNIT_NOUNS,
        rf"(?:(?P<article>l'{S0}|la{S}|le{S}|mon{S}|ma{S}))?(?P<unit>{UNIT})",
        _definite,
        lead=_LEADS | {"mon", "ma"},
    ),
)
