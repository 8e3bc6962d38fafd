"""Where: the place of the event with its preposition, from the same sentence."""

from collections.abc import Iterator

from extractors.facts import Part
from extractors.lexicon.countries import adjective_at, capital_at, name_at
from extractors.troop_counts.figures.brackets import bracket_place
from extractors.troop_counts.frame.event import ADDING
from extractors.troop_counts.lexicon import (
    ARRIVING_VERBS,
    GUARDING_VERBS,
    HOST_VERBS,
    LEAVING_VERBS,
    LEVEL_VERBS,
    NEGATED_TYPE,
    PLACE_NOUNS,
    PLACE_OBJECT_VERBS,
)
from extractors.troop_counts.sentence.domain import Domain, domain
from extractors.troop_counts.sentence.governor import LOSSES, Governor, of_loss
from extractors.troop_counts.sentence.noun_phrases import DETERMINERS, LINKS
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.predicates import Predicate
from extractors.troop_counts.sentence.restriction import is_part, part_at, vague_part
from extractors.troop_counts.sentence.scene import OPENERS, WALLS, Scene
from extractors.troop_counts.sentence.speech import speech_incise
from extractors.troop_counts.sentence.surroundings import PART_OPENERS, opens_part
from extractors.troop_counts.where.antecedent_places import place_before_relative
from extractors.troop_counts.where.openings import bracketed_label, fronted_place, opening_place, place_behind_colon
from extractors.troop_counts.where.places import Span, fight_at, hosting_place, place_at, place_phrase, with_second
from extractors.troop_counts.where.strikes import strike_place
from extractors.troop_counts.whose.sides import bracketed_force
from extractors.verbs import FORMS

_PASSED = frozenset(("en", "dès", "depuis", "déjà", "ensuite"))
_GOVERNS_INFINITIVE = frozenset(("de", "d'", "pour", "à"))
_CLITIC_OBJECTS = frozenset("en y le la les l' se s'".split())
_BESIDE_ANOTHER = frozenset(("que", "qu'", "dont", "qui"))
_LANDS = ("ie", "ée", "stan", "land", "bass")
"""Endings of the names of countries and regions."""
_THAT = frozenset(("que", "qu'"))
_MOVED = frozenset(("withdrawn", "deployed", "sent"))
"""What those who were at a place do elsewhere: *stationnés à Gao, 300 soldats sont rentrés*."""
_PASSING = frozenset(("passer", "transiter"))
_WHEN = frozenset(("quand", "lorsque", "lorsqu'"))
_CLAUSE_MARKS = frozenset((":", ";"))
_REACH, _OBJECT, _PLACE, _CLITICS, _BESIDE_NOUN = 28, 5, 10, 3, 4


def location(scene: Scene, count: Count, governor: Governor) -> Part | None:
    """The place of a count's event."""
    return next((_part(scene, span) for span in _places(scene, count, governor) if span is not None), None)


def place_behind(scene: Scene, token: int) -> Part | None:
    """The first place behind a token."""
    span = _first_place(scene, token)
    return None if span is None else _part(scene, span)


def _part(scene: Scene, span: Span) -> Part:
    document = scene.context.document
    return document.part(document.starts[span[0]], document.ends[span[1] - 1])


def _places(scene: Scene, count: Count, governor: Governor) -> Iterator[Span | None]:
    """Where the place may stand, the likeliest first."""
    event, lost = governor.event, of_loss(count, governor)
    leaving = event is not None and (event.type == "withdrawn" or event.lemma in NEGATED_TYPE)
    yield bracket_place(scene, count, shared=True)
    if count.bare and count.group_last < scene.high and (beside := place_at(scene, count.group_last)) is not None:
        yield with_second(scene, beside)  # Riga accueille 900 Belges, dont 400 à Adazi
    if event is not None:
        yield from _of_event(scene, governor, event)
        yield from _behind_event(scene, count, governor, event, leaving=leaving)
    if count.whole is not None and is_part(scene.words, count.first):
        yield _first_place(scene, count.group_last, leaving=leaving)
        return  # the rest is its whole's
    yield _first_place(scene, governor.end if count.complement is None else count.group_last, leaving=leaving, lost=lost)
    if count.noun_last <= count.first and count.whole is None:  # le nombre de soldats déployés en Europe passera à 3 000
        yield _first_place(scene, count.noun_last, leaving=leaving, limit=governor.edge)
    own = domain(scene, count, governor)
    if event is not None and event.last <= governor.edge:
        yield _first_place(scene, event.last, leaving=leaving, limit=governor.edge)
        if scene.words[event.first - 1] != "qui" or of_loss(count, governor):  # à l'exercice, plus vaste que celui qui réunit …
            yield _clause_place(scene, event.first, own.low)
    yield _beside_verb(scene, governor)
    yield from _of_subject(scene, count, governor, own)
    yield bracket_place(scene, count, shared=False)
    yield place_before_relative(scene, governor.edge)
    if own.tail > own.high:
        yield _last_place(scene, own.high, min(own.tail, own.high + _REACH))
    if scene.words[governor.edge - 1] == ":" and bracketed_force(scene, governor.end) is not None:
        yield bracketed_label(scene, governor.edge - 1)
    yield _of_complement(scene, count)
    yield place_behind_colon(scene, own.low, governor.edge)
    yield _there(scene, governor)
    if own.opening > scene.low or own.low == scene.low:
        yield opening_place(scene, count, governor.edge, told=event is not None)
    yield _fronted(scene, count, governor)
    yield _guarded(scene, governor)
    yield _origin(scene, governor)


def _fronted(scene: Scene, count: Count, governor: Governor) -> Span | None:
    """The place of those who stay where they are told to be: *Retranchés à Gao, 300 rebelles résistent*."""
    moved = governor.event is not None and governor.event.type in _MOVED
    return None if moved else fronted_place(scene, min(governor.edge, count.noun_first))


def _behind_event(scene: Scene, count: Count, governor: Governor, event: Predicate, *, leaving: bool) -> Iterator[Span | None]:
    """The place behind an event that follows its count, and that of the occasion of a loss."""
    subject, lost, end = event.first >= governor.end, of_loss(count, governor), count.group_last
    if subject:
        leaves = event.lemma in LEAVING_VERBS or event.kind == "phrase"  # sont en route pour Haïti
        yield _bound_for(scene, event) if event.type == "deployed" and leaves else None
        yield _first_place(scene, event.last, leaving=leaving, lost=lost)
    completed = end < scene.high and scene.words[end] in LINKS  # dix soldats de sa mission en Somalie
    if lost and (subject or completed):
        yield _occasion(scene, max(event.last, governor.end))


def _of_event(scene: Scene, governor: Governor, event: Predicate) -> Iterator[Span | None]:
    """The place that is subject or object of an event: *Riga accueille …*, *ont quitté Adazi*."""
    if governor.side == "object" and event.lemma in HOST_VERBS and event.kind == "finite":
        yield hosting_place(scene, event.first)
    seen = _seen_from(scene, event) if governor.side == "object" else None
    if seen is not None:
        yield hosting_place(scene, seen)
    if event.lemma in PLACE_OBJECT_VERBS:
        led = scene.words[governor.edge - 1] in ("avec", "de", "d'")  # franchit les Alpes à la tête de 900 hommes
        behind = event.first >= governor.end  # ne sont plus que 900 à repasser le fleuve
        behind = behind or scene.words[governor.edge - 1] in _THAT  # il ne repassa le fleuve que 900 hommes
        yield _object(scene, event.last) if led or behind or governor.side in ("subject", "apart") else None
    if event.lemma in _PASSING and event.last < scene.high and scene.words[event.last] == "par":
        span = place_phrase(scene, event.last + 1)  # passés par Kandahar
        yield None if span is None else with_second(scene, (event.last, span[1]))


def _seen_from(scene: Scene, event: Predicate) -> int | None:
    """The token of *voir* before people who come or leave: *Tijuana a vu arriver 900 marins*, *la ville verra partir …*."""
    words, verb = scene.words, event.head - 1
    if not any(form.lemma == "voir" for form in FORMS.get(words[verb], ())):
        return None
    return verb - (words[verb] == "vu" and any(form.lemma == "avoir" for form in FORMS.get(words[verb - 1], ())))


def _occasion(scene: Scene, token: int) -> Span | None:
    """The place in the clause that tells when they were lost: *ont péri quand leur convoi a sauté près de Balad*."""
    for place in range(token, min(scene.high, token + _REACH)):
        if scene.wall(place) or scene.words[place] in (":", "et", "mais"):
            return None
        if scene.words[place] in _WHEN:
            return _last_place(scene, place + 1, min(scene.high, place + _REACH))
    return None


def _of_subject(scene: Scene, count: Count, governor: Governor, own: Domain) -> Iterator[Span | None]:
    """The place in the subject of the verb before a count, or in the unit whose size it is."""
    event, words = governor.event, scene.words
    verb = next((v for v in (event, governor.verb) if v is not None and v.last <= governor.edge), None)
    if verb is not None and of_loss(count, governor):
        yield strike_place(scene, verb.first)
    if words[governor.edge - 1] in (",", "(") and words[governor.end : governor.end + 1] in ((",",), (")",)):
        yield _of_unit(scene, own.low, governor.edge)
    if event is not None and event.type == "present" and event.lemma in LEVEL_VERBS and event.last <= governor.edge:
        anchor = governor.verb or event
        finite = (found for found in scene.left_of(event.first, _REACH) if found.kind == "finite")
        anchor = next(finite, event) if anchor.kind == "gerund" else anchor  # le nombre de Belges à Gao doublera, passant de …
        first = _subject_start(scene, own.low, anchor.first)
        yield _first_place(scene, first, limit=event.first)  # le contingent en Irak s'élève à 900 hommes


def _subject_start(scene: Scene, low: int, verb: int) -> int:
    """Where the subject of a verb begins, behind another verb or the word that opens its clause."""
    for token in range(verb - 1, max(low, verb - _REACH) - 1, -1):
        predicate = scene.predicate_at(token)
        if scene.words[token] in OPENERS or (predicate is not None and predicate.kind == "finite"):
            return token + 1
    return max(low, verb - _REACH)


def _there(scene: Scene, governor: Governor) -> Span | None:
    """The place of the clause before a colon that *y* takes up: *se renforce à Gotland : 600 conscrits y seront formés*."""
    words, verb = scene.words, governor.verb or governor.event
    if verb is None or verb.kind != "finite" or "y" not in words[max(scene.low, verb.first - _CLITICS) : verb.first]:
        return None
    near = range(verb.first - 1, max(scene.low, verb.first - _REACH) - 1, -1)
    colon = next((token for token in near if words[token] in _CLAUSE_MARKS), None)
    if colon is None:
        return None
    for token in range(colon - 1, max(scene.low, colon - _REACH) - 1, -1):
        span = place_at(scene, token)
        if span is not None and span[1] <= colon:
            return with_second(scene, span)
    first = scene.low + (words[scene.low] in DETERMINERS)
    return place_phrase(scene, scene.low) if PLACE_NOUNS.at(words, first) is not None else None


def _beside_verb(scene: Scene, governor: Governor) -> Span | None:
    """The place behind the verb that leaves its word to a participle: *laisse devant Stalingrad 250 000 hommes encerclés*."""
    event, verb = governor.event, governor.verb
    apart = event is not None and event.first >= governor.end and verb is not None and verb.last < governor.edge
    return _first_place(scene, verb.last, limit=governor.edge) if apart and verb is not None else None


def _guarded(scene: Scene, governor: Governor) -> Span | None:
    """The place that they guard, where nothing else tells where they are: *gardent la frontière*."""
    event = governor.event
    guards = event is not None and event.lemma in GUARDING_VERBS and governor.side in ("subject", "apart")
    if guards and event is not None and scene.words[governor.edge - 1] == "par" and event.last < governor.edge:
        return _passive_subject(scene, event)
    return _object(scene, event.last) if guards and event is not None else None


def _passive_subject(scene: Scene, event: Predicate) -> Span | None:
    """The place before a passive: *la ville est défendue par 2 000 hommes*."""
    end = event.first - (scene.words[event.first - 1] == ",")
    for first in range(max(scene.low, end - _PLACE), end):
        if scene.words[first] in DETERMINERS or PLACE_NOUNS.at(scene.words, first) is not None:
            span = place_phrase(scene, first)
            if span is not None and span[1] == end:
                return span
    return None


def _origin(scene: Scene, governor: Governor) -> Span | None:
    """Whence they came, where nothing else tells a place: *sont arrivés de Bangui*, *ont été acheminées de Ouallam*."""
    event = governor.event
    if event is None or event.lemma not in ARRIVING_VERBS or event.last + 1 >= scene.high or scene.words[event.last] not in LINKS:
        return None
    span = place_phrase(scene, event.last + 1)
    return None if span is None else (event.last, span[1])


def _bound_for(scene: Scene, event: Predicate) -> Span | None:
    """The place for which they leave: *sont partis hier pour l'Irak*."""
    for token in range(event.last, min(scene.high - 1, event.last + _OBJECT)):
        if scene.words[token] == "pour":
            span = place_phrase(scene, token + 1)
            return None if span is None else (token, span[1])
    return None


def _object(scene: Scene, token: int) -> Span | None:
    """The place that is an object: *ont quitté Adazi*, *franchissent le col*, *rejoindra en mai la base d'Adazi*."""
    context = scene.context
    for first in range(token, min(scene.high, token + _OBJECT)):
        dated = first in context.covered and first not in context.organisation_at
        if not dated and scene.words[first] not in _PASSED:
            return place_phrase(scene, first)
    return None


def _first_place(scene: Scene, token: int, *, leaving: bool = False, lost: bool = False, limit: int | None = None) -> Span | None:
    """The first phrase of place from a token on, within its clause; the lost have none of what befell others."""
    words = scene.words
    end = min(scene.high, token + _REACH) if limit is None else limit
    place = token - 1
    while place + 1 < end:
        place += 1
        beside = words[place] == "dont" and place <= token + 1 and part_at(scene.context, place) is not None
        if beside or vague_part(words, place) or (words[place] in PART_OPENERS and opens_part(scene, place)):
            place = _past_part(scene, place, end)  # 900 soldats, dont 80 Belges, au Mali
        opens = words[place] in OPENERS and place > token + 1 and words[place] not in _BESIDE_ANOTHER
        if scene.wall(place) or words[place] == ":" or opens:
            return None
        if place > token and _next_count(scene, place, _BESIDE_NOUN if lost else 1):
            return None
        if _of_others(scene, place, token):
            return None
        predicate = scene.predicate_at(place)
        if predicate is not None and (speech_incise(scene, predicate) or _takes_over(scene, predicate, token)):
            return None
        span = place_at(scene, place, leaving=leaving) or fight_at(scene, place)
        if span is not None and not (words[span[0] - 1] == "pas" and words[span[1] : span[1] + 1] == ("mais",)):
            return with_second(scene, span)  # non pas au Mali mais en Irak
    return None


def _of_others(scene: Scene, place: int, token: int) -> bool:
    """Whether a place behind is that of others: *contre 300 rebelles retranchés à Gao*, *les policiers déjà sur place*."""
    words = scene.words
    if words[place] == "contre":
        return _figure_behind(scene, place)
    if words[max(0, place - 1) : place + 1] in ADDING:  # 60 soldats, en plus des 90 déjà présents à Riga
        return _figure_behind(scene, place) or _figure_behind(scene, place + 1)
    if words[place] == ",":  # la France, dont 600 soldats arriveront en mai, et l'Italie, présente à Gao, …
        return words[place + 1 : place + 2] == ("et",) and not DETERMINERS.isdisjoint(words[place + 2 : place + 3])
    return words[place] == "déjà" and not DETERMINERS.isdisjoint(words[token:place])


def _figure_behind(scene: Scene, token: int) -> bool:
    """Whether a figure stands behind a preposition, over an article."""
    return any(place in scene.context.number_at for place in range(token + 1, token + 3))


def _next_count(scene: Scene, token: int, reach: int) -> bool:
    """Whether another figure with a fate of its own begins: *90 soldats en alerte, 40 attendus en Pologne*.

    Args:
        scene: the sentence.
        token: where the figure would begin.
        reach: how many tokens behind the figure its fate may stand (*dix soldats tués, et 300 hommes rapatriés à Paris*).
    """
    number = scene.context.number_at.get(token)
    if number is None or scene.words[token - 1] not in (",", "et"):
        return False
    behind = (scene.predicate_at(place) for place in range(number.last, min(scene.high, number.last + reach)))
    fate = next((found for found in behind if found is not None), None)
    return fate is not None and fate.kind == "participle" and fate.type not in LOSSES


def _past_part(scene: Scene, token: int, end: int) -> int:
    """The comma that closes the part behind *dont*, the end where none does: what stands there is the part's own."""
    return next((place for place in range(token, end) if scene.words[place] == ","), end - 1)


def _takes_over(scene: Scene, predicate: Predicate, token: int) -> bool:
    """Whether a predicate behind the start of a walk takes what follows for itself: a finite verb, *l'ordre de marcher …*."""
    if predicate.first == token:
        return False
    aim = predicate.first - 1 == token and predicate.type in ("deployed", "sent", "present")  # attendus pour entrer au Mali
    further = predicate.first - 1 == token and scene.words[token] in ("à", "de", "d'")  # aident à former l'armée à Erbil
    aim = aim or further
    before = predicate.first - 1
    before -= scene.words[before] in _CLITIC_OBJECTS  # avant d'en laisser 300 à Gao
    governed = predicate.kind == "infinitive" and scene.words[before] in _GOVERNS_INFINITIVE and not aim
    joined = predicate.kind == "participle" and scene.words[predicate.first - 1] == "et"
    second = joined and predicate.type not in LOSSES  # a mobilisé … et massé …; but: a tué … et capturé … à Gao
    return predicate.kind == "finite" or governed or second


def _last_place(scene: Scene, first: int, last: int) -> Span | None:
    """The place in a clause that closes for the one before too."""
    for token in range(first, last):
        predicate = scene.predicate_at(token)
        if scene.wall(token) or (predicate is not None and speech_incise(scene, predicate)):
            return None
        span = place_at(scene, token) or fight_at(scene, token)
        if span is not None:
            return with_second(scene, span)
    return None


def _clause_place(scene: Scene, token: int, low: int) -> Span | None:
    """The place between an earlier verb and an infinitive or gerund: *a bâti à Djibouti une base pouvant abriter …*."""
    for predicate in scene.left_of(token, min(_REACH, token - low)):
        if scene.any_between(predicate.last, token, WALLS):
            return None
        if predicate.kind == "finite":
            relative = "qui" in scene.words[max(low, predicate.first - _CLITICS) : predicate.first]
            if relative and scene.words[token - 1] == ",":
                return None  # l'armée, qui a 900 hommes à Djibouti, a dépêché 40 commandos
            return _first_place(scene, predicate.last, limit=token)
    return None


def _of_unit(scene: Scene, low: int, edge: int) -> Span | None:
    """The place of the unit whose size stands in apposition: *le contingent slovaque en Lettonie, 150 hommes, …*."""
    if edge - low > _REACH or any(scene.predicate_at(token) is not None for token in range(low, edge)):
        return None
    return _first_place(scene, low, limit=edge)


def _of_complement(scene: Scene, count: Count) -> Span | None:
    """The place that completes people whose nationality is told: *les soldats russes de Transnistrie*."""
    if count.complement is None:
        return None
    first, last = count.complement
    context = scene.context
    if first in context.organisation_at or not any(adjective_at(context.document, t) for t in range(count.noun_last, first)):
        return None
    known = name_at(context.document, first) or capital_at(context.document, first) or PLACE_NOUNS.at(scene.words, first)
    land = context.document.capital(first) and scene.words[first].endswith(_LANDS)
    return (first, last) if known or land else None
