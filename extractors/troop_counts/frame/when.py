"""When: the date of the event, never that of the statement."""

from collections.abc import Sequence

from extractors.facts import Date, When
from extractors.troop_counts.context import Placed
from extractors.troop_counts.frame.superlatives import measures_record
from extractors.troop_counts.lexicon import EVENT_FORMS, EVENT_NOUNS, FIGHTS, LEVEL_VERBS, LIGHT_VERBS, MODAL
from extractors.troop_counts.powers.dateline import dateline_end
from extractors.troop_counts.sentence.domain import Domain, domain
from extractors.troop_counts.sentence.governor import LOSSES, Governor, of_loss
from extractors.troop_counts.sentence.noun_phrases import LINKS
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.predicates import Predicate
from extractors.troop_counts.sentence.restriction import is_part, part_at, vague_part
from extractors.troop_counts.sentence.scene import Scene
from extractors.troop_counts.sentence.speech import is_speech
from extractors.troop_counts.sentence.surroundings import restrictive
from extractors.troop_counts.where.heading import heading
from extractors.troop_counts.where.strikes import struck
from extractors.verb_groups import bare_participle, participle

_BEFORE_DATES = frozenset(
    "partir compter dater lors près loin au-delà autour avant dès fin courant cours début milieu terme journée soirée matinée "
    "nuit semaine mois année été hiver printemps automne soir matin".split()
)
"""Words that make a preposition of time with *de* (*à compter de mardi*), and parts of a date (*la journée d'hier*)."""
_REACH = 32
_BORDER = frozenset(("que", "qu'", "tandis", "mais", "alors", "qui", "où", "dont"))
_THAT = frozenset(("que", "qu'"))
_CONTRASTS = frozenset(("tandis", "mais"))
_COORDINATORS = frozenset((",", "contre", "puis", "à"))
_JOINING = frozenset(("et", "puis"))
_TICKS = frozenset((":", "-", "–", "—", "|", "•", "."))
_FAR = 1_000
_CLOSING, _ELSEWHERE = 2, 3
_SET = 12
"""What repeats or is only now is less likely the event's than a date a dozen words further (*900 par an à partir de 2028*)."""
_PHRASE = 10
_TO_TIMES = frozenset((",", "à", "vers", "en", "dans", "au", "peu", "avant", "après", "dès", "tôt"))
_DURING = frozenset(("pendant", "durant", "de", "lors"))
_DAY, _CLAUSES, _BESIDE = 6, 40, 5
_HEADING, _CLAUSE, _TO_PARTICIPLE, _AFTER = 16, 3, 4, 3
_TO_DATES = frozenset("en le la l' d' de du dès depuis pour pendant durant au fin début courant".split())
_LOOKING_BACK = frozenset(("après", "plus", "auparavant", "avant"))
_LATER = frozenset("après avant depuis suite lendemain réponse".split())
"""What sets an event apart from a noun with a date: *déployés après les émeutes de la nuit*."""


def when(scene: Scene, count: Count, governor: Governor) -> When | None:
    """The date that belongs to a count's event: the nearest one in its clause that no verb of speech has."""
    event, own = governor.event, domain(scene, count, governor)
    anchors = [(count.first, governor.end)] + ([(event.first, event.last)] if event is not None else [])
    low = max(scene.low, min(first for first, _ in anchors) - _REACH)
    high = min(scene.high, max(last for _, last in anchors) + _REACH)
    reported = dateline_end(scene.context, scene.low)
    best: tuple[int, int, Placed[Date]] | None = None
    for placed in scene.context.dates_between(low, high):
        rank = _ELSEWHERE if _of_other_verb(placed, governor) else _rank(placed, own)
        if rank == _ELSEWHERE or placed.first < reported or _of_another(scene, placed, count, governor):
            continue
        distance = min(_distance(scene, placed, first, last, governor, rank) for first, last in anchors)
        distance += _SET if _unlikely(scene, placed, governor) else 0
        if distance >= _FAR and best is None and _heads(scene, placed, governor, lost=of_loss(count, governor)):
            distance = _FAR - 1
        if distance < _FAR and (best is None or (rank, distance) < best[:2]):
            best = rank, distance, placed
    found = _its_day(scene, best[2]) if best is not None else _header(scene, count) or heading(scene, governor.edge).date
    if found is None or _of_ticker(scene, found):
        return None
    fact = found.fact
    return When(fact.text, fact.start, fact.end, fact.id, fact.timex_value)


def _unlikely(scene: Scene, placed: Placed[Date], governor: Governor) -> bool:
    """Whether a date is rather not that of the event: what repeats or is now, the length of a thing, one before a colon.

    Reads *900 par an à partir de 2028*, *En mars, 200 suivront une formation d'un an*, *rare depuis 1990 : 300 soldats en mai*.
    """
    fact = placed.fact
    if fact.timex_type == "SET" or fact.timex_value == "PRESENT_REF":
        return True
    if fact.timex_type == "DURATION" and placed.first > scene.low and scene.words[placed.first - 1] in ("de", "d'"):
        return True
    return ":" in scene.words[placed.last : governor.edge]


def _its_day(scene: Scene, placed: Placed[Date]) -> Placed[Date]:
    """The day before a time of day that belongs to it: *Le 2 avril, à l'aube, …*, *Vendredi vers midi*; else the date itself."""
    if placed.fact.timex_type != "TIME":
        return placed
    for day in scene.context.dates_between(max(scene.low, placed.first - _DAY), placed.first):
        between = scene.words[day.last : placed.first]
        if day.fact.timex_type == "DATE" and all(word in _TO_TIMES for word in between):
            return day
    return placed


def _heads(scene: Scene, placed: Placed[Date], governor: Governor, *, lost: bool) -> bool:
    """Whether a date that opens the sentence is that of a loss behind a colon: *Mardi, une mine a sauté : dix sont morts*."""
    words, low = scene.words, dateline_end(scene.context, scene.low)
    opens = lost and placed.first - low <= 1 and placed.last < governor.edge and words[placed.last : placed.last + 1] == (",",)
    if not opens or placed.fact.timex_type not in ("DATE", "TIME"):
        return False
    between = words[placed.last : governor.edge]
    told = [predicate for predicate in scene.left_of(governor.edge, _CLAUSES) if predicate.kind == "finite"]
    once = sum(word in (":", ";") for word in between) == 1 and "»" not in between
    return once and not any(is_speech(scene, predicate) for predicate in told)


def _of_ticker(scene: Scene, placed: Placed[Date]) -> bool:
    """Whether a time only says when an entry of a live report was written: *14h07 – …*, *18h45 : …*, *09:12 L'armée …*."""
    document, words, last = scene.context.document, scene.words, placed.last
    if placed.fact.timex_type != "TIME" or not words[placed.first][0].isdigit() or last >= scene.high:
        return False
    if not (placed.first == scene.low or document.opens(placed.first)):
        return False
    return words[last] in _TICKS or document.capital(last)


def _of_another(scene: Scene, placed: Placed[Date], count: Count, governor: Governor) -> bool:
    """Whether a date tells of something else than the event: a statement, a noun, a participle, the count before."""
    return (
        _of_ticker(scene, placed)
        or measures_record(scene, placed)
        or _of_statement(scene, placed, governor.event)
        or (placed.first - 1 not in (count.last, governor.end) and _of_noun(scene, placed, lost=of_loss(count, governor)))
        or _of_participle(scene, placed, count, governor)
        or _fronted(scene, placed, governor)
        or _inserted(scene, placed, governor)
        or _in_aside(scene, placed, governor)
        or _of_level(scene, placed, governor)
        or _detached(scene, placed, governor)
        or _look_back(scene, placed, governor)
        or _of_whole(scene, placed, count)
    )


def _of_other_verb(placed: Placed[Date], governor: Governor) -> bool:
    """Whether a date before a count is that of a verb that is not its event: *a visité mardi les 90 soldats déployés en 2017*."""
    event, verb = governor.event, governor.verb
    apart = event is not None and event.kind == "participle" and event.first >= governor.end
    other = verb is not None and verb is not event and verb.last <= placed.first < governor.edge
    return apart and other and verb is not None and verb.lemma not in LIGHT_VERBS


def _rank(placed: Placed[Date], own: Domain) -> int:
    """How near a date's clause is to the count: its own, the opening of the sentence, the closing clause, another."""
    if own.low <= placed.first < own.high:
        return 0
    if placed.first < own.opening:
        return 1
    return _CLOSING if own.high <= placed.first < own.tail else _ELSEWHERE


def _header(scene: Scene, count: Count) -> Placed[Date] | None:
    """The date in the heading of a list: *Effectifs (au 5 juin)⏎Ghana : 870 militaires*."""
    if scene.low == 0 or scene.words[count.first - 1] != ":":
        return None
    dates = scene.context.dates_between(max(0, scene.low - _HEADING), scene.low)
    return dates[-1] if dates else None


def _distance(scene: Scene, placed: Placed[Date], first: int, last: int, governor: Governor, rank: int) -> int:
    """The tokens between a date and an anchor; a clause border parts them."""
    if placed.first < first:
        between: Sequence[int] = range(placed.last, first)
        parted = any(_parts_before(scene, placed, token, governor) for token in between)
    elif rank == _CLOSING:
        between = range(last, placed.first)
        parted = any(scene.wall(token) for token in between)
    else:
        between = _without_parts(scene, last, placed.first)
        parted = any(_parts_behind(scene, token) or _takes_over(scene, token, governor) for token in between)
    return _FAR if parted else len(between)


def _without_parts(scene: Scene, first: int, last: int) -> Sequence[int]:
    """The tokens between two, the parts behind *dont* left out that a comma closes: *90 soldats, dont 30 Grecs, à Gao lundi*."""
    if "dont" not in scene.words[first:last]:
        return range(first, last)
    found: list[int] = []
    token = first
    while token < last:
        if part_at(scene.context, token) is not None or vague_part(scene.words, token):
            closed = next((place for place in range(token, last) if scene.words[place] in (",", ")")), None)
            token = token if closed is None else closed
        found.append(token)
        token += 1
    return found


def _parts_before(scene: Scene, placed: Placed[Date], token: int, governor: Governor) -> bool:
    """Whether a token parts a date from the count behind it."""
    word = scene.words[token]
    if word == ",":
        return not _opens(scene, placed) and not _gerund(governor, token)
    if word == ":":
        return governor.verb is not None and not _presented(scene, token)
    if word in _THAT:
        return bool(scene.left_of(token, _CLAUSE)) and not restrictive(scene, token)  # n'en compte actuellement que 300
    if word == "où":  # en 2012, il est revenu d'Afghanistan, où …; but: en 1983 au Liban, où …
        return any(predicate.kind == "finite" for predicate in scene.left_of(token, token - placed.last))
    return scene.wall(token) or word in _CONTRASTS


def _parts_behind(scene: Scene, token: int) -> bool:
    """Whether a token parts a date from the count before it; the next figure has its own date (*puis 900 en 2028*)."""
    word = scene.words[token]
    if word == ":":
        return not _presented(scene, token)
    listed = token in scene.context.number_at and scene.words[token - 1] in _COORDINATORS
    only = word in _THAT and scene.words[token - 1] == "rien"  # rien qu'à Gao, en mars
    return scene.wall(token) or (word in _BORDER and not only) or listed


def _takes_over(scene: Scene, token: int, governor: Governor) -> bool:
    """Whether another finite verb takes the dates behind it: *compte 900 hommes et veut en recruter 300 en 2025*."""
    predicate = scene.predicate_at(token)
    if predicate is None and scene.words[token - 1] not in _JOINING:
        return False
    own = {found.first for found in (governor.event, governor.verb, governor.relative) if found is not None}
    coordinated = scene.words[token - 1] in _JOINING and participle(scene.words[token]) is not None
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
    if not scene.predicates or scene.predicates[0].first >= placed.first:
        return True
    return any(word in (",", ";", ":", "»", "«", "et") for word in words[placed.first - 3 : placed.first])


def _of_participle(scene: Scene, placed: Placed[Date], count: Count, governor: Governor) -> bool:
    """Whether a date belongs to a participle beside it that is not the event: *la levée décrétée jeudi*."""
    words, token = scene.words, placed.first - 1
    while token > max(scene.low, placed.first - _TO_PARTICIPLE) and words[token] in _TO_DATES:
        token -= 1
    if token < scene.low:
        return False
    before = words[token]
    event = governor.event
    if (event is not None and event.last == token + 1) or token == count.last:
        return False  # contre 170 déclarés en 2018
    lost = EVENT_FORMS.get(before, ()) if of_loss(count, governor) else ()
    if any(form.type in LOSSES for form in lost):
        return False  # ont été tués et cinq blessés vendredi
    predicate = next((p for p in scene.left_of(token + 1, 4) if p.last == token + 1), None)
    return (
        before.isalpha()
        and before not in ("eux", "été")
        and not scene.context.document.capital(token)  # les Champs-Élysées
        and bare_participle(scene.context.document, token)
        and (predicate is None or predicate.kind == "participle")
        and not (of_loss(count, governor) and struck(scene, token))
    )


def _fronted(scene: Scene, placed: Placed[Date], governor: Governor) -> bool:
    """Whether a date stands in a participle phrase that opens the sentence: *Créée en 1999, la Kfor compte 3 800 soldats*."""
    words, event = scene.words, governor.event
    if governor.edge < placed.first or (event is not None and event.first == scene.low):
        return False
    low = dateline_end(scene.context, scene.low)
    first = low + (words[low] in ("-", "«", '"'))
    near = placed.first - first <= _REACH
    return near and bare_participle(scene.context.document, first) and "," not in words[first : placed.first]


def _inserted(scene: Scene, placed: Placed[Date], governor: Governor) -> bool:
    """Whether a date stands in a participle phrase between commas: *…, parties de Calvi mardi, ont pris position*."""
    words, event = scene.words, governor.event
    if event is None or event.first <= placed.last or words[placed.last : placed.last + 1] != (",",):
        return False
    for token in range(placed.first - 1, max(scene.low, placed.first - _PHRASE), -1):
        if words[token] == ",":
            forms = EVENT_FORMS.get(words[token + 1], ())
            return governor.end <= token and any(form.form.tense == "participle" for form in forms)
    return False


def _in_aside(scene: Scene, placed: Placed[Date], governor: Governor) -> bool:
    """Whether a date stands in a participle phrase behind a subject: *L'armée, dissoute en 1995, compte 900 hommes*."""
    words, event = scene.words, governor.event or governor.verb
    if event is None or not placed.last < event.first <= governor.edge or event.kind != "finite":
        return False
    close = next((token for token in range(placed.last, min(event.first, placed.last + _PHRASE)) if words[token] == ","), None)
    if close is None:
        return False
    for token in range(placed.first - 1, max(scene.low, placed.first - _PHRASE), -1):
        if words[token] == "," and bare_participle(scene.context.document, token + 1):
            return token - 1 not in scene.context.covered
    return False


def _of_level(scene: Scene, placed: Placed[Date], governor: Governor) -> bool:
    """Whether a date beside one figure is not that of the next: *L'armée, 900 hommes aujourd'hui, doit passer à 1 500*."""
    words, event = scene.words, governor.event
    if event is None or event.lemma not in LEVEL_VERBS or words[placed.last : placed.last + 1] != (",",):
        return False
    if not placed.last < event.first <= governor.edge:
        return False
    numbers = scene.context.number_at
    return any(
        token in numbers and numbers[token].last <= placed.first and "," not in words[token : placed.first]
        for token in range(max(scene.low, placed.first - _BESIDE), placed.first)
    )


def _detached(scene: Scene, placed: Placed[Date], governor: Governor) -> bool:
    """Whether a date is that of a state between commas: *300 soldats, à court de vivres depuis mardi, se sont rendus*."""
    words, end, event = scene.words, governor.end, governor.event
    if event is None or words[placed.last : placed.last + 1] != (",",) or words[end : end + 1] != (",",):
        return False
    since = "depuis" in words[placed.first - 1 : placed.first + 1]
    inside = end < placed.first - 1 and placed.last < event.first and placed.first - end <= _PHRASE
    return since and inside and "," not in words[end + 1 : placed.first]


def _look_back(scene: Scene, placed: Placed[Date], governor: Governor) -> bool:
    """Whether a span of time opens a headline that looks back: *Dix ans après, le Mali : 58 soldats tués*."""
    words, last = scene.words, placed.last
    opens = placed.first <= scene.low + 1 and last + 1 < scene.high
    if not opens or placed.fact.timex_type != "DURATION" or words[last] not in _LOOKING_BACK:
        return False
    return words[last] == "," or "," in words[last : last + 3] or ":" in words[last : governor.edge]


def _of_whole(scene: Scene, placed: Placed[Date], count: Count) -> bool:
    """Whether a date before a figure without a noun is that of the count before it: *600 cet hiver, puis 900 …*."""
    if count.whole is None or placed.first >= count.last:
        return False
    if is_part(scene.words, count.first):
        return True
    return (
        not any(word in (";", ":", ".") for word in scene.words[placed.first - 3 : placed.first]) and placed.first > scene.low + 3
    )


def _of_noun(scene: Scene, placed: Placed[Date], *, lost: bool) -> bool:
    """Whether a date completes a noun that is no event: *un accord de 1997*, but *l'attaque de mardi*, *à partir de 2028*."""
    first, words = placed.first, scene.words
    if first - 2 < scene.low or words[first - 1] not in LINKS:
        return False
    behind = next((p for p in scene.left_of(first, _CLAUSE) if p.last == first - 1), None)
    head = words[first - 2]
    if behind is not None and behind.kind == "infinitive" and head not in _BEFORE_DATES:
        return True  # la prolonger de trois ans
    if any(word in _LATER for word in words[max(scene.low, first - 2 - _AFTER) : first - 2]):
        return True
    occasion = words[first - 4 : first - 3] == ("dans",) and lost  # ont péri dans le séisme de 2010
    occasion = occasion or words[first - 4] in _DURING  # lors de l'opération de 2013, durant la crise de 2014
    dated = occasion or head in EVENT_NOUNS or head in FIGHTS or head in _BEFORE_DATES or first - 2 in scene.context.covered
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
