"""How far a noun phrase runs: *le renseignement militaire japonais*, *un rapport d'experts*, *la frontière avec l'Ukraine*."""

from extractors.lexicon.countries import adjective_at, name_at
from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import (
    ADJECTIVE_ENDINGS,
    ADJECTIVES_BEFORE,
    ADJECTIVES_BEHIND,
    EVENT_FORMS,
    EVENT_NOUNS,
    NO_ADJECTIVES,
)
from extractors.verb_groups import verb_group_at
from extractors.verbs import FORMS

DETERMINERS = frozenset(
    "le la les l' un une ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes chaque plusieurs "
    "certains certaines quelques tout toute tous toutes aucun aucune".split()
)
LINKS = frozenset(("de", "du", "des", "d'"))
_STOPS = frozenset(
    "à au aux en dans sur sous vers par pour avec sans chez contre entre selon depuis dès lors après avant pendant "
    "durant jusqu' jusque afin ainsi comme qui que qu' dont où quand lorsque lorsqu' tandis alors mais ou et ni car "
    "donc or puis ne n' se s' y il elle ils elles on nous vous je soit près hors parmi malgré envers plus moins "
    "environ aussi encore déjà toujours très trop bien hier demain aujourd'hui est sont a ont été notamment seulement "
    "désormais lui eux cela ceci là ici face grâce dit dits".split()
)
"""Words that no noun phrase holds, unless with a capital (*l'Est*)."""
_SIDES = frozenset(
    "flanc front côté rive frontière partie moitié zone façade quartier secteur aile banlieue pointe marche".split()
)
_BEHIND_EAST = frozenset("pour afin et ou dès depuis par contre face à au aux avec qui que où après avant dans lors".split())
_LONGEST = 16
_SHORTEST = 4


def is_adjective(context: Context, token: int) -> bool:
    """Whether a lower-case word behind a noun is an adjective by its form: *tactiques*, *supplémentaires*, *russes*."""
    word = context.document.words[token]
    if word in _STOPS or word in NO_ADJECTIVES or not word.isalpha():
        return False
    if word in ADJECTIVES_BEHIND or adjective_at(context.document, token) is not None:
        return True
    return word not in EVENT_FORMS and len(word) >= _SHORTEST and word.endswith(ADJECTIVE_ENDINGS)


def is_described(context: Context, token: int) -> bool:
    """Whether a word behind a noun describes it: an adjective by its form, or one that no list knows (*l'État karen*)."""
    return is_adjective(context, token) or _unknown(context, token)


def adjectives_end(context: Context, token: int, limit: int) -> int:
    """The token behind the adjectives that start at a token, with *et* and commas between nationalities, and flags."""
    document = context.document
    words = document.words
    limit = min(limit, token + _LONGEST, len(words))
    while token < limit:
        nationality = adjective_at(document, token)
        if nationality is not None:
            token = nationality.last
        elif (
            is_adjective(context, token)
            or "\U0001f1e6" <= words[token][0] <= "\U0001f1ff"
            or (words[token] in ("et", ",") and token + 1 < limit and adjective_at(document, token + 1) is not None)
        ):
            token += 1
        else:
            break
    return min(token, limit)


def noun_phrase_end(context: Context, token: int, limit: int, *, with_: bool = False) -> int:
    """The token behind the noun phrase that starts at a token, its determiner included; the token itself where there is none.

    Args:
        context: the document with its facts.
        token: where the phrase starts.
        limit: where it must end.
        with_: whether a complement with *avec* belongs to it (*la frontière avec l'Ukraine*).
    """
    words = context.document.words
    limit = min(limit, token + _LONGEST, len(words))
    place = token
    open_ = True  # whether a noun is still to come
    while place < limit:
        if words[place : place + 2] == ("en", "chef") and not open_:
            place += 2  # le commandant en chef
            continue
        step = _name(context, place, open_=open_)
        if step is None and open_:
            step = _opening(context, place, token)
            if step is not None:
                place = step
                continue
        if step is None and not open_ and _links(context, place, limit, with_=with_):
            place, open_ = place + 1, True
            continue
        if step is None:
            step = _word(context, place, limit, token, open_=open_)
        if step is None:
            break
        place, open_ = step, False
    while place > token and (words[place - 1] in LINKS or words[place - 1] in DETERMINERS or words[place - 1] in ("avec", "-")):
        place -= 1
    return min(place, limit)


def _name(context: Context, place: int, *, open_: bool) -> int | None:
    """The token behind an organisation, a country, or the adjective of time in *le bulletin hebdomadaire du quai d'Orsay*."""
    if place in context.organisation_at:
        return context.organisation_at[place].last
    if place in context.covered:
        return place + 1 if not open_ and is_adjective(context, place) else None
    name = name_at(context.document, place)
    return None if name is None else name.last


def _opening(context: Context, place: int, first: int) -> int | None:
    """The token behind a word that comes before the noun: a determiner, a number, an adjective."""
    word = context.document.words[place]
    if place in context.covered:
        return None
    if word in DETERMINERS or word in ADJECTIVES_BEFORE or (place == first and word in ("des", "du", "d'")):
        return place + 1
    if word in ("l", "d") and context.document.words[place + 1 : place + 2] == ("'",):  # a stray space: l ' attaché
        return place + 2
    return context.number_at[place].last if place in context.number_at else None


def _links(context: Context, place: int, limit: int, *, with_: bool) -> bool:
    """Whether *de* or *avec* brings a complement: no date, digits or verb."""
    words = context.document.words
    if with_ and words[place] == "avec":
        return True
    if words[place] not in LINKS or place + 1 >= limit:
        return False
    following = words[place + 1]
    if place + 1 in context.number_at:
        return not following.isdigit()  # la zone des trois frontières
    if place + 1 in context.covered:
        return place + 1 in context.organisation_at
    return following[0].isalpha() and (following not in _STOPS or context.document.capital(place + 1))


def _word(context: Context, place: int, limit: int, first: int, *, open_: bool) -> int | None:
    """The token behind a noun, an adjective, a name's word or a hyphenated part."""
    document = context.document
    words, word = document.words, document.words[place]
    if place in context.covered or place in context.number_at:
        return None
    if word == "-":
        glued = place > first and place + 1 < limit and (document.glued(place) or document.glued(place + 1))
        return place + 2 if glued else None
    if word == "est" and words[place - 1] == "l'":
        return place + 1  # l'Europe de l'Est
    if word == "est" and not open_ and words[place - 1] in _SIDES and _no_verb(context, place, limit):
        return place + 1  # le flanc est de l'Otan
    capital = document.capital(place)
    if not word[0].isalpha() or (word in _STOPS and not _named(context, place)):
        return None
    if open_ or capital:
        return place + 1
    fits = is_adjective(context, place) or _unknown(context, place)
    return place + 1 if fits and verb_group_at(document, place) is None else None


def _named(context: Context, place: int) -> bool:
    """Whether its capital makes a small word a name: *l'Est*, but no *Sur* that opens a sentence, nor a headline's *DANS*."""
    document = context.document
    if not document.capital(place) or document.opens(place):
        return False
    return not document.all_capitals(place) or document.words[place][-1] == "'"


def _no_verb(context: Context, place: int, limit: int) -> bool:
    """Whether *est* behind a side is the compass point: at the end, before a mark, a preposition or a date."""
    word = context.document.words[place + 1] if place + 1 < limit else "."
    return word in LINKS or word in _BEHIND_EAST or not word[0].isalnum() or place + 1 in context.covered


def _unknown(context: Context, token: int) -> bool:
    """An adjective that no list knows, or a participle that is no event: *les pays baltes*, *un diplomate chevronné*."""
    word = context.document.words[token]
    if word in EVENT_FORMS or word in EVENT_NOUNS or not word.isalpha() or word in NO_ADJECTIVES:
        return False
    if word.endswith(("é", "és", "ée", "ées")):
        return True
    return word not in FORMS and word not in DETERMINERS and not word.endswith("ment") and len(word) >= _SHORTEST
