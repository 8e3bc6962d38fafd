"""The grammar of institutions: a trigger noun with its adjectives and complements.

*tribunal de grande instance de Paris*, *ministère de l'Économie et des Finances*, *Conseil français du culte musulman*,
*service de presse des forces armées ukrainiennes*. It reads only what can belong to a name, so it stops by itself at a verb, a
relative pronoun or a comma.
"""

from dataclasses import dataclass, replace

from extractors.document import Document
from extractors.lexicon.countries import Place, adjective_at, name_at
from extractors.organisations.complements import bare_noun, common, complement_end, compound_adjective, compound_end, infinitive
from extractors.organisations.demonyms import DEMONYMS
from extractors.organisations.gazetteer_index import GAZETTEER
from extractors.organisations.gazetteer_match import known_at
from extractors.organisations.names import FRENCH_JOINTS, following, name_end
from extractors.organisations.profile import plain
from extractors.organisations.scene import Scene
from extractors.organisations.towns import town_country
from extractors.organisations.words import FIELDS, GENERIC, STOP_WORDS, TRIGGERS, Trigger, adjective

_MOST_ADJECTIVES = 4
_MOST_COMPLEMENTS = 5
_DEEPEST = 2
_LETTERS = 3  # up to which an acronym is written in capitals
_OF = frozenset(("de", "du", "des", "d'"))
_AT = frozenset(("à", "au", "aux"))
_FOR = frozenset(("à", "au", "aux", "pour", "contre", "sur"))
_PRENOMINAL = frozenset(
    "haut haute hauts hautes grand grande grands grandes jeune jeunes petit petite petits petites nouveau nouvelles ancien "
    "anciens anciennes".split()
)
_QUALIFIED = frozenset(("education", "health"))
"""Whose nouns take an adjective before a name (*lycée professionnel Jean-Zola*); not *centre aéré Bidulon*."""
_INFINITIVES = ("er", "ir", "oir", "dre", "tre", "ire", "vre", "pre")
_ADVERBIAL = frozenset(
    "années retour nouveau part sujet cours sein lieu moment profit nom cas titre total contraire travers delà fait coup "
    "point".split()
)
"""Nouns of compound prepositions (*au sujet de*), which belong to no name."""
_LEARNED = ("logie", "nomie", "graphie", "ique", "iques", "chimie", "métrie")
"""Endings of what is studied."""
_ARTICLES = frozenset(("la", "le", "les", "l'"))
_STATE = frozenset(("government", "judicial", "military", "party"))
_WHERE = frozenset(("place", "country", "town", "field"))


@dataclass(frozen=True, slots=True)
class Phrase:
    """An institution's noun with all that can belong to it.

    Attributes:
        trigger: its noun.
        first, last: its tokens, `last` exclusive.
        proper: whether the noun bears a capital of its own.
        qualified: whether an adjective other than a nationality follows the noun.
        nation: whether a nationality stands in it.
        country: the code of that nationality, or of the country that a complement names.
        capitals: whether a complement holds a capital.
        fields: whether a complement is a field of activity.
        complements: how many complements it has.
        inner: the institution that a complement names, where it is one.
        core: its tokens without hyphens and nationality, for the gazetteer.
    """

    trigger: Trigger
    first: int
    last: int
    proper: bool
    qualified: bool = False
    nation: bool = False
    country: str | None = None
    capitals: bool = False
    fields: bool = False
    complements: int = 0
    inner: "Phrase | None" = None
    core: tuple[str, ...] = ()


def parse(scene: Scene, token: int, depth: int = 0) -> Phrase | None:
    """The longest institution that a token's trigger noun opens; None where no trigger stands there."""
    words = scene.document.words
    second = plain(following(words, token))
    for trigger in TRIGGERS.get(words[token], ()):
        if trigger.second and trigger.second != second:  # mostly
            continue
        last = _head_end(scene.document, token, trigger)
        if last and ("letters" not in trigger.allows or _spelled(scene.document, token)):
            proper = scene.capital(token) and not scene.shouted(token)
            phrase = Phrase(trigger, token, last, proper, core=trigger.words[: trigger.noun])
            phrase = _with_adjectives(scene, phrase)
            phrase = _with_name(scene, phrase)
            return _with_complements(scene, phrase, depth)
    return None


def _spelled(document: Document, token: int) -> bool:
    """Whether an acronym is written as one, or as a name where it is long enough to be spoken (*Smur*, *Drac*; not *Cap*)."""
    return document.all_capitals(token) or (document.capital(token) and len(document.words[token]) > _LETTERS)


def opens_institution(document: Document, token: int) -> bool:
    """Whether a trigger noun starts at a token, whole (*section de recherches*, not any *section*)."""
    return any(_head_end(document, token, trigger) for trigger in TRIGGERS.get(document.words[token], ()))


def _head_end(document: Document, token: int, trigger: Trigger) -> int:
    """Where a trigger noun that starts at a token ends; 0 where it does not stand there."""
    if len(trigger.words) == 1:
        return token + 1  # the word by which it was found
    words = document.words
    place = last = token
    for number, wanted in enumerate(trigger.words, 1):
        while place < len(words) and place > token and words[place] == "-":
            place += 1
        if place >= len(words) or (words[place] != wanted and plain(words[place]) != plain(wanted)):
            return 0
        place += 1
        last = place if number == trigger.noun else last
    return last


def _with_adjectives(scene: Scene, phrase: Phrase) -> Phrase:
    """The noun with the adjectives behind it (*supérieur*, *ukrainien*, *économique, social et environnemental*)."""
    document = scene.document
    words = document.words
    end = document.sentence(phrase.first)[1]
    for _ in range(_MOST_ADJECTIVES):
        last = phrase.last
        if last >= end:
            break
        nationality = adjective_at(document, last)
        if nationality and (not document.capital(last) or phrase.proper or scene.shouted(last)):
            phrase = replace(phrase, last=nationality.last, nation=True, country=nationality.country or phrase.country)
            if not phrase.proper:  # *le gouvernement français favorable à …*
                break
        elif document.capital(last) and (last in scene.persons or not (phrase.proper or scene.shouted(last))):
            break
        elif adjective(words[last]):
            core = (*phrase.core, words[last])
            phrase = replace(
                phrase, last=last + 1, qualified=True, country=phrase.country or DEMONYMS.get(words[last]), core=core
            )
        elif (
            phrase.proper
            and phrase.qualified
            and words[last] in (",", "et")
            and last + 1 < end
            and adjective(words[last + 1])
            and not adjective_at(document, last + 1)
        ):
            phrase = replace(phrase, last=last + 2, core=(*phrase.core, words[last], words[last + 1]))
        elif phrase.proper and words[last + 1 : last + 2] == ("-",) and (behind := compound_adjective(document, last)):
            phrase = replace(phrase, last=behind, qualified=True, core=(*phrase.core, *_bare(words[last:behind])))
        else:
            break
    return phrase


def _with_name(scene: Scene, phrase: Phrase) -> Phrase:
    """The noun with a name right behind it (*lycée Henri-IV*, *Fondation Deneuve*)."""
    document = scene.document
    words = document.words
    last = phrase.last
    if last >= len(words) or not document.capital(last) or scene.shouted(last) or not _takes_name(scene, phrase):
        return phrase
    first = last + (words[last] in _ARTICLES and last + 1 < len(words))  # *l'Ehpad Les Tilleuls*
    end = name_end(scene, first)
    if end == first:
        return phrase
    return replace(phrase, last=end, capitals=True, core=(*phrase.core, *_bare(words[last:end])))


def _takes_name(scene: Scene, phrase: Phrase) -> bool:
    """Whether a name can follow the noun without preposition, and is not that of a person behind it."""
    allows = phrase.trigger.allows
    if "naming" in allows:
        return "bare" not in allows and not (phrase.qualified and phrase.trigger.category not in _QUALIFIED)
    free = phrase.proper and "open" in allows and "bare" not in allows and len(phrase.trigger.words) == 1
    return free and not phrase.qualified and not phrase.nation and phrase.last not in scene.persons


def _with_complements(scene: Scene, phrase: Phrase, depth: int) -> Phrase:
    """The noun with its complements and those coordinated with them."""
    for _ in range(_MOST_COMPLEMENTS):
        longer = _with_complement(scene, phrase, depth)
        if longer is None:
            break
        phrase = longer
    return phrase


def _with_complement(scene: Scene, phrase: Phrase, depth: int) -> Phrase | None:
    document = scene.document
    words = document.words
    end = document.sentence(phrase.first)[1]
    place = phrase.last
    joined = False
    if place < end and words[place] in ("et", ",") and _coordinates(phrase):
        if words[place] == "," and not _enumerates(words[place + 1 : min(end, place + 16)]):
            return None
        joined = True
        place += 1
    if place >= end:
        return None
    preposition = words[place]
    if preposition in _OF or (
        preposition in _FOR and (phrase.proper or ("field" in phrase.trigger.allows and phrase.trigger.category in _STATE))
    ):
        place = _behind(document, place, end)
    elif not (joined and phrase.proper | phrase.fields and (words[place] in FIELDS | _ARTICLES or bare_noun(document, place))):
        return None
    elif words[place] in _ARTICLES:
        place += 1
        if place < end and opens_institution(document, place):
            return None  # *le ministère de la Justice et la Police nationale*
    return _core(scene, phrase, place, joined, depth) if place < end else None


def _behind(document: Document, place: int, end: int) -> int:
    """The token behind a preposition with its article; the end of the sentence where another institution stands there."""
    words = document.words
    preposition = words[place]
    place += 1
    if place < end and preposition not in ("du", "des", "d'", "au", "aux") and words[place] in _ARTICLES:
        place += 1
    if preposition in _AT and place < end and opens_institution(document, place):
        return end  # *l'Union centriste* **au Sénat**
    return place


def _coordinates(phrase: Phrase) -> bool:
    """Whether *et* can go on with a phrase: a complement stands in it, in the noun too (*Chambre de commerce et d'industrie*)."""
    allows = phrase.trigger.allows
    inside = phrase.complements or (phrase.proper and not _OF.isdisjoint(phrase.trigger.words[: phrase.trigger.noun]))
    return bool(inside) and ("open" in allows or "field" in allows)


def _enumerates(words: tuple[str, ...]) -> bool:
    """Whether the words behind a comma go on with *des …, … et …* (*de l'Économie, des Finances et de la Relance*)."""
    return bool(words) and words[0] in _OF and "et" in words


def _core(scene: Scene, phrase: Phrase, place: int, joined: bool, depth: int) -> Phrase | None:
    """The phrase with the complement whose noun stands at a token; None where it cannot belong to the name."""
    document = scene.document
    word = document.words[place]
    if depth < _DEEPEST and not joined and word in TRIGGERS and ("of_body" in phrase.trigger.allows or phrase.proper):
        inner = parse(scene, place, depth + 1)
        if inner and (inner.nation or inner.capitals):
            return _with_inner(scene, phrase, inner)
    if document.capital(place) and word not in STOP_WORDS and not scene.shouted(place):
        return _capital_core(scene, phrase, place, joined)
    return _common_core(scene, phrase, place, joined)


def _with_inner(scene: Scene, phrase: Phrase, inner: Phrase) -> Phrase:
    """The phrase with a complement that is itself an institution (*service de presse des forces armées ukrainiennes*)."""
    return replace(
        phrase,
        last=inner.last,
        nation=phrase.nation or inner.nation,
        country=phrase.country or inner.country,
        capitals=phrase.capitals or inner.capitals,
        complements=phrase.complements + 1,
        inner=inner,
        core=(*phrase.core, *_bare(scene.document.words[phrase.last : inner.last])),
    )


def _common_core(scene: Scene, phrase: Phrase, place: int, joined: bool) -> Phrase | None:
    """The phrase with a complement in small letters (*des affaires étrangères*, *du culte musulman*)."""
    document = scene.document
    words = document.words
    word = words[place]
    if words[place - 1] == "pour" and word.endswith(_INFINITIVES):  # *le Conseil pour en finir*
        return None
    last = compound_end(document, place + 1)
    field = word in FIELDS or words[place - 1 : place + 1] == ("l'", "homme")  # droits de l'homme
    field = field and ("field" in phrase.trigger.allows or phrase.proper)
    open_ = "open" in phrase.trigger.allows and ("bare" not in phrase.trigger.allows or phrase.qualified or phrase.country)
    national = "national" in phrase.trigger.allows and phrase.country is not None
    free = ((phrase.proper and open_) or national) and not joined
    whole = _bare(words[phrase.first : phrase.last])
    fixed = joined and (words[place - 1] in ("de", "d'", "et"))  # *et de secours*: no noun phrase of its own opens so
    if word in _ADVERBIAL or (
        not fixed and not _goes_on(phrase, words[place - 1], word) and len(whole) > 1 and GAZETTEER.written(whole)
    ):
        return None  # *l'Union européenne sur la conjoncture*
    if not field and not (
        (free or (fixed and phrase.proper)) and (common(word) or last > place + 1) and not infinitive(words, place)
    ):
        return None
    end = document.sentence(place)[1]
    if word in _PRENOMINAL and last < end and common(words[last]):  # *école des jeunes officiers*
        last = compound_end(document, last + 1)
    last = complement_end(document, place, last, min(end, place + 3), free=phrase.proper or national)
    nationality = adjective_at(document, last) if last < end and not document.capital(last) else None
    core = (*phrase.core, *_bare(words[phrase.last : last]))
    phrase = replace(phrase, last=last, fields=True, complements=phrase.complements + 1, core=core)
    return _of_nation(phrase, nationality)


def _goes_on(phrase: Phrase, preposition: str, noun: str) -> bool:
    """Whether a phrase that the gazetteer holds is only the beginning of another's name (*Union nationale des éleveurs*)."""
    if phrase.trigger.words == ("académie",) and phrase.nation and not phrase.complements:
        return preposition == "des" and noun in FIELDS  # *Académie française des sciences*
    if phrase.trigger.words == ("institut",) and phrase.capitals and preposition in ("de", "d'", "pour", "l'", "la"):
        return noun in FIELDS or noun.endswith(_LEARNED)  # *Institut Max-Planck de chimie*
    if phrase.complements or phrase.trigger.category in _STATE or not phrase.proper or preposition not in _OF:
        return False
    return phrase.country is not None or any(word in GENERIC for word in phrase.core[1:])


def _capital_core(scene: Scene, phrase: Phrase, place: int, joined: bool) -> Phrase | None:
    """The phrase with a complement in capitals (*de Paris*, *de l'Intérieur*, *du Pakistan*)."""
    document = scene.document
    words = document.words
    allows = phrase.trigger.allows
    if not (phrase.proper or allows & _WHERE) or scene.person(place):
        return None
    if words[place] not in FIELDS and (joined or words[phrase.last] in _AT):
        return None  # *le Centre d'art à Paris*
    if not phrase.proper and words[place] in TRIGGERS and _names_a_body(scene, place):
        return None  # *l'institut de formation de l'Union africaine*
    country = name_at(document, place)
    anywhere = phrase.proper or allows & {"place", "field"}
    if country is None and not anywhere and not ("town" in allows and scene.place(place)):
        return None
    nationality = None
    if country:
        last = country.last
    else:
        last = name_end(scene, place, FRENCH_JOINTS - {"des"})
        end = document.sentence(place)[1]
        extended = phrase.proper or words[place] in FIELDS  # affaires *Étrangères* sociales, Fonds des *Nations* unies
        while last < min(end, place + 4) and extended and not document.capital(last):
            nationality = adjective_at(document, last) if words[place] in FIELDS else None  # ministère de la *Santé* tchadien
            if nationality or not adjective(words[last]):
                break
            last += 1
    if last == place:
        return None
    phrase = replace(
        phrase,
        last=last,
        capitals=True,
        country=phrase.country or town_country(words, place, phrase.trigger.category, phrase.core[0]) or scene.country(place),
        fields=phrase.fields or words[place] in FIELDS,
        complements=phrase.complements + 1,
        core=(*phrase.core, *_bare(words[phrase.last : last])),
    )
    return _of_nation(phrase, nationality)


def _names_a_body(scene: Scene, place: int) -> bool:
    """Whether an organisation of the gazetteer with a name of several words starts at a token."""
    hit = known_at(scene, place)
    return hit is not None and not hit.weak and hit.last - place > 1


def _of_nation(phrase: Phrase, nationality: Place | None) -> Phrase:
    """The phrase with the nationality behind it."""
    return replace(phrase, last=nationality.last, nation=True, country=nationality.country) if nationality else phrase


def _bare(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in words if word != "-")
