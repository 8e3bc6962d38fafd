"""Military units by their number."""

from collections.abc import Iterator, Sequence

import regex

from extractors.lexicon.countries import adjective_at
from extractors.organisations.geography import HOME
from extractors.organisations.names import name_end
from extractors.organisations.phrases import parse
from extractors.organisations.profile import Candidate, Profile, slug
from extractors.organisations.rules.rule import Rule
from extractors.organisations.scene import Scene
from extractors.organisations.words import adjective

_SUFFIXES = frozenset(("e", "er", "re", "ère", "ème", "eme", "è", "nd", "nde"))
_NOUNS = frozenset(
    (
        "régiment",
        "brigade",
        "bataillon",
        "division",
        "escadron",
        "escadre",
        "compagnie",
        "corps",
        "légion",
        "flottille",
        "armée",
        "flotte",
    )
)
_GREAT = frozenset(("armée", "flotte"))
"""Units that are military whatever stands behind them (*la 7e armée russe*, *la 5e flotte*)."""
_ABBREVIATIONS = regex.compile(
    r"(?:RI|RA|RIMA|RIMa|REP|REI|REC|REG|RPIMA|RPIMa|RG|RC|RD|RHP|RCP|RT|RMAT|BCA|BCP|BIM|DLC|DI|DB|DIM|RS|RH|BIMa)\b"
)
"""Abbreviations of French regiments and battalions (*12e RI*: régiment d'infanterie)."""


def unit(scene: Scene, token: int) -> Iterator[Candidate]:
    """A numbered unit: *2e régiment étranger de parachutistes*, *12e RI*, *101st Airborne* left aside."""
    document = scene.document
    words = document.words
    first = token - 1
    if first < 0 or not words[first].isdigit() or len(words[first]) > 4 or token + 1 >= len(words):
        return
    if document.starts[token] - document.ends[first] > 1 or words[token] not in _SUFFIXES:
        return
    noun = token + 1
    last = 0
    country = None
    if words[noun] in _NOUNS:
        phrase = parse(scene, noun)
        country = phrase.country if phrase else None
        last = _complement_end(scene, phrase.last if phrase else noun + 1)
        country = country or _french(words[noun:last]) or _highlanders(words[first:last])
        military = words[noun] in _GREAT or any(word in _ARMS or word in _ARM_ADJECTIVES for word in words[noun + 1 : last])
        last = last if military else 0  # *la 5e compagnie* alone is no name, nor *la 2e division régionale*
    elif _ABBREVIATIONS.match(document.surface, document.starts[noun]):
        last, country = noun + 1, HOME
    elif document.capital(noun) and words[noun] in (
        "chasseurs",
        "hussards",
        "dragons",
        "cuirassiers",
        "spahis",
        "tirailleurs",
        "zouaves",
    ):
        last = name_end(scene, noun)
    if last:
        if nationality := adjective_at(document, last):
            last, country = nationality.last, nationality.country
        profile = Profile(slug([*words[first:last]]), None, None, "military", country, (words[noun],))
        yield Candidate(first, last, "name", "organisations.numbered_unit", (profile,))


def _french(words: Sequence[str]) -> str | None:
    """France, where a unit bears a name that only her army has (*régiment étranger*); marines have brigades in Ukraine too."""
    return HOME if any(tuple(words[: len(name)]) == name for name in _FRENCH_UNITS) else None


def _highlanders(words: Sequence[str]) -> str | None:
    """France for the 27th mountain brigade: Ukraine and others number theirs otherwise."""
    return HOME if tuple(words[:3]) == ("27", "e", "brigade") and "montagne" in words else None


_FRENCH_UNITS = tuple(
    tuple(f"{noun} {arm}".replace("'", "' ").split())
    for noun, arms in {
        "régiment": (
            "étranger",
            "parachutiste",
            "d'infanterie de marine",
            "d'infanterie chars de marine",
            "d'artillerie de marine",
            "d'artillerie de montagne",
            "d'artillerie parachutiste",
            "de parachutistes d'infanterie de marine",
            "de chasseurs parachutistes",
            "de hussards parachutistes",
            "de dragons parachutistes",
            "de spahis",
            "de marche du tchad",
            "d'hélicoptères de combat",
            "du train parachutiste",
            "du génie parachutiste",
        ),
        "bataillon": ("de chasseurs alpins", "d'infanterie de marine"),
        "brigade": ("légère blindée",),
    }.items()
    for arm in arms
)
"""Units that only the French army has."""


def _complement_end(scene: Scene, last: int) -> int:
    """The unit with the whole chain of its arms (*d'infanterie de marine*, *de drones des forces spéciales*)."""
    words = scene.document.words
    last = _adjectives_end(scene, last)
    for _ in range(_MOST_ARMS):
        place = last
        if place < len(words) and words[place] in ("de", "d'", "des", "du"):
            place += 1
            if place < len(words) and words[place - 1] == "de" and words[place] in ("la", "l'"):
                place += 1
        if place >= len(words) or words[place] not in _ARMS:
            break
        last = _adjectives_end(scene, place + 1)
    return last


def _adjectives_end(scene: Scene, last: int) -> int:
    """The end of the adjectives that start at a token, nationalities left out (*blindée*, *alpins*)."""
    words = scene.document.words
    while (
        last < len(words)
        and (words[last] in _ARM_ADJECTIVES or adjective(words[last]))
        and not adjective_at(scene.document, last)
    ):
        last += 1
    return last


_MOST_ARMS = 4
_ARMS = frozenset(
    "infanterie cavalerie artillerie parachutistes chasseurs marine génie transmissions hussards dragons cuirassiers spahis "
    "tirailleurs zouaves chars montagne légion commandos fusiliers grenadiers transport matériel soutien assaut aviation "
    "gendarmerie hélicoptères combat blindés fantassins forces troupes choc reconnaissance renseignement commandement appui "
    "logistique défense garde sapeurs pompiers drones missiles tireurs lanciers guides train terre air".split()
)
"""Arms and branches; *train* and *guides* too are arms behind *régiment du* and *régiment des*."""
_ARM_ADJECTIVES = frozenset(
    "étranger alpins alpin mécanisée mécanisé motorisé motorisée blindé blindée aéroporté aéroportée légère étrangère royale "
    "navale amphibie marocains algériens spéciales spéciale territoriale".split()
)

RULES = (Rule(("organisations.numbered_unit",), _SUFFIXES, unit),)
