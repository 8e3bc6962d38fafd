"""In which country a text plays, as a whole and at a phrase."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from extractors.organisations.namings import IN, Naming, namings
from extractors.organisations.profile import Candidate
from extractors.organisations.scene import Scene
from extractors.organisations.words import TRIGGERS

POLITICAL = frozenset(("government", "judicial", "military", "party", "union"))
"""What acts at home: a firm or a club is named in texts on any country."""
HOME = "FR"
"""Where a French text plays that names no country."""
_CLAUSES = frozenset((";", ":", ",", "-", "–", "—", "•", "*", "«", '"', "(", "mais", "et", "or", "puis", "tandis", "qu'", "que"))
"""What a clause can begin behind, in a sentence."""
_FRAMED = frozenset((",", "(", ":", "le", "la", "l'", "les", "comme", "aussi", "/"))
"""What follows a place that frames a clause (*Au Pérou, …*, *En Haïti le …*)."""
_LEADERS = frozenset(
    "président présidente ministre roi reine chancelier chancelière opposition autorités députés sénateurs gouvernement pouvoir "
    "junte régime émir sultan".split()
)
"""Whose nationality is that of what a text tells (*le premier ministre slovaque*)."""
_FIRST = 3  # tokens of a sentence in which its subject begins
_LONGEST_FRAME = 400  # code points behind a title up to which it frames the sentences of its line


@dataclass(frozen=True, slots=True)
class Geography:
    """What a text says of countries.

    Attributes:
        scene: the document.
        namings: where it names them, by name, adjective, capital or town.
        counts: how often it names each, also by an organisation that is surely of it.
    """

    scene: Scene
    namings: tuple[Naming, ...]
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
            elif profile.country is None or profile.category not in POLITICAL or candidate.mention == "description":
                continue
            elif len(candidate.profiles) == 1 and not candidate.weak and words[candidate.first] not in TRIGGERS:
                sure[profile.key] = profile.country
        named = namings(scene, quoting, listened)
        return cls(scene, named, Counter(sure.values()) + Counter([naming.country for naming in named]))

    def dominant(self, countries: Iterable[str]) -> str | None:
        """The one of some countries that the text is about: named at least twice as often as each of the others, and most of all.

        Where the text names no country, France, since it is in French.
        """
        if not self.counts:
            return HOME
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

    def names(self, country: str | None, times: int = 1) -> bool:
        """Whether the text names a country so often by itself, not only by an organisation of it."""
        return sum(naming.country == country for naming in self.namings) >= times

    def beside(self, last: int) -> str | None:
        """The country of the place right behind a phrase (*le Parlement à Erevan*)."""
        document = self.scene.document
        end = document.sentence(last - 1)[1]
        behind = last + (last < end and document.words[last] == ",")
        if behind + 1 < end and document.words[behind] in IN and document.capital(behind + 1):
            return self.scene.country(behind + 1)
        return None

    def at(self, first: int, last: int) -> str | None:
        """The country in which a phrase stands: of the place behind it, or of one that frames its clause or its line.

        *Le Parlement à Erevan*, *À Gaza, le ministère …*, *Pérou : le Congrès …*.
        """
        return self.beside(last) or self._frame(first)

    def _frame(self, first: int) -> str | None:
        document = self.scene.document
        words = document.words
        start = document.sentence(first)[0]
        for naming in reversed(self.namings[: bisect_left(self.namings, (first,))]):
            if naming.first < start and self._inside(naming.first):
                if document.starts[first] - document.starts[naming.first] > _LONGEST_FRAME:
                    break
                continue
            if not naming.local or naming.last >= first:
                continue
            after = words[naming.last]
            if after == ":" and not self._inside(naming.first):
                between = document.surface[document.starts[naming.first] : document.starts[first]]
                return naming.country if len(between) < _LONGEST_FRAME and "\n" not in between else None
            if naming.first >= start and after in _FRAMED and self._opens_clause(naming.first, start):
                return naming.country
        return None

    def _inside(self, token: int) -> bool:
        """Whether a place is neither the first of its sentence nor behind the article or the mark that is."""
        opens = self.scene.opens
        return token not in opens and token - 1 not in opens

    def _opens_clause(self, place: int, start: int) -> bool:
        """Whether the adverbial of a place begins its sentence or a clause of it (*…; à Varsovie, le ministère …*)."""
        words = self.scene.document.words
        before = place - 1
        while before > start and words[before] not in IN and words[before] not in ("dans", "depuis", "a"):
            before -= 1
        return before <= start or before - 1 in self.scene.opens or before in self.scene.opens or words[before - 1] in _CLAUSES

    def set_in(self, first: int, last: int) -> str | None:
        """The country in which the text plays: its main one, the only one that it names as a place, or that of the sentence."""
        return self.main() or self.single() or self._only(self._around(first, last))

    def single(self) -> str | None:
        """The only country that the text names, where it does so as a place (*Danemark : …*) or lets it act."""
        return self._only(self.namings) if len(self.counts) == 1 else None

    def titled(self) -> str | None:
        """The only country that the text names, where a title opens with it (*Danemark : …*)."""
        words = self.scene.document.words
        marked = any(naming.last < len(words) and words[naming.last] == ":" for naming in self.namings[:1])
        return self.namings[0].country if marked and len(self.counts) == 1 else None

    def headline(self, first: int, last: int) -> str | None:
        """The country with which the text opens (*Burundi : …*), for a phrase whose sentence names no other as a place."""
        words = self.scene.document.words
        naming = self.namings[0] if self.namings else None
        if naming is None or self._inside(naming.first) or naming.first > 1 or words[naming.last : naming.last + 1] != (":",):
            return None
        others = (one for one in self._around(first, last) if one.country != naming.country)
        return None if any(one.local for one in others) else naming.country

    def stays_home(self) -> bool:
        """Whether no country is where something happens, nor what a sentence speaks of (*la guerre en Ukraine* alone)."""
        return not any(naming.local or self._acts(naming) for naming in self.namings)

    def _around(self, first: int, last: int) -> tuple[Naming, ...]:
        """The places of the sentence of a phrase that are not in the phrase."""
        start, end = self.scene.document.sentence(first)
        here = self.namings[bisect_left(self.namings, (start,)) : bisect_left(self.namings, (end,))]
        return tuple(naming for naming in here if not first <= naming.first < last)

    def _only(self, named: Iterable[Naming]) -> str | None:
        """The only country that some places name, where one of them says where something happens or does it."""
        found = {naming.country for naming in named}
        if len(found) != 1 or not any(naming.local or self._acts(naming) for naming in named):
            return None
        return found.pop()

    def _acts(self, naming: Naming) -> bool:
        """Whether a country or its head is what its sentence speaks of first (*La Turquie a …*, *Le président tunisien a …*)."""
        document = self.scene.document
        before = naming.first - document.sentence(naming.first)[0]
        if document.capital(naming.first):
            return before < _FIRST
        return before <= _FIRST and document.words[naming.first - 1] in _LEADERS
