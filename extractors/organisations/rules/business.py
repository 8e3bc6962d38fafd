"""Firms that no list holds and no noun announces, by what is only said of firms.

*Fertal, une PME lyonnaise, …*; *Fertal vient de lever 12 millions d'euros*; *Fertal emploie 120 salariés*; *Fertal, placé en
redressement judiciaire*; *l'action Fertal a chuté de 5 %*.
"""

from collections.abc import Iterator

from extractors.lexicon import load
from extractors.lexicon.countries import adjective_at
from extractors.organisations.demonyms import DEMONYMS
from extractors.organisations.names import name_end, name_start
from extractors.organisations.profile import Candidate
from extractors.organisations.rules.rule import Rule
from extractors.organisations.rules.types import name_candidate
from extractors.organisations.scene import Scene
from extractors.organisations.words import FIELDS, FIRST_NAMES, STOP_WORDS, TITLES, TRIGGERS, TYPES, adjective, finite

_TABLE: dict[str, dict[str, str]] = load("extractors.organisations", "business.toml")


def _words(table: str, row: str) -> frozenset[str]:
    return frozenset(_TABLE[table][row].split())


_STAFF = _words("nouns", "staff")
_AMOUNT = _words("nouns", "amount")
_MONEY = _words("nouns", "money")
_ROUND = _words("nouns", "round")
_BETWEEN = _words("subject", "between")
_OPENING = _words("subject", "opening")
_NEVER = _words("subject", "never")
_RAISE = _words("verbs", "raise")
_QUOTED = _words("verbs", "quoted")
_EMPLOY = _words("verbs", "employ")
_ORDERED = _words("failing", "ordered")
_TO_COURT = _words("failing", "led")
_LED = _words("investors", "led")
_IMPERSONAL = _words("nouns_of_firms", "impersonal")
_APPOSED = {noun.rpartition("-")[2]: noun.rpartition("-")[0] for noun in _IMPERSONAL | _words("nouns_of_firms", "apposed")}
_FRAME = "organisations.business_frame"
_NEAR = 8  # tokens
_FAR = 40  # tokens
_DETERMINERS = frozenset(("un", "une", "le", "la", "l'", "cette", "ce"))
_HOUSES = frozenset(("maison", "ateliers", "établissements"))
_MANY = 2  # digits
_MANY_WORDS = _words("nouns", "many")
_THOSE = frozenset(("ceux", "celles", "celui", "celle"))


def raises(scene: Scene, token: int) -> Iterator[Candidate]:
    """Who raises money, and from whom: *Fertal vient de lever 12 millions*, *un tour de table mené par Bidulon et Vivron*."""
    words = scene.document.words
    end = min(scene.document.sentence(token)[1], token + _NEAR)
    place = token + 1
    table = False
    while place < end and (words[place] in _ROUND or words[place][0].isdecimal() or words[place] == ","):
        table = table or words[place] in ("table", "levée")
        place += 1
    if not (table or (place < end and words[place] in _MONEY and any(word[0].isdecimal() for word in words[token:place]))):
        return
    yield from _subject(scene, token)


def employs(scene: Scene, token: int) -> Iterator[Candidate]:
    """Who gives work: *Fertal emploie 120 salariés*, *Fertal, qui emploie une centaine de personnes*."""
    words = scene.document.words
    end = min(scene.document.sentence(token)[1], token + _NEAR)
    place = token + 1
    while place < end and (words[place] in _AMOUNT or words[place][0].isdecimal()):
        place += 1
    if place == token + 1 or place >= end or words[place] not in _STAFF:
        return
    if words[place] == "personnes" and words[token].startswith("compt"):
        return  # *Fertal compte 300 personnes*: of what, none knows
    if not any(word in _MANY_WORDS or (word.isdigit() and len(word) >= _MANY) for word in words[token + 1 : place]):
        return  # *Fertal emploie trois salariés*: it may be a farmer
    yield from _subject(scene, token)


def failing(scene: Scene, token: int) -> Iterator[Candidate]:
    """Who is before the court: *Fertal, placé en redressement judiciaire, …*, *Fertal a été mise en liquidation judiciaire*."""
    words = scene.document.words
    if token < 3 or words[token - 1] not in _ORDERED:
        return
    place = token - 2
    while place > token - _NEAR and words[place] in _TO_COURT:
        place -= 1
    if place < token - 3:
        apposed = words[place] == ","
        yield from _ending(scene, place + (not apposed), mark=token + 1 if apposed else 0)


def share(scene: Scene, token: int) -> Iterator[Candidate]:
    """Whose share moves: *l'action Fertal a chuté de 5 %*, *le titre Fertal bondit de 8 % en Bourse*."""
    words = scene.document.words
    last = name_end(scene, token + 1)
    if last == token + 1 or last >= scene.document.sentence(token)[1]:
        return
    behind = words[last : last + _NEAR + _NEAR]
    if _QUOTED.isdisjoint(behind[:5]) or not ("%" in behind or "bourse" in behind):
        return
    if _nameable(scene, token + 1, last):
        yield from name_candidate(scene, token + 1, last, "company", _FRAME, None, ("groupe",))


def apposed_to(scene: Scene, token: int) -> Iterator[Candidate]:
    """A name to which a noun said only of firms is apposed.

    *Fertal, une PME lyonnaise, embauche*; *Fertal, filiale de Bidulon*; *Filiale de Bidulon, Fertal embauche*.
    """
    words = scene.document.words
    joined = _APPOSED[words[token]]
    first = token
    if joined:
        first -= 1 + (words[token - 1] == "-")
        if first < 0 or words[first] != joined:
            return
    bare = not joined or joined + "-" + words[token] in _IMPERSONAL
    bare = bare and (joined != "" or words[token] in _IMPERSONAL)
    if first in scene.opens:
        if bare and (place := _announced(scene, token + 1)):
            yield from _named_by(scene, place, words[token])
        return
    before = first - 1
    before -= before > 1 and (adjective(words[before]) or words[before] in _RANKS)
    article = words[before] in _DETERMINERS
    if before - article < 1 or not (article or bare) or words[before - article] != ",":
        return
    if scene.document.capital(token) and not scene.document.all_capitals(token):  # but *une PME*
        return
    if words[token] in _OF_ANYTHING and not _of_business(scene, token + 1):
        return
    if mark := _closed(scene, token + 1):
        yield from _ending(scene, before - article, words[token], mark)


def _announced(scene: Scene, place: int) -> int:
    """The token behind the comma that ends an apposition at the head of a sentence; 0 where none does."""
    words = scene.document.words
    end = min(scene.document.sentence(place - 1)[1], place + _NEAR + _NEAR) - 2
    while place < end and words[place] != ",":
        if words[place] in _AUXILIARIES or (not scene.document.capital(place) and _verbal(words[place])):
            return 0
        place += 1
    return place + 1 if place < end else 0


def _named_by(scene: Scene, first: int, noun: str) -> Iterator[Candidate]:
    """The name at a token, as the subject of the verb behind it."""
    words = scene.document.words
    last = name_end(scene, first)
    if last == first or last >= len(words) or not _nameable(scene, first, last):
        return
    if words[last] in _AUXILIARIES or (words[last] not in STOP_WORDS and finite(words[last])):
        yield from name_candidate(scene, first, last, "company", _FRAME, None, tuple(dict.fromkeys((noun, "entreprise"))))


_AUXILIARIES = frozenset("a ont est sont va vont avait était aura doit vient peut".split())
_RANKS = frozenset("petite petit grande grand jeune ancienne ancien vieille importante autre".split())


def _of_business(scene: Scene, place: int) -> bool:
    """Whether what stands behind a broad noun makes it a firm (*une société* de conseil, not *une entreprise folle*)."""
    words = scene.document.words
    return place < len(words) and (
        words[place] in _TELLING
        or words[place] in DEMONYMS
        or adjective_at(scene.document, place) is not None
        or words[place : place + 1] in ((",",), (".",))
    )


_OF_ANYTHING = frozenset(("entreprise", "société"))
_TELLING = frozenset(
    "de d' du spécialisée basée installée implantée familiale cotée fondée créée dirigée détenue qui dont".split()
)


def _closed(scene: Scene, place: int) -> int:
    """The token behind an apposition without a verb of its own: a mark or the pronoun of a relative clause; else 0."""
    document = scene.document
    end = min(document.sentence(place - 1)[1], place + _NEAR + _NEAR)
    while place < end:
        word = document.words[place]
        if word in (",", ".", ")", ";", "qui", "dont", "où", "–", "—"):
            return place
        if word in _AUXILIARIES or (not document.capital(place) and _verbal(word)):
            return 0
        place += 1
    return place if place >= document.sentence(place - 1)[1] else 0


def _verbal(word: str) -> bool:
    """Whether a word is a verb, and no adjective or small word as well."""
    return word not in STOP_WORDS and word not in TYPES and finite(word) and not adjective(word)


def _subject(scene: Scene, token: int) -> Iterator[Candidate]:
    """The name whose verb stands at a token: before it and its auxiliaries, or before *, qui*."""
    words = scene.document.words
    place = token - 1
    while place > token - _NEAR and place > 0 and words[place] in _BETWEEN:
        place -= 1
    if place > 0 and words[place] == "qui":
        place -= 1 + (words[place - 1] == ",")
    yield from _ending(scene, place + 1)


def _ending(scene: Scene, last: int, noun: str = "entreprise", mark: int = 0) -> Iterator[Candidate]:
    """The name that ends before a token, where it opens its clause.

    Args:
        scene: the document.
        last: the token behind the name.
        noun: what takes it up again.
        mark: what closes the apposition behind it, where there is one: a single word that opens a sentence needs a verb there
            (*Fertal, une PME de Vierzon, embauche*, but *Exemple, une PME de Vierzon*).
    """
    if last < 1 or not scene.document.capital(last - 1):  # mostly
        return
    words = scene.document.words
    first = name_start(scene, last)
    whole = name_end(scene, first) == last
    if first > 1 and words[first - 2] in _HOUSES and words[first - 1] in ("le", "la") and scene.document.capital(first - 1):
        first -= 2  # *Maison Le Fertal*
    if mark and last == first + 1 and first in scene.opens and not _goes_on(scene, mark):
        return
    if not whole or not _opens_clause(scene, first) or not _nameable(scene, first, last):
        return
    yield from name_candidate(scene, first, last, "company", _FRAME, None, tuple(dict.fromkeys((noun, "entreprise"))))


def _goes_on(scene: Scene, mark: int) -> bool:
    """Whether a comma stands at a token, and a verb behind it."""
    words = scene.document.words
    if mark + 1 >= len(words) or words[mark] != ",":
        return False
    return words[mark + 1] in _AUXILIARIES or _verbal(words[mark + 1])


def _opens_clause(scene: Scene, first: int) -> bool:
    """Whether nothing before a name can make it part of another noun's (*le site de Vierzon emploie …*)."""
    words = scene.document.words
    if first in scene.opens or first == 0 or words[first - 1] in _OPENING:
        return True
    return words[first - 1] in ("de", "d'") and first > 1 and words[first - 2] in _THOSE  # *ceux de Fertal, une PME, …*


def _nameable(scene: Scene, first: int, last: int) -> bool:
    """Whether a stretch of capitals is the name of no person, place, people, nor a common word that opens a sentence."""
    document = scene.document
    words = document.words
    if any(token in scene.persons or words[token] in TITLES for token in range(first, last)):
        return False
    if scene.person(first) or scene.person(last - 1) or words[first] in FIRST_NAMES or scene.shouted(first):
        return False
    if scene.place(first) or adjective_at(document, first) is not None or words[first] in DEMONYMS:
        return False
    if words[first] in _NEVER or words[first] in TYPES or words[first] in FIELDS:
        return False
    if words[first] in TRIGGERS and not (words[first] in _HOUSES and last > first + 1):
        return False
    if not words[first].isalpha() or len(words[first]) < 2:
        return False
    return not (first in scene.opens and last - first == 1 and finite(words[first]))


def investors(scene: Scene, token: int) -> Iterator[Candidate]:
    """Who gives the money in a round: *un tour de table de 3 millions mené par Bidulon, avec Vivron et Fertal*."""
    words = scene.document.words
    place = token + 1
    if words[token] == "auprès":
        place += words[place : place + 1] in (("de",), ("d'",), ("du",))
    elif words[token - 1] not in _LED:
        return
    if _tells_no_round(scene, token):
        return
    end = min(scene.document.sentence(token)[1], token + _FAR)
    while place < end:
        place += words[place] in ("le", "la", "les", "l'", "fonds")
        place += place < end and words[place] == "fonds"
        last = name_end(scene, place)
        if last == place or last > end:
            return
        if _nameable(scene, place, last):
            yield from name_candidate(scene, place, last, "company", _FRAME, None, ("fonds",))
        place = last
        joined = place
        while place < end and words[place] in _JOINING:
            place += 1
        if place == joined:
            return


_JOINING = frozenset((",", "et", "avec", "ainsi", "que", "par", "puis", "auprès", "de"))
_ROUNDS = frozenset((("tour", "de", "table"), ("levée", "de", "fonds")))


def _tells_no_round(scene: Scene, token: int) -> bool:
    """Whether the sentence tells of no round before a token."""
    words = scene.document.words
    start = max(scene.document.sentence(token)[0], token - _FAR)
    return not any(
        words[place : place + 3] in _ROUNDS or (words[place] in _RAISE and not _MONEY.isdisjoint(words[place : place + _NEAR]))
        for place in range(start, token - 2)
    )


RULES = (
    Rule((_FRAME,), _RAISE, raises),
    Rule((_FRAME,), _EMPLOY, employs),
    Rule((_FRAME,), frozenset(("judiciaire",)), failing),
    Rule((_FRAME,), frozenset(("action", "titre")), share),
    Rule((_FRAME,), frozenset(_APPOSED), apposed_to),
    Rule((_FRAME,), frozenset(("par", "auprès")), investors),
)
