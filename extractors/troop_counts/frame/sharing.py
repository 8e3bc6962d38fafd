"""What counts take from each other: a part from its whole, a second figure from the first."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.facts import Force, Modality, TroopCount
from extractors.troop_counts.lexicon import AUTHORITIES, GROUP_NOUNS, SOURCE_PREPOSITIONS
from extractors.troop_counts.military.losses import own_ranks
from extractors.troop_counts.sentence.governor import LOSSES, Governor
from extractors.troop_counts.sentence.noun_phrases import LINKS
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.restriction import is_part
from extractors.troop_counts.sentence.scene import Scene
from extractors.troop_counts.sentence.speakers import Speaker, phrase_end
from extractors.troop_counts.whose.sides import other_side


@dataclass(frozen=True, slots=True)
class Framed:
    """A count and its fact."""

    count: Count
    fact: TroopCount


_WANTING = frozenset(("falloir", "vouloir"))
"""Verbs of those who are not there yet: *a recruté 900 hommes ; il lui en faudrait 1 400*."""
_OTHERS = frozenset(("autre", "autres"))
_LIST = ((",",), ("et",), (",", "et"))
_OTHER_COUNTS = 4
_CLITICS = 8
_ARTICLES = frozenset(("le", "la", "les", "l'"))
_DEMONSTRATIVES = frozenset(("ce", "cet", "cette", "ces"))
_CONTRASTS = frozenset(("tandis", "mais", "alors", ";"))


def whole_of(count: Count, before: Sequence[Framed]) -> Framed | None:
    """The count on which a part, an apposition or a second figure depends."""
    if count.whole is None or count.whole >= len(before):
        return None
    whole = before[count.whole]
    compared = whole.count.rule == "troop_counts.comparison" and count.rule == "troop_counts.ellipsis"
    return whole_of(whole.count, before) or whole if compared else whole  # 90 à Gao, contre 350 auparavant, et 40 à Kidal


def shared_force(scene: Scene, count: Count, before: Sequence[Framed]) -> Force | None:
    """The force of the count before, for losses in the same sentence: *sept soldats maliens tués et 23 blessés*."""
    if before and _this_force(scene, count, before[-1].count):
        return before[-1].fact.force
    if (others := _among_others(scene, count, before)) is not None:
        return others.fact.force
    if not before or before[-1].count.first < scene.low or not (count.noun.loss or _taken_too(scene, count, before[-1].count)):
        return None
    if scene.words[count.first - 1] == "pour" and own_ranks(scene.context, count, scene.high):
        return None  # dit avoir tué 40 soldats turcs, pour neuf morts dans ses rangs
    contrast = scene.any_between(before[-1].count.last, count.first, _CONTRASTS)
    return None if contrast else before[-1].fact.force


def _taken_too(scene: Scene, count: Count, last: Count) -> bool:
    """Whether prisoners end the list of a side's losses: *laissèrent 900 tués et 300 prisonniers*."""
    joint = scene.words[last.last : count.first]
    return count.noun.lemma == "prisonnier" and last.noun.loss is not None and joint in _LIST


def _among_others(scene: Scene, count: Count, before: Sequence[Framed]) -> Framed | None:
    """The count of the same kind of people, in this sentence or the last, beside which *autres* puts one: *15 autres soldats*."""
    if not _OTHERS & {*scene.words[count.number.last : count.noun_first]}:
        return None
    low = scene.context.document.sentence(scene.low - 1)[0] if scene.low else 0
    near = (framed for framed in reversed(before[-_OTHER_COUNTS:]) if framed.count.first >= low)
    return next((framed for framed in near if framed.count.noun.category == count.noun.category), None)


def _this_force(scene: Scene, count: Count, last: Count) -> bool:
    """Whether a figure is put to the force of the count before, in this sentence or the last: *estiment ce contingent à 900*."""
    words, first = scene.words, count.first
    if scene.low and last.first < scene.context.document.sentence(scene.low - 1)[0]:
        return False
    near = range(max(scene.low, first - _CLITICS), first - 1)
    return words[first - 1] == "à" and any(
        words[token] in _DEMONSTRATIVES and (words[token + 1] in AUTHORITIES or words[token + 1] in GROUP_NOUNS) for token in near
    )


def gapped_speaker(scene: Scene, count: Count, governor: Governor, whole: Framed | None) -> Speaker | None:
    """The speaker of a second figure whose verb is left out: *les alliés parlent de 800 hommes, l'ONU de 1 200*."""
    words, edge = scene.words, governor.edge
    own = SOURCE_PREPOSITIONS.at(words, count.last) if count.bare and count.last < scene.high else None
    if own is not None and (last := phrase_end(scene, own[1])) > own[1]:
        return Speaker(own[1], last)  # 900 morts selon Kiev, 90 selon Moscou
    if whole is None or count.rule != "troop_counts.ellipsis" or whole.fact.source is None:
        return None
    if words[edge - 1] not in LINKS:
        return _next_of_speakers(scene, count, whole)
    comma = next((token for token in range(edge - 2, whole.count.last - 1, -1) if words[token] in (",", "et")), None)
    return None if comma is None or comma + 1 >= edge - 1 else Speaker(comma + 1, edge - 1)


def _next_of_speakers(scene: Scene, count: Count, whole: Framed) -> Speaker | None:
    """Who tells of its own beside one that did so before: *Riyad admet avoir perdu mille soldats, Abou Dhabi plus de cent*."""
    if not speaks_of_own(whole) or whole.count.first < scene.low:
        return None
    words = scene.words
    near = range(count.first - 2, max(whole.count.last, count.first - _CLITICS) - 1, -1)
    joint = next((token for token in near if words[token] in (",", "et")), None)
    if joint is None:
        return None
    first = joint + 1 + (words[joint + 1] in _ARTICLES)
    named = phrase_end(scene, first) == count.first and scene.context.document.capital(first)
    return Speaker(first, count.first) if named else None


def speaks_of_own(framed: Framed) -> bool:
    """Whether the force of a count is who tells of it, before it: *Moscou reconnaît la mort de 900 soldats*."""
    force, source = framed.fact.force, framed.fact.source
    return force is not None and source is not None and force.start == source.start and source.end <= framed.fact.start


def completed(scene: Scene, count: Count, governor: Governor, fact: TroopCount, whole: Framed) -> TroopCount:
    """The fact of a dependent count with what it lacks taken from its whole, unless it has a predicate of its own."""
    if opposed(scene, count, whole):
        return fact
    event = governor.event
    own = event is not None and fact.event is not None and event.first >= whole.count.last
    if own and event is not None and event.last < count.first and _of_broken_down(scene, count):
        own = False  # compte 2 000 soldats fournis par onze nations, dont 500 Kényans
    levelled = count.rule == "troop_counts.level"
    own = own and not (levelled and _lost(whole))  # 900 soldats sont morts ; ce chiffre atteindra 1 000
    reached = whole.count.rule == "troop_counts.change" or _next_level(scene, count, whole)
    wanted = count.rule == "troop_counts.pronoun" and governor.verb is not None and governor.verb.lemma in _WANTING
    own = own or wanted or reached or (count.noun.loss is not None and not count.bare)
    later = own and whole.count.first < scene.low  # 300 soldats sont venus mardi. Treize d'entre eux sont morts
    afresh = later or (own and count.rule == "troop_counts.pronoun")  # elle en a 90 000 ailleurs: another place and time
    others = count.rule == "troop_counts.other_ones" and not count.noun.loss
    anew = others or (count.rule == "troop_counts.comparison" and not _faced(scene, count, fact, whole))
    there = later and "y" in scene.words[count.first : count.first + _CLITICS]  # plus de 90 y ont laissé la vie
    source = fact.source or (None if later else whole.fact.source)
    return replace(
        fact,
        personnel=whole.fact.personnel if count.bare else fact.personnel,
        force=fact.force or (None if other_side(scene, count) else whole.fact.force),
        event=fact.event if own else whole.fact.event,
        location=fact.location or (None if (afresh and not there) or _come_back(fact, whole, own=own) else whole.fact.location),
        date=fact.date or (None if afresh or anew or _elsewhen(scene, count, whole, fact, own=own) else whole.fact.date),
        source=source,
        modality=_modality(
            scene, count, whole, fact.modality if own or levelled else whole.fact.modality, told=source is not None
        ),
    )


def _faced(scene: Scene, count: Count, fact: TroopCount, whole: Framed) -> bool:
    """Whether a compared figure is what the other side lost then: *900 morts lundi, contre 300 chez les Turcs*."""
    return _lost(whole) and (fact.force is not None or other_side(scene, count))


def _come_back(fact: TroopCount, whole: Framed, *, own: bool) -> bool:
    """Whether some come back from where others were lost: *9 000 furent capturés à Gao ; 300 seulement revinrent*."""
    return own and _lost(whole) and fact.event is not None and fact.event.type == "withdrawn"


def _lost(whole: Framed) -> bool:
    """Whether those of a whole are killed, wounded, captured or missing."""
    return whole.fact.event is not None and whole.fact.event.type in LOSSES


def _of_broken_down(scene: Scene, count: Count) -> bool:
    """Whether a count is part of what is broken down before it: *dont 500 Kényans*, *répartis entre l'Inde (900) et …*."""
    return is_part(scene.words, count.first) or (count.rule == "troop_counts.list" and scene.words[count.first - 1] == "(")


def _next_level(scene: Scene, count: Count, whole: Framed) -> bool:
    """Whether a count is what a level becomes: *passera de 215 000 soldats aujourd'hui à 300 000 en 2035*."""
    words, first = scene.words, whole.count.first
    return first > scene.low and words[first - 1] in ("de", "d'") and words[count.first - 1] == "à"


def opposed(scene: Scene, count: Count, whole: Framed) -> bool:
    """Whether a count is that of the other side rather than compared: *900 hommes contre 400 djihadistes*."""
    lost = _lost(whole) and not count.noun.lemma.startswith("prisonnier")
    return not lost and scene.words[count.first - 1] == "contre" and not count.bare and count.noun.lemma != whole.count.noun.lemma


def _elsewhen(scene: Scene, count: Count, whole: Framed, fact: TroopCount, *, own: bool) -> bool:
    """Whether a date is the whole's alone: that of a change, or behind a semicolon with another kind of event.

    Reads *furent capturés le 7 mai ; 300 seulement revinrent*; but *ont été tués lundi ; trois ont été blessés*.
    """
    ahead = fact.modality == "planned" and whole.fact.modality in ("asserted", "reported")
    if _past_change(count, whole, own=own) or (own and ahead):
        return True  # se rendent le 2 février, et à peine 6 000 reverront …
    further = own and _lost(whole) and fact.event is not None and fact.event.type not in LOSSES
    return further and ";" in scene.words[whole.count.last : count.first]


def _past_change(count: Count, whole: Framed, *, own: bool) -> bool:
    """Whether a date behind the first count is its alone: *de 900 hommes en 2020, la force est tombée à 400*."""
    date = whole.fact.date
    told = own and count.rule in ("troop_counts.ellipsis", "troop_counts.level") and not count.noun.loss
    return told and date is not None and whole.fact.end <= date.start < count.number.fact.start


def _modality(scene: Scene, count: Count, whole: Framed, mood: Modality, *, told: bool) -> Modality:
    """The modality of a dependent count: *et non 70*, *pas 70* are denied, *contre 500 aujourd'hui* and *mais 500* are facts."""
    if scene.words[count.first - 1] in ("non", "pas"):
        return "denied"
    corrected = mood == "denied" and "mais" in scene.words[whole.count.last : count.first]
    if corrected or mood == "asserted" or count.rule == "troop_counts.comparison":
        return "reported" if told else "asserted"
    return mood
