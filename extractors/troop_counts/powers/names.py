"""What a country's name or nationality is part of: a headline's label, a mission's or person's name, a place that troops hold."""

from extractors.lexicon.countries import Place, adjective_at, capital_at, name_at
from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import STRONGHOLDS

_DETERMINERS = frozenset(("le", "la", "l'", "un", "une", "son", "sa"))
_OPENS = frozenset(",;:.")
_LABEL, _HELD = 6, 3


def dated_label(context: Context, last: int) -> bool:
    """Whether a name is a headline's label with its time: *Irak, 2007 : …*, *Mali, janvier 2013 : …*.

    Args:
        context: the document with its facts.
        last: the token behind the name.
    """
    words = context.document.words
    token = last + (words[last : last + 1] == (",",))
    first = token
    while token < min(len(words), first + _LABEL) and token in context.covered and token not in context.organisation_at:
        token += 1
    return token > first and words[token : token + 1] == (":",)


def of_mission(context: Context, token: int) -> bool:
    """Whether a hyphen makes a country's name the end of a mission's: *Eutm-RCA*, *EUTM-Mali*; not *la Norvège-Suède*."""
    document = context.document
    if token < 2 or document.words[token - 1] != "-" or not (document.glued(token - 1) and document.glued(token)):
        return False
    return document.capital(token - 2) and name_at(document, token - 2) is None


def of_person(context: Context, name: Place) -> bool:
    """Whether a capital is a first name: *Santiago Abascal*, *Sofia Coppola*; not *PARIS ENVOIE …*."""
    document, last = context.document, name.last
    if (
        last >= len(document.words)
        or not document.capital(last)
        or document.all_capitals(last)
        or last in context.organisation_at
    ):
        return False
    if not document.words[last].isalpha() or document.words[last - 1] == "-" or capital_at(document, name.first) is None:
        return False
    return name_at(document, name.first) is None and name_at(document, last) is None and adjective_at(document, last) is None


def of_stronghold(context: Context, token: int) -> bool:
    """Whether a nationality is that of a place that troops hold, subject of its clause: *Le camp retranché malien compte …*."""
    words = context.document.words
    if STRONGHOLDS.isdisjoint(words[max(0, token - _HELD) : token]):
        return False
    low = context.document.sentence(token)[0]
    for noun in range(token - 1, max(low, token - _HELD) - 1, -1):
        if words[noun] in STRONGHOLDS:
            subject = noun > low and words[noun - 1] in _DETERMINERS
            return subject and (noun - 1 == low or words[noun - 2] in _OPENS)
    return False
