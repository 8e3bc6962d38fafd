"""A state that acts on people as only armies do: *le Portugal enverra 500 hommes au Mali*, *Kiev a perdu 300 hommes*."""

from extractors.lexicon.countries import adjective_at, capital_at, name_at
from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import ARMY_ACT_FORMS, ARMY_ACT_NOUNS, FIGHTS, LOST_FORMS, PLACE_NOUNS, PLACE_PREPOSITIONS
from extractors.troop_counts.sentence.noun_phrases import LINKS
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.scene import OPENERS, WALLS

_BEFORE_SUBJECTS = frozenset(("la", "le", "l'", "les"))
_PREPOSED = frozenset("de du des d' à au aux en chez pour par avec contre vers sur sous dans entre selon".split())
_OF = (("de",), ("du",), ("d'",), ("des",))
_THAT = frozenset(("que", "qu'"))
_MANY = 1_000
_LOST = 100
"""So many men a state or people loses only in war: *les Polonais perdirent 900 hommes*."""
_OBJECT, _SUBJECT, _PLACE, _AGENT, _BESIDE = 8, 12, 8, 8, 5


def state_acts(context: Context, count: Count, low: int, high: int) -> bool:
    """Whether the subject of the verb before a count is a state, and the place behind, where few are counted, lies abroad.

    Reads *Paris et Rome enverront ensemble 700 hommes*, *les Grecs perdirent 900 hommes*, *le Portugal dément avoir envoyé
    500 hommes au Mali*, *500 hommes seront envoyés au Mali par Lisbonne*, *l'envoi de 500 hommes au Mali*.
    """
    words = context.document.words
    if "femmes" in words[count.first : count.last + _BESIDE]:
        return False
    if words[count.first - 1] in LINKS and words[count.first - 2] in ARMY_ACT_NOUNS:
        return _at_place(context, count.last, high)  # l'envoi de 150 hommes au Mali
    verb = _verb_before(words, count.first, low)
    if verb is None:
        return _agent(context, count, high)
    least = count.number.fact.value if count.number.fact.value is not None else count.number.fact.min
    enough = _LOST if words[verb] in LOST_FORMS else _MANY
    if (least is None or least < enough) and not _at_place(context, count.last, high):
        return False
    return _state_subject(context, verb, low)


def _verb_before(words: tuple[str, ...], first: int, low: int) -> int | None:
    """The verb of armies that has a count as its object, nothing but words between."""
    for token in range(first - 1, max(low, first - _OBJECT) - 1, -1):
        if words[token] in ARMY_ACT_FORMS:
            return token
        if words[token] in WALLS or words[token] in OPENERS or words[token] == ",":
            return None
    return None


def _state_subject(context: Context, verb: int, low: int) -> bool:
    """Whether the nearest name before a verb, in its clause, is that of a state and no complement."""
    words = context.document.words
    for token in range(verb - 1, max(low, verb - _SUBJECT) - 1, -1):
        word = words[token]
        if word in WALLS or (word in OPENERS and word not in _THAT) or token in context.organisation_at:
            return False
        if token in context.covered or not _state(context, token):
            continue
        before = token - (token > low and words[token - 1] in _BEFORE_SUBJECTS) - 1
        return before < low or words[before] not in _PREPOSED
    return False


def _state(context: Context, token: int) -> bool:
    """Whether a state, a capital or a people with its article stands at a token: *la Grèce*, *Athènes*, *les Grecs*."""
    document = context.document
    if name_at(document, token) is not None or capital_at(document, token) is not None:
        return True
    return (
        token > 0 and document.words[token - 1] == "les" and document.capital(token) and adjective_at(document, token) is not None
    )


def _at_place(context: Context, first: int, high: int) -> bool:
    """Whether a place abroad or of a war stands behind: *au Mali*, *en Irak*, *dans la vallée de Galwan*."""
    document, words = context.document, context.document.words
    for token in range(first, min(high, first + _PLACE)):
        if words[token] in WALLS or words[token] == ",":
            return False
        leaving = token == first and words[token] in ("du", "de", "d'", "des")  # 130 hommes du Golan
        preposition = (words[token], token + 1) if leaving else PLACE_PREPOSITIONS.at(words, token)
        if preposition is None:
            continue
        place = preposition[1] + (preposition[1] < high and words[preposition[1]] in ("la", "le", "l'", "les"))
        if place >= high:
            return False
        if document.capital(place) or words[place] in FIGHTS:
            return True
        common = PLACE_NOUNS.at(words, place)  # dans la vallée de Galwan; not *en prison*
        return common is not None and words[common[1] : common[1] + 1] in _OF and document.capital(common[1] + 1)
    return False


def _agent(context: Context, count: Count, high: int) -> bool:
    """Whether a verb of armies behind a count has a state as its agent: *500 hommes seront envoyés au Mali par Lisbonne*."""
    document, words = context.document, context.document.words
    verb = next((t for t in range(count.last, min(high, count.last + _AGENT)) if words[t] in ARMY_ACT_FORMS), None)
    if verb is None:
        return False
    for token in range(verb, min(high - 1, verb + _AGENT)):
        if words[token] in WALLS or words[token] in OPENERS:
            return False
        if words[token] == "par":
            name = token + 1 + (words[token + 1] in _BEFORE_SUBJECTS)
            return name < high and (name_at(document, name) is not None or capital_at(document, name) is not None)
    return False
