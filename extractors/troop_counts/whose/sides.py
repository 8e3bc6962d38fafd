"""Whose troops a count's neighbours say: a country in brackets, *côté turc*, *dans les rangs de*."""

from itertools import pairwise

from extractors.lexicon.countries import name_at
from extractors.troop_counts.lexicon import FIGURE_NOUNS, FORCES, PERSONNEL
from extractors.troop_counts.powers.owners import Owner, named, people_at, phrase_owner
from extractors.troop_counts.sentence.governor import Governor
from extractors.troop_counts.sentence.noun_phrases import LINKS, noun_phrase_end
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.scene import Scene
from extractors.troop_counts.tokens import tokens

_POSSESSIVES = frozenset(("ses", "leurs", "nos", "mes"))
_LES = frozenset(("la", "l'", "les"))
_SIDES_OF_WAR = frozenset(("ami", "amis", "ennemi", "ennemis", "adverse"))
_BEFORE_SIDES = FIGURE_NOUNS | frozenset((",", ";", ":", "et", "du", "mais", "pertes"))
"""Before the side of a clause or a toll: *, côté turc, …*, *le bilan côté turc*."""
_COMPARED = frozenset(("pour", "chez"))
"""Before the other side of a comparison."""
_SIDES = (("côté",), ("du", "côté"), ("dans", "les", "rangs"), ("dans", "le", "camp"), ("pour", "le", "camp"))
"""Before the adjective of the other side."""
_OTHER_SIDES = tuple(
    tokens(side)
    for side in (
        "au sud", "au nord", "dans le camp adverse", "dans le camp d'en face", "dans l'autre camp", "en face", "côté adverse",
        "du côté adverse", "de l'autre côté", "chez l'adversaire", "chez ses adversaires", "chez l'ennemi", "pour l'ennemi",
    )
)  # fmt: skip
"""The other side without its name."""
_TOWARDS = frozenset("pour chez côté du dans les rangs des aux à la le camp".split())
"""Words before fighters who are the other side (*contre 40 dans les rangs des insurgés*)."""
_IN_COUNTRIES = frozenset(("en", "au", "aux", "à"))
_HAVING = frozenset(("avoir", "compter", "disposer", "posséder", "aligner", "entretenir"))
"""Verbs with which a state has its army."""
_BESIDE, _ARMY, _LONGEST = 14, 20, 6


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
    if not count.rule.endswith("comparison") or token + 1 >= scene.high or other_side(scene, count):
        return None
    if (side := _side(scene, token)) is not None:
        return side
    if scene.words[token] in _IN_COUNTRIES:
        return _land(scene, count, token + 1)
    if scene.words[token] not in _COMPARED:
        return None
    first = token + 1 + (scene.words[token + 1] in _LES)
    return named(phrase_owner(scene.context, first, noun_phrase_end(scene.context, first, scene.high)))


def other_side(scene: Scene, count: Count) -> bool:
    """Whether a compared figure is that of the other side, which is not named: *Séoul a 90 hommes, contre 300 au Nord*."""
    if not count.rule.endswith("comparison"):
        return False
    behind = scene.words[count.last : count.last + _LONGEST]
    return any(behind[: len(side)] == side for side in _OTHER_SIDES) or _against_fighters(scene, count)


def _against_fighters(scene: Scene, count: Count) -> bool:
    """Whether a compared figure is that of fighters without a state: *a perdu 90 soldats, contre 40 chez les rebelles*."""
    words, end = scene.words, min(scene.high, count.last + _LONGEST)
    first = next((token for token in range(count.last, end) if words[token] not in _TOWARDS), end)
    if first in (count.last, end) or count.noun.category == "fighter":
        return False
    noun = PERSONNEL.at(words, first)
    owner = phrase_owner(scene.context, first, noun_phrase_end(scene.context, first, scene.high))
    return noun is not None and noun[0].category == "fighter" and named(owner) is None


def _side(scene: Scene, token: int) -> Owner | None:
    """The side whose adjective stands behind a count: *côté turc*, *du côté turc*, *dans les rangs turcs*."""
    for words in _SIDES:
        last = token + len(words)
        if scene.words[token:last] == words and last < scene.high and (place := people_at(scene.context, last)) is not None:
            return Owner(place.first, place.last, place.country)
    return None


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
