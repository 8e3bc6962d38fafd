"""Who speaks in a quotation: named behind its closing mark, or before the colon that opens it."""

from extractors.lexicon.countries import adjective_at, name_at
from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import (
    EVENT_NOUNS,
    FIGHTS,
    HEADLINE_NOUNS,
    PLACE_NOUNS,
    STRIKES,
)
from extractors.troop_counts.sentence.noun_phrases import DETERMINERS, noun_phrase_end
from extractors.troop_counts.sentence.scene import Scene, scene
from extractors.troop_counts.sentence.speakers import Speaker, can_speak, inverted_subject, phrase_end, subject_before
from extractors.troop_counts.sentence.speech import is_speech

_CLOSERS = frozenset(("»", '"'))
_MARKS = frozenset((".", ",", "-", "–", "—", "|", "!", "?", ";", "•"))
_CLITICS = frozenset(("se", "s'", "me", "m'", "nous"))
_SMALL = frozenset("comme contre entre outre quand avant devant durant pendant suivant tout toute sauf vers dont ensuite".split())
_THIRD_PERSONS = ("e", "t", "d", "a", "nt")
_SHORTEST = 4
_ABSTRACT = ("tion", "sion", "age", "ment", "ence", "ance", "ité", "isme", "ure")
"""Endings of nouns that name no person."""
_QUOTATION, _BEFORE, _NEXT, _INTRODUCTION, _LABEL = 180, 45, 4, 24, 12


def quoted_speaker(where: Scene, first: int, last: int) -> Speaker | None:
    """The speaker of the quotation in which the tokens of a noun phrase stand, None outside of one."""
    mark = _opening_mark(where, first)
    if mark is None:
        return None
    return _behind(where, last) or _introduced(where, mark)


def _opening_mark(where: Scene, token: int) -> int | None:
    """The mark of the quotation that is open at a token, by the nearest mark before it."""
    words = where.words
    for place in range(token - 1, max(-1, token - _QUOTATION), -1):
        if words[place] in ("«", "»"):
            return place if words[place] == "«" else None
        if words[place] == '"':
            return place if words[max(0, place - _QUOTATION) : place].count('"') % 2 == 0 else None
    return None


def _behind(where: Scene, end: int) -> Speaker | None:
    """The speaker of a quotation that runs over several sentences: *« A. B. », a déclaré X*."""
    words, document = where.words, where.context.document
    for token in range(end, min(len(words), end + _QUOTATION)):
        if words[token] == "«":
            return None
        if words[token] in _CLOSERS:
            _, high = document.sentence(token)
            high = high if high > token + 1 else len(words)
            after = scene(where.context, token, min(high, token + _BEFORE))
            verb = next(iter(after.predicates), None)
            said = verb is not None and verb.kind == "finite" and verb.first - token <= _NEXT and is_speech(after, verb)
            return inverted_subject(after, verb) if verb is not None and said else _unlisted(after, token + 1)
    return None


def _unlisted(where: Scene, token: int) -> Speaker | None:
    """The speaker behind a verb of no list and a quotation: *« … », enrage un diplomate*, *« … » se souvient le sergent X*."""
    words = where.words
    token += words[token : token + 1] == (",",)
    token += words[token : token + 1] != () and words[token] in _CLITICS
    if token + 1 >= where.high or where.context.document.capital(token) or not _like_verb(words[token]):
        return None
    verb = where.predicate_at(token)
    if verb is not None and verb.kind != "finite":
        return None
    first = token + 1 if verb is None else verb.last
    if first >= where.high:
        return None
    last = phrase_end(where, first)
    head = words[first] in DETERMINERS or where.context.document.capital(first)
    return Speaker(first, last) if head and last > first and can_speak(where.context, first, last) else None


def _like_verb(word: str) -> bool:
    """Whether a lower-case word has the ending of a verb of the third person, and is no small word."""
    return len(word) >= _SHORTEST and word.endswith(_THIRD_PERSONS) and word not in _SMALL and word not in DETERMINERS


def _introduced(where: Scene, mark: int) -> Speaker | None:
    """The speaker before a colon: *Macron : « … »*, *Le général tempère : « … »*, *Un officier décrit une débandade : « … »*."""
    colon = mark - 1
    if colon <= 0 or where.words[colon] != ":":
        return None
    low = max(where.context.document.sentence(colon)[0], colon - _INTRODUCTION)
    before = where if low <= where.low < colon else scene(where.context, low, colon)
    verb = next((found for found in before.left_of(colon, _INTRODUCTION) if found.kind == "finite"), None)
    if verb is None:
        return _label(before, colon)
    if "été" in before.words[verb.first : verb.head]:
        return None  # Il a été prévenu : « … »
    found = subject_before(before, verb)
    return found if found is not None and can_speak(where.context, found.first, found.last) else None


def _label(where: Scene, colon: int) -> Speaker | None:
    """A name or an authority that stands alone before a colon, from the last mark on."""
    words, context = where.words, where.context
    low = max(where.low, colon - _LABEL)
    first = next((token + 1 for token in range(colon - 1, low - 1, -1) if words[token] in _MARKS), low)
    return _named_label(where, first, _before_verb(context, first, colon), colon)


def _before_verb(context: Context, first: int, colon: int) -> int:
    """The token before an unknown verb between a name and a colon: *Le général Dupont tempère : « … »*."""
    document = context.document
    if colon - 2 > first and document.words[colon - 2] in ("se", "s'"):
        return colon - 2  # une habitante se souvient : …
    behind = colon - 1 > first and document.capital(colon - 2) and not document.capital(colon - 1)
    return colon - 1 if behind and adjective_at(document, colon - 1) is None else colon


def _named_label(where: Scene, first: int, last: int, colon: int) -> Speaker | None:
    """The speaker whom a label names, None where it names nobody."""
    context = where.context
    if first >= last or noun_phrase_end(context, first, where.high) not in (last, colon):
        return None
    named = first in context.organisation_at or can_speak(context, first, last) or _name(context, first, last)
    return Speaker(first, last) if named and name_at(context.document, first) is None else None


def _name(context: Context, first: int, last: int) -> bool:
    """Whether a sentence opens with a person's name: capitals alone, no noun of a headline (*Bilan : …*)."""
    document, word = context.document, context.document.words[first]
    if not all(document.capital(token) or document.words[token] == "-" for token in range(first, last)):
        return False
    listed = word in HEADLINE_NOUNS or word in EVENT_NOUNS or word in FIGHTS or word in STRIKES
    return not listed and PLACE_NOUNS.at(document.words, first) is None and not word.endswith(_ABSTRACT)


__all__ = ["quoted_speaker"]
