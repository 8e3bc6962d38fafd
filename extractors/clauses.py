"""Clauses: where they begin and end, and the time that the verb governing a word speaks of."""

from dataclasses import dataclass

from extractors.document import Document
from extractors.verb_groups import (
    LAST_LETTERS,
    Time,
    VerbGroup,
    bare_participle,
    has_verb,
    infinitive_at,
    participle,
    verb_group_at,
)
from extractors.verbs import FINITE

OPENERS = frozenset(
    "que qu' qui dont où lorsque lorsqu' quand tandis puisque puisqu' car mais laquelle lequel lesquels lesquelles duquel "
    "auquel auxquels desquels desquelles quoique quoiqu' alors comme parce".split()
)
"""Words that open a clause of their own."""
_WALLS = frozenset(';:()«»"|•')
_PARTING = OPENERS | _WALLS | {","}
"""What parts clauses or phrases."""
_COORDINATORS = frozenset(("et", "ou", "ni", "puis"))
_NOT_OF_A_NOUN = frozenset("partir compter dater lors près loin au-delà autour avant dès".split())
_AHEAD = frozenset(
    "prévu prévue prévus prévues attendu attendue attendus attendues programmé programmée programmés programmées "
    "planifié planifiée planifiés planifiées escompté escomptée escomptés escomptées".split()
)
_TIMELESS = frozenset(("organiser",))
"""Verbs whose participle tells no time (*le sommet organisé le 3 mars réunira …*): the verb of the clause does."""
_INTENTIONS = frozenset(
    "décider promettre jurer proposer demander ordonner commander exhorter appeler inviter inciter encourager prévoir envisager "
    "projeter planifier programmer menacer accepter convenir souhaiter vouloir devoir espérer compter autoriser conseiller "
    "recommander suggérer annoncer engager apprêter préparer "
    "décision promesse appel intention intentions projet plan ordre volonté menace engagement souhait espoir "
    "sommé sommée sommés sommées enjoint censé censée censés censées supposé supposée supposés supposées".split()
)
"""Verbs by their infinitive, nouns and participles whose infinitive is still to come (*a promis de partir mardi*)."""
_LINKS = frozenset(("de", "d'", "à"))
_BEFORE_INFINITIVES = frozenset("ne pas plus se s' le la les l' lui leur en y".split())
_FARTHEST_INFINITIVE, _FARTHEST_INTENTION = 10, 8
_NARRATIVE = ("imperfect", "simple_past")
_WINDOW = 40
_BRACKET, _SUBJECT = 30, 12
_MOST_SIGNS = 12
"""Signs and figures among which a phrase may open its sentence."""
_FAR = 1_000
_COMMA, _OPENER, _WALL = 6, 12, 14
_COSTS = {
    **dict.fromkeys(FINITE, 0),
    **dict.fromkeys(sorted(_COORDINATORS), 0),
    **dict.fromkeys(sorted(OPENERS), _OPENER),
    **dict.fromkeys(sorted(_WALLS), _WALL),
    ",": _COMMA,
}
"""What a walk to a verb costs that crosses a comma or the border of a clause; nothing at what may be the verb."""


def clause(document: Document, token: int) -> tuple[int, int]:
    """The tokens between which the clause of a token runs, the end exclusive.

    A clause ends at its sentence's ends, at strong punctuation, quotes and brackets, before a word that opens another
    (*que, qui, dont, mais …*), and at a comma before one of those or before a coordinator with a verb; at forty words from
    the token at the latest.
    """
    low, high = document.sentence(token)
    low, high = max(low, token - _WINDOW), min(high, token + _WINDOW)
    words = document.words
    first = token
    while first > low and words[first] not in OPENERS and words[first - 1] not in _WALLS:
        first -= 1
    last = token + 1
    while last < high and words[last] not in OPENERS and words[last] not in _WALLS and not _new_predicate(document, last):
        last += 1
    if last > token + 1 and words[last - 1] == ",":
        last -= 1
    return first, last


def _new_predicate(document: Document, token: int) -> bool:
    """Whether a coordinator brings the next finite verb (*… et a averti que*)."""
    if document.words[token] not in _COORDINATORS:
        return False
    return has_verb(document, token + 1, min(token + 4, len(document.words)))


@dataclass(frozen=True, slots=True)
class Governor:
    """The verb that governs a phrase: the time of which it speaks, and its group, None for a participle without auxiliary."""

    time: Time
    group: VerbGroup | None = None


def tense(document: Document, token: int, last: int | None = None) -> Time | None:
    """The time that the verb governing a word or phrase speaks of, None where no verb does."""
    found = governor(document, token, last)
    return None if found is None else found.time


def governor(document: Document, token: int, last: int | None = None) -> Governor | None:
    """The verb that governs a word or phrase.

    It is the nearest one, where a comma counts as six words and the border of a clause as twelve or more; a phrase that
    opens its sentence belongs to the verb behind the comma (*Mardi, il avait menacé …*). A participle just before is its verb
    (*une photo publiée samedi*, *une réunion prévue mardi*), one in the phrase before the verb also from farther (*une enquête
    publiée par le journal Le Monde samedi révèle*); a complement of a noun (*la mise à jour de vendredi*) has none. What
    brackets hold without a verb is governed from outside.

    Args:
        document: the text.
        token: the first token of the phrase.
        last: the token behind the phrase, the next one by default.
    """
    last = token + 1 if last is None else last
    low, high = document.sentence(token)
    words = document.words
    if "(" in words[max(low, token - _BRACKET) : token]:
        token, last = _out_of_bracket(document, token, last)
    near = _participle_before(document, token, low)
    if near is not None:
        return Governor(near)
    if token - 2 >= low and words[token - 1] in ("de", "du", "d'") and words[token - 2] not in _NOT_OF_A_NOUN:
        return None
    left = _nearest(document, range(token - 1, max(low, token - _WINDOW) - 1, -1), 0)
    opening = words[token - 1] in OPENERS or not any(map(str.isalpha, words[low : min(token, low + _MOST_SIGNS)]))
    most = _FAR if left is None else left[0]
    alone = most >= _OPENER  # no verb of the clause before
    right = _nearest(document, range(last, min(high, last + _WINDOW)), -_COMMA if opening else 1, most)
    if left is None or (right is not None and right[0] < left[0]):
        left = right
    if alone and (left is None or left[1].time != "past") and (time := _participle_of_subject(document, token, low)) is not None:
        return Governor(time)
    return None if left is None else left[1]


def _out_of_bracket(document: Document, token: int, last: int) -> tuple[int, int]:
    """The bounds of the brackets around a phrase in which no verb stands; else its own."""
    words = document.words
    first = token - 1
    while words[first] != "(":
        if first <= token - _BRACKET or words[first] == ")" or verb_group_at(document, first) is not None:
            return token, last
        first -= 1
    for behind in range(last, min(document.sentence(token)[1], last + _BRACKET)):
        if words[behind] == ")":
            return first, behind + 1
        if verb_group_at(document, behind) is not None:
            break
    return token, last


def _participle_of_subject(document: Document, token: int, low: int) -> Time | None:
    """The time of a participle in the noun phrase before the verb, no comma between (*l'homme arrêté à Lyon samedi*)."""
    words = document.words
    found: Time | None = None
    for place in range(token - 1, max(low, token - _WINDOW) - 1, -1):
        word = words[place]
        if word in OPENERS or word in _WALLS:
            return found
        if verb_group_at(document, place) is not None:
            return None
        if found is None:
            if word == "," or place < token - _SUBJECT:
                return None
            if bare_participle(document, place) and participle(word) not in _TIMELESS:
                found = "future" if word in _AHEAD else "past"
    return found


def intended(document: Document, token: int) -> bool:
    """Whether a phrase belongs to an infinitive that tells what is decided, asked, promised or feared, not what was done.

    *a décidé de fermer mardi les écoles*, *a appelé les habitants à manifester samedi*; not *a commencé à fuir mardi*, nor
    *a promis d'enquêter après avoir vu lundi les lieux*, nor what a narrative intended (*avait promis de partir mardi*).
    """
    words = document.words
    low = document.sentence(token)[0]
    for place in range(token - 1, max(low, token - _FARTHEST_INFINITIVE) - 1, -1):
        word = words[place]
        if word in _PARTING:
            return False
        if word[-1] in "re" and word.endswith(("r", "re")) and (found := infinitive_at(document, place)) is not None:
            return not has_verb(document, place, token) and found not in ("avoir", "être") and _of_intention(document, place, low)
    return False


def _of_intention(document: Document, infinitive: int, low: int) -> bool:
    """Whether an infinitive completes a word of intention, over *de* or *à* and at most an object (*demandé au Parlement de*)."""
    words = document.words
    place = infinitive - 1
    while place > low and words[place] in _BEFORE_INFINITIVES:
        place -= 1
    if infinitive_at(document, place) in _INTENTIONS:
        return True  # *a dit vouloir se rendre mardi*
    if words[place] not in _LINKS:
        return False
    for before in range(place - 1, max(low, place - _FARTHEST_INTENTION) - 1, -1):
        word = words[before]
        if word in _PARTING:
            return False
        group = verb_group_at(document, before)
        if group is not None:
            return group.lemma in _INTENTIONS and group.finite.tense not in _NARRATIVE
        if word in _INTENTIONS:
            return True
        lemma = participle(word)
        if lemma is not None and bare_participle(document, before):
            near = (verb_group_at(document, i) for i in range(max(low, before - 4), before))
            auxiliary = next((group for group in near if group is not None), None)
            return lemma in _INTENTIONS and (auxiliary is None or auxiliary.finite.tense not in _NARRATIVE)
    return False


def _participle_before(document: Document, token: int, low: int) -> Time | None:
    """The time of a participle without auxiliary that stands within three words before."""
    for place in range(token - 1, max(low, token - 4) - 1, -1):
        word = document.words[place]
        if word in _PARTING:
            return None
        if bare_participle(document, place) and participle(word) not in _TIMELESS:
            if has_verb(document, max(low, place - 4), token):
                return None
            return "future" if word in _AHEAD else "past"
    return None


def _nearest(document: Document, places: range, cost: int, most: int = _FAR) -> tuple[int, Governor] | None:
    """The cheapest verb group along a walk, with its cost; none where it costs as much as another that is known."""
    words = document.words
    doubtful: tuple[int, Governor] | None = None
    for place in places:
        cost += 1
        if cost >= most and doubtful is None:
            return None
        word = words[place]
        border = _COSTS.get(word)
        if border is None and word[-1] not in LAST_LETTERS:  # most words
            continue
        if doubtful is not None and (border or word in _COORDINATORS):
            return doubtful
        if border:
            cost += border
        elif (group := verb_group_at(document, place)) is not None:
            if not _like_epithet(document, group):
                return cost, Governor(group.time, group)
            doubtful = doubtful or (cost, Governor(group.time, group))
        elif word in _COORDINATORS and place + 1 < len(words) and bare_participle(document, place + 1):
            return cost, Governor("past")  # (après avoir rencontré X) et parlé avec Y samedi
    return doubtful


def _like_epithet(document: Document, group: VerbGroup) -> bool:
    """Whether a finite verb may rather be a participle beside a noun (*a conclu à l'issue d'un conseil restreint lundi*)."""
    before = document.words[group.first - 1] if group.first else ""
    return (
        group.last == group.first + 1
        and participle(document.words[group.first]) is not None
        and before.isalpha()
        and before not in ("il", "elle", "on", "ils", "elles", "qui", "ne", "se", "y")
    )
