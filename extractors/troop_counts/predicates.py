"""The predicates of a sentence: its verb groups, infinitives, participles, and the nouns and phrases that tell of an event."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from extractors.document import Document
from extractors.facts import EventType
from extractors.troop_counts.context import Context
from extractors.troop_counts.interjections import past_interjection
from extractors.troop_counts.lexicon import (
    ADJECTIVES_BEFORE,
    CAPITAL_EVENT_FORMS,
    EVENT_FORMS,
    EVENT_NOUNS,
    EVENT_PHRASES,
    NUMERAL_NOUNS,
    PERSONNEL,
    REFLEXIVE_TYPE,
    STAFF,
    VERB_TYPE,
)
from extractors.verb_groups import participle, verb_group_at
from extractors.verbs import FORMS, Form

Kind = Literal["finite", "infinitive", "gerund", "participle", "noun", "phrase"]


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb with its auxiliaries, or a noun or fixed phrase that tells of an event.

    Attributes:
        first, last: its tokens, `last` exclusive.
        head: the first token of the word that carries the meaning; the event's text runs from it to `last`.
        kind: what it is.
        lemma: the infinitive of the head, or the noun or phrase itself.
        type: what happens, None where it is no event.
        form: the finite form of a finite verb (its auxiliary or modal).
    """

    first: int
    last: int
    head: int
    kind: Kind
    lemma: str
    type: EventType | None
    form: Form | None = None


_MANNERS: Mapping[str, Kind] = {"infinitive": "infinitive", "participle": "participle", "gerund": "gerund"}
_SINGULAR, _PLURAL, _ASIDE = 3, 6, 8
_REFLEXIVES = frozenset(("se", "s'"))
_PREPOSITIONS = frozenset(
    (
        "entre",
        "contre",
        "outre",
        "sous",
        "vers",
        "sauf",
        "depuis",
        "près",
        "est",
        "été",
        "sur",
        "pendant",
        "durant",
        "suivant",
        "devant",
        "moyennant",
        "concernant",
    )
)
_SUBJECTS = frozenset("il elle on ils elles qui ne n' se s' y".split())
_ADVERBS = frozenset(
    "pas plus jamais point guère déjà encore aussi aussitôt sitôt également ainsi donc désormais toujours bien tous toutes tout "
    "toutefois ensuite finalement enfin récemment aujourd'hui hier même peu très de notamment depuis au moins".split()
)
_NO_PREDICATES = frozenset(
    ("soit", "eux", "compris", "comprise", "été", "commandant", "devant", "pendant", "durant", "suivant", "maintenant")
)
_OPENING_QUOTES = frozenset(("«", '"', "“"))
_ADJECTIVES: dict[str, EventType] = {"présents": "present", "présentes": "present"}
_FIGURES = frozenset(("chiffre", "chiffres", "décompte", "décomptes"))
"""Nouns that look like verbs: *un tout autre chiffre*."""
_NOUN_SIGNS = frozenset(
    "le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs notre nos votre vos".split()
)


def predicates(context: Context, first: int, last: int) -> tuple[Predicate, ...]:
    """The predicates between two tokens, in order, none overlapping another."""
    return tuple(_found(context, first, last))


def _found(context: Context, first: int, last: int) -> Iterator[Predicate]:
    token = first
    while token < last:
        found = None if token in context.covered or _counted(context, token) else _at(context.document, token, last)
        if found is None:
            token += 1
        else:
            yield found
            token = found.last


def _counted(context: Context, token: int) -> bool:
    """Whether a word is a counted noun, though it could be a participle: *40 blessés*, *200 employés*."""
    words = context.document.words
    if token not in context.number_ends or words[token - 1] in NUMERAL_NOUNS:
        return False
    return PERSONNEL.at(words, token) is not None or words[token] in STAFF


def _at(document: Document, token: int, limit: int) -> Predicate | None:
    """The predicate that starts at a token."""
    words = document.words
    word = words[token]
    if not word[0].isalpha() or word in _NO_PREDICATES or (words[token - 1] == "-" and _second_half(document, token)):
        return None
    if word == "ya" and token and words[token - 1] == "il":  # il ya plus que 900 troupes
        return Predicate(token, token + 1, token, "finite", "avoir", "present", Form("avoir", "present", 3))
    found = _finite(document, token, limit) or _phrase(words, token)
    if found is not None:
        return found
    if word in ("avoir", "être", "ayant", "étant"):
        return _perfect_infinitive(document, token, limit)
    if word in EVENT_NOUNS and _nominal(document, token):
        return Predicate(token, token + 1, token, "noun", word, EVENT_NOUNS[word])
    if word in _ADJECTIVES:
        return Predicate(token, token + 1, token, "participle", word, _ADJECTIVES[word])
    return _event_form(document, token) or _other_form(word, token)


def _second_half(document: Document, token: int) -> bool:
    """Whether a hyphen binds a word to the one before: *l'avant-garde*, *un contre-ordre* hold no verb."""
    return token > 1 and document.words[token - 1] == "-" and document.glued(token) and document.glued(token - 1)


def _phrase(words: tuple[str, ...], token: int) -> Predicate | None:
    """A fixed phrase: *hors de combat*, *prendre part*; not *de plus* in *de plus de 30 000*."""
    found = EVENT_PHRASES.at(words, token)
    if found is None or words[found[1] : found[1] + 1] in (("de",), ("d'",)):
        return None
    (tense, kind), last = found
    manner: Kind = _MANNERS.get(tense, "phrase")
    return Predicate(token, last, token, manner, words[token], kind)


def _event_form(document: Document, token: int) -> Predicate | None:
    """A verb of the list of events without an auxiliary: infinitive, participle, gerund, third person plural."""
    words = document.words
    forms = EVENT_FORMS.get(words[token], ())
    if document.all_capitals(token):
        forms = (*forms, *CAPITAL_EVENT_FORMS.get(words[token], ()))
    for event in forms:
        form = event.form
        manner = _MANNERS.get(form.tense)
        if manner is not None and not _noun_like(words, token, form.tense):
            return Predicate(token, token + 1, token, manner, form.lemma, _typed(document, token, form.lemma, token))
        if form.person == _PLURAL and words[token].endswith("ent"):  # quelques centaines à peine le franchissent
            return Predicate(token, token + 1, token, "finite", form.lemma, _typed(document, token, form.lemma, token), form)
        unknown = form.person == _SINGULAR and words[token] not in FORMS  # le nombre grimpe à 900 soldats
        if unknown and words[token - 1] not in _NOUN_SIGNS and not document.capital(token):
            return Predicate(token, token + 1, token, "finite", form.lemma, _typed(document, token, form.lemma, token), form)
    return None


def _other_form(word: str, token: int) -> Predicate | None:
    """An infinitive or gerund of another verb."""
    for form in FORMS.get(word, ()):
        if form.tense in ("infinitive", "gerund"):
            return Predicate(token, token + 1, token, _MANNERS[form.tense], form.lemma, None)
    return None


def _nominal(document: Document, token: int) -> bool:
    """Whether an event noun that could be a verb form is a noun here: every listed one but *mort, entrée* after no article."""
    word = document.words[token]
    if word not in EVENT_FORMS:
        return True
    before = document.words[max(0, token - 2) : token]
    return bool(before) and (before[-1] in _NOUN_SIGNS or before[0] in _NOUN_SIGNS)


def _noun_like(words: tuple[str, ...], token: int, tense: str) -> bool:
    """*nos envoyés* and *à partir de* hold no verb."""
    before = words[token - 1] if token else ""
    if tense == "infinitive":
        return before == "à" and words[token] in ("partir", "compter")
    return tense == "participle" and before in _NOUN_SIGNS


def _after_en(document: Document, token: int) -> Predicate | None:
    """A verb between the pronoun *en* and a figure (*le fort en compte 510*), where *en compte* alone could be a phrase."""
    words, behind = document.words, token + 1
    if words[behind : behind + 1] == (",",):  # en comptait, sur le papier, 180 000
        near = range(behind + 1, min(len(words), behind + _ASIDE))
        behind = next((place + 1 for place in near if words[place] == ","), behind)
    if not any(word.isdigit() for word in words[behind : behind + 3]):
        return None
    return _third_person(document, token)


def _third_person(document: Document, token: int) -> Predicate | None:
    """A word as a finite verb of the third person, whatever stands before it."""
    form = next((form for form in FORMS.get(document.words[token], ()) if form.person in (3, _PLURAL)), None)
    if form is None:
        return None
    return Predicate(token, token + 1, token, "finite", form.lemma, _typed(document, token, form.lemma, token), form)


def _finite(document: Document, token: int, limit: int) -> Predicate | None:
    """The finite verb group that starts at a token, with its last participle or infinitive as head."""
    words = document.words
    before = words[token - 1] if token else ""
    if words[token] in _PREPOSITIONS and before not in _SUBJECTS and words[token] != "est":
        return None
    if words[token] in _FIGURES and before in ADJECTIVES_BEFORE:
        return None
    group = verb_group_at(document, token)
    if group is None and before == "en":
        return _after_en(document, token)
    if group is None and before in _NOUN_SIGNS and token > 1 and _second_half(document, token - 1):
        return _third_person(document, token)  # l'armée de Kim Jong-un compte …
    if group is None or not _person_fits(words, token, group.finite):
        return None
    head = group.last - 1 if group.last > token + 1 else token
    last = group.last
    lemma = group.lemma if group.lemma not in (None, words[head]) else _listed_lemma(words[head])
    if head > token and lemma in ("être", "avoir"):  # pourraient être relevés, aurait pu être tué
        head, last, lemma = _deeper(document, head, last, lemma, limit)
    if head == token and lemma in ("être", "avoir"):
        further = _participle_after(document, token + 1, limit)
        if further is not None:
            head, last, lemma = further, further + 1, participle(words[further]) or words[further]
    found = Predicate(token, last, head, "finite", lemma, _typed(document, token, lemma, head), group.finite)
    phrase = EVENT_PHRASES.at(words, head)
    if phrase is not None and phrase[0][0] != "phrase":
        found = replace(found, last=phrase[1], type=phrase[0][1])
    return found


def _listed_lemma(word: str) -> str:
    """The infinitive of an event verb that only its list knows, else the word."""
    found = EVENT_FORMS.get(word)
    return found[0].form.lemma if found else word


def _deeper(document: Document, head: int, last: int, lemma: str, limit: int) -> tuple[int, int, str]:
    """The participle behind an infinitive auxiliary, else what was there."""
    place = _participle_after(document, last, limit)
    if place is None:
        return head, last, lemma
    return place, place + 1, participle(document.words[place]) or document.words[place]


def _participle_after(document: Document, token: int, limit: int) -> int | None:
    """The participle behind an auxiliary, across up to four adverbs and another auxiliary (*déjà été légèrement*)."""
    words = document.words
    if words[token : token + 1] == ("-",):  # a-t-il aussitôt corrigé, ont-ils d'emblée admis
        token += 4 if words[token + 1 : token + 2] == ("t",) else 2
    token = past_interjection(words, token)
    for place in range(token, min(token + 5, limit)):
        word = words[place]
        if place == token and word in _OPENING_QUOTES:
            continue  # ont été « mis hors de combat »
        if word == "été" or word in _ADVERBS or (word.endswith("ment") and len(word) > 6):
            continue
        return place if participle(word) is not None or _event_participle(word) else None
    return None


def _event_participle(word: str) -> bool:
    return any(event.form.tense == "participle" for event in EVENT_FORMS.get(word, ()))


def _perfect_infinitive(document: Document, token: int, limit: int) -> Predicate | None:
    """*avoir envoyé*, *être déployés*, *s'être retirés*, *ayant perdu*: the participle is the head."""
    place = _participle_after(document, token + 1, limit)
    if place is None:
        return None
    words = document.words
    lemma = participle(words[place]) or EVENT_FORMS[words[place]][0].form.lemma
    kind: Kind = "infinitive" if words[token] in ("avoir", "être") else "gerund"
    found = Predicate(token, place + 1, place, kind, lemma, _typed(document, token, lemma, place))
    phrase = EVENT_PHRASES.at(words, place)
    if phrase is not None and phrase[0][0] != "phrase":
        found = replace(found, last=phrase[1], type=phrase[0][1])
    return found


def _typed(document: Document, first: int, lemma: str, head: int) -> EventType | None:
    """The type of a verb, by its reflexive use where *se* stands before it (*se sont rendus*)."""
    if lemma == "attendre" and document.words[head].startswith("attendu"):
        return "deployed"  # 1 400 soldats sont attendus à Split
    if lemma == "projeter" and document.words[head + 1 : head + 2] in (("de",), ("d'",)) and _infinitive(document, head + 2):
        return "planned"  # projettent de bâtir une armée
    before = document.words[first - 1] if first else ""
    if before in ("y", "en") and first > 1:  # s'y trouvent
        before = document.words[first - 2]
    between = document.words[first:head]
    if before in _REFLEXIVES or "se" in between or "s'" in between:
        return REFLEXIVE_TYPE.get(lemma, VERB_TYPE.get(lemma))
    return VERB_TYPE.get(lemma)


def _infinitive(document: Document, token: int) -> bool:
    """Whether a word is an infinitive by its form, the pronoun before it left out."""
    words = document.words
    token += words[token : token + 1] in (("se",), ("s'",), ("y",), ("en",))
    return token < len(words) and words[token].endswith(("er", "ir", "re", "oir"))


def _person_fits(words: tuple[str, ...], token: int, form: Form) -> bool:
    """First and second persons need their pronoun: *forces*, *missions* and *charges* are nouns."""
    if any(other.person in (3, 6) for other in FORMS.get(words[token], (form,))) or (form.person == 4 and form.tense == "future"):
        return True
    pronouns = {1: ("je", "j'"), 2: ("tu",), 4: ("nous",), 5: ("vous",)}[form.person]
    return any(word in pronouns for word in words[max(0, token - 3) : token + 3])
