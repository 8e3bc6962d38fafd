"""Lengths of time: *48 heures*, *deux ans et demi*, *une quinzaine de jours*, *des semaines*, *les trois prochaines semaines*."""

from decimal import Decimal

import regex

from extractors.dates.meanings import Length, Meaning, Repeat
from extractors.dates.rules.numeric import unglued
from extractors.dates.values import length_value
from extractors.dates.view import NUMBER, WINDOW, Found, Rule, View, pattern_rule
from extractors.dates.words import (
    BESIDE_WORD,
    COLLECTIVES,
    FILL,
    S0,
    TERMS,
    TOWARD_WORD,
    UNIT,
    UNITS,
    S,
    alternation,
    forms_of,
    plain,
    triggers,
    unit_grain,
)
from extractors.facts import Grain

Amounts = tuple[tuple[Decimal, Grain], ...]

_COUNT = rf"(?P<count>[0-9]{{1,3}}(?:[ .][0-9]{{3}})+|[0-9]{{1,9}}(?:[.,][0-9]{{1,4}})?)(?![0-9]){FILL}"
_COLLECTIVE = rf"(?:une?{S})?(?P<collective>{alternation(COLLECTIVES)}){S}(?:de{S}|d'{S0})"
_ADJECTIVE = rf"(?:{S}(?P<anchor>{TOWARD_WORD}|{BESIDE_WORD}))?"
_LEADING = rf"(?:(?P<anchor>derni[èe]re?s|prochaine?s|premi[èe]re?s|longue?s|petite?s|bonne?s|autres){S})?"
_HALF = rf"(?:{S}et{S}(?P<half>demie?|quart|un{S}quart))?"
_AMOUNT = regex.compile(
    rf"""(?: (?P<fraction>(?:une?|la|cette){S})?(?P<demi>demi){S0}-?{S0}(?P<unit>{UNIT})
           | (?P<quarters>une?|(?:3|trois){FILL}){S}(?P<quart>quarts?){S}d'{S0}(?P<unit>heure)(?!\w)
           | (?:{_COUNT}|(?P<count>une?)|{_COLLECTIVE})(?:{S0})(?P<few>{S0}bonne{S})?{_LEADING}(?P<unit>{UNIT}){_HALF}{_ADJECTIVE}
         )""",
    regex.VERBOSE,
)
_NEXT = regex.compile(rf"(?:,{S}(?:et{S})?|{S}et{S}|{S})", regex.VERBOSE)
_HALVES = {"demi": Decimal("0.5"), "demie": Decimal("0.5"), "quart": Decimal("0.25")}
_RANGE = regex.compile(r"(?<![\w.,/-])[0-9]{1,3}-$")
"""The lower end of a range (*24-48 heures*)."""
_ONLY_COUNTED = frozenset(("s", "h"))
_MOST = 4


def amounts(view: View, offset: int) -> tuple[int, Amounts, bool] | None:
    """Where the amounts of time that begin at an offset end, the amounts, and whether they are told from the reference.

    Several join where they fall (*un an, un mois et 21 jours*).
    """
    found: list[tuple[Decimal, Grain]] = []
    anchored = False
    end = offset
    while len(found) < _MOST:
        match = _AMOUNT.match(view.text, offset, offset + WINDOW)
        if match is None or (found and match["unit"] is None):
            break
        amount = _amount(match)
        if amount is None or (found and (_same_unit(found, amount) or match["anchor"])):
            break
        found.append(amount)
        anchored = anchored or (match["anchor"] or "")[:4] in ("dern", "proc", "pass", "préc", "prec", "suiv", "écou", "à ve", "qui ")
        end = match.end()
        link = _NEXT.match(view.text, end)
        if link is None or anchored:
            break
        offset = link.end()
    return (end, tuple(found), anchored) if found else None


def _same_unit(found: list[tuple[Decimal, Grain]], amount: tuple[Decimal, Grain]) -> bool:
    return any(grain == amount[1] for _, grain in found)


def _amount(match: "regex.Match[str]") -> tuple[Decimal, Grain] | None:
    grain: Grain = unit_grain(match["unit"])  # type: ignore[assignment]  # the table's keys are grains
    if match["demi"]:
        return Decimal("0.5"), grain
    if match["quart"]:
        quarters = match["quarters"]
        return Decimal("0.25") * (1 if quarters.startswith("un") else 3), grain
    if collective := match["collective"]:
        return Decimal(COLLECTIVES[plain(collective)]), grain
    written = match["count"]
    if regex.fullmatch(r"[0-9]{1,3}(?:[ .][0-9]{3})+", written):
        written = written.replace(" ", "").replace(".", "")
    count = Decimal(1) if written.startswith("un") else Decimal(written.replace(",", "."))
    if half := match["half"]:
        count += _HALVES[half.split()[-1]]
    return count, grain


def _counted(view: View, offset: int) -> Found | None:
    """An amount of time; not an age, a rank, nor a figure whose unit letter stands for something else."""
    start = offset
    glue = view.text[start - 1 : start]
    if glue and glue in "-.,/" and start > 1 and view.text[start - 2].isalnum() and not _RANGE.search(view.text[max(0, start - 6) : start]):
        return None
    read = amounts(view, offset)
    if read is None:
        return None
    end, found, anchored = read
    last = view.before(end)
    count, grain = found[0]
    if len(found) == 1 and last in ("s", "sec") and not view.text[start].isdigit() and last == "s":
        return None
    if view.text[start].isalpha() and len(found) == 1 and _article_alone(view, start, end, grain):
        return None
    if regex.match(r"[ ]?[0-9]", view.text[end : end + 2]) and last == "h":
        return None
    return start, end, Length(length_value(found), found[-1][1], found, anchored)


def _article_alone(view: View, start: int, end: int, grain: Grain) -> bool:
    """Whether *un*, *une* is rather an article: *un jour* (some day), *une journée portes ouvertes*, *une nuit*."""
    words = view.text[start:end]
    if "demi" in words or "quart" in words or "aine" in words:
        return False
    before, behind = view.before(start), view.after(end)
    if grain not in ("day", "weekend") or behind in ("entière", "plus", "par", "avant", "après"):
        return False
    return before not in _MEASURING or (behind in ("de", "d'", "où", "comme") and before not in ("pendant", "durant", "pour"))


_MEASURING = frozenset("pendant durant pour en depuis après avant d' de dans a environ moins plus encore sous dure durée qu' que sur".split())

_VAGUE_COUNT = rf"""(?:(?:quelques|plusieurs|maintes|de{S}(?:nombreux|nombreuses|longs|longues)|(?:de{S})?longs|(?:de{S})?longues|des|les|ces|ses|leurs|nos)
                    (?:{S}(?P<more>toutes|tous))?)"""
_MANY = rf"(?:(?:des|quelques|plusieurs)?{S0}(?P<tens>dizaines|centaines|milliers|millions){S}(?:de{S}|d'{S0}))?"


def _vague(match: "regex.Match[str]", view: View) -> Meaning | None:
    """An unknown number of units (*plusieurs semaines*, *ces derniers jours*); bare *les jours* or *ces années* tell nothing."""
    grain: Grain = unit_grain(match["unit"])  # type: ignore[assignment]  # the table's keys are grains
    anchor = match["anchor"] or match["behind"] or ""
    anchored = anchor[:4] in ("dern", "proc", "pass", "préc", "prec", "suiv", "écou", "à ve", "qui ")
    determiner = match[0].split()[0]
    if determiner in ("les", "ces", "ses", "leurs", "nos") and not anchored:
        return None
    if determiner == "des" and grain == "hour" and view.after(match.end()) in ("de", "d'", "creuses", "supplémentaires"):
        return None  # *des heures de pointe*
    if match["unit"].startswith("journ") and not anchored and determiner == "des":
        return None
    return Length(length_value(((Decimal(-1), grain),)), grain, (), anchored)


def _whole(match: "regex.Match[str]", _: View) -> Meaning | None:
    """*toute la journée*, *tout le mois*."""
    grain: Grain = unit_grain(match["unit"])  # type: ignore[assignment]  # the table's keys are grains
    return Length(length_value(((Decimal(1), grain),)), grain)


def _term(match: "regex.Match[str]", _: View) -> Meaning | None:
    return Length(TERMS[plain(match["term"])], "year")


def _every_unit(match: "regex.Match[str]", _: View) -> Meaning | None:
    """*chaque année*, *tous les deux jours*, *par an*, *deux fois par mois*, *une semaine sur deux*."""
    said = match.groupdict()
    grain: Grain = unit_grain(said["unit"])  # type: ignore[assignment]  # the table's keys are grains
    count = said["count"]
    every = Decimal(2 if said["half"] else int(count) if count and count.isdigit() else 1)
    times = said["times"]
    freq = None
    if times:
        freq = f"{1 if times.startswith('un') else int(times)}X"
    return Repeat(length_value(((every, grain),)), grain, "EVERY", freq)


_NAMES = [form for form in UNITS if form not in _ONLY_COUNTED]
_UNITS = triggers(form for form in forms_of("units") if form not in ("s", "h", "sec", "min", "mn", "mins"))
_LEADS = frozenset(
    "quelques plusieurs maintes nombreux nombreuses longs longues des les ces ses leurs nos de dernières derniers prochains prochaines premières "
    "premiers dernieres premieres autres dizaines centaines milliers millions d' - un une demi bonne quart quarts trois tout toute le la l' chaque tous toutes "
    "par fois huitaine dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier week fin".split()
)

EVERY: tuple[Rule, ...] = (
    pattern_rule(
        "dates.every_unit",
        {NUMBER, *_UNITS},
        rf"""(?: chaque{S}(?P<unit>{UNIT})
              | (?:tous|toutes){S}les{S}(?:(?P<count>[0-9]{{1,3}}){FILL}{S})?(?P<unit>{UNIT})
              | (?:(?P<times>[0-9]{{1,3}}|une){FILL}{S}fois{S}par{S}|(?<=\bpar{S}))(?P<unit>{UNIT})
              | (?P<half>une?){S}(?P<unit>{UNIT}){S}sur{S}(?:2|deux){FILL} )""",
        _every_unit,
        lead={"chaque", "tous", "toutes", "les", "par", "fois", "un", "une", "week", "-", NUMBER},
    ),
)
RULES: tuple[Rule, ...] = (
    pattern_rule("dates.whole", _UNITS, rf"(?:tout{S}(?:le|l')|toute{S}(?:la|l')){S0}(?P<unit>{UNIT})", _whole, lead=("tout", "toute", "le", "la", "l'")),
    pattern_rule("dates.term", triggers(forms_of("terms")), rf"(?:une?{S})?(?P<term>{alternation(TERMS)})", _term),
    Rule("dates.length", frozenset({NUMBER, *_UNITS}), _counted, lead=_LEADS - {"le", "la", "l'", "les", "ces", "des"}),
    pattern_rule(
        "dates.vague_length",
        _UNITS,
        rf"""{_VAGUE_COUNT}{S}{_MANY}(?:(?P<anchor>derni[èe]re?s|prochaine?s|premi[èe]re?s|longue?s|autres){S})?(?P<unit>{UNIT})
             (?:{S}(?P<behind>{TOWARD_WORD}|{BESIDE_WORD}))?(?<=s|mois)""",
        _vague,
        lead=_LEADS - {"le", "la", "l'"},
    ),
)
