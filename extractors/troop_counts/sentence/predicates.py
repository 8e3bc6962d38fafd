"""The predicates of a sentence: its verb groups, infinitives, participles, and the nouns and phrases that tell of an event."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from extractors.document import Document
from extractors.facts import EventType
from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import (
    ADJECTIVES_BEFORE,
    CAPITAL_EVENT_FORMS,
    EVENT_FORMS,
    EVENT_NOUNS,
    GOVERNING_FORMS,
    LEADING_VERBS,
    LEVEL_FORMS,
    NUMERAL_NOUNS,
    PERSONNEL,
    REFLEXIVE_TYPE,
    STAFF,
    UNLISTED_GOVERNING,
    UNLISTED_SPEECH,
    VERB_TYPE,
)
from extractors.troop_counts.sentence.compounds import half_of_compound, second_half
from extractors.troop_counts.sentence.fixed_phrases import PHRASE_FIRSTS, event_phrase, under_way
from extractors.troop_counts.sentence.speaking_verbs import infinitive_of, led_speech, unlisted_speech
from extractors.troop_counts.sentence.verb_heads import ADVERBS, deeper, leads_on, listed_lemma, managed, participle_after
from extractors.verb_groups import LAST_LETTERS, participle, verb_group_at
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


_JOINTS = frozenset(("et", "ou"))
_DETERMINED = frozenset("un une des du au aux ce cet cette ces son sa ses notre votre".split())
_NUMERALS = frozenset(
    "zéro un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante "
    "cinquante soixante septante octante nonante cent cents mille".split()
)
_OBJECT_PRONOUNS = frozenset(("le", "la", "l'", "les"))
_ROUGHLY = frozenset("quelque environ près plus moins un une deux trois dix vingt cent mille".split())
_MANAGING = frozenset(("pouvoir", "devoir", "savoir", "falloir"))
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
_NO_PREDICATES = frozenset(
    (
        "soit",
        "eux",
        "compris",
        "comprise",
        "été",
        "commandant",
        "devant",
        "pendant",
        "durant",
        "suivant",
        "maintenant",
        "rebelle",
        "rebelles",
    )
)
_ADJECTIVES: dict[str, EventType] = {
    "présents": "present", "présentes": "present", "introuvable": "missing", "introuvables": "missing",
}  # fmt: skip
_FROM_ON = frozenset(("partir", "compter", "dater"))
_FIGURES = frozenset(("chiffre", "chiffres", "décompte", "décomptes"))
"""Nouns that look like verbs: *un tout autre chiffre*."""
_NOUN_SIGNS = frozenset(
    "le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs notre nos votre vos".split()
)


_NO_SUBJECTS = _NOUN_SIGNS | {"à", "en", "sous", "sans", "pour"}
"""Words before a noun that looks like a verb (*sous peine de*)."""
_UNLISTED = frozenset((*UNLISTED_GOVERNING, *UNLISTED_SPEECH))
_LISTED = frozenset((*EVENT_FORMS, *CAPITAL_EVENT_FORMS, *EVENT_NOUNS, *PHRASE_FIRSTS, *_UNLISTED, *_ADJECTIVES, "ya"))
"""What can be a predicate though no list of verbs has it."""


def predicates(context: Context, first: int, last: int) -> tuple[Predicate, ...]:
    """The predicates between two tokens, in order, none overlapping another."""
    return tuple(_found(context, first, last))


def _found(context: Context, first: int, last: int) -> Iterator[Predicate]:
    words = context.document.words
    token = first
    while token < last:
        word = words[token]
        barren = word not in FORMS and word not in _LISTED and word[-1] not in LAST_LETTERS  # most words
        found = None if barren or token in context.covered or _counted(context, token) else _at(context.document, token, last)
        if found is None:
            token += 1
        else:
            yield found
            token = found.last


def _counted(context: Context, token: int) -> bool:
    """Whether a word is a counted noun, though it could be a participle: *40 blessés*, *200 employés*."""
    words = context.document.words
    if token not in context.number_ends:
        return (
            words[token - 1] in _JOINTS and token - 2 in context.number_ends and _lost(words, token - 2) and _lost(words, token)
        )
    if words[token - 1] in NUMERAL_NOUNS:
        return False
    return PERSONNEL.at(words, token) is not None or words[token] in STAFF


def _lost(words: tuple[str, ...], token: int) -> bool:
    """Whether a noun of those lost stands at a token: *900 tués ou blessés*."""
    found = PERSONNEL.at(words, token)
    return found is not None and found[0].loss is not None


def _at(document: Document, token: int, limit: int) -> Predicate | None:
    """The predicate that starts at a token."""
    words = document.words
    word = words[token]
    if not word[0].isalpha() or word in _NO_PREDICATES:
        return None
    if (words[token - 1] == "-" or (token + 2 < limit and words[token + 1] == "-")) and half_of_compound(document, token, limit):
        return None
    if word == "ya" and token and words[token - 1] == "il":  # il ya plus que 900 troupes
        return Predicate(token, token + 1, token, "finite", "avoir", "present", Form("avoir", "present", 3))
    found = _finite(document, token, limit)
    if found is None and word in PHRASE_FIRSTS:
        found = _phrase(words, token)
    if found is not None:
        return found
    if word in ("avoir", "être", "ayant", "étant"):
        return _perfect_infinitive(document, token, limit)
    if word in EVENT_NOUNS and _nominal(document, token):
        kind: Kind = "phrase" if under_way(words, token) else "noun"
        return Predicate(token, token + 1, token, kind, word, EVENT_NOUNS[word])
    if word in _ADJECTIVES:
        return Predicate(token, token + 1, token, "participle", word, _ADJECTIVES[word])
    if word in _FROM_ON and words[token - 1] == "à" and _preposition(words, token):
        return None
    unlisted = _unlisted(document, token) if word in _UNLISTED else None
    return unlisted or _event_form(document, token) or _other_form(words, token)


def _unlisted(document: Document, token: int) -> Predicate | None:
    """A finite form that the list of all verbs leaves out: *peine à recruter*, *ironise un diplomate*."""
    words, form = document.words, None
    word = words[token]
    if word in UNLISTED_GOVERNING and words[token - 1] not in _NO_SUBJECTS and leads_on(document, token):
        form = UNLISTED_GOVERNING[word]
    elif word in UNLISTED_SPEECH:
        form = unlisted_speech(words, token)
    return Predicate(token, token + 1, token, "finite", form.lemma, None, form) if form is not None and form.person else None


def _phrase(words: tuple[str, ...], token: int) -> Predicate | None:
    """A fixed phrase: *hors de combat*, *prendre part*; not *de plus* in *de plus de 30 000*."""
    found = event_phrase(words, token)
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
        alone = event.type is None and words[token - 1] not in _REFLEXIVES  # une colonne rebelle
        unknown = form.person == _SINGULAR and words[token] not in FORMS and not alone  # le nombre grimpe à 900 soldats
        if unknown and words[token - 1] not in _NOUN_SIGNS and not document.capital(token):
            return Predicate(token, token + 1, token, "finite", form.lemma, _typed(document, token, form.lemma, token), form)
    return None


def _other_form(words: tuple[str, ...], token: int) -> Predicate | None:
    """An infinitive or gerund of another verb, no noun (*un conseiller*)."""
    if words[token - 1] in _DETERMINED:
        return None
    for form in FORMS.get(words[token], ()):
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
    return tense == "participle" and before in _NOUN_SIGNS


def _preposition(words: tuple[str, ...], token: int) -> bool:
    """Whether *à partir* or *à compter* only gives a beginning: *à partir de mars*, not *commencent à partir de Gao*."""
    linked = words[token + 1 : token + 2] in (("de",), ("du",), ("des",), ("d'",))
    return linked and (token < 2 or words[token - 2] not in GOVERNING_FORMS)


def _after_en(document: Document, token: int) -> Predicate | None:
    """A verb between the pronoun *en* and a figure (*le fort en compte 510*), where *en compte* alone could be a phrase."""
    words, behind = document.words, token + 1
    if words[behind : behind + 1] == (",",):  # en comptait, sur le papier, 180 000
        near = range(behind + 1, min(len(words), behind + _ASIDE))
        behind = next((place + 1 for place in near if words[place] == ","), behind)
    found = _third_person(document, token)
    sure = found is not None and found.form is not None and found.form.tense in ("future", "conditional")
    figure = any(word.isdigit() or word in _NUMERALS for word in words[behind : behind + 3])
    return found if sure or figure else None


def _after_pronoun(document: Document, token: int) -> Predicate | None:
    """A verb behind a pronoun that looks like an article: *la loi la portera à 900*, *un décret le ramène à 900*."""
    words, forms = document.words, FORMS.get(document.words[token])
    if not forms:
        return None
    if forms[0].tense in ("future", "conditional"):
        return _third_person(document, token)
    if words[token] not in LEVEL_FORMS or words[token + 1 : token + 2] != ("à",) or words[token + 2 : token + 3] == ():
        return None
    return _third_person(document, token) if words[token + 2].isdigit() or words[token + 2] in _ROUGHLY else None


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
    group = None if words[token] in _FIGURES and _figure_noun(words, token) else verb_group_at(document, token)
    if group is None and before == "en":
        return _after_en(document, token)
    if group is None and before in _OBJECT_PRONOUNS:
        return _after_pronoun(document, token)
    if group is None and before in _NOUN_SIGNS and token > 1 and second_half(document, token - 1):
        return _third_person(document, token)  # l'armée de Kim Jong-un compte …
    if group is None or not _person_fits(words, token, group.finite):
        return None
    head = group.last - 1 if group.last > token + 1 else token
    last = group.last
    lemma = group.lemma if group.lemma not in (None, words[head]) else listed_lemma(words[head])
    if head > token and lemma in _MANAGING and group.finite.lemma == "avoir":  # ont dû (être) évacuer, a pu gagner
        head, last, lemma = managed(document, head, last, lemma, limit)
    if lemma in ("être", "avoir"):  # pourraient être relevés, aurait pu être tué
        head, last, lemma = deeper(document, head, last, lemma, limit)
    if infinitive_of(lemma) in LEADING_VERBS and (led := led_speech(words, last, limit)) is not None:
        return Predicate(token, led[0] + 1, led[0], "finite", led[1], None, group.finite)
    found = Predicate(token, last, head, "finite", lemma, _typed(document, token, lemma, head), group.finite)
    phrase = event_phrase(words, head)
    if phrase is not None and phrase[0][0] != "phrase":
        found = replace(found, last=phrase[1], type=phrase[0][1])
    return found


def _figure_noun(words: tuple[str, ...], token: int) -> bool:
    """Whether a word for a figure is a noun behind an adjective or before a participle or relative clause, no verb.

    Reads *un tout autre chiffre*, *…, chiffre (déjà) avancé par*, *chiffre que dément Kiev*.
    """
    behind = token + 1
    behind += words[behind : behind + 1] != () and words[behind] in ADVERBS
    following = words[behind] if behind < len(words) else ""
    return words[token - 1] in ADJECTIVES_BEFORE or following in ("que", "qui", "dont") or participle(following) is not None


def _perfect_infinitive(document: Document, token: int, limit: int) -> Predicate | None:
    """*avoir envoyé*, *être déployés*, *s'être retirés*, *ayant perdu*: the participle is the head."""
    words = document.words
    place = participle_after(document, token + 1, limit)
    if place is None:
        owns = words[token] == "avoir" and words[token - 1] not in _NOUN_SIGNS and not _phrase(words, token)
        return Predicate(token, token + 1, token, "infinitive", "avoir", VERB_TYPE["avoir"]) if owns else None
    lemma = participle(words[place]) or listed_lemma(words[place])
    kind: Kind = "infinitive" if words[token] in ("avoir", "être") else "gerund"
    found = Predicate(token, place + 1, place, kind, lemma, _typed(document, token, lemma, place))
    phrase = event_phrase(words, place)
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
        kind = REFLEXIVE_TYPE.get(lemma, VERB_TYPE.get(lemma))
        return None if kind == "planned" else kind  # se réclamant de l'EI
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
