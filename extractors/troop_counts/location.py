"""Where: the place of the event with its preposition, from the same sentence."""

from extractors.facts import Part
from extractors.lexicon.countries import adjective_at, capital_at, name_at
from extractors.troop_counts.event import Governor, speech_incise
from extractors.troop_counts.lexicon import (
    HOST_VERBS,
    LEAVING_PREPOSITIONS,
    NEVER_PLACES,
    PLACE_NOUNS,
    PLACE_OBJECT_VERBS,
    PLACE_PREPOSITIONS,
    PLACES_WITH_EN,
)
from extractors.troop_counts.noun_phrases import DETERMINERS, noun_phrase_end
from extractors.troop_counts.personnel import Count
from extractors.troop_counts.predicates import Predicate
from extractors.troop_counts.scene import OPENERS, WALLS, Scene

Span = tuple[int, int]

_ADJECTIVES_BEFORE = frozenset(
    "même grand grande petit petite ancien ancienne nouveau nouvelle autre autres seul seule vieille haut hauts haute proche premier première immense vaste voisin voisine".split()
)
_FIGHTS = frozenset(
    "embuscade bataille attaque assaut siège raid combats offensive bombardement embuscades batailles attaques sac prise chute reprise".split()
)
_REACH = 28


def location(scene: Scene, count: Count, governor: Governor) -> Part | None:
    """The place of a count's event."""
    for span in _candidates(scene, count, governor):
        if span is not None:
            document = scene.context.document
            return document.part(document.starts[span[0]], document.ends[span[1] - 1])
    return None


def place_behind(scene: Scene, token: int) -> Part | None:
    """The first place behind a token."""
    span = _first_place(scene, token, leaving=False)
    if span is None:
        return None
    document = scene.context.document
    return document.part(document.starts[span[0]], document.ends[span[1] - 1])


def _candidates(scene: Scene, count: Count, governor: Governor) -> "list[Span | None]":
    event = governor.event
    leaving = event is not None and event.type == "withdrawn"
    found: list[Span | None] = []
    if event is not None and event.lemma in HOST_VERBS and governor.side == "object":
        found.append(_host(scene, event.first))
    if event is not None and event.lemma in PLACE_OBJECT_VERBS and governor.side in ("subject", "apart"):
        found.append(_object(scene, event.last))
    if event is not None and event.first >= governor.end:
        found.append(_first_place(scene, event.last, leaving=leaving))
    found.append(_first_place(scene, governor.end if count.complement is None else count.group_last, leaving=leaving))
    if count.noun_last <= count.first and count.whole is None:
        found.append(_first_place(scene, count.noun_last, leaving=leaving, limit=governor.edge))
    if event is not None and event.last <= governor.edge:
        found.append(_first_place(scene, event.last, leaving=leaving, limit=governor.edge))
        found.append(_clause_place(scene, event.first))
    found.append(_opening(scene, governor.edge, label=event is not None))
    return found


def _host(scene: Scene, verb: int) -> Span | None:
    """The place that hosts: *Tallinn accueille 750 Britanniques*."""
    document = scene.context.document
    for token in range(verb - 1, max(scene.low, verb - 6) - 1, -1):
        place = name_at(document, token) or capital_at(document, token)
        if place is not None and place.last <= verb:
            return place.first, place.last
        if document.capital(token) and token not in scene.context.organisation_at and token + 1 == verb:
            return token, verb
    return None


def _object(scene: Scene, token: int) -> Span | None:
    """The place that is an object: *ont quitté Kidal*, *franchissent le fleuve*, *rejoindra en mai la base de Cincu*."""
    words = scene.words
    for first in range(token, min(scene.high, token + 5)):
        dated = first in scene.context.covered and first not in scene.context.organisation_at
        if dated or words[first] in ("en", "dès", "depuis", "déjà", "ensuite"):
            continue
        return _place_phrase(scene, first)
    return None


def _first_place(scene: Scene, token: int, *, leaving: bool, limit: int | None = None) -> Span | None:
    """The first phrase of place from a token on, within its clause."""
    words = scene.words
    end = min(scene.high, token + _REACH) if limit is None else limit
    place = token
    while place < end:
        word = words[place]
        if word in WALLS or word == ":" or (word in OPENERS and place > token + 1 and not _coordinated(words, place)):
            return None
        predicate = scene.predicate_at(place)
        if predicate is not None and (speech_incise(scene, predicate) or _other_clause(scene, predicate, token)):
            return None
        span = place_at(scene, place, leaving=leaving) or _battle(scene, place)
        if span is not None:
            return _extended(scene, span)
        place += 1
    return None


def _other_clause(scene: Scene, predicate: Predicate, token: int) -> bool:
    """Whether a predicate behind the start of a walk takes what follows for itself: a finite verb, *l'ordre d'entrer …*."""
    if predicate.first == token:
        return False
    return predicate.kind == "finite" or (
        predicate.kind == "infinitive" and scene.words[predicate.first - 1] in ("de", "d'", "pour", "à")
    )


def _clause_place(scene: Scene, token: int) -> Span | None:
    """The place between an earlier verb and an infinitive or gerund: *a monté au bois de Vincennes un camp pouvant loger …*."""
    for predicate in scene.left_of(token, _REACH):
        if scene.any_between(predicate.last, token, WALLS):
            return None
        if predicate.kind == "finite":
            return _first_place(scene, predicate.last, leaving=False, limit=token)
    return None


def _coordinated(words: tuple[str, ...], place: int) -> bool:
    return words[place] in ("que", "qu'", "dont", "qui")


def place_at(scene: Scene, token: int, *, leaving: bool = False) -> Span | None:
    """The phrase of place that starts at a token with its preposition, as token span."""
    words = scene.words
    found = PLACE_PREPOSITIONS.at(words, token)
    if found is None and leaving:
        found = LEAVING_PREPOSITIONS.at(words, token)
    if found is None:
        return _between(scene, token)
    preposition, after = found
    if after >= scene.high or (after in scene.context.covered and after not in scene.context.organisation_at):
        return None
    if token in scene.context.covered:
        return None
    if preposition == "en":
        return _with_en(scene, token, after)
    span = _place_phrase(scene, after)
    return None if span is None else (token, span[1])


def _battle(scene: Scene, token: int) -> Span | None:
    """The place in the name of a fight: *dans l'embuscade de Tinzaouatène*, *à la bataille de Verdun*."""
    words, document = scene.words, scene.context.document
    if words[token] not in _FIGHTS or token + 2 >= scene.high or words[token + 1] not in ("de", "d'", "du"):
        return None
    first = token + 2
    if document.capital(first) and first not in scene.context.organisation_at and adjective_at(document, first) is None:
        return first, noun_phrase_end(scene.context, first, scene.high)
    return None


def _between(scene: Scene, token: int) -> Span | None:
    """*entre Charleville et Mourmelon*, *de la Baltique à la mer Noire*."""
    words = scene.words
    pairs = {"entre": ("et",), "de": ("à", "au", "aux"), "du": ("à", "au", "aux"), "d'": ("à", "au", "aux")}
    if words[token] not in pairs or token in scene.context.covered:
        return None
    first = _place_phrase(scene, token + 1)
    if first is None or first[1] + 1 >= scene.high or words[first[1]] not in pairs[words[token]]:
        return None
    second = _place_phrase(scene, first[1] + 1)
    return None if second is None else (token, second[1])


def _with_en(scene: Scene, token: int, after: int) -> Span | None:
    """*en* before a name or one of the few nouns that it takes without an article (*en mer*)."""
    words, document = scene.words, scene.context.document
    if words[after] in NEVER_PLACES:
        return None
    if name_at(document, after) is not None or (
        document.capital(after) and adjective_at(document, after) is None and not document.all_capitals(after)
    ):
        return token, noun_phrase_end(scene.context, after, scene.high)
    if document.capital(after) and document.all_capitals(after) and PLACES_WITH_EN.at(words, after) is None:
        return (token, noun_phrase_end(scene.context, after, scene.high)) if document.all_capitals(token) is False else None
    listed = PLACES_WITH_EN.at(words, after)
    return None if listed is None else (token, max(listed[1], noun_phrase_end(scene.context, after, scene.high)))


def _place_phrase(scene: Scene, token: int) -> Span | None:
    """A noun phrase that names a place: a name with a capital, or a noun of place with what completes it."""
    words, document, context = scene.words, scene.context.document, scene.context
    head = token
    while head < scene.high and (words[head] in DETERMINERS or words[head] in _ADJECTIVES_BEFORE):
        head += 1
    if head >= scene.high or head in context.number_at:
        return None
    organisation = context.organisation_at.get(head)
    if organisation is not None and PLACE_NOUNS.at(words, head) is None:
        return None
    if organisation is None and head in context.covered:
        return None
    noun = PLACE_NOUNS.at(words, head)
    named = (
        noun is None
        and document.capital(head)
        and (name_at(document, head) is not None or adjective_at(document, head) is None)
        and words[head].isalpha()
        and words[head] not in NEVER_PLACES
    )
    if noun is None and not named:
        return None
    last = noun_phrase_end(context, head, scene.high, with_=words[head].startswith("frontière"))
    if noun is not None:
        last = max(last, noun[1])
    return (token, last) if last > head else None


def _extended(scene: Scene, span: Span) -> Span:
    """The phrase with a second one joined by *et* or, for a name, a comma (*à La Réunion et à Mayotte*, *la base de Cincu, en Roumanie*)."""
    words = scene.words
    last = span[1]
    if last + 1 < scene.high and words[last] in ("et", ","):
        second = place_at(scene, last + 1)
        if second is not None and (words[last] == "et" or words[last + 1] in ("en", "au", "aux", "dans", "à")):
            return span[0], second[1]
        if (
            words[last] == "et"
            and second is None
            and (third := _place_phrase(scene, last + 1)) is not None
            and scene.context.document.capital(third[0])
        ):
            return span[0], third[1]
    return span


def _opening(scene: Scene, edge: int, *, label: bool) -> Span | None:
    """The phrase of place that opens the sentence (*À Verdun, …*), or the label of a headline (*Koweït : …*)."""
    words, document = scene.words, scene.context.document
    first = scene.low + (words[scene.low] in ("-", "«", '"'))
    if first >= edge:
        return None
    span = place_at(scene, first)
    if span is not None:
        return _extended(scene, span)
    name = name_at(document, first)
    if label and name is not None and name.last < edge and words[name.last] == ":":
        return name.first, name.last
    return None
