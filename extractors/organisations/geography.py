"""Where a text plays: the countries that it names, and the place that stands by a phrase."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from extractors.document import Document
from extractors.lexicon.countries import ADJECTIVES, CAPITALS, LOWER_CASE, NAMES, adjective_at, capital_at, name_at
from extractors.organisations.profile import Candidate
from extractors.organisations.scene import Scene
from extractors.organisations.words import PLACES, TRIGGERS

_IN = frozenset(("à", "au", "aux", "en"))
_OPENING_IN = _IN | {"a", "dans", "depuis"}
"""What opens a frame; at the start of a sentence *A Gaza* is also written without its accent."""
_ARTICLES = frozenset(("la", "l'", "le", "les"))
_ALL_NAMES = (*NAMES, *ADJECTIVES, *CAPITALS, *(name.replace("-", " ") for name in PLACES))
NAMING = frozenset(name.split(" ")[0] for name in _ALL_NAMES) - {"la", "le"}
"""The words that can open the name, the adjective, the capital, a region or a town of a country."""
SMALL_NAMING = frozenset(name.split(" ")[0] for name in ADJECTIVES) | LOWER_CASE
"""Those that do so also in small letters."""
_POLITICAL = frozenset(("government", "judicial", "military", "party", "union"))
"""What acts at home: a firm or a club is named in texts on any country."""
_HOME = "FR"


@dataclass(frozen=True, slots=True)
class Geography:
    """What a text says of countries.

    Attributes:
        scene: the document.
        counts: how often it names each country, by name, adjective, capital or town, or by an organisation that is surely of it.
    """

    scene: Scene
    counts: Counter[str]

    @classmethod
    def of(cls, scene: Scene, candidates: Iterable[Candidate], listened: Iterable[int]) -> "Geography":
        """Read a document's countries; names of media say nothing of them (*France 24*, *Agence France-Presse*).

        Args:
            scene: the document.
            candidates: what may be an organisation in it.
            listened: the tokens at which a word of `NAMING` can stand.
        """
        words = scene.document.words
        quoting: set[int] = set()
        sure: dict[str, str] = {}
        for candidate in candidates:
            profile = candidate.profiles[0]
            if profile.category == "media":
                quoting.update(range(candidate.first, candidate.last))
            elif profile.country is None or profile.category not in _POLITICAL or candidate.mention == "description":
                continue
            elif len(candidate.profiles) == 1 and not candidate.weak and words[candidate.first] not in TRIGGERS:
                sure[profile.key] = profile.country
        return cls(scene, Counter(sure.values()) + _named(scene, quoting, listened))

    def dominant(self, countries: Iterable[str]) -> str | None:
        """The one of some countries that the text is about: named at least twice as often as each of the others, and most of all.

        Where the text names no country, France, since it is in French.
        """
        if not self.counts:
            return _HOME
        first, *others = sorted({*countries}, key=lambda code: (-self.counts[code], code))
        most = max(self.counts.values())
        return first if self.counts[first] == most >= 2 * max((self.counts[code] for code in others), default=0) else None

    def main(self) -> str | None:
        """The country that the text names at least twice and twice as often as any other; None where there is none."""
        (code, most), (_, second), *_ = (*self.counts.most_common(2), ("", 0), ("", 0))
        return code if most >= 2 and most >= 2 * second else None

    def elsewhere(self, country: str) -> bool:
        """Whether the text is about others than a country, which it does not name at all."""
        return not self.counts[country] and sum(self.counts.values()) > 1

    def beside(self, first: int, last: int) -> str | None:
        """The country of the place right behind a phrase (*le Parlement à Erevan*) or that frames its sentence (*À Gaza, …*)."""
        document = self.scene.document
        words = document.words
        start, end = document.sentence(first)
        behind = last + (last < end and words[last] == ",")
        if behind + 1 < end and words[behind] in _IN and document.capital(behind + 1):
            return self.scene.country(behind + 1)
        while start < first and not words[start].isalpha():
            start += 1
        place = start + 1 + (words[start + 1] in _ARTICLES) if start + 2 < first else first
        if place >= first or words[start] not in _OPENING_IN or not document.capital(place):
            return None
        named = name_at(document, place) or capital_at(document, place)
        behind = named.last if named else place + 1
        return self.scene.country(place) if behind < first and words[behind] in (",", "(") else None


_OPENED = Counter(name.split(" ")[0] for name in (*NAMES, *ADJECTIVES, *CAPITALS))


def _lone(mapping: Mapping[str, str | None]) -> dict[str, str | None]:
    """The names of one word that open no longer one, for a look-up instead of a reading."""
    return {name: code for name, code in mapping.items() if _OPENED[name] == 1}


_LONE_ADJECTIVES = _lone(ADJECTIVES)
_LONE_NAMES = _lone(CAPITALS) | _lone(NAMES)


def _named(scene: Scene, quoting: set[int], listened: Iterable[int]) -> Counter[str]:
    """How often a text names each country, in one walk."""
    document = scene.document
    words = document.words
    codes: list[str | None] = []
    behind = 0
    for token in listened:
        word = words[token]
        if word not in NAMING or token < behind or token in quoting or token in scene.persons or word in scene.surnames:
            continue  # *François Hollande*, *Radio France*
        if word in _LONE_ADJECTIVES:
            codes.append(_LONE_ADJECTIVES[word])
        elif word in _LONE_NAMES:
            codes.append(_LONE_NAMES[word] if document.capital(token) else None)
        elif place := name_at(document, token) or capital_at(document, token) or adjective_at(document, token):
            behind = place.last
            codes.append(place.country)
        else:
            codes.append(_town(scene, document, token))
    return Counter(code for code in codes if code is not None)


def _town(scene: Scene, document: Document, token: int) -> str | None:
    """The country of a region or large town."""
    if not scene.capital(token):
        return None
    return PLACES.get(scene.hyphenated(token)) or PLACES.get(document.words[token])
