"""Military units by their number."""

from collections.abc import Iterator

import regex

from extractors.organisations.names import name_end
from extractors.organisations.phrases import parse
from extractors.organisations.profile import Candidate, Profile, slug
from extractors.organisations.rules.rule import Rule
from extractors.organisations.scene import Scene

_SUFFIXES = frozenset(("e", "er", "re", "ère", "ème", "eme", "è", "nd", "nde"))
_NOUNS = frozenset(
    ("régiment", "brigade", "bataillon", "division", "escadron", "escadre", "compagnie", "corps", "légion", "flottille", "armée")
)
_ABBREVIATIONS = regex.compile(
    r"(?:RI|RA|RIMA|RIMa|REP|REI|REC|REG|RPIMA|RPIMa|RG|RC|RD|RHP|RCP|RT|RMAT|BCA|BCP|BIM|DLC|DI|DB|DIM|RS|RH|BIMa)\b"
)
"""Abbreviations of French regiments and battalions (*35e RI*: régiment d'infanterie)."""


def unit(scene: Scene, token: int) -> Iterator[Candidate]:
    """A numbered unit: *2e régiment étranger de parachutistes*, *35e RI*, *101st Airborne* left aside."""
    document = scene.document
    words = document.words
    first = token - 1
    if first < 0 or not words[first].isdigit() or len(words[first]) > 4 or token + 1 >= len(words):
        return
    if document.starts[token] - document.ends[first] > 1 or words[token] not in _SUFFIXES:
        return
    noun = token + 1
    last = 0
    if words[noun] in _NOUNS:
        phrase = parse(scene, noun)
        last = _complement_end(scene, phrase.last if phrase else noun + 1)
        military = any(word in _ARMS or word in _ARM_ADJECTIVES for word in words[noun + 1 : last])
        last = last if military else 0  # *la 21e compagnie* alone is no name, nor *la 1re division fédérale*
    elif _ABBREVIATIONS.match(document.surface, document.starts[noun]):
        last = noun + 1
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
        profile = Profile(slug([*words[first:last]]), None, None, "military", None, (words[noun],))
        yield Candidate(first, last, "name", "organisations.numbered_unit", (profile,))


def _complement_end(scene: Scene, last: int) -> int:
    """The unit with its arm (*d'infanterie de marine*, *de parachutistes*, *de chasseurs alpins*)."""
    words = scene.document.words
    for _ in range(2):
        if last + 1 < len(words) and words[last] in ("de", "d'", "des") and words[last + 1] in _ARMS:
            last += 2
            while last < len(words) and words[last] in _ARM_ADJECTIVES:
                last += 1
    return last


_ARMS = frozenset(
    "infanterie cavalerie artillerie parachutistes chasseurs marine génie transmissions hussards dragons cuirassiers spahis "
    "tirailleurs zouaves chars montagne légion commandos fusiliers grenadiers transport matériel soutien assaut aviation "
    "gendarmerie hélicoptères combat blindés fantassins".split()
)
_ARM_ADJECTIVES = frozenset(
    "étranger alpins alpin mécanisée mécanisé motorisé motorisée blindé blindée aéroporté aéroportée légère étrangère royale "
    "marocains algériens".split()
)

RULES = (Rule(("organisations.numbered_unit",), _SUFFIXES, unit),)
