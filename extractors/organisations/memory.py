"""What a text already said: repetitions of names, and bare nouns that take an organisation up again."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from extractors.facts import MentionKind
from extractors.lexicon.countries import adjective_at
from extractors.organisations.gazetteer_index import GAZETTEER
from extractors.organisations.mentions import Mention
from extractors.organisations.names import acronym
from extractors.organisations.profile import Candidate, Profile
from extractors.organisations.scene import Scene
from extractors.organisations.words import FIRST_NAMES, STOP_WORDS, TRIGGERS, TYPES, adjective

RULES = ("organisations.repetition", "organisations.bracketed_acronym", "organisations.head_noun")
"""The names of the rules that read a text again with what was found."""
REPETITION, BRACKETED, HEAD_NOUN = RULES
_REPEATED = frozenset(
    f"organisations.{name}"
    for name in (
        "named_type role_of source party_of_person legal_form club business_name spelled_out defined_acronym acting_acronym "
        "bracketed_acronym english_body"
    ).split()
)
"""Rules whose names have no trigger of their own and are therefore looked for again."""
_POINTING = frozenset(("le", "la", "l'", "du", "au", "ce", "cet", "cette"))
"""Singular determiners behind which a noun takes up what was said (*les armées* take up no army)."""
HEADS = frozenset(
    noun.lower().replace("-", " ").split()[0] for profile in GAZETTEER.profiles.values() for noun in profile.heads
) | frozenset((*TRIGGERS, *TYPES))
"""The words that can open a noun that takes an organisation up again."""
_MANNER = frozenset(("bas", "but", "capitaux", "responsabilité", "vocation", "capital", "statut"))
"""What follows *à* in a complement that says of which kind an organisation is (*compagnie à bas prix*)."""
_SHORTENED = 5  # letters from which the first word of a firm's name stands for it (*Thomson* for *Thomson-CSF*)


def repetitions(scene: Scene, mentions: Iterable[Mention], taken: set[int]) -> list[Candidate]:
    """Where the text repeats names that it has surely used once: *Garibaldi* after *la société Garibaldi*."""
    known: dict[str, list[tuple[tuple[str, ...], MentionKind, Profile]]] = {}
    words = scene.document.words
    for mention in mentions:
        for form in _forms(scene, mention):
            entries = known.setdefault(form[0], [])
            if all(form != other for other, _, _ in entries):
                entries.append((form, mention.kind, mention.profile))
    if not known:
        return []
    for entries in known.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    found = []
    for token in [token for token, word in enumerate(words) if word in known]:
        if token in taken or not scene.document.capital(token) or token in scene.persons:
            continue
        for form, kind, profile in known[words[token]]:
            if words[token : token + len(form)] == form:
                found.append(Candidate(token, token + len(form), kind, REPETITION, (profile,)))
                break
    return found


def _forms(scene: Scene, mention: Mention) -> Iterator[tuple[str, ...]]:
    """The words under which a mention's name may come again."""
    form = scene.document.words[mention.first : mention.last]
    if mention.rule in _REPEATED:
        yield form
    if (
        mention.profile.category == "company"
        and mention.kind == "name"
        and len(form) > 1
        and len(form[0]) >= _SHORTENED
        and form[0] not in FIRST_NAMES | STOP_WORDS
        and form[0] not in TRIGGERS
        and form[0] not in TYPES
        and not scene.place(mention.first)
        and scene.document.capital(mention.first)
        and mention.rule != "organisations.role_of"
    ):
        yield form[:1]


def bracketed(scene: Scene, mentions: Iterable[Mention], taken: set[int]) -> list[Mention]:
    """The acronyms in brackets right behind an organisation, foreign ones too: *Lions du peuple de l'Est (TAX)*."""
    words = scene.document.words
    found = []
    for mention in mentions:
        short = mention.last + 1
        if short + 1 >= len(words) or words[mention.last] != "(" or words[short + 1] != ")" or short in taken:
            continue
        if mention.kind in ("acronym", "anaphor") or not acronym(scene, short) or scene.place(short):
            continue
        taken.add(short)
        found.append(Mention(short, short + 1, "acronym", BRACKETED, mention.profile))
    return found


def unapposed(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, in order, without descriptions right before a name of the same organisation (*le parti allemand* **AfD**)."""
    before = {mention.first: mention.profile.key for mention in mentions if mention.kind in ("name", "acronym", "metonym")}
    return [m for m in mentions if m.kind != "description" or before.get(m.last) != m.profile.key]


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
    words = scene.document.words
    found = []
    for token in [token for token in listened if words[token] in bearers]:
        if token in taken or token == 0 or words[token - 1] not in _POINTING:
            continue
        for head, borne in bearers[words[token]]:
            if words[token : token + len(head)] != head or not (last := _unqualified(scene, token + len(head))):
                continue
            early = scene.capital(token) and not scene.shouted(token)
            meant = {profile.key: profile for first, profile in borne if first < token}
            meant = meant or ({profile.key: profile for _, profile in borne} if early else {})
            if len(meant) == 1:
                found.append(Mention(token, last, "anaphor", HEAD_NOUN, next(iter(meant.values()))))
            break
    return found


_Borne = list[tuple[int, Profile]]
"""The organisations that a noun can take up, each with the token of a mention."""


def _bearers(mentions: Sequence[Mention]) -> dict[str, list[tuple[tuple[str, ...], _Borne]]]:
    """By first word, the nouns that can take up some organisation of a text, the longest first."""
    bearers: dict[tuple[str, ...], _Borne] = {}
    for mention in mentions:
        for noun in _heads(mention.profile):
            bearers.setdefault(tuple(noun.lower().replace("-", " ").split()), []).append((mention.first, mention.profile))
    by_first: dict[str, list[tuple[tuple[str, ...], _Borne]]] = {}
    for head in sorted(bearers, key=lambda head: (-len(head), head)):
        by_first.setdefault(head[0], []).append((head, bearers[head]))
    return by_first


def _heads(profile: Profile) -> Iterator[str]:
    yield from profile.heads
    if profile.name is not None:
        first = profile.name.split()[0].lower()
        if first in TRIGGERS and first not in profile.heads:
            yield first


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
    if words[after] == "à" and after + 1 < len(words) and words[after + 1] in _MANNER:
        return 0  # *la compagnie à bas prix*
    if words[after] in ("de", "du", "des", "d'", "«", '"') or document.capital(after) or words[after].isdigit():
        return 0
    if adjective(words[after]) or adjective_at(document, after) or words[after] == "militaire":
        return 0
    return after


def linked(words: Sequence[str], mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions with bare institutions and countryless phrases joined to the one organisation that they can mean.

    *le Parlement* in a text on the *Parlement européen*; *ministère des Affaires étrangères* beside *ministère français des …*.
    An acronym that the text explains means that everywhere in it, whatever the gazetteer has.
    """
    by_head: dict[str, dict[str, Profile]] = {}
    by_stem: dict[str, dict[str, Profile]] = {}
    defined: dict[str, Profile] = {}
    for mention in mentions:
        profile = mention.profile
        if mention.rule == "organisations.defined_acronym":
            defined.setdefault(words[mention.first], profile)
        if mention.rule != "organisations.bare_institution":
            for head in _heads(profile):
                by_head.setdefault(head, {})[profile.key] = profile
        if profile.country is not None and profile.key.endswith(f"-{profile.country.lower()}"):
            by_stem.setdefault(profile.key[:-3], {})[profile.key] = profile
    joined = []
    for mention in mentions:
        explained = defined.get(words[mention.first]) if mention.kind == "acronym" else None
        profile = explained or _link(mention, by_head, by_stem)
        joined.append(mention if profile is mention.profile else replace(mention, profile=profile))
    return joined


def _link(mention: Mention, by_head: dict[str, dict[str, Profile]], by_stem: dict[str, dict[str, Profile]]) -> Profile:
    profile = mention.profile
    if profile.known:
        return profile
    candidates = by_head.get(profile.heads[0], {}) if mention.rule == "organisations.bare_institution" and profile.heads else {}
    candidates = candidates or (by_stem.get(profile.key, {}) if profile.country is None else {})
    return next(iter(candidates.values())) if len(candidates) == 1 else profile
