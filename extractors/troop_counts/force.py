"""Whose troops they are: the noun's own adjective or complement, else the owner that acts, else the one named before."""

from collections.abc import Iterator
from dataclasses import dataclass

from extractors.facts import EventType, Force
from extractors.lexicon.countries import adjective_at, capital_at, name_at
from extractors.troop_counts.context import Context
from extractors.troop_counts.event import Governor
from extractors.troop_counts.lexicon import FORCES, HOST_VERBS, PLACE_NOUNS
from extractors.troop_counts.noun_phrases import LINKS, adjectives_end, noun_phrase_end
from extractors.troop_counts.personnel import Count
from extractors.troop_counts.scene import Scene


@dataclass(frozen=True, slots=True)
class Owner:
    """A power or force as the text names it, by token; `organisation` is a fact's place id."""

    first: int
    last: int
    country: str | None
    organisation: str | None = None


_FORCE_CATEGORIES = frozenset(("military", "armed_group", "international", "government"))
_COUNTRY_OF_NOUN = {
    "GI": "US",
    "bersaglier": "IT",
    "pasdaran": "IR",
    "taliban": "AF",
    "chebab": "SO",
    "houthi": "YE",
    "wagnérien": "RU",
}
_BEFORE_PLACES = frozenset(
    "en au aux à vers contre sur dans depuis près chez avec par pour entre hors jusqu' jusque face dès".split()
)
_AUTHORITIES = frozenset(
    "président présidente présidence gouvernement armée armées ministre ministère état-major junte régime parlement chef roi reine chancelier chancelière général généraux "
    "commandement renseignement forces troupes marine aviation porte-parole autorités défense gendarmerie garde infanterie légion dirigeant chancellerie "
    "pouvoir pertes militaires soldats loi contingent corps brigade division régiment bataillon major diplomatie hiérarchie".split()
)
_OWNING: frozenset[EventType] = frozenset(
    ("deployed", "massed", "present", "withdrawn", "mobilised", "reinforced", "sent", "planned", "deserted", "other", "missing")
)
_OWNING_VERBS = frozenset(("perdre", "enterrer", "inhumer", "pleurer", "décorer", "former", "entraîner"))
_NOT_OWNING_VERBS = frozenset(
    "affronter combattre attaquer repousser encercler échanger relâcher libérer tuer capturer détenir former bombarder craindre redouter".split()
)
_LOSERS = frozenset(
    "reconnaître admettre avouer concéder déplorer perdre pleurer enregistrer compter subir avoir totaliser essuyer".split()
)
_REACH = 30
_ADJECTIVES = 6
_LEVEL_SIDE = "côté"


def owner_at(context: Context, token: int) -> Owner | None:
    """The power or force that starts at a token: an organisation, a country, a capital, an authority's nationality."""
    organisation = context.organisation_at.get(token)
    if organisation is not None:
        fact = organisation.fact
        if fact.category in _FORCE_CATEGORIES:
            return Owner(organisation.first, organisation.last, fact.country, fact.id)
        return None
    name = name_at(context.document, token) or capital_at(context.document, token)
    if name is not None and _dateline(context, name.last):
        return None
    if name is not None:
        return Owner(name.first, name.last, name.country)
    nationality = adjective_at(context.document, token)
    if nationality is not None:
        before = context.document.words[max(0, token - 4) : token]
        if any(word in _AUTHORITIES for word in before) or (
            context.document.capital(token) and before[-1:] in (("les",), ("des",), ("aux",))
        ):
            return Owner(nationality.first, nationality.last, nationality.country)
    return None


def _dateline(context: Context, last: int) -> bool:
    """Whether a name in capitals only says where the report was written: *KIEV (Agences) -*, *NIAMEY.*, *OTTAWA —*; or labels a headline."""
    document = context.document
    if last >= len(document.words):
        return False
    return (document.all_capitals(last - 1) and document.words[last] in ("(", "-", ".", "/", ":")) or document.words[last] == ":"


def _acting(context: Context, owner: Owner, low: int) -> bool:
    """Whether a name acts and is no place: not behind *en, à, contre*, nor *la frontière de*."""
    words = context.document.words
    place = owner.first - 1
    while place >= low and words[place] in ("le", "la", "les", "l'"):
        place -= 1
    if place < low:
        return True
    if words[place] in ("à", "au", "aux") and words[owner.last : owner.last + 1] in (("de",), ("d'",)):
        return True  # ont demandé à la Russie de retirer …
    if words[place] in _BEFORE_PLACES:
        return False
    if words[place] in LINKS:
        return any(word in _AUTHORITIES for word in words[max(low, place - 3) : place])
    return True


def own_force(context: Context, count: Count) -> Owner | None:
    """The force that the noun itself, its adjectives or its complement name."""
    noun_country = _COUNTRY_OF_NOUN.get(count.noun.lemma)
    last = adjectives_end(context, count.noun_last, count.noun_last + _ADJECTIVES) if count.bare else count.group_last
    adjectives = _nationalities(context, count.noun_last, last)
    if adjectives is not None:
        return adjectives
    if noun_country is not None:
        return Owner(count.noun_first, count.noun_last, noun_country)
    people = adjective_at(context.document, count.noun_first)
    if people is not None and context.document.capital(count.noun_first):
        return Owner(people.first, people.last, people.country)
    return None


def _nationalities(context: Context, first: int, last: int) -> Owner | None:
    """The nationalities behind a noun; several of them are one force without a country (*togolais et guinéens*)."""
    found = []
    token = first
    while token < last:
        place = adjective_at(context.document, token)
        flag = _flag(context, token)
        if place is not None:
            found.append(Owner(place.first, place.last, place.country))
            token = place.last
        elif flag is not None:
            found.append(flag)
            token = flag.last
        elif context.document.words[token] == "us" and context.document.all_capitals(token):
            found.append(Owner(token, token + 1, "US"))
            token += 1
        else:
            token += 1
    if not found:
        return None
    countries = {owner.country for owner in found}
    return Owner(found[0].first, found[-1].last, found[0].country if len(countries) == 1 else None)


def _flag(context: Context, token: int) -> Owner | None:
    """A flag emoji: two regional indicators, each a token (*🇷🇺*)."""
    words = context.document.words
    letters = [
        chr(ord(word[0]) - 0x1F1E6 + ord("A")) for word in words[token : token + 2] if "\U0001f1e6" <= word[0] <= "\U0001f1ff"
    ]
    return Owner(token, token + 2, "".join(letters)) if len(letters) == 2 else None


def complement_force(context: Context, count: Count, event: EventType | None) -> Owner | None:
    """The force in the noun's complement (*combattants du Hamas*, *soldats de Valcartier*); a place of leaving is none."""
    if count.complement is None:
        return None
    first, last = count.complement
    if event == "withdrawn" and (name_at(context.document, first) or capital_at(context.document, first)):
        return None  # ses 1 100 soldats d'Afghanistan
    return phrase_force(context, first, last, named=event not in ("withdrawn",))


def phrase_force(context: Context, first: int, last: int, *, named: bool = True) -> Owner | None:
    """The force that a noun phrase names, with its country where a name or nationality in it gives one."""
    words = context.document.words
    if PLACE_NOUNS.at(words, first) is not None:
        return None
    if (organisation := context.organisation_at.get(first)) is not None:
        fact = organisation.fact
        country = fact.country
        if country is None and (later := _nationalities(context, first, max(last, organisation.last))) is not None:
            country = later.country
        return Owner(first, organisation.last, country, fact.id)
    country = None
    for token in range(first, last):
        place = name_at(context.document, token) or adjective_at(context.document, token) or capital_at(context.document, token)
        if place is not None:
            country = place.country
            break
        if (inner := context.organisation_at.get(token)) is not None:
            return Owner(first, last, inner.fact.country, inner.fact.id)
    if country is not None:
        return Owner(first, last, country)
    military = any(
        FORCES.at(words, token) is not None
        or words[token] in ("coalition", "mission", "pays", "camp", "camps", "groupe", "force", "forces", "nations")
        for token in range(first, last)
    )
    if military or (named and context.document.capital(first)):
        return Owner(first, last, None)
    return None


def acting_owner(scene: Scene, count: Count, governor: Governor) -> Owner | None:
    """The subject of the verb of which the count is the object: *Paris retire 850 soldats*, *que compte la 160e brigade*."""
    if (
        governor.relative is not None
        and governor.event is governor.relative
        and scene.words[governor.relative.first - 1] in ("que", "qu'")
    ):
        first = governor.relative.last
        first += scene.words[first : first + 1] in (("la",), ("le",), ("l'",), ("les",))
        named = phrase_force(scene.context, first, noun_phrase_end(scene.context, first, scene.high))
        return named or next(_owners(scene, governor.relative.last, min(scene.high, governor.relative.last + 8)), None)
    label = list_label(scene, count) if governor.event is None else None
    if label is not None:
        return label
    if count.noun.loss is not None:
        return _loser(scene, governor)
    if governor.edge > scene.low and scene.words[governor.edge - 1] == "avec" and governor.verb is not None:
        return next(_owners(scene, governor.end, governor.verb.first), None)
    if (
        governor.side != "object"
        and governor.side != "complement"
        and governor.relative is not None
        and governor.event is governor.relative
    ):
        return nearest_owner(scene, governor.relative.first, governor.end)
    if governor.side in ("subject", "apart") or governor.event is None:
        return _side(scene, governor.end) or _before_participle(scene, governor)
    verb = governor.event
    if verb.lemma in HOST_VERBS and verb.type == "present":
        return None
    owning = verb.type in _OWNING or verb.lemma in _OWNING_VERBS
    if not owning or verb.lemma in _NOT_OWNING_VERBS:
        return _side(scene, governor.end)
    return nearest_owner(scene, verb.first)


def _loser(scene: Scene, governor: Governor) -> Owner | None:
    """Who has the dead and wounded: *… côté israélien*, *dans les rangs du corps …*, or the subject that counts its own."""
    beside = _side(scene, governor.end)
    if beside is not None or governor.verb is None or governor.verb.lemma not in _LOSERS:
        return beside
    return nearest_owner(scene, governor.verb.first)


def list_label(scene: Scene, count: Count) -> Owner | None:
    """The label of a line in a list: *Tchad : 1 420 militaires*."""
    words = scene.words
    if count.first - 2 < scene.low or words[count.first - 1] != ":":
        return None
    for token in range(max(scene.low, count.first - 6), count.first - 1):
        name = name_at(scene.context.document, token)
        if name is not None and name.last == count.first - 1 and token == scene.low:
            return Owner(name.first, name.last, name.country)
    return None


def actor_before(scene: Scene, count: Count) -> Owner | None:
    """The power right before a figure whose verb is left out: *…, l'Espagne 50*."""
    for token in range(max(scene.low, count.first - 4), count.first):
        owner = owner_at(scene.context, token)
        if owner is not None and owner.last == count.first:
            return owner
    return None


def _before_participle(scene: Scene, governor: Governor) -> Owner | None:
    """The nationality that a whole list shares, before its participle: *9 500 hommes, 180 chars et 120 canons russes attendus*."""
    event = governor.event
    if event is None or event.kind != "participle" or event.first <= governor.end:
        return None
    place = adjective_at(scene.context.document, event.first - 1)
    return None if place is None else Owner(place.first, place.last, place.country)


def _side(scene: Scene, end: int) -> Owner | None:
    """*… côté israélien* behind a loss."""
    words = scene.words
    for token in range(end, min(scene.high, end + 14)):
        if words[token] in ("rangs", "rang") and words[token + 1 : token + 2] in (("de",), ("du",), ("des",), ("d'",)):
            first = token + 2 + (words[token + 2] in ("la", "l'", "les"))
            return phrase_force(scene.context, first, noun_phrase_end(scene.context, first, scene.high))
        if (
            words[token] == _LEVEL_SIDE
            and token + 1 < scene.high
            and (place := adjective_at(scene.context.document, token + 1)) is not None
        ):
            return Owner(place.first, place.last, place.country)
    return None


def nearest_owner(scene: Scene, token: int, first: int | None = None) -> Owner | None:
    """The nearest power before a token that acts, within its sentence; two joined by *et* are one without a country."""
    words = scene.words
    found: Owner | None = None
    for owner in _owners(scene, max(scene.low, token - _REACH) if first is None else first, token):
        joined = found is not None and all(word in ("et", "la", "le", "l'", "les") for word in words[found.last : owner.first])
        if found is not None and joined and words[found.last] == "et":
            found = Owner(found.first, owner.last, None)
        else:
            found = owner
    return found


def _owners(scene: Scene, first: int, last: int) -> Iterator[Owner]:
    """The acting powers between two tokens, in order."""
    token = first
    while token < last:
        owner = owner_at(scene.context, token)
        if owner is not None and owner.last <= last:
            if _acting(scene.context, owner, scene.low):
                yield owner
            token = owner.last
        else:
            token += 1


def earlier_owner(scene: Scene, token: int, speaker: tuple[int, int] | None = None) -> Owner | None:
    """The owner named in the sentence of a count or in one of the two before: a force or the first power that acts."""
    document = scene.context.document
    low = scene.low
    found = nearest_owner(scene, token)
    if found is not None and (speaker is None or found.last <= speaker[0] or found.first >= speaker[1]):
        return found
    for _ in range(2):
        if low == 0:
            return None
        low, high = document.sentence(low - 1)
        earlier = Scene(scene.context, low, high, (), {})
        owners = list(_owners(earlier, low, min(high, low + 60)))
        if owners:
            return owners[0]
    return None


def as_force(context: Context, owner: Owner) -> Force:
    """The part of the fact."""
    document = context.document
    start, end = document.starts[owner.first], document.ends[owner.last - 1]
    return Force(document.original(start, end), start, end, owner.country, owner.organisation)


def speaking_owner(context: Context, first: int, last: int) -> Owner | None:
    """The power of an official who tells its own plans: *…, a martelé le ministre russe de la Défense*."""
    if not any(word in _AUTHORITIES for word in context.document.words[first:last]):
        return None
    for token in range(first, last):
        owner = owner_at(context, token)
        if owner is not None:
            return owner
    return None
