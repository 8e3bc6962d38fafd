"""What a text already said: repetitions of names, acronyms in brackets, institutions that it named in full."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extractors.facts import MentionKind
from extractors.lexicon.countries import ADJECTIVES
from extractors.organisations.anaphora import nouns_of
from extractors.organisations.gazetteer_index import GAZETTEER
from extractors.organisations.mentions import Mention
from extractors.organisations.names import acronym
from extractors.organisations.profile import Candidate, Profile, slug
from extractors.organisations.scene import Scene
from extractors.organisations.words import FIRST_NAMES, STOP_WORDS, TRIGGERS, TYPES

RULES = ("organisations.repetition", "organisations.bracketed_acronym")
"""The names of the rules that read a text again with the names that were found."""
_REPETITION, _BRACKETED = RULES
_REPEATED = frozenset(
    f"organisations.{name}"
    for name in (
        "named_type role_of source party_of_person legal_form club business_name spelled_out defined_acronym acting_acronym "
        "bracketed_acronym english_body apposed_name business_frame"
    ).split()
)
"""Rules whose names have no trigger of their own and are therefore looked for again."""
_ENGLISH = "organisations.english_body"
_FEW = 3
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
    for token in _places(words, known):
        if token in taken or not scene.document.capital(token) or token in scene.persons:
            continue
        for form, kind, profile in known[words[token]]:
            if words[token : token + len(form)] == form:
                found.append(Candidate(token, token + len(form), kind, _REPETITION, (profile,)))
                break
    return found


def _places(words: tuple[str, ...], wanted: Collection[str]) -> list[int]:
    """The tokens that are one of some words, in order: of few words each is looked for by itself, which is faster (measured)."""
    if len(wanted) > _FEW:
        return [token for token, word in enumerate(words) if word in wanted]
    found: list[int] = []
    for word in wanted:
        token = -1
        for _ in range(words.count(word)):
            token = words.index(word, token + 1)
            found.append(token)
    return sorted(found)


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
        and mention.rule not in ("organisations.role_of", "organisations.longer_name")
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
        if mention.kind in ("acronym", "anaphor") or scene.place(short) or not (acronym(scene, short) or _spoken(scene, short)):
            continue
        taken.add(short)
        found.append(Mention(short, short + 1, "acronym", _BRACKETED, mention.profile))
    return found


def _spoken(scene: Scene, token: int) -> bool:
    """Whether a token is an acronym of the gazetteer written as a word with accents (*Céni*)."""
    document = scene.document
    if not document.capital(token) or document.all_capitals(token) or document.words[token].isascii():
        return False
    return any(form.acronym for form in GAZETTEER.written((document.words[token],)))


def lent(words: Sequence[str], mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, in order, with what one in brackets and the one before it say of each other.

    *L'institut géologique américain (USGS)*, *le YSK (Haut-Conseil électoral)*: what the gazetteer does not have means what it
    has, unless the two are of different countries. An English name is a translation (*Ligue du Bien (Good League)*).
    """
    meant: dict[str, Profile] = {}
    for mention, inside in pairwise(mentions):
        if inside.first != mention.last + 1 or words[mention.last] != "(":
            continue
        if not inside.profile.known and mention.kind == inside.kind == "name" and _translated(words, inside):
            meant[inside.profile.key] = mention.profile
        if words[inside.last : inside.last + 1] != (")",):
            continue
        long, short = (mention, inside) if inside.kind == "acronym" else (inside, mention)
        if short.kind != "acronym" or long.kind not in ("name", "description") or long.profile.known or not short.profile.known:
            continue
        if long.profile.country in (None, short.profile.country):
            meant[long.profile.key] = short.profile
    return [replace(m, profile=meant[m.profile.key]) if m.profile.key in meant else m for m in mentions] if meant else [*mentions]


def _translated(words: Sequence[str], inside: Mention) -> bool:
    """Whether a name in brackets is English, by its form or by the words *en anglais* behind it."""
    behind = tuple(words[inside.last : inside.last + 3])
    return behind == ("en", "anglais", ")") or (inside.rule == _ENGLISH and behind[:1] == (")",))


def unapposed(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, in order, without descriptions right before a name of the same organisation (*le parti allemand* **AfD**)."""
    before = {mention.first: mention.profile.key for mention in mentions if mention.kind in ("name", "acronym", "metonym")}
    return [m for m in mentions if m.kind != "description" or before.get(m.last) != m.profile.key]


def linked(words: Sequence[str], mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions with bare institutions and countryless phrases joined to the one organisation that they can mean.

    *le Parlement* in a text on the *Parlement européen*; *ministère des Affaires étrangères* beside *ministère français des …*.
    An acronym that the text explains means that everywhere in it, whatever the gazetteer has.
    """
    by_head: dict[str, dict[str, Profile]] = {}
    headed: set[str] = set()
    by_stem: dict[str, dict[str, Profile]] = {}
    defined: dict[str, Profile] = {}
    for mention in mentions:
        profile = mention.profile
        if mention.rule == "organisations.defined_acronym":
            defined.setdefault(words[mention.first], profile)
        if mention.rule != "organisations.bare_institution":
            first = words[mention.first]
            if first in _SHARED:
                by_head.setdefault(first, {})[profile.key] = profile
            if profile.key not in headed:
                headed.add(profile.key)
                _take_up(by_head, profile)
        if profile.country is not None and profile.key.endswith(f"-{profile.country.lower()}"):
            by_stem.setdefault(profile.key[:-3], {})[profile.key] = profile
        if (
            profile.country is not None
            and mention.last - mention.first > 1
            and ADJECTIVES.get(words[mention.last - 1]) == profile.country
        ):
            by_stem.setdefault(slug([*words[mention.first : mention.last - 1]]), {})[profile.key] = profile
    joined = []
    for mention in mentions:
        explained = defined.get(words[mention.first]) if mention.kind == "acronym" else None
        profile = explained or _link(mention, by_head, by_stem)
        joined.append(mention if profile is mention.profile else replace(mention, profile=profile))
    return joined


def _take_up(by_head: dict[str, dict[str, Profile]], profile: Profile) -> None:
    """Note the nouns that can take up an organisation."""
    for head in nouns_of(profile):
        if head not in _SHARED:
            by_head.setdefault(head, {})[profile.key] = profile


_SHARED = frozenset(("commission",))
"""Nouns that, alone, take up a body only where the text wrote it with them: *la Commission* beside *la Cnil* is Europe's."""


def _link(mention: Mention, by_head: dict[str, dict[str, Profile]], by_stem: dict[str, dict[str, Profile]]) -> Profile:
    profile = mention.profile
    if profile.known:
        return profile
    candidates = by_head.get(profile.heads[0], {}) if mention.rule == "organisations.bare_institution" and profile.heads else {}
    candidates = candidates or (by_stem.get(profile.key, {}) if profile.country is None else {})
    return next(iter(candidates.values())) if len(candidates) == 1 else profile
