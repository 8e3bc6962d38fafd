"""Names of associations that are phrases, with a capital only where they begin (*Les Amis du vieux Vierzon*)."""

from extractors.organisations.complements import compound_end
from extractors.organisations.names import FRENCH_JOINTS, name_end
from extractors.organisations.scene import Scene
from extractors.organisations.words import STOP_WORDS, adjective, finite
from extractors.verbs import FORMS

TITLED = frozenset(("association", "collectif", "ong", "amicale"))
"""Nouns of type behind which such names stand."""
_ARTICLES = frozenset(("le", "la", "les", "l'", "un", "une", "des"))
_OF = frozenset(("de", "d'", "du", "des"))
_OWN = frozenset(("nos", "notre", "la", "le", "les", "l'", "des", "ton", "ta"))
_TO_DO = frozenset(("pour", "contre", "sans", "avec", "à", "au", "aux", "en", "sur"))
_HOW = frozenset(("bien", "mieux"))
_CRIES = frozenset(("non", "oui", "stop", "halte"))
_AT = frozenset(("à", "au", "aux"))
_MANNER = frozenset(("ensemble", "autrement", "mieux", "debout", "libre", "libres"))
_ALL = frozenset(("tous", "toutes", "chacun", "demain"))
_BEFORE_NOUN = frozenset(
    "petit petite petits petites grand grande grands grandes vieux vieil vieille vieilles bon bonne bons bonnes beau belle beaux "
    "belles jeune jeunes nouveau nouvelle nouveaux nouvelles joli jolie premier première".split()
)
_OUTSIDE = frozenset(
    "quartier quartiers ville village coin secteur département région commune canton même nom année mois pays lieu jour centre "
    "week-end moment côté".split()
)
"""Nouns of where and when, which tell something of an association and stand in no name right behind its first word."""
_LONGEST = 14  # tokens
_SHORT = 2  # letters of a word that is no noun
_MOST = 3  # complements


def title_end(scene: Scene, first: int) -> int:
    """Where a name ends that begins at a token as a phrase does; 0 where none does.

    *Les Amis du vieux Vierzon*, *Un toit pour tous*, *La Ligne verte*; *Sauvons l'Yèvre*, *Agir pour les truites*; *Jardins du
    cœur*.
    """
    document = scene.document
    words = document.words
    end = min(document.sentence(first)[1], first + _LONGEST)
    if first + 1 >= end or not document.capital(first) or scene.shouted(first) or first in scene.persons:
        return 0
    if words[first] in _ARTICLES:
        return _complements(scene, _noun_phrase(scene, first + 1, end, opening=True), end, anywhere=True)
    verb = first + (words[first] in _HOW and first + 2 < end)  # *Bien vivre à Vierzon*
    if _orders(words[verb], words[verb + 1]):
        return _complements(scene, _object(scene, verb + 1, end), end, anywhere=True)
    return _plain(scene, first, end)


def _plain(scene: Scene, first: int, end: int) -> int:
    """The end of a common noun with what qualifies it (*Jardins du cœur*, *Terre de liens*, *Femmes solidaires*), else 0."""
    document = scene.document
    words = document.words
    place = name_end(scene, first)
    if place + 1 >= end or document.capital(place + 1) or words[place + 1] in _OUTSIDE:
        return 0
    plural = words[place - 1].endswith(("s", "x"))
    if plural and place == first + 1 and adjective(words[place]) and words[place].endswith(("s", "x")):
        return place + 1
    if words[place] not in _OF or not (plural or words[place] in ("de", "d'")):
        return 0  # *l'association Fertal des parents*
    last = _complements(scene, place, end, anywhere=False)
    return last if last > place else 0


def _orders(word: str, after: str) -> bool:
    """Whether a word calls for something: *Sauvons* l'Yèvre, *Agir* pour les truites, *Non* à la rocade."""
    if word in _CRIES:
        return after in _AT
    if word.endswith("ons"):
        return after in _OWN and any(form.person == _WE for form in FORMS.get(word, ()))
    if after not in _OWN and after not in _TO_DO and after not in _MANNER:
        return False
    return any(form.tense == "infinitive" for form in FORMS.get(word, ()))


_WE = 4  # the person


def _object(scene: Scene, place: int, end: int) -> int:
    """The end of what a verb is about: *l'Yèvre*, *pour les truites*, *ensemble*; 0 where nothing is."""
    words = scene.document.words
    if words[place] in _MANNER:
        return place + 1
    place += words[place] in _TO_DO
    place += place < end and words[place] in _OWN
    return _noun_phrase(scene, place, end, opening=False)


def _complements(scene: Scene, last: int, end: int, *, anywhere: bool) -> int:
    """The end of a noun phrase with its complements; a first word alone takes none with a capital (*Fertal de Vierzon*)."""
    words = scene.document.words
    for _ in range(_MOST):
        place = last + 1
        if not last or place >= end:
            break
        if words[last] == "pour" and words[place] in _ALL:
            return place + 1
        if words[last] not in _OF:
            break
        place += words[last] == "de" and words[place] in ("la", "l'")
        if place >= end or (scene.document.capital(place) and not anywhere):
            break
        after = _noun_phrase(scene, place, end, opening=False)
        if not after:
            break
        last, anywhere = after, True
    return last


def _noun_phrase(scene: Scene, place: int, end: int, *, opening: bool) -> int:
    """The end of a noun with its adjectives, at a token; 0 where none stands there.

    Args:
        scene: the document.
        place: the token.
        end: where the sentence ends.
        opening: whether an article with a capital stands before it, behind which any word is a noun (*Le Pas de côté*).
    """
    document = scene.document
    words = document.words
    while place + 1 < end and words[place] in _BEFORE_NOUN and not document.capital(place):
        place += 1
    if place >= end or not words[place].isalpha():
        return 0
    if document.capital(place):
        last = name_end(scene, place, FRENCH_JOINTS)
        if last == place:
            last = place + opening  # *Le Pas de côté*
    elif words[place] not in STOP_WORDS and (opening or (len(words[place]) > _SHORT and not finite(words[place]))):
        last = compound_end(document, place + 1)
    else:
        return 0
    while last < end and last > place and adjective(words[last]) and words[last] not in STOP_WORDS and not document.capital(last):
        last += 1
    return last if last > place else 0
