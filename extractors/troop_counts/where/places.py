"""Phrases of place: a preposition of place and a noun phrase that names one."""

from extractors.lexicon.countries import adjective_at, capital_at, name_at
from extractors.troop_counts.lexicon import (
    ADJECTIVES_BEFORE,
    EVENT_NOUNS,
    FIGHTS,
    LEAVING_PREPOSITIONS,
    NEVER_PLACES,
    PLACE_NOUNS,
    PLACE_PREPOSITIONS,
    PLACES_WITH_EN,
    SIDES_OF_FIGHTS,
    STRIKES,
)
from extractors.troop_counts.sentence.noun_phrases import DETERMINERS, LINKS, is_described, noun_phrase_end
from extractors.troop_counts.sentence.scene import Scene

Span = tuple[int, int]
"""The tokens of a phrase, the end exclusive."""

_PAIRS = {"entre": ("et",), "de": ("à", "au", "aux"), "du": ("à", "au", "aux"), "d'": ("à", "au", "aux")}
_TO_PLACES = frozenset("la le l' un une leur leurs son sa ce cette".split())
_BESIDE = frozenset(("devant", "derrière", "près", "autour"))
_PRONOUNS = frozenset("il elle ils elles on qui ce cela ça nous vous je tu".split())
_FURTHER = frozenset(("en", "au", "aux", "dans", "à"))
_JOINTS = frozenset(("et", "ou"))
_RANKING = frozenset(("devant", "derrière"))
_TO = frozenset(("à", "a", "au", "aux", "à l'", "chez", "face à"))
"""Prepositions of receivers as well: *à l'État malien*, *à 900 places*."""
_ABOUT = frozenset(("moins", "plus", "de", "d'", "environ", "quelque", "près", "une", "peine"))
_DISTANCES = frozenset(("kilomètres", "kilomètre", "km", "mètres", "miles", "milles", "lieues"))
_TOWARDS = frozenset(("au", "à"))
_STATES = frozenset(("état", "états"))
_ORDINAL_ENDINGS = frozenset(("e", "è", "ème", "eme", "er", "ère", "ᵉ"))
_LINES_OF_MAPS = frozenset(("parallèle", "méridien"))
_COUNTED_OTHERWISE = frozenset(("poste", "place", "point", "mine", "champ", "lieu", "voisin"))
"""Nouns of places that are counted as other things: *sur 900 postes*, *dans 12 points*."""
_VEHICLES = frozenset(
    "flotte navire navires bâtiment bâtiments char chars avion avions véhicule véhicules force forces engin engins".split()
)
"""What is named by a fight for which it is made: *la flotte de débarquement de la région*."""
_SEAS = frozenset(("atlantique",))
"""Seas whose name is an adjective of people too."""
_SINCE = frozenset(("depuis", "après", "avant", "dès"))
"""Before a fight they tell the time: *ont fait défection depuis la chute de la ville*."""
_CLITICS = frozenset(("en", "n'", "ne", "y"))
_SHARED = frozenset(("dans", "sur", "entre"))
"""Prepositions that two names share: *dans l'Aube et la Marne*."""
_YONDER = "là - bas"
_AS_MUCH = (("à", "hauteur", "de"), ("à", "hauteur", "d'"), ("à", "concurrence", "de"))


def place_at(scene: Scene, token: int, *, leaving: bool = False) -> Span | None:
    """The phrase of place that starts at a token with its preposition.

    Args:
        scene: its sentence.
        token: its first token.
        leaving: whether *de* leads to a place too (*rappeler 80 sapeurs du Tchad*).
    """
    words, context = scene.words, scene.context
    found = PLACE_PREPOSITIONS.at(words, token) or (LEAVING_PREPOSITIONS.at(words, token) if leaving else None)
    if found is None or token in context.covered:
        return _pair(scene, token) or _distant(scene, token)
    preposition, after = found
    if preposition == _YONDER:
        return token, after
    if words[token : token + 3] in _AS_MUCH and token + 3 in context.number_at:
        return None  # contribue à hauteur de 900 soldats
    if words[token : token + 2] == ("au", "lieu") or words[token : token + 3] in (("sur", "une", "mine"), ("sur", "le", "point")):
        return None
    if (far := _distant(scene, token)) is not None:
        return far
    if after >= scene.high or (after in context.covered and after not in context.organisation_at):
        return None
    if words[token] in _RANKING and _state(scene, after):
        return None  # 6 200 soldats, devant le Burundi (5 400)
    if preposition == "en":
        return _with_en(scene, token, after)
    span = place_phrase(scene, after) or (_building(scene, after) if words[token] in _BESIDE else None)
    if span is None and preposition not in _TO:
        span = _federated(scene, after) or _several(scene, after)
    return None if span is None else (token, span[1])


def _distant(scene: Scene, token: int) -> Span | None:
    """A distance from a place: *à 30 km de la frontière*, *à une trentaine de kilomètres au nord de Gao*."""
    words, context = scene.words, scene.context
    if words[token] != "à":
        return None
    token_behind = token + 1
    while token_behind < min(scene.high, token + 4) and token_behind not in context.number_at:
        if words[token_behind] not in _ABOUT:
            return None
        token_behind += 1
    number = context.number_at.get(token_behind)
    if number is None:
        return None
    measured = words[number.last - 1] in _DISTANCES  # the number holds its unit
    unit = number.last - 1 if measured else number.last + (words[number.last : number.last + 1] in (("de",), ("d'",)))
    if unit + 2 >= scene.high or words[unit] not in _DISTANCES:
        return None
    side = place_at(scene, unit + 1) if words[unit + 1] in _TOWARDS else None
    if side is not None:
        return token, side[1]
    base = place_phrase(scene, unit + 2) if words[unit + 1] in LINKS else None
    return None if base is None else (token, base[1])


def _state(scene: Scene, token: int) -> bool:
    """Whether a country stands alone at a token: behind *devant* it has a lower rank."""
    name = name_at(scene.context.document, token + (scene.words[token] in DETERMINERS))
    return name is not None and name.country is not None


def _federated(scene: Scene, token: int) -> Span | None:
    """A state of a federation: *l'État karen*, *l'État du Manipur*, *l'État de Sinaloa*; *l'État* alone is a power."""
    words, document = scene.words, scene.context.document
    head = token + (words[token] in DETERMINERS)
    if head + 2 >= scene.high or words[head] not in _STATES or head in scene.context.covered:
        return None
    named = document.capital(head + 2) or document.capital(min(head + 3, scene.high - 1))
    complement = words[head + 1] in LINKS and named and adjective_at(document, head + 2) is None
    described = document.capital(head) and is_described(scene.context, head + 1)
    if not (complement or described):
        return None
    last = noun_phrase_end(scene.context, head, scene.high)
    return (token, last) if last > head + 1 else None


def _several(scene: Scene, token: int) -> Span | None:
    """Places that are counted or have their place in a row: *26 zones*, *une vingtaine de villages*, *le 38e parallèle*."""
    words, context = scene.words, scene.context
    first = token + (token not in context.number_at and words[token] in DETERMINERS)
    if first >= scene.high:
        return None
    if first >= scene.high:
        return None
    number = context.number_at.get(first)
    ranked = words[first].isdigit() and words[first + 1 : first + 2] != () and words[first + 1] in _ORDINAL_ENDINGS
    if ranked:
        head = first + 2
    elif number is not None:
        head = number.last + (words[number.last : number.last + 1] != () and words[number.last] in LINKS)
    else:
        return None
    while head < scene.high and words[head] in ADJECTIVES_BEFORE:
        head += 1
    if head >= scene.high or head in context.covered:
        return None
    noun = PLACE_NOUNS.at(words, head)
    placed = (noun is not None and noun[0] not in _COUNTED_OTHERWISE) or (ranked and words[head] in _LINES_OF_MAPS)
    return (token, max(noun_phrase_end(context, head, scene.high), head + 1)) if placed else None


def _building(scene: Scene, token: int) -> Span | None:
    """The seat of an institution beside which they stand: *devant la Grande Mosquée*, *près du Parlement*."""
    first = token + (scene.words[token] in DETERMINERS)
    named = scene.context.organisation_at.get(first)
    return None if named is None else (token, max(named.last, noun_phrase_end(scene.context, first, scene.high)))


def place_phrase(scene: Scene, token: int) -> Span | None:
    """A noun phrase that names a place: a name with a capital, or a noun of place with what completes it."""
    words, document, context = scene.words, scene.context.document, scene.context
    head = token
    while head < scene.high and (words[head] in DETERMINERS or words[head] in ADJECTIVES_BEFORE):
        if document.capital(head) and words[head] in ADJECTIVES_BEFORE:
            break  # le Haut-Karabakh
        head += 1
    if head >= scene.high or head in context.number_at:
        return None
    if (elided := _elided_name(scene, head)) is not None:
        return token, elided
    noun = PLACE_NOUNS.at(words, head) if SIDES_OF_FIGHTS.at(words, head) is None else None
    if noun is None and head > token and words[head - 1] in ("un", "une"):
        return None  # DANS UN ACCIDENT
    if noun is None and (head in context.covered or not _named(scene, head)):
        return None
    if noun is not None and head in context.covered and head not in context.organisation_at:
        return None
    last = noun_phrase_end(context, head, scene.high, with_=words[head].startswith("frontière"))
    last = max(last, noun[1]) if noun is not None else last
    return (token, last) if last > head and (noun is not None or document.words[head].isalpha()) else None


def _elided_name(scene: Scene, token: int) -> int | None:
    """The end of a name that begins with an elision of its own: *N'Djamena*, *M'Poko*."""
    document, words = scene.context.document, scene.words
    if not words[token].endswith("'") or token + 1 >= scene.high or token in scene.context.covered:
        return None
    if words[token] in DETERMINERS or not (document.capital(token) and document.capital(token + 1) and document.glued(token + 1)):
        return None
    return noun_phrase_end(scene.context, token + 1, scene.high)


def _named(scene: Scene, token: int) -> bool:
    """Whether a word with a capital can be a place: no people, no *État*."""
    document = scene.context.document
    if not document.capital(token) or scene.words[token] in NEVER_PLACES or _event_in_capitals(scene, token):
        return False
    sea = scene.words[token] in _SEAS and scene.words[token - 1] == "l'"
    return sea or name_at(document, token) is not None or adjective_at(document, token) is None


def _event_in_capitals(scene: Scene, token: int) -> bool:
    """Whether a word of a headline in capitals is a noun of an event: *DANS L'EXPLOSION D'UN BUS À DAMAS*."""
    words = scene.words
    if not scene.context.document.all_capitals(token):
        return False
    told = words[token] in EVENT_NOUNS or words[token] in STRIKES or words[token] in FIGHTS
    return told or words[token + 1 : token + 3] in (("d'", "un"), ("d'", "une"))


def _pair(scene: Scene, token: int) -> Span | None:
    """*entre Gao et Ménaka*, *de la Manche à la Meuse*."""
    words = scene.words
    if words[token] not in _PAIRS or token in scene.context.covered:
        return None
    first = place_phrase(scene, token + 1)
    if first is None or first[1] + 1 >= scene.high or words[first[1]] not in _PAIRS[words[token]]:
        return None
    second = place_phrase(scene, first[1] + 1)
    if second is None or _at_place(scene, first, second):
        return None
    return token, second[1]


def _at_place(scene: Scene, first: Span, second: Span) -> bool:
    """Whether *à* tells where a thing is rather than how far it reaches: *l'effondrement du pont à Kunar*."""
    words, document = scene.words, scene.context.document
    named = any(document.capital(token) for token in range(*first))
    return words[second[0] - 1] != "et" and not named and document.capital(second[0])


def _with_en(scene: Scene, token: int, after: int) -> Span | None:
    """*en* before a name or one of the few nouns that it takes without an article (*en mer*)."""
    words, document = scene.words, scene.context.document
    listed = PLACES_WITH_EN.at(words, after)
    if listed is None and words[after] in NEVER_PLACES:
        return None
    named = document.capital(after) and adjective_at(document, after) is None
    named = named and (not document.all_capitals(after) or not document.all_capitals(token))  # not EN ALERTE in a headline
    if listed is None and not named and name_at(document, after) is None:
        return None
    return token, max(listed[1] if listed is not None else 0, noun_phrase_end(scene.context, after, scene.high))


def fight_at(scene: Scene, token: int) -> Span | None:
    """The place in the name of a fight: *dans l'embuscade de Tongo Tongo*, *à la bataille d'Arras*."""
    words, document = scene.words, scene.context.document
    if words[token] not in FIGHTS or token + 3 >= scene.high or words[token + 1] not in ("de", "d'", "du", "contre", "pour"):
        return None
    determined = words[token - 1] in DETERMINERS
    if words[token - 1 - determined] in _SINCE or (words[token - 1] in LINKS and words[token - 2] in _VEHICLES):
        return None
    first = token + 2 + (words[token + 2] in _TO_PLACES)
    common = PLACE_NOUNS.at(words, first) is not None
    if words[token + 1] == "contre" and not common:
        return None
    if not common and words[token + 2] in ("un", "une"):
        return None  # L'ATTAQUE D'UN CONVOI
    if common and first == token + 2 and words[token + 1] in ("de", "d'") and not document.capital(first):
        return None  # les combats de rue, une attaque de camp
    if common:
        return place_phrase(scene, first)  # l'attaque du camp d'Inata
    if not document.capital(first) or first in scene.context.organisation_at or adjective_at(document, first) is not None:
        return None
    return first, noun_phrase_end(scene.context, first, scene.high)


def with_second(scene: Scene, span: Span) -> Span:
    """A phrase with a second one joined by *et* or a comma (*à Gao et à Kidal*, *la base d'Adazi, en Lettonie*)."""
    words, last = scene.words, span[1]
    if last + 1 >= scene.high or words[last] not in ("et", "ou", ",") or scene.is_border(last):
        return span
    second = place_at(scene, last + 1)
    if second is not None and (words[last] in _JOINTS or words[last + 1] in _FURTHER):
        return span[0], second[1]
    if words[last] in _JOINTS and second is None and scene.context.document.capital(last + 1):
        third = place_phrase(scene, last + 1)
        return span if third is None else (span[0], third[1])
    if words[last] == "et" and words[span[0]] in _SHARED and words[last + 1] in _TO_PLACES:
        third = place_phrase(scene, last + 1)  # dans l'Aube et la Marne
        alone = third is not None and scene.context.document.capital(third[1] - 1) and scene.predicate_at(third[1]) is None
        return (span[0], third[1]) if third is not None and alone else span
    return span


def hosting_place(scene: Scene, verb: int) -> Span | None:
    """The place that hosts, before its verb: *Riga accueille 1 200 Canadiens*, *Gao et Ménaka en abritent 900*.

    Also a common noun of a place: *la ville abrite 300 soldats*, *le port de Berbera a vu débarquer 900 marins*.
    """
    document = scene.context.document
    while verb > scene.low and scene.words[verb - 1] in _CLITICS:
        verb -= 1
    if (common := _common_host(scene, verb)) is not None:
        return common
    for token in range(verb - 1, max(scene.low, verb - 6) - 1, -1):
        place = name_at(document, token) or capital_at(document, token)
        if place is not None and place.last <= verb:
            return place.first, place.last
        if token + 1 == verb and _town(scene, token):
            return _towns(scene, token), verb
    return None


def _common_host(scene: Scene, verb: int) -> Span | None:
    """The common noun of a place, with what completes it, that is subject of a verb."""
    for token in range(max(scene.low, verb - 6), verb):
        if scene.words[token] in _TO_PLACES and PLACE_NOUNS.at(scene.words, token + 1) is not None:
            span = place_phrase(scene, token)
            if span is not None and span[1] == verb and (token == scene.low or scene.words[token - 1] not in LINKS):
                return span
    return None


def _town(scene: Scene, token: int) -> bool:
    """Whether a word with a capital can be a town's name: no organisation, date or pronoun."""
    context = scene.context
    named = context.document.capital(token) and token not in context.organisation_at and token not in context.covered
    return named and scene.words[token] not in _PRONOUNS


def _towns(scene: Scene, token: int) -> int:
    """Where the names begin that end with a word, one or two joined: *Gao et Ménaka*."""
    while token > scene.low and _town(scene, token - 1):
        token -= 1
    joined = token - 1 > scene.low and scene.words[token - 1] == "et" and _town(scene, token - 2)
    return token - 2 if joined else token
