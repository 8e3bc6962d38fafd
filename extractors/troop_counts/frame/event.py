"""What happens to the troops: the predicate that governs a count, else the participle or noun of what became of them."""

from dataclasses import replace

from extractors.troop_counts.events.bystanders import bystander, replaced_by
from extractors.troop_counts.events.objects import called_back, object_event
from extractors.troop_counts.events.subject_verbs import told_by
from extractors.troop_counts.lexicon import (
    CARRYING_VERBS,
    EXCHANGING_VERBS,
    NEGATED_TYPE,
    NO_EVENT_VERBS,
    PERSONNEL,
    TOLD_NOUNS,
)
from extractors.troop_counts.sentence.governor import LOSSES, Governor
from extractors.troop_counts.sentence.negation import left_undone
from extractors.troop_counts.sentence.noun_phrases import LINKS
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.predicates import Predicate
from extractors.troop_counts.sentence.scene import Scene
from extractors.troop_counts.sentence.speech import is_speech, passive_speech
from extractors.troop_counts.sentence.surroundings import (
    Before,
    Behind,
    before,
    behind,
    edge,
    event_noun,
    partitive,
    without_determiners,
)

_SINGULAR_NUMERALS = frozenset(
    "millier centaine dizaine vingtaine trentaine quarantaine cinquantaine soixantaine quinzaine douzaine million "
    "milliard".split()
)
_THEIRS = frozenset(("les", "ses", "leurs", "ces", "nos"))
ADDING = (("en", "plus"), ("en", "sus"))
"""What brings others beside those who are counted."""
_APPOSED = frozenset(
    "fort forte forts fortes composé composée composés composées constitué constituée constitués constituées".split()
)
"""Adjectives that put a size behind a comma: *le contingent, fort de 120 hommes, …*."""
_COORDINATORS = frozenset(("et", "puis"))
_CLITICS = frozenset("se s' ne n' y en".split())
_STRENGTHENING = frozenset(("renforcer", "accroître", "augmenter", "étoffer", "muscler"))
_BESIDE, _ADJACENT, _SUBJECT = 3, 12, 26
_KINDS = (("des",), ("d'",))
_TITLE, _WHOLE = 12, 20
_PLURAL = 6


def govern(scene: Scene, count: Count) -> Governor:
    """How a count stands in its sentence, and which predicate tells its event."""
    end = count.complement[1] if count.complement else count.group_last
    start = edge(scene, count.first)
    right = behind(scene, count, end)
    noun: Predicate | None = None
    if scene.words[start - 1] == "dont":
        if scene.words[end : end + 1] == (",",) and count.whole is not None:
            right = replace(right, main=None)  # …, dont 80 Belges, assureront la garde
        if right.main is None and right.participle is None:
            noun = _loss_before(scene, start)
            start = start if noun is not None else _antecedent(scene, start)
        whole = _fate_of_whole(scene, count, start) if noun is None and right.main is None and right.participle is None else None
        if whole is not None:
            return whole
    noun = noun or event_noun(scene, start)
    if noun is not None and noun.lemma in ("rappel", "rappels") and called_back(scene, count):
        noun = replace(noun, type="withdrawn")  # le rappel de 900 soldats de Syrie
    if noun is None and scene.words[start - 1] in LINKS and scene.words[start - 2] in TOLD_NOUNS:
        return Governor(right.participle or right.relative, None, "apart", start, end, right.relative)
    if noun is not None:
        verb = right.main or next((p for p in scene.left_of(noun.first, _SUBJECT) if p.kind == "finite"), None)
        if noun.lemma == "présence" and verb is not None and verb.lemma in _STRENGTHENING and verb.last < noun.first:
            noun = replace(noun, type="reinforced")  # a renforcé sa présence de 90 hommes
        return Governor(noun, verb, "complement", start, end, right.relative)
    if partitive(scene, start):
        return Governor(right.participle or right.relative, None, "apart", start, end, right.relative)
    return _clause_governor(scene, count, right, start, end)


def alone(scene: Scene, count: Count, governor: Governor) -> Governor:
    """How a count stands that has no part in the verb before it: *900 hommes contre 400 djihadistes retranchés à Gao*."""
    right = behind(scene, count, governor.end)
    held = governor.verb is not None and governor.verb.lemma in EXCHANGING_VERBS
    event = right.participle or right.relative or (governor.event if held else None)
    return Governor(event, None, "apart", governor.edge, governor.end, right.relative)


def added_to(scene: Scene, count: Count, governor: Governor) -> Governor:
    """How a count stands beside which others come: by what is behind it, *en plus des 900 hommes déjà présents en Estonie*."""
    words, edge = scene.words, governor.edge
    link = edge - 1 - (words[edge - 1] in _THEIRS)
    if words[link] not in LINKS or words[link - 2 : link] not in ADDING:
        return governor
    right = behind(scene, count, governor.end)
    told = right.participle or right.relative
    already = words[governor.end : governor.end + 1] == ("déjà",)
    return Governor(told, None, "apart", edge, governor.end, right.relative) if told is not None or already else governor


def _clause_governor(scene: Scene, count: Count, right: Behind, start: int, end: int) -> Governor:
    """The governor among the verbs around a noun phrase that runs from `start` to `end`."""
    apposed = scene.words[start] in _APPOSED and scene.words[start - 1] in (",", "(", "-")
    led = _led(scene, start)
    if led is not None:
        return Governor(right.participle or right.relative or led, None, "apart", start, end, right.relative)
    aside = bystander(scene, right, start, end)
    if aside is not None:
        return aside
    left = Before(None) if apposed else before(scene, start)
    verb = left.predicate
    if verb is not None and (replacing := replaced_by(scene, verb, start)) is not None:
        return Governor(replacing, replacing, "object", start, end, right.relative)
    if verb is not None and scene.words[start - 1] == "par":  # la ville est défendue par 400 miliciens
        return Governor(verb, verb, "apart", start, end, right.relative)
    if verb is not None and right.main is not None and _carries(scene, verb, right.main):
        carried = right.main if right.main.type is not None else replace(right.main, type="other")
        return Governor(carried, right.main, "subject", start, end, right.relative)
    if verb is not None and _elided(scene, verb, right, start, end):
        return Governor(right.participle, verb, "apart", start, end, right.relative)
    if verb is not None and not (_parted(scene, left, right, start, end) and _is_subject(scene, count, right.main, start, end)):
        event = _lost(scene, count) or object_event(scene, count, verb, right)
        return Governor(event, verb, "object", start, end, right.relative)
    event = _subject_event(scene, right, end, _lost(scene, count)) or (_titled(scene, start) if right.main is None else None)
    if right.main is None:
        return Governor(event or verb, None, "apart", start, end, right.relative)
    if count.whole is not None and event is right.main and _names(scene, right.main):
        event = None  # parmi eux, 40 sont des femmes: what befell all
    return Governor(event, right.main, "subject", start, end, right.relative)


def _names(scene: Scene, main: Predicate) -> bool:
    """Whether *être* only says of what kind people are: *quarante étaient des officiers*."""
    return main.lemma == "être" and main.head == main.first and scene.words[main.last : main.last + 1] in _KINDS


def _led(scene: Scene, start: int) -> Predicate | None:
    """The participle behind a subject, with those whom it led: *Lee, entré en Pennsylvanie avec 75 000 soldats, repassa …*."""
    words = scene.words
    near = scene.left_of(start, _TITLE) if start - 1 > scene.low and words[start - 1] == "avec" else ()
    nearest = next(iter(near), None)
    if nearest is None or nearest.kind != "participle" or nearest.type is None or words[nearest.first - 1] != ",":
        return None
    return None if "," in words[nearest.last : start] else nearest


def _carries(scene: Scene, verb: Predicate, main: Predicate) -> bool:
    """Whether a verb only tells what a carrier has on board, whose own verb follows: *l'avion transportant 96 hommes a coulé*."""
    inside = verb.kind == "gerund" or (verb.kind == "finite" and scene.words[verb.first - 1] == "qui")
    return verb.lemma in CARRYING_VERBS and inside and not is_speech(scene, main) and main.lemma not in NO_EVENT_VERBS


def _titled(scene: Scene, start: int) -> Predicate | None:
    """The participle of a title before a colon: *Effectifs engagés : 15 090 hommes*, *Troupes déployées au Mali : 900*."""
    if start - 1 <= scene.low or scene.words[start - 1] != ":":
        return None
    before = scene.left_of(start - 1, _TITLE)
    only = before[0] if len(before) == 1 else None
    return only if only is not None and only.kind == "participle" and only.type is not None else None


def _parted(scene: Scene, left: Before, right: Behind, start: int, end: int) -> bool:
    """Whether a comma, or *et* with a verb right behind the noun phrase, parts it from the verb before."""
    near = right.main is not None and right.main.first - end <= _BESIDE
    return bool(left.commas) or (scene.words[start - 1] in _COORDINATORS and near)


def _antecedent(scene: Scene, start: int) -> int:
    """Where the people begin of whom *dont* takes a part: *la mort d'une vingtaine de personnes, dont deux soldats*."""
    numbers = scene.context.number_at
    first = next((token for token in range(start - 2, max(scene.low, start - _WHOLE) - 1, -1) if token in numbers), None)
    return start if first is None else edge(scene, first)


def _figure_between(scene: Scene, start: int, end: int) -> int:
    """The first token of the first figure between two tokens, `end` where there is none."""
    return next((token for token in range(start, end) if token in scene.context.number_at), end)


def _fate_of_whole(scene: Scene, count: Count, start: int) -> Governor | None:
    """What befell the people of whom *dont* takes a part, who are no troops: *14 000 personnes sont mortes à Gao, dont …*."""
    first = scene.context.number_at.get(_figure_between(scene, start, count.first)) if count.whole is None else None
    if first is None:
        return None
    for token in range(first.last, count.first):
        predicate = scene.predicate_at(token)
        if predicate is not None and predicate.kind == "finite" and predicate.last <= count.first and predicate.type is not None:
            return Governor(predicate, predicate, "subject", start, first.last)
    return None


def _loss_before(scene: Scene, start: int) -> Predicate | None:
    """The loss noun of which *dont* takes a part: *40 morts côté turc, dont 12 soldats*."""
    for token in range(start - 2, max(scene.low, start - _ADJACENT) - 1, -1):
        if token in scene.context.number_ends:
            found = PERSONNEL.at(scene.words, token + (scene.words[token] in LINKS))
            if found is None or found[0].loss is None:
                return None
            first = token + (scene.words[token] in LINKS)
            return Predicate(first, found[1], first, "noun", found[0].lemma, found[0].loss)
    return None


def _elided(scene: Scene, left: Predicate, right: Behind, start: int, end: int) -> bool:
    """Whether a participle beside the noun shares the auxiliary before: *sept soldats ont été tués et 23 gendarmes blessés*."""
    auxiliary = left.form is not None and (left.form.lemma == "être" or "été" in scene.words[left.first : left.head])
    passive = (auxiliary and left.head > left.first) or left.kind == "participle"  # 5 soldats tués et une vingtaine blessés
    beside = right.participle is not None and right.participle.first == end
    return passive and beside and scene.words[start - 1] in ("et", ",")


def _is_subject(scene: Scene, count: Count, main: Predicate | None, start: int, end: int) -> bool:
    """Whether a verb behind has the count as its subject, by its nearness and number."""
    if main is None or main.first - end > _ADJACENT:
        return False
    extended = start != without_determiners(scene, count.first)
    if main.form is None or main.form.person == _PLURAL or extended:
        return True
    return any(word in _SINGULAR_NUMERALS for word in scene.words[count.first : count.number.last])


def _lost(scene: Scene, count: Count) -> Predicate | None:
    """The participle of loss beside a noun that stands before its figure: *le nombre de soldats tués atteint 58*."""
    if not count.rule.endswith("noun_before"):
        return None
    places = range(count.noun_last, min(count.first, count.noun_last + _BESIDE))
    found = (scene.predicate_at(token) for token in places)
    return next((p for p in found if p is not None and p.kind == "participle" and p.type in LOSSES), None)


def _subject_event(scene: Scene, right: Behind, end: int, lost: Predicate | None = None) -> Predicate | None:
    """For a subject: its verb, else the participle, the relative clause, a phrase."""
    main = right.main
    if main is not None and main.lemma == "concerner" and scene.words[main.last : main.last + 1] == ("par",):
        places = range(main.last + 1, min(scene.high, main.last + _BESIDE))
        return next((p for t in places if (p := scene.predicate_at(t)) is not None and p.kind == "noun"), None)
    if lost is not None:
        return lost  # le nombre de soldats tués au Mali s'élève à 58
    if main is not None and left_undone(scene, main):
        return replace(main, type=NEGATED_TYPE[main.lemma])  # 24 ne sont jamais revenus
    if main is not None and passive_speech(scene, main):
        return right.participle  # le chiffre de 900 soldats est avancé par Kiev
    if main is not None and (told := told_by(scene, main, right)) is not None:
        return told
    if right.phrase is not None and right.phrase.type == "reinforced" and right.phrase.first == end:
        return right.phrase  # trente bataillons de plus
    for candidate in (right.participle, right.relative, right.phrase):
        if candidate is not None and candidate.type is not None:
            return candidate
    return None if main is None or not _acts(scene, main, end) else replace(main, type="other")


def _acts(scene: Scene, main: Predicate, end: int) -> bool:
    """Whether a verb of no listed type tells what those before it do."""
    return (main.first - end <= _BESIDE and scene.words[main.first - 1] != ",") or _resumed(scene, main, end)


def _resumed(scene: Scene, main: Predicate, end: int) -> bool:
    """Whether a verb of no listed type goes on behind a detached phrase: *30 soldats, à bout de forces, se sont …*."""
    first = main.first
    while first > end and scene.words[first - 1] in _CLITICS:
        first -= 1
    near = end < first - 1 <= end + _ADJACENT and scene.words[first - 1] == ","
    return near and main.lemma not in NO_EVENT_VERBS and not is_speech(scene, main)
