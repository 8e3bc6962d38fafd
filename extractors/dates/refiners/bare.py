"""Bare numbers beside an expression that tells what they are.

*les 12, 13 et 14 juin*, *du 10 au 20 mai*, *entre 10 et 11 h 30*, *de 8 à 24 mois*, *2, 4 et 6 ans*, *XVIIIe et XIXe siècles*,
*2020-21*, *les années 60 et 70*, *dix ans, dont huit fermes*.
"""

from dataclasses import replace
from decimal import Decimal

import regex

from extractors.dates.meanings import Calendar, Clock, Era, Length, Meaning, Nth
from extractors.dates.refiners.sharing import in_part_of
from extractors.dates.rules.dated import short_end
from extractors.dates.values import length_value
from extractors.dates.view import WINDOW, Expression, View
from extractors.dates.words import FILL, ROMANS, S0, WEEKDAYS, S, alternation, forms_of, plain, roman_value

COUNTABLE = (Calendar, Length, Clock)
"""Meanings before which the numbers of a list may stand."""
OPEN = (Calendar, Era, Length)
"""Meanings behind which a bare number may stand."""
_LONGEST = 48
_LEFT_NUMBER = regex.compile(
    rf"""(?r)(?:(?P<open>du|de|entre){S})?(?:(?P<article>le){S})?(?:(?P<weekday>{alternation(forms_of("weekdays"))}){S})?
         (?P<numeral>(?P<number>(?<![0-9])(?<![0-9][.,:/-])[0-9]{{1,3}}|\b(?P<one>une?))(?P<part>[.,][0-9]{{1,2}})?(?:er|h)?{FILL})
         (?: {S}(?P<link>au|à|et|ou|jusqu'au|jusqu'à){S}(?:le{S})? | ,{S}(?P<link>) | {S0}(?P<link>-){S0} )""",
    regex.VERBOSE,
)
_LIST = regex.compile(
    rf"""(?r)(?:(?P<opener>les|des|aux|du|le|au|de|d'|à|en|sur|pour|dans){S})?
         (?P<numbers>(?<![\w.,:/-])[0-9]{{1,3}}(?:er)?{FILL}(?:,{S}(?:le{S})?[0-9]{{1,3}}{FILL}){{0,6}}){S}(?:et|ou){S}(?:en{S})?""",
    regex.VERBOSE,
)
_NUMBER = regex.compile(rf"(?P<number>[0-9]{{1,3}})(?:er)?{FILL}", regex.VERBOSE)
LINKS = frozenset(("au", "à", "et", "ou", "en", "le", "-", ","))
"""One of these stands between a bare number and the expression that tells what it is."""
_LAST_LINKS = frozenset(("et", "ou", "en"))
_ARTICLES = frozenset("les des aux du le au".split())
_OPENS = frozenset("\n:–—-(•«|")
"""What a list of days may follow without an article (*Sortir – 7 et 8 juin*)."""


def listed(view: View, right: Expression, taken: int) -> list[Expression]:
    """The numbers before the last of a list that bears their month or unit (*les 12, 13 et 14 juin*, *2, 4 et 6 ans*)."""
    if view.before(right.start) not in _LAST_LINKS:
        return []
    match = _LIST.match(view.text, max(taken, right.start - _LONGEST), right.start)
    if match is None or match.end() != right.start:
        return []
    numbers = list(_NUMBER.finditer(view.text, match.start("numbers"), match.end("numbers")))
    free = match["opener"] is not None or len(numbers) > 1
    meanings: list[Meaning | None] = []
    match right.meaning:
        case Calendar(day=int(), month=int()) if match["opener"] in _ARTICLES or _opens(view, match.start("numbers")):
            bare = replace(right.meaning, weekday=None)
            meanings = [replace(bare, day=day) if 1 <= (day := int(one["number"])) <= 31 else None for one in numbers]
        case Length() if free and right.rule == "dates.length":
            meanings = [_amount(int(one["number"]), right.meaning) for one in numbers]
        case Clock() if free:
            meanings = [_hour(view, int(one["number"]), right) for one in numbers]
    if None in meanings or not meanings:
        return []
    return [
        Expression(one.start(), one.end(), right.rule, said)
        for one, said in zip(numbers, meanings, strict=True)
        if said is not None
    ]


def _opens(view: View, offset: int) -> bool:
    """Whether an offset opens its sentence or line."""
    token = view.document.token_from(offset)
    before = view.text[:offset].rstrip(" ")[-1:] if offset < _LONGEST else view.text[offset - _LONGEST : offset].rstrip(" ")[-1:]
    return view.document.opens(token) or before in _OPENS or not before


def left_number(view: View, right: Expression, taken: int) -> Expression | None:
    """A bare number before an expression that tells what it is: *du 10 au 20 mai*, *entre 10 et 11 h 30*, *de 8 à 24 mois*."""
    if isinstance(right.meaning, Era):
        return _left_century(view, right, taken)
    if isinstance(right.meaning, Nth):
        return _left_rank(view, right, taken)
    match = _LEFT_NUMBER.match(view.text, max(taken, right.start - _LONGEST), right.start)
    if match is None or match.end() != right.start:
        return None
    if match["part"] and not isinstance(right.meaning, Length):
        return None
    match right.meaning:
        case Clock():
            meaning = _left_hour(view, match, right)
        case Length():
            meaning = _left_amount(match, right.meaning) if right.rule == "dates.length" else None
        case Calendar():
            meaning = _left_day(match, right.meaning)
        case _:
            meaning = None
    if meaning is None:
        return None
    start = match.start("number")
    if isinstance(meaning, Calendar):
        start = match.start("weekday") if match["weekday"] else match.start("article") if match["article"] else start
    return Expression(start, match.end("numeral"), right.rule, meaning)


def _left_hour(view: View, match: "regex.Match[str]", right: Expression) -> Meaning | None:
    if match["open"] not in ("entre", "de") or match["link"] not in ("et", "à"):
        return None
    return _hour(view, 1 if match["one"] else int(match["number"]), right)


def _hour(view: View, hour: int, right: Expression) -> Meaning | None:
    said = right.meaning
    assert isinstance(said, Clock)
    return None if hour > 24 else in_part_of(view, Clock(hour, None, None, said.day, said.zone), right.start, said)


def _left_amount(match: "regex.Match[str]", right: Length) -> Meaning | None:
    if match["link"] not in ("à", "ou", "-", "et") or (match["link"] == "et" and match["open"] != "entre"):
        return None
    count = "1" if match["one"] else match["number"] + (match["part"] or "").replace(",", ".")
    return _amount(Decimal(count), right)


def _amount(count: Decimal | int, right: Length) -> Meaning | None:
    """So many of the unit of a length that has one."""
    if len(right.amounts) != 1 or right.anchored:
        return None
    amounts = ((Decimal(count), right.amounts[0][1]),)
    return Length(length_value(amounts), right.grain, amounts)


def _left_day(match: "regex.Match[str]", right: Calendar) -> Meaning | None:
    if match["one"]:
        return None
    day = int(match["number"])
    if right.day is None or not 1 <= day <= 31 or not (match["article"] or match["open"] or match["link"] in ("au", "-")):
        return None
    if right.month is None and (match["open"], match["link"]) != ("du", "au"):
        return None
    return Calendar(day=day, weekday=WEEKDAYS[plain(match["weekday"])] if match["weekday"] else None)


_ROMAN = "|".join(sorted(ROMANS, key=len, reverse=True))
_LEFT_CENTURY = regex.compile(
    rf"""(?r)\b(?P<article>le{S})?(?P<rank>(?<![\w-])[0-9]{{1,2}}|{_ROMAN})(?:er|i?[eè]me|e|è){FILL}
         (?:{S}(?:au|et|ou|à){S}(?:au{S}|le{S})?|,{S}|{S0}-{S0})""",
    regex.VERBOSE,
)


def _left_century(view: View, right: Expression, taken: int) -> Expression | None:
    """A century before another one that bears the noun (*du XVIIe au XIXe siècle*)."""
    said = right.meaning
    assert isinstance(said, Era)
    match = _LEFT_CENTURY.match(view.text, max(taken, right.start - _LONGEST), right.start)
    if said.grain != "century" or match is None or match.end() != right.start:
        return None
    written = match["rank"]
    number = int(written) if written.isdigit() else roman_value(written)
    if not number or number > 30:
        return None
    end = match.end("rank")
    while view.text[end : end + 1] not in ("", " ", ",", "-", "\n"):
        end += 1
    return Expression(match.start(), end, right.rule, replace(said, start=(number - 1) * 100))


_LEFT_RANK = regex.compile(
    rf"""(?r)\b(?P<article>les?{S})?(?P<rank>(?<![\w-])[1-9])(?:er|i?[eè]re?|i?[eè]me|e|nde?)?{FILL}
         (?:{S}(?:au|et|ou|à){S}(?:au{S}|le{S})?|,{S})""",
    regex.VERBOSE,
)


def _left_rank(view: View, right: Expression, taken: int) -> Expression | None:
    """A rank before another one that bears the noun (*les premier et deuxième trimestres 2021*)."""
    said = right.meaning
    assert isinstance(said, Nth)
    match = _LEFT_RANK.match(view.text, max(taken, right.start - _LONGEST), right.start)
    if said.grain not in ("quarter", "half_year") or match is None or match.end() != right.start:
        return None
    end = match.end("rank")
    while view.text[end : end + 1] not in ("", " ", ",", "\n"):
        end += 1
    return Expression(match.start("rank"), end, right.rule, replace(said, number=int(match["rank"])))


_LEFT_DAYS = regex.compile(
    rf"""(?r)\b(?P<opener>du){S}(?P<first>[0-9]{{1,2}})(?:er)?{FILL}{S}au{S}(?P<last>[0-9]{{1,2}}){FILL}
         (?:,?{S}(?:et|puis|ou){S}|,{S})""",
    regex.VERBOSE,
)


def left_days(view: View, interval: Expression, taken: int) -> tuple[int, Expression, Expression] | None:
    """Two days before an interval that tells their month (*du 5 au 7 et du 12 au 14 mai*), and where they begin."""
    end = interval.end_at
    if end is None or not isinstance(end.meaning, Calendar) or end.meaning.month is None or end.meaning.day is None:
        return None
    match = _LEFT_DAYS.match(view.text, max(taken, interval.start - _LONGEST), interval.start)
    if match is None or match.end() != interval.start:
        return None
    first, last = int(match["first"]), int(match["last"])
    if not 1 <= first < last <= 31:
        return None
    said = replace(end.meaning, weekday=None)
    return (
        match.start("opener"),
        Expression(match.start("first"), match.end("first"), end.rule, replace(said, day=first)),
        Expression(match.start("last"), match.end("last"), end.rule, replace(said, day=last)),
    )


_SHORT_YEAR = regex.compile(r"[-/](?P<short>[0-9]{2})(?![0-9]|[-/.,][0-9]|\w)", regex.VERBOSE)
_DECADE = regex.compile(
    rf"(?:{S}(?:et|ou|à){S}(?:des{S}|les{S})?|{S0}-{S0})(?P<start>[0-9]0|[12][0-9]{{2}}0)(?![0-9]){FILL}(?!{S0}[%€])",
    regex.VERBOSE,
)


def right_number(view: View, left: Expression) -> Expression | None:
    """A bare number behind an expression that tells what it is: *2020-21*, *les années 60 et 70*."""
    said = left.meaning
    if left.rule == "dates.decade" and isinstance(said, Era):
        match = _DECADE.match(view.text, left.end, left.end + WINDOW)
        if match is None:
            return None
        start = int(match["start"])
        return Expression(match.start("start"), match.end(), left.rule, Era("decade", start, short=start < 100))
    if left.rule != "dates.year" or not isinstance(said, Calendar) or said.year is None:
        return None
    match = _SHORT_YEAR.match(view.text, left.end, left.end + WINDOW)
    if match is None or (year := short_end(said.year, match["short"], view.before(left.start))) is None:
        return None
    return Expression(match.start("short"), match.end(), left.rule, Calendar(year=year))


_ELLIPTIC = regex.compile(
    rf"""[^.!?;:\n]{{0,48}}?\bdont{S}(?:(?:au{S}moins|plus{S}de|près{S}de){S})?
         (?P<numeral>(?P<count>[0-9]{{1,3}}(?:,[0-9])?|une?)(?![0-9]){FILL})(?={S}(?:fermes?|avec{S}sursis|assortie?s?|de{S}sursis)\b)""",
    regex.VERBOSE,
)


_ELLIPTIC_REACH = 10


def elliptic(view: View, left: Expression) -> Expression | None:
    """The part of a sentence that goes without its unit (*dix ans de prison, dont huit fermes*)."""
    said = left.meaning
    if not isinstance(said, Length) or len(said.amounts) != 1 or said.amounts[0][1] in ("hour", "minute", "second"):
        return None
    token = view.document.token_from(left.end)
    if "dont" not in view.document.words[token : token + _ELLIPTIC_REACH]:
        return None
    match = _ELLIPTIC.match(view.text, left.end, left.end + WINDOW)
    if match is None:
        return None
    count = Decimal(1) if match["count"].startswith("un") else Decimal(match["count"].replace(",", "."))
    amounts = ((count, said.amounts[0][1]),)
    return Expression(match.start("numeral"), match.end("numeral"), left.rule, Length(length_value(amounts), said.grain, amounts))
