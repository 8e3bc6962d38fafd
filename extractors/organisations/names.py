"""Runs of capitalised words: how far a proper name goes, forwards and backwards."""

from collections.abc import Sequence

from extractors.organisations.scene import Scene
from extractors.organisations.words import STOP_WORDS

_LONGEST = 10  # tokens
JOINTS = frozenset(
    ("&", "of", "for", "and", "the", "d'", "di", "del", "della", "do", "dos", "da", "van", "von", "in", "ar", "dau")
)
"""Small words that stand inside a name between two capitals, in several languages."""
FRENCH_JOINTS = JOINTS | {"de", "du", "des"}
"""The same with the French prepositions, for names that are known to go on (*Olympique de Marseille*)."""
_ARTICLES = frozenset(("the", "la", "les", "l'", "le"))
_CLOSING = {"«": "»", '"': '"', "'": "'"}


def name_end(scene: Scene, token: int, joints: frozenset[str] = JOINTS) -> int:
    """Where the proper name that starts at a token ends (*Orbital ATK*, *Forza d'Arturo*, *2F*).

    Returns:
        The token behind the name; the token itself where none starts.
    """
    document = scene.document
    words = document.words
    if token >= len(words):
        return token
    limit = min(document.sentence(token)[1], token + _LONGEST)
    last = token
    while last < limit:
        if last > token and last in scene.persons and token not in scene.persons:
            break
        if _capitalised(scene, last):
            last += 1
            continue
        step = 0 if last == token else _step(scene, last, limit, joints)
        if not step:
            break
        last += step
    return last


def _step(scene: Scene, last: int, limit: int, joints: frozenset[str]) -> int:
    """How many tokens belong to a name from one that bears no capital: a mark, a figure, a small word with what follows."""
    document = scene.document
    words = document.words
    word = words[last]
    if word in ("-", "'", "/") or (word == "." and len(words[last - 1]) == 1):
        return 2 if last + 1 < limit and _tight(scene, last) and (_capitalised(scene, last + 1) or word == "-") else 0
    if word == "+":
        return int(document.glued(last))
    if word.isdigit():
        return int(not (last + 1 < limit and words[last + 1].isdigit()))
    if word in joints and last + 1 < limit:
        after = last + 1 + (words[last + 1] in _ARTICLES)
        if after < limit and _capitalised(scene, after) and not words[after].isdigit():
            return after + 1 - last
    return 0


def name_start(scene: Scene, token: int, joints: frozenset[str] = JOINTS) -> int:
    """Where the proper name that ends before a token starts; the token itself where none ends there."""
    document = scene.document
    words = document.words
    limit = max(document.sentence(token)[0], token - _LONGEST) if token < len(words) else max(0, token - _LONGEST)
    first = token
    while first > limit:
        before = first - 1
        if _capitalised(scene, before):
            first = before
        elif first < token and words[before] in joints | {"-"} and before > limit and _capitalised(scene, before - 1):
            first = before - 1
        else:
            break
    return first


def quoted(scene: Scene, token: int) -> tuple[int, int] | None:
    """The tokens between the quotes of which the first stands at a token (*« Propreté pour tous »*), at most eight."""
    words = scene.document.words
    closing = _CLOSING.get(words[token]) if token < len(words) else None
    if closing is None:
        return None
    for last in range(token + 2, min(len(words), token + _LONGEST)):
        if words[last] == closing:
            return token + 1, last
    return None


def acronym(scene: Scene, token: int) -> bool:
    """Whether a token is a word of two to eight capitals amid words that are not (*SEMPAP*)."""
    document = scene.document
    word = document.words[token]
    return 2 <= len(word) <= 8 and word.isalpha() and document.all_capitals(token) and not scene.shouted(token)


def _capitalised(scene: Scene, token: int) -> bool:
    """Whether a token can be the word of a name: a capital, or digits glued to a capital."""
    document = scene.document
    word = document.words[token]
    if word.isdigit():
        after = token + 1
        return (
            len(word) < 4
            and after < len(document.words)
            and document.glued(after)
            and document.capital(after)
            and len(document.words[after]) < 4
        )
    return document.capital(token) and word not in STOP_WORDS


def _tight(scene: Scene, token: int) -> bool:
    """Whether a mark stands between two words without a space on either side."""
    document = scene.document
    return document.glued(token) and document.glued(token + 1)


def following(words: Sequence[str], token: int) -> str:
    """The word behind a token, hyphens passed over; nothing behind the last."""
    place = token + 1
    while place < len(words) and words[place] == "-":
        place += 1
    return words[place] if place < len(words) else ""
