"""Whose troops a count's neighbours say: the unit, a country in brackets, *côté turc*, *dans les rangs de*."""

from itertools import pairwise

from extractors.lexicon.countries import name_at
from extractors.troop_counts.lexicon import FIGURE_NOUNS, FORCES, GROUP_NOUNS, PERSONNEL
from extractors.troop_counts.powers.owners import Owner, named, people_at, phrase_owner
from extractors.troop_counts.sentence.governor import Governor
from extractors.troop_counts.sentence.noun_phrases import LINKS, is_adjective, noun_phrase_end
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.scene import Scene
from extractors.troop_counts.sentence.surroundings import without_determiners

_POSSESSIVES = frozenset(("ses", "leurs", "nos", "mes"))
_LES = frozenset(("la", "l'", "les"))
_SIDES_OF_WAR = frozenset(("ami", "amis", "ennemi", "ennemis", "adverse"))
_BEFORE_SIDES = FIGURE_NOUNS | frozenset((",", ";", ":", "et", "du", "mais", "pertes"))
"""Before the side of a clause or a toll: *, côté turc, …*, *le bilan côté turc*."""
_COMPARED = frozenset(("pour", "chez", "côté"))
"""Before the other side of a comparison."""
_IN_COUNTRIES = frozenset(("en", "au", "aux", "à"))
_HAVING = frozenset(("avoir", "compter", "disposer", "posséder", "aligner", "entretenir"))
"""Verbs with which a state has its army."""
_BESIDE, _UNIT, _ARMY = 14, 7, 20


def unit_force(scene: Scene, count: Count) -> Owner | None:
    """The nationality of the unit whose size a count is: *un bataillon français de 500 hommes*, *… belge fort de 90*."""
    words = scene.words
    token = without_determiners(scene, count.first)
    if words[token - 1] == "," and token == count.first:
        return _apposed_unit(scene, token - 1)
    if words[token - 1] not in LINKS:
        return None
    found: Owner | None = None
    for place in range(token - 2, max(scene.low, token - _UNIT) - 1, -1):
        nationality = people_at(scene.context, place)
        if nationality is not None:
            found = Owner(place, nationality.last, nationality.country)
        elif words[place] in GROUP_NOUNS:
            if found is not None:
                return found
        elif not is_adjective(scene.context, place):
            return None
    return None


def _apposed_unit(scene: Scene, comma: int) -> Owner | None:
    """The nationality of the unit whose size stands behind a comma: *le contingent ivoirien de la Minusma, 650 hommes*."""
    for place in range(comma - 1, max(scene.low, comma - _UNIT) - 1, -1):
        if scene.words[place] in GROUP_NOUNS:
            nation = people_at(scene.context, place + 1)
            ends = nation is not None and noun_phrase_end(scene.context, place, scene.high) == comma
            return Owner(nation.first, nation.last, nation.country) if nation is not None and ends else None
        if scene.predicate_at(place) is not None or scene.words[place] == ",":
            return None
    return None


def bracketed_force(scene: Scene, end: int) -> Owner | None:
    """A country alone in the brackets behind a count: *Estonie : 1 200 hommes (Royaume-Uni)*."""
    if end + 2 >= scene.high or scene.words[end] != "(":
        return None
    name = name_at(scene.context.document, end + 1)
    closed = name is not None and name.last < scene.high and scene.words[name.last] == ")"
    return Owner(name.first, name.last, name.country) if name is not None and closed else None


def side_before(scene: Scene, count: Count) -> Owner | None:
    """The side that opens a clause: *Côté français, 53 soldats sont morts*; *; côté turc, …*."""
    words = scene.words
    for token in range(count.first - 1, max(scene.low, count.first - _BESIDE) - 1, -1):
        opens = token == scene.low or words[token - 1] in _BEFORE_SIDES
        if words[token] == "côté" and opens and (place := people_at(scene.context, token + 1)) is not None:
            return Owner(place.first, place.last, place.country)
        if words[token] in (";", ":"):
            return None
    return None


def compared_force(scene: Scene, count: Count) -> Owner | None:
    """The other state to which a figure belongs: *…, contre 67 000 pour l'Azerbaïdjan*, *…, contre 90 côté turc*."""
    token = count.last
    if not count.rule.endswith("comparison") or token + 1 >= scene.high:
        return None
    if scene.words[token] in _IN_COUNTRIES:
        return _land(scene, count, token + 1)
    if scene.words[token] not in _COMPARED:
        return None
    if scene.words[token] == "côté":
        place = people_at(scene.context, token + 1)
        return None if place is None else Owner(place.first, place.last, place.country)
    first = token + 1 + (scene.words[token + 1] in _LES)
    return named(phrase_owner(scene.context, first, noun_phrase_end(scene.context, first, scene.high)))


def _land(scene: Scene, count: Count, token: int) -> Owner | None:
    """The state at a token, where what is compared is an army: *a 90 000 soldats, contre 40 000 en Équateur*."""
    name = name_at(scene.context.document, token)
    verb = next((predicate for predicate in scene.left_of(count.first, _ARMY) if predicate.kind == "finite"), None)
    if name is None or verb is None or verb.lemma not in _HAVING:
        return None
    placed = any(scene.words[t] in _IN_COUNTRIES and scene.context.document.capital(t + 1) for t in range(verb.last, count.first))
    return None if placed else Owner(name.first, name.last, name.country)


def own_people(scene: Scene, governor: Governor) -> bool:
    """Whether losses are the speaker's own: *a fait état de 400 morts dans ses rangs*, *parmi nos soldats*."""
    behind = scene.words[governor.end : min(scene.high, governor.end + _BESIDE)]
    return any(first in ("dans", "parmi", "chez") and second in _POSSESSIVES for first, second in pairwise(behind))


def beside_force(scene: Scene, end: int) -> Owner | None:
    """*… côté israélien*, *… dans les rangs turcs*, *… dans les rangs du bataillon letton* behind a count."""
    words, context = scene.words, scene.context
    for token in range(end, min(scene.high - 1, end + _BESIDE)):
        if words[token] == ",":
            return None
        if words[token] == "côté" and words[token + 1] in _SIDES_OF_WAR:
            return None
        if words[token] == "rangs" and words[token + 1] in LINKS and token + 2 < scene.high:
            first = token + 2 + (words[token + 2] in ("la", "l'", "les"))
            return phrase_owner(context, first, noun_phrase_end(context, first, scene.high))
        if words[token] in ("côté", "rangs") and (place := people_at(context, token + 1)) is not None:
            return Owner(place.first, place.last, place.country)
        if words[token] in ("chez", "parmi") and words[token + 1] == "les" and (people := _people(scene, token + 2)) is not None:
            return people  # 900 morts chez les Suisses
        if words[token] in ("chez", "parmi") and FORCES.at(words, token + 1 + (words[token + 1] in _LES)) is not None:
            first = token + 1 + (words[token + 1] in _LES)
            owner = phrase_owner(context, first, noun_phrase_end(context, first, scene.high))
            own = PERSONNEL.at(words, first)
            return named(owner) if own is not None and own[0].category == "soldier" else owner  # parmi les soldats
        if words[token] == "côté" and FORCES.at(words, token + 1) is not None:
            return phrase_owner(context, token + 1, noun_phrase_end(context, token + 1, scene.high))
    return None


def _people(scene: Scene, token: int) -> Owner | None:
    """A people with its capital."""
    place = people_at(scene.context, token) if token < scene.high else None
    return None if place is None or not scene.context.document.capital(token) else Owner(place.first, place.last, place.country)


def among_people(scene: Scene, count: Count) -> Owner | None:
    """The people of whom an understood count takes some: *Parmi les Ukrainiens libérés, 25 sont des officiers*."""
    words, low = scene.words, scene.low
    if not count.bare or words[low] not in ("parmi", "sur") or words[low + 1] not in ("les", "ces"):
        return None
    return _people(scene, low + 2) if low + 2 < count.first else None
