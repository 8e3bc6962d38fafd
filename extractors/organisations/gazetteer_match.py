"""Whether a text writes a form of the gazetteer as a name is written: accents, capitals, article, what stands around it."""

from dataclasses import dataclass

from extractors.document import Document
from extractors.organisations.gazetteer_forms import Form
from extractors.organisations.gazetteer_index import GAZETTEER
from extractors.organisations.profile import plain
from extractors.organisations.scene import Scene
from extractors.organisations.words import FIRST_NAMES, LOWER_CASE_HEADS, STOP_WORDS, TRIGGERS, TYPES, finite

_ARTICLES = frozenset(("le", "la", "les", "l'", "the"))
_CONTRACTED = {"du": "le", "au": "le", "des": "les", "aux": "les"}
_TITLE_CASE = 4  # letters from which an acronym is also written as a word (*Otan*)


@dataclass(frozen=True, slots=True)
class Hit:
    """A stretch of tokens that is written as forms of the gazetteer are.

    Attributes:
        first, last: the tokens, `last` exclusive.
        forms: the forms that it writes; only sure ones where there are any.
        weak: whether these may be something else than an organisation.
        others: the weak forms that the sure ones put aside.
    """

    first: int
    last: int
    forms: tuple[Form, ...]
    weak: bool
    others: tuple[Form, ...] = ()


def known_at(scene: Scene, token: int) -> Hit | None:
    """The longest organisation of the gazetteer from a token, its article included where that bears a capital."""
    document = scene.document
    if token >= len(document.words) or (document.words[token] not in GAZETTEER.small and not document.capital(token)):
        return None
    return known_from(scene, token)


def known_from(scene: Scene, token: int) -> Hit | None:
    """The same from a token that can open a form by its capital or without one."""
    for tokens, forms in GAZETTEER.from_token(scene.document.words, token):  # mostly none
        if hit := _hit(scene, tokens, forms):
            return hit
    return None


def _hit(scene: Scene, tokens: tuple[int, ...], forms: tuple[Form, ...]) -> Hit | None:
    """The hit on these tokens by the forms that agree in capitals and article; sure ones before weak ones."""
    document = scene.document
    first = tokens[0]
    lead = document.words[first - 1] if first else ""
    if not _apart(document, tokens, forms, lead):
        return None
    sure: list[Form] = []
    weak: list[Form] = []
    spelled = doubtful = False
    before = ("", "")
    for form in forms:
        if (form.text, form.mention) != before:  # two hundred countries have a *ministère de l'Intérieur*
            before = (form.text, form.mention)
            spelled = _spelled(scene, tokens, form)
            doubtful = spelled and form.article is None and _doubtful(scene, tokens, form)
        if not spelled:
            continue
        if form.article is None:
            (weak if form.weak or doubtful else sure).append(form)
        elif _article_agrees(lead, form.article) and _set_apart(document, first, form):
            written = scene.capital(first - 1) and not scene.shouted(first - 1)
            if form.article in _ARTICLES or document.capital(first - 1):
                (sure if written or not form.weak else weak).append(form)
    if not sure and not weak:
        return None
    return _chosen(scene, tokens, *_as_written(document, tokens, sure, weak))


def _apart(document: Document, tokens: tuple[int, ...], forms: tuple[Form, ...], lead: str) -> bool:
    """Whether tokens behind a word stand in one sentence, are no part of a code, and lack no article that all forms have."""
    if forms[0].article is not None and not any(form.article is None or _article_agrees(lead, form.article) for form in forms):
        return False  # *en Ukraine* is not the party *Notre Ukraine*
    if len(tokens) > 1 and document.sentence(tokens[0])[1] <= tokens[-1] and " . " not in forms[0].spelled:
        return False
    return not _part_of_a_code(document, tokens[0], tokens[-1])


def _chosen(scene: Scene, tokens: tuple[int, ...], sure: list[Form], weak: list[Form]) -> Hit:
    """The hit by the sure forms, or by the weak ones where there are none; with the article that some of them open with."""
    document = scene.document
    first = tokens[0]
    chosen = sure or weak
    if first - 1 in scene.opens and len({form.profile.key for form in chosen}) > 1:
        chosen = [form for form in chosen if form.article is None] or chosen  # *L'Unita …*: that capital tells no article
    has_article = any(form.article is not None for form in chosen)
    with_article = has_article and document.words[first - 1] not in _CONTRACTED and document.capital(first - 1)
    return Hit(first - with_article, tokens[-1] + 1, tuple(chosen), not sure, tuple(weak) if sure else ())


def _as_written(document: Document, tokens: tuple[int, ...], sure: list[Form], weak: list[Form]) -> tuple[list[Form], list[Form]]:
    """The sure and the weak forms, those in other capitals put aside where one is written exactly so (*Ofcom*, not *OFCOM*)."""
    if len(sure) < 2:
        return sure, weak
    text = document.slice(tokens[0], tokens[-1] + 1)
    exact = [form for form in sure if form.text == text]
    if not exact or len(exact) == len(sure):
        return sure, weak
    meant = {form.profile.key for form in exact}
    same = [form for form in sure if form.profile.key in meant]  # also with its article (*The White Stripes*)
    return same, weak + [form for form in sure if form.profile.key not in meant]


def _article_agrees(word: str, article: str) -> bool:
    """Whether a word is the article of a form, also with a preposition (*du Monde*)."""
    return word == article or _CONTRACTED.get(word) == article


def _set_apart(document: Document, first: int, form: Form) -> bool:
    """Whether a form's article stands before it as the form has it, apart or not (*La7*, never *la 7*)."""
    return " " in form.text or "'" in form.text or document.glued(first)


def _part_of_a_code(document: Document, first: int, last: int) -> bool:
    """Whether figures or further letters stick to a stretch of tokens (*G6PD*, *RAI-HC*, *GM&S*)."""
    words = document.words
    if document.glued(first) and words[first - 1].isalnum() and not words[first].isdecimal():
        return True
    after = last + 1
    if after >= len(words) or not document.glued(after):
        return False
    if words[after] == "&":
        return after + 1 < len(words) and document.glued(after + 1)
    if words[after] != "-":
        return words[after].isalnum()
    further = after + 1
    letters = further < len(words) and document.glued(further) and len(words[further]) < 3
    return letters and document.all_capitals(last) and document.all_capitals(further)


def _doubtful(scene: Scene, tokens: tuple[int, ...], form: Form) -> bool:
    """Whether the words may be a first name, a place, a person's surname or a thing (*une ICP*, *24 heures*) instead."""
    if form.mention in ("metonym", "description"):
        return False
    if form.text[0].isdigit() and form.text == form.text.lower():
        return True
    document = scene.document
    token = tokens[0]
    before = document.words[token - 1] if token else ""
    if before in ("un", "une") and (len(tokens) == 1 or not document.capital(token)):
        return True
    if len(tokens) > 1:
        return False
    if form.acronym:
        return False
    if document.words[token] in FIRST_NAMES or scene.place(token):
        return True
    lead = token > 0 and document.capital(token - 1) and before.isalpha() and not document.all_capitals(token)
    return lead and before not in STOP_WORDS and before not in TRIGGERS and before not in TYPES and not scene.shouted(token)


def _spelled(scene: Scene, tokens: tuple[int, ...], form: Form) -> bool:
    """Whether the text has a form's accents, or none, and its capitals: some in a name, all in an acronym."""
    document = scene.document
    text = document.slice(tokens[0], tokens[-1] + 1)
    if text == form.spelled and not text.isupper():  # mostly
        return True
    if form.acronym:
        return _spelled_as_acronym(scene, tokens, form)
    spelling = form.spelled.split(" ")
    if not document.shadow[document.starts[tokens[0]] : document.ends[tokens[-1]]].isascii():
        for token, wanted in zip(tokens, spelling, strict=True):
            word = document.words[token]
            if not wanted.isascii() and word[1:] != wanted[1:].lower() and not word.isascii():
                return False
            if wanted.isascii() and not word.isascii() and word != plain(word) and form.mention != "acronym":  # *Céni* is *Ceni*
                return False
    if form.mention == "description":
        return True
    asked = [token for token, wanted in zip(tokens, spelling, strict=True) if wanted[0].isupper()]
    if not asked:
        return True
    written = [token for token in asked if document.capital(token)]
    if written and (len(asked) == 1 or written[0] == asked[0]):
        return True
    return (bool(written) or len(tokens) > 1) and spelling[0].lower() in LOWER_CASE_HEADS


def _spelled_as_acronym(scene: Scene, tokens: tuple[int, ...], form: Form) -> bool:
    """*OTAN* and *Otan*, never *otan*; *PS* and never *Ps*; the letters and digits of *G7* together."""
    document = scene.document
    text = document.slice(tokens[0], tokens[-1] + 1)
    if text == form.text and text != text.upper():
        return True
    if text.isupper():
        word = text.lower()
        if (word in STOP_WORDS or finite(word)) and scene.shouted(tokens[0]):  # *COMMENT IL EST UTILISÉ*
            return False
        return " " not in text
    if len(tokens) > 1 or not text[0].isupper() or text[1:] != text[1:].lower():
        return False
    return len(text) >= _TITLE_CASE
