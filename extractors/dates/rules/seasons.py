"""Seasons: *l'hiver 1942*, *cet été*, *au printemps dernier*; never *été* the participle."""

from dataclasses import replace

import regex

from extractors.dates.meanings import Meaning, Repeat, Season
from extractors.dates.rules.dated import base_of, toward
from extractors.dates.view import Rule, View, pattern_rule
from extractors.dates.words import AROUND, S0, SEASONS, SIDE_WORD, S, alternation, forms_of, plain, triggers

_SUMMER = frozenset(("été", "ete"))
_SUMMER_BEFORE = AROUND["before_summer"]
_ARTICLES = frozenset(("l'", "le", "ce", "cet", "chaque"))


def _season(match: "regex.Match[str]", view: View) -> Meaning | None:
    code = SEASONS[plain(match["season"])]
    before = view.before(match.start())
    if code == "SU" and (
        (match["season"] == "ete" and not match["article"]) or (not match["article"] and before not in _SUMMER_BEFORE)
    ):
        return None
    if before in ("olympiques", "jeux") or view.before(match.start(), 2) in (
        "jeux",
        "olympiques",
        "temps",
        "sports",
        "pneus",
        "heure",
        "bibliothèque",
    ):
        return None
    if view.after(match.end()) in ("arabe", "arabes", "austral", "démographique", "nucléaire") or before in ("deux", "trois"):
        return None
    article = (match["article"] or "").strip()
    if before in ("d'", "de") and not (match["year"] or match["toward"]):
        return None  # *le solstice d'été*, *les sports d'hiver*
    if article == "chaque":
        return Repeat(f"XXXX-{code}", "season")
    side = toward(match["toward"]) if match["toward"] else 0 if article in ("cet", "ce") else None
    shift = 0 if match["this"] else None
    if match["year_told"]:
        shift, side = side, None
    return Season(code, int(match["year"]) if match["year"] else None, side, shift, base_of(match["toward"]))


_SEASON = pattern_rule(
    "dates.season",
    triggers(forms_of("seasons")) - _SUMMER,
    rf"""(?P<article>(?:le|ce|cet|chaque){S}|l'{S0})?(?P<season>{alternation(forms_of("seasons"))})(?:{S0}-{S0}l[àa](?!\w))?
             (?: {S}(?:de{S}(?:l'{S0}ann[ée]e{S})?)?(?P<year>[12][0-9]{{3}})(?:[-/][0-9]{{2,4}})?(?![0-9])
               | {S}(?:de{S})?(?P<this>cette{S}ann[ée]e)
               | {S}(?P<year_told>de{S}l'{S0}ann[ée]e{S})?(?P<toward>{SIDE_WORD}) )?""",
    _season,
    lead=_ARTICLES,
)
RULES: tuple[Rule, ...] = (
    _SEASON,
    replace(_SEASON, triggers=_SUMMER, before=_SUMMER_BEFORE | _ARTICLES),
)
