"""Labels of lists, which name whose troops an item counts: *Ghana : 870 militaires*, *le Ghana (870 soldats), le Népal (640)*."""

from extractors.lexicon.countries import adjective_at, name_at
from extractors.troop_counts.lexicon import AUTHORITIES, FORCES
from extractors.troop_counts.powers.owners import Owner, owner_at
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.scene import Scene

_MARKS = frozenset((":", "(", ","))
_STARTS = frozenset((":", ";", "-", "•", "–", "—", "*"))
_ARTICLES = frozenset(("le", "la", "les", "l'"))
_LABEL, _UNIT = 6, 3


def list_label(scene: Scene, count: Count) -> Owner | None:
    """The power of a label right before a count, or of a bracket right behind it.

    Reads *Ghana : 870*, *Tchad, 900 militaires ; Togo, 640*, *le contingent suédois (640)*, *Estonie : 900 hommes (Canada)*.
    """
    words, mark = scene.words, count.first - 1
    if mark <= scene.low or words[mark] not in _MARKS:
        return None
    behind = count.last
    if words[mark] == ":" and words[behind : behind + 1] == ("(",):
        nation = name_at(scene.context.document, behind + 1) if behind + 1 < scene.high else None
        if nation is not None and words[nation.last : nation.last + 1] == (")",):
            return Owner(nation.first, nation.last, nation.country)
    return _before(scene, mark, listed_item=count.rule == "troop_counts.list")


def _before(scene: Scene, mark: int, *, listed_item: bool) -> Owner | None:
    """The power that ends right before a mark: a name that opens its item, a name or a unit's nationality before a bracket."""
    document, words = scene.context.document, scene.words
    for token in range(max(scene.low, mark - _LABEL), mark):
        if words[mark] == "(":
            nationality = adjective_at(document, token)
            if nationality is not None and nationality.last == mark and _of_unit(words, token):
                return Owner(nationality.first, nationality.last, nationality.country)
            owner = owner_at(scene.context, token)
            if owner is not None and owner.last == mark:
                return owner
            continue
        name = name_at(document, token)
        listed = listed_item and token > scene.low and words[token - 1] == ","
        if name is not None and name.last == mark and (listed or _opens(scene, token)):
            return Owner(name.first, name.last, name.country)
    return None


def _opens(scene: Scene, token: int) -> bool:
    """Whether a name, its article left out, opens an item of a list."""
    token -= token > scene.low and scene.words[token - 1] in _ARTICLES
    return token == scene.low or scene.words[token - 1] in _STARTS


def _of_unit(words: tuple[str, ...], token: int) -> bool:
    """Whether a noun of a force stands right before its nationality (*le contingent suédois*)."""
    near = range(max(0, token - _UNIT), token)
    return any(words[place] in AUTHORITIES or FORCES.at(words, place) is not None for place in near)
