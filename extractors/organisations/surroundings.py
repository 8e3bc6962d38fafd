"""What stands before a name and makes it that of a street, a stop, a prize, a star or an office, not of an organisation."""

from extractors.organisations.gazetteer_index import GAZETTEER
from extractors.organisations.scene import Scene
from extractors.organisations.words import CATALOGUED, CURRENCIES, ENGLISH_EVENTS, EVENTS, STOPS, STREETS, VENUES

_LINKS = frozenset(("de", "du", "des", "d'", "la", "le", "l'", "les"))
_FARTHEST = 3  # tokens
_FEMININE = frozenset(("la", "une", "cette"))
_TELLING = STREETS | STOPS | EVENTS | VENUES | CATALOGUED | {"place"}
_DOUBLE = CURRENCIES | {"présidence", "sûreté"}


def legal_good(scene: Scene, first: int, last: int) -> bool:
    """Whether *la sûreté de l'État* in small letters is what one attacks or guards, not the service of that name."""
    return (
        scene.document.words[first] == "sûreté" and scene.document.words[last - 1] == "état" and not scene.document.capital(first)
    )


def borrowed(scene: Scene, first: int, last: int, *, metonym: bool) -> bool:
    """Whether a name of an organisation is that of something else: a street, stop, hall, prize, star, currency or office."""
    words = scene.document.words
    behind = words[last] if last < len(words) else ""
    if behind not in ENGLISH_EVENTS and words[first] not in _DOUBLE and _TELLING.isdisjoint(words[max(0, first - 4) : first]):
        return False  # mostly
    return (
        lends_its_name(scene, first)
        or _awarded(scene, first, last)
        or (words[first - 1] in CATALOGUED and behind.isdecimal())  # *l'étoile IRS 43*
        or _money(scene, first)
        or legal_good(scene, first, last)
        or turn_of_office(scene, first, last)
        or (metonym and _staged(scene, first))
    )


def lends_its_name(scene: Scene, first: int) -> bool:
    """Whether a name is that of a street or of a stop (*rue de la Banque de France*, *station Hôpital Bicêtre*)."""
    words = scene.document.words
    if not first:
        return False
    if words[first - 1] not in _LINKS:
        return words[first - 1] in STOPS
    place = _before_links(scene, first)
    if words[place] == "place":  # *place du Parlement*, not *la place de la Banque de France dans l'économie*
        return place > 0 and words[place - 1] not in _LINKS
    return words[place] in STREETS


def _before_links(scene: Scene, first: int) -> int:
    """The token before a name, prepositions and articles passed over."""
    words = scene.document.words
    place = first - 1
    while place > max(0, first - 1 - _FARTHEST) and words[place] in _LINKS:
        place -= 1
    return place


def _staged(scene: Scene, first: int) -> bool:
    """Whether a place that stands for an institution is a hall here (*le concert de Bercy*)."""
    return first > 0 and scene.document.words[_before_links(scene, first)] in VENUES


def _awarded(scene: Scene, first: int, last: int) -> bool:
    """Whether a name is part of that of a prize or competition (*le trophée Red Bull*, *la Fed Cup*)."""
    words = scene.document.words
    if first and words[first - 1] in EVENTS:
        return True
    return last < len(words) and words[last] in ENGLISH_EVENTS and scene.document.capital(last)


def _money(scene: Scene, first: int) -> bool:
    """Whether an acronym is a currency (*350 FCFA*, *le FCFA*)."""
    words = scene.document.words
    return words[first] in CURRENCIES and not (first and words[first - 1] in _FEMININE)


def turn_of_office(scene: Scene, first: int, last: int) -> bool:
    """Whether a *présidence* is the turn of a country in office (*la présidence slovaque du Conseil de l'UE*)."""
    words = scene.document.words
    if words[first] != "présidence":
        return False
    place = last
    while place < len(words) and place < last + 2 and words[place] in _LINKS:
        place += 1
    if place == last or place >= len(words):
        return False
    if words[place] in ("conseil", "union"):
        return True
    stretches = GAZETTEER.from_token(words, place)
    return any(form.profile.category == "international" for _, forms in stretches for form in forms)
