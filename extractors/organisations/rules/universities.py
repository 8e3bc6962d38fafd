"""Universities by the sigle and the town that they are called by: *TU Ilmenau*, *KU Leuven*, *RWTH Aachen*."""

from collections.abc import Iterator

from extractors.organisations.names import name_end
from extractors.organisations.profile import Candidate
from extractors.organisations.rules.rule import Rule
from extractors.organisations.rules.types import name_candidate
from extractors.organisations.scene import Scene

_RULE = "organisations.university_of_town"
_SIGLES = frozenset(("tu", "ku", "lmu", "rwth"))


def university(scene: Scene, token: int) -> Iterator[Candidate]:
    """A sigle with its town behind it, which a clock does not precede (*12 h TU*: temps universel)."""
    document = scene.document
    words = document.words
    place = token + 1 + (words[token + 1 : token + 2] in (("de",), ("d'",)))
    if place >= document.sentence(token)[1] or not document.all_capitals(token) or document.all_capitals(place):
        return
    if scene.shouted(token) or not document.capital(place) or scene.person(place) or (token and words[token - 1][-1].isdigit()):
        return
    if token and words[token - 1] in ("h", "heures", "(", "-"):
        return
    last = name_end(scene, place)
    if place < last <= place + _LONGEST:
        yield from name_candidate(scene, token, last, "education", _RULE, scene.country(place), ("université",))


_LONGEST = 3  # tokens of a town
RULES = (Rule((_RULE,), frozenset(), university, capitals=_SIGLES),)
