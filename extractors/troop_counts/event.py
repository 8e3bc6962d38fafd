"""What happens to the troops: the predicate that governs a count, else the participle or noun of what became of them."""

from dataclasses import dataclass, replace
from typing import Literal

from extractors.facts import EventType
from extractors.troop_counts.lexicon import FOLLOWED, HOLDING_VERBS, LEVEL_VERBS, LIGHT_VERBS, MODAL, SPEECH_VERBS
from extractors.troop_counts.noun_phrases import DETERMINERS, LINKS
from extractors.troop_counts.personnel import Count
from extractors.troop_counts.predicates import Predicate
from extractors.troop_counts.scene import OPENERS, WALLS, Scene

Side = Literal["subject", "object", "complement", "apart"]


@dataclass(frozen=True, slots=True)
class Governor:
    """How a count stands in its sentence.

    Attributes:
        event: the predicate that tells what happens, None where none does.
        verb: the finite verb that governs, for its mood; it may be the event itself.
        side: whether the count is subject or object of the verb, complement of an event noun, or stands apart.
        edge: the first token of the whole noun phrase (*un détachement de 160 militaires*).
        end: the token behind it.
        relative: the verb of a relative clause behind (*que compte la brigade*).
    """

    event: Predicate | None
    verb: Predicate | None
    side: Side
    edge: int
    end: int
    relative: Predicate | None = None


_GROUP_NOUNS = frozenset(
    "détachement détachements contingent contingents groupe groupes force brigade brigades bataillon bataillons compagnie compagnies régiment unité armée garnison effectif effectifs total "
    "bilan colonne corps équipe escorte vague fort forte forts fortes composé composée composés composées constitué constituée nombre maximum minimum quota plafond milice escadron peloton division "
    "divisions équivalent flot rangs convoi moitié tiers quart majorité".split()
)
_LOSSES: frozenset[EventType] = frozenset(("killed", "wounded", "captured", "missing", "deserted"))
_AWAY = frozenset(("withdrawn", "sent", "deployed"))
_NO_EVENTS = frozenset(
    "agir falloir suffire devenir sembler paraître concerner permettre viser valoir aller vouloir pouvoir devoir savoir croire voir dire représenter".split()
)
"""Verbs that tell of nothing that happens to troops: *il s'agit de 500 hommes*."""
_BESIDE = 3
_LEFT, _RIGHT = 26, 45
_ADJECTIVES, _LIST = 5, 14
_DEMANDS = frozenset(("demander", "exiger", "appeler", "sommer", "exhorter", "presser", "enjoindre", "réclamer"))
_SINGULAR_NUMERALS = frozenset(
    "millier centaine dizaine vingtaine trentaine quarantaine cinquantaine soixantaine quinzaine douzaine million milliard".split()
)


def govern(scene: Scene, count: Count) -> Governor:
    """How a count stands in its sentence, and which predicate tells its event."""
    end = count.complement[1] if count.complement else count.group_last
    edge = _edge(scene, count.first)
    noun = _complement_noun(scene, edge)
    main, participle, relative, phrase = _right(scene, count, end)
    if noun is not None:
        verb = main or next((p for p in scene.left_of(noun.first, _LEFT) if p.kind == "finite"), None)
        return Governor(noun, verb, "complement", edge, end, relative)
    if _partitive(scene, edge):
        event = participle or relative
        return Governor(event, None, "apart", edge, end, relative)
    left, commas, walled = _left(scene, edge)
    extended = edge != _skip_determiners(scene, count.first)
    subject = left is None or walled
    if left is not None and commas and main is not None and _agrees(scene, count, main, extended) and main.first - end <= 12:
        subject = True
    if subject:
        event = _first_event(scene, main, participle, relative, phrase)
        if main is None and left is not None and not walled:
            event = event or left
        if event is None and main is not None and main.first - end <= _BESIDE and scene.words[main.first - 1] != ",":
            event = replace(main, type="other")
        return Governor(event, main, "subject" if main is not None else "apart", edge, end, relative)
    assert left is not None  # noqa: S101  # `subject` is true without it
    event = _object_event(scene, count, left, participle, relative, phrase)
    return Governor(event, left, "object", edge, end, relative)


def _partitive(scene: Scene, edge: int) -> bool:
    """*Sur les 4 200 soldats …, près de 1 500 …*, *Parmi …*, *Des 11 000 fantassins …, 6 300 …*, *Face aux 22 000 soldats*."""
    words = scene.words
    if edge <= scene.low:
        return False
    before = words[edge - 1]
    opening = edge - 1 == scene.low or words[edge - 2] in (",", "«", ".", ":")
    if before in ("sur", "parmi", "contre", "outre"):
        return opening
    if before == "aux" and edge - 2 >= scene.low and words[edge - 2] == "face":
        return True
    return before == "des" and (edge - 1 == scene.low or edge - 1 in scene.context.number_ends)


def _skip_determiners(scene: Scene, token: int) -> int:
    words = scene.words
    while token > scene.low and words[token - 1] in DETERMINERS and words[token - 1] not in ("un", "une"):
        token -= 1
    return token


def _edge(scene: Scene, token: int) -> int:
    """The first token of the noun phrase: before determiners, and before *un détachement de*, *forte de*."""
    words = scene.words
    for _ in range(3):
        token = _skip_determiners(scene, token)
        if token > scene.low and words[token - 1] in ("«", '"') and token - 2 >= scene.low and words[token - 2] in LINKS:
            token -= 1  # la mort de « 14 000 combattants »
        if token - 2 < scene.low or words[token - 1] not in LINKS:
            return token
        head = token - 2
        if words[head] not in _GROUP_NOUNS and head - 1 >= scene.low and words[head - 1] in _GROUP_NOUNS:
            head -= 1  # un bilan provisoire de, un contingent français de
        if words[head] not in _GROUP_NOUNS:
            return token
        token = head
        if token > scene.low and words[token - 1] in ("un", "une"):
            token -= 1
    return token


def _complement_noun(scene: Scene, edge: int) -> Predicate | None:
    """The event noun of which the count is the complement: *le retrait des*, *la mort de*, *l'envoi prochain de*."""
    words = scene.words
    if edge - 2 < scene.low or words[edge - 1] not in LINKS:
        return None
    coordinated = words[edge - 2] in ("et", ",", "ni", "ou")  # l'envoi de 1 000 policiers et de 2 500 militaires
    reach = _LIST if coordinated else _ADJECTIVES
    for place in range(edge - 2, max(scene.low, edge - reach) - 1, -1):
        predicate = scene.predicate_at(place)
        if predicate is not None:
            noun = predicate.kind == "noun" and (not coordinated or words[predicate.last] in LINKS)
            return predicate if noun else None
        if not coordinated and not words[place].isalpha():
            return None
    return None


def _left(scene: Scene, edge: int) -> tuple[Predicate | None, int, bool]:
    """The nearest predicate before, the commas between, and whether a clause border parts it from the count."""
    words = scene.words
    commas = 0
    for place in range(edge - 1, max(scene.low, edge - _LEFT) - 1, -1):
        word = words[place]
        predicate = scene.predicate_at(place)
        if predicate is not None and predicate.last <= edge:
            if predicate.kind in ("noun", "phrase") or _adjectival(scene, predicate):
                continue
            return predicate, commas, False
        if word in WALLS or (word == ":" and place == edge - 1):
            return None, commas, True
        if word == ",":
            commas += 1
        if word in OPENERS and not _restrictive(scene, place):
            return None, commas, True
        if word == ")":
            return None, commas, True
    return None, commas, False


def _adjectival(scene: Scene, predicate: Predicate) -> bool:
    """A participle that ends a noun phrase long before the count (*une photo publiée …*) governs nothing there."""
    return (
        predicate.kind == "participle"
        and predicate.first > scene.low
        and scene.words[predicate.last] in (",", "de", "du", "à", "en", "par", "dans")
    )


def _restrictive(scene: Scene, place: int) -> bool:
    """*que* of *ne … que*: *n'évoque qu'une quarantaine*."""
    words = scene.words
    return words[place] in ("que", "qu'") and any(word in ("ne", "n'") for word in words[max(scene.low, place - 12) : place])


def _right(scene: Scene, count: Count, end: int) -> tuple[Predicate | None, Predicate | None, Predicate | None, Predicate | None]:
    """Behind the noun phrase: the main verb, a reduced relative, the verb of a relative clause, a fixed phrase."""
    words = scene.words
    participle = relative = phrase = None
    in_relative = False
    place, limit = end if count.bare else min(count.last, end), min(scene.high, end + _RIGHT)
    crossed = False
    while place < limit:
        word = words[place]
        predicate = scene.predicate_at(place)
        if predicate is not None:
            if predicate.kind == "finite":
                if (
                    predicate.lemma == "être"
                    and words[place - 1] == "c'"
                    and words[predicate.last : predicate.last + 1] == ("ce",)
                ):
                    pass  # … : c'est ce que réclamait le commandant
                elif in_relative:
                    relative, in_relative = relative or predicate, False
                elif not speech_incise(scene, predicate):
                    return predicate, participle, relative, phrase
            elif (
                predicate.kind == "participle"
                and _reduces(scene, participle, predicate, end, crossed=crossed)
                and not in_relative
            ):
                participle = predicate
            elif predicate.kind == "phrase" and phrase is None and not crossed:
                phrase = predicate
            place = max(predicate.last, place + 1)
            continue
        if word in WALLS or (word == "»" and place > end + 1):
            break
        if word == ":" and words[place + 1 : place + 2] not in (("c'",), ("ce",), ("voilà",)):
            break
        if word in ("mais", "tandis", "alors", "car", "lorsque", "puisque", "contrairement"):
            break
        if word in OPENERS and not (word == "dont" and place + 1 in scene.context.number_at):
            in_relative = True
        if place in scene.context.number_at and words[place - 1] == ",":
            crossed = True  # what follows belongs to the next figure: 118 000 soldats à la frontière, 6 200 en alerte
        if word == "(":
            place = _closed(words, place, limit)
        place += 1
    return None, participle, relative, phrase


def _reduces(scene: Scene, known: Predicate | None, predicate: Predicate, end: int, *, crossed: bool) -> bool:
    """Whether a participle is a reduced relative of the noun before: beside it (*soldats tués*), or at the end of a list in a headline."""
    if known is not None or predicate.type is None:
        return False
    if not crossed and predicate.first - end <= 6:
        return True
    words = scene.words
    return predicate.last >= scene.high or words[predicate.last] in ("(", ".")


def _closed(words: tuple[str, ...], place: int, limit: int) -> int:
    """The bracket that closes one, or the bracket itself."""
    for token in range(place, min(limit, place + 20)):
        if words[token] == ")":
            return token
    return place


def speech_incise(scene: Scene, predicate: Predicate) -> bool:
    """Whether a verb only says who speaks: *…, a indiqué le porte-parole*, *…, rappelle l'historienne*."""
    words = scene.words
    before = words[predicate.first - 1] if predicate.first > scene.low else ""
    if before in ("s'", "se") and predicate.first - 1 > scene.low:
        before = words[predicate.first - 2]
    if before not in (",", "»", '"', "-") and predicate.first != scene.low:
        return False
    if predicate.last < scene.high and words[predicate.last] in ("que", "qu'", "par"):
        return False
    if predicate.form is not None and predicate.form.tense in ("future", "conditional"):
        return False  # …, dont 800 Français, assureront la garde
    if before in (",", "-") and words[predicate.first - 2] in ("»", '"'):
        return True  # « … », a lâché le général
    return predicate.lemma in SPEECH_VERBS and (predicate.lemma not in _ONLY_FOLLOWED or is_speech(scene, predicate))


_ONLY_FOLLOWED = frozenset(("faire", "compter"))


def is_speech(scene: Scene, predicate: Predicate) -> bool:
    """Whether a predicate is a verb of speech, by what follows it where it has other uses."""
    lemma = predicate.lemma
    if lemma not in SPEECH_VERBS:
        return predicate.lemma == "savoir" and scene.words[predicate.first] == "croit"
    needed = FOLLOWED.get(lemma)
    if needed is None:
        return True
    return predicate.last < scene.high and scene.words[predicate.last] in needed


def _agrees(scene: Scene, count: Count, verb: Predicate, extended: bool) -> bool:
    """Whether a verb can have the count as its subject."""
    if verb.form is None or verb.form.person == 6 or extended:
        return True
    return any(word in _SINGULAR_NUMERALS for word in scene.words[count.first : count.number.last])


def _copula(scene: Scene, main: Predicate, participle: Predicate | None, phrase: Predicate | None) -> Predicate:
    """What *être* says by its complement: *étaient hors de combat*, *sont présents*; else *sont* itself."""
    for token in range(main.last, min(scene.high, main.last + 5)):
        predicate = scene.predicate_at(token)
        if predicate is not None and predicate.kind in ("phrase", "participle") and predicate.type is not None:
            return predicate
    return phrase or participle or main


def _held(scene: Scene, main: Predicate) -> Predicate | None:
    """The state behind a verb that only gives it its word: *ont été placés en état d'alerte*."""
    for token in range(main.last, min(scene.high, main.last + 3)):
        predicate = scene.predicate_at(token)
        if predicate is not None:
            return predicate if predicate.kind == "phrase" else None
    return None


def _to_figure(scene: Scene, main: Predicate) -> bool:
    """Whether *passer* is a change of size: a figure follows *de* or *à*."""
    words = scene.words
    return words[main.last : main.last + 1] in (("de",), ("à",), ("d'",)) and main.last + 1 in scene.context.number_at


def _first_event(
    scene: Scene, main: Predicate | None, participle: Predicate | None, relative: Predicate | None, phrase: Predicate | None
) -> Predicate | None:
    """For a subject: its verb, else the participle, the relative clause, a phrase."""
    if main is not None and main.lemma == "être" and main.head == main.first:
        return _copula(scene, main, participle, phrase)
    if main is not None and main.lemma in HOLDING_VERBS and (held := _held(scene, main)) is not None:
        return held
    if main is not None and main.lemma in LEVEL_VERBS and main.lemma == "passer" and _to_figure(scene, main):
        return replace(main, type="present")
    if (
        main is not None
        and main.type is not None
        and not (main.type == "present" and participle is not None and participle.type in _LOSSES)
    ):
        return main
    if phrase is not None and phrase.type == "reinforced" and relative is None:  # vingt mille hommes de plus : c'est ce que …
        return phrase
    for candidate in (participle, relative, phrase):
        if candidate is not None and candidate.type is not None:
            return candidate
    return None


def _object_event(
    scene: Scene,
    count: Count,
    left: Predicate,
    participle: Predicate | None,
    relative: Predicate | None,
    phrase: Predicate | None,
) -> Predicate | None:
    """For an object: its verb, unless that only says that there are some, or who speaks."""
    if count.rule.endswith("noun_behind") and participle is not None:
        return participle
    light = left.lemma in LIGHT_VERBS or left.type is None or is_speech(scene, left)
    if participle is not None and (light or (left.lemma in HOLDING_VERBS and participle.type in _LOSSES)):
        return participle
    light = light or left.lemma in HOLDING_VERBS
    if light and phrase is not None and phrase.first - count.last <= 6:
        return phrase
    if left.lemma in LEVEL_VERBS and _level(scene, count):
        return replace(left, type="present")
    if count.noun.category in ("volunteer", "conscript", "reservist") and left.lemma == "accueillir":
        return replace(left, type="mobilised")
    if left.kind == "infinitive" and relative is not None and relative.type is not None and _demanded(scene, left):
        return relative
    if left.lemma == "être" and left.head == left.first and relative is not None and relative.type is not None:
        return relative  # ce sont 2 300 réservistes qui ont été appelés
    if left.type is not None and not is_speech(scene, left):
        return left
    if relative is not None and relative.type is not None:
        return relative
    noun = _subject_noun(scene, left)
    if (
        noun is None
        and left.form is not None
        and left.form.lemma in MODAL["planned_verbs"]
        and left.head > left.first
        and left.form.lemma != "aller"
    ):
        return replace(left, type="planned")  # l'Alliance veut en faire des brigades de 3 000 soldats
    if noun is None and not is_speech(scene, left) and left.lemma not in _NO_EVENTS:
        return replace(left, type="other")
    return noun


def _level(scene: Scene, count: Count) -> bool:
    """Whether a figure is a level reached: behind *à*, *jusqu'à*, *de … à* (*porter à 3 000*, *passer de 2 500 à 6 500*)."""
    words = scene.words
    if words[count.first - 1] in ("de", "d'"):
        return count.rule.endswith("change")  # but augmenter de 60 000 hommes is a reinforcement
    return words[count.first - 1] in ("à", "a") or words[count.first] in ("jusqu'", "jusqu")


def _demanded(scene: Scene, infinitive: Predicate) -> bool:
    """Whether an infinitive is only asked for (*ont demandé à la Russie de retirer …*)."""
    before = scene.left_of(infinitive.first, 10)
    return bool(before) and before[0].lemma in _DEMANDS


def _subject_noun(scene: Scene, verb: Predicate) -> Predicate | None:
    """The event noun before a verb that is no event: *La mobilisation … doit concerner 280 000 réservistes*."""
    for predicate in scene.left_of(verb.first, _LEFT):
        if predicate.kind == "noun":
            return predicate
        if predicate.kind == "finite":
            return None
    return None
