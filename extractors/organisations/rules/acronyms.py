"""Acronyms that the text itself explains."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from extractors.facts import OrganisationCategory
from extractors.lexicon.countries import ADJECTIVES, name_at
from extractors.organisations.classes import category_of
from extractors.organisations.gazetteer_match import known_at
from extractors.organisations.identify import named
from extractors.organisations.names import JOINTS, acronym
from extractors.organisations.phrases import Phrase, opens_institution, parse
from extractors.organisations.profile import Candidate, Profile, plain, slug
from extractors.organisations.rules.missions import MISSIONS, mission_before, placed
from extractors.organisations.rules.rule import Rule
from extractors.organisations.scene import Scene
from extractors.organisations.words import ARMED, NO_ACRONYMS, PLACE_NOUNS, STOP_WORDS, THINGS, TRIGGERS, TYPES, adjective, finite

_FAR = 16  # tokens
_ARTICLES = frozenset(("le", "la", "les", "l'"))
_MARKS = frozenset(("-", "'", "«", "»", '"', ","))


def definition(scene: Scene, token: int) -> Iterator[Candidate]:
    """An acronym in brackets behind what it stands for, or the other way round, checked by initials.

    *Conseil français du culte musulman (CFCM)*, *le FVD (Front vert démocratique)*.
    """
    document = scene.document
    words = document.words
    if token == 0 or token + 2 >= len(words):
        return
    if words[token + 2] == ")" and _defines(scene, token + 1):
        first = mission_before(scene, token, _FAR)
        if first is None:
            first = _before(scene, token)
        if first is not None:
            yield from _pair(scene, first, token, token + 1)
        elif _sent_abroad(scene, token):
            spelled = document.slice(token + 1, token + 2)
            profiles = named((words[token + 1],), spelled, "international", acronym=True)
            yield Candidate(token + 1, token + 2, "acronym", "organisations.defined_acronym", profiles)
    elif _defines(scene, token - 1):
        last = _long_form_after(scene, token + 1, words[token - 1])
        first = _without_article(scene, token + 1)
        if last is not None and not _spells(words[first:last], words[token - 1]):
            first = token + 1  # *LNR (La Nueva Raza)*
        if last is not None and _organisation_like(scene, first, last):
            yield from _pair(scene, first, last, token - 1)


def _before(scene: Scene, token: int) -> int | None:
    """Where the long form starts that ends before the bracket at a token."""
    first = _long_form_before(scene, token, scene.document.words[token + 1])
    if first is None:
        return _capitalised_before(scene, token)
    return first if _organisation_like(scene, first, token) else None


def _defines(scene: Scene, token: int) -> bool:
    return acronym(scene, token) and scene.document.words[token] not in NO_ACRONYMS


def _without_article(scene: Scene, token: int) -> int:
    return token + 1 if scene.document.words[token] in _ARTICLES else token


def _spells(words: Sequence[str], letters: str) -> bool:
    """Whether the initials of words are an acronym's letters in order; small words may give one or none (*IDHEC*, *PKK*).

    The work grows with the words times the letters, both bounded.
    """
    reached = {0}
    for word in words:
        if word in _MARKS:
            continue
        steps = {place + 1 for place in reached if plain(word)[:1] == letters[place : place + 1]}
        reached = steps | reached if word in STOP_WORDS | JOINTS else steps
        if not reached:
            return False
    return len(letters) in reached


def _long_form_before(scene: Scene, end: int, letters: str) -> int | None:
    """Where the words start whose initials spell an acronym and that end before a token."""
    words = scene.document.words
    floor = max(scene.document.sentence(end)[0], end - _FAR)
    for start in range(end - 1, floor - 1, -1):
        if words[start] in STOP_WORDS or plain(words[start])[:1] != letters[0]:
            continue
        if _spells(words[start:end], letters):
            return start
    return None


def _long_form_after(scene: Scene, start: int, letters: str) -> int | None:
    """Where the words end whose initials spell an acronym, an article's too, and behind which the bracket closes."""
    words = scene.document.words
    for end in range(start + 1, min(len(words), start + _FAR)):
        if words[end] == ")":
            return end if any(_spells(words[first:end], letters) for first in (_without_article(scene, start), start)) else None
    return None


def _capitalised_before(scene: Scene, end: int) -> int | None:
    """Where the capitalised noun starts that an article opens and a foreign acronym follows; None where none does.

    *les Lions du peuple de l'Est (TAX)*: no verb, no mark and no person or place in it.
    """
    words = scene.document.words
    floor = max(scene.document.sentence(end)[0] + 1, end - _FAR)
    for token in range(end - 1, floor - 1, -1):
        word = words[token]
        if not word.isalpha() and word != "-" and not word.endswith("'"):
            return None
        if (
            scene.capital(token)
            and words[token - 1] in ("des", "du")
            and words[token - 2] in TRIGGERS
            and scene.capital(token - 2)
        ):
            continue  # *la Confédération des États du Sahel (AES)*
        if scene.capital(token) and words[token - 1] in ("les", "la", "le", "l'", "des", "du") and end - token > 2:
            other = token in scene.persons or word in THINGS or scene.place(token) or name_at(scene.document, token)
            return None if other or _body_in_a_place(scene, token, end) else token
        if scene.capital(token) and words[token - 1] in _ARTICLES and words[token - 2] not in ("de", "à"):
            return None  # *la Défense et le Commandement central (KWX)*
        if (word in _NOT_INSIDE) or (
            finite(word) and word not in STOP_WORDS and not scene.capital(token) and not adjective(word)
        ):
            return None
    return None


def _body_in_a_place(scene: Scene, first: int, end: int) -> bool:
    """Whether words are a known body and where it is, so that a bracket names what it sent (*l'ONU au Mali (MINUSMA)*)."""
    body = known_at(scene, first)
    return body is not None and body.last < end and placed(scene, body.last, end) == end


def _sent_abroad(scene: Scene, end: int) -> bool:
    """Whether a body of many countries and a place stand before a token, and so what it sent there in the bracket."""
    words = scene.document.words
    for token in range(end - 1, max(scene.document.sentence(end)[0], end - _FAR // 2), -1):
        if words[token - 1] in _BY and _body_in_a_place(scene, token, end):
            body = known_at(scene, token)
            return body is not None and body.forms[0].profile.category == "international" and not scene.place(end + 1)
    return False


_BY = frozenset(("l'", "la", "le", "les", "des", "du", "d'"))
_NOT_INSIDE = frozenset(("est", "a", "ont", "sont", "que", "qui", "dont", "ou", "mais"))


def _organisation_like(scene: Scene, first: int, last: int) -> bool:
    """Whether a long form can name an organisation: it opens with a trigger noun, or its words bear capitals."""
    words = scene.document.words
    if (words[first] in TRIGGERS and scene.capital(first)) or opens_institution(scene.document, first):
        return True
    if words[first] in PLACE_NOUNS or words[first] in THINGS or words[last - 1] in THINGS:
        return False
    return scene.capital(first) and last - first > 1 and scene.document.capital(last - 1)


def _pair(scene: Scene, first: int, last: int, short: int) -> Iterator[Candidate]:
    """The long form and its acronym, two mentions of one entity."""
    document = scene.document
    words = document.words
    spelled = document.surface[document.starts[short] : document.ends[short]]
    profiles = named(words[first:last], spelled, "other")
    if not profiles[0].known:
        profiles = tuple(one for one in named((words[short],), spelled, "other") if one.known and _alike(one, words[first:last]))
    if not profiles:
        phrase = parse(scene, first)
        sent = words[first] in MISSIONS and mission_before(scene, last, _FAR) == first
        category = (
            _category(phrase, words[first:last]) if phrase else "international" if sent else _called(scene, min(first, short))
        )
        country = phrase.country if phrase else None
        heads = (words[first],) if phrase else ()
        profiles = (Profile(slug([*words[first:last]]), document.slice(first, last), spelled, category, country, heads),)
    yield Candidate(first, last, "name", "organisations.spelled_out", profiles)
    yield Candidate(short, short + 1, "acronym", "organisations.defined_acronym", profiles)


def _category(phrase: Phrase, words: tuple[str, ...]) -> OrganisationCategory:
    """The category of a body by its noun and all that is spelled out, in small letters too (*conseil national de sécurité*)."""
    category = category_of(phrase)
    return category if phrase.inner or category not in ("other", "ngo") else category_of(replace(phrase, core=words))


def _called(scene: Scene, first: int) -> OrganisationCategory:
    """The category that a noun of type before a name gives, adjectives between left out (*le gang rival Amigos do Sul*)."""
    words = scene.document.words
    if words[first] in TYPES:
        return TYPES[words[first]]
    before = first - 1
    described = []
    while before > max(0, first - 4) and (adjective(words[before]) or words[before] in ARMED):
        described.append(words[before])
        before -= 1
    if before < 0 or (words[before] == "groupe" and ARMED.isdisjoint(described)):
        return "other"
    return TYPES.get(words[before], "other") if ARMED.isdisjoint(described) else "armed_group"


def other_acronyms(scene: Scene, triggers: Sequence[int], candidates: Iterable[Candidate]) -> frozenset[str]:
    """The acronyms that the text explains as something else (*perte auditive brusque (PAB)*, *traité transpacifique (TPP)*)."""
    words = scene.document.words
    found = set()
    ends: set[int] | None = None
    for token in triggers:
        if words[token] == "(" and token > 0 and token + 2 < len(words) and words[token + 2] == ")" and acronym(scene, token + 1):
            first = _long_form_before(scene, token, words[token + 1])
            if first is None and _of_a_thing(scene, token):
                ends = {c.last for c in candidates if c.last - c.first > 1} if ends is None else ends
                if token not in ends:
                    found.add(words[token + 1])
            elif first is not None and not _organisation_like(scene, first, token):
                found.add(words[token + 1])
    return frozenset(found)


def _of_a_thing(scene: Scene, end: int) -> bool:
    """Whether the noun phrase that ends before a token is that of a text, an event or a device."""
    words = scene.document.words
    for token in range(end - 1, max(scene.document.sentence(end)[0], end - _FAR // 2), -1):
        word = words[token]
        if word in THINGS:
            return words[token - 1] in _ARTICLES or words[token - 1] in ("du", "au", "un", "une", "ce", "cet", "cette")
        if not word.isalpha() or word in _NOT_INSIDE or word in TRIGGERS or word in TYPES:
            return False
    return False


def _alike(profile: Profile, words: Sequence[str]) -> bool:
    """Whether the organisation that the gazetteer has for an acronym can be the one that the text spells out.

    Where the gazetteer has no long form itself, an English one agrees (*Council of … for … (KWX)*).
    """
    name = plain((profile.name or "").lower())
    if " " not in name:
        return any(word in _ENGLISH for word in words)
    return name.startswith(plain(words[0])) and _says_as_much(profile, name, words)


def _says_as_much(profile: Profile, name: str, words: Sequence[str]) -> bool:
    """Whether a name has the words that the text spells out, of four or more all but a quarter.

    *l'agence nationale de renseignement (ANR)* is not the *Agence nationale de la recherche*.
    """
    stems = {_stem(word) for word in name.replace("-", " ").replace("'", " ").split()}
    told = [word for word in words if word.isalpha() and word not in STOP_WORDS and ADJECTIVES.get(word, "") != profile.country]
    return sum(_stem(plain(word)) not in stems for word in told) <= len(told) // 4


def _stem(word: str) -> str:
    """What a plain word shares with others of its family, its gender and number left out (*noirs*, *noires*)."""
    return word.rstrip("sex")[:_STEM]


_STEM = 5  # letters
_ENGLISH = frozenset(("of", "and", "for", "the"))
RULES = (Rule(("organisations.spelled_out", "organisations.defined_acronym"), frozenset(("(",)), definition),)
