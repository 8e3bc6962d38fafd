"""Expressions without a date of their own: *désormais*, *à ce jour*, *récemment*, *bientôt*; repetition in a word: *mensuel*."""

import regex

from extractors.dates.meanings import Meaning, Repeat, Vague
from extractors.dates.rules.context import ends_phrase
from extractors.dates.view import Rule, View, pattern_rule
from extractors.dates.words import AROUND, REPEATED, REPEATED_WORD, VAGUE, alternation, forms_of, plain, triggers
from extractors.facts import Grain

_UNITS: dict[str, Grain] = {"D": "day", "W": "week", "M": "month", "Y": "year"}
_NEWSPAPERS = AROUND["periodicals"]
_LEADS = frozenset(word for form in forms_of("vague") for word in form.replace("'", "' ").replace("-", " - ").split()[:-1])


def _vague(match: "regex.Match[str]", view: View) -> Meaning | None:
    """An adverb or phrase of the list, where it is no part of a longer one."""
    said = plain(match[0])
    behind = view.after(match.end())
    if said in _NOUNS and not ends_phrase(view, match.end()):
        return None  # *le futur directeur*, *à l'époque gréco-romaine*
    if said == "a l'epoque" and behind in ("de", "du", "d'", "des", "où"):
        return None
    if said in ("bientot", "maintenant") and (view.before(match.start()) == "depuis" or view.before(match.start(), 2) == "y"):
        return None  # *depuis bientôt dix ans*
    return Vague(VAGUE[said])


_NOUNS = frozenset(("le passe", "le futur", "a l'epoque"))


def _repeated(match: "regex.Match[str]", view: View) -> Meaning | None:
    """An adjective or adverb of repetition, not the noun (*le quotidien local*), nor daily life's *quotidien*."""
    form = plain(match[0])
    before = view.before(match.start())
    if before in _NEWSPAPERS or before in ("les", "des", "de", "vie", "l'", "aux", "au", "son", "leur"):
        return None
    value = REPEATED[form]
    return Repeat(value, _UNITS[value[-1]])


RULES: tuple[Rule, ...] = (
    pattern_rule("dates.vague", triggers(forms_of("vague")), alternation(forms_of("vague")), _vague, lead=_LEADS),
    pattern_rule("dates.repeated", triggers(REPEATED), REPEATED_WORD, _repeated),
)
