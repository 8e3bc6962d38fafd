"""Institutions that no list holds, by the grammar of their names."""

from collections.abc import Iterator

from extractors.facts import MentionKind
from extractors.organisations.gazetteer_match import known_at
from extractors.organisations.identify import identified
from extractors.organisations.phrases import Phrase, parse
from extractors.organisations.profile import Candidate
from extractors.organisations.rules.rule import Rule
from extractors.organisations.scene import Scene
from extractors.organisations.surroundings import legal_good, lends_its_name, turn_of_office
from extractors.organisations.words import COMPETITIONS, DEFINITE, STOP_WORDS, TRIGGERS

_POSSESSIVES = frozenset(("notre", "votre", "son", "leur"))
_OLD_AND_NEW = frozenset(
    "actuel actuelle nouveau nouvelle futur future ancien ancienne prochain prochaine dernier dernière jeune".split()
)
_INDEFINITE = frozenset(("un", "une", "chaque", "aucun", "aucune", "quelque", "autre"))
_OUTSIDE = frozenset((("laboratoire",), ("institut",)))
"""Nouns that stay outside of a name that the gazetteer has."""
_INSIDE = frozenset(("de", "du", "d'", "des", "à", "au"))
_HOUSES = frozenset("assemblée sénat chambre parlement bundestag congrès knesset douma cour tribunal".split())
"""Parliaments and courts, which have committees and chambers."""
_OWN_FIELDS = frozenset(("ministère", "secrétariat", "département"))
"""Heads that with a field of activity are names even without any capital (*ministère des affaires étrangères*)."""


def institution(scene: Scene, token: int) -> Iterator[Candidate]:
    """A trigger noun with what makes it a name or a description.

    *ministère russe de la Défense*, *gouvernement britannique*, *mairie de Paris*, *Conseil français du culte
    musulman*, *le Sénat*.
    """
    if not scene.document.capital(token) and not _opens_phrase(scene, token):
        return
    phrase = parse(scene, token)
    found = _kind(scene, phrase) if phrase else None
    if phrase and not phrase.proper and phrase.trigger.words in _OUTSIDE and _names_another(scene, phrase):
        return  # *le laboratoire Moderna*, *l'institut Eurostat*
    if phrase and legal_good(scene, token, phrase.last):
        return
    if phrase and found and (lends_its_name(scene, token) or turn_of_office(scene, token, phrase.last)):
        return
    if phrase is None or found is None or any(phrase.core[: len(name)] == name for name in COMPETITIONS):
        return
    mention, rule = found
    yield Candidate(phrase.first, phrase.last, mention, rule, identified(scene, phrase))


def _names_another(scene: Scene, phrase: Phrase) -> bool:
    """Whether the gazetteer has the name behind a noun and its adjectives (*le laboratoire danois* **Novo Nordisk**)."""
    document = scene.document
    place = phrase.first + 1
    while place < phrase.last and not document.capital(place):
        place += 1
    return known_at(scene, place) is not None


def _kind(scene: Scene, phrase: Phrase) -> tuple[MentionKind, str] | None:
    """How a phrase mentions an organisation, and by which rule; None where it names none."""
    allows = phrase.trigger.allows
    if phrase.inner is not None and "of_body" in allows and not phrase.proper:
        return "description", "organisations.service_of_body"
    if _proper_name(phrase):
        return "name", "organisations.institution"
    if phrase.nation and "national" in allows and _common_name(scene, phrase):
        return "name", "organisations.institution"
    if phrase.nation and "nation" in allows and _before(scene, phrase) not in _INDEFINITE:
        proper = phrase.proper and (phrase.capitals or phrase.fields)
        return ("name" if proper else "description"), "organisations.national_body"
    if phrase.proper and "bare" in allows and not (phrase.capitals or phrase.fields):
        return ("name", "organisations.bare_institution") if _pointed_at(scene, phrase) else None
    return ("name", "organisations.institution") if _common_name(scene, phrase) else None


def _proper_name(phrase: Phrase) -> bool:
    """Whether a phrase is a name by the capital of its noun (*Conseil français du culte musulman*, *Cour de cassation*)."""
    if not phrase.proper:
        return False
    long = len(phrase.trigger.words) > 1 or phrase.qualified
    if "open" in phrase.trigger.allows:
        return bool(long or phrase.complements or phrase.capitals)
    return long and not phrase.nation


def _common_name(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase is a name though its noun has no capital (*mairie de Paris*, *ministère de la santé*)."""
    allows = phrase.trigger.allows
    if phrase.capitals and allows & {"place", "country", "town", "field", "naming"}:
        return _before(scene, phrase) not in _INDEFINITE  # *un hôpital de Lisbonne* is any
    if phrase.fields and phrase.trigger.words[0] in _OWN_FIELDS:
        return True
    if "national" in allows and phrase.nation and phrase.complements:  # *la fédération russe de patinage artistique*
        return _before(scene, phrase) in DEFINITE
    if "within" in allows and _stands_within(scene, phrase.last):
        return _before(scene, phrase) in DEFINITE
    return "lower" in allows and not phrase.nation and _before(scene, phrase) in DEFINITE


def _stands_within(scene: Scene, place: int) -> bool:
    """Whether the house of a committee or a chamber stands behind it (*la commission des lois* **du Sénat**)."""
    words = scene.document.words
    end = min(len(words), place + 3)
    house = place + 1 + (words[place + 1 : place + 2] in (("la",), ("l'",)))
    return house < end and words[place] in _INSIDE and words[house] in _HOUSES


def _opens_phrase(scene: Scene, token: int) -> bool:
    """Whether a noun in small letters begins a noun phrase: not *étude clinique*, nor *services de police*."""
    if token == 0 or token in scene.opens:
        return True
    before = scene.document.words[token - 1]
    if before in ("de", "d'", "-"):
        return False
    return before in STOP_WORDS or not before.isalpha() or before.endswith("'")


def _before(scene: Scene, phrase: Phrase) -> str:
    return scene.document.words[phrase.first - 1] if phrase.first else ""


def _pointed_at(scene: Scene, phrase: Phrase) -> bool:
    """Whether a determiner stands before the noun (*le Parlement*, *cette Assemblée*)."""
    before = _before(scene, phrase)
    if before in _OLD_AND_NEW and phrase.first > 1:
        before = scene.document.words[phrase.first - 2]
    return before in DEFINITE | _POSSESSIVES


RULES = (
    Rule(
        (
            "organisations.service_of_body",
            "organisations.national_body",
            "organisations.institution",
            "organisations.bare_institution",
        ),
        frozenset(TRIGGERS),
        institution,
    ),
)
