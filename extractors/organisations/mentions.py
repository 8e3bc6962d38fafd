"""From candidates to mentions: one organisation each, chosen by what the rest of the text says."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from extractors.facts import MentionKind
from extractors.lexicon.countries import ADJECTIVES, NAMES
from extractors.organisations.bearers import international, of_country, unplaced, written_for
from extractors.organisations.geography import HOME, POLITICAL, Geography
from extractors.organisations.profile import Candidate, Profile, slug
from extractors.organisations.words import FIELDS, STOP_WORDS, TRIGGERS, adjective

_PARTISAN = frozenset(("party", "union"))
"""What bears the same letters in many countries."""
_STATE = frozenset(("government", "judicial", "military"))
_COLOURS = frozenset(("rouge", "rouges", "blanche", "blanches", "verte", "vertes"))
"""What makes a noun of class the name of one army."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of tokens that mentions one organisation."""

    first: int
    last: int
    kind: MentionKind
    rule: str
    profile: Profile


def resolved(geography: Geography, candidates: Sequence[Candidate]) -> list[Mention]:
    """The mentions of some candidates, each with the one organisation that it means.

    A form that several bear means the one at whose place it stands (*à Gaza, le ministère de la Santé*), then the one that the
    text names otherwise, then that of the country that the text is about; else somebody of that name whom it does not tell. So
    does a noun of class that one bears (*Parti démocratique*): in another country it is another's.
    """
    shared = [_class_name(geography, candidate) for candidate in candidates]
    sure = {c.profiles[0].key for c, bare in zip(candidates, shared, strict=True) if len(c.profiles) == 1 and not bare}
    choice = _Choice(geography, frozenset(sure), {}, {})
    return [
        Mention(candidate.first, candidate.last, candidate.mention, candidate.rule, choice.profile(candidate, bare=bare))
        for candidate, bare in zip(candidates, shared, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class _Choice:
    """Whom the candidates of a text mean, one after the other.

    Attributes:
        geography: the text's countries.
        sure: the keys of the organisations that some candidate surely means.
        placed: what words meant where a place stood by them, for where none does.
        usual: what they mean where none does anywhere.
    """

    geography: Geography
    sure: frozenset[str]
    placed: dict[tuple[str, ...], Profile]
    usual: dict[tuple[str, ...], Profile]

    def profile(self, candidate: Candidate, *, bare: bool) -> Profile:
        """The organisation that a candidate means; `bare` where it bears a noun of class."""
        first = candidate.profiles[0]
        words = self.geography.scene.document.words[candidate.first : candidate.last]
        country = None
        if len(candidate.profiles) > 1 or bare or candidate.rivals or _partisan(candidate, words):
            country = self.geography.at(candidate.first, candidate.last)
        local = of_country(country, (*candidate.profiles, *candidate.rivals)) if country else None
        if local is not None:
            self.placed[words] = local
            return local
        if len(candidate.profiles) > 1:
            return self._of_several(candidate, words, country)
        if bare and first.key not in self.sure:
            return self._of_class(candidate, words, country)
        if _partisan(candidate, words) and country not in (None, first.country) and not self.geography.names(first.country):
            return unplaced(words, first, country)  # *En Argentine, la CGT …*
        if other := _other(self.geography, candidate, words):
            return other
        main = self.geography.main() if candidate.rivals else None
        if main is not None and self.geography.names(main, 2) and not self.geography.names(first.country):
            return of_country(main, candidate.rivals) or first
        return first

    def _of_several(self, candidate: Candidate, words: tuple[str, ...], country: str | None) -> Profile:
        """The one of several that words mean of which none is of the country where they stand."""
        if country is not None and candidate.profiles[0].category in POLITICAL:
            self.placed[words] = international(candidate.profiles) or unplaced(words, candidate.profiles[0], country)
        elif words not in self.placed and words not in self.usual:
            self.usual[words] = _usual(self.geography, candidate, words, self.sure)
        return self.placed.get(words) or self.usual[words]

    def _of_class(self, candidate: Candidate, words: tuple[str, ...], country: str | None) -> Profile:
        """The only one that the gazetteer has under a noun of class, or another country's."""
        first = candidate.profiles[0]
        if words not in self.placed and (country is not None or _foreign(self.geography, candidate)):
            there = country or self.geography.set_in(candidate.first, candidate.last)
            like = first if first.category in POLITICAL else first._replace(category="government")
            self.placed[words] = unplaced(words, like, there if there != first.country else None)
        return self.placed.get(words, first)


def _partisan(candidate: Candidate, words: tuple[str, ...]) -> bool:
    """Whether a candidate is the acronym or the unqualified name of a party or union of some country (*Parti du Congrès*)."""
    profile = candidate.profiles[0]
    if profile.category not in _PARTISAN or profile.country is None:
        return False
    if candidate.mention == "name" and words[0] in TRIGGERS and len(words) > 1:
        return not any(word in ADJECTIVES or word in NAMES for word in words)
    return candidate.mention == "acronym"


def _other(geography: Geography, candidate: Candidate, words: tuple[str, ...]) -> Profile | None:
    """The gazetteer's organisation that an institution's noun means in another country (*Chambre des communes* in Canada)."""
    profile = candidate.profiles[0]
    if not profile.known or candidate.mention != "name" or profile.category not in POLITICAL or words[0] not in TRIGGERS:
        return None
    if profile.country is None or geography.counts[profile.country]:
        return None
    country = geography.at(candidate.first, candidate.last) or geography.main()
    return written_for(words, country) if country and country != profile.country else None


def _usual(geography: Geography, candidate: Candidate, words: tuple[str, ...], sure: Collection[str]) -> Profile:
    """The one of several organisations that words mean where no place stands by them: one surely named or of the main country."""
    profiles = candidate.profiles
    named = [profile for profile in profiles if profile.key in sure]
    if len(named) == 1:
        return named[0]
    if candidate.mention == "description":  # *gouvernement congolais*: of two peoples of one name the one that is named
        return max(profiles, key=lambda profile: geography.counts[profile.country or ""])
    domestic = _domestic(words, profiles)
    main = geography.dominant(profile.country for profile in profiles if profile.country)
    if not geography.counts and not domestic:
        main = None
    if known := of_country(main, profiles) or international(profiles):
        return known
    there = geography.set_in(candidate.first, candidate.last) if profiles[0].category in POLITICAL else None
    if there is None and domestic and geography.stays_home():
        there = HOME
    return of_country(there, profiles) or unplaced(words, profiles[0], there)


def _domestic(words: tuple[str, ...], profiles: Sequence[Profile]) -> bool:
    """Whether a form is exactly how the French one is called, and more than one common noun (*Conseil constitutionnel*)."""
    if len(words) == 1 and words[0] in TRIGGERS:
        return False
    written = slug(list(words)).replace("-", "")
    french = [profile for profile in profiles if profile.country == HOME]
    return any(written == slug([called.lower()]) for profile in french for called in (profile.name, profile.acronym) if called)


def _class_name(geography: Geography, candidate: Candidate) -> bool:
    """Whether a candidate bears nouns that any country can use (*ministère des Armées*, *Parti démocratique*)."""
    profile = candidate.profiles[0]
    scene = geography.scene
    words = scene.document.words[candidate.first : candidate.last]
    if profile.country is None or candidate.mention != "name" or words[0] not in TRIGGERS:
        return False
    if profile.category not in POLITICAL:
        return _central_bank(words)
    if profile.category == "military" and not _COLOURS.isdisjoint(words):
        return False  # *En Finlande, l'Armée rouge …*
    if profile.country == HOME and profile.category in _STATE:
        return not any(scene.place(token) for token in range(candidate.first, candidate.last))
    return all(word in STOP_WORDS or word in FIELDS or word == "-" or adjective(word) for word in words[1:])


def _central_bank(words: tuple[str, ...]) -> bool:
    """Whether words are what many countries call their central bank, and one a bank of business (*Banque nationale*)."""
    return any(trigger.words == words and trigger.category == "government" for trigger in TRIGGERS[words[0]])


def _foreign(geography: Geography, candidate: Candidate) -> bool:
    """Whether a class name that only one country has in the gazetteer is that of another country here."""
    profile = candidate.profiles[0]
    country = profile.country or ""
    if geography.counts[country]:
        return False
    if country != HOME and geography.counts:
        return True
    words = geography.scene.document.words[candidate.first + 1 : candidate.last]
    if (
        profile.category in _STATE and profile.category != "judicial" and not all(map(adjective, words))
    ):  # *la mort d'un soldat au Mali*, so the ministère des Armées
        return geography.elsewhere(country)
    return geography.set_in(candidate.first, candidate.last) is not None or (
        profile.category in _STATE and geography.elsewhere(country)
    )
