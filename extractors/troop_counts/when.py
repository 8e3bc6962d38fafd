"""When: the date of the event, never that of the statement."""

from extractors.facts import Date, When
from extractors.troop_counts.context import Placed
from extractors.troop_counts.event import Governor
from extractors.troop_counts.lexicon import EVENT_NOUNS, FIGHTS, MODAL
from extractors.troop_counts.noun_phrases import LINKS
from extractors.troop_counts.personnel import Count
from extractors.troop_counts.predicates import Predicate
from extractors.troop_counts.scene import WALLS, Scene
from extractors.troop_counts.speech import is_speech
from extractors.verb_groups import participle

_BEFORE_DATES = frozenset(
    "partir compter dater lors près loin au-delà autour avant dès fin courant cours début milieu terme journée soirée matinée "
    "nuit semaine mois année été hiver printemps automne soir matin".split()
)
"""Words that make a preposition of time with *de* (*à compter de mardi*), and parts of a date (*la journée d'hier*)."""
_REACH = 32
_BORDER = frozenset(("que", "qu'", "tandis", "mais", "alors", "qui", "où", "dont"))
_CONTRASTS = frozenset(("tandis", "mais"))
_COORDINATORS = frozenset((",", "contre", "puis", "à"))
_FAR = 1_000
_SET = 12
"""A date that repeats is less likely the event's than one a dozen words further (*900 par an à partir de 2028*)."""
_HEADING, _CLAUSE = 16, 3


def when(scene: Scene, count: Count, governor: Governor) -> When | None:
    """The date that belongs to a count's event: the nearest one in its clause that no verb of speech has."""
    event = governor.event
    anchors = [(count.first, governor.end)] + ([(event.first, event.last)] if event is not None else [])
    low = max(scene.low, min(first for first, _ in anchors) - _REACH)
    high = min(scene.high, max(last for _, last in anchors) + _REACH)
    best: tuple[int, Placed[Date]] | None = None
    for placed in scene.context.dates_between(low, high):
        other = _of_statement(scene, placed, event) or _of_noun(scene, placed)
        if other or _of_participle(scene, placed, governor) or _of_whole(scene, placed, count):
            continue
        distance = min(_distance(scene, placed, first, last, governor) for first, last in anchors)
        if placed.fact.timex_type == "SET":
            distance += _SET
        if distance < _FAR and (best is None or distance < best[0]):
            best = distance, placed
    if best is None:
        best = _header(scene, count)
    if best is None:
        return None
    fact = best[1].fact
    return When(fact.text, fact.start, fact.end, fact.id, fact.timex_value)


def _header(scene: Scene, count: Count) -> tuple[int, Placed[Date]] | None:
    """The date in the heading of a list: *Effectifs (au 5 juin)⏎Ghana : 870 militaires*."""
    if scene.low == 0 or scene.words[count.first - 1] != ":":
        return None
    dates = scene.context.dates_between(max(0, scene.low - _HEADING), scene.low)
    return (0, dates[-1]) if dates else None


def _distance(scene: Scene, placed: Placed[Date], first: int, last: int, governor: Governor) -> int:
    """The tokens between a date and an anchor; a clause border parts them."""
    if placed.first < first:
        between = range(placed.last, first)
        parted = any(_parts_before(scene, placed, token, governor) for token in between)
    else:
        between = range(last, placed.first)
        parted = any(_parts_behind(scene, token) or _takes_over(scene, token, governor) for token in between)
    return _FAR if parted else len(between)


def _parts_before(scene: Scene, placed: Placed[Date], token: int, governor: Governor) -> bool:
    """Whether a token parts a date from the count behind it."""
    word = scene.words[token]
    if word == ",":
        return not _opens(scene, placed) and not _gerund(governor, token)
    if word == ":":
        return governor.verb is not None and not _presented(scene, token)
    if word in ("que", "qu'"):
        return bool(scene.left_of(token, _CLAUSE))
    if word == "où":  # en 2012, il est revenu d'Afghanistan, où …; but: en 1983 au Liban, où …
        return any(predicate.kind == "finite" for predicate in scene.left_of(token, token - placed.last))
    return word in WALLS or word in _CONTRASTS


def _parts_behind(scene: Scene, token: int) -> bool:
    """Whether a token parts a date from the count before it; the next figure has its own date (*puis 900 en 2028*)."""
    word = scene.words[token]
    if word == ":":
        return not _presented(scene, token)
    listed = token in scene.context.number_at and scene.words[token - 1] in _COORDINATORS
    return word in WALLS or word in _BORDER or listed


def _takes_over(scene: Scene, token: int, governor: Governor) -> bool:
    """Whether another finite verb takes the dates behind it: *compte 900 hommes et veut en recruter 300 en 2025*."""
    predicate = scene.predicate_at(token)
    own = {found.first for found in (governor.event, governor.verb, governor.relative) if found is not None}
    coordinated = scene.words[token - 1] in ("et", "puis") and participle(scene.words[token]) is not None
    if coordinated and token not in own:
        return True  # a rappelé 900 réservistes et prolongé de trois mois leur service
    if predicate is None or predicate.kind != "finite" or predicate.first in own:
        return False
    return scene.words[token] != "a" or predicate.last > token + 1  # but not «a la frontière» without its accent


def _presented(scene: Scene, colon: int) -> bool:
    """*… : ce que Tunis a envoyé*, *… : c'est ce que …*."""
    return scene.words[colon + 1 : colon + 2] in (("ce",), ("c'",))


def _gerund(governor: Governor, comma: int) -> bool:
    """Whether the event is a gerund that shares the circumstances of its clause: *… vers midi, tuant trois soldats*."""
    event = governor.event
    return event is not None and event.kind == "gerund" and event.first == comma + 1


def _opens(scene: Scene, placed: Placed[Date]) -> bool:
    """Whether a date opens its clause or stands between commas: *En mai 1940, …*, *…, le 3 mars, …*."""
    words = scene.words
    if not any(scene.predicate_at(token) is not None for token in range(scene.low, placed.first)):
        return True
    return any(word in (",", ";", ":", "»", "«", "et") for word in words[placed.first - 3 : placed.first])


def _of_participle(scene: Scene, placed: Placed[Date], governor: Governor) -> bool:
    """Whether a date belongs to a participle beside it that is not the event: *la levée décrétée jeudi*."""
    if placed.first <= scene.low:
        return False
    before = scene.words[placed.first - 1]
    event = governor.event
    if event is not None and event.last == placed.first:
        return False
    predicate = next((p for p in scene.left_of(placed.first, 4) if p.last == placed.first), None)
    return (
        before.isalpha()
        and before not in ("eux", "été")
        and not scene.context.document.capital(placed.first - 1)  # les Champs-Élysées
        and participle(before) is not None
        and (predicate is None or predicate.kind == "participle")
    )


def _of_whole(scene: Scene, placed: Placed[Date], count: Count) -> bool:
    """Whether a date before a figure without a noun is that of the count before it: *600 cet hiver, puis 900 …*."""
    if count.whole is None or placed.first >= count.last:
        return False
    return (
        not any(word in (";", ":", ".") for word in scene.words[placed.first - 3 : placed.first]) and placed.first > scene.low + 3
    )


def _of_noun(scene: Scene, placed: Placed[Date]) -> bool:
    """Whether a date completes a noun that is no event: *un accord de 1997*, but *l'attaque de mardi*, *à partir de 2028*."""
    first, words = placed.first, scene.words
    if first - 2 < scene.low or words[first - 1] not in LINKS:
        return False
    behind = next((p for p in scene.left_of(first, _CLAUSE) if p.last == first - 1), None)
    head = words[first - 2]
    if behind is not None and behind.kind == "infinitive" and head not in _BEFORE_DATES:
        return True  # la prolonger de trois ans
    dated = head in EVENT_NOUNS or head in FIGHTS or head in _BEFORE_DATES or first - 2 in scene.context.covered
    return head.isalpha() and not dated and placed.fact.timex_type == "DATE"


def _of_statement(scene: Scene, placed: Placed[Date], event: Predicate | None) -> bool:
    """Whether a date tells when somebody spoke: *a dit lundi*, *mardi, a indiqué*, *déclaré, lundi,*."""
    for predicate in scene.left_of(placed.first, 4):
        ordered = predicate.lemma in MODAL["launch_verbs"] and predicate.last == placed.first and predicate is not event
        if predicate.kind == "finite" and (is_speech(scene, predicate) or ordered):
            return True  # a confirmé lundi, a ordonné lundi l'envoi de …
    words = scene.words
    for token in range(placed.last, min(scene.high, placed.last + 3)):
        predicate_at = scene.predicate_at(token)
        if predicate_at is not None:
            return predicate_at.kind == "finite" and is_speech(scene, predicate_at) and words[placed.first - 1] in (",", "que")
    return False
