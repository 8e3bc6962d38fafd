"""The nationality of the unit whose size a count is: *un bataillon grec de 500 hommes*, *le contingent grec (90)*."""

from extractors.troop_counts.lexicon import BELONGING_FORMS, GROUP_NOUNS
from extractors.troop_counts.powers.owners import Owner, people_at
from extractors.troop_counts.sentence.noun_phrases import LINKS, is_adjective, noun_phrase_end
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.scene import Scene
from extractors.troop_counts.sentence.surroundings import without_determiners

_MARKS = frozenset((",", "("))
_STRONG = frozenset(("fort", "forte", "forts", "fortes", "riche", "composé", "composée"))
_UNIT, _SHORTEST = 7, 4


def unit_force(scene: Scene, count: Count) -> Owner | None:
    """The nationality of the unit whose size a count is.

    Reads *un bataillon français de 500 hommes*, *le contingent ivoirien de la Minusma, 650 hommes*, *…, fort de 650 hommes*,
    *… (650 hommes)*, *…, qui compte 650 hommes*.

    Args:
        scene: the sentence.
        count: the count.
    """
    words = scene.words
    token = without_determiners(scene, count.first)
    if (mark := _mark(words, token, count)) is not None:
        return _marked_off(scene, mark)
    if words[token - 1] not in LINKS:
        return None
    found: Owner | None = None
    for place in range(token - 2, max(scene.low, token - _UNIT) - 1, -1):
        nationality = people_at(scene.context, place)
        if nationality is not None:
            found = Owner(place, nationality.last, nationality.country)
        elif words[place] in GROUP_NOUNS and words[place] not in _STRONG:
            if found is not None:
                return found
        elif not is_adjective(scene.context, place):
            return None
    return None


def _mark(words: tuple[str, ...], token: int, count: Count) -> int | None:
    """The comma or bracket that parts a unit from its size, None where there is none."""
    if token < _SHORTEST:
        return None
    if words[token - 1] in _MARKS:
        return token - 1 if token == count.first else None
    strong = words[token - 1] in LINKS and words[token - 2] in _STRONG and words[token - 3] in _MARKS
    if strong or (words[token - 2] == "qui" and words[token - 3] == "," and words[token - 1] in BELONGING_FORMS):
        return token - 3
    return None


def _marked_off(scene: Scene, mark: int) -> Owner | None:
    """The nationality of the unit that ends at a mark."""
    for place in range(mark - 1, max(scene.low, mark - _UNIT) - 1, -1):
        if scene.words[place] in GROUP_NOUNS:
            nation = people_at(scene.context, place + 1)
            ends = nation is not None and noun_phrase_end(scene.context, place, scene.high) == mark
            return Owner(nation.first, nation.last, nation.country) if nation is not None and ends else None
        if scene.predicate_at(place) is not None or scene.words[place] == ",":
            return None
    return None
