"""Datelines: where and when a report was written, which says nothing of its troops (*KIEV, 9 fév (Reuters) - Cent soldats …*)."""

from extractors.lexicon.countries import capital_at, name_at
from extractors.troop_counts.context import Context

_DASHES = frozenset(("-", "–", "—"))
_BETWEEN = frozenset((",", "(", ")", "/", "."))
_NAME, _LONGEST = 5, 20


def dateline_end(context: Context, low: int) -> int:
    """The token behind the dateline that opens a sentence; its first token where there is none.

    A dateline is a name, in capitals or with an agency in brackets, perhaps a date, and a dash.

    Args:
        context: the document with its facts.
        low: the first token of the sentence.
    """
    document, words = context.document, context.document.words
    if _DASHES.isdisjoint(words[low : low + _LONGEST]):
        return low
    last = _name_end(context, low)
    if last == low:
        return low
    sure = document.all_capitals(low) and document.ends[low] - document.starts[low] > 1
    bracket = False
    for token in range(last, min(len(words), low + _LONGEST)):
        word = words[token]
        if word in _DASHES and not document.glued(token):
            return token + 1 if sure and token > low else low
        sure = sure or (bracket and word == ")")
        bracket = (bracket or word == "(") and word != ")"
        if not (bracket or word in _BETWEEN or token in context.covered):
            return low
    return low


def _name_end(context: Context, low: int) -> int:
    """The token behind the name of a town or country that opens a sentence."""
    document = context.document
    place = name_at(document, low) or capital_at(document, low)
    if place is not None:
        return place.last
    token = low
    while token < min(len(document.words), low + _NAME) and (document.capital(token) or document.words[token] == "-"):
        if document.words[token] == "-" and not document.glued(token):
            break
        token += 1
    return token
