"""Counts in brackets behind the noun phrase that they size: *la présence française à Djibouti (1 500 hommes)*."""

from dataclasses import dataclass

from extractors.lexicon.countries import capital_at, name_at
from extractors.troop_counts.lexicon import AUTHORITIES, FORCES, LEVEL_VERBS, PRESENCES
from extractors.troop_counts.powers.owners import Owner, people_at
from extractors.troop_counts.sentence.governor import Governor
from extractors.troop_counts.sentence.noun_phrases import LINKS
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.scene import Scene
from extractors.troop_counts.where.places import Span, place_at

_ARTICLES = frozenset(("le", "la", "les", "l'"))
_JOINTS = frozenset(("et", ","))
_ENDS = frozenset((";", ":", "(", ")", "!", "?", "…", "«", "»"))
_BEFORE_STATES = frozenset((",", "et", ":", ";"))
_INSIDE, _HEAD, _PREPOSITION = 12, 16, 2


@dataclass(frozen=True, slots=True)
class Bracket:
    """A bracket of counts, by token.

    Attributes:
        mark: its opening mark.
        place: which of its figures the count is.
        figures: how many it holds.
    """

    mark: int
    place: int
    figures: int


@dataclass(frozen=True, slots=True)
class Head:
    """The noun phrase before a bracket: its nationalities, and the places behind them."""

    owners: tuple[Owner, ...]
    places: tuple[Span, ...]


def bracket_owner(scene: Scene, count: Count) -> Owner | None:
    """Whose people a bracket counts: *le Népal (900 soldats)*, *les contingents grec et turc (900 et 300 hommes)*."""
    bracket = _bracket(scene, count)
    if bracket is None:
        return None
    if (state := _state(scene, bracket.mark)) is not None:
        return state if bracket.figures == 1 else None
    head = _head(scene, bracket.mark)
    if head is None:
        return None
    if len(head.owners) == 1:
        return head.owners[0]
    return head.owners[bracket.place] if len(head.owners) == bracket.figures else None


def resized(scene: Scene, count: Count, governor: Governor) -> bool:
    """Whether a bracket tells what a level is before its change: *le dispositif français au Mali (900 hommes) sera réduit*."""
    event = governor.event
    changes = event is not None and event.lemma in LEVEL_VERBS and event.first > count.last
    return changes and _bracket(scene, count) is not None


def bracket_place(scene: Scene, count: Count, *, shared: bool) -> Span | None:
    """Where the people of a bracket are: *au Tchad et au Gabon (respectivement 1 000 et 350 hommes)*.

    Args:
        scene: the sentence.
        count: the count.
        shared: whether several figures share several places, one each, or one figure has them all.
    """
    bracket = _bracket(scene, count)
    head = None if bracket is None or (bracket.figures > 1) != shared else _head(scene, bracket.mark)
    if bracket is None or head is None or not head.places:
        return None
    if shared:
        return head.places[bracket.place] if len(head.places) == bracket.figures else None
    return head.places[0][0], head.places[-1][1]


def _bracket(scene: Scene, count: Count) -> Bracket | None:
    """The bracket that holds a count and, beside other figures, not much else."""
    words, numbers = scene.words, scene.context.number_at
    if "(" not in words[max(scene.low, count.first - _INSIDE) : count.first]:
        return None
    mark = count.first - 1
    while mark > scene.low and words[mark] != "(" and words[mark] not in _ENDS and count.first - mark < _INSIDE:
        mark -= 1
    if mark <= scene.low or words[mark] != "(":
        return None
    close = next((token for token in range(count.last, min(scene.high, count.last + _INSIDE)) if words[token] == ")"), None)
    if close is None:
        return None
    figures = [token for token in range(mark + 1, close) if token in numbers]
    if any(scene.predicate_at(token) is not None for token in range(mark + 1, close)) or count.number.first not in figures:
        return None
    return Bracket(mark, figures.index(count.number.first), len(figures))


def _state(scene: Scene, mark: int) -> Owner | None:
    """A state, no place of something, right before a bracket."""
    document = scene.context.document
    for token in range(mark - 1, max(scene.low, mark - _INSIDE) - 1, -1):
        name = name_at(document, token)
        if name is not None and name.last == mark:
            before = token - (scene.words[token - 1] in _ARTICLES)
            subject = before < token and (before == scene.low or scene.words[before - 1] in _BEFORE_STATES)
            verb = scene.left_of(before, _PREPOSITION)
            presented = bool(verb) and verb[0].last == before and verb[0].lemma == "être"
            return Owner(name.first, name.last, name.country) if before < token and (subject or presented) else None
    return None


def _head(scene: Scene, mark: int) -> Head | None:
    """The noun of a force or presence with its nationality, before a bracket; places alone may part them."""
    words = scene.words
    for noun in range(mark - 2, max(scene.low, mark - _HEAD) - 1, -1):
        if words[noun] in _ENDS:
            return None
        if words[noun] not in PRESENCES and words[noun] not in AUTHORITIES and FORCES.at(words, noun) is None:
            continue
        owners, last = _nationalities(scene, noun + 1, mark)
        if not owners:
            return None
        places = _split(scene, last, mark)
        return None if places is None else Head(owners, places)
    return None


def _nationalities(scene: Scene, token: int, limit: int) -> tuple[tuple[Owner, ...], int]:
    """The nationalities behind a noun, *et* or a comma between them, and the token behind."""
    found: list[Owner] = []
    while token < limit:
        people = people_at(scene.context, token + (bool(found) and scene.words[token] in _JOINTS))
        if people is None:
            break
        found.append(Owner(people.first, people.last, people.country))
        token = people.last
    return tuple(found), token


def _split(scene: Scene, first: int, last: int) -> tuple[Span, ...] | None:
    """The places between two tokens, each with a preposition of its own; None where anything else stands there."""
    words = scene.words
    found: list[Span] = []
    while first < last:
        first += bool(found) and words[first] in _JOINTS
        end = next((token for token in range(first + 1, last) if words[token] in _JOINTS), last)
        place = place_at(scene, first)
        if words[first] in LINKS and _named(scene, first + 1):
            found.append((first + 1, end))
        elif place is not None:
            found.append((first, end))
        else:
            return None
        first = end
    return tuple(found)


def _named(scene: Scene, token: int) -> bool:
    """Whether a place with a name starts at a token: *Dakar*, *la Réunion*."""
    token += scene.words[token] in _ARTICLES
    document = scene.context.document
    return document.capital(token) or name_at(document, token) is not None or capital_at(document, token) is not None
