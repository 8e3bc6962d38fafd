"""Quarters and halves by their code: *T3 2021*, *3T21*, *S1 2020*, *le T4* among accounts."""

import regex

from extractors.dates.meanings import Calendar, Meaning, Nth
from extractors.dates.view import NUMBER, Rule, View, pattern_rule
from extractors.dates.words import AROUND, S0, S
from extractors.facts import Grain

_OF_ACCOUNTS = AROUND["of_accounts"]
_REACH = 14
"""Tokens around a bare code among which a word of accounts must stand."""
_LETTERS: dict[str, tuple[Grain, int]] = {"t": ("quarter", 4), "q": ("quarter", 4), "s": ("half_year", 2), "h": ("half_year", 2)}


def _coded(match: "regex.Match[str]", view: View) -> Meaning | None:
    """*T3 2021*, *3T21*; without its year only where the sentence speaks of accounts (*le T3* is a tram, too)."""
    grain, most = _LETTERS[match["letter"]]
    rank = int(match["rank"])
    start, letter = match.start(), view.document.token_from(match.start("letter"))
    if rank > most or not view.document.capital(letter) or view.text[max(0, start - 1) : start] in ("-", "/", ".", "_"):
        return None
    year, short = match["year"], match["short"]
    if year or short:
        return Nth(rank, grain, Calendar(year=int(year or short), short=year is None))
    return Nth(rank, grain) if _among_accounts(view, letter) else None


def _among_accounts(view: View, token: int) -> bool:
    low, high = view.document.sentence(token)
    around = view.document.words[max(low, token - _REACH) : min(high, token + _REACH)]
    return view.word(token - 1) in _DETERMINERS and not _OF_ACCOUNTS.isdisjoint(around)


_DETERMINERS = frozenset("le au du ce en un chaque et".split())

RULES: tuple[Rule, ...] = (
    pattern_rule(
        "dates.quarter_code",
        {"t", "s", "q", "h"},
        rf"""(?:(?P<letter>[tsqh])(?P<rank>[1-4])|(?P<rank>[1-4])(?P<letter>[tsqh]))(?![0-9]{{3}}(?![0-9]))
             (?: {S0}-?{S0}(?P<year>(?:19|20)[0-9]{{2}})(?![0-9])
               | (?:{S}'?|-|')?(?P<short>[0-9]{{2}})(?![0-9]|[.,:][0-9]|{S0}%) )?+
             (?!\w|[-/.,:][0-9])""",
        _coded,
        lead={NUMBER},
    ),
)
