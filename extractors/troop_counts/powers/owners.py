"""Powers and forces that a text names: organisations, countries, capitals, the nationality of an authority."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from extractors.facts import EventType, Force
from extractors.lexicon.countries import OPENINGS, Place, adjective_at, capital_at, name_at
from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import (
    AUTHORITIES,
    COLLECTIVES,
    COUNTRY_OF_NOUN,
    FORCES,
    PERSONNEL,
    PLACE_NOUNS,
    SPEECH_VERBS,
)
from extractors.troop_counts.powers.dateline import dateline_end
from extractors.troop_counts.powers.names import dated_label, of_mission, of_person, of_stronghold
from extractors.troop_counts.sentence.noun_phrases import LINKS
from extractors.troop_counts.sentence.scene import Scene
from extractors.troop_counts.sentence.scene import scene as scene_of


@dataclass(frozen=True, slots=True)
class Owner:
    """A power or force as the text names it, by token; `organisation` is a fact's place id."""

    first: int
    last: int
    country: str | None
    organisation: str | None = None


_CATEGORIES = frozenset(("military", "armed_group", "international", "government"))
_BEFORE_PLACES = frozenset(
    "en au aux à vers contre sur dans depuis près chez avec par pour entre hors jusqu' jusque face dès".split()
)
_THESE = frozenset(("celui", "celle", "ceux", "celles"))
_PLACED = frozenset(("en", "au", "aux", "à", "dans"))
_CONTINUING = frozenset("il elle ils elles ses son sa leur leurs".split())
_THE_PEOPLE = frozenset(("les", "des", "aux"))
_ARTICLES = frozenset(("le", "la", "les", "l'"))
_DETERMINERS = _ARTICLES | frozenset(("un", "une", "des", "son", "sa", "ses", "leur", "leurs"))
_DATELINE_MARKS = frozenset(("(", "-", ".", "/", ":"))
_IMPERSONAL = frozenset(("y", "faut", "faudra", "fallut", "s'", "manque", "reste", "semble", "paraît"))
_MOVES: frozenset[EventType | None] = frozenset(
    ("deployed", "massed", "withdrawn", "mobilised", "sent", "reinforced", "trained", "planned")
)
_MOVED = frozenset(("soldats", "militaires"))
"""People who leave a place or are counted there: *retirera 900 soldats d'Afghanistan*."""
_CHAMBERS = frozenset("parlement sénat assemblée congrès chambre cour tribunal diète".split())
"""Bodies that vote on troops of a state that they do not name."""
_PROMISED = frozenset("promis promet promettent promit jure juré garanti assuré proposé propose offert".split())
"""Before *à* the one who acts is their subject: *Oslo a promis à Riga d'envoyer 90 soldats*."""
_SIZES = frozenset(("effectif", "effectifs", "taille"))
_QUOTES = frozenset(("«", "»", '"', "“", "”"))
_REACH, _SENTENCE, _TITLE, _START, _LIST, _GROUP, _PASSAGE = 30, 60, 4, 4, 12, 6, 200
_OPENING = 20
_FLAG_A, _FLAG_Z = "\U0001f1e6", "\U0001f1ff"


def as_force(context: Context, owner: Owner) -> Force:
    """An owner as the part of a fact, without article."""
    document = context.document
    first = owner.first
    while first + 1 < owner.last and document.words[first] in _DETERMINERS:
        first += 1
    start, end = document.starts[first], document.ends[owner.last - 1]
    return Force(document.original(start, end), start, end, owner.country, owner.organisation)


def owner_at(context: Context, token: int) -> Owner | None:
    """The power or force that starts at a token: an organisation, a country, a capital, an authority's nationality."""
    organisation = context.organisation_at.get(token)
    if organisation is not None:
        fact = organisation.fact
        commands = fact.category in _CATEGORIES and (fact.country is not None or context.document.words[token] not in _CHAMBERS)
        return Owner(token, organisation.last, fact.country, fact.id) if commands else None
    document = context.document
    behind_article = token > 0 and document.words[token - 1] in _THE_PEOPLE
    if document.words[token] not in OPENINGS:  # mostly
        return _movement(context, token) if behind_article else None
    name = name_at(document, token) or capital_at(document, token)
    if name is not None:
        label = _dateline(context, name.last) or of_mission(context, token) or of_person(context, name)
        return None if label else Owner(token, name.last, name.country)
    nationality = adjective_at(document, token)
    if nationality is None:
        return _movement(context, token) if behind_article else None
    nationality = _of_congo(context, nationality)
    before = document.words[max(0, token - _TITLE) : token]
    people = document.capital(token) and before[-1:] in (("les",), ("des",), ("aux",))
    ruled = any(word in AUTHORITIES for word in before) or any(
        FORCES.at(document.words, place) is not None
        for place in range(max(0, token - 1), token)  # deux brigades ukrainiennes
    )
    ruled = ruled or any(  # les casques bleus népalais
        (noun := PERSONNEL.at(document.words, place)) is not None and noun[1] == token
        for place in range(max(0, token - 2), token)
    )
    owned = people or ruled or of_stronghold(context, token)
    return Owner(token, nationality.last, nationality.country) if owned else None


def _movement(context: Context, token: int) -> Owner | None:
    """An armed movement named by those who belong to it: *les talibans*, *les shebab*."""
    words = context.document.words
    noun = PERSONNEL.at(words, token) if token < len(words) else None
    country = None if noun is None else COUNTRY_OF_NOUN.get(noun[0].lemma)
    return Owner(token, token + 1, country) if country is not None else None


def _dateline(context: Context, last: int) -> bool:
    """Whether a name only says where a report was written (*LIMA (AFP) -*, *TUNIS.*) or labels a headline (*Irak : …*)."""
    document = context.document
    if last >= len(document.words):
        return False
    capitals = document.all_capitals(last - 1) and document.words[last] in _DATELINE_MARKS
    if capitals or document.words[last] == ":" or dated_label(context, last):
        return True
    return document.words[last] in (",", "(") and dateline_end(context, document.sentence(last)[0]) > last


def _acts(context: Context, owner: Owner, low: int) -> bool:
    """Whether a name acts and is no place: not behind *en, à, contre*, nor *la frontière de*."""
    words = context.document.words
    place = owner.first - 1
    while place >= low and words[place] in _ARTICLES:
        place -= 1
    if place < low:
        return True
    asked = words[place] in ("à", "au", "aux") and words[owner.last : owner.last + 1] in (("de",), ("d'",))
    if asked and owner.last + 1 not in context.number_at and not _PROMISED & {*words[max(low, place - 2) : place]}:
        return True  # ont demandé à la Turquie de retirer …
    if words[place] in LINKS:
        if words[place - 1] in _SIZES and place > low:
            return True  # les effectifs de la Kfor
        return any(word in AUTHORITIES and word not in _MOVED for word in words[max(low, place - _TITLE + 1) : place])
    return words[place] not in _BEFORE_PLACES


def _object(scene: Scene, owner: Owner) -> bool:
    """Whether a name is the object of the verb right before it (*a visité Kiev*), no subject behind a verb of speech."""
    words, first = scene.words, owner.first
    while first > scene.low and words[first - 1] in _ARTICLES:
        first -= 1
    verb = next((predicate for predicate in scene.left_of(first, _GROUP) if predicate.last == first), None)
    return verb is not None and verb.kind in ("finite", "infinitive", "gerund") and verb.lemma not in SPEECH_VERBS


def _joined_to_place(scene: Scene, owner: Owner) -> bool:
    """Whether *et* joins a name to a place, and it is no subject of its own: *à la frontière avec le Mali et le Burkina*."""
    words, document = scene.words, scene.context.document
    joint = owner.first - 1 - (words[owner.first - 1] in _ARTICLES)
    if joint <= scene.low or words[joint] not in ("et", "ou") or scene.predicate_at(owner.last) is not None:
        return False
    for token in range(joint - 1, max(scene.low, joint - _TITLE) - 1, -1):
        name = name_at(document, token)
        if name is not None and name.last == joint:
            return not _acts(scene.context, Owner(name.first, name.last, name.country), scene.low)
    return False


def _counted(scene: Scene, owner: Owner) -> bool:
    """Whether a nationality is that of people counted as an object: *a envoyé 2 000 combattants syriens et …*."""
    if adjective_at(scene.context.document, owner.first) is None or name_at(scene.context.document, owner.first) is not None:
        return False
    near = range(max(scene.low, owner.first - _TITLE), owner.first)
    if any(scene.words[token] in _ARTICLES or scene.wall(token) for token in near):
        return False  # a perdu 900 soldats et les Turcs …
    figure = next((token for token in near if token in scene.context.number_at), None)
    return figure is not None and any(predicate.kind == "finite" for predicate in scene.left_of(figure, _REACH))


def acting_owners(scene: Scene, first: int, last: int) -> Iterator[Owner]:
    """The powers between two tokens that act, in order."""
    token = first if first > scene.low + _OPENING else max(first, dateline_end(scene.context, scene.low))
    while token < last:
        owner = owner_at(scene.context, token)
        if owner is None or owner.last > last:
            token += 1
            continue
        acts = _acts(scene.context, owner, scene.low) and not _object(scene, owner) and not _counted(scene, owner)
        if acts and not _joined_to_place(scene, owner):
            yield owner
        token = owner.last


def nearest_owner(scene: Scene, token: int, first: int | None = None) -> Owner | None:
    """The nearest power before a token that acts, within its sentence; two joined by *et* are one without a country.

    Args:
        scene: the sentence.
        token: where to look back from.
        first: where to stop, 30 tokens before by default.
    """
    words = scene.words
    found: Owner | None = None
    start: Owner | None = None
    for owner in acting_owners(scene, max(scene.low, token - _REACH) if first is None else first, token):
        between = () if found is None else words[found.last : owner.first]
        joined = between[:1] in (("et",), (",",)) and all(word in _ARTICLES for word in between[1:])
        if found is None or not joined:
            start = found = owner
        elif between[0] == ",":  # perhaps the next of a list, which *et* must close
            found = owner
        else:
            found = Owner((start or found).first, owner.last, None)
    return found


def respective_owner(scene: Scene, token: int) -> Owner | None:
    """The power to which a figure belongs behind *respectivement*: *Oslo et Riga enverront respectivement 8 et 5 médecins*."""
    near = range(token - 1, max(scene.low, token - _LIST) - 1, -1)
    mark = next((place for place in near if scene.words[place] == "respectivement"), None)
    if mark is None:
        return None
    owners = tuple(acting_owners(scene, max(scene.low, mark - _REACH), mark))
    place = sum(figure in scene.context.number_at for figure in range(mark, token))
    return owners[place] if place < len(owners) else None


def earlier_owner(scene: Scene, token: int, speaker: tuple[int, int] | None = None) -> Owner | None:
    """The power named before a token in its sentence, the speaker left out, or first in one of the two sentences before."""
    document, low = scene.context.document, scene.low
    found = nearest_owner(scene, token)
    if found is not None and _set_apart(scene, found.last, token):
        return None
    if found is not None and (speaker is None or found.last <= speaker[0] or found.first >= speaker[1]):
        return found
    if speaker is not None and not _asked(scene) and not _this_one(scene, token):
        return None
    continued = _continued(scene, token)
    for _ in range(2 if continued else 1):
        if low == 0:
            return None
        low, high = document.sentence(low - 1)
        earlier = scene_of(scene.context, low, high)
        owners = tuple(acting_owners(earlier, low, min(high, low + _SENTENCE)))
        if owners and (continued or _asked(scene) or _sole_subject(scene, earlier, owners)):
            return owners[0]
    return None


def _set_apart(scene: Scene, first: int, token: int) -> bool:
    """Whether a semicolon and a place of its own part a clause from the power before: *…; à Camerone, 62 légionnaires …*."""
    words = scene.words
    mark = next((place for place in range(token - 1, first - 1, -1) if words[place] == ";"), None)
    if mark is None or words[mark + 1] not in _PLACED or "," not in words[mark:token]:
        return False
    return not _CONTINUING & {*words[mark : token + 1]}


def _continued(scene: Scene, token: int) -> bool:
    """Whether a pronoun or possessive before a token goes on with the sentence before.

    A power of the sentence's own ends that (*les chefs de l'Alliance donnent leur accord à …*).
    """
    words = scene.words
    near = range(max(_past_fronted(scene), token - _SENTENCE), min(token + 1, scene.high - 1))
    if not any(_takes_up(words, place) for place in near):
        return False
    return all(owner_at(scene.context, place) is None for place in near)


def _takes_up(words: tuple[str, ...], place: int) -> bool:
    """Whether a pronoun or possessive at a token takes up somebody: *elle*, *ses*, *celle-ci*; not *il faut*."""
    if words[place] == "ci":
        return words[place - 2] in _THESE and words[place - 1] == "-"
    return words[place] in _CONTINUING and not (words[place] == "il" and words[place + 1] in _IMPERSONAL)


def _this_one(scene: Scene, token: int) -> bool:
    """Whether *celle-ci* before a token takes up somebody of the sentence before, whoever speaks in this one."""
    words = scene.words
    near = range(max(scene.low, token - _REACH), token)
    return any(words[place] == "ci" and words[place - 2] in _THESE and words[place - 1] == "-" for place in near)


def _past_fronted(scene: Scene) -> int:
    """The token behind a country that opens a sentence as its place: *En Lituanie, leurs 270 soldats …*."""
    words, low = scene.words, scene.low
    if words[low] not in _PLACED or low + 2 >= scene.high:
        return low
    name = name_at(scene.context.document, low + 1 + (words[low + 1] in _ARTICLES))
    return low if name is None else name.last


def _asked(scene: Scene) -> bool:
    """Whether a sentence answers a question: *Combien d'hommes Ankara a-t-elle massés ? Les Kurdes parlent de 9 000 soldats*."""
    return scene.low > 0 and scene.words[scene.low - 1] == "?"


def _sole_subject(scene: Scene, earlier: Scene, owners: tuple[Owner, ...]) -> bool:
    """Whether one power moves troops in the sentence before, as its subject, and this one names no other and quotes nobody."""
    context = scene.context
    here = range(scene.low, min(scene.high, scene.low + _SENTENCE))
    quoted = any(context.document.words[token] in _QUOTES for token in (scene.low - 1, *here))
    named = quoted or any(_country_at(context, token) is not None or owner_at(context, token) is not None for token in here)
    others = any(other.country != owners[0].country for other in owners)
    words = scene.words
    moves = (predicate for predicate in earlier.predicates if words[predicate.first - 1] not in ("se", "s'"))  # l'Otan se réunit
    moving = any(predicate.type in _MOVES for predicate in moves)  # Ouagadougou lance le recrutement de …
    return moving and not named and not others and owners[0].first - earlier.low <= _START


def nationalities(context: Context, first: int, last: int) -> Owner | None:
    """The nationalities behind a noun; several of them are one force without a country (*béninois et togolais*)."""
    document = context.document
    found: list[Owner] = []
    token = first
    while token < last:
        owner = _nationality(context, token)
        if owner is not None:
            found.append(owner)
        token = token + 1 if owner is None else owner.last
    if not found:
        return None
    countries = {owner.country for owner in found}
    end = min(found[-1].last, len(document.words))
    return Owner(found[0].first, end, found[0].country if len(countries) == 1 else None)


def _nationality(context: Context, token: int) -> Owner | None:
    """An adjective of nationality, a flag emoji (*soldats 🇷🇺*, each half a token), or *US*."""
    document = context.document
    place = people_at(context, token)
    if place is not None:
        return Owner(token, place.last, place.country)
    if (movement := _movement(context, token)) is not None:
        return movement  # combattants houthis
    flag = document.words[token : token + 2]
    if len(flag) == 2 and all(_FLAG_A <= half[0] <= _FLAG_Z for half in flag):
        return Owner(token, token + 2, "".join(chr(ord(half[0]) - ord(_FLAG_A) + ord("A")) for half in flag))
    return Owner(token, token + 1, "US") if flag[:1] == ("us",) and document.all_capitals(token) else None


def named(owner: Owner | None) -> Owner | None:
    """An owner with a country or an organisation: *l'armée malienne*, not *le général*."""
    return owner if owner is not None and (owner.country is not None or owner.organisation is not None) else None


def phrase_owner(context: Context, first: int, last: int, *, named: bool = True) -> Owner | None:
    """The force that a noun phrase names, with its country where a name or nationality in it gives one.

    Args:
        context: the document with its facts.
        first, last: the phrase without its article (*2e brigade polonaise*, *neuf pays*).
        named: whether any name with a capital counts (*soldats de Calvi*).
    """
    words = context.document.words
    if first >= last or PLACE_NOUNS.at(words, first) is not None:
        return None
    organisation = context.organisation_at.get(first)
    if organisation is not None:
        beside = nationalities(context, first, max(last, organisation.last))
        country = organisation.fact.country or (beside.country if beside is not None else None)
        return Owner(first, organisation.last, country, organisation.fact.id)
    for token in range(first, last):
        inner = context.organisation_at.get(token)
        if inner is not None:
            return Owner(first, last, inner.fact.country, inner.fact.id)
        place = _country_at(context, token)
        if place is not None and place.country is not None:
            return Owner(first, last, place.country)
    armed = any(FORCES.at(words, token) is not None or words[token] in COLLECTIVES for token in range(first, last))
    return Owner(first, last, None) if armed or (named and context.document.capital(first)) else None


def _country_at(context: Context, token: int) -> Place | None:
    document = context.document
    return name_at(document, token) or people_at(context, token) or capital_at(document, token)


def people_at(context: Context, token: int) -> Place | None:
    """The people whose adjective starts at a token; *congolais* are those of the greater Congo unless Brazzaville is named."""
    place = adjective_at(context.document, token)
    return None if place is None else _of_congo(context, place)


def _of_congo(context: Context, place: Place) -> Place:
    """A people, that of the right Congo by what the passage names."""
    if place.country != "CG":
        return place
    near = context.document.words[max(0, place.first - _PASSAGE) : place.first + _PASSAGE]
    return place if "brazzaville" in near else replace(place, country="CD")
