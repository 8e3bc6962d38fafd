"""Bare nouns that take an organisation up again (*l'alliance*, *le groupe*)."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from extractors.facts import MentionKind
from extractors.lexicon import load
from extractors.lexicon.countries import adjective_at
from extractors.organisations.complements import PREFIXES
from extractors.organisations.gazetteer_index import GAZETTEER
from extractors.organisations.mentions import Mention
from extractors.organisations.profile import Profile
from extractors.organisations.scene import Scene
from extractors.organisations.words import STOP_WORDS, TRIGGERS, TYPES, adjective

RULES = ("organisations.head_noun",)
"""The name of the rule that reads a text again for them."""
(_HEAD_NOUN,) = RULES
_POINTING = frozenset(("le", "la", "l'", "du", "au", "ce", "cet", "cette"))
"""Singular determiners behind which a noun takes up what was said (*les armées* take up no army)."""
EPITHETS = {category: frozenset(words.split()) for category, words in load("extractors.organisations", "epithets.toml").items()}
"""By category, adjectives that tell of which kind an organisation is, and belong to the noun that takes it up."""
_MANNER = frozenset(("bas", "but", "capitaux", "responsabilité", "vocation", "capital", "statut"))
"""What follows *à* in a complement that says of which kind an organisation is (*compagnie à bas prix*)."""


def _words(noun: str) -> tuple[str, ...]:
    """The tokens of a noun of the gazetteer."""
    return tuple(noun.lower().replace("-", " ").split())


HEADS = frozenset((*(_words(noun)[0] for each in GAZETTEER.profiles.values() for noun in each.heads), *TRIGGERS, *TYPES))
"""The words that can open such a noun."""


def heads(scene: Scene, mentions: Sequence[Mention], taken: set[int], listened: Sequence[int]) -> list[Mention]:
    """The bare nouns that take up an organisation named before: *l'alliance (militaire)*, *le groupe*, *la compagnie aérienne*.

    A noun counts when it is singular and definite, nothing qualifies it, and only one organisation so far can bear it; with a
    capital of its own it can also stand before the one that it means (*l'Alliance …, l'OTAN …*).

    Args:
        scene: the document.
        mentions: those found so far, in order.
        taken: the tokens that are no longer free.
        listened: the tokens at which such a noun can stand.
    """
    bearers = _bearers(mentions)
    named: dict[str, set[int]] = {}
    for mention in mentions:
        named.setdefault(mention.profile.key, set()).add(mention.first)
    words = scene.document.words
    found = []
    for token in [token for token in listened if words[token] in bearers]:
        if token in taken or token == 0 or words[token - 1] not in _POINTING:
            continue
        for noun, borne in bearers[words[token]]:
            if words[token : token + len(noun)] != noun:
                continue
            last = _end(scene, token + len(noun), borne)
            if not last and (described := _of_its_nation(scene, token, token + len(noun), borne)):
                found.append(described)
                break
            if last:
                meant = _meant(borne, token, early=_bears_capital(scene, token))
                if (
                    meant is not None and not _apposed(scene, last, named.get(meant.key, ())) and not _of_a_place(scene, token)
                ):  # what stands before the name that it means takes up nothing: it is a name itself
                    later = all(first > token for first, _ in borne)
                    kind = _kind(words[token + len(noun) : last])
                    found.append(Mention(token, last, "name" if later else kind, _HEAD_NOUN, meant))
                break
    return found


def _kind(epithet: Sequence[str]) -> MentionKind:
    """What a noun with an epithet or without is (*le mouvement rebelle*, but *l'alliance (militaire)* like *l'alliance*)."""
    return "description" if epithet and epithet[0] != "(" else "anaphor"


def _of_its_nation(scene: Scene, token: int, after: int, borne: "_Borne") -> Mention | None:
    """A noun with the nationality of the only organisation that it can take up (*la multinationale américaine*).

    With another nationality it means somebody else (*le groupe américain* in a text on Renault).
    """
    nation = adjective_at(scene.document, after)
    if nation is None or nation.country is None or scene.document.capital(after):
        return None
    meant = _meant(borne, token, early=False)
    if meant is None or meant.country != nation.country or not _unqualified(scene, nation.last):
        return None
    return Mention(token, nation.last, "description", _HEAD_NOUN, meant)


def _bears_capital(scene: Scene, token: int) -> bool:
    """Whether a noun bears one capital of its own, as a name does; *ONG* always has three."""
    return scene.capital(token) and not scene.document.all_capitals(token)


def _end(scene: Scene, after: int, borne: "_Borne") -> int:
    """The end of a bare noun, its epithet included where that tells only of which kind it is (*le mouvement rebelle*)."""
    words = scene.document.words
    if after < len(words) and words[after] in EPITHETS.get(borne[0][1].category, ()) and not scene.document.capital(after):
        last = _unqualified(scene, after + 1)
        return after + 1 if last else 0
    return _unqualified(scene, after)


def _apposed(scene: Scene, last: int, named: Collection[int]) -> bool:
    """Whether the name of the same organisation follows behind adjectives (*le groupe automobile Renault*)."""
    words = scene.document.words
    for place in range(last, min(last + _NEAR, len(words))):
        if place in named:
            return place > last
        if not words[place].isalpha() or scene.document.capital(place) or words[place] in STOP_WORDS:
            return False
    return False


def _of_a_place(scene: Scene, token: int) -> bool:
    """Whether a noun with a capital names a street or a station (*la gare de l'Université*)."""
    words = scene.document.words
    before = token - 2 - (words[token - 1] != "du")
    return before >= 0 and scene.document.capital(token) and words[before] in _STREETS and words[before + 1] in ("de", "du")


_NEAR = 4  # tokens
_STREETS = frozenset(
    "gare station arrêt métro rue place avenue boulevard quai quartier square parvis impasse pont campus carrefour".split()
)
"""Nouns whose complement names a place in a town."""
_Borne = list[tuple[int, Profile]]
"""The first two organisations that a noun can take up, in the order of the text, each with the token of its first mention."""


def _bearers(mentions: Iterable[Mention]) -> dict[str, list[tuple[tuple[str, ...], _Borne]]]:
    """By first word, the nouns that can take up some organisation of a text, the longest first."""
    bearers: dict[tuple[str, ...], _Borne] = {}
    seen: set[str] = set()
    for mention in mentions:
        if mention.profile.key in seen:
            continue
        seen.add(mention.profile.key)
        for noun in nouns_of(mention.profile):
            borne = bearers.setdefault(_words(noun), [])
            if len(borne) < 2:
                borne.append((mention.first, mention.profile))
    by_first: dict[str, list[tuple[tuple[str, ...], _Borne]]] = {}
    for noun_words in sorted(bearers, key=lambda words: (-len(words), words)):
        by_first.setdefault(noun_words[0], []).append((noun_words, bearers[noun_words]))
    return by_first


def _meant(borne: _Borne, token: int, *, early: bool) -> Profile | None:
    """The one organisation that a noun at a token takes up: named before or, where it may come early, the text's only one."""
    earlier = [profile for first, profile in borne if first < token]
    if not earlier and early:
        earlier = [profile for _, profile in borne]
    return earlier[0] if len(earlier) == 1 else None


_NEVER_ALONE = frozenset(("état", "petit", "grands", "mission", "foyer", "cave", "roue"))
"""First words of names that alone mean something else (*l'État* after *l'État islamique*)."""


_LONG_NOUNS = {
    first: nouns
    for first, triggers in TRIGGERS.items()
    if (nouns := [trigger.words[: trigger.noun] for trigger in triggers if trigger.noun > 1])
}
"""By first word, the nouns of institutions that have several."""
_UPPER = ("chambre haute", "haute chambre", "haute assemblée")
"""What a senate is also called."""


def nouns_of(profile: Profile) -> Iterator[str]:
    """The nouns that can take an organisation up: those of the gazetteer and those that open its name (*Agence (spatiale) …*)."""
    yield from profile.heads
    if profile.known and profile.category == "company":
        yield "multinationale"
    if profile.name is not None:
        words = _words(profile.name)
        first = words[0]
        if first in TRIGGERS and first not in profile.heads and first not in _NEVER_ALONE:
            yield first
        for noun in _LONG_NOUNS.get(first, ()):  # *la commission électorale*
            if len(noun) < len(words) and words[: len(noun)] == noun:
                yield " ".join(noun)
                break
    opening = profile.name.split()[0].lower() if profile.name else profile.heads[0].lower() if profile.heads else ""
    if opening == "sénat":
        yield from _UPPER
    elif "chambre" in profile.heads or opening in ("assemblée", "chambre"):
        yield "chambre basse"


def _unqualified(scene: Scene, after: int) -> int:
    """The end of a bare noun that ends before a token; 0 where something qualifies it.

    An adjective in brackets belongs to it (*alliance (militaire)*).
    """
    document = scene.document
    words = document.words
    if (
        after + 2 < len(words)
        and words[after] == "("
        and words[after + 2] == ")"
        and adjective(words[after + 1]) | (words[after + 1] == "militaire")
    ):
        return after + 3
    if after >= len(words) or after >= document.sentence(after - 1)[1]:
        return after
    if words[after] == "-":
        return after if after + 1 < len(words) and not document.glued(after + 1) else 0
    if after + 2 < len(words) and words[after + 1] == "-" and (words[after] in PREFIXES or adjective_at(document, after + 2)):
        return 0  # *la Banque inter-américaine*, *l'ONG anti-corruption*
    if words[after] in ("basse", "haute"):
        return 0  # *la chambre haute*
    if words[after] == "à" and after + 1 < len(words) and words[after + 1] in _MANNER:
        return 0  # *la compagnie à bas prix*
    if words[after] == "de" and words[after + 1 : after + 2] in (("«",), ('"',)):
        return after  # *des chauffeurs que l'entreprise qualifie, ou qualifiés par l'entreprise, de « partenaires »*
    if words[after] in ("de", "du", "des", "d'", "«", '"') or document.capital(after) or words[after].isdigit():
        return 0
    if adjective(words[after]) or adjective_at(document, after) or words[after] == "militaire":
        return 0
    return after
