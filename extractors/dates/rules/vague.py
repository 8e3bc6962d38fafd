"""Expressions without a date of their own: *désormais*, *à ce jour*, *récemment*, *bientôt*; repetition in a word: *mensuel*."""

import regex

from extractors.dates.meanings import Repeat, Vague
from extractors.dates.rules.context import ends_phrase
from extractors.dates.view import Found, Rule, View
from extractors.dates.words import AROUND, FORMS_REPEATED, REPEATED, VAGUE, forms_of, plain, triggers
from extractors.facts import Grain
from extractors.verb_groups import infinitive_at

_UNITS: dict[str, Grain] = {"D": "day", "W": "week", "M": "month", "Y": "year"}
_NEWSPAPERS = AROUND["periodicals"]


def _tokens(form: str) -> tuple[str, ...]:
    """The words of a phrase, as tokens have them."""
    return tuple(form.replace("'", "' ").replace("-", " - ").split())


_PHRASES = {_tokens(form): plain(form) for form in (*forms_of("vague"), *VAGUE)}
"""Each phrase by its words, with their accents and without."""
_BY_FIRST = {words[0]: sorted((one for one in _PHRASES if one[0] == words[0]), key=len, reverse=True) for words in _PHRASES}
"""The words of the phrases by the first one, the longest first."""
_LEADS = frozenset(word for form in forms_of("vague") for word in _tokens(form)[:-1])


def _vague(view: View, start: int) -> Found | None:
    """An adverb or phrase of the list, where it is no part of a longer one."""
    document = view.document
    first = document.token_from(start)
    listed = _BY_FIRST.get(document.words[first])
    if listed is None:
        return None
    words = document.words[first : first + len(listed[0])]
    phrase = next((one for one in listed if words[: len(one)] == one), None)
    if phrase is None:
        return None
    end = document.ends[first + len(phrase) - 1]
    said = _PHRASES[phrase]
    behind = view.after(end)
    if said in _NOUNS and not ends_phrase(view, end):
        return None  # *le futur directeur*, *à l'époque gréco-romaine*
    if said == "a l'epoque" and behind in ("de", "du", "d'", "des", "où"):
        return None
    if said == "maintenant" and view.before(start) in ("en", "se"):
        return None  # *en maintenant la pression*, *le froid se maintenant*
    if said in _FEW and _counts_what_there_is(view, end):
        return None
    if said in ("bientot", "maintenant") and (view.before(start) == "depuis" or view.before(start, 2) == "y"):
        return None  # *depuis bientôt dix ans*
    return start, end, Vague(VAGUE[said])


def _counts_what_there_is(view: View, end: int) -> bool:
    """Whether *il y a peu* tells how much there is of something (*il y a peu de chances que*, *il y a peu à dire*)."""
    behind = view.after(end)
    if behind not in ("à", "pour"):
        return behind in _OF_WHAT
    token = view.document.token_from(end) + 1
    while view.word(token) in _CLITICS:
        token += 1
    return token < len(view.document.words) and infinitive_at(view.document, token) is not None


_FEW = frozenset(("il y a peu", "il y a longtemps"))
_OF_WHAT = frozenset(("de", "d'", "qui"))
_CLITICS = frozenset("se s' le la les l' lui leur en y ne pas".split())
_NOUNS = frozenset(("le passe", "le futur", "a l'epoque"))


def _repeated(view: View, start: int) -> Found | None:
    """An adjective or adverb of repetition, not the noun (*le quotidien local*), nor daily life's *quotidien*."""
    document = view.document
    token = document.token_from(start)
    word, before = document.words[token], view.word(token - 1)
    value, *times = REPEATED[plain(word)].split()
    adverb = plain(word).endswith("ment")
    if not adverb and (before in _NEWSPAPERS or before.isdigit() or not before.isalpha() or _numeral_before(view, token)):
        return None  # *les deux mensuels*, *Le premier quotidien du pays*
    if not adverb and document.capital(token) and not document.all_capitals(token):
        return None
    return start, start + len(word), Repeat(value, _UNITS[value[-1]], freq=times[0] if times else None)


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
