"""The order of work: candidates at their triggers, the longest, whom they mean, what the text repeats."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import compress
from operator import itemgetter

from extractors.deadline import Deadline
from extractors.document import Document
from extractors.facts import Organisation, place_id
from extractors.organisations.anaphora import HEADS, heads
from extractors.organisations.choice import longest
from extractors.organisations.frames import as_means
from extractors.organisations.geography import Geography
from extractors.organisations.memory import bracketed, lent, linked, repetitions, unapposed
from extractors.organisations.mentions import Mention, resolved
from extractors.organisations.namings import NAMING, SMALL_NAMING
from extractors.organisations.profile import Candidate, Profile
from extractors.organisations.rules import READING
from extractors.organisations.rules.acronyms import other_acronyms
from extractors.organisations.scene import CLINICAL, Scene
from extractors.organisations.settlement import settled
from extractors.organisations.weak_forms import alongside, borne_by_devices, enumerated, supported
from extractors.organisations.words import FIRST_NAMES, TITLES
from extractors.reading import Reading

_Look = Callable[[Scene, int], Iterable[Candidate]]


def _dispatch(others: Iterable[str], *, capitals: bool) -> dict[str, tuple[_Look, ...]]:
    """For each word, with a capital or without, what the rules that it calls look for there, in their order.

    Args:
        others: words at which no rule looks, but what comes behind the rules.
        capitals: whether the words bear a capital.
    """
    table: dict[str, tuple[_Look, ...]] = dict.fromkeys(others, ())
    for rule in READING:
        alone = (rule.find,)
        for word in rule.triggers | rule.capitals if capitals else rule.triggers:
            before = table.get(word)
            table[word] = (*before, rule.find) if before else alone
    return table


_CAPITAL = _dispatch((*FIRST_NAMES, *TITLES, *NAMING, *HEADS), capitals=True)
"""Every word that anything listens to: the one walk over a whole text looks for them."""
_SMALL = _dispatch((*TITLES, *SMALL_NAMING, *HEADS), capitals=False)
"""Those that are listened to also in small letters; the others need a capital."""


def find(reading: Reading) -> tuple[Organisation, ...]:
    """The organisations of a text, in order, with place ids."""
    document = reading.document
    words = document.words
    called = _called(document)
    listened = [token for token, _ in called]
    scene = Scene.of(document, listened, clinical=CLINICAL in document.shadow and CLINICAL in words)
    reading.deadline.check()
    candidates = _candidates(scene, called, reading.deadline)
    if others := other_acronyms(scene, listened, candidates):
        candidates = [c for c in candidates if c.last - c.first > 1 or words[c.first] not in others]
    reading.deadline.check()
    return tuple(_fact(document, mention) for mention in _mentions(scene, candidates, listened))


def _called(document: Document) -> list[tuple[int, tuple[_Look, ...]]]:
    """The tokens that anything listens to, each with what the rules look for there."""
    words, surface, starts = document.words, document.surface, document.starts
    called = []
    for token in compress(range(len(words)), map(_CAPITAL.__contains__, words)):
        looks = (_CAPITAL if surface[starts[token]].isupper() else _SMALL).get(words[token])
        if looks is not None:
            called.append((token, looks))
    return called


def _candidates(scene: Scene, called: Iterable[tuple[int, tuple[_Look, ...]]], deadline: Deadline) -> list[Candidate]:
    """What the rules see, in the order of the text, then of the rules.

    Each rule reads the whole text before the next one begins: it is a fifth faster than to change rules at each word (measured),
    because the processor's cache holds one rule and its words.
    """
    places: dict[_Look, list[int]] = {rule.find: [] for rule in READING}
    for token, looks in called:
        for look in looks:
            places[look].append(token)
    seen: list[tuple[int, Candidate]] = []
    for look, tokens in places.items():
        deadline.check()
        for token in tokens:
            if found := tuple(look(scene, token)):
                seen += [(token, candidate) for candidate in found]
    seen.sort(key=itemgetter(0))
    return [candidate for _, candidate in seen]


def _mentions(scene: Scene, candidates: Sequence[Candidate], listened: Sequence[int]) -> list[Mention]:
    """The mentions, in the order of the text, each with the organisation that it means."""
    taken: set[int] = set()
    weak = [c for c in candidates if c.weak]
    if devices := borne_by_devices(scene, weak):
        candidates = [c for c in candidates if not c.weak or scene.document.words[c.first : c.last] not in devices]
        weak = [c for c in candidates if c.weak]
    geography = Geography.of(scene, candidates, listened)
    mentions = resolved(geography, longest((c for c in candidates if not c.weak or supported(geography, c)), taken))
    mentions += bracketed(scene, mentions, taken)
    sure = {mention.profile.key for mention in mentions}
    rows = enumerated(scene, weak, [(mention.first, mention.last) for mention in mentions])
    rows += alongside(scene, weak, [(mention.first, mention.profile.category) for mention in mentions])
    sure.update(profile.key for candidate in rows for profile in candidate.profiles)
    repeated = rows + [c for c in weak if any(profile.key in sure for profile in c.profiles) and not _located(scene, c)]
    repeated += repetitions(scene, mentions, taken)
    mentions += resolved(geography, longest(repeated, taken))
    words = scene.document.words
    mentions = linked(words, lent(words, sorted(mentions, key=lambda mention: mention.first)))
    mentions = settled(geography, unapposed(mentions))
    mentions += heads(scene, mentions, taken, listened)
    return _agreeing(scene, sorted(mentions, key=lambda mention: mention.first))


def _located(scene: Scene, candidate: Candidate) -> bool:
    """Whether a metonym or a network tells where something is, though the text also names the body by it (*au Vatican*)."""
    if as_means(scene, candidate):
        return True
    before = scene.document.words[candidate.first - 1] if candidate.first else ""
    return candidate.mention == "metonym" and before in ("à", "au", "en", "du", "de")


def _agreeing(scene: Scene, mentions: list[Mention]) -> list[Mention]:
    """The mentions with one profile for each key: the gazetteer's, else the first of a country, with the text's acronym."""
    chosen: dict[str, Profile] = {}
    for mention in mentions:
        profile = mention.profile
        before = chosen.get(profile.key)
        if before is None or (profile.known, profile.country is not None) > (before.known, before.country is not None):
            chosen[profile.key] = profile
    for mention in mentions:
        profile = chosen[mention.profile.key]
        if mention.kind == "acronym" and not profile.known and profile.acronym is None:
            spelled = scene.document.slice(mention.first, mention.last)
            chosen[profile.key] = profile._replace(acronym=spelled)
    return [m if (meant := chosen[m.profile.key]) is m.profile else replace(m, profile=meant) for m in mentions]


def _fact(document: Document, mention: Mention) -> Organisation:
    start, end = document.starts[mention.first], document.ends[mention.last - 1]
    profile = mention.profile
    return Organisation(
        id=place_id("organisation", start, end),
        text=document.original(start, end),
        start=start,
        end=end,
        rule=mention.rule,
        name=profile.name,
        acronym=profile.acronym,
        category=profile.category,
        country=profile.country,
        mention=mention.kind,
        entity=profile.key,
    )
