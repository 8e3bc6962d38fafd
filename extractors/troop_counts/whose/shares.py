"""The whole of which somebody supplies a share, which is not his: *Dacca fournit 6 400 des 80 000 casques bleus*."""

from extractors.troop_counts.lexicon import SUPPLYING_FORMS
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.restriction import opening
from extractors.troop_counts.sentence.scene import Scene

_OF = frozenset(("des", "les"))
_FIGURE = 8


def of_supplied_whole(scene: Scene, count: Count) -> bool:
    """Whether a figure before *des* is somebody's share of those whom a count gives: *fournit 900 des 4 000 hommes*.

    Args:
        scene: the sentence.
        count: the count.
    """
    words = scene.words
    link = opening(words, count.first) - 1
    if link <= scene.low or words[link] not in _OF:
        return False
    link -= words[link] == "les" and words[link - 1] == "sur"  # fournit 900 hommes sur les 4 000 prévus
    if words[link] == "des" and link not in scene.context.number_ends:
        return False
    return any(words[token] in SUPPLYING_FORMS for token in range(max(scene.low, link - _FIGURE), link))
