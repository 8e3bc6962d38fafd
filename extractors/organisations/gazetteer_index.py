"""The gazetteer as a tree of tokens: which organisations a stretch of text may name.

A form is found whatever its hyphens and stray spaces (*États- Unis*), with or without the accents (*Etat*), across a
broken line; capitals are looked at once the words agree.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from extractors.document import Document
from extractors.organisations.gazetteer_forms import Form, read_forms
from extractors.organisations.profile import Profile, plain
from extractors.organisations.scene import Scene
from extractors.organisations.words import FIRST_NAMES, LOWER_CASE_HEADS, STOP_WORDS, TRIGGERS, TYPES

_END = ""  # no token is empty: the key under which a node keeps the forms that end there
_SEPARATOR = "¦"
_ARTICLES = frozenset(("le", "la", "les", "l'", "the"))
_CONTRACTED = {"du": "le", "au": "le", "des": "les", "aux": "les"}
_LONGEST = 24  # tokens
_TITLE_CASE = 4  # letters from which an acronym is also written as a word (*Otan*)


@dataclass(frozen=True, slots=True)
class Shape:
    """A form as it is compared with the text.

    Attributes:
        form: the form.
        words: its tokens, without article and hyphens.
        spelling: the same with their capitals.
        article: the article that belongs to it (*Le Monde*), else None.
        acronym: whether it is one word in capitals.
    """

    form: Form
    words: tuple[str, ...]
    spelling: tuple[str, ...]
    article: str | None
    acronym: bool


@dataclass(frozen=True, slots=True)
class Hit:
    """A stretch of tokens that agrees with forms of the gazetteer in words and capitals."""

    first: int
    last: int
    shapes: tuple[Shape, ...]
    weak: bool


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Every form as a tree of tokens, and every profile by its key."""

    tree: dict[str, Any]
    profiles: dict[str, Profile]

    def shapes(self, words: Iterable[str]) -> tuple[Shape, ...]:
        """The forms that consist of exactly these tokens, hyphens left out."""
        node: dict[str, Any] | None = self.tree
        for word in words:
            if node is None:
                return ()
            node = node.get(word)
        return tuple(node.get(_END, ())) if node else ()

    def at(self, scene: Scene, token: int) -> Hit | None:
        """The longest stretch from a token that agrees with a form, its article included where that bears a capital."""
        words = scene.document.words
        node: dict[str, Any] | None = self.tree.get(words[token])
        found: list[tuple[int, list[Shape]]] = []
        tokens = [token]
        limit = min(len(words), token + _LONGEST)
        place = token + 1
        while node is not None:
            if (ending := node.get(_END)) is not None:
                found.append((len(tokens), ending))
            while place < limit and words[place] == "-":
                place += 1
            if place >= limit:
                break
            node = node.get(words[place])
            tokens.append(place)
            place += 1
        for length, shapes in reversed(found):
            if hit := _hit(scene, tokens[:length], shapes):
                return hit
        return None


def _hit(scene: Scene, tokens: list[int], shapes: list[Shape]) -> Hit | None:
    """The hit on these tokens by the forms that agree in capitals and article; sure ones before weak ones."""
    document = scene.document
    first = tokens[0]
    if len(tokens) > 1 and document.sentence(first)[1] <= tokens[-1]:
        return None
    sure: list[Shape] = []
    weak: list[Shape] = []
    for shape in shapes:
        if not _cased(scene, tokens, shape):
            continue
        if shape.article is None:
            (weak if shape.form.weak or _doubtful(scene, tokens, shape) else sure).append(shape)
        elif first and _article_agrees(document.words[first - 1], shape.article):
            written = scene.capital(first - 1)
            (sure if written or not shape.form.weak else weak).append(shape)
    chosen = sure or weak
    if not chosen:
        return None
    with_article = chosen[0].article is not None and document.words[first - 1] in _ARTICLES and document.capital(first - 1)
    return Hit(first - with_article, tokens[-1] + 1, tuple(chosen), not sure)


def _doubtful(scene: Scene, tokens: list[int], shape: Shape) -> bool:
    """Whether one word may be a first name, a place, a person's surname or a thing (*une ICP*) instead."""
    if len(tokens) > 1 or shape.form.mention == "metonym":
        return False
    document = scene.document
    token = tokens[0]
    before = document.words[token - 1] if token else ""
    if before in ("un", "une"):
        return True
    if shape.acronym:
        return False
    if shape.words[0] in FIRST_NAMES or scene.place(token):
        return True
    lead = token > 0 and document.capital(token - 1) and before.isalpha()
    return lead and before not in STOP_WORDS and before not in TRIGGERS and before not in TYPES and not scene.shouted(token)


def _article_agrees(word: str, article: str) -> bool:
    """Whether a word is the article of a form, also before another vowel or with a preposition (*du Monde*)."""
    return word == article or _CONTRACTED.get(word) == article


def _cased(scene: Scene, tokens: list[int], shape: Shape) -> bool:
    """Whether the text's capitals allow a form: names have one somewhere, acronyms have them throughout."""
    document = scene.document
    if shape.form.mention == "description":
        return True
    if shape.acronym:
        return _cased_as_acronym(scene, tokens, shape)
    asked = [i for i, spelling in enumerate(shape.spelling) if spelling[0].isupper()]
    if not asked:
        return True
    written = [i for i in asked if document.capital(tokens[i])]
    if not written:
        return len(tokens) > 1 and shape.words[0] in LOWER_CASE_HEADS
    if len(asked) == 1 or asked[0] in written:
        return True
    return shape.words[0] in LOWER_CASE_HEADS


def _cased_as_acronym(scene: Scene, tokens: list[int], shape: Shape) -> bool:
    """*OTAN* and *Otan*, never *otan*; *PS* and never *Ps*; the letters and digits of *G7* together."""
    document = scene.document
    text = document.surface[document.starts[tokens[0]] : document.ends[tokens[-1]]]
    if any(c.islower() for c in shape.form.text) and text == shape.form.text:
        return True
    if text.isupper():
        return len(tokens) == 1 or " " in shape.form.text or " " not in text
    if len(tokens) > 1 or not text[0].isupper() or not text[1:].islower():
        return False
    return len(text) >= _TITLE_CASE or (len(text) == _TITLE_CASE - 1 and tokens[0] not in scene.opens)


def _shape(form: Form, spelling: list[str]) -> Shape | None:
    """A form without article and hyphens; None for one that has no words."""
    article = None
    if len(spelling) > 1 and spelling[0].lower() in _ARTICLES and spelling[0][0].isupper():
        article = spelling[0].lower()
        spelling = spelling[1:]
    spelling = [word for word in spelling if word != "-"]
    if not spelling:
        return None
    letters = "".join(spelling)
    acronym = (form.mention == "acronym" or len(spelling) == 1) and " " not in form.text and sum(map(str.isupper, letters)) > 1
    return Shape(form, tuple(word.lower() for word in spelling), tuple(spelling), article, acronym)


def compile_gazetteer() -> Gazetteer:
    """Read and plant every form, each word with its accents and without."""
    profiles, forms = read_forms()
    document = Document.read(f" {_SEPARATOR} ".join(form.text for form in forms))
    tree: dict[str, Any] = {}
    spelled: list[str] = []
    queue = iter(forms)
    for word, start, end in zip(document.words, document.starts, document.ends, strict=True):
        if word == _SEPARATOR:
            _plant(tree, _shape(next(queue), spelled))
            spelled = []
        else:
            spelled.append(document.surface[start:end])
    if spelled:
        _plant(tree, _shape(next(queue), spelled))
    return Gazetteer(tree, {profile.key: profile for profile in profiles})


def _plant(tree: dict[str, Any], shape: Shape | None) -> None:
    if shape is None:
        return
    node = tree
    for word in shape.words:
        bare = plain(word)
        child = node.get(bare)
        if child is None:
            child = node[bare] = {}
        if bare != word:
            node.setdefault(word, child)
        node = child
    node.setdefault(_END, []).append(shape)


GAZETTEER = compile_gazetteer()
"""The organisations that ship with the engine."""
