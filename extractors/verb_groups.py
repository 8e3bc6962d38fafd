"""Verb groups in running text: the finite verb with its auxiliary, and the time that it speaks of.

Known verbs are looked up (`extractors.verbs`); others are told by endings that hardly any noun has (*-eront, -aient, -èrent*).
"""

from dataclasses import dataclass
from typing import Literal

from extractors.document import Document
from extractors.verbs import FINITE, FORMS, PARTICIPLES, Form

Time = Literal["past", "present", "future", "conditional"]
"""What a verb group says of time: *auraient reculé* is past, *pourrait avoir lieu* conditional, *doit se rendre* future."""


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A finite verb with what completes it (*a déclaré*, *n'ont pas été déployés*, *devrait se rendre*).

    Attributes:
        first, last: its tokens from the finite form, `last` exclusive.
        finite: the finite form; its tense and person.
        lemma: the verb that carries the meaning, None where it is not known.
        time: the time of which it speaks.
    """

    first: int
    last: int
    finite: Form
    lemma: str | None
    time: Time


_NOUN_SIGNS = frozenset(
    "le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes en à par "
    "pour sans sur dans avec chaque quelques plusieurs aucun aucune toute tout toutes premier première".split()
)
"""Words before a noun: after one of them *place* or *attaque* is no verb."""
_SUBJECT_SIGNS = frozenset("il elle on ils elles qui ne n' nous vous je j' se s' y".split())
"""Words before a verb, also across a clitic (*ils les attaquent*)."""
_CLITICS = frozenset("le la les l' lui leur en y me te se m' t' s'".split())
_PREPOSITIONS = frozenset(("entre", "outre", "passé", "concernant"))
"""Words that are verbs behind a subject pronoun alone (*il entre*), else prepositions."""
_SPEAKERS = frozenset("je j' tu ne n'".split())
_BETWEEN = frozenset(
    "pas plus jamais point guère déjà encore aussi également ainsi donc désormais toujours bien tous toutes tout toutefois "
    "notamment ensuite finalement enfin récemment rapidement officiellement probablement apparemment peu à-peu même "
    "clairement vraiment directement immédiatement longtemps souvent rien personne quant tant très".split()
)
"""Adverbs and negations between an auxiliary and its participle."""
_ONLY_VERBS = frozenset("a ont sont vont peut peuvent doit doivent".split())
"""Forms that no noun looks like: a verb after *tout*, *plusieurs*, *leur* too."""
_INVERTED = frozenset("il elle on ils elles".split())
"""Subjects behind their verb and a hyphen (*a-t-il fait*)."""
_MOVING = frozenset(
    "aller arriver venir partir entrer sortir rentrer retourner monter descendre tomber mourir naître devenir revenir parvenir "
    "survenir intervenir décéder repartir ressortir passer rester provenir accourir".split()
)
"""Verbs with *être*: *sont arrivés* is past, where *sont déployés* is a present state."""
PLANNED = frozenset("prévu attendu programmé planifié fixé convoqué escompté annoncé".split())
"""Participles of plans in the masculine singular: *est prévu* speaks of the future."""
_AHEAD = frozenset(("devoir",))
_PERIPHRASES = frozenset(("pouvoir", "devoir", "vouloir", "falloir", "risquer", "compter", "espérer", "envisager", "prévoir"))
_NO_VERBS = frozenset(
    "caméra opéra choléra sahara haut-karabakh front horizon pont mont fond lait fait trait portrait souhait retrait extrait "
    "parfait attrait bienfait contrat arrêt second récent présent président résident content continent argent agent".split()
)
_NO_PARTICIPLES = frozenset(
    "plus été parti partis partie parties cours mort morts suite dû malgré gré degré degrés côté côtés année années journée "
    "journées matinée matinées soirée soirées armée armées musée musées lycée lycées marché marchés supermarché "
    "supermarchés député députés société sociétés café cafés curé abbé bébé bébés congé congés thé clé clés blé pré idée "
    "idées durée entrée entrées arrivée arrivées rentrée tournée tournées assemblée assemblées mosquée mosquées chaussée "
    "trophée trophées procédé procédés moitié amitié santé liberté libertés volonté volontés difficulté difficultés "
    "communauté communautés beauté fierté sûreté majesté".split()
)
"""Nouns and small words that look like participles."""
_ENDINGS: tuple[tuple[str, Literal["future", "conditional", "imperfect", "simple_past"], int], ...] = (
    ("erait", "conditional", 3),
    ("irait", "conditional", 3),
    ("raient", "conditional", 6),
    ("eront", "future", 6),
    ("iront", "future", 6),
    ("dront", "future", 6),
    ("era", "future", 3),
    ("ira", "future", 3),
    ("dra", "future", 3),
    ("aient", "imperfect", 6),
    ("issait", "imperfect", 3),
    ("ait", "imperfect", 3),
    ("èrent", "simple_past", 6),
    ("irent", "simple_past", 6),
    ("urent", "simple_past", 6),
)
_ANY_ENDING = tuple(ending for ending, _, _ in _ENDINGS)
LAST_LETTERS = frozenset(ending[-1] for ending in _ANY_ENDING)
"""The letters with which a verb ends that is told by its ending."""
_PARTICIPLE_ENDINGS = ("é", "ée", "és", "ées")
"""How a participle ends that is told by its ending."""
_SHORTEST_GUESS = 5
_FARTHEST_AUXILIARY = 4
_LONGEST_ASIDE = 9
_ASIDE_ENDS = frozenset(",.;:()!?")


def finite_forms(word: str) -> tuple[Form, ...]:
    """What a lower-case word can be as a finite verb: known forms, else the one that its ending tells, else none."""
    known = FINITE.get(word)
    if known is not None:
        return known
    if word.endswith(_ANY_ENDING) and len(word) >= _SHORTEST_GUESS and word not in FORMS and word not in _NO_VERBS:
        for ending, tense, person in _ENDINGS:
            if word.endswith(ending):
                return (Form("", tense, person),)
    return ()


def participle(word: str) -> str | None:
    """The infinitive of a past participle in any gender and number, the word itself for one not known, None for other words."""
    lemma = PARTICIPLES.get(word)
    if lemma is not None:
        return lemma
    if not word.endswith(_PARTICIPLE_ENDINGS) or len(word) < _SHORTEST_GUESS or word in FORMS:
        return None
    return None if word.endswith(("ité", "ités")) else word


def bare_participle(document: Document, token: int) -> bool:
    """Whether a token is a participle that stands as an adjective (*une photo publiée*), not a noun (*la mise*, *l'armée*)."""
    words = document.words
    word = words[token]
    if word not in PARTICIPLES and not (word.endswith(_PARTICIPLE_ENDINGS) and participle(word)):  # most words
        return False
    return word not in _NO_PARTICIPLES and not (token and words[token - 1] in _NOUN_SIGNS)


def verb_group_at(document: Document, token: int) -> VerbGroup | None:
    """The verb group whose finite form is a token, None where the token is no finite verb."""
    words = document.words
    word = words[token]
    if word not in FINITE and (word[-1] not in LAST_LETTERS or not word.endswith(_ANY_ENDING)):  # most words
        return None
    forms = finite_forms(word)
    if not forms or (document.capital(token) and not document.opens(token) and not document.all_capitals(token)):
        return None
    finite = _likeliest(document, token, forms)
    if finite is None or _completes_another(document, token):
        return None
    if finite.lemma in ("avoir", "être"):
        return _compound(document, token, finite)
    after = _skip_adverbs(document, token + 1)
    infinitive = _infinitive(document, after)
    if finite.lemma == "aller" and infinitive and finite.tense in ("present", "imperfect"):
        return VerbGroup(token, infinitive[1], finite, infinitive[0], "future" if finite.tense == "present" else "past")
    if (
        finite.lemma == "venir"
        and after < len(words)
        and words[after] in ("de", "d'")
        and finite.tense in ("present", "imperfect")
    ):
        recent = _infinitive(document, after + 1)
        if recent:
            return VerbGroup(token, recent[1], finite, recent[0], "past")
    if finite.lemma in _PERIPHRASES and infinitive:
        return VerbGroup(token, infinitive[1], finite, infinitive[0], _modal_time(document, finite, infinitive))
    return VerbGroup(token, token + 1, finite, finite.lemma or None, _time(finite))


def has_verb(document: Document, first: int, last: int) -> bool:
    """Whether a finite verb stands among some tokens, `last` exclusive."""
    words = document.words
    for token in range(last - 1, first - 1, -1):
        word = words[token]
        if (word in FINITE or word[-1] in LAST_LETTERS) and verb_group_at(document, token) is not None:
            return True
    return False


def _likeliest(document: Document, token: int, forms: tuple[Form, ...]) -> Form | None:
    """The finite form that a word is here, None where it is rather a noun, an adjective or an adverb."""
    words = document.words
    before = words[token - 1] if token else ""
    if words[token + 1 : token + 3] == ("-", "être"):  # peut-être
        return None
    spoken = before in _SPEAKERS or (before in _CLITICS and token > 1 and words[token - 2] in _SPEAKERS)
    likely = [form for form in forms if spoken or form.person > 2]  # *plus* and *cours* are seldom verbs without *je*
    if not likely:
        return None
    if document.opens(token) and words[token + 1 : token + 2] == (":",):  # *Incendie : deux morts*
        return None
    finite = likely[0] if len(likely) == 1 else next((form for form in likely if form.lemma in ("avoir", "être")), likely[0])
    if before in _SUBJECT_SIGNS or (before in _CLITICS and token > 1 and words[token - 2] in _SUBJECT_SIGNS):
        return finite
    if words[token] in _PREPOSITIONS:
        return None
    # *12 places*; but *près de 1 500 ont déserté*, *le salon n° 12 fermera*, *le M23 affirme*
    figure = before.isdigit() and finite.person != 6 and finite.tense in ("present", "subjunctive")
    figure = figure and not (token > 1 and words[token - 2].isalpha() and document.glued(token - 1))
    if finite.lemma in ("avoir", "être") and finite.tense in ("imperfect", "future", "conditional"):
        return finite  # «tout était calme»: no noun looks like these
    if words[token] in _ONLY_VERBS or (words[token] == "va" and before == "tout"):
        return finite
    return None if before in _NOUN_SIGNS or figure else finite


def _completes_another(document: Document, token: int) -> bool:
    """Whether a word is the participle of the auxiliary before it, though it looks finite too (*ont dit*, *a été fait*)."""
    words = document.words
    if participle(words[token]) is None:
        return False
    before = token - 1
    if words[before] in _INVERTED and before > 1 and words[before - 1] == "-":
        before -= 2
        before -= 2 * (words[before] == "t")
    while before > max(0, token - _FARTHEST_AUXILIARY) and words[before] in _BETWEEN:
        before -= 1
    return before >= 0 and any(form.lemma in ("avoir", "être") for form in FORMS.get(words[before], ()))


def _compound(document: Document, token: int, finite: Form) -> VerbGroup:
    """A group whose finite form is *avoir* or *être*."""
    words = document.words
    after = _behind_aside(document, _skip_adverbs(document, token + 1))
    lemma = participle(words[after]) if after < len(words) else None
    if lemma is None and finite.lemma == "avoir" and after < len(words) and _like_participle(words[after]):
        lemma = words[after]
    if lemma is None:
        return VerbGroup(token, token + 1, finite, finite.lemma, _time(finite))
    if lemma == "être" and words[after] == "été":  # a été (déployé)
        further = _skip_adverbs(document, after + 1)
        inner = participle(words[further]) if further < len(words) else None
        if inner is not None:
            return VerbGroup(token, further + 1, finite, inner, _perfect(finite))
        return VerbGroup(token, after + 1, finite, lemma, _perfect(finite))
    if finite.lemma == "avoir":
        return VerbGroup(token, after + 1, finite, lemma, _perfect(finite))
    reflexive = token > 0 and words[token - 1] in ("se", "s'", "me", "m'", "nous", "vous")
    if reflexive or lemma in _MOVING:
        return VerbGroup(token, after + 1, finite, lemma, _perfect(finite))
    planned = finite.tense == "present" and words[after].rstrip("es") in PLANNED
    return VerbGroup(token, after + 1, finite, lemma, "future" if planned else _time(finite))


def _behind_aside(document: Document, token: int) -> int:
    """The token behind what commas set off before a participle (*Le maire a, dès jeudi, signé*); else the token itself."""
    words = document.words
    if words[token : token + 1] != (",",):
        return token
    end = min(token + _LONGEST_ASIDE, len(words) - 1)
    close = next((place for place in range(token + 1, end) if words[place] in _ASIDE_ENDS), token)
    if words[close] != "," or close == token:
        return token
    after = _skip_adverbs(document, close + 1)
    return after if after < len(words) and participle(words[after]) is not None else token


def _like_participle(word: str) -> bool:
    """Whether a word that is not known looks like the participle of a verb in *-ir* or *-oir* (*a atterri*)."""
    return word not in FORMS and len(word) >= _SHORTEST_GUESS and word.endswith(("i", "u"))


def _skip_adverbs(document: Document, token: int) -> int:
    """The first token that is no adverb, negation or inverted subject (*a-t-il*), five tokens on at most."""
    words = document.words
    limit = min(token + 5, len(words))
    while token < limit:
        word = words[token]
        if word in _BETWEEN or (word.endswith("ment") and len(word) > 6):
            token += 1
        elif word == "-" and document.glued(token):
            token += 2
        else:
            break
    return token


def _infinitive(document: Document, token: int) -> tuple[str, int] | None:
    """The infinitive at a token, behind clitics, and the token behind it."""
    words = document.words
    limit = min(token + 3, len(words))
    while token < limit and (words[token] in _CLITICS or words[token] == "ne"):
        token += 1
    if token >= len(words):
        return None
    lemma = infinitive_at(document, token)
    return None if lemma is None else (lemma, token + 1)


def infinitive_at(document: Document, token: int) -> str | None:
    """The infinitive that a token is, unknown ones by their ending *-er*; None for other words."""
    word = document.words[token]
    for form in FORMS.get(word, ()):
        if form.tense == "infinitive":
            return form.lemma
    return word if word not in FORMS and len(word) >= _SHORTEST_GUESS and word.endswith("er") else None


def _modal_time(document: Document, finite: Form, infinitive: tuple[str, int]) -> Time:
    """*doit, devrait se rendre* look ahead; *pourrait avoir tué* and *devait partir* look back."""
    lemma, last = infinitive
    after = _skip_adverbs(document, last)
    if lemma in ("avoir", "être") and after < len(document.words) and participle(document.words[after]) and lemma == "avoir":
        noun_follows = document.words[after] == "lieu"
        return "conditional" if noun_follows else "past"
    if finite.tense in ("imperfect", "simple_past"):
        return "past"
    if finite.lemma in _AHEAD or finite.tense == "future":
        return "future"
    return _time(finite)


def _time(finite: Form) -> Time:
    if finite.tense in ("imperfect", "simple_past"):
        return "past"
    if finite.tense in ("future", "conditional"):
        return "future" if finite.tense == "future" else "conditional"
    return "present"


def _perfect(finite: Form) -> Time:
    """The time of a compound tense: past, but for the future perfect."""
    return "future" if finite.tense == "future" else "past"
