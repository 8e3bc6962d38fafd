"""Persons who are no power themselves: a chief with his own men, a speaker who answers another."""

from extractors.lexicon.countries import adjective_at, capital_at, name_at
from extractors.troop_counts.lexicon import AUTHORITIES, PERSONNEL
from extractors.troop_counts.powers.owners import Owner, owner_at
from extractors.troop_counts.sentence.scene import Scene
from extractors.troop_counts.sentence.speech import is_speech

_CHIEFS = frozenset(("chef", "président", "roi", "prince", "maréchal", "amiral", "émir", "empereur", "commandant", "capitaine"))
_ARTICLES = frozenset(("le", "la", "les", "l'"))
_REACH, _VERB, _OFFICE, _TEXT = 30, 8, 10, 600


def leads_own(scene: Scene, token: int) -> bool:
    """Whether a chief whom his name alone tells stands before *ses*: *le général Menendez se rend avec ses 9 800 hommes*.

    Args:
        scene: the sentence.
        token: where to look back from.
    """
    document, words = scene.context.document, scene.words
    for place in range(token - 2, max(scene.low, token - _REACH) - 1, -1):
        name = place + 1
        if not _chief(words, place) or not document.capital(name) or name in scene.context.organisation_at:
            continue
        nations = (name_at(document, name), capital_at(document, name), adjective_at(document, name))
        if all(nation is None for nation in nations):
            return True
    return False


def _chief(words: tuple[str, ...], token: int) -> bool:
    """Whether a title stands at a token: *général*, *colonel*, *chef*."""
    if words[token] in _CHIEFS:
        return True
    found = PERSONNEL.at(words, token) if words[token] in AUTHORITIES or words[token][-1] != "s" else None
    return found is not None and found[0].category == "officer" and found[1] == token + 1


def introduced(scene: Scene, first: int, last: int) -> Owner | None:
    """The power of a speaker whom the text named with his office before: *Le ministre ukrainien Reznikov … a dit Reznikov*.

    Args:
        scene: the sentence.
        first, last: the tokens of the speaker.
    """
    document, words = scene.context.document, scene.words
    name = words[last - 1]
    if not document.capital(last - 1) or owner_at(scene.context, last - 1) is not None:
        return None
    for token in range(first - 1, max(0, first - _TEXT), -1):
        if words[token] != name or not document.capital(token):
            continue
        title = range(max(document.sentence(token)[0], token - _OFFICE), token)
        if any(words[place] in AUTHORITIES or words[place] in _CHIEFS for place in title):
            nation = next((found for place in title if (found := owner_at(scene.context, place)) is not None), None)
            if nation is not None and nation.country is not None:
                return nation
    return None


def answers(scene: Scene, owner: Owner, first: int) -> bool:
    """Whether a power only spoke before a semicolon: *Dix mille hommes, disent les Russes ; cent mille, répond Zelensky*.

    Args:
        scene: the sentence.
        owner: the power.
        first: the first token of the count that another speaker gives.
    """
    start = owner.first - (scene.words[owner.first - 1] in _ARTICLES)
    if ";" not in scene.words[owner.last : first]:
        return False
    return any(verb.last == start and is_speech(scene, verb) for verb in scene.left_of(start, _VERB))
