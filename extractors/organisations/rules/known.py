"""Organisations of the gazetteer, by each of their forms."""

from collections.abc import Iterator
from dataclasses import replace

from extractors.document import Document
from extractors.facts import MentionKind
from extractors.lexicon.countries import adjective_at, name_at
from extractors.organisations.gazetteer_index import GAZETTEER
from extractors.organisations.gazetteer_match import Hit, known_at, known_from
from extractors.organisations.homonyms import TELLING, of_kind
from extractors.organisations.profile import Candidate, Profile, each_once, slug
from extractors.organisations.rules.longer import longer_name
from extractors.organisations.rules.rule import Rule
from extractors.organisations.scene import Scene
from extractors.organisations.surroundings import borrowed
from extractors.organisations.words import COUNTING, FIRST_NAMES, NO_ACRONYMS, PLACE_NOUNS, STOP_WORDS, TITLES, TRIGGERS, TYPES

_NAMES: dict[MentionKind, str] = {
    "name": "organisations.known_name",
    "acronym": "organisations.known_acronym",
    "metonym": "organisations.metonym",
    "description": "organisations.known_description",
}
_OF = frozenset(("de", "du", "des", "d'"))
_LONGEST_ACRONYM = 8  # letters


def known(scene: Scene, token: int) -> tuple[Candidate, ...]:
    """A form of the gazetteer: *OTAN*, *Otan*, *Union européenne*, *le Kremlin*, *l'alliance militaire occidentale*."""
    hit = known_from(scene, token)
    if hit is None:  # mostly
        return ()
    hit = _without_type(scene, hit)
    if hit.others or len(hit.forms) > 1 or scene.document.words[hit.first - 1] in TELLING:
        hit = of_kind(scene, hit)
        if hit is None:
            return ()
    if _of_a_person(scene, hit) or _in_a_title(scene, hit) or _in_a_place(scene, hit):
        return ()
    form = hit.forms[0]
    if borrowed(scene, hit.first, hit.last, metonym=form.mention == "metonym"):
        return ()
    if longer := longer_name(scene, hit):
        return (longer,)
    if _hyphenated(scene, hit.first) or _product(scene, hit) or _figure(scene.document, hit):
        return ()
    hit = _of_nation(scene, hit)
    if partner := _partner(scene, hit):
        return (_joined(scene, hit, partner),)
    form = hit.forms[0]
    weak = hit.weak or (form.acronym and hit.last - hit.first == 1 and scene.document.words[token] in NO_ACRONYMS)
    profiles = each_once(one.profile for one in hit.forms if one.mention == form.mention)
    rivals = each_once(one.profile for one in hit.others if one.profile.country) if hit.others else ()
    return (Candidate(hit.first, _organ(scene, hit), form.mention, _NAMES[form.mention], profiles, weak, rivals),)


def _of_a_person(scene: Scene, hit: Hit) -> bool:
    """Whether a stretch is part of a person's name; an organisation can bear a whole one (*Moët Hennessy Louis Vuitton*)."""
    persons = scene.persons
    if hit.first not in persons and hit.last - 1 not in persons:
        return False
    begun = hit.first in persons and hit.first - 1 in persons
    going_on = hit.last - 1 in persons and hit.last in persons
    return begun or going_on or hit.last - hit.first == 1


def _partner(scene: Scene, hit: Hit) -> Hit | None:
    """The organisation of the same kind that a hyphen joins to another (*RPR-UDF*)."""
    document = scene.document
    after = hit.last + 1
    if after >= len(document.words) or document.words[hit.last] != "-":
        return None
    if not (document.glued(hit.last) and document.glued(after) and document.capital(after)):
        return None
    other = known_at(scene, after)
    same = other is not None and other.forms[0].profile.category == hit.forms[0].profile.category
    return other if same and hit.forms[0].profile.category in ("company", "party", "union") else None


def _joined(scene: Scene, hit: Hit, partner: Hit) -> Candidate:
    """Two organisations as one: a merger, an alliance, a joint service."""
    first, second = hit.forms[0].profile, partner.forms[0].profile
    country = first.country if first.country == second.country else None
    profile = Profile(slug([*scene.document.words[hit.first : partner.last]]), None, None, first.category, country)
    return Candidate(hit.first, partner.last, "name", "organisations.joined_names", (profile,))


def _without_type(scene: Scene, hit: Hit) -> Hit:
    """The hit without a noun of type in small letters, where the rest names the same (*l'agence* **Reuters**)."""
    document = scene.document
    if hit.last - hit.first < 2 or document.capital(hit.first):
        return hit
    if TYPES.get(document.words[hit.first], "education") in ("education", "armed_group"):
        return hit
    rest = known_at(scene, hit.first + 1)
    if rest is None or rest.last != hit.last or rest.forms[0].profile.key != hit.forms[0].profile.key:
        return hit
    return replace(rest, weak=False)


def _hyphenated(scene: Scene, first: int) -> bool:
    """Whether a word is the end of a compound name (*Royaume-Uni*), other than *anti-OTAN*."""
    document = scene.document
    return first > 1 and document.words[first - 1] == "-" and document.glued(first - 1) and document.capital(first - 2)


def _figure(document: Document, hit: Hit) -> bool:
    """Whether digits and a letter are a sum of money or a measure (*3 M€*, *3 M d'euros*, *le 3 F*), not the name *3M*.

    Nor is an article before a figure the name *La7*.
    """
    if document.words[hit.first] in STOP_WORDS and document.words[hit.last - 1].isdecimal():
        return hit.last - hit.first == len("3M") and not document.glued(hit.last - 1)
    if not document.words[hit.first].isdecimal() or hit.last - hit.first != len("3M") or len(document.words[hit.first + 1]) > 1:
        return False
    behind = document.words[hit.last] if hit.last < len(document.words) else ""
    return not document.glued(hit.first + 1) or behind in _CURRENCY_SIGNS


_CURRENCY_SIGNS = frozenset("€$£¥")


def _product(scene: Scene, hit: Hit) -> bool:
    """Whether a firm's name is or opens that of its products or shops (*deux Boeing*, *Airbus A 320*, *Renault Clio*)."""
    document = scene.document
    after = hit.last
    if hit.forms[0].profile.category != "company" or after >= len(document.words) or scene.shouted(hit.first):
        return False
    if hit.first and document.words[hit.first - 1] in COUNTING:
        return True
    if _model(document, after):
        return True
    if after in scene.opens or after in scene.persons or document.words[after] in FIRST_NAMES:
        return False
    if document.words[after].isdigit():
        return len(document.words[after]) < 4 and document.starts[after] - document.ends[after - 1] <= 1
    return document.capital(after) and document.words[after].isalpha() and document.words[after] not in STOP_WORDS | TITLES


def _model(document: Document, token: int) -> bool:
    """Whether a token begins the designation of a model (*A 320*, *F-16*, *ë-C4*, *bZ4X*)."""
    words = document.words
    after = token + 1 + (token + 1 < len(words) and words[token + 1] == "-")
    if len(words[token]) > 2 or after >= len(words):
        return False
    if document.all_capitals(token):
        return words[after].isdigit()
    tight = words[token].isalpha() and document.glued(token + 1) and document.glued(after)
    return tight and (words[after].isdigit() or (words[token + 1] == "-" and document.capital(after)))


def _of_nation(scene: Scene, hit: Hit) -> Hit:
    """The hit by those of its forms whose country the adjective behind it names (*la CFTC américaine*)."""
    forms = hit.forms + hit.others
    nationality = adjective_at(scene.document, hit.last) if len(forms) > 1 and hit.last < len(scene.document.words) else None
    if nationality is None or scene.document.capital(hit.last):
        return hit
    own = tuple(form for form in forms if form.profile.country == nationality.country)
    return replace(hit, forms=own, weak=False) if own else hit


def _in_a_title(scene: Scene, hit: Hit) -> bool:
    """Whether an institution stands without article in a person's title (*chef d'état-major des armées*)."""
    words = scene.document.words
    place = hit.first - 2
    return place >= 0 and words[place] in _CHIEFS and words[place + 1] in ("de", "d'") and words[hit.first] in TRIGGERS


_CHIEFS = frozenset(("chef", "cheffe", "chefs", "cheffes", "sous-chef", "adjoint", "adjointe", "officier", "officiers"))


def _in_a_place(scene: Scene, hit: Hit) -> bool:
    """Whether a metonym or a single name stands in that of a place (*place de l'Élysée*, *le quartier Total*)."""
    words = scene.document.words
    form = hit.forms[0]
    before = hit.first - 1
    if form.mention == "metonym":
        while before >= max(0, hit.first - 3) and words[before] in _OF | {"la", "l'", "le"}:
            before -= 1
        return 0 <= before < hit.first - 1 and words[before] in PLACE_NOUNS
    if before < 0 or form.text.isupper() or form.mention != "name" or hit.last - hit.first > 1:
        return False
    if words[before] in PLACE_NOUNS:
        return not scene.shouted(before)
    return words[before] in ("de", "d'") and words[before - 1] in _UNOWNED


_UNOWNED = PLACE_NOUNS - frozenset(
    "place cours tour route région chemin port pont parc jardin jardins hôtel commune ville village stade théâtre palais".split()
)
"""Nouns of places that are not also nouns of what a firm has or does (*la place de Renault sur le marché*)."""


def _organ(scene: Scene, hit: Hit) -> int:
    """The end of an organ's name with the body or country that it belongs to (*Conseil de sécurité* → *… de l'ONU*)."""
    words = scene.document.words
    place = hit.last
    end = scene.document.sentence(hit.first)[1]
    if words[hit.first] not in TRIGGERS or place + 1 >= end or words[place] not in _OF:
        return hit.last
    place += 1
    if words[place] in ("l'", "la") and place + 1 < end:
        place += 1
    if words[place] not in GAZETTEER.openings or scene.place(place) or name_at(scene.document, place):
        return hit.last
    body = known_at(scene, place)
    if body is None or body.weak or body.first != place or body.forms[0].mention == "description":
        return hit.last
    return body.last if body.forms[0].profile.category == "international" else hit.last


def dotted(scene: Scene, token: int) -> Iterator[Candidate]:
    """An acronym with full stops (*O.N.U.*)."""
    document = scene.document
    words = document.words
    letters: list[str] = []
    place = token
    while (
        place + 1 < len(words)
        and len(letters) < _LONGEST_ACRONYM
        and len(words[place]) == 1
        and document.capital(place)
        and words[place + 1] == "."
        and document.glued(place + 1)
    ):
        letters.append(words[place])
        place += 2
    if place < len(words) and len(words[place]) == 1 and letters and document.glued(place) and document.capital(place):
        letters.append(words[place])
        place += 1
    if (
        len(letters) < 2
        or "".join(letters) in NO_ACRONYMS
        or (token >= 2 and words[token - 1] == "." and len(words[token - 2]) == 1)
    ):
        return
    forms = [form for form in GAZETTEER.written(["".join(letters)]) if form.acronym]
    if forms:
        profiles = each_once(form.profile for form in forms)
        yield Candidate(token, place, "acronym", "organisations.dotted_acronym", profiles)


_RARE = frozenset(("y", "a", "en", "tout", "nous", "notre", "sous", "vers", "se"))
"""Words that are no name alone, and stand rarely enough to be looked at where they bear a capital (*Y'en a marre*)."""
_OPENINGS = frozenset(word for word in GAZETTEER.openings if word[0].isalnum() and (word not in STOP_WORDS or word in _RARE))
RULES = (
    Rule(
        (*_NAMES.values(), "organisations.joined_names", "organisations.longer_name"),
        (_OPENINGS & GAZETTEER.small) - STOP_WORDS,
        known,
        capitals=_OPENINGS,
    ),
    Rule(("organisations.dotted_acronym",), frozenset(), dotted, capitals=frozenset("abcdefghijklmnopqrstuvwxyz")),
)
