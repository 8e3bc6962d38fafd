"""Which of several organisations of one name is meant: the noun before it, a nationality, a match tell its kind.

*la LNR* in a text on rugby is no republic; *le syndicat Unia* is no office; *l'ukrainien MHP* is no party of Turkey.
"""

from dataclasses import replace

from extractors.facts import OrganisationCategory
from extractors.lexicon import load
from extractors.lexicon.countries import ADJECTIVES
from extractors.organisations.frames import plays
from extractors.organisations.gazetteer_forms import Form
from extractors.organisations.gazetteer_match import Hit
from extractors.organisations.scene import Scene
from extractors.organisations.words import TYPES

_STATE = frozenset(("government", "judicial", "military", "international"))
_CONFLICTS: dict[str, frozenset[str]] = {
    "union": _STATE | {"company", "media", "sport", "party", "education", "health", "religious"},
    "party": _STATE | {"company", "media", "sport", "union", "education", "health", "research"},
    "company": frozenset(("party", "union", "judicial", "religious")),
}
"""What a noun of type excludes (*le syndicat X* is no firm, *la société X* no party)."""
_TELLING = frozenset(load("extractors.organisations", "frames.toml")["types"]["telling"].split())
"""Nouns that exclude these, as *fédération* (*la fédération PS du Nord*) and *groupe* do not."""
TELLING = _TELLING | frozenset(ADJECTIVES)
"""Words before a name that can tell which of its bearers it means."""
_NATIONAL = frozenset(("party", "union", "government", "judicial", "military"))
_LED = frozenset(("le", "la", "l'", "du", "au"))


def excludes(noun: str, told: OrganisationCategory, category: OrganisationCategory) -> bool:
    """Whether a noun of type that tells one category cannot stand before the name of an organisation of another."""
    return noun in _TELLING and category in _CONFLICTS.get(told, ())


def of_kind(scene: Scene, hit: Hit) -> Hit | None:
    """The hit by those of its forms that the words before it and the text allow; None where they allow none of them."""
    if (len(hit.forms) > 1 or hit.others) and (played := _played(scene, hit, hit.forms + hit.others)):
        return played
    before = scene.document.words[hit.first - 1]
    if before in _TELLING:
        return _typed(hit, hit.forms + hit.others, before)
    if before in ADJECTIVES and hit.first > 1 and hit.last - hit.first == 1:
        return _of_people(scene, hit, hit.forms + hit.others)
    return hit


def _played(scene: Scene, hit: Hit, forms: tuple[Form, ...]) -> Hit | None:
    """The hit by the clubs and leagues alone in a text on a match, by the others alone outside it where it is a nickname."""
    sporting = tuple(form for form in forms if form.profile.category == "sport")
    if not sporting or len(sporting) == len(forms):
        return None
    if plays(scene, hit.first):
        acronym = sporting[0].mention == "acronym" and hit.first > 0 and scene.document.words[hit.first - 1] in _LED
        return replace(hit, forms=sporting, others=(), weak=not acronym and all(form.weak for form in sporting))
    if hit.forms[0].mention == "acronym":
        return None
    others = tuple(form for form in hit.forms if form.profile.category != "sport")
    return replace(hit, forms=others) if others else None


def _typed(hit: Hit, forms: tuple[Form, ...], noun: str) -> Hit | None:
    """The hit by the forms of the category that a noun of type tells, None where it excludes them all."""
    told = TYPES[noun]
    own = tuple(form for form in forms if form.profile.category == told)
    if own:
        return replace(hit, forms=own, others=(), weak=False) if len(own) < len(forms) else hit
    return None if all(excludes(noun, told, form.profile.category) for form in forms) else hit


def _of_people(scene: Scene, hit: Hit, forms: tuple[Form, ...]) -> Hit | None:
    """The hit by the forms of a nationality before it; an acronym of none of its bodies is a firm's (*l'ukrainien MHP*)."""
    words = scene.document.words
    country = ADJECTIVES[words[hit.first - 1]]
    noun = words[hit.first - 2]
    if country is None or not (noun in _LED or noun in TYPES) or scene.document.capital(hit.first - 1):
        return hit
    own = tuple(form for form in forms if form.profile.country == country)
    if own:
        return replace(hit, forms=own, others=(), weak=False) if len(own) < len(forms) else hit
    foreign = hit.forms[0].mention == "acronym" and all(form.profile.category in _NATIONAL for form in forms)
    return None if foreign and all(form.profile.country for form in forms) else hit
