"""Articles and demonstratives before an expression belong to it: **le 21 janvier**, **ce mardi**, **la semaine du 18**."""

from dataclasses import replace

from extractors.clauses import tense
from extractors.dates.meanings import (
    Calendar,
    Clock,
    DayPart,
    Length,
    Meaning,
    Nth,
    Offset,
    Relative,
    Repeat,
    RepublicanYear,
    Season,
    Vague,
)
from extractors.dates.refiners.between import start_back
from extractors.dates.view import Expression, View
from extractors.dates.words import WEEKDAYS

_ARTICLES = frozenset("le la les l' ce cet cette ces un une".split())
_OPENING = frozenset(
    "ouvert ouverte ouverts ouvertes ouvre ouvrent fermé fermée fermés fermées ferme ferment horaires ouverture".split()
)
_NEAR = 12
_DEMONSTRATIVES = frozenset(("ce", "cet", "cette", "ces"))


def take_article(view: View, expression: Expression, taken: int) -> Expression:
    """Take the article before an expression into its span, unless what stands between them parts them."""
    meaning = expression.meaning
    article = view.before(expression.start)
    if article == "chaque":
        return _every(view, expression)
    if article == "le" and isinstance(meaning, Calendar | DayPart) and (habit := _habit(view, expression)) is not None:
        return habit
    same = False
    back = 1
    if article in ("même", "meme") and view.before(expression.start, 2) in _DEMONSTRATIVES | {"le", "la"}:
        article, back, same = view.before(expression.start, 2), 2, True
    if article not in _ARTICLES or not _may_have(meaning, article, expression):
        return expression
    start = start_back(view, expression.start, back)
    if start < taken or "\n\n" in view.text[start : expression.start]:
        return expression
    if article in _DEMONSTRATIVES or same:
        meaning = _this(meaning)
    return replace(expression, start=start, meaning=meaning)


def _every(view: View, expression: Expression) -> Expression:
    """A day that comes back (*chaque 1er mai*, *chaque premier lundi du mois*)."""
    value = ""
    match expression.meaning:
        case Calendar(year=None, month=month, day=int(day)):
            value = f"XXXX-{f'{month:02}' if month else 'XX'}-{day:02}"
        case Nth(of=Relative(grain="month")):
            value = "P1M"
        case Nth(of=Relative(grain="year")):
            value = "P1Y"
    if not value:
        return expression
    return replace(expression, start=start_back(view, expression.start, 1), rule="dates.every_day", meaning=Repeat(value, "day"))


def _habit(view: View, expression: Expression) -> Expression | None:
    """A weekday that comes back (*le samedi, il y a marché*): told with its article alone, in the present."""
    part = expression.meaning
    said = part.day if isinstance(part, DayPart) else part
    if not isinstance(said, Calendar) or said.weekday is None or said != Calendar(weekday=said.weekday):
        return None
    document = view.document
    first = document.token_from(expression.start)
    last = document.token_from(expression.end)
    behind = view.word(last)
    if behind in ("au", "et", "ou", "-", "/"):
        return None
    if behind == "," and view.word(last + 1) in WEEKDAYS:
        return None
    # *Ouvert le samedi de 9 h à 12 h*
    near = document.words[max(document.sentence(first)[0], first - _NEAR) : first]
    told = behind in ("de", "entre") and view.word(last + 1).isdigit()
    hours = told and not _OPENING.isdisjoint(near)
    if told and not hours:
        return None  # *êtes-vous libre le lundi matin de 10 h à 12 h*
    there_is = document.words[last : last + 4] == (",", "il", "y", "a")
    if not (hours or there_is) and tense(document, first - 1, last) != "present":
        return None
    return replace(
        expression,
        start=start_back(view, expression.start, 1),
        rule="dates.every_weekday",
        meaning=Repeat(f"XXXX-WXX-{said.weekday}" + (f"T{part.code}" if isinstance(part, DayPart) else ""), "day"),
    )


def _may_have(meaning: Meaning, article: str, expression: Expression) -> bool:
    match meaning:
        case Clock() | Offset() | Vague():
            return False
        case Length(anchored=anchored):
            return article in ("ces", "cette", "ce") or (article in ("les", "la", "le") and anchored)
        case Repeat(value=value):
            return article in ("le", "les") and "WXX" in value
        case Calendar(day=None, weekday=None, month=None):
            return article in ("le", "la", "les", "l'") and not expression.rule.endswith(".year")
        case Season():
            return article in ("le", "l'")
        case RepublicanYear():
            return article == "l'"
    return article not in ("un", "une", "les") or expression.rule == "dates.decade"


def _this(meaning: Meaning) -> Meaning:
    """*ce mardi* is the nearest one."""
    if isinstance(meaning, Calendar) and meaning.toward is None and meaning.year is None:
        return replace(meaning, toward=0)
    return meaning
