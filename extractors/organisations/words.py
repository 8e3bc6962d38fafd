"""The extractor's word lists, read once from the TOML tables beside it."""

from dataclasses import dataclass
from typing import cast

from extractors.facts import OrganisationCategory
from extractors.lexicon import load
from extractors.organisations.profile import plain
from extractors.verbs import FORMS

_PACKAGE = "extractors.organisations"
_FINITE = frozenset(("present", "imperfect", "simple_past", "future", "conditional"))


ARTICLES = frozenset(("le", "la", "les", "l'"))
"""Definite articles."""
DEFINITE = ARTICLES | frozenset(("du", "des", "au", "aux", "ce", "cet", "cette"))
"""Determiners that point at something known."""
STOP_WORDS = frozenset(
    "le la les l' un une de du des d' et ou à au aux en dans par pour sur sous avec sans que qu' qui dont où mais donc or ni car "
    "ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes il elle ils elles on nous vous je tu se s' "
    "ne n' pas plus moins très selon comme si quand lorsque afin entre chez vers depuis pendant après avant contre lors est sont "
    "a ont été être avoir y lui eux qu c' j' m' t' quel quelle tout tous toute toutes même aussi alors ainsi puis".split()
)
"""Words that are no part of a name unless between two of its words."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """A noun that opens the name or description of an institution.

    Attributes:
        words: its tokens (*tribunal de grande instance*), with the small word that must follow where there is one (*union pour*).
        category: what it names.
        allows: what may stand behind it (see `triggers.toml`).
        noun: how many of the tokens are the noun itself, without that small word.
        second: its second token without accents; nothing where it has one.
        country: the country where alone it is said (*communauté de communes*), None for most.
    """

    words: tuple[str, ...]
    category: OrganisationCategory
    allows: frozenset[str]
    noun: int
    second: str
    country: str | None = None


def _tokens(phrase: str) -> tuple[str, ...]:
    """The tokens of a phrase of a table, hyphens left out: as many as the document has for it."""
    return tuple(phrase.replace("-", " ").replace("'", "' ").split())


def _triggers() -> dict[str, tuple[Trigger, ...]]:
    """The triggers by their first token, with accents and without, the longest first; groups with the same noun are joined."""
    joined: dict[tuple[str, ...], Trigger] = {}
    for group in load(_PACKAGE, "triggers.toml").values():
        for noun in group["nouns"]:
            words = _tokens(noun)
            before = joined.get(words)
            allows = frozenset(group["allows"]) | (before.allows if before else frozenset())
            length = next(count for count in range(len(words), 0, -1) if words[count - 1] not in STOP_WORDS)
            category = before.category if before else group["category"]
            country = group.get("country") or (before.country if before else None)
            joined[words] = Trigger(words, category, allows, length, plain(words[1]) if len(words) > 1 else "", country)
    by_first: dict[str, list[Trigger]] = {}
    for words, trigger in joined.items():
        for first in {words[0], plain(words[0]), plain(words[0][0]) + words[0][1:]}:  # évêché, eveche, Evêché
            by_first.setdefault(first, []).append(trigger)
    return {first: tuple(sorted(found, key=lambda t: -len(t.words))) for first, found in by_first.items()}


TRIGGERS = _triggers()
"""By first token, the trigger nouns that begin with it, the longest first."""

LOWER_CASE_HEADS = frozenset(TRIGGERS) - {
    "maison",
    "crédit",
    "société",
    "compagnie",
    "opéra",
    "ville",
    "justice",
    "étoile",
    "zone",
    "section",
    "petit",
    "grands",
    "mission",
    "foyer",
    "cave",
    "roue",
    "coopérative",
    "résidence",
}
"""First tokens of names that official French also writes without any capital (*parti socialiste*, *banque mondiale*)."""

_TYPES: dict[str, dict[str, str]] = load(_PACKAGE, "types.toml")
TYPES: dict[str, OrganisationCategory] = {
    noun: cast("OrganisationCategory", category) for category, nouns in _TYPES["types"].items() for noun in nouns.split()
}
"""Nouns of type that stand before a name and outside it (*la société Garibaldi*) to the category that they give."""
ARMED = frozenset(_TYPES["around"]["armed"].split())
"""Adjectives that make a group an armed or a criminal one."""
EITHER_TYPES = frozenset(_TYPES["around"]["either"].split())
"""Nouns of type that are adjectives behind another noun (*le télescope géant*)."""
BEFORE_TYPES = frozenset(_TYPES["around"]["before_noun"].split())
"""Adjectives before such a noun, behind which it is one (*le premier quotidien*)."""
INVESTING = frozenset(_TYPES["around"]["investing"].split())
"""Complements and adjectives of funds that invest."""
PERSONAL_TYPES = frozenset(_TYPES["around"]["personal"].split())
"""Nouns of type behind which the name of a person is that of a person."""
POWER = frozenset(_TYPES["around"]["power"].split())
"""Adjectives behind *centrale* that make it a power station."""

_ROLES: dict[str, dict[str, str]] = load(_PACKAGE, "roles.toml")
ROLES: dict[str, tuple[str, OrganisationCategory]] = {
    noun.rpartition("-")[2]: (noun.rpartition("-")[0], cast("OrganisationCategory", category))
    for category, nouns in _ROLES["roles"].items()
    for noun in nouns.split()
}
"""Nouns of role whose complement is an organisation (*le PDG de Garibaldi*): the last word to what a hyphen joins to it, and the
category of the complement."""

_FIELDS: dict[str, str] = load(_PACKAGE, "fields.toml")
FIELDS = frozenset(_FIELDS["fields"].split())
"""Fields of activity: what a ministry, an office or a commission deals with."""
PARTY_ORGANS = frozenset(_FIELDS["party_organs"].split())
"""First words of the organs that a party has, as a state or a body has them too."""

_ADJECTIVES: dict[str, str] = load(_PACKAGE, "adjectives.toml")
_ENDINGS = tuple(_ADJECTIVES["endings"].split())
_ADJECTIVE_WORDS = frozenset(_ADJECTIVES["words"].split())
_NEVER = frozenset(_ADJECTIVES["never"].split())
REGULAR = frozenset(_ADJECTIVES["regular"].split())
"""Adjectives that make no other army of a country's."""
GENERIC = frozenset(_ADJECTIVES["generic"].split())
"""Adjectives that many bodies of one kind bear."""
NO_NOUNS = frozenset(_ADJECTIVES["no_nouns"].split())
"""Words in *-s* and *-x* that are neither nouns nor adjectives."""
NOMINAL = frozenset(_ADJECTIVES["nominal"].split())
"""Participles that are also nouns of persons."""


def adjective(word: str) -> bool:
    """Whether a word can be the adjective behind a noun, by its ending (*constitutionnel*, *régionale*)."""
    if word in _ADJECTIVE_WORDS:
        return True
    return word.endswith(_ENDINGS) and len(word) > 4 and word not in _NEVER and not finite(word)


def finite(word: str) -> bool:
    """Whether a word is a finite form of a known verb (*a*, *déclare*, *annonce*)."""
    return any(form.tense in _FINITE and form.person in (3, 6) for form in FORMS.get(word, ()))


_PERSONS: dict[str, str] = load(_PACKAGE, "persons.toml")
TITLES = frozenset(_PERSONS["titles"].split())
"""What stands before a person's name (*M.*, *président*)."""
FIRST_NAMES = frozenset(_PERSONS["first_names"].split())
"""First names, in lower case."""

_PLACES: dict[str, dict[str, str]] = load(_PACKAGE, "places.toml")
PLACES: dict[str, str | None] = {
    name: None if code == "none" else code for code, names in _PLACES["names"].items() for name in names.split()
}
"""Regions and large towns, in lower case, hyphens kept, to the codes of their countries."""
PLACE_NOUNS = frozenset(_PLACES["nouns"]["before"].split())
"""Nouns whose complement is a place (*place de l'Opéra*)."""

_VETOES = load(_PACKAGE, "vetoes.toml")
NO_ACRONYMS = frozenset(_VETOES["acronyms"].split())
"""Acronyms that name no organisation, in lower case."""
CURRENCIES = frozenset(_VETOES["currencies"].split())
"""Acronyms that are a currency first."""
STREETS = frozenset(_VETOES["streets"].split())
"""Ways that bear the name of an institution."""
STOPS = frozenset(_VETOES["stops"].split())
"""Stops that bear the name of an institution right behind them."""
VENUES = frozenset(_VETOES["venues"].split())
"""What takes place in a hall that bears the name of an institution."""
EVENTS = frozenset(_VETOES["events"].split())
"""Prizes and competitions that bear the name of an organisation right behind them."""
ENGLISH_EVENTS = frozenset(_VETOES["english_events"].split())
"""Competitions that bear the name of an organisation before them."""
SPACECRAFT = frozenset(_VETOES["spacecraft"].split())
"""Nouns that with *spatial* are spacecraft."""
COMPETITIONS = frozenset(_tokens(name) for name in _VETOES["competitions"])
"""Competitions that open with an institution's noun, as tokens (*Ligue des champions*)."""
COUNTING = frozenset(_VETOES["counting"].split())
"""Numbers, behind which a firm's name is what it sells or one of its shops (*deux Boeing*)."""
CATALOGUED = frozenset(_VETOES["catalogued"].split())
"""What a catalogue of the sky numbers behind an acronym (*l'étoile IRS 43*)."""
DEVICES = frozenset(_VETOES["devices"].split())
"""Devices that bear a name in the whole text (*le satellite Gaia*)."""
THINGS = frozenset(_VETOES["things"].split())
"""Nouns of what bears a name with capitals and is no organisation (*télescope*, *loi*, *survey*)."""
