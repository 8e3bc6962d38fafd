"""Expressions without a date of their own: *désormais*, *à ce jour*, *récemment*, *bientôt*; repetition in a word: *mensuel*."""

import regex

from extractors.dates.meanings import Repeat, Vague
from extractors.dates.rules.context import ends_phrase
from extractors.dates.view import Found, Rule, View
from extractors.dates.words import AROUND, FORMS_REPEATED, REPEATED, VAGUE, forms_of, plain, triggers
from extractors.facts import Grain

_UNITS: dict[str, Grain] = {"D": "day", "W": "week", "M": "month", "Y": "year"}
_NEWSPAPERS = AROUND["periodicals"]
_PHRASES = {tuple(form.replace("'", "' ").replace("-", " - ").split()): value for form, value in VAGUE.items()}
"""The value of each phrase by its words, as tokens have them."""
_BY_FIRST = {words[0]: sorted((one for one in _PHRASES if one[0] == words[0]), key=len, reverse=True) for words in _PHRASES}
"""The phrases by their first word, the longest first."""
_LEADS = frozenset(word for words in _PHRASES for word in words[:-1])


def _vague(view: View, start: int) -> Found | None:
    """An adverb or phrase of the list, where it is no part of a longer one."""
    document = view.document
    first = document.token_from(start)
    listed = _BY_FIRST.get(plain(document.words[first]))
    if listed is None:
        return None
    words = tuple(map(plain, document.words[first : first + len(listed[0])]))
    phrase = next((one for one in listed if words[: len(one)] == one), None)
    if phrase is None:
        return None
    end = document.ends[first + len(phrase) - 1]
    said = " ".join(phrase)
    behind = view.after(end)
    if said in _NOUNS and not ends_phrase(view, end):
        return None  # *le futur directeur*, *à l'époque gréco-romaine*
    if said == "a l' epoque" and behind in ("de", "du", "d'", "des", "où"):
        return None
    if said == "maintenant" and view.before(start) == "en":
        return None  # *en maintenant la pression*
    if said in ("bientot", "maintenant") and (view.before(start) == "depuis" or view.before(start, 2) == "y"):
        return None  # *depuis bientôt dix ans*
    return start, end, Vague(_PHRASES[phrase])


_NOUNS = frozenset(("le passe", "le futur", "a l' epoque"))


def _repeated(view: View, start: int) -> Found | None:
    """An adjective or adverb of repetition, not the noun (*le quotidien local*), nor daily life's *quotidien*."""
    document = view.document
    token = document.token_from(start)
    word, before = document.words[token], view.word(token - 1)
    value = REPEATED[plain(word)]
    adverb = plain(word).endswith("ment")
    if not adverb and (before in _NEWSPAPERS or before.isdigit() or not before.isalpha() or _numeral_before(view, token)):
        return None  # *les deux mensuels*, *Le premier quotidien du pays*
    if not adverb and document.capital(token) and not document.all_capitals(token):
        return None
    return start, start + len(word), Repeat(value, _UNITS[value[-1]])


def _numeral_before(view: View, token: int) -> bool:
    """Whether a number in words stands before a token."""
    return (
        any(place in view.spelled for place in range(token - 4, token))
        and _NUMERAL.search(view.text, max(0, view.document.starts[token] - 40), view.document.starts[token]) is not None
    )


_NUMERAL = regex.compile(r"[0-9]e?\x00*[ ]{1,3}\Z")
RULES: tuple[Rule, ...] = (
    Rule("dates.vague", triggers(forms_of("vague")), _vague, lead=_LEADS),
    Rule("dates.repeated", triggers(form for forms in FORMS_REPEATED.values() for form in forms), _repeated),
)
